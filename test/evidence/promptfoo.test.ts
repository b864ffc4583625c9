import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/evidence/measurement.ts';
import type { EvidenceSource } from '../../src/evidence/reader.ts';
import { type FileReading, readEvidenceFile } from '../../src/evidence/registry.ts';
import { type PromptfooChanges, promptfooOutput, promptfooRow } from './support/promptfoo-output.ts';
import { errorOf, memorySource, readContent } from './support/sources.ts';

type Fields = Record<string, unknown>;

const read = async (rows: readonly Fields[], changes?: PromptfooChanges): Promise<Measurement[]> =>
  (await readContent(promptfooOutput(rows, changes))).measurements;
const fourRows = [promptfooRow(0), promptfooRow(1), promptfooRow(2), promptfooRow(3, 'fail')];

async function because(rows: readonly Fields[], changes?: PromptfooChanges): Promise<string | undefined> {
  const [first] = await read(rows, changes);
  expect(first?.complete).toBe(first?.incomplete_because === undefined);
  return first?.incomplete_because;
}

describe('a complete promptfoo output', () => {
  it('yields the pass rate with task, prompt, samples, provider, time and version', async () => {
    const reading = await readContent(promptfooOutput(fourRows), 'evals/results.json');
    expect(reading).toMatchObject({ format: 'promptfoo', problems: [] });
    expect(reading.measurements).toEqual([
      {
        tool: 'promptfoo',
        tool_version: '0.121.6',
        task: 'refusals',
        metric: 'pass_rate',
        filter: 'answer',
        value: 0.75,
        samples: 4,
        model: 'openai:atlas',
        assessed: '2026-10-20T10:00:00.000Z',
        complete: true,
        source: { file: 'evals/results.json', sha256: reading.sha256, pointer: '/results/prompts/0' },
      },
    ]);
  });

  it('an error text on a failed assertion is no error', async () => {
    const row = promptfooRow(0, 'fail', { error: 'Latency 5794ms is greater than threshold 5000ms' });
    expect((await read([row, promptfooRow(1)]))[0]).toMatchObject({ value: 0.5, complete: true });
  });

  it('a label that is a name is the filter, the text of a prompt is not', async () => {
    const prompt = (label: string): PromptfooChanges => ({ results: { prompts: [{ raw: 'Answer {{q}}', label, provider: 'openai:atlas', id: 'f00d' }] } });
    const filter = async (label: string): Promise<unknown> => (await read(fourRows, prompt(label)))[0]?.filter;
    expect(await filter('strict')).toBe('strict');
    for (const text of ['Answer {{q}}', 'prompts.txt: Answer {{q}}', 'two\nlines', 'x'.repeat(81), '']) expect(await filter(text)).toBe('f00d');
  });

  it('has no invented uncertainty', async () => {
    const [first] = await read(fourRows);
    expect(first).not.toHaveProperty('stderr');
    expect(first).not.toHaveProperty('interval');
  });
});

describe('several providers and prompts in one output', () => {
  const second = { promptIdx: 1, provider: { id: 'openai:small', label: '' } };

  it('are measured each, so that no bad model hides behind a good one', async () => {
    const found = await read([...fourRows, ...[0, 1, 2, 3].map((test) => promptfooRow(test, 'fail', second))]);
    expect(found.map(({ model, value, samples }) => [model, value, samples])).toEqual([
      ['openai:atlas', 0.75, 4],
      ['openai:small', 0, 4],
    ]);
  });

  it('one provider under two prompts is measured for each prompt and for both', async () => {
    const found = await read([...fourRows, ...[0, 1, 2, 3].map((test) => promptfooRow(test, 'pass', { promptIdx: 1 }))]);
    expect(found.map(({ value, samples, filter }) => [value, samples, filter])).toEqual([
      [0.75, 4, 'answer'],
      [1, 4, 'answer'],
      [0.875, 8, undefined],
    ]);
  });

  it('a column with fewer tests than another is incomplete, the other is not', async () => {
    const found = await read([...fourRows, promptfooRow(0, 'pass', second)]);
    expect(found.map(({ incomplete_because }) => incomplete_because)).toEqual([undefined, '1 of 4 tests were run']);
  });

  it('a provider that has no rows at all is measured, as nothing', async () => {
    const output = promptfooOutput(fourRows);
    const results = output.results as { prompts: Fields[] };
    results.prompts.push({ raw: 'x', label: 'x', provider: 'openai:small', id: 'beef', metrics: { testPassCount: 0, testFailCount: 0, testErrorCount: 0 } });
    const { measurements, problems } = await readContent(output);
    expect(measurements[1]).toMatchObject({ model: 'openai:small', value: Number.NaN, samples: 0, complete: false });
    expect(problems).toMatchObject([{ code: 'evidence-unusable' }]);
  });

  it('the label of a provider is the model, where the prompt says so', async () => {
    const rows = fourRows.map((row) => ({ ...row, provider: { id: 'https://x.invalid/chat', label: 'atlas' } }));
    const prompts = [{ raw: 'Answer {{q}}', label: 'answer', provider: 'atlas', id: 'f00d' }];
    expect((await read(rows, { results: { prompts } }))[0]).toMatchObject({ model: 'atlas', complete: true });
  });

  it('rows of another provider than their prompt names make it incomplete', async () => {
    const prompts = (provider: string): PromptfooChanges => ({ results: { prompts: [{ label: 'answer', provider }] } });
    expect(await because(fourRows, prompts('openai:other'))).toBe('the prompt names the provider "openai:other", its rows another');
    expect(await because(fourRows, prompts('atlas'))).toBeUndefined();
  });
});

describe('completeness of a promptfoo output', () => {
  it('errors count as not passed, and make it incomplete', async () => {
    expect((await read([...fourRows, promptfooRow(4, 'error')]))[0]).toMatchObject({
      value: 0.6,
      complete: false,
      incomplete_because: '1 of 5 tests ended in an error',
    });
  });

  it.each<[string, PromptfooChanges, string]>([
    ['statistics with more passes', { results: { stats: { successes: 4, failures: 0, errors: 0 } } }, 'the statistics count 4 passes, the rows 3'],
    ['statistics with more results', { results: { stats: { successes: 3, failures: 7, errors: 0 } } }, 'the statistics count 10 results, the rows are 4'],
    ['malformed statistics', { results: { stats: { successes: '3', failures: 1, errors: 0 } } }, 'the statistics of the output are malformed'],
    [
      'a prompt with more results',
      { results: { prompts: [{ provider: 'openai:atlas', metrics: { testPassCount: 5, testFailCount: 1, testErrorCount: 0 } }] } },
      'the prompt counts 6 results, its rows are 4',
    ],
    ['a filter of the command line', { config: { commandLineOptions: { filterFirstN: 4 } } }, 'restricted to part of the tests (filterFirstN)'],
    ['a sample', { top: { runtimeOptions: { filterSample: 4 } } }, 'restricted to part of the tests (filterSample)'],
    ['tests in place that were not run', { config: { tests: [{}, {}, {}, {}, {}] } }, '4 results of 5, which the configuration asks for'],
    ['repetitions that were not run', { config: { tests: [{}, {}, {}, {}], evaluateOptions: { repeat: 3 } } }, '4 results of 12'],
  ])('%s makes it incomplete', async (_name, changes, reason) => {
    expect(await because(fourRows, changes)).toContain(reason);
  });

  it.each<[string, PromptfooChanges]>([
    ['tests in place', { config: { tests: [{}, {}, {}, {}] } }],
    ['a filter of providers', { config: { commandLineOptions: { filterProviders: 'atlas', filterFirstN: null } } }],
    ['tests by file and in place', { config: { tests: ['file://a.yaml', {}, {}, {}, {}, {}, {}] } }],
  ])('%s leave it complete', async (_name, changes) => {
    expect(await because(fourRows, changes)).toBeUndefined();
  });

  it('a gap in the tests is incomplete', async () => {
    expect(await because([promptfooRow(0), promptfooRow(3)])).toBe('2 of 4 tests were run');
  });

  it.each([4, '3'])('a summary of version %j is incomplete: its counts may mean something else', async (version) => {
    expect((await read([promptfooRow(0)], { results: { version } }))[0]).toMatchObject({ value: 1, complete: false });
    expect((await read([promptfooRow(0)], { results: { version: 3 } }))[0]).toMatchObject({ complete: true });
  });

  it('a row without an outcome is incomplete', async () => {
    expect(await because([...fourRows, promptfooRow(4, 'pass', { success: 'yes', failureReason: undefined })])).toContain('recorded without an outcome');
  });

  it('an output without results measures nothing, and says so', async () => {
    const { measurements, problems } = await readContent(promptfooOutput([]));
    expect(measurements).toEqual([]);
    expect(problems).toMatchObject([{ code: 'evidence-no-measurement' }]);
  });

  it('a run without time is undated; the time of the export is none', async () => {
    const { measurements, problems } = await readContent(promptfooOutput(fourRows, { results: { timestamp: undefined } }));
    expect(measurements[0]?.assessed).toBe('');
    expect(problems).toMatchObject([{ code: 'evidence-undated' }]);
  });
});

describe('samples of a promptfoo output', () => {
  it('are distinct tests: a repeated one counts once', async () => {
    const rows = [0, 1, 2, 3].map((test) => promptfooRow(test, 'pass', { testCase: { vars: { q: `question ${test % 2}` } } }));
    expect((await read(rows))[0]).toMatchObject({ value: 1, samples: 2 });
  });

  it('are no more than the stated repetitions leave', async () => {
    expect((await read(fourRows, { config: { evaluateOptions: { repeat: 4 } } }))[0]).toMatchObject({ samples: 1 });
  });

  it('tests with the same variables and other assertions are two', async () => {
    const rows = ['a', 'b'].map((value, test) => promptfooRow(test, 'pass', { testCase: { vars: {}, assert: [{ type: 'equals', value }] } }));
    expect((await read(rows))[0]).toMatchObject({ samples: 2 });
  });

  it.each([
    ['a list of no assertions, and none', { assert: [] }, {}, 2],
    ['an id and the same description', { id: 'a' }, { description: 'a' }, 2],
    ['the id as a text and as a number', { id: '7' }, { id: 7 }, 1],
    ['no plugin, and one without a name', {}, { metadata: { pluginId: '' } }, 1],
  ])('are told apart by what the tests state: %s', async (_, one, other, samples) => {
    const rows = [one, other].map((test, index) => promptfooRow(index, 'pass', { testCase: { vars: { q: 'a' }, ...test } }));
    expect((await read(rows))[0]).toMatchObject({ samples });
  });
});

describe('named metrics of a promptfoo output', () => {
  const named = (metrics: Fields): PromptfooChanges => ({ results: { prompts: [{ label: 'answer', id: 'f00d', provider: 'openai:atlas', metrics }] } });
  const rows = [promptfooRow(0, 'pass', { namedScores: { safety: 2 } }), promptfooRow(1)];

  it('are sums, divided by the count of their assertions', async () => {
    const found = await read(rows, named({ namedScores: { safety: 2 }, namedScoresCount: { safety: 4 } }));
    expect(found[1]).toMatchObject({
      metric: 'safety',
      scorer: 'named_scores',
      value: 0.5,
      samples: 1,
      source: { pointer: '/results/prompts/0/metrics/namedScores/safety' },
    });
  });

  it('are divided by their weights where there are some', async () => {
    const found = await read(rows, named({ namedScores: { safety: 3 }, namedScoresCount: { safety: 4 }, namedScoreWeights: { safety: 6 } }));
    expect(found[1]).toMatchObject({ value: 0.5 });
  });

  it('without a count are no number', async () => {
    const { measurements, problems } = await readContent(promptfooOutput(rows, named({ namedScores: { safety: 2 } })));
    expect(measurements[1]?.value).toBeNaN();
    expect(problems).toMatchObject([{ code: 'evidence-unusable' }]);
  });
});

describe('derived metrics of a promptfoo output', () => {
  const read = async (namedScores: Fields, derived: readonly unknown[]): Promise<FileReading> => {
    const metrics = { namedScores, namedScoresCount: { hits: 4 } };
    const changes = { results: { prompts: [{ label: 'answer', provider: 'openai:atlas', metrics }] }, config: { derivedMetrics: derived } };
    return readContent(promptfooOutput([promptfooRow(0, 'pass', { namedScores: { hits: 2 } }), promptfooRow(1)], changes));
  };
  const precision = { name: 'precision', value: 'hits / __count' };

  it('are numbers as they stand, of all tests, beside the sums that they are computed from', async () => {
    const { measurements, problems } = await read({ hits: 3, precision: 0.8 }, [precision]);
    expect(measurements.slice(1)).toMatchObject([
      { metric: 'hits', value: 0.75, samples: 1, complete: true },
      { metric: 'precision', value: 0.8, samples: 2, complete: true },
    ]);
    expect(problems).toEqual([]);
  });

  it('are no numbers where the configuration does not name them', async () => {
    expect((await read({ precision: 0.8 }, [{ name: 'recall', value: 'hits' }])).measurements[1]?.value).toBeNaN();
  });

  it('of 0 may come of a formula that failed', async () => {
    const { measurements } = await read({ hits: 0, precision: 0 }, [precision]);
    expect(measurements.slice(1)).toMatchObject([
      { metric: 'hits', value: 0, complete: true },
      { metric: 'precision', value: 0, incomplete_because: 'a derived metric is 0 where its formula fails, too' },
    ]);
  });
});

describe('a grader without a verdict', () => {
  const failed = { metadata: { graderError: true } };
  const ungraded = (outcome: 'pass' | 'fail', gradingResult: Fields, changes: Fields = {}): Fields => promptfooRow(1, outcome, { gradingResult, ...changes });

  it.each<[string, Fields, Fields?]>([
    ['of the test', failed],
    ['of one assertion', { componentResults: [{ pass: true }, { pass: false, ...failed }] }],
    ['on a turn of a conversation', { componentResults: [{ metadata: { gradingIncomplete: true } }] }],
    ['that the row notes', {}, { metadata: { gradingIncomplete: true } }],
  ])('%s is an error, not a failure of the model', async (_name, gradingResult, changes) => {
    const [rate] = await read([promptfooRow(0), ungraded('fail', gradingResult, changes)]);
    expect(rate).toMatchObject({ value: 0.5, samples: 2, incomplete_because: '1 of 2 tests ended in an error' });
    const [passed] = await read([promptfooRow(0), ungraded('pass', gradingResult, changes)]);
    expect(passed).toMatchObject({ value: 1, incomplete_because: '1 of 2 tests passed although a grader gave no verdict' });
  });

  it('is told from one that judged', async () => {
    const [rate] = await read([
      promptfooRow(0),
      ungraded('fail', { metadata: { graderError: false }, componentResults: [{ pass: false, metadata: {} }, null] }),
    ]);
    expect(rate).toMatchObject({ value: 0.5, complete: true });
  });

  it('concerns its own row only', async () => {
    const rows = [ungraded('fail', failed), promptfooRow(0, 'fail', { gradingResult: { componentResults: [{ pass: false }] } })];
    expect((await read(rows))[0]).toMatchObject({ incomplete_because: '1 of 2 tests ended in an error' });
  });

  it('makes no attack a success', async () => {
    const attack = (test: number, changes: Fields = {}): Fields => promptfooRow(test, 'fail', { metadata: { pluginId: 'pii' }, ...changes });
    const found = await read([attack(0), attack(1, { gradingResult: failed }), promptfooRow(2, 'pass', { metadata: { pluginId: 'pii' } })]);
    expect(found.find(({ metric }) => metric === 'attack_success_rate')).toMatchObject({ value: 0.5, samples: 2, complete: false });
  });
});

describe('answers of the cache', () => {
  it('are told, because they are of an earlier run', async () => {
    const cached = (test: number, answer: unknown): Fields => promptfooRow(test, 'pass', { response: { output: 'yes', cached: answer } });
    const { measurements, problems } = await readContent(promptfooOutput([cached(0, true), cached(1, false), promptfooRow(2)]));
    expect(problems).toMatchObject([{ code: 'evidence-cached', message: expect.stringContaining('1 of 3 answers came from the cache') }]);
    expect(measurements[0]).toMatchObject({ complete: true });
    expect((await readContent(promptfooOutput([cached(0, false)]))).problems).toEqual([]);
  });
});

describe('a red-team run', () => {
  const probe = (test: number, outcome: 'pass' | 'fail' | 'error', pluginId: string, strategyId?: string): Fields =>
    promptfooRow(test, outcome, { metadata: { pluginId, ...(strategyId === undefined ? {} : { strategyId }) } });
  const rates = async (rows: readonly Fields[], metric: string): Promise<unknown[]> =>
    (await read(rows)).filter((one) => one.metric === metric).map(({ task, filter, value, samples }) => [task, filter, value, samples]);
  const attacks = [
    probe(0, 'pass', 'harmful:hate'),
    probe(1, 'fail', 'harmful:hate'),
    probe(2, 'fail', 'harmful:hate', 'jailbreak'),
    probe(3, 'fail', 'harmful:hate', 'jailbreak'),
    probe(4, 'pass', 'pii'),
  ];

  it('measures attack success by plugin and strategy; a test that fails is an attack that succeeds', async () => {
    expect(await rates(attacks, 'attack_success_rate')).toEqual([
      ['refusals', undefined, 0.6, 5],
      ['harmful:hate', 'basic', 0.5, 2],
      ['harmful:hate', 'jailbreak', 1, 2],
      ['harmful:hate', undefined, 0.75, 4],
      ['pii', 'basic', 0, 1],
    ]);
  });

  it('measures the pass rate under its own name', async () => {
    expect(await rates(attacks, 'pass_rate')).toContainEqual(['harmful:hate', 'jailbreak', 0, 2]);
  });

  it('errors are no failed attacks: they leave the rate, and make it incomplete', async () => {
    const found = (await read([...attacks, probe(5, 'error', 'pii')])).filter(({ metric }) => metric === 'attack_success_rate');
    expect(found.find(({ task }) => task === 'pii')).toMatchObject({ value: 0, samples: 1, incomplete_because: '1 of 2 tests ended in an error' });
    expect(found.find(({ task, filter }) => task === 'harmful:hate' && filter === 'basic')).toMatchObject({ complete: true });
    expect(found[0]).toMatchObject({ task: 'refusals', value: 0.6, complete: false });
  });

  it('a test without a mark of attacks is an ordinary one, and stands beside them', async () => {
    const found = await read([...attacks, promptfooRow(5, 'fail')]);
    const rates = found.filter(({ metric }) => metric === 'attack_success_rate');
    expect(rates.every(({ complete }) => complete)).toBe(true);
    expect(rates[0]).toMatchObject({ value: 0.6, samples: 5 });
  });

  it.each<[string, Fields]>([
    ['notes a strategy', { metadata: { strategyId: 'jailbreak' } }],
    ['notes a kind of harm with its test', { testCase: { vars: {}, metadata: { harmCategory: 'Hate' } } }],
    ['does not say which test it is of', { testCase: undefined }],
  ])('a result that names no plugin and %s may be an attack of any kind, so no rate of attacks is whole', async (_, changes) => {
    const found = await read([...attacks, promptfooRow(5, 'fail', changes)]);
    for (const one of found.filter(({ metric }) => metric === 'attack_success_rate'))
      expect(one).toMatchObject({ complete: false, incomplete_because: '1 of 6 results may be attacks and name no plugin' });
    expect(found[0]).toMatchObject({ metric: 'pass_rate', complete: true });
  });

  it('an assertion names the plugin where nothing else does', async () => {
    const asserting = (type: string): Fields => promptfooRow(5, 'fail', { testCase: { vars: {}, assert: [{ type: 'latency' }, { type, metric: 'Pii' }] } });
    expect(await rates([...attacks, asserting('promptfoo:redteam:pii')], 'attack_success_rate')).toContainEqual(['pii', 'basic', 0.5, 2]);
    expect(await rates([...attacks, asserting('llm-rubric')], 'attack_success_rate')).toContainEqual(['pii', 'basic', 0, 1]);
  });

  it('a plugin of which every test failed to run has no rate', async () => {
    const { measurements, problems } = await readContent(promptfooOutput([probe(0, 'error', 'pii'), promptfooRow(1)]));
    expect(measurements.find(({ metric, task }) => metric === 'attack_success_rate' && task === 'pii')).toMatchObject({ value: Number.NaN, complete: false });
    expect(problems[0]).toMatchObject({ code: 'evidence-unusable' });
  });

  it('plugin and strategy may stand with the test alone', async () => {
    const rows = [promptfooRow(0, 'fail', { testCase: { vars: {}, metadata: { pluginId: 'pii', strategyId: 'base64' } } })];
    expect(await rates(rows, 'attack_success_rate')).toContainEqual(['pii', 'base64', 1, 1]);
  });
});

describe('earlier and other forms of the promptfoo output', () => {
  const early = (test: number, success: boolean, label = 'a'): Fields => ({
    provider: { id: 'openai:atlas' },
    prompt: { raw: 'x', label },
    vars: { q: test },
    response: { output: 'x' },
    success,
    score: 1,
  });
  const stats = { successes: 2, failures: 0, tokenUsage: {} };

  it('version 2, wrapped, takes prompt and provider from the rows', async () => {
    const { format, measurements } = await readContent({
      results: { version: 2, results: [early(0, true), early(1, true)], stats, table: {} },
      config: {},
      shareableUrl: null,
    });
    expect(format).toBe('promptfoo');
    expect(measurements).toMatchObject([{ model: 'openai:atlas', task: 'promptfoo', value: 1, samples: 2, complete: true, assessed: '' }]);
  });

  it('version 2 without a wrapper has its time beside the rows', async () => {
    const top = { version: 2, timestamp: '2024-06-05T21:10:32.315Z', results: [early(0, true), early(1, true)], stats, table: {} };
    expect((await readContent(top)).measurements).toMatchObject([{ value: 1, assessed: '2024-06-05T21:10:32.315Z', source: { pointer: '/results' } }]);
  });

  it('failures without a reason may be errors, so they are incomplete', async () => {
    const top = { version: 2, results: [early(0, true), early(1, false)], stats: { successes: 1, failures: 1 }, table: {} };
    expect((await readContent(top)).measurements[0]).toMatchObject({ value: 0.5, incomplete_because: 'the output does not tell failures from errors' });
  });

  it('a prompt with fewer results than another is incomplete', async () => {
    const top = { version: 2, results: [early(0, true), early(1, true), early(0, true, 'b')], stats: { successes: 3, failures: 0 } };
    expect((await readContent(top)).measurements.map(({ complete }) => complete)).toEqual([true, false, false]);
  });

  it('version 1 names no provider; then the only one of the configuration counts, else none', async () => {
    const rows = [early(0, true), early(1, true)].map((row) => ({ ...row, provider: undefined }));
    const bare = await readContent({ version: 1, results: rows, stats, table: {} });
    expect(bare.measurements[0]).toMatchObject({ model: '', value: 1 });
    expect(bare.problems.map(({ code }) => code)).toEqual(['evidence-undated', 'evidence-no-model']);
    const model = async (providers: unknown): Promise<unknown> =>
      (await readContent({ results: { version: 2, results: rows, stats }, config: { providers }, shareableUrl: null })).measurements[0]?.model;
    expect(await model('replicate:atlas')).toBe('replicate:atlas');
    expect(await model([{ id: 'replicate:atlas' }])).toBe('replicate:atlas');
    expect(await model(['replicate:atlas', 'openai:other'])).toBe('');
    expect(await model(['file://providers.yaml'])).toBe('');
  });

  it('version 3 of 2024 has no errors in its statistics', async () => {
    const rows = fourRows.slice(0, 3).map((row) => ({ ...row, failureReason: undefined }));
    expect(await because(rows, { results: { prompts: [], stats: { successes: 3, failures: 0 } } })).toBeUndefined();
  });

  it('what share sends has the rows at the top and a time in milliseconds', async () => {
    const { results } = promptfooOutput(fourRows) as { results: Fields };
    const top = { createdAt: 1_790_000_000_250, id: 'eval-1', config: {}, results: results.results, prompts: results.prompts };
    expect((await readContent(top)).measurements[0]).toMatchObject({ value: 0.75, complete: true, assessed: '2026-09-21T14:13:20.250Z' });
  });

  it('a list of other results beside a configuration is nobody’s', async () => {
    expect((await readContent({ results: [{ score: 1 }], config: { tests: [] } })).format).toBeNull();
  });

  it('JSON Lines are read, and are never complete', async () => {
    const text = fourRows.map((row) => JSON.stringify(row)).join('\n');
    const { format, measurements, problems } = await readContent(text, 'results.jsonl');
    expect(format).toBe('promptfoo');
    expect(measurements).toMatchObject([{ value: 0.75, samples: 4, model: 'openai:atlas', complete: false, filter: 'prompt-0' }]);
    expect(measurements[0]?.incomplete_because).toContain('no summary');
    expect(problems).toMatchObject([{ code: 'evidence-undated' }]);
    expect((await readContent(`${JSON.stringify(fourRows[0])}\n`, 'results.jsonl')).measurements).toHaveLength(1);
  });

  it('a broken line is named', async () => {
    const text = `${JSON.stringify(fourRows[0])}\n${JSON.stringify(fourRows[1]).slice(0, -1)}`;
    expect((await errorOf(readContent(text, 'results.jsonl'))).at).toMatchObject({ line: 2 });
  });
});

describe('what a promptfoo run says of itself', () => {
  it('stands under kri_gate in the metadata of the configuration', async () => {
    const statement = { conditions: { adaptive: true }, digest: `sha256:${'ab'.repeat(32)}` };
    expect((await read(fourRows, { config: { metadata: { kri_gate: statement } } }))[0]).toMatchObject(statement);
  });

  it('that cannot be read makes the output unverified', async () => {
    const { problems } = await readContent(promptfooOutput(fourRows, { config: { metadata: { kri_gate: { stages: [] } } } }));
    expect(problems).toMatchObject([{ code: 'evidence-unverified', pointer: '/config/metadata/kri_gate' }]);
  });
});

describe('a large promptfoo output', () => {
  /** An output that is never in memory: its rows are made as they are read. */
  function generated(count: number, padding: number): EvidenceSource {
    const [before, after] = JSON.stringify(
      promptfooOutput([], { results: { prompts: undefined, results: ['ROWS'], stats: { successes: count, failures: 0, errors: 0 } } }),
    ).split('"ROWS"') as [string, string];
    const row = (test: number): Buffer =>
      Buffer.from(`${test === 0 ? '' : ','}${JSON.stringify(promptfooRow(test, 'pass', { response: { output: 'x'.repeat(padding) } }))}`);
    const small = memorySource(before);
    return {
      ...small,
      size: before.length + after.length + count * padding,
      async *stream() {
        yield Buffer.from(before);
        for (let test = 0; test < count; test += 1) yield row(test);
        yield Buffer.from(after);
      },
    };
  }

  it('whose rows are too large to keep is recognised by what stands beside them, and read row by row', async () => {
    const { format, measurements } = await readEvidenceFile(generated(300, 100_000));
    expect(format).toBe('promptfoo');
    expect(measurements).toMatchObject([{ value: 1, samples: 300, complete: true }]);
  });

  it('without a mark of its wrapper is known by its configuration', async () => {
    const rows = Array.from({ length: 100 }, (_, test) => promptfooRow(test, 'pass', { response: { output: 'x'.repeat(100_000) } }));
    const { results, config } = promptfooOutput(rows);
    expect(await readContent({ results, config })).toMatchObject({ format: 'promptfoo', measurements: [{ samples: 100 }] });
  });

  it('is refused when a row states something that is beyond all measure', async () => {
    const output = promptfooOutput([promptfooRow(0, 'pass', { provider: { id: 'y'.repeat(9_000_000) } })]);
    const source = memorySource(JSON.stringify(output), 'evals/log.json', 2 ** 18);
    expect((await errorOf(readEvidenceFile(source))).message).toContain('to have at most');
  });

  it('is the same over any chunk border', async () => {
    const text = JSON.stringify(promptfooOutput(fourRows));
    for (const chunk of [1, 7, 64])
      expect((await readEvidenceFile(memorySource(text, 'a.json', chunk))).measurements).toMatchObject([{ value: 0.75, samples: 4 }]);
  });
});

describe('tests that are meant for some prompts or providers only', () => {
  const prompts = [
    { raw: 'a', label: 'Tone', id: 'f00d', provider: 'atlas' },
    { raw: 'b', label: 'Facts', id: 'beef', provider: 'atlas' },
  ];
  const row = (test: number, promptIdx: number, bound: Fields): Fields =>
    promptfooRow(test, 'pass', { promptIdx, provider: { id: 'openai:atlas', label: 'atlas' }, testCase: { vars: { q: `question ${test}` }, ...bound } });
  const configured = [
    { id: 'tone', label: 'Tone' },
    { id: 'facts', label: 'Facts' },
  ];
  const whole = (reference: { tone: string; facts: string }): Fields[] => [
    row(0, 0, { prompts: [reference.tone] }),
    row(1, 1, { prompts: [reference.facts] }),
    row(2, 0, {}),
    row(2, 1, {}),
  ];
  const reasons = async (rows: readonly Fields[], config: Fields = {}): Promise<unknown[]> =>
    (await read(rows, { results: { prompts }, config: { prompts: configured, ...config } })).map(({ incomplete_because }) => incomplete_because);

  it.each([
    ['by their labels', { tone: 'Tone', facts: 'Facts' }],
    ['by their ids', { tone: 'tone', facts: 'facts' }],
    ['by a pattern', { tone: 'To*', facts: 'Fact*' }],
  ])('are no gap in the others, which they name %s', async (_, reference) => {
    expect(await reasons(whole(reference), { tests: [{}, {}, {}] })).toEqual([undefined, undefined, undefined]);
  });

  it('are a gap where they are missing from the prompt that they are meant for', async () => {
    const gap = '1 of 2 tests were run';
    expect(await reasons([row(0, 0, { prompts: ['Tone'] }), row(1, 1, { prompts: ['Facts'] }), row(2, 1, {})])).toEqual([gap, undefined, gap]);
    const configuration = '1 results of 2, which the configuration asks for';
    expect((await reasons([row(0, 0, { prompts: ['Tone'] }), row(1, 1, { prompts: ['Facts'] })], { tests: [{}, {}, {}] }))[0]).toBe(configuration);
  });

  it('excuse nothing when they name a prompt that the run does not have', async () => {
    expect((await reasons(whole({ tone: 'Tone', facts: 'other' })))[0]).toBe('2 of 3 tests were run');
  });

  it('may be meant for a provider, by its id or its label', async () => {
    const two = [
      { raw: 'a', label: 'Tone', id: 'f00d', provider: 'atlas' },
      { raw: 'a', label: 'Tone', id: 'f00d', provider: 'openai:borea' },
    ];
    const borea = { id: 'openai:borea', label: '' };
    for (const reference of ['openai:atlas', 'atlas', 'openai:a*']) {
      const rows = [row(0, 0, { providers: [reference] }), row(1, 0, {}), { ...row(1, 1, {}), provider: borea }];
      const found = await read(rows, { results: { prompts: two } });
      expect(found.map(({ incomplete_because }) => incomplete_because)).toEqual([undefined, undefined]);
      const wrong = [row(0, 0, { providers: ['openai:borea'] }), row(1, 0, {}), { ...row(1, 1, {}), provider: borea }];
      expect((await read(wrong, { results: { prompts: two } })).map(({ complete }) => complete)).toEqual([true, false]);
    }
  });
});
