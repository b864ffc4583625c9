import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointer } from '../../src/formats/document.ts';
import { GateError } from '../../src/formats/errors.ts';
import { readPlainYaml } from '../../src/formats/plain-yaml/read.ts';
import { readWholeYaml } from '../../src/formats/whole-yaml.ts';
import { loadYaml } from '../../src/formats/yaml.ts';

const KIND = { code: 'policy-invalid', fault: 'configuration' } as const;
const EXAMPLES = join(import.meta.dirname, '../../examples');

/** Everything that a document says, with the place and the writing of each of its parts; the message where it is no document. */
async function told(read: () => unknown): Promise<unknown> {
  try {
    const { value, locate, source } = (await read()) as ReturnType<typeof readWholeYaml>;
    const parts: unknown[] = [];
    const visit = (part: unknown, path: string[]): void => {
      const at = pointer(...path);
      parts.push([at, locate(at), locate(at, 'key'), source?.(at)]);
      for (const [key, inner] of typeof part === 'object' && part !== null ? Object.entries(part) : []) visit(inner, [...path, key]);
    };
    visit(value, []);
    return { text: JSON.stringify(value), parts, beside: [locate('/no/such'), source?.('/no/such')] };
  } catch (error) {
    if (error instanceof GateError) return [error.message, error.at.line, error.at.column, error.hint];
    throw error;
  }
}

async function expectTheSame(text: string): Promise<void> {
  expect(await told(() => loadYaml(Buffer.from(text), 'f', KIND))).toEqual(await told(async () => readWholeYaml(text, 'f', KIND)));
}

const EXAMPLE_FILES = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ya?ml$/.test(file));
const read = (file: string): string => readFileSync(join(EXAMPLES, file), 'utf8');

describe('the quick reader says of a text what the whole parser says', () => {
  it.each([
    ['maps and lists', 'a:\n  b: 1\n  c:\n  - x\n  - y: 2\n    z: 3\n'],
    ['numbers and words', 'a: [0, -0, 1.50, .5, 1e3, +7, true, False, null, ~, Null, 2026-01-01, 1_000, "1", 007]\n'],
    ['quotes', `a: 'it''s'\n"b": "x\\n\\u00e9\\\\"\n'c d': ""\n`],
    ['block scalars', 'a: |\n  one\n\n  two\nb: >-\n  three\n  four\n\n  five\nc:\n  - |-\n    six\n'],
    ['lines that go on', 'a: one\n  two\n  three\nb:\n  four\n  five # done\n'],
    ['comments', '# top\na: 1 # one\n# between\nb: # nothing yet\n  - x#y # item\n'],
    ['flow over lines', 'a: {\n  b: [1,\n    2], # two\n  "c":3\n  }\n'],
    ['no value', 'a:\nb:\n  c:   # later\n'],
    ['a mark at its start', '---\na: 1\nb:\n  - c\n'],
    ['comments and a mark at its start', '# yaml-language-server: $schema=x\n\n# y\n---\n\na: 1\n'],
    ['colons', 'a: http://x:1/y\nb: x:y\n"c:d": e\n'],
  ])('%s, which it reads itself', async (_, text) => {
    expect(readPlainYaml(text)).toBeDefined();
    await expectTheSame(text);
  });

  it.each([
    ['a key twice', 'a: 1\na: 2\n'],
    ['a key twice in a flow map', 'a: { b: 1, "b": 2 }\n'],
    ['a tab', 'a:\n\tb: 1\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['a second document after a mark', '---\n---\na: 1\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a mark with nothing after it', '---\n'],
    ['a carriage return alone', 'a: 1\rb: 2\n'],
    ['an anchor', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a second colon', 'a: b: c\n'],
    ['an indentation that fits nothing', 'a:\n    b: 1\n  c: 2\n'],
    ['a flow map that lies too far left', 'a:\n  b: {\n c: 1 }\n'],
    ['a bracket that ends under its key', 'a: {\n  b: 1\n}\n'],
    ['a bracket that stays open', 'a: [1, 2\n'],
    ['text after a bracket', 'a: [1] 2\n'],
    ['text after a quote', 'a: "x" y\n'],
    ['an item between keys', 'a: 1\n- b\n'],
    ['hexadecimal', 'a: 0x1F\n'],
    ['__proto__', '__proto__: { a: 1 }\n'],
    ['nothing', '# nothing\n'],
    ['a word', 'hello\n'],
    ['too deep', `${Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}${' '.repeat(70)}b: 1\n`],
  ])('%s, which it leaves to it', async (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
    await expectTheSame(text);
  });

  it.each(EXAMPLE_FILES)('%s', async (file) => expectTheSame(read(file)));

  it.each(EXAMPLE_FILES)('%s with the ends of line of Windows', async (file) => expectTheSame(read(file).replaceAll('\n', '\r\n')));

  it('of any text that is put together from pieces of YAML', async () => {
    const piece = fc.constantFrom(
      ...['a: 1', 'b: "x"', "c: 'y'", '- ', '- a: b', '# c', ' # c', '|', '>-', '{a: 1}', '[1, 2]', '{', '}', '[', ']', ',', ': ', ':', '"', "'", 'k:'],
      ...['- - z', '~', '-1', '1.5e3', '0x1', 'a b', '&a', '*a', '!t x', '? k', '%', '@', '---', 'x: y: z', '{"a":1,"b":[true,null]}', 'a:1', '#no', 'a #b'],
    );
    const gap = fc.constantFrom('\n', '\n', '\r\n', '\r\n ', '\n  ', '\n    ', '\n\n', ' ', '');
    const text = fc.array(fc.tuple(piece, gap), { minLength: 1, maxLength: 12 }).map((parts) => parts.flat().join(''));
    await fc.assert(fc.asyncProperty(text, expectTheSame), { numRuns: 3000 });
  }, 60_000);

  it('of any example that is broken in one or two places', async () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom('', ' ', '\n', '\n ', ':', '#', '-', '"', "'", ',', '[', ']', '{', '}', '&', '|', '>'), fc.nat(3));
    const texts = EXAMPLE_FILES.map(read).map((text) => text.slice(0, 1500));
    const broken = fc.tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 2 })).map(([text, changes]) =>
      changes.reduce((changed, [place, put, cut]) => {
        const at = place % (changed.length + 1);
        return changed.slice(0, at) + put + changed.slice(at + cut);
      }, text),
    );
    await fc.assert(fc.asyncProperty(broken, expectTheSame), { numRuns: 500 });
  }, 120_000);
});
