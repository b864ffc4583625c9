import { decimal, parseDecimal } from '../../formats/decimal.ts';
import { pointerSegment } from '../../formats/json.ts';
import { isNonZero } from '../../formats/json-text.ts';
import { parseTime } from '../../formats/time.ts';
import type { Mapping, Place, Scalar, Writing } from '../../policy/mapping.ts';
import type { Conditions, ConditionValue } from '../measurement.ts';
import { asCount, asText, shown } from '../narrow.ts';
import { fromEpochSeconds } from '../time.ts';
import { unreadable } from '../unreadable.ts';
import type { Row } from './mapped-rows.ts';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/;
/** As Python, R and Excel write what is no number. */
const NOT_FINITE = /^[+-]?(nan|inf(inity)?)$/i;
const COUNT = /^\d{1,15}$/;
const FLAG = /^(true|false)$/i;
const DIGEST = /^sha(256|384|512):[0-9a-f]+$/i;

/** Reads the fields of rows as a mapping says. What is missing or of another type makes the whole file unreadable: it is not what the policy describes. */
export class Fields {
  constructor(
    readonly mapping: Mapping,
    readonly file: string,
  ) {}

  /** What stands at a place; undefined only where it is optional and not there. */
  raw(row: Row, place: Place): unknown {
    const value = row.at(place);
    const isCell = place.from === 'column';
    const isAbsent = value === undefined || value === null || (isCell && value === '');
    if (!isAbsent) return value;
    if (place.optional) return undefined;
    return this.fail(row, place, 'a value', value === null ? 'null' : value === '' ? 'an empty cell' : 'nothing');
  }

  /** A number; NaN or an infinity where the file says that there is none. */
  number(row: Row, place: Place): number | undefined {
    const value = this.raw(row, place);
    if (value === undefined) return undefined;
    if (place.as === 'percent') {
      const percent = typeof value === 'string' && value.endsWith('%') ? parseDecimal(value)?.toNumber() : undefined;
      return percent !== undefined && Number.isFinite(percent) ? percent : this.fail(row, place, 'a percentage such as 12%', shown(value));
    }
    const number = this.plainNumber(row, place, value);
    return place.as === 'hundredths' && Number.isFinite(number) ? decimal(number).times(0.01).toNumber() : number;
  }

  private plainNumber(row: Row, place: Place, value: unknown): number {
    if (place.from !== 'column') return typeof value === 'number' ? value : this.failNumber(row, place, value);
    const text = value as string;
    if (NOT_FINITE.test(text)) return Number.NaN;
    const number = NUMBER.test(text) ? Number(text) : Number.NaN;
    const isHeld = Number.isFinite(number) && (number !== 0 || !isNonZero(text));
    return isHeld ? number : this.failNumber(row, place, text);
  }

  private failNumber(row: Row, place: Place, value: unknown): never {
    const isPercent = typeof value === 'string' && value.endsWith('%');
    return this.fail(row, place, 'a number', shown(value), isPercent ? 'Write `as: percent` in the mapping if percentages are meant.' : undefined);
  }

  /** A finite number within a range. */
  bounded(row: Row, place: Place | undefined, expected: string, isSound: (value: number) => boolean): number | undefined {
    const value = place && this.number(row, place);
    if (place === undefined || value === undefined) return undefined;
    return Number.isFinite(value) && isSound(value) ? value : this.fail(row, place, expected, shown(value));
  }

  count(row: Row, place: Place | undefined): number | undefined {
    const value = place && this.raw(row, place);
    if (place === undefined || value === undefined) return undefined;
    const count = place.from === 'column' ? (COUNT.test(value as string) ? Number(value) : undefined) : asCount(value);
    return count ?? this.fail(row, place, 'a whole number from 0', shown(value));
  }

  text(row: Row, place: Place | undefined): string | undefined {
    const value = place && this.raw(row, place);
    if (place === undefined || value === undefined) return undefined;
    return asText(value) ?? this.fail(row, place, 'a text', shown(value));
  }

  /** A constant of the policy, or a text of the file. */
  name(row: Row, name: string | Place | undefined): string | undefined {
    return typeof name === 'string' ? name : this.text(row, name);
  }

  digest(row: Row, place: Place | undefined): string | undefined {
    const text = this.text(row, place);
    if (place === undefined || text === undefined) return undefined;
    return DIGEST.test(text) ? text : this.fail(row, place, '`sha256:` and hexadecimal digits', shown(text));
  }

  /** A time as it is written, or as RFC 3339 where it is counted from 1970. */
  time(row: Row, place: Place | undefined): string | undefined {
    if (place === undefined) return undefined;
    if (place.as === 'seconds' || place.as === 'milliseconds') {
      const count = this.number(row, place);
      if (count === undefined) return undefined;
      return fromEpochSeconds(place.as === 'seconds' ? count : count / 1000) ?? this.fail(row, place, `${place.as} since 1970`, shown(count));
    }
    const text = this.text(row, place);
    if (text === undefined) return undefined;
    return parseTime(text) === undefined ? this.fail(row, place, 'a time such as 2026-10-20T10:00:00Z', shown(text)) : text;
  }

  conditions(row: Row): Conditions | undefined {
    const entries = [...this.mapping.conditions].flatMap(([name, place]) => {
      const value = this.condition(row, place);
      return value === undefined ? [] : [[name, value] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }

  private condition(row: Row, place: Place): ConditionValue | undefined {
    const value = this.raw(row, place);
    if (value === undefined) return undefined;
    const writing: Writing = place.as ?? (typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'flag' : 'text');
    if (writing === 'number') return this.bounded(row, place, 'a finite number', () => true);
    if (writing === 'text') return asText(value) ?? this.fail(row, place, 'a text', shown(value));
    if (typeof value === 'boolean') return value;
    const isFlag = place.from === 'column' && FLAG.test(value as string);
    return isFlag ? String(value).toLowerCase() === 'true' : this.fail(row, place, 'true or false', shown(value));
  }

  /** Whether what stands at a place is one of the values. Cells are text, so they are compared as text. */
  isOneOf(value: unknown, place: Place, values: readonly Scalar[]): boolean {
    return values.some((one) => (place.from === 'column' ? String(one) === value : one === value));
  }

  /** Where a place of a row is, as a JSON Pointer; of a column its name. */
  pointer(row: Row, { from, segments }: Place): string {
    return (from === 'document' ? '' : row.pointer) + segments.map(pointerSegment).join('');
  }

  fail(row: Row, place: Place, expected: string, found: string, hint?: string): never {
    const pointer = this.pointer(row, place);
    const where = row.line === undefined && row.pointer !== '' ? ` (${pointer})` : '';
    throw unreadable(this.file, `the mapping ${this.mapping.id} expects ${expected} in ${place.text}, found ${found}${where}`, {
      pointer,
      ...(row.line === undefined ? {} : { line: row.line }),
      hint: hint ?? `Correct the file, or the mapping formats: ${this.mapping.id} in the policy.`,
    });
  }
}
