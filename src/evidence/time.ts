import { parseTime } from '../formats/time.ts';

/** A time as a tool recorded it, with or without offset; undefined for what is no time of the calendar. */
export function asTime(value: unknown): string | undefined {
  return typeof value === 'string' && parseTime(value) !== undefined ? value : undefined;
}

/** Epoch seconds as RFC 3339 in UTC; undefined for what is no such number. */
export function fromEpochSeconds(value: unknown): string | undefined {
  if (typeof value !== 'number' || !(value > 0)) return undefined;
  const date = new Date(value * 1000);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? undefined : date.toISOString();
}
