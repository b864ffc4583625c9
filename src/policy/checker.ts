import { type Document, pointer } from '../formats/document.ts';
import { didYouMean } from '../formats/nearest.ts';
import { type Problem, problemAt } from '../formats/problem.ts';
import type { PolicyPlace } from './model.ts';

/** Collects what is wrong with a policy while it is resolved, so that all of it is reported at once. */
export class Checker {
  readonly problems: Problem[] = [];
  readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  /** Notes an error at a place of the document. */
  error(path: readonly (string | number)[], message: string, at: 'key' | 'value' = 'value'): void {
    this.problems.push(problemAt(this.document, pointer(...path), 'policy-invalid', message, { at }));
  }

  /** Notes an error unless `word` is one of the `known`. @returns whether it is. */
  known(path: readonly (string | number)[], what: string, word: string, known: readonly string[], at: 'key' | 'value' = 'value'): boolean {
    if (known.includes(word)) return true;
    this.error(
      path,
      `there is no ${what} "${word}".${didYouMean(word, known) || (known.length > 0 ? ` Known: ${known.join(', ')}.` : ` The policy has none.`)}`,
      at,
    );
    return false;
  }

  /** Notes an error for every entry that stands twice. */
  unique(path: readonly (string | number)[], what: string, words: readonly string[]): void {
    for (const [index, word] of words.entries()) {
      if (words.indexOf(word) < index) this.error([...path, index], `the ${what} "${word}" stands twice`);
    }
  }

  /** Where an entry of the policy stands. */
  place(...path: (string | number)[]): PolicyPlace {
    return { file: this.document.file, ...this.document.locate(pointer(...path), 'key') };
  }
}
