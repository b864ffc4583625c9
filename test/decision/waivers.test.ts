import { describe, expect, it } from 'vitest';
import { type Change, DIGEST, type Fields, file, gate, log, merge, needing, OTHER_DIGEST, records, TODAY } from './support.ts';

const WAIVER: Fields = {
  id: 'W-1',
  indicator: 'filter',
  model: 'acme/atlas',
  release: '1.0',
  digest: DIGEST,
  reason: 'The filter ships next week.',
  approved_by: ['owner'],
  approved_on: '2026-11-01',
  expires: '2026-12-01',
};
const MISSING = { 'evals/filter.evidence.json': undefined };

/** The base in which `filter` is needed and missing, with a waiver. */
const waived = (waiver: Fields = {}, change: Change = {}, more: Fields[] = []) =>
  gate(needing({ deployment: ['filter'] }, merge({ policy: { waivers: [merge(WAIVER, waiver), ...more] }, files: MISSING }, change) as Change));
const stateOf = (outcome: Awaited<ReturnType<typeof waived>>) => outcome.decision.waivers.map(({ state }) => state);

describe('a waiver', () => {
  it('lifts what is missing, and the verdict says so', async () => {
    const outcome = await waived();
    expect(outcome.verdict).toBe('pass-with-waivers');
    expect(outcome.codes('warning')).toContain('waiver-used');
    expect(outcome.kci('filter').state).toBe('waived');
    expect(outcome.decision.stages.map(({ verdict }) => verdict)).toEqual(['pass-with-waivers', 'pass-with-waivers']);
    expect((await gate(needing({ deployment: ['filter'] }, { files: MISSING }))).blocks).toEqual(['kci-missing']);
  });

  it('what is unmet, and what is inadmissible', async () => {
    const record = (value: number, samples?: number) => ({
      files: { 'evals/filter.evidence.json': records([{ indicator: 'filter', value, assessed: TODAY, ...(samples === undefined ? {} : { samples }) }]) },
    });
    expect((await waived({}, record(0.5, 1000))).verdict).toBe('pass-with-waivers');
    expect((await waived({}, record(0.99))).verdict).toBe('pass-with-waivers');
  });

  it('a KRI that is unmeasured, inadmissible or unpaired', async () => {
    const kri = { indicator: 'ctf' };
    const has = { 'evals/filter.evidence.json': undefined };
    const at = (change: Change) => gate(merge({ policy: { waivers: [{ ...WAIVER, ...kri }] }, files: has }, change) as Change);
    expect((await at({ files: { 'evals/ctf.json': undefined } })).verdict).toBe('pass-with-waivers');
    expect((await at({ files: { 'evals/ctf.json': log({ status: 'error' }) } })).verdict).toBe('pass-with-waivers');
    expect(
      (await at({ policy: { pairings: { critical: undefined, alert: { then: 'report' } } }, files: { 'evals/ctf.json': log({ value: 0.9 }) } })).verdict,
    ).toBe('pass-with-waivers');
  });

  it('never a crossed threshold: its controls are needed all the same', async () => {
    const policy = { waivers: [{ ...WAIVER, indicator: 'ctf' }] };
    const outcome = await gate({ policy, files: { 'evals/ctf.json': log({ value: 0.4 }), ...MISSING } });
    expect(outcome.blocks).toEqual(['kci-missing']);
    expect(stateOf(outcome)).toEqual(['unused']);
  });

  it('never stop', async () => {
    const policy = { waivers: [{ ...WAIVER, indicator: 'ctf' }], pairings: { alert: { then: 'stop' } } };
    expect((await gate({ policy, files: { 'evals/ctf.json': log({ value: 0.4 }) } })).blocks).toEqual(['release-stopped']);
  });

  it('never redundancy-short', async () => {
    const policy = { waivers: [WAIVER] };
    const outcome = await gate(needing({ deployment: [{ at_least: 1, of: ['filter'] }] }, { policy, files: MISSING }));
    expect(outcome.blocks).toEqual(['redundancy-short']);
    expect(stateOf(outcome)).toEqual(['unused']);
  });

  it('never what is waivable: false', async () => {
    const outcome = await waived({}, { policy: { kcis: { filter: { waivable: false } } } });
    expect(outcome.blocks).toEqual(['kci-missing']);
    expect(outcome.codes('warning')).toContain('waiver-invalid');
  });

  it('nor anything else that blocks', async () => {
    const bad = { 'evals/bad.evidence.json': records([{ indicator: 'filter', value: 7, samples: 10, assessed: TODAY }]) };
    expect((await waived({}, { files: bad })).blocks).toEqual(['evidence-unusable']);
  });

  it('only its own indicator', async () => {
    expect((await waived({ indicator: 'security' })).blocks).toEqual(['kci-missing']);
  });

  it('only of its own model and release', async () => {
    for (const other of [{ release: '1.1' }, { model: 'acme/other' }]) {
      const outcome = await waived(other);
      expect(outcome.blocks).toEqual(['kci-missing']);
      expect(outcome.decision.waivers).toEqual([]);
    }
  });

  it('only where a finding would otherwise block: else it is unused, which is a note', async () => {
    const outcome = await gate({ policy: { waivers: [WAIVER] }, files: MISSING });
    expect(outcome.verdict).toBe('pass');
    expect(outcome.codes('note')).toEqual(['waiver-unused']);
  });

  it('what is pending needs none', async () => {
    const change = {
      policy: { kcis: { filter: { within: '15d' } }, pairings: { need: { if: { ctf: 'alert' } } } },
      files: { 'evals/ctf.json': log({ value: 0.4 }) },
    };
    const outcome = await waived({}, change);
    expect(stateOf(outcome)).toEqual(['unused']);
    expect(outcome.verdict).toBe('pass');
    expect(stateOf(await waived({}, { ...change, now: '2026-12-01T23:00:00Z' }))).toEqual(['unused']);
    expect(stateOf(await waived({ expires: '2026-12-10' }, { ...change, now: '2026-12-06T00:00:00Z' }))).toEqual(['used']);
  });
});

describe('the digest of a waiver', () => {
  it('must be that of the release', async () => {
    expect(stateOf(await waived({ digest: OTHER_DIGEST }))).toEqual(['invalid']);
    expect(stateOf(await waived({ digest: DIGEST.replace(/a+$/, (text) => text.toUpperCase()) }))).toEqual(['used']);
  });

  it('must be stated under the binding digest, and need not be under name', async () => {
    expect(stateOf(await waived({ digest: undefined }))).toEqual(['invalid']);
    expect(stateOf(await waived({ digest: undefined }, { policy: { kcis: { filter: { binding: 'name' } } } }))).toEqual(['used']);
    expect(stateOf(await waived({ digest: OTHER_DIGEST }, { policy: { kcis: { filter: { binding: 'name' } } } }))).toEqual(['invalid']);
  });
});

describe('the life of a waiver', () => {
  it('runs through the day on which it expires', async () => {
    expect(stateOf(await waived({ expires: TODAY }, { now: '2026-11-20T23:59:59Z' }))).toEqual(['used']);
    const outcome = await waived({ expires: TODAY }, { now: '2026-11-21T00:00:00Z' });
    expect(stateOf(outcome)).toEqual(['expired']);
    expect(outcome.codes('warning')).toContain('waiver-expired');
    expect(outcome.blocks).toEqual(['kci-missing']);
  });

  it('begins on the day of its approval', async () => {
    expect(stateOf(await waived({ approved_on: TODAY }, { now: '2026-11-20T00:00:00Z' }))).toEqual(['used']);
    expect(stateOf(await waived({ approved_on: '2026-11-21' }, { now: '2026-11-20T23:59:59Z' }))).toEqual(['invalid']);
  });

  it('is at most waiver_max', async () => {
    const max = { policy: { waiver_max: '30d' } };
    expect(stateOf(await waived({ expires: '2026-12-01' }, max))).toEqual(['used']);
    expect(stateOf(await waived({ expires: '2026-12-02' }, max))).toEqual(['invalid']);
  });

  it('which is 90 days when the policy says nothing', async () => {
    expect(stateOf(await waived({ expires: '2027-01-30' }))).toEqual(['used']);
    expect(stateOf(await waived({ expires: '2027-01-31' }))).toEqual(['invalid']);
  });

  it('renewals included', async () => {
    const max = { policy: { waiver_max: '60d' } };
    const first = (approved_on: string) => ({ ...WAIVER, id: 'W-0', approved_on, expires: '2026-11-01' });
    expect(stateOf(await waived({}, max, [first('2026-10-02')]))).toEqual(['used', 'expired']);
    expect(stateOf(await waived({}, max, [first('2026-10-01')]))).toEqual(['invalid', 'expired']);
  });

  it('a waiver of another indicator or release is no renewal', async () => {
    const max = { policy: { waiver_max: '60d' } };
    const other = (more: Fields) => ({ ...WAIVER, id: 'W-0', approved_on: '2026-01-01', expires: '2026-02-01', ...more });
    expect(stateOf(await waived({}, max, [other({ indicator: 'security' })]))).toEqual(['used', 'expired']);
    expect(stateOf(await waived({}, max, [other({ release: '0.9' })]))).toEqual(['used']);
  });

  it('limits how long the report is valid', async () => {
    expect((await waived({ expires: '2026-11-25' })).report.valid_until).toBe('2026-11-25T23:59:59.999Z');
  });
});

describe('a compensating control', () => {
  const policy = { kcis: { other: { title: 'Other', category: 'deployment', scale: 'exact', threshold: true } } };
  const other = (value: boolean) => ({ 'evals/other.evidence.json': records([{ indicator: 'other', value, assessed: TODAY }]) });

  it('must be met', async () => {
    expect(stateOf(await waived({ compensating: ['other'] }, { policy, files: other(true) }))).toEqual(['used']);
    expect(stateOf(await waived({ compensating: ['other'] }, { policy, files: other(false) }))).toEqual(['invalid']);
    expect(stateOf(await waived({ compensating: ['other'] }, { policy }))).toEqual(['invalid']);
  });

  it('each of them', async () => {
    expect(stateOf(await waived({ compensating: ['other', 'security'] }, { policy, files: other(true) }))).toEqual(['used']);
    expect(
      stateOf(await waived({ compensating: ['other', 'security'] }, { policy, files: { ...other(true), 'evals/security.evidence.json': undefined } })),
    ).toEqual(['invalid']);
  });

  it('must be met at every stage at which it is needed', async () => {
    const at = (stages: string[]) => {
      const files = { 'evals/other.evidence.json': records([{ indicator: 'other', value: true, assessed: TODAY, stages }]) };
      const needed = { need: { then: { deployment: ['filter'] } }, more: { if: 'always', then: { deployment: ['other'] } } };
      return waived({ compensating: ['other'] }, { policy: { ...policy, pairings: needed }, files });
    };
    expect(stateOf(await at(['internal', 'external']))).toEqual(['used']);
    expect(stateOf(await at(['internal']))).toEqual(['invalid']);
  });

  it('is not met while an open event names it', async () => {
    const event = { 'safety/e.evidence.json': file({ events: [{ event: 'bypass', date: TODAY, affects: ['other'] }] }) };
    expect(stateOf(await waived({ compensating: ['other'] }, { policy, files: { ...other(true), ...event } }))).toEqual(['invalid']);
  });

  it('that is itself waived is not met', async () => {
    const both = { ...WAIVER, id: 'W-2', indicator: 'other' };
    const outcome = await waived({ compensating: ['other'] }, { policy: { ...policy, pairings: { need: { then: { deployment: ['filter', 'other'] } } } } }, [
      both,
    ]);
    expect(stateOf(outcome)).toEqual(['invalid', 'used']);
    expect(outcome.blocks).toEqual(['kci-missing']);
  });
});
