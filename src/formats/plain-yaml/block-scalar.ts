import { OUT } from './scalars.ts';

/**
 * Reads a literal (|) or folded (>) scalar without an indentation of its own.
 * @param start of its header
 * @param parent indentation of what is around it
 * @returns what it says, and the offset of the line after it
 */
export function readBlockScalar(text: string, start: number, parent: number): { value: string; end: number } {
  const header = lineAt(text, start);
  const isStripped = header === '|-' || header === '>-';
  if (!isStripped && header !== '|' && header !== '>') throw OUT;
  const lines: string[] = [];
  let indent = -1;
  let end = start + header.length + 1;
  while (end < text.length) {
    const line = lineAt(text, end);
    const column = line.search(/[^ ]/);
    if (column === -1) {
      // Spaces beyond the indentation are content.
      if (line.length > Math.max(indent, 0)) throw OUT;
      lines.push('');
    } else {
      if (column <= parent) break;
      if (indent === -1) indent = column;
      if (column < indent) throw OUT;
      lines.push(line.slice(indent));
    }
    end += line.length + 1;
  }
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0 || lines[0] === '' || end > text.length) throw OUT;
  const value = header.startsWith('|') ? lines.join('\n') : fold(lines);
  return { value: isStripped ? value : `${value}\n`, end };
}

function lineAt(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end === -1 ? text.length : end);
}

/** Lines become one, empty lines between them become its ends. */
function fold(lines: readonly string[]): string {
  let folded = '';
  let empty = 0;
  for (const [index, line] of lines.entries()) {
    // Lines that are indented further keep their ends.
    if (line.startsWith(' ')) throw OUT;
    if (line === '') empty++;
    else {
      folded += index === 0 ? line : empty === 0 ? ` ${line}` : `${'\n'.repeat(empty)}${line}`;
      empty = 0;
    }
  }
  return folded;
}
