import type { SignatureCheck } from '../evidence/evidence.ts';
import type { Measurement } from '../evidence/measurement.ts';

/** One file as `show` prints it. */
export interface Shown {
  file: string;
  format: string | null;
  /** Empty for a file that cannot be read. */
  sha256: string;
  /** Number of signed statements that it holds, whoever signed them. */
  signed?: number;
  /** Ids of the policy's signers who stand behind it. */
  signed_by?: string[];
  /** Signatures in it or over it, verified; none without the `trust` of a policy. */
  signatures: SignatureCheck[];
  /** Why signatures over it do not count. */
  refused: string[];
  measurements: ShownMeasurement[];
  /** Entries of a records file that are no measurements, by their list. */
  entries?: Record<string, number>;
  problems: { code: string; message: string }[];
}

/** Of a log, or an entry of a records file. */
export type ShownMeasurement = Partial<Omit<Measurement, 'value' | 'interval' | 'assessor' | 'conditions' | 'protocol' | 'source'>> & {
  value: unknown;
  interval?: { kind: string; level: unknown; low: number; high: number };
  indicator?: string;
  inadmissible_because?: string[];
  lacks?: string[];
  policy?: ShownPolicy;
};

/** What a policy makes of a measurement, whatever the release. */
export interface ShownPolicy {
  indicators: { id: string; kind: 'kri' | 'kci'; selectors: number[]; inadmissible_because: { code: string; detail: string }[] }[];
  nearest?: { id: string; kind: 'kri' | 'kci'; matches: string[]; differs: { part: string; expected: string; found: string | undefined }[] };
  /** Ids of the policy's models that go by the recorded name. */
  models?: string[];
}

/** The policy that files were held against. */
export interface ShownUnder {
  file: string;
  trust: boolean;
  /** Why no certificate can be verified. */
  problem?: string;
}
