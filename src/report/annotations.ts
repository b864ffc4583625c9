import type { DecisionReport, Finding, Severity } from '../formats/generated/decision.ts';
import { clip, oneLine, safeLines } from './escape.ts';
import { type Item, itemsOf, releaseName } from './items.ts';

type Level = 'error' | 'warning' | 'notice';

/** A mark on a line of a file, as a runner shows it in the change. */
interface Annotation {
  readonly level: Level;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows 10 of each level in a step. One is left for what the action itself has to say, e.g. that it failed. */
const MOST_SHOWN = 9;
const TITLE_LENGTH = 200;
const MESSAGE_LENGTH = 4000;

/** The findings as annotations, the most important first. Where there are too many, the last one says how many more. */
export function annotationsOf(report: DecisionReport): Annotation[] {
  const isEnforced = report.enforcement === 'enforce' || report.verdict === 'undecided';
  const levels: Record<Severity, Level> = { block: isEnforced ? 'error' : 'warning', warning: 'warning', note: 'notice' };
  const all = (['block', 'warning', 'note'] as const).flatMap((severity) =>
    itemsOf(report, severity).map((item) => annotationOf(item, levels[severity], severity === 'block' && !isEnforced)),
  );
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    limited(
      all.filter((annotation) => annotation.level === level),
      level,
    ),
  );
}

function limited(annotations: readonly Annotation[], level: Level): Annotation[] {
  if (annotations.length <= MOST_SHOWN) return [...annotations];
  const shown = annotations.slice(0, MOST_SHOWN - 1);
  const more = annotations.length - shown.length;
  return [...shown, { level, title: `and ${more} more`, message: `${more} more findings of this level are in the job summary and in the decision report.` }];
}

function annotationOf(item: Item, level: Level, isUnenforced: boolean): Annotation {
  const { finding } = item;
  const subject = finding.indicator ?? finding.pairing;
  const what = subject === undefined ? finding.code : `${finding.code}: ${subject}`;
  const title = `${isUnenforced ? 'not enforced: ' : ''}${what}${releasesText(item)}`;
  return { level, ...placeOf(finding), title: clip(oneLine(title), TITLE_LENGTH), message: messageOf(finding) };
}

function releasesText({ releases }: Item): string {
  return releases.length === 0 ? '' : ` (${releases.map(releaseName).join(', ')})`;
}

function placeOf({ file, line, column }: Finding): Pick<Annotation, 'file' | 'line' | 'column'> {
  if (file === undefined) return {};
  if (line === undefined) return { file: oneLine(file) };
  return { file: oneLine(file), line, ...(column === undefined ? {} : { column }) };
}

function messageOf({ message, fix }: Finding): string {
  const lines = [oneLine(message), ...(fix === undefined ? [] : ['', ...safeLines(fix)])];
  return clip(lines.join('\n'), MESSAGE_LENGTH);
}
