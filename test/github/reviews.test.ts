import { describe, expect, test } from 'vitest';
import { countedReviews } from '../../src/github/reviews.ts';

type Review = Parameters<typeof countedReviews>[0][number];

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);
const AT = '2026-11-01T10:00:00Z';

function review(login: string | null, state: string, commit: string | null = HEAD, type = 'User'): Review {
  return { user: login === null ? null : { login, type }, state, commit_id: commit, submitted_at: AT } as Review;
}

const counted = (...reviews: Review[]): unknown[] => countedReviews(reviews, { head: HEAD, author: 'Engineer' });

describe('an approval', () => {
  test('counts for the commit that was approved', () => {
    expect(counted(review('officer', 'APPROVED'))).toEqual([{ user: 'officer', state: 'APPROVED', at: AT }]);
  });

  test.each([
    ['of an older commit', review('officer', 'APPROVED', OLD)],
    ['of no commit', review('officer', 'APPROVED', null)],
    ['by the author', review('engineer', 'APPROVED')],
    ['by a machine', review('helper[bot]', 'APPROVED', HEAD, 'Bot')],
    ['by an account that is gone', review(null, 'APPROVED')],
  ])('%s does not count', (_, given) => {
    expect(counted(given)).toEqual([]);
  });

  test('is taken back by asking for changes, also on an older commit', () => {
    expect(counted(review('officer', 'APPROVED'), review('officer', 'CHANGES_REQUESTED', OLD))).toHaveLength(2);
  });
});
