import { sameHash } from '../../formats/text.ts';
import type { Policy } from '../../policy/model.ts';
import type { Withdrawn } from '../context.ts';
import type { Withdrawal } from '../evidence/item.ts';
import type { Facts } from '../evidence/items.ts';
import { type Finding, placed } from '../findings.ts';
import type { Approvals } from './approvals.ts';

type WithdrawalState = 'used' | 'unapproved' | 'forbidden' | 'unmatched';

export interface JudgedWithdrawal {
  readonly withdrawal: Withdrawal;
  readonly state: WithdrawalState;
}

/** Judges every withdrawal: only one that is in force takes its evidence out (contract, section 2, `withdrawals`). */
export function judgeWithdrawals(facts: Facts, policy: Policy, approvals: Approvals): JudgedWithdrawal[] {
  return facts.withdrawals.map((withdrawal) => ({ withdrawal, state: stateOf(withdrawal, facts, policy, approvals) }));
}

function stateOf(withdrawal: Withdrawal, facts: Facts, policy: Policy, approvals: Approvals): WithdrawalState {
  if (targetsOf(withdrawal, facts).length === 0) return 'unmatched';
  if (policy.withdrawals === 'forbid') return 'forbidden';
  if (policy.withdrawals === 'declared') return 'used';
  const { channel } = withdrawal.source;
  return channel === 'default-branch' || channel === 'signed' || approvals.anOwner ? 'used' : 'unapproved';
}

/** SHA-256 of every content that stands where a withdrawal says; none when there is no such file, or none with the stated hash or record. */
function targetsOf(withdrawal: Withdrawal, facts: Facts): string[] {
  const { log, file, record, sha256 } = withdrawal;
  const found = (facts.byPath.get(log ?? file ?? '') ?? [])
    .map((reading) => reading.sha256)
    .filter((hash) => hash !== '' && (sha256 === undefined || sameHash(sha256, hash)));
  if (log !== undefined) return found;
  return found.filter((hash) => facts.items.some((item) => item.kind === 'record' && item.source.sha256 === hash && item.record === record));
}

/** What the withdrawals in force take out. */
export function withdrawnBy(judged: readonly JudgedWithdrawal[], facts: Facts): Withdrawn {
  const logs = new Set<string>();
  const records = new Set<string>();
  for (const { withdrawal, state } of judged) {
    for (const target of state === 'used' ? targetsOf(withdrawal, facts) : []) {
      if (withdrawal.log !== undefined) logs.add(target);
      else records.add(`${target}\n${withdrawal.record}`);
    }
  }
  return { log: (sha256) => logs.has(sha256), record: (sha256, id) => id !== undefined && records.has(`${sha256}\n${id}`) };
}

/** The findings of withdrawals. */
export function withdrawalFindings(judged: readonly JudgedWithdrawal[]): Finding[] {
  return judged.map(findingOf);
}

function findingOf({ withdrawal, state }: JudgedWithdrawal): Finding {
  const what = withdrawal.log ?? `the record ${withdrawal.record} of ${withdrawal.file}`;
  const at = placed(withdrawal.source);
  switch (state) {
    case 'used':
      return { code: 'withdrawal-used', severity: 'warning', message: `${what} is withdrawn by ${withdrawal.by}: ${withdrawal.reason}`, ...at };
    case 'unapproved':
      return {
        code: 'withdrawal-unapproved',
        severity: 'block',
        message: `${withdrawal.by} withdraws ${what} (${withdrawal.reason}), but no owner of the policy has approved it; until then the evidence counts`,
        fix: 'Ask an owner of the policy to approve the head commit, or remove the withdrawal.',
        ...at,
      };
    case 'forbidden':
      return {
        code: 'withdrawal-forbidden',
        severity: 'block',
        message: `${withdrawal.by} withdraws ${what}, but the policy forbids withdrawals; the evidence counts`,
        fix: 'Remove the withdrawal.',
        ...at,
      };
    case 'unmatched':
      return {
        code: 'evidence-path-empty',
        severity: 'warning',
        message: `the withdrawal of ${what} names nothing that was read as evidence${withdrawal.sha256 === undefined ? '' : ' with that sha256'}; it has no effect`,
        fix: 'Correct the path, the record id or the sha256, or remove the withdrawal.',
        ...at,
      };
  }
}
