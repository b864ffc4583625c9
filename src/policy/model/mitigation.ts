import type { PolicyPlace } from '../place.ts';

/** How far a mitigation has come, least first. */
export const MITIGATION_STATUSES = ['planned', 'implemented', 'verified'] as const;

export type MitigationStatus = (typeof MITIGATION_STATUSES)[number];

/** A measure that stands behind KCIs. */
export interface Mitigation {
  readonly id: string;
  readonly title: string;
  readonly at: PolicyPlace;
  readonly owner?: string;
  readonly layer?: string;
  /** What evidence must show; `planned`: it is not in place, whatever evidence says. */
  readonly status: MitigationStatus;
  /** Ids of mitigations, and names of anything else. */
  readonly dependsOn: readonly string[];
  readonly document?: { readonly file: string; readonly sha256?: string };
  readonly standard?: Standard;
}

export interface Standard {
  readonly name: string;
  readonly level?: string;
  /** As written: the last day. */
  readonly expires?: string;
}
