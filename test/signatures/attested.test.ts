import { describe, expect, it } from 'vitest';
import { DIGEST, type Fields, gate, log, OTHER_DIGEST, records, sha256, TODAY } from '../decision/support.ts';
import { ecKeys, envelopeOf, Instance, pem, SLSA, sha256Of, statementOf, TEST_RESULT } from './instance.ts';
import { attested, attestedGate, BUNDLE, bundleOver, instance, LOG, ROOT, ROOT_FILE, SIGNER, SILENT, STATING, trustOf } from './support.ts';

describe('binding: attested', () => {
  it('takes a log that states the digest, signed by a trusted signer', async () => {
    const outcome = await attestedGate({ files: { [BUNDLE]: bundleOver(STATING) } });
    expect(outcome.blocks).toEqual([]);
    expect(outcome.kri().evidence[0]).toMatchObject({ admissible: true, channel: 'signed', signed_by: ['workflow'] });
    expect(outcome.report.signatures).toMatchObject([{ file: BUNDLE, signers: ['workflow'], predicate: SLSA, covers: [LOG] }]);
  });
  it('takes a log that states none, when the statement names log and release together', async () => {
    expect((await attestedGate({ files: { [LOG]: SILENT, [BUNDLE]: bundleOver(SILENT, DIGEST) } })).blocks).toEqual([]);
  });
  it('does not take a log that neither says nor is said what it measured', async () => {
    const outcome = await attestedGate({ files: { [LOG]: SILENT, [BUNDLE]: bundleOver(SILENT) } });
    expect(outcome.blocks).toEqual(['kri-inadmissible']);
    expect(outcome.reasons('ctf')).toContain('evidence-unverified');
  });
  it('nor one that is tied to another release', async () => {
    expect((await attestedGate({ files: { [LOG]: SILENT, [BUNDLE]: bundleOver(SILENT, OTHER_DIGEST) } })).blocks).toEqual(['kri-inadmissible']);
  });
  it('what the signed log says of itself comes before what a statement of many subjects ties it to', async () => {
    const other = log({ kriGate: { digest: OTHER_DIGEST } });
    expect((await attestedGate({ files: { [LOG]: other, [BUNDLE]: bundleOver(other, DIGEST) } })).blocks).not.toEqual([]);
  });
  it.each<[string, Record<string, unknown>]>([
    ['no signature', {}],
    ['a signature over another file', { [BUNDLE]: bundleOver(log({ salt: 'other' })) }],
    ['a signature over another file and the release', { [BUNDLE]: bundleOver(log({ salt: 'other' }), DIGEST) }],
    ['a signature over the release alone', { [BUNDLE]: instance.sign(statementOf([DIGEST])) }],
    ['a signature of another instance', { [BUNDLE]: new Instance().sign(statementOf([sha256(STATING)])) }],
    ['an empty file in place of the signature', { [BUNDLE]: '{}' }],
    ['a bare statement', { [BUNDLE]: statementOf([sha256(STATING)]) }],
  ])('does not take a log with %s', async (_, files) => {
    const outcome = await attestedGate({ files });
    expect(outcome.blocks).toEqual(['kri-inadmissible']);
    expect(outcome.reasons('ctf')).toEqual(['evidence-unverified']);
  });
  it('a name that the manifest declares does not say of which configuration a signed log is', async () => {
    const release = { configurations: { fast: { names: ['*'] } } };
    const at = (files: Record<string, unknown>) => gate({ policy: attested(), release, files: { [ROOT_FILE]: ROOT, ...files } });
    const named = await at({ [BUNDLE]: bundleOver(STATING) });
    expect(named.reasons('ctf')).toContain('evidence-configuration-unknown');
    const stating = log({ kriGate: { digest: DIGEST, conditions: { configuration: 'fast' } } });
    expect((await at({ [LOG]: stating, [BUNDLE]: bundleOver(stating) })).kri().state).toBe('clear');
  });
  it('an unsigned log can still raise an alarm', async () => {
    const outcome = await attestedGate({ files: { [LOG]: log({ value: 0.9 }) } });
    expect(outcome.kri().state).toBe('crossed');
  });
  it('a log that only a signature ties to the release raises an alarm, also where that signature does not count', async () => {
    const high = log({ value: 0.9, kriGate: undefined });
    const tied = { [LOG]: high, [BUNDLE]: bundleOver(high, DIGEST) };
    const nobody = { trust: trustOf({ workflow: { ...SIGNER, identity: 'https://github.com/acme/other/.github/workflows/x.yml@refs/heads/main' } }) };
    for (const binding of ['attested', 'digest']) {
      const at = async (files: Record<string, unknown>, policy: Fields) => attestedGate({ files, policy: { ...policy, kris: { ctf: { binding } } } });
      expect((await at(tied, {})).kri().state, binding).toBe('crossed');
      expect((await at(tied, nobody)).kri().state, binding).toBe('crossed');
      expect((await at({ ...tied, [BUNDLE]: bundleOver(high, OTHER_DIGEST) }, nobody)).kri().state, binding).not.toBe('crossed');
      const silent = await at({ [LOG]: SILENT, [BUNDLE]: bundleOver(SILENT, DIGEST) }, nobody);
      expect([silent.kri().state, silent.reasons('ctf')], binding).toEqual(['unmeasured', ['evidence-unverified']]);
    }
  });
  it('does not take the digest from a cover sheet of the author', async () => {
    const sheet = { version: 1, logs: [{ log: LOG, digest: DIGEST }] };
    const outcome = await attestedGate({ files: { [LOG]: SILENT, [BUNDLE]: bundleOver(SILENT), 'evals/sheet.evidence.json': sheet } });
    expect(outcome.blocks).toEqual(['kri-inadmissible']);
  });
  it('nor conditions, but those of a signed one', async () => {
    const sheet = { version: 1, logs: [{ log: LOG, conditions: { tools: true } }] };
    const files = { [BUNDLE]: bundleOver(STATING), 'evals/sheet.evidence.json': sheet };
    const policy = { kris: { ctf: { conditions: { tools: true } } } };
    expect((await attestedGate({ files, policy })).reasons('ctf')).toContain('evidence-unverified');
    const signed = { ...files, 'evals/sheet.evidence.json.sigstore.json': bundleOver(sheet) };
    const may = { trust: { signers: { workflow: { may: ['logs', 'records'] } } } };
    expect((await attestedGate({ files: signed, policy: { ...policy, ...may } })).blocks).toEqual([]);
    expect((await attestedGate({ files: signed, policy })).blocks).toEqual(['kri-inadmissible']);
  });
  it('finds signatures by content under any name, many in one file', async () => {
    const lines = [bundleOver('something else'), bundleOver(STATING)].map((bundle) => JSON.stringify(bundle)).join('\n');
    expect((await attestedGate({ files: { 'evals/attestations.jsonl': lines } })).blocks).toEqual([]);
    expect((await attestedGate({ files: { 'evals/any.json': bundleOver(STATING) } })).blocks).toEqual([]);
  });
  it('finds them beside the log, where no glob reaches', async () => {
    const outcome = await gate({
      policy: attested(),
      release: { evidence: ['evals/ctf.json', 'evals/*.evidence.json'] },
      files: { [ROOT_FILE]: ROOT, [BUNDLE]: bundleOver(STATING) },
    });
    expect(outcome.blocks).toEqual([]);
  });
  it('wants a signature of the records of an organisation as well', async () => {
    const policy = {
      ...attested(),
      kcis: { security: { binding: 'attested' } },
      pairings: { need: { if: 'always', then: { containment: [{ security: 'sl3' }] } } },
    };
    const file = 'evals/security.evidence.json';
    const record = records([{ indicator: 'security', value: 4, assessed: TODAY }]);
    const files = { [ROOT_FILE]: ROOT, [BUNDLE]: bundleOver(STATING), [file]: record };
    expect((await gate({ policy, files })).blocks).toEqual(['kci-inadmissible']);
    const signed = { ...files, [`${file}.sigstore.json`]: bundleOver(record) };
    expect((await gate({ policy, files: signed })).blocks).toEqual(['kci-inadmissible']);
    const trust = trustOf({ workflow: { ...SIGNER, may: ['logs', 'records'] } });
    expect((await gate({ policy: { ...policy, trust }, files: signed })).blocks).toEqual([]);
  });
});

describe('who may sign what', () => {
  const by = (signer: Fields): Promise<string[]> =>
    attestedGate({ files: { [BUNDLE]: bundleOver(STATING) }, policy: { trust: { signers: { workflow: signer } } } }).then(({ blocks }) => blocks);

  it.each<[string, Fields]>([
    ['a glob that stays within a part of the path', { identity: 'https://github.com/acme/evals/.github/workflows/*.yml@refs/heads/main' }],
    ['the repository that asked', { repository: 'https://github.com/acme/evals', ref: 'refs/heads/main' }],
  ])('takes %s', async (_, signer) => expect(await by(signer)).toEqual([]));

  it.each<[string, Fields]>([
    ['another workflow', { identity: 'https://github.com/acme/evals/.github/workflows/other.yml@refs/heads/main' }],
    ['another ref', { identity: 'https://github.com/acme/evals/.github/workflows/eval.yml@refs/heads/release' }],
    ['a beginning of the name', { identity: 'https://github.com/acme/evals/.github/workflows/eval.yml' }],
    ['a glob that would have to cross a slash', { identity: 'https://github.com/acme/*@refs/heads/main' }],
    ['a dot that would have to be any character', { identity: 'https://github.com/acme/evals/.github/workflows/eval.yml@refs.heads.main' }],
    ['another issuer', { issuer: 'https://accounts.google.com' }],
    ['another repository that calls the workflow', { repository: 'https://github.com/acme/other' }],
    ['another ref that calls the workflow', { ref: 'refs/heads/other' }],
    ['another predicate', { predicates: [TEST_RESULT] }],
    ['no right to sign logs', { may: ['records'] }],
  ])('does not take %s', async (_, signer) => expect(await by(signer)).toEqual(['kri-inadmissible']));
});

describe('keys', () => {
  const keys = ecKeys();
  const trust: Fields = { signers: { lab: { key: pem(keys), predicates: [SLSA], may: ['logs'] } } };
  const file = 'evals/ctf.dsse.json';
  const kris = { ctf: { binding: 'attested' } };

  it('sign plain envelopes, several signatures included', async () => {
    const envelope = envelopeOf(statementOf([sha256(STATING)]), [ecKeys(), keys]);
    expect((await gate({ policy: { trust, kris }, files: { [file]: envelope } })).blocks).toEqual([]);
  });
  it.each(['P-384', 'P-521'])('of %s', async (curve) => {
    const others = ecKeys(curve);
    const signers = { lab: { key: pem(others), predicates: [SLSA], may: ['logs'] } };
    const envelope = envelopeOf(statementOf([sha256(STATING)]), [others]);
    expect((await gate({ policy: { trust: { signers }, kris }, files: { [file]: envelope } })).blocks).toEqual([]);
  });
  it.each<[string, unknown]>([
    ['of another key', envelopeOf(statementOf([sha256(STATING)]), [ecKeys()])],
    ['over another payload type', envelopeOf(statementOf([sha256(STATING)]), [keys], 'application/json')],
    [
      'over another statement',
      {
        ...envelopeOf(statementOf([sha256(STATING)]), [keys]),
        payload: Buffer.from(JSON.stringify(statementOf([sha256(STATING), DIGEST]))).toString('base64'),
      },
    ],
    ['of nobody', { ...envelopeOf(statementOf([sha256(STATING)]), [keys]), signatures: [] }],
    ['with a payload that repeats a key', envelopeOf(JSON.stringify(statementOf([sha256(STATING)])).replace('{', '{"subject":[],'), [keys])],
    ['over a statement without subjects', envelopeOf(statementOf([]), [keys])],
    ['over a statement of another version', envelopeOf({ ...statementOf([sha256(STATING)]), _type: 'https://in-toto.io/Statement/v2' }, [keys])],
    ['over a subject with another digest only', envelopeOf({ ...statementOf([]), subject: [{ name: 'x', digest: { sha512: 'a'.repeat(128) } }] }, [keys])],
    ['over a subject whose sha256 is cut short', envelopeOf(statementOf([sha256(STATING).slice(1)]), [keys])],
  ])('do not count %s', async (_, envelope) => {
    expect((await gate({ policy: { trust, kris }, files: { [file]: envelope } })).blocks).toEqual(['kri-inadmissible']);
  });
  it('base64 counts only in its canonical form', async () => {
    const envelope = envelopeOf(statementOf([sha256(STATING)]), [keys]);
    const variants = [
      `${envelope.payload}\n`,
      `${envelope.payload} `,
      envelope.payload.replace(/=*$/, ''),
      `${envelope.payload.slice(0, 4)}!${envelope.payload.slice(4)}`,
    ];
    for (const payload of variants.filter((text) => text !== envelope.payload))
      expect((await gate({ policy: { trust, kris }, files: { [file]: { ...envelope, payload } } })).blocks).toEqual(['kri-inadmissible']);
  });
});

describe('evidence in a signed statement', () => {
  const assessor = ecKeys();
  const predicates = [TEST_RESULT, 'https://kri-gate.dev/evidence/v1'];
  const signers = { lab: { key: pem(assessor), assessor: 'lab', predicates, may: ['logs', 'records'] } };
  const people = { assessors: { lab: { name: 'Lab', independent: true } } };
  const document = {
    version: 1,
    subject: { model: 'acme/atlas', release: '1.0' },
    records: [{ indicator: 'filter', value: 0.99, samples: 1000, assessed: TODAY }],
  };
  const policy = {
    ...people,
    trust: { signers },
    kcis: { filter: { assessor: 'independent', binding: 'attested' } },
    pairings: { need: { if: 'always', then: { deployment: ['filter'] } } },
  };
  const files = { 'evals/filter.evidence.json': undefined };
  const statement = statementOf([DIGEST], 'https://kri-gate.dev/evidence/v1', document);

  it('is the word of the assessor who signed, about the subject of the statement', async () => {
    const outcome = await gate({ policy, files: { ...files, 'evals/lab.json': envelopeOf(statement, [assessor]) } });
    expect(outcome.blocks).toEqual([]);
    expect(outcome.kci('filter').evidence[0]).toMatchObject({ signed_by: ['lab'], channel: 'signed', admissible: true });
  });
  it('is nothing of the kind by another key', async () => {
    const outcome = await gate({ policy, files: { ...files, 'evals/lab.json': envelopeOf(statement, [ecKeys()]) } });
    expect(outcome.blocks).toEqual(['kci-inadmissible']);
    expect(outcome.reasons('filter')).toContain('evidence-unverified');
  });
  it('nor of an assessor whom another signer names', async () => {
    const other = ecKeys();
    const two = { ...signers, workflow: { key: pem(other), predicates, may: ['records'] } };
    const named = statementOf([DIGEST], 'https://kri-gate.dev/evidence/v1', { ...document, assessor: 'lab' });
    const outcome = await gate({ policy: { ...policy, trust: { signers: two } }, files: { ...files, 'evals/lab.json': envelopeOf(named, [other]) } });
    expect(outcome.reasons('filter')).toEqual(['evidence-not-independent']);
  });
  it('about another release it counts neither way', async () => {
    const other = statementOf([OTHER_DIGEST], 'https://kri-gate.dev/evidence/v1', document);
    const outcome = await gate({ policy, files: { ...files, 'evals/lab.json': envelopeOf(other, [assessor]) } });
    expect(outcome.reasons('filter')).toContain('evidence-wrong-subject');
  });
  it('an unsound document is unreadable, which blocks', async () => {
    const broken = statementOf([DIGEST], 'https://kri-gate.dev/evidence/v1', { version: 1, records: [{ indicator: 'filter' }] });
    expect((await gate({ policy, files: { ...files, 'evals/lab.json': envelopeOf(broken, [assessor]) } })).blocks).toContain('evidence-unreadable');
  });
  it('several stand in one file, each by its own signature', async () => {
    const weak = { ...document, records: [{ indicator: 'filter', value: 0.5, samples: 1000, assessed: TODAY }] };
    const lines = [envelopeOf(statement, [assessor]), envelopeOf(statementOf([DIGEST], 'https://kri-gate.dev/evidence/v1', weak), [ecKeys()])];
    const outcome = await gate({ policy, files: { ...files, 'evals/lab.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') } });
    expect(outcome.kci('filter').state).toBe('unmet');
    expect(
      outcome
        .kci('filter')
        .evidence.map(({ admissible }) => admissible)
        .sort(),
    ).toEqual([false, true]);
  });
  it('test results are read, with the day that they state', async () => {
    const predicate = {
      result: 'PASSED',
      configuration: [{ name: 'refusals' }],
      passedTests: Array.from({ length: 500 }, (_, i) => `t${i}`),
      kri_gate: { assessed: TODAY },
    };
    const measured = { ...policy, kcis: { filter: { ...policy.kcis.filter, measured_by: { task: 'refusals', metric: 'pass_rate' } } } };
    const run = (signing: readonly ReturnType<typeof ecKeys>[], result: Fields = predicate) =>
      gate({ policy: measured, files: { ...files, 'evals/result.json': envelopeOf(statementOf([DIGEST], TEST_RESULT, result), signing) } });
    expect((await run([assessor])).blocks).toEqual([]);
    expect((await run([ecKeys()])).blocks).toEqual(['kci-inadmissible']);
    expect((await run([assessor], { ...predicate, kri_gate: {} })).reasons('filter')).toContain('evidence-expired');
  });
});

describe('withdrawals', () => {
  const keys = ecKeys();
  const document = { version: 1, withdrawals: [{ log: 'evals/bad.json', reason: 'Wrong prompt.', by: 'lead', date: TODAY }] };
  const files = {
    'evals/bad.json': log({ value: 0.9, salt: 'bad' }),
    'evals/out.evidence.json': document,
    'evals/out.dsse.json': envelopeOf(statementOf([sha256(document)]), [keys]),
  };
  const trust = (may: string[]): Fields => ({ signers: { lead: { key: pem(keys), predicates: [SLSA], may } } });

  it('stand by a signature of who may withdraw, and of nobody else', async () => {
    expect((await gate({ policy: { trust: trust(['withdrawals']) }, files })).blocks).toEqual([]);
    expect((await gate({ policy: { trust: trust(['logs', 'records']) }, files })).blocks).toContain('withdrawal-unapproved');
  });
});

describe('the trusted root', () => {
  const run = (root: unknown, stated: string = JSON.stringify(root)): Promise<string> =>
    attestedGate({
      files: { [BUNDLE]: bundleOver(STATING) },
      policy: { trust: { root: { sha256: sha256Of(stated) } } },
      root: typeof root === 'string' ? root : JSON.stringify(root),
    }).then(({ report }) => report.verdict);
  const whole = instance.trustedRoot();
  const without = (change: (root: typeof whole) => void): typeof whole => {
    const copy = structuredClone(whole);
    change(copy);
    return copy;
  };

  it('counts with the hash that the policy states, one or several a line', async () => {
    expect(await run(whole)).toBe('pass');
    const two = `${JSON.stringify(new Instance().trustedRoot())}\n${JSON.stringify(whole)}\n`;
    expect(await run(two, two)).toBe('pass');
  });
  it.each<[string, unknown, string?]>([
    ['another file than the policy names', whole, 'something else'],
    ['a log that does not say from when on it is valid', without((root) => delete root.tlogs[0].publicKey.validFor.start)],
    ['a log without validity', without((root) => delete root.tlogs[0].publicKey.validFor)],
    ['a certificate log without a beginning', without((root) => delete root.ctlogs[0].publicKey.validFor.start)],
    ['an authority without a beginning', without((root) => delete root.certificateAuthorities[0].validFor.start)],
    ['a beginning that is no time', without((root) => (root.tlogs[0].publicKey.validFor.start = 'yesterday'))],
    ['an end before the beginning', without((root) => (root.tlogs[0].publicKey.validFor.end = '2020-01-01T00:00:00Z'))],
    ['no authority', without((root) => (root.certificateAuthorities = []))],
    ['logs that are no list', without((root) => (root.tlogs = {}))],
    ['another kind of document', without((root) => (root.mediaType = 'application/json'))],
    ['no JSON', 'root'],
    ['a key that is none', without((root) => (root.tlogs[0].publicKey.rawBytes = 'AAAA'))],
  ])('is refused: %s', async (_, root, stated) => expect(await run(root, stated ?? (typeof root === 'string' ? root : undefined))).toBe('undecided'));
  it('is refused where there is none', async () => {
    expect((await gate({ policy: attested(), files: { [BUNDLE]: bundleOver(STATING) } })).report.verdict).toBe('undecided');
  });
});
