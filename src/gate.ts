import type { Review } from './decision/approvals.ts';
import { decide, undecided } from './decision/decide.ts';
import { compareFindings, type Finding, placed } from './decision/findings.ts';
import { presentFinding, worstVerdict } from './decision/present.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { Files } from './evidence/files.ts';
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
  /** Another text of the policy that the change would put in force; it is validated and its difference reported. */
  readonly proposedPolicy?: SourceText;
  /** Manifests to decide. */
  readonly releases: readonly SourceText[];
  /** Manifests that stand at the base or on the default branch. */
  readonly baseReleases: readonly SourceText[];
  /** Further globs of evidence, beside those of policy and manifest. */
  readonly evidence: readonly string[];
  readonly files: Files;
  readonly reviews: readonly Review[];
  /** Findings of whoever prepared the job, of no release, such as a changed file that belongs to none. */
  readonly findings?: readonly Finding[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Can only tighten what the policy says. */
  readonly mode?: 'enforce' | 'warn';
  readonly version: string;
}

/** Runs the whole gate. Never throws for what a user can cause: faults of policy, manifests and evidence are findings. */
export async function runGate(job: Job): Promise<DecisionReport> {
  if (job.policy === undefined) return report(job, undefined, [], [missingPolicy(job), ...(await proposalFindings(job))], []);
  const loaded = await loadPolicy(job.policy.bytes, job.policy.file);
  if (loaded.policy === undefined)
    return report(
      job,
      loaded,
      [],
      loaded.problems.map((problem) => asFinding(problem, 'policy-invalid')),
      [],
    );
  const { policy } = loaded;

  const releases = await Promise.all(job.releases.map(({ bytes, file }) => loadRelease(bytes, file, policy)));
  const baseReleases = await loadBase(job.baseReleases, policy);
  const decided: { decision: Decision; validUntil: number; evidence: Evidence | undefined }[] = [];
  const readings: ReadingCache = new Map();
  for (const release of releases) decided.push(await decideOne(release, releases, policy, baseReleases, job, readings));
  const findings = [...(job.findings ?? []), ...(await proposalFindings(job))];
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
  job: Job,
  readings: ReadingCache,
): Promise<{ decision: Decision; validUntil: number; evidence: Evidence | undefined }> {
  const never = Number.POSITIVE_INFINITY;
  if (loaded.release === undefined) {
    const findings = loaded.problems.map((problem) => asFinding(problem, 'release-invalid'));
    return { decision: undecided(loaded.partial, findings), validUntil: never, evidence: undefined };
  }
  const { release } = loaded;
  const twin = all.find((other) => other !== loaded && other.release?.model === release.model && other.release.release === release.release);
  if (twin?.release !== undefined) {
    const message = `${twin.release.file} is a manifest of ${release.model} ${release.release} too; model and release are unique`;
    return {
      decision: undecided(release, [
        { code: 'release-invalid', severity: 'block', message, fix: 'Remove one of them, or give it a release of its own.', ...placed(release.at.release) },
      ]),
      validUntil: never,
      evidence: undefined,
    };
  }
  const evidence = await loadEvidence([...policy.evidence, ...release.evidence, ...job.evidence], job.files, readings);
  return { ...decide(policy, release, evidence, { now: job.now, reviews: job.reviews, baseReleases }), evidence };
}

/** Manifests at the base that are no longer valid prove nothing. */
async function loadBase(texts: readonly SourceText[], policy: Policy): Promise<Release[]> {
  const loaded = await Promise.all(texts.map(({ bytes, file }) => loadRelease(bytes, file, policy)));
  return loaded.flatMap(({ release }) => (release === undefined ? [] : [release]));
}

function report(
  job: Job,
  loaded: LoadedPolicy | undefined,
  decided: readonly { decision: Decision; validUntil: number }[],
  findings: readonly Finding[],
  evidence: readonly Evidence[],
): DecisionReport {
  const decisions = decided.map(({ decision }) => decision);
  const general = findings.some(({ code }) => UNDECIDED.has(code)) ? 'undecided' : findings.some(({ severity }) => severity === 'block') ? 'blocked' : 'pass';
  const validUntil = Math.min(Number.POSITIVE_INFINITY, ...decided.map((entry) => entry.validUntil));
  const { policy } = job;
  return sealReport({
    version: 1,
    verdict: worstVerdict([general, ...decisions.map(({ verdict }) => verdict)]),
    enforcement: job.mode === 'enforce' ? 'enforce' : (loaded?.policy?.enforcement ?? 'enforce'),
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

const UNDECIDED: ReadonlySet<string> = new Set(['policy-invalid', 'policy-missing', 'release-invalid']);

/** Every file once, however many releases it serves. */
function filesOf(evidence: readonly Evidence[]): DecisionReport['evidence'] {
  const readings = new Map(evidence.flatMap(({ readings }) => readings.map((reading) => [reading.file, reading] as const)));
  return [...readings.values()]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, sha256, format, channel, measurements, records }) => ({
      file,
      sha256,
      format,
      channel,
      measurements: measurements.length + (records?.content.records?.length ?? 0),
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

/** A changed policy is not in force yet; it is validated, and whoever reviews the change is told. */
async function proposalFindings({ proposedPolicy, policy }: Job): Promise<Finding[]> {
  if (proposedPolicy === undefined || (policy !== undefined && Buffer.from(policy.bytes).equals(Buffer.from(proposedPolicy.bytes)))) return [];
  const proposed = await loadPolicy(proposedPolicy.bytes, proposedPolicy.file);
  if (proposed.policy === undefined) return proposed.problems.map((problem) => asFinding(problem, 'policy-invalid'));
  return [
    {
      code: 'policy-changed',
      severity: 'warning',
      message: 'the change edits the risk policy; it is decided under the policy that is in force now',
      fix: 'Review the change of the policy on its own.',
      file: proposedPolicy.file,
    },
  ];
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
