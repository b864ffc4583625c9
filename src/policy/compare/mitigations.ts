import { parseTime } from '../../formats/time.ts';
import type { Mitigation, Policy } from '../model.ts';
import { type Both, type Change, change, list, missingFrom, type Path, type Shift, weaker } from './change.ts';

/** Mitigations, matched by their ids. Which of them stand behind a KCI is compared there, and what they make one layer with the layers. */
export function compareMitigations({ before, after }: Both): Change[] {
  const removed = [...before.mitigations.values()].filter(({ id }) => !after.mitigations.has(id));
  return [
    ...removed.map(({ id, title }) => {
      const isNeeded = needed(id, before).length > 0;
      return change(
        ['mitigations', id],
        isNeeded ? 'weaker' : 'neutral',
        `the mitigation ${id} (${title}) is removed${isNeeded ? neededText(id, before) : ''}`,
      );
    }),
    ...[...after.mitigations.values()].flatMap((now): Change[] => {
      const old = before.mitigations.get(now.id);
      const path = ['mitigations', now.id];
      if (old !== undefined) return compareMitigation(old, now, path, before);
      const isNeeded = needed(now.id, after).length > 0;
      return [change(path, isNeeded ? 'stricter' : 'neutral', `the mitigation ${now.id} (${now.title}) is added${isNeeded ? neededText(now.id, after) : ''}`)];
    }),
  ];
}

/** Mitigations that depend on one: whoever rests on them rests on it too. */
function needed(id: string, { mitigations }: Policy): string[] {
  return [...mitigations.values()].filter(({ dependsOn }) => dependsOn.includes(id)).map((other) => other.id);
}

function neededText(id: string, policy: Policy): string {
  return `, on which ${list(needed(id, policy))} depends`;
}

function compareMitigation(old: Mitigation, now: Mitigation, path: Path, before: Both['before']): Change[] {
  const isMitigation = (id: string): boolean => before.mitigations.has(id);
  const shifts: Readonly<Record<string, readonly Shift[]>> = {
    title: neutral(old.title, now.title),
    owner: neutral(old.owner, now.owner),
    layer: neutral(old.layer, now.layer),
    status: shiftStatus(old, now),
    depends_on: shiftDependencies(old, now, isMitigation),
    document: shiftDocument(old, now),
    'standard/name': neutral(old.standard?.name, now.standard?.name),
    'standard/level': neutral(old.standard?.level, now.standard?.level),
    'standard/expires': shiftEnd(old.standard?.expires, now.standard?.expires),
  };
  return Object.entries(shifts).flatMap(([key, found]) =>
    found.map(({ kind, text }) => change([...path, ...key.split('/')], kind, `${now.id}: the ${key.split('/').join(' ').replace('_', ' ')} ${text}`)),
  );
}

function neutral(a: string | undefined, b: string | undefined): Shift[] {
  return a === b ? [] : [{ kind: 'neutral', text: `goes from ${a ?? 'none'} to ${b ?? 'none'}` }];
}

/** From what is shown most easily to what is never enough. */
const MILDEST_FIRST = ['implemented', 'verified', 'planned'];

function shiftStatus({ status: a }: Mitigation, { status: b }: Mitigation): Shift[] {
  if (a === b) return [];
  const isWeaker = MILDEST_FIRST.indexOf(b) < MILDEST_FIRST.indexOf(a);
  return [{ kind: isWeaker ? 'weaker' : 'stricter', text: `that must be shown goes from ${a} to ${b}` }];
}

/** A further mitigation has to be shown too; that a further name makes layers one is compared with the layers. */
function shiftDependencies({ dependsOn: a }: Mitigation, { dependsOn: b }: Mitigation, isMitigation: (id: string) => boolean): Shift[] {
  const [removed, added] = [missingFrom(a, b), missingFrom(b, a)];
  return [
    ...(removed.length > 0 ? [{ kind: removed.some(isMitigation) ? ('weaker' as const) : ('neutral' as const), text: `loses ${list(removed)}` }] : []),
    ...(added.length > 0 ? [{ kind: 'stricter' as const, text: `gets ${list(added)}` }] : []),
  ];
}

function shiftDocument({ document: a }: Mitigation, { document: b }: Mitigation): Shift[] {
  if (a?.file === b?.file && a?.sha256?.toLowerCase() === b?.sha256?.toLowerCase()) return [];
  const text = `goes from ${documentText(a)} to ${documentText(b)}`;
  if (a?.sha256 === undefined) return [{ kind: b?.sha256 === undefined ? 'neutral' : 'stricter', text }];
  return [weaker(`${text}: what the hash vouched for may be another one`)];
}

function documentText(document: Mitigation['document']): string {
  if (document === undefined) return 'none';
  return document.sha256 === undefined ? document.file : `${document.file} (${document.sha256})`;
}

function shiftEnd(a: string | undefined, b: string | undefined): Shift[] {
  const end = (text: string | undefined): number => (text === undefined ? Number.POSITIVE_INFINITY : (parseTime(text)?.earliest ?? 0));
  if (a === b) return [];
  const kind = end(b) > end(a) ? 'weaker' : end(b) < end(a) ? 'stricter' : 'neutral';
  return [{ kind, text: `goes from ${a ?? 'never'} to ${b ?? 'never'}` }];
}
