import { describe, expect, it } from 'vitest';
import { DIGEST, gate, log, needing, records, TODAY } from './support.ts';

const verdicts = (stages: readonly { name: string; verdict: string }[]) => Object.fromEntries(stages.map(({ name, verdict }) => [name, verdict]));

describe('the ladder', () => {
  it('a release is decided at its stage and every narrower one', async () => {
    expect(verdicts((await gate()).decision.stages)).toEqual({ internal: 'pass', external: 'pass' });
    expect(verdicts((await gate({ release: { stage: 'open' } })).decision.stages)).toEqual({ internal: 'pass', external: 'pass', open: 'pass' });
    expect(verdicts((await gate({ release: { stage: 'internal' } })).decision.stages)).toEqual({ internal: 'pass' });
  });

  it('the worst stage is the verdict, and each is shown', async () => {
    const policy = { pairings: { need: { if: 'always', from: 'external', then: { deployment: ['filter'] } } } };
    const outcome = await gate({ policy, files: { 'evals/filter.evidence.json': undefined } });
    expect(verdicts(outcome.decision.stages)).toEqual({ internal: 'pass', external: 'blocked' });
    expect(outcome.verdict).toBe('blocked');
    expect(outcome.finding('kci-missing')?.stage).toBe('external');
  });

  it('internal, external, open-weights is the ladder when the policy names none', async () => {
    const outcome = await gate({ policy: { stages: undefined }, release: { stage: 'open-weights' } });
    expect(outcome.decision.stages.map(({ name }) => name)).toEqual(['internal', 'external', 'open-weights']);
  });
});

describe('from', () => {
  const at = (from: string | undefined, stage: string) =>
    gate({
      policy: { pairings: { need: { if: 'always', from, then: { deployment: ['filter'] } } } },
      release: { stage },
      files: { 'evals/filter.evidence.json': undefined },
    });

  it('a pairing holds at that stage and every wider one', async () => {
    expect((await at('external', 'internal')).pairing('need')).toBe('not-applicable');
    expect((await at('external', 'internal')).verdict).toBe('pass');
    expect((await at('external', 'external')).pairing('need')).toBe('fired');
    expect((await at('external', 'open')).blocks).toEqual(['kci-missing']);
  });

  it('without it a pairing holds everywhere', async () => {
    expect((await at(undefined, 'internal')).blocks).toEqual(['kci-missing']);
  });
});

describe('evidence that names stages', () => {
  const staged = (stages: string[] | undefined, value = 0.05) => log({ value, kriGate: { digest: DIGEST, ...(stages === undefined ? {} : { stages }) } });

  it('counts only there', async () => {
    const outcome = await gate({ files: { 'evals/ctf.json': staged(['internal']) } });
    expect(verdicts(outcome.decision.stages)).toEqual({ internal: 'pass', external: 'blocked' });
    expect(outcome.blocks).toEqual(['kri-inadmissible']);
    expect(outcome.finding('kri-inadmissible')?.stage).toBe('external');
  });

  it('may name all of them', async () => {
    expect((await gate({ files: { 'evals/ctf.json': staged(['internal', 'external']) } })).verdict).toBe('pass');
    expect((await gate({ files: { 'evals/ctf.json': staged(undefined) } })).verdict).toBe('pass');
  });

  it('does not cross elsewhere: it counts neither way there', async () => {
    const outcome = await gate({ files: { 'evals/wide.json': staged(['open'], 0.9) } });
    expect(outcome.kri().state).toBe('clear');
    expect((await gate({ release: { stage: 'open' }, files: { 'evals/wide.json': staged(['open'], 0.9) } })).kri().state).toBe('crossed');
  });

  it('the KRI shows its worst state over the stages', async () => {
    const outcome = await gate({ files: { 'evals/more.json': staged(['external'], 0.9) } });
    expect(outcome.kri()).toMatchObject({ state: 'crossed', threshold: 'critical', value: 0.9 });
  });

  it('a KCI must be met at each stage at which it is needed', async () => {
    const record = (stages: string[]) => ({
      'evals/filter.evidence.json': records([{ indicator: 'filter', value: 0.99, samples: 1000, assessed: TODAY, stages }]),
    });
    const at = (stages: string[]) => gate(needing({ deployment: ['filter'] }, { files: record(stages) }));
    expect((await at(['internal', 'external'])).verdict).toBe('pass');
    expect(verdicts((await at(['internal'])).decision.stages)).toEqual({ internal: 'pass', external: 'blocked' });
    expect((await at(['internal'])).kci('filter').state).toBe('inadmissible');
  });

  it('and only there', async () => {
    const files = { 'evals/filter.evidence.json': records([{ indicator: 'filter', value: 0.99, samples: 1000, assessed: TODAY, stages: ['external'] }]) };
    const policy = { pairings: { need: { if: 'always', from: 'external', then: { deployment: ['filter'] } } } };
    expect((await gate({ policy, files })).verdict).toBe('pass');
  });

  it('fires pairings only at those stages', async () => {
    const outcome = await gate({ files: { 'evals/more.json': staged(['external'], 0.4), 'evals/filter.evidence.json': undefined } });
    expect(verdicts(outcome.decision.stages)).toEqual({ internal: 'pass', external: 'blocked' });
  });
});

describe('a stage at which no KRI applies', () => {
  const policy = { pairings: { alert: { from: 'external' }, critical: { from: 'external' } } };

  it('is ungated, which blocks', async () => {
    const outcome = await gate({ policy });
    expect(outcome.blocks).toEqual(['stage-ungated']);
    expect(verdicts(outcome.decision.stages)).toEqual({ internal: 'blocked', external: 'pass' });
  });

  it('unless the policy lists it', async () => {
    expect((await gate({ policy: { ...policy, ungated: ['internal'] } })).verdict).toBe('pass');
    expect((await gate({ policy: { ...policy, ungated: ['open'] } })).blocks).toEqual(['stage-ungated']);
  });

  it('an advisory KRI does not gate it', async () => {
    expect((await gate({ policy: { kris: { ctf: { advisory: 'Saturated.' } } } })).blocks).toContain('stage-ungated');
  });

  it('a pairing that always fires does not gate it', async () => {
    expect((await gate({ policy: { pairings: { ...policy.pairings, need: { if: 'always', then: 'report' } } } })).blocks).toEqual(['stage-ungated']);
  });

  it('a KRI is not measured where no pairing mentions it', async () => {
    const outcome = await gate({ policy: { ...policy, ungated: ['internal'] }, release: { stage: 'internal' }, files: { 'evals/ctf.json': undefined } });
    expect(outcome.kri().state).toBe('not-applicable');
    expect(outcome.verdict).toBe('pass');
  });
});
