import { path } from '../evidence/narrow.ts';
import { formatLocation, GateError } from '../formats/errors.ts';
import type { DecisionReport, Verdict } from '../formats/generated/decision.ts';
import { runGate } from '../gate.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { DefaultBranch } from './branch.ts';
import { commentMarker, MAX_COMMENT_BYTES, writeComment } from './comment.ts';
import { githubError } from './errors.ts';
import type { Trigger } from './event.ts';
import type { Inputs } from './inputs.ts';
import { labelPull, reviewPull } from './marks.ts';
import { defaultFolder, failureOf, setOutputs, writeReportFiles } from './outputs.ts';
import { prepare } from './prepare.ts';
import type { Repository, Runtime } from './runtime.ts';
import { annotate, failureText, NOT_CONCERNED, renderSummary, runUrl } from './summary.ts';

interface Decided {
  readonly report: DecisionReport;
  /** False when the change touches nothing that the gate is about. */
  readonly concerned: boolean;
}

/** One run: the world, and what it was asked. */
export interface Session {
  readonly runtime: Runtime;
  readonly repository: Repository;
  readonly trigger: Trigger;
  readonly inputs: Inputs;
}

/** The verdict is set before anything is written to GitHub, and nothing that is written later can change it. */
export async function decideAndTell(session: Session, branch: DefaultBranch): Promise<void> {
  const decided = await decide(session, branch);
  await setVerdict(session, decided);
  await tell(session, decided);
}

async function decide(session: Session, branch: DefaultBranch): Promise<Decided> {
  const { job, concerned } = await prepare(session, branch);
  return { report: await runGate(job), concerned };
}

async function setVerdict({ runtime, inputs }: Session, { report, concerned }: Decided): Promise<void> {
  const { runner, env } = runtime;
  const files = await writeReportFiles(inputs.out ?? defaultFolder(env), report, renderSummary(report, concerned));
  setOutputs(runtime, report, files);
  const failure = failureOf(report);
  if (failure !== undefined) runner.setFailed(failure);
  else runner.info(concerned ? `kri-gate: ${report.verdict}` : `kri-gate: ${report.verdict}. ${NOT_CONCERNED}`);
  if (inputs.mode === 'warn' && report.enforcement === 'enforce') {
    runner.warning('The input mode: warn is ignored: the policy says enforce, and an input can only tighten it. Change enforcement in the policy.');
  }
}

/** Annotations, summary, comment, review and label; what cannot be written costs a warning each. */
async function tell(session: Session, { report, concerned }: Decided): Promise<void> {
  const { runtime, trigger } = session;
  await attempt(runtime, 'mark the findings', async () => annotate(runtime.runner, report));
  await attempt(runtime, 'write the job summary', () => runtime.runner.writeSummary(renderSummary(report, concerned)));
  const isQuiet = !concerned || (session.inputs.comment === 'on-block' && failureOf(report) === undefined);
  const mayWrite = await comment(session, isQuiet, () => {
    const summaryUrl = runUrl(runtime);
    const head = concerned ? '' : `${NOT_CONCERNED}\n\n`;
    const footer = `\n\n<sub>Decided for commit ${trigger.head}.</sub>\n`;
    const maxBytes = MAX_COMMENT_BYTES - Buffer.byteLength(head + footer + commentMarker(session.inputs.policyFile));
    return head + renderMarkdown(report, { maxBytes, ...(summaryUrl === undefined ? {} : { summaryUrl }) }).trimEnd() + footer;
  });
  // A token that may write no comment may set no label either; saying so once is enough.
  if (mayWrite) await mark(session, concerned ? report.verdict : undefined, failureOf(report) !== undefined);
}

/**
 * @param onlyUpdate say it only where an earlier run has said something else
 * @returns false when the token may not write
 */
async function comment(session: Session, onlyUpdate: boolean, render: () => string): Promise<boolean> {
  const { runtime, repository, trigger, inputs } = session;
  if (inputs.comment === 'never' || trigger.scope === 'all' || trigger.pull === undefined) return true;
  const { number } = trigger.pull;
  return write(session, 'write its comment', async () => {
    const outcome = await writeComment(repository, number, commentMarker(inputs.policyFile), render(), { onlyUpdate, isFirst: isFirstRun(runtime) });
    runtime.runner.info(`Comment: ${outcome}.`);
  });
}

/** A pull request that was just opened has no comment of an earlier run. */
function isFirstRun({ eventName, payload, env }: Runtime): boolean {
  return eventName.startsWith('pull_request') && path(payload, 'action') === 'opened' && env.GITHUB_RUN_ATTEMPT === '1';
}

/** The review and the label, where the workflow wants them. Without a verdict there is neither. */
async function mark(session: Session, verdict: Verdict | undefined, stops: boolean): Promise<void> {
  const { runtime, repository, trigger, inputs } = session;
  if (trigger.scope === 'all' || trigger.pull === undefined) return;
  const { number } = trigger.pull;
  const marker = commentMarker(inputs.policyFile);
  if (inputs.requestChanges)
    await write(session, 'request changes', async () => runtime.runner.info(`Review: ${await reviewPull(repository, number, marker, stops)}.`));
  if (inputs.labels) await write(session, 'set its label', async () => runtime.runner.info(`Label: ${await labelPull(repository, number, verdict)}.`));
}

/** @returns false when the token may not, which costs a warning as every failure does */
async function write({ runtime, trigger }: Session, doing: string, action: () => Promise<void>): Promise<boolean> {
  const actor = runtime.env.GITHUB_ACTOR;
  const fork = trigger.scope !== 'all' && trigger.pull?.fork === true;
  try {
    await action();
    return true;
  } catch (error) {
    const refused = githubError(error, doing, 'pull-requests: write', { event: trigger.event, fork, ...(actor === undefined ? {} : { actor }) });
    runtime.runner.warning(`${refused.message}. The verdict is not affected. ${refused.hint ?? ''}`);
    return refused.code !== 'github-forbidden';
  }
}

async function attempt({ runner }: Runtime, what: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    runner.warning(`kri-gate could not ${what}: ${messageOf(error)}. The verdict is not affected.`);
  }
}

/** A run that decided nothing: red, and never with the outputs, the comment or the label of an earlier one. */
export async function fail(runtime: Runtime, session: Session | undefined, error: unknown): Promise<void> {
  const { runner } = runtime;
  const known = error instanceof GateError ? error : undefined;
  const code = known?.code ?? 'gate-failed';
  const where = known?.at.file === undefined ? '' : ` (${formatLocation(known.at)})`;
  runner.setFailed(
    `kri-gate: undecided, ${code}: ${messageOf(error)}${where}. ${known?.hint ?? 'This is a defect of kri-gate; please report it, with the log of a run with debug logging.'}`,
  );
  runner.setOutput('verdict', 'undecided');
  if (known === undefined || known.fault === 'gate') runner.debug(stackOf(known?.cause ?? error));
  await attempt(runtime, 'write the job summary', () => runner.writeSummary(failureText(code)));
  if (session === undefined) return;
  const mayWrite = await comment(session, true, () => failureText(code, runUrl(runtime)));
  if (mayWrite) await mark(session, 'undecided', true);
}

/** Without its full stop, because a sentence follows. */
function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}

function stackOf(error: unknown): string {
  return (error instanceof Error ? error.stack : undefined) ?? String(error);
}
