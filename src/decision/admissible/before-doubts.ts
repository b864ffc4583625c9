import { isPartOf, lessTrusted, withSheets } from '../evidence/cover-sheets.ts';
import type { CoverSheet, Item } from '../evidence/item.ts';

/**
 * Measurements as they were before somebody else's word was held against them. What the author of a change writes about evidence
 * may take away that it clears; it must not take away its alarm, so an alarm is heard from these as well.
 */
export function beforeDoubts(items: readonly Item[], sheetsOf: (item: Item) => readonly CoverSheet[], variants: readonly string[]): Item[] {
  return items.flatMap((item) => beforeSheets(item, sheetsOf(item), variants));
}

/** Without each of its cover sheets in turn, and so again without all that are worth less than the log: what these say comes on top of earlier doubts. */
function beforeSheets(item: Item, sheets: readonly CoverSheet[], variants: readonly string[]): Item[] {
  const whole = withSheets(item, sheets, variants);
  const [first] = sheets;
  if (first === undefined || (sheets.length === 1 && isPartOf(first, item))) return [];
  // A statement of stages is no doubt; only somebody less trusted must not narrow them.
  const { stages } = whole;
  const without = sheets.slice(0, MOST_SHEETS).map((sheet) => {
    const { stages: _, ...rest } = withSheets(
      item,
      sheets.filter((other) => other !== sheet),
      variants,
    );
    return { ...rest, ...(stages === undefined ? {} : { stages }) };
  });
  const trusted = sheets.filter(({ source }) => lessTrusted(item.channel, source.channel) === item.channel);
  return trusted.length === sheets.length ? without : [...without, withSheets(item, trusted, variants), ...beforeSheets(item, trusted, variants)];
}

/** More cover sheets of one log are not taken out one by one. */
const MOST_SHEETS = 16;
