import { matchesGlob } from '../../formats/glob.ts';
import { type Indicator, SELECTOR_PARTS, type Selector, type SelectorPart } from '../../policy/model.ts';
import type { Item } from '../evidence/item.ts';

const NONE: readonly number[] = [];
/** The one selector that most indicators have. */
const ONLY: readonly number[] = [0];

/** Indexes of the indicator's selectors that an item matches; undefined when it is no evidence of the indicator at all. */
export function selects(indicator: Indicator, item: Item): readonly number[] | undefined {
  if (item.kind === 'record') return item.indicator === indicator.id ? NONE : undefined;
  const { selectors } = indicator;
  const [first] = selectors;
  if (selectors.length === 1 && first !== undefined) return matchesSelector(first, item) ? ONLY : undefined;
  const matching = selectors.flatMap((selector, index) => (matchesSelector(selector, item) ? [index] : []));
  return matching.length > 0 ? matching : undefined;
}

/** All parts that the selector names must match. */
function matchesSelector(selector: Selector, item: Item): boolean {
  return SELECTOR_PARTS.every((part) => matchesPart(part, selector, item));
}

/** The parts that the selector names and the measurement does not match; none where it selects it. */
export function mismatches(selector: Selector, item: Item): SelectorPart[] {
  return SELECTOR_PARTS.filter((part) => !matchesPart(part, selector, item));
}

function matchesPart(part: SelectorPart, selector: Selector, item: Item): boolean {
  const glob = selector[part];
  const text = item[part];
  if (part === 'task') return matchesTask(selector, text ?? '');
  if (part === 'metric') return matchesGlob(selector.metric, text ?? '');
  return glob === undefined || (text !== undefined && matchesGlob(glob, text));
}

/** A task without a slash also matches the last segment of a namespaced one. */
function matchesTask({ task: glob, written }: Selector, task: string): boolean {
  if (matchesGlob(glob, task)) return true;
  return !written.task.includes('/') && matchesGlob(glob, task.slice(task.lastIndexOf('/') + 1));
}
