import { type Decimal, decimal, parseDecimal } from '../formats/decimal.ts';

type Value = number | string | boolean;

/** Digits that are shown when no limit is near. */
const USUAL_DIGITS = 3;
const MOST_DIGITS = 40;

/** A limit as the policy writes it, e.g. `>= 20%`, taken apart. */
interface Limit {
  readonly percent: boolean;
  readonly value: Decimal;
}

/**
 * A figure in as few digits as leave it on its side of every limit (and of 0, and of 100% where it is a percentage).
 * It is a percentage when a limit is written as one.
 */
export function formatValue(value: Value, limits: readonly string[]): string {
  return typeof value === 'number' ? formatDecimal(decimal(value), limits) : String(value);
}

/**
 * The cautious bound with its margin, which is what a KRI is compared by: `63.1% + 5% = 68.1%`. The margin goes upwards,
 * or downwards where the limits are `<=` and `<`. The bound, too, stays on its side of each limit less the margin.
 */
export function formatBound(bound: number, margin: number, limits: readonly string[]): string {
  const isDown = limits.some((limit) => limit.trim().startsWith('<'));
  const headroom = decimal(margin).abs();
  const towardsRisk = isDown ? headroom.neg() : headroom;
  const before = limits.map(parseLimit).flatMap((limit) => (limit === undefined ? [] : [limit.value.minus(towardsRisk)]));
  const sum = formatDecimal(decimal(bound).plus(towardsRisk), limits);
  return `${formatDecimal(decimal(bound), limits, before)} ${isDown ? '−' : '+'} ${formatDecimal(headroom, limits)} = ${sum}`;
}

/** How far a bound with its margin is from a limit that it has not reached, in the limit's own form; undefined where the limit is no number. */
export function distanceTo(bound: number, margin: number, limit: string): string | undefined {
  const parsed = parseLimit(limit);
  if (parsed === undefined) return undefined;
  const headroom = decimal(margin).abs();
  const at = limit.trim().startsWith('<') ? decimal(bound).minus(headroom) : decimal(bound).plus(headroom);
  return formatDecimal(parsed.value.minus(at).abs(), [limit]);
}

/** A count with separators between thousands. */
export function formatCount(count: number): string {
  const [whole = '', rest] = String(count).split('.');
  const grouped = /^\d{5,}$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

function formatDecimal(exact: Decimal, texts: readonly string[], others: readonly Decimal[] = []): string {
  const limits = texts.map(parseLimit).filter((limit) => limit !== undefined);
  const percent = limits.some((limit) => limit.percent);
  const fixed = [decimal(0), ...(percent ? [decimal(1)] : []), ...limits.map((limit) => limit.value), ...others];
  const rounded = roundOnItsSide(exact, fixed);
  return percent ? `${rounded.times(100).toString()}%` : rounded.toString();
}

function roundOnItsSide(exact: Decimal, limits: readonly Decimal[]): Decimal {
  const wholeDigits = exact.abs().lt(1e15) ? Math.max(0, exact.exponent + 1) : 0;
  for (let digits = Math.max(USUAL_DIGITS, wholeDigits); digits <= MOST_DIGITS; digits++) {
    const rounded = exact.eq(0) ? exact : exact.prec(digits);
    if (limits.every((limit) => rounded.cmp(limit) === exact.cmp(limit))) return rounded;
  }
  return exact;
}

function parseLimit(text: string): Limit | undefined {
  const [, number = ''] = /^\s*[<>]=?\s*(.+?)\s*$/.exec(text) ?? [];
  const value = parseDecimal(number);
  return value === undefined ? undefined : { percent: number.endsWith('%'), value };
}
