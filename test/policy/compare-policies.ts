import { addLineage } from './compare-lineage.ts';
import type { Random } from './compare-random.ts';
import { addRests } from './compare-rests.ts';

/** A policy as it is written; under edit it may have any form, as JSON does. */
export type Written = ReturnType<typeof JSON.parse>;

export const STAGES = ['internal', 'external', 'open'];
export const LADDER: Record<string, string[]> = { k1: ['alert', 'critical'], k2: ['low', 'high'] };
export const KCIS = ['c1', 'c2', 'c3', 'c4'];
const SL = ['sl2', 'sl3', 'sl4'];

/** A valid small policy with all kinds of clauses, most of them rare, so that releases often pass. */
export function randomPolicy(random: Random): Written {
  const maybe = (probability: number, value: Written): Written => (random.chance(probability) ? value : undefined);
  const signoffs = maybe(0.4, { board: { if: maybe(0.7, condition(random)), users: random.some(['u1', 'u2', 'u3'], 0.6), quorum: random.pick([1, 1, 2]) } });
  const written = clean({
    version: 1,
    name: 'Random policy',
    owners: { users: ['o1', 'o2'], quorum: random.pick([1, 2]) },
    stages: STAGES,
    traits: { t: { title: 'Trait' }, u: { title: 'Other' } },
    severities: SEVERITIES,
    defaults: { binding: random.pick(['name', 'digest']), confidence: maybe(0.3, '90%'), min_samples: maybe(0.1, 40), valid_for: maybe(0.3, '90d') },
    risks: { r: { title: 'Risk', reviewed_on: random.pick([undefined, '2026-09-15', '2026-11-20', '2026-11-20', '2026-11-20']) }, s: { title: 'Other' } },
    kris: {
      k1: { ...k1(random), ...shared(random, signoffs, 'k1') },
      k2: { ...k2(random), ...shared(random, signoffs, 'k2'), ...judgement(random, signoffs) },
    },
    kcis: {
      c1: {
        title: 'Filter',
        category: 'deployment',
        scale: 'proportion',
        layer: maybe(0.5, 'model'),
        measured_by: maybe(0.5, { task: 'tc', metric: 'recall' }),
        ...level(random),
        ...late(random),
        ...shared(random, signoffs, 'c1'),
      },
      c2: {
        title: 'Drill',
        category: 'governance',
        about: 'organisation',
        scale: 'exact',
        layer: maybe(0.5, 'model'),
        threshold: true,
        ...late(random),
        ...shared(random, signoffs, 'c2'),
      },
      c3: {
        title: 'Security',
        category: 'containment',
        about: 'organisation',
        scale: 'exact',
        layer: maybe(0.5, 'weights'),
        thresholds: { sl2: '>= 2', sl3: '>= 3', sl4: '>= 4' },
        ...late(random),
        ...shared(random, signoffs, 'c3'),
      },
      c4: {
        title: 'Attacks',
        category: 'deployment',
        scale: 'proportion',
        layer: maybe(0.5, 'account'),
        threshold: '<= 10%',
        ...late(random),
        ...shared(random, signoffs, 'c4'),
      },
    },
    pairings: pairings(random),
    signoffs,
    assessors: random.chance(0.3)
      ? 'declared'
      : {
          lab: { name: 'Lab', independent: random.chance(0.7), users: random.some(['u1', 'u3'], 0.5) },
          institute: { name: 'Institute', independent: true, users: ['u2'], conflicts: random.chance(0.2) ? ['Shares'] : [] },
        },
    waivers: maybe(0.5, random.chance(0.4) ? [waiver(random, 'W1'), waiver(random, 'W2')] : [waiver(random, 'W1')]),
    waiver_max: maybe(0.3, random.pick(['30d', '60d'])),
    withdrawals: maybe(0.3, random.pick(['declared', 'forbid'])),
    ungated: random.chance(0.6) ? random.some(STAGES, 0.6) : undefined,
  });
  return addLineage(addRests(written, random), random);
}

/** Takes out what is undefined. */
export function clean(value: Written): Written {
  return JSON.parse(JSON.stringify(value));
}

function k1(random: Random): Written {
  return {
    title: 'Solved tasks',
    risk: 'r',
    scale: 'proportion',
    thresholds: { alert: '>= 20%', critical: '>= 50%' },
    measured_by: random.pick([
      undefined,
      { task: 't1', metric: 'acc' },
      [
        { task: 't1', metric: 'acc' },
        { task: 't2', metric: 'acc' },
      ],
    ]),
    margin: random.pick([undefined, undefined, 0.05, { relative: 0.1 }]),
  };
}

function k2(random: Random): Written {
  const isDown = random.chance(0.3);
  return {
    title: 'Uplift',
    risk: 'r',
    scale: 'exact',
    thresholds: isDown ? { low: '<= 7', high: '<= 3' } : { low: '>= 3', high: '>= 7' },
    margin: random.pick([undefined, undefined, 1]),
    advisory: random.chance(0.1) ? 'Saturated.' : undefined,
  };
}

/** A body that judges k2, and takes k1 into account. */
function judgement(random: Random, signoffs: Written): Written {
  return signoffs !== undefined && random.chance(0.2) ? { vouched_by: 'board', considers: ['k1'] } : {};
}

/** Overrides by stage and trait; the situations have the trait t and not u. */
export function overrides(random: Random, id: string): Written {
  const keys = random.some(['internal', 'external', 'open', 't', 'u'], 0.4);
  return Object.fromEntries((keys.length > 0 ? keys : ['t']).map((key) => [key, override(random, id)]));
}

function override(random: Random, id: string): Written {
  const field = random.pick(['confidence', 'min_samples', 'conditions', 'valid_for', 'assessor', 'own', 'own']);
  if (field === 'confidence') return { confidence: random.pick(['80%', '97%', 'none']) };
  if (field === 'min_samples') return { min_samples: random.pick([30, 100, 300]) };
  if (field === 'conditions') return { conditions: conditions(random) };
  if (field === 'valid_for') return { valid_for: random.pick(['30d', '200d']) };
  if (field === 'assessor') return { assessor: 'independent' };
  if (id.startsWith('k')) return { margin: random.pick([0.02, 0.1, { relative: 0.2 }]) };
  return id === 'c4' ? { threshold: random.pick(['<= 5%', '<= 20%']) } : { binding: 'digest' };
}

function level(random: Random): Written {
  return random.chance(0.5) ? { threshold: '>= 90%' } : { thresholds: { weak: '>= 80%', strong: '>= 95%' } };
}

function late(random: Random): Written {
  return { within: random.chance(0.2) ? random.pick(['10d', '60d', '240h', '7bd']) : undefined };
}

function shared(random: Random, signoffs: Written, id: string): Written {
  if (random.chance(0.6)) return {};
  const maybe = (probability: number, value: Written): Written => (random.chance(probability) ? value : undefined);
  return clean({
    confidence: maybe(0.1, random.pick(['80%', '99%', 'none'])),
    valid_for: maybe(0.1, random.pick(['30d', '180d'])),
    min_samples: maybe(0.1, 100),
    conditions: maybe(0.15, conditions(random)),
    assessor: maybe(0.1, 'independent'),
    protocol: maybe(0.1, { version: '1' }),
    independent: maybe(0.1, { at_least: random.pick([1, 2]) }),
    compute_growth: maybe(0.1, random.pick([2, 4])),
    reassess_on: maybe(0.2, random.pick([['jailbreak'], ['incident', { k2: 'high' }]])),
    since: maybe(0.05, '2026-09-01'),
    waivable: maybe(0.15, false),
    vouched_by: signoffs === undefined ? undefined : maybe(0.15, 'board'),
    unit: maybe(0.05, 'points'),
    by: maybe(0.3, overrides(random, id)),
  });
}

export function conditions(random: Random): Written {
  return clean({
    tools: random.chance(0.5) ? true : undefined,
    attempts: random.chance(0.5) ? random.pick([1, 5, [5, 10]]) : undefined,
    variant: random.chance(0.5) ? random.pick(['released', 'helpful-only', ['helpful-only', 'fine-tuned']]) : undefined,
  });
}

export const SEVERITIES = ['minor', 'major', 'grave'];

export function atom(random: Random): Written {
  if (random.chance(0.2)) return simple(random);
  const kri = random.pick(['k1', 'k2']);
  return { [kri]: random.pick(LADDER[kri] ?? []) };
}

/** A condition that asks for no KRI. */
function simple(random: Random): Written {
  const event = random.pick(['incident', 'jailbreak']);
  return random.pick([
    { event },
    {
      event: clean({
        type: event,
        severity: random.pick([undefined, 'minor', 'major']),
        status: random.pick([undefined, undefined, 'open', 'open', 'closed']),
      }),
    },
    { after: random.pick(['2026-11-01', '2026-11-20', '2026-12-01']) },
    { compute: random.pick(['>= 1e25', '> 1e25', '>= 4e25', '>= 1e26']) },
  ]);
}

export function condition(random: Random): Written {
  if (random.chance(0.7)) return atom(random);
  if (random.chance(0.2)) return 'always';
  const group = random.pick(['any', 'all']);
  return { [group]: [atom(random), random.chance(0.3) ? { [random.pick(['any', 'all'])]: [atom(random), atom(random)] } : atom(random)] };
}

export function control(random: Random): Written {
  const kci = random.pick(KCIS);
  return kci === 'c3' && random.chance(0.6) ? { c3: random.pick(SL) } : kci;
}

export function requirement(random: Random, depth = 2): Written {
  if (depth === 0 || random.chance(0.6)) return control(random);
  const part = (): Written => (random.chance(0.25) ? requirement(random, depth - 1) : control(random));
  const of = [...new Map([part(), part(), part()].map((entry) => [JSON.stringify(entry), entry])).values()];
  const kind = random.pick(['at_least', 'at_least', 'any', 'all']);
  if (kind !== 'at_least') return { [kind]: of };
  return { at_least: random.pick([1, 2]), of, ...(random.chance(0.25) ? { layers: random.pick(['any', 'distinct']) } : {}) };
}

export function pairing(random: Random): Written {
  const then = random.pick(['report', ...Array.from({ length: 8 }, () => 'controls'), 'stop']);
  return clean({
    if: condition(random),
    from: random.chance(0.25) ? random.pick(STAGES) : undefined,
    then: then === 'controls' ? { deployment: random.chance(0.6) ? [requirement(random)] : [requirement(random), requirement(random)] } : then,
  });
}

function pairings(random: Random): Written {
  const ids = ['p1', 'p2', 'p3', 'p4'].slice(0, random.pick([1, 2, 3, 4]));
  const found = Object.fromEntries(ids.map((id) => [id, pairing(random)]));
  // Without these most random policies block whatever reaches a threshold that nobody named.
  for (const kri of random.some(['k1', 'k2'], 0.8)) for (const name of LADDER[kri] ?? []) found[`w-${kri}-${name}`] = { if: { [kri]: name }, then: 'report' };
  return found;
}

export function waiver(random: Random, id: string): Written {
  return clean({
    id,
    indicator: random.pick(['k1', 'k2', ...KCIS]),
    model: 'acme/atlas',
    release: '1.0',
    digest: random.chance(0.8) ? `sha256:${'a'.repeat(64)}` : undefined,
    reason: 'Because.',
    compensating: random.some(KCIS, 0.2),
    approved_by: ['o1'],
    approved_on: random.pick(['2026-09-01', '2026-11-01', '2026-11-15']),
    expires: random.pick(['2026-11-10', '2026-12-01', '2026-12-20']),
  });
}
