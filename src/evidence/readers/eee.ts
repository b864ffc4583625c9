import type { GateError } from '../../formats/errors.ts';
import { parseJson } from '../../formats/json.ts';
import { MAX_MEMBER_BYTES } from '../../formats/limits.ts';
import { sizeOf } from '../../formats/size.ts';
import type { Interval, Measurement } from '../measurement.ts';
import { asCount, asFinite, asText, isRecord, isSpread, type JsonRecord, malformedReasons, member, path, shown } from '../narrow.ts';
import type { EvidenceSource, Reader, ReadProblem, ReadResult } from '../reader.ts';
import { completeness, nothing, present } from '../result.ts';
import { readRunStatement } from '../run-statement.ts';
import { asTime, fromEpochSeconds } from '../time.ts';
import { unreadable } from '../unreadable.ts';

/** The schemas that the reader was held against; records of another one are read all the same, and it is said. */
const KNOWN_SCHEMA = /^0\.[0-3]\.\d+$/;
/** The metric of results that name none, as all did until schema 0.2.1. */
const UNNAMED = 'score';
const STATEMENT = '/source_metadata/additional_details/kri_gate';

/** Records of Every Eval Ever, schema 0.0.1 to 0.3.0. */
export const eeeReader: Reader = {
  format: 'eee',
  recognises(probe) {
    return probe.kind === 'json' && ['schema_version', 'evaluation_results', 'model_info'].every((key) => Object.hasOwn(probe.top, key));
  },
  async read(source, probe) {
    if (probe.kind !== 'json') throw new Error('the EEE reader was asked for what it does not recognise');
    const tooLarge = ['evaluation_results', 'model_info', 'source_data'].filter((key) => probe.skipped.includes(key));
    if (tooLarge.length > 0) throw unsound(source, `expected members of at most ${sizeOf(MAX_MEMBER_BYTES)}, found ${tooLarge.join(' and ')} larger`);
    return readRecord(source, probe.top);
  },
};

/** What all results of one record share. */
interface Run {
  top: JsonRecord;
  file: string;
  shared: Pick<Measurement, 'tool' | 'model'> & Partial<Measurement>;
  reasons: string[];
  problems: ReadProblem[];
}

function readRecord(source: EvidenceSource, top: JsonRecord): ReadResult {
  const results = member(top, 'evaluation_results');
  if (!Array.isArray(results)) throw unsound(source, 'expected evaluation_results to be a list, found something else');
  if (results.length === 0) return nothing('the record has no results');
  // The first records, of schema 0.0.1, have a name only.
  const model = asText(path(top, 'model_info', 'id')) ?? asText(path(top, 'model_info', 'name')) ?? '';
  const problems: ReadProblem[] = [];
  if (model === '') problems.push({ code: 'evidence-no-model', message: 'expected model_info.id to be a name, found none', pointer: '/model_info' });
  const tool_version = asText(member(top, 'schema_version'));
  if (tool_version === undefined || !KNOWN_SCHEMA.test(tool_version)) {
    const message = `expected schema 0.0.1 to 0.3.0, found ${shown(member(top, 'schema_version'))}; read as schema 0.3.0`;
    problems.push({ code: 'evidence-newer-format', message, pointer: '/schema_version' });
  }
  const statement = readRunStatement(statementOf(top), STATEMENT, problems);
  const run: Run = {
    top,
    file: source.file,
    shared: { tool: 'eee', ...present({ tool_version }), model, ...statement },
    reasons: sourceReasons(top),
    problems,
  };
  const names = results.map(namesOf);
  const twins = new Map<string, number>();
  for (const one of names) twins.set(JSON.stringify(one), (twins.get(JSON.stringify(one)) ?? 0) + 1);
  const measurements = results.flatMap((result, index) => {
    const own = names[index];
    if (!isRecord(result) || own === undefined) {
      problems.push({ code: 'evidence-unusable', message: 'expected a result to name its evaluation, found none', pointer: `/evaluation_results/${index}` });
      return [];
    }
    return [readResult(run, result, own, index, twins.get(JSON.stringify(own)) ?? 1)];
  });
  const undated = measurements.filter(({ assessed }) => assessed === '').length;
  if (undated > 0)
    problems.push({ code: 'evidence-undated', message: `expected evaluation_timestamp to be a time, found none for ${undated} of ${results.length} results` });
  return { measurements, problems };
}

/** All values beside it must be text by the schema, so a statement may be JSON in a text. */
function statementOf(top: JsonRecord): unknown {
  const stated = path(top, 'source_metadata', 'additional_details', 'kri_gate');
  if (typeof stated !== 'string') return stated;
  try {
    return parseJson(Buffer.from(stated), { positions: false }).value;
  } catch {
    return stated;
  }
}

/** A record copied from a leaderboard or a paper says nothing of a run. */
function sourceReasons(top: JsonRecord): string[] {
  const type = path(top, 'source_metadata', 'source_type') ?? path(top, 'evaluation_source', 'evaluation_source_type');
  return type === 'evaluation_run' ? [] : [`the record is no evaluation run: its source type is ${shown(type)}`];
}

type Names = Pick<Measurement, 'task' | 'metric' | 'filter'>;

function namesOf(result: unknown): Names | undefined {
  const task = asText(member(result, 'evaluation_name'));
  if (task === undefined) return undefined;
  const metric = asText(path(result, 'metric_config', 'metric_id')) ?? asText(path(result, 'metric_config', 'metric_name')) ?? UNNAMED;
  return { task, metric, ...present({ filter: asText(member(result, 'evaluation_result_id')) }) };
}

function readResult(run: Run, result: JsonRecord, names: Names, index: number, twins: number): Measurement {
  const pointer = `/evaluation_results/${index}`;
  const details = member(result, 'score_details');
  const { samples, reasons } = samplesOf(run.top, result);
  const value = scoreOf(run, result, names, pointer);
  const outside = rangeReasons(result, value);
  const ambiguous = twins > 1 ? [`${twins} results have the same name, and nothing tells them apart`] : [];
  const stderr = asFinite(path(details, 'uncertainty', 'standard_error', 'value'));
  return {
    ...run.shared,
    ...names,
    value,
    ...present({ stderr: stderr !== undefined && stderr >= 0 ? stderr : undefined, interval: intervalOf(run, details, value, pointer), samples }),
    assessed: timeOf(run.top, result),
    ...completeness([...run.reasons, ...reasons, ...outside, ...ambiguous, ...malformed(details)]),
    source: { file: run.file, sha256: '', pointer: `${pointer}/score_details/score` },
  };
}

/** What says how sure a score is, and cannot be taken for a number. */
function malformed(details: unknown): string[] {
  const interval = path(details, 'uncertainty', 'confidence_interval') ?? member(details, 'confidence_interval');
  const ends = [member(interval, 'lower'), member(interval, 'upper'), member(interval, 'confidence_level')];
  const reasons = [
    ...malformedReasons('the standard error', path(details, 'uncertainty', 'standard_error', 'value'), isSpread),
    ...ends.flatMap((end) => malformedReasons('the interval', end)),
    ...malformedReasons('the number of samples', path(details, 'uncertainty', 'num_samples'), isCount),
  ];
  return [...new Set(reasons)];
}

function isCount(value: number): boolean {
  return asCount(value) !== undefined;
}

/** The value, or NaN and a problem: also where -1 stands for an unknown level. */
function scoreOf(run: Run, result: JsonRecord, names: Names, pointer: string): number {
  const score = path(result, 'score_details', 'score');
  const unknown = path(result, 'metric_config', 'has_unknown_level') === true && score === -1;
  const value = unknown ? undefined : asFinite(score);
  if (value !== undefined) return value;
  const found = unknown ? 'the unknown level' : shown(score);
  run.problems.push({
    code: 'evidence-unusable',
    message: `${shown(names.task)}: expected a score, found ${found}`,
    pointer: `${pointer}/score_details/score`,
  });
  return Number.NaN;
}

function rangeReasons(result: JsonRecord, value: number): string[] {
  const low = asFinite(path(result, 'metric_config', 'min_score'));
  const high = asFinite(path(result, 'metric_config', 'max_score'));
  const outside = (low !== undefined && value < low) || (high !== undefined && value > high);
  return outside ? [`the score is outside of its scale, ${low ?? 'unbounded'} to ${high ?? 'unbounded'}`] : [];
}

/**
 * Items behind a score. `samples_number` is the size of the dataset: converters write it for limited runs too, beside the
 * few samples that were run.
 */
function samplesOf(top: JsonRecord, result: JsonRecord): { samples: number | undefined; reasons: string[] } {
  const data = [member(result, 'source_data'), member(top, 'source_data')].find(isRecord);
  const ids = member(data, 'sample_ids');
  const size = asCount(member(data, 'samples_number'));
  const run = asCount(path(result, 'score_details', 'uncertainty', 'num_samples')) ?? (Array.isArray(ids) && ids.length > 0 ? ids.length : undefined);
  const samples = run ?? size;
  const malformedSize = malformedReasons('the size of the dataset', member(data, 'samples_number'), isCount);
  if (samples === undefined) return { samples, reasons: ['the record does not state how many samples were run'] };
  return { samples, reasons: size !== undefined && samples < size ? [`${samples} of ${size} samples were run`] : malformedSize };
}

/** An interval needs its level, and must hold the score: some records state distances from it. */
function intervalOf(run: Run, details: unknown, value: number, pointer: string): Interval | undefined {
  const stated = path(details, 'uncertainty', 'confidence_interval') ?? member(details, 'confidence_interval');
  const low = asFinite(member(stated, 'lower'));
  const high = asFinite(member(stated, 'upper'));
  if (low === undefined || high === undefined) return undefined;
  const level = asFinite(member(stated, 'confidence_level'));
  const refuse = (reason: string): undefined => {
    run.problems.push({
      code: 'evidence-no-uncertainty',
      message: `the interval ${low} to ${high} ${reason}; it is left out`,
      pointer: `${pointer}/score_details`,
    });
  };
  if (!(low <= value && value <= high)) return refuse(`does not hold the score ${value}`);
  if (level === undefined || !(level > 0 && level < 1)) return refuse('states no level');
  return { kind: asText(member(stated, 'method')) ?? 'unknown', level, low, high };
}

/** When the evaluation ran; empty when that is not stated. The time at which the record was made says nothing of it. */
function timeOf(top: JsonRecord, result: JsonRecord): string {
  const stated = member(result, 'evaluation_timestamp') ?? member(top, 'evaluation_timestamp');
  const seconds = typeof stated === 'string' && /^\d+(\.\d+)?$/.test(stated) ? Number(stated) : stated;
  return fromEpochSeconds(seconds) ?? asTime(stated) ?? '';
}

function unsound(source: EvidenceSource, message: string): GateError {
  return unreadable(source.file, `not a sound Every Eval Ever record: ${message}`);
}
