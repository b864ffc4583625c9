import { clean, type Written } from './compare-policies.ts';
import type { Random } from './compare-random.ts';

/** Adds to some of the policies what looks at an earlier release, at a baseline, at the names of the model, or at a review. */
export function addLineage(policy: Written, random: Random): Written {
  if (random.chance(0.2)) policy.carry_over = carryOver(random);
  if (random.chance(0.1)) policy.emergency = { rollback_target: 'required' };
  if (random.chance(0.3)) changeModels(policy, random);
  if (random.chance(0.2)) changeBaseline(policy, random);
  if (random.chance(0.1)) changeReview(policy, random);
  return policy;
}

function carryOver(random: Random): Written {
  return clean({
    max_growth: random.pick([1.2, 1.5, 2, 4]),
    within: random.pick(['30d', '90d', '300d']),
    screened_by: random.pick<Written>([{ k1: '5%' }, { k1: 0.2 }, { k1: '5%', k2: 1 }, { k2: 2 }]),
    never: random.pick([undefined, undefined, ['c1'], ['c1', 'c4']]),
    only: random.pick([undefined, undefined, ['c1'], ['c1', 'c4', 'k2']]),
  });
}

export function changeCarryOver(policy: Written, random: Random): void {
  const found = carryOver(random);
  const key = random.pick(['whole', 'none', ...Object.keys(found), 'only', 'never']);
  if (policy.carry_over === undefined || key === 'whole') policy.carry_over = found;
  else if (key === 'none') delete policy.carry_over;
  else if (found[key] === undefined) delete policy.carry_over[key];
  else policy.carry_over[key] = found[key];
}

export function changeRollback(policy: Written): void {
  if (policy.emergency === undefined) policy.emergency = { rollback_target: 'required' };
  else delete policy.emergency;
}

/** The logs of the situations are recorded as `acme/atlas@1.0`, a few as `atlas-1.0` or `acme/atlas`. */
export function changeModels(policy: Written, random: Random): void {
  const names = random.some(['acme/atlas@{release}', 'atlas-{release}', 'atlas-*', 'acme/*', 'acme/atlas', '*/*@*'], 0.4);
  const configurations = random.pick([undefined, undefined, ['thinking'], ['thinking', 'fast']]);
  if (random.chance(0.2) || names.length === 0) delete policy.models;
  else policy.models = { 'acme/atlas': clean({ names, configurations }) };
}

export function changeBaseline(policy: Written, random: Random): void {
  const { k1, k2, kris = policy.kris } = policy.kris;
  const as = random.pick(['difference', 'difference', 'ratio']);
  if (k1 !== undefined && random.chance(0.6)) {
    const baseline = random.pick<Written>([
      undefined,
      { value: random.pick([0.02, 0.1, '10%', 0.3]), source: 'Experts', as },
      { value: 0.1, stderr: 0.02, source: 'Experts', as },
      { task: 't2', metric: 'acc', as },
      { release: 'previous', as },
    ]);
    set(k1, baseline);
    if (baseline !== undefined && k1.measured_by === undefined) k1.measured_by = { task: 't1', metric: 'acc' };
  } else if (k2 !== undefined) {
    policy.kris.k4 = { title: 'Control arm', risk: 'r', scale: 'exact', thresholds: { any: '>= 0' }, advisory: 'The baseline.' };
    set(k2, random.pick<Written>([undefined, { value: random.pick([1, 2]), source: 'Trial', as }, { indicator: 'k4', as }, { indicator: 'k4', as }]));
  }
  if (kris.k4 !== undefined && random.chance(0.3)) kris.k4.min_samples = random.pick([100, 1000]);
}

function set(target: Written, baseline: Written): void {
  if (baseline === undefined) delete target.relative_to;
  else target.relative_to = baseline;
}

const SHA = 'a'.repeat(64);

export function changeReview(policy: Written, random: Random): void {
  const target = policy.kris[random.pick(['k1', 'k2'])] ?? {};
  const registered = policy.assessors === 'declared' ? [undefined] : [undefined, 'lab', 'institute'];
  target.protocol = clean({ version: '1', sha256: SHA, reviewed_by: random.pick(registered) });
}
