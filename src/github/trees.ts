import { GateError } from '../formats/errors.ts';
import { githubError } from './errors.ts';
import type { Repository } from './runtime.ts';

/** Mode of an entry that is another repository's commit. What is in it, this repository does not say. */
export const SUBMODULE = '160000';

/** A file, link or submodule of a commit. */
export interface TreeEntry {
  /** Of the content, as git computes it. */
  readonly sha: string;
  readonly mode: string;
  readonly size?: number;
}

/** Everything that a commit holds, by path. */
export interface Tree {
  readonly commit: string;
  readonly entries: ReadonlyMap<string, TreeEntry>;
}

/** Reads whole commits, each once. */
export class Trees {
  private readonly read = new Map<string, Promise<Tree>>();

  constructor(private readonly repository: Repository) {}

  /** @throws GateError `list-truncated` when GitHub cut the list short: a list that is not whole is not a list. */
  of(commit: string): Promise<Tree> {
    const found = this.read.get(commit) ?? readTree(this.repository, commit);
    this.read.set(commit, found);
    return found;
  }
}

async function readTree({ octokit, owner, repo }: Repository, commit: string): Promise<Tree> {
  const short = commit.slice(0, 12);
  try {
    const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: 'true' });
    if (data.truncated !== false) {
      throw new GateError(
        'list-truncated',
        `GitHub cut the list of files of commit ${short} short after ${data.tree.length}, so what the change touches is not known`,
        {
          fault: 'github',
          hint: 'Keep releases and evidence in a repository with fewer files (GitHub lists about 100,000).',
        },
      );
    }
    const entries = new Map<string, TreeEntry>();
    for (const { path, sha, mode, type, size } of data.tree) {
      if (type !== 'tree') entries.set(path, { sha, mode, ...(size === undefined ? {} : { size }) });
    }
    return { commit, entries };
  } catch (error) {
    throw githubError(error, `list the files of commit ${short}`, 'contents: read');
  }
}
