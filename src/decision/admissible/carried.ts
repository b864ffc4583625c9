import { decimal } from '../../formats/decimal.ts';
import type { CarryOverRule, Indicator } from '../../policy/model.ts';
import type { Context } from '../context.ts';
import { type Determination, type Event, keyOf } from '../evidence/item.ts';
import { determinationsOf, eventsNaming, placeOf, spokenAt } from '../evidence/spoken.ts';
import { inConfiguration } from './configurations.ts';
import type { Dated } from './judgement.ts';
import { countsAt, isAdmissible, isWithdrawn, type Reason, type Use, usesOf, voidedBy } from './use.ts';

/** True when the policy lets evidence about an earlier release count for an indicator; what screens is always measured anew. */
function mayCarry({ id, about, relativeTo }: Indicator, rule: CarryOverRule | undefined): boolean {
  // A relative value is held against a baseline of its own release, which the earlier one does not have.
  if (rule === undefined || about === 'organisation' || relativeTo !== undefined) return false;
  return !rule.never.includes(id) && !rule.screenedBy.has(id) && (rule.only === undefined || rule.only.includes(id));
}

/**
 * The release's own evidence for an indicator, and where it lacks some, that about the release it is derived from. What may not
 * be carried over is listed with the reason, and can still raise an alarm.
 */
export function withCarried(own: readonly Use[], indicator: Indicator, context: Context, considered: readonly Dated[]): readonly Use[] {
  const { inherited, policy, stages } = context;
  const rule = policy.carryOver;
  if (inherited === undefined || rule === undefined || !mayCarry(indicator, rule) || isComplete(own, indicator, stages)) return own;
  const parent = parentIn(context);
  const concerning = new Set(own.filter(concerns).map(({ item }) => keyOf(item)));
  const spoilt = own.find((use) => concerns(use) && !isAdmissible(use));
  const carried = usesOf(indicator, parent.context, considered)
    .filter((use) => concerns(use) && !concerning.has(keyOf(use.item)))
    .map((use) => carry(use, indicator, context, rule, [...inherited.refusals, ...parent.refusals, ...ownSpoilt(spoilt)]));
  const items = new Set(carried.map(({ item }) => keyOf(item)));
  return [...own.filter((use) => !items.has(keyOf(use.item))), ...carried];
}

/** Evidence that is about the release that it is judged for, whatever else may be wrong with it. */
function concerns(use: Use): boolean {
  return !use.reasons.some(({ code }) => ['evidence-wrong-subject', 'evidence-other-configuration', 'evidence-withdrawn'].includes(code));
}

/** Own evidence is complete when at every stage each selector has some that is admissible: then nothing is to be carried over. */
function isComplete(own: readonly Use[], { selectors }: Indicator, stages: readonly string[]): boolean {
  const slots = selectors.length === 0 ? [undefined] : [...selectors.keys()];
  return stages.every((stage) =>
    slots.every((slot) => own.some((use) => isAdmissible(use) && countsAt(use, stage) && (slot === undefined || use.selectors.includes(slot)))),
  );
}

/** Whoever measured the release and has nothing admissible to show for it must not fall back on an earlier one. */
function ownSpoilt(use: Use | undefined): string[] {
  if (use === undefined) return [];
  const why = use.reasons.map(({ code }) => code).join(', ') || 'evidence-unusable';
  return [`the release has evidence of its own that is not admissible (${use.item.source.file}: ${why})`];
}

/** The earlier release in the configuration that is looked at. */
function parentIn({ inherited, way }: Context): { context: Context; refusals: string[] } {
  const parent = inherited?.parent;
  if (parent === undefined) throw new Error('nothing is inherited');
  if (way === undefined) return { context: parent, refusals: [] };
  const own = parent.release.configurations.find(({ id }) => id === way);
  return own === undefined
    ? { context: parent, refusals: [`${parent.release.release} has no configuration ${way}`] }
    : { context: inConfiguration(parent, own), refusals: [] };
}

function carry(use: Use, indicator: Indicator, context: Context, rule: CarryOverRule, refusals: readonly string[]): Use {
  const { release, now, inherited } = context;
  const { item, assessed } = use;
  const parent = inherited?.parent.release;
  const reasons: Reason[] = [...use.reasons];
  const because = (code: string, detail: string | undefined | false): void => {
    if (detail && !reasons.some((reason) => reason.code === code)) reasons.push({ code, detail });
  };
  const ends = assessed === undefined ? Number.NEGATIVE_INFINITY : assessed.earliest + rule.within;
  const against = [
    ...refusals,
    ...(now > ends ? [`assessed ${item.assessed || 'at an unknown time'}, older than carry_over lets it be`] : []),
    ...(use.unbound ? [`it names the model but not ${parent?.release}`] : []),
    ...(isOutgrown(item.effectiveCompute ?? parent?.effectiveCompute, release.effectiveCompute, rule.maxGrowth.toNumber())
      ? ['its compute is not stated, or the release has grown too far beyond it']
      : []),
  ];
  because('evidence-voided', voidedBy(item, assessed, indicator, context));
  because('evidence-withdrawn', isWithdrawn(item, context) && 'withdrawn');
  if (indicator.computeGrowth !== undefined)
    because(
      'evidence-outgrown',
      isOutgrown(item.effectiveCompute ?? parent?.effectiveCompute, release.effectiveCompute, indicator.computeGrowth.toNumber()) &&
        `the release has at least ${indicator.computeGrowth} times the effective compute of what was measured`,
    );
  because('evidence-not-carried', against.join('; '));
  return {
    ...use,
    reasons,
    ...(parent === undefined ? {} : { carriedFrom: parent.release }),
    isPast: use.isPast || (use.dated !== undefined && reasons.some(({ code }) => code === 'evidence-voided')),
    expires: Math.min(use.expires, ends, inherited?.expires ?? Number.NEGATIVE_INFINITY),
  };
}

/** Compute that is not stated is no proof that nothing grew. */
export function isOutgrown(measured: number | undefined, now: number | undefined, growth: number): boolean {
  return measured === undefined || now === undefined || decimal(now).gte(decimal(measured).times(growth));
}

/** Determinations of the earlier release, and open events that name the indicator: they come along with its evidence. */
export function saidOfParent({ id }: Indicator, { inherited, facts }: Context): { determinations: Determination[]; events: Event[] } {
  const isNew = ({ source }: Determination | Event): boolean =>
    spokenAt(facts.determinations, placeOf(source)).length === 0 && spokenAt(facts.events, placeOf(source)).length === 0;
  const said = inherited?.parent.facts;
  return {
    determinations: determinationsOf(inherited?.parent.determinations ?? [], id).filter(isNew),
    events: eventsNaming(said?.events ?? [], id).filter(isNew),
  };
}
