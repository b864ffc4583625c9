import type { Evidence } from '../../evidence/evidence.ts';
import type { Indicator } from '../../policy/model.ts';
import { type Release, withAllDigests } from '../../policy/release.ts';
import type { Context, Stood } from '../context.ts';
import { judgeWithdrawals, withdrawnBy } from '../people/withdrawals.ts';
import { isSameRelease, isSameWeights } from './identity.ts';
import { collectFacts, type StandingSubjects } from './items.ts';

/**
 * Manifests that stand, of this release or of the same weights under another name, and that say something else of what evidence
 * is about. A manifest is its author's word: what was an alarm by one of these stays one.
 */
export function predecessorsOf(release: Release, base: readonly Release[]): Release[] {
  const digest = release.digests.get('released');
  const own = sayings(release);
  const found = base.filter((other) => {
    const stood = other.digests.get('released');
    const isOther = digest !== undefined && stood !== undefined && stood !== digest;
    return ((isSameRelease(other, release) && !isOther) || isSameWeights(other, release)) && sayings(other) !== own;
  });
  return [...new Map(found.map((other) => [sayings(other), other])).values()];
}

/** Everything in a manifest by which evidence is tied to it, as one text. */
function sayings({ model, release, digests, names, configurations, effectiveCompute, trainingCompute }: Release): string {
  const ways = configurations.map((way) => [way.id, [...way.digests], way.names]);
  return JSON.stringify([model, release, [...digests], names, ways, effectiveCompute, trainingCompute]);
}

/** True where a control is that of the same system, as far as the manifests say. Other safeguards around the same weights are another one. */
function isSameSystem(a: Release, b: Release): boolean {
  const systemOf = ({ digests }: Release): string | undefined => digests.get('system') ?? digests.get('released');
  return isSameRelease(a, b) || systemOf(a) === systemOf(b);
}

/** The evidence as it stands for each of them. @param events void what they void, whichever manifest they are about. */
export function stoodFor(
  { release, policy, approvals, facts: { events } }: Pick<Context, 'release' | 'policy' | 'approvals' | 'facts'>,
  predecessors: readonly Release[],
  evidence: Evidence,
): Stood[] {
  return predecessors.map((other) => {
    const facts = { ...collectFacts(evidence, other, policy.variants), events };
    const withdrawn = withdrawnBy(judgeWithdrawals(facts, policy, approvals), facts);
    return { release: { ...other, stage: release.stage }, facts, withdrawn };
  });
}

/** The contexts in which alarms of an indicator are heard as the manifests that stand would have them. */
export function asStood({ about }: Pick<Indicator, 'about'>, context: Context): Context[] {
  const { release, stood } = context;
  const concerns = (other: Release): boolean => about !== 'system' || isSameSystem(other, release);
  return stood.filter((one) => concerns(one.release)).map((one) => ({ ...context, ...one, stood: [] }));
}

/** By which of them determinations and events are about the release. */
export function standingSubjects(release: Release, predecessors: readonly Release[]): StandingSubjects {
  return {
    determined: predecessors.map(withAllDigests),
    happened: predecessors.filter((other) => isSameSystem(other, release)).map(withAllDigests),
  };
}
