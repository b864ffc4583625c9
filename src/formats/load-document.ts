import type { Document, DocumentKind } from './document.ts';
import { GateError } from './errors.ts';
import { MAX_DOCUMENT_BYTES, MAX_DOCUMENT_VALUES } from './limits.ts';
import { sizeOf } from './size.ts';
import { loadYaml } from './yaml.ts';

/**
 * Reads YAML 1.2, or strict JSON when the name ends in `.json`.
 * @throws GateError with file, line and column for text that is too big, is not UTF-8, does not parse, repeats a key,
 *   nests too deep, or whose aliases expand too far.
 */
export async function loadDocument(bytes: Uint8Array, file: string, kind: DocumentKind): Promise<Document> {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new GateError(kind.code, `${file} has ${sizeOf(bytes.length)}; at most ${sizeOf(MAX_DOCUMENT_BYTES)} are read`, {
      fault: kind.fault,
      file,
      hint: 'Split the file.',
    });
  }
  if (isLfsPointer(bytes)) {
    throw new GateError(kind.code, `${file} is a Git LFS pointer, not the file itself`, {
      fault: kind.fault,
      file,
      line: 1,
      hint: 'Fetch LFS objects in the checkout (lfs: true).',
    });
  }
  return /\.json$/i.test(file) ? loadJson(bytes, file, kind) : loadYaml(bytes, file, kind);
}

/** True for the small text that Git LFS leaves in place of a file that was not fetched. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 42)).toString('latin1') === 'version https://git-lfs.github.com/spec/v1';
}

async function loadJson(bytes: Uint8Array, file: string, kind: DocumentKind): Promise<Document> {
  const { parseJson } = await import('./json.ts');
  try {
    const json = parseJson(bytes, { file, positions: true, maxValues: MAX_DOCUMENT_VALUES });
    return {
      file,
      value: json.value,
      locate(at, part) {
        for (let path = at; ; path = path.slice(0, path.lastIndexOf('/'))) {
          const found = json.locate(path, path === at ? part : 'value');
          if (found) return { line: found.line, column: found.column };
          if (path === '') return undefined;
        }
      },
    };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    throw new GateError(kind.code, error.message, {
      ...error.at,
      fault: kind.fault,
      file,
      cause: error,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    });
  }
}
