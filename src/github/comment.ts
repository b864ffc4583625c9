import type { RestEndpointMethodTypes } from '@octokit/rest';
import { statusOf } from './errors.ts';
import type { Repository } from './runtime.ts';

type Comment = RestEndpointMethodTypes['issues']['listComments']['response']['data'][number];

/** GitHub refuses more than 65,536 characters. */
export const MAX_COMMENT_BYTES = 60_000;

export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none';

/** The hidden first line by which a gate finds its own comment again: one per policy. */
export function commentMarker(policyFile: string): string {
  return `<!-- kri-gate ${encodeURIComponent(policyFile).replaceAll('-', '%2D')} -->\n`;
}

/**
 * Writes the one comment of a pull request: updates the gate's own in place, creates it when there is none.
 * @param onlyUpdate leave a pull request without a comment as it is
 */
export async function writeComment(repository: Repository, pull: number, marker: string, text: string, onlyUpdate: boolean): Promise<CommentOutcome> {
  const { octokit, owner, repo } = repository;
  const body = marker + text;
  const own = await findOwn(repository, pull, marker);
  if (own === undefined) {
    if (onlyUpdate) return 'none';
    await octokit.rest.issues.createComment({ owner, repo, issue_number: pull, body });
    return 'created';
  }
  if (timeless(own.body ?? '') === timeless(body)) return 'unchanged';
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
  return 'updated';
}

/** Two decisions that differ only in when they were made are the same to whoever reads the comment. */
function timeless(body: string): string {
  return normal(body).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'at some time');
}

function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/** Anyone can write the marker, so the author decides too: the token's own identity, or a machine's. Nobody else's comment is edited. */
async function findOwn(repository: Repository, pull: number, marker: string): Promise<Comment | undefined> {
  const { octokit, owner, repo } = repository;
  const comments = await octokit.paginate(octokit.rest.issues.listComments, { owner, repo, issue_number: pull, per_page: 100 });
  const marked = comments.filter(({ body }) => normal(body ?? '').startsWith(marker));
  const machine = marked.find(({ user }) => user?.type === 'Bot');
  if (machine !== undefined || marked.length === 0) return machine;
  const login = await ownLogin(repository);
  return marked.find(({ user }) => login !== undefined && user?.login.toLowerCase() === login.toLowerCase());
}

/** A workflow's own token has no user and is refused; a personal one has. */
async function ownLogin({ octokit }: Repository): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    return data.login;
  } catch (error) {
    if (statusOf(error) === undefined) throw error;
    return undefined;
  }
}
