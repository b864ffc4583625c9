import { describe, expect, it } from 'vitest';
import { type Change, file, gate, log, merge, needing, records, sha256, TODAY } from './support.ts';

const RISKY = log({ value: 0.4, salt: 'risky' });
const CODES = ['withdrawal-used', 'withdrawal-unapproved', 'withdrawal-forbidden', 'evidence-path-empty'];

/** The base with a second, crossed run, and a withdrawal of it. */
function withdrawn(more: object = {}, change: Change = {}) {
  const withdrawal = { log: 'evals/risky.json', reason: 'Wrong prompt', by: 'lead', date: TODAY, ...more };
  const files = { 'evals/risky.json': RISKY, 'evals/w.evidence.json': file({ withdrawals: [withdrawal] }) };
  return gate(merge({ policy: { pairings: { alert: { then: 'report' } } }, files }, change) as Change);
}
const outcomeOf = (outcome: Awaited<ReturnType<typeof withdrawn>>) => [outcome.kri().state, ...outcome.codes().filter((code) => CODES.includes(code))];

describe('a withdrawal', () => {
  it('by the author alone blocks, and the evidence counts', async () => {
    const outcome = await withdrawn();
    expect(outcomeOf(outcome)).toEqual(['crossed', 'withdrawal-unapproved']);
    expect(outcome.verdict).toBe('blocked');
    expect(outcome.decision.withdrawals).toMatchObject([{ file: 'evals/risky.json', state: 'unapproved', by: 'lead' }]);
  });

  it('takes the evidence out when an owner approved', async () => {
    const outcome = await withdrawn({}, { reviews: ['owner'] });
    expect(outcomeOf(outcome)).toEqual(['clear', 'withdrawal-used']);
    expect(outcome.verdict).toBe('pass');
    expect(outcome.kri().evidence.map(({ reasons }) => reasons)).toContainEqual(['evidence-withdrawn']);
    expect(outcomeOf(await withdrawn({}, { reviews: ['somebody'] }))).toEqual(['crossed', 'withdrawal-unapproved']);
  });

  it('or when it stands on the default branch', async () => {
    const channel = (path: string) => (path === 'evals/w.evidence.json' ? 'default-branch' : 'author');
    expect(outcomeOf(await withdrawn({}, { channel }))).toEqual(['clear', 'withdrawal-used']);
    const wrong = (path: string) => (path === 'evals/risky.json' ? 'default-branch' : 'author');
    expect(outcomeOf(await withdrawn({}, { channel: wrong }))).toEqual(['crossed', 'withdrawal-unapproved']);
  });

  it("declared: the author's word is enough, and marked", async () => {
    expect(outcomeOf(await withdrawn({}, { policy: { withdrawals: 'declared' } }))).toEqual(['clear', 'withdrawal-used']);
  });

  it('forbid: the evidence never leaves', async () => {
    const forbid = { policy: { withdrawals: 'forbid' } };
    expect(outcomeOf(await withdrawn({}, { ...forbid, reviews: ['owner', 'second'] }))).toEqual(['crossed', 'withdrawal-forbidden']);
    expect(outcomeOf(await withdrawn({}, { ...forbid, channel: () => 'default-branch' }))).toEqual(['crossed', 'withdrawal-forbidden']);
  });

  it('of something that is not there has no effect', async () => {
    const approved = { reviews: ['owner'] };
    expect(outcomeOf(await withdrawn({ log: 'evals/typo.json' }, approved))).toEqual(['crossed', 'evidence-path-empty']);
    expect(outcomeOf(await withdrawn({ sha256: sha256('other') }, approved))).toEqual(['crossed', 'evidence-path-empty']);
    expect(outcomeOf(await withdrawn({ sha256: sha256(RISKY) }, approved))).toEqual(['clear', 'withdrawal-used']);
  });

  it('takes out the content under every path', async () => {
    expect(outcomeOf(await withdrawn({}, { reviews: ['owner'], files: { 'evals/copy.json': RISKY } }))).toEqual(['clear', 'withdrawal-used']);
    expect(outcomeOf(await withdrawn({}, { reviews: ['owner'], files: { 'evals/copy.json': log({ value: 0.4, salt: 'again' }) } }))).toEqual([
      'crossed',
      'withdrawal-used',
    ]);
  });

  it('of another release does nothing here', async () => {
    const files = {
      'evals/w.evidence.json': file({ subject: { release: '0.9' }, withdrawals: [{ log: 'evals/risky.json', reason: 'x', by: 'x', date: TODAY }] }),
    };
    expect(outcomeOf(await withdrawn({}, { reviews: ['owner'], files }))).toEqual(['crossed']);
  });

  it('may name a record of a file', async () => {
    const list = [
      { indicator: 'filter', id: 'weak', value: 0.5, samples: 1000, assessed: TODAY },
      { indicator: 'filter', id: 'strong', value: 0.99, samples: 1000, assessed: TODAY },
    ];
    const state = async (record: string) => {
      const withdrawals = [{ file: 'evals/filter.evidence.json', record, reason: 'x', by: 'x', date: TODAY }];
      const change = { reviews: ['owner'], files: { 'evals/filter.evidence.json': records(list), 'evals/w.evidence.json': file({ withdrawals }) } };
      return (await gate(needing({ deployment: ['filter'] }, change))).kci('filter').state;
    };
    expect(await state('weak')).toBe('met');
    expect(await state('strong')).toBe('unmet');
    expect(await state('other')).toBe('unmet');
  });

  it('leaves the KRI without evidence when it was the only one', async () => {
    const files = { 'evals/w.evidence.json': file({ withdrawals: [{ log: 'evals/ctf.json', reason: 'x', by: 'x', date: TODAY }] }) };
    expect((await gate({ files, reviews: ['owner'] })).blocks).toEqual(['kri-inadmissible']);
  });
});

describe('evidence that the change takes away', () => {
  const quiet: Change = { policy: { pairings: { alert: { then: 'report' } } } };
  const general = (outcome: Awaited<ReturnType<typeof gate>>) => outcome.report.findings.map(({ code, severity }) => `${code} ${severity}`);

  it('blocks until an owner approves', async () => {
    const removed = { 'evals/old.json': log({ salt: 'old' }) };
    const outcome = await gate({ removed });
    expect(general(outcome)).toEqual(['evidence-removed block']);
    expect(outcome.report.verdict).toBe('blocked');
    const approved = await gate({ removed, reviews: ['owner'] });
    expect(general(approved)).toEqual(['evidence-removed warning']);
    expect(approved.report.verdict).toBe('pass');
  });

  it('can still cross a KRI, but not once an owner approved', async () => {
    const removed = { 'evals/old.json': RISKY };
    expect((await gate({ ...quiet, removed })).kri().state).toBe('crossed');
    expect((await gate({ ...quiet, removed, reviews: ['owner'] })).kri().state).toBe('clear');
  });

  it('never clears one', async () => {
    const outcome = await gate({ files: { 'evals/ctf.json': undefined }, removed: { 'evals/ctf.json': log({}) } });
    expect(outcome.reasons('ctf')).toEqual(['evidence-removed']);
    expect(outcome.blocks).toContain('kri-inadmissible');
  });

  it('can still unmeet a KCI, and never meets one', async () => {
    const record = (value: number) => records([{ indicator: 'filter', value, samples: 1000, assessed: TODAY }]);
    const need = (removed: object, files = {}) => gate(needing({ deployment: ['filter'] }, { removed: { 'evals/old.evidence.json': removed }, files }));
    expect((await need(record(0.5))).kci('filter').state).toBe('unmet');
    expect((await need(record(0.98))).kci('filter').state).toBe('met');
    expect((await need(record(0.98), { 'evals/filter.evidence.json': undefined })).kci('filter').state).toBe('inadmissible');
  });

  it('a rewritten log counts as it was and as it is', async () => {
    const outcome = await gate({ ...quiet, removed: { 'evals/ctf.json': RISKY } });
    expect(
      outcome
        .kri()
        .evidence.map(({ reasons }) => reasons)
        .sort(),
    ).toEqual([[], ['evidence-removed']]);
    expect(outcome.kri().state).toBe('crossed');
  });

  it('an event or determination that it held still speaks', async () => {
    const event = file({ events: [{ event: 'bypass', date: TODAY, affects: ['filter'] }] });
    const need = (change: Change) => gate(needing({ deployment: ['filter'] }, change));
    expect((await need({ removed: { 'safety/e.evidence.json': event } })).kci('filter').state).toBe('unmet');
    expect((await need({ removed: { 'safety/e.evidence.json': event }, reviews: ['owner'] })).kci('filter').state).toBe('met');
    const determined = file({ determinations: [{ kri: 'ctf', threshold: 'alert', by: 'Board', date: TODAY }] });
    expect((await gate({ ...quiet, removed: { 'safety/d.evidence.json': determined } })).kri().state).toBe('crossed');
  });

  it('a withdrawal that it held does not', async () => {
    const withdrawal = file({ withdrawals: [{ log: 'evals/risky.json', reason: 'x', by: 'x', date: TODAY }] });
    expect((await gate({ ...quiet, files: { 'evals/risky.json': RISKY }, removed: { 'safety/w.evidence.json': withdrawal } })).kri().state).toBe('crossed');
  });
});
