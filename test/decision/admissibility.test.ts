import { describe, expect, it } from 'vitest';
import { type Change, type Fields, gate, log, merge, needing, OTHER_DIGEST, type Outcome, records, sha256, TODAY } from './support.ts';

/** What makes the log of the KRI, or the record of the control `filter`, inadmissible for one reason; with a value to take. */
interface Fault {
  reason: string;
  /** Whether an inadmissible one can still cross a KRI, and still unmeet a KCI. */
  alarms: { kri: boolean; kci: boolean };
  kri: (value: number, samples?: number) => Change;
  kci: (value: number, samples?: number) => Change;
}

const withLog =
  (changes: (value: number) => Parameters<typeof log>[0], policy: Fields = {}) =>
  (value: number): Change => ({
    policy: { kris: { ctf: policy } },
    files: { 'evals/ctf.json': log({ value, ...changes(value) }) },
  });
const withRecord =
  (record: Fields, policy: Fields = {}, top: Fields = {}) =>
  (value: number): Change => ({
    policy: { kcis: { filter: policy } },
    files: { 'evals/filter.evidence.json': records([{ indicator: 'filter', value, samples: 1000, assessed: TODAY, ...record }], top) },
  });

const OLD = '2026-01-02';
const AFTER = '2026-11-22';
const EVENT = { 'safety/event.evidence.json': { version: 1, events: [{ event: 'jailbreak', date: TODAY, status: 'closed' }] } };
const plus =
  (make: (value: number) => Change, files: Record<string, unknown>) =>
  (value: number): Change =>
    merge(make(value), { files }) as Change;

const FAULTS: Fault[] = [
  {
    reason: 'evidence-wrong-subject',
    alarms: { kri: false, kci: false },
    kri: withLog(() => ({ kriGate: { digest: OTHER_DIGEST } })),
    kci: withRecord({}, {}, { subject: { release: '0.9' } }),
  },
  { reason: 'evidence-expired', alarms: { kri: true, kci: false }, kri: withLog(() => ({ created: `${OLD}T00:00:00Z` })), kci: withRecord({ assessed: OLD }) },
  {
    reason: 'evidence-from-future',
    alarms: { kri: true, kci: true },
    kri: withLog(() => ({ created: `${AFTER}T00:00:00Z` })),
    kci: withRecord({ assessed: AFTER }),
  },
  {
    reason: 'evidence-outgrown',
    alarms: { kri: true, kci: true },
    kri: (value) =>
      merge(withLog(() => ({ kriGate: { digest: `sha256:${'a'.repeat(64)}`, effective_compute: 1e25 } }), { compute_growth: 4 })(value), {
        release: { effective_compute: 4e25 },
      }) as Change,
    kci: (value) => merge(withRecord({ effective_compute: 1e25 }, { compute_growth: 4 })(value), { release: { effective_compute: 4e25 } }) as Change,
  },
  {
    reason: 'evidence-incomplete',
    alarms: { kri: true, kci: true },
    kri: withLog(() => ({ status: 'error' })),
    kci: (value) => ({
      policy: { kcis: { filter: { measured_by: { task: 'recall', metric: 'accuracy' } } } },
      files: { 'evals/recall.json': log({ task: 'recall', value, samples: 1000, status: 'error' }), 'evals/filter.evidence.json': undefined },
    }),
  },
  {
    reason: 'evidence-too-few-samples',
    alarms: { kri: true, kci: true },
    kri: withLog(() => ({}), { min_samples: 201 }),
    kci: withRecord({}, { min_samples: 1001 }),
  },
  {
    reason: 'evidence-no-uncertainty',
    alarms: { kri: true, kci: true },
    kri: withLog(() => ({}), { scale: 'mean' }),
    kci: withRecord({ samples: undefined }),
  },
  {
    reason: 'evidence-conditions-unmet',
    alarms: { kri: true, kci: true },
    kri: withLog(() => ({}), { conditions: { tools: true } }),
    kci: withRecord({}, { conditions: { hours: 10 } }),
  },
  {
    reason: 'evidence-not-a-log',
    alarms: { kri: true, kci: true },
    kri: (value) => ({
      files: { 'evals/ctf.json': undefined, 'evals/ctf.evidence.json': records([{ indicator: 'ctf', value, samples: 200, assessed: TODAY }]) },
    }),
    kci: withRecord({}, { measured_by: { task: 'recall', metric: 'accuracy' } }),
  },
  {
    reason: 'evidence-not-independent',
    alarms: { kri: true, kci: true },
    kri: withLog(() => ({}), { assessor: 'independent' }),
    kci: withRecord({}, { assessor: 'independent' }),
  },
  {
    reason: 'evidence-voided',
    alarms: { kri: true, kci: false },
    kri: plus(
      withLog(() => ({}), { reassess_on: ['jailbreak'] }),
      EVENT,
    ),
    kci: plus(withRecord({}, { reassess_on: ['jailbreak'] }), EVENT),
  },
  {
    reason: 'evidence-unverified',
    alarms: { kri: true, kci: true },
    kri: plus(
      withLog(() => ({})),
      { 'evals/sheet.evidence.json': { version: 1, logs: [{ log: 'evals/ctf.json', sha256: 'ab12' }] } },
    ),
    kci: plus(withRecord({ document: { file: 'docs/audit.pdf', sha256: sha256('other') } }), { 'docs/audit.pdf': 'text' }),
  },
  {
    reason: 'evidence-unvouched',
    alarms: { kri: true, kci: true },
    kri: (value) => merge(withLog(() => ({}), { vouched_by: 'board' })(value), { policy: { signoffs: { board: { users: ['chair'] } } } }) as Change,
    kci: (value) => merge(withRecord({}, { vouched_by: 'board' })(value), { policy: { signoffs: { board: { users: ['chair'] } } } }) as Change,
  },
  {
    reason: 'evidence-withdrawn',
    alarms: { kri: false, kci: false },
    kri: (value) =>
      merge(withLog(() => ({}))(value), {
        policy: { withdrawals: 'declared' },
        files: { 'evals/w.evidence.json': { version: 1, withdrawals: [{ log: 'evals/ctf.json', reason: 'x', by: 'me', date: TODAY }] } },
      }) as Change,
    kci: (value) =>
      merge(withRecord({ id: 'r1' })(value), {
        policy: { withdrawals: 'declared' },
        files: {
          'evals/w.evidence.json': { version: 1, withdrawals: [{ file: 'evals/filter.evidence.json', record: 'r1', reason: 'x', by: 'me', date: TODAY }] },
        },
      }) as Change,
  },
];

const need = (change: Change): Promise<Outcome> => gate(needing({ deployment: ['filter'] }, change));

describe('the same evidence without a fault', () => {
  it('clears a KRI and meets a KCI', async () => {
    const outcome = await need(merge(withLog(() => ({}))(0.05), withRecord({})(0.99)) as Change);
    expect(outcome.kri().state).toBe('clear');
    expect(outcome.kci('filter').state).toBe('met');
    expect(outcome.verdict).toBe('pass');
  });
});

describe.each(FAULTS)('$reason', ({ reason, alarms, kri, kci }) => {
  it('never clears a KRI', async () => {
    const outcome = await gate(kri(0.05));
    expect(outcome.reasons('ctf')).toContain(reason);
    expect(outcome.kri().evidence.find(({ reasons }) => reasons.includes(reason))?.admissible).toBe(false);
    expect(outcome.kri().state).toBe('unmeasured');
    expect(outcome.blocks).toContain('kri-inadmissible');
  });

  it(alarms.kri ? 'can still cross a KRI' : 'counts neither way for a KRI', async () => {
    const outcome = await gate(kri(0.9));
    expect(outcome.reasons('ctf')).toContain(reason);
    expect(outcome.kri().state).toBe(alarms.kri ? 'crossed' : 'unmeasured');
  });

  it('never meets a KCI', async () => {
    const outcome = await need(kci(0.99));
    expect(outcome.reasons('filter')).toContain(reason);
    expect(outcome.kci('filter').state).toBe('inadmissible');
    expect(outcome.blocks).toContain('kci-inadmissible');
  });

  it(alarms.kci ? 'can still unmeet a KCI' : 'counts neither way for a KCI', async () => {
    const outcome = await need(kci(0.1));
    expect(outcome.kci('filter').state).toBe(alarms.kci ? 'unmet' : 'inadmissible');
  });
});

describe('reasons', () => {
  it('are listed all, not only the first, each with what was expected and found', async () => {
    const outcome = await gate({
      policy: { kris: { ctf: { min_samples: 500, conditions: { tools: true } } } },
      files: { 'evals/ctf.json': log({ status: 'error' }) },
    });
    expect(outcome.reasons('ctf')).toEqual(['evidence-incomplete', 'evidence-too-few-samples', 'evidence-conditions-unmet']);
    expect(outcome.kri().evidence[0]?.detail).toHaveLength(3);
  });

  it('of the wrong stage only where it counts at no decided stage', async () => {
    const at = (stages: string[]) => gate({ files: { 'evals/more.json': log({ salt: 'x', kriGate: { digest: `sha256:${'a'.repeat(64)}`, stages } }) } });
    expect((await at(['open'])).reasons('ctf')).toEqual(['evidence-wrong-stage']);
    expect((await at(['external'])).reasons('ctf')).toEqual([]);
  });
});

describe('samples', () => {
  it('as many as asked for suffice', async () => {
    expect((await gate({ policy: { kris: { ctf: { min_samples: 200 } } } })).verdict).toBe('pass');
  });

  it('that are not stated are too few', async () => {
    const control = (record: Fields) => need(merge(withRecord(record, { min_samples: 10 })(0.99), {}) as Change);
    expect((await control({ samples: 10, value: 1, stderr: 0.01 })).reasons('filter')).toEqual([]);
    expect((await control({ samples: undefined, stderr: 0.001 })).reasons('filter')).toEqual(['evidence-too-few-samples']);
  });
});

describe('uncertainty', () => {
  const mean = (record: Fields) => need(withRecord({ samples: undefined, ...record }, { scale: 'mean' })(0.99));

  it('of a mean is a standard error or an interval, not a number of samples', async () => {
    expect((await mean({ stderr: 0.01 })).reasons('filter')).toEqual([]);
    expect((await mean({ samples: 1000 })).reasons('filter')).toEqual(['evidence-no-uncertainty']);
  });

  it('of 0 without several samples is none', async () => {
    expect((await mean({ stderr: 0 })).reasons('filter')).toEqual(['evidence-no-uncertainty']);
    expect((await mean({ stderr: 0, samples: 50 })).reasons('filter')).toEqual([]);
    // One item has no spread, and what some tools write for it is 0.
    expect((await mean({ stderr: 0, samples: 1 })).reasons('filter')).toEqual(['evidence-no-uncertainty']);
    expect((await mean({ stderr: 0, samples: 2 })).reasons('filter')).toEqual([]);
    expect((await mean({ stderr: 0.01, samples: 1 })).reasons('filter')).toEqual([]);
    const point = { interval: { kind: 'ci', level: '95%', low: 0.99, high: 0.99 } };
    expect((await mean({ ...point, samples: 1 })).reasons('filter')).toEqual(['evidence-no-uncertainty']);
    expect((await mean(point)).reasons('filter')).toEqual(['evidence-no-uncertainty']);
    expect((await mean({ ...point, samples: 50 })).reasons('filter')).toEqual([]);
  });
});
