import { formatLocation, GateError } from '../formats/errors.ts';
import type { DecisionReport } from '../formats/generated/decision.ts';
import { runGate } from '../gate.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { commentMarker, MAX_COMMENT_BYTES, writeComment } from './comment.ts';
import { githubError } from './errors.ts';
import { readEvent, type Trigger } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { defaultFolder, failureOf, setOutputs, writeReportFiles } from './outputs.ts';
import { prepare } from './prepare.ts';
import type { Repository, Runtime } from './runtime.ts';
import { annotate, NOT_CONCERNED, renderSummary, runUrl } from './summary.ts';

interface Decided {
  readonly report: DecisionReport;
  /** False when the change touches nothing that the gate is about. */
  readonly concerned: boolean;
}

/**
 * Decides what the event asks for and reports it. The verdict is set before anything is written to GitHub, and nothing that
 * is written later can change it. Every error fails the job: what could not be decided is never a pass.
 */
export async function run(runtime: Runtime): Promise<void> {
  try {
    const inputs = readInputs(runtime);
    const trigger = readEvent(runtime.eventName, runtime.payload, runtime.env['GITHUB_SHA']);
    const repository: Repository = { ...runtime.repository, octokit: await runtime.connect(inputs.token) };
    const decided = await decide(runtime, repository, trigger, inputs);
    await setVerdict(runtime, inputs, decided);
    await tell(runtime, repository, trigger, inputs, decided);
  } catch (error) {
    await fail(runtime, error);
  }
}

async function decide(runtime: Runtime, repository: Repository, trigger: Trigger, inputs: Inputs): Promise<Decided> {
  const { job, concerned } = await prepare(runtime, repository, trigger, inputs);
  return { report: await runGate(job), concerned };
}

async function setVerdict(runtime: Runtime, inputs: Inputs, { report, concerned }: Decided): Promise<void> {
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

/** Annotations, summary, comment; what cannot be written costs a warning each. */
async function tell(runtime: Runtime, repository: Repository, trigger: Trigger, inputs: Inputs, decided: Decided): Promise<void> {
  const { runner } = runtime;
  await attempt(runtime, 'mark the findings', async () => annotate(runner, decided.report));
  await attempt(runtime, 'write the job summary', () => runner.writeSummary(renderSummary(decided.report, decided.concerned)));
  if (!inputs.comment || trigger.scope === 'all' || trigger.pull === undefined) return;
  const { number, fork } = trigger.pull;
  const actor = runtime.env['GITHUB_ACTOR'];
  try {
    const outcome = await writeComment(repository, number, commentMarker(inputs.policyFile), commentText(runtime, trigger, decided), !decided.concerned);
    runner.info(`Comment: ${outcome}.`);
  } catch (error) {
    const refused = githubError(error, 'write its comment', 'pull-requests: write', { event: trigger.event, fork, ...(actor === undefined ? {} : { actor }) });
    runner.warning(`${refused.message}. The verdict is not affected. ${refused.hint ?? ''}`);
  }
}

function commentText(runtime: Runtime, trigger: Trigger, { report, concerned }: Decided): string {
  const url = runUrl(runtime);
  const footer = `\n\n<sub>Decided for commit ${trigger.head}.</sub>\n`;
  const head = concerned ? '' : `${NOT_CONCERNED}\n\n`;
  const spent = Buffer.byteLength(head + footer) + 500;
  return head + renderMarkdown(report, { maxBytes: MAX_COMMENT_BYTES - spent, ...(url === undefined ? {} : { summaryUrl: url }) }).trimEnd() + footer;
}

async function attempt({ runner }: Runtime, what: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    runner.warning(`kri-gate could not ${what}: ${messageOf(error)}. The verdict is not affected.`);
  }
}

/** The outputs of a run that decided nothing, so that a step which reads them does not find those of nobody. */
async function fail(runtime: Runtime, error: unknown): Promise<void> {
  const { runner } = runtime;
  const hint = error instanceof GateError && error.hint !== undefined ? ` ${error.hint}` : '';
  const where = error instanceof GateError && error.at.file !== undefined ? ` (${formatLocation(error.at)})` : '';
  const code = error instanceof GateError ? error.code : 'gate-failed';
  runner.setFailed(`kri-gate: undecided, ${code}: ${messageOf(error)}${where}.${hint}`);
  runner.setOutput('verdict', 'undecided');
  if (!(error instanceof GateError) && error instanceof Error && error.stack) runner.info(error.stack);
  await attempt(runtime, 'write the job summary', () =>
    runner.writeSummary(`## kri-gate: undecided\n\nThe gate could not decide, so the job fails. The log of the step says why (\`${code}\`).\n`),
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
