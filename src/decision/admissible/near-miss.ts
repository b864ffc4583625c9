import { editDistance } from '../../formats/nearest.ts';
import { type Indicator, SELECTOR_PARTS, type Selector, type SelectorPart } from '../../policy/model.ts';
import type { Item } from '../evidence/item.ts';
import { mismatches } from './selectors.ts';

/** The indicator that comes closest to selecting a measurement that none selects. */
export interface NearMiss {
  readonly indicator: Indicator;
  /** Parts that its selector names and that match. */
  readonly matches: readonly SelectorPart[];
  readonly differs: readonly { readonly part: SelectorPart; readonly expected: string; readonly found: string | undefined }[];
}

/** Selectors that are compared: a policy may have ten thousand. */
const MOST_COMPARED = 500;
/** Names longer than this are compared by their beginning: the cost grows with the square. */
const COMPARED = 80;

/** The closest of those that share the task or the metric, or whose task is nearly that; undefined where nothing is close. */
export function nearMiss(indicators: readonly Indicator[], item: Item): NearMiss | undefined {
  const selectors = indicators.flatMap((indicator) => indicator.selectors.map((selector) => ({ indicator, selector }))).slice(0, MOST_COMPARED);
  const misses = selectors.map(({ indicator, selector }) => ({ miss: missOf(indicator, selector, item), distance: 0 }));
  const fewest = Math.min(...misses.map(({ miss }) => miss.differs.length));
  const close = misses
    .filter(({ miss }) => miss.differs.length === fewest || !differsIn(miss, 'task'))
    .map(({ miss }) => ({ miss, distance: distanceOf(miss) }))
    .filter(({ miss }) => !differsIn(miss, 'task') || !differsIn(miss, 'metric') || isNearTask(miss))
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.miss;
}

function missOf(indicator: Indicator, selector: Selector, item: Item): NearMiss {
  const wrong = mismatches(selector, item);
  return {
    indicator,
    matches: SELECTOR_PARTS.filter((part) => selector.written[part] !== undefined && !wrong.includes(part)),
    differs: wrong.map((part) => ({ part, expected: selector.written[part] ?? '', found: item[part] })),
  };
}

function differsIn({ differs }: NearMiss, part: SelectorPart): boolean {
  return differs.some((one) => one.part === part);
}

/** At most a third of the letters is another. */
function isNearTask({ differs }: NearMiss): boolean {
  return differs.some(({ part, expected, found = '' }) => part === 'task' && apart(expected, found) <= 1 / 3);
}

/** How far the parts that differ are from what is asked for, the task first: 0 for none, 1 for each that is another word. */
function distanceOf({ differs }: NearMiss): number {
  return differs.reduce((sum, { part, expected, found = '' }) => sum + (part === 'task' ? 2 : 1) * apart(expected, found), 0);
}

function apart(expected: string, found: string): number {
  const [a, b] = [expected, found].map((text) => text.slice(0, COMPARED).toLowerCase()) as [string, string];
  return editDistance(a, b) / Math.max(a.length, b.length, 1);
}
