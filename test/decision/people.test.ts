import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/decision/people/approvals.ts';
import { type Change, DIGEST, type Fields, file, gate, log, merge, needing, records, TODAY } from './support.ts';

const approved = (user: string, more: Partial<Review> = {}): Review => ({ user, state: 'APPROVED', ...more });

describe('a sign-off', () => {
  const board = (signoff: Fields, value: number, reviews: readonly (string | Review)[] = []) =>
    gate({
      policy: { signoffs: { board: { users: ['chair', 'vice'], ...signoff } }, pairings: { critical: { then: 'report' } } },
      files: { 'evals/ctf.json': log({ value }) },
      reviews,
    });
  const critical = { if: { ctf: 'critical' } };
  const state = (outcome: Awaited<ReturnType<typeof board>>) => outcome.decision.signoffs[0]?.state;

  it('is needed when its condition holds', async () => {
    const missing = await board(critical, 0.9);
    expect(missing.blocks).toEqual(['signoff-missing']);
    expect(state(missing)).toBe('missing');
    expect(state(await board(critical, 0.05))).toBe('idle');
  });

  it('is given by an approval', async () => {
    const given = await board(critical, 0.9, ['chair']);
    expect(given.decision.signoffs).toEqual([{ id: 'board', state: 'given', quorum: 1, approved_by: ['chair'] }]);
    expect(given.verdict).toBe('pass');
    expect((await board(critical, 0.9, ['somebody'])).blocks).toEqual(['signoff-missing']);
  });

  it('by as many distinct people as its quorum', async () => {
    expect((await board({ ...critical, quorum: 2 }, 0.9, ['chair'])).blocks).toEqual(['signoff-missing']);
    expect((await board({ ...critical, quorum: 2 }, 0.9, ['chair', 'chair', 'CHAIR'])).blocks).toEqual(['signoff-missing']);
    expect((await board({ ...critical, quorum: 2 }, 0.9, ['chair', 'vice'])).verdict).toBe('pass');
  });

  it('by members of its teams', async () => {
    const teams = { ...critical, teams: ['Acme/Safety'] };
    expect((await board(teams, 0.9, [approved('x', { teams: ['acme/safety'] })])).verdict).toBe('pass');
    expect((await board(teams, 0.9, [approved('x', { teams: ['acme/other'] })])).blocks).toEqual(['signoff-missing']);
    expect((await board(teams, 0.9, [approved('x')])).blocks).toEqual(['signoff-missing']);
  });

  it('logins have no case', async () => {
    expect((await board(critical, 0.9, ['ChAiR'])).verdict).toBe('pass');
  });

  it('the last decisive review of each person counts, a comment does not', async () => {
    const at = (state: string, hour: number) => ({ user: 'chair', state, at: `2026-11-20T0${hour}:00:00Z` });
    expect((await board(critical, 0.9, [at('APPROVED', 1), at('CHANGES_REQUESTED', 2)])).blocks).toEqual(['signoff-missing']);
    expect((await board(critical, 0.9, [at('APPROVED', 1), at('DISMISSED', 2)])).blocks).toEqual(['signoff-missing']);
    expect((await board(critical, 0.9, [at('APPROVED', 1), at('COMMENTED', 2)])).verdict).toBe('pass');
    expect((await board(critical, 0.9, [at('CHANGES_REQUESTED', 1), at('APPROVED', 2)])).verdict).toBe('pass');
    expect((await board(critical, 0.9, [at('APPROVED', 2), at('CHANGES_REQUESTED', 1)])).verdict).toBe('pass');
  });

  it('without a condition is needed only where vouched_by names it', async () => {
    expect(state(await board({}, 0.9))).toBe('idle');
    expect(state(await board({ if: 'always' }, 0.05))).toBe('missing');
  });

  it('is pending while an unmeasured KRI, which blocks itself, leaves its condition open', async () => {
    const outcome = await gate({ policy: { signoffs: { board: { ...critical, users: ['chair'] } } }, files: { 'evals/ctf.json': undefined } });
    expect(state(outcome)).toBe('pending');
    expect(outcome.blocks).toEqual(['kri-unmeasured']);
  });

  it('is needed when the unmeasured KRI that decides it is waived', async () => {
    const waiver = {
      id: 'W-1',
      indicator: 'ctf',
      model: 'acme/atlas',
      release: '1.0',
      digest: DIGEST,
      reason: 'r',
      approved_by: ['x'],
      approved_on: TODAY,
      expires: TODAY,
    };
    const change = { policy: { signoffs: { board: { ...critical, users: ['chair'] } }, waivers: [waiver] }, files: { 'evals/ctf.json': undefined } };
    expect((await gate(change)).blocks).toEqual(['signoff-missing']);
    expect((await gate({ ...change, reviews: ['chair'] })).verdict).toBe('pass-with-waivers');
  });

  it('is needed where the unmeasured KRI would not block by itself', async () => {
    const spare = { title: 'Spare', risk: 'cyber', scale: 'exact', thresholds: { x: '>= 1' } };
    const policy = { kris: { spare }, signoffs: { board: { if: { spare: 'x' }, users: ['chair'] } } };
    expect((await gate({ policy })).blocks).toEqual(['signoff-missing']);
    expect((await gate({ policy, reviews: ['chair'] })).verdict).toBe('pass');
    const measured = { 'evals/s.evidence.json': records([{ indicator: 'spare', value: 0, assessed: TODAY }]) };
    expect((await gate({ policy, files: measured })).verdict).toBe('pass');
  });

  it('is not needed for an advisory KRI', async () => {
    const spare = { title: 'Spare', risk: 'cyber', scale: 'exact', thresholds: { x: '>= 1' }, advisory: 'Saturated.' };
    const files = { 'evals/s.evidence.json': records([{ indicator: 'spare', value: 1, assessed: TODAY }]) };
    expect((await gate({ policy: { kris: { spare }, signoffs: { board: { if: { spare: 'x' }, users: ['chair'] } } }, files })).verdict).toBe('pass');
  });
});

describe('vouched_by', () => {
  const policy = { kris: { ctf: { vouched_by: 'board' } }, signoffs: { board: { users: ['chair', 'vice'], quorum: 2 } } };

  it('evidence counts only with the sign-off', async () => {
    expect((await gate({ policy })).reasons('ctf')).toEqual(['evidence-unvouched']);
    expect((await gate({ policy, reviews: ['chair'] })).reasons('ctf')).toEqual(['evidence-unvouched']);
    const given = await gate({ policy, reviews: ['chair', 'vice'] });
    expect(given.verdict).toBe('pass');
    expect(given.kri().evidence[0]?.channel).toBe('approved');
  });

  it('or from the default branch, or with a trusted signature', async () => {
    expect((await gate({ policy, channel: () => 'default-branch' })).verdict).toBe('pass');
    expect((await gate({ policy, channel: () => 'signed' })).verdict).toBe('pass');
    expect((await gate({ policy, channel: () => 'author' })).blocks).toEqual(['kri-inadmissible']);
  });

  it('an owner does not stand in for it', async () => {
    expect((await gate({ policy, reviews: ['owner', 'second'] })).reasons('ctf')).toEqual(['evidence-unvouched']);
  });
});

describe('an independent assessor', () => {
  const assessors = { lab: { name: 'Lab', independent: true, users: ['lab-lead'] }, own: { name: 'Own team', users: ['own-lead'] } };
  const policy = { kcis: { filter: { assessor: 'independent' } }, assessors };
  const record = (assessor: unknown, top: Fields = {}) => ({
    'evals/filter.evidence.json': records(
      [{ indicator: 'filter', value: 0.99, samples: 1000, assessed: TODAY, ...(assessor === undefined ? {} : { assessor }) }],
      top,
    ),
  });
  const by = (assessor: unknown, change: Change = {}, top: Fields = {}) =>
    gate(needing({ deployment: ['filter'] }, merge({ policy, files: record(assessor, top) }, change) as Change));
  const dependent = ['evidence-not-independent'];

  it('is registered, and one of its users approved the head commit', async () => {
    expect((await by('lab', { reviews: ['lab-lead'] })).verdict).toBe('pass');
    expect((await by('lab')).reasons('filter')).toEqual(dependent);
    expect((await by('lab', { reviews: ['own-lead', 'owner'] })).reasons('filter')).toEqual(dependent);
  });

  it('or the evidence stands on the default branch', async () => {
    expect((await by('lab', { channel: () => 'default-branch' })).verdict).toBe('pass');
  });

  it('and whoever else signed it does not make it the word of the assessor', async () => {
    expect((await by('lab', { channel: () => 'signed' })).reasons('filter')).toEqual(dependent);
  });

  it('must be independent, as the policy says', async () => {
    expect((await by('own', { reviews: ['own-lead'] })).reasons('filter')).toEqual(dependent);
  });

  it('is not whoever the record describes in place', async () => {
    expect((await by({ name: 'Lab', independent: true }, { reviews: ['lab-lead'] })).reasons('filter')).toEqual(dependent);
    expect((await by(undefined, { reviews: ['lab-lead'] })).reasons('filter')).toEqual(dependent);
  });

  it('may be stated for the whole file', async () => {
    expect((await by(undefined, { reviews: ['lab-lead'] }, { assessor: 'lab' })).verdict).toBe('pass');
    expect((await by('own', { reviews: ['lab-lead'] }, { assessor: 'lab' })).reasons('filter')).toEqual(dependent);
  });

  it('any assessor will do where the policy does not ask', async () => {
    expect((await by('own', { policy: { kcis: { filter: { assessor: 'any' } } } })).verdict).toBe('pass');
  });

  it("under declared a record's own word is enough, and marked", async () => {
    const declared = { policy: { assessors: 'declared' } };
    const outcome = await by({ name: 'Anyone', independent: true }, declared);
    expect(outcome.verdict).toBe('pass');
    expect(outcome.codes('warning')).toContain('assessor-declared');
    expect((await by({ name: 'Anyone', independent: false }, declared)).reasons('filter')).toEqual(dependent);
    expect((await by({ name: 'Anyone' }, declared)).reasons('filter')).toEqual(dependent);
    expect((await by(undefined, declared)).reasons('filter')).toEqual(dependent);
  });
});

describe('the channel', () => {
  const channelOf = async (change: Change) => (await gate(change)).kri().evidence[0]?.channel;

  it('of evidence of a change is the author, or approved when an owner approved', async () => {
    expect(await channelOf({})).toBe('author');
    expect(await channelOf({ reviews: ['somebody'] })).toBe('author');
    expect(await channelOf({ reviews: ['owner'] })).toBe('approved');
    expect(await channelOf({ channel: () => 'default-branch' })).toBe('default-branch');
  });

  it('of a log with a cover sheet is the least trusted of the two', async () => {
    const files = { 'evals/sheet.evidence.json': file({ logs: [{ log: 'evals/ctf.json', conditions: { tools: true } }] }) };
    const standing = (path: string) => (path === 'evals/ctf.json' ? 'default-branch' : 'author');
    expect(await channelOf({ channel: standing })).toBe('default-branch');
    expect(await channelOf({ channel: standing, files })).toBe('author');
    expect(await channelOf({ channel: () => 'default-branch', files })).toBe('default-branch');
    const policy = { kris: { ctf: { vouched_by: 'board' } }, signoffs: { board: { users: ['chair'] } } };
    expect((await gate({ policy, channel: standing })).verdict).toBe('pass');
    expect((await gate({ policy, channel: standing, files })).reasons('ctf')).toEqual(['evidence-unvouched']);
  });

  it('or when the assessor concerned approved', async () => {
    const change = {
      policy: { assessors: { lab: { name: 'Lab', users: ['lab-lead'] } } },
      files: { 'evals/ctf.json': log({ kriGate: { digest: DIGEST, assessor: 'lab' } }) },
    };
    expect(await channelOf({ ...change, reviews: ['lab-lead'] })).toBe('approved');
    expect(await channelOf(change)).toBe('author');
  });
});
