import { isUtf8 } from 'node:buffer';
import { type Fault, GateError, type GateErrorOptions } from './errors.ts';
import { nativeJson } from './json-native.ts';
import { describeByte, invalidUtf8Offset, isDigit, isNonZero, isSpace, isWordByte, type Position, positionAt, positionFinder, startOf } from './json-text.ts';
import { MAX_DEPTH } from './limits.ts';

export type { Position } from './json-text.ts';

/** A parsed document that can say where each of its values stands. */
interface JsonDocument {
  value: unknown;
  /** Where the value (or the key of the member) at a JSON Pointer (RFC 6901) starts; undefined when there is none. */
  locate(pointer: string, at?: 'key' | 'value'): Position | undefined;
}

export interface JsonOptions {
  /** Accept the bare tokens NaN, Infinity and -Infinity, which Python writes. Default false. */
  nonFinite?: boolean;
  /** Named in errors. */
  file?: string;
  maxDepth?: number;
  /** Objects, arrays and scalars together. Default: as many as there are. */
  maxValues?: number;
  /** False forgets the text: `locate` then answers undefined. Default true. */
  positions?: boolean;
  /** Of the errors; default `evidence-unreadable`. */
  code?: string;
  /** Of the errors; default `evidence`. */
  fault?: Fault;
}

/** Of nearly all places that are asked for, an entry of a list of the document is the deepest; those below it are found when one of them is. */
const LEVELS = 2;

type Places = Map<string, { key?: number; value: number }>;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LITERALS: ReadonlyArray<readonly [string, unknown]> = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const NON_FINITE: ReadonlyArray<readonly [string, number]> = [
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
];
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * Parses one JSON document strictly (RFC 8259). Unlike `JSON.parse` it refuses duplicate keys, lone surrogates,
 * invalid UTF-8 and numbers beyond doubles, and it bounds the depth. `__proto__` becomes an ordinary own key.
 * A UTF-8 byte order mark is skipped.
 * @throws {GateError} with what was expected and found, and offset, line and column.
 */
export function parseJson(bytes: Uint8Array, options: JsonOptions = {}): JsonDocument {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const native = nativeJson(text, options.maxDepth ?? MAX_DEPTH, options.maxValues ?? Number.POSITIVE_INFINITY);
  const value = native === undefined ? new Parser(text, options).document() : native.value;
  if (options.positions === false) return { value, locate: () => undefined };
  let places: Places | undefined;
  let levels = 0;
  let find: ((offset: number) => Position) | undefined;
  return {
    value,
    locate(pointer, at = 'value') {
      // Most documents are never asked, so the places are found by a second parse on demand.
      const wanted = pointer.split('/', LEVELS + 2).length > LEVELS + 1 ? Number.POSITIVE_INFINITY : LEVELS;
      if (places === undefined || levels < wanted) places = findPlaces(text, options, wanted);
      levels = Math.max(levels, wanted);
      const offset = places.get(pointer)?.[at];
      find ??= positionFinder(text);
      return offset === undefined ? undefined : find(offset);
    },
  };
}

function findPlaces(text: Buffer, options: JsonOptions, levels: number): Places {
  const places: Places = new Map();
  new Parser(text, options, places, levels).document();
  return places;
}

/** A key as a segment of a JSON Pointer. */
export function pointerSegment(key: string | number): string {
  const text = String(key);
  // Most keys are none that has to be escaped.
  return text.includes('~') || text.includes('/') ? `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}` : `/${text}`;
}

class Parser {
  private at: number;
  private readonly maxDepth: number;
  private left: number;

  constructor(
    private readonly text: Buffer,
    private readonly options: JsonOptions,
    private readonly places?: Places,
    /** Places below are not wanted. */
    private readonly levels = 0,
  ) {
    this.at = startOf(text);
    this.maxDepth = options.maxDepth ?? MAX_DEPTH;
    this.left = options.maxValues ?? Number.POSITIVE_INFINITY;
  }

  document(): unknown {
    this.checkEncoding();
    this.space();
    const value = this.value('', 0);
    this.space();
    if (this.at < this.text.length) this.fail('the end of the document');
    return value;
  }

  private value(pointer: string, depth: number, key?: number): unknown {
    if (depth <= this.levels) this.places?.set(pointer, key === undefined ? { value: this.at } : { key, value: this.at });
    if (--this.left < 0) this.raise(`expected at most ${this.options.maxValues} values, found more`, this.at, 'Split the file.');
    const byte = this.text[this.at];
    if (byte === QUOTE) return this.string();
    if (byte === 0x7b || byte === 0x5b) {
      if (depth >= this.maxDepth) this.raise(`nested deeper than ${this.maxDepth} levels`, this.at);
      return byte === 0x7b ? this.object(pointer, depth) : this.array(pointer, depth);
    }
    return this.scalar();
  }

  private object(pointer: string, depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.at += 1;
    this.space();
    if (this.take(0x7d)) return object;
    for (;;) {
      const start = this.at;
      if (this.text[start] !== QUOTE) this.fail('a key in double quotes');
      const key = this.string();
      if (Object.hasOwn(object, key)) this.raise(`duplicate key ${JSON.stringify(key)}`, start);
      this.space();
      if (!this.take(0x3a)) this.fail("':' after the key");
      this.space();
      const value = this.value(this.child(pointer, key, depth), depth + 1, start);
      // Plain assignment to `__proto__` would set the prototype instead of a key.
      if (key === '__proto__') Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
      else object[key] = value;
      this.space();
      if (this.take(0x7d)) return object;
      if (!this.take(0x2c)) this.fail("',' or '}'");
      this.space();
    }
  }

  private array(pointer: string, depth: number): unknown[] {
    const array: unknown[] = [];
    this.at += 1;
    this.space();
    if (this.take(0x5d)) return array;
    for (;;) {
      array.push(this.value(this.child(pointer, array.length, depth), depth + 1));
      this.space();
      if (this.take(0x5d)) return array;
      if (!this.take(0x2c)) this.fail("',' or ']'");
      this.space();
    }
  }

  /** The pointer of a child of a value so deep; built only when its place is recorded, because most parses need none. */
  private child(pointer: string, key: string | number, depth: number): string {
    return this.places === undefined || depth >= this.levels ? '' : pointer + pointerSegment(key);
  }

  private string(): string {
    const { text } = this;
    const start = this.at + 1;
    for (let i = start; i < text.length; i += 1) {
      const byte = text[i] as number;
      if (byte === QUOTE) {
        this.at = i + 1;
        return text.toString('utf8', start, i);
      }
      if (byte === BACKSLASH) return this.escapedString(start);
      if (byte < 0x20) this.raise(`expected control characters in strings to be escaped, found ${describeByte(byte)}`, i);
    }
    return this.raise("expected '\"' to end the string, found the end of the file", text.length);
  }

  private escapedString(start: number): string {
    const { text } = this;
    const parts: string[] = [];
    let from = start;
    for (let i = start; i < text.length; ) {
      const byte = text[i] as number;
      if (byte === QUOTE) {
        parts.push(text.toString('utf8', from, i));
        this.at = i + 1;
        return parts.join('');
      }
      if (byte < 0x20) this.raise(`expected control characters in strings to be escaped, found ${describeByte(byte)}`, i);
      if (byte !== BACKSLASH) {
        i += 1;
        continue;
      }
      parts.push(text.toString('utf8', from, i));
      const { value, next } = this.escape(i);
      parts.push(value);
      from = next;
      i = next;
    }
    return this.raise("expected '\"' to end the string, found the end of the file", text.length);
  }

  private escape(at: number): { value: string; next: number } {
    const letter = String.fromCharCode(this.text[at + 1] ?? 0);
    const simple = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (simple !== undefined) return { value: simple, next: at + 2 };
    if (letter !== 'u') this.raise(`expected an escape such as \\n or \\u0041, found a backslash and ${describeByte(this.text[at + 1])}`, at);
    const unit = this.hex(at);
    if (unit < 0xd800 || unit > 0xdfff) return { value: String.fromCharCode(unit), next: at + 6 };
    const paired = unit < 0xdc00 && this.text[at + 6] === BACKSLASH && this.text[at + 7] === 0x75;
    const low = paired ? this.hex(at + 6) : 0;
    if (low < 0xdc00 || low > 0xdfff) this.raise(`expected a surrogate pair, found the lone surrogate \\u${unit.toString(16)}`, at);
    return { value: String.fromCharCode(unit, low), next: at + 12 };
  }

  private hex(at: number): number {
    const digits = this.text.toString('latin1', at + 2, at + 6);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.raise('expected four hexadecimal digits after \\u', at);
    return Number.parseInt(digits, 16);
  }

  private scalar(): unknown {
    for (const [word, value] of LITERALS) if (this.word(word)) return value;
    for (const [word, value] of NON_FINITE) {
      if (!this.startsWith(word)) continue;
      if (this.options.nonFinite !== true) this.raise(`expected a value, found the bare token ${word}, which is not JSON`, this.at);
      if (this.word(word)) return value;
    }
    return this.number();
  }

  private number(): number {
    const { text } = this;
    const start = this.at;
    let at = start;
    if (text[at] === 0x2d) at += 1;
    if (!isDigit(text[at])) this.fail(at > start ? 'a digit' : 'a value', at);
    at = text[at] === 0x30 ? at + 1 : this.digits(at);
    if (text[at] === 0x2e) at = this.digits(at + 1);
    if (text[at] === 0x65 || text[at] === 0x45) {
      at += 1;
      if (text[at] === 0x2b || text[at] === 0x2d) at += 1;
      at = this.digits(at);
    }
    if (isWordByte(text[at])) this.fail('the end of the number', at);
    const value = Number(text.toString('latin1', start, at));
    // Beyond doubles on either side: infinity, or zero for what is not.
    if (!Number.isFinite(value) || (value === 0 && isNonZero(text.toString('latin1', start, at))))
      this.raise(`expected a number that fits a double, found ${text.toString('latin1', start, Math.min(at, start + 40))}`, start);
    this.at = at;
    return value;
  }

  private digits(from: number): number {
    let at = from;
    while (isDigit(this.text[at])) at += 1;
    if (at === from) this.fail('a digit', at);
    return at;
  }

  private word(word: string): boolean {
    if (!this.startsWith(word) || isWordByte(this.text[this.at + word.length])) return false;
    this.at += word.length;
    return true;
  }

  private startsWith(word: string): boolean {
    for (let i = 0; i < word.length; i += 1) if (this.text[this.at + i] !== word.charCodeAt(i)) return false;
    return true;
  }

  private take(byte: number): boolean {
    if (this.text[this.at] !== byte) return false;
    this.at += 1;
    return true;
  }

  private space(): void {
    while (isSpace(this.text[this.at])) this.at += 1;
  }

  private checkEncoding(): void {
    if (isUtf8(this.text)) return;
    const [first, second] = this.text;
    const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    if (utf16) this.raise('expected UTF-8, found UTF-16', 0, 'Write the file again as UTF-8.');
    this.raise('expected UTF-8, found an invalid byte sequence', invalidUtf8Offset(this.text), 'Write the file again as UTF-8.');
  }

  private fail(expected: string, at = this.at): never {
    const found = at >= this.text.length ? 'the end of the file' : describeByte(this.text[at]);
    return this.raise(`expected ${expected}, found ${found}`, at);
  }

  private raise(message: string, offset: number, hint?: string): never {
    const { file, code = 'evidence-unreadable', fault = 'evidence' } = this.options;
    const where: GateErrorOptions = { fault, ...positionAt(this.text, offset) };
    if (file !== undefined) where.file = file;
    if (hint !== undefined) where.hint = hint;
    throw new GateError(code, `not valid JSON: ${message}`, where);
  }
}
