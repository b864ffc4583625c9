import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import validate from '../../src/formats/generated/decision.validate.mjs';
import { runGate } from '../../src/gate.ts';
import { type Change, DIGEST, type Fields, file, gate, jobOf, log, merge, OTHER_DIGEST, outcomeOf, records, source, TODAY } from './support.ts';

const RUNS = { numRuns: 40 };

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const samples = fc.constantFrom(10, 40, 200, 2000);
const created = fc.constantFrom(`${TODAY}T08:00:00Z`, '2026-09-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-11-19');
const aLog = fc.record({
  value: share,
  samples,
  created,
  status: fc.constantFrom('success', 'success', 'error'),
  digest: fc.constantFrom(DIGEST, DIGEST, OTHER_DIGEST),
});
const aRecord = fc.record({
  indicator: fc.constantFrom('filter', 'security', 'ctf'),
  value: share,
  samples,
  assessed: fc.constantFrom(TODAY, '2026-11-01', '2026-01-01'),
});

/** A release with some evidence, good and bad. */
const scenario = fc
  .record({
    logs: fc.array(aLog, { maxLength: 3 }),
    list: fc.array(aRecord, { maxLength: 4 }),
    stage: fc.constantFrom('internal', 'external', 'open'),
    pairings: fc.constantFrom<Fields>({}, { critical: { then: 'stop' } }, { alert: { from: 'external' } }),
  })
  .map(
    ({ logs, list, stage, pairings }): Change => ({
      policy: { pairings },
      release: { stage },
      files: {
        'evals/ctf.json': undefined,
        'evals/filter.evidence.json': undefined,
        ...Object.fromEntries(logs.map(({ digest, ...one }, index) => [`evals/${index}.json`, log({ ...one, salt: String(index), kriGate: { digest } })])),
        'evals/list.evidence.json': records(
          list.map((record) => (record.indicator === 'security' ? { ...record, value: Math.round(record.value * 5) } : record)),
        ),
      },
    }),
  );

const RANK = ['pass', 'pass-with-waivers', 'blocked', 'undecided'];
const rank = (verdict: string) => RANK.indexOf(verdict);
const plus = (change: Change, files: Record<string, unknown>): Change => merge(change, { files }) as Change;

/** A log of the KRI that is inadmissible and does not reach its top threshold, which would stand in for a measurement. */
const inadmissible = fc
  .record({ value: fc.integer({ min: 0, max: 45 }).map((percent) => percent / 100), samples, fault: fc.constantFrom('status', 'digest', 'created', 'future') })
  .map(({ value, samples: count, fault }) =>
    log({
      value,
      samples: count,
      salt: 'inadmissible',
      ...(fault === 'status' ? { status: 'cancelled' } : {}),
      ...(fault === 'digest' ? { kriGate: { digest: OTHER_DIGEST } } : {}),
      ...(fault === 'created' ? { created: '2025-01-01T00:00:00Z' } : {}),
      ...(fault === 'future' ? { created: '2027-01-01T00:00:00Z' } : {}),
    }),
  );

/** Whatever an author can add: evidence of every kind, right and wrong. */
const authored = fc.oneof(
  aLog.map(({ digest, ...one }) => ({ 'evals/new.json': log({ ...one, salt: 'new', kriGate: { digest } }) })),
  aRecord.map((record) => ({ 'evals/new.evidence.json': records([record]) })),
  fc
    .constantFrom('none', 'alert', 'critical', 'odd')
    .map((threshold) => ({ 'evals/new.evidence.json': file({ determinations: [{ kri: 'ctf', threshold, by: 'me', date: TODAY }] }) })),
  fc.constantFrom('open', 'closed').map((status) => ({ 'evals/new.evidence.json': file({ events: [{ event: 'incident', date: TODAY, status }] }) })),
  fc
    .constantFrom('evals/risky.json', 'evals/ctf.json')
    .map((path) => ({ 'evals/new.evidence.json': file({ withdrawals: [{ log: path, reason: 'x', by: 'me', date: TODAY }] }) })),
  fc
    .record({
      digest: fc.constantFrom(DIGEST, OTHER_DIGEST),
      conditions: fc.constantFrom({ tools: false }, { variant: 'fine-tuned' }, { attempts: 1 }),
      effective_compute: fc.constantFrom(1, 1e26),
    })
    .map((sheet) => ({ 'evals/new.evidence.json': file({ logs: [{ log: 'evals/risky.json', ...sheet }] }) })),
);

describe('whatever the evidence', () => {
  it('the report fits its schema, and its verdict is the worst of its stages', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (change) => {
        const { report, decision } = await gate(change);
        expect(validate(report)).toBe(true);
        expect(rank(decision.verdict)).toBe(Math.max(...decision.stages.map(({ verdict }) => rank(verdict))));
        expect(decision.verdict === 'blocked').toBe(decision.findings.some(({ severity }) => severity === 'block'));
      }),
      RUNS,
    );
  });

  it('an inadmissible measurement never turns a blocked decision into a pass', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, inadmissible, async (change, bad) => {
        const before = await gate(change);
        const after = await gate(plus(change, { 'evals/bad.json': bad }));
        expect(rank(after.verdict)).toBeGreaterThanOrEqual(rank(before.verdict));
      }),
      RUNS,
    );
  });

  it('nothing that an author adds takes a KRI from crossed to clear', async () => {
    const risky = { 'evals/risky.json': log({ value: 0.6, salt: 'risky' }) };
    await fc.assert(
      fc.asyncProperty(scenario, authored, async (change, more) => {
        const before = plus(change, risky);
        expect((await gate(before)).kri().state).toBe('crossed');
        expect((await gate(plus(before, more))).kri().state).toBe('crossed');
      }),
      RUNS,
    );
  });

  it('a control that is unmet stays unmet whatever measurement is added', async () => {
    const need = { policy: { pairings: { need: { if: 'always', then: { deployment: ['filter'] } } } } };
    const weak = { 'evals/weak.evidence.json': records([{ indicator: 'filter', value: 0.5, samples: 1000, assessed: TODAY }]) };
    await fc.assert(
      fc.asyncProperty(scenario, aRecord, async (change, record) => {
        const outcome = await gate(plus(plus(merge(change, need) as Change, weak), { 'evals/new.evidence.json': records([record]) }));
        expect(outcome.kci('filter').state).toBe('unmet');
      }),
      RUNS,
    );
  });

  it('a stricter threshold of a KRI never improves the verdict', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 29 }), async (change, less, lesser) => {
        // One measurement that is admissible, so that the top threshold cannot stand in for it.
        const measured = plus(change, { 'evals/measured.json': log({ value: 0.02, samples: 2000, salt: 'm' }) });
        const strict = merge(measured, { policy: { kris: { ctf: { thresholds: { alert: `>= ${20 - less}%`, critical: `>= ${50 - lesser}%` } } } } }) as Change;
        expect(rank((await gate(strict)).verdict)).toBeGreaterThanOrEqual(rank((await gate(measured)).verdict));
      }),
      RUNS,
    );
  });

  it('a stricter threshold of a KCI never improves the verdict', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, fc.integer({ min: 1, max: 9 }), async (change, more) => {
        const strict = merge(change, { policy: { kcis: { filter: { threshold: `>= ${90 + more}%` } } } }) as Change;
        expect(rank((await gate(strict)).verdict)).toBeGreaterThanOrEqual(rank((await gate(change)).verdict));
      }),
      RUNS,
    );
  });

  it('a larger margin never improves the verdict', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, share, async (change, margin) => {
        const measured = plus(change, { 'evals/measured.json': log({ value: 0.02, samples: 2000, salt: 'm' }) });
        const wider = merge(measured, { policy: { kris: { ctf: { margin } } } }) as Change;
        expect(rank((await gate(wider)).verdict)).toBeGreaterThanOrEqual(rank((await gate(measured)).verdict));
      }),
      RUNS,
    );
  });

  it('a wider stage never improves the verdict', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (change) => {
        const at = async (stage: string) => rank((await gate({ ...change, release: { stage } })).verdict);
        const [internal, external, open] = [await at('internal'), await at('external'), await at('open')];
        expect(external).toBeGreaterThanOrEqual(internal);
        expect(open).toBeGreaterThanOrEqual(external);
      }),
      RUNS,
    );
  });
});

describe('order decides nothing', () => {
  it('that of files', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (change, random) => {
        const shuffle = (paths: string[]) =>
          paths
            .map((path) => ({ path, key: random.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ path }) => path);
        expect(JSON.stringify((await gate({ ...change, order: shuffle })).report)).toBe(JSON.stringify((await gate(change)).report));
      }),
      RUNS,
    );
  });

  it('nor that of the keys of the policy, and keys that start with x-', async () => {
    const policyKeys = Object.keys(JSON.parse(Buffer.from(jobOf().policy?.bytes ?? []).toString()) as Fields);
    await fc.assert(
      fc.asyncProperty(scenario, fc.shuffledSubarray([...policyKeys, 'x-note'], { minLength: policyKeys.length + 1 }), async (change, keys) => {
        const job = jobOf(change);
        const policy = JSON.parse(Buffer.from(job.policy?.bytes ?? []).toString()) as Fields;
        const shuffled = Object.fromEntries(keys.map((key) => [key, policy[key] ?? 'note']));
        const other = outcomeOf(await runGate({ ...job, policy: source(job.policyFile, shuffled) }));
        expect(placeless(other.decision)).toEqual(placeless((await gate(change)).decision));
      }),
      RUNS,
    );
  });
});

/** A decision without columns, which follow the text of the policy. */
function placeless(decision: unknown): unknown {
  return JSON.parse(JSON.stringify(decision, (key, value: unknown) => (key === 'column' ? undefined : value)));
}
