import { describe, expect, it } from 'vitest';
import { comparePolicies } from '../../src/policy/compare.ts';
import { lintPolicy } from '../../src/policy/lint.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { type Fields, merge, POLICY } from '../decision/support.ts';
import { ecKeys, pem } from './instance.ts';
import { attested, SIGNER, trustOf } from './support.ts';

const KEY = { key: pem(ecKeys()), predicates: ['https://slsa.dev/provenance/v1'], may: ['logs'] };
const load = (change: Fields) => loadPolicy(Buffer.from(JSON.stringify(merge(POLICY, change))), 'policy.json');
const valid = async (change: Fields) => {
  const loaded = await load(change);
  if (loaded.policy === undefined) throw new Error(JSON.stringify(loaded.problems));
  return loaded;
};

describe('trust is compared', () => {
  const base = trustOf();
  const signer = (change: Fields): Fields => trustOf({ workflow: merge(SIGNER, change) as Fields });
  const kinds = async (before: Fields | undefined, after: Fields | undefined): Promise<string[]> => {
    const [a, b] = [await valid({ trust: before }), await valid({ trust: after })];
    return [...new Set(comparePolicies(a.policy, b.policy).map(({ kind }) => kind))];
  };
  it.each<[string, Fields | undefined, Fields | undefined, string[]]>([
    ['the same', base, base, []],
    ['a first signer', undefined, base, ['weaker']],
    ['no trust any more: a broken signature is no fault, and nobody may sign', base, undefined, ['weaker', 'stricter']],
    ['a further signer', base, trustOf({ workflow: SIGNER, lab: KEY }), ['weaker']],
    ['a signer less', trustOf({ workflow: SIGNER, lab: KEY }), base, ['stricter']],
    ['another root', base, trustOf({ workflow: SIGNER }, 'other'), ['weaker']],
    ['another key', trustOf({ lab: KEY }), trustOf({ lab: { ...KEY, key: pem(ecKeys()) } }), ['weaker']],
    ['a wider identity', base, signer({ identity: 'https://github.com/acme/evals/.github/workflows/*@refs/heads/main' }), ['weaker']],
    ['a narrower one', signer({ identity: 'https://github.com/acme/evals/.github/workflows/*@refs/heads/main' }), base, ['stricter']],
    ['another issuer', base, signer({ issuer: 'https://other.example' }), ['weaker']],
    ['a repository', base, signer({ repository: 'https://github.com/acme/evals' }), ['stricter']],
    ['no repository', signer({ repository: 'https://github.com/acme/evals' }), base, ['weaker']],
    ['more predicates', base, signer({ predicates: [...(SIGNER.predicates as string[]), 'https://x.example/p'] }), ['weaker']],
    ['more rights', base, signer({ may: ['logs', 'withdrawals'] }), ['weaker']],
    ['fewer rights', signer({ may: ['logs', 'withdrawals'] }), base, ['stricter']],
  ])('%s', async (_, before, after, expected) => expect(await kinds(before, after)).toEqual(expected));

  it('and so is the binding', async () => {
    const [a, b] = [await valid({ trust: base }), await valid(attested())];
    expect(comparePolicies(a.policy, b.policy).map(({ kind }) => kind)).toEqual(['stricter']);
    expect(comparePolicies(b.policy, a.policy).map(({ kind }) => kind)).toEqual(['weaker']);
  });
});

describe('trust is checked', () => {
  it.each<[string, Fields]>([
    ['needs either identity and issuer, or key', { signers: { a: { predicates: ['p'], may: ['logs'] } } }],
    ['not both', trustOf({ a: { ...SIGNER, ...KEY } })],
    ['needs the issuer', trustOf({ a: { ...SIGNER, issuer: undefined } })],
    ['which needs trust.root', { signers: { a: SIGNER } }],
    ['a private key', { signers: { a: { ...KEY, key: String(ecKeys().privateKey.export({ type: 'pkcs8', format: 'pem' })) } } }],
    ['the curve secp256k1', { signers: { a: { ...KEY, key: pem(ecKeys('secp256k1')) } } }],
    ["a key is one signer's", { signers: { a: KEY, b: KEY } }],
    ['there is no assessor "nobody"', { signers: { a: { ...KEY, assessor: 'nobody' } } }],
    ['scheme, host and owner', trustOf({ a: { ...SIGNER, identity: 'https://github.com/*/evals@refs/heads/main' } })],
    ['** would cross /', trustOf({ a: { ...SIGNER, identity: 'https://github.com/acme/**' } })],
    ['a certificate', { signers: { a: { ...KEY, repository: 'https://github.com/acme/evals' } } }],
  ])('%s', async (message, trust) => {
    const { problems } = await load(JSON.parse(JSON.stringify({ trust })));
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  });
});

it('trust is linted', async () => {
  const rules = async (change: Fields): Promise<string[]> => {
    const { policy, document } = await valid(change);
    return [...new Set(lintPolicy(policy, document).map(({ rule }) => rule))].filter((rule) => /^(root|identity|attested)-/.test(rule));
  };
  const repository = 'https://github.com/acme/evals';
  expect(await rules(attested(trustOf({ a: { ...SIGNER, repository } })))).toEqual([]);
  expect(await rules(attested(trustOf()))).toEqual(['identity-any-caller']);
  expect(await rules(attested(trustOf({ a: { ...SIGNER, repository, identity: `${repository}/*` } })))).toEqual(['identity-wildcard']);
  expect(await rules(attested(trustOf({ a: { ...SIGNER, repository, may: ['records'] } })))).toEqual(['attested-unsatisfiable']);
  expect(await rules(attested(trustOf({ a: KEY })))).toEqual(['root-unused']);
});
