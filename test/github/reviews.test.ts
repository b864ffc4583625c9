import { describe, expect, test } from 'vitest';
import { collectApproving } from '../../src/decision/people/approvals.ts';
import type { Commit, Participation } from '../../src/github/commits.ts';
import { type Counted, countReviews, type GithubReview } from '../../src/github/reviews.ts';

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);
const AT = '2026-11-01T10:00:00Z';

function review(login: string | null, state: string, commit: string | null = HEAD, type = 'User', at = AT): GithubReview {
  return { user: login === null ? null : { login, type }, state, commit_id: commit, submitted_at: at } as GithubReview;
}

interface Made {
  sha?: string;
  author?: string | null;
  committer?: string | null;
  email?: string;
  name?: string;
  message?: string;
  date?: string;
}

function commit({ sha = HEAD, author = 'engineer', committer = 'web-flow', email = 'e@acme.example', name = 'E', message = 'x', date = AT }: Made): Commit {
  const account = (login: string | null): unknown => (login === null ? null : { login });
  return {
    sha,
    author: account(author),
    committer: account(committer),
    commit: { message, author: { name, email, date }, committer: { name: 'GitHub', email: 'noreply@github.com', date } },
  } as Commit;
}

function counted(reviews: readonly GithubReview[], commits: readonly Commit[] = [], more: Partial<Participation> = {}): Counted {
  return countReviews(reviews, { head: HEAD, author: 'Engineer' }, { commits, whole: true, pushers: [], ...more });
}

const approving = (...given: Parameters<typeof counted>): string[] => collectApproving(counted(...given).reviews).map(({ user }) => user);
const approval = review('officer', 'APPROVED');

describe('an approval', () => {
  test('counts for the commit that was approved', () => {
    expect(counted([approval])).toEqual({ reviews: [{ user: 'officer', state: 'APPROVED', at: AT }], ignored: [] });
  });

  test.each([
    ['of an older commit', review('officer', 'APPROVED', OLD), /not the head commit/],
    ['of no commit', review('officer', 'APPROVED', null), /not the head commit/],
    ['by the author', review('engineer', 'APPROVED'), /author of the pull request/],
    ['by a machine', review('helper', 'APPROVED', HEAD, 'Bot'), /no person/],
    ['by a machine that looks like a person', review('helper[bot]', 'APPROVED'), /no person/],
  ])('%s does not count, and the report says why', (_, given, why) => {
    expect(counted([given])).toEqual({ reviews: [], ignored: [{ user: given.user?.login, why: expect.stringMatching(why) }] });
  });

  test('by an account that is gone does not count', () => {
    expect(counted([review(null, 'APPROVED')]).reviews).toEqual([]);
  });

  test.each<[string, Made]>([
    ['the author of a commit', { author: 'Officer' }],
    ['its committer', { committer: 'officer' }],
    ['its author by an address of GitHub', { author: null, email: '123+officer@users.noreply.github.com' }],
    ['a co-author by an address of GitHub', { message: 'x\n\nCo-authored-by: O <officer@users.noreply.github.com>' }],
    ['a co-author whose account nobody knows, by address', { message: 'x\n\n  co-authored-by: O <Officer@acme.example>\n' }],
    ['a co-author whose account nobody knows, by name', { message: 'x\n\nCo-Authored-By: officer <o@acme.example>' }],
    ['an author with an address of an enterprise server', { author: null, email: 'officer@users.noreply.git.acme.example' }],
  ])('by %s does not count', (_, made) => {
    expect(approving([approval], [commit({ sha: OLD, ...made }), commit({})])).toEqual([]);
  });

  test('by somebody who pushed does not count', () => expect(approving([approval], [commit({})], { pushers: ['Officer'] })).toEqual([]));
  test('counts beside commits of others', () => expect(approving([approval], [commit({})], { pushers: ['engineer'] })).toEqual(['officer']));
  test('does not count when the commits are not known', () => expect(approving([approval], [], { whole: false })).toEqual([]));

  test('counts only when it is newer than the last change of the branch that the pull request is for', () => {
    const at = Date.parse(AT);
    expect(approving([approval], [commit({})], { retargeted: at - 1000 })).toEqual(['officer']);
    expect(approving([approval], [commit({})], { retargeted: at })).toEqual([]);
    expect(counted([approval], [commit({})], { retargeted: Number.POSITIVE_INFINITY }).ignored).toEqual([
      { user: 'officer', why: expect.stringContaining('for another branch') },
    ]);
  });

  test('counts from the second of the head commit on', () => {
    expect(approving([approval], [commit({ date: '2026-11-01T10:00:00.900Z' })])).toEqual(['officer']);
    expect(approving([approval], [commit({ date: '2026-11-01T10:00:01Z' })])).toEqual([]);
    expect(approving([approval], [commit({ date: 'some day' })])).toEqual([]);
  });

  test.each([
    ['by asking for changes', review('officer', 'CHANGES_REQUESTED', OLD, 'User', '2026-11-01T11:00:00Z'), []],
    ['by being dismissed', review('officer', 'DISMISSED', HEAD, 'User', '2026-11-01T11:00:00Z'), []],
    ['not by a remark', review('officer', 'COMMENTED', HEAD, 'User', '2026-11-01T11:00:00Z'), ['officer']],
    ['not by what others say', review('other', 'CHANGES_REQUESTED', HEAD, 'User', '2026-11-01T11:00:00Z'), ['officer']],
    ['not by an earlier request for changes', review('OFFICER', 'CHANGES_REQUESTED', OLD, 'User', '2026-11-01T09:00:00Z'), ['officer']],
  ])('is taken back %s', (_, later, expected) => {
    expect(approving([approval, later])).toEqual(expected);
    expect(approving([later, approval])).toEqual(expected);
  });

  test('given again on the head leaves nothing to be told of the older one', () => {
    expect(counted([review('officer', 'APPROVED', OLD), approval]).ignored).toEqual([]);
  });
});
