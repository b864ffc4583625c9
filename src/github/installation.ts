import type { Finding } from '../decision/findings.ts';
import { asText, isRecord, path } from '../evidence/narrow.ts';
import { GateError } from '../formats/errors.ts';
import { loadDocument } from '../formats/load-document.ts';
import type { Policy } from '../policy/model.ts';
import type { Blobs } from './blobs.ts';
import { type DefaultBranch, readProtection } from './branch.ts';
import { type BranchRules, readBranchRules } from './branch-rules.ts';
import type { Trigger } from './event.ts';
import { type OwnWorkflow, workflowOf } from './own-workflow.ts';
import { readBypass, WHO } from './rulesets.ts';
import type { Repository, Runtime } from './runtime.ts';
import type { Tree } from './trees.ts';

/** What the gate knows before it looks at its own installation. */
interface Installed {
  readonly repository: Repository;
  readonly trigger: Trigger;
  readonly branch: DefaultBranch;
  /** What it holds. */
  readonly tip: Tree;
  /** What is decided. */
  readonly head: Tree;
  readonly blobs: Pick<Blobs, 'of'>;
  readonly env: Runtime['env'];
}

/** A way around the gate, and what closes it. */
interface Weakness {
  readonly message: string;
  readonly fix: string;
  readonly file?: string;
}

/** How the gate can be walked around here, as far as its token can see, and what it could not see. Nothing here fails a run. */
export async function installationFindings(installed: Installed, policy: Policy): Promise<Finding[]> {
  if (policy.installation === 'ignore') return [];
  const { repository, trigger, branch, env } = installed;
  const target = trigger.scope === 'change' && trigger.into !== '' ? trigger.into : branch.name;
  const workflow = workflowOf(env, repository);
  const names = await checkNames(installed, workflow);
  const classic = async () => (target === branch.name ? branch.protection : readProtection(repository, target));
  const rules = await readBranchRules(repository, target, { names, ...(workflow === undefined ? {} : { workflow }) }, classic);
  // Where a way around only warns, it is not worth a request that a token of a workflow is hardly ever told something by.
  const bypass = policy.installation === 'block' ? await readBypass(repository, rules.rulesets) : { weak: [], unseen: rules.rulesets.length > 0 ? [WHO] : [] };
  const weaknesses = [...ownFile(installed, workflow), ...weaknessesOf(rules, target, names), ...bypass.weak.map((who) => bypassWeakness(who, target))];
  const severity = policy.installation === 'block' ? 'block' : 'warning';
  return [
    ...weaknesses.map((weakness): Finding => ({ code: 'gate-unprotected', severity, ...weakness })),
    ...unseenFinding([...rules.unseen, ...bypass.unseen], target),
  ];
}

function bypassWeakness(who: string, branch: string): Weakness {
  return { message: `the rulesets that protect ${branch} may be bypassed by ${who}`, fix: 'Empty the bypass list of one ruleset that requires the gate.' };
}

/** The workflow file of these events is the default branch's, whatever the change says. */
const EVENTS_OF_DEFAULT_BRANCH = ['pull_request_target', 'schedule'];

function ownFile({ trigger, tip, head }: Installed, workflow: OwnWorkflow | undefined): Weakness[] {
  if (workflow === undefined || !workflow.isOwn || EVENTS_OF_DEFAULT_BRANCH.includes(trigger.event)) return [];
  const file = workflow.path;
  if (head.entries.get(file)?.sha === tip.entries.get(file)?.sha) return [];
  return [
    {
      message: `the workflow that runs the gate, ${file}, differs here from the one on the default branch: what it does with the verdict is the author's word`,
      fix: 'Review the file line by line, or update the branch. A required workflow of another repository cannot be edited by a change.',
      file,
    },
  ];
}

/** What GitHub calls the check of this job: its `name:`, else its key. */
async function checkNames({ tip, blobs, env }: Installed, workflow: OwnWorkflow | undefined): Promise<string[]> {
  const job = env.GITHUB_JOB ?? '';
  if (job === '') return [];
  const entry = workflow?.isOwn ? tip.entries.get(workflow.path) : undefined;
  if (workflow === undefined || entry === undefined) return [job];
  try {
    const { value } = await loadDocument(await blobs.of(workflow.path, entry.sha), workflow.path, { code: 'gate-failed', fault: 'configuration' });
    const jobs = path(value, 'jobs');
    const name = isRecord(jobs) ? asText(path(jobs[job], 'name')) : undefined;
    return [name ?? job];
  } catch (error) {
    // A file that the gate cannot read tells it no name; GitHub reads it by other rules.
    if (error instanceof GateError) return [job];
    throw error;
  }
}

function weaknessesOf(rules: BranchRules, branch: string, names: readonly string[]): Weakness[] {
  const found: Weakness[] = [];
  const check = names.map((name) => JSON.stringify(name)).join(' or ') || 'of this job';
  if (rules.required === 'no' || rules.required === 'unknown')
    found.push({
      message:
        rules.required === 'unknown'
          ? `GitHub does not let the gate see whether the branch ${branch} requires the check ${check}`
          : `the branch ${branch} does not require the check ${check}: a change can be merged while it is red${rules.others.length === 0 ? '' : `; required are ${rules.others.map((name) => JSON.stringify(name)).join(', ')}`}`,
      fix: 'Add it to a ruleset of the branch as a required check, or better as a required workflow.',
    });
  if (rules.anySource)
    found.push({
      message: `any account that can write may report the check ${check} of the branch ${branch}`,
      fix: 'Choose GitHub Actions as the source of the required check.',
    });
  if (rules.dismissesStale === 'no')
    found.push({
      message: `approvals stay when new commits are pushed to a change into ${branch}; the gate counts those of the head commit only, GitHub counts all`,
      fix: 'Dismiss stale approvals when new commits are pushed.',
    });
  if (rules.adminsBypass)
    found.push({ message: `administrators can merge into ${branch} past its required checks`, fix: 'Do not allow bypassing the protection of the branch.' });
  if (rules.upToDate === 'no')
    found.push({
      message: `a change into ${branch} can be merged although it was decided on another state of ${branch}`,
      fix: 'Require branches to be up to date before merging, or use a merge queue.',
    });
  return found;
}

function unseenFinding(unseen: readonly string[], branch: string): Finding[] {
  if (unseen.length === 0) return [];
  return [
    {
      code: 'gate-unseen',
      severity: 'note',
      message: `of the protection of ${branch} the gate could not see ${unseen.join('; ')}`,
      fix: 'Ask an administrator; a token of a workflow may not read it.',
    },
  ];
}
