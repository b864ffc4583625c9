import type { Blobs } from '../../../src/github/blobs.ts';
import { compareTrees, PathSet } from '../../../src/github/changes.ts';
import { findManifests } from '../../../src/github/manifests.ts';
import { findRemovals, type Removals } from '../../../src/github/removals.ts';
import type { Tree } from '../../../src/github/trees.ts';
import { blobSha } from '../../../src/github/workspace.ts';

/** Files by path; an entry with a mode is a link or a submodule. */
export type Files = Record<string, string | { readonly mode: string; readonly sha: string }>;

/** Contents by their hash. */
export class Contents {
  private readonly known = new Map<string, Buffer>();
  readonly blobs: Pick<Blobs, 'of' | 'fetched'> = {
    fetched: () => undefined,
    of: async (path, sha) => {
      const found = this.known.get(sha);
      if (found === undefined) throw new Error(`${path} ${sha} was never written`);
      return found;
    },
  };

  /** A commit with these files. */
  tree(files: Files): Tree {
    const entries = Object.entries(files).map(([path, content]) => {
      if (typeof content !== 'string') return [path, content] as const;
      const bytes = Buffer.from(content);
      this.known.set(blobSha(bytes), bytes);
      return [path, { sha: blobSha(bytes), mode: '100644', size: bytes.length }] as const;
    });
    return { commit: blobSha(Buffer.from(JSON.stringify(files))), entries: new Map(entries) };
  }
}

/** What a change from one state to another takes away, beside a default branch that is like the base unless it is given. */
export async function removalsOf(before: Files, after: Files, tip: Files = before): Promise<Removals> {
  const contents = new Contents();
  const [base, head, main] = [contents.tree(before), contents.tree(after), contents.tree(tip)];
  const { blobs } = contents;
  const paths = new PathSet(['releases/**']);
  const [ofBase, ofHead, ofTip] = await Promise.all([base, head, main].map((tree) => findManifests(tree, paths, blobs)));
  if (ofBase === undefined || ofHead === undefined || ofTip === undefined) throw new Error('no manifests');
  const manifests = { base: ofBase, head: ofHead, tip: ofTip };
  return findRemovals({ base, head, tip: main, changes: compareTrees(base, head), manifests, standing: ['safety/records/**'], blobs, mappings: [] });
}
