import { conflictAbout, conflictsOf, speakersOf } from '../../policy/assessors.ts';
import type { Context } from '../context.ts';
import type { Item, Source } from '../evidence/item.ts';

/** Who vouches independently for a measurement, or why nobody does. */
export type Independence = Voice | { readonly lack: string };

/** An assessor, and the people who may speak for it here, in lower case; none where its own signature or word stands for it. */
export interface Voice {
  readonly assessor: string;
  readonly people: readonly string[];
}

/** Independent: a registered assessor without a conflict of interest, whose word it provably is; or, where the policy says so, anyone's word. */
export function independenceOf(item: Item, context: Context): Independence {
  const { policy, release } = context;
  const { assessor } = item;
  if (policy.assessors === 'declared') {
    if (typeof assessor !== 'object' || assessor.independent !== true) return { lack: 'expected an assessor who declares independence' };
    const conflict = conflictAbout(conflictsOf(assessor.conflicts ?? [], [...policy.models.keys()]), release.model);
    return conflict === undefined ? { assessor: assessor.name.trim(), people: [] } : conflicted(assessor.name, conflict);
  }
  const registered = typeof assessor === 'string' ? policy.assessors.get(assessor) : undefined;
  if (registered === undefined || typeof assessor !== 'string')
    return { lack: `expected an assessor of the policy, found ${assessor === undefined ? 'none' : typeof assessor === 'string' ? assessor : assessor.name}` };
  if (!registered.independent) return { lack: `${registered.name} is not independent, as the policy says` };
  const conflict = conflictAbout(registered.conflicts, release.model);
  if (conflict !== undefined) return conflicted(registered.name, conflict);
  const said = { ...item.source, channel: item.channel };
  return isVouchedBy(assessor, said, context)
    ? { assessor, people: speaking(assessor, said, context) }
    : {
        lack: `it is only the author's word that ${registered.name} assessed it: it must be signed by it, one of its users must approve, or it must stand on the default branch`,
      };
}

function conflicted(name: string, conflict: string): Independence {
  return { lack: `${name} is not independent here, for a conflict of interest: ${conflict}` };
}

/** Who can have vouched: those who approved; of what stands on the default branch nobody knows any more, so any of its users. */
function speaking(assessor: string, { channel, signedFor = [] }: Pick<Source, 'channel' | 'signedFor'>, { policy, approvals }: Context): string[] {
  const registered = policy.assessors === 'declared' ? undefined : policy.assessors.get(assessor);
  if (registered === undefined || (channel === 'signed' && signedFor.includes(assessor))) return [];
  if (channel === 'default-branch') return [...speakersOf(assessor, registered)];
  return approvals.of({ users: registered.users, teams: [] }).map((user) => user.toLowerCase());
}

/** True when what is said in the name of a registered assessor is provably its word. */
export function isVouchedBy(assessor: string, { channel, signedFor = [] }: Pick<Source, 'channel' | 'signedFor'>, { policy, approvals }: Context): boolean {
  const registered = policy.assessors === 'declared' ? undefined : policy.assessors.get(assessor);
  if (registered === undefined) return false;
  // A signature is the word of whoever signed, and of no other assessor that the signed content names.
  const isSigned = channel === 'signed' && signedFor.includes(assessor);
  return channel === 'default-branch' || isSigned || approvals.of({ users: registered.users, teams: [] }).length > 0;
}
