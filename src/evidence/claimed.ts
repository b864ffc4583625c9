import type { Mapping } from '../policy/mapping.ts';
import { mappingsOf } from './mapped.ts';
import { isRecordsFile } from './records.ts';

const CLAIMED = /\.(eval|json|jsonl|xml)$/i;
/** Where Hugging Face looks for results in a model repository; YAML anywhere else is offered to nobody. */
const HUB_RESULTS = /(^|\/)\.eval_results\/[^/]+\.ya?ml$/i;

/** True for the names of results in a model repository. YAML can start with anything, so its place has to tell. */
export function isHubResults(file: string): boolean {
  return HUB_RESULTS.test(file);
}

/** True when the extension of a file is one that a reader claims, or a mapping of the policy names it. */
export function isClaimed(file: string, mappings: readonly Mapping[] = []): boolean {
  return CLAIMED.test(file) || isHubResults(file) || mappingsOf(file, mappings).length > 0;
}

/**
 * True when a file that moves from one name to another is read as it was: what the name makes of it stays, or there was nothing
 * that it made and there is more to be refused now.
 */
export function isReadAlike(before: string, after: string, mappings: readonly Mapping[]): boolean {
  if (isRecordsFile(before) || isRecordsFile(after)) return isRecordsFile(before) && isRecordsFile(after) && endingOf(before) === endingOf(after);
  const [old, now] = [mappingsOf(before, mappings), mappingsOf(after, mappings)];
  if (old.length !== now.length || old.some((mapping, index) => mapping !== now[index])) return false;
  if (isHubResults(before) !== isHubResults(after)) return false;
  return !CLAIMED.test(before) || endingOf(before) === endingOf(after);
}

function endingOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1).toLowerCase();
}
