import type { RestEndpointMethodTypes } from '@octokit/rest';
import { GateError } from '../formats/errors.ts';
import { matchesGlob, parseGlob } from '../formats/glob.ts';
import type { ArtifactSource } from '../policy/model.ts';
import type { Sought } from './artifact-commits.ts';
import type { Listed } from './artifact-download.ts';
import { mapParallel } from './blobs.ts';
import { githubError } from './errors.ts';
import type { Repository } from './runtime.ts';
import type { Tree } from './trees.ts';

type WorkflowRun = RestEndpointMethodTypes['actions']['listWorkflowRunsForRepo']['response']['data']['workflow_runs'][number];
type Job = RestEndpointMethodTypes['actions']['listJobsForWorkflowRunAttempt']['response']['data']['jobs'][number];

/** One attempt of a run. */
export interface Attempt {
  readonly number: number;
  /** Milliseconds since 1970; NaN when GitHub does not say. */
  readonly startedAt: number;
  /** As GitHub says it: the conclusion, or the status of what has none yet. */
  readonly state: string;
  /** Its evals may still bring evidence. */
  readonly isPending: boolean;
  /** Why its logs clear nothing. */
  readonly doubts: readonly string[];
}

/** A run of a workflow that the policy names, for the commit that is decided. */
export interface EvalRun {
  readonly id: number;
  readonly source: ArtifactSource;
  readonly commit: string;
  readonly event: string;
  /** All of them, oldest first. */
  readonly attempts: readonly Attempt[];
}

/** An artifact of a run, as GitHub lists it. */
export interface ListedArtifact extends Listed {
  readonly expired: boolean;
  readonly created_at: string | null;
}

/** An artifact and the attempt that made it. */
export interface FoundArtifact {
  readonly artifact: ListedArtifact;
  readonly run: EvalRun;
  readonly attempt: Attempt;
  readonly doubts: readonly string[];
}

/** What a run is held against. */
export interface RunContext {
  readonly repository: Repository;
  readonly sources: readonly ArtifactSource[];
  readonly branch: string;
  /** The tip of the default branch. */
  readonly tip: Tree;
  readonly treeOf: (commit: string) => Promise<Tree>;
  /** The run that the gate is a job of. */
  readonly ownRun: number;
}

/** GitHub answers a search with no more. */
const MOST_LISTED = 1000;
const MOST_ATTEMPTS = 50;
const PAGE = 100;

/** All runs of those workflows for one commit, with all their attempts: failed, cancelled, superseded and running ones included. */
export async function listRuns(context: RunContext, sought: readonly Sought[]): Promise<EvalRun[]> {
  const { repository, sources } = context;
  const { octokit, owner, repo } = repository;
  const commit = sought[0]?.sha ?? '';
  const short = commit.slice(0, 12);
  const runs = await allOf(`list the workflow runs of commit ${short}`, async (page) => {
    const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({ owner, repo, head_sha: commit, per_page: PAGE, page });
    return { total: data.total_count, items: data.workflow_runs };
  });
  // Two entries of the policy may name one workflow with different artifacts.
  const wanted = runs.flatMap((run) => sources.filter(({ workflow }) => workflow === pathOf(run)).map((source) => ({ run, source })));
  return mapParallel(wanted, ({ run, source }) => describeRun(run, source, context, sought));
}

/** GitHub may put the ref behind the path. */
function pathOf({ path }: WorkflowRun): string {
  return path.split('@')[0] ?? '';
}

async function describeRun(run: WorkflowRun, source: ArtifactSource, context: RunContext, sought: readonly Sought[]): Promise<EvalRun> {
  const last = run.run_attempt ?? 1;
  if (last > MOST_ATTEMPTS) throw cutShort(`run ${run.id} has ${last} attempts`);
  const provenance = await doubtsOfFile(run, source, context, sought);
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  const attempts = await mapParallel(numbers, async (number) => {
    const attempt = number === last ? run : await readAttempt(context.repository, run.id, number);
    return describeAttempt(attempt, number, source, provenance, context);
  });
  return { id: run.id, source, commit: run.head_sha, event: run.event, attempts };
}

async function readAttempt({ octokit, owner, repo }: Repository, run: number, attempt: number): Promise<WorkflowRun> {
  try {
    return (await octokit.rest.actions.getWorkflowRunAttempt({ owner, repo, run_id: run, attempt_number: attempt })).data;
  } catch (error) {
    throw githubError(error, `read attempt ${attempt} of run ${run}`, 'actions: read');
  }
}

async function describeAttempt(
  run: WorkflowRun,
  number: number,
  source: ArtifactSource,
  provenance: readonly string[],
  { repository, ownRun }: RunContext,
): Promise<Attempt> {
  const startedAt = Date.parse(run.run_started_at ?? run.created_at);
  const state = run.conclusion ?? run.status ?? 'unknown';
  if (source.jobs === undefined) {
    const isPending = run.status !== 'completed';
    const result = isPending ? ['has not ended'] : run.conclusion === 'success' ? [] : [`ended with ${state}`];
    return { number, startedAt, state, isPending, doubts: [...provenance, ...result] };
  }
  const jobs = (await readJobs(repository, run.id, number)).filter(({ name }) => isNamed(source.jobs ?? [], name));
  const unfinished = jobs.filter(({ status }) => status !== 'completed');
  // Jobs appear one after the other. In a run that goes on more may come; in the gate's own, what it needs has ended.
  const goesOn = run.status !== 'completed' && (run.id !== ownRun || (jobs.length === 0 && number === 1));
  const isPending = unfinished.length > 0 || goesOn;
  return { number, startedAt, state, isPending, doubts: [...provenance, ...doubtsOfJobs(jobs, source.jobs)] };
}

function doubtsOfJobs(jobs: readonly Job[], globs: readonly string[]): string[] {
  if (jobs.length === 0) return [`no job is called ${globs.join(' or ')}`];
  return jobs
    .filter(({ conclusion }) => conclusion !== 'success')
    .map(({ name, conclusion, status }) => `job ${JSON.stringify(name)} is ${conclusion ?? status}`);
}

async function readJobs({ octokit, owner, repo }: Repository, run: number, attempt: number): Promise<Job[]> {
  return allOf(`list the jobs of run ${run}`, async (page) => {
    const asked = { owner, repo, run_id: run, attempt_number: attempt, per_page: PAGE, page };
    const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt(asked);
    return { total: data.total_count, items: data.jobs };
  });
}

/** Events whose workflow file is that of the merge of the commit and its base. */
const MERGED_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** The file that ran must be the one that stands on the default branch: the author of a change can write any other. */
async function doubtsOfFile(run: WorkflowRun, { workflow }: ArtifactSource, context: RunContext, sought: readonly Sought[]): Promise<string[]> {
  const { tip, branch, repository } = context;
  if (tip.entries.get(workflow) === undefined) return ['the default branch has no such workflow'];
  const head = await context.treeOf(run.head_sha);
  const own = `${repository.owner}/${repository.repo}/`.toLowerCase();
  // Workflows of this repository that it calls come from the same commit.
  const called = (run.referenced_workflows ?? []).map(({ path }) => path.split('@')[0] ?? '').filter((path) => path.toLowerCase().startsWith(own));
  const differing = [workflow, ...called.map((path) => path.slice(own.length))].filter((path) => !isSame(head, tip, path));
  const doubts = [...new Set(differing)].map((path) => `${path} at its commit differs from the one on the default branch`);
  // GitHub names no pull request for the run of a fork, and none that is closed; then it is the one that is decided, or that brought it.
  const named = (run.pull_requests ?? []).map((pull) => pull.base.ref);
  const bases = named.length === 0 ? sought.flatMap(({ into }) => (into === undefined ? [] : [into])) : named;
  const base = MERGED_EVENTS.includes(run.event) ? bases.find((ref) => ref !== branch) : undefined;
  if (base !== undefined) doubts.push(`it ran on a pull request into ${base}, so its workflow may be that of ${base}`);
  return doubts;
}

function isSame(a: Tree, b: Tree, path: string): boolean {
  const [one, other] = [a.entries.get(path), b.entries.get(path)];
  return one !== undefined && one.sha === other?.sha && one.mode === other.mode;
}

/** Whether any of the globs matches the whole name of an artifact. */
export function isNamed(globs: readonly string[], name: string): boolean {
  return globs.some((glob) => matchesGlob(parseGlob(glob), name));
}

/**
 * Every page of a list, each entry once.
 * @throws GateError `list-truncated` when GitHub has more than it hands out: a list that is cut short is no list
 */
export async function allOf<T extends { readonly id: number }>(
  doing: string,
  read: (page: number) => Promise<{ readonly total: number; readonly items: readonly T[] }>,
): Promise<T[]> {
  const found = new Map<number, T>();
  try {
    for (let page = 1; ; page++) {
      const { total, items } = await read(page);
      for (const item of items) found.set(item.id, item);
      if (found.size >= total) return [...found.values()];
      if (items.length === 0 || found.size >= MOST_LISTED) throw cutShort(`trying to ${doing}, the gate got ${found.size} of ${total}`);
    }
  } catch (error) {
    throw githubError(error, doing, 'actions: read');
  }
}

function cutShort(message: string): GateError {
  return new GateError('list-truncated', `${message}, so which evidence there is is not known`, {
    fault: 'github',
    hint: 'Run the job again; when it persists, delete superseded runs of the commit or decide a new commit.',
  });
}
