import type { Attestation, Channel } from '../../evidence/evidence.ts';
import type { Assessor, Conditions, Interval, Protocol } from '../../evidence/measurement.ts';
import type { EvidenceFile } from '../../formats/generated/evidence.ts';
import type { Known } from '../../formats/known.ts';

/** What a records file says of its subject; absent fields agree with nothing and contradict nothing. */
export interface Subject {
  readonly model?: string;
  readonly release?: string;
  readonly digest?: string;
  readonly configuration?: string;
}

/** Where an entry stands. */
export interface Source {
  readonly file: string;
  readonly sha256: string;
  readonly pointer: string;
  readonly line?: number;
  readonly channel: Channel;
  /** Assessors whose signatures are over the file. */
  readonly signedFor?: readonly string[];
}

/** A measurement from a log or a record, in the one shape in which the decision uses it. */
export interface Item {
  readonly kind: 'log' | 'record';
  readonly source: Source;
  /** Whose word it is: of a log with cover sheets the least trusted of all that say something. */
  readonly channel: Channel;
  readonly removed: boolean;
  readonly tool: string;
  readonly task?: string;
  readonly metric?: string;
  readonly scorer?: string;
  readonly filter?: string;
  readonly reducer?: string;
  /** Of a record: where the value comes from, for readers. */
  readonly cited?: string;
  /** Records name their indicator and may have an id. */
  readonly indicator?: string;
  readonly record?: string;
  readonly value: number | string | boolean;
  readonly stderr?: number;
  readonly interval?: Interval;
  readonly samples?: number;
  readonly unit?: string;
  /** As the tool recorded it. */
  readonly model?: string;
  /** Of a record. */
  readonly subject?: Subject;
  /** Every digest that was stated of what was measured. More than one is a contradiction. */
  readonly digests: readonly string[];
  /** Every variant that was stated of what was measured. */
  readonly variants: readonly string[];
  readonly effectiveCompute?: number;
  readonly assessed: string;
  /** Only a cover sheet says when; the log has no time of its own. */
  readonly assessedDeclared?: true;
  readonly incompleteBecause?: string;
  /** The policy takes it on trust that the run was whole. */
  readonly completeAssumed?: true;
  readonly conditions: Conditions;
  /** Every protocol that was stated; all must be the one that is asked for. */
  readonly protocols: readonly Protocol[];
  readonly assessor?: Assessor;
  readonly stages?: readonly string[];
  /** Why its hash or its cover sheet does not hold. */
  readonly unverified: readonly string[];
  /** Trusted signatures over it. */
  readonly attestations: readonly Attestation[];
  /** Digests of what was measured that a trusted signature stands for: those the signed content states, else those the statement ties it to. */
  readonly attested: readonly string[];
  /** Why other signatures over it do not count. */
  readonly refused: readonly string[];
  /** Digests that the statement of each of those ties it to, where it states none itself: enough for an alarm. */
  readonly claimed: readonly (readonly string[])[];
}

/** What tells pieces of evidence apart, for whichever release they are looked at. */
export function keyOf({ source }: Item): string {
  return `${source.sha256}\n${source.file}\n${source.pointer}`;
}

/** An entry of a records file. */
export type Entry<K extends 'determinations' | 'events' | 'withdrawals' | 'records' | 'protocol_reviews' | 'mitigations'> = Known<
  NonNullable<EvidenceFile[K]>[number]
>;
/** A determination that stands or stood; what retracts one is told apart. */
export type Determination = Omit<Entry<'determinations'>, 'retracts' | 'kri' | 'threshold' | 'source'> & {
  readonly kri: string;
  readonly threshold: string;
  readonly source: Source;
  readonly subject: Subject;
};
/** Takes a determination back. */
export type Retraction = Pick<Entry<'determinations'>, 'by' | 'date' | 'note'> & { readonly retracts: string; readonly source: Source };
/** An assessor's review of a protocol; `unverified` says why its document does not hold. */
export type ProtocolReview = Entry<'protocol_reviews'> & { readonly source: Source; readonly unverified: readonly string[] };
export type Event = Omit<Exclude<Entry<'events'>, { closes: string }>, 'source'> & { readonly source: Source; readonly subject: Subject };
/** Closes an event, if it is believed. */
export type Closing = Extract<Entry<'events'>, { closes: string }> & { readonly source: Source; readonly subject: Subject };
export type Withdrawal = Entry<'withdrawals'> & { readonly source: Source; readonly subject: Subject };
/** How far a mitigation has come, with why the entry can only worsen what is believed. */
export type MitigationEntry = Entry<'mitigations'> & { readonly source: Source; readonly subject: Subject; readonly doubts: readonly string[] };
export type CoverSheet = Known<NonNullable<EvidenceFile['logs']>[number]> & { readonly source: Source };

/** `file:line`, as far as the line is known. */
export function placeText({ file, line }: Pick<Source, 'file' | 'line'>): string {
  return `${file}${line === undefined ? '' : `:${line}`}`;
}
