import { collectApprovals, type Review } from '../decision/approvals.ts';
import type { Finding } from '../decision/findings.ts';
import { addsWithdrawals } from '../evidence/additions.ts';
import { isRecordsFile } from '../evidence/records.ts';
import type { Policy } from '../policy/model.ts';
import { type Blobs, mapParallel } from './blobs.ts';
import type { Change } from './changes.ts';
import type { Tree } from './trees.ts';
import { isRegular } from './workspace.ts';

/** A change, and where its contents are. */
interface Changed {
  readonly base: Tree;
  readonly head: Tree;
  readonly changes: readonly Change[];
  readonly blobs: Pick<Blobs, 'of'>;
}

/**
 * Records files in which a change adds withdrawals, wherever they lie: what stands on the default branch is taken for approved,
 * so it must not get there unseen, ahead of the release that it will serve.
 */
export async function withdrawingFiles({ base, head, changes, blobs }: Changed, { withdrawals }: Policy): Promise<string[]> {
  if (withdrawals !== 'approved') return [];
  const stood = new Set([...base.entries].flatMap(([path, { sha }]) => (isRecordsFile(path) ? [sha] : [])));
  const found = await mapParallel(changes, async ({ path, kind }) => {
    const now = head.entries.get(path);
    if (kind === 'removed' || !isRecordsFile(path) || now === undefined || !isRegular(now) || stood.has(now.sha)) return [];
    const before = base.entries.get(path);
    const old = before !== undefined && isRegular(before) ? await blobs.of(path, before.sha) : undefined;
    return (await addsWithdrawals(old, await blobs.of(path, now.sha), path)) ? [path] : [];
  });
  return found.flat();
}

/** What blocks until an owner has approved the head commit. */
export function withdrawalFindings(files: readonly string[], policy: Policy, reviews: readonly Review[]): Finding[] {
  if (files.length === 0 || collectApprovals(policy, reviews).anOwner) return [];
  return files.map((file) => ({
    code: 'withdrawal-unapproved',
    severity: 'block',
    message:
      'the change adds a withdrawal, and no owner of the policy has approved it; from the default branch it would take evidence away from any later release',
    fix: 'Ask an owner of the policy to approve the head commit, or remove the withdrawal.',
    file,
  }));
}
