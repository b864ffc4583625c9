import type { Position } from '../formats/document.ts';
import type { EvidenceFile } from '../formats/generated/evidence.ts';
import type { Vouching } from '../policy/model.ts';
import type { Measurement } from './measurement.ts';
import type { ReadProblem } from './reader.ts';
import type { SignedDocument } from './signatures/document.ts';

/** Whose word a file is: how it came to stand where it stands. */
export type Channel = 'default-branch' | 'signed' | 'approved' | 'author';

/** A trusted signature over a file, or over the statement that holds the evidence. */
export interface Attestation {
  /** Id of the policy's signer. */
  readonly signer: string;
  /** Id of the assessor whose word it is. */
  readonly assessor?: string;
  readonly may: readonly Vouching[];
  /** Type of the statement's predicate. */
  readonly predicate: string;
  /** Every subject of the statement, as `sha256:<hex>`: what it ties together. */
  readonly subjects: readonly string[];
}

/** A signature that was found, and what became of it. */
export interface SignatureCheck {
  readonly file: string;
  readonly line?: number;
  readonly predicate?: string;
  /** Ids of the policy's signers; none for one that does not count. */
  readonly signers: readonly string[];
  /** Of the certificate. */
  readonly identity?: string;
  /** Why it does not count. */
  readonly rejected?: string;
  /** Files of the evidence that it is over. */
  readonly covers: readonly string[];
}

/** What paths of files in artifacts begin with. */
export const ARTIFACT_PREFIX = 'artifact:';

/** The workflow artifact that a file came in. */
export interface ArtifactOrigin {
  /** Id of the workflow run. */
  readonly run: number;
  readonly attempt: number;
  /** Path of the workflow file. */
  readonly workflow: string;
  readonly commit: string;
  readonly name: string;
  /** SHA-256 of what was downloaded, with `sha256:` before it. */
  readonly digest?: string;
  /** Why what came in it can raise an alarm and clear nothing; absent where nothing speaks against it. */
  readonly doubts?: readonly string[];
}

/** A records file with the places of its entries. */
export interface Records {
  readonly content: EvidenceFile;
  locate(pointer: string): Position | undefined;
}

/** What was read of one evidence file, or why it could not be. */
export interface Reading {
  /** Root-relative path with `/`. */
  readonly file: string;
  /** Lower-case hex; empty when the file could not be read. */
  readonly sha256: string;
  /** Format that was recognised; null when nobody reads it. */
  readonly format: string | null;
  readonly channel: Channel;
  /** Deleted or rewritten by the change: this is what stood before. */
  readonly removed?: boolean;
  readonly artifact?: ArtifactOrigin;
  readonly measurements: readonly Measurement[];
  readonly records?: Records;
  readonly problems: readonly ReadProblem[];
  /** Present when the file could not be read. */
  readonly error?: ReadError;
  /** Signed statements that the file holds. */
  readonly signed?: readonly SignedDocument[];
  /** SHA-256 of the signed statement that this evidence was read from. */
  readonly statement?: string;
  /** What that statement is about, as `sha256:<hex>`, where the evidence itself may not say so. */
  readonly subjects?: readonly string[];
  /** Files beside it that it was read together with. */
  readonly siblings?: readonly string[];
  /** Trusted signatures over it, of signers that may sign its kind. */
  readonly attestations?: readonly Attestation[];
  /** Why other signatures over it do not count. */
  readonly refused?: readonly string[];
  /** The subjects of the statement of each of those, as `sha256:<hex>`: what they claim to tie it to. */
  readonly claimed?: readonly (readonly string[])[];
  /** Whose word its withdrawals are, where that is not `channel`. */
  readonly withdrawalChannel?: Channel;
}

interface ReadError extends Partial<Position> {
  readonly message: string;
  readonly hint?: string;
}

/** All evidence that was found for a release. */
export interface Evidence {
  readonly readings: readonly Reading[];
  /** SHA-256 (lower-case hex) of each document that a record or the policy names; undefined where there is no such file. */
  readonly documents: ReadonlyMap<string, string | undefined>;
  /** Globs and paths that match no file. */
  readonly emptyGlobs: readonly string[];
  /** Signatures, where the policy says whom to trust. */
  readonly signatures?: readonly SignatureCheck[];
  /** Files of artifacts that hold records which nobody signed who may: they count for nothing. */
  readonly ignored?: readonly string[];
}
