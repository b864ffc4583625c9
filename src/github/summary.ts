import type { DecisionReport } from '../formats/generated/decision.ts';
import { annotationsOf } from '../report/annotations.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Runner, Runtime } from './runtime.ts';

/** GitHub drops a summary of more than 1 MiB without failing the step. */
const MAX_SUMMARY_BYTES = 1_000_000;

/** What the summary says of a change that is none of the gate's business. */
export const NOT_CONCERNED = 'The change touches no release, no evidence and no policy: there is nothing to decide.';

/** The report as the job summary shows it. */
export function renderSummary(report: DecisionReport, concerned: boolean): string {
  const text = renderMarkdown(report, { maxBytes: MAX_SUMMARY_BYTES });
  return concerned ? text : `${NOT_CONCERNED}\n\n${text}`;
}

/** Marks the findings in the change. */
export function annotate(runner: Runner, report: DecisionReport): void {
  for (const { level, message, title, file, line, column } of annotationsOf(report)) {
    const at = {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    };
    runner[level](message, at);
  }
}

/** Address of the run, whose page shows the summary. */
export function runUrl({ env }: Pick<Runtime, 'env'>): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}

/** What stands where a report would, when there is none. The reason may hold text from the change, so only its code is told here. */
export function failureText(code: string, url?: string): string {
  const log = url === undefined ? 'The log of the step' : `[The log of the step](<${url}>)`;
  return `## kri-gate: undecided\n\nThe gate could not decide (\`${code}\`), which is never a pass. ${log} says why.\n`;
}
