/** A small seeded generator (mulberry32): the same seed gives the same case on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2654435761) >>> 0;
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the entries. */
  pick<T>(entries: readonly T[]): T {
    const entry = entries[Math.floor(this.next() * entries.length)];
    if (entry === undefined && entries.length === 0) throw new Error('nothing to pick from');
    return entry as T;
  }

  /** Each entry with this probability. */
  some<T>(entries: readonly T[], probability: number): T[] {
    return entries.filter(() => this.chance(probability));
  }
}
