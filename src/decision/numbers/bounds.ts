import type { Interval } from '../../evidence/measurement.ts';
import { type Decimal, decimal } from '../../formats/decimal.ts';
import { betaQuantile, normalQuantile } from './quantiles.ts';

/** Lower and upper end of what a measurement leaves possible, each one-sided at the confidence. */
export interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

interface Uncertain {
  readonly stderr?: number;
  readonly interval?: Interval;
  readonly samples?: number;
}

/**
 * One-sided bounds of a value (contract, section 5, "Bound"): for a proportion with samples the exact binomial bounds,
 * and on every scale each stated standard error and each interval of sufficient level; the widest side wins.
 * @param confidence one-sided, in [0.5, 1).
 * @returns undefined when nothing states an uncertainty.
 */
export function boundsOf(value: number, stated: Uncertain, isProportion: boolean, confidence: number): Bounds | undefined {
  const { samples } = stated;
  const hasSamples = samples !== undefined && samples > 0;
  // One sample has no spread; tools write 0 for what they could not compute.
  const hasSpread = samples !== undefined && samples > 1;
  const { stderr, interval } = stated;
  const hasStderr = stderr !== undefined && (stderr > 0 || hasSpread);
  const hasInterval = interval !== undefined && servesOneSided(interval.level, confidence) && (interval.high > interval.low || hasSpread);
  if (!(isProportion && hasSamples) && !hasStderr && !hasInterval) return undefined;
  let low = value;
  let high = value;
  if (isProportion && hasSamples) {
    low = Math.min(low, binomialLower(value, samples, confidence));
    high = Math.max(high, binomialUpper(value, samples, confidence));
  }
  if (hasStderr) {
    const reach = normalQuantile(confidence) * stderr;
    low = Math.min(low, value - reach);
    high = Math.max(high, value + reach);
  }
  if (hasInterval) {
    low = Math.min(low, interval.low);
    high = Math.max(high, interval.high);
  }
  return { low: writable(low), high: writable(high) };
}

/** Sums of extreme numbers overflow; the largest number that there is stands for what lies beyond it. */
function writable(bound: number): Decimal {
  return decimal(Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, bound)));
}

/** A two-sided interval leaves (1 - level) / 2 on each side, so it serves a one-sided confidence c when level >= 2c - 1. */
function servesOneSided(level: number, confidence: number): boolean {
  return decimal(level).gte(decimal(confidence).times(2).minus(1));
}

/**
 * Clopper-Pearson upper bound of a share (Clopper and Pearson 1934; Beta quantile form).
 * @param share k/n in [0, 1]; k may be fractional. @param samples n > 0. @param confidence one-sided.
 */
export function binomialUpper(share: number, samples: number, confidence: number): number {
  const successes = share * samples;
  return successes >= samples ? 1 : betaQuantile(confidence, successes + 1, samples - successes);
}

/** Clopper-Pearson lower bound of a share; parameters as for the upper one. */
export function binomialLower(share: number, samples: number, confidence: number): number {
  const successes = share * samples;
  return successes <= 0 ? 0 : betaQuantile(1 - confidence, successes, samples - successes + 1);
}

/** More samples than any eval has; a need beyond it is reported as none. */
const MOST_SAMPLES = 10_000_000;

/**
 * The fewest samples at the same share whose bound on one side satisfies `holds`; undefined when none up to ten million do.
 * The bound tightens with the samples towards the share, so bisection finds it.
 */
export function samplesNeeded(share: number, confidence: number, side: keyof Bounds, holds: (bound: Decimal) => boolean): number | undefined {
  // What not even the share itself satisfies no bound does.
  if (!holds(decimal(share))) return undefined;
  const enough = (samples: number): boolean =>
    holds(writable(side === 'high' ? Math.max(share, binomialUpper(share, samples, confidence)) : Math.min(share, binomialLower(share, samples, confidence))));
  let tooFew = 0;
  let sufficient = 1;
  // From few to many: a bound takes as long as the root of its samples.
  while (!enough(sufficient)) {
    if (sufficient === MOST_SAMPLES) return undefined;
    tooFew = sufficient;
    sufficient = Math.min(MOST_SAMPLES, sufficient * 4);
  }
  while (sufficient - tooFew > 1) {
    const middle = Math.floor((tooFew + sufficient) / 2);
    if (enough(middle)) sufficient = middle;
    else tooFew = middle;
  }
  return sufficient;
}
