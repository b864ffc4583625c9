import { isNothing } from '../evidence/narrow.ts';
import type { DefaultBranch } from './branch.ts';
import { type PullNow, readPull } from './queue.ts';
import type { Repository } from './runtime.ts';
import type { Trees } from './trees.ts';

/** How a manifest came to where it stands. */
interface Origin {
  /** The commit that touched it last. */
  readonly commit?: string;
  /** The merged pull request that brought it, where the head of that has the manifest just as it stands now. */
  readonly pull?: PullNow;
}

/**
 * Where the manifests of a commit came from, each looked up once. A squash merge has another commit than the one that people
 * approved and evals ran for; what was approved and measured is what stands only where the manifest is the same.
 */
export class Origins {
  private readonly found = new Map<string, Promise<Origin>>();

  constructor(
    private readonly repository: Repository,
    private readonly trees: Trees,
    private readonly branch: Pick<DefaultBranch, 'name'>,
    private readonly commit: string,
  ) {}

  /** @throws what octokit throws */
  of(manifest: string): Promise<Origin> {
    const found = this.found.get(manifest) ?? this.read(manifest);
    this.found.set(manifest, found);
    return found;
  }

  private async read(manifest: string): Promise<Origin> {
    const { octokit, owner, repo } = this.repository;
    const { data: commits } = await octokit.rest.repos.listCommits({ owner, repo, sha: this.commit, path: manifest, per_page: 1 });
    const commit = commits[0]?.sha;
    if (commit === undefined) return {};
    const { data: pulls } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: commit, per_page: 100 });
    // What was merged into a branch on its way here was not judged for this one.
    const merged = pulls.find(({ merged_at, base }) => !isNothing(merged_at) && base.ref === this.branch.name);
    if (merged === undefined) return { commit };
    const pull = await readPull(this.repository, merged.number);
    const [seen, standing] = await Promise.all([this.trees.of(pull.head), this.trees.of(this.commit)]);
    const blob = standing.entries.get(manifest)?.sha;
    return blob !== undefined && seen.entries.get(manifest)?.sha === blob ? { commit, pull } : { commit };
  }
}
