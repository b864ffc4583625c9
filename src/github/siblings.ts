import type { Finding } from '../decision/findings.ts';
import { type Change, compareTrees, uniteBases } from './changes.ts';
import { compareCommits } from './commits.ts';
import { githubError } from './errors.ts';
import type { Trigger } from './event.ts';
import { allPages } from './pages.ts';
import type { Repository } from './runtime.ts';
import type { Trees } from './trees.ts';

/** Another open pull request of the same commit. */
interface Sibling {
  readonly number: number;
  readonly into: string;
  readonly base: string;
}

/** Where to look. */
interface Around {
  readonly repository: Repository;
  readonly trees: Trees;
  readonly trigger: Trigger;
  /** The default branch. */
  readonly branch: { readonly name: string };
}

/** How many paths a finding names. */
const SHOWN = 3;

/**
 * GitHub's check belongs to a commit, not to a pull request: what is green for a branch of the author's own is green for the
 * default branch too. So a pull request into another branch does not pass while its commit is also that of one that changes more.
 * Into the default branch nothing has to be asked, because what that has is decided already.
 * @param own paths that this pull request changes
 * @param concerns true for a change that the gate is about
 */
export async function siblingFindings(around: Around, own: readonly Change[], concerns: (change: Change) => boolean): Promise<Finding[]> {
  const { repository, trees, trigger, branch } = around;
  if (trigger.scope === 'all' || trigger.pull === undefined || trigger.into === branch.name) return [];
  const decided = new Set(own.map(({ path }) => path));
  const head = await trees.of(trigger.head);
  const findings: Finding[] = [];
  for (const { number, into, base } of await siblingsOf(repository, trigger.head, trigger.into)) {
    const { mergeBase, otherBases } = await compareCommits(repository, base, trigger.head);
    const others = await Promise.all(otherBases.map((commit) => trees.of(commit)));
    const changes = compareTrees(uniteBases(await trees.of(mergeBase), others, head), head);
    const more = changes.filter((change) => concerns(change) && !decided.has(change.path)).map(({ path }) => path);
    if (more.length > 0) findings.push(findingOf(number, into, more));
  }
  return findings;
}

async function siblingsOf({ octokit, owner, repo }: Repository, head: string, into: string): Promise<Sibling[]> {
  try {
    const open = await allPages((query) => octokit.rest.pulls.list({ ...query, owner, repo, state: 'open' }));
    const same = open.filter((pull) => pull.head.sha === head && pull.base.ref !== into);
    return same.map(({ number, base }) => ({ number, into: base.ref, base: base.sha }));
  } catch (error) {
    throw githubError(error, 'list the open pull requests of the commit', 'pull-requests: read');
  }
}

function findingOf(number: number, into: string, paths: readonly string[]): Finding {
  const names = paths
    .slice(0, SHOWN)
    .map((path) => JSON.stringify(path))
    .join(', ');
  const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : '';
  return {
    code: 'commit-shared',
    severity: 'block',
    message: `the head commit is also that of pull request #${number} into ${JSON.stringify(into)}, which changes ${names}${more} besides; a check belongs to the commit, so one that passes here would count there`,
    fix: `Push another commit to one of the two, an empty one is enough, or close #${number}.`,
  };
}
