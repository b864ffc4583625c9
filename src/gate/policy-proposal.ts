import type { Finding } from '../decision/findings.ts';
import type { Document } from '../formats/document.ts';
import { lintPolicy } from '../policy/lint.ts';
import type { Policy } from '../policy/model.ts';

/** A policy that a change proposes, with where it stands and what it was read from. */
export interface Proposal {
  readonly file: string;
  readonly policy: Policy;
  readonly document: Document;
}

/**
 * What is to be said of a valid proposal while no valid policy is in force: a first installation, or the repair of a broken one.
 * Nothing can be decided under a text that its author wrote, but whoever merges it can know what it does.
 */
export function proposalFinding({ file, policy, document }: Proposal): Finding {
  const { kris, kcis, pairings, owners, releasePaths, enforcement } = policy;
  const remarks = lintPolicy(policy, document).length;
  const people = [...owners.users, ...owners.teams].join(', ') || 'nobody';
  const parts = [count(kris.length, 'KRI'), count(kcis.length, 'KCI'), count(pairings.length, 'pairing')].join(', ');
  const lint = remarks === 0 ? '' : `; kri-gate validate has ${count(remarks, 'remark')}`;
  const paths =
    releasePaths.length === 0
      ? 'it names no release_paths, so every run stays undecided until it does'
      : `changes under ${releasePaths.join(', ')} are decided`;
  return {
    code: 'policy-proposed',
    severity: 'note',
    message:
      `the change proposes a valid policy: ${policy.name} (${parts}${lint}). It is not in force yet, so this verdict stays undecided. ` +
      `Once it is merged into the default branch, ${paths} under it with enforcement ${enforcement}, and what loosens it needs ${owners.quorum} of ${people}`,
    fix: 'Have it reviewed and merge it. Where this check is required already, somebody who may bypass the rule merges it once.',
    file,
  };
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
