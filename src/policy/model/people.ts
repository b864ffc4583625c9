import type { PolicyPlace } from '../place.ts';
import type { Condition } from './condition.ts';

export interface People {
  readonly users: readonly string[];
  readonly teams: readonly string[];
  readonly quorum: number;
}

export interface Signoff extends People {
  readonly id: string;
  readonly at: PolicyPlace;
  readonly if?: Condition;
}

export interface RegisteredAssessor {
  readonly name: string;
  readonly independent: boolean;
  readonly users: readonly string[];
  readonly conflicts: Conflicts;
}

/** Conflicts of interest: about every model, and the ids of the models that they concern alone. */
export interface Conflicts {
  readonly general: readonly string[];
  readonly models: readonly string[];
}

export interface Waiver {
  readonly id: string;
  readonly at: PolicyPlace;
  readonly indicator: string;
  readonly model: string;
  readonly release: string;
  readonly digest?: string;
  readonly reason: string;
  readonly compensating: readonly string[];
  readonly approvedBy: readonly string[];
  /** As written. */
  readonly approvedOn: string;
  readonly expires: string;
}
