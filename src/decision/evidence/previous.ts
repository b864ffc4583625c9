import type { Evidence } from '../../evidence/evidence.ts';
import type { Policy } from '../../policy/model.ts';
import type { Release } from '../../policy/release.ts';
import type { Context } from '../context.ts';
import { judgeWithdrawals, withdrawnBy } from '../people/withdrawals.ts';
import { isSameRelease } from './identity.ts';
import { collectFacts } from './items.ts';

/**
 * The release that `derived_from` of the manifest names, with the evidence about it. The manifest is its author's word, so the
 * other one must stand on the default branch with that digest.
 */
export function previousOf(
  context: Omit<Context, 'previous' | 'reachedOn' | 'reachedByOthers'>,
  evidence: Evidence,
  base: readonly Release[],
): Context['previous'] {
  const { policy, release, approvals } = context;
  if (!isNeeded(policy)) return { lack: '' };
  const named = release.derivedFrom;
  if (named === undefined) return { lack: 'the manifest does not say under derived_from which release it is compared with' };
  const name = `${named.model} ${named.release}`;
  const found = base.find(
    (other) => other.model === named.model && other.release === named.release && other.digests.get('released') === named.digest.toLowerCase(),
  );
  if (found === undefined) return { lack: `derived_from names ${name}, of which no manifest with the digest ${named.digest} stands on the default branch` };
  if (isSameRelease(found, release)) return { lack: `derived_from names ${name}, the release itself` };
  const facts = collectFacts(evidence, found, policy.variants);
  // Whatever was measured of it counts, in any of its configurations: the baseline against which the release looks worst decides.
  const whole = { ...found, configurations: [] };
  const own = { ...context, release: whole, facts, withdrawn: withdrawnBy(judgeWithdrawals(facts, policy, approvals), facts) };
  // What its own crossings voided is still what was measured of it.
  return { context: { ...own, previous: { lack: '' }, reachedOn: () => undefined, reachedByOthers: () => undefined } };
}

function isNeeded({ kris, kcis }: Policy): boolean {
  return [...kris, ...kcis].some(({ relativeTo }) => relativeTo?.baseline.kind === 'previous');
}
