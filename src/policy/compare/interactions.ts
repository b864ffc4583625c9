import { growingUnderName, lookingAtCompute } from '../compute.ts';
import { lookup } from '../lookup.ts';
import {
  type ControlNeed,
  type Crossing,
  type Kri,
  mentionedControls,
  mentionedKris,
  mentionsThreshold,
  type Pairing,
  type Policy,
  simpleConditions,
  type Waiver,
} from '../model.ts';
import { type Both, type Change, change, list, missingFrom } from './change.ts';
import { isAtLeast } from './coverage.ts';
import { isMadeTrueBy, relation } from './implication.ts';
import { compareIndicators } from './indicators.ts';

/**
 * What follows from several clauses together: the gate also blocks where the policy is silent, so a clause that only seems to
 * tighten may end a silence.
 */
export function compareInteractions(both: Both): Change[] {
  return [
    ...unmeasured(both),
    ...uncomputed(both),
    ...restarted(both),
    ...rejudged(both),
    ...newlyPaired(both),
    ...newlyJudged(both),
    ...newlyGated(both),
    ...easedWaivers(both),
    ...easedSignoffs(both),
  ];
}

/** True when a KRI must be measured at a stage. */
function applies(kri: string, stage: string, policy: Policy): boolean {
  const { kri: kris, mentionedFrom } = lookup(policy);
  const known = kris.get(kri);
  return known !== undefined && known.advisory === undefined && mentionedFrom(kri) <= rankOf(stage, policy);
}

function rankOf(stage: string, { stages }: Policy): number {
  return stages.includes(stage) ? stages.indexOf(stage) : -1;
}

/** KRIs that no longer have to be measured, although they stand in the policy as before. */
function unmeasured({ before, after }: Both): Change[] {
  return inBoth(before, after).flatMap(({ id }) => {
    const stages = after.stages.filter((stage) => before.stages.includes(stage) && applies(id, stage, before) && !applies(id, stage, after));
    const pairing = before.pairings.find((candidate) => mentionedKris(candidate.if).includes(id));
    if (stages.length === 0) return [];
    const path = pairing === undefined ? ['kris', id] : ['pairings', pairing.id];
    return [change(path, 'weaker', `${id} no longer has to be measured at ${list(stages)}: no pairing mentions it there, and no judgement considers it`)];
  });
}

/** A manifest that states no compute is not decided while a condition looks at it. */
function uncomputed({ before, after }: Both): Change[] {
  const needing = (policy: Policy): string | undefined => growingUnderName(policy)?.id ?? lookingAtCompute(policy);
  const id = needing(before);
  if (id === undefined || needing(after) !== undefined) return [];
  return [change(['pairings'], 'weaker', `manifests no longer have to state their compute, which ${id} needed`)];
}

/** An event that voids evidence starts a clock of its own, where before it was the first event of its type that counted. */
function restarted({ before, after }: Both): Change[] {
  return after.kcis.flatMap((kci): Change[] => {
    const old = before.kcis.find(({ id }) => id === kci.id);
    if (old === undefined || kci.within === undefined) return [];
    const events = missingFrom(kci.reassessOn, old.reassessOn).filter((event) => after.pairings.some((pairing) => startsClock(pairing, event, kci.id)));
    if (events.length === 0) return [];
    return [change(['kcis', kci.id, 'within'], 'weaker', `${kci.id}: its time begins anew with each event ${list(events)}, before with the first one`)];
  });
}

function startsClock({ if: condition, then }: Pairing, event: string, id: string): boolean {
  const isNeeded = typeof then !== 'string' && then.flatMap(mentionedControls).some(({ kci }) => kci === id);
  return isNeeded && simpleConditions(condition).some((simple) => simple.kind === 'event' && simple.event === event);
}

/**
 * A KRI that is found to have been reached earlier than before voids less: evidence from between the two days. So a stricter
 * bound, threshold or margin of a KRI at which others are reassessed may let their evidence count. What a change makes
 * inadmissible proves no early day, and can only move it back.
 */
function rejudged(both: Both): Change[] {
  const { before, after } = both;
  return [...new Set(crossings(after).map(({ kri }) => kri))].flatMap((id): Change[] => {
    const isSooner = isReachedSooner(id, both) || baselinesOf(id, after).some((baseline) => shifted(baseline, both).some((path) => MEASURING.test(path)));
    if (!isSooner || !crossings(before).some(({ kri }) => kri === id)) return [];
    return [change(['kris', id], 'weaker', `${id} may be found to have been reached on an earlier day, and evidence from after that day is no longer voided`)];
  });
}

/** Thresholds whose crossing voids evidence. */
function crossings({ kris, kcis }: Policy): Crossing[] {
  return [...kris, ...kcis].flatMap(({ reassessAt }) => reassessAt);
}

/** The indicators that one is measured against, directly or through others. */
function baselinesOf(id: string, policy: Policy, known: readonly string[] = []): string[] {
  const { kri, kci } = lookup(policy);
  const baseline = (kri.get(id) ?? kci.get(id))?.relativeTo?.baseline;
  if (baseline?.kind !== 'indicator' || known.includes(baseline.id)) return [];
  return [baseline.id, ...baselinesOf(baseline.id, policy, [...known, id])];
}

const MEASURING = /\/(margin|confidence|measured_by|relative_to)$/;

/** A determination of a new threshold is one of every milder threshold. */
function isReachedSooner(id: string, both: Both): boolean {
  const ladder =
    lookup(both.after)
      .kri.get(id)
      ?.thresholds.map(({ name }) => name) ?? [];
  const wasKnown =
    lookup(both.before)
      .kri.get(id)
      ?.thresholds.map(({ name }) => name) ?? [];
  const named = ladder.flatMap((name, index) => (crossings(both.after).some(({ kri, threshold }) => kri === id && threshold === name) ? [index] : []));
  const counts = (name: string): boolean => {
    const index = ladder.indexOf(name);
    return named.includes(index) || (!wasKnown.includes(name) && named.some((other) => other < index));
  };
  return shifted(id, both).some(
    (path) => MEASURING.test(path) || (/\/thresholds$|\/thresholds\/[^/]+$/.test(path) && (path.includes('/by/') || counts(path.split('/').at(-1) ?? ''))),
  );
}

/** The clauses of one indicator that got stricter. */
function shifted(id: string, { before, after }: Both): string[] {
  const only = (policy: Policy): Policy => ({
    ...policy,
    kris: policy.kris.filter((one) => one.id === id),
    kcis: policy.kcis.filter((one) => one.id === id),
  });
  const changes = compareIndicators({ before: only(before), after: only(after) }, { before: undefined, after: undefined });
  return changes.filter(({ kind }) => kind === 'stricter').map(({ path }) => path);
}

/** KRIs of both policies that are not advisory in either. */
function inBoth(before: Policy, after: Policy): Kri[] {
  const required = before.kris.filter(({ advisory }) => advisory === undefined).map(({ id }) => id);
  return after.kris.filter(({ id, advisory }) => advisory === undefined && required.includes(id));
}

/** A threshold that no pairing named blocks whoever reaches it (`kri-unpaired`); a first pairing lets them pass. */
function newlyPaired({ before, after }: Both): Change[] {
  return inBoth(before, after).flatMap((kri) => {
    const old = before.kris.find(({ id }) => id === kri.id);
    return kri.thresholds.flatMap(({ name }, index): Change[] => {
      const naming = after.pairings.filter((pairing) => mentionsThreshold(pairing.if, kri.id, name));
      const former = kri.thresholds.slice(0, index + 1).findLast((threshold) => old?.thresholds.some((other) => other.name === threshold.name));
      const wasPaired = former === undefined || before.pairings.some((pairing) => mentionsThreshold(pairing.if, kri.id, former.name));
      if (wasPaired || naming.length === 0 || naming.some((pairing) => alwaysStops(pairing, kri.id, name, after))) return [];
      const said = `${kri.id} at ${former.name} was named by no pairing, which blocked every release that reached it`;
      return [change(['pairings', naming[0]?.id ?? ''], 'weaker', `${said}; now ${list(naming.map(({ id }) => id))} says what must hold at ${name}`)];
    });
  });
}

/** A KRI that a body takes into account when it judges another needs no pairing of its own: reaching a threshold that none names blocks no more. */
function newlyJudged({ before, after }: Both): Change[] {
  const isJudged = (kri: string, stage: string, policy: Policy): boolean => lookup(policy).judgedFrom(kri) <= rankOf(stage, policy);
  return inBoth(before, after).flatMap(({ id, thresholds }): Change[] => {
    const unnamed = thresholds.filter(({ name }) => !lookup(after).isNamed(id, name));
    const stages = after.stages.filter((stage) => before.stages.includes(stage) && !isJudged(id, stage, before) && isJudged(id, stage, after));
    if (unnamed.length === 0 || stages.length === 0) return [];
    const said = `${id} at ${list(unnamed.map(({ name }) => name))} is named by no pairing, which blocked every release that reached it at ${list(stages)}`;
    return [change(['kris', id], 'weaker', `${said}; now the body that considers it judges what follows`)];
  });
}

function alwaysStops(pairing: Pairing, kri: string, threshold: string, policy: Policy): boolean {
  return pairing.then === 'stop' && pairing.from === 0 && isMadeTrueBy(pairing.if, kri, threshold, policy);
}

/** A stage at which no KRI applies blocks every release (`stage-ungated`); a first KRI there lets them be judged. */
function newlyGated({ before, after }: Both): Change[] {
  const isGated = (policy: Policy, stage: string): boolean => policy.ungated.includes(stage) || policy.kris.some(({ id }) => applies(id, stage, policy));
  const stages = after.stages.filter(
    (stage) => before.stages.includes(stage) && !isGated(before, stage) && isGated(after, stage) && !after.ungated.includes(stage),
  );
  if (stages.length === 0) return [];
  return [change(['pairings'], 'weaker', `at ${list(stages)} no KRI applied, which blocked every release; now releases are judged there`)];
}

/** A compensating control has to reach its strongest level at every stage, unless a fired pairing asks for less. */
function easedWaivers(both: Both): Change[] {
  const { after } = both;
  return after.waivers.flatMap((waiver, index) =>
    waiver.compensating.flatMap((kci): Change[] => {
      const asking = after.pairings.filter((pairing) => asksForLess(pairing, kci, after)).filter((pairing) => !isUnchanged(pairing, kci, both));
      if (asking.length === 0) return [];
      const text = `${list(asking.map(({ id }) => id))} asks for ${kci} at another level or stage than the strictest, which then suffices to compensate`;
      return [change(['waivers', index, 'compensating'], 'weaker', `the waiver ${waiver.id} may hold more easily: ${text}`)];
    }),
  );
}

function asksForLess({ then, from }: Pairing, id: string, { kcis }: Policy): boolean {
  const top = (kcis.find((kci) => kci.id === id)?.thresholds.length ?? 0) - 1;
  return typeof then !== 'string' && then.flatMap(mentionedControls).some(({ kci, level }) => kci === id && (level < top || from > 0));
}

/** True when the pairing asked for the control before too: under the same condition, from the same stage, at no higher level. */
function isUnchanged(pairing: Pairing, id: string, both: Both): boolean {
  const { before, after } = both;
  const old = before.pairings.find((other) => other.id === pairing.id);
  if (
    old === undefined ||
    before.stages[old.from] !== after.stages[pairing.from] ||
    !['same', 'equivalent', 'narrower'].includes(relation(old.if, pairing.if, both))
  )
    return false;
  const [from, to] = [highestNeed(old, id), highestNeed(pairing, id)];
  return from !== undefined && to !== undefined && isAtLeast(to, from, both);
}

function highestNeed({ then }: Pairing, id: string): ControlNeed | undefined {
  const needs = typeof then === 'string' ? [] : then.flatMap(mentionedControls).filter(({ kci }) => kci === id);
  return needs.sort((a, b) => b.level - a.level)[0];
}

/**
 * A sign-off whose KRI is unmeasured is needed, unless that KRI blocks by itself. Where it newly does, a waiver may lift its
 * finding, or it may block only at wider stages.
 */
function easedSignoffs({ before, after }: Both): Change[] {
  return after.signoffs.flatMap((signoff): Change[] => {
    const old = before.signoffs.find(({ id }) => id === signoff.id);
    if (old?.if === undefined || signoff.if === undefined) return [];
    const [mentioned, formerly] = [mentionedKris(signoff.if), mentionedKris(old.if)];
    const stages = after.stages.filter(
      (stage) => before.stages.includes(stage) && !formerly.every((kri) => applies(kri, stage, before)) && mentioned.every((kri) => applies(kri, stage, after)),
    );
    const isLifted = mentioned.some((kri) => isWaived(kri, after.waivers) || !applies(kri, after.stages[0] ?? '', after));
    if (stages.length === 0 || !isLifted) return [];
    return [change(['signoffs', signoff.id, 'if'], 'weaker', `the sign-off ${signoff.id} is no longer needed while ${list(mentioned)} is unmeasured`)];
  });
}

function isWaived(kri: string, waivers: readonly Waiver[]): boolean {
  return waivers.some(({ indicator }) => indicator === kri);
}
