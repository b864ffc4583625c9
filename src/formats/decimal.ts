import Big from 'big.js';

/** Exact decimals: sums, products and comparisons never round, so that a tie is a tie. */
export type Decimal = Big;

const PLAIN = /^[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d{1,3})?$/;

/**
 * A number as text, e.g. `20%`, `0.5`, `1e26`. A percentage is divided by 100 exactly.
 * @returns undefined for text that is no number.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1).trim() : text;
  if (!PLAIN.test(digits)) return undefined;
  // big.js takes no plus sign.
  const value = Big(digits.replace(/^\+/, ''));
  return percent ? value.times('0.01') : value;
}

/** The decimal that a double prints as: the shortest one that reads back as the same double. `value` must be finite. */
export function decimal(value: number): Decimal {
  return Big(value);
}

/** A number, or text such as `5%`, as a decimal; undefined for text that is no number. */
export function decimalOf(value: number | string): Decimal | undefined {
  return typeof value === 'number' ? decimal(value) : parseDecimal(value);
}
