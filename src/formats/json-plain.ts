/*
 * A quick look at JSON that is as plain as nearly all of it: it says that a text is sound, or that the parser has to tell.
 * Nothing is built, so it takes a fraction of the time. Whatever it calls plain, `parseJson` accepts.
 */

import { isUtf8 } from 'node:buffer';
import { isDigit, isSpace } from './json-text.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;

/** What a byte within a string means. */
const ORDINARY = 0;
const SPECIAL = 1;
const STRING_CLASS = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x20 || byte === QUOTE || byte === BACKSLASH ? SPECIAL : ORDINARY));
const SIMPLE_ESCAPES = new Set([...'"\\/bfnrt'].map((char) => char.charCodeAt(0)));

/** FNV-1a of 32 bits (Fowler, Noll and Vo): short keys that differ have different numbers, where simpler sums take "Aa" for "BB". */
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Deeper nesting, larger objects and longer numbers are for the parser. */
const MOST_LEVELS = 60;
const MOST_KEYS = 256;
const MOST_DIGITS = 300;

/** Told of each member of the outermost object: where its key stands without the quotes, and its value. */
type OnMember = (keyStart: number, keyEnd: number, start: number, end: number) => void;

/**
 * True for a text that is one sound JSON document: valid UTF-8, no key twice, no lone surrogate, no number beyond doubles.
 * False says nothing.
 */
export function isPlainJson(text: Buffer, onMember?: OnMember): boolean {
  return isUtf8(text) && new Look(text, onMember).document();
}

/** Each method takes a place and returns the one after what it looked at, or -1 when that is not plain. */
class Look {
  /** A number for each key of the open objects, equal for equal keys. */
  private readonly keys: number[] = [];

  constructor(
    private readonly text: Buffer,
    private readonly onMember: OnMember | undefined,
  ) {}

  document(): boolean {
    const end = this.value(this.space(0), 0);
    return end !== -1 && this.space(end) === this.text.length;
  }

  private value(at: number, depth: number): number {
    const byte = this.text[at];
    if (byte === QUOTE) return this.string(at + 1);
    if (byte === OPEN_OBJECT) return depth < MOST_LEVELS ? this.object(at + 1, depth) : -1;
    if (byte === OPEN_ARRAY) return depth < MOST_LEVELS ? this.array(at + 1, depth) : -1;
    if (byte === 0x2d || isDigit(byte)) return this.number(at);
    return this.word(at);
  }

  private object(from: number, depth: number): number {
    const { text, keys } = this;
    const first = keys.length;
    let at = this.space(from);
    if (text[at] === CLOSE_OBJECT) return at + 1;
    for (;;) {
      if (text[at] !== QUOTE) return -1;
      const keyStart = at + 1;
      const keyEnd = this.key(keyStart, first);
      if (keyEnd === -1) return -1;
      at = this.space(keyEnd + 1);
      if (text[at] !== COLON) return -1;
      const start = this.space(at + 1);
      const end = this.value(start, depth + 1);
      if (end === -1) return -1;
      if (depth === 0) this.onMember?.(keyStart, keyEnd, start, end);
      at = this.space(end);
      if (text[at] === CLOSE_OBJECT) break;
      if (text[at] !== COMMA) return -1;
      at = this.space(at + 1);
    }
    keys.length = first;
    return at + 1;
  }

  /** Where the quote after a key stands. A key that may be there already is not plain, and neither is an escaped one, which may be any. */
  private key(from: number, first: number): number {
    const { text, keys } = this;
    let at = from;
    let mixed = FNV_START;
    for (; at < text.length; at += 1) {
      const byte = text[at] as number;
      if (STRING_CLASS[byte] === SPECIAL) break;
      mixed = Math.imul(mixed ^ byte, FNV_PRIME);
    }
    if (text[at] !== QUOTE || keys.length - first >= MOST_KEYS) return -1;
    for (let other = first; other < keys.length; other += 1) if (keys[other] === mixed) return -1;
    keys.push(mixed);
    return at;
  }

  private array(from: number, depth: number): number {
    const { text } = this;
    let at = this.space(from);
    if (text[at] === CLOSE_ARRAY) return at + 1;
    for (;;) {
      at = this.value(at, depth + 1);
      if (at === -1) return -1;
      at = this.space(at);
      if (text[at] === CLOSE_ARRAY) return at + 1;
      if (text[at] !== COMMA) return -1;
      at = this.space(at + 1);
    }
  }

  private string(from: number): number {
    const { text } = this;
    const { length } = text;
    for (let at = from; at < length; at += 1) {
      const byte = text[at] as number;
      if (STRING_CLASS[byte] === ORDINARY) continue;
      if (byte === QUOTE) return at + 1;
      if (byte !== BACKSLASH) return -1;
      at = this.escape(at + 1);
      if (at === -1) return -1;
    }
    return -1;
  }

  /** The last byte of an escape; half of a surrogate pair is for the parser. */
  private escape(at: number): number {
    const letter = this.text[at] as number;
    if (SIMPLE_ESCAPES.has(letter)) return at;
    if (letter !== 0x75 || at + 4 >= this.text.length) return -1;
    let unit = 0;
    for (let digit = at + 1; digit <= at + 4; digit += 1) {
      const value = hexValue(this.text[digit] as number);
      if (value === -1) return -1;
      unit = unit * 16 + value;
    }
    return unit >= 0xd800 && unit <= 0xdfff ? -1 : at + 4;
  }

  private number(from: number): number {
    const { text } = this;
    let at = text[from] === 0x2d ? from + 1 : from;
    if (text[at] === 0x30) at += 1;
    else at = this.digits(at);
    if (at !== -1 && text[at] === 0x2e) at = this.digits(at + 1);
    if (at === -1 || at - from > MOST_DIGITS) return -1;
    if (text[at] !== 0x65 && text[at] !== 0x45) return at;
    at += 1;
    if (text[at] === 0x2b || text[at] === 0x2d) at += 1;
    const end = this.digits(at);
    // Two digits are far from what a double cannot hold only where few stand before them.
    return end - at <= 2 && end - from <= 100 ? end : -1;
  }

  private digits(from: number): number {
    let at = from;
    while (isDigit(this.text[at])) at += 1;
    return at === from ? -1 : at;
  }

  private word(at: number): number {
    const byte = this.text[at];
    const word = byte === 0x6e ? 'null' : byte === 0x74 ? 'true' : 'false';
    for (let i = 0; i < word.length; i += 1) if (this.text[at + i] !== word.charCodeAt(i)) return -1;
    return at + word.length;
  }

  private space(from: number): number {
    const { text } = this;
    let at = from;
    while (at < text.length && isSpace(text[at])) at += 1;
    return at;
  }
}

function hexValue(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
