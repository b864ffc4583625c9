import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { describe, expect, it } from 'vitest';
import { binomialLower, binomialUpper, boundsOf, samplesNeeded } from '../../src/decision/numbers/bounds.ts';

const TOLERANCE = 1e-9;
const CONFIDENCES = [0.9, 0.95, 0.99];

// First method: exact sums of binomial probabilities, in whole numbers.

const DENOMINATOR_BITS = 40n;
const ONE = 1n << DENOMINATOR_BITS;

/** P(X <= k) for X binomial (n, p), p rounded to 2^-40, as a fraction: exact. */
function lowerTail(k: number, n: number, p: number): { top: bigint; bottom: bigint } {
  const success = BigInt(Math.round(Math.min(1, Math.max(0, p)) * Number(ONE)));
  const failure = ONE - success;
  let choose = 1n;
  let top = 0n;
  const powers: bigint[] = [1n];
  for (let i = 1; i <= k; i++) powers.push((powers[i - 1] ?? 1n) * success);
  for (let i = 0; i <= k; i++) {
    top += choose * (powers[i] ?? 0n) * failure ** BigInt(n - i);
    choose = (choose * BigInt(n - i)) / BigInt(i + 1);
  }
  return { top, bottom: ONE ** BigInt(n) };
}

/** True when the fraction is above a share of whole percents. */
function isAbove({ top, bottom }: { top: bigint; bottom: bigint }, percent: number): boolean {
  return top * 100n > bottom * BigInt(percent);
}

describe('Clopper-Pearson bounds of whole successes', () => {
  const cases = [1, 2, 7, 40, 156, 299].flatMap((n) => [...new Set([0, 1, Math.floor(n / 10), Math.floor(n / 3), n - 1, n])].map((k) => [k, n] as const));

  it.each(cases)('%i of %i lie within 1e-9 of where the exact tails have the probability', (k, n) => {
    for (const confidence of CONFIDENCES) {
      const rest = Math.round((1 - confidence) * 100);
      const upper = binomialUpper(k / n, n, confidence);
      if (k < n) {
        expect(isAbove(lowerTail(k, n, upper - TOLERANCE), rest)).toBe(true);
        expect(isAbove(lowerTail(k, n, upper + TOLERANCE), rest)).toBe(false);
      } else expect(upper).toBe(1);
      const lower = binomialLower(k / n, n, confidence);
      if (k > 0) {
        // P(X >= k) = 1 - P(X <= k - 1) reaches the rest at the lower bound.
        expect(isAbove(lowerTail(k - 1, n, lower - TOLERANCE), 100 - rest)).toBe(true);
        expect(isAbove(lowerTail(k - 1, n, lower + TOLERANCE), 100 - rest)).toBe(false);
      } else expect(lower).toBe(0);
    }
  });
});

// Second method: integration of the beta density by the tanh-sinh rule. Its scale cancels, so no gamma function is needed.

const STEP = 1 / 40;
const RULE = Array.from({ length: 281 }, (_, i) => {
  const t = (i - 140) * STEP;
  const u = (Math.PI / 2) * Math.sinh(t);
  return { at: Math.tanh(u), weight: (STEP * (Math.PI / 2) * Math.cosh(t)) / Math.cosh(u) ** 2 };
});

function integrate(f: (x: number) => number, low: number, high: number): number {
  const [middle, half] = [(low + high) / 2, (high - low) / 2];
  return half > 0 ? half * RULE.reduce((sum, { at, weight }) => sum + weight * f(middle + half * at), 0) : 0;
}

/** I_x(a, b) for a, b >= 1. */
function betaShare(x: number, a: number, b: number): number {
  const mode = a + b === 2 ? 0.5 : (a - 1) / (a + b - 2);
  const log = (y: number): number => (a === 1 ? 0 : (a - 1) * Math.log(y)) + (b === 1 ? 0 : (b - 1) * Math.log1p(-y));
  const peak = log(Math.min(Math.max(mode, 1e-300), 1 - 1e-16));
  const density = (y: number): number => (y <= 0 || y >= 1 ? 0 : Math.exp(log(y) - peak));
  const reach = 14 * Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));
  const parts = (low: number, high: number): number => {
    const cuts = [low, ...[mode - reach / 4, mode, mode + reach / 4].filter((cut) => cut > low && cut < high), high];
    return cuts.slice(1).reduce((sum, cut, i) => sum + integrate(density, cuts[i] ?? 0, cut), 0);
  };
  const below = parts(Math.max(0, Math.min(x, mode - reach)), x);
  const above = parts(x, Math.min(1, Math.max(x, mode + reach)));
  return below / (below + above);
}

describe('Clopper-Pearson bounds of fractional successes, and of many samples', () => {
  const cases = [
    [1.5, 7],
    [3.25, 10],
    [2.7, 40],
    [21.9, 40],
    [38.6, 40],
    [51.3, 156],
    [150.5, 156],
    [998.5, 1000],
    [1.5, 1000],
    [333.3, 1000],
    [12, 100_000],
    [54_321.5, 100_000],
    [7, 1_000_000],
    [500_000, 1_000_000],
    [123_456.75, 1_000_000],
    [999_990, 1_000_000],
  ] as const;

  it.each(cases)('%f of %i lie within 1e-9 of where the integral has the probability', (k, n) => {
    for (const confidence of CONFIDENCES) {
      const upper = binomialUpper(k / n, n, confidence);
      expect(betaShare(upper - TOLERANCE, k + 1, n - k)).toBeLessThan(confidence);
      expect(betaShare(upper + TOLERANCE, k + 1, n - k)).toBeGreaterThan(confidence);
      const lower = binomialLower(k / n, n, confidence);
      expect(betaShare(lower - TOLERANCE, k, n - k + 1)).toBeLessThan(1 - confidence);
      expect(betaShare(lower + TOLERANCE, k, n - k + 1)).toBeGreaterThan(1 - confidence);
    }
  });

  it('none and all of them have closed forms', () => {
    for (const n of [1, 3, 59, 299, 1000, 1_000_000]) {
      for (const confidence of CONFIDENCES) {
        expect(binomialUpper(0, n, confidence)).toBeCloseTo(-Math.expm1(Math.log(1 - confidence) / n), 12);
        expect(binomialLower(1, n, confidence)).toBeCloseTo(Math.exp(Math.log(1 - confidence) / n), 12);
        expect(binomialLower(0, n, confidence)).toBe(0);
        expect(binomialUpper(1, n, confidence)).toBe(1);
      }
    }
  });

  it('agree with a maintained statistics library', () => {
    for (const n of [1, 13, 40, 500, 12_345]) {
      for (const share of [0.001, 0.0371, 0.25, 0.5, 0.77, 0.999]) {
        for (const confidence of [0.5, 0.8, 0.95, 0.999]) {
          const k = share * n;
          expect(Math.abs(binomialUpper(share, n, confidence) - betaQuantile(confidence, k + 1, n - k))).toBeLessThan(TOLERANCE);
          expect(Math.abs(binomialLower(share, n, confidence) - betaQuantile(1 - confidence, k, n - k + 1))).toBeLessThan(TOLERANCE);
        }
      }
    }
  });
});

describe('published values', () => {
  it('51 of 156: upper 95% bound 39.4%', () => {
    expect(binomialUpper(51 / 156, 156, 0.95).toFixed(3)).toBe('0.394');
  });

  it('0 of 299 rules out 1% at 95%, 0 of 298 does not', () => {
    expect(binomialUpper(0, 299, 0.95)).toBeLessThanOrEqual(0.01);
    expect(binomialUpper(0, 298, 0.95)).toBeGreaterThan(0.01);
  });

  it.each([
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.999, 3.090232306167813],
    [0.5, 0],
  ])('the normal quantile of %f', (confidence, z) => {
    const bounds = boundsOf(0, { stderr: 1 }, false, confidence);
    expect(Math.abs((bounds?.high.toNumber() ?? Number.NaN) - z)).toBeLessThan(TOLERANCE);
    expect(Math.abs((bounds?.low.toNumber() ?? Number.NaN) + z)).toBeLessThan(TOLERANCE);
  });

  it('the normal quantile agrees with a maintained statistics library', () => {
    for (let confidence = 0.5; confidence < 0.9999; confidence += 0.0107) {
      expect(Math.abs((boundsOf(0, { stderr: 1 }, false, confidence)?.high.toNumber() ?? Number.NaN) - normalQuantile(confidence, 0, 1))).toBeLessThan(
        TOLERANCE,
      );
    }
  });
});

describe('the shape of bounds', () => {
  it('they enclose the share, tighten with samples and widen with confidence', () => {
    for (const share of [0, 0.001, 0.3, 0.5, 0.98, 1]) {
      const widths = [5, 50, 500, 5000].map((n) => binomialUpper(share, n, 0.95) - binomialLower(share, n, 0.95));
      expect([...widths].sort((a, b) => b - a)).toEqual(widths);
      for (const n of [1, 10, 1000]) {
        expect(binomialLower(share, n, 0.95)).toBeLessThanOrEqual(share);
        expect(binomialUpper(share, n, 0.95)).toBeGreaterThanOrEqual(share);
        expect(binomialUpper(share, n, 0.99)).toBeGreaterThanOrEqual(binomialUpper(share, n, 0.95));
        expect(binomialLower(share, n, 0.99)).toBeLessThanOrEqual(binomialLower(share, n, 0.95));
      }
    }
  });

  it('they mirror each other', () => {
    for (const [k, n] of [
      [0, 9],
      [1, 9],
      [4.5, 9],
      [30, 156],
    ] as const)
      expect(binomialUpper(k / n, n, 0.95)).toBeCloseTo(1 - binomialLower(1 - k / n, n, 0.95), 10);
  });

  it('nothing that states an uncertainty gives no bounds', () => {
    expect(boundsOf(0.5, {}, true, 0.95)).toBeUndefined();
    expect(boundsOf(0.5, { samples: 0 }, true, 0.95)).toBeUndefined();
    expect(boundsOf(0.5, { samples: 10 }, false, 0.95)).toBeUndefined();
    expect(boundsOf(0.5, { samples: 10 }, true, 0.95)).toBeDefined();
  });
});

describe('the samples that are needed', () => {
  it('are the fewest whose bound holds', () => {
    expect(samplesNeeded(0, 0.95, 'high', (high) => high.lte(0.01))).toBe(299);
    expect(samplesNeeded(1, 0.95, 'low', (low) => low.gte(0.99))).toBe(299);
    expect(samplesNeeded(0, 0.95, 'high', (high) => high.lte(1))).toBe(1);
  });

  it('are none where the share itself does not hold, or none up to ten million do', () => {
    expect(samplesNeeded(0.5, 0.95, 'high', (high) => high.lte(0.49))).toBeUndefined();
    expect(samplesNeeded(0.5, 0.95, 'high', (high) => high.lte(0.5))).toBeUndefined();
  });

  it.each([
    [0.3, 0.35, 'high'],
    [0.31, 0.35, 'high'],
    [0.2, 0.5, 'high'],
    [0.97, 0.95, 'low'],
    [0.5, 0.45, 'low'],
  ] as const)('one fewer than those for a share of %d and a limit of %d would not do', (share, limit, side) => {
    const bound = side === 'high' ? binomialUpper : binomialLower;
    const holds = (value: number): boolean => (side === 'high' ? value <= limit : value >= limit);
    const needed = samplesNeeded(share, 0.95, side, (value) => holds(value.toNumber())) ?? 0;
    expect([holds(bound(share, needed, 0.95)), holds(bound(share, needed - 1, 0.95))]).toEqual([true, false]);
  });
});
