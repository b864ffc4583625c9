import { type Decimal, decimal } from '../../formats/decimal.ts';
import { greatest, least } from '../../formats/extremes.ts';
import { parseTime } from '../../formats/time.ts';
import type { Kri } from '../../policy/model.ts';
import { isPast } from '../../policy/thresholds.ts';
import type { Read } from '../admissible/readings.ts';
import { shortfalls } from '../admissible/replication.ts';
import { countsAt, isAdmissible, isDiscounted, type Judged, type Use } from '../admissible/use.ts';
import type { Determination, Source } from '../evidence/item.ts';
import { determinationsOf } from '../evidence/spoken.ts';
import { type Rest, shortfallsOf } from '../kci/rests.ts';

type ThresholdState = 'crossed' | 'not-ruled-out' | 'unmeasured' | 'clear';

/** Why a KRI is not measured: nothing selects it, or nothing of what does is admissible. */
export type Lack = 'kri-unmeasured' | 'kri-inadmissible';

/** A KRI at one stage. */
export interface KriAtStage {
  /** The KRI as it stands at the stage, with the evidence as it is judged there. */
  readonly read: Read<Kri>;
  /** One for each threshold, mildest first. */
  readonly thresholds: readonly ThresholdState[];
  readonly state: ThresholdState;
  /** Index of the highest threshold that is crossed or not ruled out; -1 for none. */
  readonly reached: number;
  /** The same by measurements alone, without determinations. */
  readonly measured: number;
  /** What it lacks to be measured; empty when it lacks nothing. */
  readonly lacks: readonly Lack[];
  /** The same for each way in which the release runs, in the order of `read.ways`. */
  readonly lacksByWay: readonly (readonly Lack[])[];
  /** The measurement that reaches furthest towards the risk. */
  readonly worst: Use | undefined;
  /** Index of the highest threshold that a measurement crosses; -1 for none. */
  readonly crossed: number;
  /** The furthest determination, where it crosses what no measurement does. */
  readonly determination: Determination | undefined;
  /** What it rests on beside its evidence. */
  readonly rests: readonly Rest[];
}

/** The state of a KRI at a stage by its own evidence (contract, section 5, "KRI state"). */
export function kriAt(read: Read<Kri>, own: readonly Determination[], stage: string): KriAtStage {
  const { indicator: kri } = read;
  const determinations = [...determinationsOf(own, kri.id), ...read.inherited.determinations];
  const counts = (use: Use): boolean => countsAt(use, stage);
  const lacksByWay = read.ways.map(({ uses }) => lacksOf(kri, uses, uses.filter(counts)));
  const lacks = [...new Set(lacksByWay.flat())];
  const heard = read.alarms.map(({ indicator, uses }) => ({ indicator, uses: uses.filter((use) => countsAt(use, stage)) }));
  const byMeasurement = kri.thresholds.map((_, index) => worstReach(heard.map(({ indicator, uses }) => reachedBy(indicator, uses, index))));
  const determined = Math.max(-1, ...determinations.map((determination) => levelOf(kri, determination)));
  const thresholds = byMeasurement.map(
    (state, index): ThresholdState => (index <= determined ? 'crossed' : (state ?? (lacks.length > 0 ? 'unmeasured' : 'clear'))),
  );
  const measured = byMeasurement.findLastIndex((state) => state !== undefined);
  const crossed = byMeasurement.lastIndexOf('crossed');
  return {
    read,
    thresholds,
    state: worstState(thresholds),
    reached: Math.max(measured, determined),
    measured,
    lacks,
    lacksByWay,
    worst: worstUse(heard),
    crossed,
    determination: determined > crossed ? determinations.find((determination) => levelOf(kri, determination) === determined) : undefined,
    rests: [],
  };
}

/** The same KRI with what it assumes: while that does not hold, what it reached stands, and nothing of it is clear. */
export function withoutClearing(own: KriAtStage, rests: readonly Rest[]): KriAtStage {
  if (shortfallsOf(rests).length === 0) return { ...own, rests };
  const thresholds = own.thresholds.map((state) => (state === 'clear' ? 'unmeasured' : state));
  return { ...own, rests, thresholds, state: worstState(thresholds), lacks: own.lacks.length > 0 ? own.lacks : ['kri-inadmissible'] };
}

const WORST_FIRST: readonly ThresholdState[] = ['crossed', 'not-ruled-out', 'unmeasured', 'clear'];

/** `crossed` before `not-ruled-out` before `unmeasured` before `clear`. */
export function worstState(states: readonly ThresholdState[]): ThresholdState {
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'clear';
}

/** Index of the threshold that a determination names; -1 for `none` and for names that the KRI does not have. */
export function levelOf(kri: Kri, determination: Determination): number {
  return determination.kri === kri.id ? kri.thresholds.findIndex((threshold) => threshold.name === determination.threshold) : -1;
}

/** Each selector, or a KRI without selectors as a whole, needs its own admissible measurement, and those of as many independent assessors as the policy says. */
function lacksOf(kri: Kri, uses: readonly Use[], counted: readonly Use[]): Lack[] {
  const admissible = counted.filter(isAdmissible);
  const short: Lack[] = admissible.length > 0 && shortfalls(kri, admissible).length > 0 ? ['kri-inadmissible'] : [];
  if (kri.selectors.length === 0) return admissible.length > 0 ? short : [uses.length > 0 ? 'kri-inadmissible' : 'kri-unmeasured'];
  const records = uses.filter((use) => use.item.kind === 'record').length;
  const lacks = kri.selectors.flatMap((_, index): Lack[] => {
    if (admissible.some((use) => use.selectors.includes(index))) return [];
    return [records > 0 || uses.some((use) => use.selectors.includes(index)) ? 'kri-inadmissible' : 'kri-unmeasured'];
  });
  return [...new Set(lacks.length > 0 ? lacks : short)];
}

/** A measurement that is not admissible can cross by its favourable bound; it never clears. */
function reachedBy(kri: Kri, counted: readonly Use[], index: number): 'crossed' | 'not-ruled-out' | undefined {
  const usable = counted.filter((use) => !isDiscounted(use, 'kri'));
  if (usable.some((use) => reaches(kri, favourable(kri, use), index))) return 'crossed';
  return usable.some((use) => isAdmissible(use) && reaches(kri, cautious(kri, use), index)) ? 'not-ruled-out' : undefined;
}

function worstReach(states: readonly ('crossed' | 'not-ruled-out' | undefined)[]): 'crossed' | 'not-ruled-out' | undefined {
  return states.includes('crossed') ? 'crossed' : states.find((state) => state !== undefined);
}

function reaches(kri: Kri, bound: Decimal | undefined, index: number): boolean {
  const threshold = kri.thresholds[index];
  return bound !== undefined && threshold !== undefined && isPast(withMargin(kri, bound), threshold);
}

/** The bound on the risky side. */
export function cautious(kri: Kri, use: Use): Decimal | undefined {
  return kri.direction === 'up' ? use.bounds?.high : use.bounds?.low;
}

/** The bound on the safe side. */
function favourable(kri: Kri, use: Use): Decimal | undefined {
  return kri.direction === 'up' ? use.bounds?.low : use.bounds?.high;
}

/** The size of the margin at a bound; words and yes-or-no values have none. */
export function marginAt(kri: Kri, bound: Decimal): Decimal {
  if (kri.margin === undefined || kri.scale.kind === 'ordinal' || kri.scale.kind === 'flag') return decimal(0);
  const { absolute = decimal(0), relative } = kri.margin;
  const share = relative === undefined ? absolute : bound.abs().times(relative);
  return share.gt(absolute) ? share : absolute;
}

/** A bound moved by the margin towards the risk. */
export function withMargin(kri: Kri, bound: Decimal): Decimal {
  const margin = marginAt(kri, bound);
  return kri.direction === 'up' ? bound.plus(margin) : bound.minus(margin);
}

function worstUse(heard: readonly Judged<Kri>[]): Use | undefined {
  let worst: { use: Use; reach: Decimal } | undefined;
  for (const { indicator: kri, uses } of heard) {
    for (const use of uses) {
      const bound = isDiscounted(use, 'kri') ? undefined : isAdmissible(use) ? cautious(kri, use) : favourable(kri, use);
      if (bound === undefined) continue;
      const reach = withMargin(kri, bound);
      const order = worst === undefined ? 1 : reach.cmp(worst.reach) * (kri.direction === 'up' ? 1 : -1);
      if (order > 0) worst = { use, reach };
    }
  }
  return worst?.use;
}

/** Reasons by which a measurement is about something else. */
const OF_OTHERS = ['evidence-wrong-subject', 'evidence-other-configuration'];
/** Reasons that say nothing against a measurement at its time. */
const FADED = ['evidence-expired', 'evidence-voided', 'evidence-withdrawn', 'evidence-removed', 'threshold-set-after-evidence'];

/**
 * The earliest instant at which a threshold is known to have been reached, expired and withdrawn evidence included;
 * undefined when it is not known to have been. An unknown time counts as long ago.
 */
export function reachedSince(
  { indicator, alarms, inherited }: Read<Kri>,
  determinations: readonly Determination[],
  stage: string,
  index: number,
): number | undefined {
  const times: number[] = [];
  for (const { use, kri } of alarms.flatMap(({ indicator: kri, uses }) => uses.map((use) => ({ use, kri })))) {
    if (!countsAt(use, stage) || use.unusable !== undefined || use.reasons.some((reason) => OF_OTHERS.includes(reason.code))) continue;
    const wasAdmissible = use.reasons.every((reason) => FADED.includes(reason.code));
    if (reaches(kri, wasAdmissible ? cautious(kri, use) : favourable(kri, use), index)) times.push(use.dated?.earliest ?? Number.NEGATIVE_INFINITY);
  }
  for (const determination of [...determinationsOf(determinations, indicator.id), ...inherited.determinations]) {
    if (levelOf(indicator, determination) >= index) times.push(parseTime(determination.date)?.earliest ?? Number.NEGATIVE_INFINITY);
  }
  return times.length === 0 ? undefined : least(times);
}

/** True for what somebody else than the author of the change stands behind. */
function isVouched({ channel }: Source): boolean {
  return channel !== 'author';
}

/**
 * The last instant of the day at which a threshold was first reached, as far as it is known; undefined where it was not reached.
 * Evidence that is not admissible reaches too, by its favourable bound. But it proves no early day, and neither does a
 * determination or a lapsed run that only the author of the change brings: it counts only where nothing better does, and then
 * the latest of it. Infinity: at an unknown time.
 */
export function firstReached(
  reads: readonly { readonly stage: string; readonly read: Read<Kri> }[],
  determinations: readonly Determination[],
  index: number,
): number | undefined {
  const [known, doubtful]: [number[], number[]] = [[], []];
  for (const { stage, read } of reads) {
    for (const { use, kri } of read.alarms.flatMap(({ indicator, uses }) => uses.map((one) => ({ use: one, kri: indicator })))) {
      if (!countsAt(use, stage) || isDiscounted(use, 'kri')) continue;
      const wasAdmissible = use.dated !== undefined && use.reasons.every((reason) => FADED.includes(reason.code));
      if (!reaches(kri, wasAdmissible ? cautious(kri, use) : favourable(kri, use), index)) continue;
      const isKnown = isAdmissible(use) || (wasAdmissible && isVouched(use.item.source));
      (isKnown ? known : doubtful).push(use.dated?.latest ?? Number.POSITIVE_INFINITY);
    }
    for (const determination of determinationsOf(determinations, read.indicator.id)) {
      if (levelOf(read.indicator, determination) < index) continue;
      (isVouched(determination.source) ? known : doubtful).push(parseTime(determination.date)?.latest ?? Number.POSITIVE_INFINITY);
    }
  }
  if (known.length > 0) return least(known);
  return doubtful.length > 0 ? greatest(doubtful) : undefined;
}
