import { type BigIntStats, closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { GateError } from '../formats/errors.ts';
import { CHUNK_BYTES, HEAD_BYTES, MAX_EVIDENCE_FILE_BYTES, MAX_MEMBER_BYTES } from '../formats/limits.ts';
import { sizeOf } from '../formats/size.ts';
import type { EvidenceSource, SiblingFile } from './source.ts';
import { unreadable } from './unreadable.ts';

/** An open file; whoever opened it closes it. Calls of the system are synchronous: for many small files that is several times faster. */
export interface FileSource extends EvidenceSource {
  verify(): Promise<void>;
  close(): Promise<void>;
}

// Neither flag exists on Windows, which has no links or pipes in work trees to guard against.
const SAFE_READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a regular file for reading, by one handle, so that what is hashed is what is read.
 * @param path where it is on this machine
 * @param file its root-relative path with `/`, for reports
 * @throws {GateError} `evidence-unreadable` for links, directories, pipes, devices, and files that cannot be opened.
 */
export async function openFileSource(path: string, file: string): Promise<FileSource> {
  const expected = attempt(file, () => lstatSync(path, { bigint: true }));
  refuseSpecial(file, expected);
  // Between the two calls the path may be replaced; the flags and the comparison make that an error, not a trick.
  const handle = attempt(file, () => openSync(path, SAFE_READ));
  try {
    const stats = fstatSync(handle, { bigint: true });
    refuseSpecial(file, stats);
    if (stats.dev !== expected.dev || stats.ino !== expected.ino) throw changed(file);
    if (stats.size > BigInt(MAX_EVIDENCE_FILE_BYTES))
      throw unreadable(file, `expected at most ${sizeOf(MAX_EVIDENCE_FILE_BYTES)}, found ${sizeOf(Number(stats.size))}`);
    const head = readFully(handle, 0, Math.min(HEAD_BYTES, Number(stats.size)));
    return new HandleSource(path, file, handle, stats, head);
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

class HandleSource implements FileSource {
  readonly size: number;

  constructor(
    private readonly path: string,
    readonly file: string,
    private readonly handle: number,
    private readonly opened: BigIntStats,
    readonly head: Uint8Array,
  ) {
    this.size = Number(opened.size);
  }

  async read(offset: number, length: number): Promise<Buffer> {
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    const bytes = attempt(this.file, () => readFully(this.handle, offset, wanted));
    if (bytes.length < wanted) throw changed(this.file);
    return bytes;
  }

  async *stream(): AsyncGenerator<Buffer> {
    // One buffer for all of them: a new one each time would pile up faster than they are collected.
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, this.size));
    for (let offset = 0; offset < this.size; offset += CHUNK_BYTES) {
      const wanted = Math.min(CHUNK_BYTES, this.size - offset);
      const filled = attempt(this.file, () => fill(this.handle, buffer.subarray(0, wanted), offset));
      if (filled < wanted) throw changed(this.file);
      yield buffer.subarray(0, wanted);
    }
  }

  async sibling(name: string): Promise<SiblingFile | undefined> {
    // A name alone: what a log says must not lead out of its folder.
    if (name !== basename(name) || name === '..') throw new Error(`${name} is no plain file name`);
    const path = join(dirname(this.path), name);
    if (!existsSync(path)) return undefined;
    const source = await openFileSource(path, posix.join(posix.dirname(this.file), name));
    try {
      if (source.size > MAX_MEMBER_BYTES) throw unreadable(source.file, `expected at most ${sizeOf(MAX_MEMBER_BYTES)}, found ${sizeOf(source.size)}`);
      const bytes = await source.read(0, source.size);
      await source.verify();
      return { file: source.file, bytes };
    } finally {
      await source.close();
    }
  }

  async verify(): Promise<void> {
    const now = attempt(this.file, () => fstatSync(this.handle, { bigint: true }));
    // Whoever writes can set the time of the content back, but not that of the inode.
    const isSame = now.size === this.opened.size && now.mtimeNs === this.opened.mtimeNs && now.ctimeNs === this.opened.ctimeNs;
    if (!isSame) throw changed(this.file);
  }

  async close(): Promise<void> {
    closeSync(this.handle);
  }
}

/** A read may return less than asked for although more follows. */
function fill(handle: number, bytes: Buffer, offset: number): number {
  let filled = 0;
  while (filled < bytes.length) {
    const bytesRead = readSync(handle, bytes, filled, bytes.length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

function readFully(handle: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, fill(handle, bytes, offset));
}

function refuseSpecial(file: string, stats: BigIntStats): void {
  if (stats.isFile()) return;
  throw unreadable(file, `expected a regular file, found ${kindOf(stats)}`, {
    hint: stats.isDirectory() ? 'Name the files in it.' : 'Commit the file itself; links are not followed.',
  });
}

function kindOf(stats: BigIntStats): string {
  if (stats.isSymbolicLink()) return 'a symbolic link';
  if (stats.isDirectory()) return 'a directory';
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}

function attempt<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof GateError) throw error;
    throw unreadable(file, `cannot be opened or read (${systemCode(error)})`, { cause: error });
  }
}

/** The error code of the system; its message would print a path of the machine. */
function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'ELOOP') return 'it is a symbolic link';
  return typeof code === 'string' ? code : 'unknown error';
}

function changed(file: string): GateError {
  return unreadable(file, 'the file changed while it was read', { hint: 'Run the gate again when nothing writes to the file.' });
}
