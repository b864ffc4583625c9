import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/evidence/measurement.ts';
import { errorOf, readContent } from './support/sources.ts';

type Fields = Record<string, unknown>;

/** A result of a whole run over 200 samples. */
function result(changes: Fields = {}): Fields {
  return {
    evaluation_result_id: 'wmdp/acc',
    evaluation_name: 'wmdp',
    source_data: { dataset_name: 'wmdp', source_type: 'hf_dataset', samples_number: 200 },
    metric_config: { metric_id: 'accuracy', metric_name: 'Accuracy', lower_is_better: false, score_type: 'continuous', min_score: 0, max_score: 1 },
    score_details: {
      score: 0.45,
      uncertainty: {
        standard_error: { value: 0.03 },
        confidence_interval: { lower: 0.4, upper: 0.5, confidence_level: 0.95, method: 'bootstrap' },
        num_samples: 200,
      },
    },
    ...changes,
  };
}

function record(results: readonly unknown[] = [result()], changes: Fields = {}): Fields {
  return {
    schema_version: '0.3.0',
    evaluation_id: 'wmdp/acme_atlas/1761000045',
    evaluation_timestamp: '1790000000.25',
    retrieved_timestamp: '1795000000',
    source_metadata: { source_name: 'inspect_ai', source_type: 'evaluation_run', evaluator_relationship: 'first_party' },
    eval_library: { name: 'inspect_ai', version: '0.3.251' },
    model_info: { id: 'acme/atlas-3.1', name: 'Atlas', developer: 'acme' },
    evaluation_results: results,
    ...changes,
  };
}

const only = async (changes: Fields = {}, top: Fields = {}): Promise<Measurement | undefined> =>
  (await readContent(record([result(changes)], top))).measurements[0];

describe('a record of Every Eval Ever', () => {
  it('yields each result with names, uncertainty, samples, model and time', async () => {
    const reading = await readContent(record(), 'evals/eee.json');
    expect(reading).toMatchObject({ format: 'eee', problems: [] });
    expect(reading.measurements).toEqual([
      {
        tool: 'eee',
        tool_version: '0.3.0',
        task: 'wmdp',
        metric: 'accuracy',
        filter: 'wmdp/acc',
        value: 0.45,
        stderr: 0.03,
        interval: { kind: 'bootstrap', level: 0.95, low: 0.4, high: 0.5 },
        samples: 200,
        model: 'acme/atlas-3.1',
        assessed: '2026-09-21T14:13:20.250Z',
        complete: true,
        source: { file: 'evals/eee.json', sha256: reading.sha256, pointer: '/evaluation_results/0/score_details/score' },
      },
    ]);
  });

  it('of an early schema has no metric id, and its data at the top', async () => {
    const early = { evaluation_name: 'choice', metric_config: { evaluation_description: 'accuracy' }, score_details: { score: 1 } };
    const { measurements } = await readContent(record([early], { schema_version: '0.0.1', source_data: { dataset_name: 'arc', samples_number: 10 } }));
    expect(measurements).toMatchObject([{ task: 'choice', metric: 'score', samples: 10, complete: true }]);
    expect(measurements[0]).not.toHaveProperty('filter');
    expect((await readContent(record([early], { source_data: ['https://x.invalid'] }))).measurements[0]).not.toHaveProperty('samples');
  });

  it('with Infinity inside a name is sound', async () => {
    expect(await only({}, { model_info: { id: 'BAAI/Infinity-Instruct' } })).toMatchObject({ model: 'BAAI/Infinity-Instruct', value: 0.45 });
  });

  it('names the model by its id, in the first records by its name', async () => {
    expect(await only({}, { model_info: { name: 'acme/atlas' } })).toMatchObject({ model: 'acme/atlas' });
    const { measurements, problems } = await readContent(record([result()], { model_info: {} }));
    expect([measurements[0]?.model, problems.map(({ code }) => code)]).toEqual(['', ['evidence-no-model']]);
  });

  it('says nothing of itself but under kri_gate, as an object or as text', async () => {
    const metadata = (kri_gate: unknown): Fields => ({ source_metadata: { source_type: 'evaluation_run', additional_details: { kri_gate } } });
    const statement = { conditions: { tools: true } };
    expect(await only({}, metadata(statement))).toMatchObject(statement);
    expect(await only({}, metadata(JSON.stringify(statement)))).toMatchObject(statement);
    expect((await readContent(record([result()], metadata('tools')))).problems).toMatchObject([{ code: 'evidence-unverified' }]);
  });
});

describe('the interval of a record', () => {
  const uncertain = async (confidence_interval: Fields): Promise<[Measurement | undefined, string[]]> => {
    const { measurements, problems } = await readContent(record([result({ score_details: { score: 0.88, uncertainty: { confidence_interval } } })]));
    return [measurements[0], problems.map(({ message }) => message)];
  };

  it('that states distances from the score is left out', async () => {
    const [found, messages] = await uncertain({ lower: -0.0318, upper: 0.0318, confidence_level: 0.95 });
    expect(found).not.toHaveProperty('interval');
    expect(messages).toEqual(['the interval -0.0318 to 0.0318 does not hold the score 0.88; it is left out']);
  });

  it.each([undefined, 95, 0, 1, '0.95'])('with the level %s is left out', async (confidence_level) => {
    const [found, messages] = await uncertain({ lower: 0.8, upper: 0.9, confidence_level });
    expect(found).not.toHaveProperty('interval');
    expect(messages[0]).toContain('states no level');
  });

  it('that is missing is not guessed from the standard deviation', async () => {
    const found = await only({ score_details: { score: 0.5, uncertainty: { standard_deviation: 0.1, num_samples: 200 } } });
    expect(found).not.toHaveProperty('stderr');
    expect(found).not.toHaveProperty('interval');
  });

  it('a negative standard error is none', async () => {
    expect(await only({ score_details: { score: 0.5, uncertainty: { standard_error: { value: -0.1 } } } })).not.toHaveProperty('stderr');
  });
});

describe('completeness of a record', () => {
  const because = async (changes: Fields, top?: Fields): Promise<string | undefined> => (await only(changes, top))?.incomplete_because;
  const details = { score: 0.5 };

  it('one that was copied from documentation is no run', async () => {
    expect(await because({}, { source_metadata: { source_type: 'documentation' } })).toBe(
      'the record is no evaluation run: its source type is "documentation"',
    );
    expect(await because({}, { source_metadata: {} })).toContain('its source type is nothing');
  });

  it('the size of the dataset is not the number of samples, when fewer ids are listed', async () => {
    const found = await only({ source_data: { samples_number: 2376, sample_ids: [1, 2, 3, 4, 5] }, score_details: details });
    expect(found).toMatchObject({ samples: 5, incomplete_because: '5 of 2376 samples were run' });
  });

  it('fewer samples than the dataset has are incomplete', async () => {
    expect(await because({ score_details: { score: 0.5, uncertainty: { num_samples: 20 } } })).toBe('20 of 200 samples were run');
  });

  it('samples that are not stated are not known to be whole', async () => {
    expect(await because({ source_data: { dataset_name: 'x' }, score_details: details })).toBe('the record does not state how many samples were run');
  });

  it('results of the same name that nothing tells apart are incomplete, all of them', async () => {
    const twin = { evaluation_result_id: undefined };
    const { measurements } = await readContent(record([result(twin), result(twin), result()]));
    expect(measurements.map(({ incomplete_because }) => incomplete_because)).toEqual([
      '2 results have the same name, and nothing tells them apart',
      '2 results have the same name, and nothing tells them apart',
      undefined,
    ]);
  });

  it('a score outside of its own scale is incomplete', async () => {
    expect(await because({ metric_config: { min_score: 0, max_score: 1 }, score_details: { score: -1 } })).toContain('outside of its scale, 0 to 1');
    expect(await because({ metric_config: { min_score: '-Infinity', max_score: 'Infinity' }, score_details: { score: -1 } })).toBeUndefined();
  });
});

describe('what is wrong in a record', () => {
  it.each([null, 'high', undefined])('a score of %s is no number, with a problem', async (score) => {
    const { measurements, problems } = await readContent(record([result({ score_details: { score } })]));
    expect(measurements[0]?.value).toBeNaN();
    expect(problems).toMatchObject([{ code: 'evidence-unusable' }]);
  });

  it('the unknown level is no number', async () => {
    const { measurements } = await readContent(
      record([result({ metric_config: { score_type: 'levels', has_unknown_level: true }, score_details: { score: -1 } })]),
    );
    expect(measurements[0]?.value).toBeNaN();
  });

  it('the time of the record is not the time of the run', async () => {
    const { measurements, problems } = await readContent(record([result()], { evaluation_timestamp: undefined }));
    expect(measurements[0]?.assessed).toBe('');
    expect(problems).toMatchObject([{ code: 'evidence-undated' }]);
  });

  it('the time of a result comes before that of the record, as epoch or as ISO', async () => {
    expect(await only({ evaluation_timestamp: '2026-10-20T10:00:00Z' })).toMatchObject({ assessed: '2026-10-20T10:00:00Z' });
    expect(await only({ evaluation_timestamp: 1_790_000_000 })).toMatchObject({ assessed: '2026-09-21T14:13:20.000Z' });
  });

  it('a result without a name is a problem', async () => {
    expect((await readContent(record([{ score_details: {} }, 3]))).problems).toHaveLength(2);
  });

  it.each<[Fields, string]>([[{ evaluation_results: {} }, 'to be a list']])('%j is refused', async (changes, message) => {
    expect((await errorOf(readContent(record([result()], changes)))).message).toContain(message);
  });

  it('a record without results measures nothing', async () => {
    expect((await readContent(record([]))).problems).toMatchObject([{ code: 'evidence-no-measurement' }]);
  });
});

describe('numbers that are no numbers', () => {
  const uncertainty = (changes: Fields): Fields => ({
    score_details: {
      score: 0.45,
      uncertainty: { standard_error: { value: 0.03 }, confidence_interval: { lower: 0.4, upper: 0.5, confidence_level: 0.95 }, num_samples: 200, ...changes },
    },
  });

  const because = async (changes: Fields): Promise<string | undefined> => (await only(changes))?.incomplete_because;

  it.each([true, '0.03', [], {}, Number.POSITIVE_INFINITY])('%j makes the result incomplete wherever it says how sure the score is', async (odd) => {
    expect(await because(uncertainty({}))).toBeUndefined();
    expect(await because(uncertainty({ standard_error: { value: odd } }))).toBe('the standard error is malformed');
    expect(await because(uncertainty({ confidence_interval: { lower: odd, upper: 0.5, confidence_level: 0.95 } }))).toBe('the interval is malformed');
    expect(await because(uncertainty({ confidence_interval: { lower: 0.4, upper: odd, confidence_level: 0.95 } }))).toBe('the interval is malformed');
    expect(await because(uncertainty({ confidence_interval: { lower: 0.4, upper: 0.5, confidence_level: odd } }))).toBe('the interval is malformed');
    expect(await because(uncertainty({ num_samples: odd }))).toBe('the number of samples is malformed');
    expect(await because({ ...uncertainty({}), source_data: { samples_number: odd } })).toBe('the size of the dataset is malformed');
  });
});

describe('schemas of Every Eval Ever', () => {
  it.each(['0.0.1', '0.2.2', '0.3.0'])('%s is known', async (schema_version) => {
    expect((await readContent(record([result()], { schema_version }))).problems).toEqual([]);
  });

  it.each(['0.4.0', '1.0.0', '0.3', 3, null])('%j is read all the same, and noted', async (schema_version) => {
    const { measurements, problems } = await readContent(record([result()], { schema_version }));
    expect(measurements).toMatchObject([{ value: 0.45 }]);
    expect(problems).toMatchObject([{ code: 'evidence-newer-format', pointer: '/schema_version' }]);
  });
});
