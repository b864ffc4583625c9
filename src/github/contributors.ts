import type { Commit } from './commits.ts';

/** Who took part in a change, as far as its commits tell. */
interface Contributors {
  /** How a person took part, to follow "but"; undefined when nothing says so. */
  partOf(login: string): string | undefined;
}

interface Person {
  readonly name: string;
  readonly email: string;
}

/**
 * Everybody whom the commits name: authors and committers by account, and all of them and the co-authors by the address that
 * GitHub makes for an account. An address that GitHub ties to no account counts for whoever has its name.
 */
export function contributorsOf(commits: readonly Commit[], pushers: readonly string[] = []): Contributors {
  const parts = new Map<string, string>();
  const add = (login: string | undefined, how: string): void => {
    const key = login?.toLowerCase();
    if (key !== undefined && key !== '' && !parts.has(key)) parts.set(key, how);
  };
  for (const { sha, author, committer, commit } of commits) {
    const short = sha.slice(0, 12);
    add(author?.login, `is the author of commit ${short}`);
    add(committer?.login, `committed ${short}`);
    for (const person of [commit.author, commit.committer]) for (const login of loginsOf(person)) add(login, `wrote or committed ${short}`);
    for (const person of coAuthors(commit.message)) for (const login of loginsOf(person)) add(login, `is a co-author of commit ${short}`);
  }
  for (const login of pushers) add(login, 'pushed to the pull request');
  return { partOf: (login) => parts.get(login.toLowerCase()) };
}

/** What may be the login of a person: that of an address which GitHub made, else the name and what stands before the @. */
function loginsOf(person: Partial<Person> | null | undefined): string[] {
  const { name = '', email = '' } = person ?? {};
  const made = /^(?:\d+\+)?([^@+]+)@users\.noreply\./i.exec(email)?.[1];
  if (made !== undefined) return [made];
  return [name.trim(), email.split('@')[0] ?? ''];
}

function coAuthors(message: string): Person[] {
  return [...message.matchAll(/^[ \t]*co-authored-by:[ \t]*(.*?)[ \t]*<([^<>\n]*)>/gim)].map(([, name = '', email = '']) => ({ name, email }));
}
