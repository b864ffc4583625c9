import { GateError, type GateErrorOptions } from './errors.ts';
import { parseJson } from './json.ts';
import { ValueSkipper } from './json-skip.ts';
import { describeByte, isSpace } from './json-text.ts';
import { MAX_CAPTURED_BYTES, MAX_KEY_BYTES, MAX_MEMBER_BYTES, MAX_TOP_LEVEL_MEMBERS } from './limits.ts';
import { sizeOf } from './size.ts';

export interface ScanOptions {
  /** Top-level members that are not wanted: checked for balance, never kept. */
  skip?: readonly string[];
  /** Larger members are skipped. Default `MAX_MEMBER_BYTES`. */
  maxMemberBytes?: number;
  /** Accept NaN, Infinity and -Infinity in kept members. Default false. */
  nonFinite?: boolean;
  /** Named in errors. */
  file?: string;
  /** Top-level members that somebody follows while they stream by. They are kept or skipped as any other. */
  follow?: readonly { readonly member: string; begin(base: number): ValueFollower }[];
}

/** Goes through one value over chunk borders, and holds it to JSON at least as strictly as a skipped one is. */
export interface ValueFollower {
  /** Consumes bytes of the value from `at`; returns the offset after them. */
  follow(chunk: Buffer, at: number): number;
  readonly complete: boolean;
}

/** The top level of a JSON object. */
export interface TopLevel {
  /** Every member in order; `undefined` stands for a skipped one. */
  members: Record<string, unknown>;
  skipped: string[];
}

const QUOTE = 0x22;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const COMMA = 0x2c;
const COLON = 0x3a;

type State = 'start' | 'first-key' | 'key' | 'in-key' | 'colon' | 'value' | 'in-value' | 'after-value' | 'done';

/**
 * Reads the top level of a JSON object from chunks. Kept members are parsed strictly; skipped ones are checked for
 * balanced brackets and strings only, so memory stays flat however large they are.
 * @throws {GateError} `evidence-unreadable`, with the byte offset.
 */
export async function scanJsonObject(chunks: AsyncIterable<Buffer>, options: ScanOptions = {}): Promise<TopLevel> {
  const scanner = new TopLevelScanner(options);
  for await (const chunk of chunks) {
    scanner.push(chunk);
    if (scanner.trailingAt !== undefined) scanner.failTrailing();
  }
  return scanner.end();
}

/** The push form of `scanJsonObject`, for callers that do more with the chunks in the same pass. */
export class TopLevelScanner {
  /** Offset of the byte after the object's closing brace, once it was met. */
  endAt: number | undefined;
  /** Offset of the first byte after the object that is no white space; scanning has stopped there. */
  trailingAt: number | undefined;

  private state: State = 'start';
  private chunk: Buffer = Buffer.alloc(0);
  /** Offset of the chunk's first byte in the file. */
  private base = 0;
  private readonly members: Record<string, unknown> = {};
  private readonly skipped: string[] = [];
  private readonly seen = new Set<string>();
  private key = '';
  private token = new Token();
  private value: ValueFollower = this.skipper();
  private captured = 0;

  constructor(private readonly options: ScanOptions = {}) {}

  push(chunk: Buffer): void {
    this.chunk = chunk;
    let at = 0;
    while (at < chunk.length && this.trailingAt === undefined) at = this.step(at);
    this.base += chunk.length;
  }

  end(): TopLevel {
    if (this.state !== 'done') this.fail(`expected ${EXPECTED[this.state]}, found the end of the file; it may be truncated`, this.base);
    return { members: this.members, skipped: this.skipped };
  }

  failTrailing(): never {
    return this.fail('expected the end of the document after the object, found more text', this.trailingAt ?? this.base);
  }

  /** Consumes at least one byte from `at` and returns where to go on. */
  private step(at: number): number {
    const byte = this.chunk[at] as number;
    if (this.state === 'in-key') return this.readKey(at);
    if (this.state === 'in-value') return this.readValue(at);
    if (isSpace(byte)) return at + 1;
    if (this.state === 'done') {
      this.trailingAt = this.base + at;
      return at + 1;
    }
    return this.structure(byte, at);
  }

  private structure(byte: number, at: number): number {
    switch (this.state) {
      case 'start':
        if (byte === OPEN_OBJECT) return this.enter('first-key', at + 1);
        // A byte order mark is the only thing that may stand before the object.
        if (this.base + at < 3 && [0xef, 0xbb, 0xbf][this.base + at] === byte) return at + 1;
        break;
      case 'first-key':
      case 'key':
        if (byte === CLOSE_OBJECT && this.state === 'first-key') return this.finish(at);
        if (byte === QUOTE) return this.startToken('in-key', at);
        break;
      case 'colon':
        if (byte === COLON) return this.enter('value', at + 1);
        break;
      case 'value':
        return this.startToken('in-value', at);
      case 'after-value':
        if (byte === COMMA) return this.enter('key', at + 1);
        if (byte === CLOSE_OBJECT) return this.finish(at);
        break;
    }
    return this.fail(`expected ${EXPECTED[this.state]}, found ${describeByte(byte)}`, this.base + at);
  }

  private enter(state: State, next: number): number {
    this.state = state;
    return next;
  }

  private finish(at: number): number {
    this.endAt = this.base + at + 1;
    return this.enter('done', at + 1);
  }

  private startToken(state: 'in-key' | 'in-value', at: number): number {
    const limit = state === 'in-key' ? MAX_KEY_BYTES : this.memberLimit();
    this.token = new Token(this.base + at, limit);
    const followed = state === 'in-value' ? this.options.follow?.find(({ member }) => member === this.key) : undefined;
    this.value = followed === undefined ? this.skipper() : followed.begin(this.base);
    return this.enter(state, at);
  }

  private skipper(): ValueFollower {
    const skipper = new ValueSkipper((message, offset) => this.fail(message, this.base + offset));
    return {
      follow: (chunk, at) => skipper.skip(chunk, at),
      get complete() {
        return skipper.complete;
      },
    };
  }

  private memberLimit(): number {
    if (this.options.skip?.includes(this.key)) return 0;
    return Math.min(this.options.maxMemberBytes ?? MAX_MEMBER_BYTES, MAX_CAPTURED_BYTES - this.captured);
  }

  private readKey(at: number): number {
    const next = this.value.follow(this.chunk, at);
    this.token.add(this.chunk, at, next);
    if (this.token.overflown) this.fail(`expected a key of at most ${sizeOf(MAX_KEY_BYTES)}, found a longer one`, this.token.start);
    if (!this.value.complete) return next;
    this.key = this.parse(this.token) as string;
    if (this.seen.has(this.key)) this.fail(`duplicate key ${JSON.stringify(this.key)}`, this.token.start);
    this.seen.add(this.key);
    if (this.seen.size > MAX_TOP_LEVEL_MEMBERS) this.fail(`expected at most ${MAX_TOP_LEVEL_MEMBERS} members, found more`, this.token.start);
    return this.enter('colon', next);
  }

  private readValue(at: number): number {
    const next = this.value.follow(this.chunk, at);
    this.token.add(this.chunk, at, next);
    if (!this.value.complete) return next;
    const { token } = this;
    if (token.overflown) this.skipped.push(this.key);
    else this.captured += token.length;
    const value = token.overflown ? undefined : this.parse(token);
    Object.defineProperty(this.members, this.key, { value, writable: true, enumerable: true, configurable: true });
    return this.enter('after-value', next);
  }

  private parse(token: Token): unknown {
    try {
      return parseJson(token.bytes(), { nonFinite: this.options.nonFinite === true, positions: false }).value;
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      return this.fail(error.message.replace(/^not valid JSON: /, ''), token.start + (error.at.offset ?? 0));
    }
  }

  private fail(message: string, offset: number): never {
    const where: GateErrorOptions = { fault: 'evidence', offset };
    if (this.options.file !== undefined) where.file = this.options.file;
    throw new GateError('evidence-unreadable', `not valid JSON: ${message}`, where);
  }
}

const EXPECTED: Readonly<Record<State, string>> = {
  start: "'{'",
  'first-key': "a key in double quotes or '}'",
  key: 'a key in double quotes',
  'in-key': "'\"' to end the key",
  colon: "':' after the key",
  value: 'a value',
  'in-value': 'the end of the value',
  'after-value': "',' or '}'",
  done: 'the end of the document',
};

/** The bytes of a key or value, kept up to a limit. */
class Token {
  length = 0;
  overflown = false;
  private parts: Buffer[] = [];

  constructor(
    readonly start = 0,
    private readonly limit = 0,
  ) {}

  /** Copies, because whoever reads the file may use the chunk again. */
  add(chunk: Buffer, from: number, to: number): void {
    this.length += to - from;
    if (this.length > this.limit) {
      this.overflown = true;
      this.parts = [];
    }
    if (!this.overflown) this.parts.push(Buffer.from(chunk.subarray(from, to)));
  }

  bytes(): Buffer {
    return this.parts.length === 1 ? (this.parts[0] as Buffer) : Buffer.concat(this.parts);
  }
}
