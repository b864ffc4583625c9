import type { Review } from '../decision/people/approvals.ts';
import { parseJson } from '../formats/json.ts';
import { UsageError } from './world.ts';

/**
 * Reads `--reviews`: a JSON list of { user, teams, state, commit, at }.
 * @throws UsageError for anything else; an approval that is misread must not approve.
 */
export function readReviews(bytes: Uint8Array, file: string): Review[] {
  const list = parseJson(bytes, { file }).value;
  if (!Array.isArray(list)) throw new UsageError(`--reviews: expected a list in ${file}`);
  return list.map((entry: unknown, index) => readReview(entry, `${file}, entry ${index + 1}`));
}

function readReview(entry: unknown, where: string): Review {
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry))
    throw new UsageError(`--reviews: expected { user, teams, state, commit, at } in ${where}`);
  const { user, teams, state, at } = entry as Record<string, unknown>;
  if (typeof user !== 'string' || user === '') throw new UsageError(`--reviews: expected the text user in ${where}`);
  if (typeof state !== 'string') throw new UsageError(`--reviews: expected the text state (APPROVED, CHANGES_REQUESTED, DISMISSED, COMMENTED) in ${where}`);
  if (at !== undefined && at !== null && typeof at !== 'string') throw new UsageError(`--reviews: expected a time under at in ${where}`);
  return { user, state, ...(typeof at === 'string' ? { at } : {}), ...(teams === undefined || teams === null ? {} : { teams: teamsOf(teams, where) }) };
}

function teamsOf(teams: unknown, where: string): string[] {
  if (Array.isArray(teams) && teams.every((team) => typeof team === 'string')) return teams;
  throw new UsageError(`--reviews: expected a list of teams as org/slug in ${where}`);
}
