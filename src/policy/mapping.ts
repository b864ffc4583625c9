import type { PolicyPlace } from './place.ts';

/** A value that a file can have in one place. */
export type Scalar = string | number | boolean;

/** How a value is written. */
export type Writing = 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';

/** Where something stands in a file. */
export interface Place {
  /** `column` of a CSV row; `pointer` from a JSON row; `document` from the document around the rows. */
  readonly from: 'column' | 'pointer' | 'document';
  /** Of the JSON Pointer; of a column its name alone. */
  readonly segments: readonly string[];
  /** For messages, as the policy writes it. */
  readonly text: string;
  /** Undefined: as its field is written by default. */
  readonly as?: Writing;
  readonly optional: boolean;
}

/** Which items make up a share, which do not, and which came to no outcome. */
export interface Outcomes {
  readonly counted: readonly Scalar[];
  readonly notCounted: readonly Scalar[];
  readonly leftOut: readonly Scalar[];
}

/** What shows that a run is whole: what stands in a place, a number of items, a number of rows, or several of them. */
export interface Completeness {
  readonly place?: Place;
  readonly is: readonly Scalar[];
  readonly items?: number;
  /** Of the whole file, whatever its rows are about. */
  readonly rows?: number;
}

export interface MappedInterval {
  readonly low: Place;
  readonly high: Place;
  /** A constant is a share in (0, 1). */
  readonly level: number | Place;
  readonly kind: string;
}

/** How files that no reader knows are read: each place is the policy's word, what stands there the file's. */
export interface Mapping {
  readonly id: string;
  readonly at: PolicyPlace;
  /** Globs. */
  readonly files: readonly string[];
  readonly format: 'json' | 'jsonl' | 'csv';
  /** One character. */
  readonly delimiter: string;
  /** Of the list of rows; undefined where the document is the only row, and for lines. */
  readonly rows?: readonly string[];
  /** A row is a result, or an item of which a share is taken. */
  readonly each: 'result' | 'item';
  /** Undefined: every row is an item of its own, or the rows are results. */
  readonly item?: Place;
  readonly tool: string;
  readonly toolVersion?: Place;
  readonly task: string | Place;
  readonly metric: string | Place;
  readonly scorer?: string | Place;
  readonly filter?: string | Place;
  readonly reducer?: string | Place;
  readonly value: Place;
  /** Present where a row is an item. */
  readonly outcomes?: Outcomes;
  readonly stderr?: Place;
  readonly interval?: MappedInterval;
  readonly samples?: Place;
  readonly model?: Place;
  readonly digest?: Place;
  readonly effectiveCompute?: Place;
  readonly assessed?: Place;
  readonly conditions: ReadonlyMap<string, Place>;
  readonly complete: 'assumed' | Completeness;
}
