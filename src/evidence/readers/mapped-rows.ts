import { GateError } from '../../formats/errors.ts';
import { parseJson, pointerSegment } from '../../formats/json.ts';
import type { Mapping, Place } from '../../policy/mapping.ts';
import { type CsvRow, eachCsvRow } from '../csv.ts';
import type { ArrayPlan, Plan } from '../json-plan.ts';
import { walkJson } from '../json-walk.ts';
import { eachLine } from '../lines.ts';
import { isRecord, member, shown } from '../narrow.ts';
import { PlainMembers } from '../plain-members.ts';
import type { EvidenceSource } from '../reader.ts';
import { unreadable } from '../unreadable.ts';

/** One row of a mapped file, until the next one comes. */
export interface Row {
  /** From 1, where the file has lines. */
  readonly line?: number;
  /** JSON Pointer of the row in its document. */
  readonly pointer: string;
  /** What stands at a place; undefined when there is none. Cells of CSV are text. */
  at(place: Place): unknown;
}

/** Tells whether a row says the same as the one before it, in some places. */
export class Repeats {
  private before: readonly unknown[] | undefined;

  constructor(private readonly places: readonly Place[]) {}

  isSame(row: Row): boolean {
    const { before, places } = this;
    if (before !== undefined && places.every((place, index) => row.at(place) === before[index])) return true;
    this.before = places.map((place) => row.at(place));
    return false;
  }
}

/**
 * Hands over the rows of a file one by one, in memory that does not grow with it.
 * @param places all that the mapping names: a column that is not optional has to be in the header
 * @returns how many there were
 * @throws {GateError} `evidence-unreadable` for what is not of the format, and for a file without rows.
 */
export async function eachRow(source: EvidenceSource, mapping: Mapping, places: readonly Place[], visit: (row: Row) => void): Promise<number> {
  let count = 0;
  const counted = (row: Row): void => {
    count += 1;
    visit(row);
  };
  if (mapping.format === 'csv') await eachRecord(source, mapping, places, counted);
  else if (mapping.format === 'jsonl') await eachJsonLine(source, mapping, places, counted);
  else await eachElement(source, mapping, places, counted);
  if (count === 0) throw unreadable(source.file, `the mapping ${mapping.id} expects at least one row, found none`);
  return count;
}

async function eachRecord(source: EvidenceSource, mapping: Mapping, places: readonly Place[], visit: (row: Row) => void): Promise<void> {
  let columns: Map<Place, number> | undefined;
  let row: Row;
  await eachCsvRow(source, mapping.delimiter, (record) => {
    if (columns !== undefined) return visit(row);
    const known = findColumns(source, mapping, places, record);
    columns = known;
    row = {
      get line() {
        return record.line;
      },
      pointer: '',
      at: (place) => {
        const index = known.get(place);
        return index === undefined ? undefined : record.cell(index);
      },
    };
  });
}

/** Where the columns are that the mapping names; those that are optional may be missing. */
function findColumns(source: EvidenceSource, { id }: Mapping, places: readonly Place[], header: CsvRow): Map<Place, number> {
  const names = Array.from({ length: header.width }, (_, index) => header.cell(index));
  const columns = new Map<Place, number>();
  for (const place of places) {
    const index = names.indexOf(place.segments[0] ?? '');
    if (index !== -1) columns.set(place, index);
    else if (!place.optional) {
      throw unreadable(source.file, `the mapping ${id} expects ${place.text}, found ${names.slice(0, 20).map(shown).join(', ')}`, {
        line: header.line,
        hint: 'Correct the mapping under formats in the policy, or write the file with that column.',
      });
    }
  }
  return columns;
}

async function eachJsonLine(source: EvidenceSource, { id }: Mapping, places: readonly Place[], visit: (row: Row) => void): Promise<void> {
  let isFirst = true;
  const members = new PlainMembers(places.map(({ segments }) => segments[0]));
  await eachLine(source, (bytes, line) => {
    const value = members.enter(bytes) ? undefined : parseLine(source, bytes, line, isFirst);
    isFirst = false;
    if (value === undefined) return visit({ line, pointer: '', at: ({ segments: [first = '', ...rest] }) => lookUp(members.get(first), rest) });
    if (!isRecord(value)) throw unreadable(source.file, `the mapping ${id} expects a JSON object on every line, found ${shown(value)}`, { line });
    visit({ line, pointer: '', at: (place) => lookUp(value, place.segments) });
  });
}

/** A byte order mark is let through where the file starts, and nowhere else. */
function parseLine(source: EvidenceSource, bytes: Buffer, line: number, isFirst: boolean): unknown {
  try {
    if (!isFirst && bytes[0] === 0xef) throw unreadable(source.file, 'not valid JSON: expected a value, found a byte order mark');
    return parseJson(bytes, { nonFinite: true, positions: false }).value;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    throw unreadable(source.file, error.message, { ...error.at, line, cause: error });
  }
}

async function eachElement(source: EvidenceSource, mapping: Mapping, places: readonly Place[], visit: (row: Row) => void): Promise<void> {
  const around = places.filter(({ from }) => from === 'document').map(({ segments }) => segments);
  // What stands beside the rows may come after them, so it is read before.
  const document = around.length === 0 ? undefined : await walkJson(source.stream(), planOf(around, mapping.rows), source.file);
  const { rows } = mapping;
  if (rows === undefined) {
    const value = await walkJson(source.stream(), planOf(places.map(({ segments }) => segments)), source.file);
    visit({ pointer: '', at: ({ segments }) => lookUp(value, segments) });
    return;
  }
  const base = rows.map(pointerSegment).join('');
  const each: ArrayPlan['each'] = (value, index) =>
    visit({ pointer: `${base}/${index}`, at: ({ from, segments }) => lookUp(from === 'document' ? document : value, segments) });
  const kept = await walkJson(source.stream(), planOf([], rows, { elements: 'keep', each }), source.file);
  const found = lookUp(kept, rows);
  // An entered list leaves the number of its elements.
  if (typeof found !== 'number')
    throw unreadable(source.file, `the mapping ${mapping.id} expects a list of rows at ${base || 'the top'}, found ${shown(found)}`);
}

/** What of a document is kept: the members that the pointers go through, and the rows by their own plan. */
function planOf(pointers: ReadonlyArray<readonly string[]>, rows?: readonly string[], ofRows: Plan = 'skip'): Plan {
  if (rows?.length === 0) return ofRows;
  if (pointers.some((pointer) => pointer.length === 0)) return 'keep';
  const firsts = new Set([...pointers.map(([first = '']) => first), ...(rows?.slice(0, 1) ?? [])]);
  const members = [...firsts].map((first): [string, Plan] => {
    if (first !== rows?.[0]) return [first, 'keep'];
    const below = pointers.filter((pointer) => pointer[0] === first).map((pointer) => pointer.slice(1));
    return [first, planOf(below, rows.slice(1), ofRows)];
  });
  return { members: Object.fromEntries(members) };
}

const INDEX = /^(0|[1-9]\d*)$/;

/** The value at a JSON Pointer: own members of objects, elements of lists by their index. */
function lookUp(value: unknown, segments: readonly string[]): unknown {
  return segments.reduce<unknown>((at, segment) => (Array.isArray(at) ? (INDEX.test(segment) ? at[Number(segment)] : undefined) : member(at, segment)), value);
}
