import { createHash } from 'node:crypto';
import { GateError } from '../formats/errors.ts';
import { compareText } from '../formats/text.ts';
import type { Evidence, Reading } from './evidence.ts';
import type { Files, FoundFile } from './files.ts';
import { isRecordsFile, namedDocuments, readRecords } from './records.ts';
import { isClaimed, readEvidenceFile } from './registry.ts';

/** Readings by file. Several releases share evidence; each file is read once in a run. */
export type ReadingCache = Map<string, Promise<Reading>>;

/**
 * Finds and reads all evidence that globs match, and the logs that cover sheets name.
 * Never throws for what is in the files: a file that cannot be read is a reading with an error.
 */
export async function loadEvidence(globs: readonly string[], files: Files, cache: ReadingCache = new Map()): Promise<Evidence> {
  const found = new Map<string, FoundFile>();
  const emptyGlobs: string[] = [];
  for (const glob of [...new Set(globs)]) {
    const matches = await files.find([glob]);
    if (matches.length === 0) emptyGlobs.push(glob);
    for (const match of matches) found.set(match.file, match);
  }
  const readings = await readAll([...found.values()], files, cache);
  const named = readings.flatMap((reading) => (reading.records?.content.logs ?? []).map(({ log }) => log));
  const further = (await files.find([...new Set(named)].map(literal))).filter(({ file }) => !found.has(file) && named.includes(file));
  readings.push(...(await readAll(further, files, cache)));
  const documents = await hashDocuments(readings, files);
  return { readings: readings.sort((a, b) => compareText(a.file, b.file)), documents, emptyGlobs };
}

/** One after the other: memory stays flat however many logs there are. */
async function readAll(found: readonly FoundFile[], files: Files, cache: ReadingCache): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const entry of found) {
    const reading = cache.get(entry.file) ?? readOne(entry, files);
    cache.set(entry.file, reading);
    readings.push(await reading);
  }
  return readings;
}

async function readOne({ file, channel }: FoundFile, files: Files): Promise<Reading> {
  try {
    if (isRecordsFile(file)) return await readRecords(await files.bytes(file), file, channel);
    const source = await files.open(file);
    try {
      return { ...(await readEvidenceFile(source)), channel };
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const empty = { file, sha256: '', format: null, channel, measurements: [], problems: [] };
    // A file of a foreign kind (a link to a picture, say) claims nothing, so it cannot fail to keep its word.
    if (!isClaimed(file) && !isRecordsFile(file)) return empty;
    const { line, column } = error.at;
    return {
      ...empty,
      error: {
        message: error.message,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
      },
    };
  }
}

async function hashDocuments(readings: readonly Reading[], files: Files): Promise<Map<string, string | undefined>> {
  const documents = new Map<string, string | undefined>();
  const named = readings.flatMap((reading) => (reading.records === undefined ? [] : namedDocuments(reading.records.content)));
  for (const file of [...new Set(named)].sort(compareText)) documents.set(file, await hashOf(file, files));
  return documents;
}

async function hashOf(file: string, files: Files): Promise<string | undefined> {
  try {
    const source = await files.open(file);
    try {
      const hash = createHash('sha256');
      for await (const chunk of source.stream()) hash.update(chunk);
      return hash.digest('hex');
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return undefined;
  }
}

/** A path as a glob that matches it alone. */
function literal(path: string): string {
  return path.replaceAll(/[*?[]/g, (char) => `[${char}]`);
}
