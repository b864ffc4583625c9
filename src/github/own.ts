import { isRateLimit, statusOf } from './errors.ts';
import type { Repository } from './runtime.ts';

/** A comment or a review, as far as it matters here. */
interface Written {
  readonly id: number;
  readonly body?: string | null;
  readonly user: { readonly login: string; readonly type?: string } | null;
}

/**
 * What the gate itself has written, the oldest first. Anyone can write the marker, so the author decides too: the token's own
 * identity, or a machine's; of several machines that of the oldest text. Nobody else's is touched.
 */
export async function ownAmong<T extends Written>(repository: Repository, all: readonly T[], marker: string): Promise<T[]> {
  const marked = all.filter(({ body }) => normal(body ?? '').startsWith(normal(marker))).sort((a, b) => a.id - b.id);
  if (marked.length === 0) return [];
  const author = marked.find(({ user }) => user?.type === 'Bot')?.user?.login ?? (await ownLogin(repository));
  return marked.filter(({ user }) => author !== undefined && user?.login.toLowerCase() === author.toLowerCase());
}

/** As GitHub may give a text back. */
export function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/** A workflow's own token has no user and is refused; a personal one has. */
async function ownLogin({ octokit }: Repository): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    return data.login;
  } catch (error) {
    // Any other failure says nothing about who this is, and a second comment must not come of it.
    if (isRateLimit(error) || (statusOf(error) !== 403 && statusOf(error) !== 404)) throw error;
    return undefined;
  }
}
