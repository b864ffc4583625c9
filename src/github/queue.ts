import type { Review } from '../decision/people/approvals.ts';
import { collectApproving } from '../decision/people/approvals.ts';
import type { Change } from './changes.ts';
import { type Comparison, commitsOfPull, pushersOf } from './commits.ts';
import { retargetedAt } from './retargeting.ts';
import { type Counted, type Ignored, type Reviewed, reviewsOf } from './reviews.ts';
import type { Repository } from './runtime.ts';
import type { Tree, Trees } from './trees.ts';

/** What a merge queue wants to merge. */
export interface Group {
  readonly repository: Repository;
  readonly trees: Trees;
  /** Commit that would become the branch's. */
  readonly head: Tree;
  /** Changes that the gate is about. */
  readonly changes: readonly Change[];
  readonly comparison: Comparison;
  /** The pull request in the name of the queue's branch, which GitHub gives it. */
  readonly queued?: number;
}

/** A pull request as it is now. */
export interface PullNow extends Reviewed {
  /** The branch that it goes or went into. */
  readonly into: string;
}

/** A pull request of the group, and which of the group's changes are as it made them. */
interface Member {
  readonly reviewed: PullNow;
  readonly paths: ReadonlySet<string>;
}

/** Commits whose pull requests are looked up, where the queued one does not account for every change. */
const MOST_COMMITS = 30;

/**
 * Who approved what a merge group merges. Every change must be as one of its pull requests has it at its head, because that is
 * what people saw; and who approved only some of them has not approved the group.
 */
export async function reviewsOfGroup(group: Group): Promise<Counted & { readonly unknown: readonly string[]; readonly members: readonly PullNow[] }> {
  const members = await membersOf(group);
  const known = new Set(members.flatMap(({ paths }) => [...paths]));
  const unknown = group.changes.map(({ path }) => path).filter((path) => !known.has(path));
  if (unknown.length > 0 || members.length === 0) return { reviews: [], ignored: [], unknown, members: [] };
  const counted: Counted[] = [];
  for (const { reviewed } of members) counted.push(await reviewsOf(group.repository, reviewed));
  return { ...inAll(counted, members), unknown, members: members.map(({ reviewed }) => reviewed) };
}

async function membersOf(group: Group): Promise<Member[]> {
  const { repository, changes, comparison, queued } = group;
  const members = new Map<number, Member>();
  if (queued !== undefined) members.set(queued, await memberOf(group, queued));
  const isWhole = (): boolean => changes.every(({ path }) => [...members.values()].some(({ paths }) => paths.has(path)));
  if (isWhole()) return [...members.values()];
  const { octokit, owner, repo } = repository;
  const { commits } = await comparison.commits();
  for (const { sha } of commits.slice(-MOST_COMMITS)) {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha, per_page: 100 });
    for (const { number } of data) if (!members.has(number)) members.set(number, await memberOf(group, number));
    if (isWhole()) break;
  }
  return [...members.values()].filter(({ reviewed, paths }) => paths.size > 0 || reviewed.number === queued);
}

async function memberOf({ repository, trees, head, changes }: Group, number: number): Promise<Member> {
  const reviewed = await readPull(repository, number);
  const { entries } = await trees.of(reviewed.head);
  const isSame = ({ path }: Change): boolean => {
    const [own, merged] = [entries.get(path), head.entries.get(path)];
    return own?.sha === merged?.sha && own?.mode === merged?.mode;
  };
  return { reviewed, paths: new Set(changes.filter(isSame).map(({ path }) => path)) };
}

/** The pull request as it is now, which may be later than the event; who took part in it is asked for only where it matters. */
export async function readPull(repository: Repository, number: number): Promise<PullNow> {
  const { octokit, owner, repo } = repository;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  const isOwn = data.head.repo?.full_name === data.base.repo.full_name;
  const participation: Reviewed['participation'] = async () => {
    const list = await commitsOfPull(repository, number);
    const pushers = isOwn ? await pushersOf(repository, data.head.ref, list) : [];
    return { ...list, pushers, retargeted: await retargetedAt(repository, number) };
  };
  return { number, head: data.head.sha, into: data.base.ref, author: data.user.login, participation };
}

/** The approvals of those who approved every one of the pull requests. */
function inAll(counted: readonly Counted[], members: readonly Member[]): Counted {
  const approving = counted.map(({ reviews }) => new Map(collectApproving(reviews).map((review) => [review.user.toLowerCase(), review])));
  const ignored: Ignored[] = counted.flatMap((one) => one.ignored);
  const reviews: Review[] = [];
  for (const [user, review] of new Map(approving.flatMap((one) => [...one]))) {
    const missing = members.filter((_, index) => !approving[index]?.has(user)).map(({ reviewed }) => `#${reviewed.number}`);
    if (missing.length === 0) reviews.push(review);
    else ignored.push({ user: review.user, why: `has not approved ${missing.join(', ')}, which the merge group contains too` });
  }
  return { reviews, ignored };
}
