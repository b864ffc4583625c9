/**
 * As many as can be told apart, each by somebody of its own: a largest matching, found by augmenting paths (Berge 1957).
 * @param voices the people who may speak for each
 */
export function apart(voices: ReadonlyMap<string, ReadonlySet<string>>): { readonly speaking: string[]; readonly silent: string[] } {
  const heldBy = new Map<string, string>();
  const place = (one: string, tried: Set<string>): boolean => {
    for (const person of voices.get(one) ?? []) {
      if (tried.has(person)) continue;
      tried.add(person);
      const other = heldBy.get(person);
      if (other !== undefined && !place(other, tried)) continue;
      heldBy.set(person, one);
      return true;
    }
    return false;
  };
  const speaking: string[] = [];
  const silent: string[] = [];
  for (const one of voices.keys()) (place(one, new Set()) ? speaking : silent).push(one);
  return { speaking, silent };
}
