import type { Finding } from '../findings.ts';

/** Evidence that stood before the change and does not stand after it. */
export interface Removal {
  readonly file: string;
  /** `dropped`: it still lies there, but its manifest no longer names it. `hidden`: it may lie in a submodule that changed. */
  readonly fate: 'deleted' | 'rewritten' | 'dropped' | 'hidden';
}

/** How many files are named one by one. */
const SHOWN = 50;

/** Removed evidence blocks until an owner of the policy approves the head commit; then it is told as a warning. */
export function removalFindings(removals: readonly Removal[], approved: boolean): Finding[] {
  const severity = approved ? 'warning' : 'block';
  const findings = removals.slice(0, SHOWN).map((removal) => findingOf(removal, severity, approved));
  const left = removals.length - findings.length;
  if (left > 0) findings.push({ code: 'evidence-removed', severity, message: `the change removes ${left} more files of evidence`, fix: FIXES.deleted });
  return findings;
}

const WHAT: Record<Removal['fate'], string> = {
  deleted: 'the change deletes evidence that stood before',
  rewritten: 'the change rewrites evidence that stood before (adding entries to a records file would not)',
  dropped: 'the manifest named this evidence before the change and does not name it any more',
  hidden: 'the change moves or removes a submodule that may hold evidence, so what it takes away is not known',
};
const FIXES: Record<Removal['fate'], string> = {
  deleted: 'Restore the file, or ask an owner of the policy to approve the head commit.',
  rewritten: 'Restore the file and add what is new beside it, or ask an owner of the policy to approve the head commit.',
  dropped: 'Add its path to evidence in the manifest again, or ask an owner of the policy to approve the head commit.',
  hidden: 'Keep the submodule as it was, or ask an owner of the policy to approve the head commit.',
};

function findingOf({ file, fate }: Removal, severity: Finding['severity'], approved: boolean): Finding {
  const message = `${WHAT[fate]}; ${approved ? 'an owner of the policy has approved that, so it counts no more' : 'until an owner approves that, it still counts as an alarm'}`;
  return { code: 'evidence-removed', severity, message, ...(approved ? {} : { fix: FIXES[fate] }), file };
}
