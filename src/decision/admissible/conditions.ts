import type { ConditionValue } from '../../evidence/measurement.ts';
import type { Indicator, RequiredCondition } from '../../policy/model.ts';
import type { Item } from '../evidence/item.ts';

/**
 * What is missing of the conditions under which an item had to be measured, one phrase each (contract, section 2, "Conditions").
 * Not stated by the evidence is not met.
 */
export function unmetConditions(indicator: Indicator, item: Item, variants: readonly string[]): string[] {
  return [...indicator.conditions].flatMap(([name, wanted]) => {
    const found = Object.hasOwn(item.conditions, name) ? item.conditions[name] : undefined;
    return found !== undefined && isMet(name, wanted, found, variants)
      ? []
      : [`${name}: expected ${describe(name, wanted)}, found ${found === undefined ? 'nothing stated' : String(found)}`];
  });
}

function isMet(name: string, wanted: RequiredCondition, found: ConditionValue, variants: readonly string[]): boolean {
  if (Array.isArray(wanted)) return wanted.includes(found);
  if (typeof wanted === 'number') return typeof found === 'number' && found >= wanted;
  if (name === 'variant') return variants.includes(String(found)) && variants.indexOf(String(found)) >= variants.indexOf(String(wanted));
  return found === wanted;
}

function describe(name: string, wanted: RequiredCondition): string {
  if (Array.isArray(wanted)) return wanted.length === 0 ? 'what the overrides together ask for, which nothing can meet' : `one of ${wanted.join(', ')}`;
  if (typeof wanted === 'number') return `at least ${wanted}`;
  return name === 'variant' ? `${String(wanted)} or further` : String(wanted);
}
