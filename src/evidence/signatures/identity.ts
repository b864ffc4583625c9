import { X509Certificate } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type SignedEntity, type TrustMaterial, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type { JsonRecord } from '../narrow.ts';
import { checkTimestamp } from './timestamp-shape.ts';

/** Who signed, as the certificate says. */
export interface Identity {
  /** Subject alternative name. */
  readonly name: string;
  readonly issuer: string;
  /** Of a workflow run: the repository and ref that it was for. */
  readonly repository?: string;
  readonly ref?: string;
}

/** Extensions of Fulcio's certificates. */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
const SOURCE_REF = '1.3.6.1.4.1.57264.1.14';
/** Extended key usage: signing code. */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

interface Root {
  readonly material: TrustMaterial;
  readonly verifier: Verifier;
}

/** Verifies bundles with certificates, offline, against trusted roots. A bundle is good when one of them says so. */
export class IdentityVerifier {
  private readonly roots: readonly Root[];

  /** @throws for a root that the library cannot read. */
  constructor(roots: readonly JsonRecord[]) {
    this.roots = roots.map((json) => {
      const root = TrustedRoot.fromJSON(json);
      const material = toTrustMaterial(root);
      // A root without logs is that of an instance without them, such as GitHub's for private repositories; a time is always needed.
      const options = { tlogThreshold: Math.min(1, root.tlogs.length), ctlogThreshold: Math.min(1, root.ctlogs.length), timestampThreshold: 1 };
      return { material, verifier: new Verifier(material, options) };
    });
  }

  /** @returns who signed, or why it does not hold */
  verify(bundle: JsonRecord): Identity | string {
    let reason = 'there is no trusted root';
    for (const root of this.roots) {
      try {
        return verifyWith(root, bundle);
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error);
      }
    }
    return reason.slice(0, 300);
  }
}

function verifyWith({ material, verifier }: Root, json: JsonRecord): Identity {
  const bundle = bundleFromJSON(json);
  const entity = toSignedEntity(bundle);
  const { identity } = verifier.verify(entity);
  const stamps = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
  const parsed = entity.timestamps.flatMap((one) => (one.$case === 'timestamp-authority' ? [one.timestamp.root] : []));
  for (const [index, root] of parsed.entries()) checkTimestamp(root, stamps[index]?.signedTimestamp ?? Buffer.alloc(0));
  checkLogTimes(entity, material);
  entity.tlogEntries.forEach(checkProof);
  const { content } = bundle.verificationMaterial;
  if (content.$case === 'publicKey' || identity?.subjectAlternativeName === undefined) throw new Error('it has no certificate with an identity');
  const raw = content.$case === 'certificate' ? content.certificate.rawBytes : content.x509CertificateChain.certificates[0]?.rawBytes;
  checkLeaf(raw ?? Buffer.alloc(0), identity.subjectAlternativeName);
  const issuer = identity.extensions?.issuer;
  if (issuer === undefined || issuer === '') throw new Error('its certificate names no issuer of the identity');
  const extension = (oid: string): string | undefined => textIn((identity.oids ?? []).find(({ oid: found }) => found?.id.join('.') === oid)?.value);
  const [repository, ref] = [extension(SOURCE_REPOSITORY), extension(SOURCE_REF)];
  return {
    name: identity.subjectAlternativeName,
    issuer,
    ...(repository === undefined ? {} : { repository }),
    ...(ref === undefined ? {} : { ref }),
  };
}

/** The library asks whether a log was valid only where the log itself gave the time; a retired log's key could vouch for a new entry. */
function checkLogTimes({ tlogEntries, timestamps }: SignedEntity, { tlogs }: TrustMaterial): void {
  const times = timestamps.map((one) =>
    one.$case === 'timestamp-authority' ? one.timestamp.signingTime : new Date(Number(one.tlogEntry.integratedTime) * 1000),
  );
  for (const entry of tlogEntries) {
    const own = tlogs.filter(({ logID }) => entry.logId !== undefined && logID.equals(entry.logId.keyId));
    const isCovered = own.some(({ validFor }) => times.every((time) => validFor.start <= time && time <= validFor.end));
    if (!isCovered) throw new Error('its transparency log was not valid at the time of the signature');
  }
}

/** Note, empty line, signatures: nothing else (the checkpoint format of transparency logs). */
const CHECKPOINT = /^[^\n]+\n([0-9]+)\n([A-Za-z0-9+/=]+)\n(?:[^\n]+\n)*\n(?:\u2014 \S+ \S+\n)+$/;

/** The library takes size and root from the signed checkpoint; a proof that states others, or text that nobody signed, is passed over. */
function checkProof({ inclusionProof }: SignedEntity['tlogEntries'][number]): void {
  if (inclusionProof === undefined) return;
  const [, size, root] = CHECKPOINT.exec(inclusionProof.checkpoint?.envelope ?? '') ?? [];
  if (size === undefined || root === undefined) throw new Error('its checkpoint is malformed');
  if (size !== inclusionProof.treeSize || root !== inclusionProof.rootHash.toString('base64'))
    throw new Error('its proof of inclusion and the checkpoint differ');
}

/** What the library leaves open: a certificate for something else than signing, or one that names several. */
function checkLeaf(raw: Buffer, name: string): void {
  const leaf = new X509Certificate(raw);
  if (leaf.ca) throw new Error('its certificate is that of an authority');
  if (!(leaf.keyUsage ?? []).includes(CODE_SIGNING)) throw new Error('its certificate is not for signing code');
  const names = leaf.subjectAltName ?? '';
  if (names !== `URI:${name}` && names !== `email:${name}` && names !== `othername:${name}`)
    throw new Error('its certificate names more than one identity, or one in an unknown form');
}

/** A short UTF8String in DER. */
function textIn(value: Buffer | undefined): string | undefined {
  if (value === undefined || value[0] !== 0x0c) return undefined;
  const short = value[1] ?? 0xff;
  const [start, length] = short < 0x80 ? [2, short] : short === 0x81 ? [3, value[2] ?? 0] : short === 0x82 ? [4, value.readUInt16BE(2)] : [0, -1];
  return start + length === value.length ? value.subarray(start).toString('utf8') : undefined;
}
