import { isUtf8 } from 'node:buffer';
import { type Document, type DocumentKind, type Position, segments } from './document.ts';
import { GateError } from './errors.ts';
import { offsetOf, sourceAt } from './plain-yaml/placed.ts';
import { readPlainYaml } from './plain-yaml/read.ts';

/**
 * Reads YAML 1.2. The parser that knows all of it is loaded only for a file that needs it: start-up time is a feature.
 * @throws GateError with file, line and column.
 */
export async function loadYaml(bytes: Uint8Array, file: string, kind: DocumentKind): Promise<Document> {
  const text = decodeUtf8(bytes);
  if (text === undefined)
    throw new GateError(kind.code, 'expected UTF-8, found bytes that are not', { fault: kind.fault, file, hint: 'Save the file as UTF-8.' });
  return plainDocument(text, file) ?? (await import('./whole-yaml.ts')).readWholeYaml(text, file, kind);
}

/** Undefined where the whole parser has to read it. */
function plainDocument(text: string, file: string): Document | undefined {
  const root = readPlainYaml(text);
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
