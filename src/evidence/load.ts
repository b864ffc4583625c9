import { createHash } from 'node:crypto';
import { append } from '../formats/append.ts';
import { GateError } from '../formats/errors.ts';
import { literalGlob } from '../formats/glob.ts';
import { compareText } from '../formats/text.ts';
import type { Mapping } from '../policy/mapping.ts';
import { isClaimed } from './claimed.ts';
import type { Channel, Evidence, Reading } from './evidence.ts';
import type { Files, FoundFile } from './files.ts';
import type { SignedPart } from './reader.ts';
import { isRecordsFile, namedDocuments, readRecords } from './records.ts';
import { signatureFiles } from './signatures/beside.ts';
import type { SignatureVerifier } from './signatures/verifier.ts';
import { withinTime } from './time-budget.ts';

/** Readings by file and content. Several releases share evidence; each file is read once in a run. */
export type ReadingCache = Map<string, Promise<Reading[]>>;

/**
 * Finds and reads all evidence that globs match, and the logs that cover sheets name.
 * Never throws for what is in the files: a file that cannot be read is a reading with an error.
 * @param former globs that the manifest had before the change; they need not match anything
 * @param mappings of the policy: how files are read that no reader knows; the same for everything in a cache
 * @param verifier judges signatures; without it none is looked at
 * @param further documents that are hashed, beside those that the evidence names
 */
export async function loadEvidence(
  globs: readonly string[],
  files: Files,
  cache: ReadingCache = new Map(),
  former: readonly string[] = [],
  mappings: readonly Mapping[] = [],
  verifier?: SignatureVerifier,
  further: readonly string[] = [],
): Promise<Evidence> {
  const found = new Map<string, FoundFile>();
  const emptyGlobs: string[] = [];
  for (const glob of new Set([...globs, ...former])) {
    const matches = await files.find([glob]);
    if (matches.length === 0 && globs.includes(glob)) emptyGlobs.push(glob);
    for (const match of matches) found.set(keyOf(match), match);
  }
  const readings = await readAll([...found.values()], files, cache, mappings);
  const known = new Set([...found.values()].map(({ file }) => file));
  const sheets = readings.flatMap(({ artifact, records }) => (artifact === undefined ? (records?.content.logs ?? []) : []));
  const named = new Set(sheets.map(({ log }) => log).filter((log) => !known.has(log)));
  const unfound = named.size === 0 ? [] : (await files.find([...named].map(literalGlob))).filter(({ file }) => named.has(file));
  append(readings, await readAll(unfound, files, cache, mappings));
  const attached = verifier === undefined ? { readings } : await withSignatures(readings, files, cache, mappings, verifier);
  const documents = await hashDocuments(readings, further, files);
  const counted = attached.readings.filter(isCounted).map(withoutWithdrawals);
  const sorted = counted.sort((a, b) => compareText(a.file, b.file) || compareText(a.sha256, b.sha256));
  const ignored = [...new Set(attached.readings.filter((reading) => !isCounted(reading)).map(({ file }) => file))].sort(compareText);
  return { ...attached, readings: sorted, documents, emptyGlobs, ...(ignored.length === 0 ? {} : { ignored }) };
}

/**
 * Reads the files that somebody names, whatever their names claim, and the signatures beside them. Never throws for what is in
 * them: a file that cannot be read is a reading with an error.
 */
export async function loadNamed(named: readonly string[], files: Files, mappings: readonly Mapping[], verifier?: SignatureVerifier): Promise<Evidence> {
  const readings: Reading[] = [];
  for (const file of named) append(readings, await readOne({ file, channel: 'author' }, files, mappings, () => true));
  const siblings = readings.flatMap((reading) => reading.siblings ?? []).filter((file) => !named.includes(file));
  for (const file of new Set(siblings)) append(readings, await readOne({ file, channel: 'author' }, files, mappings));
  const attached = verifier === undefined ? { readings } : await withSignatures(readings, files, new Map(), mappings, verifier);
  return { ...attached, documents: await hashDocuments(readings, [], files), emptyGlobs: [] };
}

/** Records are people's words: out of an artifact, which nobody reviews, they count only by a trusted signature. */
function isCounted({ file, artifact, records, attestations }: Reading): boolean {
  return artifact === undefined || attestations !== undefined || (records === undefined && !isRecordsFile(file));
}

/** Not even the policy that is content with the author's word takes a withdrawal out of an artifact from anybody but who may sign it. */
function withoutWithdrawals(reading: Reading): Reading {
  const { artifact, records, withdrawalChannel } = reading;
  if (artifact === undefined || records === undefined || withdrawalChannel === 'signed') return reading;
  const { withdrawals, ...content } = records.content;
  return { ...reading, records: { ...records, content } };
}

/** Signatures lie beside what they are over, where globs may not reach. */
async function withSignatures(
  readings: readonly Reading[],
  files: Files,
  cache: ReadingCache,
  mappings: readonly Mapping[],
  verifier: SignatureVerifier,
): Promise<Pick<Evidence, 'readings' | 'signatures'>> {
  const beside = await signatureFiles(new Set(readings.map(({ file }) => file)), files);
  const all = [...readings, ...(await readAll(beside, files, cache, mappings))];
  const { attachSignatures } = await import('./signatures/attach.ts');
  return attachSignatures(all, verifier);
}

/** One after the other: memory stays flat however many logs there are. */
async function readAll(found: readonly FoundFile[], files: Files, cache: ReadingCache, mappings: readonly Mapping[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const entry of found) {
    const reading = cache.get(keyOf(entry)) ?? readOne(entry, files, mappings);
    cache.set(keyOf(entry), reading);
    append(readings, await reading);
  }
  return readings;
}

/** One path may have several contents: what a change rewrote, and what it made of it. */
function keyOf({ file, blob = '' }: FoundFile): string {
  return `${blob} ${file}`;
}

async function readOne(
  { file, channel, blob, removed, artifact, doubts = [] }: FoundFile,
  files: Files,
  mappings: readonly Mapping[],
  isToBeRead = (name: string) => isClaimed(name, mappings) || isRecordsFile(name),
): Promise<Reading[]> {
  const fate = { ...(removed ? { removed } : {}), ...(artifact === undefined ? {} : { artifact }) };
  try {
    if (isRecordsFile(file)) {
      const read = await readRecords(await files.bytes(file, blob), file, channel);
      return [{ ...read, problems: [...read.problems, ...doubts.map(unverified)], ...fate }];
    }
    const source = await files.open(file, blob);
    try {
      const { readEvidenceFile } = await import('./registry.ts');
      const { siblings = [], parts = [], ...reading } = await readEvidenceFile(source, mappings);
      const doubted = doubts.map(unverified);
      const whole: Reading = {
        ...reading,
        ...(siblings.length === 0 ? {} : { siblings }),
        problems: [...reading.problems, ...doubted],
        channel: await weakestChannel(channel, siblings, files),
        ...fate,
      };
      return [whole, ...(await Promise.all(parts.map((part) => readPart(part, whole, doubted))))];
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const empty = { file, sha256: '', format: null, channel, measurements: [], problems: [], ...fate };
    // A file of a foreign kind (a link to a picture, say) claims nothing, so it cannot fail to keep its word.
    if (!isToBeRead(file)) return [empty];
    const { line, column } = error.at;
    const { message, hint } = error;
    const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
    return [{ ...empty, error: { message, ...(hint === undefined ? {} : { hint }), ...place } }];
  }
}

function unverified(message: string): Reading['problems'][number] {
  return { code: 'evidence-unverified', message };
}

/** Evidence that a signed statement holds, as a reading of its own: its content is the statement, whatever is around it. */
async function readPart(
  { statement, measurements, problems, records, subjects = [] }: SignedPart,
  whole: Reading,
  doubted: Reading['problems'],
): Promise<Reading> {
  const { file, format, channel, removed, artifact } = whole;
  const fate = { ...(removed ? { removed } : {}), ...(artifact === undefined ? {} : { artifact }) };
  const shared = { file, sha256: statement, channel, statement, ...fate };
  const placed = measurements.map((one) => ({ ...one, source: { ...one.source, file, sha256: statement } }));
  if (records === undefined) return { ...shared, format, measurements: placed, problems: [...problems, ...doubted] };
  try {
    const read = await readRecords(Buffer.from(JSON.stringify(records)), `${file}.json`, channel);
    // Nobody reviews what an envelope encloses, so that it takes nothing back but by a signature that counts.
    const own = { subjects, withdrawalChannel: 'author' } as const;
    return { ...read, ...shared, ...own, problems: [...doubted], records: { content: read.records?.content ?? { version: 1 }, locate: () => undefined } };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { ...shared, format, measurements: [], problems: [], error: { message: `its predicate is no evidence file: ${error.message}` } };
  }
}

/** From the one that is worth most to the one that is worth least. */
const CHANNELS: readonly Channel[] = ['default-branch', 'signed', 'approved', 'author'];

/** What rests on several files is worth no more than the least of them. */
async function weakestChannel(own: Channel, siblings: readonly string[], files: Files): Promise<Channel> {
  if (siblings.length === 0) return own;
  const others = (await files.find(siblings.map(literalGlob))).map(({ channel }) => channel);
  return [own, ...others].reduce((weakest, channel) => (CHANNELS.indexOf(channel) > CHANNELS.indexOf(weakest) ? channel : weakest));
}

async function hashDocuments(readings: readonly Reading[], further: readonly string[], files: Files): Promise<Map<string, string | undefined>> {
  const documents = new Map<string, string | undefined>();
  const named = readings.flatMap((reading) => (reading.records === undefined ? [] : namedDocuments(reading.records.content)));
  const unique = [...new Set([...named, ...further])].sort(compareText);
  // What a search does not find lies outside the repository or behind a link.
  const found = (await files.find(unique.map(literalGlob))).filter(({ removed }) => !removed);
  for (const file of unique) {
    const own = found.filter((one) => one.file === file);
    // The working tree's comes before that of another branch.
    const chosen = own.find(({ blob }) => blob === undefined) ?? own[0];
    documents.set(file, chosen === undefined ? undefined : await hashOf(chosen, files));
  }
  return documents;
}

async function hashOf({ file, blob }: FoundFile, files: Files): Promise<string | undefined> {
  try {
    const source = await files.open(file, blob);
    try {
      const hash = createHash('sha256');
      for await (const chunk of withinTime(source).stream()) hash.update(chunk);
      return hash.digest('hex');
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return undefined;
  }
}
