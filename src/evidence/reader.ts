import type { Plan } from './json-plan.ts';
import type { Measurement } from './measurement.ts';
import type { SignedDocument } from './signatures/document.ts';
import type { EvidenceSource } from './source.ts';
import type { Archive } from './zip.ts';

export type { EvidenceSource };

/** Something a reader noticed that is no error of the whole file, e.g. a metric that is not a number. */
export interface ReadProblem {
  code: string;
  message: string;
  pointer?: string;
  line?: number;
}

/** What a reader makes of a file; the registry adds `source.sha256` to each measurement. */
export interface ReadResult {
  measurements: Measurement[];
  problems: ReadProblem[];
  /** Files beside it that the measurements rest on, root-relative. */
  siblings?: string[];
  /** Signed statements that it holds. */
  signed?: SignedDocument[];
  /** SHA-256 of the one signed statement that all measurements are of. */
  statement?: string;
  /** Evidence in its statements, where each is of its own. */
  parts?: SignedPart[];
}

/** Evidence that a signed statement holds. */
export interface SignedPart {
  /** SHA-256 of the statement, lower-case hex. */
  statement: string;
  measurements: Measurement[];
  problems: ReadProblem[];
  /** A document of evidence records. */
  records?: unknown;
  /** What the statement is about, as `sha256:<hex>`; of measurements each says its own. */
  subjects?: string[];
}

/** One eval format. A reader recognises its files by their content and throws a GateError (fault `evidence`) when a file of its format cannot be read whole. */
export interface Reader {
  /** The `format` of reports, e.g. `inspect`. */
  readonly format: string;
  /** True when the content is of this format, also when it is broken further on. Must be cheap: top-level keys or magic bytes. */
  recognises(probe: Probe): boolean;
  read(source: EvidenceSource, probe: Probe): Promise<ReadResult>;
}

/**
 * A top-level member of a large document, read while the file is looked at, so that it is read once. It is begun before anybody
 * knows whose the file is; where it fails, the file is looked at again without it.
 */
export interface EarlyReading {
  readonly member: string;
  readonly plan: Plan;
}

/** What detection by content has found out about a file, once for all readers. */
export type Probe =
  | { kind: 'zip'; archive: Archive }
  | {
      kind: 'json';
      /** Top-level members of the document, parsed strictly; members that were skipped because of their size or name are `undefined` but present. */
      top: Record<string, unknown>;
      skipped: string[];
      /** Members that were read in the same pass. */
      early?: readonly { readonly by: EarlyReading; readonly value: unknown }[];
    }
  | {
      kind: 'json-array';
      /** The first element, when it is small and sound. */
      first: unknown;
    }
  | {
      kind: 'jsonl';
      /** The first record; a file with one line is offered as `json` first and then as `jsonl`. */
      first: Record<string, unknown>;
    }
  | {
      kind: 'xml';
      /** Name of the root element, when it stands near the start. */
      root: string | undefined;
    }
  | { kind: 'yaml' }
  | { kind: 'other' };
