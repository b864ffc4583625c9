import type { Decimal } from '../../formats/decimal.ts';
import type { DecidedBy, Kri as ReportKri, Rest as RestReport } from '../../formats/generated/decision.ts';
import { groupBy } from '../../formats/group.ts';
import { lookup } from '../../policy/lookup.ts';
import type { Indicator, Kri } from '../../policy/model.ts';
import { overridesAt } from '../../policy/overrides.ts';
import type { Use } from '../admissible/use.ts';
import type { Context } from '../context.ts';
import { isMentionedAt } from '../kci/pairings.ts';
import type { Rest } from '../kci/rests.ts';
import { type KriAtStage, worstState } from '../kri/kri.ts';
import type { Outcome } from '../outcome.ts';
import { lineOf } from './present-use.ts';

/** The stages at which a KRI is asked for, or all of them where it is not asked for at any. */
export function shownStates(kri: Kri, { kris, context }: Outcome): { isApplicable: boolean; shown: KriAtStage[] } {
  const states = [...(kris.get(kri) ?? [])];
  const applicable = states.filter(([stage]) => isMentionedAt(kri, context.policy.stages.indexOf(stage), context.policy));
  return { isApplicable: applicable.length > 0, shown: (applicable.length > 0 ? applicable : states).map(([, state]) => state) };
}

/** State and highest threshold reached, as the report sums a KRI up over the stages. */
export function summaryOf(kri: Kri, outcome: Outcome): Pick<ReportKri, 'state' | 'threshold'> {
  const { isApplicable, shown } = shownStates(kri, outcome);
  const reached = kri.thresholds[Math.max(-1, ...shown.map((state) => state.reached))];
  const state = isApplicable ? worstState(shown.map((one) => one.state)) : 'not-applicable';
  return { state, ...(reached === undefined ? {} : { threshold: reached.name }) };
}

/** What a body had before it when it judged. */
export function consideredBy({ considers }: Indicator, outcome: Outcome): Pick<ReportKri, 'considers'> {
  const kris = considers.flatMap((id) => lookup(outcome.context.policy).kri.get(id) ?? []);
  return kris.length === 0 ? {} : { considers: kris.map((kri) => ({ id: kri.id, ...summaryOf(kri, outcome) })) };
}

/** Which overrides apply at the release's own stage. */
export function overridesOf(indicator: Indicator, { stages, traits }: Context): { overrides?: string[] } {
  const applying = overridesAt(indicator, stages.length - 1, (trait) => traits.has(trait)).map(({ key }) => key);
  return applying.length === 0 ? {} : { overrides: applying };
}

export function advisoryOf({ advisory }: Indicator): { advisory?: string } {
  return advisory === undefined ? {} : { advisory };
}

/** The reasons that the policy gives. */
export function becauseOf({ because }: Indicator): { because?: Record<string, string> } {
  return because.size === 0 ? {} : { because: Object.fromEntries(because) };
}

/** As it was recorded; or what was made of it and its baseline. */
export function measuredValue(indicator: Indicator, use: Use): number | string | boolean {
  return use.related === undefined ? use.item.value : raw(indicator, use.related.value);
}

/** What the state rests on: `other`, such as a determination, goes before the measurement. */
export function decidedBy(use: Use | undefined, other: DecidedBy | undefined): { decided_by?: DecidedBy } {
  if (other !== undefined) return { decided_by: other };
  if (use === undefined) return {};
  const { file, pointer } = use.item.source;
  return { decided_by: { kind: 'measurement', file, pointer, ...lineOf(use.item.source) } };
}

/** A bound in the value's own terms: the word, true or false, or the number. */
export function raw(indicator: Indicator, bound: Decimal): number | string | boolean {
  if (indicator.scale.kind === 'ordinal') return indicator.scale.words[bound.toNumber()] ?? '';
  return indicator.scale.kind === 'flag' ? bound.eq(1) : bound.toNumber();
}

/** What an indicator rests on beside its evidence: at the first stage at which it does not hold, else as at the first. */
export function restsOn(found: readonly { readonly rests: readonly Rest[] }[]): { rests_on?: RestReport[] } {
  const byId = groupBy(
    found.flatMap(({ rests }) => rests),
    ({ kind, id }) => `${kind} ${id}`,
  );
  const rests = [...byId.values()].flatMap((same): RestReport[] => {
    const shown = same.find(({ shortfall }) => shortfall !== undefined) ?? same[0];
    return shown === undefined ? [] : [{ kind: shown.kind, id: shown.id, state: shown.state, holds: shown.shortfall === undefined }];
  });
  return rests.length === 0 ? {} : { rests_on: rests };
}
