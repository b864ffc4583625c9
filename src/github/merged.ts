import { readPull } from './queue.ts';
import type { Counted } from './reviews.ts';
import { reviewsOf } from './reviews.ts';
import type { Repository } from './runtime.ts';
import type { Trees } from './trees.ts';

const NOBODY: Counted = { reviews: [], ignored: [] };

/**
 * Who approved the pull request that brought a manifest to where it stands now. What the people saw must be what stands: the
 * manifest of the head that they approved has to be the same. Evidence that came later passed the gate by itself.
 */
export async function reviewsOfStanding(repository: Repository, trees: Trees, commit: string, manifest: string): Promise<Counted> {
  const { octokit, owner, repo } = repository;
  const { data: commits } = await octokit.rest.repos.listCommits({ owner, repo, sha: commit, path: manifest, per_page: 1 });
  const last = commits[0]?.sha;
  if (last === undefined) return NOBODY;
  const { data: pulls } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: last, per_page: 100 });
  const merged = pulls.find(({ merged_at }) => merged_at !== null);
  if (merged === undefined) return NOBODY;
  const pull = await readPull(repository, merged.number);
  const [seen, standing] = await Promise.all([trees.of(pull.head), trees.of(commit)]);
  const blob = standing.entries.get(manifest)?.sha;
  return blob !== undefined && seen.entries.get(manifest)?.sha === blob ? reviewsOf(repository, pull) : NOBODY;
}
