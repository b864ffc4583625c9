import { MAX_DOCUMENT_VALUES } from '../limits.ts';
import { readBlockScalar } from './block-scalar.ts';
import { type Budget, readFlow } from './flow.ts';
import type { Placed, PlacedEntry } from './placed.ts';
import { endOfQuoted, isGap, isPlainStart, OUT, OutOfTheOrdinary, plainValue, unquoted } from './scalars.ts';

/** Tabs, carriage returns and other controls, and marks of documents and directives. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const UNUSUAL = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/m;

/** What stands before a document that says where it begins. */
const HEAD = /^(?:(?:#[ -~]*)?\n){0,20}---\n/;

const MAX_DEPTH = 30;
/** The whole parser takes keys of up to 1024 characters. */
const MAX_KEY = 1000;

const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const OPEN_MAP = 0x7b;
const LITERAL = 0x7c;
const FOLDED = 0x3e;

/**
 * Reads the YAML that people and tools mostly write: block and flow maps and lists of plain, quoted and block scalars.
 * Undefined for everything else, valid or not, and whenever in doubt: the whole parser then has the word. It takes ten times
 * as long, and words the errors. What this one does read, the whole one reads as the same.
 * @param onDoubt is told about where the doubt arose, as an offset in UTF-16 code units
 */
export function readPlainYaml(text: string, onDoubt: (doubt: Doubt) => void = () => {}): Placed | undefined {
  const start = HEAD.exec(text)?.[0].length ?? 0;
  const unusual = text.slice(start).search(UNUSUAL);
  if (unusual !== -1) {
    onDoubt({ offset: start + unusual, isTooMany: false });
    return undefined;
  }
  const reader = new PlainReader(text, start);
  try {
    return reader.document();
  } catch (error) {
    if (!(error instanceof OutOfTheOrdinary)) throw error;
    onDoubt(reader.place());
    return undefined;
  }
}

/** Where a text stopped being one that is read here, and whether because of its number of values. */
export interface Doubt {
  readonly offset: number;
  readonly isTooMany: boolean;
}

class PlainReader {
  private readonly text: string;
  /** What is read next. */
  private at: number;
  private depth = 0;
  private readonly budget: Budget = { values: MAX_DOCUMENT_VALUES, depth: MAX_DEPTH };

  constructor(text: string, start: number) {
    this.text = text;
    this.at = start;
  }

  place(): Doubt {
    return { offset: Math.min(this.at, this.text.length), isTooMany: this.budget.values < 0 };
  }

  document(): Placed {
    this.nextLine();
    if (this.at >= this.text.length) throw OUT;
    const root = this.blockNode(this.column(), -1);
    if (this.at < this.text.length || root.source !== undefined) throw OUT;
    return root;
  }

  /** Goes to the first character that is neither space nor comment, from the end of a line or its indentation. */
  private nextLine(): void {
    const { text } = this;
    for (; ; this.at++) {
      while (text.charCodeAt(this.at) === SPACE) this.at++;
      if (text.charCodeAt(this.at) === HASH) {
        const end = text.indexOf('\n', this.at);
        this.at = end === -1 ? text.length : end;
      }
      if (text.charCodeAt(this.at) !== NEWLINE) return;
    }
  }

  private column(): number {
    return this.at - this.lineStart();
  }

  private lineStart(): number {
    return this.at === 0 ? 0 : this.text.lastIndexOf('\n', this.at - 1) + 1;
  }

  private count(): void {
    if (--this.budget.values < 0) throw OUT;
  }

  /** What begins a line, or an item of a list. @param parent indentation of what is around it; -1 for nothing */
  private blockNode(indent: number, parent: number): Placed {
    if (++this.depth > MAX_DEPTH) throw OUT;
    const node = this.isItem() ? this.blockList(indent) : this.keyEnd() === -1 ? this.inlineValue(parent) : this.blockMap(indent);
    this.depth--;
    return node;
  }

  private isItem(): boolean {
    return this.text.charCodeAt(this.at) === DASH && isGap(this.text, this.at + 1);
  }

  private blockList(indent: number): Placed {
    this.count();
    const start = this.at;
    const items: Placed[] = [];
    const value: unknown[] = [];
    do {
      this.at++;
      this.nextLine();
      // Where an empty item stands is a matter of its own.
      if (this.at >= this.text.length || this.column() <= indent) throw OUT;
      const node = this.blockNode(this.column(), indent);
      items.push(node);
      value.push(node.value);
    } while (this.isAtIndent(indent) && this.isItem());
    return { start, value, items };
  }

  private blockMap(indent: number): Placed {
    this.count();
    const start = this.at;
    const entries = new Map<string, PlacedEntry>();
    const value: Record<string, unknown> = {};
    do {
      const keyStart = this.at;
      const key = this.key();
      if (entries.has(key) || key === '__proto__') throw OUT;
      const node = this.entryValue(indent);
      entries.set(key, { start: keyStart, node });
      value[key] = node.value;
    } while (this.isAtIndent(indent));
    return { start, value, entries };
  }

  /** After a value: true before a further part of the same map or list, false where that ends. */
  private isAtIndent(indent: number): boolean {
    if (this.at >= this.text.length) return false;
    const column = this.column();
    if (column > indent) throw OUT;
    return column === indent;
  }

  /** Offset of the colon after the key that starts here; -1 where no key does. */
  private keyEnd(): number {
    const { text } = this;
    const first = text.charCodeAt(this.at);
    if (first === QUOTE || first === APOSTROPHE) {
      const colon = endOfQuoted(text, this.at);
      return text.charCodeAt(colon) === COLON && isGap(text, colon + 1) ? colon : -1;
    }
    if (!isPlainStart(text, this.at)) return -1;
    for (let i = this.at; ; i++) {
      const code = text.charCodeAt(i);
      if (code === COLON && isGap(text, i + 1)) return i;
      if (code === NEWLINE || Number.isNaN(code) || (code === HASH && text.charCodeAt(i - 1) === SPACE)) return -1;
    }
  }

  /** A key with its colon. */
  private key(): string {
    const { text, at } = this;
    const colon = this.keyEnd();
    if (colon === -1 || colon - at > MAX_KEY || text.charCodeAt(colon - 1) === SPACE) throw OUT;
    this.at = colon + 1;
    const first = text.charCodeAt(at);
    return first === QUOTE || first === APOSTROPHE ? unquoted(text, at, colon) : text.slice(at, colon);
  }

  /** The value after a colon, on the same line or below it. */
  private entryValue(indent: number): Placed {
    const { text } = this;
    while (text.charCodeAt(this.at) === SPACE) this.at++;
    const empty = this.at;
    const code = text.charCodeAt(this.at);
    if (this.at < text.length && code !== NEWLINE && code !== HASH) return this.inlineValue(indent);
    this.nextLine();
    const column = this.at < text.length ? this.column() : -1;
    if (column > indent) return this.blockNode(column, indent);
    if (column === indent && this.isItem()) return this.blockList(indent);
    this.count();
    return { start: empty, value: null, source: '' };
  }

  /** A flow map or list, or a scalar; nothing follows it on its line. */
  private inlineValue(parent: number): Placed {
    const { text, at: start } = this;
    const first = text.charCodeAt(start);
    if (first === OPEN_MAP || first === OPEN_LIST) {
      const { node, end } = readFlow(text, start, parent, this.budget);
      this.endLine(end);
      return node;
    }
    this.count();
    if (first === QUOTE || first === APOSTROPHE) {
      const end = endOfQuoted(text, start);
      const value = unquoted(text, start, end);
      this.endLine(end);
      return { start, value, source: value };
    }
    if (first === LITERAL || first === FOLDED) {
      const { value, end } = readBlockScalar(text, start, parent);
      this.at = end;
      this.nextLine();
      return { start, value, source: value };
    }
    return this.plainLines(parent);
  }

  /** Nothing but a comment may follow on the line. */
  private endLine(from: number): void {
    const { text } = this;
    this.at = from;
    while (text.charCodeAt(this.at) === SPACE) this.at++;
    const code = text.charCodeAt(this.at);
    if (this.at < text.length && code !== NEWLINE && (code !== HASH || this.at === from)) throw OUT;
    this.nextLine();
  }

  /** A plain scalar with the lines that it goes on in. */
  private plainLines(parent: number): Placed {
    const { text, at: start } = this;
    if (!isPlainStart(text, start)) throw OUT;
    let source = this.plainLine();
    while (text.charCodeAt(this.at) === NEWLINE) {
      let next = this.at + 1;
      while (text.charCodeAt(next) === SPACE) next++;
      const code = text.charCodeAt(next);
      if (next >= text.length || code === NEWLINE || code === HASH || next - this.at - 1 <= parent) break;
      this.at = next;
      source += ` ${this.plainLine()}`;
    }
    this.nextLine();
    // After an empty line or a comment it may go on, or not.
    if (this.at < text.length && this.column() > parent) throw OUT;
    return { start, value: plainValue(source), source };
  }

  /** What a line says to its end or to the comment. */
  private plainLine(): string {
    const { text } = this;
    const from = this.at;
    let end = from;
    for (let i = from; ; i++) {
      const code = text.charCodeAt(i);
      if (code === COLON && isGap(text, i + 1)) throw OUT;
      if (code === NEWLINE || Number.isNaN(code) || (code === HASH && text.charCodeAt(i - 1) === SPACE)) {
        this.at = i;
        return text.slice(from, end);
      }
      if (code !== SPACE) end = i + 1;
    }
  }
}
