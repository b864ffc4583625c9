import { greatest, least } from '../../formats/extremes.ts';
import { parseTime } from '../../formats/time.ts';
import type { Indicator, WantedEvent } from '../../policy/model.ts';
import type { Context } from '../context.ts';
import type { Event } from '../evidence/item.ts';
import { eventsOfType } from '../evidence/spoken.ts';
import type { JudgedClosing } from './closings.ts';

/** A status that is not plainly `closed` is open: unknown is the bad value. */
export function isOpen(event: Event): boolean {
  return event.status !== 'closed';
}

/** Events of the release or of no release in particular that a condition asks for, whoever reports them. */
export function eventsFor(wanted: WantedEvent, context: Pick<Context, 'facts' | 'policy' | 'closings'>): Event[] {
  const { facts, policy } = context;
  const least = wanted.severity === undefined ? 0 : policy.severities.indexOf(wanted.severity);
  return eventsOfType(facts.events, wanted.event).filter((event) => hasStatus(event, wanted, context) && severityOf(event, policy.severities) >= least);
}

/** A closing that nobody believes leaves an event open, and starts what is due after a closing all the same: either is the worse. */
function hasStatus(event: Event, { status }: WantedEvent, context: Pick<Context, 'closings'>): boolean {
  if (status === undefined) return true;
  return status === 'open' ? isOpen(event) : !isOpen(event) || closingsOf(event, context).length > 0;
}

/** Entries that close an event or would. */
function closingsOf({ id }: Event, { closings }: Pick<Context, 'closings'>): readonly JudgedClosing[] {
  return id === undefined ? [] : closings.filter(({ closing }) => closing.closes === id);
}

/** When something happened: the first and the last instant at which it can have been; a `last` of undefined is not known. */
export interface Occurrence {
  readonly first: number;
  readonly last: number | undefined;
}

/**
 * When what a condition asks for happened: the event itself, or where it asks for closed ones its closing. Of several closings
 * the earliest may be the one, or the latest; an event that was closed from the start has no other day than its own.
 */
export function occurrenceOf(event: Event, { status }: WantedEvent, context: Pick<Context, 'closings'>): Occurrence {
  if (status !== 'closed') return { first: startOf(event), last: parseTime(event.date)?.latest };
  const closings = closingsOf(event, context);
  const isOwnWord = !isOpen(event) && closings.every(({ refusal }) => refusal !== undefined);
  const times = [...(isOwnWord ? [event.date] : []), ...closings.map(({ closing }) => closing.date)].map((date) => parseTime(date));
  const last = times.map((time) => time?.latest);
  return {
    first: least(times.map((time) => time?.earliest ?? Number.NEGATIVE_INFINITY)),
    last: last.some((one) => one === undefined) ? undefined : greatest(last.filter((one) => one !== undefined)),
  };
}

/** Index on the ladder; an event that states no severity, or one that is not on it, counts as the worst. */
function severityOf({ severity }: Event, ladder: readonly string[]): number {
  const index = severity === undefined ? -1 : ladder.indexOf(severity);
  return index === -1 ? ladder.length - 1 : index;
}

/** The first instant at which an event can have happened; one on no day of the calendar was long ago. */
export function startOf(event: Event): number {
  return parseTime(event.date)?.earliest ?? Number.NEGATIVE_INFINITY;
}

/** True when an event touches an indicator: it names no indicator or risk at all, or this one, or the risk that this KRI stands for. */
export function touches({ affects }: Event, indicator: Indicator): boolean {
  return affects === undefined || affects.includes(indicator.id) || (indicator.kind === 'kri' && affects.includes(indicator.risk));
}
