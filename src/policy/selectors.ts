import { parseGlob } from '../formats/glob.ts';
import type { Selector } from './model.ts';

export type RawSelector = { task: string; metric: string; scorer?: string; filter?: string; reducer?: string; tool?: string };

/** Selectors with their globs parsed. */
export function resolveSelectors(raw: RawSelector | RawSelector[] | undefined): Selector[] {
  if (raw === undefined) return [];
  return (Array.isArray(raw) ? raw : [raw]).map((selector) => ({
    task: parseGlob(selector.task),
    metric: parseGlob(selector.metric),
    ...(selector.scorer === undefined ? {} : { scorer: parseGlob(selector.scorer) }),
    ...(selector.filter === undefined ? {} : { filter: parseGlob(selector.filter) }),
    ...(selector.reducer === undefined ? {} : { reducer: parseGlob(selector.reducer) }),
    ...(selector.tool === undefined ? {} : { tool: parseGlob(selector.tool) }),
    text: Object.entries(selector)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, value]) => `${key}: ${value}`)
      .join(', '),
    written: selector,
  }));
}
