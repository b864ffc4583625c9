import type { CarryOverRule, Policy } from '../model.ts';
import { type Both, type Change, type ChangeKind, change, durationText, list, missingFrom } from './change.ts';

/** When evidence about an earlier release counts: whatever lets more of it count is weaker. */
export function compareCarryOver({ before: { carryOver: old }, after }: Both): Change[] {
  const { carryOver: now } = after;
  const path = ['carry_over'];
  if (old === undefined && now === undefined) return [];
  if (now === undefined) return [change(path, 'stricter', 'evidence about an earlier release never counts any more'), ...silenced(path, after)];
  if (old === undefined) return [change(path, 'weaker', 'evidence about the release that another is derived from may count for that one')];
  return [...compareReach(old, now), ...compareScreening(old, now, after), ...compareIndicators(old, now, after)];
}

/** Evidence that is no longer carried over raises no alarm either; what is then missing may be excused, which a failed control never is. */
function silenced(path: string[], { kcis, waivers }: Policy, concerns: (id: string) => boolean = () => true): Change[] {
  const isExcusable = waivers.some(({ indicator }) => concerns(indicator)) || kcis.some(({ id, within }) => within !== undefined && concerns(id));
  return isExcusable ? [change(path, 'weaker', 'a control that failed in carried evidence is missing instead, which a waiver or within may excuse')] : [];
}

function compareReach(old: CarryOverRule, now: CarryOverRule): Change[] {
  const growth = now.maxGrowth.cmp(old.maxGrowth);
  const kind = (more: boolean): ChangeKind => (more ? 'weaker' : 'stricter');
  return [
    ...(growth === 0
      ? []
      : [change(['carry_over', 'max_growth'], kind(growth > 0), `carried evidence may be outgrown by a factor of ${now.maxGrowth}, before ${old.maxGrowth}`)]),
    ...(old.within === now.within
      ? []
      : [
          change(
            ['carry_over', 'within'],
            kind(now.within > old.within),
            `carried evidence may be ${durationText(now.within)} old, before ${durationText(old.within)}`,
          ),
        ]),
  ];
}

function compareScreening({ screenedBy: old }: CarryOverRule, { screenedBy: now }: CarryOverRule, after: Policy): Change[] {
  const path = ['carry_over', 'screened_by'];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((kri) => {
    const [from, to] = [old.get(kri), now.get(kri)];
    if (to === undefined) return [change(path, 'weaker', `${kri} no longer screens what is carried over`)];
    if (from === undefined)
      return [
        change([...path, kri], 'stricter', `${kri} screens what is carried over, with a slack of ${to}`),
        ...silenced([...path, kri], after, (id) => id === kri),
      ];
    const order = to.cmp(from);
    return order === 0 ? [] : [change([...path, kri], order > 0 ? 'weaker' : 'stricter', `the slack of ${kri}, which screens, goes from ${from} to ${to}`)];
  });
}

function compareIndicators(old: CarryOverRule, now: CarryOverRule, after: Policy): Change[] {
  const [freed, barred] = [missingFrom(old.never, now.never), missingFrom(now.never, old.never)];
  const never = ['carry_over', 'never'];
  return [
    ...(freed.length > 0 ? [change(never, 'weaker', `evidence of ${list(freed)} may be carried over`)] : []),
    ...(barred.length > 0
      ? [change(never, 'stricter', `evidence of ${list(barred)} is never carried over`), ...silenced(never, after, (id) => barred.includes(id))]
      : []),
    ...compareOnly(old.only, now.only, after),
  ];
}

function compareOnly(old: readonly string[] | undefined, now: readonly string[] | undefined, after: Policy): Change[] {
  const path = ['carry_over', 'only'];
  if (now === undefined) return old === undefined ? [] : [change(path, 'weaker', `evidence of more than ${list(old)} may be carried over`)];
  if (old === undefined)
    return [change(path, 'stricter', `only evidence of ${list(now)} may be carried over`), ...silenced(path, after, (id) => !now.includes(id))];
  const [added, removed] = [missingFrom(now, old), missingFrom(old, now)];
  return [
    ...(added.length > 0 ? [change(path, 'weaker', `evidence of ${list(added)} may be carried over too`)] : []),
    ...(removed.length > 0
      ? [change(path, 'stricter', `evidence of ${list(removed)} may no longer be carried over`), ...silenced(path, after, (id) => removed.includes(id))]
      : []),
  ];
}
