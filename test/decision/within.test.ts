import { describe, expect, it } from 'vitest';
import { type Change, DIGEST, file, gate, log, merge, records, TODAY } from './support.ts';

const kcis = { notice: { title: 'Authority notified', category: 'governance', scale: 'exact', threshold: true, within: '15d' } };
const pairings = { alert: { if: { ctf: 'alert' }, then: { governance: ['notice'] } } };

/** The alert is crossed by a log of this day; the control is outstanding. */
function crossedOn(created: string, more: Change = {}) {
  return gate(merge({ policy: { kcis, pairings }, files: { 'evals/ctf.json': log({ value: 0.4, created }) } }, more) as Change);
}

describe('within', () => {
  it('a control may be outstanding for so long after the condition came true', async () => {
    const outcome = await crossedOn('2026-11-10T08:00:00Z');
    expect(outcome.kci('notice')).toMatchObject({ state: 'pending', due: '2026-11-25' });
    expect(outcome.codes('warning')).toContain('kci-pending');
    expect(outcome.verdict).toBe('pass');
  });

  it('and is missing then', async () => {
    const outcome = await crossedOn('2026-11-01T08:00:00Z');
    expect(outcome.kci('notice').state).toBe('missing');
    expect(outcome.blocks).toEqual(['kci-missing']);
  });

  it('without it the control is missing at once', async () => {
    expect((await crossedOn('2026-11-10T08:00:00Z', { policy: { kcis: { notice: { within: undefined } } } })).blocks).toEqual(['kci-missing']);
  });

  it('counts from the start of the day, to the start of the last one', async () => {
    expect((await crossedOn('2026-11-05T23:59:59Z', { now: '2026-11-20T00:00:00Z' })).verdict).toBe('pass');
    expect((await crossedOn('2026-11-05T23:59:59Z', { now: '2026-11-20T00:00:00.001Z' })).verdict).toBe('blocked');
  });

  it('a time without offset counts from the earliest day that it can mean', async () => {
    expect((await crossedOn('2026-11-06T10:00:00')).blocks).toEqual(['kci-missing']);
    expect((await crossedOn('2026-11-06T15:00:00')).verdict).toBe('pass');
  });

  it('what is inadmissible is pending too, and what is unmet is not', async () => {
    const record = (value: boolean, samples: object) => ({
      files: { 'evals/n.evidence.json': records([{ indicator: 'notice', value, assessed: TODAY, ...samples }]) },
    });
    const strict = (change: Change) => crossedOn('2026-11-10T08:00:00Z', merge({ policy: { kcis: { notice: { min_samples: 2 } } } }, change) as Change);
    expect((await strict(record(true, {}))).kci('notice').state).toBe('pending');
    expect((await strict(record(false, {}))).kci('notice').state).toBe('unmet');
    expect((await strict(record(true, { samples: 2 }))).kci('notice').state).toBe('met');
  });

  it('the earliest crossing counts: a new run does not start the clock again', async () => {
    const earlier = { files: { 'evals/before.json': log({ value: 0.4, created: '2026-11-01T00:00:00Z' }) } };
    expect((await crossedOn('2026-11-10T08:00:00Z', earlier)).blocks).toEqual(['kci-missing']);
  });

  it('expired evidence included', async () => {
    const earlier = { files: { 'evals/before.json': log({ value: 0.4, created: '2026-01-01T00:00:00Z' }) } };
    expect((await crossedOn('2026-11-10T08:00:00Z', earlier)).blocks).toEqual(['kci-missing']);
  });

  it('expired evidence that only failed to rule it out included', async () => {
    const unsure = (samples: number) => ({ files: { 'evals/before.json': log({ value: 0.15, samples, created: '2026-01-01T00:00:00Z' }) } });
    expect((await crossedOn('2026-11-10T08:00:00Z', unsure(40))).blocks).toEqual(['kci-missing']);
    expect((await crossedOn('2026-11-10T08:00:00Z', unsure(400))).verdict).toBe('pass');
  });

  it('withdrawn evidence included', async () => {
    const withdrawal = { 'evals/w.evidence.json': file({ withdrawals: [{ log: 'evals/before.json', reason: 'x', by: 'me', date: TODAY }] }) };
    const before = { 'evals/before.json': log({ value: 0.4, created: '2026-11-01T00:00:00Z' }) };
    const change = { policy: { withdrawals: 'declared' } };
    expect((await crossedOn('2026-11-10T08:00:00Z', { ...change, files: { ...withdrawal, ...before } })).blocks).toEqual(['kci-missing']);
    expect((await crossedOn('2026-11-10T08:00:00Z', { ...change, files: withdrawal })).verdict).toBe('pass');
  });

  it('voided evidence included: an event does not start the clock again', async () => {
    const policy = { kris: { ctf: { reassess_on: ['incident'] } } };
    const before = { 'evals/before.json': log({ value: 0.15, samples: 40, created: '2026-11-01T00:00:00Z' }) };
    const event = { 'evals/e.evidence.json': file({ events: [{ event: 'incident', date: '2026-11-05', status: 'closed' }] }) };
    expect((await crossedOn('2026-11-10T08:00:00Z', { policy, files: before })).blocks).toEqual(['kci-missing']);
    expect((await crossedOn('2026-11-10T08:00:00Z', { policy, files: { ...before, ...event } })).blocks).toEqual(['kci-missing']);
  });

  it('evidence of another subject does not count', async () => {
    const before = { 'evals/before.json': log({ value: 0.4, created: '2026-11-01T00:00:00Z', kriGate: { digest: `sha256:${'c'.repeat(64)}` } }) };
    expect((await crossedOn('2026-11-10T08:00:00Z', { files: before })).verdict).toBe('pass');
  });

  it('a determination starts the clock', async () => {
    const determined = (date: string) => ({ 'evals/d.evidence.json': file({ determinations: [{ kri: 'ctf', threshold: 'alert', by: 'Board', date }] }) });
    const clear = { 'evals/ctf.json': log({}) };
    expect((await crossedOn(TODAY, { files: { ...clear, ...determined('2026-11-10') } })).verdict).toBe('pass');
    expect((await crossedOn(TODAY, { files: { ...clear, ...determined('2026-11-01') } })).blocks).toEqual(['kci-missing']);
  });

  it('a determination of a higher threshold starts it too', async () => {
    const determined = (date: string) => ({
      'evals/ctf.json': log({}),
      'evals/d.evidence.json': file({ determinations: [{ kri: 'ctf', threshold: 'critical', by: 'Board', date }] }),
    });
    const quiet = { policy: { pairings: { critical: { then: 'report' } } } };
    expect((await crossedOn(TODAY, { ...quiet, files: determined('2026-11-10') })).kci('notice').state).toBe('pending');
    expect((await crossedOn(TODAY, { ...quiet, files: determined('2026-11-01') })).kci('notice').state).toBe('missing');
  });

  it('a crossing that is dated in the future was long ago, or the day would move along with today', async () => {
    const clear = { files: { 'evals/b.json': log({ salt: 'b' }) } };
    expect((await crossedOn(`${TODAY}T00:00:00Z`, clear)).kci('notice')).toMatchObject({ state: 'pending', due: '2026-12-05' });
    expect((await crossedOn('2027-01-01T00:00:00Z', clear)).kci('notice').state).toBe('missing');
  });

  it('a crossing of unknown time was long ago', async () => {
    const outcome = await gate({ policy: { kcis, pairings }, files: { 'evals/b.json': log({ value: 0.4, created: undefined, kriGate: { digest: DIGEST } }) } });
    expect(outcome.blocks).toEqual(['kci-missing']);
  });

  it('all parts of the condition must have held', async () => {
    const kri = { title: 'B', risk: 'cyber', scale: 'exact', thresholds: { x: '>= 1' } };
    const policy = { kris: { b: kri }, pairings: { alert: { if: { ctf: 'alert', b: 'x' } } } };
    const files = (assessed: string) => ({ 'evals/b.evidence.json': records([{ indicator: 'b', value: 1, assessed }]) });
    expect((await crossedOn('2026-11-01T00:00:00Z', { policy, files: files('2026-11-10') })).verdict).toBe('pass');
    expect((await crossedOn('2026-11-01T00:00:00Z', { policy, files: files('2026-11-02') })).blocks).toEqual(['kci-missing']);
  });

  it('there is none under always', async () => {
    const policy = { pairings: { alert: { if: 'always' } } };
    expect(
      (await crossedOn('2026-11-10T08:00:00Z', { policy: merge(policy, { pairings: { watch: { if: { ctf: 'alert' }, then: 'report' } } }) as never })).blocks,
    ).toEqual(['kci-missing']);
  });

  it('a control that one pairing needs now and another later is missing', async () => {
    const outcome = await crossedOn('2026-11-10T08:00:00Z', { policy: { pairings: { now: { if: 'always', then: { governance: ['notice'] } } } } });
    expect(outcome.blocks).toEqual(['kci-missing']);
    expect(outcome.codes()).not.toContain('kci-pending');
  });

  it('pending does not count for at_least', async () => {
    const outcome = await crossedOn('2026-11-10T08:00:00Z', { policy: { pairings: { alert: { then: { governance: [{ at_least: 1, of: ['notice'] }] } } } } });
    expect(outcome.blocks).toEqual(['redundancy-short']);
  });

  it('never, and a time beyond every calendar, are no deadline: the policy is invalid', async () => {
    const at = async (within: string) => (await crossedOn('2026-11-10T08:00:00Z', { policy: { kcis: { notice: { within } } } })).report.verdict;
    expect(await at('1000y')).toBe('pass');
    for (const within of ['never', '99999999999d', `${'9'.repeat(400)}y`]) expect(await at(within)).toBe('undecided');
  });
});
