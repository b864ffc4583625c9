import { type Glob, matchesGlob } from '../formats/glob.ts';
import type { Indicator, Selector } from '../policy/model.ts';
import type { Item } from './item.ts';

/** Indexes of the indicator's selectors that an item matches; undefined when it is no evidence of the indicator at all. */
export function selects(indicator: Indicator, item: Item): number[] | undefined {
  if (item.kind === 'record') return item.indicator === indicator.id ? [] : undefined;
  const matching = indicator.selectors.flatMap((selector, index) => (matchesSelector(selector, item) ? [index] : []));
  return matching.length > 0 ? matching : undefined;
}

/** All parts that the selector names must match. */
export function matchesSelector(selector: Selector, item: Item): boolean {
  return (
    matchesTask(selector, item.task ?? '') &&
    matchesGlob(selector.metric, item.metric ?? '') &&
    matchesPart(selector.scorer, item.scorer) &&
    matchesPart(selector.filter, item.filter) &&
    matchesPart(selector.reducer, item.reducer) &&
    matchesPart(selector.tool, item.tool)
  );
}

/** A task without a slash also matches the last segment of a namespaced one. */
function matchesTask(selector: Selector, task: string): boolean {
  if (matchesGlob(selector.task, task)) return true;
  return !selector.taskText.includes('/') && matchesGlob(selector.task, task.slice(task.lastIndexOf('/') + 1));
}

function matchesPart(glob: Glob | undefined, text: string | undefined): boolean {
  return glob === undefined || (text !== undefined && matchesGlob(glob, text));
}
