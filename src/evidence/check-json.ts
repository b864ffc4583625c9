import { GateError } from '../formats/errors.ts';
import { parseJson } from '../formats/json.ts';
import { isPlainJson } from '../formats/json-plain.ts';
import { ValueSkipper } from '../formats/json-skip.ts';
import { isSpace } from '../formats/json-text.ts';
import { MAX_CAPTURED_BYTES } from '../formats/limits.ts';
import type { Detection } from './detect.ts';
import { eachLine } from './lines.ts';
import type { EvidenceSource } from './reader.ts';
import { unreadable } from './unreadable.ts';

const TRUNCATED = 'not valid JSON: expected the end of the value, found the end of the file; it may be truncated';

/**
 * Checks the text that no reader recognised: it must still be JSON, or a line-by-line file of it.
 * @throws {GateError} `evidence-unreadable`
 */
export async function checkJson(source: EvidenceSource, detection: Detection, lines: boolean): Promise<void> {
  if (lines) {
    return eachLine(source, (bytes, line) => {
      if (!isPlainJson(bytes)) checkLine(source, line, bytes);
    });
  }
  const [probe] = detection.probes;
  if (probe?.kind === 'json') return;
  if (source.size <= MAX_CAPTURED_BYTES) {
    parseJson(await source.read(0, source.size), { nonFinite: true, file: source.file, positions: false });
    return;
  }
  if (probe?.kind !== 'json-array') throw unreadable(source.file, 'expected a JSON document, found something else');
  await checkBalance(source);
}

function checkLine(source: EvidenceSource, line: number, bytes: Buffer): void {
  try {
    parseJson(bytes, { nonFinite: true, positions: false });
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    throw unreadable(source.file, error.message, { ...error.at, line });
  }
}

/** An array too large to parse is checked for brackets, strings and truncation. */
async function checkBalance(source: EvidenceSource): Promise<void> {
  let offset = 0;
  let started = false;
  const skipper = new ValueSkipper((message, at) => {
    throw unreadable(source.file, `not valid JSON: ${message}`, { offset: offset + at });
  });
  for await (const chunk of source.stream()) {
    let at: number = started ? 0 : chunk.indexOf(0x5b);
    started ||= at !== -1;
    if (started && !skipper.complete) at = skipper.skip(chunk, at);
    const rest = skipper.complete ? chunk.subarray(at).findIndex((byte) => !isSpace(byte)) : -1;
    if (rest !== -1) throw unreadable(source.file, 'not valid JSON: expected the end of the document, found more text', { offset: offset + at + rest });
    offset += chunk.length;
  }
  if (!skipper.complete) throw unreadable(source.file, TRUNCATED, { offset });
}
