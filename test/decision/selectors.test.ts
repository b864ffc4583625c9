import { describe, expect, it } from 'vitest';
import { gate, log, records, TODAY } from './support.ts';

/** Whether a log with these names is evidence of a KRI with this selector. */
async function selects(selector: object, names: Parameters<typeof log>[0] = {}): Promise<boolean> {
  const outcome = await gate({
    policy: { kris: { ctf: { measured_by: { task: 'cybench', metric: 'accuracy', ...selector } } } },
    files: { 'evals/ctf.json': log(names) },
  });
  return outcome.kri().evidence.length > 0;
}

describe('measured_by', () => {
  it('selects by task and metric', async () => {
    expect(await selects({})).toBe(true);
    expect(await selects({}, { task: 'cybench2' })).toBe(false);
    expect(await selects({}, { metric: 'mean' })).toBe(false);
    expect(await selects({}, { task: 'Cybench' })).toBe(false);
  });

  it('a task without a slash also matches the last segment of a namespaced one', async () => {
    expect(await selects({}, { task: 'inspect_evals/cybench' })).toBe(true);
    expect(await selects({}, { task: 'inspect_evals/cybench/x' })).toBe(false);
    expect(await selects({ task: 'inspect_evals/cybench' }, { task: 'inspect_evals/cybench' })).toBe(true);
    expect(await selects({ task: 'inspect_evals/cybench' }, { task: 'cybench' })).toBe(false);
    expect(await selects({ task: 'a/cybench' }, { task: 'b/cybench' })).toBe(false);
  });

  it('takes globs', async () => {
    expect(await selects({ task: 'cyber_*' }, { task: 'cyber_range' })).toBe(true);
    expect(await selects({ task: 'cyber_*' }, { task: 'cybench' })).toBe(false);
    expect(await selects({ task: 'cyb?nch' })).toBe(true);
    expect(await selects({ task: '[a-c]ybench' })).toBe(true);
    expect(await selects({ task: '[!c]ybench' })).toBe(false);
    expect(await selects({ metric: 'acc*' })).toBe(true);
    expect(await selects({ task: '**' }, { task: 'a/b/c' })).toBe(true);
  });

  it('and optionally by scorer and tool', async () => {
    expect(await selects({ scorer: 'includes' })).toBe(true);
    expect(await selects({ scorer: 'exact' })).toBe(false);
    expect(await selects({ tool: 'inspect' })).toBe(true);
    expect(await selects({ tool: 'lm-eval*' })).toBe(false);
  });

  it('a part that the log does not have does not match', async () => {
    expect(await selects({ filter: '*' })).toBe(false);
    expect(await selects({ reducer: '*' })).toBe(false);
  });

  it('all that matches counts', async () => {
    const files = { 'evals/b.json': log({ salt: 'b' }), 'evals/c.json': log({ task: 'x/cybench', value: 0.9 }) };
    const outcome = await gate({ files });
    expect(outcome.kri().evidence).toHaveLength(3);
    expect(outcome.kri().state).toBe('crossed');
  });
});

describe('logs and records', () => {
  it('a record is no evidence of another indicator', async () => {
    const files = { 'evals/x.evidence.json': records([{ indicator: 'filter', value: 0.99, samples: 1000, assessed: TODAY }]) };
    expect((await gate({ files })).kri().evidence).toHaveLength(1);
  });

  it('without measured_by a record clears, and no log does', async () => {
    const policy = { kris: { ctf: { measured_by: undefined } } };
    const record = { 'evals/x.evidence.json': records([{ indicator: 'ctf', value: 0.05, samples: 200, assessed: TODAY }]) };
    expect((await gate({ policy, files: record })).kri().state).toBe('clear');
    const alone = await gate({ policy });
    expect(alone.kri()).toMatchObject({ state: 'unmeasured', evidence: [] });
    expect(alone.blocks).toEqual(['kri-unmeasured']);
  });

  it('a log that nothing selects is named as the closest that was found', async () => {
    const outcome = await gate({ files: { 'evals/ctf.json': log({ task: 'cybenhc' }) } });
    expect(outcome.finding('kri-unmeasured')?.message).toContain('task cybenhc, metric accuracy');
  });
});
