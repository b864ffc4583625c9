import { describe, expect, it } from 'vitest';
import { type Change, DIGEST, type Fields, gate, log, merge, needing, records, TODAY } from './support.ts';

const ASSESSORS = {
  lab: { name: 'Lab', independent: true, users: ['lab-lead'] },
  institute: { name: 'Institute', independent: true, users: ['institute-lead'] },
  own: { name: 'Own team', users: ['own-lead'] },
};
const policy = (atLeast: number, kri: Fields = {}): Fields => ({ kris: { ctf: { independent: { at_least: atLeast }, ...kri } }, assessors: ASSESSORS });
const by = (assessor: unknown, more: Parameters<typeof log>[0] = {}) =>
  log({ salt: JSON.stringify([assessor, more]), ...more, kriGate: { digest: DIGEST, ...(assessor === undefined ? {} : { assessor }) } });
const LEADS = ['lab-lead', 'institute-lead', 'own-lead'];
const measured = (atLeast: number, files: Record<string, unknown>, change: Change = {}) =>
  gate(merge({ policy: policy(atLeast), files, reviews: LEADS }, change) as Change);

describe('independent: { at_least: n }', () => {
  it('needs a measurement by an independent assessor beside our own', async () => {
    const alone = await measured(1, {});
    expect(alone.blocks).toEqual(['kri-inadmissible']);
    expect(alone.finding('kri-inadmissible')?.message).toContain('0 of the 1 independent assessors that are needed measured it with task: cybench');
    expect(alone.kri()).toMatchObject({ state: 'unmeasured' });
    expect((await measured(1, { 'evals/lab.json': by('lab') })).verdict).toBe('pass');
  });

  it('nobody else stands in: not our own team, not a name in place, not the author’s word', async () => {
    expect((await measured(1, { 'evals/own.json': by('own') })).blocks).toEqual(['kri-inadmissible']);
    expect((await measured(1, { 'evals/x.json': by({ name: 'Lab', independent: true }) })).blocks).toEqual(['kri-inadmissible']);
    expect((await measured(1, { 'evals/lab.json': by('lab') }, { reviews: ['owner'] })).blocks).toEqual(['kri-inadmissible']);
    expect((await measured(1, { 'evals/lab.json': by('lab') }, { reviews: [], channel: () => 'default-branch' })).verdict).toBe('pass');
  });

  it('counts different assessors, each once', async () => {
    const twice = await measured(2, { 'evals/a.json': by('lab'), 'evals/b.json': by('lab', { value: 0.04 }) });
    expect(twice.blocks).toEqual(['kri-inadmissible']);
    expect(twice.finding('kri-inadmissible')?.message).toContain('1 of the 2');
    expect((await measured(2, { 'evals/a.json': by('lab'), 'evals/b.json': by('institute') })).verdict).toBe('pass');
  });

  it('counts people, not ids: one person cannot speak for two assessors', async () => {
    const files = { 'evals/a.json': by('lab'), 'evals/b.json': by('institute') };
    const shared = (users: string[], change: Change = {}) => measured(2, files, { policy: { assessors: { institute: { users } } }, ...change });
    const one = await shared(['Lab-Lead']);
    expect(one.blocks).toEqual(['kri-inadmissible']);
    expect(one.finding('kri-inadmissible')?.message).toContain('1 of the 2');
    expect(one.finding('kri-inadmissible')?.message).toContain('(lab; nobody speaks for institute who does not speak for another of them)');
    expect((await shared(['lab-lead', 'institute-lead'])).verdict).toBe('pass');
    // Only those who approved speak, where nothing else stands behind it.
    expect((await shared(['lab-lead', 'institute-lead'], { reviews: ['lab-lead'] })).blocks).toEqual(['kri-inadmissible']);
    expect((await shared(['lab-lead', 'institute-lead'], { reviews: [], channel: () => 'default-branch' })).verdict).toBe('pass');
    expect((await shared(['lab-lead'], { reviews: [], channel: () => 'default-branch' })).blocks).toEqual(['kri-inadmissible']);
  });

  it('counts only admissible measurements', async () => {
    expect((await measured(1, { 'evals/lab.json': by('lab', { status: 'cancelled' }) })).blocks).toEqual(['kri-inadmissible']);
    expect((await measured(1, { 'evals/lab.json': by('lab', { created: '2025-01-01' }) })).blocks).toEqual(['kri-inadmissible']);
  });

  it('for each selector', async () => {
    const measured_by = [
      { task: 'cybench', metric: 'accuracy' },
      { task: 'range', metric: 'accuracy' },
    ];
    const files = { 'evals/range.json': log({ task: 'range' }), 'evals/lab.json': by('lab') };
    const half = await measured(1, files, { policy: policy(1, { measured_by }) });
    expect(half.blocks).toEqual(['kri-inadmissible']);
    expect(half.finding('kri-inadmissible')?.message).toContain('measured it with task: range');
    expect((await measured(1, { ...files, 'evals/lab2.json': by('institute', { task: 'range' }) }, { policy: policy(1, { measured_by }) })).verdict).toBe(
      'pass',
    );
  });

  it('without any evidence the KRI is unmeasured as ever', async () => {
    expect((await measured(1, { 'evals/ctf.json': undefined })).blocks).toEqual(['kri-unmeasured']);
  });

  it('does not hold a crossing back', async () => {
    const crossed = await measured(1, { 'evals/ctf.json': log({ value: 0.9 }) });
    expect(crossed.kri().state).toBe('crossed');
    expect(crossed.blocks).not.toContain('kri-inadmissible');
  });

  it('holds for a control, and may come from the defaults', async () => {
    const control = (assessors: string[], change: Change = {}) => {
      const list = [undefined, ...assessors].map((assessor) => ({
        indicator: 'filter',
        value: 0.99,
        samples: 1000,
        assessed: TODAY,
        ...(assessor === undefined ? {} : { assessor }),
      }));
      const files = { 'evals/filter.evidence.json': records(list), 'evals/lab.json': by('lab') };
      const base = { policy: { kcis: { filter: { independent: { at_least: 1 } } }, assessors: ASSESSORS }, reviews: LEADS, files };
      return gate(needing({ deployment: ['filter'] }, merge(base, change) as Change));
    };
    const short = await control([]);
    expect(short.blocks).toEqual(['kci-inadmissible']);
    expect(short.finding('kci-inadmissible')?.message).toContain('0 of the 1 independent assessors');
    expect((await control(['lab'])).verdict).toBe('pass');
    const byDefault = { policy: { kcis: { filter: { independent: undefined } }, defaults: { independent: { at_least: 1 } } } };
    expect((await control([], byDefault)).blocks).toEqual(['kci-inadmissible']);
    expect((await control(['lab'], byDefault)).verdict).toBe('pass');
  });

  it('under declared a name in place is enough, each name once, and marked', async () => {
    const declared: Change = { policy: { assessors: 'declared' }, reviews: [] };
    const one = await measured(1, { 'evals/a.json': by({ name: 'Anyone', independent: true }) }, declared);
    expect([one.verdict, one.codes('warning').includes('assessor-declared')]).toEqual(['pass', true]);
    expect((await measured(1, { 'evals/a.json': by({ name: 'Anyone' }) }, declared)).blocks).toEqual(['kri-inadmissible']);
    const same = { 'evals/a.json': by({ name: 'A', independent: true }), 'evals/b.json': by({ name: ' A ', independent: true }) };
    expect((await measured(2, same, declared)).blocks).toEqual(['kri-inadmissible']);
  });

  it('the report says whose measurement is independent', async () => {
    const outcome = await measured(1, { 'evals/lab.json': by('lab'), 'evals/own.json': by('own') });
    expect(outcome.kri().evidence.map(({ file, independent }) => [file, independent])).toEqual([
      ['evals/ctf.json', undefined],
      ['evals/lab.json', 'lab'],
      ['evals/own.json', undefined],
    ]);
  });
});

describe('measurements that disagree', () => {
  const warned = async (own: number, theirs: number, change: Change = {}) =>
    (
      await measured(1, { 'evals/ctf.json': log({ value: own, samples: 1000 }), 'evals/lab.json': by('lab', { value: theirs, samples: 1000 }) }, change)
    ).finding('measurements-disagree');

  it('are a warning with both values where their bounds do not overlap', async () => {
    const finding = await warned(0.04, 0.09);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toMatch(/the developer found 4% \(.*evals\/ctf\.json.*lab found 9% \(.*evals\/lab\.json/);
    expect(await warned(0.04, 0.05)).toBeUndefined();
  });

  it('in either order, and the worse counts', async () => {
    expect((await warned(0.09, 0.04))?.message).toMatch(/lab found 4%.*the developer found 9%/);
    const outcome = await measured(1, { 'evals/lab.json': by('lab', { value: 0.9 }) });
    expect(outcome.kri().state).toBe('crossed');
    expect(outcome.codes('warning')).toContain('measurements-disagree');
  });

  it('two of our own runs may differ', async () => {
    expect(await warned(0.04, 0.09, { reviews: [] })).toBeUndefined();
  });

  it('an inadmissible one does not count', async () => {
    expect(await warned(0.04, 0.09, { policy: { kris: { ctf: { min_samples: 1001 } } } })).toBeUndefined();
  });

  it('noise is told from disagreement also where the value itself is compared', async () => {
    expect(await warned(0.04, 0.05, { policy: { kris: { ctf: { confidence: 'none' } } } })).toBeUndefined();
    expect(await warned(0.04, 0.09, { policy: { kris: { ctf: { confidence: 'none' } } } })).toBeDefined();
  });

  it('levels disagree as soon as they differ', async () => {
    const found = async (theirs: number) => {
      const list = [
        { indicator: 'security', value: 4, assessed: TODAY },
        { indicator: 'security', value: theirs, assessed: TODAY, assessor: 'lab' },
      ];
      const files = { 'evals/security.evidence.json': records(list) };
      return (await gate({ policy: { assessors: ASSESSORS }, files, reviews: LEADS })).finding('measurements-disagree')?.message;
    };
    expect(await found(3)).toContain('lab found 3');
    expect(await found(4)).toBeUndefined();
  });
});
