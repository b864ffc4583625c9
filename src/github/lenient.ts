import { isUtf8 } from 'node:buffer';
import { isRecord, member } from '../evidence/narrow.ts';

/** What other readers make of a document: what they read, or nothing that anybody knows. */
type Reading = readonly unknown[] | undefined;

/**
 * True where another reader of YAML or JSON may see a manifest: one that takes repeated keys, merge keys, several documents in a
 * file or another encoding. A text that nobody reads here may be anything, so it is one too.
 */
export async function mayBeManifest(bytes: Uint8Array): Promise<boolean> {
  const documents = await readLeniently(bytes);
  return documents === undefined || documents.some(namesRelease);
}

/** The words without which no text is a manifest. */
export function namesRelease(value: unknown): boolean {
  return ['model', 'release', 'stage'].every((key) => member(value, key) !== undefined);
}

/** A strict reader takes a merge key for a key like any other. */
export function hasMergeKey(value: unknown): boolean {
  return isRecord(value) && Object.hasOwn(value, '<<');
}

async function readLeniently(bytes: Uint8Array): Promise<Reading> {
  if (!isUtf8(bytes) || bytes.includes(0)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return readJson(text) ?? readYaml(text);
}

/** One value, or one a line. */
function readJson(text: string): Reading {
  try {
    return [JSON.parse(text)];
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 1 && lines.every((line) => /^[{[]/.test(line)) ? readLines(lines) : undefined;
  }
}

function readLines(lines: readonly string[]): Reading {
  try {
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return undefined;
  }
}

async function readYaml(text: string): Promise<Reading> {
  const { parseAllDocuments } = await import('../formats/whole-yaml.ts');
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: false, merge: true, strict: false, prettyErrors: false, logLevel: 'silent' });
    if (!Array.isArray(documents)) return [];
    return documents.some(({ errors }) => errors.length > 0) ? undefined : documents.map((document): unknown => document.toJS());
  } catch {
    // Too deep, or with too many aliases.
    return undefined;
  }
}
