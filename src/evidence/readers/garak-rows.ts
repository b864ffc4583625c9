import { GateError } from '../../formats/errors.ts';
import { parseJson } from '../../formats/json.ts';
import { ValueSkipper } from '../../formats/json-skip.ts';
import { isSpace } from '../../formats/json-text.ts';
import { readLines } from '../lines.ts';
import { asText, isRecord, type JsonRecord, member } from '../narrow.ts';
import type { EvidenceSource } from '../reader.ts';
import { unreadable } from '../unreadable.ts';

/** One row that says something about results. */
export interface EvalRow {
  row: JsonRecord;
  line: number;
}

/** The rows of a report that the gate needs. Attempts, which are nearly all of a report, are not kept. */
export interface Report {
  setup: JsonRecord | undefined;
  inits: JsonRecord[];
  completions: JsonRecord[];
  evals: EvalRow[];
  digests: number;
  attempts: number;
}

/** Attempts, by how every writer of garak starts their rows. */
const BULKY = /^\s*\{\s*"entry_type"\s*:\s*"(attempt|plugin_cache|digest|tree_data|payload_init)"/;
const PREFIX_BYTES = 80;
/** More rows of results than this are no report: garak has a few hundred probes with a few detectors each. */
const MOST_EVALS = 200_000;

/** @throws {GateError} `evidence-unreadable` with the line of the first row that is broken. */
export async function readReport(source: EvidenceSource): Promise<Report> {
  const report: Report = { setup: undefined, inits: [], completions: [], evals: [], digests: 0, attempts: 0 };
  for await (const { line, bytes } of readLines(source)) {
    const bulky = BULKY.exec(bytes.toString('latin1', 0, PREFIX_BYTES))?.[1];
    if (bulky === undefined) addRow(report, parseLine(source, line, bytes), line);
    else checkBalance(source, line, bytes);
    if (bulky === 'attempt') report.attempts += 1;
    if (bulky === 'digest') report.digests += 1;
    if (report.evals.length > MOST_EVALS) throw unreadable(source.file, `expected at most ${MOST_EVALS} rows of results, found more`, { line });
  }
  return report;
}

function addRow(report: Report, row: unknown, line: number): void {
  if (!isRecord(row)) return;
  switch (member(row, 'entry_type')) {
    case 'start_run setup':
      report.setup ??= row;
      break;
    // Early reports have one row with the model, and no other head.
    case 'config':
      report.setup ??= { 'plugins.model_type': asText(member(row, 'model_type')), 'plugins.model_name': asText(member(row, 'model_name')) };
      break;
    case 'init':
      report.inits.push(row);
      break;
    case 'completion':
      report.completions.push(row);
      break;
    case 'eval':
      report.evals.push({ row, line });
      break;
    case 'attempt':
      report.attempts += 1;
      break;
    case 'digest':
      report.digests += 1;
      break;
  }
}

function parseLine(source: EvidenceSource, line: number, bytes: Buffer): unknown {
  try {
    return parseJson(bytes, { nonFinite: true, positions: false }).value;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const { column } = error.at;
    throw unreadable(source.file, error.message, { line, ...(column === undefined ? {} : { column }), cause: error });
  }
}

/** What is not read must still be whole: a row that is cut is a report that is cut. */
function checkBalance(source: EvidenceSource, line: number, bytes: Buffer): void {
  const fail = (message: string, offset: number): never => {
    throw unreadable(source.file, `not valid JSON: ${message}`, { line, column: offset + 1 });
  };
  const skipper = new ValueSkipper(fail);
  const start = bytes.findIndex((byte) => !isSpace(byte));
  const end = skipper.skip(bytes, start);
  if (!skipper.complete) fail('expected the end of the row, found the end of the line; it may be truncated', bytes.length);
  const rest = bytes.subarray(end).findIndex((byte) => !isSpace(byte));
  if (rest !== -1) fail('expected the end of the row, found more text', end + rest);
}
