import { type Decimal, decimal } from '../../formats/decimal.ts';
import { least } from '../../formats/extremes.ts';
import { lookup } from '../../policy/lookup.ts';
import type { CarryOverRule, Indicator, Kri } from '../../policy/model.ts';
import type { Release } from '../../policy/release.ts';
import type { Context, Inherited } from '../context.ts';
import { keyOf } from '../evidence/item.ts';
import { type Finding, placed } from '../findings.ts';
import { claimsOf } from '../kci/claims.ts';
import { cautious } from '../kri/kri.ts';
import { onScale } from '../present/explain.ts';
import { isOutgrown } from './carried.ts';
import { type Read, Readings, wayText } from './readings.ts';
import { countsAt, isAdmissible, isDiscounted, type Use } from './use.ts';

/** What becomes of a statement that a release is derived from another one. */
export interface CarryOver {
  /** Undefined where there is no such release that could bring anything along. */
  readonly inherited?: Inherited;
  /** Why nothing is carried over. */
  readonly refusals: readonly string[];
}

/**
 * Judges whether evidence about the release that this one is derived from may count (the "similarly safe or safer" and "notably
 * more capable" rules of the published frameworks). Every condition that is not shown to hold is a refusal, and all are listed.
 * @param contextOfParent the earlier release in the place of this one, over the same evidence
 */
export function judgeCarryOver(context: Context, parents: readonly Release[], contextOfParent: (parent: Release) => Context): CarryOver {
  const { policy, release } = context;
  const rule = policy.carryOver;
  if (rule === undefined || release.derivedFrom === undefined) return { refusals: [] };
  const found = standing(release, parents);
  if (typeof found === 'string') return { refusals: [found] };
  const parent: Context = { ...contextOfParent(found), stages: context.stages, traits: context.traits };
  const screening = [...rule.screenedBy].map(([id, slack]) => screen(id, slack, context, parent));
  const refusals = [
    ...stageRefusals(context, found),
    ...traitRefusals(context, found),
    ...computeRefusals(context, found, rule),
    ...screening.flatMap((one) => one.refusals),
  ];
  return { inherited: { parent, refusals, expires: least(screening.map(({ expires }) => expires)) }, refusals };
}

/** The manifest on the default branch that the release names; or what is wrong with the name. */
function standing({ model, release, digests, derivedFrom }: Release, parents: readonly Release[]): Release | string {
  const name = `${derivedFrom?.model} ${derivedFrom?.release}`;
  if (derivedFrom?.model !== model) return `${name} is of another model than ${model}`;
  const same = parents.filter((one) => one.model === derivedFrom.model && one.release === derivedFrom.release);
  const [found] = same;
  if (found === undefined) return `no manifest of ${name} stands on the default branch`;
  const other = same.find((one) => one.digests.get('released') !== derivedFrom.digest);
  if (other !== undefined) return `${name} stands in ${other.file} with the digest ${other.digests.get('released') ?? '(none)'}, not ${derivedFrom.digest}`;
  if (same.length > 1) return `several manifests of ${name} stand on the default branch`;
  if (found.release === release || digests.get('released') === derivedFrom.digest) return `${name} is this very release; its evidence counts by itself`;
  return found;
}

/** What never went as far was never decided as far. */
function stageRefusals({ policy, release }: Context, parent: Release): string[] {
  if (policy.stages.indexOf(parent.stage) >= policy.stages.indexOf(release.stage)) return [];
  return [`${parent.release} stands at the stage ${parent.stage} and never went as far as ${release.stage}`];
}

function traitRefusals({ traits, policy }: Context, parent: Release): string[] {
  return [...policy.traits.keys()]
    .filter((trait) => parent.traits.get(trait) !== traits.has(trait))
    .map((trait) => `${parent.release} and this release do not both say that they are, or are not, ${trait}`);
}

/** The largest compute that anything says of the release counts; whatever is derived has taken at least that of its origin. */
function computeRefusals({ release, facts }: Context, parent: Release, rule: CarryOverRule): string[] {
  const [own, before] = [release.effectiveCompute, parent.effectiveCompute];
  if (own === undefined || before === undefined) return [`the manifest of ${own === undefined ? 'this release' : parent.release} states no effective_compute`];
  if (own < before) return [`this release states less effective compute (${own}) than ${parent.release} has (${before}), which it is derived from`];
  const digests = [...release.digests.values()];
  const measured = [...facts.items, ...facts.undoubted].find(
    (item) => (item.effectiveCompute ?? 0) > own && item.digests.some((digest) => digests.includes(digest)),
  );
  const understated =
    measured === undefined ? [] : [`${measured.source.file} was measured at ${measured.effectiveCompute} FLOP, more than the ${own} that the manifest states`];
  if (!isOutgrown(before, own, rule.maxGrowth.toNumber())) return understated;
  return [...understated, `its effective compute is ${ratioText(own, before)} times that of ${parent.release}; below ${rule.maxGrowth} is allowed`];
}

function ratioText(own: number, before: number): string {
  return decimal(own / before)
    .round(3)
    .toString();
}

interface Screened {
  readonly refusals: readonly string[];
  readonly expires: number;
}

/** A KRI that is measured on both: the release must not be worse at its cautious bound than the earlier one's value and the slack. */
function screen(id: string, slack: Decimal, context: Context, parent: Context): Screened {
  const kri = lookup(context.policy).kri.get(id);
  if (kri === undefined) return { refusals: [`there is no KRI ${id}`], expires: Number.NEGATIVE_INFINITY };
  const [own, before] = [new Readings(context), new Readings(parent)];
  const found = context.stages.flatMap((stage) => {
    const read = own.kri(kri, stage);
    const parents = before.kri(kri, stage);
    // What the author of the change wrote about a run neither hides that it was worse, nor that the earlier release did less.
    const [worse, less] = [besidesOf(read), besidesOf(parents)];
    return read.ways.flatMap((way) => {
      const match = parents.ways.find(({ configuration }) => configuration === way.configuration);
      return slotsOf(kri).map((slot) => {
        const inPlace = (uses: readonly Use[]): Use[] => inSlot(uses, slot, stage);
        return compare(
          kri,
          slack,
          { own: inPlace(way.uses), besides: inPlace(worse) },
          { own: inPlace(match?.uses ?? []), besides: inPlace(less) },
          parent,
          wayText(way),
        );
      });
    });
  });
  const refusals = [...new Set(found.flatMap((one) => one.refusals))];
  // Too few independent assessors, or an assumption that does not hold: then it would not be clear by itself either.
  const claims = claimsOf(context, own);
  const isLacking = refusals.length === 0 && context.stages.some((stage) => claims.kri(kri, stage).lacks.length > 0);
  if (isLacking) refusals.push(`${id}, which screens, is not measured on this release as the policy asks`);
  return { refusals, expires: least(found.map(({ expires }) => expires)) };
}

function slotsOf({ selectors }: Indicator): (number | undefined)[] {
  return selectors.length === 0 ? [undefined] : [...selectors.keys()];
}

/** What ties to neither release alone could stand for both. */
function inSlot(uses: readonly Use[], slot: number | undefined, stage: string): Use[] {
  return uses.filter((use) => countsAt(use, stage) && !isDiscounted(use, 'kri') && (slot === undefined || use.selectors.includes(slot)));
}

/** Evidence of one of the two releases. */
interface Side {
  readonly own: readonly Use[];
  /** Heard besides, for alarms. */
  readonly besides: readonly Use[];
}

function besidesOf({ besides }: Read<Kri>): Use[] {
  return besides.flatMap(({ uses }) => uses);
}

function compare(kri: Kri, slack: Decimal, { own, besides }: Side, before: Side, { release }: Context, where: string): Screened {
  const usable = own.filter((use) => isAdmissible(use) && !use.unbound);
  const ownKeys = new Set(own.map(({ item }) => keyOf(item)));
  const isOfEarlier = (use: Use): boolean => isAdmissible(use) && !use.unbound && !ownKeys.has(keyOf(use.item));
  const earlier = before.own.filter(isOfEarlier);
  const lacks = (who: string): string => `${who} has no admissible measurement of ${kri.id}${where}, which screens`;
  if (usable.length === 0 || earlier.length === 0)
    return {
      refusals: [...(usable.length === 0 ? [lacks('this release')] : []), ...(earlier.length === 0 ? [lacks(release.release)] : [])],
      expires: Number.NEGATIVE_INFINITY,
    };
  const sign = kri.direction === 'up' ? 1 : -1;
  // The least that the earlier release was found to do, and the most that this one may do.
  const reference = [...earlier, ...before.besides.filter(isOfEarlier)].flatMap(({ value }) => value ?? []).reduce((a, b) => (b.cmp(a) * sign < 0 ? b : a));
  const limit = kri.direction === 'up' ? reference.plus(slack) : reference.minus(slack);
  const worse = [...own, ...besides].find((use) => {
    const bound = isAdmissible(use) ? cautious(kri, use) : use.value;
    return bound === undefined || bound.cmp(limit) * sign > 0;
  });
  const expires = least([...usable, ...earlier].map((use) => use.expires));
  if (worse === undefined) return { refusals: [], expires };
  return {
    refusals: [
      `${kri.id}${where} is ${boundText(kri, worse, limit)} at its cautious bound (${worse.item.source.file}), worse than the ${onScale(kri, limit)} that ${release.release} and the slack allow`,
    ],
    expires,
  };
}

/** Never rounded across the limit that it is worse than. */
function boundText(kri: Kri, use: Use, limit: Decimal): string {
  const bound = cautious(kri, use);
  const [threshold] = kri.thresholds;
  return bound === undefined ? 'of unknown value' : onScale(kri, bound, threshold && { ...threshold, value: limit });
}

/** What is to be said of carrying over: what counts that is about another release, and why the rest does not. */
export function carryOverFindings({ refusals }: CarryOver, readings: Readings, { policy, release, stages }: Context): Finding[] {
  if (release.derivedFrom === undefined) return [];
  const name = `${release.derivedFrom.model} ${release.derivedFrom.release}`;
  const at = placed(release.at.derivedFrom);
  const carried = [...policy.kris, ...policy.kcis].flatMap((indicator: Indicator): Finding[] => {
    const uses = readings
      .all(indicator)
      .flatMap((read) => read.uses.filter((use) => use.carriedFrom !== undefined && stages.some((stage) => countsAt(use, stage))));
    const counting = [...new Set(uses.filter(isAdmissible).map(({ item }) => item.source.file))];
    const own = new Set(uses.flatMap(({ reasons }) => reasons.filter(({ code }) => code === 'evidence-not-carried').map(({ detail }) => detail)));
    const further = [...own].filter((detail) => refusals.length === 0 || detail !== refusals.join('; '));
    return [
      ...(counting.length === 0
        ? []
        : [
            {
              code: 'evidence-carried-over',
              severity: 'warning' as const,
              indicator: indicator.id,
              message: `${indicator.title}: its evidence is about ${name}, carried over from it (${counting.join(', ')})`,
              fix: `Measure ${indicator.id} on this release.`,
              ...at,
            },
          ]),
      ...(further.length === 0 || counting.length > 0 || refusals.length > 0
        ? []
        : [refusal(`nothing is carried over for ${indicator.id}: ${further.join('; ')}`, release, indicator.id)]),
    ];
  });
  return [...refusals.map((because) => refusal(`nothing is carried over from ${name}: ${because}`, release)), ...carried];
}

function refusal(message: string, release: Release, indicator?: string): Finding {
  const fix = 'Measure the release itself, or mend what the message names.';
  return {
    code: 'carry-over-refused',
    severity: 'warning',
    ...(indicator === undefined ? {} : { indicator }),
    message,
    fix,
    ...placed(release.at.derivedFrom),
  };
}
