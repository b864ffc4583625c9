import type { RiskPolicy } from '../formats/generated/policy.ts';
import type { Checker } from './checker.ts';
import { ONLY_THRESHOLD } from './indicators.ts';
import type { Category, ControlNeed, Requirement } from './model.ts';

type Path = readonly (string | number)[];
type RawRef = string | { [id: string]: string };
type RawRequirement = RawRef | { at_least: number; of: RawRef[] };
type RawKcis = RiskPolicy['kcis'];

/** Reads the `then` of a pairing. KCIs and levels that do not exist are noted as errors and left out. */
export function resolveRequirements(written: Partial<Record<Category, unknown>>, kcis: RawKcis, checker: Checker, path: Path): Requirement[] {
  return Object.entries(written)
    .filter(([category]) => !category.startsWith('x-'))
    .flatMap(([category, list]) =>
      (list as RawRequirement[]).flatMap((requirement, index) => resolveRequirement(requirement, kcis, checker, [...path, category, index])),
    );
}

function resolveRequirement(written: RawRequirement, kcis: RawKcis, checker: Checker, path: Path): Requirement[] {
  if (isRedundancy(written)) {
    const of = written.of.flatMap((ref, index) => resolveRef(ref, kcis, checker, [...path, 'of', index]));
    return [{ kind: 'redundancy', atLeast: written.at_least, of }];
  }
  return resolveRef(written, kcis, checker, path).map((need) => ({ kind: 'control', ...need }));
}

function isRedundancy(written: RawRequirement): written is { at_least: number; of: RawRef[] } {
  return typeof written === 'object' && 'at_least' in written;
}

function resolveRef(written: RawRef, kcis: RawKcis, checker: Checker, path: Path): ControlNeed[] {
  const [kci, level] = typeof written === 'string' ? [written, undefined] : (Object.entries(written)[0] ?? ['', undefined]);
  const isNamed = typeof written !== 'string';
  if (!Object.hasOwn(kcis, kci)) {
    checker.unknown(isNamed ? [...path, kci] : path, 'KCI', kci, Object.keys(kcis), isNamed ? 'key' : 'value');
    return [];
  }
  const raw = kcis[kci];
  const levels = Object.keys(raw?.thresholds ?? { [ONLY_THRESHOLD]: true });
  if (level === undefined) return [{ kci, level: levels.length - 1 }];
  return checker.known([...path, kci], `threshold of ${kci}`, level, levels) ? [{ kci, level: levels.indexOf(level) }] : [];
}
