import type { GateError } from '../../formats/errors.ts';
import { pointerSegment } from '../../formats/json.ts';
import { MAX_MEMBER_BYTES } from '../../formats/limits.ts';
import { sizeOf } from '../../formats/size.ts';
import type { Measurement } from '../measurement.ts';
import { asFinite, asText, isNothing, isRecord, isSpread, type JsonRecord, malformedReasons, member, path, shown } from '../narrow.ts';
import type { EvidenceSource, Probe, Reader, ReadProblem, ReadResult } from '../reader.ts';
import { completeness } from '../result.ts';
import { readRunStatement } from '../run-statement.ts';
import { fromEpochSeconds } from '../time.ts';
import { unreadable } from '../unreadable.ts';
import { Samples } from './lm-eval-samples.ts';

/** Numbers in the map of metrics that are no metrics. */
const NO_METRICS = ['alias', 'name', 'sample_len', 'sample_count'];
const STDERR = '_stderr';
/** What the harness writes for a metric without a standard error. */
const NO_STDERR = 'N/A';
/** `--predict_only` writes this constant in place of a result. */
const BYPASS = 'bypass';
/** Members that the reader needs; a log in which one of them is too large to be kept is refused. */
const NEEDED = ['results', 'groups', 'group_subtasks', 'n-samples', 'config'];

/** Results of lm-evaluation-harness: `results_<time>.json` of version 0.4 and the files of 0.3. */
export const lmEvalReader: Reader = {
  format: 'lm-eval',
  recognises: (probe) => probe.kind === 'json' && looksLikeResults(probe),
  async read(source, probe) {
    if (probe.kind !== 'json') throw new Error('the lm-eval reader was asked for what it does not recognise');
    return readResults(source, probe);
  },
};

function looksLikeResults({ top, skipped }: Extract<Probe, { kind: 'json' }>): boolean {
  const config = member(top, 'config');
  // What is too large to be looked into must not pass for the file of a stranger.
  if (skipped.includes('config') && Object.hasOwn(top, 'results')) return Object.hasOwn(top, 'n-samples') || Object.hasOwn(top, 'versions');
  if (Object.hasOwn(top, 'results') && isRecord(config) && Object.hasOwn(config, 'model') && Object.hasOwn(config, 'model_args')) return true;
  return isNothing(config) && isBare(member(top, 'results'), member(top, 'versions'));
}

/** What the harness hands to programs that write their own file, until 2023: results and versions by task, and nothing of the run. */
function isBare(results: unknown, versions: unknown): boolean {
  if (!isRecord(results) || !isRecord(versions)) return false;
  const tasks = Object.entries(results);
  const numeric = (metrics: unknown): boolean => isRecord(metrics) && Object.values(metrics).some((value) => typeof value === 'number');
  return tasks.length > 0 && tasks.every(([task, metrics]) => Object.hasOwn(versions, task) && numeric(metrics));
}

/** What all measurements of one file share. */
interface Run {
  samples: Samples;
  file: string;
  shared: Omit<Measurement, 'metric' | 'task' | 'value' | 'complete' | 'source'>;
  /** Version 0.3 wrote `acc` where later ones write `acc,none`. */
  filtered: boolean;
  problems: ReadProblem[];
}

function readResults(source: EvidenceSource, probe: Extract<Probe, { kind: 'json' }>): ReadResult {
  const { top, skipped } = probe;
  const tooLarge = NEEDED.filter((key) => skipped.includes(key));
  if (tooLarge.length > 0) throw unsound(source, `expected members of at most ${sizeOf(MAX_MEMBER_BYTES)}, found ${tooLarge.join(' and ')} larger`);
  const results = member(top, 'results');
  if (Array.isArray(results))
    throw unsound(
      source,
      'expected results by task, found the list of the 2022 BigScience fork, which mixes prompts and states no samples',
      'Run the eval with a current lm-evaluation-harness.',
    );
  const rows = listRows(top);
  const problems: ReadProblem[] = [];
  const filtered = rows.some((row) => Object.keys(row.metrics).some((key) => key.includes(',')));
  const samples = new Samples(top, (message) => {
    throw unsound(source, message);
  });
  const run: Run = { samples, file: source.file, shared: readShared(source, top, problems), filtered, problems };
  const measurements = rows.flatMap((row) => readRow(run, row));
  if (measurements.length === 0) problems.push({ code: 'evidence-no-measurement', message: 'the results have no metrics' });
  return { measurements, problems };
}

/** The metrics of one task or group. */
interface Row {
  task: string;
  pointer: string;
  metrics: JsonRecord;
}

/** Groups stand in `groups` and, in most versions, again in `results`. That counts once, unless the two contradict each other. */
function listRows(top: JsonRecord): Row[] {
  const rows = rowsOf(top, 'results');
  const known = new Map(rows.map(({ task, metrics }) => [task, metrics]));
  const others = rowsOf(top, 'groups').filter(({ task, metrics }) => JSON.stringify(known.get(task)) !== JSON.stringify(metrics));
  return [...rows, ...others];
}

function rowsOf(top: JsonRecord, section: string): Row[] {
  const tasks = member(top, section);
  if (!isRecord(tasks)) return [];
  return Object.entries(tasks).flatMap(([task, metrics]) => (isRecord(metrics) ? [{ task, metrics, pointer: `/${section}${pointerSegment(task)}` }] : []));
}

function readShared(source: EvidenceSource, top: JsonRecord, problems: ReadProblem[]): Run['shared'] {
  const bare = isNothing(member(top, 'config'));
  const model = modelOf(top) ?? (bare ? '' : undefined);
  if (model === undefined) throw unsound(source, 'expected model_name or config.model to be a name, found none');
  if (model === '') problems.push({ code: 'evidence-no-model', message: 'expected config, which names the model, found none' });
  const assessed = fromEpochSeconds(member(top, 'date'));
  if (assessed === undefined) problems.push({ code: 'evidence-undated', message: 'expected date to be a time in epoch seconds, found none', pointer: '/date' });
  const version = asText(member(top, 'lm_eval_version'));
  const own = member(top, 'kri_gate');
  const statement = isNothing(own)
    ? readRunStatement(path(top, 'config', 'metadata', 'kri_gate'), '/config/metadata/kri_gate', problems)
    : readRunStatement(own, '/kri_gate', problems);
  return { tool: 'lm-eval', ...(version === undefined ? {} : { tool_version: version }), model, assessed: assessed ?? '', ...statement };
}

/**
 * `model_name` as recorded. Older files have none: there it is the backend and its arguments, as they stand
 * (`hf-causal/pretrained=…,revision=…`), because a revision left out would make two models one.
 */
function modelOf(top: JsonRecord): string | undefined {
  const name = asText(member(top, 'model_name'));
  if (name !== undefined) return name;
  const backend = asText(path(top, 'config', 'model'));
  const given = path(top, 'config', 'model_args');
  const args = isRecord(given)
    ? Object.entries(given)
        .map(([key, value]) => `${key}=${isRecord(value) ? JSON.stringify(value) : String(value)}`)
        .join(',')
    : asText(given);
  return backend === undefined || args === undefined ? backend : `${backend}/${args}`;
}

function readRow(run: Run, row: Row): Measurement[] {
  const because = run.samples.incompleteReason(row.task);
  const measurements: Measurement[] = [];
  for (const key of Object.keys(row.metrics)) {
    const { metric, filter } = splitKey(key);
    if (!isMetric(run, row, key, metric)) continue;
    const pointer = row.pointer + pointerSegment(key);
    if (metric === BYPASS) {
      run.problems.push({
        code: 'evidence-unusable',
        message: `task ${shown(row.task)}: the run made predictions only (bypass); its value is no result`,
        pointer,
      });
      continue;
    }
    const stated = member(row.metrics, metric + STDERR + (filter === undefined ? '' : `,${filter}`));
    const stderr = stated === NO_STDERR ? undefined : asFinite(stated);
    const reasons = [...(because === undefined ? [] : [because]), ...(stated === NO_STDERR ? [] : malformedReasons('the standard error', stated, isSpread))];
    const samples = run.samples.count(row.task, row.metrics, key);
    measurements.push({
      ...run.shared,
      task: row.task,
      metric,
      ...(filter === undefined ? {} : { filter }),
      value: metricValue(run, row, key, pointer),
      ...(stderr === undefined || stderr < 0 ? {} : { stderr }),
      ...(samples === undefined ? {} : { samples }),
      ...completeness(reasons),
      source: { file: run.file, sha256: '', pointer },
    });
  }
  return measurements;
}

/** `exact_match,strict-match` is the metric and the filter of the answers; the first comma parts them. */
function splitKey(key: string): { metric: string; filter: string | undefined } {
  const comma = key.indexOf(',');
  return comma === -1 ? { metric: key, filter: undefined } : { metric: key.slice(0, comma), filter: key.slice(comma + 1) };
}

function isMetric(run: Run, row: Row, key: string, metric: string): boolean {
  if (metric.endsWith(STDERR)) return false;
  if (run.filtered) return key.includes(',');
  return !NO_METRICS.includes(key) && typeof row.metrics[key] === 'number';
}

/** The value as recorded, and a problem when it is no finite number: a metric must not vanish because it failed. */
function metricValue(run: Run, row: Row, key: string, pointer: string): number {
  const value = row.metrics[key];
  if (asFinite(value) !== undefined) return value as number;
  run.problems.push({ code: 'evidence-unusable', message: `task ${shown(row.task)}, metric ${shown(key)}: expected a number, found ${shown(value)}`, pointer });
  return typeof value === 'number' ? value : Number.NaN;
}

function unsound(source: EvidenceSource, message: string, hint?: string): GateError {
  return unreadable(source.file, `not a sound lm-evaluation-harness result: ${message}`, hint === undefined ? {} : { hint });
}
