import type { Files, FoundFile } from '../evidence/files.ts';
import { memorySource } from '../evidence/memory-source.ts';
import { compareText } from '../formats/text.ts';
import type { Blobs } from './blobs.ts';
import { PathSet } from './changes.ts';
import type { Removals } from './removals.ts';
import type { Tree } from './trees.ts';
import { isRegular, type Workspace } from './workspace.ts';

/** What the union is made of. */
interface Union {
  /** The checkout. */
  readonly local: Files;
  readonly workspace: Workspace;
  readonly blobs: Pick<Blobs, 'of'>;
  /** The default branch. */
  readonly tip: Tree;
  readonly removals: Removals;
  /** True for a file that the change leaves as the default branch had it before: what the branch has now takes its place. */
  readonly isStale: (path: string) => boolean;
}

/**
 * The evidence of the default branch and of the change together. What stands on the default branch and not in the checkout
 * comes from GitHub; what the change removes comes as it stood before, and is marked.
 */
export function unionFiles({ local, workspace, blobs, tip, removals, isStale }: Union): Files {
  const isRemoved = new Set(removals.contents.map(({ file }) => file));
  return {
    async find(globs) {
      const paths = new PathSet(globs);
      const standing = [...tip.entries].filter(
        ([path, entry]) => paths.has(path) && isRegular(entry) && !isRemoved.has(path) && !removals.foreign.has(path) && !workspace.has(path, entry),
      );
      const replaced = new Set(standing.map(([path]) => path).filter(isStale));
      const found: FoundFile[] = [
        ...(await local.find(globs)).filter(({ file }) => !replaced.has(file)),
        ...standing.map(([file, { sha }]): FoundFile => ({ file, channel: 'default-branch', blob: sha })),
        ...removals.contents.filter(({ file }) => paths.has(file)).map((content): FoundFile => ({ ...content, removed: true })),
      ];
      return found.sort((a, b) => compareText(a.file, b.file) || compareText(a.blob ?? '', b.blob ?? ''));
    },
    open: async (file, blob) => (blob === undefined ? local.open(file) : memorySource(await blobs.of(file, blob), file)),
    bytes: async (file, blob) => (blob === undefined ? local.bytes(file) : blobs.of(file, blob)),
  };
}
