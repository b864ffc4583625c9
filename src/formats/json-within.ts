/*
 * The ends of JSON strings and values that lie wholly inside one chunk, which is nearly all of them. Whoever gets -1 falls
 * back on the slower way, which goes over chunk borders and words the errors.
 */

import { isSpace } from './json-text.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CLOSE_OBJECT = 0x7d;
const CLOSE_ARRAY = 0x5d;

/** What a byte outside strings means while a value is skipped. */
export const PLAIN = 1;
const STRING = 2;
const OPEN = 3;
const CLOSE = 4;
export const BYTE_CLASS = byteClasses();

/** Nesting that fits the bits of a number. */
const MOST_LEVELS = 30;
/** Most strings are shorter; for longer ones the native search is worth its call. */
const NEAR = 24;

function byteClasses(): Uint8Array {
  const classes = new Uint8Array(256);
  for (const char of ' \t\r\n:,+-.0123456789truefalsnN IiyEe') classes[char.charCodeAt(0)] = PLAIN;
  classes[QUOTE] = STRING;
  for (const char of '{[') classes[char.charCodeAt(0)] = OPEN;
  for (const char of '}]') classes[char.charCodeAt(0)] = CLOSE;
  return classes;
}

/**
 * Offset of the quote that ends a string, from a place inside it that is not escaped; -1 when the chunk ends before. Text that is
 * full of escapes, as JSON in a string is, is gone through byte by byte; where there are none, the native search takes over.
 */
export function endOfString(chunk: Buffer, from: number): number {
  const { length } = chunk;
  let at = from;
  for (;;) {
    for (let near = Math.min(at + NEAR, length); at < near; at += 1) {
      const byte = chunk[at];
      if (byte === QUOTE) return at;
      if (byte !== BACKSLASH) continue;
      at += 1;
      near = Math.min(at + NEAR, length);
    }
    if (at >= length) return -1;
    const quote = chunk.indexOf(QUOTE, at);
    if (quote === -1) return -1;
    if (!endsEscaped(chunk, at, quote)) return quote;
    at = quote + 1;
  }
}

/** Whether an odd number of backslashes stands before `end`, from a place in a string that is not escaped. */
export function endsEscaped(chunk: Buffer, from: number, end: number): boolean {
  let slash = end;
  while (slash > from && chunk[slash - 1] === BACKSLASH) slash -= 1;
  return (end - slash) % 2 === 1;
}

/** Offset after the value that starts at `at`; -1 when the chunk ends first, or when anything about it is out of the ordinary. */
export function endOfValue(chunk: Buffer, at: number): number {
  const kind = BYTE_CLASS[chunk[at] as number];
  if (kind === STRING) return endOfString(chunk, at + 1) + 1 || -1;
  if (kind === OPEN) return endOfContainer(chunk, at);
  return endOfScalar(chunk, at);
}

function endOfScalar(chunk: Buffer, at: number): number {
  if (chunk[at] === COLON) return -1;
  for (let i = at; i < chunk.length; i += 1) {
    const byte = chunk[i] as number;
    if (byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || isSpace(byte)) return i > at ? i : -1;
    if (BYTE_CLASS[byte] !== PLAIN) return -1;
  }
  return -1;
}

function endOfContainer(chunk: Buffer, start: number): number {
  // A bit for each open bracket, 1 for an object. Codes of brackets: `{` and `}` have the bit 0x20, `[` and `]` do not.
  let open = 0;
  let level = 0;
  let at = start;
  const { length } = chunk;
  for (;;) {
    // Nearly all bytes outside strings are plain, so they have a loop of their own; and so have strings, which mostly end soon.
    while (at < length && BYTE_CLASS[chunk[at] as number] === PLAIN) {
      at += 1;
      if (chunk[at - 1] !== LINE_FEED) continue;
      // Indentation, four spaces at a time.
      while (at + 3 < length && chunk[at] === SPACE && chunk[at + 1] === SPACE && chunk[at + 2] === SPACE && chunk[at + 3] === SPACE) at += 4;
    }
    if (at === length) return -1;
    const byte = chunk[at] as number;
    at += 1;
    if (byte === QUOTE) {
      const near = Math.min(at + NEAR, length);
      let inner = 0;
      for (; at < near; at += 1) {
        inner = chunk[at] as number;
        if (inner === QUOTE || inner === BACKSLASH) break;
      }
      const end = at < near && inner === QUOTE ? at : endOfString(chunk, at);
      if (end === -1) return -1;
      at = end + 1;
      continue;
    }
    const kind = BYTE_CLASS[byte];
    if (kind === OPEN) {
      if (level === MOST_LEVELS) return -1;
      open = (open << 1) | ((byte >> 5) & 1);
      level += 1;
    } else if (kind === CLOSE) {
      if ((open & 1) !== ((byte >> 5) & 1)) return -1;
      open >>>= 1;
      level -= 1;
      if (level === 0) return at;
    } else return -1;
  }
}

/** Longest string that is looked at byte by byte; for others the parser is as fast. */
const SHORT = 64;

/** The value from `at` to `end`, when it is a short plain string, a small whole number, true, false or null; else undefined, and a parser has to tell. */
export function plainValue(chunk: Buffer, at: number, end: number): unknown {
  const first = chunk[at] as number;
  if (first === QUOTE) return end - at <= SHORT ? plainString(chunk, at + 1, end - 1) : undefined;
  if (first >= 0x30 && first <= 0x39) return wholeNumber(chunk, at, end);
  if (isWord(chunk, at, end, 'true')) return true;
  if (isWord(chunk, at, end, 'false')) return false;
  return isWord(chunk, at, end, 'null') ? null : undefined;
}

function plainString(chunk: Buffer, at: number, end: number): string | undefined {
  for (let i = at; i < end; i += 1) {
    const byte = chunk[i] as number;
    if (byte < 0x20 || byte > 0x7e || byte === BACKSLASH) return undefined;
  }
  return chunk.toString('latin1', at, end);
}

/** Of at most 15 digits, which a double holds exactly. */
function wholeNumber(chunk: Buffer, at: number, end: number): number | undefined {
  if (end - at > 15 || (chunk[at] === 0x30 && end - at > 1)) return undefined;
  let value = 0;
  for (let i = at; i < end; i += 1) {
    const digit = (chunk[i] as number) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function isWord(chunk: Buffer, at: number, end: number, word: string): boolean {
  if (end - at !== word.length) return false;
  for (let i = 0; i < word.length; i += 1) if (chunk[at + i] !== word.charCodeAt(i)) return false;
  return true;
}
