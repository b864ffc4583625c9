import type { Interval } from '../measurement.ts';
import { asCount, asFinite, asText, isNothing, isSpread, type JsonRecord, malformedReasons, member, path } from '../narrow.ts';

/** Metrics that say how sure another one is. */
const UNCERTAINTY = ['stderr', 'std', 'var', 'bootstrap_stderr'];
/** Of these, the ones that are a standard error, the preferred first. */
const STANDARD_ERRORS = ['stderr', 'bootstrap_stderr'];
/** Metrics that are the mean of the samples' scores, which is what Inspect's standard errors are about. */
const MEANS = ['accuracy', 'mean'];

/** True for metrics that are shown as the uncertainty of others, or not at all. */
export function isUncertainty(key: string, metric: unknown): boolean {
  return UNCERTAINTY.includes(key) || UNCERTAINTY.includes(unqualified(member(metric, 'name'))) || boundOf(metric) !== undefined;
}

/** Which end of a confidence interval it is: the metric `ci`, which Inspect has had since 0.3.260, yields two. */
function boundOf(metric: unknown): 'low' | 'high' | undefined {
  if (member(metric, 'group') !== 'ci') return undefined;
  const name = unqualified(member(metric, 'name'));
  return name === 'lower' ? 'low' : name === 'upper' ? 'high' : undefined;
}

/** `inspect_ai/stderr` is `stderr`. */
function unqualified(name: unknown): string {
  return asText(name)?.split('/').at(-1) ?? '';
}

/**
 * The standard error of a metric. It is attached where there can be no doubt what it is about: to the mean of the
 * samples, or to the only metric that the score has. An uncertainty is never guessed.
 * @param headlines the metrics that are no uncertainty themselves
 */
export function stderrFor(key: string, metrics: JsonRecord, headlines: readonly string[]): number | undefined {
  if (headlines.length > 1 && !MEANS.includes(key)) return undefined;
  for (const name of STANDARD_ERRORS) {
    const value = asFinite(path(metrics, name, 'value'));
    if (value !== undefined && value >= 0) return value;
  }
  return undefined;
}

/**
 * The interval of the metric that a standard error would be about. Where the log does not state its level there is none:
 * the task may have a `ci` of its own. Of several the one of the highest level.
 */
export function intervalFor(key: string, metrics: JsonRecord, headlines: readonly string[]): Interval | undefined {
  if (headlines.length > 1 && !MEANS.includes(key)) return undefined;
  const value = asFinite(path(metrics, key, 'value'));
  const ends = Object.values(metrics).filter((metric) => boundOf(metric) !== undefined);
  const intervals = ends.flatMap((end): Interval[] => {
    const low = boundOf(end) === 'low' ? asFinite(member(end, 'value')) : undefined;
    const level = asFinite(path(end, 'params', 'level'));
    const same = ends.filter((other) => boundOf(other) === 'high' && JSON.stringify(member(other, 'params')) === JSON.stringify(member(end, 'params')));
    const high = same.length === 1 ? asFinite(member(same[0], 'value')) : undefined;
    if (value === undefined || low === undefined || high === undefined || level === undefined || !(level > 0 && level < 1)) return [];
    return low <= value && value <= high && low < high ? [{ kind: asText(path(end, 'params', 'method')) ?? 'ci', level, low, high }] : [];
  });
  return intervals.sort((a, b) => b.level - a.level)[0];
}

/**
 * Distinct items behind a metric, after reduction over epochs: what the score says, but never more than were run.
 * Unknown for a metric of a group of samples, whose size the header does not tell.
 */
export function sampleCount(header: JsonRecord, score: JsonRecord, key: string, metric: unknown): number | undefined {
  if (isOfGroup(key, metric)) return undefined;
  const epochs = epochsOf(header);
  if (epochs === undefined) return undefined;
  const scored = asCount(member(score, 'scored_samples'));
  const total = asCount(path(header, 'results', 'total_samples'));
  if (scored !== undefined) return total === undefined ? scored : Math.min(scored, Math.ceil(total / epochs));
  const completed = asCount(path(header, 'results', 'completed_samples'));
  return completed === undefined ? undefined : Math.floor(completed / epochs);
}

/** Why what a score says of its samples or of the uncertainty of its metrics cannot be taken for what it says. */
export function uncertaintyReasons(score: JsonRecord, metrics: JsonRecord): string[] {
  const stated = STANDARD_ERRORS.map((name) => path(metrics, name, 'value'));
  const errors = stated.flatMap((value) => malformedReasons('the standard error', value, isSpread));
  const scored = malformedReasons('the number of scored samples', member(score, 'scored_samples'), (value) => asCount(value) !== undefined);
  return [...new Set([...errors, ...scored])];
}

/**
 * Whether a score was taken over every run of each item, without reduction. Runs of one item resemble each other, so a
 * standard error that counts them as independent is too small.
 */
export function isUnreduced(header: JsonRecord, score: JsonRecord): boolean {
  const scored = asCount(member(score, 'scored_samples'));
  const total = asCount(path(header, 'results', 'total_samples'));
  const epochs = epochsOf(header);
  return epochs !== undefined && epochs > 1 && scored !== undefined && total !== undefined && scored > Math.ceil(total / epochs);
}

/** How often each item was run; undefined when the log states something that is no such number. */
export function epochsOf(header: JsonRecord): number | undefined {
  const stated = path(header, 'eval', 'config', 'epochs');
  if (isNothing(stated)) return 1;
  const epochs = asCount(stated);
  return epochs === 0 ? undefined : epochs;
}

/** `grouped()` yields one metric for each group; only its `all` may be about every sample. */
function isOfGroup(key: string, metric: unknown): boolean {
  if (!isNothing(member(metric, 'group'))) return true;
  const params = member(metric, 'params');
  if (isNothing(member(params, 'group_key'))) return false;
  const overall = key === (member(params, 'all_label') ?? 'all') && (member(params, 'all') ?? 'samples') === 'samples';
  return !overall;
}
