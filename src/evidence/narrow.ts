/*
 * Narrowing of what a file says. All of it is foreign: keys such as `constructor` must not find what objects inherit,
 * and a value of the wrong type counts as absent.
 */

export type JsonRecord = Record<string, unknown>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member, or undefined when there is none or `value` is no object. */
export function member(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An own member several levels down. */
export function path(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(member, value);
}

/** A string with something in it. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function asFinite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A count of things: a whole number from 0. */
export function asCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

/** True for what Python writes as None, and for what is not there. */
export function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/**
 * Why a number that somebody stated cannot be taken for what it says: then nobody knows what it would have said, and without it
 * the rest may look better than it is. Nothing and NaN, which is what Python computes of too few values, state no number.
 * @param isSound of a number that is not NaN
 */
export function malformedReasons(what: string, value: unknown, isSound: (value: number) => boolean = Number.isFinite): string[] {
  if (isNothing(value) || Number.isNaN(value)) return [];
  return typeof value === 'number' && isSound(value) ? [] : [`${what} is malformed`];
}

/** A standard error or a width: finite and from 0. */
export function isSpread(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

/** A foreign value for a message: short, on one line, and never the content of objects. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return value === undefined ? 'nothing' : String(value);
}
