import { mentionedKris, type Signoff } from '../../policy/model.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../findings.ts';
import { evaluate } from '../kri/kleene.ts';
import { type KriStates, truthWith } from '../kri/truth.ts';

type SignoffState = 'given' | 'missing' | 'idle' | 'pending';

export interface JudgedSignoff {
  readonly signoff: Signoff;
  readonly state: SignoffState;
  readonly approvedBy: readonly string[];
  /** The stages at which it is needed. */
  readonly stages: readonly string[];
}

/**
 * Judges every sign-off over all stages. Where a KRI that decides whether it is needed is unmeasured, it is pending when that
 * KRI blocks by itself, and needed when nothing else would block.
 * @param blocksItself whether an unmeasured KRI is a finding of its own.
 */
export function judgeSignoffs(context: Context, byStage: ReadonlyMap<string, KriStates>, blocksItself: (kri: string) => boolean): JudgedSignoff[] {
  const { policy, approvals } = context;
  return policy.signoffs.map((signoff) => {
    const approvedBy = approvals.of(signoff);
    const condition = signoff.if;
    if (condition === undefined) return { signoff, state: 'idle', approvedBy, stages: [] };
    const truths = [...byStage].map(([stage, states]) => ({ stage, truth: evaluate(condition, truthWith(states, context)) }));
    const isOpen = truths.some(({ truth }) => truth === 'unknown');
    const mayWait = mentionedKris(condition).every(blocksItself);
    const stages = truths.filter(({ truth }) => truth === 'true' || (truth === 'unknown' && !mayWait)).map(({ stage }) => stage);
    if (stages.length === 0) return { signoff, state: isOpen ? 'pending' : 'idle', approvedBy, stages };
    return { signoff, state: approvedBy.length >= signoff.quorum ? 'given' : 'missing', approvedBy, stages };
  });
}

/** The findings of sign-offs that are needed and not given. */
export function signoffFindings(judged: readonly JudgedSignoff[]): Finding[] {
  return judged
    .filter(({ state }) => state === 'missing')
    .map(({ signoff, approvedBy, stages }) => ({
      code: 'signoff-missing',
      severity: 'block',
      stages,
      message: `the sign-off ${signoff.id} needs ${signoff.quorum} ${signoff.quorum === 1 ? 'approval' : 'approvals'} of the head commit, found ${approvedBy.length}${approvedBy.length > 0 ? ` (${approvedBy.join(', ')})` : ''}`,
      fix: `Ask for an approving review of the head commit from ${[...signoff.users, ...signoff.teams].join(', ') || 'the people that the policy still has to name'}.`,
      ...signoff.at,
    }));
}
