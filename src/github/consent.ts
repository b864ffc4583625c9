import type { Finding } from '../decision/findings.ts';
import type { Review } from '../decision/people/approvals.ts';
import type { Policy } from '../policy/model.ts';
import { type Comparison, pushersOf } from './commits.ts';
import { githubError, statusOf } from './errors.ts';
import type { Trigger } from './event.ts';
import { type Group, type PullNow, reviewsOfGroup } from './queue.ts';
import { retargetedAt } from './retargeting.ts';
import { type Counted, type Ignored, type Reviewed, reviewsOf } from './reviews.ts';
import type { Repository } from './runtime.ts';
import { readTeams, type Teams } from './teams.ts';

/** Who approved what is decided, and what is to be said about it. */
export interface Consent {
  readonly reviews: readonly Review[];
  readonly findings: readonly Finding[];
}

/** Where to ask. */
export interface Asked {
  readonly repository: Repository;
  /** With a token that may list the members of teams. */
  readonly members?: Repository;
  readonly policy: Policy;
  readonly policyFile: string;
}

const NOBODY: Counted = { reviews: [], ignored: [] };
/** How many approvals that do not count are told. */
const SHOWN = 10;

/** Reads who approved everything that a merge group merges. */
export async function consentOfGroup(asked: Asked, group: Group): Promise<Consent & { readonly members: readonly PullNow[] }> {
  const unknown: string[] = [];
  const members: PullNow[] = [];
  const consent = await consentOf(asked, async () => {
    const found = await reviewsOfGroup(group);
    unknown.push(...found.unknown);
    members.push(...found.members);
    return found;
  });
  if (unknown.length === 0) return { ...consent, members };
  const shown = unknown
    .slice(0, SHOWN)
    .map((path) => JSON.stringify(path))
    .join(', ');
  const message = `the merge group changes ${shown}${unknown.length > SHOWN ? ` and ${unknown.length - SHOWN} more` : ''} otherwise than any of its pull requests as they stand; no approval counts`;
  const fix = 'Update the pull requests to the base branch, have them approved again, and queue them one by one.';
  return {
    reviews: consent.reviews,
    members,
    findings: [...consent.findings, { code: 'approvals-unreadable', severity: 'warning', message, fix, file: asked.policyFile }],
  };
}

/** Reads who approved the head of a pull request. */
export function consentOfPull(asked: Asked, trigger: Trigger, comparison: Comparison): Promise<Consent> {
  if (trigger.scope === 'all' || trigger.pull === undefined) return consentOf(asked, async () => NOBODY);
  const { number, author, fork, branch, pusher } = trigger.pull;
  const participation: Reviewed['participation'] = async () => {
    const list = await comparison.commits();
    const pushers = fork ? [] : await pushersOf(asked.repository, branch, list);
    const retargeted = await retargetedAt(asked.repository, number);
    return { ...list, retargeted, pushers: pusher === undefined ? pushers : [pusher, ...pushers] };
  };
  return consentOf(asked, () => reviewsOf(asked.repository, { number, author, head: trigger.head, participation }));
}

/**
 * Adds to reviews the teams of those who gave them. A token that may not read reviews costs a warning: nobody has approved,
 * which is the strictest that can be assumed.
 * @throws GateError for every other failure
 */
export async function consentOf(asked: Asked, read: () => Promise<Counted>): Promise<Consent> {
  let counted: Counted;
  try {
    counted = await read();
  } catch (error) {
    const refused = githubError(error, 'read the reviews of the pull request', 'pull-requests: read');
    if ((statusOf(error) !== 403 && statusOf(error) !== 404) || refused.code !== 'github-forbidden') throw refused;
    const fix = refused.hint === undefined ? {} : { fix: refused.hint };
    return {
      reviews: [],
      findings: [{ code: 'approvals-unreadable', severity: 'warning', message: `${refused.message}. No approval counts`, ...fix, file: asked.policyFile }],
    };
  }
  const teams = await readTeamsFor(asked, counted.reviews);
  const reviews = counted.reviews.map((review) => ({ ...review, teams: teams.of(review.user) }));
  return { reviews, findings: [...ignoredFindings(asked, counted.ignored), ...teamFindings(asked, teams, counted.reviews)] };
}

/** Nobody is in a team that nobody asks for. */
async function readTeamsFor({ members, policy }: Asked, reviews: readonly Review[]): Promise<Teams> {
  const named = [...new Set([policy.owners, ...policy.signoffs].flatMap(({ teams }) => teams))];
  return readTeams(members, members === undefined || reviews.some(isApproval) ? named : []);
}

function ignoredFindings({ policy, policyFile }: Asked, ignored: readonly Ignored[]): Finding[] {
  const groups = [policy.owners, ...policy.signoffs];
  const users = new Set(usersOf(policy).map((user) => user.toLowerCase()));
  const mayMatter = ({ user }: Ignored): boolean => users.has(user.toLowerCase()) || groups.some(({ teams }) => teams.length > 0);
  const byUser = new Map(ignored.filter(mayMatter).map((one) => [one.user.toLowerCase(), one]));
  return [...byUser.values()].slice(0, SHOWN).map(({ user, why }) => ({
    code: 'approval-ignored',
    severity: 'warning',
    message: `the approval of ${user} does not count: ${user} ${why}`,
    fix: 'Ask for an approving review of the head commit from somebody who took no part in the change.',
    file: policyFile,
  }));
}

function usersOf({ owners, signoffs, assessors }: Policy): string[] {
  const registered = assessors === 'declared' ? [] : [...assessors.values()].flatMap(({ users }) => users);
  return [...[owners, ...signoffs].flatMap(({ users }) => users), ...registered];
}

/** A warning when somebody approved whose membership would matter, else a note. */
function teamFindings({ policy, policyFile }: Asked, { unreadable }: Teams, reviews: readonly Review[]): Finding[] {
  const approving = reviews.filter(isApproval).map(({ user }) => user.toLowerCase());
  return unreadable.map(({ team, why }) => {
    const groups = [policy.owners, ...policy.signoffs].filter(({ teams }) => teams.includes(team));
    const others = approving.filter((user) => groups.some(({ users }) => !users.some((named) => named.toLowerCase() === user)));
    const also = others.length > 0 ? `; approved, but may be in it: ${others.join(', ')}` : '';
    return {
      code: 'team-unreadable',
      severity: others.length > 0 ? 'warning' : 'note',
      message: `the members of the team ${team} could not be read: ${why}. Their approvals do not count, unless they are listed under users too${also}`,
      fix: 'Give the action a members-token with the permission "members: read" of the organisation, or list the people under users in the policy.',
      file: policyFile,
    };
  });
}

function isApproval({ state }: Review): boolean {
  return state.toUpperCase() === 'APPROVED';
}
