import { isRecord, type JsonRecord } from './narrow.ts';

/**
 * What to do with a value while a document streams by: `keep` parses it strictly, `skip` checks its balance only, `digest`
 * gives a number that is equal for equal bytes. An object is entered for its members, an array for its elements, of which
 * none is kept. Where the document has another kind of value than an entered one, that value is kept.
 */
export type Plan = 'keep' | 'skip' | 'digest' | ObjectPlan | ArrayPlan;

export interface ObjectPlan {
  members: Readonly<Record<string, Plan>>;
  /** Of all other members. Without it they leave no trace: they are checked for balance only, as the content of a skipped value is. */
  others?: Plan;
  /** What to do with a value of another kind: it is kept unless this says otherwise. */
  otherwise?: 'skip';
  /**
   * Reads such an object where that lies wholly in a chunk, from `at`, and returns the offset after it; it is then handed over in
   * place of the object. At -1 the walker reads the object.
   */
  within?: { read(chunk: Buffer, at: number): number };
}

export interface ArrayPlan {
  elements: Plan;
  each(value: unknown, index: number): void;
}

/** What `walkJson` makes of a document by a plan, of a value that has been parsed. Bytes are gone, so no part of the plan can ask for their digest. */
export function applyPlan(value: unknown, plan: Exclude<Plan, 'digest'>): unknown {
  if (plan === 'skip') return undefined;
  if (plan === 'keep') return value;
  if ('elements' in plan) {
    if (!Array.isArray(value)) return value;
    for (const [index, element] of value.entries()) plan.each(applyPlan(element, parsed(plan.elements)), index);
    return value.length;
  }
  if (!isRecord(value)) return plan.otherwise === 'skip' ? undefined : value;
  const entries = Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
    const its = Object.hasOwn(plan.members, key) ? plan.members[key] : plan.others;
    return its === undefined ? [] : [[key, applyPlan(member, parsed(its))]];
  });
  return Object.fromEntries(entries) satisfies JsonRecord;
}

function parsed(plan: Plan): Exclude<Plan, 'digest'> {
  if (plan === 'digest') throw new Error('a value that has been parsed has no bytes to digest');
  return plan;
}
