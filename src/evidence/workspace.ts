import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { GateError } from '../formats/errors.ts';
import { globBase, matchesGlob, parseGlob } from '../formats/glob.ts';
import { MAX_DOCUMENT_BYTES, MAX_FOLDER_ENTRIES } from '../formats/limits.ts';
import { sizeOf } from '../formats/size.ts';
import { compareText } from '../formats/text.ts';
import type { Channel } from './evidence.ts';
import { openFileSource } from './file-source.ts';
import type { Files, FoundFile } from './files.ts';
import { unreadable } from './unreadable.ts';

interface WorkspaceOptions {
  /** Whose word a file is; `author` without it. */
  readonly channel?: (file: string) => Channel;
}

/** The repository root: the nearest folder with `.git`, else the folder itself. */
export function repositoryRoot(folder: string): string {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return resolve(folder);
  }
}

/** A path as it stands in reports: relative to the root, with `/`. */
export function rootRelative(root: string, path: string): string {
  return relative(root, resolve(path)).split(sep).join('/');
}

/** The files of a working tree. Links are not followed, so that nothing outside it can be read by way of one. */
export function workspaceFiles(root: string, { channel = () => 'author' }: WorkspaceOptions = {}): Files {
  const locate = (file: string): string => (isAbsolute(file) ? file : join(root, file));
  const walked = new Set<string>();
  // What somebody names may lie behind a link, what a glob finds may not.
  const isMoved = (file: string): boolean => walked.has(file) && !isOwnFolder(root, file);
  return {
    async find(globs) {
      const found = new Set<string>();
      for (const glob of globs) walk(root, glob, found);
      for (const file of found) walked.add(file);
      return [...found].sort(compareText).map((file): FoundFile => ({ file, channel: channel(file) }));
    },
    async open(file) {
      const source = await openFileSource(locate(file), file);
      if (!isMoved(file)) return source;
      await source.close();
      throw moved(file);
    },
    async bytes(file) {
      const bytes = await documentBytes(locate(file), file);
      if (isMoved(file)) throw moved(file);
      return bytes;
    },
  };
}

function moved(file: string): GateError {
  return unreadable(file, 'a folder in its path became a link after it was walked', { hint: 'Run the gate again when nothing writes to the files.' });
}

/**
 * A whole document.
 * @param file how errors name it
 * @throws {GateError} `evidence-unreadable` when it is larger than a document may be
 */
export async function documentBytes(path: string, file: string): Promise<Buffer> {
  const source = await openFileSource(path, file);
  try {
    if (source.size > MAX_DOCUMENT_BYTES)
      throw new GateError('evidence-unreadable', `${file} has ${sizeOf(source.size)}; a document has at most ${sizeOf(MAX_DOCUMENT_BYTES)}`, {
        fault: 'evidence',
        file,
      });
    const bytes = await source.read(0, source.size);
    await source.verify();
    return bytes;
  } finally {
    await source.close();
  }
}

function walk(root: string, pattern: string, found: Set<string>): void {
  const normal = normalise(pattern);
  const glob = parseGlob(normal);
  const base = globBase(normal);
  if (!isOwnFolder(root, base)) return;
  const pending = [base];
  let entries = 0;
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of list(join(root, folder), folder)) {
      entries++;
      if (entries > MAX_FOLDER_ENTRIES)
        throw new GateError('evidence-unreadable', `more than ${MAX_FOLDER_ENTRIES} files and folders under ${base || '.'} for the glob ${pattern}`, {
          fault: 'configuration',
          hint: 'Write a narrower glob.',
        });
      const file = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== '.git' && mayContain(normal, file)) pending.push(`${file}/`);
      } else if (matchesGlob(glob, file)) {
        found.add(file);
      }
    }
  }
}

/** `./logs//x` is `logs/x`; an absolute glob or one that climbs out of the root stays as it is and finds nothing. */
function normalise(pattern: string): string {
  return pattern.replaceAll(/\/{2,}/g, '/').replace(/^(\.\/)+/, '');
}

/** True when a folder, or what a path has before its last `/`, can be reached from the root without `..` and without following a link. */
function isOwnFolder(root: string, folder: string): boolean {
  let path = root;
  for (const part of folder.split('/').slice(0, -1)) {
    if (['', '.', '..', '.git'].includes(part) || part.includes('\0')) return false;
    path = join(path, part);
    if (!isFolder(path)) return false;
  }
  return true;
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Folders deeper than a pattern without `**` can reach need not be read. */
function mayContain(pattern: string, folder: string): boolean {
  if (pattern.includes('**')) return true;
  const parts = pattern.split('/');
  const depth = folder.split('/').length;
  return depth < parts.length && matchesGlob(parseGlob(parts.slice(0, depth).join('/')), folder);
}

function list(path: string, folder: string): { name: string; isDirectory(): boolean }[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    // It was there a moment ago, and nobody knows what was in it.
    const reason = code === 'ENOENT' || code === 'ENOTDIR' ? 'disappeared while it was walked' : `cannot be read (${code})`;
    throw new GateError('evidence-unreadable', `the folder ${folder || '.'} ${reason}`, { fault: 'configuration', cause: error });
  }
}
