import type { Finding } from '../decision/findings.ts';
import { collectApprovals, type Review } from '../decision/people/approvals.ts';
import { addedTakingBack, TAKING_BACK, type TakingBack } from '../evidence/additions.ts';
import { isRecordsFile } from '../evidence/records.ts';
import { isLfsPointer } from '../formats/load-document.ts';
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
  readonly blobs: Pick<Blobs, 'of' | 'fetched'>;
}

/** A records file by which a change takes something back. */
export interface Withdrawing {
  readonly file: string;
  readonly what: TakingBack;
  /** Git LFS keeps it, and the checkout does not hold it: nobody knows whether it does. */
  readonly unread?: true;
}

/**
 * Records files in which a change adds entries that take others back, wherever they lie: what stands on the default branch is
 * taken for approved, so it must not get there unseen, ahead of the release that it will serve.
 */
export async function withdrawingFiles({ base, head, changes, blobs }: Changed, { withdrawals }: Policy): Promise<Withdrawing[]> {
  const stood = new Set([...base.entries].flatMap(([path, { sha }]) => (isRecordsFile(path) ? [sha] : [])));
  const contentOf = async (tree: Tree, path: string): Promise<Uint8Array | undefined> => {
    const entry = tree.entries.get(path);
    if (entry === undefined || !isRegular(entry)) return undefined;
    const bytes = await blobs.of(path, entry.sha);
    return isLfsPointer(bytes) ? blobs.fetched(path, entry.sha) : bytes;
  };
  // What the policy decides by itself needs nobody.
  const asked = TAKING_BACK.filter((what) => what !== 'withdrawal' || withdrawals === 'approved');
  const found = await mapParallel(changes, async ({ path: file, kind }): Promise<Withdrawing[]> => {
    const now = head.entries.get(file);
    if (kind === 'removed' || !isRecordsFile(file) || now === undefined || !isRegular(now) || stood.has(now.sha)) return [];
    const content = await contentOf(head, file);
    if (content === undefined) return asked.slice(0, 1).map((what) => ({ file, what, unread: true }));
    const added = await addedTakingBack(await contentOf(base, file), content, file);
    return added.filter((what) => asked.includes(what)).map((what) => ({ file, what }));
  });
  return found.flat();
}

const EFFECTS: Readonly<Record<TakingBack, string>> = {
  withdrawal: 'take evidence away from',
  retraction: 'take a determination away from',
  closing: 'close an event for',
};

/** What blocks until an owner has approved the head commit; a determination is also taken back by a body that vouches for a KRI. */
export function withdrawalFindings(files: readonly Withdrawing[], policy: Policy, reviews: readonly Review[]): Finding[] {
  const approvals = collectApprovals(policy, reviews);
  if (files.length === 0 || approvals.anOwner) return [];
  const bodies = new Set(policy.kris.flatMap(({ vouchedBy }) => vouchedBy ?? []));
  const isRetracted = policy.signoffs.some((signoff) => bodies.has(signoff.id) && approvals.given(signoff));
  return files.filter(({ what, unread }) => what !== 'retraction' || unread || !isRetracted).map(findingOf);
}

function findingOf({ file, what, unread }: Withdrawing): Finding {
  const base = { code: 'withdrawal-unapproved', severity: 'block', file } as const;
  if (unread) {
    return {
      ...base,
      message:
        'Git LFS keeps this records file and the checkout does not hold it, so that nobody knows whether it takes anything back; no owner of the policy has approved it',
      fix: 'Check out with lfs: true, or ask an owner of the policy to approve the head commit.',
    };
  }
  return {
    ...base,
    message: `the change adds a ${what}, and no owner of the policy has approved it; from the default branch it would ${EFFECTS[what]} any later release`,
    fix: `Ask an owner of the policy to approve the head commit, or remove the ${what}.`,
  };
}
