import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/commands/check.ts';
import { decide } from '../../src/decision/decide.ts';
import { isLiftable } from '../../src/decision/people/waivers.ts';
import { readRecords } from '../../src/evidence/records.ts';
import type { DecisionReport } from '../../src/formats/generated/decision.ts';
import { failureOf } from '../../src/github/outputs.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { loadRelease } from '../../src/policy/manifest.ts';
import { codeWords, firstColumn, rows, sectionOf } from './support.ts';

const POLICY = {
  version: 1,
  name: 'Reasons',
  owners: {},
  defaults: { binding: 'name', reassess_on: ['jailbreak'], conditions: { tools: true } },
  risks: { r: { title: 'A risk' } },
  kris: { k: { title: 'A KRI', risk: 'r', about: 'model', scale: 'exact', thresholds: { high: '>= 5' } } },
  kcis: { c: { title: 'A KCI', category: 'assurance', scale: 'exact', threshold: '>= 5' } },
  pairings: { p: { if: 'always', then: { assurance: ['c'] } }, q: { if: { k: 'high' }, then: 'report' } },
  stages: ['internal', 'external'],
  withdrawals: 'declared',
};
const RELEASE = { version: 1, model: 'm/x', release: '1', stage: 'internal' };
const FILE = 'r.evidence.yml';
type Records = Record<string, unknown>;

/** What makes a record inadmissible for one reason: changes of the record, of its file, or both. */
const CASES: Record<string, { record?: Records; content?: Records }> = {
  'evidence-wrong-subject': { content: { subject: { model: 'm/y' } } },
  'evidence-withdrawn': { content: { withdrawals: [{ file: FILE, record: 'x', reason: 'r', by: 'b', date: '2026-11-02' }] } },
  'evidence-wrong-stage': { record: { stages: ['external'] } },
  'evidence-expired': { record: { assessed: '2020-01-01' } },
  'evidence-voided': { content: { events: [{ event: 'jailbreak', date: '2026-11-05', status: 'closed' }] } },
  'evidence-from-future': { record: { assessed: '2027-01-01' } },
  'evidence-conditions-unmet': { record: { conditions: {} } },
};

/** The states of the KRI and the KCI when each has one record that is as bad as can be, and inadmissible for one reason. */
async function statesWith({ record = {}, content = {} }: { record?: Records; content?: Records }): Promise<{ kri: string; kci: string; reasons: string[] }> {
  const { policy } = await loadPolicy(Buffer.from(JSON.stringify(POLICY)), 'p.json');
  if (policy === undefined) throw new Error('the policy is not valid');
  const { release } = await loadRelease(Buffer.from(JSON.stringify(RELEASE)), 'r.json', policy);
  if (release === undefined) throw new Error('the manifest is not valid');
  const base = { id: 'x', assessed: '2026-11-01', conditions: { tools: true }, ...record };
  const records = [
    { ...base, indicator: 'k', value: 9 },
    { ...base, indicator: 'c', value: 1 },
  ];
  const bytes = Buffer.from(JSON.stringify({ version: 1, subject: { model: 'm/x', release: '1' }, records, ...content }));
  const reading = await readRecords(bytes, FILE, 'author');
  const evidence = { readings: [reading], documents: new Map(), emptyGlobs: [] };
  const { decision } = decide(policy, release, evidence, { now: Date.UTC(2026, 10, 20) });
  const [kri, kci] = [decision.kris[0], decision.kcis[0]];
  return { kri: kri?.state ?? '', kci: kci?.state ?? '', reasons: kri?.evidence[0]?.reasons ?? [] };
}

describe('docs/decision.md', () => {
  const table = rows(sectionOf('docs/decision.md', '2. Admissible: may it clear or meet?'));

  it.each(Object.entries(CASES).map(([code, example]) => ({ code, example })))('says whom $code still counts for', async ({ code, example }) => {
    const [, , kri = '', kci = ''] = table.find(([first]) => first === `\`${code}\``) ?? [];
    const found = await statesWith(example);
    expect(found.reasons).toEqual([code]);
    expect(found.kri).toBe(kri.startsWith('yes') ? 'crossed' : 'unmeasured');
    expect(found.kci).toBe(kci.startsWith('yes') ? 'unmet' : 'inadmissible');
  });

  it('lists what a waiver lifts', () => {
    const first = sectionOf('docs/decision.md', 'Waivers').trim().split('\n')[0] ?? '';
    const named = [...codeWords(first)].filter((word) => /^k[rc]i-/.test(word));
    const liftable = ['Undecided', 'Block', 'Warning', 'Note']
      .flatMap((section) => firstColumn('docs/codes.md', section))
      .filter((code) => isLiftable({ code, severity: 'block', message: '' }));
    expect(new Set(named)).toEqual(new Set(liftable));
  });

  it('says when a verdict fails the job', () => {
    const report = (verdict: DecisionReport['verdict'], enforcement: DecisionReport['enforcement']) =>
      ({ verdict, enforcement, decisions: [], findings: [] }) as unknown as DecisionReport;
    const exits = (['pass', 'pass-with-waivers', 'blocked', 'undecided'] as const).map((verdict) => [
      exitCodeOf(report(verdict, 'enforce')),
      exitCodeOf(report(verdict, 'warn')),
    ]);
    expect(exits).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [2, 2],
    ]);
    expect(failureOf(report('blocked', 'warn'))).toBeUndefined();
    expect(failureOf(report('undecided', 'warn'))).toBeDefined();
  });
});
