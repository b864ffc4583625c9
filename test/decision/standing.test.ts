import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/evidence/evidence.ts';
import { type Change, DIGEST, type Fields, file, gate, log, merge, needing, OTHER_DIGEST, records, TODAY } from './support.ts';

/** What lies under `main/` stands on the default branch; the author of the change wrote everything else. */
const channel = (path: string): Channel => (path.startsWith('main/') ? 'default-branch' : 'author');
const HELPFUL = `sha256:${'c'.repeat(64)}`;
const SYSTEM = `sha256:${'d'.repeat(64)}`;

/** 0.6 of 200 crosses `critical`, which stops; the author's own run says 5%. */
const base: Change = {
  channel,
  policy: {
    evidence: ['main/**'],
    models: undefined,
    variants: ['released', 'helpful-only'],
    pairings: { alert: { then: 'stop' }, critical: { then: 'stop' } },
  },
};
const state = async (change: Change) => (await gate(merge(base, change) as Change)).kri().state;
/** The manifest as it stands, and what the change makes of it. */
const edited = (standing: Fields, release: Fields, change: Change): Change => merge({ release, baseReleases: [standing] }, change) as Change;

describe('what the manifest that stands made an alarm stays one, whatever the change makes of the manifest', () => {
  const variant = { files: { 'main/helpful.json': log({ value: 0.6, kriGate: { digest: HELPFUL, conditions: { variant: 'helpful-only' } } }) } };
  const digests = { digests: { 'helpful-only': HELPFUL } };

  it('the digest of a variant', async () => {
    expect(await state(edited(digests, digests, variant))).toBe('crossed');
    expect(await state(edited(digests, {}, variant))).toBe('crossed');
    expect(await state(edited({}, {}, variant))).toBe('clear');
  });

  it('until an owner approves', async () => {
    expect(await state({ ...edited(digests, {}, variant), reviews: ['someone'] })).toBe('crossed');
    expect(await state({ ...edited(digests, {}, variant), reviews: ['owner'] })).toBe('clear');
  });

  it('a name', async () => {
    const names = { names: ['atlas-internal'] };
    const named: Change = {
      policy: { defaults: { binding: 'name' } },
      files: { 'main/named.json': log({ value: 0.6, model: 'atlas-internal', salt: 'n' }), 'evals/filter.evidence.json': undefined },
    };
    expect(await state(edited(names, names, named))).toBe('crossed');
    expect(await state(edited(names, {}, named))).toBe('crossed');
    expect(await state(edited({}, {}, named))).toBe('clear');
  });

  it('a configuration', async () => {
    const ways = { configurations: { fast: {}, slow: { digest: OTHER_DIGEST } } };
    const slow: Change = {
      files: { 'main/slow.json': log({ value: 0.6, kriGate: { digest: OTHER_DIGEST }, salt: 's' }), 'evals/filter.evidence.json': undefined },
    };
    expect(await state(edited(ways, ways, slow))).toBe('crossed');
    expect(await state(edited(ways, { configurations: { fast: {} } }, slow))).toBe('crossed');
    expect(await state(edited(ways, {}, slow))).toBe('crossed');
    expect(await state(edited({}, {}, slow))).toBe('clear');
  });

  it('the digest of the system, for a control', async () => {
    const failed = { version: 1, subject: { digest: SYSTEM }, records: [{ indicator: 'filter', value: 0.5, samples: 1000, assessed: TODAY }] };
    const at = async (standing: Fields, release: Fields) =>
      (await gate(merge(needing({ deployment: ['filter'] }, base), edited(standing, release, { files: { 'main/f.evidence.json': failed } })) as Change)).blocks;
    const system = { digests: { system: SYSTEM } };
    expect(await at(system, system)).toEqual(['kci-unmet']);
    expect(await at(system, {})).toEqual(['kci-unmet']);
    expect(await at({}, {})).toEqual([]);
  });

  it('a determination about a digest that goes', async () => {
    const determined = { version: 1, subject: { digest: HELPFUL }, determinations: [{ kri: 'ctf', threshold: 'critical', by: 'Board', date: TODAY }] };
    const files = { files: { 'main/d.evidence.json': determined } };
    expect(await state(edited(digests, digests, files))).toBe('crossed');
    expect(await state(edited(digests, {}, files))).toBe('crossed');
  });

  it('clears nothing', async () => {
    const good: Change = {
      policy: { kris: { ctf: { conditions: { variant: 'helpful-only' } } } },
      files: { 'main/helpful.json': log({ value: 0.05, kriGate: { digest: HELPFUL, conditions: { variant: 'helpful-only' } } }), 'evals/ctf.json': undefined },
    };
    expect(await state(edited(digests, digests, good))).toBe('clear');
    expect((await gate(merge(base, edited(digests, {}, good)) as Change)).blocks).toEqual(['kri-inadmissible']);
  });

  it('says so', async () => {
    const outcome = await gate(merge(base, edited({ ...digests, 'x-file': 'releases/old.yml' }, {}, variant)) as Change);
    expect(outcome.finding('subject-changed')).toMatchObject({ severity: 'warning', file: 'releases/0.yml' });
    expect(outcome.finding('subject-changed')?.message).toContain('main/helpful.json');
    expect((await gate(merge(base, edited(digests, digests, variant)) as Change)).finding('subject-changed')).toBeUndefined();
  });
});

describe('the same weights under another name', () => {
  const renamed = { release: '1.1' };
  const standing: Fields = { 'x-file': 'releases/old.yml', evidence: ['old/**'] };
  const bad = { 'old/ctf.json': log({ value: 0.6, salt: 'old' }) };

  it('keep the evidence that only the manifest of the old name names', async () => {
    expect(await state(edited(standing, renamed, { files: bad }))).toBe('crossed');
    expect(await state(edited({ ...standing, digest: OTHER_DIGEST, release: '0.9' }, renamed, { files: bad }))).toBe('clear');
  });

  it('keep what records say of the model, and not what they say of its safeguards', async () => {
    const level = { title: 'Level', risk: 'cyber', scale: 'exact', thresholds: { high: '>= 3' } };
    const judged = (indicator: string, value: number) =>
      gate(
        merge(needing({ deployment: ['filter'] }, base), {
          policy: { kris: { level }, pairings: { level: { if: { level: 'high' }, then: 'stop' } } },
          ...edited(standing, renamed, {
            files: {
              'old/r.evidence.json': records([{ indicator, value, samples: 1000, assessed: TODAY }]),
              'evals/filter.evidence.json': records([{ indicator: 'filter', value: 0.99, samples: 1000, assessed: TODAY }], {
                subject: { release: '1.1', digest: SYSTEM },
              }),
              'evals/level.evidence.json': records([{ indicator: 'level', value: 1, assessed: TODAY }], { subject: { release: '1.1' } }),
            },
          }),
          release: { ...renamed, digests: { system: SYSTEM } },
        }) as Change,
      );
    expect((await judged('level', 1)).blocks).toEqual([]);
    expect((await judged('level', 4)).blocks).toEqual(['release-stopped']);
    expect((await judged('filter', 0.5)).blocks).toEqual([]);
    expect((await judged('security', 1)).kci('security').state).toBe('unmet');
  });

  it('keep alarms of which no configuration can be told', async () => {
    const ways = { configurations: { fast: {}, slow: {} } };
    // 15% of 40: alert (20%) is not ruled out.
    const named: Change = { policy: { defaults: { binding: 'name' } }, files: { 'main/doubtful.json': log({ value: 0.15, samples: 40, salt: 'd' }) } };
    expect(await state(edited(ways, ways, named))).toBe('not-ruled-out');
    expect(await state(edited(ways, { ...ways, ...renamed }, named))).toBe('not-ruled-out');
  });
});

describe('compute', () => {
  const policy = { defaults: { compute_growth: 4 }, pairings: { big: { if: { compute: '>= 1e26' }, then: 'stop' } } };

  it('that stands is not taken back by the change', async () => {
    const at = async (standing: number, now: number) =>
      (await gate({ policy: { pairings: policy.pairings }, release: { training_compute: now }, baseReleases: [{ training_compute: standing }] })).blocks;
    expect(await at(1e25, 1e25)).toEqual([]);
    expect(await at(1e25, 2e26)).toEqual(['release-stopped']);
    expect(await at(2e26, 1e25)).toEqual(['release-stopped']);
  });

  it('does not outgrow an alarm of the same weights', async () => {
    // 45% of 40: critical (50%) is not ruled out.
    const at = (effective_compute: number, digest = DIGEST) =>
      state({
        policy: { defaults: { compute_growth: 4 } },
        release: { effective_compute },
        files: {
          'main/ctf.json': log({ value: 0.15, samples: 40, kriGate: { digest, effective_compute: 1e25 } }),
          'evals/ctf.json': log({ kriGate: { digest: DIGEST, effective_compute } }),
        },
      });
    expect(await at(1e25)).toBe('not-ruled-out');
    expect(await at(9e25)).toBe('not-ruled-out');
    expect(await at(9e25, OTHER_DIGEST)).toBe('clear');
  });
});

it('files about another release have no effect', async () => {
  const other = file({ subject: { release: '0.9', digest: OTHER_DIGEST }, determinations: [{ kri: 'ctf', threshold: 'critical', by: 'Board', date: TODAY }] });
  const standing = { 'x-file': 'releases/0.9.yml', release: '0.9', digest: OTHER_DIGEST };
  expect(await state({ baseReleases: [standing], files: { 'main/o.evidence.json': other } })).toBe('clear');
});
