import { asCount, isNothing, isRecord, type JsonRecord, member, path, shown } from '../narrow.ts';
import { counted } from '../result.ts';
import type { Column, RowCollector, Tally } from './promptfoo-rows.ts';

/** Options that choose models or prompts, not tests: each measurement is of one model and says which prompt. */
const HARMLESS_FILTERS = ['filterProviders', 'filterTargets', 'filterPrompts'];

/** Versions of the summary that are known; what is shared states none. */
const NEWEST_VERSION = 3;

/** Why a whole output does not stand for a whole run. promptfoo records no status, so the counts must agree everywhere. */
export function runReasons(top: JsonRecord, summary: JsonRecord, rows: RowCollector): string[] {
  const reasons: string[] = [];
  const version = member(summary, 'version');
  if (!isNothing(version) && !(typeof version === 'number' && version <= NEWEST_VERSION))
    reasons.push(`expected version ${NEWEST_VERSION} of the summary or an earlier one, found ${shown(version)}`);
  if (rows.malformed > 0) reasons.push(`${rows.malformed} of the result rows are no objects`);
  for (const options of [path(top, 'config', 'commandLineOptions'), path(top, 'config', 'evaluateOptions'), member(top, 'runtimeOptions')]) {
    for (const [name, value] of Object.entries(isRecord(options) ? options : {})) {
      if (!name.startsWith('filter') || HARMLESS_FILTERS.includes(name) || isNothing(value) || value === false || value === '') continue;
      reasons.push(`the run was restricted to part of the tests (${name})`);
    }
  }
  return [...reasons, ...statsReasons(summary, rows)];
}

function statsReasons(summary: JsonRecord, rows: RowCollector): string[] {
  const stats = member(summary, 'stats');
  // What `share` sends has no statistics; the prompts beside it do.
  if (isNothing(stats)) return isNothing(member(summary, 'prompts')) ? ['the output has no statistics to hold its rows against'] : [];
  const tallies = [...rows.columns.values()].map(({ tally }) => tally);
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
  const successes = asCount(member(stats, 'successes'));
  const failures = asCount(member(stats, 'failures'));
  const errors = isNothing(member(stats, 'errors')) ? 0 : asCount(member(stats, 'errors'));
  if (successes === undefined || failures === undefined || errors === undefined) return ['the statistics of the output are malformed'];
  const passed = sum((tally) => tally.passes);
  if (successes !== passed) return [`the statistics count ${successes} passes, the rows ${passed}`];
  const total = successes + failures + errors;
  const found = sum((tally) => tally.rows);
  return total === found ? [] : [`the statistics count ${total} results, the rows are ${found}`];
}

/** Why one column leaves tests out. */
export function columnReasons(column: Column, prompt: unknown, expected: Expected): string[] {
  const reasons: string[] = [];
  const { rows } = column.tally;
  const counts = ['testPassCount', 'testFailCount', 'testErrorCount'].map((key) => path(prompt, 'metrics', key));
  const stated = counts.every(isNothing) ? undefined : counts.reduce<number>((sum, count) => sum + (asCount(count) ?? 0), 0);
  if (stated !== undefined && stated !== rows) reasons.push(`the prompt counts ${stated} results, its rows are ${rows}`);
  const provider = member(prompt, 'provider');
  if (typeof provider === 'string' && column.named.size > 0 && !agrees(provider, column.named))
    reasons.push(`the prompt names the provider ${shown(provider)}, its rows another`);
  const excused = expected.excused(column);
  const indices = expected.indices - excused;
  if (indices > 0 && column.tests.size < indices) reasons.push(`${column.tests.size} of ${indices} tests were run`);
  if (column.index === undefined && rows < expected.most) reasons.push(`${rows} results where another prompt has ${expected.most}`);
  if (expected.rows !== undefined && rows < expected.rows - excused)
    reasons.push(`${rows} results of ${expected.rows - excused}, which the configuration asks for`);
  return reasons;
}

/** A provider may be written with and without its prefix: `deepseek:deepseek-chat` and `deepseek-chat`. */
function agrees(provider: string, named: ReadonlySet<string>): boolean {
  return [...named].some((name) => name === provider || name.endsWith(`:${provider}`) || provider.endsWith(`:${name}`));
}

/** What a column must have to be whole. */
export interface Expected {
  /** Tests that any column ran, or whose index is skipped. */
  indices: number;
  /** Results of the column that has most; for the early versions, whose rows state no index. */
  most: number;
  /** Results by the configuration, where that lists its tests in place. */
  rows: number | undefined;
  /** How many tests that a column did not run are meant for other prompts or providers. */
  excused(column: Column): number;
}

/** What each column must have, from the columns that were run and, where it lists its tests in place, from the configuration. */
export function expectedTests(top: JsonRecord, rows: RowCollector, tests: { inline: number; others: number }, excused: Expected['excused']): Expected {
  let indices = 0;
  let most = 0;
  for (const { tests: run, tally } of rows.columns.values()) {
    indices = Math.max(indices, run.end);
    most = Math.max(most, tally.rows);
  }
  // Tests that are named by file or address are not counted; tests with lists of values become several, never fewer.
  const known = tests.inline > 0 && tests.others === 0;
  return { indices, most, rows: known ? tests.inline * repeatOf(top) : undefined, excused };
}

/** How often each test was run. */
export function repeatOf(top: JsonRecord): number {
  const stated = [path(top, 'config', 'evaluateOptions', 'repeat'), path(top, 'config', 'commandLineOptions', 'repeat'), path(top, 'runtimeOptions', 'repeat')];
  return Math.max(1, ...stated.map((repeat) => asCount(repeat) ?? 1));
}

/** Why the outcomes of some rows do not stand for all of them. */
export function outcomeReasons(tally: Tally): string[] {
  const reasons: string[] = [];
  if (tally.errors > 0) reasons.push(`${tally.errors} of ${tally.rows} tests ended in an error`);
  if (tally.unknown > 0) reasons.push(`${counted(tally.unknown, 'test')} recorded without an outcome`);
  if (tally.ungraded > 0) reasons.push(`${tally.ungraded} of ${tally.rows} tests passed although a grader gave no verdict`);
  if (tally.unmarked > 0) reasons.push('the output does not tell failures from errors');
  return reasons;
}
