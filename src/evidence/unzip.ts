import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { GateError } from '../formats/errors.ts';
import { MAX_ARTIFACT_FILES, MAX_ARTIFACT_NAME_LENGTH } from '../formats/limits.ts';
import { crc32 } from './crc32.ts';
import { unreadable } from './unreadable.ts';

/** What an archive may take. */
interface UnzipLimits {
  /** Bytes of all its files together, as expanded. */
  readonly bytes: number;
}

/** What was written. */
interface Unzipped {
  /** Names of the files, with `/`, in the order of the archive. */
  readonly names: readonly string[];
  readonly bytes: number;
}

const ENCRYPTED = 0x1;
const METHODS = [0, 8];
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const MAX_SEGMENT_BYTES = 255;

/**
 * Writes all files of an archive into an empty folder. Everything is checked before the first byte is written: no name leaves
 * the folder, there are no links or devices, no two names are one file anywhere, and sizes stay within the limits.
 * @param path of the archive on this machine
 * @param file how reports name it
 * @throws {GateError} `evidence-unreadable` when anything is wrong; what was written by then is not to be used.
 */
export async function unzipInto(path: string, file: string, folder: string, limits: UnzipLimits): Promise<Unzipped> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { decodeStrings: false, lazyEntries: true, autoClose: false, validateEntrySizes: true });
    const members = await listMembers(zip, limits);
    for (const { name, entry } of members) await writeMember(zip, entry, name, join(folder, ...name.split('/')));
    return { names: members.map(({ name }) => name), bytes: sum(members, ({ uncompressedSize }) => uncompressedSize) };
  } catch (error) {
    if (error instanceof GateError) throw error;
    throw unreadable(file, `the archive cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    zip?.close();
  }
}

interface Member {
  readonly name: string;
  readonly entry: Entry;
}

async function listMembers(zip: ZipFile, limits: UnzipLimits): Promise<Member[]> {
  if (zip.entryCount > MAX_ARTIFACT_FILES) throw new Error(`expected at most ${MAX_ARTIFACT_FILES} entries, found ${zip.entryCount}`);
  const members: Member[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    checkEntry(entry, name);
    if (!name.endsWith('/')) members.push({ name, entry });
  }
  checkCollisions(members.map(({ name }) => name));
  const expanded = sum(members, ({ uncompressedSize }) => uncompressedSize);
  if (expanded > limits.bytes) throw new Error(`expected at most ${limits.bytes} bytes when expanded, found ${expanded}`);
  // Members that share their bytes are how a small archive states a huge content.
  if (sum(members, ({ compressedSize }) => compressedSize) > zip.fileSize) throw new Error('its members overlap');
  return members;
}

function sum(members: readonly Member[], size: (entry: Entry) => number): number {
  return members.reduce((total, { entry }) => total + size(entry), 0);
}

/** @throws Error for a name that is not plainly a path below the folder, on any system */
function nameOf(entry: Entry): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(entry.fileNameRaw);
  } catch {
    throw new Error('expected names in UTF-8');
  }
  const segments = name.replace(/\/$/, '').split('/');
  const isOwn = segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..' && Buffer.byteLength(segment) <= MAX_SEGMENT_BYTES);
  // Control characters, backslashes and colons mean something else on one system or another.
  if (!isOwn || name.length > MAX_ARTIFACT_NAME_LENGTH || /[\p{Cc}\\:]/u.test(name))
    throw new Error(`expected names of files below its own folder, found ${JSON.stringify(name.slice(0, 200))}`);
  return name;
}

function checkEntry(entry: Entry, name: string): void {
  const fail = (expected: string): Error => new Error(`${JSON.stringify(name)}: expected ${expected}`);
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  const isFolder = name.endsWith('/');
  if (type !== 0 && type !== (isFolder ? FOLDER : REGULAR)) throw fail('a plain file or folder, found a link, a device or another kind');
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw fail('plain content, found it encrypted');
  if (!METHODS.includes(entry.compressionMethod)) throw fail(`compression method 0 or 8, found ${entry.compressionMethod}`);
  if (isFolder && entry.uncompressedSize > 0) throw fail('no content in a folder');
}

/** Two names that are one file where case makes no difference would be overwritten there and not here. */
function checkCollisions(names: readonly string[]): void {
  const fold = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const name of names) {
    const folded = fold(name);
    if (files.has(folded)) throw new Error(`${JSON.stringify(name)} stands twice`);
    files.add(folded);
    for (let at = folded.indexOf('/'); at !== -1; at = folded.indexOf('/', at + 1)) folders.add(folded.slice(0, at));
  }
  for (const name of names) if (folders.has(fold(name))) throw new Error(`${JSON.stringify(name)} is a file and a folder`);
}

/** Streams one member; yauzl refuses one that is longer or shorter than it states. */
async function writeMember(zip: ZipFile, entry: Entry, name: string, target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  let checksum = 0;
  const check = new Transform({
    transform(chunk: Buffer, _, done) {
      checksum = crc32(chunk, checksum);
      done(null, chunk);
    },
  });
  await pipeline(await zip.openReadStreamPromise(entry), check, createWriteStream(target, { flags: 'wx', mode: 0o600 }));
  if (checksum !== entry.crc32) throw new Error(`${JSON.stringify(name)}: its content does not match its checksum`);
}
