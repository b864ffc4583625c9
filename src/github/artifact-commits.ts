import { mapParallel } from './blobs.ts';
import { githubError } from './errors.ts';
import type { Trigger } from './event.ts';
import type { Origins } from './origins.ts';
import type { PullNow } from './queue.ts';
import type { Repository } from './runtime.ts';

/** A commit whose workflow runs count. */
export interface Sought {
  readonly sha: string;
  /** The branch that its change goes or went into. */
  readonly into?: string;
}

/** What artifacts are looked for, and for which commits. */
export interface Search {
  readonly commits: readonly Sought[];
  /** The manifest of a release that stands; absent for a change. */
  readonly release?: string;
  /** Why GitHub does not say which pull request brought it. */
  readonly refused?: string;
}

/** What is decided, and where it came from. */
export interface Decided {
  readonly repository: Repository;
  readonly trigger: Trigger;
  /** Manifests that are decided. */
  readonly releases: readonly string[];
  readonly origins: Pick<Origins, 'of'>;
  /** Pull requests of a merge group. */
  readonly members: readonly PullNow[];
}

/** Releases whose runs are looked up in one run of the gate; those beyond are told to have none. */
const MOST_STANDING = 50;

/**
 * The head of a pull request; of a merge group what it merges, too; of what stands, for each release, what the commit merged
 * and the pull request that brought the manifest as it stands: a squash merge has a commit that no eval ran for.
 */
export async function searchesOf({ repository, trigger, releases, origins, members }: Decided): Promise<Search[]> {
  if (trigger.scope === 'change') {
    const { head, into } = trigger;
    if (trigger.pull !== undefined) return [{ commits: [{ sha: head, into }] }];
    const merged = members.map((pull): Sought => ({ sha: pull.head, into: pull.into }));
    return [{ commits: [...(await merges(repository, head)).map((sha) => ({ sha, into })), ...merged] }];
  }
  const own = (await merges(repository, trigger.head)).map((sha): Sought => ({ sha }));
  return mapParallel(releases, async (release) => {
    if (releases.indexOf(release) >= MOST_STANDING) return { release, commits: own };
    try {
      const { commit, pull } = await origins.of(release);
      const brought = [...(commit === undefined ? [] : [{ sha: commit }]), ...(pull === undefined ? [] : [{ sha: pull.head, into: pull.into }])];
      return { release, commits: [...own, ...brought] };
    } catch (error) {
      const refused = githubError(error, `find the pull request that brought ${release}`, 'pull-requests: read');
      if (refused.code !== 'github-forbidden') throw refused;
      return { release, commits: own, refused: `${refused.message}. ${refused.hint ?? ''}`.trim() };
    }
  });
}

/** A commit and what it merged. The first parent is what that was merged into; its evals were about another state. */
async function merges({ octokit, owner, repo }: Repository, sha: string): Promise<string[]> {
  try {
    const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: sha });
    return [sha, ...data.parents.slice(1).map((parent) => parent.sha)];
  } catch (error) {
    throw githubError(error, `read commit ${sha.slice(0, 12)}`, 'contents: read');
  }
}
