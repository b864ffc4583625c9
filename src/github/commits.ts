import type { RestEndpointMethodTypes } from '@octokit/rest';
import { GateError } from '../formats/errors.ts';
import { githubError, githubMessage, statusOf } from './errors.ts';
import { allPages } from './pages.ts';
import type { Repository } from './runtime.ts';

export type Commit = RestEndpointMethodTypes['repos']['compareCommitsWithBasehead']['response']['data']['commits'][number];

/** Commits of a pull request; a list that is not whole says of nobody that they took no part. */
export interface CommitList {
  readonly commits: readonly Commit[];
  readonly whole: boolean;
}

/** Who took part in a pull request: its commits, and who is known to have pushed. */
export interface Participation extends CommitList {
  readonly pushers: readonly string[];
  /** When the pull request was last pointed at another branch, in milliseconds since 1970. */
  readonly retargeted?: number | undefined;
}

/** A change as GitHub compares it. */
export interface Comparison {
  /** Where the branch left the base. What others merged since is not its doing. */
  readonly mergeBase: string;
  /** Where else it left it: two branches that were merged into each other have no one such commit, and GitHub picks one of them. */
  readonly otherBases: readonly string[];
  /** The commits of the change. Read only when somebody asks. */
  readonly commits: () => Promise<CommitList>;
}

const PAGE = 100;
/** Pages of commits that are read. */
const MOST_PAGES = 30;
/** GitHub hands out no more commits of a pull request. */
const MOST_OF_PULL = 250;

/** Compares two commits. @throws GateError when GitHub does not say */
export async function compareCommits(repository: Repository, base: string, head: string): Promise<Comparison> {
  try {
    const first = await readPage(repository, base, head, 1);
    const commits = (): Promise<CommitList> => readCommits(repository, base, head, first.commits, first.total_commits);
    return { mergeBase: first.merge_base_commit.sha, otherBases: await furtherBases(repository, base, head, first, commits), commits };
  } catch (error) {
    // Two histories that never met: everything at the head is the change's doing, and its commits are not known.
    if (statusOf(error) === 404 && /common ancestor/i.test(githubMessage(error))) {
      return { mergeBase: base, otherBases: [], commits: async () => ({ commits: [], whole: false }) };
    }
    throw githubError(error, `compare ${base.slice(0, 12)} with ${head.slice(0, 12)}`, 'contents: read');
  }
}

type Page = RestEndpointMethodTypes['repos']['compareCommitsWithBasehead']['response']['data'];

/**
 * Commits that both sides have and that the merge base does not have: a merge starts from all of them. When the merge base
 * leaves out as many commits as the base itself, there are none; one call tells, and only a change that merges something needs it.
 */
async function furtherBases(repository: Repository, base: string, head: string, first: Page, commits: () => Promise<CommitList>): Promise<string[]> {
  const { total_commits: total, merge_base_commit: found } = first;
  const merges = first.commits.some(({ parents = [] }) => parents.length > 1);
  if (found.sha === base || (!merges && first.commits.length >= total)) return [];
  const since = await readPage(repository, found.sha, head, 1);
  if (since.total_commits === total) return [];
  const [own, all] = await Promise.all([commits(), readCommits(repository, found.sha, head, since.commits, since.total_commits)]);
  if (!own.whole || !all.whole) {
    throw new GateError('list-truncated', 'the change and its base were merged into each other, and GitHub did not list all of its commits', {
      fault: 'github',
      hint: 'Rebase the change onto its base, or merge the base into it once more.',
    });
  }
  const mine = new Set(own.commits.map(({ sha }) => sha));
  const shared = new Set(all.commits.map(({ sha }) => sha).filter((sha) => !mine.has(sha)));
  return [...new Set(own.commits.flatMap(({ parents }) => parents.map(({ sha }) => sha)).filter((sha) => shared.has(sha)))];
}

async function readCommits(repository: Repository, base: string, head: string, first: readonly Commit[], total: number): Promise<CommitList> {
  const commits = new Map(first.map((commit) => [commit.sha, commit]));
  try {
    for (let page = 2; commits.size < total && page <= MOST_PAGES; page++) {
      const { commits: more } = await readPage(repository, base, head, page);
      if (more.length === 0) break;
      for (const commit of more) commits.set(commit.sha, commit);
    }
  } catch (error) {
    throw githubError(error, 'list the commits of the change', 'contents: read');
  }
  return { commits: [...commits.values()], whole: commits.size >= total };
}

async function readPage({ octokit, owner, repo }: Repository, base: string, head: string, page: number) {
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: PAGE, page });
  return data;
}

/**
 * Who pushed commits of the change to its branch, as far as GitHub tells; for a commit names only who is said to have made it.
 * A GitHub that does not have the list costs nothing: commits name most people anyway. One that does not hand it out does.
 * @param branch its bare name, which may itself begin with `refs/heads/`
 */
export async function pushersOf({ octokit, owner, repo }: Repository, branch: string, { commits }: CommitList): Promise<string[]> {
  const own = new Set(commits.map(({ sha }) => sha));
  try {
    const activities = await allPages((query) => octokit.rest.repos.listActivities({ ...query, owner, repo, ref: `refs/heads/${branch}` }));
    return activities.filter(({ after }) => own.has(after)).flatMap(({ actor }) => (actor === null || actor === undefined ? [] : [actor.login]));
  } catch (error) {
    if (statusOf(error) === 404) return [];
    throw githubError(error, 'list who pushed to the branch', 'contents: read');
  }
}

/** The commits of a pull request, wherever its base is by now. */
export async function commitsOfPull({ octokit, owner, repo }: Repository, pull: number): Promise<CommitList> {
  const commits = await allPages((query) => octokit.rest.pulls.listCommits({ ...query, owner, repo, pull_number: pull }));
  return { commits, whole: commits.length > 0 && commits.length < MOST_OF_PULL };
}
