import { expect } from 'vitest';
import type { EvidenceSource } from '../../../src/evidence/reader.ts';
import { type FileReading, readEvidenceFile } from '../../../src/evidence/registry.ts';
import { GateError } from '../../../src/formats/errors.ts';

/** A file in memory. Small chunks put chunk borders everywhere. */
export function memorySource(content: Buffer | string, file = 'evals/log.json', chunk = 7): EvidenceSource {
  const bytes = Buffer.from(content);
  return {
    file,
    size: bytes.length,
    head: bytes.subarray(0, 4096),
    read: async (offset, length) => bytes.subarray(offset, offset + length),
    async *stream() {
      // Whoever keeps a chunk finds something else in it.
      const buffer = Buffer.alloc(Math.min(chunk, bytes.length));
      for (let at = 0; at < bytes.length; at += chunk) {
        yield buffer.subarray(0, bytes.copy(buffer, 0, at, at + chunk));
        buffer.fill('}');
      }
    },
  };
}

/**
 * Reads text, bytes, or an object as JSON with Python's NaN and Infinity. An object is read as a small file is and as a large one,
 * which is to make no difference.
 */
export async function readContent(content: unknown, file = 'evals/log.json'): Promise<FileReading> {
  const bytes = Buffer.from(Buffer.isBuffer(content) || typeof content === 'string' ? content : pythonJson(content));
  const small = readEvidenceFile(memorySource(bytes, file, 64 * 1024));
  if (!/^\s*\{/.test(bytes.subarray(0, 100).toString('utf8'))) return small;
  const large = readEvidenceFile({ ...memorySource(bytes, file), size: 2 ** 21 });
  const [one, other] = await Promise.allSettled([small, large]);
  expect(other).toEqual(one);
  return small;
}

/** The GateError that reading ends in. */
export async function errorOf(action: Promise<unknown>): Promise<GateError> {
  try {
    await action;
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('expected an error, found none');
}

/** JSON as Python's json.dumps writes it: numbers that are not finite are bare tokens. */
export function pythonJson(value: unknown): string {
  const marked = JSON.stringify(value, (_key, one: unknown) => (typeof one === 'number' && !Number.isFinite(one) ? `\u0000${one}` : one));
  return marked.replaceAll(/"\\u0000(-?Infinity|NaN)"/g, '$1');
}
