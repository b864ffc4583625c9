import type { Position } from '../formats/document.ts';
import type { EvidenceFile } from '../formats/generated/evidence.ts';
import type { Measurement } from './measurement.ts';
import type { ReadProblem } from './reader.ts';

/** Whose word a file is: how it came to stand where it stands. */
export type Channel = 'default-branch' | 'signed' | 'approved' | 'author';

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
}

export interface ReadError extends Partial<Position> {
  readonly message: string;
  readonly hint?: string;
}

/** All evidence that was found for a release. */
export interface Evidence {
  readonly readings: readonly Reading[];
  /** SHA-256 (lower-case hex) of each document that a record names; undefined where there is no such file. */
  readonly documents: ReadonlyMap<string, string | undefined>;
  /** Globs and paths that match no file. */
  readonly emptyGlobs: readonly string[];
}
