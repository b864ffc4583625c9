import { describe, expect, it } from 'vitest';
import { type Fields, gate, log, withRecordKri } from './support.ts';

/** The state of a KRI of its own with one record, and whether its value is unusable. */
async function state(kri: Fields, record: Fields): Promise<string> {
  const outcome = await gate(withRecordKri(kri, record));
  return outcome.blocks.includes('evidence-unusable') ? 'unusable' : outcome.kri('level').state;
}

describe('exact values', () => {
  it('have no sampling error: samples and standard errors change nothing', async () => {
    expect(await state({}, { value: 2 })).toBe('clear');
    expect(await state({}, { value: 2, samples: 1, stderr: 5 })).toBe('clear');
    expect(await state({}, { value: 3 })).toBe('crossed');
  });

  it('of the wrong type are unusable', async () => {
    expect(await state({}, { value: 'two' })).toBe('unusable');
    expect(await state({}, { value: '2' })).toBe('unusable');
    expect(await state({}, { value: true })).toBe('unusable');
  });
});

describe('flags', () => {
  const flag = { scale: undefined, thresholds: { seen: true } };

  it('true crosses and false clears', async () => {
    expect(await state(flag, { value: true })).toBe('crossed');
    expect(await state(flag, { value: false })).toBe('clear');
  });

  it('a number is no flag', async () => {
    expect(await state(flag, { value: 1 })).toBe('unusable');
  });

  it('have no margin', async () => {
    expect(await state({ ...flag, margin: 1 }, { value: false })).toBe('clear');
  });
});

describe('ordinal scales', () => {
  const ordinal = { scale: ['low', 'medium', 'high'], thresholds: { some: '>= medium', most: '>= high' } };

  it('are compared by the rank of their words', async () => {
    expect(await state(ordinal, { value: 'low' })).toBe('clear');
    expect(await state(ordinal, { value: 'medium' })).toBe('crossed');
    expect((await gate(withRecordKri(ordinal, { value: 'medium' }))).kri('level')).toMatchObject({
      thresholds: { some: 'crossed', most: 'clear' },
      bound: 'medium',
    });
  });

  it('a word that is not on the scale is unusable', async () => {
    expect(await state(ordinal, { value: 'severe' })).toBe('unusable');
    expect(await state(ordinal, { value: 'Low' })).toBe('unusable');
    expect(await state(ordinal, { value: 0 })).toBe('unusable');
  });

  it('have no margin', async () => {
    expect(await state({ ...ordinal, margin: 1 }, { value: 'low' })).toBe('clear');
  });
});

describe('proportions', () => {
  const share = { scale: 'proportion', thresholds: { high: '>= 50%' } };

  it('lie in [0, 1]', async () => {
    expect(await state(share, { value: 0, samples: 100 })).toBe('clear');
    expect(await state(share, { value: 1, samples: 100 })).toBe('crossed');
    expect(await state(share, { value: 1.01, samples: 100 })).toBe('unusable');
    expect(await state(share, { value: -0.01, samples: 100 })).toBe('unusable');
  });

  it('may be written as a percentage', async () => {
    expect(await state(share, { value: '10%', samples: 1000 })).toBe('clear');
    expect(await state(share, { value: '60%', samples: 1000 })).toBe('crossed');
    expect(await state(share, { value: '101%', samples: 1000 })).toBe('unusable');
  });

  it('samples give exact binomial bounds', async () => {
    const outcome = await gate(withRecordKri(share, { value: 51 / 156, samples: 156 }));
    expect(outcome.kri('level').bound).toBeCloseTo(0.394, 3);
  });

  it('the wider of binomial bound, standard error and interval wins', async () => {
    expect(await state(share, { value: 0.4, samples: 1000 })).toBe('clear');
    expect(await state(share, { value: 0.4, samples: 1000, stderr: 0.07 })).toBe('not-ruled-out');
    expect(await state(share, { value: 0.4, samples: 1000, stderr: 0.001 })).toBe('clear');
    expect(await state(share, { value: 0.4, samples: 1000, interval: { kind: 'ci', level: '95%', low: 0.3, high: 0.5 } })).toBe('not-ruled-out');
    expect(await state(share, { value: 0.4, samples: 1000, interval: { kind: 'ci', level: '95%', low: 0.39, high: 0.41 } })).toBe('clear');
  });

  it('a narrow statement never narrows the binomial bound', async () => {
    expect(await state(share, { value: 0.4, samples: 20 })).toBe('not-ruled-out');
    expect(await state(share, { value: 0.4, samples: 20, stderr: 0.0001 })).toBe('not-ruled-out');
  });

  it('fractional successes are read as such', async () => {
    expect(await state(share, { value: 0.333, samples: 100 })).toBe('clear');
    expect(await state(share, { value: 0.456, samples: 100 })).toBe('not-ruled-out');
  });
});

describe('means', () => {
  const mean = { scale: 'mean', thresholds: { high: '>= 1.5' } };

  it('are compared at value plus z times the standard error', async () => {
    // 1.4 + 1.6449 × 0.06 = 1.4987; × 0.061 = 1.5003.
    expect(await state(mean, { value: 1.4, stderr: 0.06 })).toBe('clear');
    expect(await state(mean, { value: 1.4, stderr: 0.061 })).toBe('not-ruled-out');
  });

  it('the confidence of the policy decides how far', async () => {
    expect(await state({ ...mean, confidence: '99%' }, { value: 1.4, stderr: 0.06 })).toBe('not-ruled-out');
    expect(await state({ ...mean, confidence: 0.9 }, { value: 1.4, stderr: 0.061 })).toBe('clear');
  });

  it('an interval counts whose two-sided level is at least 2c - 1', async () => {
    const interval = (level: string | number) => ({ value: 1.2, interval: { kind: 'ci', level, low: 1, high: 1.4 } });
    expect(await state(mean, interval('90%'))).toBe('clear');
    expect(await state(mean, interval(0.9))).toBe('clear');
    expect(await state(mean, interval('89.9%'))).toBe('unmeasured');
    expect(await state({ ...mean, confidence: '99%' }, interval('95%'))).toBe('unmeasured');
    expect(await state({ ...mean, confidence: '99%' }, interval('98%'))).toBe('clear');
  });

  it('the wider of two statements wins', async () => {
    const interval = { kind: 'ci', level: '95%', low: 1.1, high: 1.3 };
    expect(await state(mean, { value: 1.2, interval, stderr: 0.01 })).toBe('clear');
    expect(await state(mean, { value: 1.2, interval, stderr: 0.2 })).toBe('not-ruled-out');
  });
});

describe('confidence: none', () => {
  it('compares the value, with samples and without', async () => {
    const share = { scale: 'proportion', thresholds: { high: '>= 50%' }, confidence: 'none' };
    expect(await state(share, { value: 0.49, samples: 3 })).toBe('clear');
    expect(await state(share, { value: 0.49 })).toBe('clear');
    expect(await state(share, { value: 0.5 })).toBe('crossed');
    expect(await state({ ...share, confidence: '95%' }, { value: 0.49 })).toBe('unmeasured');
  });

  it('with a margin it is point plus margin', async () => {
    const share = { scale: 'proportion', thresholds: { high: '>= 50%' }, confidence: 'none', margin: 0.1 };
    expect(await state(share, { value: 0.39 })).toBe('clear');
    expect(await state(share, { value: 0.4 })).toBe('crossed');
  });
});

describe('what is unusable', () => {
  const mean = { scale: 'mean', thresholds: { high: '>= 1.5' } };

  it('a value outside its own interval', async () => {
    expect(await state(mean, { value: 1, interval: { kind: 'ci', level: '95%', low: 1, high: 1.2 } })).toBe('clear');
    expect(await state(mean, { value: 0.99, interval: { kind: 'ci', level: '95%', low: 1, high: 1.2 } })).toBe('unusable');
    expect(await state(mean, { value: 1.21, interval: { kind: 'ci', level: '95%', low: 1, high: 1.2 } })).toBe('unusable');
  });

  it('an interval whose level is no share between 0 and 1', async () => {
    const interval = (level: string) => ({ value: 1.1, interval: { kind: 'ci', level, low: 1, high: 1.2 } });
    expect(await state(mean, interval('99.9%'))).toBe('clear');
    for (const level of ['100%', '250%', '0%']) expect(await state(mean, interval(level))).toBe('unusable');
  });

  it('a word such as 1e999% that no number is', async () => {
    expect(await state({}, { value: '1e2%' })).toBe('clear');
    expect(await state({}, { value: '1e999%' })).toBe('unusable');
  });

  it('another unit than the one that the policy states', async () => {
    expect(await state({ unit: 'hours' }, { value: 1, unit: 'hours' })).toBe('clear');
    expect(await state({ unit: 'hours' }, { value: 1 })).toBe('clear');
    expect(await state({ unit: 'hours' }, { value: 1, unit: 'minutes' })).toBe('unusable');
    expect(await state({}, { value: 1, unit: 'minutes' })).toBe('clear');
  });

  it('blocks also where another measurement is fine', async () => {
    const bad = JSON.stringify(log({})).replace('"value":0.05', '"value":NaN');
    const outcome = await gate({ files: { 'evals/bad.json': bad } });
    expect(outcome.kri().state).toBe('clear');
    expect(outcome.blocks).toEqual(['evidence-unusable']);
  });

  it('but not where no indicator uses it', async () => {
    const bad = JSON.stringify(log({ task: 'other' })).replace('"value":0.05', '"value":NaN');
    expect((await gate({ files: { 'evals/bad.json': bad } })).verdict).toBe('pass');
  });
});

describe('extreme numbers never break the gate', () => {
  const huge = 1e308;

  it('a bound beyond every double is as far as can be', async () => {
    const mean = { scale: 'mean', thresholds: { high: '>= 1.5' } };
    expect(await state(mean, { value: huge, stderr: huge })).toBe('not-ruled-out');
    expect(await state(mean, { value: -huge, stderr: huge })).toBe('not-ruled-out');
  });

  it('an absurd number of samples never puts a bound on the wrong side of the value', async () => {
    for (const samples of [1e9, 1e12, 1e15]) {
      for (const value of [1e-12, 0.2, 0.5]) {
        const used = (await gate(withRecordKri({ scale: 'proportion', thresholds: { high: '>= 90%' } }, { value, samples }))).kri('level').evidence[0];
        expect(used?.high ?? value).toBeGreaterThanOrEqual(value);
        expect(used?.low ?? value).toBeLessThanOrEqual(value);
      }
    }
  });
});
