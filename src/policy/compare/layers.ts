import type { Kci, Policy } from '../model.ts';
import { type Both, type Change, change, list, missingFrom } from './change.ts';

/**
 * Layers of defence in depth. Controls that shared a layer and no longer do count apart, which makes an `at_least` easier;
 * a layer that is only renamed changes nothing.
 */
export function compareLayers({ before, after }: Both): Change[] {
  return after.kcis.flatMap((now): Change[] => {
    const old = before.kcis.find(({ id }) => id === now.id);
    if (old === undefined || old.layer === now.layer) return [];
    const left = missingFrom(mates(old, before), mates(now, after));
    const joined = missingFrom(mates(now, after), mates(old, before)).filter((id) => before.kcis.some((kci) => kci.id === id));
    const text = `the layer of ${now.id} goes from ${old.layer ?? 'none'} to ${now.layer ?? 'none'}`;
    const path = ['kcis', now.id, 'layer'];
    if (left.length > 0) return [change(path, 'weaker', `${text}: it now counts apart from ${list(left)}`)];
    return [joined.length > 0 ? change(path, 'stricter', `${text}: together with ${list(joined)} it counts once`) : change(path, 'neutral', text)];
  });
}

/** The other controls on the layer of one. */
function mates({ id, layer }: Kci, { kcis }: Policy): string[] {
  return layer === undefined ? [] : kcis.filter((other) => other.layer === layer && other.id !== id).map((other) => other.id);
}
