import { isDigit } from '../../formats/json-text.ts';
import { endOfValue } from '../../formats/json-within.ts';
import { MAX_GARAK_SCORES_BYTES, MAX_KEY_BYTES } from '../../formats/limits.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;
const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const FIVE = 0x35;

/** The score from which a detector's finding is a hit, unless a run is told otherwise. */
export const USUAL_THRESHOLD = 0.5;

/** How rows of attempts start. */
const STARTS = ['{"entry_type": "attempt"', '{"entry_type":"attempt"'].map((start) => Buffer.from(start));
const ENTRY_TYPE = Buffer.from('entry_type');
const STATUS = Buffer.from('status');
const PROBE = Buffer.from('probe_classname');
const RESULTS = Buffer.from('detector_results');
const NULL = Buffer.from('null');

/** Detectors of an attempt, and lists in lists of scores. More are for the parser. */
const MOST_DETECTORS = 64;
const MOST_LEVELS = 4;
/** So many characters of a decimal fraction below 0.5 are never rounded up to it, and never down to 0. */
const EXACT_CHARACTERS = 17;

/**
 * An attempt's row, read from its bytes as far as its scores are concerned. Nothing is built: what it has are places in the text
 * and counts. It reads rows that are as plain as garak writes them, their members in any order; whatever it reads, a parser accepts
 * and finds the same in.
 */
export class AttemptRow {
  /** Undefined where the row has none. */
  status: number | undefined;
  /** The name of the probe, without its quotes; both are 0 where the row has none. */
  probeStart = 0;
  probeEnd = 0;
  hasResults = false;
  /** How many there are, and of each where its name stands, how many outputs it gave a score, and how many of those are hits. */
  detectors = 0;
  readonly nameStart = new Int32Array(MOST_DETECTORS);
  readonly nameEnd = new Int32Array(MOST_DETECTORS);
  readonly scored = new Int32Array(MOST_DETECTORS);
  readonly hits = new Int32Array(MOST_DETECTORS);

  private text: Buffer = Buffer.alloc(0);
  /** A number for each name of a detector, equal for equal names. */
  private readonly mixed = new Int32Array(MOST_DETECTORS);
  /** Of the key or name that was passed last. */
  private lastMixed = 0;
  /** Whether the number that was passed last is one. */
  private isHit = false;

  /** False for a row that is not so plain: a parser has to tell. `to` is the end of the text or the place of a line break. */
  read(text: Buffer, from: number, to: number): boolean {
    this.text = text;
    this.status = undefined;
    this.probeStart = 0;
    this.probeEnd = 0;
    this.hasResults = false;
    this.detectors = 0;
    let at = afterStart(text, from, to);
    // Each place is one after something of the row, or behind its line: what runs on there is no row.
    while (at !== -1 && at < to) {
      at = this.space(at);
      if (text[at] === CLOSE_OBJECT) return this.space(at + 1) === to;
      if (text[at] !== COMMA) return false;
      at = this.member(this.space(at + 1));
    }
    return false;
  }

  // Each of the following takes a place and returns the one after what it looked at, or -1 when that is not plain.

  private member(at: number): number {
    const { text } = this;
    const keyEnd = this.name(at);
    const start = keyEnd === -1 ? -1 : this.colon(keyEnd + 1);
    if (start === -1 || keyEnd - at > MAX_KEY_BYTES) return -1;
    switch (keyEnd - at - 1) {
      case STATUS.length:
        return isAt(text, at + 1, STATUS) ? this.takeStatus(start) : endOfValue(text, start);
      case PROBE.length:
        return isAt(text, at + 1, PROBE) ? this.takeProbe(start) : endOfValue(text, start);
      case RESULTS.length:
        return isAt(text, at + 1, RESULTS) ? this.takeResults(start) : endOfValue(text, start);
      case ENTRY_TYPE.length:
        // There was one.
        return isAt(text, at + 1, ENTRY_TYPE) ? -1 : endOfValue(text, start);
    }
    return endOfValue(text, start);
  }

  /** The quote that ends a key or name, which starts with one too. */
  private name(at: number): number {
    const { text } = this;
    if (text[at] !== QUOTE) return -1;
    let mixed = 0;
    for (let end = at + 1; end < text.length; end += 1) {
      const byte = text[end] as number;
      if (byte === QUOTE) {
        this.lastMixed = mixed;
        return end;
      }
      // What is escaped may be any text; what is no plain ASCII may be no text at all.
      if (byte === BACKSLASH || byte < 0x20 || byte > 0x7e) return -1;
      mixed = (Math.imul(mixed, 31) + byte) | 0;
    }
    return -1;
  }

  private colon(from: number): number {
    const at = this.space(from);
    return this.text[at] === COLON ? this.space(at + 1) : -1;
  }

  private takeStatus(at: number): number {
    const { text } = this;
    const next = text[at + 1];
    if (this.status !== undefined || !isDigit(text[at]) || (next !== COMMA && next !== CLOSE_OBJECT && this.space(at + 1) === at + 1)) return -1;
    this.status = (text[at] as number) - ZERO;
    return at + 1;
  }

  private takeProbe(at: number): number {
    const end = this.probeEnd === 0 ? this.name(at) : -1;
    if (end === -1 || end - at > MAX_GARAK_SCORES_BYTES) return -1;
    this.probeStart = at + 1;
    this.probeEnd = end;
    return end + 1;
  }

  private takeResults(start: number): number {
    const { text } = this;
    if (this.hasResults || text[start] !== OPEN_OBJECT) return -1;
    this.hasResults = true;
    let at = this.space(start + 1);
    for (let isFirst = true; !isFirst || text[at] !== CLOSE_OBJECT; isFirst = false) {
      at = this.space(this.detector(at));
      if (text[at] === CLOSE_OBJECT) break;
      if (text[at] !== COMMA) return -1;
      at = this.space(at + 1);
    }
    return at + 1 - start > MAX_GARAK_SCORES_BYTES ? -1 : at + 1;
  }

  private detector(at: number): number {
    const { text, mixed, detectors } = this;
    const nameEnd = this.name(at);
    const start = nameEnd === -1 || detectors === MOST_DETECTORS ? -1 : this.colon(nameEnd + 1);
    if (start === -1 || text[start] !== OPEN_ARRAY) return -1;
    for (let other = 0; other < detectors; other += 1) if (mixed[other] === this.lastMixed) return -1;
    mixed[detectors] = this.lastMixed;
    this.nameStart[detectors] = at + 1;
    this.nameEnd[detectors] = nameEnd;
    this.scored[detectors] = 0;
    this.hits[detectors] = 0;
    const end = this.list(start + 1, 0);
    this.detectors += 1;
    return end;
  }

  /** A list of scores. What lists in it hold are no scores. */
  private list(from: number, level: number): number {
    const { text } = this;
    let at = this.space(from);
    if (text[at] === CLOSE_ARRAY) return at + 1;
    for (;;) {
      at = this.space(this.score(at, level));
      if (text[at] === CLOSE_ARRAY) return at + 1;
      if (text[at] !== COMMA) return -1;
      at = this.space(at + 1);
    }
  }

  private score(at: number, level: number): number {
    const { text, detectors } = this;
    if (text[at] === OPEN_ARRAY) return level < MOST_LEVELS ? this.list(at + 1, level + 1) : -1;
    if (isAt(text, at, NULL)) return at + NULL.length;
    const end = this.number(at);
    if (end === -1 || level > 0) return end;
    this.scored[detectors] = (this.scored[detectors] as number) + 1;
    if (this.isHit) this.hits[detectors] = (this.hits[detectors] as number) + 1;
    return end;
  }

  private number(from: number): number {
    const { text } = this;
    const first = text[from] === MINUS ? from + 1 : from;
    let at = text[first] === ZERO ? first + 1 : this.digits(first);
    if (at !== -1 && text[at] === POINT) at = this.digits(at + 1);
    if (at === -1) return -1;
    if (text[at] === 0x65 || text[at] === 0x45) {
      at = this.digits(text[at + 1] === MINUS || text[at + 1] === PLUS ? at + 2 : at + 1);
      return at === -1 ? -1 : this.anyNumber(from, at);
    }
    if (at - from > EXACT_CHARACTERS) return this.anyNumber(from, at);
    this.isHit = text[from] !== MINUS && (text[from] !== ZERO || (text[from + 1] === POINT && (text[from + 2] as number) >= FIVE));
    return at;
  }

  private anyNumber(from: number, to: number): number {
    const value = Number(this.text.toString('latin1', from, to));
    this.isHit = value >= USUAL_THRESHOLD;
    // What no double holds the parser refuses.
    return value === 0 || !Number.isFinite(value) ? -1 : to;
  }

  private digits(from: number): number {
    let at = from;
    while (isDigit(this.text[at])) at += 1;
    return at === from ? -1 : at;
  }

  /** White space but line breaks, of which a row has none. */
  private space(from: number): number {
    const { text } = this;
    let at = from;
    while (text[at] === 0x20 || text[at] === 0x09 || text[at] === 0x0d) at += 1;
    return at;
  }
}

/** Whether a row of an attempt starts there, as garak writes it. */
export function startsAttempt(text: Buffer, from: number, to: number): boolean {
  return afterStart(text, from, to) !== -1;
}

function afterStart(text: Buffer, from: number, to: number): number {
  for (const start of STARTS) if (from + start.length <= to && isAt(text, from, start)) return from + start.length;
  return -1;
}

function isAt(text: Buffer, from: number, bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += 1) if (text[from + at] !== bytes[at]) return false;
  return true;
}
