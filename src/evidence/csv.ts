import { isUtf8 } from 'node:buffer';
import { invalidUtf8Offset, startOf } from '../formats/json-text.ts';
import { MAX_COLUMNS, MAX_LINE_BYTES } from '../formats/limits.ts';
import { sizeOf } from '../formats/size.ts';
import { type CsvCells, CsvScanner } from './csv-cells.ts';
import { LineCounter } from './line-counter.ts';
import { shown } from './narrow.ts';
import type { EvidenceSource } from './reader.ts';
import { unreadable } from './unreadable.ts';

/** A record of a CSV file, until the next one comes. */
export interface CsvRow {
  /** Line on which it starts, from 1. */
  readonly line: number;
  readonly width: number;
  cell(index: number): string;
}

const LINE_FEED = 0x0a;

/**
 * Reads CSV strictly, record by record, in memory that does not grow with the file: RFC 4180, with any one character of ASCII
 * between the cells, line breaks of either kind, and a header. White space belongs to its cell.
 * @param visit is handed the header first: the names of the columns, none of them twice
 * @throws {GateError} `evidence-unreadable` with the line, for all else: a record that is longer or shorter than the header, a
 * quote in a bare cell or something after a closing one, an open quote at the end, a blank line, text that is not UTF-8.
 */
export async function eachCsvRow(source: EvidenceSource, delimiter: string, visit: (row: CsvRow) => void): Promise<void> {
  const reader = new CsvReader(source, delimiter, visit);
  for await (const chunk of source.stream()) reader.push(chunk);
  reader.end();
}

class CsvReader {
  /** What was read and belongs to no record yet, at the start of a buffer that is used again. */
  private buffer = Buffer.alloc(0);
  private length = 0;
  /** A record is looked at again only when twice as much of it is there, so that a long one takes no longer than its bytes. */
  private enough = 0;
  private isStart = true;
  private width: number | undefined;
  private readonly scanner: CsvScanner;
  private readonly lines = new LineCounter();
  private readonly row: CsvRow;

  constructor(
    private readonly source: EvidenceSource,
    delimiter: string,
    private readonly visit: (row: CsvRow) => void,
  ) {
    this.scanner = new CsvScanner(delimiter, (message) => this.fail(`not valid CSV: ${message}`));
    const { lines } = this;
    const { cells } = this.scanner;
    this.row = {
      get line() {
        return lines.line();
      },
      get width() {
        return cells.count;
      },
      cell: (index) => cells.text(index),
    };
  }

  push(chunk: Buffer): void {
    this.append(chunk);
    if (this.length >= this.enough) this.read(false);
    if (this.length > MAX_LINE_BYTES) this.fail(`expected records of at most ${sizeOf(MAX_LINE_BYTES)}, found a longer one`);
  }

  end(): void {
    this.read(true);
    if (this.width === undefined) throw unreadable(this.source.file, 'expected a header line, found an empty file', { line: 1 });
  }

  private append(chunk: Buffer): void {
    const needed = this.length + chunk.length;
    if (needed > this.buffer.length) {
      const larger = Buffer.allocUnsafe(needed * 2);
      this.buffer.copy(larger, 0, 0, this.length);
      this.buffer = larger;
    }
    chunk.copy(this.buffer, this.length);
    this.length = needed;
  }

  /** Hands over the records that have ended, all of them where the file has. */
  private read(isLast: boolean): void {
    const text = this.buffer.subarray(0, this.length);
    this.lines.enter(text);
    // A line feed is no part of another character, so what stands before the last one can be checked at once.
    const whole = text.subarray(0, isLast ? text.length : text.lastIndexOf(LINE_FEED) + 1);
    const unsoundAt = isUtf8(whole) ? text.length : invalidUtf8Offset(whole);
    let at = this.isStart ? startOf(text) : 0;
    while (at < text.length) {
      this.lines.mark(at);
      const end = this.scanner.scan(text, at, isLast);
      if (end > unsoundAt) this.fail('expected UTF-8, found an invalid byte sequence', 'Write the file again as UTF-8.');
      if (end === -1) break;
      this.deliver(this.scanner.cells);
      at = end;
    }
    this.lines.leave(at);
    if (at > 0) this.isStart = false;
    this.buffer.copyWithin(0, at, this.length);
    this.length -= at;
    this.enough = this.length * 2;
  }

  private deliver(cells: CsvCells): void {
    const { width } = this;
    if (width === undefined) this.checkHeader(cells);
    else if (cells.count !== width) this.fail(`not valid CSV: expected ${width} cells as in the header, found ${cells.count}`);
    this.width = cells.count;
    this.visit(this.row);
  }

  private checkHeader(cells: CsvCells): void {
    if (cells.count > MAX_COLUMNS) this.fail(`expected at most ${MAX_COLUMNS} columns, found ${cells.count}`);
    const seen = new Set<string>();
    for (let index = 0; index < cells.count; index += 1) {
      const name = cells.text(index);
      if (seen.has(name)) this.fail(`expected columns of different names, found ${shown(name)} twice`);
      seen.add(name);
    }
  }

  private fail(message: string, hint?: string): never {
    throw unreadable(this.source.file, message, { line: this.lines.line(), ...(hint === undefined ? {} : { hint }) });
  }
}
