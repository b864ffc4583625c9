import { isNonZero } from '../json-text.ts';

/** Says that a text is for the whole parser. Thrown without a stack, which nobody reads. */
export class OutOfTheOrdinary {}

export const OUT = new OutOfTheOrdinary();

const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const DASH = 0x2d;

/** Characters that begin something else than a plain scalar. */
const INDICATORS = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((char) => char.charCodeAt(0)));

/** True where a plain scalar starts. Of those that start with a dash only numbers are taken. */
export function isPlainStart(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first !== DASH) return !INDICATORS.has(first);
  const next = text.charCodeAt(at + 1);
  return next === 0x2e || (next >= 0x30 && next <= 0x39);
}

/** True for a space, the end of a line and that of the text. */
export function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || code === NEWLINE || Number.isNaN(code);
}

/** Offset after the closing quote of a quoted scalar of one line. */
export function endOfQuoted(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; ; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (quote === QUOTE || text.charCodeAt(at + 1) !== quote) return at + 1;
      at++;
    } else if (code === 0x5c && quote === QUOTE) at++;
    else if (code === NEWLINE || Number.isNaN(code)) throw OUT;
  }
}

/** Escapes that YAML has and JSON does not. */
const FOREIGN_ESCAPE = /\\(?:[^"\\/bfnrtu]|u(?![0-9a-fA-F]{4}))/;

/** What a quoted scalar says, quotes included in the range. */
export function unquoted(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  if (text.charCodeAt(start) !== QUOTE) return inner.replaceAll("''", "'");
  if (!inner.includes('\\')) return inner;
  const pairs = inner.replaceAll('\\\\', '');
  if (FOREIGN_ESCAPE.test(pairs)) throw OUT;
  return JSON.parse(text.slice(start, end)) as string;
}

const INTEGER = /^[-+]?[0-9]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const WORDS = new Map<string, null | boolean>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
/** Octal and hexadecimal numbers, infinities and what is not a number. */
const RARE = /^(?:0[ox]|[-+]?\.[inIN])/;

/** What a plain scalar means in YAML's core schema. */
export function plainValue(source: string): null | boolean | number | string {
  const word = WORDS.get(source);
  if (word !== undefined) return word;
  const first = source.charCodeAt(0);
  // Only what starts with + - . or a digit can be a number.
  if (first > 0x39 || first < 0x2b) return source;
  if (INTEGER.test(source)) return Number.parseInt(source, 10);
  if (FLOAT.test(source)) return float(source);
  if (RARE.test(source)) throw OUT;
  return source;
}

function float(source: string): number {
  const value = Number.parseFloat(source);
  // The whole parser words the error.
  if (value === 0 && isNonZero(source)) throw OUT;
  return value;
}
