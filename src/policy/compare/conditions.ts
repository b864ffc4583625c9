import type { ConditionValue } from '../../formats/condition.ts';
import type { Policy, RequiredCondition } from '../model.ts';
import { type Both, reversed, type Shift, stricter, weaker } from './change.ts';

type Conditions = ReadonlyMap<string, RequiredCondition>;

/** The conditions under which evidence had to be measured, one shift for each that differs. */
export function shiftConditions(before: Conditions, after: Conditions, both: Both): Shift[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): Shift[] => {
    const [old, now] = [before.get(name), after.get(name)];
    if (now === undefined) return [weaker(`evidence no longer has to state ${name}: ${text(old)}`)];
    if (old === undefined) return [stricter(`evidence has to state ${name}: ${text(now)}`)];
    if (text(old) === text(now)) return [];
    const said = `the condition ${name} goes from ${text(old)} to ${text(now)}`;
    if (!allows(name, now, old, both)) return [weaker(`${said}: evidence meets it that did not before`)];
    const isSame = allows(name, old, now, reversed(both));
    return [isSame ? { kind: 'neutral', text: said } : stricter(`${said}: less evidence meets it`)];
  });
}

/** True when whatever meets the new requirement met the old one. */
function allows(name: string, now: RequiredCondition, old: RequiredCondition, { before, after }: Both): boolean {
  if (typeof now === 'number') return typeof old === 'number' && now >= old;
  return accepted(name, now, after).every((value) => isMet(name, old, value, before));
}

/** The values that meet a requirement other than a number. */
function accepted(name: string, wanted: Exclude<RequiredCondition, number>, { variants }: Policy): readonly ConditionValue[] {
  if (Array.isArray(wanted)) return wanted as readonly ConditionValue[];
  if (name === 'variant') return variants.slice(variants.indexOf(String(wanted)));
  return [wanted as ConditionValue];
}

function isMet(name: string, wanted: RequiredCondition, found: ConditionValue, { variants }: Policy): boolean {
  if (Array.isArray(wanted)) return wanted.includes(found);
  if (typeof wanted === 'number') return typeof found === 'number' && found >= wanted;
  if (name === 'variant') return variants.includes(String(found)) && variants.indexOf(String(found)) >= variants.indexOf(String(wanted));
  return found === wanted;
}

function text(wanted: RequiredCondition | undefined): string {
  return Array.isArray(wanted) ? `one of ${wanted.join(', ')}` : String(wanted);
}
