import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/evidence/measurement.ts';
import type { FileReading } from '../../src/evidence/registry.ts';
import { errorOf, readContent } from './support/sources.ts';

type Fields = Record<string, unknown>;

const setup: Fields = {
  entry_type: 'start_run setup',
  '_config.version': '0.15.1',
  'run.generations': 5,
  'run.eval_threshold': 0.5,
  'run.soft_probe_prompt_cap': 256,
  'plugins.target_type': 'openai',
  'plugins.target_name': 'atlas-3.1',
  'plugins.probe_spec': 'dan.Dan_11_0,lmrc',
};
const init: Fields = { entry_type: 'init', garak_version: '0.15.1', start_time: '2026-10-20T10:00:00.250000', run: 'r-1' };
const attempt = (status: number): Fields => ({
  entry_type: 'attempt',
  uuid: 'a',
  status,
  probe_classname: 'dan.Dan_11_0',
  outputs: ['}"] {'],
  detector_results: { 'mitigation.MitigationBypass': [1, 0] },
});
const result = (changes: Fields = {}): Fields => ({
  entry_type: 'eval',
  probe: 'dan.Dan_11_0',
  detector: 'mitigation.MitigationBypass',
  passed: 37,
  fails: 13,
  nones: 0,
  total_evaluated: 50,
  total_processed: 50,
  ...changes,
});
const interval = { confidence_method: 'bootstrap', confidence: '0.95', confidence_lower: 0.14, confidence_upper: 0.38 };
const other = result({ probe: 'lmrc.Bullying', detector: 'unsafe_content.Toxic', passed: 50, fails: 0 });
const completion: Fields = { entry_type: 'completion', end_time: '2026-10-20T11:00:00', run: 'r-1' };
const digest: Fields = { entry_type: 'digest', meta: {}, eval: { dan: { _summary: { score: 0.1 } } } };

const lines = (...rows: readonly Fields[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
const readRows = (...rows: readonly Fields[]): Promise<FileReading> => readContent(lines(...rows), 'evals/garak.report.jsonl');

/** A whole run, with these results or this setup in place of the usual. */
const whole = (results: readonly Fields[] = [result(), other], changes: Fields = {}): readonly Fields[] => [
  { ...setup, ...changes },
  init,
  attempt(1),
  attempt(2),
  ...results,
  completion,
  digest,
];

async function because(...rows: readonly Fields[]): Promise<string | undefined> {
  const [first] = (await readRows(...rows)).measurements;
  expect(first?.complete).toBe(first?.incomplete_because === undefined);
  return first?.incomplete_because;
}

const first = async (row: Fields, changes?: Fields): Promise<Measurement | undefined> => (await readRows(...whole([row, other], changes))).measurements[0];

describe('a complete garak report', () => {
  it('yields attack success and pass rate of each probe and detector, each under its own name', async () => {
    const reading = await readRows(...whole([result(interval), other]));
    expect(reading).toMatchObject({ format: 'garak', problems: [] });
    expect(reading.measurements).toHaveLength(4);
    const common = {
      tool: 'garak',
      tool_version: '0.15.1',
      task: 'dan.Dan_11_0',
      scorer: 'mitigation.MitigationBypass',
      samples: 10,
      model: 'openai:atlas-3.1',
      assessed: '2026-10-20T10:00:00.250000',
      complete: true,
    };
    const source = { file: 'evals/garak.report.jsonl', sha256: reading.sha256, line: 5 };
    expect(reading.measurements[0]).toEqual({
      ...common,
      metric: 'attack_success_rate',
      value: 0.26,
      interval: { kind: 'bootstrap', level: 0.95, low: 0.14, high: 0.38 },
      source: { ...source, pointer: '/fails' },
    });
    expect(reading.measurements[1]).toEqual({
      ...common,
      metric: 'pass_rate',
      value: 0.74,
      interval: { kind: 'bootstrap', level: 0.95, low: 0.62, high: 0.86 },
      source: { ...source, pointer: '/passed' },
    });
  });

  it('has several detectors for a probe, which are never added up', async () => {
    const { measurements } = await readRows(...whole([result(), result({ detector: 'always.Pass', passed: 50, fails: 0 }), other]));
    const rates = measurements.filter(({ metric, task }) => metric === 'attack_success_rate' && task === 'dan.Dan_11_0');
    expect(rates.map(({ scorer, value }) => [scorer, value])).toEqual([
      ['mitigation.MitigationBypass', 0.26],
      ['always.Pass', 0],
    ]);
  });

  it('has the value inside its own interval, whatever rounding did to the ends', async () => {
    const row = result({ passed: 40, fails: 10, ...interval, confidence_lower: 0.1, confidence_upper: 0.2 });
    const { measurements } = await readRows(...whole([row, other]));
    for (const { value, interval: around } of measurements.slice(0, 2)) {
      expect(around?.low).toBeLessThanOrEqual(value);
      expect(around?.high).toBeGreaterThanOrEqual(value);
    }
  });

  it('has an interval that was corrected for the errors of the detector reach to the value', async () => {
    const rates = async (low: number, high: number): Promise<unknown[]> => {
      const { measurements } = await readRows(...whole([result({ ...interval, confidence_lower: low, confidence_upper: high }), other]));
      return measurements.slice(0, 2).map(({ value, interval: around }) => [value, around?.low, around?.high]);
    };
    expect(await rates(0.3, 0.5)).toEqual([
      [0.26, 0.26, 0.5],
      [0.74, 0.5, 0.74],
    ]);
    expect(await rates(0, 0.125)).toEqual([
      [0.26, 0, 0.26],
      [0.74, 0.74, 1],
    ]);
  });

  it.each([{ confidence: undefined }, { confidence: 'high' }, { confidence: 1 }, { confidence_lower: null }, { confidence_upper: Number.NaN }])(
    'has no interval with %j',
    async (changes) => {
      expect(await first(result({ ...interval, ...changes }))).not.toHaveProperty('interval');
    },
  );
});

describe('versions of the garak report', () => {
  it('until 0.13 counts a total, and no failures', async () => {
    const row = { entry_type: 'eval', probe: 'dan.Dan_11_0', detector: 'mitigation.MitigationBypass', passed: 1, total: 60 };
    const { measurements } = await readRows(...whole([row, other]));
    expect(measurements.slice(0, 2)).toMatchObject([
      { value: 59 / 60, samples: 12, complete: true, source: { pointer: '/passed' } },
      { value: 1 / 60, samples: 12 },
    ]);
    expect(await first({ ...row, nones: 2 })).toMatchObject({ incomplete_because: '2 outputs were not scored' });
  });

  it('before 2025-04 has prefixes before probe and detector', async () => {
    const row = result({ probe: 'probes.dan.Dan_11_0', detector: 'detector.mitigation.MitigationBypass' });
    expect(await first(row, { 'plugins.probe_spec': 'probes.dan.Dan_11_0' })).toMatchObject({
      task: 'dan.Dan_11_0',
      scorer: 'mitigation.MitigationBypass',
      complete: true,
    });
  });

  it('before 0.13.1 calls the target a model', async () => {
    const changes = { 'plugins.target_type': undefined, 'plugins.target_name': undefined, 'plugins.model_type': 'openai', 'plugins.model_name': 'atlas' };
    expect(await first(result(), changes)).toMatchObject({ model: 'openai:atlas' });
    expect(await first(result(), { 'plugins.target_type': 'test', 'plugins.target_name': null })).toMatchObject({ model: 'test' });
  });

  it('may have one row of configuration and no head, and is then incomplete and undated', async () => {
    const rows = [{ entry_type: 'config', model_type: 'openai', model_name: 'atlas' }, attempt(2), result()];
    const { measurements, problems } = await readRows(...rows);
    expect(measurements[0]).toMatchObject({ model: 'openai:atlas', assessed: '', complete: false });
    expect(measurements[0]).not.toHaveProperty('samples');
    expect(problems).toMatchObject([{ code: 'evidence-undated' }]);
  });

  it('without any head names no model, and is incomplete', async () => {
    const { measurements, problems } = await readRows(attempt(2), result());
    expect(measurements[0]).toMatchObject({ model: '', complete: false });
    expect(problems.map(({ code }) => code)).toEqual(['evidence-no-model', 'evidence-undated']);
  });

  it('may have its members in another order than garak writes them', async () => {
    const { entry_type, ...rest } = attempt(2);
    expect((await readRows(setup, init, { ...rest, entry_type }, result(), other, completion)).measurements[0]).toMatchObject({ complete: true });
  });
});

describe('completeness of a garak report', () => {
  it('needs a completion of the same run', async () => {
    expect(await because(setup, init, result(), other)).toContain('has no completion');
    expect(await because(setup, init, result(), other, { ...completion, run: 'r-2' })).toBe('the completion is that of another run');
    expect(await because(setup, { ...init, run: undefined }, result(), other, { ...completion, run: undefined })).toBe('the completion is that of another run');
  });

  it('needs a result of every probe that was asked for, by name or by module', async () => {
    expect(await because(...whole([result()]))).toBe('1 probe was asked for and never evaluated: "lmrc"');
    expect(await because(...whole([result()], { 'plugins.probe_spec': 'dan.Dan_11_0, a.A,b.B,c.C,d.D' }))).toContain('"a.A", "b.B", "c.C" …');
    expect(await because(...whole([result()], { 'plugins.probe_spec': 'all' }))).toBeUndefined();
  });

  it('goes by the list of active probes where there is one', async () => {
    expect(await because(...whole([result(), other], { 'transient.active_probes': ['probes.dan.Dan_11_0', 'probes.x.Y'] }))).toContain('"x.Y"');
  });

  it('goes by the specification of 0.16 where there is no list', async () => {
    const asked = (spec: unknown): Fields => ({ 'plugins.probe_spec': undefined, 'run.spec': spec });
    const include = ['probes.dan', 'probes.x.Y', { tag: 'owasp:llm01' }, 'buffs.low'];
    expect(await because(...whole([result(), other], asked({ include, exclude: ['probes.dan.A'] })))).toBe('1 probe was asked for and never evaluated: "x.Y"');
    expect(await because(...whole([result(), other], asked({ include: ['probes.*', 'probes.dan.*'] })))).toBeUndefined();
    expect(await because(...whole([result(), other], asked('probes.dan,-probes.x.Y,tag:owasp')))).toBeUndefined();
  });

  it('is not known where nothing says which probes were asked for', async () => {
    const { 'plugins.probe_spec': _, ...without } = setup;
    expect(await because(without, init, result(), completion)).toBe('the report does not say which probes were asked for');
    expect(await because({ ...without, 'plugins.probe_spec': null }, init, result(), completion)).toBeUndefined();
  });

  it('a report of several runs is incomplete', async () => {
    expect(await because(...whole(), init)).toBe('the report holds several runs');
    expect(await because(setup, { ...init, orig_uuid: 'r-0' }, result(), other, completion)).toBe('the report was aggregated from several runs');
    expect(await because(...whole([result({ uuid: 'r-1' }), other]))).toBe('the report was aggregated from several runs');
  });

  it('an aggregated report is as old as its first run', async () => {
    const { measurements } = await readRows(setup, { ...init, orig_uuid: 'r-0', orig_start_time: '2025-08-28T14:06:53' }, result(), completion);
    expect(measurements[0]).toMatchObject({ assessed: '2025-08-28T14:06:53' });
  });

  it.each<[Fields, string]>([
    [{ nones: 3, total_processed: 53 }, '3 outputs were not scored'],
    [{ nones: 1, total_processed: 51 }, '1 output was not scored'],
    [{ nones: 'x' }, 'the number of outputs without a score is malformed'],
    [{ total_processed: 60 }, '50 of 60 outputs were evaluated'],
    [{ fails: 10 }, '37 passed and 10 failed of 50'],
    [{ passed: '37' }, 'the counts of the result are malformed'],
    [{ fails: -1 }, 'the counts of the result are malformed'],
    [{ passed: 51, fails: undefined, total_evaluated: 50 }, 'the counts of the result are malformed'],
  ])('a result with %j is incomplete', async (changes, reason) => {
    expect((await first(result(changes)))?.incomplete_because).toContain(reason);
  });

  it('a threshold of its own and a low cap make it incomplete', async () => {
    expect((await first(result(), { 'run.eval_threshold': 0.9 }))?.incomplete_because).toBe('the run counts hits from a score of 0.9, not of 0.5');
    expect((await first(result(), { 'run.soft_probe_prompt_cap': 10 }))?.incomplete_because).toContain('a cap of 10 prompts');
    expect((await first(result(), { 'run.soft_probe_prompt_cap': 11 }))?.complete).toBe(true);
  });

  it('a result of no outputs is no number', async () => {
    const { measurements, problems } = await readRows(...whole([result({ passed: 0, fails: 0, total_evaluated: 0, total_processed: 0 }), other]));
    expect(measurements[0]).toMatchObject({ value: Number.NaN, samples: 0, complete: false });
    expect(problems).toMatchObject([{ code: 'evidence-unusable', line: 5 }]);
  });
});

describe('the attempts of a garak report', () => {
  /** One attempt that is detected, with these scores. */
  const scored = (uuid: string, scores: readonly unknown[], changes: Fields = {}): Fields => ({
    entry_type: 'attempt',
    uuid,
    seq: 0,
    status: 2,
    probe_classname: 'dan.Dan_11_0',
    outputs: [],
    detector_results: { 'mitigation.MitigationBypass': scores },
    ...changes,
  });
  const attempts = [scored('a', [0, 0.6]), scored('b', [1, 0.2])];
  const counts = (fails: number): Fields => result({ passed: 4 - fails, fails, total_evaluated: 4, total_processed: 4 });
  const reading = async (row: Fields, rows: readonly Fields[] = attempts): Promise<Measurement | undefined> =>
    (await readRows(setup, init, ...rows, row, other, completion)).measurements[0];

  it('that scored a hit and were counted as passed show a threshold of its own, which the report does not state', async () => {
    expect(await reading(counts(2))).toMatchObject({ value: 0.5, complete: true });
    expect(await reading(counts(1))).toMatchObject({
      value: 0.25,
      incomplete_because: '2 outputs have a score of 0.5 or more, and 1 were counted as hits',
    });
  });

  it('that have a score and were left out make it incomplete, those without one do not', async () => {
    expect(await reading(counts(2), [...attempts, scored('c', [0.1])])).toMatchObject({
      incomplete_because: '4 of 5 outputs that have a score were evaluated',
    });
    expect(await reading(counts(2), [...attempts, scored('c', [null])])).toMatchObject({ complete: true });
  });

  it('count once each: before their detection they have no say', async () => {
    const before = scored('a', [1, 1], { status: 1 });
    expect(await reading(counts(2), [before, ...attempts])).toMatchObject({ complete: true, samples: 2 });
  });

  it('may be left out of a report, which proves nothing', async () => {
    expect(await reading(counts(1), [scored('a', [1, 1])])).toMatchObject({ complete: true });
    expect(await reading(counts(1), [scored('a', [1, 1, 1, 1], { probe_classname: 'dan.Other' })])).toMatchObject({ complete: true });
  });

  it('are the samples where all are there, however many outputs each has', async () => {
    expect(await reading(counts(2))).toMatchObject({ samples: 2 });
    expect(await reading(counts(2), [scored('a', [1]), scored('b', [1, null]), scored('c', [0, 0]), scored('d', [null])])).toMatchObject({ samples: 3 });
    // Four outputs are of one prompt at least, where each may have five.
    expect(await reading(counts(2), [scored('a', [1, 0])])).toMatchObject({ samples: 1 });
  });

  it('may name probe and detector with their kind', async () => {
    const prefixed = attempts.map((one) => ({ ...one, probe_classname: 'probes.dan.Dan_11_0' }));
    expect(await reading(counts(1), prefixed)).toMatchObject({ complete: false });
  });

  it('with broken scores are unreadable, with the line', async () => {
    const text = `${lines(setup, init)}\n${JSON.stringify(scored('a', [1])).replace('[1]', '[1,]')}\n${lines(counts(1))}`;
    expect(await errorOf(readContent(text, 'a.report.jsonl'))).toMatchObject({ code: 'evidence-unreadable', at: { line: 3 } });
  });
});

describe('samples of a garak report', () => {
  it('are distinct prompts, not outputs', async () => {
    expect(await first(result(), { 'run.generations': 50 })).toMatchObject({ samples: 1 });
    expect(await first(result(), { 'run.generations': 1 })).toMatchObject({ samples: 50 });
    expect(await first(result({ passed: 36, nones: 1, total_evaluated: 49 }))).toMatchObject({ samples: 10 });
  });

  it.each([undefined, 0, 'five'])('are unknown when the generations are %s', async (generations) => {
    expect(await first(result(), { 'run.generations': generations })).not.toHaveProperty('samples');
  });
});

describe('files of garak that measure nothing', () => {
  it.each<[string, readonly Fields[], string]>([
    ['a run that ended early', [setup, init, attempt(2), completion, digest], 'the run ended without evaluating a probe'],
    ['a run that is still going on', [setup, init, attempt(1)], 'the run crashed or is still running'],
    ['a digest alone', [digest], 'a digest only'],
    [
      'a hitlog',
      [{ goal: 'x', prompt: 'p', output: 'o', run_id: 'r-1', attempt_id: 'a', generator: 'openai atlas', probe: 'dan.D', detector: 'm.M' }],
      'not how many were tried',
    ],
  ])('%s says why', async (_name, rows, reason) => {
    const { format, measurements, problems } = await readRows(...rows);
    expect({ format, measurements }).toEqual({ format: 'garak', measurements: [] });
    expect(problems).toMatchObject([{ code: 'evidence-no-measurement', message: expect.stringContaining(reason) }]);
  });
});

describe('a broken garak report', () => {
  it.each<[string, string, number]>([
    ['an attempt that is cut', `${lines(setup, init)}\n${JSON.stringify(attempt(2)).slice(0, -2)}`, 3],
    ['an attempt with more text', `${lines(setup)}\n${JSON.stringify(attempt(2))} x\n${lines(init)}`, 2],
    ['a result that is cut', `${lines(setup, init, attempt(2), result()).slice(0, -1)}`, 4],
    ['a result with two counts', `${lines(setup)}\n{"entry_type":"eval","passed":1,"passed":2}`, 2],
  ])('with %s is unreadable, with the line', async (_name, text, line) => {
    const error = await errorOf(readContent(text, 'a.report.jsonl'));
    expect(error).toMatchObject({ code: 'evidence-unreadable', at: { line } });
  });

  it('with a result that names no probe says so', async () => {
    const { measurements, problems } = await readRows(...whole([result({ probe: null }), result(), other]));
    expect(measurements).toHaveLength(4);
    expect(problems).toMatchObject([{ code: 'evidence-unusable', line: 5 }]);
  });
});

describe('what a garak run says of itself', () => {
  it('stands under kri_gate in the run section of its configuration', async () => {
    expect(await first(result(), { 'run.kri_gate': { conditions: { adaptive: false } } })).toMatchObject({ conditions: { adaptive: false } });
    const { problems } = await readRows(...whole([result(), other], { 'run.kri_gate': 'x' }));
    expect(problems).toMatchObject([{ code: 'evidence-unverified' }]);
  });
});

describe('numbers that are no numbers', () => {
  it.each([true, '0.05x', [], {}])('%j makes a result incomplete wherever it says how sure the rate is', async (odd) => {
    const stated = { confidence: 0.95, confidence_lower: 0.05, confidence_upper: 0.2 };
    expect(await because(...whole([result(stated), other]))).toBeUndefined();
    expect(await because(...whole([result({ ...stated, confidence_lower: odd }), other]))).toBe('the interval is malformed');
    expect(await because(...whole([result({ ...stated, confidence_upper: odd }), other]))).toBe('the interval is malformed');
    expect(await because(...whole([result({ ...stated, confidence: odd }), other]))).toBe('the level of the interval is malformed');
    expect(await because(...whole(undefined, { 'run.generations': odd }))).toBe('the number of generations is malformed');
    expect(await because(...whole(undefined, { 'run.soft_probe_prompt_cap': odd }))).toBe('the cap on prompts is malformed');
  });
});
