import type { Policy } from '../../policy/model.ts';
import type { Release } from '../../policy/release.ts';

/**
 * What proves that a release only restricts (contract, section 5, "Restriction"): the same manifest with a strictly wider stage,
 * or, for a roll-back, a manifest that stands (or stood) on the default branch unchanged. Undefined: nothing proves it.
 */
export function provenRestriction(release: Release, base: readonly Release[], former: readonly Release[], policy: Policy): string | undefined {
  if (!release.restricts || !release.digests.has('released')) return undefined;
  const rank = (stage: string): number => policy.stages.indexOf(stage);
  for (const before of base) {
    if (before.digests.get('released') !== release.digests.get('released') || isUnchanged(before, release)) continue;
    if (sameBut(before, release, ['stage', 'restricts']) && rank(before.stage) > rank(release.stage))
      return `it narrows ${before.release} from ${before.stage} to ${release.stage}`;
    if (sameBut(before, release, ['restricts'])) return `it rolls back to ${before.release} as it stands in ${before.file}`;
  }
  return rollsBackInPlace(release, base, former, rank);
}

/** Under its own path a release rolls back to what stood there, but never to a stage wider than what stands there now. */
function rollsBackInPlace(release: Release, base: readonly Release[], former: readonly Release[], rank: (stage: string) => number): string | undefined {
  const standing = base.filter(({ file }) => file === release.file);
  const narrows = standing.length > 0 && standing.every((before) => !isUnchanged(before, release) && rank(before.stage) >= rank(release.stage));
  const stood = former.find((before) => isUnchanged(before, release));
  return narrows && stood !== undefined ? `it rolls back to ${stood.release}, which stood in ${stood.file} on the default branch` : undefined;
}

/** A manifest that stays as it is, but for the word `restricts`, restricts nothing; else a release marked so would never be judged again. */
function isUnchanged(before: Release, release: Release): boolean {
  return before.file === release.file && sameBut(before, release, ['restricts']);
}

function sameBut(a: Release, b: Release, keys: readonly string[]): boolean {
  const rest = (release: Release): string => stable(Object.fromEntries(Object.entries(release.content).filter(([key]) => !keys.includes(key))));
  return rest(a) === rest(b);
}

/** JSON with sorted keys, so that order in the file does not matter. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${stable(item)}`).join(',')}}`;
}
