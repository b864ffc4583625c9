import { Repeated } from './repeated.ts';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Most cells are shorter; for longer ones the native search is worth its call. */
const NEAR = 24;

const BARE = 0;
const QUOTED = 1;
/** With quotes in it, which are written twice. */
const DOUBLED = 2;

/** The cells of a record, as places in a text. They are decoded when somebody asks. */
export class CsvCells {
  count = 0;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly kinds: number[] = [];
  private readonly texts: Repeated<string>[] = [];
  private bytes: Buffer = Buffer.alloc(0);

  reset(bytes: Buffer): void {
    this.bytes = bytes;
    this.count = 0;
  }

  add(start: number, end: number, kind: number): void {
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count] = kind;
    this.count += 1;
  }

  text(index: number): string {
    this.texts[index] ??= new Repeated(decode);
    const text = this.texts[index].of(this.bytes, this.starts[index] as number, this.ends[index] as number);
    return this.kinds[index] === DOUBLED ? text.replaceAll('""', '"') : text;
  }
}

/** Finds the cells of records. */
export class CsvScanner {
  /** Of the record that was found last. */
  readonly cells = new CsvCells();
  private readonly delimiter: number;
  /** True for bytes that may not stand, or have a meaning, in a cell without quotes. */
  private readonly special = new Uint8Array(256);
  private text: Buffer = Buffer.alloc(0);
  private isLast = false;

  /**
   * @param delimiter one character of ASCII
   * @param fail is called with what is wrong, and must throw
   */
  constructor(
    delimiter: string,
    private readonly fail: (message: string) => never,
  ) {
    this.delimiter = delimiter.charCodeAt(0);
    for (const byte of [this.delimiter, QUOTE, LINE_FEED, CARRIAGE_RETURN]) this.special[byte] = 1;
  }

  /**
   * The place after the record that starts at `at` and after its line break; -1 where the text ends first.
   * @param isLast whether the text ends where the file does, which ends a record too
   */
  scan(text: Buffer, at: number, isLast: boolean): number {
    this.text = text;
    this.isLast = isLast;
    this.cells.reset(text);
    for (let start = at; ; start += 1) {
      const end = text[start] === QUOTE ? this.quoted(start) : this.bare(start);
      if (end === -1) return -1;
      if (end === text.length) return isLast ? end : -1;
      const byte = text[end];
      if (byte === this.delimiter) start = end;
      else return this.lineEnd(end);
    }
  }

  /** After a line break, which is what stands at `at`. */
  private lineEnd(at: number): number {
    return this.text[at] === LINE_FEED ? at + 1 : Math.min(at + 2, this.text.length);
  }

  /** Whether a line ends at a place: undefined where more of the text has to tell. */
  private endsLine(at: number): boolean | undefined {
    const { text } = this;
    if (text[at] === LINE_FEED) return true;
    if (text[at] !== CARRIAGE_RETURN) return false;
    return at + 1 < text.length ? text[at + 1] === LINE_FEED : this.isLast || undefined;
  }

  private bare(start: number): number {
    const { text, special } = this;
    let at = start;
    while (at < text.length && special[text[at] as number] === 0) at += 1;
    if (at < text.length && text[at] !== this.delimiter) {
      if (text[at] === QUOTE) this.fail('expected a cell with quotes to stand in quotes, found a quote in a bare one');
      const ends = this.endsLine(at);
      if (ends === undefined) return -1;
      if (!ends) this.fail('expected lines to end with LF or CRLF, found a bare CR');
    }
    this.cells.add(start, at, BARE);
    return at;
  }

  private quoted(start: number): number {
    const { text } = this;
    let kind = QUOTED;
    let at = this.quoteFrom(start + 1);
    while (at !== -1 && text[at + 1] === QUOTE) {
      kind = DOUBLED;
      at = this.quoteFrom(at + 2);
    }
    if (at === -1) {
      if (this.isLast) this.fail('expected a quote that closes the cell, found the end of the file; it may be truncated');
      return -1;
    }
    const end = at + 1;
    // The quote may be the first of two.
    if (end === text.length && !this.isLast) return -1;
    if (end < text.length && text[end] !== this.delimiter) {
      const ends = this.endsLine(end);
      if (ends === undefined) return -1;
      if (!ends) this.fail(`expected the end of cell ${this.cells.count + 1} after its closing quote, found more text`);
    }
    this.cells.add(start + 1, at, kind);
    return end;
  }

  private quoteFrom(from: number): number {
    const { text } = this;
    const near = Math.min(from + NEAR, text.length);
    for (let at = from; at < near; at += 1) if (text[at] === QUOTE) return at;
    return near === text.length ? -1 : text.indexOf(QUOTE, near);
  }
}

function decode(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('utf8', start, end);
}
