/**
 * Text from a change is never trusted: a model name, a path or a note may hold terminal codes, Markdown, mentions or
 * characters that reorder a line. This file makes any text safe to show; nothing else in this folder prints raw text.
 */
import { hidden, isPlain, stackedMarks } from './unseen.ts';

const EMOJI_STYLE = /[\ufe0e\ufe0f]/g;
/** A runner's log takes a line that starts with `::`, and `##[` anywhere, for a workflow command. */
const COMMAND_START = /(^|\s)(:{2,})/g;
const OLD_COMMAND = /##(?=\[)/g;

/** Words and code longer than this are cut: no single text may fill the report. */
const LONGEST_CODE = 200;
const LONGEST_PROSE = 1200;

/** Shows each hidden or controlling character as `�`, so that two texts that differ also look different. */
function visible(text: string): string {
  const seen = isPlain(text) ? text : text.replace(EMOJI_STYLE, '').replace(hidden(), '�').replace(stackedMarks(), '$1');
  return seen.replace(COMMAND_START, (_, before: string, colons: string) => before + colons.split('').join(' ')).replace(OLD_COMMAND, '# #');
}

/** Any text as one line without control, terminal or bidi characters. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}

/** A snippet: its lines and spaces stay, everything that is not seen is shown as `�`. */
export function safeLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => visible(line.replace(/[^\S\t]/g, ' ').replaceAll('\t', '  ')).trimEnd());
}

/** The first `length` characters, with an ellipsis for the rest. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** A Markdown code span: not parsed, not linked, no mention. */
export function code(text: string, length = LONGEST_CODE): string {
  const content = clip(oneLine(text), length) || '(empty)';
  const ticks = '`'.repeat(longestRun(content) + 1);
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${content}${pad}${ticks}`;
}

/** A fenced Markdown block that its own content cannot close. */
export function fence(lines: readonly string[], language = 'yaml'): string[] {
  const ticks = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${ticks}${language}`, ...lines, ticks];
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/**
 * A sentence as Markdown text. Words that Markdown or GitHub could take for more than a word (paths, names, links,
 * mentions, references, commit ids) become code spans; what stands between backticks does, too.
 */
export function prose(text: string, length = LONGEST_PROSE): string {
  const quoted = /(?<=^|[\s("'])`([^`]+)`(?=$|[\s)"']|[.,;:!?]+(?:$|[\s)"']))/g;
  const line = clip(oneLine(text), length);
  const parts: string[] = [];
  let from = 0;
  for (const match of line.matchAll(quoted)) {
    parts.push(plainWords(line.slice(from, match.index)), code(match[1] ?? ''));
    from = match.index + match[0].length;
  }
  parts.push(plainWords(line.slice(from)));
  return guardStart(parts.filter((part) => part !== '').reduce(beside, ''));
}

/** A table cell: a pipe would end it. A backslash before a pipe is shown as its look-alike, for parsers disagree on it. */
export function cell(markdown: string): string {
  return markdown.replace(/(\\*)\|/g, (_, slashes: string) => `${'⧵'.repeat(slashes.length)}\\|`);
}

/** Two code spans without a space between them would be read as one. */
function beside(before: string, next: string): string {
  return before.endsWith('`') && next.startsWith('`') ? `${before} ${next}` : before + next;
}

const OPENING = '[()\\[\\]{}"\'“”‘’]*';
const CLOSING = '[()\\[\\]{}"\'“”‘’.,;:!?…]*';
const WORD = new RegExp(`^(${OPENING})(.*?)(${CLOSING})$`, 'su');
const RISKY = /[@#:/\\*_[\]<>|~^$&{}=`]|^www\.|^GH-\d|^(?=.*\d)[0-9a-f]{7,64}$/i;
const COMPARISON = /^[<>=+±→&-]+[\d.,%+-]*$/;

function plainWords(text: string): string {
  return text.replace(/[^ ]+/g, plainWord);
}

function plainWord(word: string): string {
  if (/^:+\w/.test(word)) return code(word);
  const [, before = '', core = '', after = ''] = WORD.exec(word) ?? [word, '', word, ''];
  const isSafe = core === '' || COMPARISON.test(core) || !RISKY.test(core);
  return entities(before) + (isSafe ? entities(core) : code(core)) + entities(after);
}

function entities(text: string): string {
  return text.replace(/[&<>[\]]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** At the start of a line a number, a dash, a plus or an equals sign would start a list or a heading. */
function guardStart(line: string): string {
  return line.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
