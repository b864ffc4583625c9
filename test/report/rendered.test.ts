import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { everything } from './everything.ts';
import { type Node, renderers } from './gfm.ts';
import { HOSTILE } from './hostile.ts';

/** What stands where a hostile string would. */
const NEUTRAL = 'neutralword';
const { found, absent } = await renderers();

/** An installation from the lock file has the packages. */
it('the renderers are there', () => {
  expect(absent).not.toContain('remark');
});

/** Blocks whose text is one statement; what is said in one is nobody else's. */
const BLOCKS = ['td', 'th', 'p', 'li', 'summary', 'h1', 'h2', 'h3', 'h4', 'pre', 'sub'];

/** The tree without what may be said in it: tags and attributes, and the text of each block in which the text of a change does not stand. */
function skeleton(node: Node, out: string[] = []): string[] {
  if (node.type === 'comment') return [...out, '<!---->'];
  if (node.type !== 'element' && node.type !== 'root') return out;
  // A word may or may not be shown as code.
  const isSeen = node.type === 'element' && node.tagName !== 'code';
  if (isSeen) out.push(`<${node.tagName} ${JSON.stringify(node.properties)}>`);
  if (BLOCKS.includes(node.tagName ?? '')) out.push(textOf(node));
  if (node.tagName !== 'pre') for (const child of node.children ?? []) skeleton(child, out);
  if (isSeen) out.push(`</${node.tagName}>`);
  return out;
}

function textOf({ value, type, children = [] }: Node): string {
  return type === 'text' ? (value ?? '') : children.map(textOf).join('');
}

/** Texts that GitHub goes over once more: mentions, references, commits, emoji, mathematics. */
function plainTexts({ type, tagName, value, children = [] }: Node): string[] {
  if (type === 'text') return [value ?? ''];
  return ['code', 'pre', 'a'].includes(tagName ?? '') ? [] : children.flatMap(plainTexts);
}

const SPECIAL = /(?<![\w`])@[a-z\d]|(?<!\w)#\d|\bGH-\d|\b(?=[a-f]*\d)[0-9a-f]{7,40}\b|:[a-z\d_+-]+:|\$[^\s$]|https?:\/\/|\bwww\./gi;

describe.each([...found])('as %s reads it', (_, render) => {
  const read = (text: string) => {
    const report = everything(text);
    // The hash of the decision names the whole of it.
    const markdown = renderMarkdown(report, { maxBytes: 100_000_000 }).replaceAll(report.sha256, 'HASH').replaceAll(report.sha256.slice(0, 12), 'HASH');
    return render(markdown);
  };
  const neutral = read(NEUTRAL);
  const expected = skeleton(neutral);
  const special = plainTexts(neutral).flatMap((text) => text.match(SPECIAL) ?? []);

  it('the report says what it is asked to, and the rules leave its own HTML', () => {
    expect(expected.filter((line) => line.includes(NEUTRAL)).length).toBeGreaterThan(40);
    expect(expected).toContain('<details {}>');
    expect(expected.filter((line) => /^<(?:img|script|style|input|iframe)/.test(line))).toEqual([]);
  });

  it.each(HOSTILE.filter(([, text]) => text.length < 5000))('%s: changes nothing but its own cell', (_name, text) => {
    const tree = read(text);
    const lines = skeleton(tree);
    const differing = expected.flatMap((was, index) => (was.includes(NEUTRAL) || was === lines[index] ? [] : [{ was, is: lines[index]?.slice(0, 300) }]));
    expect(differing.slice(0, 3)).toEqual([]);
    expect(lines.length).toBe(expected.length);
    expect(plainTexts(tree).flatMap((one) => one.match(SPECIAL) ?? [])).toEqual(special);
  });

  it.each(HOSTILE.filter(([, text]) => text.length >= 5000))('%s: brings nothing that is not ours', (_name, text) => {
    const tree = render(renderMarkdown(everything(text), { maxBytes: 60_000 }));
    const isTag = (line: string): boolean => line.startsWith('<');
    expect([...new Set(skeleton(tree).filter(isTag))].filter((tag) => !expected.includes(tag))).toEqual([]);
    expect(textOf(tree)).toContain('Blocked');
  });
});
