import { isSpace } from '../formats/json-text.ts';
import { MAX_LINE_BYTES } from '../formats/limits.ts';
import { sizeOf } from '../formats/size.ts';
import type { EvidenceSource } from './reader.ts';
import { unreadable } from './unreadable.ts';

/**
 * What is done with a line.
 * @param bytes without the line break; they may change as soon as the next line comes
 * @param line counts from 1
 */
type OnLine = (bytes: Buffer, line: number) => void;

/**
 * Hands over the lines of a file that are not blank, in flat memory. What follows the last line break is a line only where there
 * is something.
 * @throws {GateError} `evidence-unreadable` for a line above `MAX_LINE_BYTES`.
 */
export async function eachLine(source: EvidenceSource, visit: OnLine): Promise<void> {
  let parts: Buffer[] = [];
  let pending = 0;
  let line = 1;
  for await (const chunk of source.stream()) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      const rest = chunk.subarray(start, end);
      visitFull(parts.length === 0 ? rest : Buffer.concat([...parts, rest]), line, visit);
      parts = [];
      pending = 0;
      start = end + 1;
      line += 1;
    }
    pending += chunk.length - start;
    if (pending > MAX_LINE_BYTES) throw unreadable(source.file, `expected lines of at most ${sizeOf(MAX_LINE_BYTES)}, found a longer one`, { line });
    if (start < chunk.length) parts.push(Buffer.from(chunk.subarray(start)));
  }
  visitFull(Buffer.concat(parts), line, visit);
}

function visitFull(bytes: Buffer, line: number, visit: OnLine): void {
  let at = 0;
  while (at < bytes.length && isSpace(bytes[at])) at += 1;
  if (at < bytes.length) visit(bytes, line);
}
