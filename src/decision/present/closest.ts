import { editDistance } from '../../formats/nearest.ts';
import type { Indicator } from '../../policy/model.ts';
import type { Context } from '../context.ts';
import type { Facts } from '../evidence/items.ts';

/** How a measurement of a log is named in a message, and in comparisons. */
interface Named {
  readonly text: string;
  /** Task and metric, as they are compared. */
  readonly name: string;
  readonly task: string;
}

/** Names longer than this are compared by their beginning: the cost grows with the square. */
const COMPARED = 80;
/** Names that are compared with what an indicator asks for, and those that a whole decision compares, beyond some for each indicator. */
const [MOST_COMPARED, MOST_OF_ALL, SOME] = [500, 200_000, 20];
/** Names that are told. */
const TOLD = 3;
/** More pieces of evidence than this are counted, not listed: a finding must stay readable. */
const MOST_LISTED = 4;

/** The measurements that come closest to what the selectors ask for, for a log that was not seen. */
export function nearMisses({ selectors: [selector] }: Indicator, { facts, policy }: Context): string {
  if (selector === undefined) return '';
  const logs = logsOf(facts);
  const { names, silent } = logs;
  if (names.length === 0) return `No eval log with a measurement was found.${silent}`;
  const wanted = comparable(selector.written.task, selector.written.metric);
  const most = Math.max(SOME, Math.min(MOST_COMPARED, Math.floor(MOST_OF_ALL / (policy.kris.length + policy.kcis.length))));
  const near = names.length <= most ? names : likely(logs, wanted, comparable(selector.written.task), most / 2);
  const ranked = near.map((named) => ({ named, distance: editDistance(wanted, named.name) }));
  ranked.sort((a, b) => a.distance - b.distance || (a.named.text < b.named.text ? -1 : 1));
  const told = ranked.slice(0, TOLD).map(({ named }) => named.text);
  return `Closest that was found: ${told.join('; ')}.${silent}`;
}

function comparable(...words: readonly (string | undefined)[]): string {
  return words.join(' ').slice(0, COMPARED).toLowerCase();
}

/** Of too many names to compare, those of the same task that are about as long, and those that begin alike. */
function likely({ names, byTask }: Logs, wanted: string, task: string, each: number): readonly Named[] {
  const same = byTask.get(task) ?? [];
  const alike = around(names, each, ({ name }) => name < wanted);
  return [...new Set([...around(same, each, ({ name }) => name.length < wanted.length), ...alike])];
}

/** So many of a list that is in order, around the first that does not come before. */
function around(list: readonly Named[], count: number, isBefore: (named: Named) => boolean): readonly Named[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as Named)) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - Math.ceil(count / 2), list.length - Math.ceil(count)));
  return list.slice(from, from + Math.ceil(count));
}

interface Logs {
  /** Of every measurement of a log, in order. */
  readonly names: readonly Named[];
  /** Shortest name first. */
  readonly byTask: ReadonlyMap<string, readonly Named[]>;
  /** Says which logs hold no measurement. */
  readonly silent: string;
}

/** Looked up for each indicator that lacks evidence, so it is made once. */
const known = new WeakMap<Facts, Logs>();

function logsOf(facts: Facts): Logs {
  const found = known.get(facts) ?? collect(facts);
  known.set(facts, found);
  return found;
}

function collect(facts: Facts): Logs {
  const unique = new Map<string, Named>();
  for (const item of facts.items) {
    if (item.kind !== 'log') continue;
    const text = `task ${item.task}, metric ${item.metric} (model ${item.model})`;
    if (!unique.has(text)) unique.set(text, { text, name: comparable(item.task, item.metric), task: comparable(item.task) });
  }
  const names = [...unique.values()].sort((a, b) => (a.name === b.name ? (a.text < b.text ? -1 : 1) : a.name < b.name ? -1 : 1));
  const byTask = new Map<string, Named[]>();
  for (const named of names) {
    const same = byTask.get(named.task);
    if (same === undefined) byTask.set(named.task, [named]);
    else same.push(named);
  }
  for (const same of byTask.values()) same.sort((a, b) => a.name.length - b.name.length);
  return { names, byTask, silent: silentLogs(facts) };
}

/** Logs that were read and hold no measurement, with the reason: the run may be there and say nothing. */
function silentLogs(facts: Facts): string {
  const silent = [...new Set(facts.byPath.values())].flat().filter((reading) => reading.measurements.length === 0 && reading.problems.length > 0);
  const shown = silent.slice(0, MOST_LISTED).map(({ file, problems }) => `${file} (${problems[0]?.message ?? ''})`);
  if (shown.length === 0) return '';
  return ` Without a measurement: ${shown.join('; ')}${silent.length > shown.length ? ` and ${silent.length - shown.length} more` : ''}.`;
}
