import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GateError } from '../formats/errors.ts';
import type { DecisionReport, Finding } from '../formats/generated/decision.ts';
import { renderJson } from '../report/json.ts';
import { count } from '../report/words.ts';
import type { Runtime } from './runtime.ts';

/** Where the report went. */
interface ReportFiles {
  readonly json: string;
  readonly markdown: string;
  readonly sarif: string;
}

/** Writes the report as files; outputs hold only their paths, because large ones break the steps that use them. */
export async function writeReportFiles(folder: string, report: DecisionReport, markdown: string): Promise<ReportFiles> {
  const files = { json: join(folder, 'kri-gate.json'), markdown: join(folder, 'kri-gate.md'), sarif: join(folder, 'kri-gate.sarif') };
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(files.json, renderJson(report));
    await writeFile(files.markdown, markdown);
    const { renderSarif } = await import('../report/sarif.ts');
    await writeFile(files.sarif, renderSarif(report));
    const { renderStatements } = await import('../report/statement.ts');
    for (const { name, text } of renderStatements(report)) await writeFile(join(folder, name), text);
    return files;
  } catch (error) {
    throw new GateError('report-unwritable', `the report cannot be written to ${folder}`, {
      fault: 'configuration',
      hint: 'Give the input out a folder that can be written.',
      cause: error,
    });
  }
}

/** The folder of the runner that the report goes to when the workflow names none. */
export function defaultFolder(env: Runtime['env']): string {
  return join(env.RUNNER_TEMP || tmpdir(), 'kri-gate');
}

/** Sets the outputs that `action.yml` names, from the sealed report. */
export function setOutputs({ runner }: Runtime, report: DecisionReport, files: ReportFiles): void {
  const findings = allFindings(report);
  runner.setOutput('verdict', report.verdict);
  runner.setOutput('blocking', countOf(findings, 'block'));
  runner.setOutput('warnings', countOf(findings, 'warning'));
  runner.setOutput('releases', report.decisions.length);
  runner.setOutput('report', files.json);
  runner.setOutput('report-markdown', files.markdown);
  runner.setOutput('report-sarif', files.sarif);
  runner.setOutput('sha256', report.sha256);
  const subject = onlySubject(report);
  runner.setOutput('subject-name', subject.name);
  runner.setOutput('subject-digest', subject.digest);
}

/** The one release that an attestation can be about. Of several, each has a statement of its own beside the report. */
function onlySubject({ decisions }: DecisionReport): { readonly name: string; readonly digest: string } {
  const [only, ...others] = decisions.map(({ release }) => release);
  const digest = only?.digest?.toLowerCase() ?? '';
  if (others.length > 0 || only?.model === undefined || only.release === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) return { name: '', digest: '' };
  return { name: `${only.model}@${only.release}`, digest };
}

function allFindings(report: DecisionReport): Finding[] {
  return [...report.findings, ...report.decisions.flatMap(({ findings }) => findings)];
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Why the job fails, in one sentence; undefined when it does not. Only words that are known to be harmless are. */
export function failureOf(report: DecisionReport): string | undefined {
  if (report.verdict === 'pass' || report.verdict === 'pass-with-waivers') return undefined;
  const blocking = countOf(allFindings(report), 'block');
  if (report.verdict !== 'blocked') return `kri-gate: undecided, which is never a pass (${count(blocking, 'finding')})`;
  return report.enforcement === 'warn' ? undefined : `kri-gate: blocked (${count(blocking, 'finding')})`;
}
