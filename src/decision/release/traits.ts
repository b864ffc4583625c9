import type { Indicator, Policy } from '../../policy/model.ts';
import type { Release } from '../../policy/release.ts';
import type { Context } from '../context.ts';
import { isSameRelease, isSameWeights } from '../evidence/identity.ts';
import { type Finding, placed } from '../findings.ts';

/**
 * The traits that a release has. What is not answered counts as a yes, and so does a trait that the manifest of the same release
 * (or of the same weights) has where it stands already: the author's word takes no override away.
 */
export function traitsOf(release: Release, base: readonly Release[], policy: Policy): ReadonlySet<string> {
  const same = base.filter((other) => isSameRelease(other, release) || isSameWeights(other, release));
  const has = (trait: string): boolean => release.traits.get(trait) !== false || same.some((other) => other.traits.get(trait) === true);
  return new Set([...policy.traits.keys()].filter(has));
}

/** A trait that a release is said not to have, where an override hangs on it. */
export function declaredTraits({ policy, release, traits }: Context): Finding[] {
  const indicators: Indicator[] = [...policy.kris, ...policy.kcis];
  return [...policy.traits].flatMap(([trait, title]): Finding[] => {
    const hanging = indicators.filter(({ by }) => by.some(({ key }) => key === trait)).map(({ id }) => id);
    if (release.traits.get(trait) !== false || hanging.length === 0) return [];
    const who = hanging.length > 5 ? `${hanging.slice(0, 5).join(', ')} and ${hanging.length - 5} more` : hanging.join(', ');
    const message = traits.has(trait)
      ? `the manifest says that the release is not ${trait} (${title}), but where it stands already it says that it is; the overrides of ${who} apply`
      : `only the manifest says that the release is not ${trait} (${title}); the overrides of ${who} do not apply`;
    return [{ code: 'traits-declared', severity: 'warning', message, fix: `Check that the release is not ${trait}.`, ...placed(release.at.traits) }];
  });
}
