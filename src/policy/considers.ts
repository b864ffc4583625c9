import type { RiskPolicy } from '../formats/generated/policy.ts';
import type { Checker } from './checker.ts';

type Judges = ReadonlyMap<string, readonly string[]>;

/** Notes what is wrong with the KRIs that judgements take into account: unknown ones, twice the same, nobody who judges, and circles. */
export function checkConsidered(raw: RiskPolicy, checker: Checker): void {
  const isAny = [raw.kris, raw.kcis].some((list) => Object.values(list).some(({ considers }) => considers !== undefined));
  if (!isAny) return;
  const kris = Object.keys(raw.kris);
  const judges: Judges = new Map([...Object.entries(raw.kris), ...Object.entries(raw.kcis)].map(([id, { considers }]) => [id, considers ?? []]));
  for (const section of ['kris', 'kcis'] as const) {
    for (const [id, { considers, vouched_by: body }] of Object.entries(raw[section])) {
      if (considers === undefined) continue;
      const path = [section, id, 'considers'];
      if (body === undefined) checker.error(path, `${id} considers other KRIs, but nobody judges it: considers needs vouched_by`, 'key');
      checker.unique(path, 'KRI', considers);
      for (const [index, kri] of considers.entries()) {
        if (checker.known([...path, index], 'KRI', kri, kris) && reaches(kri, id, judges, new Set()))
          checker.error([...path, index], `${id} considers ${kri}, which is judged by considering ${id}; a judgement cannot wait for itself`);
      }
    }
  }
}

/** True when the judgement of one indicator rests, at any remove, on another. */
function reaches(from: string, to: string, judges: Judges, seen: Set<string>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (judges.get(from) ?? []).some((next) => reaches(next, to, judges, seen));
}
