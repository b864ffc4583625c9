import type { RestEndpointMethodTypes } from '@octokit/rest';
import { statusOf } from './errors.ts';
import { normal, ownAmong } from './own.ts';
import { allPages } from './pages.ts';
import type { Repository } from './runtime.ts';

type Comment = RestEndpointMethodTypes['issues']['listComments']['response']['data'][number];

/** GitHub refuses more than 65,536 characters. */
export const MAX_COMMENT_BYTES = 60_000;

type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none' | 'updated, in place of a second one beside that of another run';

/** The hidden first line by which a gate finds its own comment again: one per policy. */
export function commentMarker(policyFile: string): string {
  return `<!-- kri-gate ${encodeURIComponent(policyFile).replaceAll('-', '%2D')} -->\n`;
}

/**
 * Writes the one comment of a pull request: updates the gate's own in place, creates it when there is none. Two runs at the
 * same time may both find none; so whoever created one looks again, and the oldest stays, with the text of the last to look.
 * @param wish.onlyUpdate leave a pull request without a comment as it is
 * @param wish.isFirst nobody can have written one yet, so none is looked for before
 */
export async function writeComment(
  repository: Repository,
  pull: number,
  marker: string,
  text: string,
  wish: { readonly onlyUpdate: boolean; readonly isFirst?: boolean },
): Promise<CommentOutcome> {
  const { octokit, owner, repo } = repository;
  const body = marker + text;
  const [own, ...others] = wish.isFirst === true ? [] : await findOwn(repository, pull, marker);
  for (const other of others) await remove(repository, other.id);
  const kept = own === undefined ? undefined : await update(repository, pull, marker, own, body);
  if (kept !== undefined) return kept;
  if (wish.onlyUpdate) return 'none';
  const { data: created } = await octokit.rest.issues.createComment({ owner, repo, issue_number: pull, body });
  const [oldest] = await findOwn(repository, pull, marker);
  if (oldest === undefined || oldest.id >= created.id) return 'created';
  if ((await update(repository, pull, marker, oldest, body)) === undefined) return 'created';
  await remove(repository, created.id);
  return 'updated, in place of a second one beside that of another run';
}

/** @returns undefined when somebody has deleted it since it was listed */
async function update(repository: Repository, pull: number, marker: string, comment: Comment, body: string): Promise<CommentOutcome | undefined> {
  const { octokit, owner, repo } = repository;
  if (timeless(comment.body ?? '') === timeless(body)) return 'unchanged';
  try {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: comment.id, body });
    return 'updated';
  } catch (error) {
    // GitHub also says so to whoever may not write.
    if (statusOf(error) !== 404 || (await findOwn(repository, pull, marker)).some(({ id }) => id === comment.id)) throw error;
    return undefined;
  }
}

/** Another run may have been quicker. */
async function remove({ octokit, owner, repo }: Repository, id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

/** Two decisions that differ only in when they were made are the same to whoever reads the comment. */
function timeless(body: string): string {
  return normal(body).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'at some time');
}

async function findOwn(repository: Repository, pull: number, marker: string): Promise<Comment[]> {
  const { octokit, owner, repo } = repository;
  const comments = await allPages((query) => octokit.rest.issues.listComments({ ...query, owner, repo, issue_number: pull }));
  return ownAmong(repository, comments, marker);
}
