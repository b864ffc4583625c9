import type { Finding } from '../decision/findings.ts';
import type { Review } from '../decision/people/approvals.ts';
import { workspaceFiles } from '../evidence/workspace.ts';
import type { Job, SourceText } from '../gate/job.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/model.ts';
import { Blobs } from './blobs.ts';
import type { DefaultBranch } from './branch.ts';
import { type Change, compareTrees, foldPath, PathSet, uniteBases } from './changes.ts';
import { requireCheckout } from './checkout.ts';
import { type Comparison, compareCommits } from './commits.ts';
import { type Asked, type Consent, consentOf, consentOfGroup, consentOfPull } from './consent.ts';
import type { Trigger } from './event.ts';
import { formerManifests } from './history.ts';
import type { Inputs } from './inputs.ts';
import { waysOut } from './links.ts';
import { evidenceOfParent, findManifests, type Manifest, type Manifests } from './manifests.ts';
import { Origins } from './origins.ts';
import { approvalsOfStanding } from './outdated.ts';
import { readPolicy } from './policy.ts';
import type { PullNow } from './queue.ts';
import { collisionFindings, requirePaths, type Scope, type Selection, selectAll, selectChanged, strayFinding } from './releases.ts';
import { findRemovals, NO_REMOVALS, type Removals } from './removals.ts';
import { reviewsOf } from './reviews.ts';
import type { Repository, Runtime } from './runtime.ts';
import { siblingFindings } from './siblings.ts';
import { type Tree, Trees } from './trees.ts';
import { unionFiles } from './union.ts';
import { type Withdrawing, withdrawalFindings, withdrawingFiles } from './withdrawals.ts';
import { isRegular, Workspace } from './workspace.ts';

/** What the gate shall decide. */
interface Prepared {
  readonly job: Job;
  /** False when the change touches nothing that the gate is about. */
  readonly concerned: boolean;
}

/** What is asked, and of whom. */
interface Asking {
  readonly runtime: Runtime;
  readonly repository: Repository;
  readonly trigger: Trigger;
  readonly inputs: Inputs;
}

/** Everything that the steps below share. */
interface Around extends Asking {
  readonly workspace: Workspace;
  readonly trees: Trees;
  readonly blobs: Blobs;
  readonly branch: DefaultBranch;
  readonly origins: Origins;
}

/** A change: from where its branch left the base to its head. */
interface Compared {
  readonly base: Tree;
  readonly head: Tree;
  readonly changes: readonly Change[];
  readonly comparison: Comparison;
}

/** The manifests of the commits that matter. */
interface Standing {
  readonly head: Manifests;
  readonly base?: Manifests;
  /** Of the default branch. */
  readonly tip: Manifests;
}

/** Collects from GitHub and the checkout what the gate needs to decide. Nothing is written. */
export async function prepare({ runtime, repository, trigger, inputs }: Asking, branch: DefaultBranch): Promise<Prepared> {
  const workspace = new Workspace(runtime.env.GITHUB_WORKSPACE || process.cwd());
  const trees = new Trees(repository);
  const around: Around = {
    runtime,
    repository,
    trigger,
    inputs,
    workspace,
    trees,
    blobs: new Blobs(repository, workspace),
    branch,
    origins: new Origins(repository, trees, branch, trigger.head),
  };
  const [policy, compared] = await Promise.all([readPolicy(around, inputs.policyFile), trigger.scope === 'change' ? compare(around, trigger.base) : undefined]);
  const proposed = compared && (await proposedPolicy(around, compared));
  const job = { ...emptyJob(around, policy), ...(proposed === undefined ? {} : { proposedPolicy: proposed }) };

  const rules = policy && (await loadPolicy(policy.bytes, policy.file)).policy;
  // Without rules nothing can be selected; the gate says that they are missing or wrong, which is undecided.
  if (rules === undefined) return { job, concerned: true };
  const scope = {
    policyFile: inputs.policyFile,
    releasePaths: rules.releasePaths,
    proposedPaths: await pathsProposed(proposed),
    always: inputs.releases,
    standing: [...rules.evidence, ...inputs.evidence],
  };
  requirePaths(scope);
  const standing = await readManifests(around, scope, compared);
  const selection = compared === undefined ? selectAll(scope, standing.head) : await select(around, scope, standing, compared);
  const removals = compared === undefined ? NO_REMOVALS : await removalsOf(around, scope, standing, compared, rules);
  const collisions = compared === undefined ? [] : collisionsOf(scope, standing, compared);
  const withdrawing = compared === undefined ? [] : await withdrawingFiles({ ...compared, blobs: around.blobs }, rules);
  const shared = compared === undefined ? [] : await siblingFindings(around, compared.changes, concernOf(scope, standing));
  const further = [...collisions, ...shared];
  if (!selection.concerned && removals.list.length + further.length + withdrawing.length === 0) return { job, concerned: false };
  for (const file of selection.withdrawn)
    runtime.runner.info(`The change deletes ${JSON.stringify(file)}: that release is withdrawn, which needs no evidence.`);
  return {
    job: await complete({ around, scope, standing, selection, removals, further, withdrawing, rules, ...(compared === undefined ? {} : { compared }) }, job),
    concerned: true,
  };
}

/** A proposal that is not valid proposes nothing. */
async function pathsProposed(proposed: SourceText | undefined): Promise<readonly string[]> {
  return proposed === undefined ? [] : ((await loadPolicy(proposed.bytes, proposed.file)).policy?.releasePaths ?? []);
}

async function select({ blobs }: Around, scope: Scope, { head, base = NONE }: Standing, compared: Compared): Promise<Selection> {
  const out = await waysOut(compared.head, compared.changes, new PathSet([...scope.releasePaths, ...scope.proposedPaths]), blobs);
  return selectChanged(scope, head, base, compared.changes, out);
}

const NONE: Manifests = { all: [], claimed: new PathSet([]) };

async function compare({ repository, trees, trigger }: Around, from: string): Promise<Compared> {
  const comparison = await compareCommits(repository, from, trigger.head);
  const [first, head] = await Promise.all([trees.of(comparison.mergeBase), trees.of(trigger.head)]);
  const base = uniteBases(first, await Promise.all(comparison.otherBases.map((commit) => trees.of(commit))), head);
  return { base, head, changes: compareTrees(base, head), comparison };
}

async function readManifests({ trees, blobs, trigger, branch }: Around, scope: Scope, compared: Compared | undefined): Promise<Standing> {
  const paths = new PathSet([...scope.releasePaths, ...scope.proposedPaths, ...scope.always]);
  const read = async (tree: Tree | Promise<Tree>): Promise<Manifests> => findManifests(await tree, paths, blobs);
  const [head, tip, base] = await Promise.all([read(trees.of(trigger.head)), read(trees.of(branch.commit)), compared && read(compared.base)]);
  return { head, tip, ...(base === undefined ? {} : { base }) };
}

async function removalsOf(
  { trees, blobs, branch }: Around,
  scope: Scope,
  { head, tip, base = NONE }: Standing,
  compared: Compared,
  rules: Policy,
): Promise<Removals> {
  const manifests = { base, head, tip };
  return findRemovals({ ...compared, tip: await trees.of(branch.commit), manifests, standing: scope.standing, blobs, mappings: rules.formats });
}

/** The text of the policy that the change would put in force. A deleted policy, a link or a submodule is an empty one, which is not valid. */
async function proposedPolicy({ inputs, blobs, trigger }: Around, { head, changes }: Compared): Promise<SourceText | undefined> {
  const file = inputs.policyFile;
  const change = changes.find(({ path }) => path === file);
  if (change === undefined) return undefined;
  const entry = head.entries.get(file);
  return { file, bytes: entry === undefined || !isRegular(entry) ? new Uint8Array() : await blobs.of(file, entry.sha), ref: trigger.head };
}

/** Every path that the gate is about. */
function pathsOf({ policyFile, releasePaths, proposedPaths, always, standing }: Scope, { head, base = NONE }: Standing): PathSet {
  const own = [...head.all, ...base.all].flatMap(({ evidence, files }) => [...evidence, ...files]);
  return new PathSet([policyFile, ...releasePaths, ...proposedPaths, ...always, ...standing, ...own]);
}

function concernOf(scope: Scope, standing: Standing): (change: Change) => boolean {
  const own = pathsOf(scope, standing);
  return (change) => own.touchedBy(change);
}

function collisionsOf(scope: Scope, standing: Standing, { head, changes }: Compared): Finding[] {
  const own = pathsOf(scope, standing).folded();
  return collisionFindings(head.entries.keys(), new Set(changes.map(({ path }) => path)), (path) => own.has(foldPath(path)));
}

/** What is known before the evidence is looked at. */
interface Known {
  readonly around: Around;
  readonly scope: Scope;
  readonly standing: Standing;
  readonly selection: Selection;
  readonly removals: Removals;
  /** What blocks whatever is decided. */
  readonly further: readonly Finding[];
  readonly withdrawing: readonly Withdrawing[];
  readonly rules: Policy;
  readonly compared?: Compared;
}

async function complete(known: Known, job: Job): Promise<Job> {
  const { around, scope, standing, selection, removals, compared } = known;
  const { runtime, repository, trigger, workspace, trees, blobs, branch } = around;
  const globs = [...scope.standing, ...selection.releases.flatMap((manifest) => [...manifest.evidence, ...evidenceOfParent(manifest, standing.tip.all)])];
  if (selection.releases.length > 0) await requireCheckout(workspace, trees, repository, trigger, globs, runtime.env.GITHUB_SHA);
  const tip = await trees.of(branch.commit);
  const local = workspaceFiles(workspace.root, { channel: workspace.channels(tip) });
  const former = await formerManifests(repository, branch, selection.releases, standing.base?.all ?? [], compared?.changes ?? []);
  const consent = await readConsent(known, globs);
  const isUntouched = (path: string): boolean => compared !== undefined && compared.base.entries.get(path)?.sha === compared.head.entries.get(path)?.sha;
  const isStale = (path: string): boolean => trigger.scope === 'change' && trigger.into === branch.name && isUntouched(path);
  const completed: Job = {
    ...job,
    releases: selection.releases.map(({ source }) => source),
    baseReleases: standingManifests(standing),
    parents: standing.tip.all.filter(({ complete }) => complete).map(({ source }) => source),
    ...(former.length === 0 ? {} : { formerReleases: former }),
    files: unionFiles({ local, workspace, blobs, tip, removals, isStale }),
    removals: removals.list,
    reviews: consent.reviews,
    ...(consent.ofReleases === undefined ? {} : { releaseReviews: consent.ofReleases }),
    findings: [...selection.strays.map(strayFinding), ...known.further, ...consent.findings],
  };
  const { withSurroundings } = await import('./surroundings.ts');
  const whole = await withSurroundings(completed, { ...around, members: consent.members ?? [] }, known.rules);
  return { ...whole, findings: [...(whole.findings ?? []), ...withdrawalFindings(known.withdrawing, known.rules, whole.reviews)] };
}

/** Whom the event lets speak: the reviewers of its pull request, of those in the merge group, or of those that brought what stands. */
async function readConsent(
  known: Known,
  globs: readonly string[],
): Promise<Consent & { readonly ofReleases?: ReadonlyMap<string, readonly Review[]>; readonly members?: readonly PullNow[] }> {
  const { around, standing, scope, selection, compared, rules } = known;
  const { repository, trees, trigger, inputs, runtime } = around;
  const members = inputs.membersToken === undefined ? {} : { members: { ...repository, octokit: runtime.connect(inputs.membersToken) } };
  const asked: Asked = { repository, policy: rules, policyFile: inputs.policyFile, ...members };
  if (trigger.scope === 'all' || compared === undefined) return standingConsent(known, asked);
  const { comparison, head, changes } = compared;
  const unseen = { repository, trees, branch: around.branch, globs };
  if (trigger.pull !== undefined)
    return approvalsOfStanding(await consentOfPull(asked, trigger, comparison), { ...unseen, heads: [trigger.head], base: compared.base });
  const taken = new Set([...known.withdrawing, ...known.removals.list].map(({ file }) => file));
  const concerns = concernOf(scope, standing);
  const concerning = changes.filter((change) => taken.has(change.path) || (selection.concerned && concerns(change)));
  const queued = trigger.queued === undefined ? {} : { queued: trigger.queued };
  const ofGroup = await consentOfGroup(asked, { repository, trees, head, changes: concerning, comparison, ...queued });
  return approvalsOfStanding(ofGroup, { ...unseen, heads: ofGroup.members.map((member) => member.head) });
}

/** Releases whose approvals are looked up in one run. */
const MOST_STANDING = 50;

/**
 * Each release that stands was approved in the pull request that brought it, if what people saw there is what stands. Evidence
 * that came later passed the gate by itself. Without sign-offs nobody asks who approved.
 */
async function standingConsent(
  { around, selection, rules }: Known,
  asked: Asked,
): Promise<Consent & { readonly ofReleases: ReadonlyMap<string, readonly Review[]> }> {
  const { repository, origins } = around;
  const ofReleases = new Map<string, readonly Review[]>();
  const findings: Finding[] = [];
  for (const { source } of rules.signoffs.length === 0 ? [] : selection.releases.slice(0, MOST_STANDING)) {
    const consent = await consentOf(asked, async () => {
      const { pull } = await origins.of(source.file);
      return pull === undefined ? { reviews: [], ignored: [] } : reviewsOf(repository, pull);
    });
    ofReleases.set(source.file, consent.reviews);
    findings.push(...consent.findings.filter((one) => !findings.some(({ message }) => message === one.message)));
  }
  return { reviews: [], findings, ofReleases };
}

/** Manifests at the base of the change and on the default branch; one that is the same in both, once. */
function standingManifests({ base, tip }: Standing): SourceText[] {
  const found: Manifest[] = [];
  for (const manifest of [...(base?.all ?? []), ...tip.all]) {
    if (manifest.complete && !found.some(({ source }) => isSame(source, manifest.source))) found.push(manifest);
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
