import type { Document } from './document.ts';
import { type Problem, problemAt } from './problem.ts';

/** A format: its precompiled validator, and its schema, which is loaded only to explain an error. */
export interface Format {
  validate: (value: unknown) => boolean;
  schema: () => Promise<Record<string, unknown>>;
  /** Whether NaN and infinities count as numbers; false without it. */
  nonFinite?: boolean;
}

/**
 * Holds a document against its schema.
 * @returns every violation, each with place, what was expected, what was found, and for a misspelt word the nearest right one; empty when the document is valid.
 */
export async function validate(document: Document, format: Format): Promise<Problem[]> {
  if (format.validate(document.value)) return [];
  const { explain } = await import('./explain.ts');
  const problems = explain(await format.schema(), document, format.nonFinite ?? false);
  // The validator has the last word: what it refuses is refused, also without an explanation.
  const all = problems.length > 0 ? problems : [problemAt(document, '', 'schema', 'the file does not fit its schema')];
  return all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
