import { parseTime } from '../../formats/time.ts';
import type { Linter } from './linter.ts';

/** Approvals that cannot be given. */
export function lintPeople(linter: Linter): void {
  const { owners, signoffs } = linter.policy;
  const groups = [
    { path: ['owners'], people: owners, name: 'owners' },
    ...signoffs.map((people) => ({ path: ['signoffs', people.id], people, name: `the sign-off ${people.id}` })),
  ];
  for (const { path, people, name } of groups) {
    const users = new Set(people.users.map((user) => user.toLowerCase())).size;
    if (people.teams.length === 0 && users < people.quorum)
      linter.note('quorum-unreachable', path, `${name} need ${people.quorum} approvals, but only ${users} people are named and no team; it can never be given`);
  }
}

/** Waivers that never hold. */
export function lintWaivers(linter: Linter): void {
  const { waivers, waiverMax, kris, kcis } = linter.policy;
  for (const [index, waiver] of waivers.entries()) {
    const indicator = [...kris, ...kcis].find(({ id }) => id === waiver.indicator);
    const life = (parseTime(waiver.expires)?.earliest ?? 0) - (parseTime(waiver.approvedOn)?.earliest ?? 0);
    const path = ['waivers', index];
    if (life < 0) linter.note('waiver-backwards', [...path, 'expires'], `${waiver.id} expires before it was approved; it never holds`);
    if (life > waiverMax) linter.note('waiver-too-long', [...path, 'expires'], `${waiver.id} lasts longer than waiver_max; it never holds`);
    if (indicator?.waivable === false) linter.note('waiver-without-effect', [...path, 'indicator'], `${waiver.indicator} cannot be waived (waivable: false)`);
    if (indicator !== undefined && indicator.binding !== 'name' && waiver.digest === undefined)
      linter.note('waiver-without-digest', path, `${waiver.id} states no digest, which the binding ${indicator.binding} needs; it never holds`);
  }
}
