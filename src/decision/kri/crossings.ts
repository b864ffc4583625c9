import { lookup } from '../../policy/lookup.ts';
import { ofOthers } from '../admissible/doubted.ts';
import { Readings } from '../admissible/readings.ts';
import type { Context } from '../context.ts';
import type { Determination } from '../evidence/item.ts';
import { firstReached } from './kri.ts';

/**
 * Says when this release first reached a threshold of a KRI, at any of its stages. What a crossing voids still shows that a
 * threshold was reached, so KRIs are read here as if crossings voided nothing; else two KRIs could void each other.
 */
export function crossingsOf(context: Omit<Context, 'reachedOn' | 'reachedByOthers'>): Context['reachedOn'] {
  const known = new Map<string, number | undefined>();
  const readings = new Readings({ ...context, reachedOn: () => undefined, reachedByOthers: () => undefined });
  return (id, name) => {
    const key = `${id}\n${name}`;
    if (!known.has(key)) known.set(key, find(id, name));
    return known.get(key);
  };

  function find(id: string, name: string): number | undefined {
    const kri = lookup(context.policy).kri.get(id);
    const index = kri?.thresholds.findIndex((threshold) => threshold.name === name) ?? -1;
    if (kri === undefined || index === -1) return undefined;
    const reads = context.stages.map((stage) => ({ stage, read: readings.kri(kri, stage) }));
    return firstReached(reads, context.determinations, index);
  }
}

/** The same, without what the author of the change brings: that may cross a threshold, and voids no failed test of others. */
export function crossingsByOthers(context: Omit<Context, 'reachedOn' | 'reachedByOthers'>): Context['reachedOn'] {
  let known: Context['reachedOn'] | undefined;
  return (kri, threshold) => {
    known ??= crossingsOf({ ...context, facts: ofOthers(context.facts), determinations: context.determinations.filter(isOfOthers) });
    return known(kri, threshold);
  };
}

function isOfOthers({ source }: Determination): boolean {
  return source.channel !== 'author';
}
