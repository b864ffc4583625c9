import { GateError } from '../../formats/errors.ts';
import type { Decision, DecisionReport } from '../../formats/generated/decision.ts';
import { MAX_CAPTURED_BYTES } from '../../formats/limits.ts';
import { looksLikeDecision, readDecision } from '../../formats/sealed-decision.ts';
import { sizeOf } from '../../formats/size.ts';
import { parseInstant } from '../../formats/time.ts';
import type { Measurement } from '../measurement.ts';
import { shown } from '../narrow.ts';
import type { EvidenceSource, Reader, ReadResult } from '../reader.ts';
import { completeness, nothing, present } from '../result.ts';
import { isSignedDocument, readSignedDocument } from '../signatures/document.ts';
import { unreadable } from '../unreadable.ts';

/**
 * Decisions of the gate itself, for a later gate: alone, or in an in-toto statement, an envelope or a bundle. Signatures are not
 * looked at here. `passed` is 1 where a release passed: over all its stages, and with the filter of each stage. The seal tells a
 * decision that was changed from one that was not; it does not tell who made it.
 */
export const decisionReader: Reader = {
  format: 'decision',
  recognises(probe) {
    return probe.kind === 'json' && looksLikeDecision(probe.top);
  },
  async read(source, probe) {
    const result = await readFile(source);
    if (probe.kind !== 'json' || !isSignedDocument(probe.top)) return result;
    const document = readSignedDocument(probe.top);
    return { ...result, signed: [document], ...(document.statement === undefined ? {} : { statement: document.statement.sha256 }) };
  },
};

async function readFile(source: EvidenceSource): Promise<ReadResult> {
  if (source.size > MAX_CAPTURED_BYTES)
    throw unreadable(source.file, `expected a decision of at most ${sizeOf(MAX_CAPTURED_BYTES)}, found ${sizeOf(source.size)}`);
  const { report, subjects } = await readSealed(source);
  // The seal leaves the time out, but not the day on which the decision lapses.
  if (!(instant(report.evaluated_at) <= (report.valid_until === undefined ? Number.POSITIVE_INFINITY : instant(report.valid_until))))
    throw unreadable(source.file, `expected the time of the decision to be no later than its valid_until, found ${shown(report.evaluated_at)}`);
  const about = report.decisions.filter(({ release }) => subjects === undefined || subjects.includes(release.digest?.toLowerCase() ?? ''));
  if (report.decisions.length === 0) return nothing('the decision is about no release');
  if (about.length === 0) throw unreadable(source.file, 'the subject of the statement is the digest of no release that was decided');
  const base = subjects === undefined ? '' : '/predicate';
  return {
    measurements: about.flatMap((decision) => measure(source, report, decision, `${base}/decisions/${report.decisions.indexOf(decision)}`)),
    problems: [],
  };
}

async function readSealed(source: EvidenceSource): ReturnType<typeof readDecision> {
  try {
    return await readDecision(await source.read(0, source.size), source.file);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    throw unreadable(source.file, error.message, { ...present({ hint: error.hint }), cause: error });
  }
}

/** What blocks every release blocks this one too. */
function measure(source: EvidenceSource, report: DecisionReport, decision: Decision, pointer: string): Measurement[] {
  const { model = '', release, digest } = decision.release;
  const isBlocked = report.findings.some(({ severity }) => severity === 'block');
  const isUndecided = decision.verdict === 'undecided';
  const shared = {
    tool: 'kri-gate',
    tool_version: report.tool.version,
    task: 'kri-gate',
    metric: 'passed',
    model: release === undefined ? model : `${model}@${release}`,
    ...present({ digest: digest?.toLowerCase() }),
    assessed: report.evaluated_at,
    ...completeness(isUndecided ? ['the release is undecided'] : []),
  };
  const passes = (verdict: Decision['verdict']): number => Number(!isBlocked && (verdict === 'pass' || verdict === 'pass-with-waivers'));
  return [
    { ...shared, value: passes(decision.verdict), source: { file: source.file, sha256: '', pointer: `${pointer}/verdict` } },
    ...decision.stages.map(({ name, verdict }, index) => ({
      ...shared,
      filter: name,
      value: passes(verdict),
      source: { file: source.file, sha256: '', pointer: `${pointer}/stages/${index}/verdict` },
    })),
  ];
}

function instant(text: string): number {
  return parseInstant(text) ?? Number.NaN;
}
