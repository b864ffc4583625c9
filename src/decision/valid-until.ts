import { least } from '../formats/extremes.ts';
import { assumedBy } from '../policy/assumptions.ts';
import { lookup } from '../policy/lookup.ts';
import { mitigationsBehind } from '../policy/mitigations.ts';
import { conditionsOf, type Indicator, simpleConditions } from '../policy/model.ts';
import { isAdmissible } from './admissible/use.ts';
import { standardEnd } from './kci/mitigations.ts';
import { appliesAt } from './kci/pairings.ts';
import { restOfPlans } from './kci/plans.ts';
import type { Outcome } from './outcome.ts';
import { waiverEnd } from './people/waivers.ts';

/** The first lapse of admissible evidence of what applies, or of a used waiver, or the first day from which a condition holds that now does not, or on which a milestone is due. */
export function validUntil({ context, kris, readings, needs, plans, waivers }: Outcome): number {
  const { policy, stages } = context;
  const rest = restOfPlans(plans, context);
  const needed = new Set(needs.map(({ kci }) => kci.id));
  const named: Indicator[] = [
    ...[...kris.keys()].filter((kri) => stages.some((stage) => appliesAt(kri, policy.stages.indexOf(stage), policy))),
    ...policy.kcis.filter(({ id }) => needed.has(id)),
    ...rest.kcis,
  ];
  const { kri, kci } = lookup(policy);
  const indicator = (id: string): Indicator | undefined => kri.get(id) ?? kci.get(id);
  const assumed = named.flatMap(({ id }) => assumedBy(id, (other) => indicator(other)?.assumes ?? [])).flatMap((id) => indicator(id) ?? []);
  const relevant = [...new Set([...named, ...assumed])];
  const behind = relevant.flatMap((one) => (one.kind === 'kci' ? mitigationsBehind(one.mitigations, policy.mitigations) : []));
  const standing = behind.map(standardEnd).filter((end) => end >= context.now);
  const lapses = relevant.flatMap((one) => readings.all<Indicator>(one).flatMap(({ uses }) => uses.filter(isAdmissible).map((use) => use.expires)));
  const known = conditionsOf({ ...policy, pairings: policy.pairings.filter(({ from }) => from < stages.length) });
  const days = known
    .flatMap((entry) => simpleConditions(entry.if))
    .flatMap((simple) => (simple.kind === 'after' && simple.from > context.now ? [simple.from] : []));
  const ends = waivers.filter(({ state }) => state === 'used').map(({ waiver }) => waiverEnd(waiver));
  return least([lapses, standing, ends, days, rest.days].flat());
}
