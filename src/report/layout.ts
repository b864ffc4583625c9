import { isPlain, marks } from './unseen.ts';

/** Columns of a terminal that prose is wrapped to. */
const COLUMNS = 80;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Columns that a text takes: wide characters take two, combining marks none. */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length;
  return Array.from(text.replace(marks(), '').replace(WIDE, '--')).length;
}

/** Wraps a text, its first line after `first` and the others after `rest`. A word that is too long keeps its line. */
export function wrap(text: string, first: string, rest: string = ' '.repeat(widthOf(first))): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && widthOf(line) + 1 + widthOf(word) > COLUMNS) {
      lines.push(line.trimEnd());
      line = rest;
      isEmpty = true;
    }
    if (isEmpty && word === '') continue;
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}

/** Colour adds to words, it never replaces one. */
export interface Paint {
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Paints with ANSI colours, or not at all. */
export function paintWith(color: boolean): Paint {
  const sgr = (codes: string) => (text: string) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
  return { bad: sgr('1;31'), doubtful: sgr('33'), good: sgr('32'), strong: sgr('1'), faint: sgr('2') };
}

/** Paints the beginning of the first line, where the wrapping left it whole. */
export function paintStart(lines: string[], start: string, paint: (text: string) => string): string[] {
  const [first = '', ...others] = lines;
  const indent = first.length - first.trimStart().length;
  if (!first.startsWith(start, indent)) return lines;
  return [first.slice(0, indent) + paint(start) + first.slice(indent + start.length), ...others];
}
