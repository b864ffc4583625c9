/** What is wrong with something that a claim rests on. */
export interface Shortfall {
  /** What it makes of a control; a KRI that rests on it is not clear, whichever it is. */
  readonly state: 'unmet' | 'inadmissible' | 'missing';
  readonly message: string;
  readonly fix: string;
}

/** Something that a claim rests on beside its own evidence: a mitigation, or an indicator that it assumes. */
export interface Rest {
  readonly kind: 'mitigation' | 'assumption';
  readonly id: string;
  /** The status that is shown of a mitigation, the state of an indicator. */
  readonly state: string;
  readonly shortfall: Shortfall | undefined;
}

/** The shortfalls among what a claim rests on. */
export function shortfallsOf(rests: readonly Rest[]): Shortfall[] {
  return rests.flatMap(({ shortfall }) => (shortfall === undefined ? [] : [shortfall]));
}
