import type { RiskPolicy } from '../formats/generated/policy.ts';
import type { Checker } from './checker.ts';

/** Notes whatever would rest on an advisory KCI: it is required of nobody, and may have no threshold that it could reach. */
export function checkAdvisory(raw: RiskPolicy, checker: Checker): void {
  const refuse = (path: readonly (string | number)[], id: string, what: string): void => {
    if (raw.kcis[id]?.advisory !== undefined) checker.error(path, `${id} is advisory, so ${what}; remove it here, or its advisory`);
  };
  for (const [section, list] of [['kris', raw.kris] as const, ['kcis', raw.kcis] as const]) {
    for (const [id, { assumes }] of Object.entries(list))
      if (assumes !== undefined)
        for (const [index, assumed] of assumes.entries()) refuse([section, id, 'assumes', index], assumed, 'nothing can be assumed of it');
  }
  for (const [index, { indicator, compensating }] of (raw.waivers ?? []).entries()) {
    refuse(['waivers', index, 'indicator'], indicator, 'there is nothing to waive');
    for (const [place, kci] of (compensating ?? []).entries()) refuse(['waivers', index, 'compensating', place], kci, 'it compensates for nothing');
  }
}
