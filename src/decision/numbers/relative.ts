import { type Decimal, decimal } from '../../formats/decimal.ts';
import { least } from '../../formats/extremes.ts';
import { lookup } from '../../policy/lookup.ts';
import type { Indicator, RelativeTo } from '../../policy/model.ts';
import { overridesAt, strictest } from '../../policy/overrides.ts';
import { consideredBy } from '../admissible/considered.ts';
import type { Dated } from '../admissible/judgement.ts';
import { shortfalls } from '../admissible/replication.ts';
import { countsAt, isAdmissible, isDiscounted, type Reason, type Related, type Use, usesOf } from '../admissible/use.ts';
import type { Context } from '../context.ts';
import { lessTrusted } from '../evidence/cover-sheets.ts';
import { type Bounds, boundsOf } from './bounds.ts';

/** A value and its bounds, and where they stand. `use` is the measurement behind it; none behind a value that the policy states. */
interface Baseline extends Bounds {
  readonly value: Decimal;
  readonly source: string;
  readonly use?: Use;
}

/**
 * Every use of the evidence for an indicator; where its value is relative to a baseline, held against that.
 * @param considered what a judgement has to take into account.
 * @param around where baselines are looked for, if elsewhere.
 */
export function weighedUses(indicator: Indicator, context: Context, considered: readonly Dated[], around = context): Use[] {
  const { relativeTo } = indicator;
  if (relativeTo === undefined) return usesOf(indicator, context, considered);
  // Both sides err in the same release, so each gets half of the error that the confidence leaves (Bonferroni).
  const confidence = indicator.confidence === null ? null : decimal(indicator.confidence).plus(1).div(2).toNumber();
  const side = { ...indicator, confidence };
  return usesOf(side, context, considered).flatMap((use) => relate(use, baselinesOf(relativeTo, side, use, around), indicator));
}

interface Baselines {
  readonly admissible: readonly Baseline[];
  /** They can raise an alarm, as any inadmissible evidence. */
  readonly others: readonly Baseline[];
  readonly lack: string;
}

function baselinesOf({ baseline, source = '' }: RelativeTo, side: Indicator, measured: Use, context: Context): Baselines {
  switch (baseline.kind) {
    case 'value': {
      const value = decimal(baseline.value);
      const bounds = side.confidence === null ? undefined : boundsOf(baseline.value, baseline, false, side.confidence);
      return { admissible: [{ value, ...(bounds ?? { low: value, high: value }), source }], others: [], lack: '' };
    }
    case 'selector': {
      const uses = usesOf({ ...side, selectors: [baseline.selector] }, context).filter(({ item }) => item.kind === 'log');
      return sorted(uses, side, context, `expected a baseline, an eval log with ${baseline.selector.text}`);
    }
    case 'indicator': {
      const other = baselineIndicator(baseline.id, context);
      if (other === undefined) return { admissible: [], others: [], lack: `there is no indicator ${baseline.id}` };
      const uses = weighedUses({ ...other, confidence: side.confidence }, context, consideredBy(other, context));
      const found = sorted(uses, side, context, `expected a baseline, evidence of ${other.id} (${other.title})`);
      const sound = uses.filter(isAdmissible);
      const isWhole = shortfalls(other, sound).length === 0 && other.selectors.every((_, index) => sound.some((use) => use.selectors.includes(index)));
      return isWhole ? found : { ...found, admissible: [], others: [...found.admissible, ...found.others] };
    }
    case 'previous': {
      const { previous } = context;
      if ('lack' in previous) return { admissible: [], others: [], lack: previous.lack };
      const uses = usesOf(side, previous.context).filter(
        ({ item, selectors }) => item.kind === 'log' && selectors.some((index) => measured.selectors.includes(index)),
      );
      const { model, release } = previous.context.release;
      return sorted(uses, side, context, `expected a baseline, the same measured on ${model} ${release}`);
    }
  }
}

/** The indicator that is the baseline, by its own rules; at the release's own stage, where its overrides are strictest. */
function baselineIndicator(id: string, { policy, release, traits }: Context): Indicator | undefined {
  const { kri, kci } = lookup(policy);
  const found = kri.get(id) ?? kci.get(id);
  return (
    found &&
    strictest(
      found,
      overridesAt(found, policy.stages.indexOf(release.stage), (trait) => traits.has(trait)),
      policy,
    )
  );
}

function sorted(uses: readonly Use[], { kind }: Indicator, { stages }: Context, expected: string): Baselines {
  const counted = uses.filter((use) => !isDiscounted(use, kind));
  const isSound = (use: Use): boolean => isAdmissible(use) && stages.every((stage) => countsAt(use, stage));
  const faults = uses
    .filter((use) => !isSound(use))
    .flatMap(({ item, reasons }) => `${item.source.file} ${reasons.map(({ code }) => code).join(', ') || 'does not count at every stage'}`);
  return {
    admissible: counted.filter(isSound).flatMap(baselineOf),
    others: counted.filter((use) => !isSound(use)).flatMap(baselineOf),
    lack: `${expected}; found ${faults.slice(0, 3).join('; ') || 'none'}`,
  };
}

function baselineOf(use: Use): Baseline[] {
  const { value, bounds, item } = use;
  const { file, line } = item.source;
  return value === undefined || bounds === undefined ? [] : [{ value, ...bounds, source: line === undefined ? file : `${file}:${line}`, use }];
}

/** One use against the admissible baselines; and one against the others, which can alarm and is never admissible. */
function relate(use: Use, { admissible, others, lack }: Baselines, indicator: Indicator): Use[] {
  if (use.bounds === undefined || use.value === undefined) return [use];
  const canRelate = ({ low }: Baseline): boolean => indicator.relativeTo?.as === 'difference' || low.gt(0);
  const related = admissible.length > 0 ? [against(use, admissible, indicator)] : [];
  // A baseline of zero beside others takes no alarm from these.
  const zero = admissible.find((one) => !canRelate(one));
  const doubtful = [...others, ...(zero === undefined ? [] : admissible)].filter(canRelate);
  const why = zero === undefined ? lack : `the baseline ${zero.source} is not above 0`;
  if (doubtful.length > 0) related.push(withReason(against(use, doubtful, indicator), why));
  if (related.length > 0) return related;
  const { value: _, bounds: __, ...bare } = withReason(use, lack);
  return [bare];
}

function withReason(use: Use, detail: string): Use {
  const reasons: Reason[] = [...use.reasons];
  const because = (code: string, text: string): void => {
    reasons.push({ code, detail: text });
  };
  because('evidence-without-baseline', detail);
  return { ...use, reasons };
}

/** Of several baselines the one decides against which the value looks worst. */
function against(use: Use, baselines: readonly Baseline[], indicator: Indicator): Use {
  const as = indicator.relativeTo?.as ?? 'ratio';
  const zero = baselines.find(({ low }) => low.lte(0));
  const { value, bounds } = use;
  if (value === undefined || bounds === undefined) return use;
  if (as === 'ratio' && zero !== undefined) {
    const { value: _, bounds: __, ...bare } = use;
    return { ...bare, unusable: `it cannot be divided by the baseline ${zero.value.toString()} (${zero.source}), whose lower bound is ${zero.low.toString()}` };
  }
  const isUpWorse = (indicator.kind === 'kri') === (indicator.direction === 'up');
  const worse = (a: Decimal, b: Decimal): boolean => (isUpWorse ? a.gt(b) : a.lt(b));
  const all = baselines.map((baseline) => ({ baseline, ...relation(as, value, bounds, baseline) }));
  const worst = (key: 'value' | 'low' | 'high') => all.reduce((a, b) => (worse(b[key], a[key]) ? b : a));
  const decisive = worst(isUpWorse ? 'high' : 'low').baseline;
  const found = { value: worst('value').value, low: worst('low').low, high: worst('high').high };
  const uses = baselines.flatMap((baseline) => baseline.use ?? []);
  const related: Related = { as, measured: { value, ...bounds }, ...found, baseline: decisive };
  const { independent, ...rest } = use;
  const isIndependent = uses.length === 0 || uses.some((one) => one.independent !== undefined);
  return {
    ...rest,
    value: found.value,
    bounds: { low: found.low, high: found.high },
    related,
    expires: least([use.expires, ...uses.map(({ expires }) => expires)]),
    channel: decisive.use === undefined ? use.channel : lessTrusted(use.channel, decisive.use.channel),
    ...(independent === undefined || !isIndependent ? {} : { independent }),
  };
}

/** Interval arithmetic (Moore 1966): whatever two values within their bounds can give. The divisor is above 0. */
function relation(as: RelativeTo['as'], value: Decimal, { low, high }: Bounds, baseline: Baseline): Bounds & { value: Decimal } {
  if (as === 'difference') return { value: value.minus(baseline.value), low: low.minus(baseline.high), high: high.minus(baseline.low) };
  return {
    value: writable(value.div(baseline.value)),
    low: writable(low.div(low.gte(0) ? baseline.high : baseline.low)),
    high: writable(high.div(high.gte(0) ? baseline.low : baseline.high)),
  };
}

/** The largest number that there is stands for what lies beyond it. */
function writable(found: Decimal): Decimal {
  const most = decimal(Number.MAX_VALUE);
  return found.gt(most) ? most : found.lt(most.neg()) ? most.neg() : found;
}
