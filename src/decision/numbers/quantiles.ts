/**
 * Quantiles of the beta and the normal distribution, to better than 1e-9 absolute (test/decision/bounds.test.ts proves it
 * against a maintained statistics library over a grid). Our own, because the library costs more start-up time than the whole gate.
 */

/** Bisection halves the interval; from [0, 1] this many steps reach the spacing of doubles even near 0. */
const MOST_STEPS = 200;
/** After a step this small beside the scale of the distribution the next one would be below the spacing of doubles: each cubes the error. */
const LAST_STEP = 1e-6;

/**
 * Quantile of Beta(a, b): the x with I_x(a, b) = p, for p in (0, 1) and a, b > 0.
 * Halley steps on the regularised incomplete beta function, kept inside a bracket that bisection tightens.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const logScale = logGamma(a + b) - logGamma(a) - logGamma(b);
  const deviation = Math.sqrt((a * b) / (a + b + 1)) / (a + b);
  let low = 0;
  let high = 1;
  let x = firstGuess(p, a, b);
  for (let step = 0; step < MOST_STEPS; step++) {
    const power = Math.exp(logScale + a * Math.log(x) + b * Math.log1p(-x));
    const excess = regularisedBeta(x, a, b, power) - p;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const newton = (excess / power) * x * (1 - x);
    const slope = (a - 1) / x - (b - 1) / (1 - x);
    const halley = x - newton / (1 - Math.min(1, newton * slope) / 2);
    if (Math.abs(halley - x) <= LAST_STEP * Math.min(x, 1 - x, deviation)) return halley;
    const next = halley > low && halley < high ? halley : (low + high) / 2;
    if (next === low || next === high) return next;
    x = next;
  }
  return x;
}

/** An approximation from the normal quantile (Abramowitz and Stegun 26.5.22), where it is one; else the mean. */
function firstGuess(p: number, a: number, b: number): number {
  const mean = a / (a + b);
  if (a < 1 || b < 1) return mean;
  const z = p < 0.5 ? roughNormalQuantile(1 - p) : -roughNormalQuantile(p);
  const lambda = (z * z - 3) / 6;
  const harmonic = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
  const reach = (z * Math.sqrt(harmonic + lambda)) / harmonic;
  const w = reach - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (lambda + 5 / 6 - 2 / (3 * harmonic));
  const guess = a / (a + b * Math.exp(2 * w));
  return guess > 0 && guess < 1 ? guess : mean;
}

/** I_x(a, b) by its continued fraction, on the side where it converges fast. @param power x^a (1 - x)^b / B(a, b) */
function regularisedBeta(x: number, a: number, b: number, power: number): number {
  return x < (a + 1) / (a + b + 2) ? power / continuedFraction(x, a, b) : 1 - power / continuedFraction(1 - x, b, a);
}

/** Smallest magnitude that Lentz's method divides by. */
const TINY = 1e-300;
/** The number of terms grows with the square root of a + b; this is enough for ten million samples. */
const MOST_TERMS = 100_000;

/**
 * x^a (1 - x)^b / (B(a, b) I_x(a, b)): the even part of the continued fraction of Abramowitz and Stegun 26.5.8, which takes two of
 * its terms at a time, by the modified method of Lentz (Thompson and Barnett 1986).
 */
function continuedFraction(x: number, a: number, b: number): number {
  const drift = a + 1 - (a + b) * x;
  // One over a + 2m + 1, of this m and the one before.
  let before = 0;
  let after = 1 / (a + 1);
  let result = a * drift * after;
  if (Math.abs(result) < TINY) result = TINY;
  let c = result;
  let d = 0;
  for (let m = 1; m <= MOST_TERMS; m++) {
    before = after;
    after = 1 / (a + 2 * m + 1);
    const step = m * (b - m) * x * before;
    const top = (a + m - 1) * (a + b + m - 1) * x * before * step;
    const bottom = m + step + (a + m) * (drift + m * (2 - x)) * after;
    d = bottom + top * d;
    if (Math.abs(d) < TINY) d = TINY;
    c = bottom + top / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const factor = c * d;
    result *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return result;
}

/** From here on the series below is exact to the last digit of a double. */
const STIRLING_FROM = 15;

/** ln Γ(x) for x > 0: Stirling's series (Abramowitz and Stegun 6.1.41), reached by the recurrence Γ(x + 1) = x Γ(x). */
function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  for (; shifted < STIRLING_FROM; shifted++) product *= shifted;
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360)))));
  return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}

/** Beyond this many standard deviations a double cannot tell the probability from 1. */
const FURTHEST = 9;

/** Quantile of the standard normal distribution for p in [0.5, 1): Newton steps on the upper tail, which is convex there, so that none leads astray. */
export function normalQuantile(p: number): number {
  let z = roughNormalQuantile(p);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = Math.min(FURTHEST, Math.max(0, z + (upperTail(z) - (1 - p)) / normalDensity(z)));
    if (Math.abs(next - z) <= LAST_NEWTON_STEP) return next;
    z = next;
  }
  return z;
}

/** After a step this small the next one would be below the spacing of doubles: each squares the error. */
const LAST_NEWTON_STEP = 1e-9;

/** The same within 4.5e-4 (Abramowitz and Stegun 26.2.23). */
function roughNormalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(1 - p));
  const z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return Math.min(FURTHEST, Math.max(0, z));
}

function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** P(Z > z) for z >= 0: by the series around 0 when z is small, else by the continued fraction (Abramowitz and Stegun 26.2.10, 26.2.14). */
function upperTail(z: number): number {
  const density = normalDensity(z);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let n = 3; Math.abs(term) > Number.EPSILON * sum * 1e-2 && n < 400; n += 2) {
      term *= (z * z) / n;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = 0;
  for (let n = 200; n >= 1; n--) fraction = n / (z + fraction);
  return density / (z + fraction);
}
