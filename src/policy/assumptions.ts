import { append } from '../formats/append.ts';
import type { RiskPolicy } from '../formats/generated/policy.ts';
import type { Checker } from './checker.ts';

/** More assumptions, each resting on the next, than this follow one another in no argument that a reader can check. */
const MOST_IN_A_ROW = 100;

/** Notes assumptions that name no indicator, circles (what rests on itself rests on nothing), and rows that nobody can follow. */
export function checkAssumptions(raw: RiskPolicy, checker: Checker): void {
  const sections = [
    ['kris', raw.kris],
    ['kcis', raw.kcis],
  ] as const;
  const assumes = new Map(sections.flatMap(([, list]) => Object.entries(list).map(([id, indicator]) => [id, indicator.assumes ?? []] as const)));
  const ids = [...assumes.keys()];
  const lengths = new Map<string, number>();
  let isTooLong = false;
  for (const [section, list] of sections) {
    for (const [id, indicator] of Object.entries(list)) {
      const { assumes: own } = indicator;
      if (own === undefined) continue;
      const path = [section, id, 'assumes'];
      checker.unique(path, 'indicator', own);
      for (const [index, assumed] of own.entries()) if (!assumes.has(assumed)) checker.unknown([...path, index], 'indicator', assumed, ids);
      const found = rowFrom(id, assumes, [], lengths);
      if (typeof found !== 'number' && found[0] === id) checker.error(path, `${found.join(' assumes ')}; what rests on itself rests on nothing`);
      if (found === Number.POSITIVE_INFINITY && !isTooLong)
        checker.error(path, `from ${id} on more than ${MOST_IN_A_ROW} assumptions follow one another, each resting on the next; at most ${MOST_IN_A_ROW} may`);
      isTooLong ||= found === Number.POSITIVE_INFINITY;
    }
  }
}

/**
 * How many assumptions follow one another at most, or a way along them that comes back to where it was, from there on.
 * Infinity: more than are allowed. It looks no further then, so that no policy exhausts the stack.
 * @param lengths what is known by now, and is added to.
 */
function rowFrom(id: string, assumes: ReadonlyMap<string, readonly string[]>, way: readonly string[], lengths: Map<string, number>): number | string[] {
  if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
  const known = lengths.get(id);
  if (known !== undefined) return way.length + known > MOST_IN_A_ROW ? Number.POSITIVE_INFINITY : known;
  if (way.length > MOST_IN_A_ROW) return Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const next of assumes.get(id) ?? []) {
    const found = rowFrom(next, assumes, [...way, id], lengths);
    if (typeof found !== 'number' || found === Number.POSITIVE_INFINITY) return found;
    longest = Math.max(longest, 1 + found);
  }
  lengths.set(id, longest);
  return longest;
}

/** The indicators that one assumes, and all that these assume, each once. */
export function assumedBy(id: string, assumesOf: (id: string) => readonly string[]): string[] {
  const found = new Set<string>();
  for (const pending = [...assumesOf(id)]; pending.length > 0; ) {
    const next = pending.pop() ?? '';
    if (found.has(next)) continue;
    found.add(next);
    append(pending, assumesOf(next));
  }
  return [...found].sort();
}
