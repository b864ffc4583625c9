import { GateError } from '../formats/errors.ts';
import { compareText } from '../formats/text.ts';
import { PathSet } from './changes.ts';
import { githubError } from './errors.ts';
import type { Trigger } from './event.ts';
import type { Repository } from './runtime.ts';
import type { Tree, Trees } from './trees.ts';
import { isRegular, type Workspace } from './workspace.ts';

/** How many files an error names. */
const SHOWN = 3;

/**
 * Makes sure that the checkout holds the evidence of the commit that is decided, or of its merge into the base, which is what
 * actions/checkout takes by default. Evidence that a checkout lacks would be an alarm that nobody hears. More files than the
 * commit has are fine: a step before may have fetched them.
 */
export async function requireCheckout(
  workspace: Workspace,
  trees: Trees,
  repository: Repository,
  trigger: Trigger,
  globs: readonly string[],
  mergeSha: string | undefined,
): Promise<void> {
  const evidence = new PathSet(globs);
  const wrong = differing(workspace, await trees.of(trigger.head), evidence);
  if (wrong.length === 0) return;
  if (mergeSha !== undefined && (await isMergeOf(repository, mergeSha, trigger))) {
    if (differing(workspace, await trees.of(mergeSha), evidence).length === 0) return;
  }
  const names = wrong.slice(0, SHOWN).join(', ') + (wrong.length > SHOWN ? ` and ${wrong.length - SHOWN} more` : '');
  throw new GateError('checkout-mismatch', `the checkout does not hold the evidence of commit ${trigger.head.slice(0, 12)}: ${names} differ or are missing`, {
    fault: 'configuration',
    hint: `Let actions/checkout run before, with ref: ${trigger.head} (and lfs: true where evidence is in LFS), and change none of these files.`,
  });
}

function differing(workspace: Workspace, tree: Tree, evidence: PathSet): string[] {
  const listed = [...tree.entries].filter(([path, entry]) => isRegular(entry) && evidence.has(path));
  return listed
    .filter(([path, entry]) => !workspace.has(path, entry))
    .map(([path]) => path)
    .sort(compareText);
}

/** GITHUB_SHA is the merge of head and base only on these events; on pull_request_target it is the base, without the change. */
async function isMergeOf({ octokit, owner, repo }: Repository, sha: string, { event, head }: Trigger): Promise<boolean> {
  if (event !== 'pull_request' && event !== 'pull_request_review') return false;
  try {
    const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: sha });
    return data.parents.some((parent) => parent.sha === head);
  } catch (error) {
    throw githubError(error, `read commit ${sha.slice(0, 12)}`, 'contents: read');
  }
}
