import { isUtf8 } from 'node:buffer';

/** A place in the text: line and column count from 1 (columns in UTF-16 code units, as editors do), offset from 0 in bytes. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** Line and column of a byte offset. */
export function positionAt(text: Buffer, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let newline = text.indexOf(0x0a); newline !== -1 && newline < offset; newline = text.indexOf(0x0a, start)) {
    line += 1;
    start = newline + 1;
  }
  const prefix = text.toString('utf8', line === 1 ? startOf(text) : start, offset);
  return { line, column: prefix.length + 1, offset };
}

/**
 * Finds many positions of one text. Line starts are found once, and columns are counted on from the last answer, so that
 * asking for every value of a document of a single line stays linear.
 */
export function positionFinder(text: Buffer): (offset: number) => Position {
  const starts = [startOf(text)];
  for (let newline = text.indexOf(0x0a); newline !== -1; newline = text.indexOf(0x0a, newline + 1)) starts.push(newline + 1);
  let last = { line: 0, offset: 0, column: 1 };
  return (offset) => {
    const line = lineAt(starts, offset);
    const start = starts[line] ?? 0;
    const from = last.line === line && last.offset <= offset ? last : { line, offset: start, column: 1 };
    const column = from.column + text.toString('utf8', Math.min(from.offset, offset), offset).length;
    last = { line, offset, column };
    return { line: line + 1, column, offset };
  };
}

/** Index of the last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Length of a UTF-8 byte order mark, or 0. */
export function startOf(text: Uint8Array): number {
  return text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf ? 3 : 0;
}

/** JSON's white space. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Letters, digits and what else would continue a bare word or number. */
export function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const letter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  return letter || isDigit(byte) || byte === 0x5f || byte === 0x2e || byte === 0x2b || byte === 0x2d || byte >= 0x80;
}

/** A byte for a message: itself when printable ASCII, else its code, so that no control character reaches a report. */
export function describeByte(byte: number | undefined): string {
  if (byte === undefined) return 'the end of the file';
  return byte > 0x20 && byte < 0x7f ? `'${String.fromCharCode(byte)}'` : `byte 0x${byte.toString(16).padStart(2, '0')}`;
}

/** Where valid UTF-8 ends, by bisection: a prefix that ends inside a character is valid up to that character. */
export function invalidUtf8Offset(text: Buffer): number {
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(text.subarray(0, completeEnd(text, middle)))) good = middle;
    else bad = middle;
  }
  return completeEnd(text, good);
}

/** The largest end not after `end` that does not cut a character. */
function completeEnd(text: Buffer, end: number): number {
  let at = end;
  while (at > 0 && at > end - 4 && ((text[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

/** True for a decimal number of which not all digits before the exponent are 0, though a double may be too coarse to tell it from 0. */
export function isNonZero(text: string): boolean {
  return /^[^eE]*[1-9]/.test(text);
}
