import { groupBy } from '../formats/group.ts';
import type { Context } from './context.ts';
import type { Item } from './item.ts';
import type { Facts } from './items.ts';
import { LogIndex } from './log-index.ts';
import type { Use } from './use.ts';

/**
 * The evidence by which alarms are heard besides: as it was before doubts, whatever configuration it is of where that is not
 * known, as if the release had not grown where the manifest says that it did, and without the events that only the author
 * reports where they void what others brought.
 * @param uses of an indicator, by whose reasons some of these make a difference
 */
export function undoubted(context: Context, uses: readonly Use[]): Context[] {
  const { facts, release, approvals } = context;
  const has = (code: string): boolean => uses.some(({ reasons }) => reasons.some((reason) => reason.code === code));
  const { beforeDoubts, beforeEvents } = earlierFacts(facts);
  const { effectiveCompute, ...ungrown } = release;
  return [
    ...(beforeDoubts === undefined ? [] : [{ ...context, facts: beforeDoubts }]),
    ...(has('evidence-configuration-unknown') ? [{ ...context, release: { ...release, configurations: [] } }] : []),
    // The same weights have the same compute, whatever the manifest states.
    ...(effectiveCompute !== undefined && has('evidence-outgrown') ? [{ ...context, release: ungrown }] : []),
    ...(beforeEvents === undefined || approvals.anOwner ? [] : [{ ...context, facts: beforeEvents }]),
  ];
}

/** True where nothing but the reasons of its uses can make a difference. */
export function isUndoubted({ facts }: Context): boolean {
  const { beforeDoubts, beforeEvents } = earlierFacts(facts);
  return beforeDoubts === undefined && beforeEvents === undefined;
}

interface EarlierFacts {
  readonly beforeDoubts?: Facts;
  readonly beforeEvents?: Facts;
}

const known = new WeakMap<Facts, EarlierFacts>();

/** Once for all indicators: there may be very many. */
function earlierFacts(facts: Facts): EarlierFacts {
  const found = known.get(facts) ?? findEarlier(facts);
  known.set(facts, found);
  return found;
}

function findEarlier(facts: Facts): EarlierFacts {
  const events = facts.events.filter(({ source }) => source.channel !== 'author');
  const others = facts.items.filter(({ channel }) => channel !== 'author');
  return {
    ...(facts.undoubted.length > 0 ? { beforeDoubts: withItems(facts, facts.undoubted) } : {}),
    ...(events.length < facts.events.length && others.length > 0 ? { beforeEvents: { ...withItems(facts, others), events } } : {}),
  };
}

function withItems(facts: Facts, items: readonly Item[]): Facts {
  return { ...facts, items, logs: new LogIndex(items.filter(({ kind }) => kind === 'log')), recordsOf: groupBy(items, ({ indicator }) => indicator ?? '') };
}
