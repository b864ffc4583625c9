import { describe, expect, it } from 'vitest';
import { type Change, file, gate, log, needing, type Outcome, records, TODAY } from './support.ts';

const need = (change: Change = {}): Promise<Outcome> => gate(needing({ deployment: ['filter'] }, change));
/** The control `filter` with one record. */
const measured = (value: number, samples = 1000) =>
  need({ files: { 'evals/filter.evidence.json': records([{ indicator: 'filter', value, samples, assessed: TODAY }]) } });

describe('the state of a KCI', () => {
  it('is met when the weak bound reaches the threshold', async () => {
    const outcome = await measured(0.99);
    expect(outcome.kci('filter')).toMatchObject({ state: 'met', needed_by: ['need'], limit: '>= 90%' });
    expect(outcome.verdict).toBe('pass');
  });

  it('is unmet when the weak bound misses it, although the value reaches it', async () => {
    // Lower bound of 95% of 40: 85.1%.
    const outcome = await measured(0.95, 40);
    expect(outcome.kci('filter').state).toBe('unmet');
    expect(outcome.blocks).toEqual(['kci-unmet']);
    expect((await measured(0.95, 400)).kci('filter').state).toBe('met');
  });

  it('is missing without evidence', async () => {
    const outcome = await need({ files: { 'evals/filter.evidence.json': undefined } });
    expect(outcome.kci('filter').state).toBe('missing');
    expect(outcome.blocks).toEqual(['kci-missing']);
    expect(outcome.finding('kci-missing')).toMatchObject({ indicator: 'filter', pairing: 'need', stage: 'internal' });
  });

  it('is inadmissible when none of its evidence is admissible', async () => {
    const outcome = await need({ files: { 'evals/filter.evidence.json': records([{ indicator: 'filter', value: 0.99, assessed: TODAY }]) } });
    expect(outcome.blocks).toEqual(['kci-inadmissible']);
  });

  it('unmet comes before inadmissible', async () => {
    const outcome = await need({ files: { 'evals/filter.evidence.json': records([{ indicator: 'filter', value: 0.5, assessed: TODAY }]) } });
    expect(outcome.blocks).toEqual(['kci-unmet']);
  });

  it('the weakest measurement decides', async () => {
    const files = { 'evals/again.evidence.json': records([{ indicator: 'filter', value: 0.8, samples: 1000, assessed: '2026-11-01' }]) };
    const outcome = await need({ files });
    expect(outcome.kci('filter')).toMatchObject({ state: 'unmet', value: 0.8 });
  });

  it('an inadmissible measurement unmeets only by its favourable bound', async () => {
    const suspect = (value: number) =>
      need({
        policy: { kcis: { filter: { min_samples: 100 } } },
        files: { 'evals/again.evidence.json': records([{ indicator: 'filter', value, samples: 40, assessed: TODAY }]) },
      });
    expect((await suspect(0.85)).kci('filter').state).toBe('met');
    expect((await suspect(0.6)).kci('filter').state).toBe('unmet');
  });

  it('a control that falls to be strong is compared at its upper bound', async () => {
    const jailbreak = (value: number, samples: number) =>
      need({
        policy: { kcis: { filter: { threshold: '<= 1%' } } },
        files: { 'evals/filter.evidence.json': records([{ indicator: 'filter', value, samples, assessed: TODAY }]) },
      });
    expect((await jailbreak(0, 299)).kci('filter').state).toBe('met');
    expect((await jailbreak(0, 298)).kci('filter').state).toBe('unmet');
  });

  it('that nobody needs shows readiness and blocks nothing', async () => {
    const outcome = await gate({ files: { 'evals/filter.evidence.json': undefined } });
    expect(outcome.kci('filter')).toMatchObject({ state: 'missing', needed_by: [] });
    expect(outcome.verdict).toBe('pass');
  });

  it('measured by logs, each selector needs its own', async () => {
    const policy = {
      kcis: {
        filter: {
          measured_by: [
            { task: 'a', metric: 'accuracy' },
            { task: 'b', metric: 'accuracy' },
          ],
        },
      },
    };
    const one = { 'evals/filter.evidence.json': undefined, 'evals/a.json': log({ task: 'a', value: 0.99, samples: 1000 }) };
    expect((await need({ policy, files: one })).kci('filter').state).toBe('missing');
    const both = { ...one, 'evals/b.json': log({ task: 'b', value: 0.99, samples: 1000 }) };
    expect((await need({ policy, files: both })).kci('filter').state).toBe('met');
  });
});

describe('levels', () => {
  const security = (value: number, level: unknown) =>
    gate(needing({ containment: [level] }, { files: { 'evals/security.evidence.json': records([{ indicator: 'security', value, assessed: TODAY }]) } }));

  it('a pairing needs the level that it names', async () => {
    expect((await security(3, { security: 'sl3' })).kci('security').state).toBe('met');
    expect((await security(3, { security: 'sl4' })).kci('security').state).toBe('unmet');
    expect((await security(2, { security: 'sl3' })).kci('security').state).toBe('unmet');
  });

  it('the bare id stands for the strongest', async () => {
    expect((await security(3, 'security')).kci('security')).toMatchObject({ state: 'unmet', threshold: 'sl4' });
    expect((await security(4, 'security')).kci('security')).toMatchObject({ state: 'met', threshold: 'sl4' });
  });

  it('of two needs the strongest is shown, and the worst state', async () => {
    const policy = { pairings: { more: { if: 'always', then: { containment: [{ security: 'sl4' }] } } } };
    const files = { 'evals/security.evidence.json': records([{ indicator: 'security', value: 3, assessed: TODAY }]) };
    const outcome = await gate(needing({ containment: [{ security: 'sl3' }] }, { policy, files }));
    expect(outcome.kci('security')).toMatchObject({ state: 'unmet', threshold: 'sl4', needed_by: ['need', 'more'] });
  });

  it('readiness is held against the strongest', async () => {
    const files = { 'evals/security.evidence.json': records([{ indicator: 'security', value: 3, assessed: TODAY }]) };
    expect((await gate({ files })).kci('security')).toMatchObject({ state: 'unmet', needed_by: [] });
    expect((await gate()).kci('security').state).toBe('met');
  });

  it('a flag is met by true and unmet by false', async () => {
    const drill = (value: boolean) =>
      gate(
        needing(
          { governance: ['drill'] },
          {
            policy: { kcis: { drill: { title: 'Drill', category: 'governance', about: 'organisation', threshold: true } } },
            files: { 'evals/drill.evidence.json': records([{ indicator: 'drill', value, assessed: TODAY }]) },
          },
        ),
      );
    expect((await drill(true)).verdict).toBe('pass');
    expect((await drill(false)).blocks).toEqual(['kci-unmet']);
  });
});

describe('at_least', () => {
  const control = (layer?: string) => ({
    title: 'Control',
    category: 'deployment',
    scale: 'exact',
    threshold: true,
    ...(layer === undefined ? {} : { layer }),
  });
  const met = (...ids: string[]) => ({ 'evals/c.evidence.json': records(ids.map((indicator) => ({ indicator, value: true, assessed: TODAY }))) });
  const short = (layers: Record<string, string | undefined>, ids: string[], atLeast = 2) =>
    gate(
      needing(
        { deployment: [{ at_least: atLeast, of: Object.keys(layers) }] },
        {
          policy: { kcis: Object.fromEntries(Object.entries(layers).map(([id, layer]) => [id, control(layer)])) },
          files: met(...ids),
        },
      ),
    );

  it('counts met controls', async () => {
    const free = { a: undefined, b: undefined, c: undefined };
    expect((await short(free, ['a', 'c'])).verdict).toBe('pass');
    expect((await short(free, ['a'])).blocks).toEqual(['redundancy-short']);
  });

  it('on distinct layers', async () => {
    expect((await short({ a: 'model', b: 'model', c: 'output' }, ['a', 'b'])).blocks).toEqual(['redundancy-short']);
    expect((await short({ a: 'model', b: 'model', c: 'output' }, ['a', 'c'])).verdict).toBe('pass');
  });

  it('a control without a layer is a layer of its own', async () => {
    expect((await short({ a: 'model', b: undefined }, ['a', 'b'])).verdict).toBe('pass');
    expect((await short({ a: 'b', b: undefined }, ['a', 'b'])).verdict).toBe('pass');
  });

  it('short of it there is one finding, and none for each control', async () => {
    const outcome = await short({ a: undefined, b: undefined, c: undefined }, []);
    expect(outcome.decision.findings.filter(({ severity }) => severity === 'block').map(({ code }) => code)).toEqual(['redundancy-short']);
    expect(outcome.kci('a').state).toBe('missing');
  });

  it('a control that is needed by itself too is still missing by itself', async () => {
    const outcome = await gate(
      needing({ deployment: ['a', { at_least: 1, of: ['a', 'b'] }] }, { policy: { kcis: { a: control(), b: control() } }, files: met('b') }),
    );
    expect(outcome.blocks).toEqual(['kci-missing']);
  });

  it('takes levels', async () => {
    const at = (level: string) =>
      gate(
        needing(
          { containment: [{ at_least: 1, of: [{ security: level }] }] },
          {
            files: { 'evals/security.evidence.json': records([{ indicator: 'security', value: 3, assessed: TODAY }]) },
          },
        ),
      );
    expect((await at('sl3')).verdict).toBe('pass');
    expect((await at('sl4')).blocks).toEqual(['redundancy-short']);
  });
});

describe('an open event', () => {
  const event = (more: object) => need({ files: { 'safety/e.evidence.json': file({ events: [{ event: 'bypass', date: TODAY, ...more }] }) } });

  it('that names a control makes it unmet, whatever was measured', async () => {
    const outcome = await event({ affects: ['filter'], status: 'open' });
    expect(outcome.kci('filter')).toMatchObject({ state: 'unmet', decided_by: { kind: 'event' } });
    expect(outcome.blocks).toEqual(['kci-unmet']);
  });

  it('is open when it does not say so, and when its status is unknown', async () => {
    expect((await event({ affects: ['filter'] })).kci('filter').state).toBe('unmet');
    expect((await event({ affects: ['filter'], status: 'clsoed' })).kci('filter').state).toBe('unmet');
    expect((await event({ affects: ['filter'], status: 'closed' })).kci('filter').state).toBe('met');
  });

  it('must name the control', async () => {
    expect((await event({ status: 'open' })).kci('filter').state).toBe('met');
    expect((await event({ affects: ['security'], status: 'open' })).kci('filter').state).toBe('met');
  });

  it('of another release does not count', async () => {
    const files = { 'safety/e.evidence.json': file({ subject: { release: '0.9' }, events: [{ event: 'bypass', date: TODAY, affects: ['filter'] }] }) };
    expect((await need({ files })).kci('filter').state).toBe('met');
  });
});

describe('an event that reassess_on names', () => {
  const voids = (assessed: string, event: object, reassess = ['jailbreak']) =>
    need({
      policy: { kcis: { filter: { reassess_on: reassess } } },
      files: {
        'evals/filter.evidence.json': records([{ indicator: 'filter', value: 0.99, samples: 1000, assessed }]),
        'safety/e.evidence.json': file({ events: [{ event: 'jailbreak', date: '2026-11-10', status: 'closed', ...event }] }),
      },
    });

  it('voids evidence of the same day and before', async () => {
    expect((await voids('2026-11-09', {})).blocks).toEqual(['kci-inadmissible']);
    expect((await voids('2026-11-10', {})).blocks).toEqual(['kci-inadmissible']);
    expect((await voids('2026-11-10T23:59:00Z', {})).blocks).toEqual(['kci-inadmissible']);
    expect((await voids('2026-11-11', {})).verdict).toBe('pass');
  });

  it('closing it does not bring the evidence back', async () => {
    expect((await voids('2026-11-09', { status: 'closed' })).reasons('filter')).toEqual(['evidence-voided']);
    expect((await voids('2026-11-11', { status: 'closed' })).reasons('filter')).toEqual([]);
  });

  it('must be of a type that reassess_on names', async () => {
    expect((await voids('2026-11-09', { event: 'incident' })).verdict).toBe('pass');
    expect((await voids('2026-11-09', { event: 'incident' }, ['jailbreak', 'incident'])).blocks).toEqual(['kci-inadmissible']);
  });

  it('affects all, or those that it names', async () => {
    expect((await voids('2026-11-09', { affects: ['security'] })).verdict).toBe('pass');
    expect((await voids('2026-11-09', { affects: ['security', 'filter'] })).blocks).toEqual(['kci-inadmissible']);
  });
});
