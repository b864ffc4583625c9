import type { Indicator } from '../../policy/model.ts';
import type { Context } from '../context.ts';
import { keyOf } from '../evidence/item.ts';
import { weighedUses } from '../numbers/relative.ts';
import { withCarried } from './carried.ts';
import { isUndoubted, undoubted } from './doubted.ts';
import type { Dated } from './judgement.ts';
import { isAdmissible, isDiscounted, type Judged, type Use } from './use.ts';

/** The contexts in which alarms of an indicator are heard besides, for its own evidence and for what it is relative to. */
export function undoubtedOf(indicator: Indicator, context: Context, uses: readonly Use[]): Context[] {
  const { baseline } = indicator.relativeTo ?? {};
  const { previous } = context;
  const former = baseline?.kind === 'previous' && 'context' in previous ? undoubted(previous.context, uses) : [];
  return [
    ...(isUndoubted(context) && uses.every(isAdmissible) ? [] : undoubted(context, uses)),
    ...former.map((as) => ({ ...context, previous: { context: as } })),
  ];
}

/** How indicators read in other contexts. What is relative is held against the baselines of either, because either may have been taken from. */
export function alarmsAs(contexts: readonly Context[], indicators: readonly Indicator[], context: Context, considered: readonly Dated[]): Judged<Indicator>[] {
  return contexts.flatMap((as) =>
    indicators.flatMap((indicator) => {
      const found = [{ indicator, uses: weighedUses(indicator, as, considered, context) }];
      if (indicator.relativeTo === undefined) return found;
      return [...found, { indicator, uses: weighedUses(indicator, context, considered, as) }, { indicator, uses: weighedUses(indicator, as, considered, as) }];
    }),
  );
}

/** What is carried over, as it was before the author of the change wrote about it. */
export function carriedAlarms(
  indicators: readonly Indicator[],
  context: Context,
  considered: readonly Dated[],
  ofParent: readonly Dated[],
): Judged<Indicator>[] {
  const { inherited } = context;
  if (inherited === undefined || isUndoubted(inherited.parent)) return [];
  return undoubted(inherited.parent, []).flatMap((parent) =>
    indicators.map((indicator) => {
      const own = weighedUses(indicator, context, considered);
      const uses = withCarried(own, indicator, { ...context, inherited: { ...inherited, parent } }, ofParent);
      return { indicator, uses: uses.filter(({ carriedFrom }) => carriedFrom !== undefined) };
    }),
  );
}

/** Of the evidence by manifests that stand that which is not about the release by its own manifest. */
export function untiedBy(stood: readonly Judged<Indicator>[], uses: readonly Use[]): readonly Use[] {
  if (stood.length === 0) return [];
  const tied = new Set(uses.filter((use) => !isOfOthers(use)).map(({ item }) => keyOf(item)));
  return stood.flatMap(({ indicator, uses: found }) => found.filter((use) => !isDiscounted(use, indicator.kind) && !tied.has(keyOf(use.item))));
}

function isOfOthers({ reasons }: Use): boolean {
  return reasons.some(({ code }) => code === 'evidence-wrong-subject' || code === 'evidence-other-configuration');
}
