import { asCount, asText, path } from '../evidence/narrow.ts';
import { GateError } from '../formats/errors.ts';
import type { DecisionReport } from '../formats/generated/decision.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { ARTIFACT, readReport } from './artifact.ts';
import { commentMarker, MAX_COMMENT_BYTES, writeComment } from './comment.ts';
import { githubError } from './errors.ts';
import { readInputs } from './inputs.ts';
import { allPages } from './pages.ts';
import type { Repository, Runtime } from './runtime.ts';

/** A run of the gate on a pull request, as GitHub tells of it; nothing of this comes from the run itself. */
interface GateRun {
  readonly id: number;
  /** The commit that it was about, and where that is. */
  readonly head: string;
  readonly branch: string;
  readonly repository: string;
}

/**
 * The second of two workflows: writes the comment that a run on a fork may not write. It decides nothing, sets no verdict and
 * no output, and runs with the default branch's workflow. The report of the first run is hostile data; the pull request is
 * looked up by the commit and repository that GitHub says the run was about.
 */
export async function commentFromRun(runtime: Runtime): Promise<void> {
  const { runner } = runtime;
  try {
    const inputs = readInputs(runtime);
    const run = readRun(runtime);
    if (typeof run === 'string') return runner.info(`No comment: ${run}.`);
    const repository: Repository = { ...runtime.repository, octokit: runtime.connect(inputs.token) };
    const pull = await findPull(repository, run);
    if (typeof pull === 'string') return runner.info(`No comment: ${pull}.`);
    const report = await readReport(repository, run.id);
    if (report === undefined) return runner.warning(`No comment: run ${run.id} has no artifact ${ARTIFACT}. Let it upload the report; see docs/forks.md.`);
    const marker = commentMarker(inputs.policyFile);
    const isQuiet = report.decisions.length + report.findings.length === 0;
    runner.info(`Comment: ${await write(repository, pull, marker, bodyOf(report, run, runtime, marker), isQuiet)}.`);
  } catch (error) {
    const known = error instanceof GateError ? error : undefined;
    const message = error instanceof Error ? error.message : String(error);
    runner.setFailed(
      `kri-gate wrote no comment, ${known?.code ?? 'gate-failed'}: ${message}. ${known?.hint ?? 'This is a defect of kri-gate; please report it.'}`,
    );
  }
}

/** @returns why there is nothing to do, where that is so */
function readRun({ eventName, payload, repository }: Runtime): GateRun | string {
  if (eventName !== 'workflow_run') {
    throw new GateError('event-unknown', `comment-from-run is for the event workflow_run; on "${eventName}" it would leave the change undecided`, {
      fault: 'configuration',
      hint: 'Remove comment-from-run from this workflow; docs/forks.md has both workflows.',
    });
  }
  const run = path(payload, 'workflow_run');
  const [id, head, branch] = [asCount(path(run, 'id')), asText(path(run, 'head_sha')), asText(path(run, 'head_branch'))];
  const from = asText(path(run, 'head_repository', 'full_name'));
  if (path(run, 'event') !== 'pull_request') return 'the run was not about a pull request';
  if (id === undefined || head === undefined || branch === undefined || from === undefined)
    return 'GitHub does not say what the run was about; its fork may be gone';
  const isOwn = from.toLowerCase() === `${repository.owner}/${repository.repo}`.toLowerCase();
  if (isOwn && path(run, 'actor', 'login') !== 'dependabot[bot]') return 'the run was not about a fork and writes its own';
  return { id, head, branch, repository: from };
}

/** The one open pull request of that commit from that repository. @returns why there is none, or none that is certain */
async function findPull({ octokit, owner, repo }: Repository, run: GateRun): Promise<number | string> {
  try {
    const head = `${run.repository.split('/')[0]}:${run.branch}`;
    const pulls = await allPages((query) => octokit.rest.pulls.list({ ...query, owner, repo, state: 'open', head }));
    const [only, ...others] = pulls.filter((pull) => pull.head.sha === run.head && pull.head.repo?.full_name === run.repository);
    if (only === undefined) return 'no open pull request has that commit as its head by now';
    return others.length === 0 ? only.number : 'several pull requests have that commit as their head, and the run does not say which it was about';
  } catch (error) {
    throw githubError(error, 'find the pull request of the run', 'pull-requests: read');
  }
}

function bodyOf(report: DecisionReport, run: GateRun, { env }: Runtime, marker: string): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = env;
  const summaryUrl = server && name ? `${server}/${name}/actions/runs/${run.id}` : undefined;
  const footer = `\n\n<sub>Decided for commit ${run.head.replaceAll(/[^0-9a-f]/g, '')} by run ${run.id}, with the workflow that the fork brought. The required check counts, not this comment.</sub>\n`;
  const maxBytes = MAX_COMMENT_BYTES - Buffer.byteLength(footer + marker);
  return renderMarkdown(report, { maxBytes, ...(summaryUrl === undefined ? {} : { summaryUrl }) }).trimEnd() + footer;
}

async function write(repository: Repository, pull: number, marker: string, text: string, onlyUpdate: boolean): Promise<string> {
  try {
    return await writeComment(repository, pull, marker, text, { onlyUpdate });
  } catch (error) {
    throw githubError(error, 'write its comment', 'pull-requests: write');
  }
}
