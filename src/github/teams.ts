import { githubMessage, isRateLimit, statusOf } from './errors.ts';
import { allPages } from './pages.ts';
import type { Repository } from './runtime.ts';

/** Who is in the teams that a policy names, as far as they could be read. */
export interface Teams {
  /** Teams of the policy that a person is in, as the policy writes them. */
  of(login: string): string[];
  readonly unreadable: readonly { readonly team: string; readonly why: string }[];
}

/**
 * Reads the members of teams, those of their child teams included. The token of a workflow may not, so this needs one of its own.
 * A list that cannot be read whole has no members.
 */
export async function readTeams(members: Repository | undefined, teams: readonly string[]): Promise<Teams> {
  const read = new Map<string, ReadonlySet<string>>();
  const unreadable: { team: string; why: string }[] = [];
  for (const team of teams) {
    const found = members === undefined ? NO_TOKEN : await membersOf(members, team);
    if (typeof found === 'string') unreadable.push({ team, why: found });
    else read.set(team, found);
  }
  return { of: (login) => [...read].filter(([, logins]) => logins.has(login.toLowerCase())).map(([team]) => team), unreadable };
}

const NO_TOKEN = 'the token of a workflow may not list the members of a team; give the action the input members-token';

/** Logins in lower case, or why there are none. */
async function membersOf({ octokit, owner }: Repository, team: string): Promise<ReadonlySet<string> | string> {
  const [org, slug] = team.includes('/') ? team.split('/', 2) : [owner, team];
  try {
    const people = await allPages((query) => octokit.rest.teams.listMembersInOrg({ ...query, org: org ?? owner, team_slug: slug ?? team }));
    return new Set(people.map(({ login }) => login.toLowerCase()));
  } catch (error) {
    const status = statusOf(error);
    if (isRateLimit(error)) return `GitHub limits the requests of members-token (status ${status})`;
    if (status === 401) return 'the token in members-token is not valid (status 401)';
    if (status === 403 || status === 404)
      return `there is no such team, or members-token lacks the permission "members: read" of the organisation (status ${status})`;
    return `GitHub did not list its members (${status === undefined ? '' : `status ${status}: `}${githubMessage(error)})`;
  }
}
