import type { RiskPolicy } from '../../formats/generated/policy.ts';
import type { Indicator, Override } from '../model.ts';
import { strictest } from '../overrides.ts';
import { ONLY_THRESHOLD } from '../thresholds.ts';
import type { Linter, Path } from './linter.ts';

/** What an override may state, by its name in the file. */
const OVERRIDABLE = {
  margin: 'margin',
  confidence: 'confidence',
  valid_for: 'validFor',
  compute_growth: 'computeGrowth',
  binding: 'binding',
  min_samples: 'minSamples',
  assessor: 'independent',
  independent: 'independentAtLeast',
} as const satisfies Record<string, keyof Override>;

/** An override only tightens, so one that asks for less, or for the same, is likely meant otherwise. */
export function lintOverrides(linter: Linter, indicator: Indicator, path: Path): void {
  const written = (linter.document.value as RiskPolicy)[indicator.kind === 'kri' ? 'kris' : 'kcis'][indicator.id]?.by ?? {};
  for (const override of indicator.by) {
    const at = [...path, 'by', override.key];
    // What the defaults say for all of them need not tighten each.
    const isStated = (place: Path): boolean => Object.hasOwn(written[override.key] ?? {}, place[at.length] ?? '');
    const merged = strictest(indicator, [override], linter.policy);
    const laxer = (place: Path, what: string): void => {
      if (isStated(place))
        linter.note('override-laxer', place, `${what} asks for no more than ${indicator.id} does by itself; the strictest applies, so it has no effect`);
    };
    for (const [name, field] of Object.entries(OVERRIDABLE)) if (override[field] !== undefined && isSame(merged, indicator, field)) laxer([...at, name], name);
    for (const { name } of override.thresholds ?? []) {
      const isKept = merged.thresholds.find((threshold) => threshold.name === name) === indicator.thresholds.find((threshold) => threshold.name === name);
      if (isKept) laxer(name === ONLY_THRESHOLD && indicator.kind === 'kci' ? [...at, 'threshold'] : [...at, 'thresholds', name], name);
    }
    for (const name of override.conditions?.keys() ?? []) {
      const [wanted, before] = [merged.conditions.get(name), indicator.conditions.get(name)];
      if (Array.isArray(wanted) && wanted.length === 0)
        linter.note('condition-unsatisfiable', [...at, 'conditions', name], `no evidence can meet ${name} as ${indicator.id} and this override ask for it`);
      else if (String(wanted) === String(before)) laxer([...at, 'conditions', name], name);
    }
  }
}

function isSame(a: Indicator, b: Indicator, field: keyof Override): boolean {
  const text = (indicator: Indicator): string => JSON.stringify((indicator as unknown as Record<string, unknown>)[field]) ?? '';
  return text(a) === text(b);
}

/** Traits that manifests have to state for nothing. */
export function lintTraits(linter: Linter): void {
  const { traits, kris, kcis } = linter.policy;
  for (const trait of traits.keys())
    if (![...kris, ...kcis].some(({ by }) => by.some(({ key }) => key === trait)))
      linter.note('trait-unused', ['traits', trait], `no override hangs on ${trait}, although every manifest has to say whether its release is ${trait}`);
}
