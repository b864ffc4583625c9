import type { Decimal } from '../../formats/decimal.ts';

/** Which way is past a threshold: `up` for >= and >, `down` for <= and <. */
export type Direction = 'up' | 'down';

/** A threshold. Words are compared by their rank on the scale, true as 1 and false as 0. */
export interface Threshold {
  readonly name: string;
  /** As the policy writes it, for people. */
  readonly text: string;
  readonly operator: '>=' | '>' | '<=' | '<';
  readonly value: Decimal;
}

export type Scale = { readonly kind: 'proportion' | 'mean' | 'exact' | 'flag' } | { readonly kind: 'ordinal'; readonly words: readonly string[] };

/** A threshold of a KRI that a release may reach. */
export interface Crossing {
  readonly kri: string;
  readonly threshold: string;
}

/** Where an override brings in the other kind, both stand: the one that is larger at the bound counts. */
export interface Margin {
  readonly absolute?: Decimal;
  /** Share of the bound's size. */
  readonly relative?: Decimal;
}
