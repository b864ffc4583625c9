import { isUtf8 } from 'node:buffer';
import { isDigit, startOf } from './json-text.ts';
import { endOfString } from './json-within.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const POINT = 0x2e;
const ZERO = 0x30;
const MINUS = 0x2d;
const EXPONENT = 0x65;

/** Zeros after the point, and digits of a negative exponent: fewer of both never make a number that a double takes for 0. */
const MOST_ZEROS = 100;
const MOST_EXPONENT_DIGITS = 2;

/**
 * What `parseJson` makes of a text, by way of JSON.parse, which takes a third of the time. That one is strict as well, but it
 * takes a key that stands twice, half of a surrogate pair, a number beyond doubles on either side, and any depth: a text that may have one
 * of these is for the parser, and so is one that is no JSON, because the parser says where.
 * @returns undefined when the parser has to tell
 */
export function nativeJson(text: Buffer, maxDepth: number, maxValues: number): { readonly value: unknown } | undefined {
  if (!isUtf8(text)) return undefined;
  const members = countMembers(text, maxDepth, maxValues);
  if (members === -1) return undefined;
  const json = text.toString('utf8', startOf(text));
  const value = mayHoldSurrogate(json) ? undefined : parseOrNothing(json);
  // Of two members with one key JSON.parse keeps one.
  return value !== undefined && countKeys(value) === members ? { value } : undefined;
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Colons outside strings: in sound JSON the members of all objects. -1 when the text is too deep, too large, cut off in a string, or has a number that may vanish. */
function countMembers(text: Buffer, maxDepth: number, maxValues: number): number {
  const { length } = text;
  let members = 0;
  let depth = 0;
  // Every value but the first stands after a comma or after what opens a list or an object.
  let values = 1;
  for (let at = 0; at < length; at += 1) {
    const byte = text[at];
    if (byte === QUOTE) {
      at = endOfString(text, at + 1);
      if (at === -1) return -1;
    } else if (byte === COLON) members += 1;
    else if (byte === COMMA) values += 1;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      values += 1;
      depth += 1;
      if (depth > maxDepth) return -1;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) depth -= 1;
    else if ((byte === POINT || byte === EXPONENT || byte === 0x45) && mayVanish(text, at)) return -1;
  }
  return values > maxValues ? -1 : members;
}

/** Whether what follows a point or an `e` may make a number so small that a double takes it for 0. */
function mayVanish(text: Buffer, at: number): boolean {
  let next = at + 1;
  if (text[at] === POINT) while (text[next] === ZERO) next += 1;
  else if (text[next] === MINUS) {
    next += 1;
    while (isDigit(text[next])) next += 1;
    return next - at - 2 > MOST_EXPONENT_DIGITS;
  }
  return next - at - 1 > MOST_ZEROS;
}

/** Whether an escape between \ud000 and \udfff may stand there; the surrogates are among these. */
function mayHoldSurrogate(json: string): boolean {
  return json.includes('\\ud') || json.includes('\\uD');
}

/** The keys of all objects; NaN where a number is none that a double can hold. */
function countKeys(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) count += countKeys(value[i]);
    return count;
  }
  const keys = Object.keys(value);
  for (const key of keys) count += countKeys((value as Readonly<Record<string, unknown>>)[key]);
  return count + keys.length;
}
