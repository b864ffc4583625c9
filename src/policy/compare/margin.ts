import type { Kri, Margin } from '../model.ts';
import { type Shift, stricter, weaker } from './change.ts';

/** A margin that gets smaller is weaker, and so is one of which that cannot be told. */
export function shiftMargin(a: Kri, b: Kri): Shift[] {
  const [old, now] = [marginText(a.margin), marginText(b.margin)];
  if (old === now) return [];
  const said = `the margin goes from ${old} to ${now}`;
  if (b.scale.kind === 'ordinal' || b.scale.kind === 'flag') return [{ kind: 'neutral', text: `${said}, which this scale does not use` }];
  const order = compareMargins(a.margin, b.margin);
  if (order === undefined) return [weaker(`${said}: another kind of margin, which may be smaller`)];
  return [order < 0 ? weaker(`${said}: less headroom below the thresholds`) : stricter(`${said}: more headroom below the thresholds`)];
}

/** Positive when the second is larger; undefined when it depends on the bound. */
function compareMargins(a: Margin | undefined, b: Margin | undefined): number | undefined {
  const orders = (['absolute', 'relative'] as const).map((kind) => sizeOf(b, kind) - sizeOf(a, kind)).filter((order) => order !== 0);
  const first = orders[0] ?? 0;
  return orders.every((order) => order > 0 === first > 0) ? first : undefined;
}

function sizeOf(margin: Margin | undefined, kind: keyof Margin): number {
  return margin?.[kind]?.toNumber() ?? 0;
}

/** A margin as a policy writes it; `none` where there is none. */
export function marginText(margin: Margin | undefined): string {
  const parts = [
    ...(sizeOf(margin, 'absolute') === 0 ? [] : [String(margin?.absolute)]),
    ...(sizeOf(margin, 'relative') === 0 ? [] : [`${margin?.relative?.times(100).toString()}% of the bound`]),
  ];
  return parts.join(' or ') || 'none';
}
