import type { Placed, PlacedEntry } from './placed.ts';
import { endOfQuoted, isGap, isPlainStart, OUT, plainValue, unquoted } from './scalars.ts';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;

/** The whole parser takes keys of up to 1024 characters. */
const MAX_KEY = 1000;

/** What all parts of a document share: how many values it has, and how many it may have. */
export interface Budget {
  values: number;
  readonly depth: number;
}

/**
 * Reads a flow map or list.
 * @param parent indentation of what is around it: further lines lie deeper
 * @returns it, and the offset after it
 */
export function readFlow(text: string, start: number, parent: number, budget: Budget): { node: Placed; end: number } {
  let at = start;

  return { node: collection(budget.depth), end: at };

  function collection(depth: number): Placed {
    if (depth <= 0 || --budget.values < 0) throw OUT;
    return text.charCodeAt(at) === OPEN_MAP ? map(depth) : list(depth);
  }

  function map(depth: number): Placed {
    const from = at;
    const entries = new Map<string, PlacedEntry>();
    const value: Record<string, unknown> = {};
    at++;
    for (skip(); text.charCodeAt(at) !== CLOSE_MAP; skip()) {
      const keyStart = at;
      const key = readKey();
      if (entries.has(key) || key === '__proto__') throw OUT;
      skip();
      const node = readValue(depth);
      entries.set(key, { start: keyStart, node });
      value[key] = node.value;
      skip();
      if (text.charCodeAt(at) === COMMA) at++;
      else if (text.charCodeAt(at) !== CLOSE_MAP) throw OUT;
    }
    at++;
    return { start: from, value, entries };
  }

  function list(depth: number): Placed {
    const from = at;
    const items: Placed[] = [];
    const value: unknown[] = [];
    at++;
    for (skip(); text.charCodeAt(at) !== CLOSE_LIST; skip()) {
      const node = readValue(depth);
      items.push(node);
      value.push(node.value);
      skip();
      if (text.charCodeAt(at) === COMMA) at++;
      else if (text.charCodeAt(at) !== CLOSE_LIST) throw OUT;
    }
    at++;
    return { start: from, value, items };
  }

  /** A key with its colon. */
  function readKey(): string {
    const from = at;
    const first = text.charCodeAt(at);
    const isQuoted = first === QUOTE || first === APOSTROPHE;
    const end = isQuoted ? endOfQuoted(text, at) : endOfPlain();
    at = end + 1;
    if (text.charCodeAt(end) !== COLON || end - from > MAX_KEY || (!isQuoted && !isGap(text, at))) throw OUT;
    return isQuoted ? unquoted(text, from, end) : text.slice(from, end);
  }

  function readValue(depth: number): Placed {
    const from = at;
    const first = text.charCodeAt(at);
    if (first === OPEN_MAP || first === OPEN_LIST) return collection(depth - 1);
    if (--budget.values < 0) throw OUT;
    if (first === QUOTE || first === APOSTROPHE) {
      at = endOfQuoted(text, at);
      const value = unquoted(text, from, at);
      return { start: from, value, source: value };
    }
    at = endOfPlain();
    const source = text.slice(from, at);
    return { start: from, value: plainValue(source), source };
  }

  /** End of a plain scalar of one line, without the spaces after it. */
  function endOfPlain(): number {
    if (!isPlainStart(text, at)) throw OUT;
    let end = at;
    for (let i = at; ; i++) {
      const code = text.charCodeAt(i);
      if (code === COMMA || code === CLOSE_MAP || code === CLOSE_LIST || code === NEWLINE) return end;
      if (code === HASH && text.charCodeAt(i - 1) === SPACE) return end;
      if (code === COLON && isGap(text, i + 1)) return i === end ? end : out();
      if (code === OPEN_MAP || code === OPEN_LIST || Number.isNaN(code) || (code === COLON && isFlowSign(text.charCodeAt(i + 1)))) throw OUT;
      if (code !== SPACE) end = i + 1;
    }
  }

  /** Goes over spaces, comments and ends of lines. */
  function skip(): void {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE) {
        const line = at + 1;
        at = line;
        while (text.charCodeAt(at) === SPACE) at++;
        if (at - line <= parent && text.charCodeAt(at) !== NEWLINE) throw OUT;
      } else if (code === SPACE) at++;
      else if (code === HASH && isGap(text, at - 1)) {
        at = text.indexOf('\n', at);
        if (at === -1) throw OUT;
      } else return;
    }
  }
}

function isFlowSign(code: number): boolean {
  return code === COMMA || code === OPEN_MAP || code === OPEN_LIST || code === CLOSE_MAP || code === CLOSE_LIST;
}

function out(): never {
  throw OUT;
}
