import type { Decimal } from '../formats/decimal.ts';
import type { Mapping } from './mapping.ts';
import type { Condition } from './model/condition.ts';
import type { Kci, Kri } from './model/indicator.ts';
import type { Mitigation } from './model/mitigation.ts';
import type { Pairing } from './model/pairing.ts';
import type { People, RegisteredAssessor, Signoff, Waiver } from './model/people.ts';
import type { Plan } from './model/plan.ts';
import type { Trust } from './model/trust.ts';
import type { PolicyPlace } from './place.ts';

export { BINDINGS, type Binding, firmer } from './model/binding.ts';
export {
  type Condition,
  type ConditionGroup,
  isGroup,
  mentionedKris,
  mentionedThresholds,
  mentionsThreshold,
  type SimpleCondition,
  simpleConditions,
  type WantedEvent,
} from './model/condition.ts';
export type {
  Category,
  Indicator,
  Kci,
  Kri,
  Override,
  RelativeTo,
  RequiredCondition,
  RequiredProtocol,
  Selector,
  SelectorPart,
  Within,
} from './model/indicator.ts';
export { SELECTOR_PARTS } from './model/indicator.ts';
export { MITIGATION_STATUSES, type Mitigation, type MitigationStatus, type Standard } from './model/mitigation.ts';
export { type Alternative, type ControlNeed, mentionedControls, type Pairing, type Requirement } from './model/pairing.ts';
export type { Conflicts, People, RegisteredAssessor, Signoff, Waiver } from './model/people.ts';
export type { Milestone, Plan } from './model/plan.ts';
export type { Crossing, Direction, Margin, Scale, Threshold } from './model/threshold.ts';
export type { IdentitySigner, KeySigner, Signer, Trust, Vouching } from './model/trust.ts';

export type { PolicyPlace };

/**
 * The resolved policy: what the decision works with. Built-ins and defaults are filled in, names are resolved,
 * durations are milliseconds, thresholds are decimals. `resolve.ts` is the only maker.
 */
export interface Policy {
  readonly name: string;
  readonly file: string;
  readonly sha256: string;
  readonly enforcement: 'enforce' | 'warn';
  readonly owners: People;
  /** Narrowest first. */
  readonly stages: readonly string[];
  /** Weakest elicitation first. */
  readonly variants: readonly string[];
  /** Of events, mildest first. */
  readonly severities: readonly string[];
  readonly models: ReadonlyMap<string, readonly string[]>;
  /** By model, configurations that every manifest has to list. */
  readonly configurations: ReadonlyMap<string, readonly string[]>;
  /** When evidence about an earlier release counts; undefined: never. */
  readonly carryOver?: CarryOverRule;
  /** Titles of the traits that every manifest has to say of a release, by id. */
  readonly traits: ReadonlyMap<string, string>;
  readonly risks: readonly Risk[];
  readonly kris: readonly Kri[];
  readonly kcis: readonly Kci[];
  readonly mitigations: ReadonlyMap<string, Mitigation>;
  readonly emergency?: Emergency;
  readonly plans: readonly Plan[];
  readonly pairings: readonly Pairing[];
  readonly signoffs: readonly Signoff[];
  readonly assessors: 'declared' | ReadonlyMap<string, RegisteredAssessor>;
  readonly waivers: readonly Waiver[];
  /** Milliseconds. */
  readonly waiverMax: number;
  readonly evidence: readonly string[];
  readonly withdrawals: 'approved' | 'declared' | 'forbid';
  readonly releasePaths: readonly string[];
  readonly ungated: readonly string[];
  /** Workflows whose artifacts are evidence; only the action reads them. */
  readonly artifacts: readonly ArtifactSource[];
  /** What follows when the action finds that the gate can be walked around. */
  readonly installation: 'warn' | 'block' | 'ignore';
  /** How files that no reader knows are read. */
  readonly formats: readonly Mapping[];
  /** Whose signatures count; undefined: no signature is looked at. */
  readonly trust?: Trust;
}

/** When evidence about the release that a manifest is derived from counts where the release lacks its own. */
export interface CarryOverRule {
  /** Ratio of effective compute. */
  readonly maxGrowth: Decimal;
  /** Milliseconds. */
  readonly within: number;
  /** By KRI how much worse the release may be. */
  readonly screenedBy: ReadonlyMap<string, Decimal>;
  readonly never: readonly string[];
  readonly only?: readonly string[];
}

/** A workflow and those of its artifacts that hold eval logs. */
export interface ArtifactSource {
  readonly at: PolicyPlace;
  /** Path of the workflow file. */
  readonly workflow: string;
  /** Globs of names. */
  readonly artifacts: readonly string[];
  /** Globs of the jobs that have to succeed; undefined: the whole run has to. */
  readonly jobs?: readonly string[];
  readonly required: boolean;
}

export interface Risk {
  readonly id: string;
  readonly title: string;
  /** As written. */
  readonly reviewedOn?: string;
}

/** One document of the emergency response: what it is, and where below `emergency` it stands. */
export interface EmergencyDocument {
  readonly what: string;
  readonly path: readonly string[];
  readonly file: string;
  readonly sha256: string;
  readonly at: PolicyPlace;
}

/** Emergency response: documents that must be there with the stated hashes, and who acts. */
export interface Emergency {
  readonly at: PolicyPlace;
  /** The plan, then each procedure. */
  readonly documents: readonly EmergencyDocument[];
  /** Whether every release has to name one that it can be rolled back to. */
  readonly needsRollbackTarget: boolean;
  readonly roles: readonly { readonly id: string; readonly primary: string; readonly deputy?: string }[];
}

/** Every condition of a policy on which a decision depends, with the id of the pairing, sign-off or plan that it stands in. */
export function conditionsOf(policy: Pick<Policy, 'pairings' | 'signoffs' | 'plans'>): { readonly id: string; readonly if: Condition }[] {
  return [
    ...policy.pairings,
    ...policy.signoffs.flatMap((signoff) => (signoff.if === undefined ? [] : [{ id: signoff.id, if: signoff.if }])),
    ...policy.plans.flatMap(({ id, sufficient, neededFrom }) => (sufficient ? [] : [{ id, if: neededFrom }])),
  ];
}
