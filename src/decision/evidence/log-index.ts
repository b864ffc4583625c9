import type { Glob } from '../../formats/glob.ts';
import type { Selector } from '../../policy/model.ts';
import type { Item } from './item.ts';

/**
 * The measurements of logs by their task, so that ten thousand indicators need not each look at all of a hundred thousand.
 * It only leaves out what no selector can match; whether one matches is for `selects` to say.
 */
export class LogIndex {
  /** Places in `logs`, by the task and by its last segment. */
  private readonly byTask = new Map<string, number[]>();

  constructor(private readonly logs: readonly Item[]) {
    for (const [place, { task = '' }] of logs.entries()) {
      this.add(task, place);
      if (task.includes('/')) this.add(task.slice(task.lastIndexOf('/') + 1), place);
    }
  }

  /** What the selectors can match, in the order of the logs. */
  candidates(selectors: readonly Selector[]): readonly Item[] {
    const tasks = selectors.map(({ task }) => literalOf(task));
    const lists: (readonly number[])[] = [];
    for (const task of tasks) {
      if (task === undefined) return this.logs;
      lists.push(this.byTask.get(task) ?? []);
    }
    return inOrder(lists).flatMap((place) => this.logs[place] ?? []);
  }

  private add(name: string, place: number): void {
    const places = this.byTask.get(name);
    if (places === undefined) this.byTask.set(name, [place]);
    else places.push(place);
  }
}

/** Each place once, in ascending order; each list is. */
function inOrder(lists: readonly (readonly number[])[]): readonly number[] {
  const [only = []] = lists;
  return lists.length < 2 ? only : [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** The one text that a glob without wildcards matches; undefined for another. */
function literalOf(glob: Glob): string | undefined {
  let text = '';
  for (const token of glob) {
    if (token.kind !== 'char') return undefined;
    text += token.char;
  }
  return text;
}
