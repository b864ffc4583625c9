import type { Threshold } from './threshold.ts';

export type Condition = { readonly kind: 'always' } | SimpleCondition | ConditionGroup;

export interface ConditionGroup {
  readonly kind: 'any' | 'all';
  readonly of: readonly Condition[];
}

/** A condition that is made of no others. */
export type SimpleCondition =
  | { readonly kind: 'reached'; readonly kri: string; readonly threshold: string }
  | WantedEvent
  /** `from`: milliseconds since 1970; `text`: as the policy writes it. */
  | { readonly kind: 'after'; readonly from: number; readonly text: string }
  /** FLOP. */
  | { readonly kind: 'compute'; readonly threshold: Threshold };

/** An event of a type, at least so severe; `open`: one that nothing has closed; `closed`: one that has been, or is said to be. */
export interface WantedEvent {
  readonly kind: 'event';
  readonly event: string;
  readonly severity?: string;
  readonly status?: 'open' | 'closed';
}

/** True for a condition that is made of others. */
export function isGroup(condition: Condition): condition is ConditionGroup {
  return condition.kind === 'any' || condition.kind === 'all';
}

/** The simple conditions that a condition is made of, in its order. */
export function simpleConditions(condition: Condition): SimpleCondition[] {
  if (condition.kind === 'always') return [];
  return isGroup(condition) ? condition.of.flatMap(simpleConditions) : [condition];
}

/** KRIs that a condition mentions. */
export function mentionedKris(condition: Condition): string[] {
  return mentionedThresholds(condition).map(({ kri }) => kri);
}

/** Thresholds that a condition mentions, in its order. */
export function mentionedThresholds(condition: Condition): { kri: string; threshold: string }[] {
  return simpleConditions(condition).filter((simple) => simple.kind === 'reached');
}

/** True when a condition names this threshold of this KRI. */
export function mentionsThreshold(condition: Condition, kri: string, threshold: string): boolean {
  return mentionedThresholds(condition).some((mentioned) => mentioned.kri === kri && mentioned.threshold === threshold);
}
