import { BadAnswer, githubError } from './errors.ts';
import type { Repository } from './runtime.ts';
import { blobSha, type Workspace } from './workspace.ts';

/** Requests at a time. GitHub allows a hundred, and dislikes bursts. */
const PARALLEL = 8;

/** Contents by their hash: from the checkout where it holds exactly them, else from GitHub. */
export class Blobs {
  private readonly read = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly repository: Repository,
    private readonly workspace: Workspace,
  ) {}

  of(path: string, sha: string): Promise<Buffer> {
    const found = this.read.get(sha) ?? this.load(path, sha);
    this.read.set(sha, found);
    return found;
  }

  /** The file that a pointer of Git LFS stands for; undefined where the checkout does not hold it. */
  fetched(path: string, pointer: string): Buffer | undefined {
    return this.workspace.fetched(path, pointer);
  }

  private async load(path: string, sha: string): Promise<Buffer> {
    const local = this.workspace.small(path, sha);
    if (local !== undefined) return local;
    const { octokit, owner, repo } = this.repository;
    try {
      const { data, url } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
      const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
      if (blobSha(bytes) === sha) return bytes;
      throw new BadAnswer(`the content does not have the hash ${sha.slice(0, 12)} that it was asked for by`, { request: { method: 'GET', url } });
    } catch (error) {
      throw githubError(error, `read ${path}`, 'contents: read');
    }
  }
}

/** Maps with a few calls at a time, in order. */
export async function mapParallel<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += PARALLEL) results.push(...(await Promise.all(items.slice(start, start + PARALLEL).map(map))));
  return results;
}
