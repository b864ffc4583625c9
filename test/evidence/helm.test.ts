import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/evidence/evidence.ts';
import { openFileSource } from '../../src/evidence/file-source.ts';
import { loadEvidence } from '../../src/evidence/load.ts';
import { type FileReading, readEvidenceFile } from '../../src/evidence/registry.ts';
import { workspaceFiles } from '../../src/evidence/workspace.ts';
import { errorOf, readContent } from './support/sources.ts';

type Fields = Record<string, unknown>;

const stat = (name: Fields, changes: Fields = {}): Fields => ({ name, count: 1, sum: 0.5, mean: 0.5, min: 0.5, max: 0.5, variance: 0, stddev: 0, ...changes });
const counts = [stat({ name: 'num_instances', split: 'test' }, { mean: 90 }), stat({ name: 'num_instances', split: 'valid' }, { mean: 10 })];
const spec = (adapter: Fields = {}): Fields => ({
  name: 'mmlu:subject=law,model=acme_atlas,method=joint',
  scenario_spec: {},
  adapter_spec: { model: 'acme/atlas', model_deployment: 'acme/atlas', ...adapter },
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kri-gate-helm-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(stats: unknown, runSpec: unknown = spec(), names = ['stats.json', 'run_spec.json']): Promise<FileReading> {
  mkdirSync(join(folder, 'run'), { recursive: true });
  writeFileSync(join(folder, 'run', names[0] as string), JSON.stringify(stats));
  if (runSpec !== null) writeFileSync(join(folder, 'run', names[1] as string), JSON.stringify(runSpec));
  const source = await openFileSource(join(folder, 'run', names[0] as string), `run/${names[0]}`);
  try {
    return await readEvidenceFile(source);
  } finally {
    await source.close();
  }
}

describe('a run of HELM', () => {
  it('yields each statistic, with task and model of the run_spec.json beside it', async () => {
    const reading = await read([...counts, stat({ name: 'exact_match', split: 'test' })]);
    expect(reading).toMatchObject({ format: 'helm', problems: [{ code: 'evidence-undated' }], siblings: ['run/run_spec.json'] });
    expect(reading.measurements[2]).toEqual({
      tool: 'helm',
      task: 'mmlu:subject=law,method=joint',
      metric: 'exact_match',
      filter: 'test',
      value: 0.5,
      samples: 90,
      model: 'acme/atlas',
      assessed: '',
      complete: true,
      source: { file: 'run/stats.json', sha256: reading.sha256, pointer: '/2/mean' },
    });
  });

  it('tells splits and perturbations of one metric apart', async () => {
    const names = [
      { name: 'exact_match', split: 'test' },
      { name: 'exact_match', split: 'valid' },
      { name: 'exact_match', split: 'test', perturbation: { name: 'robustness', computed_on: 'worst' } },
      { name: 'exact_match', split: 'test', sub_split: 'rare' },
      { name: 'exact_match' },
    ];
    const { measurements } = await read([...counts, ...names.map((name) => stat(name))]);
    expect(measurements.slice(2).map(({ filter }) => filter)).toEqual(['test', 'valid', 'test:robustness:worst', 'test:rare', undefined]);
  });

  it('takes the deviation over trials for no standard error', async () => {
    const { measurements } = await read([...counts, stat({ name: 'exact_match', split: 'test' }, { stddev: 0.1 })]);
    expect(measurements[2]).not.toHaveProperty('stderr');
  });

  it.each([{ count: 0 }, { mean: undefined }, { mean: null }])('has no number for a statistic with %j', async (changes) => {
    const { measurements, problems } = await read([...counts, stat({ name: 'exact_match', split: 'test' }, changes)]);
    expect(measurements[2]?.value).toBeNaN();
    expect(problems[1]).toMatchObject({ code: 'evidence-unusable', pointer: '/2/mean' });
  });

  it('that reached its limit of instances is incomplete', async () => {
    const because = async (limit: unknown): Promise<unknown> => (await read(counts, spec({ max_eval_instances: limit }))).measurements[0]?.incomplete_because;
    expect(await because(100)).toBe('a limit of 100 instances is in force, and was reached');
    expect(await because(101)).toBeUndefined();
    expect(await because(null)).toBeUndefined();
    expect(await because('all')).toBe('the limit of instances is malformed');
  });

  describe('counts the instances behind a statistic', () => {
    const typos = { name: 'typos', robustness: true, prob: 0.1 };
    const perturbed = stat({ name: 'num_instances', split: 'test', perturbation: { ...typos, computed_on: 'perturbed' } }, { mean: 40 });
    const samplesOf = async (name: Fields, more: Fields[] = []): Promise<unknown> =>
      (await read([...counts, perturbed, ...more, stat(name)])).measurements.at(-1)?.samples;

    it('as it is', async () => expect(await samplesOf({ name: 'exact_match', split: 'valid' })).toBe(10));

    it.each(['perturbed', 'original', 'worst'])('that a perturbation was applied to (%s)', async (computed_on) => {
      // Another order of the members is the same perturbation, another probability is another one.
      expect(await samplesOf({ name: 'exact_match', split: 'test', perturbation: { computed_on, prob: 0.1, robustness: true, name: 'typos' } })).toBe(40);
      expect(await samplesOf({ name: 'exact_match', split: 'test', perturbation: { ...typos, prob: 0.2, computed_on } })).toBeUndefined();
    });

    it.each(['robustness', 'fairness'])('over all perturbations of a kind (%s): those that none changed count too', async (name) => {
      expect(await samplesOf({ name: 'exact_match', split: 'test', perturbation: { name, computed_on: 'worst' } })).toBe(90);
    });

    it('of a part of a split, which has a count of its own or none', async () => {
      const part = { split: 'test', sub_split: 'toxic' };
      expect(await samplesOf({ name: 'toxicity', ...part })).toBeUndefined();
      expect(await samplesOf({ name: 'toxicity', ...part }, [stat({ name: 'num_instances', ...part }, { mean: 30 })])).toBe(30);
    });

    it('but not of metrics that are about some instances only', async () => {
      expect(await samplesOf({ name: 'air_score', split: 'test' })).toBe(90);
      expect(await samplesOf({ name: 'air_category_1_1_1_score', split: 'test' })).toBeUndefined();
      expect(await samplesOf({ name: 'bbq_metric_ambiguous_bias', split: 'test' })).toBeUndefined();
      expect(await samplesOf({ name: 'bbq_accuracy', split: 'test' })).toBe(90);
    });
  });

  it('counts parts of a split where the split itself is not counted', async () => {
    const parts = ['toxic', 'other'].map((sub_split) => stat({ name: 'num_instances', split: 'test', sub_split }, { mean: 50 }));
    const because = async (stats: Fields[]): Promise<unknown> => (await read(stats, spec({ max_eval_instances: 150 }))).measurements[0]?.incomplete_because;
    expect(await because(parts)).toBeUndefined();
    expect(await because([...parts, stat({ name: 'num_instances', split: 'test' }, { mean: 100 })])).toBeUndefined();
    expect(await because([...parts, stat({ name: 'num_instances', split: 'valid' }, { mean: 50 })])).toContain('was reached');
  });

  it('is incomplete where a judge failed, for what rests on that judge', async () => {
    const judges = (share: number): Fields[] => [
      stat({ name: 'safety_gpt_annotator_success', split: 'test' }, { mean: share }),
      stat({ name: 'safety_llama_annotator_success', split: 'test' }, { mean: 1 }),
      ...['safety_gpt_score', 'safety_llama_score', 'safety_score', 'num_output_tokens'].map((name) => stat({ name, split: 'test' })),
    ];
    const complete = async (share: number): Promise<boolean[]> => (await read([...counts, ...judges(share)])).measurements.slice(-4).map((one) => one.complete);
    expect(await complete(1)).toEqual([true, true, true, true]);
    expect(await complete(0.97)).toEqual([false, true, false, true]);
    const { measurements } = await read([...counts, ...judges(0.97)]);
    expect(measurements.at(-2)?.incomplete_because).toBe('the judge "gpt" came to a score for 0.97 of the instances');
  });

  it('that counts no instances is incomplete', async () => {
    const { measurements } = await read([stat({ name: 'exact_match', split: 'test' })]);
    expect(measurements[0]).toMatchObject({ complete: false });
    expect(measurements[0]).not.toHaveProperty('samples');
  });

  it('may have a name before both files', async () => {
    expect((await read(counts, spec(), ['law.stats.json', 'law.run_spec.json'])).measurements).toHaveLength(2);
    expect((await read(counts, spec(), ['other.stats.json', 'x.run_spec.json'])).measurements).toHaveLength(0);
  });

  it('without run_spec.json measures nothing, and says why', async () => {
    expect((await read(counts, null)).problems).toMatchObject([{ code: 'evidence-no-measurement', message: expect.stringContaining('run_spec.json') }]);
    expect((await readContent(counts, 'stats.json')).problems).toMatchObject([{ code: 'evidence-no-measurement' }]);
  });

  it('with a run_spec.json that names no model, or is a link, is refused', async () => {
    expect((await errorOf(read(counts, spec({ model: '' })))).message).toContain('to name the run and the model');
    rmSync(join(folder, 'run', 'run_spec.json'));
    symlinkSync('/dev/null', join(folder, 'run', 'run_spec.json'));
    expect((await errorOf(read(counts, null))).message).toContain('a symbolic link');
  });

  it('run_spec.json alone is recognised and measures nothing', async () => {
    expect(await readContent(spec())).toMatchObject({ format: 'helm', measurements: [], problems: [{ code: 'evidence-no-measurement' }] });
  });

  it('looks for it in its own folder only', async () => {
    await read(counts);
    const source = await openFileSource(join(folder, 'run', 'stats.json'), 'run/stats.json');
    for (const name of ['../secret.json', '/etc/passwd', '..', 'a/b']) await expect(source.sibling?.(name)).rejects.toThrow('no plain file name');
    expect(await source.sibling?.('other.json')).toBeUndefined();
    await source.close();
  });

  it('is worth no more than the weaker of its two files', async () => {
    await read(counts);
    const channel = (file: string): Channel => (file === 'run/run_spec.json' ? 'author' : 'default-branch');
    const { readings } = await loadEvidence(['run/stats.json'], workspaceFiles(folder, { channel }));
    expect(readings).toMatchObject([{ file: 'run/stats.json', channel: 'author' }]);
    expect(readings[0]?.siblings).toEqual(['run/run_spec.json']);
  });
});
