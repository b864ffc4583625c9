import type { GateError } from '../../formats/errors.ts';
import { parseJson, pointerSegment } from '../../formats/json.ts';
import { MAX_MEMBER_BYTES } from '../../formats/limits.ts';
import type { Plan } from '../json-plan.ts';
import { walkJson } from '../json-walk.ts';
import type { Measurement } from '../measurement.ts';
import { memorySource } from '../memory-source.ts';
import { asCount, asFinite, asText, isNothing, isRecord, type JsonRecord, member, path, shown } from '../narrow.ts';
import type { EvidenceSource, Probe, Reader, ReadProblem, ReadResult } from '../reader.ts';
import { present } from '../result.ts';
import { readRunStatement } from '../run-statement.ts';
import { asTime } from '../time.ts';
import { unreadable } from '../unreadable.ts';
import type { Archive } from '../zip.ts';
import { incompleteReasons, scoreReasons } from './inspect-completeness.ts';
import { intervalFor, isUncertainty, isUnreduced, sampleCount, stderrFor, uncertaintyReasons } from './inspect-metrics.ts';
import { changesInArchive, changesInDocument, type SampleChanges } from './inspect-samples.ts';

const HEADER = 'header.json';
const START = '_journal/start.json';
/** The newest layout that Inspect had when this was written; a higher number is read all the same, and noted. */
const KNOWN_VERSION = 2;

/** Members that the reader looks into. */
const NEEDED = ['eval', 'results'];
/** What it needs of a log in which one of them is too large to be kept whole, as with megabytes of metadata. */
const HEADER_PLAN: Plan = {
  members: {
    version: 'keep',
    status: 'keep',
    invalidated: 'keep',
    eval: {
      members: {
        model: 'keep',
        task: 'keep',
        created: 'keep',
        packages: { members: { inspect_ai: 'keep' } },
        dataset: { members: { samples: 'keep' } },
        config: { members: { epochs: 'keep', limit: 'keep', sample_id: 'keep' } },
        metadata: { members: { kri_gate: 'keep' } },
      },
    },
    results: {
      members: {
        total_samples: 'keep',
        completed_samples: 'keep',
        early_stopping: 'keep',
        scores: 'keep',
        // Of version 1.
        scorer: 'keep',
        metrics: 'keep',
        reducer: 'keep',
        scored_samples: 'keep',
        unscored_samples: 'keep',
      },
    },
  },
};

/** Logs of Inspect AI: `.eval` archives and `.json`, versions 1 to 3. Of samples it is read only whether they were changed after the run. */
export const inspectReader: Reader = {
  format: 'inspect',
  recognises(probe) {
    if (probe.kind === 'zip') return probe.archive.names.has(HEADER) || probe.archive.names.has(START);
    return probe.kind === 'json' && looksLikeHeader(probe);
  },
  async read(source, probe) {
    if (probe.kind === 'zip') return readArchive(source, probe.archive);
    if (probe.kind === 'json') return readDocument(source, probe);
    throw new Error('the Inspect reader was asked for what it does not recognise');
  },
};

type Document = Extract<Probe, { kind: 'json' }>;

function looksLikeHeader({ top, skipped }: Document): boolean {
  const run = member(top, 'eval');
  const parts = ['status', 'plan', 'results', 'stats', 'samples'].filter((key) => Object.hasOwn(top, key));
  // What is too large to be looked into must not pass for the file of a stranger.
  if (skipped.includes('eval')) return parts.includes('status');
  return isRecord(run) && Object.hasOwn(run, 'model') && Object.hasOwn(run, 'task') && parts.length > 0;
}

async function readArchive(source: EvidenceSource, archive: Archive): Promise<ReadResult> {
  const crashed = !archive.names.has(HEADER);
  const name = crashed ? START : HEADER;
  const header = await parseMember(source, await archive.read(name));
  if (!isRecord(header)) throw unsound(source, `expected an object in ${name}, found something else`);
  // Only a finished run has a header; what the samples say so far is no result.
  if (crashed) return nothing('the run crashed or is still running: the archive has no header.json');
  const problems: ReadProblem[] = [];
  const changes = await changesInArchive(source, archive, problems);
  return readHeader(source, header, { base: `${HEADER}#`, changes, problems });
}

/** A large one is not kept whole, as a large document is not: what is parsed takes many times its bytes. */
async function parseMember({ file }: EvidenceSource, bytes: Buffer): Promise<unknown> {
  if (bytes.length > MAX_MEMBER_BYTES) return walkJson(memorySource(bytes, file).stream(), HEADER_PLAN, file);
  return parseJson(bytes, { nonFinite: true, file, positions: false }).value;
}

async function readDocument(source: EvidenceSource, probe: Document): Promise<ReadResult> {
  const { top, skipped } = probe;
  const beside = { base: '', changes: await changesInDocument(source, probe), problems: [] };
  if (!NEEDED.some((key) => skipped.includes(key))) return readHeader(source, top, beside);
  const header = await walkJson(source.stream(), HEADER_PLAN, source.file);
  if (!isRecord(member(header, 'eval'))) throw unsound(source, 'expected eval to be an object, found something else');
  return readHeader(source, header as JsonRecord, beside);
}

/** What all measurements of one log share. */
interface Run {
  header: JsonRecord;
  results: JsonRecord;
  base: string;
  shared: Omit<Measurement, 'metric' | 'value' | 'complete' | 'source'>;
  reasons: string[];
  problems: ReadProblem[];
  file: string;
}

/** Where the header stands, and what stands beside it. */
interface Beside {
  base: string;
  changes: SampleChanges;
  problems: ReadProblem[];
}

function readHeader(source: EvidenceSource, header: JsonRecord, { base, changes, problems }: Beside): ReadResult {
  const results = member(header, 'results');
  if (!isRecord(results)) return nothing(`the log has no results; its status is ${shown(member(header, 'status'))}`);
  const scores = listScores(results);
  if (scores.length === 0) return nothing('the log has no scores: the run was not scored');
  const run: Run = {
    header,
    results,
    base,
    shared: readShared(source, header, base, problems),
    reasons: [...incompleteReasons(header), ...changes.reasons],
    problems,
    file: source.file,
  };
  noteVersion(run);
  const names = namesOfScorers(scores);
  const measurements = scores.flatMap((score) => readScore(run, score, names));
  if (measurements.length === 0) problems.push({ code: 'evidence-no-measurement', message: 'the scores of the log have no metrics' });
  return { measurements, problems };
}

function readShared(source: EvidenceSource, header: JsonRecord, base: string, problems: ReadProblem[]): Run['shared'] {
  const run = member(header, 'eval');
  const model = asText(member(run, 'model'));
  const task = asText(member(run, 'task'));
  if (model === undefined || task === undefined) throw unsound(source, `expected eval.${model === undefined ? 'model' : 'task'} to be a name, found none`);
  const assessed = asTime(member(run, 'created'));
  if (assessed === undefined)
    problems.push({ code: 'evidence-undated', message: 'expected eval.created to be a time, found none', pointer: `${base}/eval/created` });
  const version = asText(path(run, 'packages', 'inspect_ai'));
  const statement = readRunStatement(path(run, 'metadata', 'kri_gate'), `${base}/eval/metadata/kri_gate`, problems);
  return { tool: 'inspect', ...(version === undefined ? {} : { tool_version: version }), task, model, assessed: assessed ?? '', ...statement };
}

/** One entry of `results.scores`, wherever its version of the log keeps it. */
interface Score {
  pointer: string;
  name: string | undefined;
  scorer: string | undefined;
  reducer: string | undefined;
  value: JsonRecord;
}

function listScores(results: JsonRecord): Score[] {
  const scores = member(results, 'scores');
  if (Array.isArray(scores)) return scores.filter(isRecord).map((value, index) => makeScore(value, value, `/results/scores/${index}`));
  // Version 1, until July 2024, had one scorer, with its metrics beside it.
  if (!isRecord(member(results, 'metrics'))) return [];
  const scorer = member(results, 'scorer');
  return [makeScore(results, isRecord(scorer) ? scorer : {}, '/results')];
}

function makeScore(value: JsonRecord, names: JsonRecord, pointer: string): Score {
  const name = asText(member(names, 'name'));
  return { pointer, name, scorer: asText(member(names, 'scorer')) ?? name, reducer: asText(member(value, 'reducer')), value };
}

/**
 * The scorer, as the log names it. Where one scorer yields several scores (a value for each of several keys, or used twice),
 * the name of the score tells them apart.
 */
function scorerOf(score: Score, names: NamesOfScorers): string | undefined {
  const shared = (names.get(useOf(score))?.size ?? 0) > 1;
  return shared ? (score.name ?? score.scorer) : score.scorer;
}

/** The names of the scores that each use of a scorer yields. */
type NamesOfScorers = ReadonlyMap<string, ReadonlySet<string | undefined>>;

function namesOfScorers(scores: readonly Score[]): NamesOfScorers {
  const names = new Map<string, Set<string | undefined>>();
  for (const score of scores) names.set(useOf(score), (names.get(useOf(score)) ?? new Set()).add(score.name));
  return names;
}

function useOf({ scorer, reducer }: Score): string {
  return JSON.stringify([scorer, reducer]);
}

function readScore(run: Run, score: Score, names: NamesOfScorers): Measurement[] {
  const metrics = member(score.value, 'metrics');
  if (!isRecord(metrics)) return [];
  const reasons = [...run.reasons, ...scoreReasons(score.value), ...uncertaintyReasons(score.value, metrics)];
  const scorer = scorerOf(score, names);
  const headlines = Object.keys(metrics).filter((key) => !isUncertainty(key, metrics[key]));
  return headlines.map((key) => {
    const uncertainty = isUnreduced(run.header, score.value)
      ? {}
      : { stderr: stderrFor(key, metrics, headlines), interval: intervalFor(key, metrics, headlines) };
    const samples = sampleCount(run.header, score.value, key, metrics[key]);
    const pointer = `${run.base}${score.pointer}/metrics${pointerSegment(key)}/value`;
    return {
      ...run.shared,
      metric: key,
      ...(scorer === undefined ? {} : { scorer }),
      ...(score.reducer === undefined ? {} : { reducer: score.reducer }),
      value: metricValue(run, key, metrics[key], pointer),
      ...present({ ...uncertainty, samples }),
      complete: reasons.length === 0,
      ...(reasons.length === 0 ? {} : { incomplete_because: reasons.join('; ') }),
      source: { file: run.file, sha256: '', pointer },
    };
  });
}

/** The value, or NaN and a problem: a metric without a number is still a metric, and must not vanish. */
function metricValue(run: Run, key: string, metric: unknown, pointer: string): number {
  const value = asFinite(member(metric, 'value'));
  if (value !== undefined) return value;
  run.problems.push({ code: 'evidence-unusable', message: `metric ${shown(key)}: expected a number, found ${shown(member(metric, 'value'))}`, pointer });
  return Number.NaN;
}

function noteVersion(run: Run): void {
  const version = member(run.header, 'version');
  if (isNothing(version) || (asCount(version) !== undefined && (version as number) <= KNOWN_VERSION)) return;
  run.problems.push({
    code: 'evidence-newer-format',
    message: `expected log version ${KNOWN_VERSION} or lower, found ${shown(version)}; read as version ${KNOWN_VERSION}`,
    pointer: `${run.base}/version`,
  });
}

function nothing(reason: string): ReadResult {
  return { measurements: [], problems: [{ code: 'evidence-no-measurement', message: reason }] };
}

function unsound(source: EvidenceSource, message: string): GateError {
  return unreadable(source.file, `not a sound Inspect log: ${message}`);
}
