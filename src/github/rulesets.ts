import type { RestEndpointMethodTypes } from '@octokit/rest';
import { isNothing } from '../evidence/narrow.ts';
import { refusalOf } from './errors.ts';
import type { Repository } from './runtime.ts';

type Ruleset = RestEndpointMethodTypes['repos']['getRepoRuleset']['response']['data'];

/** What is to be said of the rulesets that require the gate. */
interface Bypass {
  /** Ways past all of them. */
  readonly weak: readonly string[];
  readonly unseen: readonly string[];
}

/** Rulesets that are looked into. More of them are more to get past, so the rest is only said. */
const MOST_RULESETS = 2;
/** What nobody sees who does not ask. */
export const WHO = 'who may bypass its rulesets';

/** Who may get past the rulesets that require the gate: one that nobody may bypass holds, whatever the others say. */
export async function readBypass(repository: Repository, rulesets: readonly (number | undefined)[]): Promise<Bypass> {
  const read = await Promise.all(rulesets.slice(0, MOST_RULESETS).map((id) => (id === undefined ? '' : bypassOf(repository, id))));
  const known = read.filter((one) => typeof one !== 'string');
  if (rulesets.length === 0 || known.some((actors) => actors.length === 0)) return { weak: [], unseen: [] };
  if (known.length < rulesets.length) return { weak: [], unseen: [`${WHO}${reasons(read)}`] };
  return { weak: [[...new Set(known.flat())].join(', ')], unseen: [] };
}

function reasons(read: readonly (readonly string[] | string)[]): string {
  const refused = read.filter((one) => typeof one === 'string' && one !== '');
  return refused.length === 0 ? '' : ` (${[...new Set(refused)].join('; ')})`;
}

/** @returns the actors, or why they cannot be seen */
async function bypassOf({ octokit, owner, repo }: Repository, id: number): Promise<string[] | string> {
  try {
    const { data } = await octokit.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id });
    const { current_user_can_bypass: own, bypass_actors: actors } = data;
    const itself = isNothing(own) || own === 'never' ? [] : ['the token of this run'];
    if (isNothing(actors)) return itself.length > 0 ? itself : '';
    return [...itself, ...actors.map(actorName)];
  } catch (error) {
    return refusalOf(error);
  }
}

function actorName({ actor_type, actor_id, bypass_mode }: NonNullable<Ruleset['bypass_actors']>[number]): string {
  const id = typeof actor_id === 'number' && actor_type !== 'OrganizationAdmin' ? ` ${actor_id}` : '';
  return `${actor_type}${id}${bypass_mode === 'pull_request' ? ' (for pull requests)' : ''}`;
}
