/**
 * Canonical JSON after RFC 8785: no white space, keys in the order of their UTF-16 code units, numbers and strings as
 * ECMAScript writes them. A lone surrogate is written as its escape, so that the hash of any report can be computed.
 * Keys whose value is undefined are absent, as in JSON.stringify.
 * @throws TypeError for what JSON cannot say: NaN, an infinity, a function, a bigint.
 */
export function canonicalJson(value: unknown): string {
  let text = '';
  writeCanonicalJson(value, (bytes) => {
    text += bytes.toString('utf8');
  });
  return text;
}

/**
 * The same as UTF-8, piece by piece: the text of a large report need not exist as a whole. No piece ends inside a character.
 * @param write takes a piece, which is gone when it returns
 */
export function writeCanonicalJson(value: unknown, write: (bytes: Buffer) => void): void {
  const writer = new Writer(write);
  writer.value(value);
  writer.flush();
}

/** A member of an object: its key, and the key as it is written, with the colon. */
interface Member {
  readonly key: string;
  readonly written: Uint8Array;
}

/** Objects with the same keys, as they stand and in canonical order. */
interface Shape {
  readonly keys: readonly string[];
  readonly members: readonly Member[];
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Shapes with the same first key that are remembered; a report has far fewer. */
const MOST_ALIKE = 32;

/** One for all: it is empty between two calls, and none begins within another. */
const PIECE = Buffer.allocUnsafeSlow(64 * 1024);

/** Writes bytes, because text that is put together from millions of parts is mostly work for the garbage collector. */
class Writer {
  private filled = 0;
  /** Most objects look like one before, so that their keys need not be sorted again. */
  private readonly shapes = new Map<string | undefined, Shape[]>();

  constructor(private readonly write: (bytes: Buffer) => void) {}

  flush(): void {
    if (this.filled > 0) this.write(PIECE.subarray(0, this.filled));
    this.filled = 0;
  }

  value(value: unknown): void {
    if (typeof value === 'string') this.string(value);
    else if (typeof value === 'number') this.number(value);
    else if (typeof value === 'boolean' || value === null) this.ascii(String(value));
    else if (Array.isArray(value)) this.array(value);
    else if (typeof value === 'object') this.object(value as Readonly<Record<string, unknown>>);
    else throw new TypeError(`JSON cannot hold a ${typeof value}`);
  }

  private array(items: readonly unknown[]): void {
    this.byte(0x5b);
    for (let i = 0; i < items.length; i += 1) {
      if (i > 0) this.byte(0x2c);
      this.value(items[i]);
    }
    this.byte(0x5d);
  }

  private object(object: Readonly<Record<string, unknown>>): void {
    let isFirst = true;
    this.byte(0x7b);
    for (const { key, written } of this.membersOf(Object.keys(object))) {
      const value = object[key];
      if (value === undefined) continue;
      if (!isFirst) this.byte(0x2c);
      isFirst = false;
      this.bytes(written);
      this.value(value);
    }
    this.byte(0x7d);
  }

  private membersOf(keys: readonly string[]): readonly Member[] {
    const alike = this.shapes.get(keys[0]) ?? [];
    for (const shape of alike) if (isSame(shape.keys, keys)) return shape.members;
    // Without a function to compare by, texts are sorted by their code units.
    const members = [...keys].sort().map((key): Member => ({ key, written: Buffer.from(`${JSON.stringify(key)}:`) }));
    if (alike.length < MOST_ALIKE) alike.push({ keys, members });
    this.shapes.set(keys[0], alike);
    return members;
  }

  private number(value: number): void {
    if (!Number.isFinite(value)) throw new TypeError(`JSON cannot hold ${value}`);
    // As JSON.stringify does it: -0 is 0.
    this.ascii(String(value));
  }

  private string(text: string): void {
    if (!this.plainString(text)) this.bytes(Buffer.from(JSON.stringify(text)));
  }

  /** Nearly every text is ASCII without anything to escape, and fits. False for any other, of which nothing is written. */
  private plainString(text: string): boolean {
    const { length } = text;
    if (length + 2 > PIECE.length - this.filled) return false;
    let at = this.filled;
    PIECE[at++] = QUOTE;
    for (let i = 0; i < length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit < 0x20 || unit > 0x7e || unit === QUOTE || unit === BACKSLASH) return false;
      PIECE[at++] = unit;
    }
    PIECE[at++] = QUOTE;
    this.filled = at;
    return true;
  }

  private ascii(text: string): void {
    if (text.length > PIECE.length - this.filled) this.flush();
    for (let i = 0; i < text.length; i += 1) PIECE[this.filled + i] = text.charCodeAt(i);
    this.filled += text.length;
  }

  private bytes(bytes: Uint8Array): void {
    if (bytes.length > PIECE.length - this.filled) this.flush();
    if (bytes.length > PIECE.length) {
      this.write(Buffer.from(bytes));
      return;
    }
    for (let i = 0; i < bytes.length; i += 1) PIECE[this.filled + i] = bytes[i] as number;
    this.filled += bytes.length;
  }

  private byte(byte: number): void {
    if (this.filled === PIECE.length) this.flush();
    PIECE[this.filled] = byte;
    this.filled += 1;
  }
}

function isSame(keys: readonly string[], others: readonly string[]): boolean {
  if (keys.length !== others.length) return false;
  for (let i = 0; i < keys.length; i += 1) if (keys[i] !== others[i]) return false;
  return true;
}
