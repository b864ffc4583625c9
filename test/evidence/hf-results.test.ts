import { describe, expect, it } from 'vitest';
import { readEvidenceFile } from '../../src/evidence/registry.ts';
import { errorOf, memorySource, readContent } from './support/sources.ts';

const FILE = 'model/.eval_results/hle.yaml';

describe('results of a model repository', () => {
  it('yield each value, and are never complete: they are the author’s word', async () => {
    const text =
      '- dataset: { id: cais/hle, task_id: default }\n  value: 20.9\n  date: "2026-10-01"\n- dataset: { id: cais/wmdp }\n  value: 0\n  date: 2026-10-02T10:00:00Z\n';
    const reading = await readContent(text, FILE);
    expect(reading).toMatchObject({ format: 'hf-results', problems: [{ code: 'evidence-no-model' }] });
    expect(reading.measurements).toMatchObject([
      {
        task: 'cais/hle',
        filter: 'default',
        metric: 'value',
        value: 20.9,
        assessed: '2026-10-01',
        model: '',
        complete: false,
        source: { pointer: '/0/value', line: 1 },
      },
      { task: 'cais/wmdp', value: 0, complete: false, source: { line: 4 } },
    ]);
    for (const one of reading.measurements) for (const key of ['samples', 'stderr', 'interval']) expect(one).not.toHaveProperty(key);
  });

  it.each(['"20.0 +- 1.2"', '20.0 ± 1.2', 'null', '.nan', '[1]'])(
    'a value of %s is no number, and its margin is not taken for an uncertainty',
    async (value) => {
      const { measurements, problems } = await readContent(`- dataset: { id: x }\n  value: ${value}\n  date: 2026-10-01\n`, FILE);
      expect(measurements[0]?.value).toBeNaN();
      expect(measurements[0]).not.toHaveProperty('stderr');
      expect(problems[0]).toMatchObject({ code: 'evidence-unusable', pointer: '/0/value' });
    },
  );

  it.each([
    ['', 'found an empty file'],
    ['a: 1\n', 'expected a list of results'],
    ['- value: 1\n', 'to name its dataset'],
    ['- dataset: { id: x }\n  value: 1\n  value: 2\n', 'stands twice'],
    ['- dataset: { id: x\n', 'does not read as YAML'],
    ['- &a [*a]\n', ''],
    ['version https://git-lfs.github.com/spec/v1\n', 'a Git LFS pointer'],
  ])('%j is refused', async (text, message) => {
    const error = await errorOf(readContent(text, FILE));
    expect(error.code).toBe('evidence-unreadable');
    expect(error.message).toContain(message);
  });

  it('are told apart by task, or as before there were tasks by configuration and split of the dataset', async () => {
    const results = ['task_id: diamond', 'config: diamond', 'config: diamond, split: test', 'task_id: main, config: diamond', 'revision: abc'];
    const text = results.map((names) => `- dataset: { id: Idavidrein/gpqa, ${names} }\n  value: 0.4\n  date: 2026-10-01\n`).join('');
    const { measurements } = await readContent(text, FILE);
    expect(measurements.map(({ filter }) => filter)).toEqual(['diamond', 'diamond', 'diamond:test', 'main', undefined]);
  });

  it('is refused where it is larger than a document, without being read, or has more results than anybody decides on', async () => {
    const huge = { ...memorySource('- value: 1\n', FILE, 64), size: 3 * 2 ** 30, read: async (): Promise<Buffer> => Buffer.alloc(0) };
    expect((await errorOf(readEvidenceFile(huge))).message).toContain('expected results of at most 64 MiB, found 3 GiB');
    const many = '- { dataset: { id: x }, value: 1, date: 2026-10-01 }\n'.repeat(100_001);
    expect((await errorOf(readContent(many, FILE))).message).toContain('expected at most 100000 results, found 100001');
  });

  it('an empty list measures nothing', async () => {
    expect((await readContent('[]\n', FILE)).problems).toMatchObject([{ code: 'evidence-no-measurement' }]);
  });

  it('YAML anywhere else is nobody’s', async () => {
    for (const file of ['a.yaml', 'eval_results/a.yaml', '.eval_results/sub/a.yaml', '.eval_results/a.txt'])
      expect((await readContent('- value: [', file)).format).toBeNull();
  });
});
