import { changeBaseline, changeCarryOver, changeModels, changeReview, changeRollback } from './compare-lineage.ts';
import {
  atom,
  clean,
  condition,
  conditions,
  control,
  KCIS,
  LADDER,
  overrides,
  pairing,
  requirement,
  STAGES,
  type Written,
  waiver,
} from './compare-policies.ts';
import type { Random } from './compare-random.ts';
import { changeAssumptions, changeBehind, changeMitigation, changePlan, removeMitigation } from './compare-rests.ts';

type Edit = (policy: Written, random: Random) => void;

const DIGEST = `sha256:${'a'.repeat(64)}`;

/** Sets a field of a random indicator, or takes it away. */
function field(name: string, values: readonly Written[], ids: readonly string[] = ['k1', 'k2', ...KCIS]): Edit {
  return (policy, random) => set(indicator(policy, random.pick(ids)), name, random.pick([undefined, ...values]));
}

function indicator(policy: Written, id: string): Written {
  return policy.kris[id] ?? policy.kcis[id] ?? {};
}

function set(target: Written, name: string, value: Written): void {
  if (value === undefined) delete target[name];
  else target[name] = value;
}

function somePairing(policy: Written, random: Random): Written {
  return policy.pairings[random.pick(Object.keys(policy.pairings))];
}

function someList(policy: Written, random: Random): Written[] | undefined {
  const { then } = somePairing(policy, random);
  return typeof then === 'string' ? undefined : then.deployment;
}

function moveThreshold(policy: Written, random: Random): void {
  const target = indicator(policy, random.pick(['k1', 'k1', 'k2', 'k2', ...KCIS]));
  const ladder = target.thresholds ?? target;
  const name = target.thresholds === undefined ? 'threshold' : random.pick(Object.keys(ladder));
  if (typeof ladder[name] !== 'string') return;
  const [operator = '', value = ''] = String(ladder[name]).split(' ');
  const number = Number.parseFloat(value);
  const percent = value.endsWith('%');
  const moved = percent ? `${Math.max(0, number + random.pick([-25, -10, -5, 0, 5, 10, 25]))}%` : String(number + random.pick([-2, -1, 0, 1, 2]));
  ladder[name] = `${random.chance(0.3) ? (operator.endsWith('=') ? operator[0] : `${operator[0]}=`) : operator} ${moved}`;
}

function addThreshold(policy: Written, random: Random): void {
  const id = random.pick(['k1', 'k2', 'c1', 'c3']);
  const target = indicator(policy, id);
  if (target.thresholds === undefined) return;
  const sign = String(Object.values(target.thresholds)[0]).slice(0, 2);
  const value = id === 'k1' || id === 'c1' ? `${random.pick([5, 35, 60, 85, 92, 98])}%` : String(random.pick([1, 2.5, 5, 8]));
  const entries = [...Object.entries(target.thresholds), ['extra', `${sign} ${value}`]] as [string, string][];
  const order = (text: string): number => Number.parseFloat(text.slice(2)) * (sign === '<=' ? -1 : 1);
  target.thresholds = Object.fromEntries(entries.sort(([, a], [, b]) => order(a) - order(b)));
  if (id.startsWith('k') && random.chance(0.5)) policy.pairings['for-extra'] = { ...pairing(random), if: { [id]: 'extra' } };
}

function removeThreshold(policy: Written, random: Random): void {
  const target = indicator(policy, random.pick(['k1', 'k2', 'c1', 'c3']));
  const names = Object.keys(target.thresholds ?? {});
  if (names.length > 1) delete target.thresholds[random.pick(names)];
}

function changeCondition(holder: Written, random: Random): void {
  const old = holder.if;
  if (old === undefined || old === 'always' || random.chance(0.3)) {
    holder.if = condition(random);
    return;
  }
  const group = random.pick(['any', 'all']);
  const [only] = Object.keys(old);
  if (random.chance(0.3) && (only === 'any' || only === 'all')) holder.if = random.pick(old[only]);
  else if (random.chance(0.3) && only !== undefined && LADDER[only] !== undefined) holder.if = { [only]: random.pick(LADDER[only]) };
  else holder.if = { [group]: [old, atom(random)] };
}

function changeRequirement(policy: Written, random: Random): void {
  const list = someList(policy, random);
  if (list === undefined) return;
  const index = Math.floor(random.next() * list.length);
  const entry = list[index];
  const kind = random.pick(['add', 'remove', 'replace', 'inner', 'inner', 'inner']);
  if (kind === 'add') list.push(requirement(random));
  else if (kind === 'remove') list.splice(index, list.length > 1 ? 1 : 0);
  else if (kind === 'replace') list[index] = requirement(random);
  else if (typeof entry === 'object' && entry.at_least !== undefined) changeRedundancy(entry, list, index, random);
  else if (typeof entry === 'object' && (entry.any ?? entry.all) !== undefined) list[index] = changedGroup(entry.any ?? entry.all, random);
  else list[index] = typeof entry === 'object' || entry === 'c3' ? { c3: random.pick(['sl2', 'sl3', 'sl4']) } : { at_least: 1, of: [entry] };
}

function changedGroup(parts: Written[], random: Random): Written {
  const others = parts.length > 1 && random.chance(0.3) ? parts.slice(1) : random.chance(0.5) ? [...parts, control(random)] : parts;
  return random.pick([{ any: others }, { all: others }, { at_least: 2, of: others }, { at_least: 1, of: others, layers: 'any' }]);
}

function changeRedundancy(entry: Written, list: Written[], index: number, random: Random): void {
  const kind = random.pick(['number', 'more', 'less', 'both', 'flat', 'layers']);
  if (kind === 'number' || kind === 'both') entry.at_least = random.pick([1, 2, 3]);
  if (kind === 'more' || kind === 'both') entry.of.push(control(random));
  if (kind === 'less' && entry.of.length > 1) entry.of.splice(Math.floor(random.next() * entry.of.length), 1);
  if (kind === 'flat') list.splice(index, 1, ...entry.of);
  if (kind === 'layers') set(entry, 'layers', random.pick([undefined, 'any', 'distinct']));
}

function changeSelectors(policy: Written, random: Random): void {
  const target = indicator(policy, random.pick(['k1', 'c1']));
  const task = target.title === 'Filter' ? 'tc' : 't1';
  set(
    target,
    'measured_by',
    random.pick([
      undefined,
      { task, metric: '*' },
      { task, metric: 'acc' },
      { task: 't2', metric: 'acc' },
      [
        { task, metric: 'acc' },
        { task: 't2', metric: 'acc' },
      ],
      { task: 't*', metric: '*' },
    ]),
  );
}

function changeWaiver(policy: Written, random: Random): void {
  const waivers: Written[] = policy.waivers ?? [];
  policy.waivers = waivers;
  const index = Math.floor(random.next() * waivers.length);
  if (waivers.length === 0 || random.chance(0.2)) waivers.push(waiver(random, 'W3'));
  else if (random.chance(0.3)) waivers.splice(index, 1);
  else {
    const key = random.pick(['approved_on', 'expires', 'compensating', 'indicator', 'digest']);
    const fresh = clean({ ...waiver(random, 'W1'), digest: random.pick([undefined, DIGEST]) });
    set(waivers[index], key, fresh[key]);
  }
}

function changeSignoff(policy: Written, random: Random): void {
  const board = policy.signoffs?.board;
  if (board === undefined) policy.signoffs = { board: { if: condition(random), users: ['u1', 'u2'], quorum: 1 } };
  else if (random.chance(0.3)) board.quorum = random.pick([1, 2, 3]);
  else if (random.chance(0.4)) board.users = random.some(['u1', 'u2', 'u3'], 0.6);
  else if (board.if !== undefined && random.chance(0.35)) delete board.if;
  else changeCondition(board, random);
}

function changeAssessors(policy: Written, random: Random): void {
  if (policy.assessors === 'declared' || random.chance(0.2)) policy.assessors = 'declared';
  else if (random.chance(0.5)) policy.assessors.lab.independent = !policy.assessors.lab.independent;
  else if (random.chance(0.4)) policy.assessors.lab.users = random.some(['u1', 'u3'], 0.5);
  else policy.assessors.lab.conflicts = random.some(['Shares', 'acme/atlas'], 0.4);
}

function changeFrom(policy: Written, random: Random): void {
  set(somePairing(policy, random), 'from', random.pick([undefined, ...STAGES]));
}

function removeIndicator(policy: Written, random: Random): void {
  const id = random.pick(['k1', 'k2', ...KCIS]);
  delete policy[id.startsWith('k') ? 'kris' : 'kcis'][id];
}

function addKri(policy: Written, random: Random): void {
  policy.kris.k3 = { title: 'New', risk: 'r', scale: 'exact', about: 'organisation', thresholds: { high: '>= 5' } };
  if (random.chance(0.7))
    policy.pairings.p9 = {
      ...pairing(random),
      if: random.pick([{ k3: 'high' }, { any: [{ k3: 'high' }, atom(random)] }, { all: [{ k3: 'high' }, atom(random)] }]),
    };
}

/** Single edits of a policy, of every kind of clause. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'threshold moved': moveThreshold,
  'threshold added': addThreshold,
  'threshold removed': removeThreshold,
  margin: field('margin', [0.02, 0.1, { relative: 0.05 }, { relative: 0.3 }, 2], ['k1', 'k2']),
  advisory: field('advisory', ['Saturated.'], ['k1', 'k2']),
  'default overrides': (policy, random) => {
    // What every indicator may state alike: no margin, no threshold.
    const by = Object.entries<Written>(overrides(random, 'c1')).filter(([, override]) => override.threshold === undefined);
    set(policy.defaults, 'by', random.chance(0.3) || by.length === 0 ? undefined : Object.fromEntries(by));
  },
  confidence: field('confidence', ['70%', '90%', '99%', 'none']),
  valid_for: field('valid_for', ['20d', '90d', '365d', 'never']),
  min_samples: field('min_samples', [10, 50, 500]),
  conditions: (policy, random) => set(indicator(policy, random.pick(['k1', 'k2', ...KCIS])), 'conditions', random.pick([undefined, conditions(random)])),
  compute_growth: field('compute_growth', [1.5, 3, 8]),
  assessor: field('assessor', ['independent', 'any']),
  protocol: field('protocol', [{ version: '1' }, { version: '2' }, { version: '1', sha256: 'a'.repeat(64) }]),
  independent: field('independent', [{ at_least: 1 }, { at_least: 2 }]),
  considers: (policy, random) => {
    const target = indicator(policy, random.pick(['k2', 'k2', ...KCIS]));
    const isGone = policy.signoffs === undefined || random.chance(0.3);
    set(target, 'considers', isGone ? undefined : ['k1']);
    if (!isGone) target.vouched_by = 'board';
  },
  since: field('since', ['2026-07-01', '2026-10-01', '2026-11-19']),
  reassess_on: field('reassess_on', [[{ k1: 'critical' }], ['jailbreak', { k2: 'low' }], ['jailbreak'], ['incident'], ['jailbreak', 'incident']]),
  waivable: field('waivable', [true, false]),
  overrides: (policy, random) => {
    const id = random.pick(['k1', 'k2', ...KCIS]);
    set(indicator(policy, id), 'by', random.chance(0.3) ? undefined : overrides(random, id));
  },
  'override dropped': (policy, random) => {
    const all = Object.values({ ...policy.kris, ...policy.kcis }).map((one: Written) => one.by ?? {});
    const by = random.pick([...all.filter((one) => Object.keys(one).length > 1), {}]);
    if (Object.keys(by).length > 1) delete by[random.pick(Object.keys(by))];
  },
  vouched_by: (policy, random) =>
    set(indicator(policy, random.pick(['k1', 'k2', ...KCIS])), 'vouched_by', policy.signoffs && random.pick([undefined, 'board'])),
  unit: field('unit', ['points', 'marks']),
  about: field('about', ['model', 'system', 'organisation']),
  binding: field('binding', ['name', 'digest']),
  layer: field('layer', ['model', 'weights', 'account', 'other'], KCIS),
  within: field('within', ['5d', '30d', '90d', '264h', '9bd'], KCIS),
  selectors: changeSelectors,
  defaults: (policy, random) =>
    set(
      policy.defaults,
      ...random.pick<[string, Written]>([
        ['confidence', '99%'],
        ['confidence', '70%'],
        ['min_samples', undefined],
        ['min_samples', 100],
        ['valid_for', '30d'],
        ['valid_for', undefined],
        ['waivable', false],
        ['assessor', 'independent'],
        ['binding', 'name'],
        ['reassess_on', ['jailbreak']],
      ]),
    ),
  'pairing added': (policy, random) => set(policy.pairings, 'p9', pairing(random)),
  'pairing removed': (policy, random) => {
    delete policy.pairings[random.pick(Object.keys(policy.pairings))];
  },
  'pairing renamed': (policy, random) => {
    const id = random.pick(Object.keys(policy.pairings));
    policy.pairings.renamed = policy.pairings[id];
    delete policy.pairings[id];
  },
  'pairing if': (policy, random) => changeCondition(somePairing(policy, random), random),
  'pairing from': changeFrom,
  'pairing then': (policy, random) => {
    somePairing(policy, random).then = pairing(random).then;
  },
  requirement: changeRequirement,
  signoff: changeSignoff,
  'signoff removed': (policy) => {
    delete policy.signoffs;
  },
  assessors: changeAssessors,
  waiver: changeWaiver,
  waiver_max: (policy, random) => set(policy, 'waiver_max', random.pick([undefined, '10d', '45d', '300d'])),
  withdrawals: (policy, random) => set(policy, 'withdrawals', random.pick([undefined, 'approved', 'declared', 'forbid'])),
  owners: (policy, random) => {
    policy.owners = { users: random.some(['o1', 'o2', 'u1'], 0.6), quorum: random.pick([1, 2]) };
  },
  ungated: (policy, random) => set(policy, 'ungated', random.pick([undefined, random.some(STAGES, 0.5)])),
  stages: (policy, random) => {
    policy.stages = random.pick([
      ['internal', 'external'],
      ['external', 'internal', 'open'],
      ['pre', ...STAGES],
      [...STAGES, 'wide'],
      ['internal', 'open'],
    ]);
  },
  'risk reviewed': (policy, random) => set(policy.risks.r, 'reviewed_on', random.pick([undefined, '2026-10-01', '2026-11-05', '2026-11-20'])),
  risk: (policy, random) => set(policy.kris[random.pick(['k1', 'k2'])] ?? {}, 'risk', random.pick(['r', 's'])),
  severities: (policy, random) => {
    policy.severities = random.pick([
      ['minor', 'major'],
      ['major', 'minor', 'grave'],
      ['minor', 'medium', 'major', 'grave'],
      ['minor', 'major', 'grave', 'worst'],
    ]);
  },
  variants: (policy, random) => {
    policy.variants = random.pick([
      ['released', 'helpful-only'],
      ['helpful-only', 'released', 'fine-tuned'],
      ['released', 'helpful-only', 'tuned', 'fine-tuned'],
    ]);
  },
  plan: changePlan,
  mitigation: changeMitigation,
  'mitigation removed': removeMitigation,
  'mitigations behind': changeBehind,
  assumes: (policy, random) => changeAssumptions(policy, random),
  'carry-over': changeCarryOver,
  'rollback target': changeRollback,
  models: changeModels,
  baseline: changeBaseline,
  'protocol review': changeReview,
  'indicator removed': removeIndicator,
  'kri added': addKri,
};
