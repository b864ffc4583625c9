import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, endOfDay, formatDay, formatInstant, parseDuration, parseInstant, parseTime, startOfDay } from '../../src/formats/time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('durations', () => {
  it.each([
    ['12h', 12 * HOUR],
    ['180d', 180 * DAY],
    ['2w', 14 * DAY],
    ['1mo', 30 * DAY],
    ['1y', 365 * DAY],
    ['0d', 0],
    ['never', Number.POSITIVE_INFINITY],
    ['10000y', 10_000 * 365 * DAY],
    ['10001y', Number.POSITIVE_INFINITY],
    [`${'9'.repeat(400)}y`, Number.POSITIVE_INFINITY],
  ])('%s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(['', 'd', '180', '1.5d', '-1d', '180 d', '180D', '1m', '1min', 'Never', '1d ', '１d'])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('never leads beyond what a date can hold', () => {
    const longest = parseDuration('10000y') ?? 0;
    expect(() => formatInstant((parseTime('9999-12-31')?.latest ?? 0) + longest)).not.toThrow();
  });
});

describe('days and times', () => {
  it.each([
    ['2026-10-02', '2026-10-02T00:00:00Z', '2026-10-02T23:59:59.999Z'],
    ['2026-10-02T12:00', '2026-10-01T22:00:00Z', '2026-10-03T00:00:00Z'],
    ['2026-10-02T12:00:00', '2026-10-01T22:00:00Z', '2026-10-03T00:00:00Z'],
    ['2026-10-02T12:00:00Z', '2026-10-02T12:00:00Z', '2026-10-02T12:00:00Z'],
    ['2026-10-02 12:00:00.5+02:00', '2026-10-02T10:00:00.500Z', '2026-10-02T10:00:00.500Z'],
    ['2026-10-02t12:00:00,25z', '2026-10-02T12:00:00.250Z', '2026-10-02T12:00:00.250Z'],
    ['2026-10-02T12:00:00-0930', '2026-10-02T21:30:00Z', '2026-10-02T21:30:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z', '2024-02-29T23:59:59.999Z'],
    ['2026-06-30T23:59:60Z', '2026-07-01T00:00:00Z', '2026-07-01T00:00:00Z'],
    ['0099-01-01T00:00:00Z', '0099-01-01T00:00:00Z', '0099-01-01T00:00:00Z'],
  ])('%s', (text, earliest, latest) => {
    const range = parseTime(text);
    expect(formatInstant(range?.earliest ?? 0)).toBe(earliest);
    expect(formatInstant(range?.latest ?? 0)).toBe(latest);
  });

  it.each([
    ...['', '2026', '2026-10', '2026-1-2', '2026-13-01', '2026-00-10', '2026-10-00', '2026-02-30', '2025-02-29', '2026-10-02T24:00:00Z'],
    ...[
      '2026-10-02T12:60:00Z',
      '2026-10-02T12:00:61Z',
      '2026-10-02T12',
      '2026-10-02T12:00:00+24:00',
      '2026-10-02T12:00:00+0160',
      '20261002',
      ' 2026-10-02',
      '2026-10-02\n',
    ],
  ])('refuses %j', (text) => {
    expect(parseTime(text)).toBeUndefined();
    expect(parseInstant(text)).toBeUndefined();
  });

  it('takes as an instant only what states an offset', () => {
    expect(parseInstant('2026-10-02T12:00:00+02:00')).toBe(Date.UTC(2026, 9, 2, 10));
    for (const text of ['2026-10-02', '2026-10-02T12:00:00', '2026-10-02 12:00']) expect(parseInstant(text)).toBeUndefined();
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }), (date) => {
        const instant = date.getTime();
        expect(parseInstant(formatInstant(instant))).toBe(instant);
        const day = parseTime(formatDay(instant));
        expect([day?.earliest, day?.latest]).toEqual([startOfDay(instant), endOfDay(instant)]);
        expect(endOfDay(instant) - startOfDay(instant)).toBe(DAY - 1);
      }),
    );
  });

  it('brackets every instant that a time without offset can mean', () => {
    fc.assert(
      fc.property(fc.integer({ min: -12 * 60, max: 14 * 60 }), fc.integer({ min: 0, max: 1439 }), (offset, minute) => {
        const two = (value: number): string => String(value).padStart(2, '0');
        const local = `2026-10-02T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
        const written = `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
        const range = parseTime(local);
        const instant = parseInstant(written) ?? Number.NaN;
        expect(range?.earliest).toBeLessThanOrEqual(instant);
        expect(range?.latest).toBeGreaterThanOrEqual(instant);
      }),
    );
  });

  it('counts whole days', () => {
    expect(daysBetween(0, DAY - 1)).toBe(0);
    expect(daysBetween(0, DAY)).toBe(1);
    expect(daysBetween(DAY, 0)).toBe(-1);
  });
});
