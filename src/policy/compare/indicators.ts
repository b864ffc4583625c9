import type { RiskPolicy } from '../../formats/generated/policy.ts';
import type { Indicator, Kci, Kri } from '../model.ts';
import { type Both, type Change, type ChangeKind, change, list, type Path, type Shift } from './change.ts';
import { OF_KCIS, OF_KRIS, SHARED } from './fields.ts';
import { shiftsOfOverrides } from './overrides.ts';
import { compareKciThresholds, compareKriThresholds } from './thresholds.ts';

type Section = 'kris' | 'kcis';

/** A shift of one field of one indicator. */
interface Found extends Shift {
  readonly section: Section;
  readonly id: string;
  readonly field: string;
  /** The stage or the trait of the override that it is a shift of. */
  readonly key?: string;
}

/** The texts that the policies were resolved from, to tell what stands at an indicator from what it takes from the defaults. */
export interface Raws {
  readonly before: RiskPolicy | undefined;
  readonly after: RiskPolicy | undefined;
}

/** KRIs and KCIs, field by field. A changed default is one change that names every indicator it reaches. */
export function compareIndicators(both: Both, raws: Raws): Change[] {
  const kris = pairs(both.before.kris, both.after.kris);
  const kcis = pairs(both.before.kcis, both.after.kcis);
  const found = [
    ...kris.flatMap(([old, now]) => [...shared(old, now, 'kris', both), ...shifts(OF_KRIS, old, now, 'kris')]),
    ...kcis.flatMap(([old, now]) => [...shared(old, now, 'kcis', both), ...shifts(OF_KCIS, old, now, 'kcis')]),
  ];
  return [
    ...comings(both, 'kris', 'KRI', 'stricter'),
    ...comings(both, 'kcis', 'KCI', 'neutral'),
    ...kris.flatMap(([old, now]) => compareKriThresholds(old, now)),
    ...kcis.flatMap(([old, now]) => compareKciThresholds(old, now)),
    ...gathered(found, raws),
    ...gathered([...overridden(kris, 'kris', both), ...overridden(kcis, 'kcis', both)], raws),
  ];
}

/** Indicators of the same id in both policies. */
function pairs<I extends Kri | Kci>(before: readonly I[], after: readonly I[]): [I, I][] {
  return after.flatMap((now) => {
    const old = before.find(({ id }) => id === now.id);
    return old === undefined ? [] : [[old, now] as [I, I]];
  });
}

/** Indicators that come or go. A new KCI does nothing until a pairing needs it, which is compared there. */
function comings({ before, after }: Both, section: Section, word: string, added: ChangeKind): Change[] {
  const has = (list: readonly Indicator[], id: string): boolean => list.some((indicator) => indicator.id === id);
  const effect = added === 'neutral' ? '' : ': it has to be measured where a pairing mentions it';
  return [
    ...before[section]
      .filter(({ id }) => !has(after[section], id))
      .map(({ id, title }) => change([section, id], 'weaker', `the ${word} ${id} (${title}) is removed`)),
    ...after[section]
      .filter(({ id }) => !has(before[section], id))
      .map(({ id, title }) => change([section, id], added, `the ${word} ${id} (${title}) is added${effect}`)),
  ];
}

function shared(old: Indicator, now: Indicator, section: Section, both: Both): Found[] {
  return Object.values(SHARED).flatMap(({ name, rule }) => rule(old, now, both).map((shift) => ({ ...shift, section, id: now.id, field: name })));
}

function shifts<I extends Indicator>(
  fields: Readonly<Record<string, { name: string; rule: (a: I, b: I) => readonly Shift[] }>>,
  old: I,
  now: I,
  section: Section,
): Found[] {
  return Object.values(fields).flatMap(({ name, rule }) => rule(old, now).map((shift) => ({ ...shift, section, id: now.id, field: name })));
}

function overridden(indicators: readonly [Indicator, Indicator][], section: Section, both: Both): Found[] {
  return indicators.flatMap(([old, now]) => shiftsOfOverrides(old, now, both).map((shift) => ({ ...shift, section, id: now.id })));
}

/** One change for each shift that stands at its indicator, and one for all indicators that a default shifts alike. */
function gathered(found: readonly Found[], raws: Raws): Change[] {
  const groups = new Map<string, Found[]>();
  for (const shift of found) {
    const key = JSON.stringify([...pathOf(shift, raws), shift.kind, shift.text]);
    groups.set(key, [...(groups.get(key) ?? []), shift]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const ids = list(group.map(({ id }) => id));
    return [change(pathOf(first, raws), first.kind, `${ids}${first.key === undefined ? ':' : ','} ${first.text}`)];
  });
}

/** Where it stands: at the indicator, or in the defaults that it comes from. */
function pathOf(shift: Found, { before, after }: Raws): Path {
  const { section, id, field, key } = shift;
  const own = [section, id, ...(key === undefined ? [] : ['by', key]), ...field.split('/')];
  if (before === undefined || after === undefined) return own;
  const raws = [before, after];
  const says = (raw: RiskPolicy): boolean => {
    const indicator = (raw[section][id] ?? {}) as Fields;
    return Object.hasOwn(indicator, field) || (key !== undefined && Object.hasOwn(indicator, 'by') && Object.hasOwn(indicator.by?.[key] ?? {}, field));
  };
  const byDefault = (raw: RiskPolicy, at: string): string => JSON.stringify((raw.defaults as Fields)[at]) ?? '';
  const differs = (at: string): boolean => byDefault(before, at) !== byDefault(after, at);
  const isOverride = key !== undefined && raws.some((raw) => Object.hasOwn((raw.defaults as Fields).by?.[key] ?? {}, field));
  if (raws.some(says) || !(differs(field) || (isOverride && differs('by')))) return own;
  return isOverride ? ['defaults', 'by', key, field] : ['defaults', field];
}

type Fields = Readonly<Record<string, unknown>> & { readonly by?: Readonly<Record<string, object | undefined>> };
