import { applyPlan, type Plan } from '../json-plan.ts';
import { JsonWalker } from '../json-walk.ts';
import { eachLine } from '../lines.ts';
import { asCount, asText, isRecord, type JsonRecord, member, path } from '../narrow.ts';
import type { EarlyReading, EvidenceSource, Probe, Reader, ReadProblem, ReadResult } from '../reader.ts';
import { nothing, present } from '../result.ts';
import { readRunStatement } from '../run-statement.ts';
import { asTime, fromEpochSeconds } from '../time.ts';
import { unreadable } from '../unreadable.ts';
import { type Names, namesOfPrompt } from './promptfoo-bound.ts';
import { columnReasons, type Expected, expectedTests, runReasons } from './promptfoo-completeness.ts';
import { locateSummary, outputPlan, TABLE } from './promptfoo-layout.ts';
import { measure, promptOf, type Run } from './promptfoo-measurements.ts';
import { Row } from './promptfoo-row.ts';
import { type Column, newColumn, RowCollector } from './promptfoo-rows.ts';

/** The task of a run whose configuration has no description. */
const UNNAMED = 'promptfoo';

/** Outputs of promptfoo: `-o results.json` of versions 1 to 3, what `share` sends, and JSON Lines. The rows are read, one at a time. */
export const promptfooReader: Reader = {
  format: 'promptfoo',
  recognises(probe) {
    if (probe.kind === 'jsonl') return isRow(probe.first);
    return probe.kind === 'json' && looksLikeOutput(probe);
  },
  async read(source, probe) {
    return probe.kind === 'json' ? readOutput(source, probe) : readRows(source);
  },
};

function isRow(first: JsonRecord): boolean {
  return ['success', 'promptIdx', 'testIdx'].every((key) => Object.hasOwn(first, key)) && Object.hasOwn(first, 'provider');
}

type JsonProbe = Extract<Probe, { kind: 'json' }>;

function looksLikeOutput({ top, skipped }: JsonProbe): boolean {
  const results = member(top, 'results');
  if (isRecord(results)) return isSummary(results);
  if (!Array.isArray(results) && !skipped.includes('results')) return false;
  if (Array.isArray(results) && results.length > 0 && !(isRecord(results[0]) && Object.hasOwn(results[0], 'success'))) return false;
  // A list of rows, or something too large to look at: then what stands beside it tells.
  const config = member(top, 'config');
  const ours = ['providers', 'prompts', 'tests'].some((key) => isRecord(config) && Object.hasOwn(config, key));
  const wrapper = Object.hasOwn(top, 'config') && (ours || Object.hasOwn(top, 'shareableUrl') || Object.hasOwn(top, 'evalId'));
  return wrapper || isSummary(top) || (Object.hasOwn(top, 'prompts') && Object.hasOwn(top, 'config'));
}

function isSummary(value: JsonRecord): boolean {
  return path(value, 'stats', 'successes') !== undefined && Object.hasOwn(value, 'version') && Object.hasOwn(value, 'results');
}

/** An output as it is read. */
class Output implements EarlyReading {
  readonly member = 'results';
  readonly rows: RowCollector;
  readonly whole: ReturnType<typeof outputPlan>;
  readonly plan: Plan;

  constructor(file: string) {
    this.rows = new RowCollector((message) => {
      throw unreadable(file, message);
    });
    this.whole = outputPlan((row) => this.rows.add(row), file);
    this.plan = this.whole.plan.members[this.member] ?? 'skip';
  }

  /** The document where `results` has been read; undefined where something else that is wanted was too large to keep. */
  after({ top, skipped }: JsonProbe, results: unknown): JsonRecord | undefined {
    const { members } = this.whole.plan;
    // Where the summary stands below `results`, a table at the top has nothing to say.
    const isNeeded = (key: string): boolean => key !== this.member && Object.hasOwn(members, key) && !(key === TABLE && isRecord(results));
    if (skipped.some(isNeeded)) return undefined;
    const others = Object.fromEntries(Object.entries(members).filter(([key]) => key !== this.member));
    return { ...(applyPlan(top, { members: others }) as JsonRecord), [this.member]: results };
  }
}

/** Begins to read `results`, where the rows are, of what may be an output. */
export function beginOutput(file: string): EarlyReading {
  return new Output(file);
}

/** Reads an output, of which the rows may have been read already. */
async function openOutput(source: EvidenceSource, probe: JsonProbe): Promise<{ output: Output; top: JsonRecord }> {
  const early = probe.early?.find(({ by }) => by instanceof Output);
  const known = early?.by instanceof Output ? early.by.after(probe, early.value) : undefined;
  if (known !== undefined) return { output: early?.by as Output, top: known };
  const output = new Output(source.file);
  const walker = new JsonWalker(output.whole.plan, source.file);
  for await (const chunk of source.stream()) walker.push(chunk);
  return { output, top: walker.end() as JsonRecord };
}

async function readOutput(source: EvidenceSource, probe: JsonProbe): Promise<ReadResult> {
  const { output, top } = await openOutput(source, probe);
  const { rows } = output;
  const { providers, configured, tests, derived } = output.whole;
  const { summary, base } = locateSummary(top);
  const prompts = summary === top ? output.whole.prompts.top : output.whole.prompts.wrapped;
  if (rows.columns.size === 0) return nothing('the output has no results: no test was run');
  const problems = cacheProblems(rows);
  const run: Run = {
    top,
    base,
    rows: `${base}/results`,
    file: source.file,
    prompts,
    derived,
    task: asText(path(top, 'config', 'description')) ?? UNNAMED,
    shared: readShared(top, summary, problems),
    onlyProvider: onlyOne(providers, path(top, 'config', 'providers')),
    reasons: runReasons(top, summary, rows),
    problems,
  };
  const listed = listColumns(rows, prompts);
  const expected = expectedTests(top, rows, tests, excuser(run, rows, listed, configured));
  const columns = listed.map((column) => ({
    column,
    reasons: [...run.reasons, ...columnReasons(column, promptOf(run, column), expected)],
  }));
  return measure(run, columns);
}

/** An answer of the cache is as old as the run that asked for it, up to two weeks as promptfoo comes, and of what then had the name. */
function cacheProblems({ cached, count }: RowCollector): ReadProblem[] {
  if (cached === 0) return [];
  const message = `${cached} of ${count} answers came from the cache: they are of an earlier run, and of what then had the name. Run with --no-cache`;
  return [{ code: 'evidence-cached', message }];
}

/** Counts the tests that a column left out by right. A prompt that was never run gets its provider's other names from its neighbours. */
function excuser(run: Run, rows: RowCollector, columns: readonly Column[], configured: readonly unknown[]): Expected['excused'] {
  if (!rows.bound.excuses(columns.length)) return () => 0;
  const provider = (column: Column): string => asText(member(promptOf(run, column), 'provider')) ?? '';
  const providers = new Map<string, string[]>();
  for (const column of columns) providers.set(provider(column), [...(providers.get(provider(column)) ?? [provider(column)]), ...column.named]);
  const names = (column: Column): Names => ({
    prompt: namesOfPrompt(member(promptOf(run, column), 'label'), configured),
    provider: providers.get(provider(column)) ?? [],
  });
  const known: Names = { prompt: columns.flatMap((column) => names(column).prompt), provider: [...providers.values()].flat() };
  return (column) => rows.bound.excused(names(column), known, column.tests);
}

/** Rows alone have no summary, no time and no configuration: whether they are all that were run, nobody can tell. */
async function readRows(source: EvidenceSource): Promise<ReadResult> {
  const rows = new RowCollector((message) => {
    throw unreadable(source.file, message);
  });
  const row = new Row();
  const walker = new JsonWalker(row.plan);
  await eachLine(source, (bytes, line) => {
    try {
      rows.add(row.take(walker.document(bytes)));
    } catch (error) {
      throw unreadable(source.file, error instanceof Error ? error.message : String(error), { line, cause: error });
    }
  });
  const reasons = ['JSON Lines hold no summary, so nothing proves that all tests are there', ...(rows.malformed > 0 ? ['some rows are no objects'] : [])];
  const problems: ReadProblem[] = [...cacheProblems(rows), { code: 'evidence-undated', message: 'JSON Lines of promptfoo state no time; export JSON' }];
  const run: Run = {
    top: {},
    base: '',
    rows: '',
    file: source.file,
    prompts: [],
    derived: new Set(),
    task: UNNAMED,
    shared: { tool: 'promptfoo', assessed: '' },
    onlyProvider: undefined,
    reasons,
    problems,
  };
  return measure(
    run,
    listColumns(rows, []).map((column) => ({ column, reasons })),
  );
}

function readShared(top: JsonRecord, summary: JsonRecord, problems: ReadProblem[]): Run['shared'] {
  const created = asCount(member(top, 'createdAt'));
  const assessed =
    asTime(member(summary, 'timestamp')) ??
    asTime(path(top, 'metadata', 'evaluationCreatedAt')) ??
    (created === undefined ? undefined : fromEpochSeconds(created / 1000));
  if (assessed === undefined) problems.push({ code: 'evidence-undated', message: 'expected a timestamp of the run, found none' });
  const statement = readRunStatement(path(top, 'config', 'metadata', 'kri_gate'), '/config/metadata/kri_gate', problems);
  return { tool: 'promptfoo', ...present({ tool_version: asText(path(top, 'metadata', 'promptfooVersion')) }), assessed: assessed ?? '', ...statement };
}

/** The provider of a configuration that has one. A file or a function is not the name of a model. */
function onlyOne(listed: readonly unknown[], single: unknown): string | undefined {
  const provider = listed.length === 1 ? listed[0] : listed.length === 0 ? single : undefined;
  const name = asText(provider) ?? asText(member(provider, 'label')) ?? asText(member(provider, 'id'));
  return name === undefined || /^(file|package|exec|python):/.test(name) ? undefined : name;
}

/** In the order of the prompts; prompts without a single row are there too, so that what was not run is seen. */
function listColumns(rows: RowCollector, prompts: readonly unknown[]): Column[] {
  const found = [...rows.columns.values()];
  const indices = new Set(found.map(({ index }) => index));
  const byIndex = found.some(({ index }) => index !== undefined);
  const missing = byIndex ? prompts.flatMap((_, index) => (indices.has(index) ? [] : [newColumn(index)])) : [];
  return [...found, ...missing].sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
}
