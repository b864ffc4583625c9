import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/evidence/measurement.ts';
import { type FileReading, readEvidenceFile } from '../../src/evidence/registry.ts';
import { type InspectChanges, inspectArchive, inspectHeader } from './support/inspect-log.ts';
import { errorOf, memorySource, readContent } from './support/sources.ts';
import { writeZip } from './support/zip-writer.ts';

async function measure(changes: InspectChanges = {}): Promise<Measurement> {
  const { measurements } = await readContent(inspectHeader(changes));
  expect(measurements).toHaveLength(1);
  return measurements[0] as Measurement;
}

/** Why the run is incomplete; undefined for a complete one. */
async function because(changes: InspectChanges): Promise<string | undefined> {
  const { complete, incomplete_because } = await measure(changes);
  expect(complete).toBe(incomplete_because === undefined);
  return incomplete_because;
}

describe('a complete Inspect log', () => {
  it('yields its metric with value, standard error, samples, model, task and time', async () => {
    const reading = await readContent(inspectHeader(), 'evals/cybench.json');
    expect(reading).toMatchObject({ file: 'evals/cybench.json', format: 'inspect', problems: [] });
    expect(reading.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(reading.measurements).toEqual([
      {
        tool: 'inspect',
        tool_version: '0.3.251',
        task: 'cybench',
        metric: 'accuracy',
        scorer: 'includes',
        value: 0.55,
        stderr: 0.08,
        samples: 40,
        model: 'acme/atlas-3.1',
        assessed: '2026-10-20T10:00:00+00:00',
        complete: true,
        source: { file: 'evals/cybench.json', sha256: reading.sha256, pointer: '/results/scores/0/metrics/accuracy/value' },
      },
    ]);
  });

  it('reads the same from an archive, and points into its header', async () => {
    const { format, measurements } = await readContent(inspectArchive(inspectHeader()), 'evals/cybench.eval');
    expect(format).toBe('inspect');
    expect(measurements[0]).toMatchObject({
      value: 0.55,
      samples: 40,
      complete: true,
      source: { pointer: 'header.json#/results/scores/0/metrics/accuracy/value' },
    });
  });

  it('reads the same where megabytes of metadata or results stand in it, and refuses what it needs and cannot hold', async () => {
    const blob = 'x'.repeat(9 * 1024 * 1024);
    const read = (content: object) => readEvidenceFile(memorySource(JSON.stringify(content), 'evals/log.json', 2 ** 18));
    const small = await read(inspectHeader({ config: { epochs: 2, limit: 40 }, eval: { metadata: { kri_gate: { effective_compute: 1e25 } } } }));
    for (const changes of [
      { eval: { metadata: { blob, kri_gate: { effective_compute: 1e25 } } } },
      { eval: { metadata: { kri_gate: { effective_compute: 1e25 } } }, results: { samples: [blob] } },
    ]) {
      const large = await read(inspectHeader({ config: { epochs: 2, limit: 40 }, ...changes }));
      const placed = small.measurements.map((one) => ({ ...one, source: { ...one.source, sha256: large.sha256 } }));
      expect(large).toMatchObject({ format: 'inspect', measurements: placed, problems: [] });
    }
    expect((await errorOf(read(inspectHeader({ eval: { task: blob } })))).message).toContain('expected the value of /eval/task to have at most');
    expect((await errorOf(read(inspectHeader({ top: { eval: [blob] } })))).message).toContain('expected the value of /eval to have at most');
    // Foreign JSON with a large member of that name stays foreign.
    expect((await read({ eval: blob, other: 1 })).format).toBe(null);
  });

  it('is chosen by content: the name of the file does not matter', async () => {
    expect((await readContent(inspectArchive(inspectHeader()), 'notes.txt')).format).toBe('inspect');
    expect((await readContent(inspectHeader(), 'log.eval')).format).toBe('inspect');
  });

  it('is read without samples in memory, wherever the members stand', async () => {
    const { status, results, ...rest } = inspectHeader();
    const reading = await readContent({ samples: [{ scores: { includes: { value: 'C' } } }], ...rest, reductions: [], results, status });
    expect(reading.measurements[0]).toMatchObject({ value: 0.55, complete: true });
  });
});

describe('completeness of an Inspect log', () => {
  it.each(['error', 'cancelled', 'started'])('a run with status %s is incomplete, although it has results', async (status) => {
    expect(await because({ top: { status } })).toBe(`the status of the run is "${status}"`);
    expect(await because({ top: { status: 'success' } })).toBeUndefined();
  });

  it('a log without a status is incomplete', async () => {
    expect(await because({ top: { status: undefined } })).toBe('the log states no status');
  });

  it('an invalidated run is incomplete', async () => {
    expect(await because({ top: { invalidated: true } })).toBe('the run was invalidated');
    expect(await because({ top: { invalidated: 'yes' } })).toBe('the run was invalidated');
    expect(await because({ top: { invalidated: false } })).toBeUndefined();
    expect(await because({ top: { invalidated: null } })).toBeUndefined();
  });

  it('a successful run that lost samples is incomplete', async () => {
    expect(await because({ results: { completed_samples: 38 } })).toBe('38 of 40 samples completed');
  });

  it('a log without sample counts is incomplete, because unknown is the bad value', async () => {
    for (const results of [
      { total_samples: undefined },
      { completed_samples: undefined },
      { completed_samples: '40' },
      { total_samples: -40, completed_samples: -40 },
      { total_samples: Number.NaN },
    ]) {
      expect(await because({ results })).toBe('the log does not state how many samples were run');
    }
  });

  it('a run of no samples is incomplete', async () => {
    expect(await because({ dataset: { samples: 0 }, results: { total_samples: 0, completed_samples: 0 } })).toBe('no samples were run');
  });

  it('a score that leaves samples out is incomplete', async () => {
    expect(await because({ score: { unscored_samples: 2 } })).toBe('2 samples were not scored');
    expect(await because({ score: { unscored_samples: '2' } })).toContain('malformed');
    expect(await because({ score: { unscored_samples: undefined } })).toBeUndefined();
  });

  it('a run of chosen samples is incomplete', async () => {
    for (const sample_id of ['a', 7, ['a', 'b']]) expect(await because({ config: { sample_id } })).toContain('sample_id');
    expect(await because({ config: { sample_id: null } })).toBeUndefined();
  });

  it('a limit below the dataset is incomplete; one that is not reached is harmless', async () => {
    const ran = { results: { total_samples: 20, completed_samples: 20 } };
    expect(await because({ ...ran, config: { limit: 20 } })).toBe('a limit of 20 is in force: 20 of 40 samples were run');
    expect(await because({ config: { limit: 20000 } })).toBeUndefined();
    expect(await because({ config: { limit: 40 } })).toBeUndefined();
  });

  it('a limit may be a range, which is partial unless it covers the dataset', async () => {
    expect(await because({ results: { total_samples: 20, completed_samples: 20 }, config: { limit: [10, 30] } })).toContain('a limit of 10 to 30 is in force');
    expect(await because({ config: { limit: [0, 100] } })).toBeUndefined();
  });

  it('epochs multiply the dataset, not the items', async () => {
    const epochs = { epochs: 2 };
    expect(await because({ config: { ...epochs, limit: 20 }, results: { total_samples: 40, completed_samples: 40 } })).toContain('40 of 80 samples');
    expect(await because({ config: { ...epochs, limit: 50 }, results: { total_samples: 80, completed_samples: 80 } })).toBeUndefined();
    for (const malformed of ['2', 0, 1.5]) expect(await because({ config: { epochs: malformed } })).toContain('epochs is malformed');
  });

  it('a dataset that an export has trimmed proves nothing; a limit that was not reached does', async () => {
    const dataset = { samples: 1 };
    expect(await because({ dataset })).toBeUndefined();
    expect(await because({ dataset, config: { limit: 20000 } })).toBeUndefined();
    expect(await because({ dataset, config: { limit: 40 } })).toContain('does not prove that the whole dataset was run');
    expect(await because({ dataset, config: { limit: [5, 20000] } })).toContain('does not prove');
  });

  it('a limit with a dataset of unknown size is incomplete unless it was not reached', async () => {
    const dataset = { samples: undefined };
    expect(await because({ dataset, config: { limit: 40 } })).toContain('does not prove');
    expect(await because({ dataset, config: { limit: 41 } })).toBeUndefined();
    expect(await because({ dataset, config: { limit: 'all' } })).toContain('does not prove');
    expect(await because({ dataset })).toBeUndefined();
  });

  it('a log without its configuration is incomplete unless the dataset shows that all of it was run', async () => {
    expect(await because({ eval: { config: undefined } })).toBeUndefined();
    expect(await because({ eval: { config: null, dataset: {} } })).toBe(
      'the log does not state its configuration, and the log does not prove that the whole dataset was run',
    );
  });

  it('fewer samples than the dataset has are incomplete, also without a limit', async () => {
    expect(await because({ dataset: { samples: 41 } })).toBe('40 of 41 samples were run');
  });

  it('a run that stopped samples early is incomplete', async () => {
    expect(await because({ results: { early_stopping: { manager: 'm', early_stops: [{ id: 1 }] } } })).toContain('stopped early');
    expect(await because({ results: { early_stopping: { manager: 'm', early_stops: [] } } })).toBeUndefined();
    expect(await because({ results: { early_stopping: null } })).toBeUndefined();
  });

  it('all reasons are given, not the first', async () => {
    const reason = await because({ top: { status: 'cancelled', invalidated: true }, results: { completed_samples: 3 } });
    expect(reason).toBe('the status of the run is "cancelled"; the run was invalidated; 3 of 40 samples completed');
  });
});

describe('metrics of an Inspect log', () => {
  const metric = (value: unknown, more: object = {}): object => ({ value, params: {}, ...more });

  it('uncertainty is no measurement', async () => {
    const metrics = {
      mean: metric(0.5),
      std: metric(0.1),
      var: metric(0.01),
      bootstrap_stderr: metric(0.07),
      'stderr-2': metric(0.3, { name: 'inspect_ai/stderr' }),
    };
    expect(await measure({ metrics })).toMatchObject({ metric: 'mean', stderr: 0.07 });
  });

  it('a standard error belongs to the only metric of its score, whatever that is called', async () => {
    expect(await measure({ metrics: { attack_success_rate: metric(0.2), stderr: metric(0.05) } })).toMatchObject({ stderr: 0.05 });
  });

  it('a standard error beside several metrics belongs to the mean alone, and is never guessed', async () => {
    const { measurements } = await readContent(inspectHeader({ metrics: { accuracy: metric(0.5), median: metric(1), stderr: metric(0.05) } }));
    expect(measurements.map(({ metric: name, stderr }) => [name, stderr])).toEqual([
      ['accuracy', 0.05],
      ['median', undefined],
    ]);
  });

  it('stderr comes before bootstrap_stderr, and a standard error that is no number is none', async () => {
    expect((await measure({ metrics: { accuracy: metric(0.5), bootstrap_stderr: metric(0.07), stderr: metric(0.05) } })).stderr).toBe(0.05);
    expect((await measure({ metrics: { accuracy: metric(0.5), stderr: metric(0) } })).stderr).toBe(0);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -0.1, null, '0.05'])
      expect((await measure({ metrics: { accuracy: metric(0.5), stderr: metric(value) } })).stderr).toBeUndefined();
  });

  it('a standard error over every run of each item is none: runs of one item are not independent', async () => {
    const repeated = { results: { total_samples: 40, completed_samples: 40 }, config: { epochs: 4 }, dataset: { samples: 10 } };
    expect(await measure({ ...repeated, score: { scored_samples: 10 } })).toMatchObject({ stderr: 0.08, samples: 10 });
    const unreduced = await measure({ ...repeated, score: { scored_samples: 40 } });
    expect(unreduced).toMatchObject({ samples: 10, complete: true });
    expect(unreduced).not.toHaveProperty('stderr');
  });

  describe('the ends of a confidence interval', () => {
    const ends = (params: Record<string, unknown>, low = 0.4, high = 0.7, group = 'ci'): Record<string, unknown> => ({
      accuracy: { name: 'accuracy', value: 0.55 },
      lower: { name: 'lower', group, value: low, params },
      upper: { name: 'upper', group, value: high, params },
    });
    const measured = async (metrics: Record<string, unknown>) => (await readContent(inspectHeader({ metrics }))).measurements;

    it('are no measurements, and belong to the mean', async () => {
      const measurements = await measured(ends({ level: 0.9, method: 'bootstrap' }));
      expect(measurements).toMatchObject([{ metric: 'accuracy', interval: { kind: 'bootstrap', level: 0.9, low: 0.4, high: 0.7 } }]);
      expect(measurements).toHaveLength(1);
    });

    it('are an interval only with a level, around the value, and of some width', async () => {
      for (const metrics of [ends({}), ends({ level: 95 }), ends({ level: 0.95 }, 0.56), ends({ level: 0.95 }, 0.55, 0.55)]) {
        const measurements = await measured(metrics);
        expect(measurements).toHaveLength(1);
        expect(measurements[0]).not.toHaveProperty('interval');
      }
    });

    it('are metrics when another metric yields them', async () => {
      expect((await measured(ends({ level: 0.95 }, 0.4, 0.7, 'range'))).map(({ metric }) => metric)).toEqual(['accuracy', 'lower', 'upper']);
    });

    it('of several intervals are those of the highest level', async () => {
      const [narrow, wide] = [ends({ level: 0.8 }, 0.5, 0.6), ends({ level: 0.99 })];
      const [measurement] = await measured({ ...narrow, lower2: wide.lower, upper2: wide.upper });
      expect(measurement?.interval).toMatchObject({ level: 0.99, low: 0.4, high: 0.7 });
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, null, '0.5', undefined])(
    'a value of %s stays a measurement that is no number, with a problem',
    async (value) => {
      const { measurements, problems } = await readContent(inspectHeader({ metrics: { accuracy: metric(value) } }));
      expect(measurements).toMatchObject([{ metric: 'accuracy', value: Number.NaN }]);
      expect(problems).toMatchObject([{ code: 'evidence-unusable', pointer: '/results/scores/0/metrics/accuracy/value' }]);
    },
  );

  it('every score and every reducer of it is measured, with the scorer as the log names it', async () => {
    const score = (scorer: string, name: string, reducer: string | null): object => ({ scorer, name, reducer, metrics: { accuracy: metric(0.5) } });
    const scores = [
      score('match', 'match', 'mean'),
      score('match', 'match', 'pass_at_1'),
      score('judge', 'refusal', null),
      score('judge', 'harm', null),
      score('graded', 'graded1', null),
      score('pick', 'pick', 'mean'),
      score('pick', 'pick1', 'max'),
    ];
    const { measurements } = await readContent(inspectHeader({ results: { scores } }));
    expect(measurements.map(({ scorer, reducer }) => [scorer, reducer])).toEqual([
      ['match', 'mean'],
      ['match', 'pass_at_1'],
      ['refusal', undefined],
      ['harm', undefined],
      ['graded', undefined],
      ['pick', 'mean'],
      ['pick', 'max'],
    ]);
  });

  it('samples are distinct items: scored samples, else completed samples over epochs', async () => {
    expect((await measure({ score: { scored_samples: 39 } })).samples).toBe(39);
    const old = { scored_samples: undefined };
    expect((await measure({ score: old, config: { epochs: 4 }, dataset: { samples: 10 } })).samples).toBe(10);
    expect((await measure({ score: old, config: { epochs: null } })).samples).toBe(40);
    expect((await measure({ score: old, results: { completed_samples: undefined } })).samples).toBeUndefined();
    expect((await measure({ score: { scored_samples: 1000 } })).samples).toBe(40);
    expect((await measure({ score: { scored_samples: 40 }, config: { epochs: 4 }, dataset: { samples: 10 } })).samples).toBe(10);
    expect((await measure({ score: { scored_samples: -1 }, results: { completed_samples: 39 }, config: { epochs: 4 } })).samples).toBe(9);
  });

  it('the size of a group of samples is unknown, that of all is not', async () => {
    expect((await measure({ metrics: { easy: metric(0.9, { group: 'difficulty' }) } })).samples).toBeUndefined();
    const params = { group_key: 'difficulty', all: 'samples', all_label: 'all' };
    const { measurements } = await readContent(inspectHeader({ metrics: { easy: { value: 0.9, params }, all: { value: 0.5, params } } }));
    expect(measurements.map(({ samples }) => samples)).toEqual([undefined, 40]);
    const meanOfGroups = await readContent(inspectHeader({ metrics: { all: { value: 0.5, params: { ...params, all: 'groups' } } } }));
    expect(meanOfGroups.measurements[0]?.samples).toBeUndefined();
  });

  it('names with slashes are escaped in the pointer', async () => {
    expect((await measure({ metrics: { 'a/b~c': metric(1) } })).source.pointer).toBe('/results/scores/0/metrics/a~1b~0c/value');
  });
});

describe('Inspect logs that are no evidence', () => {
  it.each([
    ['results of null', { top: { results: null } }],
    ['no scores', { results: { scores: [] } }],
    ['scores without metrics', { score: { metrics: {} } }],
  ])('a successful run with %s has no measurement, and says so', async (_name, changes) => {
    const { format, measurements, problems } = await readContent(inspectHeader(changes));
    expect({ format, measurements }).toEqual({ format: 'inspect', measurements: [] });
    expect(problems.map(({ code }) => code)).toContain('evidence-no-measurement');
  });

  it('an archive without a header is a run that crashed or is still going', async () => {
    const start = { name: '_journal/start.json', content: Buffer.from(JSON.stringify(inspectHeader())) };
    const { measurements, problems } = await readContent(writeZip([start]), 'log.eval');
    expect(measurements).toEqual([]);
    expect(problems).toMatchObject([{ code: 'evidence-no-measurement', message: expect.stringContaining('crashed or is still running') }]);
  });

  it.each(['model', 'task'])('a log without eval.%s is unreadable', async (key) => {
    expect((await errorOf(readContent(inspectHeader({ eval: { [key]: null } })))).message).toContain(`expected eval.${key} to be a name`);
  });
});

describe('versions of the Inspect log', () => {
  it('version 1 had one scorer with its metrics beside it, and no sample counts', async () => {
    const results = { scorer: { name: 'judge' }, metrics: { groundedness: { name: 'groundedness', value: 50 } } };
    const run = { task: 't', model: 'm', created: '2024-06-10T09:58:36', dataset: {}, config: {} };
    const { measurements } = await readContent({ version: 1, status: 'success', eval: run, results, samples: [] });
    expect(measurements).toMatchObject([
      {
        metric: 'groundedness',
        scorer: 'judge',
        value: 50,
        complete: false,
        assessed: '2024-06-10T09:58:36',
        source: { pointer: '/results/metrics/groundedness/value' },
      },
    ]);
    expect(measurements[0]).not.toHaveProperty('samples');
  });

  it('a missing version is read; one above 2 is read and noted', async () => {
    expect((await readContent(inspectHeader({ top: { version: undefined } }))).problems).toEqual([]);
    const newer = await readContent(inspectHeader({ top: { version: 3 } }));
    expect(newer.problems).toMatchObject([{ code: 'evidence-newer-format' }]);
    expect(newer.measurements[0]).toMatchObject({ value: 0.55, complete: true });
  });

  it('a time without offset stays one, and a time that is none is unknown', async () => {
    expect((await measure({ eval: { created: '2026-10-20T10:00:00' } })).assessed).toBe('2026-10-20T10:00:00');
    for (const created of [undefined, '', 'yesterday', '2026-02-30T10:00:00Z', 1_700_000_000]) {
      const { measurements, problems } = await readContent(inspectHeader({ eval: { created } }));
      expect(measurements[0]?.assessed).toBe('');
      expect(problems).toMatchObject([{ code: 'evidence-undated' }]);
    }
  });
});

describe('what a run says of itself', () => {
  const stated = (kri_gate: unknown): InspectChanges => ({ eval: { metadata: { kri_gate } } });
  const digest = `sha256:${'a'.repeat(64)}`;

  it('is taken over when it is sound', async () => {
    const statement = {
      conditions: { tools: true, attempts: 5, variant: 'helpful-only' },
      effective_compute: 3.8e25,
      digest,
      stages: ['internal'],
      assessor: { name: 'Example', independent: true },
    };
    expect(await measure(stated(statement))).toMatchObject(statement);
    expect(await measure(stated({ assessor: 'assurance-ltd', 'x-note': 1 }))).toMatchObject({ assessor: 'assurance-ltd' });
    expect(await measure(stated(null))).not.toHaveProperty('conditions');
  });

  it.each([
    ['an unknown key', { stage: 'internal' }],
    ['conditions in a list', { conditions: ['tools'] }],
    ['a nested condition', { conditions: { tools: { bash: true } } }],
    ['a condition that is no number', { conditions: { attempts: Number.NaN } }],
    ['negative compute', { effective_compute: -1 }],
    ['infinite compute', { effective_compute: Number.POSITIVE_INFINITY }],
    ['compute as text', { effective_compute: '3.8e25' }],
    ['a digest without its algorithm', { digest: 'f'.repeat(64) }],
    ['a digest that is not hexadecimal', { digest: 'sha256:xyz' }],
    ['no stages', { stages: [] }],
    ['a stage that is no word', { stages: ['internal', 1] }],
    ['an assessor without a name', { assessor: { independent: true } }],
    ['an assessor whose independence is a word', { assessor: { name: 'x', independent: 'yes' } }],
    ['an unknown field of the assessor', { assessor: { name: 'x', trusted: true } }],
    ['text', 'tools'],
  ])('is left out as a whole with %s', async (_name, mistake) => {
    const sound = { conditions: { tools: true }, digest };
    const statement = typeof mistake === 'string' ? mistake : { ...sound, ...mistake };
    const { measurements, problems } = await readContent(inspectHeader(stated(statement)));
    expect(problems).toMatchObject([{ code: 'evidence-unverified', pointer: '/eval/metadata/kri_gate' }]);
    for (const key of ['conditions', 'effective_compute', 'digest', 'stages', 'assessor']) expect(measurements[0]).not.toHaveProperty(key);
  });
});

describe('numbers that are no numbers', () => {
  it.each([true, '40', -40, 40.5, 2 ** 53, [], {}])('%j for how much there is makes a log incomplete, and does not pass for not stated', async (odd) => {
    expect(await because({ dataset: { samples: odd } })).toBe('the size of the dataset is malformed');
    expect(await because({ score: { scored_samples: odd } })).toBe('the number of scored samples is malformed');
    expect(await because({ score: { unscored_samples: odd } })).toBe('the number of unscored samples is malformed');
    expect(await because({ config: { epochs: odd } })).toBe('the number of epochs is malformed');
    expect(await because({ results: { total_samples: odd } })).toContain('does not state how many samples');
    expect(await because({ dataset: { samples: null }, score: { scored_samples: null } })).toBeUndefined();
  });

  it.each([true, '0.08', -0.08, [], {}, Number.POSITIVE_INFINITY])(
    'a standard error of %j makes a score incomplete: the true one may be large',
    async (odd) => {
      const metric = (value: unknown): object => ({ name: 'x', value, params: {} });
      const stated = { metrics: { accuracy: metric(0.55), stderr: metric(odd) } };
      expect(await because(stated)).toBe('the standard error is malformed');
      expect(await measure(stated)).not.toHaveProperty('stderr');
      for (const none of [null, Number.NaN]) expect(await because({ metrics: { accuracy: metric(0.55), stderr: metric(none) } })).toBeUndefined();
    },
  );
});

describe('a header.json of many megabytes', () => {
  const archive = (header: object): Promise<FileReading> =>
    readEvidenceFile(memorySource(inspectArchive(header as Record<string, unknown>), 'evals/log.eval', 2 ** 18));

  it('is read by what it needs, in the memory that its bytes take', async () => {
    const blob = '[],'.repeat(3 * 1024 * 1024);
    const header = inspectHeader({ top: { plan: '@' } });
    const large = JSON.stringify(header).replace('"@"', `[${blob}0]`);
    const bytes = writeZip([{ name: 'header.json', content: Buffer.from(large) }]);
    const before = process.memoryUsage().heapUsed;
    const { measurements } = await readEvidenceFile(memorySource(bytes, 'evals/log.eval', 2 ** 18));
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 2 ** 20);
    expect(measurements).toMatchObject([{ value: 0.55, complete: true, source: { pointer: 'header.json#/results/scores/0/metrics/accuracy/value' } }]);
    expect((await archive(inspectHeader())).measurements).toHaveLength(1);
    const cut = writeZip([{ name: 'header.json', content: Buffer.from(large.slice(0, -1)) }]);
    expect((await errorOf(readEvidenceFile(memorySource(cut, 'evals/log.eval', 2 ** 18)))).message).toContain('it may be truncated');
  });
});
