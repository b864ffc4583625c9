/** A piece of what clears a finding: a sentence, or lines to paste. */
type FixBlock = { readonly kind: 'prose'; readonly text: string } | { readonly kind: 'snippet'; readonly text: string };

/**
 * Takes a finding's `fix` apart. Lines to paste are those after a line that ends with a colon (with or without an empty
 * line between) up to the next empty line, indented lines, and those between fences of three backticks. All others are prose.
 */
export function fixBlocks(fix: string): FixBlock[] {
  const blocks: FixBlock[] = [];
  const lines = fix.replace(/\r\n?/g, '\n').split('\n');
  for (let at = 0; at < lines.length; ) {
    const end = snippetEnd(lines, at, blocks.at(-1));
    if (end > at) {
      pushSnippet(blocks, lines.slice(at, end));
      at = end;
    } else {
      pushProse(blocks, lines[at] ?? '');
      at += 1;
    }
  }
  return blocks;
}

/** Index after the snippet that starts at `at`; `at` itself when none does. */
function snippetEnd(lines: readonly string[], at: number, before: FixBlock | undefined): number {
  const line = lines[at] ?? '';
  if (isFence(line)) {
    const close = lines.findIndex((other, index) => index > at && other.trim() === '```');
    return close < 0 ? lines.length : close + 1;
  }
  if (line.trim() === '') return at;
  const announced = before?.kind === 'prose' && before.text.endsWith(':');
  if (announced) return runEnd(lines, at, (other) => other.trim() !== '' && !isFence(other));
  return isIndented(line) ? runEnd(lines, at, isIndented) : at;
}

function runEnd(lines: readonly string[], at: number, belongs: (line: string) => boolean): number {
  let end = at;
  while (end < lines.length && belongs(lines[end] ?? '')) end += 1;
  return end;
}

function isFence(line: string): boolean {
  return line.trim().startsWith('```');
}

function isIndented(line: string): boolean {
  return /^(\t| {2,})\S/.test(line);
}

function pushProse(blocks: FixBlock[], line: string): void {
  if (line.trim() !== '') blocks.push({ kind: 'prose', text: line.trim() });
}

function pushSnippet(blocks: FixBlock[], lines: readonly string[]): void {
  const content = isFence(lines[0] ?? '') ? lines.slice(1).filter((line, index, rest) => index < rest.length - 1 || !isFence(line)) : lines;
  const text = dedent(content);
  if (text.trim() !== '') blocks.push({ kind: 'snippet', text });
}

function dedent(lines: readonly string[]): string {
  const filled = lines.filter((line) => line.trim() !== '');
  const indent = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(Number.isFinite(indent) ? indent : 0)).join('\n');
}
