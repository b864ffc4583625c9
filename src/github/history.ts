import { member } from '../evidence/narrow.ts';
import type { SourceText } from '../gate/job.ts';
import { mapParallel } from './blobs.ts';
import type { DefaultBranch } from './branch.ts';
import type { Change } from './changes.ts';
import { githubError } from './errors.ts';
import type { Manifest } from './manifests.ts';
import type { Repository } from './runtime.ts';

/** How many earlier texts of one manifest are looked at, newest first. What stood before them is not known. */
const MOST_VERSIONS = 20;

/**
 * The texts that stood on the default branch under the path of a manifest that says that it only restricts, because a roll-back
 * goes to one of them, or that becomes that of another release, because that one may have stood there with other weights. Of
 * other manifests nobody asks, so that a usual change costs no request.
 * @param before manifests at the base of the change
 */
export async function formerManifests(
  repository: Repository,
  branch: DefaultBranch,
  manifests: readonly Manifest[],
  before: readonly Manifest[],
  changes: readonly Change[],
): Promise<SourceText[]> {
  const changed = new Set(changes.filter(({ kind }) => kind !== 'removed').map(({ path }) => path));
  const isAnother = ({ source, name }: Manifest): boolean => before.some((one) => one.source.file === source.file && one.name !== name);
  const asking = manifests.filter((manifest) => changed.has(manifest.source.file) && (manifest.restricts || isAnother(manifest)));
  return (await Promise.all(asking.map(({ source }) => versionsOf(repository, branch, source.file)))).flat();
}

async function versionsOf({ octokit, owner, repo }: Repository, { commit }: DefaultBranch, path: string): Promise<SourceText[]> {
  try {
    const { data: commits } = await octokit.rest.repos.listCommits({ owner, repo, sha: commit, path, per_page: MOST_VERSIONS });
    const versions = await mapParallel(commits, async ({ sha }) => {
      const { data: tree } = await octokit.rest.repos.getContent({ owner, repo, path, ref: sha }).catch(absent);
      const content = member(tree, 'type') === 'file' && member(tree, 'encoding') === 'base64' ? member(tree, 'content') : undefined;
      return typeof content === 'string' ? [{ file: path, bytes: Buffer.from(content, 'base64'), ref: sha }] : [];
    });
    return versions.flat();
  } catch (error) {
    throw githubError(error, `read the history of ${path}`, 'contents: read');
  }
}

/** A commit that deletes a file has none there. */
function absent(error: unknown): { data: undefined } {
  if (member(error, 'status') === 404) return { data: undefined };
  throw error;
}
