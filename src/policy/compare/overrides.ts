import type { Indicator, Kri } from '../model.ts';
import { overridesAt, strictest } from '../overrides.ts';
import type { Both, Change, Shift } from './change.ts';
import { type Field, OF_KRIS, SHARED } from './fields.ts';
import { compareKciThresholds, compareKriThresholds } from './thresholds.ts';

/** A shift of one field at one stage or for one trait, said of the indicator. */
interface Overridden extends Shift {
  readonly field: string;
  readonly key: string;
}

/** Where an indicator may be read with overrides: at a stage of both ladders, or for releases with one trait. */
interface Reading<I> {
  readonly key: string;
  readonly isStage: boolean;
  readonly old: I;
  readonly now: I;
}

/**
 * Overrides, by what they make of the indicator at each stage and for each trait. The strictest of several counts, so whoever
 * loosens one of them alone loosens no more than is said here; what the indicator itself says differently is said there.
 */
export function shiftsOfOverrides(old: Indicator, now: Indicator, both: Both): Overridden[] {
  if (old.by.length === 0 && now.by.length === 0) return [];
  const base = shiftsOf(old, now, both).map(textOf);
  const said = new Set(base);
  return readingsOf(old, now, both).flatMap(({ key, old: before, now: after, isStage }) => {
    // A wider stage repeats the narrower ones; a trait stands for itself.
    const known = isStage ? said : new Set(base);
    const fresh = shiftsOf(before, after, both).filter((shift) => !known.has(textOf(shift)));
    for (const shift of fresh) known.add(textOf(shift));
    return fresh.map((shift) => ({ ...shift, key, text: `${placeText(key, both)}: ${shift.text}` }));
  });
}

function readingsOf<I extends Indicator>(old: I, now: I, { before, after }: Both): Reading<I>[] {
  const stages = after.stages.filter((stage) => before.stages.includes(stage));
  const traits = [...new Set([...before.traits.keys(), ...after.traits.keys()])];
  const none = (): boolean => false;
  return [
    ...stages.map((key) => ({
      key,
      isStage: true,
      old: strictest(old, overridesAt(old, before.stages.indexOf(key), none), before),
      now: strictest(now, overridesAt(now, after.stages.indexOf(key), none), after),
    })),
    ...traits.map((key) => {
      const isOf = (trait: string): boolean => trait === key;
      return { key, isStage: false, old: strictest(old, overridesAt(old, -1, isOf), before), now: strictest(now, overridesAt(now, -1, isOf), after) };
    }),
  ];
}

function placeText(key: string, { after }: Both): string {
  return after.stages.includes(key) ? `from ${key} on` : `for ${key} releases`;
}

interface Found extends Shift {
  readonly field: string;
}

function textOf({ field, text }: Found): string {
  return `${field}\n${text}`;
}

/** Every field that an override may state. */
function shiftsOf(old: Indicator, now: Indicator, both: Both): Found[] {
  const fields: readonly Field[] = Object.values(SHARED).filter(({ name }) => name !== 'since');
  const shared = fields.flatMap(({ name, rule }) => rule(old, now, both).map((shift) => ({ ...shift, field: name })));
  if (old.kind === 'kri' && now.kind === 'kri') return [...shared, ...marginShifts(old, now), ...thresholdShifts(compareKriThresholds(old, now))];
  return old.kind === 'kci' && now.kind === 'kci' ? [...shared, ...thresholdShifts(compareKciThresholds(old, now))] : shared;
}

function marginShifts(old: Kri, now: Kri): Found[] {
  return OF_KRIS.margin.rule(old, now).map((shift) => ({ ...shift, field: OF_KRIS.margin.name }));
}

function thresholdShifts(changes: readonly Change[]): Found[] {
  return changes.map(({ path, kind, message }) => ({ kind, text: message, field: path.split('/').slice(3).join('/') }));
}
