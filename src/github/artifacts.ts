import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../decision/findings.ts';
import { ARTIFACT_PREFIX, type ArtifactOrigin } from '../evidence/evidence.ts';
import { unzipInto } from '../evidence/unzip.ts';
import { GateError } from '../formats/errors.ts';
import { groupBy } from '../formats/group.ts';
import { MAX_ARTIFACTS, MAX_ARTIFACTS_EXPANDED_BYTES } from '../formats/limits.ts';
import type { ArtifactSource } from '../policy/model.ts';
import { type Decided, searchesOf } from './artifact-commits.ts';
import { downloadArtifact } from './artifact-download.ts';
import type { ArtifactFile } from './artifact-files.ts';
import { expiredFinding, runFindings, unmatchedFindings, unreadableFinding } from './artifact-findings.ts';
import { type Attempt, allOf, type EvalRun, type FoundArtifact, isNamed, type ListedArtifact, listRuns, type RunContext } from './artifact-runs.ts';
import { mapParallel } from './blobs.ts';
import { statusOf } from './errors.ts';
import type { Trigger } from './event.ts';
import type { Repository, Runtime } from './runtime.ts';
import type { Tree, Trees } from './trees.ts';

/** What the artifacts of a commit brought. */
interface Artifacts {
  readonly files: readonly ArtifactFile[];
  readonly findings: readonly Finding[];
  /** When the newest of them was uploaded, in milliseconds since 1970; what was approved before was approved without it. */
  readonly newest?: number;
}

export const NO_ARTIFACTS: Artifacts = { files: [], findings: [] };

/** What the gate knows before it looks at artifacts. */
export interface Asked extends Decided {
  readonly branch: string;
  /** Of the default branch. */
  readonly tip: Tree;
  readonly trees: Trees;
  readonly env: Runtime['env'];
}

/** The logs in the artifacts of all runs of the workflows that the policy names, all attempts, for what is decided. */
export async function collectArtifacts(asked: Asked, sources: readonly ArtifactSource[]): Promise<Artifacts> {
  if (sources.length === 0) return NO_ARTIFACTS;
  const { repository, trigger, branch, tip, trees, env } = asked;
  const context: RunContext = { repository, sources, branch, tip, treeOf: (commit) => trees.of(commit), ownRun: Number(env.GITHUB_RUN_ID) };
  const searches = await searchesOf(asked);
  const commits = groupBy(
    searches.flatMap((search) => search.commits),
    ({ sha }) => sha,
  );
  const runs = (await mapParallel([...commits.values()], (same) => listRuns(context, same))).flat();
  const all = (await mapParallel(runs, (run) => listArtifacts(repository, run))).flat();
  const found = onceEach(all);
  if (found.length > MAX_ARTIFACTS) throw tooMany(found.length);
  const brought = found.length === 0 ? [] : await fetchAll(repository, found, temporaryFolder(env));
  const newest = newestOf(found, trigger);
  return {
    files: brought.flatMap(({ files }) => files),
    findings: [
      ...brought.flatMap(({ findings }) => findings),
      ...runFindings(runs),
      ...searches.flatMap((search) => unmatchedFindings(sources, search, runs, all)),
    ],
    ...(newest === undefined ? {} : { newest }),
  };
}

/** The runner clears it after the job. */
function temporaryFolder(env: Runtime['env']): string {
  const folder = env.RUNNER_TEMP || tmpdir();
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'gate-artifacts-'));
}

/** A merge group is made after its pull requests were approved, and what stands was approved when it came: their own runs are later. */
function newestOf(found: readonly FoundArtifact[], trigger: Trigger): number | undefined {
  if (trigger.scope === 'all') return undefined;
  const reviewed = found.filter(({ run }) => trigger.pull !== undefined || run.commit !== trigger.head);
  const times = reviewed.map(({ artifact }) => Date.parse(artifact.created_at ?? '')).filter(Number.isFinite);
  return times.length === 0 ? undefined : Math.max(...times);
}

async function listArtifacts({ octokit, owner, repo }: Repository, run: EvalRun): Promise<FoundArtifact[]> {
  const all = await allOf(`list the artifacts of run ${run.id}`, async (page) => {
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: run.id, per_page: 100, page });
    return { total: data.total_count, items: data.artifacts };
  });
  const wanted = all.filter(({ name }) => isNamed(run.source.artifacts, name));
  return wanted.sort((a, b) => a.id - b.id).map((artifact) => ({ artifact, run, ...attemptOf(artifact, run) }));
}

/** GitHub says of an artifact when it was made, not by which attempt. */
function attemptOf({ created_at }: ListedArtifact, run: EvalRun): { attempt: Attempt; doubts: readonly string[] } {
  const made = Date.parse(created_at ?? '');
  const [first, ...later] = run.attempts;
  if (first === undefined) throw new GateError('gate-failed', `run ${run.id} has no attempt`, { fault: 'gate' });
  const attempt = later.findLast(({ startedAt }) => startedAt <= made) ?? first;
  const isCertain = Number.isFinite(made) && run.attempts.every(({ startedAt }) => Number.isFinite(startedAt));
  const doubts = isCertain ? attempt.doubts : [...attempt.doubts, 'GitHub does not say when the artifact was made, so its attempt is not known'];
  return { attempt, doubts: doubts.map((why) => `run ${run.id}, attempt ${attempt.number}, of ${run.source.workflow}: ${why}`) };
}

/** Two entries of the policy may name one artifact: every doubt of either counts. */
function onceEach(found: readonly FoundArtifact[]): FoundArtifact[] {
  return [...groupBy(found, ({ artifact }) => artifact.id).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, doubts: [...new Set(same.flatMap(({ doubts }) => doubts))] }];
  });
}

interface Brought {
  readonly files: readonly ArtifactFile[];
  readonly findings: readonly Finding[];
}

/** One after the other, so that they share one limit and disk and memory stay bounded. */
async function fetchAll(repository: Repository, found: readonly FoundArtifact[], folder: string): Promise<Brought[]> {
  const brought: Brought[] = [];
  let left = MAX_ARTIFACTS_EXPANDED_BYTES;
  for (const one of found) {
    const { bytes, ...rest } = await fetchOne(repository, one, join(folder, String(one.artifact.id)), left);
    left -= bytes;
    brought.push(rest);
  }
  return brought;
}

async function fetchOne(repository: Repository, found: FoundArtifact, folder: string, limit: number): Promise<Brought & { readonly bytes: number }> {
  const { artifact, run, attempt, doubts } = found;
  const file = pathOf(found);
  if (artifact.expired) return { files: [], findings: [expiredFinding(found, file)], bytes: 0 };
  const zip = `${folder}.zip`;
  try {
    const digest = await downloadArtifact(repository, artifact, zip, file);
    const place = { run: run.id, attempt: attempt.number, workflow: run.source.workflow, commit: run.commit };
    const origin: ArtifactOrigin = { ...place, name: artifact.name, digest, ...(doubts.length === 0 ? {} : { doubts: [...doubts] }) };
    const { names, bytes } = await unzipInto(zip, file, folder, { bytes: limit });
    return { files: names.map((name) => ({ file: `${file}/${name}`, path: join(folder, ...name.split('/')), origin })), findings: [], bytes };
  } catch (error) {
    if (isGone(error)) return { files: [], findings: [expiredFinding(found, file)], bytes: 0 };
    if (!(error instanceof GateError) || error.fault !== 'evidence') throw error;
    return { files: [], findings: [unreadableFinding(file, error)], bytes: 0 };
  } finally {
    rmSync(zip, { force: true });
  }
}

/** It expired between the list and the download. */
function isGone(error: unknown): boolean {
  return error instanceof GateError && statusOf(error.cause) === 410;
}

/** `artifact:<workflow>/<run>.<attempt>/<artifact>` */
function pathOf({ artifact, run, attempt }: FoundArtifact): string {
  return `${ARTIFACT_PREFIX}${run.source.workflow}/${run.id}.${attempt.number}/${artifact.name}`;
}

function tooMany(count: number): GateError {
  return new GateError('list-truncated', `the runs of the commit have ${count} artifacts that the policy names; the gate reads at most ${MAX_ARTIFACTS}`, {
    fault: 'configuration',
    hint: 'Name fewer artifacts under artifacts: of the policy, or upload several logs in one.',
  });
}
