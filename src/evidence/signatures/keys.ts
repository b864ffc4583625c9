import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto';

/** The bytes that a DSSE signature is over: type and payload with their lengths (DSSE v1, "PAE"). */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType, 'utf8');
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}

/** DSSE does not say which digest a signer took: cosign takes SHA-256 for every key, others that of the curve's size. */
const DIGESTS = ['sha256', 'sha384', 'sha512'];
/** RSA signatures: PKCS #1 v1.5, and PSS with a salt of any length, as tools choose different ones. */
const PADDINGS = [{ padding: constants.RSA_PKCS1_PADDING }, { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }];
/** Bytes of a number of a curve. */
const NUMBER_SIZES: Readonly<Record<string, number>> = { prime256v1: 32, secp384r1: 48, secp521r1: 66 };

/** Whether a key (PEM) made a signature over data: ECDSA (in DER) or RSA with SHA-256, SHA-384 or SHA-512, or Ed25519. */
export function isSignedBy(key: string | KeyObject, data: Uint8Array, signature: Uint8Array): boolean {
  const publicKey = keyOf(key);
  try {
    if (publicKey.asymmetricKeyType === 'ed25519') return verify(null, data, publicKey, signature);
    if (publicKey.asymmetricKeyType === 'ec') return DIGESTS.some((digest) => verify(digest, data, { key: publicKey, dsaEncoding: 'der' }, signature));
    return DIGESTS.some((digest) => PADDINGS.some((padding) => verify(digest, data, { key: publicKey, ...padding }, signature)));
  } catch {
    // A signature that is none of its kind.
    return false;
  }
}

/** Whether a key made a signature over data in the raw form r‖s (IEEE P1363), which does not count: DSSE in Sigstore has DER. */
export function isSignedRawBy(key: string | KeyObject, data: Uint8Array, signature: Uint8Array): boolean {
  const publicKey = keyOf(key);
  const size = NUMBER_SIZES[publicKey.asymmetricKeyDetails?.namedCurve ?? ''];
  if (size === undefined || signature.length !== 2 * size) return false;
  return DIGESTS.some((digest) => verify(digest, data, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature));
}

function keyOf(key: string | KeyObject): KeyObject {
  return typeof key === 'string' ? createPublicKey(key) : key;
}
