import { remembering } from './remember.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Milliseconds of one unit of a duration: months are 30 days, years 365 (contract, section 2). */
const UNITS: Record<string, number> = { h: HOUR, d: DAY, w: 7 * DAY, mo: 30 * DAY, y: 365 * DAY };

/** Longer durations count as never: they would lead beyond the calendar. */
const LONGEST = 10_000 * 365 * DAY;

/** A local time without offset may have been written anywhere from UTC-12 to UTC+14. */
const WESTMOST = 12 * HOUR;
const EASTMOST = 14 * HOUR;

/** The instants that a date or time can mean, in milliseconds since 1970-01-01T00:00Z, both ends included. */
export interface TimeRange {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * Milliseconds of a duration such as `180d`; Infinity for `never` and for more than 10,000 years.
 * @returns undefined for text that is no duration.
 */
export function parseDuration(text: string): number | undefined {
  if (text === 'never') return Number.POSITIVE_INFINITY;
  const match = /^(\d+)(h|d|w|mo|y)$/.exec(text);
  const unit = match && UNITS[match[2] ?? ''];
  if (!unit) return undefined;
  const duration = Number(match[1]) * unit;
  return duration > LONGEST ? Number.POSITIVE_INFINITY : duration;
}

const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?([Zz]|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A date is the whole UTC day; a time without offset is any from -12 to +14; a time with offset is one instant.
 * @returns undefined for text that is no date or time of the calendar.
 */
export const parseTime: (text: string) => TimeRange | undefined = remembering(readTime);

function readTime(text: string): TimeRange | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction, offset] = match;
  const midnight = calendarDay(Number(year), Number(month), Number(day));
  if (midnight === undefined) return undefined;
  if (hour === undefined) return { earliest: midnight, latest: midnight + DAY - 1 };
  const clock = clockTime(Number(hour), Number(minute), Number(second ?? 0), fraction);
  if (clock === undefined) return undefined;
  const local = midnight + clock;
  if (offset === undefined) return { earliest: local - EASTMOST, latest: local + WESTMOST };
  const shift = offsetOf(offset);
  return shift === undefined ? undefined : { earliest: local - shift, latest: local - shift };
}

/** An instant in RFC 3339 with an offset, in milliseconds; undefined for anything else. */
export function parseInstant(text: string): number | undefined {
  const match = TIME.exec(text);
  return match?.[8] === undefined ? undefined : parseTime(text)?.earliest;
}

/** Midnight of the UTC day that an instant lies in. */
export function startOfDay(instant: number): number {
  return Math.floor(instant / DAY) * DAY;
}

/** Last millisecond of the UTC day that an instant lies in. */
export function endOfDay(instant: number): number {
  return startOfDay(instant) + DAY - 1;
}

/** `2026-11-01` of an instant. */
export function formatDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** RFC 3339 in UTC of an instant. */
export const formatInstant: (instant: number) => string = remembering((instant) => new Date(instant).toISOString().replace('.000Z', 'Z'));

/** Whole days between two instants, rounded down. */
export function daysBetween(from: number, to: number): number {
  return Math.floor((to - from) / DAY);
}

/** Milliseconds of a number of days. */
export function days(count: number): number {
  return count * DAY;
}

function calendarDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

function clockTime(hour: number, minute: number, second: number, fraction: string | undefined): number | undefined {
  // 60 is a leap second, which falls into the next minute.
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  return hour * HOUR + minute * 60_000 + second * 1000 + (fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0);
}

function offsetOf(text: string): number | undefined {
  if (text === 'Z' || text === 'z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(-2));
  if (hours > 23 || minutes > 59) return undefined;
  return (text.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * 60_000);
}
