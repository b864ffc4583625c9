import { describe, expect, test } from 'vitest';
import { type Comparison, comparisonOf } from '../../src/policy/compare.ts';
import { BASE, changesBetween, DIGEST, type Fields, merge, waiver } from './compare-support.ts';

/** One edit: what the base gets first, the edit, the word for the whole, and the lines that have to be there. */
type Pair = readonly [edit: string, first: Fields, patch: Fields, verdict: Comparison, ...lines: string[]];

const kri = (patch: Fields): Fields => ({ kris: { ctf: patch } });
const kci = (id: string, patch: Fields): Fields => ({ kcis: { [id]: patch } });
const pairing = (id: string, patch: Fields): Fields => ({ pairings: { [id]: patch } });
const needs = (...deployment: unknown[]): Fields => ({ waivers: [], kcis: { filter: { within: undefined } }, pairings: { alert: { then: { deployment } } } });
const names = (...list: string[]): Fields => ({ models: { 'acme/atlas': { names: list } } });
const byName: Fields = { defaults: { binding: 'name' } };
const relative = (patch: Fields): Fields => kri({ relative_to: { value: '20%', source: 'Experts.', as: 'difference', ...patch } });
const crossing: Fields = kci('attacks', { reassess_on: [{ ctf: 'alert' }] });
const carry = (patch: Fields): Fields => ({ carry_over: { max_growth: 1.5, within: '90d', screened_by: { ctf: '5%' }, ...patch } });
const plan = (patch: Fields): Fields => ({
  plans: {
    p: {
      statement: 'S',
      sufficient: false,
      needed_from: { ctf: 'critical' },
      milestones: { m: { title: 'M', due: '2027-03-01', kci: { security: 'sl3' } } },
      ...patch,
    },
  },
});
const document = (letter: string): Fields => ({ file: 'e.md', sha256: letter.repeat(64) });
const signer = { issuer: 'https://token.actions.githubusercontent.com', predicates: ['p'], may: ['logs'] };
const trust = (patch: Fields): Fields => ({
  trust: {
    root: { file: 'root.json', sha256: 'e'.repeat(64) },
    signers: { ci: { identity: 'https://github.com/acme/evals/.github/workflows/*@refs/heads/main', ...signer, ...patch } },
  },
});
const artifacts = (...list: string[]): Fields => ({ artifacts: [{ workflow: '.github/workflows/e.yml', artifacts: list, required: false }] });

const PEOPLE: readonly Pair[] = [
  ['an owner more can make up the quorum', {}, { owners: { users: ['owner', 'second', 'third'] } }, 'weaker', 'weaker /owners/users'],
  ['an owner less', {}, { owners: { users: ['owner'] } }, 'stricter', 'stricter /owners/users'],
  ['so few owners that the quorum is out of reach', {}, { owners: { users: ['owner'], teams: [] } }, 'stricter'],
  ['an owner replaced', {}, { owners: { users: ['owner', 'third'] } }, 'mixed', 'weaker /owners/users', 'stricter /owners/users'],
  ['a login in other letters', {}, { owners: { users: ['Owner', 'second'] } }, 'same'],
  [
    'an owner and a quorum more',
    {},
    { owners: { users: ['owner', 'second', 'third'], quorum: 3 } },
    'mixed',
    'weaker /owners/users',
    'stricter /owners/quorum',
  ],
  ['a waiver that is only called otherwise', {}, waiver({ id: 'W9' }), 'same', 'neutral /waivers/0/id'],
  ['a waiver of something else', {}, waiver({ id: 'W9', indicator: 'drill' }), 'mixed', 'stricter /waivers', 'weaker /waivers/0'],
  ['trust taken away whole', trust({}), { trust: undefined }, 'mixed', 'weaker /trust', 'stricter /trust/signers'],
  ['an identity that is written out', trust({}), trust({ identity: 'https://github.com/acme/evals/.github/workflows/e.yml@refs/heads/main' }), 'stricter'],
];

const NUMBERS: readonly Pair[] = [
  [
    'a direction',
    {},
    kri({ thresholds: { alert: '<= 50%', critical: '<= 20%' } }),
    'weaker',
    'weaker /kris/ctf/thresholds/alert',
    'weaker /kris/ctf/thresholds/critical',
  ],
  ['a direction of a control', {}, kci('attacks', { threshold: '>= 1%' }), 'weaker', 'weaker /kcis/attacks/threshold'],
  [
    'a threshold of an advisory KRI',
    kri({ advisory: 'Saturated.' }),
    kri({ thresholds: { critical: '>= 70%' } }),
    'same',
    'neutral /kris/ctf/thresholds/critical',
  ],
  ['a list instead of a minimum', {}, kri({ conditions: { attempts: [5] } }), 'stricter', 'stricter /kris/ctf/conditions'],
  [
    'percentages as decimals',
    {},
    kri({ thresholds: { alert: '>= 0.20', critical: '>= 0.5' }, margin: '5%', valid_for: '26w' }),
    'weaker',
    'weaker /kris/ctf/valid_for',
  ],
  ['180 days as months', {}, kri({ valid_for: '6mo' }), 'same'],
  ['a larger baseline', relative({}), relative({ value: 0.3 }), 'weaker', 'weaker /kris/ctf/relative_to'],
  ['a smaller baseline', relative({}), relative({ value: 0.1 }), 'stricter', 'stricter /kris/ctf/relative_to'],
  [
    'a larger baseline where little is risky',
    merge(relative({}), kri({ thresholds: { alert: '<= 50%', critical: '<= 20%' } })) as Fields,
    relative({ value: 0.3 }),
    'stricter',
  ],
  ['a baseline with an error', relative({}), relative({ stderr: 0.01 }), 'weaker', 'weaker /kris/ctf/relative_to'],
  ['an override that asks for less', {}, kri({ by: { external: { confidence: '90%' } } }), 'same'],
  [
    'a default override',
    { defaults: { by: { open: { confidence: '97%' } } } },
    { defaults: { by: { open: { confidence: '96%' } } } },
    'weaker',
    'weaker /defaults/by/open/confidence',
  ],
  ['an override that raises a level', {}, kci('filter', { by: { open: { threshold: '>= 99%' } } }), 'stricter', 'stricter /kcis/filter/by/open/threshold'],
];

const TOGETHER: readonly Pair[] = [
  ['more samples at a KRI whose crossing voids', crossing, kri({ min_samples: 100 }), 'stricter', 'stricter /kris/ctf/min_samples'],
  ['a rewording of such a KRI', crossing, kri({ thresholds: { alert: '>= 0.2' }, conditions: { grader: ['rubric', 'human'] }, waivable: true }), 'same'],
  ['a higher threshold of it, lowered', crossing, kri({ thresholds: { critical: '>= 45%' } }), 'stricter'],
  ['the threshold itself, lowered', crossing, kri({ thresholds: { alert: '>= 15%' } }), 'mixed', 'weaker /kris/ctf'],
  ['a larger margin of it', crossing, kri({ margin: 0.06 }), 'mixed', 'weaker /kris/ctf'],
  ['a milder crossing, which comes earlier', crossing, kci('attacks', { reassess_on: [{ ctf: 'critical' }] }), 'mixed'],
  [
    'a requirement in another category beside a waiver',
    waiver({ compensating: ['security'] }),
    pairing('critical', { then: { containment: undefined, governance: [{ security: 'sl3' }] } }),
    'same',
  ],
  ['a higher level of what compensates', waiver({ compensating: ['security'] }), pairing('critical', { then: { containment: ['security'] } }), 'stricter'],
  [
    'a first need of what compensates',
    waiver({ compensating: ['security'] }),
    pairing('alert', { then: { containment: [{ security: 'sl3' }] } }),
    'mixed',
    'weaker /waivers/0/compensating',
  ],
];

const PLACES: readonly Pair[] = [
  ['a wildcard that covers the old name', {}, names('atlas-*'), 'weaker', 'weaker /models/acme~1atlas/names/0'],
  ['a wildcard written out, names deciding nothing', names('atlas-*'), names('atlas-{release}'), 'stricter', 'stricter /models/acme~1atlas/names'],
  ['a wildcard written out, names deciding', merge(byName, names('atlas-*')) as Fields, names('atlas-{release}'), 'weaker', 'weaker /models/acme~1atlas/names'],
  [
    'an entry for a model, names deciding',
    byName,
    { models: { 'acme/nova': { names: ['nova'] } } },
    'mixed',
    'stricter /models/acme~1nova',
    'weaker /models/acme~1nova/names/0',
  ],
  [
    'a wider glob of manifests',
    { release_paths: ['releases/*.yml'] },
    { release_paths: ['releases/*'] },
    'stricter',
    'stricter /release_paths/0',
    'neutral /release_paths',
  ],
  ['a narrower glob of manifests', {}, { release_paths: ['releases/*/*.yml'] }, 'weaker', 'weaker /release_paths'],
  ['a wider glob of artifacts', artifacts('evals-*'), artifacts('*'), 'weaker', 'neutral /artifacts', 'weaker /artifacts/0'],
  ['a longer carry-over', carry({}), carry({ within: '13w' }), 'weaker', 'weaker /carry_over/within'],
  ['no carry-over any more', carry({}), { carry_over: undefined }, 'mixed', 'stricter /carry_over', 'weaker /carry_over'],
  [
    'no carry-over any more, where nothing missing is excused',
    { ...carry({}), waivers: [], kcis: { filter: { within: undefined } } },
    { carry_over: undefined },
    'stricter',
    'stricter /carry_over',
  ],
  ['a slack in other words', carry({}), carry({ screened_by: { ctf: 0.05 } }), 'same'],
  ['a further screen', carry({}), carry({ screened_by: { uplift: 1 } }), 'stricter', 'stricter /carry_over/screened_by/uplift'],
  ['an emergency plan of another hash', { emergency: { plan: document('a') } }, { emergency: { plan: document('b') } }, 'weaker', 'weaker /emergency/plan'],
  [
    'a procedure',
    { emergency: { plan: document('a') } },
    { emergency: { procedures: { notify: document('a') } } },
    'stricter',
    'stricter /emergency/procedures/notify',
  ],
  ['a release to roll back to', {}, { emergency: { rollback_target: 'required' } }, 'stricter', 'stricter /emergency/rollback_target'],
  ['a plan that is said to suffice', plan({}), plan({ sufficient: true }), 'weaker', 'weaker /plans/p/sufficient'],
  ['a milestone that nothing shows', plan({}), plan({ milestones: { m: { kci: undefined } } }), 'stricter', 'stricter /plans/p/milestones/m/kci'],
  [
    'a milestone at a lower level',
    merge(plan({}), { plans: { p: { milestones: { m: { kci: { security: 'sl4' } } } } } }) as Fields,
    { plans: { p: { milestones: { m: { kci: { security: 'sl3' } } } } } },
    'weaker',
    'weaker /plans/p/milestones/m/kci',
  ],
];

const DUTIES: readonly Pair[] = [
  [
    '2 of 3 to 2 of 4',
    needs({ at_least: 2, of: ['filter', 'attacks', 'drill'] }),
    needs({ at_least: 2, of: ['filter', 'attacks', 'drill', 'security'] }),
    'weaker',
    'weaker /pairings/alert/then',
  ],
  [
    '2 of 3 to 3 of 3',
    needs({ at_least: 2, of: ['filter', 'attacks', 'drill'] }),
    needs({ at_least: 3, of: ['filter', 'attacks', 'drill'] }),
    'stricter',
    'stricter /pairings/alert/then',
  ],
  ['a control to one of two', needs('filter'), needs({ any: ['filter', 'drill'] }), 'weaker', 'weaker /pairings/alert/then'],
  ['a control to one of itself', needs('filter'), needs({ any: ['filter'] }), 'same'],
  [
    'a branch of an alternative taken away',
    needs({ any: [{ all: ['filter', 'attacks'] }, 'drill'] }),
    needs({ any: [{ all: ['filter', 'attacks'] }] }),
    'stricter',
  ],
  ['one of both in a branch taken away', needs({ any: [{ all: ['filter', 'attacks'] }, 'drill'] }), needs({ any: ['filter', 'drill'] }), 'weaker'],
  ['all written as a list', needs({ all: ['filter', 'attacks'] }), needs('attacks', 'filter'), 'same'],
  [
    'layers that are all apart, any of them',
    needs({ at_least: 2, of: ['filter', 'attacks', 'drill'] }),
    needs({ at_least: 2, of: ['filter', 'attacks', 'drill'], layers: 'any' }),
    'same',
  ],
];

describe.each([
  ['people', PEOPLE],
  ['numbers', NUMBERS],
  ['clauses together', TOGETHER],
  ['places and plans', PLACES],
  ['duties', DUTIES],
])('%s', (_, pairs) => {
  test.each(pairs)('%s', async (_edit, first, patch, verdict, ...lines) => {
    const before = merge(BASE, first);
    const found = await changesBetween(before, merge(before, patch));
    const said = found.map(({ kind, path, message }) => `${kind} ${path} ${message}`);
    expect(comparisonOf(found), said.join('\n')).toBe(verdict);
    expect(found.map(({ kind, path }) => `${kind} ${path}`)).toEqual(expect.arrayContaining(lines));
  });
});

test('a line says what was and what is', async () => {
  const message = async (first: Fields, patch: Fields): Promise<string[]> => {
    const before = merge(BASE, first);
    return (await changesBetween(before, merge(before, patch))).map((change) => change.message);
  };
  expect(await message({}, { owners: { users: ['owner', 'second', 'third'] } })).toEqual([
    'third may now approve for the owners: it takes 2 of owner, second, third and acme/safety',
  ]);
  expect(await message(relative({}), relative({ value: 0.3 }))).toEqual([
    'ctf: its value is relative to 0.3 (difference), before to 0.2 (difference): the same result passes more easily',
  ]);
  expect(await message(needs('filter'), needs({ any: ['filter', 'drill'] }))).toEqual(['alert: it goes from needing filter to any of [filter, drill]']);
  expect(await message({}, waiver({ digest: DIGEST }))).toEqual([`the waiver W1 is now for the digest ${DIGEST}, before for (any)`]);
});

describe('a waiver that gets a digest', () => {
  const kindsWith = async (filter: Fields): Promise<string[]> => {
    const policy = merge(BASE, { defaults: { binding: 'name' }, kcis: { filter } }) as Fields;
    const changes = await changesBetween(policy, merge(policy, waiver({ digest: DIGEST })) as Fields);
    return changes.flatMap(({ kind, path }) => (path === '/waivers/0/digest' ? [kind] : []));
  };
  test('holds for less where a name was enough for it', async () => {
    expect(await kindsWith({})).toEqual(['stricter']);
    expect(await kindsWith({ by: { external: { min_samples: 40 } } })).toEqual(['stricter']);
  });
  test('begins to hold where an override wants a digest', async () => {
    expect(await kindsWith({ by: { external: { binding: 'digest' } } })).toEqual(['weaker']);
  });
});
