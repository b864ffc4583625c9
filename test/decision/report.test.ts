import { describe, expect, it } from 'vitest';
import { compareFindings, type Finding } from '../../src/decision/findings.ts';
import validate from '../../src/formats/generated/decision.validate.mjs';
import { runGate } from '../../src/gate.ts';
import { type Change, file, gate, jobOf, log, merge, needing, records, sha256, TODAY } from './support.ts';

/** A case with findings of every severity and states of every kind. */
const RICH: Change = needing(
  { deployment: ['filter', { at_least: 2, of: ['filter', 'a'] }], governance: ['notice'] },
  {
    policy: {
      kris: { spare: { title: 'Spare', risk: 'cyber', scale: ['low', 'high'], thresholds: { x: '>= high' } } },
      kcis: {
        a: { title: 'A', category: 'deployment', threshold: true },
        notice: { title: 'Notice', category: 'governance', threshold: true, within: '15d' },
      },
      pairings: { spare: { if: { spare: 'x', ctf: 'alert' }, then: { governance: ['notice'] } }, stop: { if: { ctf: 'critical' }, then: 'stop' } },
      signoffs: { board: { if: { ctf: 'alert' }, users: ['chair'] } },
      waivers: [
        {
          id: 'W',
          indicator: 'filter',
          model: 'acme/atlas',
          release: '1.0',
          reason: 'r',
          approved_by: ['a'],
          approved_on: '2026-11-01',
          expires: '2026-12-01',
        },
      ],
    },
    files: {
      'evals/ctf.json': log({ value: 0.4 }),
      'evals/broken.json': '{',
      'evals/notes.txt': 'x',
      'evals/z.evidence.json': file({
        records: [{ indicator: 'fliter', value: 1, assessed: TODAY }],
        withdrawals: [{ log: 'evals/ctf.json', reason: 'x', by: 'x', date: TODAY }],
        determinations: [{ kri: 'ctf', threshold: 'none', by: 'x', date: TODAY }],
        events: [{ event: 'bypass', date: TODAY, affects: ['a'] }],
        logs: [{ log: 'evals/lost.json' }],
      }),
    },
  },
);

describe('the report', () => {
  it.each<[string, Change]>([
    ['the base', {}],
    ['a rich case', RICH],
    ['a case with a waiver', needing({ deployment: ['filter'] }, { files: { 'evals/filter.evidence.json': undefined } })],
    ['no evidence', { files: { 'evals/ctf.json': undefined, 'evals/filter.evidence.json': undefined, 'evals/security.evidence.json': undefined } }],
    ['values that are no numbers', { files: { 'evals/ctf.json': JSON.stringify(log({})).replace('"value":0.05', '"value":NaN') } }],
    ['an invalid policy', { policy: { kris: 1 } as never }],
    ['an invalid manifest', { release: { stage: 'nowhere' } }],
  ])('of %s fits its schema', async (_what, change) => {
    const { report } = await gate(change);
    expect(validate(report)).toBe(true);
  });

  it('names the policy, the release, the instant and the evidence', async () => {
    const { report, decision } = await gate();
    expect(report).toMatchObject({ version: 1, evaluated_at: '2026-11-20T12:00:00Z', policy: { name: 'Test policy', file: '.github/risk-policy.yml' } });
    expect(decision.release).toEqual({ model: 'acme/atlas', release: '1.0', digest: `sha256:${'a'.repeat(64)}`, stage: 'external', file: 'releases/0.yml' });
    expect(report.evidence.find(({ file: path }) => path === 'evals/ctf.json')).toEqual({
      file: 'evals/ctf.json',
      sha256: sha256(log({})),
      format: 'inspect',
      channel: 'author',
      measurements: 1,
    });
  });

  it('keeps the order of the policy', async () => {
    const { decision } = await gate(RICH);
    expect(decision.kris.map(({ id }) => id)).toEqual(['ctf', 'spare']);
    expect(decision.kcis.map(({ id }) => id)).toEqual(['filter', 'security', 'a', 'notice']);
    expect(decision.pairings.map(({ id }) => id)).toEqual(['alert', 'critical', 'need', 'spare', 'stop']);
  });
});

describe('findings', () => {
  it('are ordered by severity, code, indicator, file and line', async () => {
    const { decision } = await gate(RICH);
    expect(decision.findings.length).toBeGreaterThan(8);
    expect([...decision.findings].sort(compareFindings as never)).toEqual(decision.findings);
    expect(decision.findings.map(({ severity }) => ['block', 'warning', 'note'].indexOf(severity))).toEqual(
      decision.findings.map(({ severity }) => ['block', 'warning', 'note'].indexOf(severity)).sort(),
    );
  });

  it('every pair of keys decides in its turn', () => {
    const base: Finding = { code: 'b', severity: 'warning', message: 'm', indicator: 'i', file: 'f', line: 2 };
    const before: Partial<Finding>[] = [
      { severity: 'block', code: 'z' },
      { code: 'a', indicator: 'z' },
      { indicator: 'h', file: 'z' },
      { file: 'e', line: 9 },
      { line: 1, message: 'z' },
      { message: 'l' },
    ];
    for (const change of before) expect(compareFindings({ ...base, ...change }, base)).toBeLessThan(0);
    for (const change of before) expect(compareFindings(base, { ...base, ...change })).toBeGreaterThan(0);
    expect(compareFindings(base, { ...base })).toBe(0);
  });

  it('are all collected: one failure does not hide another', async () => {
    const { blocks } = await gate(RICH);
    expect(blocks).toEqual([
      'evidence-unknown-word',
      'evidence-unreadable',
      'kci-missing',
      'kri-unmeasured',
      'redundancy-short',
      'signoff-missing',
      'withdrawal-unapproved',
    ]);
  });

  it('each that blocks says what clears it', async () => {
    const { decision } = await gate(RICH);
    const blocking = decision.findings.filter(({ severity }) => severity === 'block');
    expect(blocking.length).toBeGreaterThan(0);
    expect(blocking.filter(({ fix }) => !fix)).toEqual([]);
  });
});

describe('the same inputs give the same report', () => {
  const bytes = async (change: Change) => JSON.stringify((await gate(change)).report);

  it('twice', async () => {
    expect(await bytes(RICH)).toBe(await bytes(RICH));
  });

  it('in whatever order files are found', async () => {
    const copy = merge(RICH, { files: { 'evals/copy.json': log({ value: 0.4 }), 'evals/again.json': log({ value: 0.4, salt: 'x' }) } }) as Change;
    const expected = await bytes(copy);
    expect(await bytes({ ...copy, order: (paths) => [...paths].reverse() })).toBe(expected);
    expect(await bytes({ ...copy, order: (paths) => [...paths.slice(3), ...paths.slice(0, 3)] })).toBe(expected);
  });

  it('and whatever the mode of reviews: their order decides nothing', async () => {
    expect(await bytes({ reviews: ['owner', 'second'] })).toBe(await bytes({ reviews: ['second', 'owner'] }));
  });

  it('another now, another report', async () => {
    const later = await runGate(jobOf({ now: '2026-11-21T00:00:00Z' }));
    expect(later.sha256).toBe((await gate()).report.sha256);
    expect(later.evaluated_at).not.toBe((await gate()).report.evaluated_at);
  });

  it('the seal follows every fact but the instant', async () => {
    const base = (await gate()).report.sha256;
    const other = await gate({ files: { 'evals/more.evidence.json': records([]) } });
    expect(other.report.sha256).not.toBe(base);
  });
});
