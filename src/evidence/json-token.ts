import { Fingerprint } from './fingerprint.ts';

const QUOTE = 0x22;
const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;

export type TokenUse = 'keep' | 'skip' | 'digest';

/** The bytes of a key or value that may reach over several chunks, or what is left of them. */
export class Token {
  first: number | undefined;
  readonly fingerprint: Fingerprint | undefined;
  private length = 0;
  private parts: Buffer[] = [];

  constructor(
    readonly use: TokenUse,
    readonly start: number,
    readonly limit = 0,
  ) {
    this.fingerprint = use === 'digest' ? new Fingerprint() : undefined;
  }

  /** True for a string, list or object, which ends with a sign of its own. */
  get open(): boolean {
    return this.first === QUOTE || this.first === OPEN_OBJECT || this.first === OPEN_ARRAY;
  }

  get overflown(): boolean {
    return this.use === 'keep' && this.length > this.limit;
  }

  /** Copies, because whoever reads the file may use the chunk again. */
  add(bytes: Buffer): void {
    this.first ??= bytes[0];
    this.length += bytes.length;
    if (this.use === 'keep' && !this.overflown) this.parts.push(Buffer.from(bytes));
    this.fingerprint?.add(bytes);
  }

  bytes(): Buffer {
    return this.parts.length === 1 ? (this.parts[0] as Buffer) : Buffer.concat(this.parts);
  }
}
