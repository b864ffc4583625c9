import { type Condition, mentionedKris, type Policy } from '../model.ts';
import { type Both, reversed } from './change.ts';

/** How a condition of the new policy stands to the old one. `unclear`: it holds in some cases less. */
export type Relation = 'same' | 'equivalent' | 'wider' | 'narrower' | 'unclear';

/** More cases than this are not tried; then nothing is shown. */
const MOST_CASES = 4096;

/** Compares two conditions by trying every level that the KRIs they mention can have reached. */
export function relation(old: Condition, now: Condition, both: Both): Relation {
  if (JSON.stringify(old) === JSON.stringify(now)) return 'same';
  const isKept = implies(old, now, both);
  const isBack = implies(now, old, reversed(both));
  if (isKept) return isBack ? 'equivalent' : 'wider';
  return isBack ? 'narrower' : 'unclear';
}

/**
 * True when the new condition surely holds wherever the old one does. Conditions know no negation, so it is enough to look at
 * what is known to be reached; a threshold that only the new policy has counts as not reached.
 */
export function implies(old: Condition, now: Condition, { before, after }: Both): boolean {
  const kris = [...new Set([...mentionedKris(old), ...mentionedKris(now)])].filter((id) => ladderOf(before, id).length > 0);
  const cases = kris.reduce((count, id) => count * (ladderOf(before, id).length + 1), 1);
  if (cases > MOST_CASES) return JSON.stringify(old) === JSON.stringify(now);
  for (let number = 0; number < cases; number++) {
    const reached = caseOf(number, kris, before);
    const inOld = (kri: string, threshold: string): boolean => (reached.get(kri) ?? []).includes(threshold);
    if (holds(old, inOld) && !holds(now, inNew(reached, after))) return false;
  }
  return true;
}

/** Thresholds of a KRI that can fire, mildest first: none of an advisory one. */
function ladderOf(policy: Policy, id: string): string[] {
  const kri = policy.kris.find((candidate) => candidate.id === id);
  return kri === undefined || kri.advisory !== undefined ? [] : kri.thresholds.map(({ name }) => name);
}

/** The thresholds that each KRI has reached in one of the cases: reaching one reaches the milder ones. */
function caseOf(number: number, kris: readonly string[], policy: Policy): Map<string, string[]> {
  let rest = number;
  return new Map(
    kris.map((id) => {
      const ladder = ladderOf(policy, id);
      const level = rest % (ladder.length + 1);
      rest = Math.floor(rest / (ladder.length + 1));
      return [id, ladder.slice(0, level)];
    }),
  );
}

/** What the same levels reach in the new policy, where a threshold may have got milder ones. */
function inNew(reached: ReadonlyMap<string, readonly string[]>, after: Policy): (kri: string, threshold: string) => boolean {
  return (kri, threshold) => {
    const ladder = after.kris.find(({ id }) => id === kri)?.thresholds.map(({ name }) => name) ?? [];
    const index = ladder.indexOf(threshold);
    return index >= 0 && (reached.get(kri) ?? []).some((name) => ladder.indexOf(name) >= index);
  };
}

function holds(condition: Condition, reached: (kri: string, threshold: string) => boolean): boolean {
  if (condition.kind === 'always') return true;
  if (condition.kind === 'reached') return reached(condition.kri, condition.threshold);
  return condition.kind === 'all' ? condition.of.every((part) => holds(part, reached)) : condition.of.some((part) => holds(part, reached));
}

/** True when reaching this threshold alone makes the condition hold. */
export function isMadeTrueBy(condition: Condition, kri: string, threshold: string, policy: Policy): boolean {
  return implies({ kind: 'reached', kri, threshold }, condition, { before: policy, after: policy });
}

/** A condition as people read it. */
export function conditionText(condition: Condition): string {
  if (condition.kind === 'always') return 'always';
  if (condition.kind === 'reached') return `${condition.kri} reaches ${condition.threshold}`;
  const parts = condition.of.map((part) => (part.kind === 'reached' ? conditionText(part) : `(${conditionText(part)})`));
  return parts.join(condition.kind === 'all' ? ' and ' : ' or ');
}
