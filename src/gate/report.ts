import { compareFindings, type Finding } from '../decision/findings.ts';
import { presentFinding, worstVerdict } from '../decision/present/present.ts';
import { signersOf } from '../decision/present/present-use.ts';
import type { ArtifactOrigin, Evidence, SignatureCheck } from '../evidence/evidence.ts';
import type { Decision, DecisionReport } from '../formats/generated/decision.ts';
import { sealReport } from '../formats/seal.ts';
import { compareText } from '../formats/text.ts';
import { formatInstant } from '../formats/time.ts';
import { type LoadedPolicy, loadPolicy } from '../policy/load.ts';
import { inputsOf } from './inputs.ts';
import type { Job } from './job.ts';

/** Puts decisions and findings together, and seals them. */
export async function report(
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
    ...signaturesOf(evidence),
    inputs: inputsOf(job),
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
    .map(({ file, sha256, format, channel, measurements, records, removed, artifact, attestations }) => ({
      file,
      sha256,
      format,
      channel,
      measurements: measurements.length + (records?.content.records?.length ?? 0),
      ...(removed === true ? { removed } : {}),
      ...(artifact === undefined ? {} : { artifact: originOf(artifact) }),
      ...(attestations === undefined ? {} : { signed_by: signersOf(attestations) }),
    }));
}

function originOf({ doubts, ...origin }: ArtifactOrigin): NonNullable<DecisionReport['evidence'][number]['artifact']> {
  return { ...origin, ...(doubts === undefined ? {} : { doubts: [...doubts] }) };
}

/** Every signature once; what it is over may differ from release to release, so all of that counts. */
function signaturesOf(evidence: readonly Evidence[]): Pick<DecisionReport, 'signatures'> {
  if (evidence.every(({ signatures }) => signatures === undefined)) return {};
  const found = new Map<string, SignatureCheck>();
  for (const check of evidence.flatMap(({ signatures = [] }) => signatures)) {
    const key = `${check.file}\n${check.line ?? 0}\n${check.rejected ?? ''}\n${check.signers.join()}`;
    const covers = new Set([...(found.get(key)?.covers ?? []), ...check.covers]);
    found.set(key, { ...check, covers: [...covers].sort(compareText) });
  }
  const sorted = [...found.values()].sort((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  return { signatures: sorted.map((check) => ({ ...check, signers: [...check.signers], covers: [...check.covers] })) };
}
