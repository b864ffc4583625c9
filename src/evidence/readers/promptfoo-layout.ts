import type { Plan } from '../json-walk.ts';
import { isRecord, type JsonRecord, member } from '../narrow.ts';

/** What was met beside the rows of an output. */
interface Met {
  prompts: unknown[];
  providers: unknown[];
  /** Tests of the configuration: given in place, or by the name of a file. */
  tests: { inline: number; others: number };
}

/** What is kept of a promptfoo output; rows are handed over one by one. Prompts, answers and variables are never kept. */
export function outputPlan(onRow: (row: unknown) => void): Met & { plan: Plan } {
  const prompts: unknown[] = [];
  const providers: unknown[] = [];
  const tests = { inline: 0, others: 0 };
  const promptList: Plan = { elements: PROMPT, each: (prompt) => prompts.push(prompt) };
  const rows = { elements: ROW, each: onRow };
  const head: Plan = { members: { prompts: { elements: PROMPT, each: (prompt) => prompts.push(prompt) } } };
  const summary = { version: 'keep', timestamp: 'keep', stats: STATS, prompts: promptList, table: { members: { head } } } as const satisfies Record<
    string,
    Plan
  >;
  const countTest = (test: unknown): void => {
    tests[isRecord(test) ? 'inline' : 'others'] += 1;
  };
  const config: Plan = {
    members: {
      description: 'keep',
      metadata: { members: { kri_gate: 'keep' } },
      evaluateOptions: 'keep',
      commandLineOptions: 'keep',
      providers: { elements: { members: { id: 'keep', label: 'keep' } }, each: (provider) => providers.push(provider) },
      tests: { elements: { members: {} }, each: countTest },
    },
  };
  const plan: Plan = {
    members: {
      ...summary,
      createdAt: 'keep',
      // Wrapped: an object with the summary and the rows. Bare (version 1 and 2, and what `share` sends): the rows themselves.
      results: { members: { ...summary, results: rows }, ...rows },
      config,
      runtimeOptions: 'keep',
      metadata: { members: { promptfooVersion: 'keep', evaluationCreatedAt: 'keep' } },
    },
  };
  return { plan, prompts, providers, tests };
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

const ATTACK: Plan = { members: { pluginId: 'keep', strategyId: 'keep' } };

export const ROW: Plan = {
  members: {
    success: 'keep',
    failureReason: 'keep',
    promptIdx: 'keep',
    testIdx: 'keep',
    provider: { members: { id: 'keep', label: 'keep' } },
    prompt: { members: { label: 'digest', display: 'digest' } },
    vars: 'digest',
    testCase: { members: { id: 'keep', description: 'digest', vars: 'digest', assert: 'digest', metadata: ATTACK } },
    metadata: ATTACK,
    namedScores: 'keep',
  },
};

/** Where the summary and the rows stand: below `results`, or at the top. */
export function locateSummary(top: JsonRecord): { summary: JsonRecord; base: string } {
  const wrapped = member(top, 'results');
  return isRecord(wrapped) ? { summary: wrapped, base: '/results' } : { summary: top, base: '' };
}
