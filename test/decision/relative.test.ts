import { describe, expect, it } from 'vitest';
import { binomialLower, binomialUpper } from '../../src/decision/numbers/bounds.ts';
import { type Change, DIGEST, type Fields, gate, log, merge, needing, OTHER_DIGEST, records, TODAY } from './support.ts';

const BASELINE = { task: 'control', metric: 'accuracy' };
const THRESHOLDS = { alert: '>= 2', critical: '>= 5' };
const relative = (relative_to: Fields, kri: Fields = {}): Fields => ({ kris: { ctf: { thresholds: THRESHOLDS, relative_to, ...kri } }, pairings: REPORT });
const REPORT = { alert: { then: 'report' }, critical: { then: 'report' } };
const arm = (value: number, more: Parameters<typeof log>[0] = {}) => log({ value, samples: 1000, salt: JSON.stringify(more), ...more });
const arms = (with_: number, without: number, more: Parameters<typeof log>[0] = {}) => ({
  'evals/ctf.json': arm(with_),
  'evals/control.json': arm(without, { task: 'control', ...more }),
});
const found = (relative_to: Fields, files: Record<string, unknown>, change: Change = {}) =>
  gate(merge({ policy: relative(relative_to), files }, change) as Change);

describe('relative to another selector', () => {
  it('the ratio is compared, both uncertainties in it', async () => {
    const { value, bound, state, evidence } = (await found(BASELINE, arms(0.3, 0.2))).kri();
    expect([value, state]).toEqual([1.5, 'clear']);
    const [high, low] = [binomialUpper(0.3, 1000, 0.975), binomialLower(0.2, 1000, 0.975)];
    expect(bound).toBeCloseTo(high / low, 10);
    expect(evidence[0]).toMatchObject({
      value: 0.3,
      high,
      relative: { as: 'ratio', value: 1.5, baseline: 0.2, baseline_low: low, source: 'evals/control.json' },
    });
  });

  it('crosses and is not ruled out as a share is', async () => {
    expect((await found(BASELINE, arms(0.9, 0.2))).kri().thresholds).toEqual({ alert: 'crossed', critical: 'not-ruled-out' });
    expect((await found(BASELINE, arms(0.4, 0.2))).kri().state).toBe('not-ruled-out');
  });

  it('or the difference', async () => {
    const as = { ...BASELINE, as: 'difference' };
    const kri = { thresholds: { alert: '>= 15%', critical: '>= 50%' } };
    const { value, bound, state } = (await found(as, arms(0.3, 0.2), { policy: relative(as, kri) })).kri();
    expect([value, state]).toEqual([0.1, 'not-ruled-out']);
    expect(bound).toBeCloseTo(binomialUpper(0.3, 1000, 0.975) - binomialLower(0.2, 1000, 0.975), 10);
  });

  it('with confidence none the values themselves are compared, exactly', async () => {
    const none = { policy: relative(BASELINE, { confidence: 'none' }) };
    expect((await found(BASELINE, arms(0.56, 0.28), none)).kri()).toMatchObject({ state: 'crossed', bound: 2 });
    expect((await found(BASELINE, arms(0.559, 0.28), none)).kri().state).toBe('clear');
  });

  it('the margin is added to the ratio', async () => {
    expect((await found(BASELINE, arms(0.3, 0.2), { policy: relative(BASELINE, { margin: 1 }) })).kri().state).toBe('crossed');
  });

  it('without a baseline nothing is admissible', async () => {
    const outcome = await found(BASELINE, { 'evals/ctf.json': arm(0.3) });
    expect(outcome.blocks).toEqual(['kri-inadmissible']);
    expect(outcome.reasons('ctf')).toEqual(['evidence-without-baseline']);
    expect(outcome.finding('kri-inadmissible')?.message).toContain('expected a baseline, an eval log with task: control, metric: accuracy; found none');
  });

  it('the baseline has to meet all that is asked of the evidence', async () => {
    const lacks = async (more: Parameters<typeof log>[0], change: Change = {}) => (await found(BASELINE, arms(0.3, 0.2, more), change)).reasons('ctf');
    expect(await lacks({})).toEqual([]);
    expect(await lacks({ status: 'cancelled' })).toEqual(['evidence-without-baseline']);
    expect(await lacks({ created: '2025-01-01' })).toEqual(['evidence-without-baseline']);
    expect(await lacks({ kriGate: { digest: OTHER_DIGEST } })).toEqual(['evidence-without-baseline']);
    expect(await lacks({ kriGate: { digest: DIGEST, stages: ['internal'] } })).toEqual(['evidence-without-baseline']);
    expect(await lacks({ samples: 100 }, { policy: relative(BASELINE, { min_samples: 500 }) })).toEqual(['evidence-without-baseline']);
  });

  it('an inadmissible baseline can still raise an alarm', async () => {
    const outcome = await found(BASELINE, arms(0.9, 0.05, { status: 'cancelled' }));
    expect(outcome.kri().thresholds).toEqual({ alert: 'crossed', critical: 'crossed' });
    expect((await found(BASELINE, arms(0.9, 0.05, { kriGate: { digest: OTHER_DIGEST } }))).kri().state).toBe('unmeasured');
  });

  it('of several baselines the worst decides: another one cannot help', async () => {
    const better = { 'evals/more.json': arm(0.6, { task: 'control', scorer: 'x' }) };
    const files = arms(0.9, 0.2);
    const [one, two] = [await found(BASELINE, files), await found(BASELINE, { ...files, ...better })];
    expect(two.kri().bound).toBe(one.kri().bound);
    expect(two.kri().thresholds).toEqual(one.kri().thresholds);
    const worse = { 'evals/more.json': arm(0.1, { task: 'control', scorer: 'x' }) };
    expect((await found(BASELINE, { ...files, ...worse })).kri().thresholds).toEqual({ alert: 'crossed', critical: 'crossed' });
  });

  it('nothing is divided by what may be 0', async () => {
    const outcome = await found(BASELINE, arms(0.1, 0));
    expect(outcome.blocks).toContain('evidence-unusable');
    const as = { ...BASELINE, as: 'difference' };
    expect((await found(as, arms(0.1, 0))).kri().state).toBe('clear');
  });

  it('it lapses when its baseline does', async () => {
    const outcome = await found(BASELINE, arms(0.3, 0.2, { created: '2026-06-01' }));
    expect(outcome.report.valid_until).toMatch(/^2026-11-28/);
  });

  it('a record cannot be the baseline', async () => {
    const record = { 'evals/r.evidence.json': records([{ indicator: 'ctf', value: 0.2, samples: 1000, assessed: TODAY }]) };
    expect((await found(BASELINE, { 'evals/ctf.json': arm(0.3), ...record })).kri().state).toBe('unmeasured');
  });

  it('holds for a control, where the smaller ratio is the worse', async () => {
    const policy = {
      kcis: { filter: { measured_by: { task: 'filter', metric: 'recall' }, relative_to: { task: 'old', metric: 'recall' }, threshold: '>= 1' } },
    };
    const state = async (now: number, before: number | undefined) => {
      const files = {
        'evals/new.json': log({ task: 'filter', metric: 'recall', value: now, samples: 5000 }),
        ...(before === undefined ? {} : { 'evals/old.json': log({ task: 'old', metric: 'recall', value: before, samples: 5000 }) }),
        'evals/filter.evidence.json': undefined,
      };
      return (await gate(needing({ deployment: ['filter'] }, { policy, files }))).kci('filter').state;
    };
    expect(await state(0.95, 0.9)).toBe('met');
    expect(await state(0.9, 0.9)).toBe('unmet');
    expect(await state(0.95, undefined)).toBe('inadmissible');
  });
});

describe('relative to a value', () => {
  const experts = { value: '20%', source: 'Ten experts.' };

  it('that is exact', async () => {
    const { value, bound } = (await found(experts, { 'evals/ctf.json': arm(0.3) })).kri();
    expect(value).toBe(1.5);
    expect(bound).toBeCloseTo(binomialUpper(0.3, 1000, 0.975) / 0.2, 10);
  });

  it('or uncertain, as it says', async () => {
    const bound = async (more: Fields) => Number((await found({ ...experts, ...more }, { 'evals/ctf.json': arm(0.3) })).kri().bound);
    const high = binomialUpper(0.3, 1000, 0.975);
    expect(await bound({ interval: { level: '95%', low: 0.1, high: 0.3 } })).toBeCloseTo(high / 0.1, 10);
    expect(await bound({ stderr: 0.02 })).toBeCloseTo(high / (0.2 - 1.959963984540054 * 0.02), 8);
  });

  it('serves records too', async () => {
    const policy = relative(experts, { measured_by: undefined });
    const file = { 'evals/r.evidence.json': records([{ indicator: 'ctf', value: 0.3, samples: 1000, assessed: TODAY }]) };
    expect((await gate({ policy, files: file })).kri()).toMatchObject({ value: 1.5, state: 'clear' });
  });
});

describe('relative to the previous release', () => {
  const PREVIOUS = { release: 'previous' };
  const parent = { model: 'acme/atlas', release: '0.9', digest: OTHER_DIGEST };
  const old = (more: Parameters<typeof log>[0] = {}) => arm(0.2, { model: 'acme/atlas@0.9', kriGate: { digest: OTHER_DIGEST }, ...more });
  const grown = (change: Change, own = 0.3) =>
    gate(
      merge(
        {
          policy: relative(PREVIOUS),
          release: { derived_from: parent },
          baseReleases: [{ ...parent, 'x-file': 'releases/0.9.yml' }],
          files: { 'evals/ctf.json': arm(own), 'evals/old.json': old() },
        },
        change,
      ) as Change,
    );
  const lack = async (change: Change) => {
    const outcome = await grown(change);
    expect(outcome.blocks).toEqual(['kri-inadmissible']);
    return outcome.finding('kri-inadmissible')?.message ?? '';
  };

  it('the same is measured on both', async () => {
    expect((await grown({})).kri()).toMatchObject({ value: 1.5, state: 'clear' });
    expect((await grown({}, 0.6)).kri().state).toBe('crossed');
  });

  it('that the manifest has to name', async () => {
    expect(await lack({ release: { derived_from: undefined } })).toContain('the manifest does not say under derived_from');
  });

  it('and that stands on the default branch with that digest', async () => {
    expect(await lack({ baseReleases: [] })).toContain('of which no manifest with the digest');
    expect(await lack({ baseReleases: [{ ...parent, digest: DIGEST }] })).toContain('of which no manifest with the digest');
    expect(await lack({ release: { derived_from: { ...parent, digest: `sha256:${'c'.repeat(64)}` } } })).toContain('of which no manifest');
  });

  it('and is another one', async () => {
    const itself = { model: 'acme/atlas', release: '1.0', digest: DIGEST };
    expect(await lack({ release: { derived_from: itself }, baseReleases: [itself] })).toContain('the release itself');
  });

  it('measured admissibly there', async () => {
    expect(await lack({ files: { 'evals/old.json': old({ status: 'cancelled' }) } })).toContain('expected a baseline, the same measured on acme/atlas 0.9');
    expect(await lack({ files: { 'evals/old.json': arm(0.2) } })).toContain('expected a baseline');
  });

  it('its own measurement is no evidence of this release', async () => {
    expect((await grown({ files: { 'evals/ctf.json': undefined } })).kri().state).toBe('unmeasured');
  });
});

describe('relative_to', () => {
  const problems = async (kri: Fields) => (await gate({ policy: { kris: { ctf: kri } } })).report.findings.map(({ message }) => message);

  it('needs figures', async () => {
    expect(await problems({ scale: ['a', 'b'], thresholds: { alert: undefined, critical: '>= b' }, relative_to: BASELINE })).toEqual(
      expect.arrayContaining([expect.stringContaining('neither ratio nor difference')]),
    );
  });

  it('needs measured_by, but for a value', async () => {
    expect(await problems({ measured_by: undefined, relative_to: BASELINE })).toEqual([expect.stringContaining('ctf has no measured_by')]);
    expect(await problems({ measured_by: undefined, relative_to: { value: 0.2, source: 's' } })).toEqual([]);
  });

  it('needs a value that says what it stands for', async () => {
    const value = async (more: Fields) => (await problems({ relative_to: { value: 0.2, source: 's', ...more } }))[0];
    expect(await value({})).toBeUndefined();
    expect(await value({ source: undefined })).toBeDefined();
    expect(await value({ value: 0 })).toContain('a ratio needs a baseline above 0');
    expect(await value({ value: 0, as: 'difference' })).toBeUndefined();
    expect(await value({ interval: { level: '90%', low: 0.1, high: 0.3 } })).toContain('expected a two-sided level of at least the confidence, 95%');
    expect(await value({ interval: { level: '95%', low: 0.21, high: 0.3 } })).toContain('lies outside its own interval');
  });
});

describe('relative to another indicator', () => {
  const TRIAL = {
    title: 'Trial',
    risk: 'cyber',
    scale: 'proportion',
    conditions: { arm: 'model' },
    thresholds: { notable: '>= 2.8' },
    relative_to: { indicator: 'control' },
  };
  const CONTROL = {
    title: 'Control arm',
    risk: 'cyber',
    scale: 'proportion',
    conditions: { arm: 'internet' },
    thresholds: { any: '>= 0' },
    advisory: 'A baseline.',
  };
  const policy = { kris: { trial: TRIAL, control: CONTROL }, pairings: { trial: { if: { trial: 'notable' }, then: 'report' } } };
  const record = (indicator: string, arm_: string, value: number, more: Fields = {}): Fields => ({
    indicator,
    value,
    samples: 400,
    assessed: TODAY,
    conditions: { arm: arm_ },
    ...more,
  });
  const trial = (list: readonly Fields[], change: Change = {}) =>
    gate(merge({ policy, files: { 'evals/trial.evidence.json': records(list) } }, change) as Change);
  const treated = record('trial', 'model', 0.4);

  it('the baseline stands in records, and both uncertainties count', async () => {
    const { value, state, bound, evidence } = (await trial([treated, record('control', 'internet', 0.25)])).kri('trial');
    expect([value, state]).toEqual([1.6, 'clear']);
    expect(bound).toBeCloseTo(binomialUpper(0.4, 400, 0.975) / binomialLower(0.25, 400, 0.975), 10);
    expect(evidence[0]?.relative).toMatchObject({ baseline: 0.25 });
    expect((await trial([treated, record('control', 'internet', 0.1)])).kri('trial').state).toBe('not-ruled-out');
    expect((await trial([treated, record('control', 'internet', 0.05)])).kri('trial').state).toBe('crossed');
  });

  it('it has to meet its own conditions, and without one nothing is admissible', async () => {
    const reasons = async (...list: Fields[]) => (await trial([treated, ...list])).reasons('trial');
    expect(await reasons()).toEqual(['evidence-without-baseline']);
    expect(await reasons(record('control', 'model', 0.25))).toEqual(['evidence-without-baseline']);
    expect(await reasons(record('control', 'internet', 0.25, { assessed: '2020-01-01' }))).toEqual(['evidence-without-baseline']);
    expect(await reasons(record('control', 'internet', 0.25))).toEqual([]);
    const few = { policy: { kris: { control: { min_samples: 1000 } } } };
    expect((await trial([treated, record('control', 'internet', 0.25)], few)).blocks).toContain('kri-inadmissible');
    const independent = { policy: { kris: { control: { independent: { at_least: 1 } } } } };
    expect((await trial([treated, record('control', 'internet', 0.25)], independent)).blocks).toContain('kri-inadmissible');
    const open = { policy: { kris: { control: { by: { external: { min_samples: 1000 } } } } } };
    expect((await trial([treated, record('control', 'internet', 0.25)], open)).blocks).toContain('kri-inadmissible');
  });

  it('a second, better baseline does not help', async () => {
    const both = await trial([treated, record('control', 'internet', 0.05), record('control', 'internet', 0.39)]);
    expect(both.kri('trial').state).toBe('crossed');
  });

  it('a baseline that is not admissible raises an alarm', async () => {
    const outcome = await trial([treated, record('control', 'model', 0.05)]);
    expect(outcome.kri('trial').state).toBe('crossed');
    expect((await trial([treated, record('control', 'model', 0.25)])).blocks).toEqual(['kri-inadmissible']);
  });

  it.each([
    [{ kris: { trial: { relative_to: { indicator: 'contrl' } } } }, 'there is no indicator "contrl"'],
    [{ kris: { trial: { relative_to: { indicator: 'trial' } } } }, 'trial is relative to trial; what is held against itself'],
    [{ kris: { control: { relative_to: { indicator: 'trial' } } } }, 'what is held against itself is held against nothing'],
    [{ kris: { control: { scale: 'mean' } } }, 'the two cannot be related'],
  ])('%j is invalid', async (patch, message) => {
    const { report } = await trial([], { policy: patch });
    expect([report.verdict, report.findings[0]?.message]).toEqual(['undecided', expect.stringContaining(message)]);
  });
});
