import type { Glob } from '../../formats/glob.ts';
import type { PolicyPlace } from '../place.ts';

/** Whose signatures count, and for what. */
export interface Trust {
  /** The Sigstore trusted root, `sha256` in lower-case hex; undefined where all signers have keys. */
  readonly root?: { readonly file: string; readonly sha256: string; readonly at: PolicyPlace };
  readonly signers: readonly Signer[];
}

/** What a signature vouches for: eval logs, what records say, what takes evidence away. */
export type Vouching = 'logs' | 'records' | 'withdrawals';

interface SignerBase {
  readonly id: string;
  readonly at: PolicyPlace;
  /** Types of in-toto predicates, exactly. */
  readonly predicates: readonly string[];
  readonly may: readonly Vouching[];
  /** Id of the assessor whose word it is. */
  readonly assessor?: string;
}

/** Somebody with a certificate of the trusted root. */
export interface IdentitySigner extends SignerBase {
  readonly kind: 'identity';
  readonly identity: Glob;
  /** As the policy writes it. */
  readonly identityText: string;
  readonly issuer: string;
  readonly repository?: string;
  readonly ref?: string;
}

/** Somebody with a key. */
export interface KeySigner extends SignerBase {
  readonly kind: 'key';
  /** SPKI in PEM, as `node:crypto` exports it. */
  readonly key: string;
}

export type Signer = IdentitySigner | KeySigner;
