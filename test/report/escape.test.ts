import { describe, expect, it } from 'vitest';
import { cell, clip, code, fence, oneLine, prose, safeLines } from '../../src/report/escape.ts';

describe('one line of untrusted text', () => {
  it.each([
    ['a\nb\r\nc\td', 'a b c d'],
    ['\u001b[31mred\u001b[0m', '�[31mred�[0m'],
    ['x\u202egnp.exe', 'x�gnp.exe'],
    ['ad\u200bmin', 'ad�min'],
    ['\u{e0041}tag', '�tag'],
    ['\ud800lone', '�lone'],
    ['heart \u2764\ufe0f', 'heart \u2764'],
    ['::error::x', ': :error::x'],
    ['a ::set-output name=x', 'a : :set-output name=x'],
    ['##[add-mask]x', '# #[add-mask]x'],
    ['std::string', 'std::string'],
  ])('%j is shown as %j', (text, shown) => expect(oneLine(text)).toBe(shown));

  it('bounds marks that pile up over other lines', () => {
    expect(oneLine(`a${'\u0301'.repeat(50)}`)).toHaveLength(5);
  });

  it('is cut between characters', () => expect(clip('😀😀😀', 2)).toBe('😀…'));
});

describe('a code span', () => {
  it.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`@x`', '`` `@x` ``'],
    ['``', '``` `` ```'],
    ['', '`(empty)`'],
    ['a\n\nb', '`a b`'],
  ])('%j cannot be left: %s', (text, markdown) => expect(code(text)).toBe(markdown));

  it('cannot end a table cell', () => {
    expect(cell(code('a|b'))).toBe('`a\\|b`');
    expect(cell(code('a\\|b'))).toBe('`a⧵\\|b`');
  });
});

describe('a fence', () => {
  it('is longer than any inside it', () => {
    expect(fence(['```', '````', 'x'])).toEqual(['`````yaml', '```', '````', 'x', '`````']);
  });

  it('keeps the lines and indents of a snippet', () => {
    expect(safeLines('a:\n  - b\r\n\tc\u202e')).toEqual(['a:', '  - b', '  c�']);
    expect(safeLines('::error::x')).toEqual([': :error::x']);
  });
});

describe('prose', () => {
  it.each([
    ['Needs sl3 (>= 3), found 2.', 'Needs sl3 (&#62;= 3), found 2.'],
    ['ask @octocat or @acme/safety, now', 'ask `@octocat` or `@acme/safety`, now'],
    ['fixes #12 and acme/x#4 and GH-7', 'fixes `#12` and `acme/x#4` and `GH-7`'],
    ['see https://evil.example, www.evil.example.', 'see `https://evil.example`, `www.evil.example`.'],
    ['[x](http://e)', '&#91;`x](http://e`)'],
    ['<img src=x>', '`<img` `src=x>`'],
    ['*a* _b_ ~~c~~ $d$', '`*a*` `_b_` `~~c~~` `$d$`'],
    [':tada: fine', '`:tada:` fine'],
    ['commit deadbeef1', 'commit `deadbeef1`'],
    ['R&D &lt;', '`R&D` `&lt`;'],
    ['1. one', '1\\. one'],
    ['- two', '\\- two'],
    ['# three', '`#` three'],
    ['the path `a b/c`, quoted', 'the path `a b/c`, quoted'],
    ['`a`.b/c', '`` `a`.b/c ``'],
    ['`|`:', '`|`:'],
    ['`a`:"::b', '`a` `:"::b`'],
    ['`a`:)', '`a`:)'],
    ['in .github/risk-policy.yml.', 'in `.github/risk-policy.yml`.'],
    ['a\n\n# Pwned', 'a `#` Pwned'],
  ])('%j becomes %j', (text, markdown) => expect(prose(text)).toBe(markdown));
});
