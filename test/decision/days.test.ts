import { describe, expect, it } from 'vitest';
import { gate, log, needing, records, withRecordKri } from './support.ts';

/** Reasons of a log of this time. */
const reasons = async (created: string, now?: string, validFor = '10d') =>
  (
    await gate({ policy: { kris: { ctf: { valid_for: validFor } } }, files: { 'evals/ctf.json': log({ created }) }, ...(now === undefined ? {} : { now }) })
  ).reasons('ctf');
/** Reasons of a record of this day. */
const ofRecord = async (assessed: string, now: string, validFor = '10d') =>
  (await gate(withRecordKri({ valid_for: validFor }, { value: 1, assessed }, { now }))).reasons('level');

describe('the age of evidence', () => {
  it('counts from the instant, to the millisecond', async () => {
    expect(await reasons('2026-11-10T12:00:00Z', '2026-11-20T12:00:00Z')).toEqual([]);
    expect(await reasons('2026-11-10T12:00:00Z', '2026-11-20T12:00:00.001Z')).toEqual(['evidence-expired']);
  });

  it('follows the offset', async () => {
    expect(await reasons('2026-11-10T14:00:00+02:00', '2026-11-20T12:00:00Z')).toEqual([]);
    expect(await reasons('2026-11-10T13:59:59+02:00', '2026-11-20T12:00:00Z')).toEqual(['evidence-expired']);
  });

  it('a date is the whole UTC day, whose first instant is the worst', async () => {
    expect(await ofRecord('2026-11-10', '2026-11-20T00:00:00Z')).toEqual([]);
    expect(await ofRecord('2026-11-10', '2026-11-20T00:00:01Z')).toEqual(['evidence-expired']);
  });

  it('a time without offset is any from -12 to +14', async () => {
    expect(await reasons('2026-11-11T02:00:00', '2026-11-20T12:00:00Z')).toEqual([]);
    expect(await reasons('2026-11-11T01:59:59', '2026-11-20T12:00:00Z')).toEqual(['evidence-expired']);
  });

  it('of unknown time is expired', async () => {
    expect(await reasons('', '2026-11-20T12:00:00Z', 'never')).toEqual(['evidence-expired']);
    expect(await reasons('2026-13-01T00:00:00Z', '2026-11-20T12:00:00Z', 'never')).toEqual(['evidence-expired']);
  });

  it('never expires where the policy says never, or beyond every calendar', async () => {
    expect(await reasons('1999-01-01T00:00:00Z', '2026-11-20T12:00:00Z', 'never')).toEqual([]);
    expect(await reasons('1999-01-01T00:00:00Z', '2026-11-20T12:00:00Z', '99999999999d')).toEqual([]);
  });

  it.each([
    ['240h', '10d'],
    ['2w', '14d'],
    ['1mo', '30d'],
    ['1y', '365d'],
  ])('%s is %s', async (one, other) => {
    for (const created of ['2026-11-10T12:00:00Z', '2026-11-06T12:00:00Z', '2026-10-21T12:00:00Z', '2025-11-20T12:00:00Z', '2025-11-20T11:59:59Z']) {
      expect(await reasons(created, undefined, one)).toEqual(await reasons(created, undefined, other));
    }
  });

  it('is 180 days at most when the policy says nothing', async () => {
    const at = async (created: string) => (await gate({ files: { 'evals/ctf.json': log({ created }) }, now: '2026-11-20T00:00:00Z' })).reasons('ctf');
    expect(await at('2026-05-24T00:00:00Z')).toEqual([]);
    expect(await at('2026-05-23T23:59:59Z')).toEqual(['evidence-expired']);
  });
});

describe('evidence from the future', () => {
  it('is only what even at its earliest is after now', async () => {
    expect(await reasons('2026-11-20T12:00:00Z')).toEqual([]);
    expect(await reasons('2026-11-20T12:00:00.001Z')).toEqual(['evidence-from-future']);
    expect(await ofRecord('2026-11-20', '2026-11-20T00:00:00Z')).toEqual([]);
    expect(await ofRecord('2026-11-20', '2026-11-19T23:59:59Z')).toEqual(['evidence-from-future']);
    expect(await reasons('2026-11-21T02:00:00')).toEqual([]);
    expect(await reasons('2026-11-21T02:00:01')).toEqual(['evidence-from-future']);
    expect(await reasons('2026-11-20T14:00:00+02:00')).toEqual([]);
  });
});

describe('evidence that expires soon', () => {
  const codes = async (created: string) => (await gate({ files: { 'evals/ctf.json': log({ created }) }, now: '2026-11-20T00:00:00Z' })).codes('warning');

  it('is announced within 30 days', async () => {
    expect(await codes('2026-06-23T00:00:00Z')).toContain('evidence-expiring');
    expect(await codes('2026-06-23T00:00:01Z')).not.toContain('evidence-expiring');
  });

  it('and not when it has expired or clears nothing', async () => {
    expect(await codes('2026-01-01T00:00:00Z')).not.toContain('evidence-expiring');
    const broken = await gate({ files: { 'evals/ctf.json': log({ created: '2026-06-23T00:00:00Z', status: 'error' }) } });
    expect(broken.codes()).not.toContain('evidence-expiring');
  });
});

describe('valid_until', () => {
  it('is the first lapse of admissible evidence of what applies', async () => {
    expect((await gate()).report.valid_until).toBe('2027-05-19T08:00:00Z');
    const older = { 'evals/b.json': log({ created: '2026-11-01T00:00:00Z' }) };
    expect((await gate({ files: older })).report.valid_until).toBe('2027-04-30T00:00:00Z');
  });

  it('of controls only where they are needed', async () => {
    const policy = { kcis: { filter: { valid_for: '30d' } } };
    expect((await gate({ policy })).report.valid_until).toBe('2027-05-19T08:00:00Z');
    expect((await gate(needing({ deployment: ['filter'] }, { policy }))).report.valid_until).toBe('2026-12-20T00:00:00Z');
  });

  it('is absent when nothing lapses', async () => {
    expect((await gate({ policy: { kris: { ctf: { valid_for: 'never' } } } })).report.valid_until).toBeUndefined();
  });
});

describe('weak evidence of a control', () => {
  const weak = (assessed: string, now: string) =>
    gate(
      needing(
        { deployment: ['filter'] },
        {
          policy: { kcis: { filter: { valid_for: '10d' } } },
          files: {
            'evals/filter.evidence.json': records([{ indicator: 'filter', value: 0.99, samples: 1000, assessed: '2026-11-15' }]),
            'evals/weak.evidence.json': records([{ indicator: 'filter', value: 0.5, samples: 1000, assessed }]),
          },
          now,
        },
      ),
    );

  it('counts neither way from its earliest expiry on', async () => {
    expect((await weak('2026-11-10', '2026-11-20T00:00:00Z')).kci('filter').state).toBe('unmet');
    expect((await weak('2026-11-10', '2026-11-20T00:00:01Z')).kci('filter').state).toBe('met');
  });

  it('of unknown time can always unmeet it', async () => {
    const policy = { kcis: { filter: { measured_by: { task: 'recall', metric: 'accuracy' } } } };
    const run = (value: number, created: string, salt: string) => log({ task: 'recall', value, samples: 1000, created, salt });
    const at = (created: string) =>
      gate(
        needing(
          { deployment: ['filter'] },
          {
            policy,
            files: { 'evals/a.json': run(0.99, '2026-11-20T00:00:00Z', 'a'), 'evals/b.json': run(0.5, created, 'b'), 'evals/filter.evidence.json': undefined },
          },
        ),
      );
    expect((await at('')).kci('filter').state).toBe('unmet');
    expect((await at('2026-01-01T00:00:00Z')).kci('filter').state).toBe('met');
  });
});
