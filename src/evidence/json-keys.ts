const BACKSLASH = 0x5c;

/** A key that is asked for. */
export interface KnownKey<T> {
  readonly key: string;
  /** A bit of its own in a number, for the first keys of a table; 0 for the others. */
  readonly bit: number;
  /** What the table holds for it. */
  readonly value: T;
}

interface Entry<T> extends KnownKey<T> {
  readonly bytes: Buffer;
}

/** Bits of a number that can be told apart. */
const MOST_BITS = 31;

/** The keys of an object that are asked for, found by their bytes, so that the many others need not be decoded. */
export class KeyTable<T> {
  private readonly byLength: Entry<T>[][] = [];

  /** @param closed whether other keys are nobody's business */
  constructor(
    known: Iterable<readonly [key: string, value: T]>,
    private readonly closed: boolean,
  ) {
    let index = 0;
    for (const [key, value] of known) {
      const bytes = Buffer.from(key);
      const entry = { key, value, bytes, bit: index < MOST_BITS ? 1 << index : 0 };
      index += 1;
      while (this.byLength.length <= bytes.length) this.byLength.push([]);
      this.byLength[bytes.length]?.push(entry);
    }
  }

  /** The key whose bytes stand from `from` to `to`: null for one that nobody asks for, undefined for one that has to be parsed to know it. */
  find(chunk: Buffer, from: number, to: number): KnownKey<T> | null | undefined {
    const length = to - from;
    if (length < this.byLength.length) {
      const entries = this.byLength[length] as Entry<T>[];
      for (let i = 0; i < entries.length; i += 1) {
        const entry = entries[i] as Entry<T>;
        if (isAt(chunk, from, entry.bytes)) return entry;
      }
    }
    if (!this.closed) return undefined;
    for (let at = from; at < to; at += 1) {
      const byte = chunk[at] as number;
      // An escaped key may be any key; what is no plain ASCII may be no text at all.
      if (byte === BACKSLASH || byte < 0x20 || byte > 0x7e) return undefined;
    }
    return null;
  }
}

function isAt(chunk: Buffer, from: number, bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += 1) if (chunk[from + at] !== bytes[at]) return false;
  return true;
}
