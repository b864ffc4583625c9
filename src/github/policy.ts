import { GateError } from '../formats/errors.ts';
import type { SourceText } from '../gate/job.ts';
import { githubError, statusOf } from './errors.ts';
import type { Repository } from './runtime.ts';

/** The tip of the default branch, where the author of a change cannot write. */
export interface DefaultBranch {
  readonly name: string;
  readonly commit: string;
}

/**
 * Resolves the default branch to a commit, so that everything is read at one state.
 * @param told the name of the branch, where the event has just told it
 */
export async function readDefaultBranch({ octokit, owner, repo }: Repository, told?: string): Promise<DefaultBranch> {
  try {
    const name = told ?? (await octokit.rest.repos.get({ owner, repo })).data.default_branch;
    const { data: ref } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${name}` });
    return { name, commit: ref.object.sha };
  } catch (error) {
    throw githubError(error, 'find the tip of the default branch', 'contents: read');
  }
}

/**
 * Reads the policy in force by API: never from the checkout, never from the base of the pull request.
 * @returns undefined when the commit has no such file
 * @throws GateError for every other failure: a policy that cannot be read is not an absent one, and neither is a pass
 */
export async function readPolicy({ octokit, owner, repo }: Repository, file: string, commit: string): Promise<SourceText | undefined> {
  try {
    const { data } = await octokit.rest.repos.getContent({ owner, repo, path: file, ref: commit });
    if (Array.isArray(data) || data.type !== 'file') throw unreadable(file, 'expected a file, found a folder, link or submodule');
    if (data.encoding !== 'base64') throw unreadable(file, `has ${data.size} bytes, more than GitHub hands out`);
    return { file, bytes: Buffer.from(data.content, 'base64'), ref: commit };
  } catch (error) {
    // The branch was read with the same permission a moment ago, so this is no hidden refusal.
    if (statusOf(error) === 404) return undefined;
    throw githubError(error, `read ${file} on the default branch`, 'contents: read');
  }
}

function unreadable(file: string, message: string): GateError {
  return new GateError('policy-invalid', `the policy ${file} on the default branch: ${message}`, {
    fault: 'configuration',
    file,
    hint: 'Commit the policy as a plain file.',
  });
}
