import { constants, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { preAuthEncoding } from '../../src/evidence/signatures/keys.ts';
import { type Fields, gate, type Outcome, sha256 } from '../decision/support.ts';
import { utf8 } from './der.ts';
import { ecKeys, envelopeOf, extension, type Keys, PAYLOAD_TYPE, pem, type Signing, SLSA, statementOf } from './instance.ts';
import { attestedGate, BUNDLE, instance, LOG, SIGNER, STATING, trustOf } from './support.ts';

/*
 * Signatures as other implementations make them: what counts and what does not, each case beside one that differs in one fact.
 */

const statement = statementOf([sha256(STATING)]);
const REFUSED = ['kri-inadmissible'];
const signedBy = (signing: Signing, signer: Fields = {}): Promise<Outcome> =>
  attestedGate({ files: { [BUNDLE]: instance.sign(statement, signing) }, policy: { trust: { signers: { workflow: signer } } } });
const reasonFor = (outcome: Outcome): string | undefined => outcome.report.signatures?.[0]?.rejected;

describe('the key of a certificate', () => {
  it.each([
    ['P-256', 'sha256'],
    ['P-384', 'sha384'],
    ['P-384', 'sha256'],
    ['P-521', 'sha512'],
  ])('may be on %s and sign with %s', async (curve, digest) => expect((await signedBy({ curve, digest })).blocks).toEqual([]));
});

describe('a certificate that can be read in two ways', () => {
  const OTHERS = 'https://github.com/acme/other';
  it.each<[string, Signing, Signing, string]>([
    ['older and newer issuer', { oldIssuer: 'https://token.actions.githubusercontent.com' }, { oldIssuer: 'https://accounts.example' }, 'issuer'],
    ['older and newer repository', { oldRepository: 'acme/evals' }, { oldRepository: 'acme/other' }, 'repository'],
    ['older and newer ref', { oldRef: 'refs/heads/main' }, { oldRef: 'refs/heads/other' }, 'ref'],
    ['an extension', { further: [extension('1.3.6.1.4.1.57264.1.15', utf8('x'))] }, { further: [extension('1.3.6.1.4.1.57264.1.12', utf8(OTHERS))] }, 'twice'],
    ['something critical', { further: [extension('1.2.3.4', utf8('x'))] }, { further: [extension('1.2.3.4', utf8('x'), true)] }, 'critical'],
    ['what its key is for', { use: 0x80 }, { use: 0x20 }, 'not for signing'],
    ['the algorithm of its signature', {}, { otherAlgorithm: true }, 'algorithm'],
    ['who issued it', { version: '0.2', issuedBy: 'own' }, { version: '0.2', issuedBy: 'other' }, 'of an authority that the root does not have'],
    ['whose entry is in the log', {}, { enteredAs: OTHERS }, 'the entry is of another certificate'],
  ])('does not count: %s', async (_, good, bad, why) => {
    expect((await signedBy(good)).blocks).toEqual([]);
    const outcome = await signedBy(bad);
    expect(outcome.blocks).toEqual(REFUSED);
    expect(reasonFor(outcome)).toContain(why);
  });

  it.each<[string, string]>([
    ['a line break at the end', `${SIGNER.identity}\n`],
    ['a line break in front', `\n${SIGNER.identity}`],
    ['a zero at the end', `${SIGNER.identity}\0`],
    ['letters of another script', String(SIGNER.identity).replace('acme', 'аcme')],
    ['capitals', String(SIGNER.identity).replace('acme', 'Acme')],
    ['a comma and a second name', `${SIGNER.identity}, URI:${SIGNER.identity}`],
  ])('nor a name that is nearly the right one: %s', async (_, identity) => {
    const outcome = await signedBy({ identity });
    expect(outcome.blocks).toEqual(REFUSED);
    expect(reasonFor(outcome)).toMatch(/^(certificate|policy): /);
  });

  it.each([
    'https://token.actions.githubusercontent.com/',
    'https://token.actions.githubusercontent.com.evil.example',
    'HTTPS://token.actions.githubusercontent.com',
  ])('nor the issuer %s', async (issuer) => expect((await signedBy({ issuer })).blocks).toEqual(REFUSED));

  it('a mail address is a name, a host is none', async () => {
    const identity = 'evals@acme.example';
    expect((await signedBy({ identity, nameTag: 1 }, { identity })).blocks).toEqual([]);
    expect((await signedBy({ identity, nameTag: 2 }, { identity })).blocks).toEqual(REFUSED);
    expect((await signedBy({ identity: 'evals@acme.example.evil', nameTag: 1 }, { identity })).blocks).toEqual(REFUSED);
  });
});

describe('a bundle', () => {
  const bundle = instance.sign(statement);
  const at = (changed: unknown): Promise<Outcome> => attestedGate({ files: { [BUNDLE]: changed } });
  const forUrls = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

  it('may have its bytes in the alphabet of base64 for URLs, and in no mixture of both', async () => {
    const envelope = {
      ...bundle.dsseEnvelope,
      payload: forUrls(bundle.dsseEnvelope.payload),
      signatures: [{ sig: forUrls(bundle.dsseEnvelope.signatures[0].sig) }],
    };
    const { rawBytes } = bundle.verificationMaterial.certificate;
    const withUrls = (bytes: string): Fields => ({
      ...bundle,
      dsseEnvelope: envelope,
      verificationMaterial: { ...bundle.verificationMaterial, certificate: { rawBytes: bytes } },
    });
    expect((await at(withUrls(forUrls(rawBytes)))).blocks).toEqual([]);
    const mixed = forUrls(rawBytes).replace('_', '/');
    expect(/[-_]/.test(mixed) && mixed.includes('/')).toBe(true);
    expect((await at(withUrls(mixed))).blocks).toEqual(REFUSED);
  });
  it('has one signature in its envelope', async () => {
    const [first] = bundle.dsseEnvelope.signatures;
    const outcome = await at({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures: [first, first] } });
    expect(outcome.blocks).toEqual(REFUSED);
    expect(reasonFor(outcome)).toContain('expected one signature');
  });
  it('states no time that its log does not promise, also beside a timestamp', async () => {
    const root = { ...instance.trustedRoot(), timestampAuthorities: instance.trustedRoot('time').timestampAuthorities };
    const text = JSON.stringify(root);
    const policy = { trust: trustOf(undefined, text) };
    const stamped = instance.sign(statement, { withoutPromise: true, stampedAt: '2026-11-20T09:05:00Z' });
    const outcome = await attestedGate({ files: { [BUNDLE]: stamped }, policy, root: text });
    expect(outcome.blocks).toEqual(REFUSED);
    expect(reasonFor(outcome)).toContain('a time that the log does not promise');
    const [entry] = stamped.verificationMaterial.tlogEntries;
    // As the second version of the log has it: no time, and the place of the proof.
    Object.assign(entry, { integratedTime: '0', logIndex: entry.inclusionProof.logIndex });
    expect((await attestedGate({ files: { [BUNDLE]: stamped }, policy, root: text })).blocks).toEqual([]);
    entry.logIndex = '1';
    expect((await attestedGate({ files: { [BUNDLE]: stamped }, policy, root: text })).blocks).toEqual(REFUSED);
  });
  it('is taken out of the answer that GitHub and the npm registry give', async () => {
    expect((await at({ attestations: [{ bundle: instance.sign(statementOf([sha256('other')])), repository_id: 1 }, { bundle }] })).blocks).toEqual([]);
    expect((await at({ attestations: [{ bundle: instance.sign(statementOf([sha256('other')])) }] })).blocks).toEqual(REFUSED);
    expect((await at({ attestations: [{ bundle }, {}] })).blocks).toEqual(REFUSED);
  });
  it.each<[string, unknown, string]>([
    [
      'an attestation of PyPI',
      { version: 1, verification_material: { certificate: 'AAAA', transparency_entries: [] }, envelope: { statement: 'AAAA', signature: 'AAAA' } },
      'PyPI',
    ],
    ['the old form of cosign', { base64Signature: 'AAAA', cert: 'AAAA', rekorBundle: {} }, 'old form of cosign'],
    [
      'a signature over a bare file',
      { ...bundle, dsseEnvelope: undefined, messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: '' }, signature: 'AAAA' } },
      'without a statement',
    ],
    ['no verification material', { ...bundle, verificationMaterial: undefined }, 'found none'],
  ])('is asked for where there is %s', async (_, content, why) => {
    const outcome = await at(content);
    expect(outcome.blocks).toEqual(REFUSED);
    expect(reasonFor(outcome)).toContain(why);
  });
});

describe('the reason why a signature does not count', () => {
  it('is that of the root whose authority issued the certificate, wherever it stands among the roots', async () => {
    const { Instance } = await import('./instance.ts');
    const lines = [instance.trustedRoot(), new Instance().trustedRoot('time')].map((root) => JSON.stringify(root));
    const bundle = instance.sign(statement);
    bundle.dsseEnvelope.signatures[0].sig = instance.sign(statement).dsseEnvelope.signatures[0].sig;
    for (const root of [lines, lines.toReversed()].map((list) => list.join('\n'))) {
      const outcome = await attestedGate({ files: { [BUNDLE]: bundle }, policy: { trust: trustOf(undefined, root) }, root });
      expect(outcome.blocks).toEqual(REFUSED);
      expect(reasonFor(outcome)).toMatch(/^transparency log: the entry is of another signature/);
    }
  });
});

describe('a signature by a key', () => {
  const signers = (key: string): Fields => ({ lab: { key, predicates: [SLSA], may: ['logs'] } });
  const gateWith = (key: string, envelope: unknown): Promise<Outcome> =>
    gate({ policy: { trust: { signers: signers(key) }, kris: { ctf: { binding: 'attested' } } }, files: { 'evals/ctf.dsse.json': envelope } });
  const payload = Buffer.from(JSON.stringify(statement));
  const envelope = (sig: Buffer): Fields => ({ payload: payload.toString('base64'), payloadType: PAYLOAD_TYPE, signatures: [{ sig: sig.toString('base64') }] });
  const data = preAuthEncoding(PAYLOAD_TYPE, payload);
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const ed25519: Keys = generateKeyPairSync('ed25519');

  it.each<[string, Keys, () => Buffer]>([
    ['RSA, PKCS #1', rsa, () => sign('sha256', data, rsa.privateKey)],
    ['RSA, PKCS #1 with SHA-512', rsa, () => sign('sha512', data, rsa.privateKey)],
    ...[0, 20, 32, constants.RSA_PSS_SALTLEN_MAX_SIGN].map((saltLength): [string, Keys, () => Buffer] => [
      `RSA, PSS with a salt of ${saltLength}`,
      rsa,
      () => sign('sha256', data, { key: rsa.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }),
    ]),
    ['Ed25519', ed25519, () => sign(null, data, ed25519.privateKey)],
  ])('may be of %s, and is over type and payload', async (_, keys, make) => {
    expect((await gateWith(pem(keys), envelope(make()))).blocks).toEqual([]);
    const other = { ...envelope(make()), payload: Buffer.from(JSON.stringify(statementOf([sha256('other'), sha256(STATING)]))).toString('base64') };
    expect((await gateWith(pem(keys), other)).blocks).toEqual(REFUSED);
    expect((await gateWith(pem(ecKeys()), envelope(make()))).blocks).toEqual(REFUSED);
  });

  it('has to be in DER, where it is of ECDSA', async () => {
    const keys = ecKeys();
    const raw = sign('sha256', data, { key: keys.privateKey, dsaEncoding: 'ieee-p1363' });
    const outcome = await gateWith(pem(keys), envelope(raw));
    expect(outcome.blocks).toEqual(REFUSED);
    expect(reasonFor(outcome)).toContain('IEEE P1363');
    expect((await gateWith(pem(keys), envelope(sign('sha256', data, keys.privateKey)))).blocks).toEqual([]);
  });

  it('may have further members beside it in an envelope, which sign nothing', async () => {
    const keys = ecKeys();
    const { signatures, ...rest } = envelopeOf(statement, [keys]);
    const extended = { ...rest, extra: 1, signatures: [{ ...signatures[0], extension: { kind: 'x' } }] };
    expect((await gateWith(pem(keys), extended)).blocks).toEqual([]);
    expect((await gateWith(pem(keys), { ...extended, payloadtype: PAYLOAD_TYPE, payloadType: 'text/plain' })).blocks).toEqual(REFUSED);
    const certified = await gateWith(pem(ecKeys()), { ...rest, signatures: [{ ...signatures[0], cert: '-----BEGIN CERTIFICATE-----' }] });
    expect(reasonFor(certified)).toContain('by a certificate');
  });

  it('may stand in a bundle of the old form of cosign, whose certificate vouches for nothing', async () => {
    const keys = ecKeys();
    const base64Signature = Buffer.from(`${JSON.stringify(envelopeOf(statement, [keys]))}\n`).toString('base64');
    expect((await gateWith(pem(keys), { base64Signature })).blocks).toEqual([]);
    expect((await gateWith(pem(ecKeys()), { base64Signature })).blocks).toEqual(REFUSED);
    expect(reasonFor(await gateWith(pem(ecKeys()), { base64Signature, cert: 'AAAA', rekorBundle: {} }))).toContain('by a certificate');
  });

  it('may be over a payload of megabytes, and so may one that is no base64', async () => {
    const keys = ecKeys();
    const large = envelopeOf(statementOf([sha256(STATING)], SLSA, { notes: 'x'.repeat(5_000_000) }), [keys]);
    expect((await gateWith(pem(keys), large)).blocks).toEqual([]);
    const outcome = await gateWith(pem(keys), { ...large, payload: `${large.payload.slice(0, -1)}!` });
    expect([outcome.blocks, reasonFor(outcome)]).toEqual([REFUSED, expect.stringContaining('base64')]);
    const huge = envelopeOf(statementOf([sha256(STATING)], SLSA, { notes: 'x'.repeat(9_000_000) }), [keys]);
    expect((await gateWith(pem(keys), huge)).finding('evidence-unreadable')?.message).toContain('expected members of at most 8 MiB, found payload larger');
  });

  it.each<[string, (key: KeyObject) => string, string | undefined]>([
    ['PKCS #1', (key) => String(key.export({ type: 'pkcs1', format: 'pem' })), undefined],
    ['SPKI with line breaks of Windows', (key) => String(key.export({ type: 'spki', format: 'pem' })).replaceAll('\n', '\r\n'), undefined],
    ['two keys', (key) => String(key.export({ type: 'spki', format: 'pem' })).repeat(2), 'found 2'],
    ['a certificate', () => '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', 'openssl x509 -pubkey'],
    ['a key of SSH', () => 'ssh-ed25519 AAAA evals', 'found something else'],
    ['no more than base64', (key) => key.export({ type: 'spki', format: 'der' }).toString('base64'), 'found something else'],
  ])('counts or is refused where the policy has %s', async (_, write, problem) => {
    const key = write(rsa.publicKey);
    const outcome = await gateWith(key, envelope(sign('sha256', data, rsa.privateKey)));
    if (problem === undefined) expect(outcome.report.verdict).toBe('pass');
    else expect([outcome.report.verdict, JSON.stringify(outcome.report.findings)]).toEqual(['undecided', expect.stringContaining(problem)]);
  });

  describe('in a bundle with an entry of a log', () => {
    const keys = ecKeys();
    const policy = { trust: { ...trustOf(), signers: { lab: { key: pem(keys), predicates: [SLSA], may: ['logs'] } } } };
    const bundle = instance.signByKey(statement, keys);
    const at = (changed: unknown, root?: Fields): Promise<Outcome> => attestedGate({ files: { [BUNDLE]: changed }, policy: { ...policy, ...root } });

    it('counts where that holds', async () => expect((await at(bundle)).blocks).toEqual([]));
    it.each<[string, (entry: Fields) => void]>([
      ['another place', (entry) => (entry.logIndex = '8')],
      ['another time', (entry) => (entry.integratedTime = '1')],
      [
        'the entry of another signature',
        (entry) => (entry.canonicalizedBody = instance.signByKey(statement, keys).verificationMaterial.tlogEntries[0].canonicalizedBody),
      ],
      ['a log that the root does not have', (entry) => (entry.logId = { keyId: Buffer.alloc(32).toString('base64') })],
    ])('does not count with %s', async (_, change) => {
      const changed = structuredClone(bundle);
      change(changed.verificationMaterial.tlogEntries[0]);
      expect((await at(changed)).blocks).toEqual(REFUSED);
    });
    it('counts without a root that could tell', async () => {
      const trust = { signers: policy.trust.signers };
      const changed = structuredClone(bundle);
      changed.verificationMaterial.tlogEntries[0].logIndex = '8';
      expect((await gate({ policy: { trust, kris: { ctf: { binding: 'attested' } } }, files: { [BUNDLE]: changed } })).blocks).toEqual([]);
    });
  });
});

describe('what a signature ties', () => {
  const keys = ecKeys();
  const signers = { lab: { key: pem(keys), predicates: [SLSA], may: ['logs'] } };
  const policy = { trust: { signers }, kris: { ctf: { binding: 'attested' } } };
  const long = `sha512:${'c'.repeat(128)}`;
  const { log: logOf } = {
    log: (kriGate: unknown) => ({
      ...(STATING as Fields),
      eval: { ...((STATING as Fields).eval as Fields), metadata: kriGate === undefined ? {} : { kri_gate: kriGate } },
    }),
  };
  const silent = logOf(undefined);
  const subject = (digest: Fields): Fields => ({ name: 'x', digest });
  const run = (subjects: readonly Fields[], digest?: string): Promise<Outcome> =>
    gate({
      policy,
      ...(digest === undefined ? {} : { release: { digest } }),
      files: { [LOG]: silent, 'evals/ctf.dsse.json': envelopeOf({ ...statementOf([]), subject: subjects }, [keys]) },
    });

  it('is the release by any digest that the manifest may have', async () => {
    const both = [subject({ sha256: sha256(silent) }), subject({ sha512: 'c'.repeat(128) })];
    expect((await run(both, long)).blocks.filter((code) => code.startsWith('kri'))).toEqual([]);
    expect((await run([both[0] as Fields, subject({ sha512: 'd'.repeat(128) })], long)).blocks).toContain('kri-inadmissible');
    expect((await run([both[0] as Fields, subject({ sha512: 'C'.repeat(127) })], long)).blocks).toContain('kri-inadmissible');
  });
  it('is the log by its SHA-256 only', async () => {
    const { createHash } = await import('node:crypto');
    const sha512 = createHash('sha512').update(JSON.stringify(silent)).digest('hex');
    const release = subject({ sha256: 'a'.repeat(64) });
    expect((await run([subject({ sha256: sha256(silent), sha512 }), release])).blocks).toEqual([]);
    const outcome = await run([subject({ sha512 }), release]);
    expect(outcome.blocks).toEqual(REFUSED);
    expect(outcome.finding('signature-unmatched')?.message).toContain('by sha256');
  });
  it('is not what two statements tie apart', async () => {
    const one = envelopeOf(statementOf([sha256(silent)]), [keys]);
    const two = envelopeOf(statementOf(['a'.repeat(64)]), [keys]);
    const lines = `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`;
    expect((await gate({ policy, files: { [LOG]: silent, 'evals/all.jsonl': lines } })).blocks).toEqual(REFUSED);
  });
});
