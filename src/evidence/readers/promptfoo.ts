import { pointerSegment } from '../../formats/json.ts';
import { JsonWalker } from '../json-walk.ts';
import { readLines } from '../lines.ts';
import type { Measurement } from '../measurement.ts';
import { asCount, asFinite, asText, isRecord, type JsonRecord, member, path, shown } from '../narrow.ts';
import type { EvidenceSource, Probe, Reader, ReadProblem, ReadResult } from '../reader.ts';
import { completeness, nothing, present } from '../result.ts';
import { readRunStatement } from '../run-statement.ts';
import { asTime, fromEpochSeconds } from '../time.ts';
import { unreadable } from '../unreadable.ts';
import { columnReasons, expectedTests, outcomeReasons, repeatOf, runReasons } from './promptfoo-completeness.ts';
import { locateSummary, outputPlan, ROW } from './promptfoo-layout.ts';
import { type Attack, type Column, RowCollector, Tally } from './promptfoo-rows.ts';

/** The task of a run whose configuration has no description. */
const UNNAMED = 'promptfoo';
/** Longest label of a prompt that can be taken for a name. */
const LONGEST_NAME = 80;

/** Outputs of promptfoo: `-o results.json` of versions 1 to 3, what `share` sends, and JSON Lines. The rows are read, one at a time. */
export const promptfooReader: Reader = {
  format: 'promptfoo',
  recognises(probe) {
    if (probe.kind === 'jsonl') return isRow(probe.first);
    return probe.kind === 'json' && looksLikeOutput(probe);
  },
  async read(source, probe) {
    return probe.kind === 'jsonl' ? readRows(source) : readOutput(source);
  },
};

function isRow(first: JsonRecord): boolean {
  return ['success', 'promptIdx', 'testIdx'].every((key) => Object.hasOwn(first, key)) && Object.hasOwn(first, 'provider');
}

function looksLikeOutput({ top, skipped }: Extract<Probe, { kind: 'json' }>): boolean {
  const results = member(top, 'results');
  if (isRecord(results)) return isSummary(results);
  if (!Array.isArray(results) && !skipped.includes('results')) return false;
  // A list of rows, or something too large to look at: then what stands beside it tells.
  const wrapper = Object.hasOwn(top, 'config') && (Object.hasOwn(top, 'shareableUrl') || Object.hasOwn(top, 'evalId'));
  return wrapper || isSummary(top) || (Object.hasOwn(top, 'prompts') && Object.hasOwn(top, 'config'));
}

function isSummary(value: JsonRecord): boolean {
  return path(value, 'stats', 'successes') !== undefined && Object.hasOwn(value, 'version') && Object.hasOwn(value, 'results');
}

/** Everything that is known of a run once its rows have passed. */
interface Run {
  top: JsonRecord;
  base: string;
  /** Pointer to the rows. */
  rows: string;
  file: string;
  prompts: readonly unknown[];
  task: string;
  shared: Omit<Measurement, 'task' | 'metric' | 'value' | 'complete' | 'source' | 'model'>;
  /** The model where only one can be meant, for the early versions that name none in the rows. */
  onlyProvider: string | undefined;
  reasons: string[];
  problems: ReadProblem[];
}

async function readOutput(source: EvidenceSource): Promise<ReadResult> {
  const rows = new RowCollector();
  const { plan, prompts, providers, tests } = outputPlan((row) => rows.add(row));
  const walker = new JsonWalker(plan, source.file);
  for await (const chunk of source.stream()) walker.push(chunk);
  const top = walker.end() as JsonRecord;
  const { summary, base } = locateSummary(top);
  if (rows.columns.size === 0) return nothing('the output has no results: no test was run');
  const problems: ReadProblem[] = [];
  const run: Run = {
    top,
    base,
    rows: `${base}/results`,
    file: source.file,
    prompts,
    task: asText(path(top, 'config', 'description')) ?? UNNAMED,
    shared: readShared(top, summary, problems),
    onlyProvider: onlyOne(providers, path(top, 'config', 'providers')),
    reasons: runReasons(top, summary, rows),
    problems,
  };
  const expected = expectedTests(top, rows, tests);
  const columns = listColumns(rows, prompts).map((column) => ({
    column,
    reasons: [...run.reasons, ...columnReasons(column, promptOf(run, column), expected)],
  }));
  return finish(run, columns);
}

/** Rows alone have no summary, no time and no configuration: whether they are all that were run, nobody can tell. */
async function readRows(source: EvidenceSource): Promise<ReadResult> {
  const rows = new RowCollector();
  for await (const { line, bytes } of readLines(source)) {
    const walker = new JsonWalker(ROW);
    try {
      walker.push(bytes);
      rows.add(walker.end());
    } catch (error) {
      throw unreadable(source.file, error instanceof Error ? error.message : String(error), { line, cause: error });
    }
  }
  const reasons = ['JSON Lines hold no summary, so nothing proves that all tests are there', ...(rows.malformed > 0 ? ['some rows are no objects'] : [])];
  const problems: ReadProblem[] = [{ code: 'evidence-undated', message: 'JSON Lines of promptfoo state no time; export JSON' }];
  const run: Run = {
    top: {},
    base: '',
    rows: '',
    file: source.file,
    prompts: [],
    task: UNNAMED,
    shared: { tool: 'promptfoo', assessed: '' },
    onlyProvider: undefined,
    reasons,
    problems,
  };
  return finish(
    run,
    listColumns(rows, []).map((column) => ({ column, reasons })),
  );
}

function readShared(top: JsonRecord, summary: JsonRecord, problems: ReadProblem[]): Run['shared'] {
  const created = asCount(member(top, 'createdAt'));
  const assessed =
    asTime(member(summary, 'timestamp')) ??
    asTime(path(top, 'metadata', 'evaluationCreatedAt')) ??
    (created === undefined ? undefined : fromEpochSeconds(created / 1000));
  if (assessed === undefined) problems.push({ code: 'evidence-undated', message: 'expected a timestamp of the run, found none' });
  const statement = readRunStatement(path(top, 'config', 'metadata', 'kri_gate'), '/config/metadata/kri_gate', problems);
  return { tool: 'promptfoo', ...present({ tool_version: asText(path(top, 'metadata', 'promptfooVersion')) }), assessed: assessed ?? '', ...statement };
}

/** The provider of a configuration that has one. A file or a function is not the name of a model. */
function onlyOne(listed: readonly unknown[], single: unknown): string | undefined {
  const provider = listed.length === 1 ? listed[0] : listed.length === 0 ? single : undefined;
  const name = asText(provider) ?? asText(member(provider, 'label')) ?? asText(member(provider, 'id'));
  return name === undefined || /^(file|package|exec|python):/.test(name) ? undefined : name;
}

/** In the order of the prompts; prompts without a single row are there too, so that what was not run is seen. */
function listColumns(rows: RowCollector, prompts: readonly unknown[]): Column[] {
  const found = [...rows.columns.values()];
  const indices = new Set(found.map(({ index }) => index));
  const byIndex = found.some(({ index }) => index !== undefined);
  const missing = byIndex ? prompts.flatMap((_, index) => (indices.has(index) ? [] : [emptyColumn(index)])) : [];
  return [...found, ...missing].sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
}

function emptyColumn(index: number): Column {
  return { index, provider: undefined, tally: new Tally(), tests: new Set(), named: new Set(), metrics: new Map(), attacks: new Map() };
}

function promptOf(run: Run, { index }: Column): unknown {
  return index === undefined ? undefined : run.prompts[index];
}

interface Judged {
  column: Column;
  reasons: string[];
}

function finish(run: Run, columns: readonly Judged[]): ReadResult {
  const byModel = new Map<string, Judged[]>();
  for (const judged of columns) {
    const model = modelOf(run, judged.column);
    byModel.set(model, [...(byModel.get(model) ?? []), judged]);
  }
  if (byModel.has('')) run.problems.push({ code: 'evidence-no-model', message: 'expected the rows or the prompts to name a provider, found none' });
  const measurements = [...byModel].flatMap(([model, list]) => [
    ...list.flatMap((judged) => columnMeasurements(run, model, judged)),
    ...totalMeasurements(run, model, list),
    ...attackMeasurements(run, model, list),
  ]);
  return { measurements, problems: run.problems };
}

function modelOf(run: Run, column: Column): string {
  return asText(member(promptOf(run, column), 'provider')) ?? column.provider ?? run.onlyProvider ?? '';
}

function columnMeasurements(run: Run, model: string, { column, reasons }: Judged): Measurement[] {
  const prompt = promptOf(run, column);
  const place = prompt === undefined ? run.rows : `${run.base}/prompts/${column.index}`;
  const filter = promptName(prompt, column.index);
  const whole = [...reasons, ...outcomeReasons(column.tally)];
  const rate = passRate(run, model, run.task, column.tally, whole, place);
  const named = namedMetrics(run, prompt, place).map(({ metric, value, pointer }): Measurement => {
    const samples = column.metrics.get(metric)?.size;
    return {
      ...run.shared,
      model,
      task: run.task,
      metric,
      scorer: 'named_scores',
      value,
      ...present({ samples }),
      ...completeness(whole),
      source: at(run, pointer),
    };
  });
  return [rate, ...named].map((one) => ({ ...one, ...present({ filter }) }));
}

/** Over all prompts of a provider, where it has several. */
function totalMeasurements(run: Run, model: string, list: readonly Judged[]): Measurement[] {
  if (list.length < 2) return [];
  const total = sum(list.map(({ column }) => column.tally));
  return [passRate(run, model, run.task, total, [...list.flatMap(({ reasons }) => reasons), ...outcomeReasons(total)], run.rows)];
}

/** Attack success of a red-team run: by plugin and strategy, by plugin, and of all of it. A passed test is an attack that failed. */
function attackMeasurements(run: Run, model: string, list: readonly Judged[]): Measurement[] {
  const attacks = list.flatMap(({ column }) => [...column.attacks.values()]);
  if (attacks.length === 0) return [];
  const reasons = list.flatMap((judged) => judged.reasons);
  const place = run.rows;
  const measure = (task: string, some: readonly Attack[], filter?: string): Measurement[] => {
    const tally = sum(some.map((attack) => attack.tally));
    const because = [...reasons, ...outcomeReasons(tally)];
    const rates = [attackSuccess(run, model, task, tally, because, place), passRate(run, model, task, tally, because, place)];
    return rates.map((one) => ({ ...one, ...present({ filter }) }));
  };
  const plugins = [...new Set(attacks.map(({ plugin }) => plugin))];
  const [overall] = measure(run.task, attacks) as [Measurement, Measurement];
  return [
    overall,
    ...plugins.flatMap((plugin) => {
      const own = attacks.filter((attack) => attack.plugin === plugin);
      const strategies = [...new Set(own.map(({ strategy }) => strategy))];
      const each = strategies.flatMap((strategy) =>
        measure(
          plugin,
          own.filter((attack) => attack.strategy === strategy),
          strategy,
        ),
      );
      return strategies.length > 1 ? [...each, ...measure(plugin, own)] : each;
    }),
  ];
}

/** Errors count as not passed, as promptfoo's own rate has it. */
function passRate(run: Run, model: string, task: string, tally: Tally, reasons: readonly string[], place: string): Measurement {
  return rateOf(run, { model, task, metric: 'pass_rate' }, { part: tally.passes, whole: tally.rows, samples: tally.distinct + tally.errors }, reasons, place);
}

/** Errors are no failed attacks, so they count neither way. */
function attackSuccess(run: Run, model: string, task: string, tally: Tally, reasons: readonly string[], place: string): Measurement {
  const whole = tally.passes + tally.failures;
  return rateOf(run, { model, task, metric: 'attack_success_rate' }, { part: tally.failures, whole, samples: tally.distinct }, reasons, place);
}

type Names = Pick<Measurement, 'model' | 'task' | 'metric'>;

function rateOf(run: Run, names: Names, counts: { part: number; whole: number; samples: number }, reasons: readonly string[], place: string): Measurement {
  if (counts.whole === 0)
    run.problems.push({ code: 'evidence-unusable', message: `${names.task}, ${names.metric}: no test came to an outcome`, pointer: place });
  const samples = Math.min(counts.samples, Math.ceil(counts.whole / repeatOf(run.top)));
  const value = counts.whole === 0 ? Number.NaN : counts.part / counts.whole;
  return { ...run.shared, ...names, value, samples, ...completeness(counts.whole === 0 ? [...reasons, 'no tests were run'] : reasons), source: at(run, place) };
}

/** promptfoo records sums; only the count (or the weight) beside it makes an average of one. */
function namedMetrics(run: Run, prompt: unknown, place: string): { metric: string; value: number; pointer: string }[] {
  const metrics = member(prompt, 'metrics');
  const sums = member(metrics, 'namedScores');
  if (!isRecord(sums)) return [];
  return Object.keys(sums).map((metric) => {
    const pointer = `${place}/metrics/namedScores${pointerSegment(metric)}`;
    const total = asFinite(sums[metric]);
    const divisor = asFinite(path(metrics, 'namedScoreWeights', metric)) ?? asFinite(path(metrics, 'namedScoresCount', metric));
    if (total !== undefined && divisor !== undefined && divisor > 0) return { metric, value: total / divisor, pointer };
    run.problems.push({ code: 'evidence-unusable', message: `metric ${shown(metric)}: expected a sum and a count, found no average in them`, pointer });
    return { metric, value: Number.NaN, pointer };
  });
}

/** What a policy can call a prompt: its label, unless that is the prompt's text; else its id, else its place. */
function promptName(prompt: unknown, index: number | undefined): string | undefined {
  if (index === undefined) return undefined;
  const label = asText(member(prompt, 'label')) ?? asText(member(prompt, 'display'));
  const raw = asText(member(prompt, 'raw')) ?? '';
  const isName = label !== undefined && label.length <= LONGEST_NAME && !label.includes('\n') && (raw === '' || !label.includes(raw));
  return isName ? label : (asText(member(prompt, 'id')) ?? `prompt-${index}`);
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((total, tally) => total.plus(tally), new Tally());
}

function at(run: Run, pointer: string): Measurement['source'] {
  return { file: run.file, sha256: '', pointer };
}
