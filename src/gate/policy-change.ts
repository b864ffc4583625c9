import { type Finding, placed } from '../decision/findings.ts';
import { collectApprovals, type Review } from '../decision/people/approvals.ts';
import type { Document } from '../formats/document.ts';
import type { RiskPolicy } from '../formats/generated/policy.ts';
import { type Change, comparePolicies, comparisonOf } from '../policy/compare.ts';
import type { Policy } from '../policy/model.ts';

/** A valid policy and the text it came from. */
interface PolicyText {
  readonly policy: Policy;
  readonly document: Document;
}

/**
 * The findings of a change of the policy: that it changed, and each clause that got weaker, which blocks until the owners of the
 * policy before the change have approved. What the change itself says of owners counts for nothing.
 * @param inForce the one under which releases are decided meanwhile.
 */
export function policyChangeFindings(before: PolicyText, after: PolicyText, reviews: readonly Review[], inForce: 'before' | 'after'): Finding[] {
  const { owners } = before.policy;
  const changes = comparePolicies(before.policy, after.policy, before.document.value as RiskPolicy, after.document.value as RiskPolicy);
  const weakenings = changes.filter(({ kind }) => kind === 'weaker');
  const approvals = collectApprovals(before.policy, reviews);
  const isApproved = approvals.given(owners);
  const approved = weakenings.length > 0 && isApproved ? approvals.of(owners) : [];
  const changed = changedFinding(changes, approved, after, inForce);
  const unmoved = changes.filter(isUnmoved).map((change) => unmovedFinding(change, after.document));
  if (isApproved) return [changed, ...unmoved];
  return [changed, ...unmoved, ...weakenings.map((change) => weakenedFinding(change, before.policy, after.document, approvals.of(owners)))];
}

function changedFinding(changes: readonly Change[], approved: readonly string[], after: PolicyText, inForce: 'before' | 'after'): Finding {
  const decided =
    inForce === 'before'
      ? 'the change edits the risk policy; it is decided under the policy that is in force now'
      : 'the risk policy differs from the one before the change';
  const by = approved.length > 0 ? `; what got weaker is approved by ${approved.join(', ')}` : '';
  return {
    code: 'policy-changed',
    severity: 'warning',
    message: `${decided}. ${SUMMARIES[comparisonOf(changes)]} (${countsOf(changes)})${by}`,
    fix: 'Review the change of the policy on its own; kri-gate diff lists every clause.',
    file: after.document.file,
  };
}

const SUMMARIES: Readonly<Record<ReturnType<typeof comparisonOf>, string>> = {
  weaker: 'It gets weaker',
  stricter: 'It only gets stricter',
  mixed: 'Some of it gets weaker, some stricter',
  same: 'No decision depends on what changes',
};

function countsOf(changes: readonly Change[]): string {
  const kinds = ['weaker', 'stricter', 'neutral'] as const;
  return kinds.map((kind) => `${changes.filter((change) => change.kind === kind).length} ${kind}`).join(', ');
}

/** Thresholds change, and the day from which they stand does not. */
function isUnmoved({ kind, path }: Change): boolean {
  return kind === 'neutral' && path.endsWith('/since');
}

function unmovedFinding({ path, message }: Change, after: Document): Finding {
  return {
    code: 'since-unmoved',
    severity: 'warning',
    message: `${path}: ${message}`,
    fix: 'Set since to the day on which the change is merged, so that only evidence from then on counts.',
    file: after.file,
    ...placed(after.locate(path, 'key') ?? {}),
  };
}

function weakenedFinding({ path, message }: Change, before: Policy, after: Document, given: readonly string[]): Finding {
  const { users, teams, quorum } = before.owners;
  const found = given.length === 0 ? 'none has' : `so far ${given.join(', ')}`;
  const owners = [...users, ...teams].join(', ') || 'nobody, so that it can never be approved';
  return {
    code: 'policy-weakened',
    severity: 'block',
    message: `${path}: ${message}`,
    fix: `Take it back, or have ${quorum === 1 ? 'an owner' : `${quorum} owners`} of the policy before the change approve the head commit (${owners}); ${found}.`,
    file: after.file,
    ...placed(after.locate(path, 'key') ?? {}),
  };
}
