import type { Linter } from './linter.ts';

/** Maps whose keys are ids of the policy: an entry there whose id starts with x- is likely meant to count. */
const MAPS_BY_ID = ['traits', 'tolerances', 'risks', 'kris', 'kcis', 'mitigations', 'pairings', 'signoffs', 'assessors', 'formats'];

/** Entries that are skipped for their name, and likely meant to count. */
export function lintIgnored(linter: Linter, whole: unknown): void {
  for (const name of MAPS_BY_ID) {
    const map = (whole as Record<string, unknown> | undefined)?.[name];
    for (const id of typeof map === 'object' && map !== null ? Object.keys(map) : [])
      if (id.startsWith('x-'))
        linter.note('entry-ignored', [name, id], `${id} is ignored, as every key that starts with x-; give it another id if it shall count`);
  }
}
