import { least } from '../../formats/extremes.ts';
import { formatDay } from '../../formats/time.ts';
import { lookup } from '../../policy/lookup.ts';
import type { Kci, Pairing, SimpleCondition, WantedEvent } from '../../policy/model.ts';
import { endOf } from '../../policy/within.ts';
import type { Readings } from '../admissible/readings.ts';
import { shortfalls } from '../admissible/replication.ts';
import { countsAt, type Use } from '../admissible/use.ts';
import type { Context } from '../context.ts';
import { eventsFor, type Occurrence, occurrenceOf } from '../events/events.ts';
import { heldSince } from '../kri/kleene.ts';
import { reachedSince } from '../kri/kri.ts';
import { computeOf } from '../kri/truth.ts';
import { meets } from './kci.ts';

/**
 * The last instant at which a control that is outstanding may be so: `within` counts from the earliest time at which the pairing's
 * condition is known to have held. Undefined for a control without `within`, and where nothing is known to have begun.
 */
export function dueAt({ kci, level }: { kci: Kci; level: number }, pairing: Pairing, stage: string, context: Context, readings: Readings): number | undefined {
  if (kci.within === undefined) return undefined;
  const { indicator, uses } = readings.kci(kci, stage);
  const own = uses.filter((use) => countsAt(use, stage));
  const since = heldSince(pairing.if, (simple) => sinceOf(simple, { kci: indicator, level, own }, stage, context, readings));
  // An event that is dated in the future must not postpone the deadline.
  return since === undefined ? undefined : endOf(kci.within, Math.min(since, context.now));
}

/** A control that is outstanding, with the level that is needed and the evidence that counts at the stage. */
interface Outstanding {
  readonly kci: Kci;
  readonly level: number;
  readonly own: readonly Use[];
}

function sinceOf(simple: SimpleCondition, control: Outstanding, stage: string, context: Context, readings: Readings): number | undefined {
  switch (simple.kind) {
    case 'reached':
      return reachedIn(simple.kri, simple.threshold, stage, context, readings);
    case 'event':
      return unansweredSince(simple, control, context);
    case 'after':
      return context.now >= simple.from ? simple.from : undefined;
    case 'compute':
      // It has been so since the training, whenever that was.
      return computeOf(context.release) === undefined ? undefined : Number.NEGATIVE_INFINITY;
  }
}

/** A crossing that is dated in the future has no time that anybody knows; like one without a time it was long ago, or its deadline would move along with every day. */
function reachedIn(id: string, name: string, stage: string, { policy, facts, now }: Context, readings: Readings): number | undefined {
  const kri = lookup(policy).kri.get(id);
  if (kri === undefined || kri.advisory !== undefined) return undefined;
  const index = kri.thresholds.findIndex((threshold) => threshold.name === name);
  const since = reachedSince(readings.kri(kri, stage), facts.determinations, stage, index);
  return since !== undefined && since > now ? Number.NEGATIVE_INFINITY : since;
}

/**
 * The first instant of the earliest event, or of its closing where the condition asks for closed ones. Where the control is reassessed on events of this type, each of them starts a clock
 * of its own, and the earliest one counts that no evidence from a later day answers.
 */
function unansweredSince(wanted: WantedEvent, control: Outstanding, context: Context): number | undefined {
  const events = eventsFor(wanted, context).map((event) => occurrenceOf(event, wanted, context));
  const isRepeated = control.kci.reassessOn.includes(wanted.event);
  const unanswered = isRepeated ? events.filter((event) => !isAnswered(event, control)) : events;
  // Each closing was answered, so what voids the answers is an event that nothing has closed yet: its time has not begun.
  if (isRepeated && wanted.status === 'closed' && events.length > 0 && unanswered.length === 0) return context.now;
  const starts = (unanswered.length > 0 ? unanswered : events).map(({ first }) => first);
  return starts.length === 0 ? undefined : least(starts);
}

/** Reasons that say nothing against the evidence at its time. */
const FADED = ['evidence-expired', 'evidence-voided', 'judgement-outdated'];

/** True when evidence from a later day showed the control, even if it has lapsed since, or a later event voided it. */
function isAnswered({ last }: Occurrence, { kci, level, own }: Outstanding): boolean {
  if (last === undefined) return false;
  const answers = own.filter(
    (use) =>
      use.unusable === undefined &&
      use.assessed !== undefined &&
      formatDay(use.assessed.earliest) > formatDay(last) &&
      use.reasons.every(({ code }) => FADED.includes(code)) &&
      meets(kci, use, level),
  );
  if (answers.length === 0 || shortfalls(kci, answers).length > 0) return false;
  return kci.selectors.every((_, index) => answers.some((use) => use.selectors.includes(index)));
}
