import { endOfDay, formatDay, parseTime } from '../../formats/time.ts';
import { mitigationsBehind } from '../../policy/mitigations.ts';
import { type Kci, MITIGATION_STATUSES, type Mitigation, type MitigationStatus } from '../../policy/model.ts';
import { notVouched } from '../admissible/use.ts';
import type { Context } from '../context.ts';
import { type MitigationEntry, placeText } from '../evidence/item.ts';
import { entriesAbout } from '../evidence/spoken.ts';
import type { Rest, Shortfall } from './rests.ts';
import { unverifiedDocument } from './stated-documents.ts';

/** What evidence shows of a mitigation. */
interface Shown {
  readonly status: MitigationStatus;
  /** The entry that decides; undefined when there is none. */
  readonly entry: MitigationEntry | undefined;
  /** Why none of the entries is believed, where there are some and none is. */
  readonly doubts: readonly string[];
}

/** The mitigations behind a control, and those that they depend on: how far evidence shows each of them to have come. */
export function mitigationRests(kci: Kci, context: Context): Rest[] {
  return mitigationsBehind(kci.mitigations, context.policy.mitigations).map((mitigation) => {
    const shown = shownOf(mitigation, kci, context);
    return { kind: 'mitigation', id: mitigation.id, state: shown.status, shortfall: shortfallOf(mitigation, shown, context) };
  });
}

/**
 * The latest entry counts, and of one day the worst. An entry that is not believed (in the future, deleted by the change,
 * without the sign-off that the control needs, with another document than it states) replaces none, but it can worsen.
 */
function shownOf(mitigation: Mitigation, kci: Kci, context: Context): Shown {
  const entries = entriesAbout(context.facts.mitigations, mitigation.id);
  const doubted = new Map(entries.map((entry) => [entry, doubtsOf(entry, kci, context)]));
  const believed = entries.filter((entry) => doubted.get(entry)?.length === 0);
  const current = entries.filter((entry) => !believed.some((other) => isLater(other, entry)));
  const worst = current.reduce<MitigationEntry | undefined>((a, b) => (a === undefined || rank(statusOf(b)) < rank(statusOf(a)) ? b : a), undefined);
  if (believed.length > 0 && worst !== undefined) return { status: statusOf(worst), entry: worst, doubts: [] };
  const doubts = entries.map((entry) => `${placeText(entry.source)}: ${doubted.get(entry)?.join(', ')}`);
  return { status: 'planned', entry: entries.find((entry) => statusOf(entry) === 'planned'), doubts };
}

function doubtsOf(entry: MitigationEntry, kci: Kci, context: Context): string[] {
  const isFuture = (parseTime(entry.date)?.earliest ?? Number.POSITIVE_INFINITY) > context.now;
  const unvouched = notVouched(kci, entry.source.channel, context);
  return [...entry.doubts, ...(isFuture ? [`its date, ${entry.date}, is after now`] : []), ...(unvouched === undefined ? [] : [unvouched])];
}

/** True when the first is surely of a later day than the second. */
function isLater(a: MitigationEntry, b: MitigationEntry): boolean {
  const [first, second] = [parseTime(a.date), parseTime(b.date)];
  return first !== undefined && second !== undefined && formatDay(first.earliest) > formatDay(second.latest);
}

/** A word that nobody knows is the bad value. */
function statusOf({ status }: MitigationEntry): MitigationStatus {
  return MITIGATION_STATUSES.find((known) => known === status) ?? 'planned';
}

function rank(status: MitigationStatus): number {
  return MITIGATION_STATUSES.indexOf(status);
}

function shortfallOf(mitigation: Mitigation, shown: Shown, context: Context): Shortfall | undefined {
  const { id, status, standard } = mitigation;
  const name = `the mitigation ${id} (${mitigation.title})`;
  if (status === 'planned')
    return {
      state: 'unmet',
      message: `${name} is only planned, as the policy says`,
      fix: `Put ${id} in place, then set its status in the policy to implemented.`,
    };
  if (isOver(mitigation, context.now))
    return {
      state: 'unmet',
      message: `${name} is held to ${standard?.name}, which expired after ${standard?.expires}`,
      fix: `Renew it, and correct the standard of ${id} in the policy.`,
    };
  const wrong = unverifiedDocument(mitigation.document, context.facts.documents, 'the policy');
  if (wrong.length > 0)
    return {
      state: 'unmet',
      message: `${name} is not what the policy describes: ${wrong.join('; ')}`,
      fix: `Restore the document of ${id}, or have the owners approve its new hash.`,
    };
  return unshown(name, mitigation, shown, context);
}

function unshown(name: string, { id, status }: Mitigation, { status: found, entry, doubts }: Shown, context: Context): Shortfall | undefined {
  if (entry !== undefined && rank(found) >= rank(status)) return undefined;
  const fix = `Show it, then add to the evidence:\n\n${snippet(id, status, context)}`;
  if (entry !== undefined && doubts.length === 0)
    return { state: 'unmet', message: `${name} must be ${status}; ${placeText(entry.source)} shows it ${found} on ${entry.date}`, fix };
  if (doubts.length > 0)
    return { state: 'inadmissible', message: `${name} must be ${status}; no entry about it is believed (${doubts.slice(0, MOST_LISTED).join('; ')})`, fix };
  return { state: 'missing', message: `nothing shows that ${name} is ${status}`, fix };
}

/** More than this is no help. */
const MOST_LISTED = 4;

function snippet(id: string, status: MitigationStatus, { now }: Context): string {
  return [
    'version: 1',
    'mitigations:',
    `  - mitigation: ${id}`,
    `    status: ${status}   # as found`,
    `    date: ${formatDay(now)}   # the day on which it was found so`,
  ].join('\n');
}

function isOver(mitigation: Mitigation, now: number): boolean {
  return now > standardEnd(mitigation);
}

/** The last instant at which the standard of a mitigation holds; Infinity when it states no end. */
export function standardEnd({ standard }: Mitigation): number {
  if (standard?.expires === undefined) return Number.POSITIVE_INFINITY;
  const last = parseTime(standard.expires);
  return last === undefined ? Number.NEGATIVE_INFINITY : endOfDay(last.earliest);
}
