import { compareText } from '../formats/text.ts';

export type Severity = 'block' | 'warning' | 'note';

/** A finding inside the decision: as in the report, with all the stages at which it holds (none: at every one). */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: string;
  readonly indicator?: string;
  readonly pairing?: string;
  readonly stages?: readonly string[];
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

const SEVERITIES: readonly Severity[] = ['block', 'warning', 'note'];

/** The order of a report: severity, code, indicator, file, line. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.code, b.code) ||
    compareText(a.indicator ?? '', b.indicator ?? '') ||
    compareText(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.message, b.message)
  );
}

/** True when a finding holds at a stage. */
export function holdsAt(finding: Finding, stage: string): boolean {
  return finding.stages === undefined || finding.stages.includes(stage);
}

/** A place as the optional fields of a finding. */
export function placed(at: { file?: string; line?: number; column?: number }): Pick<Finding, 'file' | 'line' | 'column'> {
  return {
    ...(at.file === undefined ? {} : { file: at.file }),
    ...(at.line === undefined ? {} : { line: at.line }),
    ...(at.column === undefined ? {} : { column: at.column }),
  };
}
