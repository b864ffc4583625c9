import { MAX_CAPTURED_BYTES } from '../../formats/limits.ts';
import { sizeOf } from '../../formats/size.ts';
import type { ObjectPlan, Plan } from '../json-plan.ts';
import { asText, isRecord, type JsonRecord, member } from '../narrow.ts';
import { unreadable } from '../unreadable.ts';
import { Row } from './promptfoo-row.ts';

/** The member of a summary that holds all answers once more, under the prompts. */
export const TABLE = 'table';
/** Longest label of a prompt that can be taken for a name. */
const LONGEST_NAME = 80;

/** Metrics that an author derives from others; there are some dozens at most. */
const MOST_DERIVED = 10_000;

/** What was met beside the rows of an output. */
interface Met {
  /** What a summary says of each prompt, with its `name` and its label where that is short; never its text. One stands at the top, one below `results`. */
  prompts: { top: unknown[]; wrapped: unknown[] };
  providers: unknown[];
  /** Prompts of the configuration that have an id of their own. */
  configured: unknown[];
  /** Tests of the configuration: given in place, or by the name of a file. */
  tests: { inline: number; others: number };
  /** Named metrics that the configuration computes from others. */
  derived: Set<string>;
}

/** What is kept of a promptfoo output; rows are handed over one by one. Prompts, answers and variables are never kept. */
export function outputPlan(onRow: (row: Row | undefined) => void, file: string): Met & { plan: ObjectPlan } {
  const prompts = { top: [], wrapped: [] };
  const providers: unknown[] = [];
  const configured: unknown[] = [];
  const tests = { inline: 0, others: 0 };
  const derived = new Set<string>();
  let kept = 0;
  const keepIn = (list: unknown[], value: unknown): void => {
    kept += (JSON.stringify(value) ?? '').length;
    if (kept > MAX_CAPTURED_BYTES) throw unreadable(file, `expected at most ${sizeOf(MAX_CAPTURED_BYTES)} of prompts and providers, found more`);
    list.push(value);
  };
  const row = new Row();
  const rows: Plan = { elements: row.plan, each: (value) => onRow(row.take(value)) };
  const summary = (list: unknown[]): Record<string, Plan> => {
    const promptList: Plan = { elements: PROMPT, each: (prompt) => keepIn(list, summaryOf(prompt)) };
    return { version: 'keep', timestamp: 'keep', stats: STATS, prompts: promptList, [TABLE]: { members: { head: { members: { prompts: promptList } } } } };
  };
  const countTest = (test: unknown): void => {
    tests[isRecord(test) ? 'inline' : 'others'] += 1;
  };
  const config: Plan = {
    members: {
      description: 'keep',
      metadata: { members: { kri_gate: 'keep' } },
      evaluateOptions: 'keep',
      commandLineOptions: 'keep',
      providers: { elements: { members: { id: 'keep', label: 'keep' } }, each: (provider) => keepIn(providers, provider) },
      prompts: {
        elements: { members: { id: 'keep', label: 'keep' } },
        each: (prompt) => {
          if (asText(member(prompt, 'id')) !== undefined) keepIn(configured, prompt);
        },
      },
      tests: { elements: { members: {} }, each: countTest },
      derivedMetrics: {
        elements: { members: { name: 'keep' } },
        each: (metric) => {
          const name = asText(member(metric, 'name'));
          if (name !== undefined && derived.size < MOST_DERIVED) derived.add(name);
        },
      },
    },
  };
  const plan: ObjectPlan = {
    members: {
      ...summary(prompts.top),
      createdAt: 'keep',
      // Wrapped: an object with the summary and the rows. Bare (version 1 and 2, and what `share` sends): the rows themselves.
      results: { members: { ...summary(prompts.wrapped), results: rows }, ...rows },
      config,
      runtimeOptions: 'keep',
      metadata: { members: { promptfooVersion: 'keep', evaluationCreatedAt: 'keep' } },
    },
  };
  return { plan, prompts, providers, configured, tests, derived };
}

/** What is needed of a prompt. Its text may be long, and is never shown. */
function summaryOf(prompt: unknown): JsonRecord {
  const label = asText(member(prompt, 'label'));
  const short = label !== undefined && label.length <= LONGEST_NAME ? label : undefined;
  return { provider: member(prompt, 'provider'), name: nameOf(prompt), label: short, metrics: member(prompt, 'metrics') };
}

/** What a policy can call a prompt: its label, unless that is the prompt's text; else its id. */
function nameOf(prompt: unknown): string | undefined {
  const label = asText(member(prompt, 'label')) ?? asText(member(prompt, 'display'));
  const raw = asText(member(prompt, 'raw')) ?? '';
  const isName = label !== undefined && label.length <= LONGEST_NAME && !label.includes('\n') && (raw === '' || !label.includes(raw));
  return isName ? label : asText(member(prompt, 'id'));
}

const STATS: Plan = { members: { successes: 'keep', failures: 'keep', errors: 'keep' } };

const PROMPT: Plan = {
  members: {
    provider: 'keep',
    label: 'keep',
    display: 'keep',
    raw: 'keep',
    id: 'keep',
    metrics: {
      members: {
        testPassCount: 'keep',
        testFailCount: 'keep',
        testErrorCount: 'keep',
        namedScores: 'keep',
        namedScoresCount: 'keep',
        namedScoreWeights: 'keep',
      },
    },
  },
};

/** Where the summary and the rows stand: below `results`, or at the top. */
export function locateSummary(top: JsonRecord): { summary: JsonRecord; base: string } {
  const wrapped = member(top, 'results');
  return isRecord(wrapped) ? { summary: wrapped, base: '/results' } : { summary: top, base: '' };
}
