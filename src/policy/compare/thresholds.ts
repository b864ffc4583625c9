import type { Indicator, Kci, Kri, Scale, Threshold } from '../model.ts';
import { harder, ONLY_THRESHOLD } from '../thresholds.ts';
import { type Change, change, list, type Path } from './change.ts';

/** True when values of both scales can be compared with each other. */
export function sameScale(a: Scale, b: Scale): boolean {
  return a.kind === b.kind && (a.kind !== 'ordinal' || b.kind !== 'ordinal' || a.words.join('\n') === b.words.join('\n'));
}

/** The thresholds of a KRI: one that moves towards the risk, goes, or changes its rank is crossed less. */
export function compareKriThresholds(before: Kri, after: Kri): Change[] {
  const found = shiftedThresholds(before, after);
  // Of an advisory KRI no threshold fires; what ends or begins to be advisory is compared by itself.
  if (before.advisory === undefined || after.advisory === undefined) return found;
  return found.map((one) => (one.kind === 'neutral' ? one : { ...one, kind: 'neutral', message: `${one.message}; it is advisory, so that fires nothing` }));
}

function shiftedThresholds(before: Kri, after: Kri): Change[] {
  const path = ['kris', after.id, 'thresholds'];
  if (!isComparable(before, after)) return incomparable(before, after, (name) => [...path, name]);
  const removed = before.thresholds
    .filter(({ name }) => find(after, name) === undefined)
    .map(({ name, text }) => change([...path, name], 'weaker', `${after.id} loses the threshold ${name} (${text})`));
  const present = after.thresholds.flatMap((threshold): Change[] => {
    const { name, text } = threshold;
    const old = find(before, name);
    if (old === undefined) return [change([...path, name], 'stricter', `${after.id} gets a further threshold, ${name} (${text})`)];
    const order = harder(old, threshold);
    if (order === 0) return sameText(old, threshold, [...path, name], after);
    const said = `${name} of ${after.id} moves from ${old.text} to ${text}`;
    return [change([...path, name], order > 0 ? 'weaker' : 'stricter', `${said}: it is crossed ${order > 0 ? 'later' : 'earlier'}`)];
  });
  return [...removed, ...present, ...reordered(before, after, path)];
}

/** A determination of a threshold is one of every milder threshold, so their order counts. */
function reordered(before: Kri, after: Kri, path: Path): Change[] {
  const common = (a: Kri, b: Kri): string[] => a.thresholds.map(({ name }) => name).filter((name) => find(b, name) !== undefined);
  const [old, now] = [common(before, after), common(after, before)];
  if (old.join() === now.join()) return [];
  return [
    change(path, 'weaker', `the thresholds of ${after.id} go, mildest first, from ${list(old)} to ${list(now)}: reaching one implies others than before`),
  ];
}

/** The levels of a KCI: one that is easier to reach is weaker. Levels that pairings name by themselves are compared there. */
export function compareKciThresholds(before: Kci, after: Kci): Change[] {
  const path = ['kcis', after.id];
  if (!isComparable(before, after)) return incomparable(before, after, (name) => levelPath(path, name));
  const [oldTop, newTop] = [before.thresholds.at(-1), after.thresholds.at(-1)];
  const isTopKept = oldTop !== undefined && newTop !== undefined && harder(oldTop, newTop) >= 0;
  const removed = before.thresholds
    .filter(({ name }) => find(after, name) === undefined)
    .map((threshold) => {
      const isLost = threshold === oldTop && !isTopKept;
      return change(levelPath(path, threshold.name), isLost ? 'weaker' : 'neutral', `${after.id} loses the level ${levelText(threshold)}`);
    });
  const present = after.thresholds.flatMap((threshold): Change[] => {
    const old = find(before, threshold.name);
    const at = levelPath(path, threshold.name);
    if (old === undefined) {
      const isRaised = threshold === newTop && oldTop !== undefined && harder(oldTop, threshold) > 0;
      return [change(at, isRaised ? 'stricter' : 'neutral', `${after.id} gets the level ${levelText(threshold)}`)];
    }
    const order = harder(old, threshold);
    if (order === 0) return sameText(old, threshold, at, after);
    const what = threshold.name === ONLY_THRESHOLD ? `the threshold of ${after.id}` : `${threshold.name} of ${after.id}`;
    const effect = order > 0 ? 'more is asked of the control' : 'a weaker control suffices';
    return [change(at, order > 0 ? 'stricter' : 'weaker', `${what} goes from ${old.text} to ${threshold.text}: ${effect}`)];
  });
  return [...removed, ...present];
}

function find(indicator: Indicator, name: string): Threshold | undefined {
  return indicator.thresholds.find((threshold) => threshold.name === name);
}

function isComparable(before: Indicator, after: Indicator): boolean {
  return before.direction === after.direction && sameScale(before.scale, after.scale);
}

/** On another scale or in the other direction nothing can be shown. */
function incomparable(before: Indicator, after: Indicator, pathOf: (name: string) => Path): Change[] {
  const text = (threshold: Threshold | undefined): string => (threshold === undefined ? 'none' : threshold.text);
  const names = [...new Set([...before.thresholds, ...after.thresholds].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [old, now] = [find(before, name), find(after, name)];
    if (text(old) === text(now)) return [];
    const what = name === ONLY_THRESHOLD ? `the threshold of ${after.id}` : `${name} of ${after.id}`;
    return [change(pathOf(name), 'weaker', `${what} goes from ${text(old)} to ${text(now)}, which cannot be compared`)];
  });
}

function levelText({ name, text }: Threshold): string {
  return name === ONLY_THRESHOLD ? text : `${name} (${text})`;
}

function sameText(old: Threshold, now: Threshold, path: Path, { id }: Indicator): Change[] {
  return old.text === now.text ? [] : [change(path, 'neutral', `${levelText(now)} of ${id} was written ${old.text}, which is the same`)];
}

/** A KCI with one level writes `threshold:`. */
function levelPath(path: Path, name: string): Path {
  return name === ONLY_THRESHOLD ? [...path, 'threshold'] : [...path, 'thresholds', name];
}
