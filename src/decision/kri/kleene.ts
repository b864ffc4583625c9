import { greatest, least } from '../../formats/extremes.ts';
import { type Condition, isGroup, type SimpleCondition } from '../../policy/model.ts';

/** Three-valued logic: `unknown` stands for a KRI that is not measured. */
export type Truth = 'true' | 'false' | 'unknown';

/** Evaluates a condition by Kleene's strong logic: a false part decides an `all`, a true part an `any`, whatever is unknown. */
export function evaluate(condition: Condition, truthOf: (simple: SimpleCondition) => Truth): Truth {
  if (condition.kind === 'always') return 'true';
  if (!isGroup(condition)) return truthOf(condition);
  const parts = condition.of.map((part) => evaluate(part, truthOf));
  const decisive = condition.kind === 'all' ? 'false' : 'true';
  if (parts.includes(decisive)) return decisive;
  if (parts.includes('unknown')) return 'unknown';
  return condition.kind === 'all' ? 'true' : 'false';
}

/**
 * The earliest instant from which a condition held: the latest of its parts for `all`, the earliest for `any`.
 * Undefined when it is not known to have held, and for `always`, which has no beginning.
 */
export function heldSince(condition: Condition, since: (simple: SimpleCondition) => number | undefined): number | undefined {
  if (condition.kind === 'always') return undefined;
  if (!isGroup(condition)) return since(condition);
  const parts = condition.of.map((part) => heldSince(part, since));
  const known = parts.filter((part) => part !== undefined);
  if (condition.kind === 'all') return known.length === parts.length ? greatest(known) : undefined;
  return known.length > 0 ? least(known) : undefined;
}
