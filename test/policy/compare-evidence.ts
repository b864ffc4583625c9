import { createHash } from 'node:crypto';
import type { Review } from '../../src/decision/people/approvals.ts';
import type { Evidence, Reading } from '../../src/evidence/evidence.ts';
import type { Conditions, Measurement } from '../../src/evidence/measurement.ts';
import type { EvidenceFile } from '../../src/formats/generated/evidence.ts';
import type { Known } from '../../src/formats/known.ts';
import { KCIS, LADDER } from './compare-policies.ts';
import type { Random } from './compare-random.ts';
import { MITIGATIONS } from './compare-rests.ts';

/** The release that the other is derived from, and would be rolled back to. */
export const EARLIER = { release: '0.9', digest: `sha256:${'b'.repeat(64)}` };
export const DIGEST = `sha256:${'a'.repeat(64)}`;
export const NOW = Date.parse('2026-11-20T12:00:00Z');
const DAYS = [...Array.from({ length: 7 }, () => '2026-11-19'), '2026-10-25', '2026-09-15', '2026-08-01', '2026-01-10'];

const VALUES: Record<string, (number | boolean)[]> = {
  k1: [0.01, 0.03, 0.08, 0.15, 0.19, 0.21, 0.3, 0.42, 0.48, 0.52, 0.7],
  k2: [0, 1, 2, 2.5, 3, 4, 5, 6, 7, 8, 10],
  c1: [0.7, 0.82, 0.88, 0.91, 0.96, 0.99, 1, 1],
  c2: [true, true, true, false],
  c3: [1, 2, 3, 3, 4, 4, 5],
  c4: [0, 0, 0.01, 0.05, 0.12],
  k3: [1, 9],
  k4: [1, 2, 3],
};

/** What a release is decided on. Each entry of the evidence is a file of its own. */
export interface Situation {
  readonly compute: { readonly effective_compute?: number; readonly training_compute?: number };
  readonly entries: readonly Entry[];
  readonly reviews: readonly Review[];
  readonly stage: string;
  /** Ways in which the release says that it runs. */
  readonly configurations: readonly string[];
}

interface Entry {
  readonly about: string;
  readonly reading: Reading;
}

const SUBJECTS = [
  'k1',
  'k1',
  'k2',
  'k2',
  ...KCIS,
  ...KCIS,
  't2',
  'k3',
  'k4',
  'earlier',
  'earlier',
  'review',
  'determination',
  'event',
  'withdrawal',
  ...MITIGATIONS,
];

/** Evidence about the release for most indicators, with values around the thresholds. */
export function randomSituation(random: Random): Situation {
  const reviews = randomReviews(random);
  const stage = random.pick(['internal', 'external', 'open']);
  const compute = randomCompute(random);
  const entries: Entry[] = [];
  const configurations = random.pick([[], [], ['thinking']]);
  for (const about of ['k1', 'k1', 't2', 'k2', 'k4', 'review', ...Array(4).fill('earlier'), ...KCIS, ...MITIGATIONS])
    entries.push(entry(about, entries, random));
  return { entries, reviews, stage, compute, configurations };
}

/** The same situation with one thing changed, often one that concerns the indicators in focus. */
export function changed(situation: Situation, random: Random, focus: readonly string[]): Situation {
  const { entries } = situation;
  if (focus.length > 0 && random.chance(0.4)) {
    const about = random.pick(focus);
    const kept = random.chance(0.8) ? entries.filter((other) => other.about !== about) : entries;
    return { ...situation, entries: random.chance(0.2) ? kept : [...kept, entry(about, kept, random)] };
  }
  if (random.chance(0.1)) return { ...situation, reviews: randomReviews(random) };
  if (random.chance(0.03)) return { ...situation, configurations: random.pick([[], ['thinking']]) };
  if (random.chance(0.05)) return { ...situation, compute: randomCompute(random) };
  if (random.chance(0.05)) return { ...situation, stage: random.pick(['internal', 'external', 'open']) };
  const index = Math.floor(random.next() * entries.length);
  const old = entries[index];
  if (old === undefined || random.chance(0.2)) return { ...situation, entries: [...entries, entry(random.pick(SUBJECTS), entries, random)] };
  const others = entries.filter((_, at) => at !== index);
  return { ...situation, entries: random.chance(0.2) ? others : [...others, entry(old.about, others, random)] };
}

export function evidenceOf({ entries }: Situation): Evidence {
  return { readings: entries.map(({ reading }) => reading), documents: new Map(), emptyGlobs: [] };
}

function entry(about: string, others: readonly Entry[], random: Random): Entry {
  const number = Math.floor(random.next() * 1e9);
  const readings = others.map(({ reading }) => reading);
  if (about === 't2') return { about, reading: logOf('t2', 'acc', 'k1', random, number) };
  if (about === 'determination') return { about, reading: records({ determinations: [determination(random)] }, random, number) };
  if (about === 'event') return { about, reading: records({ events: [event(random)] }, random, number) };
  if (about === 'withdrawal') return { about, reading: records({ withdrawals: [withdrawal(random, readings)] }, random, number) };
  if (about === 'earlier') return { about, reading: earlier(random, number) };
  if (about === 'review') return { about, reading: records({ protocol_reviews: [review(random)] }, random, number) };
  if (MITIGATIONS.includes(about)) return { about, reading: records({ mitigations: [status(about, random)] }, random, number) };
  return { about, reading: one(about, random, number) };
}

/** What the manifest says of its compute. */
function randomCompute(random: Random): Situation['compute'] {
  return random.pick([...Array(5).fill({ effective_compute: 4e25 }), { effective_compute: 4e25, training_compute: 1e25 }, {}]);
}

/** An approval by each of some people. */
function randomReviews(random: Random): Review[] {
  return random.some(['o1', 'o2', 'u1', 'u2', 'u3'], 0.4).map((user) => ({ user, state: 'APPROVED' }));
}

function one(id: string, random: Random, index: number): Reading {
  if (id === 'k1' && random.chance(0.6)) return logOf('t1', 'acc', id, random, index);
  if (id === 'c1' && random.chance(0.5)) return logOf('tc', 'recall', id, random, index);
  const stated = statement(random);
  const record = { indicator: id, value: someValue(id, random), assessed: random.pick(DAYS), ...sampled(random), ...stated, id: 'only' };
  return records({ records: [record] as NonNullable<EvidenceFile['records']> }, random, index);
}

function someValue(id: string, random: Random): number | boolean {
  return (id === 'k1' || id === 'c1' || id === 'c4') && random.chance(0.3) ? random.next() : random.pick(VALUES[id] ?? []);
}

function sampled(random: Random): { samples?: number; stderr?: number; interval?: { kind: string; level: number; low: number; high: number } } {
  if (random.chance(0.1)) return {};
  return { samples: random.pick([20, 60, 200, 5000, 5000, 5000, 5000]) };
}

function statement(random: Random): Pick<Measurement, 'conditions' | 'assessor' | 'protocol' | 'stages' | 'effective_compute'> {
  const assessor = random.pick<Measurement['assessor'] & {}>([
    'lab',
    'lab',
    'institute',
    { name: 'Self', independent: true },
    { name: 'Other', independent: true },
  ]);
  if (random.chance(0.6))
    return {
      conditions: { tools: true, attempts: 10, variant: 'fine-tuned', configuration: 'thinking' },
      effective_compute: 4e25,
      assessor,
      protocol: { version: '1', sha256: 'a'.repeat(64) },
    };
  const conditions: Conditions = {
    ...(random.chance(0.8) ? { tools: true } : {}),
    ...(random.chance(0.8) ? { attempts: random.pick([1, 5, 10, 10]) } : {}),
    ...(random.chance(0.8) ? { variant: random.pick(['released', 'helpful-only', 'fine-tuned']) } : {}),
  };
  return {
    conditions,
    ...(random.chance(0.7) ? { effective_compute: random.pick([4e25, 4e25, 2e25, 1e25]) } : {}),
    ...(random.chance(0.5) ? { assessor: random.chance(0.5) ? random.pick(['lab', 'institute']) : { name: 'Self', independent: random.chance(0.7) } } : {}),
    ...(random.chance(0.5) ? { protocol: { version: random.pick(['1', '1', '2']), ...(random.chance(0.5) ? { sha256: 'a'.repeat(64) } : {}) } } : {}),
    ...(random.chance(0.15) ? { stages: random.some(['internal', 'external', 'open'], 0.6) } : {}),
  };
}

function logOf(task: string, metric: string, id: string, random: Random, index: number): Reading {
  const file = `log-${index}.json`;
  const value = someValue(id, random);
  const stated = statement(random);
  const sha256 = hash(`${file} ${value} ${index}`);
  const measurement: Measurement = {
    tool: 'inspect',
    task,
    metric,
    value: typeof value === 'number' ? value : 0,
    ...sampled(random),
    model: random.pick(['acme/atlas@1.0', 'acme/atlas@1.0', 'acme/atlas@1.0', 'atlas-1.0', 'acme/atlas']),
    ...(random.chance(0.9) ? { digest: DIGEST } : {}),
    assessed: random.pick(DAYS),
    ...(random.chance(0.9) ? { complete: true } : { complete: false, incomplete_because: 'it was cancelled' }),
    ...stated,
    source: { file, sha256, pointer: '/results' },
  };
  return { file, sha256, format: 'inspect', channel: random.pick(['author', 'default-branch', 'default-branch']), measurements: [measurement], problems: [] };
}

function records(
  content: Pick<Known<EvidenceFile>, 'records' | 'determinations' | 'events' | 'withdrawals' | 'mitigations' | 'protocol_reviews'>,
  random: Random,
  index: number,
): Reading {
  const file = `records-${index}.evidence.json`;
  const bound = random.chance(0.95) ? { digest: DIGEST } : {};
  const way = random.chance(0.5) ? { configuration: 'thinking' } : {};
  const whole = { version: 1, subject: { model: 'acme/atlas', release: '1.0', ...bound, ...way }, ...content } as EvidenceFile;
  const sha256 = hash(JSON.stringify([whole, index]));
  return {
    file,
    sha256,
    format: 'records',
    channel: random.pick(['author', 'default-branch', 'default-branch']),
    measurements: [],
    problems: [],
    records: { content: whole, locate: () => undefined },
  };
}

/** Evidence about the earlier release, of any indicator. */
function earlier(random: Random, number: number): Reading {
  const reading = one(random.pick(['k1', 'k1', 'k2', ...KCIS]), random, number);
  const measurements = reading.measurements.map((found) => ({
    ...found,
    model: `acme/atlas@${EARLIER.release}`,
    digest: EARLIER.digest,
    effective_compute: 3e25,
  }));
  const content = reading.records?.content as { subject?: object; records?: object[] } | undefined;
  const moved = {
    ...content,
    subject: { model: 'acme/atlas', ...EARLIER },
    records: content?.records?.map((found) => ({ ...found, effective_compute: 3e25 })),
  };
  return { ...reading, measurements, ...(content === undefined ? {} : { records: { content: moved as unknown as EvidenceFile, locate: () => undefined } }) };
}

function review(random: Random): NonNullable<EvidenceFile['protocol_reviews']>[number] {
  const indicator = random.pick(['k1', 'k2']);
  return { indicator, sha256: 'a'.repeat(64), date: '2026-11-01', assessor: random.pick(['lab', 'institute']) } as NonNullable<
    EvidenceFile['protocol_reviews']
  >[number];
}

function status(mitigation: string, random: Random): NonNullable<EvidenceFile['mitigations']>[number] {
  return { mitigation, status: random.pick(['planned', 'implemented', 'verified', 'verified']), date: random.pick(DAYS) };
}

function determination(random: Random): NonNullable<EvidenceFile['determinations']>[number] {
  const kri = random.pick(['k1', 'k2']);
  return { kri, threshold: random.pick(LADDER[kri] ?? []), basis: 'measured', by: 'Board', date: '2026-11-18' } as NonNullable<
    EvidenceFile['determinations']
  >[number];
}

function event(random: Random): NonNullable<EvidenceFile['events']>[number] {
  const affects = random.some([...KCIS, 'r'], 0.3);
  return {
    event: random.pick(['jailbreak', 'incident']),
    date: random.pick(['2026-11-15', '2026-11-10', '2026-11-01', '2026-09-01']),
    status: random.pick(['closed', 'closed', 'open']),
    ...(random.chance(0.7) ? { severity: random.pick(['minor', 'major', 'grave', 'medium']) } : {}),
    ...(random.chance(0.5) ? { affects } : {}),
  } as NonNullable<EvidenceFile['events']>[number];
}

function withdrawal(random: Random, readings: readonly Reading[]): NonNullable<EvidenceFile['withdrawals']>[number] {
  const named = random.pick(readings.length > 0 ? readings : [undefined]);
  const what = named?.format === 'inspect' ? { log: named.file } : { file: named?.file ?? 'none', record: 'only' };
  return { ...what, reason: 'Wrong prompt.', by: 'lead', date: '2026-11-18' } as NonNullable<EvidenceFile['withdrawals']>[number];
}

/** A determination by each KRI of how far it was found to have reached, as one more file. */
export function determinations(levels: readonly { kri: string; threshold: string }[]): Reading {
  const content = {
    version: 1,
    subject: {},
    determinations: levels.map((level) => ({ ...level, basis: 'precautionary', by: 'Oracle', date: '2026-11-20' })),
  } as unknown as EvidenceFile;
  return {
    file: 'oracle.evidence.json',
    sha256: hash(JSON.stringify(content)),
    format: 'records',
    channel: 'author',
    measurements: [],
    problems: [],
    records: { content, locate: () => undefined },
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
