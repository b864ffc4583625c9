import { posix } from 'node:path';
import { type Blobs, mapParallel } from './blobs.ts';
import type { Change, PathSet } from './changes.ts';
import { isDocument } from './manifests.ts';
import type { Tree } from './trees.ts';
import { isRegular } from './workspace.ts';

/**
 * Changed links and submodules under `release_paths` through which releases can be reached that nobody decides. No manifest can
 * vouch for them: what is behind them may change without them.
 */
export async function waysOut(head: Tree, changes: readonly Change[], paths: PathSet, blobs: Pick<Blobs, 'of'>): Promise<Set<string>> {
  const own = changes.filter((change) => change.kind !== 'removed' && paths.namedBy(change));
  const found = await mapParallel(own, async ({ path, submodule, link }) => {
    const entry = head.entries.get(path);
    if (entry === undefined || isRegular(entry)) return [];
    return submodule || link !== true || leadsOut(path, (await blobs.of(path, entry.sha)).toString(), head, paths) ? [path] : [];
  });
  return new Set(found.flat());
}

const CLIMBS_BACK = /(^|\/)(?!\.{1,2}\/)[^/]+\/+(\.\/+)*\.\.(\/|$)/;

/** What lies under `release_paths` is decided itself; a file elsewhere that no name makes a manifest is none. */
function leadsOut(path: string, target: string, head: Tree, paths: PathSet): boolean {
  const to = posix.join(posix.dirname(path), target).replace(/\/+$/, '');
  // Behind a link, `..` is not the folder that the text says.
  if (target.startsWith('/') || to.startsWith('..') || CLIMBS_BACK.test(target)) return true;
  if (paths.has(to) || paths.has(`${to}/x`)) return false;
  const entry = head.entries.get(to);
  return entry === undefined || !isRegular(entry) || isDocument(to) || isDocument(path);
}
