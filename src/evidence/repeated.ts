/** Longest text that is remembered. */
const LONGEST = 64;

/** Makes values of texts of which many are the same as the one before, as the cells of a column are. */
export class Repeated<T> {
  private readonly bytes = new Uint8Array(LONGEST);
  private length = -1;
  private value: T | undefined;

  /** @param make depends on nothing but the bytes from `start` up to `end` */
  constructor(private readonly make: (bytes: Buffer, start: number, end: number) => T) {}

  of(bytes: Buffer, start: number, end: number): T {
    if (this.isAt(bytes, start, end)) return this.value as T;
    const value = this.make(bytes, start, end);
    if (end - start > LONGEST) return value;
    this.length = end - start;
    for (let at = 0; at < this.length; at += 1) this.bytes[at] = bytes[start + at] as number;
    this.value = value;
    return value;
  }

  private isAt(bytes: Buffer, start: number, end: number): boolean {
    if (end - start !== this.length) return false;
    for (let at = 0; at < this.length; at += 1) if (this.bytes[at] !== bytes[start + at]) return false;
    return true;
  }
}
