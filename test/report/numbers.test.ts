import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, parseDecimal } from '../../src/formats/decimal.ts';
import { formatBound, formatCount, formatValue } from '../../src/report/numbers.ts';

describe('a figure', () => {
  it.each([
    [0.55, ['>= 50%'], '55%'],
    [0.6312, ['>= 50%'], '63.1%'],
    [0.6312, ['>= 0.5'], '0.631'],
    [0.4999996, ['>= 50%'], '49.99996%'],
    [0.5, ['>= 50%'], '50%'],
    [0.00996, ['<= 1%'], '0.996%'],
    [0.009996, ['<= 1%'], '0.9996%'],
    [0.99996, ['>= 95%'], '99.996%'],
    [1, ['>= 95%'], '100%'],
    [0, ['>= 20%'], '0%'],
    [1234567, ['>= 3'], '1234567'],
    [4.1e25, [], '4.1e+25'],
    [2.99999, ['>= 3', '>= 4'], '2.99999'],
    [-0.0004, ['>= 3'], '-0.0004'],
  ])('%d beside %j is written %s', (value, limits, text) => expect(formatValue(value, limits)).toBe(text));

  it('may be a word, or true', () => {
    expect(formatValue('high', ['>= high'])).toBe('high');
    expect(formatValue(true, ['true'])).toBe('true');
  });

  it('shows the bound, the margin and their sum, none of which reaches a limit by rounding', () => {
    expect(formatBound(0.6312, 0.05, ['>= 20%', '>= 50%'])).toBe('63.1% + 5% = 68.1%');
    expect(formatBound(0.1499, 0.05, ['>= 20%'])).toBe('14.99% + 5% = 19.99%');
    expect(formatBound(0.15, 0.05, ['>= 20%'])).toBe('15% + 5% = 20%');
  });

  it('takes the margin downwards where less is worse', () => {
    expect(formatBound(0.9, 0.05, ['<= 80%'])).toBe('90% − 5% = 85%');
  });

  it('separates the thousands of a count', () => {
    expect([40, 1200, 12000, 1234567.5].map(formatCount)).toEqual(['40', '1200', '12,000', '1,234,567.5']);
  });
});

describe('rounding', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const near = fc.tuple(share, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 17 })).map(([limit, steps, digits]) => {
    const text = decimal(limit).round(4).toString();
    return { text, value: Math.max(0, Number(text) + steps * 10 ** -digits) };
  });

  it('never takes a figure across a threshold', () => {
    fc.assert(
      fc.property(
        fc.oneof(near, fc.record({ text: share.map((limit) => String(limit)), value: share })),
        fc.constantFrom('>=', '>', '<=', '<'),
        ({ text, value }, operator) => {
          const plain = parseDecimal(formatValue(value, [`${operator} ${text}`]));
          const limit = parseDecimal(text);
          expect(limit && plain?.cmp(limit)).toBe(limit && decimal(value).cmp(limit));
        },
      ),
    );
  });

  it('never takes a percentage across one, nor a bound with its margin', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 30 }), ({ text, value }, percent) => {
        const limit = decimal(Number(text));
        const limits = [`>= ${limit.times(100).toString()}%`];
        expect(parseDecimal(formatValue(value, limits))?.cmp(limit)).toBe(decimal(value).cmp(limit));
        const sum = formatBound(value, percent / 100, limits).split(' = ')[1] ?? '';
        expect(parseDecimal(sum)?.cmp(limit)).toBe(
          decimal(value)
            .plus(decimal(percent / 100))
            .cmp(limit),
        );
      }),
    );
  });
});
