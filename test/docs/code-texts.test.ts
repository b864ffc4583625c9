import { expect, it } from 'vitest';
import { codeText, hasCodeText } from '../../src/report/codes.ts';
import { firstColumn } from './support.ts';

const codes = ['Undecided', 'Block', 'Warning', 'Note'].flatMap((section) => firstColumn('docs/codes.md', section));

it('every code that a finding can have has a text for SARIF', () => {
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !hasCodeText(code))).toEqual([]);
});

it('the texts are whole sentences, and short', () => {
  for (const { title, cause, cure } of codes.map(codeText)) {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [cause, cure]) expect(text).toMatch(/^[A-Z].{3,250}\.$/);
  }
});
