import { MAX_DISTINCT_ITEMS } from '../formats/limits.ts';

/** What one file may keep to tell things apart. Beyond it nothing more is counted: a smaller sample is the more cautious one. */
export interface DistinctBudget {
  left: number;
}

const FIRST_SLOTS = 16;

/** What all counters of one file share. */
export function distinctBudget(): DistinctBudget {
  return { left: MAX_DISTINCT_ITEMS };
}

/** Counts distinct numbers, in a third of the memory that a Set takes. Counts too few once the budget is spent, never too many. */
export class Distinct {
  size = 0;
  /** NaN marks a free slot. A quarter of them always is. */
  private slots = new Float64Array(FIRST_SLOTS).fill(Number.NaN);

  constructor(private readonly budget: DistinctBudget) {}

  add(number: number): void {
    if (Number.isNaN(number)) return;
    const at = this.find(number);
    if (this.slots[at] === number || this.budget.left <= 0) return;
    this.slots[at] = number;
    this.size += 1;
    this.budget.left -= 1;
    if (this.size * 4 > this.slots.length * 3) this.grow();
  }

  /** The slot of a number, or the free one where it belongs. */
  private find(number: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let at = spread(number) & mask;
    while (!Number.isNaN(slots[at] as number) && slots[at] !== number) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Float64Array(old.length * 2).fill(Number.NaN);
    for (const number of old) if (!Number.isNaN(number)) this.slots[this.find(number)] = number;
  }
}

function spread(number: number): number {
  const low = Math.imul((number % 4294967296) | 0, 2654435761);
  const mixed = Math.imul(low ^ (low >>> 15) ^ (Math.floor(number / 4294967296) | 0), 2246822519);
  return mixed ^ (mixed >>> 13);
}

/** Counts distinct places in a list, by a bit each. A place beyond `MOST_PLACES` is remembered as the last one only. */
export class Places {
  size = 0;
  /** One more than the last place that was met. */
  end = 0;
  private bits = new Uint8Array(0);

  add(place: number): void {
    this.end = Math.max(this.end, place + 1);
    if (place >= MOST_PLACES) return;
    const byte = place >> 3;
    if (byte >= this.bits.length) {
      const bits = new Uint8Array(Math.max(64, (byte + 1) * 2));
      bits.set(this.bits);
      this.bits = bits;
    }
    const bit = 1 << (place & 7);
    if (((this.bits[byte] as number) & bit) !== 0) return;
    this.bits[byte] = (this.bits[byte] as number) | bit;
    this.size += 1;
  }

  addAll(others: Places): void {
    for (const place of others.list()) this.add(place);
  }

  /** How many of these places are not among the others. */
  countWithout(others: Places): number {
    let count = 0;
    for (const place of this.list()) if (!others.has(place)) count += 1;
    return count;
  }

  private has(place: number): boolean {
    return (((this.bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
  }

  private *list(): Generator<number> {
    for (let byte = 0; byte < this.bits.length; byte += 1) {
      const bits = this.bits[byte] as number;
      for (let bit = 0; bits >> bit !== 0; bit += 1) if (((bits >> bit) & 1) === 1) yield byte * 8 + bit;
    }
  }
}

const MOST_PLACES = 2 ** 24;
