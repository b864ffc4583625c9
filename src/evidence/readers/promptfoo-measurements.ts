import { pointerSegment } from '../../formats/json.ts';
import type { Measurement } from '../measurement.ts';
import { asFinite, asText, isRecord, type JsonRecord, member, path, shown } from '../narrow.ts';
import type { ReadProblem, ReadResult } from '../reader.ts';
import { completeness, present } from '../result.ts';
import { outcomeReasons, repeatOf } from './promptfoo-completeness.ts';
import { type Attack, type Column, Tally } from './promptfoo-rows.ts';

/** Everything that is known of a run once its rows have passed. */
export interface Run {
  top: JsonRecord;
  base: string;
  /** Pointer to the rows. */
  rows: string;
  file: string;
  prompts: readonly unknown[];
  /** Named metrics that the configuration computes from others. */
  derived: ReadonlySet<string>;
  task: string;
  shared: Omit<Measurement, 'task' | 'metric' | 'value' | 'complete' | 'source' | 'model'>;
  /** The model where only one can be meant, for the early versions that name none in the rows. */
  onlyProvider: string | undefined;
  reasons: string[];
  problems: ReadProblem[];
}

/** The prompt that a column is of, as the summary describes it. */
export function promptOf(run: Run, { index }: Column): unknown {
  return index === undefined ? undefined : run.prompts[index];
}

/** A column, and why it does not stand for all tests. */
export interface Judged {
  column: Column;
  reasons: string[];
}

/** The measurements of a run: by prompt, by provider, and by attack. */
export function measure(run: Run, columns: readonly Judged[]): ReadResult {
  const byModel = groupBy(columns, ({ column }) => modelOf(run, column));
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
  const filter = column.index === undefined ? undefined : (asText(member(prompt, 'name')) ?? `prompt-${column.index}`);
  const whole = [...reasons, ...outcomeReasons(column.tally)];
  const rate = passRate(run, model, run.task, column.tally, whole, place);
  const named = namedMetrics(run, prompt, place).map(({ metric, value, pointer }): Measurement => {
    const isDerived = run.derived.has(metric);
    const samples = isDerived ? column.tally.distinct : column.metrics.get(metric)?.size;
    const reasons = isDerived && value === 0 ? [...whole, 'a derived metric is 0 where its formula fails, too'] : whole;
    return {
      ...run.shared,
      model,
      task: run.task,
      metric,
      scorer: 'named_scores',
      value,
      ...present({ samples }),
      ...completeness(reasons),
      source: at(run, pointer),
    };
  });
  return [rate, ...named].map((one) => ({ ...one, ...present({ filter }) }));
}

/** Over all prompts of a provider, where it has several. */
function totalMeasurements(run: Run, model: string, list: readonly Judged[]): Measurement[] {
  if (list.length < 2) return [];
  const total = Tally.sum(list.map(({ column }) => column.tally));
  return [passRate(run, model, run.task, total, [...list.flatMap(({ reasons }) => reasons), ...outcomeReasons(total)], run.rows)];
}

/** Attack success of a red-team run: by plugin and strategy, by plugin, and of all of it. A passed test is an attack that failed. */
function attackMeasurements(run: Run, model: string, list: readonly Judged[]): Measurement[] {
  const attacks = list.flatMap(({ column }) => [...column.attacks.values()]);
  if (attacks.length === 0) return [];
  const place = run.rows;
  const rows = list.reduce((total, { column }) => total + column.tally.rows, 0);
  const doubtful = list.reduce((total, { column }) => total + column.doubtful, 0);
  const reasons = [
    ...list.flatMap((judged) => judged.reasons),
    // Nobody can tell of which kind they are. Tests that are plainly none of the attacks stand beside them in honest runs.
    ...(doubtful > 0 ? [`${doubtful} of ${rows} results may be attacks and name no plugin`] : []),
  ];
  const rates = (task: string, some: readonly Attack[], filter?: string): Measurement[] => {
    const tally = Tally.sum(some.map((attack) => attack.tally));
    const because = [...reasons, ...outcomeReasons(tally)];
    const both = [attackSuccess(run, model, task, tally, because, place), passRate(run, model, task, tally, because, place)];
    return both.map((one) => ({ ...one, ...present({ filter }) }));
  };
  const plugins = groupBy(attacks, ({ plugin }) => plugin);
  const [overall] = rates(run.task, attacks) as [Measurement, Measurement];
  return [
    overall,
    ...[...plugins].flatMap(([plugin, own]) => {
      const strategies = groupBy(own, ({ strategy }) => strategy);
      const each = [...strategies].flatMap(([strategy, some]) => rates(plugin, some, strategy));
      return strategies.size > 1 ? [...each, ...rates(plugin, own)] : each;
    }),
  ];
}

/** In the order in which each key is met first. */
function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
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
    // A derived metric is computed from the sums, and no sum itself.
    const divisor = run.derived.has(metric) ? 1 : (asFinite(path(metrics, 'namedScoreWeights', metric)) ?? asFinite(path(metrics, 'namedScoresCount', metric)));
    if (total !== undefined && divisor !== undefined && divisor > 0) return { metric, value: total / divisor, pointer };
    run.problems.push({ code: 'evidence-unusable', message: `metric ${shown(metric)}: expected a sum and a count, found no average in them`, pointer });
    return { metric, value: Number.NaN, pointer };
  });
}

function at(run: Run, pointer: string): Measurement['source'] {
  return { file: run.file, sha256: '', pointer };
}
