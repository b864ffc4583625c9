import type { Conflicts, RegisteredAssessor } from './model.ts';

/** Sorts conflicts of interest. One that is not plainly about a single model of the policy is about every one. */
export function conflictsOf(written: readonly string[], models: readonly string[]): Conflicts {
  return { general: written.filter((one) => !models.includes(one)), models: written.filter((one) => models.includes(one)) };
}

/** The first conflict that an assessor has where a model is assessed; undefined for none. */
export function conflictAbout({ general, models }: Conflicts, model: string): string | undefined {
  return general[0] ?? models.find((one) => one === model);
}

/** Who may speak for an assessor, in lower case; itself, where it has no users and only a signature or the default branch can. */
export function speakersOf(id: string, { users }: Pick<RegisteredAssessor, 'users'>): ReadonlySet<string> {
  return new Set(users.length > 0 ? users.map((user) => user.toLowerCase()) : [`assessor ${id}`]);
}
