import { type Glob, matchesGlob } from '../../formats/glob.ts';
import type { Place } from '../mapping.ts';
import type { Linter } from './linter.ts';

/** Mapped formats whose measurements cannot count. */
export function lintFormats(linter: Linter): void {
  const { formats, kris, kcis } = linter.policy;
  const selectors = [...kris, ...kcis].flatMap((indicator) => indicator.selectors);
  for (const mapping of formats) {
    const { id, task, metric, tool, assessed, model, digest } = mapping;
    const path = ['formats', id];
    if (assessed === undefined) linter.note('format-undated', path, `${id} does not say where the time stands (assessed); what it reads clears nothing`);
    if (model === undefined && digest === undefined)
      linter.note(
        'format-without-subject',
        path,
        `${id} says neither where the model stands nor where its digest does; only a cover sheet can tie its files to a release`,
      );
    const mayMatch = (glob: Glob | undefined, name: string | Place): boolean => glob === undefined || typeof name !== 'string' || matchesGlob(glob, name);
    const isSelected = selectors.some(
      (selector) => mayMatch(selector.tool, tool) && mayMatch(selector.metric, metric) && mayMatch(selector.task, lastOf(selector.written.task, task)),
    );
    if (!isSelected) linter.note('format-unselected', path, `no indicator is measured by what ${id} reads (tool ${tool}); it counts for nothing`);
  }
}

/** A selector without a slash also matches the last segment of a namespaced task. */
function lastOf(selector: string, task: string | Place): string | Place {
  return typeof task === 'string' && !selector.includes('/') ? task.slice(task.lastIndexOf('/') + 1) : task;
}
