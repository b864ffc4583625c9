import { workspaceFiles } from '../evidence/workspace.ts';
import type { Job, SourceText } from '../gate.ts';
import { loadPolicy } from '../policy/load.ts';
import { Blobs } from './blobs.ts';
import { type Change, compareTrees, mergeBase, PathSet } from './changes.ts';
import { requireCheckout } from './checkout.ts';
import type { Trigger } from './event.ts';
import type { Inputs } from './inputs.ts';
import { findManifests, type Manifest } from './manifests.ts';
import { readDefaultBranch, readPolicy } from './policy.ts';
import { requirePaths, type Scope, type Selection, selectAll, selectChanged, strayFinding } from './releases.ts';
import { readReviews } from './reviews.ts';
import type { Repository, Runtime } from './runtime.ts';
import { type Tree, Trees } from './trees.ts';
import { Workspace } from './workspace.ts';

/** What the gate shall decide. */
export interface Prepared {
  readonly job: Job;
  /** False when the change touches nothing that the gate is about. */
  readonly concerned: boolean;
}

/** Everything that the steps below share. */
interface Around {
  readonly runtime: Runtime;
  readonly repository: Repository;
  readonly trigger: Trigger;
  readonly inputs: Inputs;
  readonly workspace: Workspace;
  readonly trees: Trees;
  readonly blobs: Blobs;
  /** Tip of the default branch. */
  readonly tip: string;
}

/** A change: from where its branch left the base to its head. */
interface Compared {
  readonly base: Tree;
  readonly head: Tree;
  readonly changes: readonly Change[];
}

/** Collects from GitHub and the checkout what the gate needs to decide. Nothing is written. */
export async function prepare(runtime: Runtime, repository: Repository, trigger: Trigger, inputs: Inputs): Promise<Prepared> {
  const workspace = new Workspace(runtime.env.GITHUB_WORKSPACE || process.cwd());
  const branch = await readDefaultBranch(repository);
  const around: Around = {
    runtime,
    repository,
    trigger,
    inputs,
    workspace,
    trees: new Trees(repository),
    blobs: new Blobs(repository, workspace),
    tip: branch.commit,
  };
  const [policy, compared] = await Promise.all([
    readPolicy(repository, inputs.policyFile, branch.commit),
    trigger.scope === 'change' ? compare(around, trigger.base) : undefined,
  ]);
  const proposed = compared && (await proposedPolicy(around, compared));
  const job = { ...emptyJob(around, policy), ...(proposed === undefined ? {} : { proposedPolicy: proposed }) };

  const rules = policy && (await loadPolicy(policy.bytes, policy.file)).policy;
  // Without rules nothing can be selected; the gate says that they are missing or wrong, which is undecided.
  if (rules === undefined) return { job, concerned: true };
  const scope = { policyFile: inputs.policyFile, releasePaths: rules.releasePaths, always: inputs.releases, standing: [...rules.evidence, ...inputs.evidence] };
  requirePaths(scope);
  const selection = await select(around, scope, compared);
  if (!selection.concerned) return { job, concerned: false };
  for (const file of selection.withdrawn)
    runtime.runner.info(`The change deletes ${JSON.stringify(file)}: that release is withdrawn, which needs no evidence.`);
  return { job: await complete(around, job, scope, selection, compared), concerned: true };
}

async function compare({ repository, trees, trigger }: Around, from: string): Promise<Compared> {
  const [base, head] = await Promise.all([mergeBase(repository, from, trigger.head).then((commit) => trees.of(commit)), trees.of(trigger.head)]);
  return { base, head, changes: compareTrees(base, head) };
}

async function select({ trees, blobs, trigger }: Around, scope: Scope, compared: Compared | undefined): Promise<Selection> {
  const paths = new PathSet([...scope.releasePaths, ...scope.always]);
  if (compared === undefined) return selectAll(scope, await findManifests(await trees.of(trigger.head), paths, blobs));
  const [head, base] = await Promise.all([findManifests(compared.head, paths, blobs), findManifests(compared.base, paths, blobs)]);
  return selectChanged(scope, head, base, compared.changes);
}

/** The text of the policy that the change would put in force. A deleted policy is an empty one, which is not valid. */
async function proposedPolicy({ inputs, blobs, trigger }: Around, { head, changes }: Compared): Promise<SourceText | undefined> {
  const file = inputs.policyFile;
  const change = changes.find(({ path }) => path === file);
  if (change === undefined) return undefined;
  const entry = head.entries.get(file);
  return { file, bytes: entry === undefined ? new Uint8Array() : await blobs.of(file, entry.sha), ref: trigger.head };
}

async function complete(around: Around, job: Job, scope: Scope, selection: Selection, compared: Compared | undefined): Promise<Job> {
  const { runtime, repository, trigger, workspace, trees } = around;
  const globs = [...scope.standing, ...selection.releases.flatMap(({ evidence }) => evidence)];
  if (selection.releases.length > 0) await requireCheckout(workspace, trees, repository, trigger, globs, runtime.env.GITHUB_SHA);
  const tip = await trees.of(around.tip);
  const [baseReleases, reviews] = await Promise.all([
    standingManifests(around, scope, compared === undefined ? [tip] : [compared.base, tip]),
    readReviews(repository, trigger, runtime.runner),
  ]);
  return {
    ...job,
    releases: selection.releases.map(({ source }) => source),
    baseReleases,
    files: workspaceFiles(workspace.root, { channel: workspace.channels(tip) }),
    reviews,
    findings: selection.strays.map(strayFinding),
  };
}

/** Manifests at the base of the change and on the default branch; one that is the same in both, once. */
async function standingManifests({ blobs }: Around, scope: Scope, trees: readonly Tree[]): Promise<SourceText[]> {
  const paths = new PathSet([...scope.releasePaths, ...scope.always]);
  const found: Manifest[] = [];
  for (const tree of new Set(trees)) {
    const { all } = await findManifests(tree, paths, blobs);
    found.push(...all.filter(({ source, complete }) => complete && !found.some((other) => isSame(other.source, source))));
  }
  return found.map(({ source }) => source);
}

function isSame(a: SourceText, b: SourceText): boolean {
  return a.file === b.file && Buffer.compare(a.bytes, b.bytes) === 0;
}

function emptyJob({ runtime, inputs, workspace }: Around, policy: SourceText | undefined): Job {
  return {
    policy,
    policyFile: inputs.policyFile,
    releases: [],
    baseReleases: [],
    evidence: inputs.evidence,
    files: workspaceFiles(workspace.root),
    reviews: [],
    now: runtime.now,
    // The input can only tighten, so `warn` says nothing.
    ...(inputs.mode === 'enforce' ? { mode: inputs.mode } : {}),
    version: runtime.version,
  };
}
