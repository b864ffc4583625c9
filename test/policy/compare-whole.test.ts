import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/policy/compare.ts';
import { BASE, changesBetween, type Fields, merge } from './compare-support.ts';

const patched = (patch: Fields): unknown => merge(BASE, patch);
const lines = async (before: unknown, after: unknown): Promise<string[]> => (await changesBetween(before, after)).map(({ kind, path }) => `${kind} ${path}`);

describe('what no decision depends on', () => {
  test('the same policy has no changes', async () => {
    expect(await changesBetween(BASE, BASE)).toEqual([]);
  });

  test('titles, reasons, risks and tolerances are neutral', async () => {
    const after = patched({
      name: 'Other name',
      tolerances: { mass: { statement: 'Less than before.' } },
      risks: { cyber: { tolerance: 'mass' } },
      kris: { ctf: { title: 'Other title', rationale: 'Because.' } },
      kcis: { filter: { sufficiency: 'Enough.', category: 'assurance' } },
    });
    const changes = await changesBetween(BASE, after);
    expect(changes.length).toBeGreaterThanOrEqual(6);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['neutral']));
    expect(comparisonOf(changes)).toBe('same');
  });

  test('another way to write the same is neutral, and a default that is written out is nothing', async () => {
    const after = patched({ kris: { ctf: { thresholds: { alert: '>= 0.2' }, valid_for: '180d', confidence: '95%' } }, 'x-note': 'ignored' });
    expect(await lines(BASE, after)).toEqual(['neutral /kris/ctf/thresholds/alert']);
  });

  test('a pairing that is renamed, or split in two, is neutral', async () => {
    const renamed = patched({ pairings: { alert: undefined, early: { if: { ctf: 'alert' }, from: 'external', then: { deployment: ['filter'] } } } });
    expect(new Set((await changesBetween(BASE, renamed)).map(({ kind }) => kind))).toEqual(new Set(['neutral']));
    const split = patched({
      pairings: {
        critical: { if: { any: undefined, ctf: 'critical' } },
        uplift: { if: { uplift: 'high' }, then: { containment: [{ security: 'sl3' }], deployment: [{ at_least: 1, of: ['filter', 'attacks'] }] } },
      },
    });
    expect(comparisonOf(await changesBetween(BASE, split))).toBe('same');
    expect(comparisonOf(await changesBetween(split, BASE))).toBe('same');
  });

  test('a layer that is renamed everywhere is neutral', async () => {
    const shared = patched({ kcis: { attacks: { layer: 'output' } } });
    const renamed = patched({ kcis: { attacks: { layer: 'edge' }, filter: { layer: 'edge' } } });
    expect(await lines(shared, renamed)).toEqual(['neutral /kcis/filter/layer', 'neutral /kcis/attacks/layer']);
  });
});

describe('defaults', () => {
  test('a changed default is one change that names every indicator it reaches', async () => {
    const changes = await changesBetween(BASE, patched({ defaults: { valid_for: '1y' }, kris: { uplift: { valid_for: '180d' } } }));
    expect(changes).toEqual([
      {
        path: '/defaults/valid_for',
        kind: 'weaker',
        message: 'ctf, filter, attacks, security and drill: valid_for goes from 180d to 365d: older evidence counts',
      },
    ]);
  });

  test('a default that every indicator overrides changes nothing', async () => {
    const over = (id: string): Fields => ({ [id]: { min_samples: 40 } });
    const all = { kris: { ...over('ctf'), ...over('uplift') }, kcis: { ...over('filter'), ...over('attacks'), ...over('security'), ...over('drill') } };
    expect(await changesBetween(patched(all), patched({ ...all, defaults: { min_samples: 10 } }))).toEqual([]);
  });
});

describe('clauses together', () => {
  test('a milder threshold of a KRI only tightens, unless it is the first that a pairing names', async () => {
    const kri = (thresholds: Fields): unknown => {
      const { ctf, ...others } = (BASE.kris ?? {}) as Record<string, Fields>;
      return { ...BASE, kris: { ctf: { ...ctf, thresholds }, ...others } };
    };
    expect(await lines(BASE, kri({ notice: '>= 5%', alert: '>= 20%', critical: '>= 50%' }))).toEqual(['stricter /kris/ctf/thresholds/notice']);
    const silent = merge(kri({ notice: '>= 5%', alert: '>= 20%', critical: '>= 50%' }), {});
    const watched = merge(kri({ notice: '>= 5%', middle: '>= 10%', alert: '>= 20%', critical: '>= 50%' }), {
      pairings: { middle: { if: { ctf: 'middle' }, then: 'report' } },
    });
    expect(await lines(silent, watched)).toContain('weaker /pairings/middle');
  });

  test('a first pairing of a threshold ends a block, so it weakens too', async () => {
    const unpaired = patched({ kris: { ctf: { thresholds: { extreme: '>= 80%' } } } });
    const paired = merge(unpaired, { pairings: { extreme: { if: { ctf: 'extreme' }, then: { governance: ['drill'] } } } });
    expect(await lines(unpaired, paired)).toEqual(['stricter /pairings/extreme', 'weaker /pairings/extreme']);
    const stopped = merge(unpaired, { pairings: { extreme: { if: { ctf: 'extreme' }, then: 'stop' } } });
    expect(comparisonOf(await changesBetween(unpaired, stopped))).toBe('stricter');
  });

  test('a wider if that drops a KRI leaves that KRI unmeasured', async () => {
    const changes = await changesBetween(BASE, patched({ pairings: { critical: { if: 'always' } } }));
    expect(changes.map(({ kind, path, message }) => `${kind} ${path} ${message}`)).toEqual([
      expect.stringMatching(/^stricter \/pairings\/critical\/if /),
      expect.stringMatching(/^weaker \/pairings\/critical uplift no longer has to be measured at internal, external and open/),
    ]);
  });

  test('a first KRI at a stage lets releases be judged that were all blocked', async () => {
    const silent = { critical: { from: 'external' }, watch: { from: 'external' } };
    expect(await lines(patched({ pairings: silent }), BASE)).toContain('weaker /pairings');
  });

  test('a pairing that asks for less of a compensating control eases its waiver', async () => {
    const waived = patched({ waivers: [{ ...(BASE.waivers as Fields[])[0], compensating: ['security'] }] });
    const asking = merge(waived, { pairings: { watch: { then: { containment: [{ security: 'sl3' }] } } } });
    expect(await lines(waived, asking)).toEqual(['stricter /pairings/watch/then', 'weaker /waivers/0/compensating']);
  });

  test('a waiver that lasted too long may hold once the one that it renews is gone', async () => {
    const first = { ...(BASE.waivers as Fields[])[0], id: 'W0', approved_on: '2026-06-01', expires: '2026-07-01' };
    const renewed = patched({ waivers: [first, ...(BASE.waivers as Fields[])] });
    expect(await lines(renewed, BASE)).toEqual(['stricter /waivers', 'weaker /waivers/0']);
  });

  test('an at_least is not replaced by a control that a waiver or within can excuse', async () => {
    const firm = patched({ waivers: [], pairings: { critical: { then: { deployment: ['attacks'] } } } });
    expect(comparisonOf(await changesBetween(patched({ waivers: [] }), firm))).toBe('stricter');
    const excused = patched({ waivers: [], pairings: { critical: { then: { deployment: ['filter'] } } } });
    expect(comparisonOf(await changesBetween(patched({ waivers: [] }), excused))).toBe('mixed');
  });

  test('weaker and stricter together are mixed', async () => {
    const changes = await changesBetween(BASE, patched({ kris: { ctf: { thresholds: { alert: '>= 10%', critical: '>= 60%' } } } }));
    expect(comparisonOf(changes)).toBe('mixed');
    expect(changes.map(({ message }) => message)).toEqual([
      'alert of ctf moves from >= 20% to >= 10%: it is crossed earlier',
      'critical of ctf moves from >= 50% to >= 60%: it is crossed later',
    ]);
  });
});
