import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/evidence/measurement.ts';
import { readEvidenceFile } from '../../src/evidence/registry.ts';
import { errorOf, memorySource, readContent } from './support/sources.ts';

type Fields = Record<string, unknown>;

/** A complete result of one task with 100 items. */
function results(changes: Fields = {}, config: Fields = {}): Fields {
  return {
    results: { wmdp: { alias: 'wmdp', name: 'wmdp', sample_len: 100, 'acc,none': 0.45, 'acc_stderr,none': 0.05 } },
    group_subtasks: { wmdp: [] },
    configs: {},
    versions: { wmdp: 1 },
    'n-samples': { wmdp: { original: 100, effective: 100 } },
    config: { model: 'hf', model_args: 'pretrained=acme/atlas-3.1', limit: null, ...config },
    date: 1_790_000_000.25,
    lm_eval_version: '0.4.12',
    model_source: 'hf',
    model_name: 'acme/atlas-3.1',
    ...changes,
  };
}

const read = async (changes?: Fields, config?: Fields): Promise<Measurement[]> => (await readContent(results(changes, config))).measurements;

async function because(changes: Fields, config?: Fields): Promise<string | undefined> {
  const [first] = await read(changes, config);
  expect(first?.complete).toBe(first?.incomplete_because === undefined);
  return first?.incomplete_because;
}

describe('a result whose configuration is too large to be kept', () => {
  it('is refused, and does not pass for the file of a stranger', async () => {
    const blob = 'x'.repeat(9 * 1024 * 1024);
    const read = (content: object) => readEvidenceFile(memorySource(JSON.stringify(content), 'evals/log.json', 2 ** 18));
    expect((await errorOf(read(results({}, { metadata: blob })))).message).toContain('expected members of at most 8 MiB, found config larger');
    expect((await read({ results: 1, config: blob })).format).toBeNull();
  });
});

describe('a complete lm-eval result', () => {
  it('yields its metric with filter, value, standard error, samples, model and time', async () => {
    const reading = await readContent(results(), 'evals/results_1.json');
    expect(reading).toMatchObject({ format: 'lm-eval', problems: [] });
    expect(reading.measurements).toEqual([
      {
        tool: 'lm-eval',
        tool_version: '0.4.12',
        task: 'wmdp',
        metric: 'acc',
        filter: 'none',
        value: 0.45,
        stderr: 0.05,
        samples: 100,
        model: 'acme/atlas-3.1',
        assessed: '2026-09-21T14:13:20.250Z',
        complete: true,
        source: { file: 'evals/results_1.json', sha256: reading.sha256, pointer: '/results/wmdp/acc,none' },
      },
    ]);
  });

  it('parts metric and filter at the first comma, and finds each standard error by both', async () => {
    const row = { 'exact_match,strict,v2': 0.1, 'exact_match_stderr,strict,v2': 0.01, 'exact_match,flexible': 0.2, 'exact_match_stderr,flexible': 0.02 };
    expect(await read({ results: { wmdp: row } })).toMatchObject([
      { metric: 'exact_match', filter: 'strict,v2', value: 0.1, stderr: 0.01 },
      { metric: 'exact_match', filter: 'flexible', value: 0.2, stderr: 0.02 },
    ]);
  });

  it.each(['N/A', Number.NaN, Number.POSITIVE_INFINITY, null, -0.1, '0.05'])('a standard error of %s is none', async (stderr) => {
    expect((await read({ results: { wmdp: { 'acc,none': 0.45, 'acc_stderr,none': stderr } } }))[0]).not.toHaveProperty('stderr');
  });

  it('an integer 0 is a value and a standard error', async () => {
    expect(await read({ results: { wmdp: { 'acc,none': 0, 'acc_stderr,none': 0 } } })).toMatchObject([{ value: 0, stderr: 0 }]);
  });

  it('counts, names and objects in the row are no metrics', async () => {
    const row = { alias: ' - wmdp', name: 'wmdp', sample_len: 100, sample_count: { 'acc,none': 100 }, ' ': ' ', later_number: 7, 'acc,none': 0.45 };
    expect((await read({ results: { wmdp: row } })).map(({ metric }) => metric)).toEqual(['acc']);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, null, 'N/A'])(
    'a value of %s stays a measurement that is no number, with a problem',
    async (value) => {
      const { measurements, problems } = await readContent(results({ results: { wmdp: { 'mae,none': value } } }));
      expect(measurements).toHaveLength(1);
      expect(Number.isFinite(measurements[0]?.value)).toBe(false);
      expect(problems).toMatchObject([{ code: 'evidence-unusable', pointer: '/results/wmdp/mae,none' }]);
    },
  );

  it('the constant of a run that only predicts is refused', async () => {
    const { measurements, problems } = await readContent(results({ results: { wmdp: { 'bypass,none': 999, 'acc,none': 0.45 } } }));
    expect(measurements.map(({ metric }) => metric)).toEqual(['acc']);
    expect(problems).toMatchObject([{ code: 'evidence-unusable', message: expect.stringContaining('bypass') }]);
  });
});

describe('completeness of an lm-eval result', () => {
  it('fewer samples than the task has are incomplete, also when no limit is recorded', async () => {
    expect(await because({ 'n-samples': { wmdp: { original: 100, effective: 20 } } })).toBe('20 of 100 samples were run');
    expect(await because({ 'n-samples': { wmdp: { original: 100, effective: 100 } } }, { limit: null })).toBeUndefined();
  });

  it('a limit that is not reached is harmless, whether count or share', async () => {
    for (const limit of [1000, 1000.0, 1.0]) expect(await because({}, { limit })).toBeUndefined();
  });

  it('without sample counts, a limit is incomplete and its absence is not known to be harmless', async () => {
    const without = { 'n-samples': undefined };
    expect(await because(without, { limit: 20 })).toContain('a limit of 20 is in force');
    expect(await because(without, { limit: null })).toBeUndefined();
    expect(await because(without, { limit: undefined })).toBe('the log states neither samples nor a limit');
  });

  it('a task that the sample counts leave out is incomplete', async () => {
    expect(await because({ 'n-samples': { other: { original: 1, effective: 1 } } })).toBe('the log does not state how many samples were run');
    expect(await because({ 'n-samples': { wmdp: { original: '100', effective: 100 } } })).toContain('malformed');
    expect(await because({ 'n-samples': { wmdp: { original: 0, effective: 0 } } })).toBe('no samples were run');
    expect(await because({ 'n-samples': { wmdp: { original: 50, effective: 100 } } })).toBe('100 of 50 samples were run');
  });

  it('names that objects inherit are no counts', async () => {
    const row = { 'acc,none': 0.5 };
    const [first] = await read({ results: { constructor: row }, 'n-samples': {} });
    expect(first).toMatchObject({ task: 'constructor', complete: false });
    expect(first).not.toHaveProperty('samples');
  });
});

describe('groups of an lm-eval result', () => {
  const leaf = (value: number): Fields => ({ 'acc,none': value, 'acc_stderr,none': 0.01 });
  const grouped = (changes: Fields = {}): Fields => ({
    results: { mmlu: leaf(0.5), stem: leaf(0.4), algebra: leaf(0.3), anatomy: leaf(0.5), law: leaf(0.6) },
    groups: { mmlu: leaf(0.5), stem: leaf(0.4) },
    group_subtasks: { mmlu: ['stem', 'law'], stem: ['algebra', 'anatomy'], algebra: [] },
    'n-samples': { algebra: { original: 10, effective: 10 }, anatomy: { original: 20, effective: 20 }, law: { original: 30, effective: 30 } },
    ...changes,
  });
  const group = async (task: string, changes?: Fields): Promise<Measurement | undefined> => (await read(grouped(changes))).find((one) => one.task === task);

  it('a row in both groups and results is one measurement', async () => {
    expect((await read(grouped())).map(({ task }) => task)).toEqual(['mmlu', 'stem', 'algebra', 'anatomy', 'law']);
  });

  it('a group that says two different things is measured twice, so that the worse can count', async () => {
    const twice = (await read(grouped({ groups: { stem: leaf(0.9) } }))).filter(({ task }) => task === 'stem');
    expect(twice.map(({ value, source }) => [value, source.pointer])).toEqual([
      [0.4, '/results/stem/acc,none'],
      [0.9, '/groups/stem/acc,none'],
    ]);
  });

  it('a row in groups alone is a measurement too', async () => {
    expect(await group('stem', { results: { algebra: leaf(0.3) } })).toMatchObject({ value: 0.4, source: { pointer: '/groups/stem/acc,none' } });
  });

  it('the samples of a group are those of its leaves, each once', async () => {
    expect(await group('mmlu')).toMatchObject({ samples: 60, complete: true });
    expect(await group('mmlu', { group_subtasks: { mmlu: ['stem', 'law', 'algebra'], stem: ['algebra', 'anatomy'] } })).toMatchObject({ samples: 60 });
  });

  it('what a group says of the samples behind a metric counts first', async () => {
    const row = { ...leaf(0.5), sample_count: { 'acc,none': 55 } };
    expect(await group('mmlu', { results: { mmlu: row, algebra: leaf(0.3) } })).toMatchObject({ samples: 55 });
  });

  it('a group with an incomplete leaf is incomplete', async () => {
    const counts = { algebra: { original: 10, effective: 5 }, anatomy: { original: 20, effective: 20 }, law: { original: 30, effective: 30 } };
    expect(await group('mmlu', { 'n-samples': counts })).toMatchObject({
      complete: false,
      incomplete_because: 'its subtask "algebra": 5 of 10 samples were run',
      samples: 55,
    });
    expect(await group('law', { 'n-samples': counts })).toMatchObject({ complete: true });
  });

  it('a group with a leaf of unknown size has unknown samples and is incomplete', async () => {
    const found = await group('stem', { 'n-samples': { algebra: { original: 10, effective: 10 } } });
    expect(found).toMatchObject({ complete: false });
    expect(found).not.toHaveProperty('samples');
  });

  it('a group whose subtasks are not stated is incomplete', async () => {
    expect(await group('stem', { group_subtasks: {} })).toMatchObject({
      complete: false,
      incomplete_because: 'the log does not state the subtasks of the group',
    });
  });

  it('groups that contain each other end', async () => {
    expect(await group('mmlu', { group_subtasks: { mmlu: ['stem'], stem: ['mmlu', 'algebra'] } })).toMatchObject({ samples: 10 });
  });
});

describe('the model of an lm-eval result', () => {
  it('is model_name as recorded', async () => {
    expect((await read({ model_name: '/models/atlas' }))[0]?.model).toBe('/models/atlas');
  });

  it('is backend and arguments where there is no name, so that no revision gets lost', async () => {
    const model = async (model_args: unknown): Promise<unknown> => (await read({ model_name: undefined }, { model: 'hf', model_args }))[0]?.model;
    expect(await model('pretrained=acme/atlas,revision=step1000')).toBe('hf/pretrained=acme/atlas,revision=step1000');
    expect(await model({ pretrained: 'acme/atlas', revision: 'main' })).toBe('hf/pretrained=acme/atlas,revision=main');
    expect(await model('')).toBe('hf');
  });

  it('must be there', async () => {
    expect((await errorOf(readContent(results({ model_name: '' }, { model: null })))).message).toContain('expected model_name or config.model');
  });
});

describe('versions of the lm-eval result', () => {
  const v03 = {
    results: { wmdp: { acc: 0.45, acc_stderr: 0.05, acc_norm: 0.4, acc_norm_stderr: 0.04 } },
    versions: { wmdp: 0 },
    config: { model: 'hf-causal', model_args: 'pretrained=gpt2', limit: null },
  };

  it('version 0.3 has metrics without filter, no samples and no date', async () => {
    const { measurements, problems } = await readContent(v03);
    expect(measurements).toMatchObject([
      { metric: 'acc', value: 0.45, stderr: 0.05, complete: true, assessed: '', model: 'hf-causal/pretrained=gpt2' },
      { metric: 'acc_norm', value: 0.4, stderr: 0.04 },
    ]);
    expect(measurements[0]).not.toHaveProperty('filter');
    expect(measurements[0]).not.toHaveProperty('samples');
    expect(problems).toMatchObject([{ code: 'evidence-undated' }]);
  });

  it('version 0.3 with a limit is incomplete', async () => {
    expect((await readContent({ ...v03, config: { ...v03.config, limit: 10 } })).measurements[0]).toMatchObject({ complete: false });
  });

  it('the list of the 2022 fork is refused, and says why', async () => {
    const error = await errorOf(readContent({ results: [{ task_name: 'wmdp', acc: 0.4 }], config: v03.config }));
    expect(error.message).toContain('2022 BigScience fork');
  });

  it('times of another clock are not taken for dates', async () => {
    for (const date of [undefined, 'today', Number.NaN, -5, 1e300]) expect((await read({ date, start_time: 3_391_296.96 }))[0]?.assessed).toBe('');
  });

  it('results without metrics have no measurement, and say so', async () => {
    expect((await readContent(results({ results: {} }))).problems).toMatchObject([{ code: 'evidence-no-measurement' }]);
  });
});

describe('what an lm-eval run says of itself', () => {
  it('stands under kri_gate at the top or in the metadata, and the top comes first', async () => {
    const kri_gate = { conditions: { tools: true } };
    expect((await read({}, { metadata: { kri_gate } }))[0]?.conditions).toEqual({ tools: true });
    expect((await read({ kri_gate: { stages: ['internal'] } }, { metadata: { kri_gate } }))[0]).toMatchObject({ stages: ['internal'] });
    const { measurements, problems } = await readContent(results({ kri_gate: { conditions: 1 } }));
    expect(measurements[0]).not.toHaveProperty('conditions');
    expect(problems).toMatchObject([{ code: 'evidence-unverified', pointer: '/kri_gate' }]);
  });
});

describe('results that a program wrote itself, without a word of the run', () => {
  const bare = { results: { piqa: { acc: 0.7, acc_stderr: 0.01 }, boolq: { acc: 0.6 } }, versions: { piqa: 0, boolq: 1 } };

  it('are read, and lack the model, the time and the samples', async () => {
    const { format, measurements, problems } = await readContent(bare);
    expect(format).toBe('lm-eval');
    const incomplete = { model: '', assessed: '', complete: false, incomplete_because: 'the log states neither samples nor a limit' };
    expect(measurements).toMatchObject([
      { task: 'piqa', metric: 'acc', value: 0.7, stderr: 0.01, ...incomplete },
      { task: 'boolq', metric: 'acc', value: 0.6, ...incomplete },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['evidence-no-model', 'evidence-undated']);
  });

  it.each<[string, Fields]>([
    ['a task without a version', { ...bare, versions: { piqa: 0 } }],
    ['no task', { results: {}, versions: {} }],
    ['a task without a number', { results: { piqa: { acc: 'high' } }, versions: { piqa: 0 } }],
  ])('are not known by %s', async (_, content) => {
    expect((await readContent(content)).format).toBeNull();
  });

  it('with a configuration that names no model are refused still', async () => {
    expect((await errorOf(readContent({ ...bare, config: { model: 3, model_args: '' } }))).code).toBe('evidence-unreadable');
  });
});

it('arguments of a model that are objects stand in its name as they are', async () => {
  const model = async (revision: string): Promise<unknown> =>
    (await read({ model_name: undefined }, { model_args: { pretrained: 'acme/atlas', load: { revision } } }))[0]?.model;
  expect(await model('a1')).toBe('hf/pretrained=acme/atlas,load={"revision":"a1"}');
  expect(await model('b2')).not.toBe(await model('a1'));
});

describe('a standard error that is no number', () => {
  it.each([true, '0.05', -0.05, [], {}, Number.POSITIVE_INFINITY])('%j makes the result incomplete: the true one may be large', async (odd) => {
    expect(await because({ results: { wmdp: { 'acc,none': 0.45, 'acc_stderr,none': odd } } })).toBe('the standard error is malformed');
  });

  it.each(['N/A', null, Number.NaN])('%j states that there is none', async (none) => {
    expect(await because({ results: { wmdp: { 'acc,none': 0.45, 'acc_stderr,none': none } } })).toBeUndefined();
  });
});
