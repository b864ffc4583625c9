/** Longest text that is remembered. */
const LONGEST = 64;

/** Makes values of texts of which many are the same as the one before, as the cells of a column are. */
export class Repeated<T> {
  /** Of the text that is remembered. */
  value: T | undefined;
  private readonly bytes: Uint8Array;
  private length = -1;

  /** @param make depends on nothing but the bytes from `start` up to `end` */
  constructor(
    private readonly make: (bytes: Buffer, start: number, end: number) => T,
    private readonly longest = LONGEST,
  ) {
    this.bytes = new Uint8Array(longest);
  }

  of(bytes: Buffer, start: number, end: number): T {
    if (end - start === this.length && this.endAt(bytes, start) === end) return this.value as T;
    const value = this.make(bytes, start, end);
    this.remember(bytes, start, end, value);
    return value;
  }

  /** Offset after the text that is remembered, where it stands at `start`; else -1. Only a text that shows its own end can be told so. */
  endAt(bytes: Buffer, start: number): number {
    const { length } = this;
    if (length === -1 || start + length > bytes.length) return -1;
    for (let at = 0; at < length; at += 1) if (this.bytes[at] !== bytes[start + at]) return -1;
    return start + length;
  }

  private remember(bytes: Buffer, start: number, end: number, value: T): void {
    if (end - start > this.longest) return;
    this.length = end - start;
    for (let at = 0; at < this.length; at += 1) this.bytes[at] = bytes[start + at] as number;
    this.value = value;
  }
}
