import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Review } from '../decision/people/approvals.ts';
import type { CommitList, Participation } from './commits.ts';
import { contributorsOf } from './contributors.ts';
import { allPages } from './pages.ts';
import type { Repository } from './runtime.ts';

export type GithubReview = RestEndpointMethodTypes['pulls']['listReviews']['response']['data'][number];

/** A pull request, at the commit that people saw when they approved. */
export interface Reviewed {
  readonly number: number;
  readonly head: string;
  readonly author: string;
  /** Asked for only when somebody approved. */
  readonly participation: () => Promise<Participation>;
}

/** An approval that does not count, and why. */
export interface Ignored {
  readonly user: string;
  readonly why: string;
}

/** The reviews of a pull request that say something about its head. */
export interface Counted {
  readonly reviews: readonly Review[];
  readonly ignored: readonly Ignored[];
}

/** Reads the reviews of a pull request, and its commits when somebody approved. @throws what octokit throws */
export async function reviewsOf({ octokit, owner, repo }: Repository, pull: Reviewed): Promise<Counted> {
  const reviews = await allPages((query) => octokit.rest.pulls.listReviews({ ...query, owner, repo, pull_number: pull.number }));
  if (!reviews.some((review) => isApproval(review) && review.commit_id === pull.head))
    return countReviews(reviews, pull, { commits: [], whole: true, pushers: [] });
  return countReviews(reviews, pull, await pull.participation());
}

/**
 * An approval counts for the commit that was approved, unless whoever gave it took part in the change. Asking for changes, and
 * a dismissal, count until they are taken back.
 */
export function countReviews(reviews: readonly GithubReview[], pull: Pick<Reviewed, 'head' | 'author'>, list: Participation): Counted {
  const contributors = contributorsOf(list.commits, list.pushers);
  const newest = newestOf(list, pull.head);
  const counted: Review[] = [];
  const ignored: Ignored[] = [];
  for (const review of reviews) {
    const { user, state, submitted_at } = review;
    if (user === null) continue;
    const why = isApproval(review) ? (whyNot(review, pull, list, newest) ?? contributors.partOf(user.login)) : isPerson(user) ? undefined : 'is no person';
    if (why === undefined) counted.push({ user: user.login, state, ...(submitted_at === undefined ? {} : { at: submitted_at }) });
    else if (isApproval(review)) ignored.push({ user: user.login, why });
  }
  // Somebody who approved again, in a way that counts, has nothing to be told.
  const approving = new Set(counted.filter(({ state }) => state.toUpperCase() === 'APPROVED').map(({ user }) => user));
  return { reviews: counted, ignored: ignored.filter(({ user }) => !approving.has(user)) };
}

function whyNot(
  { user, commit_id, submitted_at }: GithubReview,
  { head, author }: Pick<Reviewed, 'head' | 'author'>,
  list: Pick<Participation, 'whole' | 'retargeted'>,
  newest: number,
): string | undefined {
  if (!isPerson(user)) return 'is no person';
  if (user?.login.toLowerCase() === author.toLowerCase()) return 'is the author of the pull request';
  if (commit_id !== head) return `approved ${commit_id === null ? 'no commit' : commit_id.slice(0, 12)}, which is not the head commit`;
  if (!list.whole) return 'may have taken part: GitHub did not list all commits of the pull request';
  if (submitted_at === undefined || !(Date.parse(submitted_at) >= newest)) return 'approved before the date of the head commit';
  if (list.retargeted !== undefined && !(Date.parse(submitted_at) > list.retargeted))
    return 'approved while the pull request was for another branch, so what was seen is another change';
  return undefined;
}

/** Seconds are all that GitHub tells. A commit without a date is newer than everything. */
function newestOf({ commits }: CommitList, head: string): number {
  const date = commits.find(({ sha }) => sha === head)?.commit.committer?.date;
  if (date === undefined) return commits.some(({ sha }) => sha === head) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return Math.floor(Date.parse(date) / 1000) * 1000;
}

function isApproval({ state }: GithubReview): boolean {
  return state.toUpperCase() === 'APPROVED';
}

function isPerson(user: GithubReview['user']): boolean {
  return user?.type === 'User' && !user.login.toLowerCase().endsWith('[bot]');
}
