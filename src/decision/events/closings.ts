import { groupBy } from '../../formats/group.ts';
import { formatDay, parseTime } from '../../formats/time.ts';
import type { Closing, Event } from '../evidence/item.ts';
import type { Facts } from '../evidence/items.ts';
import { type Finding, placed } from '../findings.ts';
import type { Approvals } from '../people/approvals.ts';

/** An entry that would close an event, with the reason why it does not; undefined: it does. */
export interface JudgedClosing {
  readonly closing: Closing;
  readonly refusal: string | undefined;
}

/**
 * Closes events by later entries: the history itself is never edited. Anyone may report an event, but an entry closes one only
 * from the default branch, signed, or approved by an owner.
 */
export function closeEvents(facts: Facts, approvals: Approvals, now: number): { facts: Facts; closings: JudgedClosing[] } {
  const byId = eventsById(facts);
  const closings = facts.closings
    .filter(({ closes }) => byId.has(closes))
    .map((closing) => ({ closing, refusal: refusalOf(closing, byId.get(closing.closes) ?? [], approvals, now) }));
  const closed = new Set(closings.flatMap(({ closing, refusal }) => (refusal === undefined ? [closing.closes] : [])));
  const events = facts.events.map((event) => (event.id !== undefined && closed.has(event.id) ? { ...event, status: 'closed' } : event));
  return { facts: { ...facts, events }, closings };
}

function eventsById({ events }: Facts): Map<string, Event[]> {
  return groupBy(
    events.filter(({ id }) => id !== undefined),
    ({ id }) => id ?? '',
  );
}

function refusalOf({ date, source }: Closing, events: readonly Event[], approvals: Approvals, now: number): string | undefined {
  const closed = parseTime(date);
  if (contentsOf(events) > 1) return 'several events have this id, so that nobody knows which one it closes';
  if (closed === undefined || closed.earliest > now) return `it is dated ${date}, after now`;
  if (events.some((event) => isBefore(closed.earliest, event))) return `it is dated ${date}, before the event`;
  const isVouched = source.channel === 'default-branch' || source.channel === 'signed' || approvals.anOwner;
  return isVouched ? undefined : 'it is only the word of the author of the change';
}

/** On the same day is late enough. */
function isBefore(closed: number, { date }: Event): boolean {
  const happened = parseTime(date);
  return happened === undefined || formatDay(closed) < formatDay(happened.latest);
}

/** How many different events share an id. Notes do not make another one. */
function contentsOf(events: readonly Event[]): number {
  return new Set(events.map(({ event, date, affects, severity, status }) => JSON.stringify([event, date, affects, severity, status]))).size;
}

/** Entries that close nothing, and ids that several events share. */
export function closingFindings(facts: Facts, closings: readonly JudgedClosing[]): Finding[] {
  const ignored = closings.flatMap(({ closing, refusal }): Finding[] => {
    if (refusal === undefined) return [];
    const fix = 'Have an owner of the policy approve the head commit, or let the entry stand on the default branch; date it on the day of the closing.';
    return [{ code: 'closing-ignored', severity: 'warning', message: `${closing.closes} stays open: ${refusal}`, fix, ...placed(closing.source) }];
  });
  const shared = [...eventsById(facts)].flatMap(([id, events]): Finding[] => {
    const last = events.at(-1);
    if (last === undefined || contentsOf(events) === 1) return [];
    const files = [...new Set(events.map(({ source }) => source.file))].join(', ');
    const message = `${events.length} different events have the id ${id} (${files}); all of them count, and no entry can close them`;
    return [{ code: 'event-id-twice', severity: 'warning', message, fix: 'Give each event an id of its own.', ...placed(last.source) }];
  });
  return [...ignored, ...shared];
}
