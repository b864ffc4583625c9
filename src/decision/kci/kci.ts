import type { Decimal } from '../../formats/decimal.ts';
import type { Kci } from '../../policy/model.ts';
import { isPast } from '../../policy/thresholds.ts';
import type { Read, Way } from '../admissible/readings.ts';
import { shortfalls } from '../admissible/replication.ts';
import { countsAt, isAdmissible, isDiscounted, type Judged, type Use } from '../admissible/use.ts';
import { isOpen } from '../events/events.ts';
import type { Event } from '../evidence/item.ts';
import { eventsNaming } from '../evidence/spoken.ts';
import type { Rest } from './rests.ts';

/** The state of a control before waivers and deadlines. */
export type ControlState = 'unmet' | 'inadmissible' | 'missing' | 'met';

/** A control at one stage, held against one of its levels. */
export interface KciAtStage {
  /** The KCI as it stands at the stage, with the evidence as it is judged there. */
  readonly read: Read<Kci>;
  readonly state: ControlState;
  /** The way of running of which evidence is missing or not admissible. */
  readonly lacking?: Way;
  /** What its own evidence alone makes of it. */
  readonly own: ControlState;
  /** What else it rests on. */
  readonly rests: readonly Rest[];
  /** The measurement that decides: the weakest one. */
  readonly weakest: Use | undefined;
  /** An open event that names the control. */
  readonly event: Event | undefined;
}

/** The state of a KCI at a stage for a level by its own evidence (contract, section 5, "KCI state"). */
export function kciAt(read: Read<Kci>, level: number, events: readonly Event[], stage: string): KciAtStage {
  const { indicator: kci } = read;
  const counts = (use: Use): boolean => countsAt(use, stage) && !isDiscounted(use, 'kci');
  const heard = read.alarms.map(({ indicator, uses }) => ({ indicator, uses: uses.filter(counts) }));
  const isUnsided = kci.thresholds.length === 0;
  // Of several values without a threshold none is the weakest.
  const weakest = isUnsided && read.uses.filter(counts).length > 1 ? undefined : weakestUse(heard);
  const event = [...eventsNaming(events, kci.id), ...read.inherited.events].find(isOpen);
  // Advisory, and without a threshold: it is shown, and nothing follows.
  const missed = !isUnsided && heard.some((judged) => judged.uses.some((use) => !reaches(kci, decisive(judged.indicator, use), level)));
  const lacks = read.ways.map((way) => ({ way, state: lackOf(kci, way.uses, way.uses.filter(counts)) }));
  const worst = lacks.find(({ state }) => state === 'inadmissible') ?? lacks.find(({ state }) => state !== undefined);
  const isBroken = missed || event !== undefined;
  const own = isBroken ? 'unmet' : (worst?.state ?? 'met');
  return { read, state: own, own, rests: [], ...(isBroken || worst === undefined ? {} : { lacking: worst.way }), weakest, event };
}

/** Each selector, or a KCI without selectors as a whole, needs its own admissible measurement, and those of as many independent assessors as the policy says. */
function lackOf(kci: Kci, uses: readonly Use[], counted: readonly Use[]): 'inadmissible' | 'missing' | undefined {
  const admissible = counted.filter(isAdmissible);
  const short = admissible.length > 0 && shortfalls(kci, admissible).length > 0 ? 'inadmissible' : undefined;
  if (kci.selectors.length === 0) return admissible.length > 0 ? short : uses.length > 0 ? 'inadmissible' : 'missing';
  const lacking = kci.selectors.flatMap((_, index) => (admissible.some((use) => use.selectors.includes(index)) ? [] : [index]));
  if (lacking.length === 0) return short;
  const hasRecord = uses.some((use) => use.item.kind === 'record');
  const hasEvidence = hasRecord || lacking.some((index) => uses.some((use) => use.selectors.includes(index)));
  return hasEvidence ? 'inadmissible' : 'missing';
}

/** True when a measurement by itself shows the level, as far as its value goes. */
export function meets(kci: Kci, use: Use, level: number): boolean {
  return reaches(kci, weak(kci, use), level);
}

function reaches(kci: Kci, bound: Decimal | undefined, level: number): boolean {
  const threshold = kci.thresholds[level];
  return bound !== undefined && threshold !== undefined && isPast(bound, threshold);
}

/** The bound on the side of a weaker control. */
export function weak(kci: Kci, use: Use): Decimal | undefined {
  return kci.direction === 'up' ? use.bounds?.low : use.bounds?.high;
}

function strong(kci: Kci, use: Use): Decimal | undefined {
  return kci.direction === 'up' ? use.bounds?.high : use.bounds?.low;
}

/** What is not admissible can miss a level only by its favourable bound. */
function decisive(kci: Kci, use: Use): Decimal | undefined {
  return isAdmissible(use) ? weak(kci, use) : strong(kci, use);
}

function weakestUse(heard: readonly Judged<Kci>[]): Use | undefined {
  let weakest: { use: Use; bound: Decimal } | undefined;
  for (const { indicator: kci, uses } of heard) {
    for (const use of uses) {
      const bound = decisive(kci, use);
      if (bound === undefined) continue;
      const order = weakest === undefined ? -1 : bound.cmp(weakest.bound) * (kci.direction === 'up' ? 1 : -1);
      if (order < 0) weakest = { use, bound };
    }
  }
  return weakest?.use;
}
