import { type Glob, globBase, matchesGlob, parseGlob } from '../formats/glob.ts';
import { compareText } from '../formats/text.ts';
import { LINK, SUBMODULE, type Tree } from './trees.ts';

/** A path that a change touches. A renamed file is one that is removed and one that is added. */
export interface Change {
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'removed';
  /** A submodule: which files of it differ is not known. */
  readonly submodule: boolean;
  /** A symbolic link, which puts the files of another folder under this path. */
  readonly link?: true;
}

/** Every path that differs, in the order of paths: content, kind of file, presence. */
export function compareTrees(base: Tree, head: Tree): Change[] {
  const changes: Change[] = [];
  for (const [path, entry] of head.entries) {
    const before = base.entries.get(path);
    if (before?.sha === entry.sha && before.mode === entry.mode) continue;
    const submodule = entry.mode === SUBMODULE || before?.mode === SUBMODULE;
    changes.push({ path, kind: before === undefined ? 'added' : 'modified', submodule, ...(entry.mode === LINK ? { link: true } : {}) });
  }
  for (const [path, entry] of base.entries) {
    if (!head.entries.has(path)) changes.push({ path, kind: 'removed', submodule: entry.mode === SUBMODULE });
  }
  return changes.sort((a, b) => compareText(a.path, b.path));
}

/** A base that holds what any of several held; of two contents the one that the head does not have, so that no change is missed. */
export function uniteBases(first: Tree, others: readonly Tree[], head: Tree): Tree {
  const entries = new Map(first.entries);
  for (const [path, entry] of others.flatMap((other) => [...other.entries])) {
    const [known, now] = [entries.get(path), head.entries.get(path)];
    if (known === undefined || (known.sha === now?.sha && known.mode === now.mode)) entries.set(path, entry);
  }
  return { ...first, entries };
}

/** Patterns of paths. */
export class PathSet {
  private readonly globs: readonly { readonly base: string; readonly glob: Glob; readonly pattern: string }[];

  constructor(patterns: readonly string[]) {
    this.globs = patterns.map(normalise).map((pattern) => ({ base: globBase(pattern), glob: parseGlob(pattern), pattern }));
  }

  get empty(): boolean {
    return this.globs.length === 0;
  }

  has(path: string): boolean {
    return this.globs.some(({ base, glob }) => path.startsWith(base) && matchesGlob(glob, path));
  }

  /** The same patterns for paths in one case; they hold what a file system without case would hold. */
  folded(): PathSet {
    return new PathSet(this.globs.map(({ pattern }) => foldPath(pattern)));
  }

  /** True when it has every pattern of the other, and so all that the other holds. */
  covers(other: PathSet): boolean {
    const own = new Set(this.globs.map(({ pattern }) => pattern));
    return other.globs.every(({ pattern }) => own.has(pattern));
  }

  /** True when the change touches a matching file, a submodule in or around a folder that a pattern begins with, or puts a link in its place. */
  namedBy(change: Change): boolean {
    const folder = `${change.path}/`;
    if (this.has(change.path) || this.isEnteredBy(change)) return true;
    return change.submodule && this.globs.some(({ base }) => base !== '' && (base.startsWith(folder) || folder.startsWith(base)));
  }

  /** True when the change touches a matching file, or a submodule or link that may lead to one. */
  touchedBy(change: Change): boolean {
    if (this.has(change.path) || this.isEnteredBy(change)) return true;
    const folder = `${change.path}/`;
    return change.submodule && this.globs.some(({ base }) => base.startsWith(folder) || folder.startsWith(base));
  }

  /** A link in place of a folder that a pattern goes through leads whoever follows it to files that the pattern does not see. */
  private isEnteredBy({ path, link }: Change): boolean {
    return link === true && this.globs.some(({ pattern }) => goesThrough(pattern.split('/'), path.split('/')));
  }
}

/** A pattern that begins with `**` goes through every folder; that says nothing of any of them. */
function goesThrough(pattern: readonly string[], folder: readonly string[]): boolean {
  const any = pattern.indexOf('**');
  const fixed = any === -1 ? pattern : pattern.slice(0, any);
  const common = Math.min(fixed.length, folder.length);
  const isOn = folder.slice(0, common).every((name, index) => matchesGlob(parseGlob(fixed[index] ?? ''), name));
  return isOn && common > 0 && (any === -1 ? folder.length < pattern.length : true);
}

/** Characters that some file systems leave out of a name. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** What Windows leaves out of it. */
const TRAILING = /[. ]+(?=\/|$)/g;

/** What a path is where case, how an accent is composed, and what cannot be seen make no difference. */
export function foldPath(path: string): string {
  const seen = path.replaceAll(IGNORED, '').replaceAll(TRAILING, '');
  return seen.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}

/** As the working tree reads it: `./logs//x` is `logs/x`. */
function normalise(pattern: string): string {
  return pattern.replaceAll(/\/{2,}/g, '/').replace(/^(\.\/)+/, '');
}
