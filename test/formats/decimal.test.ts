import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, decimalOf, parseDecimal } from '../../src/formats/decimal.ts';
import { figure, figureOf } from '../../src/formats/figures.ts';

describe('decimals', () => {
  it.each([
    ['20%', '0.2'],
    ['0.7%', '0.007'],
    ['100%', '1'],
    ['0.5', '0.5'],
    ['.5', '0.5'],
    ['+3', '3'],
    ['-0.25', '-0.25'],
    ['1e26', `1${'0'.repeat(26)}`],
    ['1E-3', '0.001'],
    ['1e-2%', '0.0001'],
    ['007', '7'],
  ])('%s is %s', (text, value) => {
    expect(parseDecimal(text)?.toFixed()).toBe(value);
  });

  it.each(['', '%', '5.', '5.%', '1,5', '0x10', '1e', '1e1000', 'NaN', 'Infinity', '-', '1 000', '5%%', '٣', '1_000', ' 5'])('%j is none', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it('takes a percentage for exactly a hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 0, max: 9 }), (digits, shift) => {
        const text = `${digits}e-${shift}`;
        expect(
          parseDecimal(`${text}%`)
            ?.times(100)
            .eq(parseDecimal(text) ?? 0),
        ).toBe(true);
      }),
    );
  });

  it('holds a double as it is printed, so that 0.1 + 0.2 is 0.3', () => {
    expect(decimal(0.1).plus(decimal(0.2)).eq(decimal(0.3))).toBe(true);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(decimal(value).toNumber() === value).toBe(true);
      }),
    );
    expect(decimalOf(0.05)?.eq(decimalOf('5%') ?? 0)).toBe(true);
  });

  it('reads very long numbers in time', () => {
    const start = Date.now();
    parseDecimal(`0.${'1'.repeat(1_000_000)}`)?.cmp(1);
    parseDecimal(`${'1'.repeat(50_000)}x`);
    expect(Date.now() - start).toBeLessThan(2000);
  });
});

describe('figures', () => {
  it('never round across the limit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const [value, limit] = [decimal(a), decimal(b)];
        const read = parseDecimal(figure(value, false, limit)) ?? decimal(-1);
        expect(Math.sign(read.cmp(limit))).toBe(Math.sign(value.cmp(limit)));
      }),
    );
  });

  it('are short', () => {
    expect(figureOf(0.123456)).toBe('0.123');
    expect(figureOf(0.123456, true)).toBe('12.3%');
    expect(figureOf(Number.NaN)).toBe('NaN');
    expect(figure(decimal(0.49999), false, decimal(0.5))).toBe('0.49999');
  });
});
