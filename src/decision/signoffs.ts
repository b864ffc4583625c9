import { mentionedKris, type Policy, type Signoff } from '../policy/model.ts';
import type { Approvals } from './approvals.ts';
import type { Finding } from './findings.ts';
import { evaluate, type Truth } from './kleene.ts';
import { type KriStates, reachedIn } from './pairings.ts';

export type SignoffState = 'given' | 'missing' | 'idle' | 'pending';

export interface JudgedSignoff {
  readonly signoff: Signoff;
  readonly state: SignoffState;
  readonly approvedBy: readonly string[];
}

/**
 * Judges every sign-off over all stages. Where a KRI that decides whether it is needed is unmeasured, it is pending when that
 * KRI blocks by itself, and needed when nothing else would block.
 * @param blocksItself whether an unmeasured KRI is a finding of its own.
 */
export function judgeSignoffs(policy: Policy, approvals: Approvals, byStage: readonly KriStates[], blocksItself: (kri: string) => boolean): JudgedSignoff[] {
  return policy.signoffs.map((signoff) => {
    const approvedBy = approvals.of(signoff);
    if (signoff.if === undefined) return { signoff, state: 'idle', approvedBy };
    const condition = signoff.if;
    const truths = byStage.map((states): Truth => evaluate(condition, reachedIn(policy, states)));
    const isOpen = truths.includes('unknown') && !truths.includes('true');
    if (isOpen && mentionedKris(condition).every(blocksItself)) return { signoff, state: 'pending', approvedBy };
    if (!isOpen && !truths.includes('true')) return { signoff, state: 'idle', approvedBy };
    return { signoff, state: approvedBy.length >= signoff.quorum ? 'given' : 'missing', approvedBy };
  });
}

/** The findings of sign-offs that are needed and not given. */
export function signoffFindings(judged: readonly JudgedSignoff[]): Finding[] {
  return judged
    .filter(({ state }) => state === 'missing')
    .map(({ signoff, approvedBy }) => ({
      code: 'signoff-missing',
      severity: 'block',
      message: `the sign-off ${signoff.id} needs ${signoff.quorum} ${signoff.quorum === 1 ? 'approval' : 'approvals'} of the head commit, found ${approvedBy.length}${approvedBy.length > 0 ? ` (${approvedBy.join(', ')})` : ''}`,
      fix: `Ask for an approving review of the head commit from ${[...signoff.users, ...signoff.teams].join(', ') || 'the people that the policy still has to name'}.`,
      ...signoff.at,
    }));
}
