import type { Channel } from '../../src/evidence/evidence.ts';
import type { Random } from '../policy/compare-random.ts';
import { type Change, DIGEST, type Fields, log, OTHER_DIGEST, TODAY } from './support.ts';

/** What lies under `main/` stands on the default branch; the author of the change wrote everything else. */
export const channel = (path: string): Channel => (path.startsWith('main/') ? 'default-branch' : 'author');

export const HELPFUL = `sha256:${'c'.repeat(64)}`;
export const SLOW = `sha256:${'d'.repeat(64)}`;
const OLD = OTHER_DIGEST;
const DAYS = [TODAY, '2026-11-18', '2026-11-10', '2026-11-01', '2026-09-15', '2026-02-01'];

export type Files = Record<string, unknown>;

/** Each with a chance of its own, so that most concepts meet most others. */
function maybe(random: Random, chance: number, value: () => Fields): Fields {
  return random.chance(chance) ? value() : {};
}

/** A policy whose every threshold is paired and whose top ones stop: a KRI that reaches its top needs no measurement, which would look like a pass. */
export function randomPolicy(random: Random): Fields {
  const relative = random.chance(0.3) ? relativeTo(random) : undefined;
  const limits = relative === undefined ? ['>= 20%', '>= 50%'] : relative.as === 'difference' ? ['>= 10%', '>= 30%'] : ['>= 2', '>= 4'];
  const hasJudge = random.chance(0.4);
  return {
    owners: { users: ['owner'], quorum: 1 },
    evidence: ['main/**'],
    traits: { agentic: { title: 'Agentic' } },
    variants: ['released', 'helpful-only'],
    defaults: { binding: random.pick(['digest', 'digest', 'name']), ...maybe(random, 0.3, () => ({ compute_growth: 4 })) },
    assessors: { lab: { name: 'Lab', independent: true, users: ['lab-lead'] }, institute: { name: 'Institute', independent: true, users: ['institute-lead'] } },
    signoffs: { board: { users: ['member'] } },
    ...maybe(random, 0.4, () => ({ carry_over: { max_growth: 1.5, within: '120d', screened_by: { quick: 0.1 } } })),
    kris: {
      ctf: {
        thresholds: { alert: limits[0], critical: limits[1] },
        ...(relative === undefined ? {} : { relative_to: relative }),
        ...shared(random),
        ...maybe(random, 0.2, () => ({ margin: 0.05 })),
        ...maybe(random, 0.2, () => ({ by: { external: { confidence: '97%' }, agentic: { min_samples: 100 } } })),
      },
      quick: {
        title: 'Quick',
        risk: 'cyber',
        measured_by: { task: 'quick', metric: 'accuracy' },
        scale: 'proportion',
        thresholds: { high: '>= 80%' },
        ...shared(random),
      },
      ...(hasJudge
        ? {
            judged: {
              title: 'Judged',
              risk: 'cyber',
              scale: ['low', 'medium', 'high'],
              thresholds: { high: '>= high' },
              vouched_by: 'board',
              considers: ['ctf'],
              ...maybe(random, 0.3, () => ({ assumes: ['filter'] })),
            },
          }
        : {}),
    },
    kcis: {
      filter: {
        ...shared(random),
        ...maybe(random, 0.3, () => ({ reassess_on: random.pick<unknown[]>([['jailbreak'], ['jailbreak', { ctf: 'alert' }]]) })),
        ...maybe(random, 0.2, () => ({ mitigations: ['monitor'] })),
        ...maybe(random, 0.2, () => ({ within: '10d' })),
        ...maybe(random, 0.2, () => ({ assumes: ['security'] })),
      },
      security: maybe(random, 0.2, () => ({ valid_for: '90d' })),
    },
    mitigations: { monitor: { title: 'Monitor' } },
    pairings: {
      alert: { if: { ctf: 'alert' }, then: { deployment: ['filter'] } },
      critical: { if: { ctf: 'critical' }, then: 'stop' },
      quick: { if: { quick: 'high' }, then: 'stop' },
      ...(hasJudge ? { judged: { if: { judged: 'high' }, then: 'stop' } } : {}),
      ...maybe(random, 0.5, () => ({ always: { if: 'always', then: { containment: [{ security: 'sl3' }], deployment: ['filter'] } } })),
      ...maybe(random, 0.2, () => ({ happened: { if: { event: { type: 'incident', status: 'open' } }, then: { deployment: ['filter'] } } })),
      ...maybe(random, 0.2, () => ({ big: { if: { compute: '>= 1e26' }, then: 'stop' } })),
    },
    ...maybe(random, 0.2, () => ({ plans: { plan: { statement: 'P', sufficient: false, needed_from: { ctf: 'alert' } } } })),
  };
}

function relativeTo(random: Random): Fields {
  const as = random.pick(['ratio', 'ratio', 'difference']);
  const baseline = random.pick<Fields>([{ value: 0.1, source: 'Ten experts.' }, { task: 'humans', metric: 'accuracy' }, { release: 'previous' }]);
  return { ...baseline, as };
}

function shared(random: Random): Fields {
  return {
    ...maybe(random, 0.15, () => ({ conditions: { tools: true } })),
    ...maybe(random, 0.1, () => ({ valid_for: '90d' })),
    ...maybe(random, 0.1, () => ({ protocol: { version: '1' } })),
    ...maybe(random, 0.1, () => ({ independent: { at_least: 1 } })),
    ...maybe(random, 0.1, () => ({ since: '2026-09-01' })),
  };
}

/** The manifest; `standing` stands on the default branch, and is the release itself, or what the change edits. */
export function randomManifest(random: Random): Fields {
  return {
    traits: { agentic: random.chance(0.5) },
    effective_compute: 1.2e25,
    digests: { 'helpful-only': HELPFUL },
    derived_from: { model: 'acme/atlas', release: '0.9', digest: OLD },
    ...(random.chance(0.25) ? { configurations: { fast: {}, slow: { digest: SLOW } } } : {}),
  };
}

export const PARENT: Fields = {
  'x-file': 'releases/0.9.yml',
  release: '0.9',
  digest: OLD,
  effective_compute: 1e25,
  traits: { agentic: true },
  digests: undefined,
  derived_from: undefined,
  configurations: undefined,
};

/** A log of one task, about this release in one of its forms, or about the one before. */
export function randomLog(random: Random, tasks = ['cybench', 'cybench', 'quick', 'humans']): Fields {
  const isOld = random.chance(0.2);
  const digest = isOld ? OLD : random.pick([DIGEST, DIGEST, DIGEST, DIGEST, HELPFUL, SLOW]);
  const conditions = {
    ...(random.chance(0.8) ? { tools: true } : {}),
    ...(digest === HELPFUL ? { variant: 'helpful-only' } : {}),
    ...maybe(random, 0.2, () => ({ configuration: random.pick(['fast', 'slow']) })),
  };
  return log({
    task: random.pick(tasks),
    value: random.pick([0, 0.02, 0.05, 0.1, 0.15, 0.25, 0.45, 0.6, 0.9]),
    samples: random.pick([20, 60, 400, 4000]),
    created: `${random.pick(DAYS)}T08:00:00Z`,
    status: random.pick(['success', 'success', 'success', 'success', 'cancelled']),
    model: isOld ? 'acme/atlas@0.9' : 'acme/atlas@1.0',
    salt: String(random.next()),
    kriGate: {
      digest,
      conditions,
      effective_compute: isOld ? 1e25 : random.pick([1.2e25, 1.2e25, 1e24]),
      protocol: { version: random.pick(['1', '1', '2']) },
      ...maybe(random, 0.4, () => ({ assessor: random.pick(['lab', 'institute']) })),
      ...maybe(random, 0.1, () => ({ stages: [random.pick(['internal', 'external'])] })),
    },
  });
}

const SUBJECTS = [
  { model: 'acme/atlas', release: '1.0', digest: DIGEST },
  { model: 'acme/atlas', release: '1.0', digest: DIGEST },
  { model: 'acme/atlas', release: '1.0', digest: HELPFUL },
  { model: 'acme/atlas', release: '0.9', digest: OLD },
];

export function randomRecord(random: Random): Fields {
  const indicator = random.pick(['filter', 'filter', 'security', 'judged']);
  const value = { filter: [0.5, 0.91, 0.95, 0.99, 1], security: [1, 3, 4], judged: ['low', 'medium', 'high'] }[indicator] ?? [];
  return {
    version: 1,
    subject: random.pick(SUBJECTS),
    ...maybe(random, 0.4, () => ({ assessor: random.pick(['lab', 'institute']) })),
    records: [
      {
        id: `r${Math.floor(random.next() * 1e6)}`,
        indicator,
        value: random.pick<unknown>(value),
        ...(indicator === 'filter' ? { samples: random.pick([20, 400, 4000]) } : {}),
        assessed: random.pick(DAYS),
        effective_compute: 1.2e25,
        protocol: { version: '1' },
        conditions: { tools: true, ...maybe(random, 0.1, () => ({ configuration: random.pick(['fast', 'slow']) })) },
        ...maybe(random, 0.1, () => ({ document: { file: 'doc.md', sha256: 'f'.repeat(64) } })),
      },
    ],
  };
}

/** What people say beside measurements. @param paths logs that a cover sheet or a withdrawal may name */
export function randomWords(random: Random, paths: readonly string[], records: readonly Fields[]): Fields {
  const subject = maybe(random, 0.6, () => ({ subject: random.pick(SUBJECTS) }));
  const list = random.pick(['logs', 'logs', 'logs', 'determinations', 'events', 'events', 'withdrawals', 'mitigations']);
  const entries: Record<string, () => Fields> = {
    logs: () => sheet(random, paths),
    determinations: () =>
      random.pick<Fields>([
        { id: 'D', kri: 'ctf', threshold: random.pick(['none', 'alert', 'critical']), by: 'Board', date: random.pick(DAYS) },
        { retracts: 'D', by: 'Board', date: TODAY },
      ]),
    events: () =>
      random.pick<Fields>([
        {
          id: 'E',
          event: random.pick(['jailbreak', 'incident']),
          date: random.pick(DAYS),
          status: random.pick(['open', 'closed']),
          ...maybe(random, 0.5, () => ({ affects: [random.pick(['filter', 'ctf'])] })),
        },
        { closes: 'E', date: TODAY },
      ]),
    withdrawals: () => withdrawal(random, paths, records),
    mitigations: () => ({ mitigation: 'monitor', status: random.pick(['planned', 'implemented', 'verified']), date: random.pick(DAYS) }),
  };
  return { version: 1, ...subject, [list]: [entries[list]?.()] };
}

function sheet(random: Random, paths: readonly string[]): Fields {
  return {
    log: random.pick(paths.length > 0 ? paths : ['main/none.json']),
    ...maybe(random, 0.3, () => ({ digest: random.pick([DIGEST, OLD, SLOW, HELPFUL]) })),
    ...maybe(random, 0.3, () => ({
      conditions: random.pick<Fields>([{ tools: false }, { variant: 'helpful-only' }, { configuration: 'fast' }, { tools: true }]),
    })),
    ...maybe(random, 0.3, () => ({ effective_compute: random.pick([1e24, 1.2e25, 9e25]) })),
    ...maybe(random, 0.2, () => ({ stages: [random.pick(['internal', 'external'])] })),
    ...maybe(random, 0.2, () => ({ assessor: random.pick(['lab', 'institute']) })),
    ...maybe(random, 0.2, () => ({ protocol: { version: random.pick(['1', '2']) } })),
    ...maybe(random, 0.2, () => ({ sha256: 'f'.repeat(64) })),
    ...maybe(random, 0.2, () => ({ assessed: random.pick(DAYS) })),
  };
}

function withdrawal(random: Random, paths: readonly string[], records: readonly Fields[]): Fields {
  const by = { reason: 'x', by: 'me', date: TODAY };
  const named = random.pick<Fields | undefined>([undefined, ...records]);
  return named === undefined ? { log: random.pick(paths.length > 0 ? paths : ['main/none.json']), ...by } : { ...named, ...by };
}

/** Files under a folder: measurements of every kind, and words about them. */
export function randomFiles(
  random: Random,
  folder: string,
  counts: { readonly logs: number; readonly records: number; readonly words: number },
  known: Files = {},
): Files {
  const files: Files = {};
  for (let at = 0; at < counts.logs; at++) files[`${folder}/log${at}.json`] = randomLog(random);
  for (let at = 0; at < counts.records; at++) files[`${folder}/record${at}.evidence.json`] = randomRecord(random);
  const all = { ...known, ...files };
  const paths = Object.keys(all).filter((path) => path.includes('/log'));
  const named = Object.entries(all).flatMap(([file, content]) =>
    ((content as { records?: { id: string }[] }).records ?? []).map(({ id }) => ({ file, record: id })),
  );
  for (let at = 0; at < counts.words; at++) files[`${folder}/words${at}.evidence.json`] = randomWords(random, paths, named);
  return files;
}

/** What makes a measurement of the author's admissible under every policy here. */
export const OWN = {
  samples: 4000,
  kriGate: { digest: DIGEST, conditions: { tools: true }, effective_compute: 1.2e25, protocol: { version: '1' }, assessor: 'lab' },
};

/** A release with what stands on the default branch and what the change brings. */
export function randomWorld(random: Random): Change {
  const manifest = randomManifest(random);
  const standing = randomFiles(random, 'main', { logs: random.pick([1, 2, 4]), records: random.pick([1, 2, 3]), words: random.pick([0, 1, 2]) });
  return {
    channel,
    policy: randomPolicy(random),
    release: manifest,
    baseReleases: [manifest, PARENT],
    reviews: random.some(['lab-lead', 'institute-lead', 'member'], 0.6),
    files: {
      'evals/ctf.json': log({ ...OWN, value: 0.02 }),
      'evals/quick.json': log({ ...OWN, task: 'quick', value: 0.05 }),
      ...standing,
    },
  };
}
