/**
 * A number of 53 bits that is equal for equal bytes, for telling many values apart in little memory. It is no proof against
 * somebody who looks for two that coincide; use it only where that helps nobody.
 */
export class Fingerprint {
  /** Of the bytes from `from` up to `to`. */
  static of(bytes: Uint8Array, from = 0, to = bytes.length): number {
    const fingerprint = new Fingerprint();
    fingerprint.add(bytes, from, to);
    return fingerprint.value();
  }

  private low = 0xdeadbeef;
  private high = 0x41c6ce57;

  add(bytes: Uint8Array, from = 0, to = bytes.length): void {
    let { low, high } = this;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] as number;
      low = Math.imul(low ^ byte, 2654435761);
      high = Math.imul(high ^ byte, 1597334677);
    }
    this.low = low;
    this.high = high;
  }

  /** A character goes in as one number, so a text needs no bytes. */
  addText(text: string): void {
    let { low, high } = this;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 2654435761);
      high = Math.imul(high ^ unit, 1597334677);
    }
    this.low = low;
    this.high = high;
  }

  /** Of two whole numbers of 53 bits at most. */
  static ofNumbers(one: number, other: number): number {
    const fingerprint = new Fingerprint();
    fingerprint.addNumber(one);
    fingerprint.addNumber(other);
    return fingerprint.value();
  }

  /** A whole number of 53 bits at most. */
  addNumber(number: number): void {
    const low = Math.imul(this.low ^ number, 2654435761);
    const high = Math.imul(this.high ^ number ^ (number / 4294967296), 1597334677);
    this.low = low ^ (low >>> 15);
    this.high = high ^ (high >>> 15);
  }

  value(): number {
    const low = Math.imul(this.low ^ (this.low >>> 16), 2246822507) ^ Math.imul(this.high ^ (this.high >>> 13), 3266489909);
    const high = Math.imul(this.high ^ (this.high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    return 4294967296 * (2097151 & high) + (low >>> 0);
  }
}

/** The fingerprint of a text. It is not that of the text's bytes. */
export function fingerprint(text: string): number {
  const fingerprint = new Fingerprint();
  fingerprint.addText(text);
  return fingerprint.value();
}
