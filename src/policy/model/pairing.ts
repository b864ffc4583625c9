import type { PolicyPlace } from '../place.ts';
import type { Condition } from './condition.ts';

/** A KCI and the index of the threshold that it must reach. */
export interface ControlNeed {
  readonly kci: string;
  readonly level: number;
}

export type Requirement = ({ readonly kind: 'control' } & ControlNeed) | Alternative;

/** Several requirements that count together: all of them, or at least some. `any` is at least one, on whatever layers. */
export type Alternative =
  | { readonly kind: 'all'; readonly of: readonly Requirement[] }
  | {
      readonly kind: 'redundancy';
      readonly atLeast: number;
      /** `distinct`: what shares a layer counts once. */
      readonly layers: 'distinct' | 'any';
      readonly of: readonly Requirement[];
    };

export interface Pairing {
  readonly id: string;
  readonly at: PolicyPlace;
  readonly if: Condition;
  /** Index of the narrowest stage at which it holds. */
  readonly from: number;
  readonly then: 'stop' | 'report' | readonly Requirement[];
}

/** Every control that a requirement mentions, each level of it once. */
export function mentionedControls(requirement: Requirement): readonly ControlNeed[] {
  if (requirement.kind === 'control') return [requirement];
  const all = requirement.of.flatMap(mentionedControls);
  return [...new Map(all.map((need) => [`${need.kci} ${need.level}`, need])).values()];
}
