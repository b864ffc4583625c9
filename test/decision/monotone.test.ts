import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../policy/compare-random.ts';
import { HELPFUL, OWN, randomFiles, randomLog, randomWorld, SLOW } from './monotone-world.ts';
import { type Change, type Fields, gate, log, merge, type Outcome } from './support.ts';

/** Always the same cases, about ten seconds of them. */
const RUNS = { seed: 7, numRuns: Number(process.env.MONOTONE_RUNS ?? 30), endOnFailure: true };
const TIMEOUT = 120_000;
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

const plus = (change: Change, patch: Change): Change => merge(change, patch) as Change;

/** What evidence by itself brought about: no file that somebody adds takes one of these away. */
const ALARMS = ['release-stopped', 'kci-unmet', 'evidence-unusable', 'evidence-unreadable', 'risk-review-stale'];

function alarmsOf({ decision }: Outcome): string[] {
  const findings = decision.findings.filter(({ code, severity }) => severity === 'block' && ALARMS.includes(code));
  const reached = decision.kris.flatMap((kri) =>
    Object.entries(kri.thresholds).flatMap(([name, state]) => (state === 'crossed' || state === 'not-ruled-out' ? [`${kri.id} reached ${name}`] : [])),
  );
  const unmet = decision.kcis.flatMap(({ id, state }) => (state === 'unmet' ? [`${id} unmet`] : []));
  return [...findings.map(({ code, indicator = '' }) => `${code} ${indicator}`), ...reached, ...unmet];
}

const missing = (before: Outcome, after: Outcome): string[] => alarmsOf(before).filter((alarm) => !alarmsOf(after).includes(alarm));
const passes = ({ verdict }: Outcome): boolean => verdict === 'pass' || verdict === 'pass-with-waivers';

/** Prints the case when it fails. */
function show(seed: number, ...parts: unknown[]): string {
  return `seed ${seed}: ${JSON.stringify(parts)}`;
}

async function law(holds: (random: Random, seed: number) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(seeds, (seed) => holds(new Random(seed), seed)),
    RUNS,
  );
}

describe('whatever the policy', () => {
  it(
    'no file of the author takes away an alarm of what stands on the default branch',
    () =>
      law(async (random, seed) => {
        const world = randomWorld(random);
        const before = await gate(world);
        const added = randomFiles(random, 'evals', { logs: random.pick([0, 1]), records: random.pick([0, 1]), words: random.pick([1, 2]) }, world.files);
        const after = await gate(plus(world, { files: added }));
        expect(missing(before, after), show(seed, added, world)).toEqual([]);
      }),
    TIMEOUT,
  );

  it(
    'nor does what the author makes of the manifest',
    () =>
      law(async (random, seed) => {
        const world = randomWorld(random);
        const edit = random.pick<Fields>([
          { digests: undefined },
          { digests: { 'helpful-only': SLOW } },
          { digests: { system: HELPFUL } },
          { configurations: undefined },
          { configurations: { fast: {} } },
          { configurations: { other: { digest: SLOW } } },
          { effective_compute: 9e25 },
          { effective_compute: 1.2e24 },
          { traits: { agentic: false } },
          { release: '1.1' },
          { evidence: [] },
        ]);
        const before = await gate(world);
        const after = await gate({ ...world, release: merge(world.release, edit) as Fields });
        if (after.verdict !== 'undecided') expect(missing(before, after), show(seed, edit, world)).toEqual([]);
      }),
    TIMEOUT,
  );

  it(
    'an alarming run turns no block into a pass',
    () =>
      law(async (random, seed) => {
        const world = randomWorld(random);
        const added = { 'evals/more.json': randomLog(random, ['cybench', 'quick']) };
        const before = await gate(world);
        const after = await gate(plus(world, { files: added }));
        const isAlarm = alarmsOf(after).length > alarmsOf(before).length;
        expect(isAlarm && !passes(before) && passes(after), show(seed, added, world)).toBe(false);
      }),
    TIMEOUT,
  );

  it(
    'neither a worse value nor fewer samples turn a block into a pass',
    () =>
      law(async (random, seed) => {
        const world = randomWorld(random);
        const task = random.pick(['cybench', 'quick']);
        const better = { ...OWN, task, value: random.pick([0, 0.02, 0.1, 0.25]), samples: random.pick([60, 400, 4000]) };
        const worse = random.chance(0.7) ? { value: better.value + random.pick([0.02, 0.2, 0.6]) } : { samples: 20 };
        const at = (changes: typeof better) => gate(plus(world, { files: { 'evals/own.json': log(changes) } }));
        const [before, after] = [await at(better), await at({ ...better, ...worse })];
        expect(!passes(before) && passes(after), show(seed, better, worse, world)).toBe(false);
      }),
    TIMEOUT,
  );

  it(
    'a copy of what stands changes nothing',
    () =>
      law(async (random, seed) => {
        const world = randomWorld(random);
        const [path = '', content] = random.pick(Object.entries(world.files ?? {}).filter(([file]) => file.startsWith('main/')));
        const before = await gate(world);
        const after = await gate(plus(world, { files: { [path.replace('main/', 'evals/copy-')]: content } }));
        expect([after.verdict, alarmsOf(after)], show(seed, path, world)).toEqual([before.verdict, alarmsOf(before)]);
      }),
    TIMEOUT,
  );
});
