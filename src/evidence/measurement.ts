import type { ConditionValue } from '../formats/condition.ts';

/** A confidence interval as its tool or record states it; `level` is two-sided, a share in (0, 1). */
export interface Interval {
  kind: string;
  level: number;
  low: number;
  high: number;
}

/** Who made an assessment: an id of the policy's `assessors`, or a description in place. */
export type Assessor = string | { name: string; independent?: boolean; expertise?: string; selection?: string; conflicts?: string[] };

/** The protocol by which something was measured. */
export interface Protocol {
  version?: string;
  /** Hex, with or without `sha256:` before it. */
  sha256?: string;
}

export type { ConditionValue };

/** The conditions under which something was measured, by name. */
export type Conditions = Record<string, ConditionValue>;

/** Where a number was read: root-relative file, its sha256 in lower-case hex, a JSON Pointer (in an archive: `member#pointer`), and the line where there is one. */
interface MeasurementSource {
  file: string;
  sha256: string;
  pointer: string;
  line?: number;
}

/**
 * What a run may say of itself under the key `kri_gate`, and what a cover sheet may add (contract, section 4).
 * All of it is optional; what is absent counts as the bad value.
 */
export interface RunStatement {
  conditions?: Conditions;
  /** FLOP, positive. */
  effective_compute?: number;
  /** `sha256:<hex>` of what was measured. */
  digest?: string;
  stages?: string[];
  assessor?: Assessor;
  protocol?: Protocol;
}

/** One number about one subject from one eval run, with its uncertainty. Every reader yields this and nothing else. */
export interface Measurement extends RunStatement {
  tool: string;
  tool_version?: string;
  task: string;
  metric: string;
  scorer?: string;
  filter?: string;
  reducer?: string;
  /** As recorded. `NaN` or an infinity stands for a value that the log could not state as a number; it is never usable. */
  value: number;
  /** Standard error, never negative; absent when the log has none or says "N/A". */
  stderr?: number;
  interval?: Interval;
  /** Distinct items behind the value, after reduction over epochs. */
  samples?: number;
  /** The model as the tool recorded it. */
  model: string;
  /** RFC 3339, or local time without offset when the tool recorded none. */
  assessed: string;
  /** False for a run that did not succeed, was limited, lost items or was invalidated. */
  complete: boolean;
  incomplete_because?: string;
  /** Nothing shows that the run was whole: the policy takes it on trust. */
  complete_assumed?: true;
  source: MeasurementSource;
}
