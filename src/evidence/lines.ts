import { isSpace } from '../formats/json-text.ts';
import { CHUNK_BYTES, MAX_LINE_BYTES } from '../formats/limits.ts';
import { sizeOf } from '../formats/size.ts';
import type { EvidenceSource } from './reader.ts';
import { unreadable } from './unreadable.ts';

const LINE_FEED = 0x0a;

/**
 * What is done with a line.
 * @param bytes without the line break; they may change as soon as the next line comes
 * @param line counts from 1
 */
type OnLine = (bytes: Buffer, line: number) => void;

/**
 * The same for one that stands in a text: from `from` up to `to`, which is the line break or the end of the text. What stands
 * around it are other lines, and what is left of older ones.
 */
type OnLineWithin = (text: Buffer, from: number, to: number, line: number) => void;

/**
 * Hands over the lines of a file that are not blank, in flat memory. What follows the last line break is a line only where there
 * is something.
 * @throws {GateError} `evidence-unreadable` for a line above `MAX_LINE_BYTES`.
 */
export function eachLine(source: EvidenceSource, visit: OnLine): Promise<void> {
  return eachLineWithin(source, (text, from, to, line) => visit(text.subarray(from, to), line));
}

/** As `eachLine`, without a buffer for each line: for lines so short that it would take as long as reading them. */
export async function eachLineWithin(source: EvidenceSource, visit: OnLineWithin): Promise<void> {
  const held = new HeldLine();
  let line = 1;
  const take = (text: Buffer, from: number, to: number): void => {
    if (to - from > MAX_LINE_BYTES) throw tooLong(source, line);
    let at = from;
    while (at < to && isSpace(text[at])) at += 1;
    if (at < to) visit(text, from, to, line);
  };
  for await (const chunk of source.stream()) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      if (held.length === 0) take(chunk, start, end);
      else {
        held.add(chunk, start, end);
        take(held.text, 0, held.length);
        held.length = 0;
      }
      start = end + 1;
      line += 1;
    }
    held.add(chunk, start, chunk.length);
    if (held.length > MAX_LINE_BYTES) throw tooLong(source, line);
  }
  take(held.text, 0, held.length);
}

function tooLong(source: EvidenceSource, line: number): Error {
  return unreadable(source.file, `expected lines of at most ${sizeOf(MAX_LINE_BYTES)}, found a longer one`, { line });
}

/** The line that reaches over the end of a chunk. One buffer is used for all of them, or a file of long lines would leave one of megabytes for each. */
class HeldLine {
  text: Buffer = Buffer.alloc(0);
  length = 0;

  add(chunk: Buffer, from: number, to: number): void {
    const needed = this.length + to - from;
    if (needed > this.text.length) {
      const larger = Buffer.allocUnsafe(Math.max(CHUNK_BYTES, 2 * needed));
      this.text.copy(larger, 0, 0, this.length);
      this.text = larger;
    }
    chunk.copy(this.text, this.length, from, to);
    this.length = needed;
  }
}
