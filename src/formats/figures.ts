import { type Decimal, decimal } from './decimal.ts';

/** Fewest and most significant digits of a figure in a sentence. */
const FEWEST = 3;
const MOST = 15;

/**
 * A figure for people: as few digits as possible, from three up, but never so few that it seems to lie on another side
 * of `limit` than it does. @param asPercent writes 0.123 as 12.3%.
 */
export function figure(value: Decimal, asPercent = false, limit?: Decimal): string {
  for (let digits = FEWEST; digits <= MOST; digits++) {
    const rounded = value.prec(digits);
    if (limit === undefined || Math.sign(rounded.cmp(limit)) === Math.sign(value.cmp(limit))) return write(rounded, asPercent);
  }
  return write(value, asPercent);
}

function write(value: Decimal, asPercent: boolean): string {
  const shown = asPercent ? value.times(100) : value;
  const magnitude = Math.abs(shown.toNumber());
  const text = magnitude !== 0 && (magnitude >= 1e9 || magnitude < 1e-6) ? shown.toExponential() : shown.toFixed();
  return asPercent ? `${text}%` : text;
}

/** A plain number as a figure. */
export function figureOf(value: number, asPercent = false): string {
  return Number.isFinite(value) ? figure(decimal(value), asPercent) : String(value);
}
