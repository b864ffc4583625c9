import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '../evidence/evidence.ts';
import { CHUNK_BYTES } from '../formats/limits.ts';
import type { Tree, TreeEntry } from './trees.ts';

/** Pointers of Git LFS are smaller; a larger blob is the file itself. */
const MAX_POINTER_BYTES = 1024;
/** A manifest is written by people. */
const MAX_SMALL_BYTES = 4 * 1024 * 1024;
/** A document that Git LFS keeps. */
const MAX_FETCHED_BYTES = 64 * 1024 * 1024;

const SAFE_READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Names of a file's content: git's for a blob that is exactly it, and git's for the LFS pointer that stands for it. */
type Naming = 'blob' | 'pointer';

/**
 * The checkout, which is believed only as far as its content has the hash that GitHub lists for a path. Whoever prepares
 * the checkout can therefore not lend a file the trust of another commit.
 */
export class Workspace {
  private readonly names = new Map<string, string | undefined>();

  constructor(readonly root: string) {}

  /** True when the file has the content that a commit lists, also where the commit holds the LFS pointer to it. */
  has(path: string, entry: TreeEntry): boolean {
    if (!isRegular(entry)) return false;
    return this.name('blob', path) === entry.sha || ((entry.size ?? 0) <= MAX_POINTER_BYTES && this.name('pointer', path) === entry.sha);
  }

  /** A small file, if it has exactly the content that a commit lists. */
  small(path: string, sha: string): Buffer | undefined {
    const bytes = readAll(join(this.root, path), MAX_SMALL_BYTES);
    return bytes !== undefined && blobSha(bytes) === sha ? bytes : undefined;
  }

  /** The file that a pointer of Git LFS stands for, where it was fetched. */
  fetched(path: string, pointer: string): Buffer | undefined {
    return this.name('pointer', path) === pointer ? readAll(join(this.root, path), MAX_FETCHED_BYTES) : undefined;
  }

  /** Whose word a file is: the protected branch's, when that branch holds the same content at the same path. */
  channels(trusted: Tree): (path: string) => Channel {
    return (path) => {
      const entry = trusted.entries.get(path);
      return entry !== undefined && this.has(path, entry) ? 'default-branch' : 'author';
    };
  }

  private name(naming: Naming, path: string): string | undefined {
    const key = `${naming} ${path}`;
    if (!this.names.has(key)) this.names.set(key, nameOf(naming, join(this.root, path)));
    return this.names.get(key);
  }
}

/** A file with or without the right to execute; a link or submodule is none. */
export function isRegular(entry: TreeEntry): boolean {
  return entry.mode === '100644' || entry.mode === '100755';
}

/** The name of a content in git. */
export function blobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Chunk by chunk: eval logs take gigabytes. Undefined for what is no regular file or cannot be read. */
function nameOf(naming: Naming, path: string): string | undefined {
  return withFile(path, (file, size) => {
    const hash = naming === 'blob' ? createHash('sha1').update(`blob ${size}\0`) : createHash('sha256');
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let total = 0;
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, length));
      total += length;
    }
    if (total !== size) return undefined;
    const digest = hash.digest('hex');
    return naming === 'blob' ? digest : blobSha(Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${size}\n`));
  });
}

function readAll(path: string, limit: number): Buffer | undefined {
  return withFile(path, (file, size) => {
    if (size > limit) return undefined;
    const bytes = Buffer.alloc(size);
    let filled = 0;
    for (let length = -1; filled < size && length !== 0; filled += length) length = readSync(file, bytes, filled, size - filled, filled);
    return filled === size ? bytes : undefined;
  });
}

function withFile<T>(path: string, use: (file: number, size: number) => T | undefined): T | undefined {
  let file: number | undefined;
  try {
    if (!lstatSync(path).isFile()) return undefined;
    file = openSync(path, SAFE_READ);
    const stats = fstatSync(file);
    return stats.isFile() ? use(file, stats.size) : undefined;
  } catch {
    // Absent or unreadable: the content is not the listed one, which is all that is asked.
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
