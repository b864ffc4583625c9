import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/evidence/evidence.ts';
import { type Change, DIGEST, type Fields, gate, log, merge, OTHER_DIGEST, records, TODAY } from './support.ts';

const OLD = OTHER_DIGEST;
/** What lies under `main/` stands on the default branch; the author of the change wrote everything else. */
const channel = (path: string): Channel => (path.startsWith('main/') ? 'default-branch' : 'author');
/** A cover sheet of the author's, about any release, that contradicts a log. */
const sheet = (logPath: string): Fields => ({ version: 1, logs: [{ log: logPath, digest: `sha256:${'e'.repeat(64)}` }] });

describe('a cover sheet of the author takes no alarm from what is carried over', () => {
  const uplift = { title: 'Uplift', risk: 'cyber', measured_by: { task: 'uplift', metric: 'accuracy' }, scale: 'proportion', thresholds: { high: '>= 50%' } };
  const quick = { title: 'Quick', risk: 'cyber', measured_by: { task: 'quick', metric: 'accuracy' }, scale: 'proportion', thresholds: { high: '>= 80%' } };
  const base: Change = {
    channel,
    policy: {
      evidence: ['main/**'],
      carry_over: { max_growth: 1.5, within: '120d', screened_by: { quick: 0.1 } },
      kris: { ctf: undefined, uplift, quick },
      pairings: { alert: undefined, critical: undefined, uplift: { if: { uplift: 'high' }, then: 'stop' }, quick: { if: { quick: 'high' }, then: 'report' } },
    },
    release: { effective_compute: 1.2e25, derived_from: { model: 'acme/atlas', release: '0.9', digest: OLD } },
    baseReleases: [{ 'x-file': 'releases/0.9.yml', release: '0.9', digest: OLD, effective_compute: 1e25 }],
    files: {
      'evals/ctf.json': undefined,
      'evals/quick.json': log({ task: 'quick', value: 0.3, samples: 1000 }),
      'main/quick.json': log({ task: 'quick', value: 0.3, samples: 1000, kriGate: { digest: OLD }, salt: 'old' }),
      'main/uplift.json': log({ task: 'uplift', value: 0.2, samples: 400, kriGate: { digest: OLD } }),
    },
  };
  const at = (files: Record<string, unknown>) => gate(merge(base, { files }) as Change);

  it('the base', async () => {
    expect((await at({})).blocks).toEqual([]);
  });

  it('a crossing', async () => {
    const crossing = { 'main/bad.json': log({ task: 'uplift', value: 0.9, samples: 400, kriGate: { digest: OLD }, salt: 'bad' }) };
    expect((await at(crossing)).kri('uplift').state).toBe('crossed');
    expect((await at({ ...crossing, 'evals/s.evidence.json': sheet('main/bad.json') })).kri('uplift').state).toBe('crossed');
  });

  it('nor from what screens, on either side', async () => {
    const worse = { 'main/worse.json': log({ task: 'quick', value: 0.6, samples: 1000, salt: 'worse' }) };
    expect((await at(worse)).blocks).toEqual(['kri-inadmissible']);
    expect((await at({ ...worse, 'evals/s.evidence.json': sheet('main/worse.json') })).blocks).toEqual(['kri-inadmissible']);
    const lower = { 'main/lower.json': log({ task: 'quick', value: 0.1, samples: 1000, kriGate: { digest: OLD }, salt: 'lower' }) };
    expect((await at(lower)).blocks).toEqual(['kri-inadmissible']);
    expect((await at({ ...lower, 'evals/s.evidence.json': sheet('main/lower.json') })).blocks).toEqual(['kri-inadmissible']);
  });
});

describe('a cover sheet of the author takes no alarm from a baseline', () => {
  const relative = (relative_to: Fields, more: Change): Change =>
    merge(
      {
        channel,
        policy: {
          evidence: ['main/**'],
          kris: { ctf: { relative_to, thresholds: { alert: '>= 2', critical: '>= 4' } } },
          pairings: { critical: { then: 'stop' } },
        },
        files: { 'evals/ctf.json': log({ value: 0.5, samples: 4000 }) },
      },
      more,
    ) as Change;
  const spoilt = { files: { 'evals/s.evidence.json': sheet('main/low.json') } };

  it('of a selector', async () => {
    const files = {
      'main/high.json': log({ task: 'humans', value: 0.5, samples: 4000 }),
      'main/low.json': log({ task: 'humans', value: 0.05, samples: 4000, salt: 'l' }),
    };
    const change = relative({ task: 'humans', metric: 'accuracy' }, { files });
    expect((await gate(change)).kri().state).toBe('crossed');
    expect((await gate(merge(change, spoilt) as Change)).kri().state).toBe('crossed');
  });

  it('of another indicator', async () => {
    const kris = {
      humans: { title: 'H', risk: 'cyber', measured_by: { task: 'humans', metric: 'accuracy' }, scale: 'proportion', thresholds: { top: '>= 99%' } },
    };
    const files = {
      'main/high.json': log({ task: 'humans', value: 0.5, samples: 4000 }),
      'main/low.json': log({ task: 'humans', value: 0.05, samples: 4000, salt: 'l' }),
    };
    const change = relative({ indicator: 'humans' }, { policy: { kris }, files });
    expect((await gate(change)).kri().state).toBe('crossed');
    expect((await gate(merge(change, spoilt) as Change)).kri().state).toBe('crossed');
  });

  it('of the release before', async () => {
    const of = (value: number, salt: string) => log({ value, samples: 4000, kriGate: { digest: OLD }, salt });
    const change = relative(
      { release: 'previous' },
      {
        release: { derived_from: { model: 'acme/atlas', release: '0.9', digest: OLD } },
        baseReleases: [{ 'x-file': 'releases/0.9.yml', release: '0.9', digest: OLD }],
        files: { 'main/high.json': of(0.5, 'h'), 'main/low.json': of(0.05, 'l') },
      },
    );
    expect((await gate(change)).kri().state).toBe('crossed');
    expect((await gate(merge(change, spoilt) as Change)).kri().state).toBe('crossed');
  });

  it('and neither does a baseline of zero', async () => {
    const files = { 'main/low.json': log({ task: 'humans', value: 0.05, samples: 4000, salt: 'l' }) };
    const change = relative({ task: 'humans', metric: 'accuracy' }, { files });
    const zero = await gate(merge(change, { files: { 'evals/zero.json': log({ task: 'humans', value: 0, samples: 4000, salt: 'z' }) } }) as Change);
    expect(zero.kri().state).toBe('crossed');
    expect(zero.blocks).toEqual(['evidence-unusable', 'release-stopped']);
  });
});

it('a cover sheet of the author hides no evidence from a judgement that has to consider it', async () => {
  const judged: Fields = { title: 'J', risk: 'cyber', scale: ['low', 'high'], thresholds: { high: '>= high' }, considers: ['ctf'], vouched_by: 'board' };
  const change: Change = {
    channel,
    reviews: ['member'],
    policy: {
      evidence: ['main/**'],
      signoffs: { board: { users: ['member'] } },
      kris: { judged },
      pairings: { judged: { if: { judged: 'high' }, then: 'stop' } },
    },
    files: {
      'evals/ctf.json': log({ created: '2026-11-10T08:00:00Z' }),
      'main/ctf.json': log({ created: `${TODAY}T08:00:00Z`, salt: 'new' }),
      'evals/j.evidence.json': {
        version: 1,
        subject: { model: 'acme/atlas', digest: `sha256:${'a'.repeat(64)}` },
        records: [{ indicator: 'judged', value: 'low', assessed: '2026-11-12' }],
      },
    },
  };
  expect((await gate(change)).reasons('judged')).toContain('judgement-outdated');
  expect((await gate(merge(change, { files: { 'main/ctf.json': undefined } }) as Change)).reasons('judged')).toEqual([]);
  expect((await gate(merge(change, { files: { 'evals/s.evidence.json': sheet('main/ctf.json') } }) as Change)).reasons('judged')).toContain(
    'judgement-outdated',
  );
});

describe('one doubt does not hide behind another', () => {
  // 15% of 40: alert (20%) is not ruled out.
  const doubtful = (effective_compute: number) =>
    log({ value: 0.15, samples: 40, created: '2026-11-10T08:00:00Z', salt: 'a', kriGate: { digest: DIGEST, effective_compute } });
  const own = log({ kriGate: { digest: DIGEST, effective_compute: 1e25 } });
  const base: Change = {
    channel,
    policy: { evidence: ['main/**'], defaults: { compute_growth: 4 }, pairings: { alert: { then: 'stop' } } },
    release: { effective_compute: 1e25 },
    files: { 'evals/ctf.json': own, 'main/ctf.json': doubtful(1e25) },
  };
  const state = async (files: Record<string, unknown>) => (await gate(merge(base, { files }) as Change)).kri().state;
  const another = (assessed: string): Fields => ({ version: 1, logs: [{ log: 'main/ctf.json', assessed }] });

  it('the base', async () => {
    expect(await state({})).toBe('not-ruled-out');
    expect(await state({ 'main/ctf.json': undefined })).toBe('clear');
  });

  it('a cover sheet of the author behind one that stands', async () => {
    const standing = { 'main/s.evidence.json': another('2026-11-01') };
    expect(await state(standing)).toBe('not-ruled-out');
    expect(await state({ ...standing, 'evals/s.evidence.json': another('2026-11-02') })).toBe('not-ruled-out');
  });

  it('a cover sheet behind compute that the release has outgrown', async () => {
    expect(await state({ 'main/ctf.json': doubtful(1e24) })).toBe('not-ruled-out');
    expect(await state({ 'main/ctf.json': doubtful(1e24), 'evals/s.evidence.json': sheet('main/ctf.json') })).toBe('not-ruled-out');
  });
});

it('a crossing that only the author brings voids no failed test of others', async () => {
  const determined = { version: 1, determinations: [{ kri: 'ctf', threshold: 'alert', by: 'Board', date: '2026-11-18' }] };
  const at = (files: Record<string, unknown>) =>
    gate({
      channel,
      policy: {
        evidence: ['main/**'],
        kcis: { filter: { reassess_on: [{ ctf: 'alert' }] } },
        pairings: { always: { if: 'always', then: { deployment: ['filter'] } } },
      },
      files: { 'main/f.evidence.json': records([{ indicator: 'filter', value: 0.5, samples: 1000, assessed: '2026-11-10' }]), ...files },
    });
  expect((await at({})).blocks).toEqual(['kci-unmet']);
  expect((await at({ 'evals/d.evidence.json': determined })).blocks).toEqual(['kci-unmet']);
  expect((await at({ 'evals/crossing.json': log({ value: 0.4, created: '2026-11-18T08:00:00Z', salt: 'c' }) })).blocks).toEqual(['kci-unmet']);
  expect((await at({ 'main/d.evidence.json': determined })).blocks).toEqual([]);
});
