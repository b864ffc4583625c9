import { isUtf8 } from 'node:buffer';
import { type Document, type DocumentKind, type Position, segments } from './document.ts';
import { GateError } from './errors.ts';
import { MAX_DOCUMENT_VALUES, MAX_RARE_YAML_BYTES } from './limits.ts';
import { offsetOf, sourceAt } from './plain-yaml/placed.ts';
import { type Doubt, readPlainYaml } from './plain-yaml/read.ts';
import { sizeOf } from './size.ts';

/**
 * Reads YAML 1.2. The parser that knows all of it is loaded only for a file that needs it: start-up time is a feature.
 * @throws GateError with file, line and column.
 */
export async function loadYaml(bytes: Uint8Array, file: string, kind: DocumentKind): Promise<Document> {
  const text = decodeUtf8(bytes);
  if (text === undefined)
    throw new GateError(kind.code, 'expected UTF-8, found bytes that are not', { fault: kind.fault, file, hint: 'Save the file as UTF-8.' });
  // Lines and columns are the same with either end of line.
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  const plain = plainDocument(lines, file, (doubt) => {
    if (bytes.length > MAX_RARE_YAML_BYTES) throw tooLarge(bytes.length, doubt, positionsIn(lines)(doubt.offset), file, kind);
  });
  return plain ?? (await import('./whole-yaml.ts')).readWholeYaml(text, file, kind);
}

/** The whole parser would take minutes and gigabytes. */
function tooLarge(bytes: number, { isTooMany }: Doubt, at: Position, file: string, kind: DocumentKind): GateError {
  const message = isTooMany
    ? `the document has more than ${MAX_DOCUMENT_VALUES} values`
    : `the document has ${sizeOf(bytes)}, and about here stands an error or what only short YAML may have: an anchor, a tag, a tab, a text in quotes over several lines; with these at most ${sizeOf(MAX_RARE_YAML_BYTES)} are read`;
  return new GateError(kind.code, message, {
    fault: kind.fault,
    file,
    ...at,
    hint: isTooMany ? 'Split the file.' : 'Correct it, write the file as JSON, or split it.',
  });
}

/** Undefined where the whole parser has to read it. */
function plainDocument(text: string, file: string, onDoubt: (doubt: Doubt) => void): Document | undefined {
  const root = readPlainYaml(text, onDoubt);
  if (root === undefined) return undefined;
  const positionOf = positionsIn(text);
  return {
    file,
    value: root.value,
    locate: (at, part) => positionOf(offsetOf(root, segments(at), part)),
    source: (at) => sourceAt(root, segments(at)),
  };
}

/** Lines and columns of offsets. Where lines start is found once, and only when somebody asks. */
function positionsIn(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

const BYTE_ORDER_MARK = 0xfeff;
