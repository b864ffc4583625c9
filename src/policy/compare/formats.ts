import type { Mapping } from '../mapping.ts';
import { type Both, type Change, change } from './change.ts';

/**
 * How files are read that no reader knows. What is newly read may clear what nothing cleared before, what is no longer read
 * raises no alarm, and other places are other numbers: only what merely asks for more proof that a run is whole is stricter.
 */
export function compareFormats({ before, after }: Both): Change[] {
  const ids = [...new Set([...before.formats, ...after.formats].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [old, now] = [before, after].map(({ formats }) => formats.find((mapping) => mapping.id === id));
    const path = ['formats', id];
    if (now === undefined) return [change(path, 'weaker', `files of the format ${id} are no longer read, and raise no alarm`)];
    if (old === undefined) return [change(path, 'weaker', `files of the format ${id} now count as evidence, and may clear what nothing cleared before`)];
    if (textOf({ ...old, complete: 'assumed' }) !== textOf({ ...now, complete: 'assumed' }))
      return [change(path, 'weaker', `files of the format ${id} are read otherwise: other measurements count`)];
    return compareComplete(old, now);
  });
}

function compareComplete(old: Mapping, now: Mapping): Change[] {
  if (textOf(old) === textOf(now)) return [];
  const path = ['formats', now.id, 'complete'];
  if (asksForMore(old.complete, now.complete)) return [change(path, 'stricter', `${now.id}: more has to show that a run is whole`)];
  return [change(path, 'weaker', `${now.id}: something else shows that a run is whole, so other runs may clear`)];
}

/** True when every run that is whole by the new rule is whole by the old one. */
function asksForMore(old: Mapping['complete'], now: Mapping['complete']): boolean {
  if (old === 'assumed') return true;
  if (now === 'assumed') return false;
  const place = old.place === undefined || (textOf(old.place) === textOf(now.place) && now.is.every((value) => old.is.includes(value)));
  const noLess = (before: number | undefined, after: number | undefined): boolean => before === undefined || (after !== undefined && after >= before);
  return place && noLess(old.items, now.items) && noLess(old.rows, now.rows);
}

/** JSON with sorted keys, without where it stands. */
function textOf(value: unknown): string {
  if (value instanceof Map) return textOf(Object.fromEntries(value));
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).filter(([key]) => key !== 'at' && key !== 'text');
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${textOf(entry)}`)
    .join()}}`;
}
