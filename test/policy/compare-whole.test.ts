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
      taxonomy: { source: 'A list', domains: ['cyber', 'bio'], excluded: { bio: 'Does not concern us.' } },
      tolerances: { mass: { statement: 'Less than before.' } },
      risks: { cyber: { tolerance: 'mass' } },
      kris: { ctf: { title: 'Other title', rationale: 'Because.' } },
      kcis: { filter: { sufficiency: 'Enough.', category: 'assurance' } },
    });
    const changes = await changesBetween(BASE, after);
    expect(changes.length).toBeGreaterThanOrEqual(7);
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

describe('conditions on events, days and compute', () => {
  const duty = (condition: unknown): unknown => patched({ pairings: { duty: { if: condition, then: { governance: ['drill'] } } } });
  const shift = async (before: unknown, after: unknown): Promise<string> => comparisonOf(await changesBetween(duty(before), duty(after)));

  test.each<[string, unknown, unknown]>([
    ['a later day', { after: '2027-01-01' }, { after: '2027-02-01' }],
    ['more compute', { compute: '>= 1e25' }, { compute: '>= 1e26' }],
    ['more compute by a hair', { compute: '>= 1e25' }, { compute: '> 1e25' }],
    ['only grave events', { event: 'theft' }, { event: { type: 'theft', severity: 'high' } }],
    ['graver events', { event: { type: 'theft', severity: 'medium' } }, { event: { type: 'theft', severity: 'critical' } }],
    ['only open events', { event: 'theft' }, { event: { type: 'theft', status: 'open' } }],
    ['a further part', { event: 'theft' }, { event: 'theft', ctf: 'alert' }],
  ])('%s fires less often, and the other way more often', async (_, before, after) => {
    expect(await shift(before, after)).toBe('weaker');
    expect(await shift(after, before)).toBe('stricter');
  });

  test.each<[string, unknown, unknown]>([
    ['another event', { event: 'theft' }, { event: 'incident' }],
    ['grave events or open ones', { event: { type: 'theft', severity: 'high' } }, { event: { type: 'theft', status: 'open' } }],
    ['a day for compute', { after: '2027-01-01' }, { compute: '>= 1e25' }],
  ])('%s: nothing is sure', async (_, before, after) => {
    expect(await shift(before, after)).toMatch(/weaker|mixed/);
    expect(await shift(after, before)).toMatch(/weaker|mixed/);
  });

  test('what is written in another way fires alike', async () => {
    expect(await shift({ event: 'theft' }, { event: { type: 'theft' } })).toBe('same');
    expect(await shift({ event: 'theft' }, { event: { type: 'theft', severity: 'low' } })).toBe('same');
    expect(await shift({ after: '2027-01-01' }, { after: '2027-01-01T00:00:00Z' })).toBe('same');
    expect(await shift({ compute: '>= 1e26' }, { compute: '>= 100e24' })).toBe('same');
    expect(await shift({ event: 'theft', after: '2027-01-01' }, { all: [{ after: '2027-01-01' }, { event: 'theft' }] })).toBe('same');
  });

  test('a severity that is taken away makes its events the worst', async () => {
    expect(comparisonOf(await changesBetween(BASE, patched({ severities: ['low', 'high', 'critical'] })))).toBe('stricter');
    expect(comparisonOf(await changesBetween(BASE, patched({ severities: ['low', 'medium', 'high', 'critical', 'worst'] })))).toBe('weaker');
  });

  test('a manifest that need not state its compute any more may pass', async () => {
    const always = await changesBetween(duty({ compute: '>= 1e25' }), duty('always'));
    expect(always.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['stricter /pairings/duty/if', 'weaker /pairings']);
  });

  test('an event that starts its own clock is more lenient than the first one, which never ends', async () => {
    const late = (events: readonly string[], condition: unknown): unknown =>
      patched({ kcis: { drill: { within: '5d', reassess_on: events } }, pairings: { duty: { if: condition, then: { governance: ['drill'] } } } });
    expect(await lines(late([], { event: 'theft' }), late(['theft'], { event: 'theft' }))).toEqual([
      'stricter /kcis/drill/reassess_on',
      'weaker /kcis/drill/within',
    ]);
    expect(await lines(late([], { event: 'other' }), late(['theft'], { event: 'other' }))).toEqual(['stricter /kcis/drill/reassess_on']);
  });
});

describe('thresholds that state the day from which they stand', () => {
  const since = (day: string, patch: Fields): unknown => patched({ kris: { ctf: { since: day, ...patch } } });

  test('edited without a new day are told', async () => {
    const changes = await changesBetween(since('2026-05-04', {}), since('2026-05-04', { thresholds: { critical: '>= 45%' }, margin: 0.06 }));
    expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'stricter /kris/ctf/thresholds/critical',
      'neutral /kris/ctf/since',
      'stricter /kris/ctf/margin',
    ]);
    expect(changes[1]?.message).toContain('since still says 2026-05-04, although thresholds and margin are changed');
  });

  test('edited with a new day are not', async () => {
    expect(await lines(since('2026-05-04', {}), since('2026-11-01', { margin: 0.06 }))).toEqual(['stricter /kris/ctf/since', 'stricter /kris/ctf/margin']);
    expect(await lines(since('2026-05-04', {}), since('2026-05-04', { min_samples: 60 }))).toEqual(['stricter /kris/ctf/min_samples']);
  });

  test('a reason decides nothing', async () => {
    expect(await lines(BASE, patched({ kris: { ctf: { because: { margin: 'As the panel found.' } } } }))).toEqual(['neutral /kris/ctf/because']);
  });
});

test('a KRI at which controls are reassessed may be found to have been reached earlier, and void less', async () => {
  const reassessed = (patch: Fields): unknown => patched({ kcis: { attacks: { reassess_on: [{ ctf: 'alert' }] } }, kris: { ctf: patch } });
  expect(await lines(reassessed({}), reassessed({ margin: 0.06 }))).toEqual(['stricter /kris/ctf/margin', 'weaker /kris/ctf']);
  expect(await lines(reassessed({}), reassessed({ title: 'Another' }))).toEqual(['neutral /kris/ctf/title']);
});
