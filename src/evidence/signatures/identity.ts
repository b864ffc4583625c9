import type { KeyObject } from 'node:crypto';
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type SignedEntity, type TrustMaterial, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type { JsonRecord } from '../narrow.ts';
import { type Identity, identityOf } from './certificate.ts';
import { EnvelopeContent } from './content.ts';
import { checkEntries } from './log-entry.ts';
import { type Reason, Refusal, reasonOf } from './refusal.ts';
import { checkTimestamp } from './timestamp-shape.ts';

export type { Identity } from './certificate.ts';

interface Root {
  readonly json: TrustedRoot;
  readonly material: TrustMaterial;
  readonly verifier: Verifier;
}

/** Verifies bundles with certificates, offline, against trusted roots. A bundle is good when one of them says so. */
export class IdentityVerifier {
  private readonly roots: readonly Root[];

  /** @throws for a root that the library cannot read. */
  constructor(roots: readonly JsonRecord[]) {
    this.roots = roots.map((root) => {
      const json = TrustedRoot.fromJSON(root);
      const material = toTrustMaterial(json);
      // A root without logs is that of an instance without them, such as GitHub's for private repositories; a time is always needed.
      const options = { tlogThreshold: Math.min(1, json.tlogs.length), ctlogThreshold: Math.min(1, json.ctlogs.length), timestampThreshold: 1 };
      return { json, material, verifier: new Verifier(material, options) };
    });
  }

  /** @returns who signed, or why it does not hold */
  verify(bundle: JsonRecord): Identity | Reason {
    return this.inAnyRoot((root) => identityIn(root, bundle));
  }

  /**
   * Whether what a bundle by a key says of logs and timestamps holds.
   * @returns why it does not
   */
  verifyEntries(bundle: JsonRecord, key: KeyObject): string | undefined {
    const found = this.inAnyRoot((root) => checkEntriesOf(root, bundle, key));
    return 'text' in found ? found.text : undefined;
  }

  /** The reason of a root that knows who signed tells more than that of one that does not. */
  private inAnyRoot<Found extends object>(attempt: (root: Root) => Found): Found | Reason {
    const reasons: Reason[] = [];
    for (const root of this.roots) {
      try {
        return attempt(root);
      } catch (error) {
        reasons.push(reasonOf(error));
      }
    }
    return reasons.find(({ isForeign }) => !isForeign) ?? reasons[0] ?? { text: 'there is no trusted root', isForeign: true };
  }
}

function identityIn({ material, verifier }: Root, json: JsonRecord): Identity {
  const { bundle, entity } = entityOf(json);
  const { key } = entity;
  if (key.$case !== 'certificate') throw new Refusal('bundle: it has no certificate');
  verifier.verify(entity);
  checkTimestamps(bundle, entity, material);
  const [raw = Buffer.alloc(0), ...issuers] = certificatesOf(bundle);
  const known = material.certificateAuthorities.flatMap(({ certChain }) => certChain.map(({ root }) => root.toDER()));
  if (!issuers.every((issuer) => known.some((certificate) => certificate.equals(issuer))))
    throw new Refusal('bundle: it carries a certificate of an authority that the root does not have; take the bundle as it was made');
  checkEntries(entity, material, raw);
  return identityOf(key.certificate, raw);
}

function checkEntriesOf({ json }: Root, bundleJson: JsonRecord, key: KeyObject): Bundle {
  const material = toTrustMaterial(json, () => ({ publicKey: key, validFor: () => true }));
  const { bundle, entity } = entityOf(bundleJson);
  new Verifier(material, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }).verify(entity);
  checkTimestamps(bundle, entity, material);
  checkEntries(entity, material, key.export({ type: 'spki', format: 'der' }));
  return bundle;
}

function entityOf(json: JsonRecord): { bundle: Bundle; entity: SignedEntity } {
  const bundle = bundleFromJSON(json);
  if (bundle.content.$case !== 'dsseEnvelope') throw new Refusal('bundle: it holds no envelope');
  const { payloadType, payload, signatures } = bundle.content.dsseEnvelope;
  if (bundle.verificationMaterial.tlogEntries.some(({ inclusionProof }) => inclusionProof !== undefined && inclusionProof.checkpoint === undefined))
    throw new Refusal('bundle: the proof of inclusion in its log has no checkpoint; sign it again with a tool that writes one');
  const signature = new EnvelopeContent(payloadType, payload, signatures[0]?.sig ?? Buffer.alloc(0));
  return { bundle, entity: { ...toSignedEntity(bundle), signature } };
}

function checkTimestamps({ verificationMaterial }: Bundle, { timestamps }: SignedEntity, { timestampAuthorities }: TrustMaterial): void {
  const stamps = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
  const known = timestampAuthorities.flatMap(({ certChain }) => certChain.map(({ root }) => root.toDER()));
  const parsed = timestamps.flatMap((one) => (one.$case === 'timestamp-authority' ? [one.timestamp.root] : []));
  for (const [index, root] of parsed.entries()) checkTimestamp(root, stamps[index]?.signedTimestamp ?? Buffer.alloc(0), known);
}

/** That of the signer, and in older bundles those of its authorities. The library looks at the first one alone. */
function certificatesOf({ verificationMaterial: { content } }: Bundle): Buffer[] {
  if (content.$case === 'certificate') return [content.certificate.rawBytes];
  return content.$case === 'x509CertificateChain' ? content.x509CertificateChain.certificates.map(({ rawBytes }) => rawBytes) : [];
}
