import type { DecisionReport } from '../formats/generated/decision.ts';

/** What a terminal would act on or not show. JSON.stringify escapes only a part of it. */
const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The report as JSON that is safe to print. */
export function renderJson(report: DecisionReport): string {
  return printableJson(report);
}

/**
 * Pretty JSON with a final newline. Unseen characters, and the `##[` at which a runner's log looks for commands, are
 * written as escapes: the values are the same, and the text is safe to print.
 */
export function printableJson(value: object): string {
  const text = JSON.stringify(value, null, 2).replace(UNSEEN, escapeUnits).replaceAll('##[', '#\\u0023[');
  return `${text}\n`;
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}
