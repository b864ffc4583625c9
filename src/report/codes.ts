import { CODE_TEXTS } from './code-texts.ts';

/** What is said of a code wherever there is no room for the page on codes: a title, what causes it, what clears it. */
interface CodeText {
  readonly title: string;
  readonly cause: string;
  readonly cure: string;
}

/** The text of a code; of one that is not listed, no more than the finding itself says. */
export function codeText(code: string): CodeText {
  const [title, cause, cure] = (Object.hasOwn(CODE_TEXTS, code) ? CODE_TEXTS[code] : undefined) ?? [
    code,
    'The message of the finding says what was found.',
    'The message of the finding says what clears it.',
  ];
  return { title, cause, cure };
}

/** Whether there is a text for a code. */
export function hasCodeText(code: string): boolean {
  return Object.hasOwn(CODE_TEXTS, code);
}
