import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/policy/compare.ts';
import { BASE, changesBetween, DIGEST, type Fields, merge, waiver } from './compare-support.ts';

/** A clause, the patch that weakens it, and where the weakening stands. */
type Case = readonly [clause: string, weaker: Fields, path: string];

const kri = (patch: Fields): Fields => ({ kris: { ctf: patch } });
const kci = (id: string, patch: Fields): Fields => ({ kcis: { [id]: patch } });
const pairing = (id: string, patch: Fields): Fields => ({ pairings: { [id]: patch } });
const then = (patch: Fields): Fields => pairing('critical', { then: patch });

/** Clauses that weaken one way and tighten the other. */
const BOTH_WAYS: readonly Case[] = [
  ['a KRI threshold up', kri({ thresholds: { critical: '>= 60%' } }), '/kris/ctf/thresholds/critical'],
  ['a KRI operator', kri({ thresholds: { critical: '> 50%' } }), '/kris/ctf/thresholds/critical'],
  ['a margin lowered', kri({ margin: 0.01 }), '/kris/ctf/margin'],
  ['a margin removed', kri({ margin: undefined }), '/kris/ctf/margin'],
  ['confidence', kri({ confidence: '90%' }), '/kris/ctf/confidence'],
  ['confidence none', kri({ confidence: 'none' }), '/kris/ctf/confidence'],
  ['validity', kri({ valid_for: '1y' }), '/kris/ctf/valid_for'],
  ['validity without end', kci('filter', { valid_for: 'never' }), '/kcis/filter/valid_for'],
  ['min_samples lowered', kri({ min_samples: 10 }), '/kris/ctf/min_samples'],
  ['min_samples removed', kri({ min_samples: undefined }), '/kris/ctf/min_samples'],
  ['a condition removed', kri({ conditions: { tools: undefined } }), '/kris/ctf/conditions'],
  ['a number of a condition', kri({ conditions: { attempts: 1 } }), '/kris/ctf/conditions'],
  ['the variant of a condition', kri({ conditions: { variant: 'released' } }), '/kris/ctf/conditions'],
  ['the words of a condition', kri({ conditions: { grader: ['human', 'rubric', 'model'] } }), '/kris/ctf/conditions'],
  ['binding', kri({ binding: 'name' }), '/kris/ctf/binding'],
  ['advisory', kri({ advisory: 'Saturated.' }), '/kris/ctf/advisory'],
  ['a KCI threshold', kci('filter', { threshold: '>= 80%' }), '/kcis/filter/threshold'],
  ['a KCI threshold downwards', kci('attacks', { threshold: '<= 2%' }), '/kcis/attacks/threshold'],
  ['a KCI operator', kci('attacks', { threshold: '< 1.01%' }), '/kcis/attacks/threshold'],
  ['a level of a KCI', kci('security', { thresholds: { sl4: '>= 3.5' } }), '/kcis/security/thresholds/sl4'],
  ['within lengthened', kci('filter', { within: '30d' }), '/kcis/filter/within'],
  ['within in hours lengthened', kci('filter', { within: '241h' }), '/kcis/filter/within'],
  ['within in hours for days', kci('filter', { within: '240h' }), '/kcis/filter/within'],
  ['within added', kci('drill', { within: '1d' }), '/kcis/drill/within'],
  ['from', pairing('alert', { from: 'open' }), '/pairings/alert/from'],
  ['if narrowed', pairing('critical', { if: { any: undefined, ctf: 'critical', uplift: 'high' } }), '/pairings/critical/if'],
  ['controls to report', pairing('alert', { then: 'report' }), '/pairings/alert/then'],
  ['a requirement removed', then({ containment: undefined }), '/pairings/critical/then'],
  ['fewer of an at_least', then({ deployment: [{ at_least: 1, of: ['filter', 'attacks', 'drill'] }] }), '/pairings/critical/then'],
  ['a risk reviewed later', { risks: { cyber: { reviewed_on: '2026-11-01' } } }, '/risks/cyber/reviewed_on'],
  ['the if of a sign-off removed', { signoffs: { board: { if: undefined } } }, '/signoffs/board/if'],
  ['the quorum of a sign-off', { signoffs: { board: { quorum: 1 } } }, '/signoffs/board/quorum'],
  ['the people of a sign-off', { signoffs: { board: { users: ['risk-officer', 'owner', 'intern'] } } }, '/signoffs/board/users'],
  ['the quorum of the owners', { owners: { quorum: 1 } }, '/owners/quorum'],
  ['an assessor made independent', { assessors: { own: { independent: true } } }, '/assessors/own/independent'],
  ['an assessor added', { assessors: { new: { name: 'New', independent: true } } }, '/assessors/new'],
  ['the people of an assessor', { assessors: { lab: { users: ['lead', 'friend'] } } }, '/assessors/lab/users'],
  ['declared assessors', { assessors: 'declared' }, '/assessors'],
  ['a waiver extended', waiver({ expires: '2026-12-15' }), '/waivers/0/expires'],
  ['waiver_max', { waiver_max: '80d' }, '/waiver_max'],
  ['withdrawals', { withdrawals: 'declared' }, '/withdrawals'],
  ['release_paths', { release_paths: ['releases/atlas/**'] }, '/release_paths'],
  ['standing evidence', { evidence: [] }, '/evidence'],
  ['ungated', { ungated: ['internal'] }, '/ungated/0'],
  ['enforcement', { enforcement: 'warn' }, '/enforcement'],
];

/** The same for clauses that the base does not have: what is added to it, in the direction that tightens. */
const ADDED: readonly Case[] = [
  ['a KRI threshold', kri({ thresholds: { extreme: '>= 80%' } }), '/kris/ctf/thresholds/extreme'],
  ['waivable: false', kri({ waivable: false }), '/kris/ctf/waivable'],
  ['an independent assessor', kci('filter', { assessor: 'independent' }), '/kcis/filter/assessor'],
  ['a protocol', kri({ protocol: { version: '2' } }), '/kris/ctf/protocol'],
  ['a conflict of interest', { assessors: { lab: { conflicts: ['Shares.'] } } }, '/assessors/lab/conflicts'],
  ['a conflict about one model', { assessors: { lab: { conflicts: ['acme/atlas'] } } }, '/assessors/lab/conflicts'],
  ['independent measurements', kri({ independent: { at_least: 1 } }), '/kris/ctf/independent'],
  ['a KRI considered', kci('drill', { vouched_by: 'board', considers: ['ctf'] }), '/kcis/drill/considers'],
  ['vouched_by', kri({ vouched_by: 'board' }), '/kris/ctf/vouched_by'],
  ['compute_growth', kri({ compute_growth: 4 }), '/kris/ctf/compute_growth'],
  ['reassess_on', kci('filter', { reassess_on: ['jailbreak'] }), '/kcis/filter/reassess_on'],
  ['since', kri({ since: '2026-06-01' }), '/kris/ctf/since'],
  ['reassessment at a threshold', kci('attacks', { reassess_on: [{ ctf: 'alert' }] }), '/kcis/attacks/reassess_on'],
  ['a unit', kri({ unit: 'points' }), '/kris/ctf/unit'],
  [
    'a further selector',
    kri({
      measured_by: [
        { task: 'cybench', metric: 'accuracy' },
        { task: 'nyu', metric: 'accuracy' },
      ],
    }),
    '/kris/ctf/measured_by',
  ],
  ['a KRI', { kris: { bio: { title: 'Bio uplift', risk: 'cyber', scale: 'exact', thresholds: { high: '>= 1' } } } }, '/kris/bio'],
  ['a pairing', pairing('more', { if: { ctf: 'alert' }, then: { governance: ['drill'] } }), '/pairings/more'],
  ['a sign-off', { signoffs: { ceo: { if: { uplift: 'high' }, users: ['ceo'] } } }, '/signoffs/ceo'],
  ['a requirement', then({ governance: ['drill'] }), '/pairings/critical/then'],
  ['a higher level', then({ containment: [{ security: 'sl4' }] }), '/pairings/critical/then'],
  ['more of an at_least', then({ deployment: [{ at_least: 2, of: ['filter', 'attacks'] }] }), '/pairings/critical/then'],
  [
    'a condition on an event beside another',
    pairing('alert', { if: { any: [{ ctf: 'alert' }, { event: 'incident' }], ctf: undefined } }),
    '/pairings/alert/if',
  ],
  ['a pairing on a day', pairing('more', { if: { after: '2027-01-01' }, then: { governance: ['drill'] } }), '/pairings/more'],
  ['a sign-off on compute', { signoffs: { ceo: { if: { compute: '>= 1e26' }, users: ['ceo'] } } }, '/signoffs/ceo'],
  ['a wider if', pairing('alert', { if: 'always' }), '/pairings/alert/if'],
  ['stop', pairing('alert', { then: 'stop' }), '/pairings/alert/then'],
  ['a common layer', kci('attacks', { layer: 'output' }), '/kcis/attacks/layer'],
  ['a level of a KCI', kci('security', { thresholds: { sl5: '>= 5' } }), '/kcis/security/thresholds/sl5'],
  ['a compensating control', waiver({ compensating: ['drill'] }), '/waivers/0/compensating'],
  ['a models entry', { models: { 'acme/other': { names: ['other-*'] } } }, '/models/acme~1other'],
  ['no waiver', { waivers: [] }, '/waivers'],
  ['a shorter ladder', { stages: ['internal', 'external'] }, '/stages'],
];

describe('a clause that weakens one way tightens the other', () => {
  test.each(BOTH_WAYS)('%s', async (_, patch, path) => {
    const changed = merge(BASE, patch);
    const there = await changesBetween(BASE, changed);
    expect(there.filter(({ kind }) => kind === 'weaker').map((change) => change.path)).toContain(path);
    const back = await changesBetween(changed, BASE);
    expect(back.map(({ kind, path: at }) => `${kind} ${at}`).filter((change) => change.startsWith('weaker'))).toEqual([]);
    expect(comparisonOf(back)).toBe('stricter');
  });
});

describe('a clause that is added tightens, and weakens when it is taken away', () => {
  test.each(ADDED)('%s', async (_, patch, path) => {
    const changed = merge(BASE, patch);
    const there = await changesBetween(BASE, changed);
    expect(there.filter(({ kind }) => kind === 'weaker')).toEqual([]);
    expect(there.filter(({ kind }) => kind === 'stricter').map((change) => change.path)).toContain(path);
    const back = await changesBetween(changed, BASE);
    expect(back.filter(({ kind }) => kind === 'weaker').map((change) => change.path.replace(/\/0$/, ''))).toContain(path);
  });
});

describe('what cannot be shown to tighten is weaker, both ways', () => {
  const UNCLEAR: readonly Case[] = [
    ['a replaced selector', kri({ measured_by: { task: 'nyu', metric: 'accuracy' } }), '/kris/ctf/measured_by'],
    ['a widened selector', kri({ measured_by: { task: '*', metric: 'accuracy' } }), '/kris/ctf/measured_by'],
    ['logs to records', kri({ measured_by: undefined }), '/kris/ctf/measured_by'],
    ['the risk', { risks: { other: { title: 'Other' } }, kris: { ctf: { risk: 'other' } } }, '/kris/ctf/risk'],
    ['what is measured', kri({ about: 'system' }), '/kris/ctf/about'],
    ['the scale', kri({ scale: 'mean' }), '/kris/ctf/scale'],
    ['another kind of margin', kri({ margin: { relative: 0.2 } }), '/kris/ctf/margin'],
    ['the direction of a KRI', kri({ thresholds: { alert: '<= 50%', critical: '<= 20%' } }), '/kris/ctf/thresholds/alert'],
    ['another condition of a pairing', pairing('alert', { if: { ctf: undefined, uplift: 'high' } }), '/pairings/alert/if'],
    ['another requirement', pairing('alert', { then: { deployment: ['attacks'] } }), '/pairings/alert/then'],
    ['the order of stages', { stages: ['external', 'internal', 'open'] }, '/stages'],
    ['business days for days', kci('filter', { within: '7bd' }), '/kcis/filter/within'],
    ['the order of severities', { severities: ['medium', 'low', 'high', 'critical'] }, '/severities'],
    ['the order of variants', { variants: ['helpful-only', 'released', 'fine-tuned'] }, '/variants'],
    ['the names of a model', { defaults: { binding: 'name' }, models: { 'acme/atlas': { names: ['atlas-*'] } } }, '/models/acme~1atlas/names/0'],
    ['an owner replaced', { owners: { users: ['owner', 'third'] } }, '/owners/users'],
    ['standing evidence elsewhere', { evidence: ['records/**'] }, '/evidence'],
    ['a waiver of another digest', waiver({ digest: DIGEST }), '/waivers/0/digest'],
  ];
  test.each(UNCLEAR)('%s', async (_, patch, path) => {
    const changed = merge(BASE, patch);
    const weaker = async (before: unknown, after: unknown): Promise<string[]> =>
      (await changesBetween(before, after)).filter(({ kind }) => kind === 'weaker').map((change) => change.path);
    expect(await weaker(BASE, changed)).toContain(path);
    expect(await weaker(changed, BASE)).toContain(path);
  });
});

test('an assessor that loses the only person whom it shares with another one counts beside that one', async () => {
  const shared = (users: string[]): Fields => ({
    assessors: { a: { name: 'A', independent: true, users: ['x'] }, b: { name: 'B', independent: true, users } },
  });
  const kinds = async (old: string[], now: string[]) =>
    (await changesBetween(merge(BASE, shared(old)) as Fields, merge(BASE, shared(now)) as Fields)).map(({ kind, path }) => `${kind} ${path}`);
  expect(await kinds(['X'], [])).toEqual(['stricter /assessors/b/users', 'weaker /assessors/b/users']);
  expect(await kinds(['y'], [])).toEqual(['stricter /assessors/b/users']);
  expect(await kinds(['X', 'y'], ['y'])).toEqual(['stricter /assessors/b/users']);
});

describe('what lets other evidence in, or one conflict out', () => {
  const kinds = async (before: Fields, after: Fields) =>
    (await changesBetween(merge(BASE, before), merge(BASE, after))).map(({ kind, path }) => `${kind} ${path}`);
  const protocol = (patch: Fields): Fields => ({ kris: { ctf: { protocol: { version: '2', sha256: 'a'.repeat(64), reviewed_by: 'lab', ...patch } } } });
  const conflicts = (...list: string[]): Fields => ({ assessors: { lab: { conflicts: list } } });

  test('another version, text or reviewer of a protocol', async () => {
    const weaker = ['weaker /kris/ctf/protocol'];
    expect(await kinds(protocol({}), protocol({ version: '3' }))).toEqual(weaker);
    expect(await kinds(protocol({}), protocol({ sha256: 'b'.repeat(64) }))).toEqual(weaker);
    expect(await kinds(protocol({}), protocol({ reviewed_by: 'own' }))).toEqual(weaker);
    expect(await kinds(protocol({}), protocol({ reviewed_by: undefined }))).toEqual(weaker);
    expect(await kinds(protocol({ reviewed_by: undefined }), protocol({}))).toEqual(['stricter /kris/ctf/protocol']);
  });

  test('a conflict about every model in other words is the same conflict', async () => {
    expect(await kinds(conflicts('Shares.'), conflicts('Shares of Acme.'))).toEqual(['neutral /assessors/lab/conflicts']);
    expect(await kinds(conflicts('Shares.'), conflicts('acme/atlas'))).toEqual(['weaker /assessors/lab/conflicts']);
  });

  test('a model that gets an entry narrows a conflict that named it before', async () => {
    const models = { models: { 'acme/other': { names: ['other'] } } };
    expect(await kinds(conflicts('acme/other'), { ...conflicts('acme/other'), ...models })).toContain('weaker /assessors/lab/conflicts');
  });

  test('another baseline, or none', async () => {
    const to = (relative_to: Fields | undefined): Fields => ({ kris: { ctf: { relative_to } } });
    const value = { value: 0.2, source: 'Ten experts.' };
    const weaker = ['weaker /kris/ctf/relative_to'];
    expect(await kinds({}, to(value))).toEqual(weaker);
    expect(await kinds(to(value), {})).toEqual(weaker);
    expect(await kinds(to(value), to({ ...value, value: 0.3 }))).toEqual(weaker);
    expect(await kinds(to(value), to({ ...value, as: 'difference' }))).toEqual(weaker);
    expect(await kinds(to({ task: 'a', metric: 'm' }), to({ task: 'b', metric: 'm' }))).toEqual(weaker);
    expect(await kinds(to(value), to({ ...value, source: 'Twelve experts.' }))).toEqual(['neutral /kris/ctf/relative_to']);
  });

  test('a considered KRI whose threshold no pairing names', async () => {
    const base = { kris: { ctf: { thresholds: { extreme: '>= 80%' } } } };
    const judging = merge(base, { kris: { uplift: { vouched_by: 'board', considers: ['ctf'] } } });
    const vouched = merge(base, { kris: { uplift: { vouched_by: 'board' } } }) as Fields;
    expect(await kinds(vouched, judging as Fields)).toEqual(['stricter /kris/uplift/considers', 'weaker /kris/ctf']);
  });
});
