import { matchesGlob, parseGlob } from '../../formats/glob.ts';
import type { Indicator } from '../../policy/model.ts';
import type { Configuration, Release } from '../../policy/release.ts';
import type { Context } from '../context.ts';
import type { Item } from '../evidence/item.ts';

/**
 * The ways in which a release runs, each of which has to be measured: its configurations, and the release itself (undefined)
 * where every configuration has weights of its own, so that those of the manifest belong to none of them.
 */
export function waysOf(indicator: Indicator, release: Release): (Configuration | undefined)[] {
  const { configurations } = release;
  if (indicator.about === 'organisation' || configurations.length === 0) return [undefined];
  const own = release.digests.get('released');
  const isCovered = own === undefined || configurations.some(({ digests }) => (digests.get('released') ?? own) === own);
  return isCovered ? [...configurations] : [undefined, ...configurations];
}

/** A context in which the release is one of its configurations: what the configuration does not say, the release says. */
export function inConfiguration(context: Context, way: Configuration | undefined): Context {
  if (way === undefined) return context;
  const { release } = context;
  return { ...context, release: { ...release, digests: way.allDigests, names: [...release.names, ...way.names] }, way: way.id };
}

/** Why an item does not count for the configuration that is looked at: it is of another one, or not known to be of this one. */
interface Misplaced {
  readonly elsewhere?: string;
  readonly unknown?: string;
}

/** Undefined where the item is of the configuration that is looked at, or the release has none. */
export function misplaced(item: Item, indicator: Indicator, { release, way }: Context): Misplaced | undefined {
  const { configurations } = release;
  if (configurations.length === 0 || indicator.about === 'organisation') return undefined;
  const place = placeOf(item, configurations, release);
  if ('configuration' in place) {
    if (place.configuration === way) return undefined;
    return { elsewhere: `it is of the configuration ${place.configuration}${way === undefined ? '' : `, not ${way}`}` };
  }
  return way === undefined && place.isSilent ? undefined : { unknown: place.because };
}

/** The one configuration that an item is of; or why that is not known. `isSilent`: nothing at all speaks of a configuration. */
type Place = { readonly configuration: string } | { readonly because: string; readonly isSilent: boolean };

/**
 * What the item states counts, unless its name or digest says otherwise; else its name, else its digest. What fits several
 * configurations, or says two things, belongs to none that could be named.
 */
function placeOf(item: Item, configurations: readonly Configuration[], release: Release): Place {
  const ids = configurations.map(({ id }) => id);
  const stated = statedBy(item);
  const named = configurations.filter(({ names }) => item.kind === 'log' && names.some((name) => matches(name, item.model ?? '', release))).map(({ id }) => id);
  const weighed = configurations.filter((one) => isOnlyOf(one, item, configurations)).map(({ id }) => id);
  const speaking = [...(stated === undefined ? [] : [[stated]]), ...[named, weighed].filter((list) => list.length > 0)];
  if (speaking.length === 0) return { because: `nothing says of which configuration it is (${ids.join(', ')})`, isSilent: true };
  const common = ids.filter((id) => speaking.every((list) => list.includes(id)));
  const [only] = common;
  if (only !== undefined && common.length === 1) return { configuration: only };
  const found = [...new Set(speaking.flat())].filter((id) => ids.includes(id)).join(' and ');
  return { because: `it should be of one of the configurations ${ids.join(', ')}, and is of ${found || 'another'}`, isSilent: false };
}

/** Of a record its subject, of a log what it or its cover sheet states among the conditions. */
function statedBy({ subject, conditions }: Item): string | undefined {
  if (subject?.configuration !== undefined) return subject.configuration;
  return Object.hasOwn(conditions, 'configuration') ? String(conditions.configuration) : undefined;
}

/** True when the item has a digest that only this configuration has. */
function isOnlyOf({ id, digests }: Configuration, item: Item, configurations: readonly Configuration[]): boolean {
  const others = configurations.filter((other) => other.id !== id).flatMap((other) => [...other.allDigests.values()]);
  return item.digests.some((digest) => [...digests.values()].includes(digest) && !others.includes(digest));
}

function matches(name: string, recorded: string, release: Release): boolean {
  return matchesGlob(parseGlob(name, { '{release}': release.release }), recorded);
}

/** True when only a name that the manifest declares says of which configuration a log is. */
export function isPlacedByName(item: Item, { release, way }: Context): boolean {
  const own = release.configurations.find(({ id }) => id === way);
  return own !== undefined && statedBy(item) === undefined && !isOnlyOf(own, item, release.configurations);
}
