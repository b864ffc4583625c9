import { asCount, isNothing, isRecord, type JsonRecord, member, path, shown } from '../narrow.ts';

/**
 * Distinct items behind a metric of a task or group. For a group it is what the group says of the metric, else the sum
 * over its leaves, each counted once; undefined when any of them does not state it.
 */
export function sampleCount(top: JsonRecord, task: string, metrics: JsonRecord, key: string): number | undefined {
  const own = asCount(path(top, 'n-samples', task, 'effective'));
  if (own !== undefined) return own;
  const stated = asCount(path(metrics, 'sample_count', key));
  if (stated !== undefined) return stated;
  const leaves = leavesOf(top, task);
  if (leaves === undefined) return undefined;
  const counts = leaves.map((leaf) => asCount(path(top, 'n-samples', leaf, 'effective')));
  return counts.every((count) => count !== undefined) ? counts.reduce((sum, count) => sum + count, 0) : undefined;
}

/**
 * Why the result of a task or group does not stand for the whole task, or undefined when it does.
 * `n-samples` is the only sure sign: `--samples` leaves no trace in `config`.
 */
export function incompleteReason(top: JsonRecord, task: string): string | undefined {
  if (member(member(top, 'n-samples'), task) !== undefined) return leafReason(top, task);
  const leaves = leavesOf(top, task);
  if (leaves !== undefined) {
    const broken = leaves.find((leaf) => leafReason(top, leaf) !== undefined);
    return broken === undefined ? undefined : `its subtask ${shown(broken)}: ${leafReason(top, broken)}`;
  }
  if (member(member(top, 'groups'), task) !== undefined) return 'the log does not state the subtasks of the group';
  return leafReason(top, task);
}

function leafReason(top: JsonRecord, task: string): string | undefined {
  const counts = member(member(top, 'n-samples'), task);
  if (counts === undefined) return unknownCountReason(top);
  const original = asCount(member(counts, 'original'));
  const effective = asCount(member(counts, 'effective'));
  if (original === undefined || effective === undefined) return 'the log states malformed sample counts';
  if (effective === 0) return 'no samples were run';
  return effective === original ? undefined : `${effective} of ${original} samples were run`;
}

/** Versions before 0.4.3 counted no samples; for them the limit is the only way to run part of a task, and it is recorded. */
function unknownCountReason(top: JsonRecord): string | undefined {
  if (Object.hasOwn(top, 'n-samples')) return 'the log does not state how many samples were run';
  const config = member(top, 'config');
  if (!isRecord(config) || !Object.hasOwn(config, 'limit')) return 'the log states neither samples nor a limit';
  return isNothing(member(config, 'limit'))
    ? undefined
    : `a limit of ${shown(member(config, 'limit'))} is in force, and the log does not state how many samples were run`;
}

/** All tasks below a group, each once; undefined for what has no subtasks. Groups may share tasks and, in a broken file, contain themselves. */
function leavesOf(top: JsonRecord, group: string): string[] | undefined {
  const children = subtasks(top, group);
  if (children.length === 0) return undefined;
  const leaves = new Set<string>();
  const seen = new Set([group]);
  const open = [...children];
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    if (seen.has(task)) continue;
    seen.add(task);
    const below = subtasks(top, task);
    if (below.length === 0) leaves.add(task);
    else open.push(...below);
  }
  return [...leaves];
}

function subtasks(top: JsonRecord, task: string): string[] {
  const children = member(member(top, 'group_subtasks'), task);
  return Array.isArray(children) ? children.filter((child) => typeof child === 'string') : [];
}
