import type { Decimal } from '../../formats/decimal.ts';
import { apart } from '../../policy/apart.ts';
import type { Indicator } from '../../policy/model.ts';
import { type Bounds, boundsOf } from '../numbers/bounds.ts';
import { countsAt, isAdmissible, type Use } from './use.ts';

/** Independent assessors who measured a selector (or, without selectors, the indicator), where the policy wants more of them. */
export interface Shortfall {
  readonly selector?: string;
  readonly found: readonly string[];
  /** Further ones for whom nobody speaks who does not speak for one of `found`. */
  readonly sharing: readonly string[];
  readonly wanted: number;
}

/**
 * Where too few independent assessors measured, whoever else did (`independent: { at_least: n }`). Each selector is counted by
 * itself, and an assessor once however often it measured. One person speaks for one assessor: two that nobody else speaks for are one.
 */
export function shortfalls(indicator: Indicator, admissible: readonly Use[]): Shortfall[] {
  const wanted = indicator.independentAtLeast;
  if (wanted === 0) return [];
  return slots(indicator).flatMap(({ index, text }): Shortfall[] => {
    const { speaking: found, silent: sharing } = apart(voicesOf(inSlot(admissible, index)));
    return found.length >= wanted ? [] : [{ ...(text === undefined ? {} : { selector: text }), found, sharing, wanted }];
  });
}

/** `1 of 2 independent assessors measured it (lab); …`, empty where nothing is short. */
export function describeShortfalls(indicator: Indicator, uses: readonly Use[], stage: string | undefined): string {
  const admissible = uses.filter((use) => isAdmissible(use) && (stage === undefined || countsAt(use, stage)));
  const texts = shortfalls(indicator, admissible).map(({ selector, found, sharing, wanted }) => {
    const shared = sharing.length === 0 ? '' : `; nobody speaks for ${sharing.join(' or ')} who does not speak for another of them`;
    const who = found.length === 0 ? '' : ` (${found.join(', ')}${shared})`;
    return `${found.length} of the ${wanted} independent assessors that are needed measured ${selector === undefined ? 'it' : `it with ${selector}`} admissibly${who}`;
  });
  return texts.join('; ');
}

/** The people who speak for each assessor, over all that it measured; an assessor whose own signature stands for it speaks itself. */
function voicesOf(uses: readonly Use[]): Map<string, ReadonlySet<string>> {
  const voices = new Map<string, Set<string>>();
  for (const { independent, speakers = [] } of uses) {
    if (independent === undefined) continue;
    const known = voices.get(independent) ?? new Set<string>();
    for (const speaker of speakers.length > 0 ? speakers : [`assessor ${independent}`]) known.add(speaker);
    voices.set(independent, known);
  }
  return voices;
}

/** Two admissible measurements by different assessors that no one value fits. */
export interface Disagreement {
  readonly lower: Use;
  readonly higher: Use;
}

/**
 * For each selector the two measurements by different assessors that lie furthest apart, where their bounds do not overlap.
 * Whoever is not independent counts as one assessor, the developer. Where the policy compares the value itself, the
 * uncertainty that the evidence states (at 95%) still tells noise from disagreement.
 */
export function disagreements(indicator: Indicator, uses: readonly Use[]): Disagreement[] {
  if (uses.every(({ independent }) => independent === uses[0]?.independent)) return [];
  return slots(indicator).flatMap(({ index }): Disagreement[] => {
    const ranges = inSlot(uses.filter(isAdmissible), index).flatMap((use) => rangeOf(indicator, use) ?? []);
    const widest = furthestApart(ranges);
    return widest === undefined ? [] : [{ lower: widest[0].use, higher: widest[1].use }];
  });
}

interface Range extends Bounds {
  readonly use: Use;
  readonly by: string;
}

const DEVELOPER = '';
const USUAL = 0.95;

function rangeOf(indicator: Indicator, use: Use): Range | undefined {
  if (use.value === undefined || use.bounds === undefined) return undefined;
  const { kind } = indicator.scale;
  const isSampled = kind === 'proportion' || kind === 'mean';
  const stated =
    isSampled && indicator.confidence === null && use.related === undefined
      ? boundsOf(use.value.toNumber(), use.item, kind === 'proportion', USUAL)
      : undefined;
  return { ...(stated ?? use.bounds), use, by: use.independent ?? DEVELOPER };
}

/** Only each assessor's lowest upper end and highest lower end can be the furthest apart. */
function furthestApart(ranges: readonly Range[]): [Range, Range] | undefined {
  const lowest = bestBy(ranges, (a, b) => a.high.lt(b.high));
  const highest = bestBy(ranges, (a, b) => a.low.gt(b.low));
  let widest: { pair: [Range, Range]; gap: Decimal } | undefined;
  for (const higher of highest) {
    const lower = lowest.find(({ by }) => by !== higher.by);
    const gap = lower && higher.low.minus(lower.high);
    if (lower !== undefined && gap?.gt(0) && (widest === undefined || gap.gt(widest.gap))) widest = { pair: [lower, higher], gap };
  }
  return widest?.pair;
}

/** Of each assessor the best range, the best of all first. */
function bestBy(ranges: readonly Range[], isBetter: (a: Range, b: Range) => boolean): Range[] {
  const best = new Map<string, Range>();
  for (const range of ranges) {
    const known = best.get(range.by);
    if (known === undefined || isBetter(range, known)) best.set(range.by, range);
  }
  return [...best.values()].sort((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0));
}

/** The selectors of an indicator, or one place for an indicator without selectors. */
function slots({ selectors }: Indicator): { index: number | undefined; text?: string }[] {
  return selectors.length === 0 ? [{ index: undefined }] : selectors.map(({ text }, index) => ({ index, text }));
}

function inSlot(uses: readonly Use[], index: number | undefined): Use[] {
  return index === undefined ? [...uses] : uses.filter(({ selectors }) => selectors.includes(index));
}
