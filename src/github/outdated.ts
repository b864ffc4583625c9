import type { Finding } from '../decision/findings.ts';
import { collectApproving, type Review } from '../decision/people/approvals.ts';
import { parseTime } from '../formats/time.ts';
import { mapParallel } from './blobs.ts';
import { PathSet } from './changes.ts';
import { githubError, statusOf } from './errors.ts';
import type { Repository } from './runtime.ts';
import type { Tree, Trees } from './trees.ts';
import { isRegular } from './workspace.ts';

interface Consent {
  readonly reviews: readonly Review[];
  readonly findings: readonly Finding[];
}

/** Reviews without the approvals that were given before the newest artifact was there to look at. */
export function approvalsSince<T extends Consent>(consent: T, newest: number | undefined): T {
  if (newest === undefined) return consent;
  const why = `the newest artifact of evidence was uploaded (${new Date(newest).toISOString()})`;
  return withoutOutdated(consent, (at) => (at > newest ? undefined : why));
}

/** Where evidence stands that the people who approved may not have seen. */
export interface Around {
  readonly repository: Repository;
  readonly trees: Trees;
  readonly branch: { readonly name: string; readonly commit: string };
  /** Globs of the evidence that is decided on. */
  readonly globs: readonly string[];
  /** Commits that people approved. */
  readonly heads: readonly string[];
  /** Where the change left its branch: nothing that stood there is newer than an approval of the change. */
  readonly base?: Tree;
}

/** A file of the default branch that the approved commits do not have. */
interface Newer {
  readonly path: string;
  readonly sha: string;
}

/**
 * Reviews without the approvals from before some evidence reached the default branch: it counts, and they were given without it.
 * Asks GitHub only when somebody approved and there is such evidence.
 */
export async function approvalsOfStanding<T extends Consent>(consent: T, around: Around): Promise<T> {
  if (collectApproving(consent.reviews).length === 0) return consent;
  const { trees, branch, heads, base } = around;
  const [tip, ...seen] = await Promise.all([branch.commit, ...heads].map((commit) => trees.of(commit)));
  const paths = new PathSet(around.globs);
  const has = (tree: Tree | undefined, { path, sha }: Newer): boolean => tree?.entries.get(path)?.sha === sha;
  const newer = [...(tip?.entries ?? [])]
    .filter(([path, entry]) => paths.has(path) && isRegular(entry))
    .map(([path, { sha }]): Newer => ({ path, sha }))
    .filter((one) => !has(base, one) && !seen.every((tree) => has(tree, one)));
  if (newer.length === 0) return consent;
  const pushes = await pushesTo(around);
  if (pushes === undefined) {
    const dated = await datesOf(around, newer);
    return withoutOutdated(consent, (at) => reached(dated.find(({ date }) => !(at > date))?.path));
  }
  const states = new Map<string, Tree>();
  for (const { at } of collectApproving(consent.reviews)) {
    const commit = stateAt(pushes, timeOf(at));
    if (commit !== undefined) states.set(commit, await trees.of(commit));
  }
  return withoutOutdated(consent, (at) => {
    const state = states.get(stateAt(pushes, at) ?? '');
    return reached(newer.find((one) => !has(state, one))?.path);
  });
}

function reached(path: string | undefined): string | undefined {
  return path === undefined ? undefined : `the evidence ${JSON.stringify(path)} reached the default branch`;
}

interface Push {
  readonly after: string;
  readonly timestamp: string;
}

/** The commit that a branch had at some time; undefined when that is longer ago than what is known of it. */
function stateAt(pushes: readonly Push[], time: number): string | undefined {
  return pushes.find(({ timestamp }) => Date.parse(timestamp) < time)?.after;
}

/**
 * When the default branch moved and where to, newest first. Commits say only when they were made, which may be long before they
 * were merged. @returns undefined where this GitHub has no such list
 */
async function pushesTo({ repository, branch }: Around): Promise<readonly Push[] | undefined> {
  const { octokit, owner, repo } = repository;
  try {
    return (await octokit.rest.repos.listActivities({ owner, repo, ref: `refs/heads/${branch.name}`, per_page: 100 })).data;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw githubError(error, 'list when the default branch moved', 'contents: read');
  }
}

/** Files whose dates are looked up; of more, none is known. */
const MOST_DATES = 20;

/** When the commits that brought files were made, as they say themselves. */
async function datesOf({ repository, branch }: Around, files: readonly Newer[]): Promise<{ readonly path: string; readonly date: number }[]> {
  const { octokit, owner, repo } = repository;
  if (files.length > MOST_DATES) return files.map(({ path }) => ({ path, date: Number.POSITIVE_INFINITY }));
  try {
    return await mapParallel(files, async ({ path }) => {
      const { data } = await octokit.rest.repos.listCommits({ owner, repo, sha: branch.commit, path, per_page: 1 });
      return { path, date: Date.parse(data[0]?.commit.committer?.date ?? '') };
    });
  } catch (error) {
    throw githubError(error, 'read when evidence reached the default branch', 'contents: read');
  }
}

function timeOf(at: string | undefined): number {
  return parseTime(at ?? '')?.earliest ?? Number.NEGATIVE_INFINITY;
}

/** @param whyAt what an approval of that time came before, to follow "approved before" */
function withoutOutdated<T extends Consent>(consent: T, whyAt: (at: number) => string | undefined): T {
  const whyOf = ({ state, at }: Review): string | undefined => (state.toUpperCase() === 'APPROVED' ? whyAt(timeOf(at)) : undefined);
  const findings = collectApproving(consent.reviews).flatMap((review): Finding[] => {
    const why = whyOf(review);
    if (why === undefined) return [];
    return [
      {
        code: 'approval-outdated',
        severity: 'warning',
        message: `${review.user} approved before ${why}; that approval does not count`,
        fix: `Ask ${review.user} to look at the evidence and approve again.`,
      },
    ];
  });
  return { ...consent, reviews: consent.reviews.filter((review) => whyOf(review) === undefined), findings: [...consent.findings, ...findings] };
}
