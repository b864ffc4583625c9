import { inflateRawSync } from 'node:zlib';
import { fromRandomAccessReaderPromise, type Entry as Listed, RandomAccessReader } from 'yauzl';
import { GateError } from '../formats/errors.ts';
import { CHUNK_BYTES, MAX_ARCHIVE_ENTRIES, MAX_ARCHIVE_MEMBER_BYTES, MAX_SAMPLES, MAX_SAMPLES_BYTES } from '../formats/limits.ts';
import { sizeOf } from '../formats/size.ts';
import { crc32 } from './crc32.ts';
import type { EvidenceSource } from './source.ts';
import { unreadable } from './unreadable.ts';
import { decompressZstd } from './zstd.ts';

/** The members of a zip archive that may be wanted, by the central directory alone. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** Names of the members of which there is one for each sample; undefined where they are too many, or expand to too much, to be read. */
  readonly many: readonly string[] | undefined;
  /**
   * The content of a member. Where a name stands twice, the last entry of the central directory counts.
   * @throws {GateError} when it is damaged, encrypted, too large or of an unknown compression.
   */
  read(name: string): Promise<Buffer>;
}

/** Which members are remembered: single ones, and those of which there may be very many. */
export interface Wanted {
  single(name: string): boolean;
  many?(name: string): boolean;
}

const STORED = 0;
const DEFLATE = 8;
const ZSTD = 93;
const ENCRYPTED = 0x1;
const LOCAL_HEADER_BYTES = 30;
const LOCAL_HEADER_MAGIC = 0x04034b50;
const END_BYTES = 22;
const END_MAGIC = 0x06054b50;
const END64_BYTES = 56;
const END64_MAGIC = 0x06064b50;

/** What the central directory says of a member; yauzl's own entries take ten times the memory. */
interface Entry {
  method: number;
  encrypted: boolean;
  checksum: number;
  storedSize: number;
  size: number;
  /** Where its local header starts. */
  offset: number;
}

/**
 * Opens an archive. Local file headers are never searched for: a rewritten log keeps superseded members as dead bytes.
 * @param wanted the other members are not remembered
 * @throws {GateError} `evidence-unreadable` when the central directory is missing, damaged or too large.
 */
export async function openArchive(source: EvidenceSource, wanted: Wanted = { single: () => true }): Promise<Archive> {
  const { entries, many } = await guarded(source.file, () => listEntries(source, wanted));
  return { names: new Set(entries.keys()), many: many.names, read: (name) => guarded(source.file, () => readMember(source, entries.get(name), name)) };
}

async function listEntries(source: EvidenceSource, wanted: Wanted): Promise<{ entries: Map<string, Entry>; many: ManyMembers }> {
  // Names are decoded here and the members never extracted, so yauzl's rules for file names do not apply.
  const options = { decodeStrings: false, lazyEntries: true, autoClose: false, validateEntrySizes: false };
  const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, options);
  if (zip.entryCount > MAX_ARCHIVE_ENTRIES) throw damaged(source.file, `expected at most ${MAX_ARCHIVE_ENTRIES} entries, found ${zip.entryCount}`);
  const entries = new Map<string, Entry>();
  const many = new ManyMembers(entries);
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8');
    // Python ends a name there, so that its tools would find another member by a name than the gate.
    if (name.includes('\0')) throw damaged(source.file, 'expected names without zero bytes, found one');
    if (hasOtherName(entry)) throw damaged(source.file, `expected one name for ${JSON.stringify(name.slice(0, 200))}, found a second one in its extra field`);
    const single = wanted.single(name);
    if (!single && !(wanted.many?.(name) && many.takes(name, entry.uncompressedSize))) continue;
    entries.set(name, {
      method: entry.compressionMethod,
      encrypted: (entry.generalPurposeBitFlag & ENCRYPTED) !== 0,
      checksum: entry.crc32,
      storedSize: entry.compressedSize,
      size: entry.uncompressedSize,
      offset: entry.relativeOffsetOfLocalHeader,
    });
  }
  await checkDirectoryEnd(source, Number(zip.readEntryCursor));
  return { entries, many };
}

/** Members of which there may be very many. As soon as they are too much to be read, none of them is remembered. */
class ManyMembers {
  private readonly found = new Set<string>();
  private bytes = 0;
  private tooMuch = false;

  constructor(private readonly entries: Map<string, unknown>) {}

  get names(): readonly string[] | undefined {
    return this.tooMuch ? undefined : [...this.found];
  }

  /** @param size in bytes, expanded */
  takes(name: string, size: number): boolean {
    this.bytes += size;
    this.tooMuch ||= this.bytes > MAX_SAMPLES_BYTES || this.found.size >= MAX_SAMPLES || size > MAX_ARCHIVE_MEMBER_BYTES;
    if (!this.tooMuch) this.found.add(name);
    else for (const one of this.found) this.entries.delete(one);
    if (this.tooMuch) this.found.clear();
    return !this.tooMuch;
  }
}

/** The Unicode path of Info-ZIP: tools that know it take the member for one of another name. */
const UNICODE_PATH = 0x7075;
/** A version and a checksum stand before the name. */
const UNICODE_PATH_START = 5;

function hasOtherName({ extraFields, fileNameRaw }: Listed): boolean {
  return extraFields.some(({ id, data }) => id === UNICODE_PATH && !data.subarray(UNICODE_PATH_START).equals(fileNameRaw));
}

/**
 * The central directory must end where the end record starts, and be as long as that says. Tools disagree on what to trust
 * where it is not so (count, size or offset), and an archive could show the gate another header than its author's viewer.
 */
async function checkDirectoryEnd(source: EvidenceSource, end: number): Promise<void> {
  const tail = await source.read(end, END64_BYTES);
  const signature = tail.length < END_BYTES ? 0 : tail.readUInt32LE(0);
  if (signature === END_MAGIC && tail.readUInt32LE(12) + tail.readUInt32LE(16) === end) return;
  const large = signature === END64_MAGIC && tail.length === END64_BYTES;
  if (large && tail.readBigUInt64LE(40) + tail.readBigUInt64LE(48) === BigInt(end)) return;
  throw damaged(source.file, 'its central directory does not end where its end record says');
}

async function readMember(source: EvidenceSource, entry: Entry | undefined, name: string): Promise<Buffer> {
  const fail = (message: string): GateError => damaged(source.file, `member ${name}: ${message}`);
  if (entry === undefined) throw fail('expected it in the archive, found none');
  if (entry.encrypted) throw fail('expected plain content, found it encrypted');
  if (Math.max(entry.storedSize, entry.size) > MAX_ARCHIVE_MEMBER_BYTES) throw fail(`expected at most ${sizeOf(MAX_ARCHIVE_MEMBER_BYTES)}, found more`);
  const header = await source.read(entry.offset, LOCAL_HEADER_BYTES);
  if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE(0) !== LOCAL_HEADER_MAGIC) throw fail('its local header is missing');
  // The local header may have another extra field than the central directory; nothing else in it counts, but it must be of this member.
  const nameLength = header.readUInt16LE(26);
  const ownName = await source.read(entry.offset + LOCAL_HEADER_BYTES, nameLength);
  if (ownName.toString('utf8') !== name) throw fail('its local header is that of another member');
  const start = entry.offset + LOCAL_HEADER_BYTES + nameLength + header.readUInt16LE(28);
  const stored = await source.read(start, entry.storedSize);
  if (stored.length !== entry.storedSize) throw fail('it reaches over the end of the file');
  const content = expand(stored, entry, fail);
  if (content.length !== entry.size) throw fail(`expected ${entry.size} bytes, found ${content.length}`);
  if (crc32(content) !== entry.checksum) throw fail('its content does not match its checksum');
  return content;
}

function expand(stored: Buffer, entry: Entry, fail: (message: string) => GateError): Buffer {
  // One byte more than stated, so that a member that is larger than it says is noticed and not cut.
  const limit = entry.size + 1;
  try {
    if (entry.method === STORED) return stored;
    if (entry.method === DEFLATE) return inflateRawSync(stored, { maxOutputLength: limit });
    if (entry.method === ZSTD) return decompressZstd(stored, limit);
  } catch (error) {
    throw fail(`cannot be decompressed: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw fail(`expected compression method 0, 8 or 93, found ${entry.method}`);
}

/** What yauzl says of a file that was cut. */
const NO_END = /^End of central directory record signature not found/;

/** yauzl throws plain errors (and range errors on hostile sizes); all of them mean that the archive is damaged. */
async function guarded<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof GateError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const said = NO_END.test(reason) ? 'its end is missing' : reason;
    throw unreadable(file, `the archive is damaged or truncated: ${said}`, {
      cause: error,
      hint: 'Copy it again once the run has ended, or run the eval again.',
    });
  }
}

function damaged(file: string, message: string): GateError {
  return unreadable(file, `the archive cannot be read: ${message}`);
}

/** Random access over a source. Central directories are read in steps of a few bytes, hence the window. */
class SourceReader extends RandomAccessReader {
  private window: Buffer = Buffer.alloc(0);
  private windowStart = 0;

  constructor(private readonly source: EvidenceSource) {
    super();
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    this.bytes(position, length).then(
      (bytes) => {
        bytes.copy(buffer, offset);
        // Outside the promise, so that what the callback throws is not taken for a failed read.
        setImmediate(callback, null);
      },
      (error: unknown) => setImmediate(callback, error instanceof Error ? error : new Error(String(error))),
    );
  }

  private async bytes(position: number, length: number): Promise<Buffer> {
    const inside = position >= this.windowStart && position + length <= this.windowStart + this.window.length;
    if (!inside) {
      this.window = await this.source.read(position, Math.max(length, CHUNK_BYTES));
      this.windowStart = position;
    }
    const bytes = this.window.subarray(position - this.windowStart, position - this.windowStart + length);
    if (bytes.length < length) throw new Error('unexpected end of the file');
    return bytes;
  }
}
