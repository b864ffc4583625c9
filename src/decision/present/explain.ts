import type { Decimal } from '../../formats/decimal.ts';
import { figure } from '../../formats/figures.ts';
import type { Indicator, Kci, Kri, Threshold } from '../../policy/model.ts';
import { isPast } from '../../policy/thresholds.ts';
import { type Disagreement, describeShortfalls } from '../admissible/replication.ts';
import { countsAt, isAdmissible, type Use } from '../admissible/use.ts';
import { weak } from '../kci/kci.ts';
import { cautious, marginAt, withMargin } from '../kri/kri.ts';
import { type Bounds, samplesNeeded } from '../numbers/bounds.ts';

/** A figure on an indicator's scale: a word for ordinal scales, yes or no for flags, a percentage where the policy writes percentages. */
export function onScale(indicator: Indicator, value: Decimal, limit?: Threshold): string {
  if (indicator.scale.kind === 'ordinal') return indicator.scale.words[value.toNumber()] ?? String(value);
  if (indicator.scale.kind === 'flag') return value.eq(1) ? 'true' : 'false';
  const asPercent = indicator.scale.kind === 'proportion' && indicator.thresholds.some((threshold) => threshold.text.endsWith('%'));
  return figure(value, asPercent, limit?.value);
}

/** `value 30%, 40 samples, upper bound 44.0% + margin 5% = 49.0%`, as far as it applies. */
export function describeKriUse(kri: Kri, use: Use, limit?: Threshold): string {
  const bound = cautious(kri, use);
  if (use.value === undefined || bound === undefined) return '';
  const margin = marginAt(kri, bound);
  const parts = [...placeParts(use), valueText(kri, use, use.value), ...(use.item.samples === undefined ? [] : [`${use.item.samples} samples`])];
  if (!bound.eq(use.value)) parts.push(`${kri.direction === 'up' ? 'upper' : 'lower'} bound ${onScale(kri, bound, limit)}`);
  if (!margin.eq(0)) parts.push(`${kri.direction === 'up' ? 'plus' : 'minus'} margin ${onScale(kri, margin)} = ${onScale(kri, withMargin(kri, bound), limit)}`);
  return parts.join(', ');
}

/** Names the configuration of the release, where there are several. */
function placeParts({ configuration }: Use): string[] {
  return configuration === undefined ? [] : [`configuration ${configuration}`];
}

/** `value 30%`, or `ratio 2.52 (0.63 against 0.25 in trial.json)`. */
function valueText(indicator: Indicator, { related }: Use, value: Decimal, limit?: Threshold): string {
  if (related === undefined) return `value ${onScale(indicator, value, limit)}`;
  const { as, measured, baseline } = related;
  return `${as} ${onScale(indicator, value, limit)} (${onScale(indicator, measured.value)} against ${onScale(indicator, baseline.value)}, ${baseline.source})`;
}

/** `value 99%, 800 samples, lower bound 98.2%`, as far as it applies. */
export function describeKciUse(kci: Kci, use: Use, limit: Threshold): string {
  const bound = weak(kci, use);
  if (use.value === undefined || bound === undefined) return '';
  const parts = [...placeParts(use), valueText(kci, use, use.value, limit), ...(use.item.samples === undefined ? [] : [`${use.item.samples} samples`])];
  if (!bound.eq(use.value)) parts.push(`${kci.direction === 'up' ? 'lower' : 'upper'} bound ${onScale(kci, bound, limit)}`);
  return parts.join(', ');
}

/** How many samples at the same rate would rule a KRI threshold out, or that none would; empty where samples do not decide. */
export function samplesToRuleOut(kri: Kri, use: Use, threshold: Threshold): string {
  return samplesText(kri, use, kri.direction === 'up' ? 'high' : 'low', (bound) => !isPast(withMargin(kri, bound), threshold), 'would rule it out');
}

/** How many samples at the same rate would meet a KCI threshold, or that none would; empty where samples do not decide. */
export function samplesToMeet(kci: Kci, use: Use, threshold: Threshold): string {
  return samplesText(kci, use, kci.direction === 'up' ? 'low' : 'high', (bound) => isPast(bound, threshold), 'would do');
}

function samplesText(indicator: Indicator, use: Use, side: keyof Bounds, holds: (bound: Decimal) => boolean, end: string): string {
  if (
    use.related !== undefined ||
    indicator.scale.kind !== 'proportion' ||
    indicator.confidence === null ||
    use.value === undefined ||
    use.item.samples === undefined
  )
    return '';
  const needed = samplesNeeded(use.value.toNumber(), indicator.confidence, side, holds);
  if (needed === undefined) return `At this rate no number of samples ${end}.`;
  return needed > use.item.samples ? `At this rate ${needed} samples ${end}.` : '';
}

/** Why the evidence of an indicator does not suffice at a stage: what is not admissible, and which independent assessors are missing. */
export function inadmissibleText(indicator: Indicator, uses: readonly Use[], stage: string | undefined): string {
  const faults = describeInadmissible(uses, stage);
  const short = describeShortfalls(indicator, uses, stage);
  const isSome = uses.some((use) => isAdmissible(use) && (stage === undefined || countsAt(use, stage)));
  if (short === '' || !isSome) return `nothing of its evidence is admissible. ${faults}`;
  return `${short}${faults === '' ? '' : `. Not admissible: ${faults}`}`;
}

/** What was found of each piece of evidence that is not admissible at a stage: `file:line reason (detail)`. */
function describeInadmissible(uses: readonly Use[], stage: string | undefined): string {
  const faulty = uses.filter((use) => !isAdmissible(use) || (stage !== undefined && !countsAt(use, stage)));
  const lines = faulty.slice(0, MOST_LISTED).map((use) => `${placeOf(use)}: ${reasonsOf(use)}`);
  const more = faulty.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** The two measurements with their bounds, whose they are, and where they stand. */
export function describeDisagreement(indicator: Indicator, { lower, higher }: Disagreement): string {
  const text = (use: Use): string => {
    const value = use.value === undefined ? '' : onScale(indicator, use.value);
    const { low, high } = use.bounds ?? {};
    const range = low === undefined || high === undefined || low.eq(high) ? '' : ` (${onScale(indicator, low)} to ${onScale(indicator, high)})`;
    return `${use.independent ?? 'the developer'} found ${value}${range} in ${placeOf(use)}`;
  };
  return `${text(lower)}, ${text(higher)}, and no one value fits both`;
}

/** More pieces of evidence than this are counted, not listed: a finding must stay readable. */
const MOST_LISTED = 4;

function reasonsOf(use: Use): string {
  if (use.unusable !== undefined) return `evidence-unusable (${use.unusable})`;
  return (
    use.reasons.map((reason) => `${reason.code} (${reason.detail})`).join(', ') ||
    `evidence-wrong-stage (it counts only at ${(use.item.stages ?? []).join(', ') || 'no stage'})`
  );
}

/** `file:line`, or `file` with the record's id. */
export function placeOf(use: Use): string {
  const { source, record } = use.item;
  return `${source.file}${source.line === undefined ? '' : `:${source.line}`}${record === undefined ? '' : ` (${record})`}`;
}
