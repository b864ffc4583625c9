import { compareText } from '../../formats/text.ts';
import { parseTime } from '../../formats/time.ts';
import type { People, Policy } from '../../policy/model.ts';

/** A review of the state that is decided. `teams` are those of the policy that the user is a member of, as far as it is known. */
export interface Review {
  readonly user: string;
  readonly teams?: readonly string[];
  /** GitHub's words: APPROVED, CHANGES_REQUESTED, DISMISSED, COMMENTED; in any case. */
  readonly state: string;
  readonly at?: string;
}

/** Who approved. */
export interface Approvals {
  /** Distinct people of a group who approved, in alphabetical order. */
  of(people: Pick<People, 'users' | 'teams'>): string[];
  /** True when as many of them approved as the quorum asks for. */
  given(people: People): boolean;
  /** True when an owner of the policy approved: what withdrawals and removals of evidence need. */
  readonly anOwner: boolean;
}

/** Each person's last decisive review, of those who approve by it. */
export function collectApproving(reviews: readonly Review[]): Review[] {
  const last = new Map<string, Review>();
  const inOrder = reviews.map((review, index) => ({
    review,
    index,
    at: review.at === undefined ? Number.NEGATIVE_INFINITY : (parseTime(review.at)?.latest ?? Number.NEGATIVE_INFINITY),
  }));
  inOrder.sort((a, b) => a.at - b.at || a.index - b.index);
  for (const { review } of inOrder) if (isDecisive(review)) last.set(review.user.toLowerCase(), review);
  return [...last.values()].filter((review) => review.state.toUpperCase() === 'APPROVED');
}

/** Takes each person's last decisive review. Logins and team names are compared without regard to case, as GitHub does. */
export function collectApprovals(policy: Policy, reviews: readonly Review[]): Approvals {
  const approving = collectApproving(reviews);

  const of = (people: Pick<People, 'users' | 'teams'>): string[] => {
    const users = lowered(people.users);
    const teams = lowered(people.teams);
    const found = approving.filter((review) => users.has(review.user.toLowerCase()) || (review.teams ?? []).some((team) => teams.has(team.toLowerCase())));
    return found.map((review) => review.user).sort(compareText);
  };
  const given = (people: People): boolean => of(people).length >= people.quorum;
  return { of, given, anOwner: of(policy.owners).length > 0 };
}

function lowered(words: readonly string[]): Set<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}

/** A comment neither approves nor takes an approval back. */
function isDecisive(review: Review): boolean {
  return ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(review.state.toUpperCase());
}
