import { collectApprovals, type Review } from './decision/approvals.ts';
import { decide, undecided } from './decision/decide.ts';
import { compareFindings, type Finding, placed } from './decision/findings.ts';
import { identityFinding, isSameRelease } from './decision/identity.ts';
import { presentFinding, worstVerdict } from './decision/present.ts';
import { type Removal, removalFindings } from './decision/removals.ts';
import type { Evidence } from './evidence/evidence.ts';
import { type Files, withoutRemoved } from './evidence/files.ts';
import { loadEvidence, type ReadingCache } from './evidence/load.ts';
import type { Decision, DecisionReport } from './formats/generated/decision.ts';
import type { Problem } from './formats/problem.ts';
import { formatInstant } from './formats/time.ts';
import { type LoadedPolicy, loadPolicy } from './policy/load.ts';
import { type LoadedRelease, loadRelease } from './policy/manifest.ts';
import type { Policy } from './policy/model.ts';
import type { Release } from './policy/release.ts';
import { sealReport } from './report/seal.ts';

/** The text of a policy or manifest, where it stands, and the commit it was read at. */
export interface SourceText {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly ref?: string;
}

/** Everything that a run of the gate depends on: the same job gives the same report, byte for byte. */
export interface Job {
  /** The policy in force; undefined when there is none, which is undecided. */
  readonly policy: SourceText | undefined;
  /** Where the policy was looked for. */
  readonly policyFile: string;
  /** Another text of the policy that the change would put in force; what it would weaken blocks until the owners approve. */
  readonly proposedPolicy?: SourceText;
  /** The policy before the change, where the one in force is that of the change; what it weakened blocks as well. */
  readonly basePolicy?: SourceText;
  /** Manifests to decide. */
  readonly releases: readonly SourceText[];
  /** Manifests that stand at the base or on the default branch. */
  readonly baseReleases: readonly SourceText[];
  /** The base manifests are only what the caller says: they can prove a restriction, and nothing else. */
  readonly baseIsStated?: boolean;
  /** Further globs of evidence, beside those of policy and manifest. */
  readonly evidence: readonly string[];
  readonly files: Files;
  readonly reviews: readonly Review[];
  /** By manifest: reviews of what brought a release to where it stands, in place of `reviews`. */
  readonly releaseReviews?: ReadonlyMap<string, readonly Review[]>;
  /** Evidence that the change takes away; `files` still finds it, marked as removed. */
  readonly removals?: readonly Removal[];
  /** Findings of whoever prepared the job, of no release, such as a changed file that belongs to none. */
  readonly findings?: readonly Finding[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Can only tighten what the policy says. */
  readonly mode?: 'enforce' | 'warn';
  readonly version: string;
}

/** Runs the whole gate. Never throws for what a user can cause: faults of policy, manifests and evidence are findings. */
export async function runGate(given: Job): Promise<DecisionReport> {
  if (given.policy === undefined) return report(given, undefined, [], [missingPolicy(given), ...(await changeFindings(given, undefined))], []);
  const loaded = await loadPolicy(given.policy.bytes, given.policy.file);
  if (loaded.policy === undefined)
    return report(given, loaded, [], [...loaded.problems.map((problem) => inForceProblem(problem, given)), ...(await changeFindings(given, undefined))], []);
  const { policy } = loaded;
  const approved = collectApprovals(policy, given.reviews).anOwner;
  const job = { ...given, files: approved ? withoutRemoved(given.files) : given.files, isRemovalApproved: approved };

  const releases = await Promise.all(job.releases.map(({ bytes, file }) => loadRelease(bytes, file, policy)));
  const baseReleases = await loadBase(job.baseReleases, policy);
  const decided: { decision: Decision; validUntil: number; evidence: Evidence | undefined }[] = [];
  const readings: ReadingCache = new Map();
  for (const release of releases) decided.push(await decideOne(release, releases, policy, baseReleases, job, readings));
  const findings = [...(job.findings ?? []), ...removalFindings(job.removals ?? [], approved), ...(await changeFindings(job, loaded))];
  return report(
    job,
    loaded,
    decided,
    findings,
    decided.flatMap(({ evidence }) => (evidence === undefined ? [] : [evidence])),
  );
}

async function decideOne(
  loaded: LoadedRelease,
  all: readonly LoadedRelease[],
  policy: Policy,
  baseReleases: readonly Release[],
  job: Job & { readonly isRemovalApproved: boolean },
  readings: ReadingCache,
): Promise<{ decision: Decision; validUntil: number; evidence: Evidence | undefined }> {
  const never = Number.POSITIVE_INFINITY;
  if (loaded.release === undefined) {
    const findings = loaded.problems.map((problem) => asFinding(problem, 'release-invalid'));
    return { decision: undecided(loaded.partial, findings), validUntil: never, evidence: undefined };
  }
  const { release } = loaded;
  const others = all.flatMap((other) => (other.release === undefined ? [] : [other.release]));
  const invalid = identityFinding(release, others, job.baseIsStated ? [] : baseReleases);
  if (invalid !== undefined) return { decision: undecided(release, [invalid]), validUntil: never, evidence: undefined };
  // Globs that the manifest had before count on: nothing can be excluded.
  const former = job.isRemovalApproved ? [] : baseReleases.filter((before) => isSameRelease(before, release)).flatMap((before) => before.evidence);
  const evidence = await loadEvidence([...policy.evidence, ...release.evidence, ...job.evidence], job.files, readings, former);
  return { ...decide(policy, release, evidence, { now: job.now, reviews: job.releaseReviews?.get(release.file) ?? job.reviews, baseReleases }), evidence };
}

/** Manifests at the base that are no longer valid prove nothing. */
async function loadBase(texts: readonly SourceText[], policy: Policy): Promise<Release[]> {
  const loaded = await Promise.all(texts.map(({ bytes, file }) => loadRelease(bytes, file, policy)));
  return loaded.flatMap(({ release }) => (release === undefined ? [] : [release]));
}

async function report(
  job: Job,
  loaded: LoadedPolicy | undefined,
  decided: readonly { decision: Decision; validUntil: number }[],
  findings: readonly Finding[],
  evidence: readonly Evidence[],
): Promise<DecisionReport> {
  const decisions = decided.map(({ decision }) => decision);
  const general = findings.some(({ code }) => UNDECIDED.has(code)) ? 'undecided' : findings.some(({ severity }) => severity === 'block') ? 'blocked' : 'pass';
  const validUntil = Math.min(Number.POSITIVE_INFINITY, ...decided.map((entry) => entry.validUntil));
  const { policy } = job;
  return sealReport({
    version: 1,
    verdict: worstVerdict([general, ...decisions.map(({ verdict }) => verdict)]),
    enforcement: await enforcementOf(job, loaded, findings),
    evaluated_at: formatInstant(job.now),
    ...(Number.isFinite(validUntil) ? { valid_until: formatInstant(validUntil) } : {}),
    tool: { name: 'kri-gate', version: job.version },
    policy: {
      file: policy?.file ?? job.policyFile,
      ...(loaded?.policy === undefined ? {} : { name: loaded.policy.name, sha256: loaded.policy.sha256 }),
      ...(policy?.ref === undefined ? {} : { ref: policy.ref }),
    },
    decisions,
    findings: [...findings].sort(compareFindings).map(presentFinding),
    evidence: filesOf(evidence),
  });
}

/** A change that weakens the policy cannot also decide that nothing is enforced any more: until it is approved, the base says so. */
async function enforcementOf({ mode, basePolicy }: Job, loaded: LoadedPolicy | undefined, findings: readonly Finding[]): Promise<'enforce' | 'warn'> {
  if (mode === 'enforce' || loaded?.policy?.enforcement !== 'warn') return 'enforce';
  if (basePolicy === undefined || !findings.some(({ code }) => code === 'policy-weakened')) return 'warn';
  return (await loadPolicy(basePolicy.bytes, basePolicy.file)).policy?.enforcement ?? 'enforce';
}

const UNDECIDED: ReadonlySet<string> = new Set(['policy-invalid', 'policy-missing', 'release-invalid']);

/** Every file once, however many releases it serves. */
function filesOf(evidence: readonly Evidence[]): DecisionReport['evidence'] {
  const readings = new Map(evidence.flatMap(({ readings }) => readings.map((reading) => [`${reading.file}\n${reading.sha256}`, reading] as const)));
  return [...readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, reading]) => reading)
    .map(({ file, sha256, format, channel, measurements, records, artifact }) => ({
      file,
      sha256,
      format,
      channel,
      measurements: measurements.length + (records?.content.records?.length ?? 0),
      ...(artifact === undefined ? {} : { artifact }),
    }));
}

function missingPolicy({ policyFile, proposedPolicy }: Job): Finding {
  const added = proposedPolicy === undefined ? 'Add the policy there' : 'Merge the policy that this change proposes';
  return {
    code: 'policy-missing',
    severity: 'block',
    message: `there is no risk policy at ${policyFile}`,
    fix: `${added}; until it stands, nothing can be decided.`,
    file: policyFile,
  };
}

/** A change of the policy, seen from either side: before it is in force, or after. A text that is not valid is undecided. */
async function changeFindings(job: Job, inForce: LoadedPolicy | undefined): Promise<Finding[]> {
  const { proposedPolicy, basePolicy } = job;
  return [...(await compareWith(proposedPolicy, 'before', job, inForce)), ...(await compareWith(basePolicy, 'after', job, inForce))];
}

async function compareWith(text: SourceText | undefined, side: 'before' | 'after', job: Job, inForce: LoadedPolicy | undefined): Promise<Finding[]> {
  if (text === undefined || (job.policy !== undefined && Buffer.from(job.policy.bytes).equals(Buffer.from(text.bytes)))) return [];
  const other = await loadPolicy(text.bytes, text.file);
  if (other.policy === undefined) {
    const whose = side === 'before' ? 'the policy that the change proposes' : 'the policy before the change';
    return other.problems.map((problem) => asFinding({ ...problem, message: `${whose}: ${problem.message}` }, 'policy-invalid'));
  }
  if (inForce?.policy === undefined) return side === 'before' ? [(await import('./policy-proposal.ts')).proposalFinding({ ...other, file: text.file })] : [];
  const { policyChangeFindings } = await import('./policy-change.ts');
  return side === 'before' ? policyChangeFindings(inForce, other, job.reviews, side) : policyChangeFindings(other, inForce, job.reviews, side);
}

/** Beside a proposal it must be plain which of the two texts is wrong. */
function inForceProblem(problem: Problem, { proposedPolicy }: Job): Finding {
  if (proposedPolicy === undefined) return asFinding(problem, 'policy-invalid');
  return asFinding({ ...problem, message: `the policy that is in force now: ${problem.message}` }, 'policy-invalid');
}

function asFinding({ message, hint, file, line, column }: Problem, code: string): Finding {
  return {
    code,
    severity: 'block',
    message,
    ...(hint === undefined ? {} : { fix: hint }),
    ...placed({ file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }),
  };
}
