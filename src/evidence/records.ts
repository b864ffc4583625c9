import { createHash } from 'node:crypto';
import { type Document, pointer, withoutExtensions } from '../formats/document.ts';
import { GateError } from '../formats/errors.ts';
import { FORMATS } from '../formats/formats.ts';
import type { EvidenceFile } from '../formats/generated/evidence.ts';
import { loadDocument } from '../formats/load-document.ts';
import { type Problem, problemAt } from '../formats/problem.ts';
import { parseTime } from '../formats/time.ts';
import { validate } from '../formats/validate.ts';
import type { Channel, Reading } from './evidence.ts';

/** True for the names that evidence records have. */
export function isRecordsFile(file: string): boolean {
  return /\.evidence\.(ya?ml|json)$/i.test(file);
}

/**
 * Reads a records file.
 * @throws GateError `evidence-unreadable` with file, line and column for a file that does not parse or does not fit its schema.
 */
export async function readRecords(bytes: Uint8Array, file: string, channel: Channel): Promise<Reading> {
  const { document, problems } = await check(bytes, file);
  const first = problems[0];
  if (first !== undefined) throw refusal(file, first, problems.length);
  const content = document.value as EvidenceFile;
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: 'kri-gate',
    channel,
    measurements: [],
    records: { content, locate: (at) => document.locate(at) },
    problems: [],
  };
}

/** Everything that is wrong with a records file. @throws GateError for a file that does not parse. */
export async function validateRecords(bytes: Uint8Array, file: string): Promise<Problem[]> {
  return (await check(bytes, file)).problems;
}

async function check(bytes: Uint8Array, file: string): Promise<{ document: Document; problems: Problem[] }> {
  const document = withoutExtensions(await loadDocument(bytes, file, { code: 'evidence-unreadable', fault: 'evidence' }));
  const problems = await validate(document, FORMATS.evidence);
  return { document, problems: problems.length > 0 ? problems : [...badDates(document), ...nonFinite(document)] };
}

/** Documents that the entries name, whose hash they may state. */
export function namedDocuments(content: EvidenceFile): string[] {
  return [...(content.records ?? []), ...(content.protocol_reviews ?? []), ...(content.mitigations ?? [])].flatMap(({ document }) =>
    document === undefined ? [] : [document.file],
  );
}

function refusal(file: string, first: Problem, count: number): GateError {
  const more = count > 1 ? ` (and ${count - 1} more; run kri-gate validate to see all)` : '';
  return new GateError('evidence-unreadable', `${first.message}${more}`, {
    fault: 'evidence',
    file,
    ...(first.line === undefined ? {} : { line: first.line }),
    ...(first.column === undefined ? {} : { column: first.column }),
    hint: first.hint ?? 'Correct the entry; schemas/evidence.schema.json describes the format.',
  });
}

/** Days that are on no calendar, such as 2026-02-30, which a pattern cannot tell. */
function badDates(document: Document): Problem[] {
  const content = document.value as EvidenceFile;
  const problems: Problem[] = [];
  const look = (section: string, key: string, dates: readonly string[] = []): void => {
    for (const [i, text] of dates.entries())
      if (parseTime(text) === undefined)
        problems.push(problemAt(document, `/${section}/${i}/${key}`, 'evidence-unreadable', `"${text}" is no day or time of the calendar`));
  };
  look(
    'records',
    'assessed',
    content.records?.map(({ assessed }) => assessed),
  );
  for (const section of ['determinations', 'events', 'protocol_reviews', 'mitigations', 'withdrawals'] as const)
    look(
      section,
      'date',
      content[section]?.map(({ date }) => date),
    );
  return problems;
}

/** NaN and infinities, which only a value may be: the decision reports that as unusable. Infinitely many samples would be certainty. */
function nonFinite(document: Document): Problem[] {
  const { records, logs } = document.value as EvidenceFile;
  const inRecords = (records ?? []).flatMap((record, i) => [
    ...nonFiniteIn(record, `/records/${i}`, ['samples', 'stderr', 'effective_compute']),
    ...nonFiniteIn(record.interval, `/records/${i}/interval`, ['level', 'low', 'high']),
    ...nonFiniteIn(record.conditions, `/records/${i}/conditions`),
  ]);
  const inLogs = (logs ?? []).flatMap((sheet, i) => [
    ...nonFiniteIn(sheet, `/logs/${i}`, ['effective_compute']),
    ...nonFiniteIn(sheet.conditions, `/logs/${i}/conditions`),
  ]);
  const uncounted = (records ?? []).flatMap(({ samples }, i) =>
    samples !== undefined && samples > Number.MAX_SAFE_INTEGER && Number.isFinite(samples) ? [{ at: `/records/${i}/samples`, samples }] : [],
  );
  return [
    ...uncounted.map(({ at, samples }) =>
      problemAt(document, at, 'evidence-unreadable', `expected a number of items, found ${samples}, which nobody can have counted`),
    ),
    ...[...inRecords, ...inLogs].map(({ at, value }) => problemAt(document, at, 'evidence-unreadable', `expected a finite number, found ${String(value)}`)),
  ];
}

/** The numbers of a map, those with these keys alone if some are named, that are NaN or infinite. */
function nonFiniteIn(map: object | undefined, at: string, keys?: readonly string[]): { at: string; value: number }[] {
  if (map === undefined) return NONE;
  const found: { at: string; value: number }[] = [];
  for (const key of Object.keys(map)) {
    const value = (map as Readonly<Record<string, unknown>>)[key];
    if (typeof value === 'number' && !Number.isFinite(value) && (keys?.includes(key) ?? true)) found.push({ at: at + pointer(key), value });
  }
  return found;
}

const NONE: { at: string; value: number }[] = [];
