import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Review } from '../decision/approvals.ts';
import { githubError, statusOf } from './errors.ts';
import type { Trigger } from './event.ts';
import type { Repository, Runner } from './runtime.ts';

type GithubReview = RestEndpointMethodTypes['pulls']['listReviews']['response']['data'][number];

/** The pull request that a change belongs to, at the commit that people saw when they approved. */
interface Reviewed {
  readonly number: number;
  readonly head: string;
  readonly author: string;
}

/**
 * Reads who approved the head commit. A token that may not read reviews costs a warning: nobody has approved, which is the
 * strictest that can be assumed.
 * @throws GateError for every other failure
 */
export async function readReviews(repository: Repository, trigger: Trigger, runner: Runner): Promise<Review[]> {
  try {
    const pull = await reviewedPull(repository, trigger);
    if (pull === undefined) return [];
    const { octokit, owner, repo } = repository;
    const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, { owner, repo, pull_number: pull.number, per_page: 100 });
    return countedReviews(reviews, pull);
  } catch (error) {
    const refused = githubError(error, 'read the reviews of the pull request', 'pull-requests: read');
    if (statusOf(error) !== 403 && statusOf(error) !== 404) throw refused;
    if (refused.code !== 'github-forbidden') throw refused;
    runner.warning(`${refused.message}. No approval counts. ${refused.hint ?? ''}`);
    return [];
  }
}

/** In a merge queue people approved the pull request that is queued; its name stands in the name of the queue's branch. */
async function reviewedPull({ octokit, owner, repo }: Repository, trigger: Trigger): Promise<Reviewed | undefined> {
  if (trigger.scope === 'all') return undefined;
  if (trigger.pull !== undefined) return { number: trigger.pull.number, author: trigger.pull.author, head: trigger.head };
  if (trigger.queued === undefined) return undefined;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: trigger.queued });
  return { number: data.number, author: data.user.login, head: data.head.sha };
}

/** An approval counts for the commit that was approved; asking for changes counts until it is taken back. The author and machines never count. */
export function countedReviews(reviews: readonly GithubReview[], pull: Pick<Reviewed, 'head' | 'author'>): Review[] {
  return reviews.flatMap(({ user, state, commit_id, submitted_at }) => {
    if (user === null || user.type !== 'User' || sameLogin(user.login, pull.author)) return [];
    if (state.toUpperCase() === 'APPROVED' && commit_id !== pull.head) return [];
    return [{ user: user.login, state, ...(submitted_at === undefined ? {} : { at: submitted_at }) }];
  });
}

function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
