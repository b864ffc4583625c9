import { conditionText } from '../condition-text.ts';
import type { Conflicts, People, RegisteredAssessor, Signoff } from '../model.ts';
import { type Both, type Change, change, list, missingFrom, type Path } from './change.ts';
import { relation } from './implication.ts';

/** The owners. With fewer of them less is approved: nobody can veto, so whoever goes takes only an approval along. */
export function compareOwners({ before, after }: Both): Change[] {
  return comparePeople(['owners'], 'the owners', before.owners, after.owners);
}

function comparePeople(path: Path, name: string, before: People, after: People): Change[] {
  const members = (['users', 'teams'] as const).flatMap((key) => {
    const [old, now] = [lowered(before[key]), lowered(after[key])];
    const [added, removed] = [missingFrom(now, old), missingFrom(old, now)];
    return [
      ...(added.length > 0 ? [change([...path, key], 'weaker', `${list(added)} may now approve for ${name}: ${quorumText(after)}`)] : []),
      ...(removed.length > 0 ? [change([...path, key], 'stricter', `${list(removed)} may no longer approve for ${name}: ${quorumText(after)}`)] : []),
    ];
  });
  if (before.quorum === after.quorum) return members;
  const kind = after.quorum < before.quorum ? 'weaker' : 'stricter';
  return [...members, change([...path, 'quorum'], kind, `the quorum of ${name} goes from ${before.quorum} to ${after.quorum}`)];
}

/** Whose approvals it takes, as people read it. */
function quorumText({ users, teams, quorum }: People): string {
  return `it takes ${quorum} of ${list([...users, ...teams])}`;
}

/** GitHub compares logins and team names without regard to case. */
function lowered(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.toLowerCase()))];
}

/** Sign-offs. */
export function compareSignoffs(both: Both): Change[] {
  const { before, after } = both;
  const removed = before.signoffs.filter(({ id }) => !after.signoffs.some((other) => other.id === id));
  return [
    ...removed.map(({ id }) => change(['signoffs', id], 'weaker', `the sign-off ${id} is removed`)),
    ...after.signoffs.flatMap((signoff) => {
      const old = before.signoffs.find(({ id }) => id === signoff.id);
      return old === undefined ? [addedSignoff(signoff)] : compareSignoff(old, signoff, both);
    }),
  ];
}

function addedSignoff({ id, if: condition }: Signoff): Change {
  return condition === undefined
    ? change(['signoffs', id], 'neutral', `the sign-off ${id} is added; only vouched_by can call for it`)
    : change(['signoffs', id], 'stricter', `the sign-off ${id} is added: it is needed if ${conditionText(condition)}`);
}

function compareSignoff(old: Signoff, now: Signoff, both: Both): Change[] {
  const path = ['signoffs', now.id];
  return [...compareNeed(old, now, [...path, 'if'], both), ...comparePeople(path, `the sign-off ${now.id}`, old, now)];
}

function compareNeed({ id, if: old }: Signoff, { if: now }: Signoff, path: Path, both: Both): Change[] {
  if (old === undefined) return now === undefined ? [] : [change(path, 'stricter', `the sign-off ${id} is now needed if ${conditionText(now)}`)];
  if (now === undefined) return [change(path, 'weaker', `the sign-off ${id} is no longer needed if ${conditionText(old)}`)];
  const found = relation(old, now, both);
  if (found === 'same') return [];
  const text = `the sign-off ${id} is needed if ${conditionText(now)}, before if ${conditionText(old)}`;
  return [change(path, found === 'equivalent' ? 'neutral' : found === 'wider' ? 'stricter' : 'weaker', text)];
}

/** Who counts as an independent assessor. */
export function compareAssessors({ before, after }: Both): Change[] {
  const [old, now] = [before.assessors, after.assessors];
  if (old === 'declared' && now === 'declared') return [];
  if (now === 'declared') return [change(['assessors'], 'weaker', "independence goes from registered assessors to anyone's own word (declared)")];
  if (old === 'declared') return [change(['assessors'], 'stricter', "independence goes from anyone's own word (declared) to registered assessors")];
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  return ids.flatMap((id) => [...compareAssessor(id, old.get(id), now.get(id)), ...parted(id, old, now)]);
}

/** Whoever speaks for two assessors makes them count as one; without users each stands for itself. */
function parted(id: string, old: ReadonlyMap<string, RegisteredAssessor>, now: ReadonlyMap<string, RegisteredAssessor>): Change[] {
  const [before, after] = [lowered(old.get(id)?.users ?? []), now.get(id)?.users];
  if (after === undefined || after.length > 0) return [];
  const others = [...old].filter(([other, { users }]) => other !== id && lowered(users).some((user) => before.includes(user))).map(([other]) => other);
  if (others.length === 0) return [];
  return [change(['assessors', id, 'users'], 'weaker', `the assessor ${id} no longer shares a person with ${list(others)}, so that they count as two`)];
}

function compareAssessor(id: string, old: RegisteredAssessor | undefined, now: RegisteredAssessor | undefined): Change[] {
  const path = ['assessors', id];
  if (now === undefined) return [change(path, 'stricter', `the assessor ${id} is no longer registered`)];
  if (old === undefined) {
    return now.independent
      ? [change(path, 'weaker', `the assessor ${id} is registered as independent: evidence by its word counts now`)]
      : [change(path, 'neutral', `the assessor ${id} is registered, not as independent`)];
  }
  const changes: Change[] = [];
  if (old.independent !== now.independent) {
    changes.push(
      change(
        [...path, 'independent'],
        now.independent ? 'weaker' : 'stricter',
        `the assessor ${id} ${now.independent ? 'now counts as' : 'is no longer'} independent`,
      ),
    );
  }
  const [before, after] = [lowered(old.users), lowered(now.users)];
  const [added, removed] = [missingFrom(after, before), missingFrom(before, after)];
  if (added.length > 0) changes.push(change([...path, 'users'], 'weaker', `${list(added)} may now speak for the assessor ${id}`));
  if (removed.length > 0) changes.push(change([...path, 'users'], 'stricter', `${list(removed)} may no longer speak for the assessor ${id}`));
  changes.push(...compareConflicts([...path, 'conflicts'], id, old.conflicts, now.conflicts));
  if (old.name !== now.name) changes.push(change([...path, 'name'], 'neutral', `the assessor ${id} is called ${now.name}, before ${old.name}`));
  return changes;
}

/** Any general conflict ends independence altogether; another wording of one is no change of that. */
function compareConflicts(path: Path, id: string, old: Conflicts, now: Conflicts): Change[] {
  const [wasOut, isOut] = [old.general.length > 0, now.general.length > 0];
  const [lost, gained] = [missingFrom(old.models, now.models), missingFrom(now.models, old.models)];
  if (wasOut !== isOut) {
    const text = isOut ? 'has a conflict of interest and is no longer independent' : 'no longer has a conflict of interest about every model';
    return [change(path, isOut ? 'stricter' : 'weaker', `the assessor ${id} ${text}`)];
  }
  if (isOut)
    return old.general.join('\n') === now.general.join('\n') ? [] : [change(path, 'neutral', `the conflicts of the assessor ${id} are told otherwise`)];
  return [
    ...(lost.length > 0 ? [change(path, 'weaker', `the assessor ${id} no longer has a conflict of interest about ${list(lost)}`)] : []),
    ...(gained.length > 0 ? [change(path, 'stricter', `the assessor ${id} has a conflict of interest about ${list(gained)}`)] : []),
  ];
}
