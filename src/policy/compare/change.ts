import { pointer } from '../../formats/document.ts';
import type { Policy } from '../model.ts';

/** `weaker`: it may let a release pass that was held back. `stricter`: it never does. `neutral`: no decision depends on it. */
export type ChangeKind = 'weaker' | 'stricter' | 'neutral';

/** One clause that differs between two policies. */
export interface Change {
  /** JSON pointer of the clause, in the new policy where it stands there, else in the old one. */
  readonly path: string;
  readonly kind: ChangeKind;
  readonly message: string;
}

/** The policy before the change and after it. */
export interface Both {
  readonly before: Policy;
  readonly after: Policy;
}

/** What is to be said of one field, before it is known where the field stands. */
export interface Shift {
  readonly kind: ChangeKind;
  readonly text: string;
}

/** Says of one field that it may let a release pass that was held back. */
export const weaker = (text: string): Shift => ({ kind: 'weaker', text });

/** Says of one field that it never lets more pass than before. */
export const stricter = (text: string): Shift => ({ kind: 'stricter', text });

export type Path = readonly (string | number)[];

/** A change at a path of the policy. */
export function change(path: Path, kind: ChangeKind, message: string): Change {
  return { path: pointer(...path), kind, message };
}

/** The same comparison in the other direction. */
export function reversed({ before, after }: Both): Both {
  return { before: after, after: before };
}

/** `a, b and c`; `none` for an empty list. */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'none';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const HOUR = 3_600_000;

/** A duration as a policy writes it. */
export function durationText(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return 'never';
  const hours = milliseconds / HOUR;
  return hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`;
}

/** Words of the first list that the second does not have. */
export function missingFrom(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.includes(word));
}
