import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The pages that people read, relative to the root. */
export const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
];

export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** A fenced block; `info` is what stands after the language, which says how the block is checked. */
export interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly info: string;
  readonly text: string;
}

/** Every fenced block of a page, also those in lists. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let open: { indent: string; line: number; language: string; info: string; text: string[] } | undefined;
  for (const [index, line] of read(page).split('\n').entries()) {
    const fence = /^( *)```(\S*) *(.*)$/.exec(line);
    if (open === undefined && fence) {
      open = { indent: fence[1] ?? '', line: index + 1, language: fence[2] ?? '', info: (fence[3] ?? '').trim(), text: [] };
    } else if (open !== undefined && fence) {
      blocks.push({ page, line: open.line, language: open.language, info: open.info, text: `${open.text.join('\n')}\n` });
      open = undefined;
    } else {
      open?.text.push(line.slice(open.indent.length));
    }
  }
  if (open !== undefined) throw new Error(`${page}:${open.line}: the block is not closed`);
  return blocks;
}

export const BLOCKS = PAGES.flatMap(blocksOf);

/** Text without fenced blocks: what is prose and tables. */
export function proseOf(page: string): string {
  return read(page).replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
}

/** Every word that a text sets in code. */
export function codeWords(text: string): Set<string> {
  return new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word ?? ''));
}

/** First cells of the rows of the table under a heading, down to the next heading, without their marks. */
export function firstColumn(page: string, heading: string): string[] {
  return rows(sectionOf(page, heading)).map(([first]) => /`([^`]+)`/.exec(first ?? '')?.[1] ?? first ?? '');
}

/** The text from a heading to the next one of any level. */
export function sectionOf(page: string, heading: string): string {
  const lines = proseOf(page).split('\n');
  const start = lines.findIndex((line) => new RegExp(`^#+ ${escaped(heading)}$`).test(line));
  if (start === -1) throw new Error(`${page} has no heading "${heading}"`);
  const end = lines.findIndex((line, index) => index > start && /^#+ /.test(line));
  return lines.slice(start + 1, end === -1 ? undefined : end).join('\n');
}

/** The body rows of all tables of a text, cell by cell. A `|` in a cell is written `\|`. */
export function rows(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  const isBody = (line: string, index: number): boolean => !/^\|[\s:|-]+\|$/.test(line) && !/^\|[\s:|-]+\|$/.test(lines[index + 1] ?? '');
  return lines.filter(isBody).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

/** The anchor that GitHub gives a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Formats of eval logs that are read. */
export const FORMATS_READ = [...read('src/evidence/registry.ts').matchAll(/\{\s*format: '([\w-]+)',\s*kinds/g)].map(([, format]) => format ?? '');

/** Source files under a folder, without what is generated. */
export function sources(folder = 'src'): { file: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(file);
    return file.endsWith('.ts') ? [{ file, text: read(file) }] : [];
  });
}
