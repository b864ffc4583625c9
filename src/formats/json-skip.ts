import { describeByte, isSpace } from './json-text.ts';
import { BYTE_CLASS, endOfString, endsEscaped, PLAIN } from './json-within.ts';
import { MAX_SKIPPED_DEPTH } from './limits.ts';

const QUOTE = 0x22;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;

/** Finds the end of one JSON value over chunk borders, without building it. */
export class ValueSkipper {
  complete = false;
  private started = false;
  private inString = false;
  /** The chunk ended after an odd number of backslashes inside a string. */
  private escaped = false;
  private scalar = false;
  /** The bracket of each level that is open. */
  private readonly open: number[] = [];
  private level = 0;

  /** `fail` is called with a message and an offset within the chunk, and must throw. */
  constructor(private readonly fail: (message: string, offset: number) => void) {}

  /** Consumes bytes of the value from `at`; returns the offset after them. `complete` tells whether the value has ended there. */
  skip(chunk: Buffer, at: number): number {
    let i = at;
    if (!this.started) i = this.begin(chunk, i);
    if (this.scalar) return this.skipScalar(chunk, i);
    while (i < chunk.length && !this.complete) i = this.inString ? this.skipString(chunk, i) : this.skipStructure(chunk, i);
    return i;
  }

  private begin(chunk: Buffer, at: number): number {
    this.started = true;
    const byte = chunk[at] as number;
    if (byte === QUOTE) this.inString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.push(byte, at);
    else if (BYTE_CLASS[byte] === PLAIN && byte !== COMMA && byte !== COLON) this.scalar = true;
    else this.fail(`expected a value, found ${describeByte(byte)}`, at);
    return at + 1;
  }

  private skipScalar(chunk: Buffer, at: number): number {
    for (let i = at; i < chunk.length; i += 1) {
      const byte = chunk[i] as number;
      if (byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || isSpace(byte)) {
        this.complete = true;
        return i;
      }
      // Inside a list or object such a byte is refused, and a bare value is held to no less.
      if (BYTE_CLASS[byte] !== PLAIN) this.fail(`expected JSON, found ${describeByte(byte)}`, i);
    }
    return chunk.length;
  }

  /** The rest of a string, which may have begun in a chunk before. */
  private skipString(chunk: Buffer, at: number): number {
    const from = this.escaped ? at + 1 : at;
    this.escaped = false;
    const quote = endOfString(chunk, from);
    if (quote === -1) {
      this.escaped = endsEscaped(chunk, from, chunk.length);
      return chunk.length;
    }
    this.inString = false;
    if (this.level === 0) this.complete = true;
    return quote + 1;
  }

  /** Goes on until the value or the chunk ends, or a string does not end in the chunk. One loop, because it sees nearly all bytes of a log. */
  private skipStructure(chunk: Buffer, from: number): number {
    const { length } = chunk;
    let at = from;
    for (;;) {
      while (at < length && BYTE_CLASS[chunk[at] as number] === PLAIN) at += 1;
      if (at === length) return at;
      const byte = chunk[at] as number;
      at += 1;
      if (byte === QUOTE) {
        const end = endOfString(chunk, at);
        if (end === -1) {
          this.inString = true;
          return this.skipString(chunk, at);
        }
        at = end + 1;
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.push(byte, at - 1);
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        this.pop(byte, at - 1);
        if (this.complete) return at;
      } else this.fail(`expected JSON, found ${describeByte(byte)}`, at - 1);
    }
  }

  private push(byte: number, at: number): void {
    if (this.level === MAX_SKIPPED_DEPTH) this.fail(`nested deeper than ${MAX_SKIPPED_DEPTH} levels`, at);
    this.open[this.level] = byte;
    this.level += 1;
  }

  private pop(byte: number, at: number): void {
    this.level -= 1;
    const opened = this.open[this.level];
    const matches = opened === (byte === CLOSE_OBJECT ? OPEN_OBJECT : OPEN_ARRAY);
    if (!matches) this.fail(`expected ${opened === OPEN_OBJECT ? "'}'" : "']'"}, found ${describeByte(byte)}`, at);
    if (this.level === 0) this.complete = true;
  }
}
