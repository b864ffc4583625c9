import { githubError, statusOf } from './errors.ts';
import { allPages } from './pages.ts';
import type { Repository } from './runtime.ts';

/** What GitHub calls it in the history of a pull request when somebody, or the merge of its base, points it at another branch. */
const EVENTS: readonly string[] = ['base_ref_changed', 'automatic_base_change_succeeded'];

/**
 * When a pull request was last pointed at another branch, in milliseconds since 1970: who approved before saw another change,
 * although its head is the same. A GitHub that has no such history costs nothing, one that does not hand it out does.
 * @returns undefined when it never was
 */
export async function retargetedAt({ octokit, owner, repo }: Repository, pull: number): Promise<number | undefined> {
  try {
    const events = await allPages((query) => octokit.rest.issues.listEventsForTimeline({ ...query, owner, repo, issue_number: pull }));
    const times = events.filter(({ event }) => EVENTS.includes(event ?? '')).map((one) => Date.parse('created_at' in one ? String(one.created_at) : ''));
    // A day that nobody can read is later than every approval.
    return times.length === 0 ? undefined : Math.max(...times.map((time) => (Number.isNaN(time) ? Number.POSITIVE_INFINITY : time)));
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    // Whoever asks knows what a token that may not see this costs.
    if (statusOf(error) === 403) throw error;
    throw githubError(error, 'read the history of the pull request', 'pull-requests: read');
  }
}
