/**
 * Quantiles of the beta and the normal distribution, to better than 1e-9 absolute (test/decision/bounds.test.ts proves it
 * against a maintained statistics library over a grid). Our own, because the library costs more start-up time than the whole gate.
 */

/** Bisection halves the interval; from [0, 1] this many steps reach the spacing of doubles even near 0. */
const MOST_STEPS = 200;

/**
 * Quantile of Beta(a, b): the x with I_x(a, b) = p, for p in (0, 1) and a, b > 0.
 * Newton steps on the regularised incomplete beta function, kept inside a bracket that bisection tightens.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const logScale = logGamma(a + b) - logGamma(a) - logGamma(b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < MOST_STEPS; step++) {
    const excess = regularisedBeta(x, a, b, logScale) - p;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp(logScale + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    const newton = x - excess / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= Number.EPSILON * Math.max(x, Number.MIN_VALUE) || next === low || next === high) return next;
    x = next;
  }
  return x;
}

/** I_x(a, b) by its continued fraction (Abramowitz and Stegun 26.5.8), on the side where it converges fast. */
function regularisedBeta(x: number, a: number, b: number, logScale: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logScale + a * Math.log(x) + b * Math.log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return (front * continuedFraction(x, a, b)) / a;
  return 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

/** Smallest magnitude that Lentz's method divides by. */
const TINY = 1e-300;
/** The number of terms grows with the square root of a + b; this is enough for ten million samples. */
const MOST_TERMS = 100_000;

/** The modified method of Lentz (Thompson and Barnett 1986). */
function continuedFraction(x: number, a: number, b: number): number {
  const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const factor = d * c;
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

/** Halving steps that bring the bracket of the normal quantile below the spacing of doubles. */
const NORMAL_STEPS = 80;
/** Beyond this many standard deviations a double cannot tell the probability from 1. */
const FURTHEST = 9;

/** Quantile of the standard normal distribution for p in [0.5, 1), by bisection of its distribution function. */
export function normalQuantile(p: number): number {
  let low = 0;
  let high = FURTHEST;
  for (let step = 0; step < NORMAL_STEPS; step++) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > 1 - p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(Z > z) for z >= 0: by the series around 0 when z is small, else by the continued fraction (Abramowitz and Stegun 26.2.10, 26.2.14). */
function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
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
