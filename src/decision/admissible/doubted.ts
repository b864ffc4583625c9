import { groupBy } from '../../formats/group.ts';
import type { Context } from '../context.ts';
import type { Item } from '../evidence/item.ts';
import type { Facts } from '../evidence/items.ts';
import { LogIndex } from '../evidence/log-index.ts';
import type { Use } from './use.ts';

/**
 * The evidence by which alarms are heard besides: as it was before doubts, whatever configuration it is of where that is not
 * known, as if the release had not grown where the manifest says that it did, and without the events that only the author
 * reports where they void what others brought. One doubt must not hide behind another, so they are taken away together.
 * @param uses of an indicator, by whose reasons some of these make a difference
 */
export function undoubted(context: Context, uses: readonly Use[]): Context[] {
  const { facts, release, approvals } = context;
  const has = (code: string): boolean => uses.some(({ reasons }) => reasons.some((reason) => reason.code === code));
  const { beforeDoubts, hasEvents } = earlierFacts(facts);
  const isVoided = !approvals.anOwner && (hasEvents || has('evidence-voided'));
  const others = isVoided ? beforeEvents(facts) : [];
  const texts = [...(beforeDoubts === undefined ? [] : [beforeDoubts]), ...others];
  const mayDiffer = texts.length > 0;
  const { effectiveCompute, ...ungrown } = release;
  // The same weights have the same compute, whatever the manifest states.
  const own = effectiveCompute !== undefined && (mayDiffer || has('evidence-outgrown')) ? ungrown : release;
  const isPlaced = release.configurations.length === 0 || !(mayDiffer || has('evidence-configuration-unknown'));
  const releases = [own, ...(isPlaced ? [] : [{ ...own, configurations: [] }])];
  return [facts, ...texts].flatMap((text) =>
    releases
      .filter((one) => text !== facts || one !== release)
      .map((one) => ({ ...context, facts: text, release: one, ...(others.includes(text) ? { reachedOn: context.reachedByOthers } : {}) })),
  );
}

/** True where nothing but the reasons of its uses can make a difference. */
export function isUndoubted({ facts }: Context): boolean {
  const { beforeDoubts, hasEvents } = earlierFacts(facts);
  return beforeDoubts === undefined && !hasEvents;
}

interface EarlierFacts {
  readonly beforeDoubts?: Facts;
  /** The author reports events. */
  readonly hasEvents: boolean;
}

/** Once for all indicators: there may be very many. */
const earlierFacts = once((facts: Facts): EarlierFacts => {
  const hasEvents = facts.events.some(({ source }) => source.channel === 'author');
  return { hasEvents, ...(facts.undoubted.length > 0 ? { beforeDoubts: withItems(facts, facts.undoubted) } : {}) };
});

/** What others than the author of the change bring, without the events that only the author reports. */
export const ofOthers = once((facts: Facts): Facts => withoutAuthor(facts, facts.items));

/** The same, as it is and as it was before doubts. */
const beforeEvents = once((facts: Facts): Facts[] =>
  [ofOthers(facts), ...(facts.undoubted.length === 0 ? [] : [withoutAuthor(facts, facts.undoubted)])].filter(({ items }) => items.length > 0),
);

function withoutAuthor(facts: Facts, items: readonly Item[]): Facts {
  const isOfOther = ({ channel }: Item): boolean => channel !== 'author';
  const events = facts.events.filter(({ source }) => source.channel !== 'author');
  return { ...withItems(facts, items.filter(isOfOther)), undoubted: facts.undoubted.filter(isOfOther), events };
}

function withItems(facts: Facts, items: readonly Item[]): Facts {
  return { ...facts, items, logs: new LogIndex(items.filter(({ kind }) => kind === 'log')), recordsOf: groupBy(items, ({ indicator }) => indicator ?? '') };
}

function once<Found>(find: (facts: Facts) => Found): (facts: Facts) => Found {
  const known = new WeakMap<Facts, { readonly found: Found }>();
  return (facts) => {
    const before = known.get(facts) ?? { found: find(facts) };
    known.set(facts, before);
    return before.found;
  };
}
