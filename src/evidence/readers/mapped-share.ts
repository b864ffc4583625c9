import { MAX_MAPPED_ITEMS, MAX_RESULTS } from '../../formats/limits.ts';
import { parseTime } from '../../formats/time.ts';
import type { Mapping, Outcomes } from '../../policy/mapping.ts';
import { Distinct, type DistinctBudget } from '../distinct.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Measurement } from '../measurement.ts';
import { shown } from '../narrow.ts';
import { completeness } from '../result.ts';
import { unreadable } from '../unreadable.ts';
import type { Fields } from './mapped-fields.ts';
import type { Row } from './mapped-rows.ts';

/** What items have in common that are counted together. */
export type Shared = Omit<Measurement, 'value' | 'assessed' | 'complete' | 'incomplete_because' | 'source'>;

interface Tally {
  readonly shared: Shared;
  readonly line: number | undefined;
  readonly pointer: string;
  readonly items: Distinct;
  counted: number;
  others: number;
  leftOut: number;
  unfinished: number;
  assessed: string;
}

/** Counts items: of all that have the same names, model and conditions one share. An item that stands twice is refused. */
export class Shares {
  private readonly tallies = new Map<string, Tally>();
  private items = 0;
  /** Of the row before; rows that follow one another mostly belong together. */
  private last: { shared: Shared; tally: Tally } | undefined;
  private readonly budget: DistinctBudget = { left: MAX_MAPPED_ITEMS };

  constructor(
    private readonly fields: Fields,
    private readonly outcomes: Outcomes,
  ) {}

  add(row: Row, shared: Shared, assessed: string): void {
    const { mapping } = this.fields;
    if (this.last?.shared !== shared) this.last = { shared, tally: this.tallyOf(row, shared, assessed) };
    const { tally } = this.last;
    this.addItem(row, tally);
    const value = row.at(mapping.value);
    const is = (values: Outcomes[keyof Outcomes]): boolean => this.fields.isOneOf(value, mapping.value, values);
    if (is(this.outcomes.counted)) tally.counted += 1;
    else if (is(this.outcomes.notCounted)) tally.others += 1;
    else if (is(this.outcomes.leftOut)) tally.leftOut += 1;
    else this.fields.fail(row, mapping.value, 'one of the values that counted, not_counted and left_out list', shown(value));
    if (isUnfinished(row, this.fields)) tally.unfinished += 1;
    if (isEarlier(assessed, tally.assessed)) tally.assessed = assessed;
  }

  measurements(): Measurement[] {
    const { mapping, file } = this.fields;
    return [...this.tallies.values()].map((tally) => {
      const samples = tally.counted + tally.others;
      return {
        ...tally.shared,
        value: samples === 0 ? Number.NaN : tally.counted / samples,
        samples,
        assessed: tally.assessed,
        ...completeness(reasonsOf(tally, samples, mapping)),
        source: { file, sha256: '', pointer: tally.pointer, ...(tally.line === undefined ? {} : { line: tally.line }) },
      };
    });
  }

  private tallyOf(row: Row, shared: Shared, assessed: string): Tally {
    const key = JSON.stringify(shared);
    const known = this.tallies.get(key);
    if (known !== undefined) return known;
    const { file, mapping } = this.fields;
    if (this.tallies.size >= MAX_RESULTS) throw unreadable(file, `expected items of at most ${MAX_RESULTS} results, found more`);
    const pointer = this.fields.pointer(row, mapping.value);
    const tally: Tally = { shared, line: row.line, pointer, items: new Distinct(this.budget), counted: 0, others: 0, leftOut: 0, unfinished: 0, assessed };
    this.tallies.set(key, tally);
    return tally;
  }

  private addItem(row: Row, { items }: Tally): void {
    const { mapping, file } = this.fields;
    this.items += 1;
    if (this.items > MAX_MAPPED_ITEMS) throw unreadable(file, `expected at most ${MAX_MAPPED_ITEMS} items, found more`);
    if (mapping.item === undefined) return;
    const id = this.fields.raw(row, mapping.item);
    if (typeof id !== 'string' && typeof id !== 'number') this.fields.fail(row, mapping.item, 'the id of an item', shown(id));
    // Two ids of one fingerprint refuse the file, which helps nobody.
    const before = items.size;
    items.add(fingerprint(typeof id === 'string' ? `"${id}` : String(id)));
    if (items.size === before) {
      const hint = 'Reduce over repetitions before the file is written: an item that was run several times counts once.';
      this.fields.fail(row, mapping.item, 'every item once', `${shown(id)} again`, hint);
    }
  }
}

/** True when the place that shows completeness shows something else in this row. */
export function isUnfinished(row: Row, fields: Fields): boolean {
  const { complete } = fields.mapping;
  if (complete === 'assumed' || complete.place === undefined) return false;
  return !fields.isOneOf(fields.raw(row, complete.place), complete.place, complete.is);
}

function reasonsOf({ leftOut, unfinished }: Tally, samples: number, { complete }: Mapping): string[] {
  const reasons: string[] = [];
  if (leftOut > 0) reasons.push(`${leftOut} of ${samples + leftOut} items came to no outcome`);
  if (unfinished > 0 && complete !== 'assumed')
    reasons.push(`${complete.place?.text} does not say of ${unfinished} of ${samples + leftOut} items that the run is whole`);
  if (complete !== 'assumed' && complete.items !== undefined && samples < complete.items)
    reasons.push(`${samples} of at least ${complete.items} items were run`);
  return reasons;
}

/** Items are as old as the oldest of them; one of unknown time makes the time unknown. */
function isEarlier(time: string, other: string): boolean {
  if (other === '' || time === other) return false;
  return time === '' || (parseTime(time)?.earliest ?? 0) < (parseTime(other)?.earliest ?? 0);
}
