import { createHash, type KeyObject } from 'node:crypto';
import type { SignedEntity } from '@sigstore/verify';
import { isSignedBy, preAuthEncoding } from './keys.ts';

type Content = SignedEntity['signature'];

/** By the length of a hash in bytes. */
const HASHES: Readonly<Record<number, string>> = { 32: 'sha256', 48: 'sha384', 64: 'sha512' };

/**
 * A DSSE envelope as the library looks at one, but with every digest that signers take: the library knows SHA-256 alone, and a key
 * on P-384 usually signs with SHA-384.
 */
export class EnvelopeContent implements Content {
  private readonly data: Buffer;

  constructor(
    payloadType: string,
    private readonly payload: Buffer,
    readonly signature: Buffer,
  ) {
    this.data = preAuthEncoding(payloadType, payload);
  }

  compareSignature(signature: Buffer): boolean {
    return signature.equals(this.signature);
  }

  compareDigest(digest: Buffer): boolean {
    return isHashOf(this.payload, digest);
  }

  /** Of what is signed, which an entry of kind hashedrekord states. */
  compareSignedDigest(digest: Buffer): boolean {
    return isHashOf(this.data, digest);
  }

  verifySignature(key: KeyObject): boolean {
    return isSignedBy(key, this.data, this.signature);
  }
}

function isHashOf(data: Buffer, digest: Buffer): boolean {
  const hash = HASHES[digest.length];
  return hash !== undefined && createHash(hash).update(data).digest().equals(digest);
}
