import type { RestEndpointMethodTypes } from '@octokit/rest';
import { isRecord, path } from '../evidence/narrow.ts';
import { githubError, isRateLimit, refusalOf, statusOf } from './errors.ts';
import type { Repository } from './runtime.ts';

type Answer = RestEndpointMethodTypes['repos']['getBranch']['response']['data'];
/** Classic protection, as GitHub shows it to those who do not administer. */
export type Protection = Pick<Answer['protection'], 'enabled' | 'required_status_checks'>;

/** The tip of the default branch, where the author of a change cannot write. */
export interface DefaultBranch {
  readonly name: string;
  readonly commit: string;
  /** How it is protected, or why that cannot be seen. */
  readonly protection: Protection | string;
}

/**
 * Resolves the default branch to a commit, so that everything is read at one state.
 * @param told the name of the branch, where the event has just told it
 */
export async function readDefaultBranch(repository: Repository, told?: string): Promise<DefaultBranch> {
  const { octokit, owner, repo } = repository;
  try {
    const name = told ?? (await octokit.rest.repos.get({ owner, repo })).data.default_branch;
    return { name, ...(await readTip(repository, name)) };
  } catch (error) {
    throw githubError(error, 'find the tip of the default branch', 'contents: read');
  }
}

/** One request tells tip and protection. Who may not see how a branch is protected may still see where it points. */
async function readTip({ octokit, owner, repo }: Repository, branch: string): Promise<Omit<DefaultBranch, 'name'>> {
  try {
    const { data } = await octokit.rest.repos.getBranch({ owner, repo, branch });
    return { commit: data.commit.sha, protection: protectionIn(data) };
  } catch (error) {
    if (isRateLimit(error) || (statusOf(error) !== 403 && statusOf(error) !== 404)) throw error;
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return { commit: data.object.sha, protection: refusalOf(error) };
  }
}

/** Classic protection of a branch. @returns why it cannot be read, where that is so: it is no fault of the change */
export async function readProtection({ octokit, owner, repo }: Repository, branch: string): Promise<Protection | string> {
  try {
    return protectionIn((await octokit.rest.repos.getBranch({ owner, repo, branch })).data);
  } catch (error) {
    return refusalOf(error);
  }
}

function protectionIn(data: Answer): Protection | string {
  if (path(data, 'protected') === false) return { enabled: false };
  return isRecord(path(data, 'protection')) ? data.protection : 'GitHub does not show it';
}
