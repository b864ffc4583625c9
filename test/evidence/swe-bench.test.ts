import { describe, expect, it } from 'vitest';
import type { FileReading } from '../../src/evidence/registry.ts';
import { readContent } from './support/sources.ts';

type Fields = Record<string, unknown>;

const report = (changes: Fields = {}): Fields => ({
  total_instances: 500,
  submitted_instances: 500,
  completed_instances: 490,
  resolved_instances: 200,
  unresolved_instances: 290,
  empty_patch_instances: 10,
  error_instances: 0,
  resolved_ids: Array.from({ length: 200 }, (_, id) => `django-${id}`),
  schema_version: 2,
  ...changes,
});

const read = (changes?: Fields, file = 'evals/acme__atlas-3.1.run1.json'): Promise<FileReading> => readContent(report(changes), file);

describe('a report of SWE-bench', () => {
  it('yields resolved of all instances, with the model of the file name', async () => {
    const reading = await read();
    expect(reading).toMatchObject({ format: 'swe-bench', problems: [{ code: 'evidence-undated' }] });
    expect(reading.measurements).toEqual([
      {
        tool: 'swe-bench',
        task: 'swe-bench',
        metric: 'resolved_rate',
        value: 0.4,
        samples: 500,
        model: 'acme__atlas-3.1',
        assessed: '',
        complete: true,
        source: { file: 'evals/acme__atlas-3.1.run1.json', sha256: reading.sha256, pointer: '/resolved_instances' },
      },
    ]);
  });

  it.each<[Fields, string]>([
    [{ submitted_instances: 300 }, '300 of 500 instances were submitted'],
    [{ error_instances: 3, completed_instances: 487 }, '3 instances ended in an error'],
    [{ infra_failure_instances: 2, completed_instances: 488 }, '2 instances ended in a failure of the infrastructure'],
    [{ schema_version: 3 }, 'expected schema_version 2 or an earlier one, found 3'],
    [{ schema_version: '2' }, 'expected schema_version 2 or an earlier one, found "2"'],
    [{ ambiguous_failure_instances: 4 }, '4 instances failed in a way that patch or environment may have caused'],
    [{ pending_instances: 1 }, '1 instances are still to be run'],
    [{ failed_instances: 2 }, '2 instances failed to run'],
    [{ completed_instances: 400 }, '400 of 500 submitted instances were completed'],
    [{ resolved_instances: 201 }, '201 instances are resolved, 200 are listed'],
    [{ resolved_instances: 495, resolved_ids: undefined }, '495 instances are resolved, 490 completed'],
    [{ completed_instances: undefined }, 'the counts of the report are malformed'],
    [{ error_instances: '0' }, 'the counts of the report are malformed'],
  ])('with %j is incomplete, and the rate is still of all instances', async (changes, reason) => {
    const { measurements } = await read(changes);
    expect(measurements[0]).toMatchObject({ samples: 500, complete: false });
    expect(measurements[0]?.incomplete_because).toContain(reason);
  });

  it('with counts that are none is no number', async () => {
    const { measurements, problems } = await read({ resolved_instances: -1 });
    expect(measurements[0]?.value).toBeNaN();
    expect(problems[1]).toMatchObject({ code: 'evidence-unusable' });
  });

  it('of no instances measures nothing', async () => {
    expect((await read({ total_instances: 0 })).problems).toMatchObject([{ code: 'evidence-no-measurement' }]);
  });

  it.each([
    ['atlas.run-1', 'atlas'],
    ['acme__atlas-3.1.run-1', 'acme__atlas-3.1'],
    ['atlas-3.1.atlas-3.1-full', 'atlas-3.1'],
    ['atlas-3.1-high.batch3__atlas-3.1-high__20260611', 'atlas-3.1-high'],
    ['atlas.run-v1.5', 'atlas'],
    ['atlas-3.20260611', 'atlas-3'],
    ['atlas-3.1.20260611', 'atlas-3.1'],
  ])('of the file %s.json is about %s', async (name, model) => {
    expect((await readContent(report(), `evals/x.y/${name}.json`)).measurements[0]).toMatchObject({ model });
  });

  it('whose file name has no run id names no model', async () => {
    const { measurements, problems } = await read({}, 'report.json');
    expect(measurements[0]?.model).toBe('');
    expect(problems[1]).toMatchObject({ code: 'evidence-no-model' });
  });

  it('of the service behind sb-cli names no model in its file name', async () => {
    const file = 'evals/Subset.swe_bench_verified__test__run1.json';
    const { measurements, problems } = await read({ pending_instances: 0, failed_instances: 0 }, file);
    expect(measurements).toMatchObject([{ value: 0.4, model: '', complete: true }]);
    expect(problems).toContainEqual({ code: 'evidence-no-model', message: 'expected the file name <model>.<run id>.json, found another' });
  });
});
