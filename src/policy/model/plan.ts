import type { PolicyPlace } from '../place.ts';
import type { Condition } from './condition.ts';
import type { ControlNeed } from './pairing.ts';

/** What assurance is to show, from when on it must, and by which steps it gets there. */
export interface Plan {
  readonly id: string;
  readonly at: PolicyPlace;
  readonly statement: string;
  /** Whether the assurance at hand suffices, as the policy says. */
  readonly sufficient: boolean;
  readonly neededFrom: Condition;
  readonly because?: string;
  readonly milestones: readonly Milestone[];
}

/** A step of a plan. */
export interface Milestone {
  readonly id: string;
  readonly at: PolicyPlace;
  readonly title: string;
  /** Start of the day, in milliseconds since 1970. */
  readonly due: number;
  readonly forecast?: string;
  /** What shows it; undefined: nothing can. */
  readonly shownBy?: ControlNeed;
}
