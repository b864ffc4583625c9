import type { Indicator, RelativeTo } from '../model.ts';
import { type Shift, weaker } from './change.ts';

/** What the value is held against. Values that are relative to different things cannot be compared; two stated values can. */
export function shiftRelativeTo(before: Indicator, after: Indicator): Shift[] {
  const [a, b] = [before.relativeTo, after.relativeTo];
  if (meaningOf(a) !== meaningOf(b)) {
    const order = b === undefined || a === undefined ? undefined : orderOf(a, b, after);
    const said = `its value is relative to ${textOf(b)}, before to ${textOf(a)}`;
    if (order === undefined) return [weaker(`${said}: the numbers cannot be compared`)];
    return [{ kind: order, text: `${said}: the same result passes ${order === 'weaker' ? 'more' : 'less'} easily` }];
  }
  if (a?.source === b?.source) return [];
  return [{ kind: 'neutral', text: `the source of its baseline goes from "${a?.source ?? ''}" to "${b?.source ?? ''}"` }];
}

function meaningOf(relative: RelativeTo | undefined): string {
  return JSON.stringify(relative === undefined ? null : [relative.as, baselineOf(relative)]);
}

function baselineOf({ baseline }: RelativeTo): unknown {
  return baseline.kind === 'selector' ? baseline.selector.text : baseline;
}

function textOf(relative: RelativeTo | undefined): string {
  if (relative === undefined) return 'nothing';
  const { as, baseline } = relative;
  switch (baseline.kind) {
    case 'selector':
      return `${baseline.selector.text} (${as})`;
    case 'indicator':
      return `the indicator ${baseline.id} (${as})`;
    case 'previous':
      return `the previous release (${as})`;
    case 'value': {
      const spread = baseline.stderr !== undefined ? ` ± ${baseline.stderr}` : baseline.interval !== undefined ? ' with an interval' : '';
      return `${baseline.value}${spread} (${as})`;
    }
  }
}

/** A larger baseline makes the ratio or the difference smaller, as long as neither of the two can be negative. */
function orderOf(a: RelativeTo, b: RelativeTo, { kind, direction, scale }: Indicator): 'weaker' | 'stricter' | undefined {
  if (a.as !== b.as || a.baseline.kind !== 'value' || b.baseline.kind !== 'value') return undefined;
  const isExact = [a.baseline, b.baseline].every(({ stderr, interval }) => stderr === undefined && interval === undefined);
  const canDivide = a.as === 'difference' || (scale.kind === 'proportion' && a.baseline.value > 0 && b.baseline.value > 0);
  if (!isExact || !canDivide || direction === undefined) return undefined;
  const isSmaller = b.baseline.value > a.baseline.value;
  return isSmaller === ((kind === 'kri') === (direction === 'up')) ? 'weaker' : 'stricter';
}
