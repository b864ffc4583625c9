import type { Checker } from './checker.ts';
import type { Condition } from './model.ts';

type Written = { [key: string]: unknown };
type Path = readonly (string | number)[];

/** Reads the `if` of a pairing or sign-off. KRIs and thresholds that do not exist are noted as errors; undefined when nothing is left. */
export function resolveCondition(
  written: 'always' | Written,
  thresholdsOf: ReadonlyMap<string, readonly string[]>,
  checker: Checker,
  path: Path,
): Condition | undefined {
  if (written === 'always') return { kind: 'always' };
  const keys = Object.keys(written);
  const group = keys.find((key) => key === 'any' || key === 'all') as 'any' | 'all' | undefined;
  if (group === undefined) return allOf(keys.map((kri) => resolveReached(kri, String(written[kri]), thresholdsOf, checker, path)));
  if (keys.length > 1) {
    checker.error(path, `expected either any, or all, or KRIs; found ${keys.join(', ')} together. Put the others into the list of ${group}`);
    return undefined;
  }
  const list = written[group] as Written[];
  const of = list.map((item, index) => resolveCondition(item, thresholdsOf, checker, [...path, group, index]));
  return of.every((condition) => condition !== undefined) ? { kind: group, of } : undefined;
}

function allOf(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const found = conditions.filter((condition) => condition !== undefined);
  if (found.length < conditions.length) return undefined;
  return found.length === 1 ? found[0] : { kind: 'all', of: found };
}

function resolveReached(
  kri: string,
  threshold: string,
  thresholdsOf: ReadonlyMap<string, readonly string[]>,
  checker: Checker,
  path: Path,
): Condition | undefined {
  if (!thresholdsOf.has(kri)) {
    checker.unknown([...path, kri], 'KRI', kri, [...thresholdsOf.keys()], 'key');
    return undefined;
  }
  const names = thresholdsOf.get(kri) ?? [];
  if (!checker.known([...path, kri], `threshold of ${kri}`, threshold, names)) return undefined;
  return { kind: 'reached', kri, threshold };
}
