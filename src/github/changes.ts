import { type Glob, globBase, matchesGlob, parseGlob } from '../formats/glob.ts';
import { compareText } from '../formats/text.ts';
import { githubError, githubMessage, statusOf } from './errors.ts';
import type { Repository } from './runtime.ts';
import { SUBMODULE, type Tree } from './trees.ts';

/** A path that a change touches. A renamed file is one that is removed and one that is added. */
export interface Change {
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'removed';
  /** A submodule: which files of it differ is not known. */
  readonly submodule: boolean;
}

/**
 * The commit that a change starts from: where its branch left the base. What others merged since is not its doing.
 * @throws GateError when GitHub does not say
 */
export async function mergeBase({ octokit, owner, repo }: Repository, base: string, head: string): Promise<string> {
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1 });
    return data.merge_base_commit.sha;
  } catch (error) {
    // Two histories that never met: everything at the head is the change's doing.
    if (statusOf(error) === 404 && /common ancestor/i.test(githubMessage(error))) return base;
    throw githubError(error, `compare ${base.slice(0, 12)} with ${head.slice(0, 12)}`, 'contents: read');
  }
}

/** Every path that differs, in the order of paths: content, kind of file, presence. */
export function compareTrees(base: Tree, head: Tree): Change[] {
  const changes: Change[] = [];
  for (const [path, entry] of head.entries) {
    const before = base.entries.get(path);
    if (before?.sha === entry.sha && before.mode === entry.mode) continue;
    const submodule = entry.mode === SUBMODULE || before?.mode === SUBMODULE;
    changes.push({ path, kind: before === undefined ? 'added' : 'modified', submodule });
  }
  for (const [path, entry] of base.entries) {
    if (!head.entries.has(path)) changes.push({ path, kind: 'removed', submodule: entry.mode === SUBMODULE });
  }
  return changes.sort((a, b) => compareText(a.path, b.path));
}

/** Patterns of paths. */
export class PathSet {
  private readonly globs: readonly { readonly base: string; readonly glob: Glob }[];

  constructor(patterns: readonly string[]) {
    this.globs = patterns.map(normalise).map((pattern) => ({ base: globBase(pattern), glob: parseGlob(pattern) }));
  }

  get empty(): boolean {
    return this.globs.length === 0;
  }

  has(path: string): boolean {
    return this.globs.some(({ base, glob }) => path.startsWith(base) && matchesGlob(glob, path));
  }

  /** True when the change touches a matching file, or a submodule that may hold one. */
  touchedBy(change: Change): boolean {
    if (this.has(change.path)) return true;
    const folder = `${change.path}/`;
    return change.submodule && this.globs.some(({ base }) => base.startsWith(folder) || folder.startsWith(base));
  }
}

/** As the working tree reads it: `./logs//x` is `logs/x`. */
function normalise(pattern: string): string {
  return pattern.replaceAll(/\/{2,}/g, '/').replace(/^(\.\/)+/, '');
}
