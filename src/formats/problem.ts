import type { Document, Position } from './document.ts';

/** One thing that is wrong with a document, with its place and what to do about it. */
export interface Problem extends Partial<Position> {
  /** For lint: which rule; for errors of a document the code of the finding. */
  rule: string;
  file: string;
  pointer: string;
  /** What was expected and what was found. */
  message: string;
  hint?: string;
}

/** A problem at a pointer of a document. */
export function problemAt(document: Document, pointer: string, rule: string, message: string, options: { at?: 'key' | 'value'; hint?: string } = {}): Problem {
  return {
    rule,
    file: document.file,
    pointer,
    message,
    ...document.locate(pointer, options.at),
    ...(options.hint === undefined ? {} : { hint: options.hint }),
  };
}
