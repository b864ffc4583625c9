import Big from 'big.js';

/**
 * An exact decimal: sums, products and comparisons never round, so that a tie is a tie.
 *
 * Most decimals here are doubles, meaning the shortest decimal that reads back as that double. Their order is the order of the
 * doubles, and they are equal when these are, so comparing them needs no big number; one is made when there is something to calculate.
 */
export class Decimal {
  /** Undefined until it is asked for. */
  private near: number | undefined;
  /** Undefined until it is asked for, of a double. */
  private big: Big | undefined;
  private readonly isDouble: boolean;

  private constructor(near: number | undefined, big: Big | undefined) {
    this.near = near;
    this.big = big;
    this.isDouble = big === undefined;
  }

  /** @param value finite. @throws when it is not. */
  static ofDouble(value: number): Decimal {
    if (!Number.isFinite(value)) throw new Error(`expected a finite number, found ${value}`);
    return new Decimal(value, undefined);
  }

  static ofBig(value: Big): Decimal {
    return new Decimal(undefined, value);
  }

  /** Positive when this is the greater, negative when `other` is, 0 when they are equal. */
  cmp(other: Decimal | number): -1 | 0 | 1 {
    const second = typeof other === 'number' ? Decimal.ofDouble(other) : other;
    const [a, b] = [this.toNumber(), second.toNumber()];
    // Rounding to the nearest double never turns two numbers round, so where the doubles differ, their order is the order.
    if (a !== b) return a < b ? -1 : 1;
    return this.isDouble && second.isDouble ? 0 : this.exact.cmp(second.exact);
  }

  eq(other: Decimal | number): boolean {
    return this.cmp(other) === 0;
  }

  lt(other: Decimal | number): boolean {
    return this.cmp(other) < 0;
  }

  lte(other: Decimal | number): boolean {
    return this.cmp(other) <= 0;
  }

  gt(other: Decimal | number): boolean {
    return this.cmp(other) > 0;
  }

  gte(other: Decimal | number): boolean {
    return this.cmp(other) >= 0;
  }

  plus(other: Decimal | number): Decimal {
    return isZero(other) ? this : Decimal.ofBig(this.exact.plus(Decimal.exactly(other)));
  }

  minus(other: Decimal | number): Decimal {
    return isZero(other) ? this : Decimal.ofBig(this.exact.minus(Decimal.exactly(other)));
  }

  times(other: Decimal | number): Decimal {
    return Decimal.ofBig(this.exact.times(Decimal.exactly(other)));
  }

  /** Rounded half up to 20 places after the point. @throws where `other` is 0. */
  div(other: Decimal | number): Decimal {
    return Decimal.ofBig(this.exact.div(Decimal.exactly(other)));
  }

  abs(): Decimal {
    return this.isDouble ? Decimal.ofDouble(Math.abs(this.toNumber())) : Decimal.ofBig(this.exact.abs());
  }

  neg(): Decimal {
    return this.isDouble ? Decimal.ofDouble(-this.toNumber()) : Decimal.ofBig(this.exact.neg());
  }

  /** Rounded half up to `places` after the point. */
  round(places: number): Decimal {
    return Decimal.ofBig(this.exact.round(places));
  }

  /** Rounded half up to so many significant digits. */
  prec(digits: number): Decimal {
    return Decimal.ofBig(this.exact.prec(digits));
  }

  /** The power of ten of the first digit: 2 for 123, -1 for 0.5, 0 for 0. */
  get exponent(): number {
    return this.exact.e;
  }

  /** The nearest double; infinite beyond the largest. */
  toNumber(): number {
    this.near ??= this.exact.toNumber();
    return this.near;
  }

  /** As plain digits, or with an exponent from 1e21 up and below 1e-6. */
  toString(): string {
    return this.exact.toString();
  }

  /** As plain digits. */
  toFixed(): string {
    return this.exact.toFixed();
  }

  toExponential(): string {
    return this.exact.toExponential();
  }

  private static exactly(value: Decimal | number): Big {
    return typeof value === 'number' ? Big(value) : value.exact;
  }

  private get exact(): Big {
    this.big ??= Big(this.near ?? 0);
    return this.big;
  }
}

function isZero(value: Decimal | number): boolean {
  return typeof value === 'number' ? value === 0 : value.eq(0);
}

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
  const value = Decimal.ofBig(Big(digits.replace(/^\+/, '')));
  return percent ? value.times(0.01) : value;
}

/** The decimal that a double prints as: the shortest one that reads back as the same double. `value` must be finite. */
export function decimal(value: number): Decimal {
  return Decimal.ofDouble(value);
}

/** A number, or text such as `5%`, as a decimal; undefined for text that is no number. */
export function decimalOf(value: number | string): Decimal | undefined {
  return typeof value === 'number' ? decimal(value) : parseDecimal(value);
}
