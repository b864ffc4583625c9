import { groupBy } from '../../formats/group.ts';
import type { Indicator, Kci, Kri } from '../../policy/model.ts';
import { alarmReadings, overridesAt, strictest } from '../../policy/overrides.ts';
import type { Context } from '../context.ts';
import { type Determination, type Event, keyOf } from '../evidence/item.ts';
import { asStood } from '../evidence/stood.ts';
import { weighedUses } from '../numbers/relative.ts';
import { saidOfParent, withCarried } from './carried.ts';
import { inConfiguration, waysOf } from './configurations.ts';
import { consideredBy } from './considered.ts';
import { alarmsAs, carriedAlarms, undoubtedOf, untiedBy } from './heard.ts';
import type { Judged, Use } from './use.ts';

/** One way in which the release runs, with the evidence as it is judged for it. */
export interface Way {
  /** Undefined for the release itself. */
  readonly configuration?: string;
  readonly uses: readonly Use[];
}

/** An indicator at one stage: overrides applied. `uses` has each piece of evidence once. */
export interface Read<I extends Indicator> extends Judged<I> {
  /** By what alarms are raised; the same again, where no override applies. */
  readonly alarms: readonly Judged<I>[];
  /** What is said of the release that evidence is carried over from, where it is. */
  readonly inherited: { readonly determinations: readonly Determination[]; readonly events: readonly Event[] };
  /** Each has to be measured. */
  readonly ways: readonly Way[];
  /** By what alarms are raised besides, because the author of the change has taken something from it. */
  readonly besides: readonly Judged<I>[];
  /** What a manifest that stands ties to the release, and the manifest of the release does not. */
  readonly untied: readonly Use[];
  /** The stages and traits whose overrides apply. */
  readonly overrides: readonly string[];
  /** Some of its evidence counts only at the stages that it names. */
  readonly namesStages: boolean;
}

/** A sentence that says which overrides apply, for findings that they may explain; empty where none does. */
export function overridesText({ overrides }: Pick<Read<Indicator>, 'overrides'>): string {
  return overrides.length === 0 ? '' : ` Its overrides for ${overrides.join(' and ')} apply.`;
}

/** Most indicators have no overrides, and are asked for very often. */
const NONE: readonly never[] = [];
const NOTHING = { determinations: [], events: [] };

/** Of what several ways of running have in common, the use for the one that it is of. */
function eachOnce(ways: readonly Way[]): readonly Use[] {
  if (ways.length < 2) return ways[0]?.uses ?? [];
  const isElsewhere = (use: Use): boolean => use.reasons.some(({ code }) => code === 'evidence-other-configuration' || code === 'evidence-wrong-subject');
  const found = groupBy(
    ways.flatMap(({ uses }) => uses),
    ({ item }) => keyOf(item),
  );
  return [...found.values()].flatMap((uses) => uses.find((use) => !isElsewhere(use)) ?? uses[0] ?? []);
}

function isCarrying({ uses }: Way): boolean {
  return uses.some(({ carriedFrom }) => carriedFrom !== undefined);
}

/** ` in the configuration fast`, or nothing for the release itself. */
export function wayText({ configuration }: Pick<Way, 'configuration'>): string {
  return configuration === undefined ? '' : ` in the configuration ${configuration}`;
}

/** How every indicator is read at every stage of a release. Where no override differs, stages share one reading. */
export class Readings {
  readonly #context: Context;
  /** By indicator, and by the overrides that apply. */
  readonly #known = new Map<Indicator, Map<string, Read<Indicator>>>();

  constructor(context: Context) {
    this.#context = context;
  }

  kri(kri: Kri, stage: string): Read<Kri> {
    return this.#at(kri, stage) as Read<Kri>;
  }

  kci(kci: Kci, stage: string): Read<Kci> {
    return this.#at(kci, stage) as Read<Kci>;
  }

  /** At the release's own stage, where overrides are strictest: what the report lists. */
  widest<I extends Indicator>(indicator: I): Read<I> {
    return this.#at(indicator, this.#context.stages.at(-1) ?? '') as Read<I>;
  }

  /** Every distinct reading of an indicator, narrowest stage first. */
  all<I extends Indicator>(indicator: I): Read<I>[] {
    return [...new Set(this.#context.stages.map((stage) => this.#at(indicator, stage) as Read<I>))];
  }

  #at(indicator: Indicator, stage: string): Read<Indicator> {
    const { policy } = this.#context;
    const overrides = indicator.by.length === 0 ? NONE : overridesAt(indicator, policy.stages.indexOf(stage), this.#hasTrait);
    const keys = overrides.length === 0 ? NONE : overrides.map((override) => override.key);
    const key = keys.join('\n');
    const known = this.#known.get(indicator);
    const read = known?.get(key) ?? this.#read(indicator, strictest(indicator, overrides, policy), keys);
    if (known === undefined) this.#known.set(indicator, new Map([[key, read]]));
    else known.set(key, read);
    return read;
  }

  #read(base: Indicator, strict: Indicator, overrides: readonly string[]): Read<Indicator> {
    const parent = this.#context.inherited?.parent;
    const considered = consideredBy(base, this.#context);
    // What the earlier release was found to do stands for this one wherever it is carried over, so a judgement has to know it too.
    const ofParent = parent === undefined ? [] : [...considered, ...consideredBy(base, parent)];
    const judged = (indicator: Indicator, context: Context): readonly Use[] =>
      withCarried(weighedUses(indicator, context, considered), indicator, context, ofParent);
    const ways = waysOf(base, this.#context.release).map((way) => ({ way, context: inConfiguration(this.#context, way) }));
    const own = ways.map(({ way, context }) => ({ ...(way === undefined ? {} : { configuration: way.id }), uses: judged(strict, context) }));
    // What is carried over under the strict rules alone is heard by them too.
    const readBy = [...new Set([...alarmReadings(base, strict), ...(own.some(isCarrying) ? [strict] : [])])];
    const heard = readBy.flatMap((indicator) =>
      ways.map(({ context }, index) => ({ indicator, uses: indicator === strict ? (own[index]?.uses ?? []) : judged(indicator, context) })),
    );
    const uses = eachOnce(own);
    const doubted = ways.flatMap(({ context }, index) => [
      ...alarmsAs(undoubtedOf(strict, context, own[index]?.uses ?? []), readBy, context, considered),
      ...carriedAlarms(readBy, context, considered, ofParent),
    ]);
    const stood = asStood(base, this.#context).flatMap((as) =>
      waysOf(base, as.release).flatMap((way) => {
        const there = inConfiguration(as, way);
        return alarmsAs([there, ...undoubtedOf(strict, there, weighedUses(strict, there, considered))], readBy, this.#context, considered);
      }),
    );
    const besides = [...doubted, ...stood];
    const inherited = own.some(isCarrying) ? saidOfParent(base, this.#context) : NOTHING;
    const alarms = [...heard, ...besides];
    const namesStages = [...own, ...alarms].some((list) => list.uses.some(({ item }) => item.stages !== undefined));
    return { indicator: strict, inherited, ways: own, uses, alarms, besides, untied: untiedBy(stood, uses), overrides, namesStages };
  }

  readonly #hasTrait = (trait: string): boolean => this.#context.traits.has(trait);
}
