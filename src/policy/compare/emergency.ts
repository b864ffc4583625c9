import type { EmergencyDocument } from '../model.ts';
import { type Both, type Change, change } from './change.ts';

/** Documents of the emergency response: one that goes is no longer asked for, and another hash lets another document count. */
export function compareEmergency({ before, after }: Both): Change[] {
  const [old, now] = [before.emergency, after.emergency];
  const path = ['emergency'];
  const text = (one: EmergencyDocument): string => `${one.file} (sha256 ${one.sha256.toLowerCase()})`;
  const lost = (old?.documents ?? []).flatMap((document) => {
    const instead = now?.documents.find(({ what }) => what === document.what);
    if (instead !== undefined && text(instead) === text(document)) return [];
    return [
      change(
        [...path, ...document.path],
        'weaker',
        `${document.what} of the emergency response ${instead === undefined ? 'is removed' : `goes from ${text(document)} to ${text(instead)}`}`,
      ),
    ];
  });
  const gained = (now?.documents ?? []).filter(({ what }) => !old?.documents.some((other) => other.what === what));
  const roles =
    JSON.stringify(old?.roles ?? []) === JSON.stringify(now?.roles ?? [])
      ? []
      : [change([...path, 'roles'], 'neutral', 'the roles of the emergency response change')];
  const [needed, needs] = [old?.needsRollbackTarget ?? false, now?.needsRollbackTarget ?? false];
  const rollback =
    needed === needs
      ? []
      : [change([...path, 'rollback_target'], needed ? 'weaker' : 'stricter', `a release to roll back to is ${needed ? 'no longer' : 'now'} required`)];
  return [
    ...rollback,
    ...lost,
    ...gained.map(({ what, path: at }) => change([...path, ...at], 'stricter', `${what} of the emergency response is added`)),
    ...roles,
  ];
}
