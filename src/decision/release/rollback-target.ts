import type { Decision } from '../../formats/generated/decision.ts';
import type { Policy } from '../../policy/model.ts';
import type { Release } from '../../policy/release.ts';
import { type Finding, placed } from '../findings.ts';

/** What becomes of the release that another one would be rolled back to. */
interface RollbackTarget {
  readonly findings: readonly Finding[];
  /** The first instant at which what shows it lapses; Infinity where nothing is asked for. */
  readonly validUntil: number;
}

/**
 * Where the policy requires it, a release names one of its model that can take its place: it stands on the default branch, has
 * other weights, and passes by the same policy and the evidence at hand. That it is named is its author's word and shows nothing.
 * @param standing manifests on the default branch
 * @param decideTarget decides one of them as a release of its own; that it only restricts something proves nothing here
 */
export function judgeRollbackTarget(
  policy: Policy,
  release: Release,
  standing: readonly Release[],
  decideTarget: (target: Release) => { decision: Decision; validUntil: number },
): RollbackTarget {
  if (policy.emergency?.needsRollbackTarget !== true) return { findings: [], validUntil: Number.POSITIVE_INFINITY };
  const found = targetOf(release, standing);
  if (typeof found === 'string') return unproven(release, found);
  const { decision, validUntil } = decideTarget(found);
  if (decision.verdict === 'pass' || decision.verdict === 'pass-with-waivers') return { findings: [], validUntil };
  const codes = [...new Set(decision.findings.filter(({ severity }) => severity === 'block').map(({ code }) => code))];
  return unproven(release, `${found.release} (${found.file}) does not pass by this policy and the evidence at hand: ${codes.join(', ') || decision.verdict}`);
}

/** The manifest that `rollback_to` names; or why it cannot take the place of the release. */
function targetOf({ model, release, digests, rollbackTo }: Release, standing: readonly Release[]): Release | string {
  if (rollbackTo === undefined) return 'the manifest names none under rollback_to';
  if (rollbackTo === release) return `rollback_to names ${rollbackTo}, the release itself`;
  const same = standing.filter((one) => one.model === model && one.release === rollbackTo);
  const [found] = same;
  if (found === undefined) return `no manifest of ${model} ${rollbackTo} stands on the default branch`;
  if (same.length > 1) return `several manifests of ${model} ${rollbackTo} stand on the default branch: ${same.map(({ file }) => file).join(', ')}`;
  const weights = digests.get('released');
  if (weights !== undefined && found.digests.get('released') === weights) return `${rollbackTo} has the same weights, so going back to it undoes nothing`;
  return found;
}

function unproven({ at }: Release, why: string): RollbackTarget {
  return {
    findings: [
      {
        code: 'rollback-target-unproven',
        severity: 'block',
        message: `the policy requires a release that this one can be rolled back to, and ${why}`,
        fix: 'Name under rollback_to an earlier release of the model whose manifest stands on the default branch, and bring the evidence by which it passes: in the evidence of the policy, or under the globs of its own manifest.',
        ...placed(at.rollbackTo),
      },
    ],
    validUntil: Number.POSITIVE_INFINITY,
  };
}
