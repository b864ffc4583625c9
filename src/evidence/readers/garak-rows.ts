import { GateError } from '../../formats/errors.ts';
import { parseJson } from '../../formats/json.ts';
import { ValueSkipper } from '../../formats/json-skip.ts';
import { isSpace } from '../../formats/json-text.ts';
import { MAX_GARAK_RESULTS, MAX_GARAK_RESULTS_BYTES } from '../../formats/limits.ts';
import { sizeOf } from '../../formats/size.ts';
import { eachLineWithin } from '../lines.ts';
import { asText, isRecord, type JsonRecord, member } from '../narrow.ts';
import type { EvidenceSource } from '../reader.ts';
import { unreadable } from '../unreadable.ts';
import { Attempts } from './garak-attempts.ts';
import { startsAttempt } from './garak-row.ts';

/** One row that says something about results. */
export interface EvalRow {
  row: JsonRecord;
  line: number;
}

/** The rows of a report that the gate needs, with no more of them than it needs. Attempts, which are nearly all of a report, are counted and not kept. */
export interface Report {
  setup: JsonRecord | undefined;
  /** At most two: a second one tells that the report holds several runs. */
  inits: JsonRecord[];
  /** At most two, of different runs. */
  completions: JsonRecord[];
  evals: EvalRow[];
  digests: number;
  attempts: number;
  scores: Attempts;
  /** About how many bytes of rows with results are held. */
  kept: number;
}

/** Rows that are not kept, by how every writer of garak starts them. */
const BULKY = /^\s*\{\s*"entry_type"\s*:\s*"(attempt|plugin_cache|digest|tree_data|payload_init)"/;
const PREFIX_BYTES = 80;

const INIT_KEYS = ['run', 'garak_version', 'start_time', 'orig_start_time', 'orig_uuid'];
const SETUP_KEYS = [
  '_config.version',
  'plugins.model_name',
  'plugins.model_type',
  'plugins.probe_spec',
  'plugins.target_name',
  'plugins.target_type',
  'run.eval_threshold',
  'run.generations',
  'run.kri_gate',
  'run.soft_probe_prompt_cap',
  'run.spec',
  'transient.active_probes',
];
const EVAL_KEYS = [
  'confidence',
  'confidence_lower',
  'confidence_method',
  'confidence_upper',
  'detector',
  'fails',
  'nones',
  'passed',
  'probe',
  'total',
  'total_evaluated',
  'total_processed',
  'uuid',
];

/** @throws {GateError} `evidence-unreadable` with the line of the first row that is broken. */
export async function readReport(source: EvidenceSource): Promise<Report> {
  const report: Report = { setup: undefined, inits: [], completions: [], evals: [], digests: 0, attempts: 0, scores: new Attempts(), kept: 0 };
  await eachLineWithin(source, (text, from, to, line) => {
    const kind = startsAttempt(text, from, to) ? 'attempt' : kindOf(text, from, to);
    if (kind === 'attempt') {
      readAttempt(source, report, line, text, from, to);
      report.attempts += 1;
      return;
    }
    const bytes = text.subarray(from, to);
    if (kind === undefined) addRow(source, report, parseLine(source, line, bytes), line);
    else checkBalance(source, line, bytes);
    if (kind === 'digest') report.digests += 1;
  });
  return report;
}

function kindOf(text: Buffer, from: number, to: number): string | undefined {
  return BULKY.exec(text.toString('latin1', from, Math.min(from + PREFIX_BYTES, to)))?.[1];
}

function addRow(source: EvidenceSource, report: Report, row: unknown, line: number): void {
  if (!isRecord(row)) return;
  switch (member(row, 'entry_type')) {
    case 'start_run setup':
      report.setup ??= pick(row, SETUP_KEYS);
      break;
    // Early reports have one row with the model, and no other head.
    case 'config':
      report.setup ??= { 'plugins.model_type': asText(member(row, 'model_type')), 'plugins.model_name': asText(member(row, 'model_name')) };
      break;
    case 'init':
      if (report.inits.length < 2) report.inits.push(pick(row, INIT_KEYS));
      break;
    case 'completion':
      if (report.completions.length < 2 && report.completions.every(({ run }) => run !== row.run)) report.completions.push(pick(row, ['run']));
      break;
    case 'eval':
      addEval(source, report, pick(row, EVAL_KEYS), line);
      break;
    case 'attempt':
      report.attempts += 1;
      addAttempt(source, report, line, row);
      break;
    case 'digest':
      report.digests += 1;
      break;
  }
}

/** One whose members stand in another order than garak writes them. */
function addAttempt(source: EvidenceSource, report: Report, line: number, row: JsonRecord): void {
  try {
    report.scores.add(row);
  } catch (error) {
    throw inLine(source, line, error);
  }
}

function addEval(source: EvidenceSource, report: Report, row: JsonRecord, line: number): void {
  report.kept += JSON.stringify(row).length;
  report.evals.push({ row, line });
  if (report.evals.length > MAX_GARAK_RESULTS) throw unreadable(source.file, `expected at most ${MAX_GARAK_RESULTS} results, found more`, { line });
  if (report.kept > MAX_GARAK_RESULTS_BYTES)
    throw unreadable(source.file, `expected at most ${sizeOf(MAX_GARAK_RESULTS_BYTES)} of results, found more`, { line });
}

/** A row may hold megabytes that nobody asks for, and there may be many rows. */
function pick(row: JsonRecord, keys: readonly string[]): JsonRecord {
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(row, key) ? [[key, row[key]]] : [])));
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

function readAttempt(source: EvidenceSource, report: Report, line: number, text: Buffer, from: number, to: number): void {
  try {
    report.scores.read(text, from, to);
  } catch (error) {
    throw inLine(source, line, error);
  }
}

/** The error of a row as one of the file. */
function inLine(source: EvidenceSource, line: number, error: unknown): unknown {
  if (!(error instanceof GateError)) return error;
  const { offset } = error.at;
  return unreadable(source.file, error.message, {
    line,
    cause: error,
    ...(offset === undefined ? {} : { column: offset + 1 }),
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  });
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
