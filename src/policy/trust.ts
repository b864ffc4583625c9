import { createPublicKey, type KeyObject } from 'node:crypto';
import type { RiskPolicy } from '../formats/generated/policy.ts';
import { parseGlob } from '../formats/glob.ts';
import type { Checker } from './checker.ts';
import type { Signer, Trust } from './model.ts';

type RawTrust = NonNullable<RiskPolicy['trust']>;
type RawSigner = RawTrust['signers'][string];

const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const FEWEST_RSA_BITS = 2048;

/** Resolves `trust`; notes what is wrong with it, and indicators that want signatures of which none can count. */
export function resolveTrust(raw: RiskPolicy, checker: Checker): Trust | undefined {
  const { trust } = raw;
  checkBindings(raw, checker);
  if (trust === undefined) return undefined;
  const assessors = typeof raw.assessors === 'object' ? Object.keys(raw.assessors) : [];
  const signers = Object.entries(trust.signers).flatMap(([id, signer]) => resolveSigner(id, signer, trust, assessors, checker));
  checkDistinctKeys(signers, checker);
  const { root } = trust;
  if (root === undefined) return { signers };
  return { signers, root: { file: root.file, sha256: root.sha256.toLowerCase().replace(/^sha256:/, ''), at: checker.place('trust', 'root') } };
}

/** A policy that wants signatures and trusts nobody could never be met, which is a mistake and no strictness. */
function checkBindings(raw: RiskPolicy, checker: Checker): void {
  if (raw.trust !== undefined) return;
  const refuse = (path: string[]): void =>
    checker.error([...path, 'binding'], 'the binding attested needs trust: whose signatures count; add trust with its signers, or use digest');
  if (raw.defaults.binding === 'attested') refuse(['defaults']);
  for (const [key, { binding }] of Object.entries(raw.defaults.by ?? {})) if (binding === 'attested') refuse(['defaults', 'by', key]);
  for (const section of ['kris', 'kcis'] as const) {
    for (const [id, { binding, by = {} }] of Object.entries<RiskPolicy['kris'][string] | RiskPolicy['kcis'][string]>(raw[section])) {
      if (binding === 'attested') refuse([section, id]);
      for (const [key, override] of Object.entries(by)) if (override.binding === 'attested') refuse([section, id, 'by', key]);
    }
  }
}

function resolveSigner(id: string, raw: RawSigner, trust: RawTrust, assessors: readonly string[], checker: Checker): Signer[] {
  const path = ['trust', 'signers', id];
  if (raw.assessor !== undefined) checker.known([...path, 'assessor'], 'assessor', raw.assessor, assessors);
  checker.unique([...path, 'predicates'], 'predicate', raw.predicates);
  const shared = {
    id,
    at: checker.place(...path),
    predicates: raw.predicates,
    may: [...new Set(raw.may)],
    ...(raw.assessor === undefined ? {} : { assessor: raw.assessor }),
  };
  if ((raw.key === undefined) === (raw.identity === undefined)) {
    checker.error(path, `${id} needs either identity and issuer, or key${raw.key === undefined ? '' : ', not both'}`, 'key');
    return [];
  }
  if (raw.key !== undefined) {
    for (const word of ['issuer', 'repository', 'ref'] as const)
      if (raw[word] !== undefined) checker.error([...path, word], `${word} is said of a certificate; a key has none`, 'key');
    const key = readKey(raw.key, [...path, 'key'], checker);
    return key === undefined ? [] : [{ ...shared, kind: 'key', key }];
  }
  const { identity = '', issuer } = raw;
  if (issuer === undefined)
    checker.error(path, `${id} needs the issuer that vouches for the identity, such as https://token.actions.githubusercontent.com`, 'key');
  if (trust.root === undefined) checker.error(path, `${id} has an identity, which needs trust.root: the certificate authorities that count`, 'key');
  checkIdentity(identity, [...path, 'identity'], checker);
  if (issuer === undefined) return [];
  return [
    {
      ...shared,
      kind: 'identity',
      identity: parseGlob(identity),
      identityText: identity,
      issuer,
      ...(raw.repository === undefined ? {} : { repository: raw.repository }),
      ...(raw.ref === undefined ? {} : { ref: raw.ref }),
    },
  ];
}

/** Scheme, host and owner of an address, and the domain of a mail address, are where trust lies: they are written out. */
const OWNER = /^(https?:\/\/[^/*?[\]]+\/[^/*?[\]]+(\/.*)?|[^@/]+@[^@/*?[\]]+)$/;

function checkIdentity(identity: string, path: string[], checker: Checker): void {
  if (!/[*?[]/.test(identity)) return;
  if (!OWNER.test(identity))
    checker.error(path, 'a pattern may stand only behind scheme, host and owner (https://github.com/acme/…), or before the @ of a mail address');
  if (identity.includes('**'))
    checker.error(path, '** would cross /, and so other repositories, workflows and refs; write the path out, with * inside a part of it');
}

const PEM = /^-----BEGIN (RSA )?PUBLIC KEY-----\s[\sA-Za-z0-9+/=]+-----END (RSA )?PUBLIC KEY-----$/;

function readKey(text: string, path: string[], checker: Checker): string | undefined {
  const expected = 'expected a public key in PEM (-----BEGIN PUBLIC KEY-----)';
  if (!PEM.test(text.trim())) {
    checker.error(path, `${expected}, found ${otherThanKey(text)}`);
    return undefined;
  }
  try {
    const key = createPublicKey(text.trim());
    const weakness = weaknessOf(key);
    if (weakness !== undefined) checker.error(path, `${expected} of ECDSA (P-256, P-384, P-521), Ed25519 or RSA (${FEWEST_RSA_BITS} bits), found ${weakness}`);
    return String(key.export({ type: 'spki', format: 'pem' }));
  } catch {
    checker.error(path, `${expected}, found one that cannot be read`);
    return undefined;
  }
}

/** What stands in place of a key, and how to come to one. */
function otherThanKey(text: string): string {
  const blocks = text.match(/-----BEGIN [A-Z ]+-----/g) ?? [];
  if (/PRIVATE/.test(text)) return 'something else: a private key; it is no secret any more, replace it';
  if (blocks.length > 1) return `${blocks.length} blocks of PEM; a signer has one key, so write a signer for each`;
  if (text.includes('BEGIN CERTIFICATE'))
    return 'a certificate; `openssl x509 -pubkey -noout -in FILE` prints its key, which then counts without the certificate and its end';
  return 'something else';
}

function weaknessOf(key: KeyObject): string | undefined {
  const { namedCurve = 'no curve', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'ed25519':
      return undefined;
    case 'ec':
      return CURVES.includes(namedCurve) ? undefined : `the curve ${namedCurve}`;
    case 'rsa':
      return modulusLength >= FEWEST_RSA_BITS ? undefined : `RSA of ${modulusLength} bits`;
    default:
      return String(key.asymmetricKeyType);
  }
}

/** One key for two signers would make either's word that of the other. */
function checkDistinctKeys(signers: readonly Signer[], checker: Checker): void {
  const seen = new Map<string, string>();
  for (const signer of signers) {
    if (signer.kind !== 'key') continue;
    const other = seen.get(signer.key);
    if (other !== undefined) checker.error(['trust', 'signers', signer.id, 'key'], `this is the key of ${other} too; a key is one signer's`);
    seen.set(signer.key, signer.id);
  }
}
