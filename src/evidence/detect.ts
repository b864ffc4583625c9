import { createHash } from 'node:crypto';
import { GateError, type GateErrorOptions } from '../formats/errors.ts';
import { parseJson } from '../formats/json.ts';
import { TopLevelScanner } from '../formats/json-scan.ts';
import { ValueSkipper } from '../formats/json-skip.ts';
import { isSpace } from '../formats/json-text.ts';
import { CHUNK_BYTES, MAX_LEADING_SPACE } from '../formats/limits.ts';
import { sizeOf } from '../formats/size.ts';
import { isHubResults } from './claimed.ts';
import { JsonWalker } from './json-walk.ts';
import type { EarlyReading, EvidenceSource, Probe } from './reader.ts';
import { unreadable } from './unreadable.ts';
import type { Wanted } from './zip.ts';

/** What a file holds, found in one pass over it. */
export interface Detection {
  sha256: string;
  /** What to offer to the readers, the likeliest first. */
  probes: Probe[];
  /** Why the content cannot be evidence, whoever reads it: empty, a pointer, or broken. There are no probes then. */
  failure?: GateError;
}

const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');
const EMPTY_ZIP_MAGIC = Buffer.from('PK\x05\x06', 'latin1');
const LFS_MAGIC = Buffer.from('version https://git-lfs.github.com/spec/', 'latin1');
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Finds out what a file holds, by its content alone, and its sha256.
 * @param bulk top-level members of JSON objects that no reader wants; they are not kept.
 * @param parts which members of archives some reader wants; the others are not remembered.
 * @param early begins to read members of a large document; not called for others
 */
export async function detect(
  source: EvidenceSource,
  bulk: readonly string[],
  parts: Wanted,
  early?: () => Promise<readonly EarlyReading[]>,
): Promise<Detection> {
  const head = Buffer.from(source.head);
  if (source.size === 0) return failed(source, await hash(source), 'expected content, found an empty file', 'Run the eval again, or remove the file.');
  if (startsWith(head, LFS_MAGIC)) {
    const hint = 'Check the repository out with `lfs: true`, or fetch the file with `git lfs pull`.';
    return failed(source, await hash(source), 'expected the file itself, found a Git LFS pointer', hint);
  }
  if (startsWith(head, ZIP_MAGIC) || startsWith(head, EMPTY_ZIP_MAGIC)) return detectZip(source, parts);
  if (isHubResults(source.file)) return { sha256: await hash(source), probes: [{ kind: 'yaml' }] };
  const start = await contentStart(source);
  if (start.byte === '<') return detectXml(source);
  if (start.byte === '{') {
    const by = source.size >= LARGE_BYTES ? await early?.() : undefined;
    const followed = by?.map((one) => new Followed(one, source.file));
    const found = followed && (await detectObject(source, bulk, start.offset, followed));
    return found === undefined || found.failure !== undefined ? detectObject(source, bulk, start.offset) : found;
  }
  if (start.byte === '[') return detectArray(source, start.offset);
  const sha256 = await hash(source);
  if (start.byte === '') {
    const where = source.size > MAX_LEADING_SPACE ? ` in the first ${sizeOf(MAX_LEADING_SPACE)}` : '';
    return failed(source, sha256, `expected content, found white space only${where}`, 'Run the eval again, or remove the file.');
  }
  return { sha256, probes: [{ kind: 'other' }] };
}

async function detectZip(source: EvidenceSource, parts: Wanted): Promise<Detection> {
  const sha256 = await hash(source);
  try {
    // The only kind that needs the zip library, which is not loaded for all the others.
    const { openArchive } = await import('./zip.ts');
    return { sha256, probes: [{ kind: 'zip', archive: await openArchive(source, parts) }] };
  } catch (error) {
    return { sha256, probes: [], failure: gateError(error) };
  }
}

/** One pass hashes and scans; a JSON Lines file is told from a document by what follows its first object, on a line of its own. */
async function detectObject(source: EvidenceSource, bulk: readonly string[], start: number, followed: readonly Followed[] = []): Promise<Detection> {
  const scanner = new TopLevelScanner({ skip: bulk, nonFinite: true, file: source.file, follow: followed });
  const digest = createHash('sha256');
  let failure: GateError | undefined;
  let newline: number | undefined;
  let offset = 0;
  for await (const chunk of source.stream()) {
    digest.update(chunk);
    newline ??= findFrom(chunk, offset, start);
    try {
      if (failure === undefined) scanner.push(chunk);
    } catch (error) {
      failure = gateError(error);
    }
    offset += chunk.length;
  }
  const sha256 = digest.digest('hex');
  if (failure !== undefined) return { sha256, probes: [], failure: await withLine(source, failure) };
  try {
    return { sha256, probes: objectProbes(scanner, newline, followed) };
  } catch (error) {
    return { sha256, probes: [], failure: await withLine(source, gateError(error)) };
  }
}

function objectProbes(scanner: TopLevelScanner, newline: number | undefined, followed: readonly Followed[]): Probe[] {
  const { members, skipped } = scanner.end();
  const oneLine = newline === undefined || newline >= (scanner.endAt ?? 0);
  const lines: Probe = { kind: 'jsonl', first: members };
  if (scanner.trailingAt === undefined) {
    const early = followed.flatMap((one) => one.found());
    const document: Probe = { kind: 'json', top: members, skipped, ...(early.length === 0 ? {} : { early }) };
    return oneLine ? [document, lines] : [document];
  }
  if (!oneLine || newline === undefined || newline > scanner.trailingAt) scanner.failTrailing();
  return [lines];
}

/** From this size on it is worth the code to read a document in one pass, in bytes. */
const LARGE_BYTES = 1024 * 1024;

/** A member that is read while the rest of the document is scanned. */
class Followed {
  readonly member: string;
  private walker: JsonWalker | undefined;

  constructor(
    private readonly by: EarlyReading,
    private readonly file: string,
  ) {
    this.member = by.member;
  }

  begin(base: number): JsonWalker {
    this.walker = new JsonWalker(this.by.plan, this.file, base);
    return this.walker;
  }

  found(): { by: EarlyReading; value: unknown }[] {
    return this.walker === undefined ? [] : [{ by: this.by, value: this.walker.end() }];
  }
}

async function detectXml(source: EvidenceSource): Promise<Detection> {
  const { rootName } = await import('./xml.ts');
  return { sha256: await hash(source), probes: [{ kind: 'xml', root: rootName((await source.read(0, CHUNK_BYTES)).toString('utf8')) }] };
}

async function detectArray(source: EvidenceSource, start: number): Promise<Detection> {
  const sha256 = await hash(source);
  return { sha256, probes: [{ kind: 'json-array', first: await firstElement(source, start + 1) }] };
}

/** The first element of an array, or undefined when it is large or broken. */
async function firstElement(source: EvidenceSource, offset: number): Promise<unknown> {
  const bytes = await source.read(offset, CHUNK_BYTES);
  const from = bytes.findIndex((byte) => !isSpace(byte));
  if (from === -1) return undefined;
  try {
    const skipper = new ValueSkipper((message) => {
      throw new Error(message);
    });
    const end = skipper.skip(bytes, from);
    return skipper.complete ? parseJson(bytes.subarray(from, end), { nonFinite: true, positions: false }).value : undefined;
  } catch {
    return undefined;
  }
}

/** The first character that is no white space, and where; '' when there is none. */
async function contentStart(source: EvidenceSource): Promise<{ byte: string; offset: number }> {
  const bytes = await source.read(0, MAX_LEADING_SPACE);
  const from = startsWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  for (let offset = from; offset < bytes.length; offset += 1) {
    const byte = bytes[offset] as number;
    if (!isSpace(byte)) return { byte: String.fromCharCode(byte), offset };
  }
  return { byte: '', offset: bytes.length };
}

async function hash(source: EvidenceSource): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of source.stream()) digest.update(chunk);
  return digest.digest('hex');
}

/** Offset in the file of the first line break at or after `start`, when it is in this chunk. */
function findFrom(chunk: Buffer, offset: number, start: number): number | undefined {
  const at = chunk.indexOf(0x0a, Math.max(0, start - offset));
  return at === -1 ? undefined : offset + at;
}

/** Adds line and column to an error that knows only an offset. Counting lines is left for when it is needed. */
async function withLine(source: EvidenceSource, error: GateError): Promise<GateError> {
  const { offset } = error.at;
  if (offset === undefined || error.at.line !== undefined) return error;
  let line = 1;
  let lineStart = 0;
  let base = 0;
  for await (const chunk of source.stream()) {
    for (let at = chunk.indexOf(0x0a); at !== -1 && base + at < offset; at = chunk.indexOf(0x0a, at + 1)) {
      line += 1;
      lineStart = base + at + 1;
    }
    base += chunk.length;
    if (base > offset) break;
  }
  const prefix = await source.read(lineStart, Math.min(offset - lineStart, MAX_LEADING_SPACE));
  const at: GateErrorOptions = { fault: error.fault, ...error.at, line, cause: error };
  if (prefix.length === offset - lineStart) at.column = prefix.toString('utf8').length + 1;
  if (error.hint !== undefined) at.hint = error.hint;
  return new GateError(error.code, error.message, at);
}

function failed(source: EvidenceSource, sha256: string, message: string, hint?: string): Detection {
  return { sha256, probes: [], failure: unreadable(source.file, message, hint === undefined ? {} : { hint }) };
}

/** Passes on what the gate raised on purpose; anything else is a defect and must not be swallowed. */
function gateError(error: unknown): GateError {
  if (error instanceof GateError && error.fault === 'evidence') return error;
  throw error;
}

function startsWith(bytes: Buffer, prefix: Buffer): boolean {
  return bytes.subarray(0, prefix.length).equals(prefix);
}
