import { type Circumstances, decide, undecided } from './decision/decide.ts';
import { identityFinding, isSameRelease, isSameWeights } from './decision/evidence/identity.ts';
import { removalFindings } from './decision/evidence/removals.ts';
import type { Finding } from './decision/findings.ts';
import { collectApprovals } from './decision/people/approvals.ts';
import type { Evidence } from './evidence/evidence.ts';
import { withoutRemoved } from './evidence/files.ts';
import { loadEvidence, type ReadingCache } from './evidence/load.ts';
import type { SignatureVerifier } from './evidence/signatures/verifier.ts';
import type { Decision, DecisionReport } from './formats/generated/decision.ts';
import type { Job, SourceText } from './gate/job.ts';
import { asFinding, changeFindings, inForceProblem, missingPolicy, trustedRootFinding } from './gate/policy-findings.ts';
import { report } from './gate/report.ts';
import { documentsOf } from './policy/documents.ts';
import { loadPolicy } from './policy/load.ts';
import { type LoadedRelease, loadRelease } from './policy/manifest.ts';
import type { Policy } from './policy/model.ts';
import type { Release } from './policy/release.ts';

/** Runs the whole gate. Never throws for what a user can cause: faults of policy, manifests and evidence are findings. */
export async function runGate(given: Job): Promise<DecisionReport> {
  if (given.policy === undefined) return report(given, undefined, [], [missingPolicy(given), ...(await changeFindings(given, undefined))], []);
  const loaded = await loadPolicy(given.policy.bytes, given.policy.file);
  if (loaded.policy === undefined)
    return report(given, loaded, [], [...loaded.problems.map((problem) => inForceProblem(problem, given)), ...(await changeFindings(given, undefined))], []);
  const { policy } = loaded;
  const approved = collectApprovals(policy, given.reviews).anOwner;
  const job = { ...given, files: approved ? withoutRemoved(given.files) : given.files, isRemovalApproved: approved };

  const trust = await loadedTrust(policy, job);
  const releases = await Promise.all(job.releases.map(({ bytes, file }) => loadRelease(bytes, file, policy)));
  const before = {
    baseReleases: await loadBase(job.baseReleases, policy),
    formerReleases: await loadBase(job.formerReleases ?? [], policy),
    parents: await loadBase(job.parents ?? job.baseReleases, policy),
  };
  const decided: { decision: Decision; validUntil: number; evidence: Evidence | undefined }[] = [];
  const readings: ReadingCache = new Map();
  for (const release of releases) decided.push(await decideOne(release, releases, policy, before, { ...job, ...trust }, readings));
  const findings = [
    ...untold(job.findings ?? [], decided),
    ...trust.problems,
    ...removalFindings(job.removals ?? [], approved),
    ...(await changeFindings(job, loaded)),
  ];
  return report(
    job,
    loaded,
    decided,
    findings,
    decided.flatMap(({ evidence }) => (evidence === undefined ? [] : [evidence])),
  );
}

/** Without what some release says of the same file, and says better. */
function untold(findings: readonly Finding[], decided: readonly { readonly decision: Decision }[]): Finding[] {
  const keyOf = ({ code, file }: Pick<Finding, 'code' | 'file'>): string => JSON.stringify([code, file]);
  const told = new Set(
    decided.flatMap(({ decision }) => decision.findings.filter(({ file, severity }) => file !== undefined && severity === 'block').map(keyOf)),
  );
  return findings.filter((finding) => finding.code !== 'withdrawal-unapproved' || !told.has(keyOf(finding)));
}

/** What stood before the change. */
type Before = Required<Pick<Circumstances, 'baseReleases' | 'formerReleases' | 'parents'>>;

/** Who may sign, ready to verify. A policy that trusts nobody loads none of it. */
async function loadedTrust({ trust }: Policy, { files, releases }: Job): Promise<{ verifier?: SignatureVerifier; problems: Finding[] }> {
  if (trust === undefined || releases.length === 0) return { problems: [] };
  const { loadTrust } = await import('./evidence/signatures/trust.ts');
  const { verifier, problem } = await loadTrust(trust, files);
  return { verifier, problems: problem === undefined || trust.root === undefined ? [] : [trustedRootFinding(problem, trust.root)] };
}

async function decideOne(
  loaded: LoadedRelease,
  all: readonly LoadedRelease[],
  policy: Policy,
  { baseReleases, formerReleases, parents }: Before,
  job: Job & { readonly isRemovalApproved: boolean; readonly verifier?: SignatureVerifier },
  readings: ReadingCache,
): Promise<{ decision: Decision; validUntil: number; evidence: Evidence | undefined }> {
  const never = Number.POSITIVE_INFINITY;
  if (loaded.release === undefined) {
    const findings = loaded.problems.map((problem) => asFinding(problem, 'release-invalid'));
    return { decision: undecided(loaded.partial, findings), validUntil: never, evidence: undefined };
  }
  const { release } = loaded;
  const others = all.flatMap((other) => (other.release === undefined ? [] : [other.release]));
  const invalid = identityFinding(release, others, job.baseIsStated ? [] : [...baseReleases, ...formerReleases]);
  if (invalid !== undefined) return { decision: undecided(release, [invalid]), validUntil: never, evidence: undefined };
  // Globs that the manifest had before count on: nothing can be excluded.
  const isFormer = (before: Release): boolean => isSameRelease(before, release) || isSameWeights(before, release);
  const former = job.isRemovalApproved ? [] : baseReleases.filter(isFormer).flatMap((before) => before.evidence);
  const inherited = !looksBack(policy) ? [] : parents.filter((parent) => isParent(parent, release)).flatMap((parent) => parent.evidence);
  const targets =
    policy.emergency?.needsRollbackTarget === true ? parents.filter((target) => isTarget(target, release)).flatMap((target) => target.evidence) : [];
  const evidence = await loadEvidence(
    [...policy.evidence, ...release.evidence, ...job.evidence],
    job.files,
    readings,
    [...former, ...inherited, ...targets],
    policy.formats,
    job.verifier,
    documentsOf(policy),
  );
  return {
    ...decide(policy, release, evidence, {
      now: job.now,
      reviews: job.releaseReviews?.get(release.file) ?? job.reviews,
      baseReleases,
      formerReleases,
      parents,
    }),
    evidence,
  };
}

/** True where evidence about the release that another is derived from matters for that one. */
function looksBack({ carryOver, kris, kcis }: Policy): boolean {
  return carryOver !== undefined || [...kris, ...kcis].some(({ relativeTo }) => relativeTo?.baseline.kind === 'previous');
}

/** The manifest whose release another one is derived from. */
function isParent({ model, release }: Release, { derivedFrom }: Release): boolean {
  return derivedFrom?.model === model && derivedFrom.release === release;
}

/** The manifest of the release to which another one would be rolled back. */
function isTarget({ model, release }: Release, { model: own, rollbackTo }: Release): boolean {
  return model === own && release === rollbackTo;
}

/** Manifests at the base that are no longer valid prove nothing. */
async function loadBase(texts: readonly SourceText[], policy: Policy): Promise<Release[]> {
  const loaded = await Promise.all(texts.map(({ bytes, file }) => loadRelease(bytes, file, policy, true)));
  return loaded.flatMap(({ release }) => (release === undefined ? [] : [release]));
}
