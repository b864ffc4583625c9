import { createPublicKey } from 'node:crypto';
import { matchesGlob } from '../../formats/glob.ts';
import type { IdentitySigner, KeySigner, Signer, Trust } from '../../policy/model.ts';
import { member, path } from '../narrow.ts';
import type { SignedDocument } from './document.ts';
import type { Identity, IdentityVerifier } from './identity.ts';
import { isSignedBy, isSignedRawBy, preAuthEncoding } from './keys.ts';
import { PAYLOAD_TYPE } from './statement.ts';

/** What a signed document is worth: whose it is, or why it is nobody's. */
export type Verdict =
  | { readonly signers: readonly Signer[]; readonly identity?: string }
  /** `isStranger`: nothing is known to be wrong with the signature, but nobody whom the policy trusts with it made it, as far as can be told. */
  | { readonly rejected: string; readonly isStranger?: boolean };

/** Judges signed documents against `trust`. The same document and policy give the same verdict, whatever the time and place. */
export class SignatureVerifier {
  constructor(
    private readonly trust: Trust,
    /** In words, why certificates cannot be verified: the root is not there or not right. */
    private readonly identities: IdentityVerifier | string,
  ) {}

  verify(document: SignedDocument): Verdict {
    const { problem, statement, bundle } = document;
    if (problem !== undefined) return { rejected: problem };
    if (statement === undefined) return { rejected: 'statement: it holds none' };
    const found = bundle !== undefined && !isKeyBundle(bundle) ? this.byCertificate(bundle) : this.byKey(document);
    if ('rejected' in found) return found;
    const signers = found.signers.filter(({ predicates }) => predicates.includes(statement.predicateType));
    if (signers.length > 0) return { ...found, signers };
    return {
      isStranger: true,
      rejected: `policy: ${found.signers.map(({ id }) => id).join(' and ')} may not sign statements of the type ${shorten(statement.predicateType)} (predicates)`,
    };
  }

  private byKey(document: SignedDocument): Verdict {
    const { payload, signatures = [], bundle } = document;
    if (payload === undefined) return { rejected: 'envelope: it holds no payload' };
    const data = preAuthEncoding(PAYLOAD_TYPE, payload);
    const keys = this.trust.signers.filter((signer): signer is KeySigner => signer.kind === 'key');
    const signers = keys.filter(({ key }) => signatures.some((signature) => isSignedBy(key, data, signature)));
    if (signers.length === 0) return { rejected: this.whyNoKey(keys, data, document), isStranger: true };
    const problem = signers.map(({ key }) => this.entriesProblem(key, bundle)).find((one) => one !== undefined);
    return problem === undefined ? { signers } : { rejected: problem };
  }

  private whyNoKey(keys: readonly KeySigner[], data: Uint8Array, { signatures = [], hasCertificate }: SignedDocument): string {
    const raw = keys.find(({ key }) => signatures.some((signature) => isSignedRawBy(key, data, signature)));
    if (raw !== undefined) return `signature: ${raw.id} made it, but in the raw form r‖s (IEEE P1363); convert it to DER, which DSSE in Sigstore has`;
    if (hasCertificate)
      return 'signature: it is by a certificate, of whose time nothing tells offline; sign a Sigstore bundle (mediaType, verificationMaterial), which has an entry of a log or a timestamp';
    if (keys.length === 0) return 'signature: it is by a key, and the policy trusts no key (trust.signers.….key)';
    return `signature: none of the keys of the policy (${keys.map(({ id }) => id).join(', ')}) made it over this payload; take payload and signature as they were made`;
  }

  /** What a key signs needs no log. What a bundle says of one has to be true all the same, where the policy names a root to tell. */
  private entriesProblem(pem: string, bundle: SignedDocument['bundle']): string | undefined {
    if (bundle === undefined || this.trust.root === undefined || !hasEntries(bundle)) return undefined;
    return typeof this.identities === 'string' ? this.identities : this.identities.verifyEntries(bundle, createPublicKey(pem));
  }

  private byCertificate(bundle: NonNullable<SignedDocument['bundle']>): Verdict {
    if (typeof this.identities === 'string') return { rejected: this.identities, isStranger: true };
    const identity = this.identities.verify(bundle);
    if ('text' in identity) return { rejected: identity.text, isStranger: identity.isForeign };
    const candidates = this.trust.signers.filter((signer): signer is IdentitySigner => signer.kind === 'identity');
    const signers = candidates.filter((signer) => isOf(signer, identity));
    const name = shorten(identity.name);
    if (signers.length > 0) return { signers, identity: name };
    return { isStranger: true, rejected: `policy: no signer of trust is ${name}, issuer ${shorten(identity.issuer)}${originOf(identity)}` };
  }
}

function isOf({ identity, issuer, repository, ref }: IdentitySigner, found: Identity): boolean {
  if (!matchesGlob(identity, found.name) || issuer !== found.issuer) return false;
  return (repository === undefined || repository === found.repository) && (ref === undefined || ref === found.ref);
}

function originOf({ repository, ref }: Identity): string {
  if (repository === undefined) return '';
  return `, for ${shorten(repository)}${ref === undefined ? '' : ` at ${shorten(ref)}`}`;
}

function isKeyBundle(bundle: NonNullable<SignedDocument['bundle']>): boolean {
  const { publicKey } = bundle.verificationMaterial as { publicKey?: unknown };
  return publicKey !== undefined && publicKey !== null;
}

/** Whether a bundle has an entry of a log, or a timestamp. */
function hasEntries({ verificationMaterial: material }: NonNullable<SignedDocument['bundle']>): boolean {
  const lists = [member(material, 'tlogEntries'), path(material, 'timestampVerificationData', 'rfc3161Timestamps')];
  return lists.some((list) => Array.isArray(list) && list.length > 0);
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
