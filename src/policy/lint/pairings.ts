import type { RiskPolicy } from '../../formats/generated/policy.ts';
import { countMet } from '../alternatives.ts';
import { lookup } from '../lookup.ts';
import type { Alternative, Kci, Pairing, Requirement } from '../model.ts';
import type { Linter, Path } from './linter.ts';

/** Requirements that stand under the wrong category, or that nothing can meet. */
export function lintPairings(linter: Linter): void {
  const kcis = new Map(linter.policy.kcis.map((kci) => [kci.id, kci]));
  for (const pairing of linter.policy.pairings) {
    const path = ['pairings', pairing.id, 'then'];
    const raw = (linter.document.value as RiskPolicy).pairings[pairing.id]?.then;
    if (typeof raw === 'object') lintCategories(linter, raw as Record<string, unknown>, kcis, path);
    lintRedundancy(linter, pairing, path);
  }
}

function lintCategories(linter: Linter, then: Record<string, unknown>, kcis: ReadonlyMap<string, Kci>, path: Path): void {
  for (const [category, list] of Object.entries(then)) {
    if (!Array.isArray(list)) continue;
    lintCategory(linter, category, list, kcis, [...path, category]);
  }
}

function lintCategory(linter: Linter, category: string, list: readonly unknown[], kcis: ReadonlyMap<string, Kci>, path: Path): void {
  for (const [index, item] of list.entries()) {
    const parts = typeof item === 'string' ? [] : Object.entries(item as object).filter((part): part is [string, unknown[]] => Array.isArray(part[1]));
    for (const [key, part] of parts) lintCategory(linter, category, part, kcis, [...path, index, key]);
    const kci = kcis.get(typeof item === 'string' ? item : (Object.keys(item as object)[0] ?? ''));
    if (kci !== undefined && kci.category !== category)
      linter.note('category-differs', [...path, index], `${kci.id} is listed under ${category}, but its category is ${kci.category}`);
  }
}

function lintRedundancy(linter: Linter, { id, then }: Pairing, path: Path): void {
  if (typeof then === 'string') return;
  const { shared } = lookup(linter.policy);
  const view = { isMet: () => true, share: (kci: string, other: string) => shared(kci, other).length > 0 };
  for (const requirement of then.flatMap(alternatives)) {
    if (requirement.kind !== 'redundancy') continue;
    const most = countMet(requirement, view);
    if (most < requirement.atLeast) {
      const wanted =
        requirement.layers === 'distinct'
          ? `${requirement.atLeast} controls on distinct layers, but those it lists lie on`
          : `${requirement.atLeast} controls, but it lists`;
      linter.note('at-least-unsatisfiable', path, `${id} asks for ${wanted} ${most}; it can never be met`);
    }
  }
}

/** An alternative and those inside it. */
function alternatives(requirement: Requirement): Alternative[] {
  return requirement.kind === 'control' ? [] : [requirement, ...requirement.of.flatMap(alternatives)];
}
