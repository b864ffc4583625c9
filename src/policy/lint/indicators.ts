import { apart } from '../apart.ts';
import { speakersOf } from '../assessors.ts';
import { lookup } from '../lookup.ts';
import { type Indicator, mentionedControls, mentionedKris, mentionsThreshold, simpleConditions } from '../model.ts';
import type { Linter, Path } from './linter.ts';
import { lintOverrides } from './overrides.ts';

/** KRIs whose thresholds lead nowhere. */
export function lintKris(linter: Linter): void {
  const { pairings } = linter.policy;
  const { judgedFrom, mentionedFrom } = lookup(linter.policy);
  for (const kri of linter.policy.kris) {
    const path = ['kris', kri.id];
    const isMentioned = pairings.some((pairing) => mentionedKris(pairing.if).includes(kri.id));
    if (kri.advisory !== undefined && isMentioned)
      linter.note('advisory-paired', path, `${kri.id} is advisory, so the pairings that mention it never fire by it`);
    // Where a judgement considers it at every stage at which it must be measured, the body says what its thresholds mean.
    const isJudged = judgedFrom(kri.id) < Number.POSITIVE_INFINITY && judgedFrom(kri.id) <= mentionedFrom(kri.id);
    if (kri.advisory === undefined && !isJudged) {
      for (const { name } of kri.thresholds) {
        if (!pairings.some((pairing) => mentionsThreshold(pairing.if, kri.id, name)))
          linter.note(
            'threshold-unpaired',
            [...path, 'thresholds', name],
            `no pairing names ${kri.id}: ${name}; a release that reaches it is blocked as kri-unpaired`,
          );
      }
    }
    if (kri.margin !== undefined && (kri.scale.kind === 'ordinal' || kri.scale.kind === 'flag'))
      linter.note('margin-without-effect', [...path, 'margin'], `a margin has no effect on this scale`);
    lintIndicator(linter, kri, path);
  }
}

/** KCIs that nothing asks for. */
export function lintKcis(linter: Linter): void {
  const { pairings } = linter.policy;
  for (const kci of linter.policy.kcis) {
    const path = ['kcis', kci.id];
    const needing = pairings.filter(
      (pairing) => Array.isArray(pairing.then) && pairing.then.some((requirement) => mentionedControls(requirement).some((need) => need.kci === kci.id)),
    );
    const isAssumed = [...linter.policy.kris, ...linter.policy.kcis].some(({ assumes }) => assumes.includes(kci.id));
    const isMilestone = linter.policy.plans.some(({ milestones }) => milestones.some(({ shownBy }) => shownBy?.kci === kci.id));
    if (needing.length === 0 && !isAssumed && !isMilestone && kci.advisory === undefined)
      linter.note('kci-unneeded', path, `no pairing needs ${kci.id}; its state is shown and blocks nothing`);
    if (kci.within !== undefined && needing.some((pairing) => simpleConditions(pairing.if).every(({ kind }) => kind === 'compute')))
      linter.note(
        'within-under-always',
        [...path, 'within'],
        `within does not count under a pairing with if: always, nor under one that asks for compute alone`,
      );
    lintIndicator(linter, kci, path);
  }
}

function lintIndicator(linter: Linter, indicator: Indicator, path: Path): void {
  const { assessors } = linter.policy;
  lintOverrides(linter, indicator, path);
  const known = assessors === 'declared' ? [] : [...assessors].filter(([, { independent }]) => independent);
  const registered = assessors === 'declared' ? Number.POSITIVE_INFINITY : known.length;
  const wanted = Math.max(indicator.independentAtLeast, indicator.independent ? 1 : 0);
  if (registered < wanted) {
    const need = wanted === 1 ? 'an independent assessor' : `${wanted} independent assessors`;
    linter.note('assessor-unknown', path, `${indicator.id} needs ${need}, and the policy registers ${registered || 'none'}; no evidence can count`);
  }
  const { silent } = apart(new Map(known.map(([id, assessor]) => [id, speakersOf(id, assessor)])));
  if (silent.length > 0 && registered >= wanted && registered - silent.length < wanted)
    linter.note(
      'assessors-share-users',
      path,
      `${indicator.id} needs ${wanted} independent assessors, and nobody can speak for ${silent.join(' or ')} who does not speak for another of them; unless they sign, they count as one`,
    );
  if (indicator.scale.kind === 'proportion' && indicator.relativeTo === undefined) {
    for (const { name, text, value } of indicator.thresholds) {
      if (value.lt(0) || value.gt(1))
        linter.note('threshold-out-of-scale', path, `${name} (${text}) lies outside a proportion, which is from 0 to 1; write percentages with %`);
    }
  }
}
