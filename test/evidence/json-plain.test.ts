import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseJson } from '../../src/formats/json.ts';
import { isPlainJson } from '../../src/formats/json-plain.ts';

// These cases are many; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 });

const isSound = (text: Buffer): boolean => {
  try {
    parseJson(text, { positions: false });
    return true;
  } catch {
    return false;
  }
};

describe('a quick look at JSON', () => {
  it('knows plain documents, however they are written', () => {
    const spaces = fc.constantFrom(undefined, 1, '\t', '\n\r ');
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }), spaces, (value, space) => {
        const text = JSON.stringify(value, null, space);
        // Escaped keys and halves of pairs are for the parser, and so is a number that is written at length.
        fc.pre(!/\\.(?:[^"\\]|\\.)*":|\\u[dD][89a-fA-F]|e[+-]\d{3}/.test(text));
        expect(isPlainJson(Buffer.from(text))).toBe(true);
      }),
    );
  });

  it.each([
    ['an object', '{"a":{"a":1},"b":[true,false,null,-0,0.5,12e+10,"\\u00e9\\n"]}'],
    ['a bare value', ' "x" '],
    ['short keys that a simple sum takes for one', '{"Aa":1,"BB":2,"AaBB":3,"BBAa":4}'],
    ['empty ones', '[{},[],{ },[ ],""]'],
  ])('knows %s', (_, text) => {
    expect(isPlainJson(Buffer.from(text))).toBe(true);
  });

  it.each([
    ['a key that stands twice', '{"a":1,"b":2,"a":3}'],
    ['a key that stands twice, escaped', '{"a":1,"\\u0061":3}'],
    ['a key that stands twice further in', '[{"x":[{"a":1,"a":1}]}]'],
    ['half of a surrogate pair', '["\\ud800"]'],
    ['a number beyond doubles', '[1e999]'],
    ['a long number beyond doubles', `[${'9'.repeat(400)}]`],
    ['a long number with an exponent', `[${'9'.repeat(299)}e99]`],
    ['what Python writes', '[NaN]'],
    ['a control character in a string', '["\u0001"]'],
    ['an unknown escape', '["\\x"]'],
    ['a comma at the end', '[1,]'],
    ['a leading zero', '[01]'],
    ['a bare point', '[1.]'],
    ['brackets of two kinds', '[1}'],
    ['two documents', '{} {}'],
    ['nothing', ''],
    ['an open string', '["a'],
  ])('leaves %s to the parser', (_, text) => {
    expect(isPlainJson(Buffer.from(text))).toBe(false);
  });

  it('leaves bytes that are not UTF-8 to the parser', () => {
    expect(isPlainJson(Buffer.from('"\xe9"', 'latin1'))).toBe(false);
  });

  it('never calls plain what the parser refuses', () => {
    const part = fc.constantFrom(...'{}[],:"\\ue9-0.1 \n', '"a":', '"b":', 'true', 'null', '1e9', '"\\u00', '\u0001', '{"a":1}', '[1,2]', 'é');
    const damaged = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), part).map(([text, seed, insert]) => {
      const at = seed % (text.length + 1);
      return text.slice(0, at) + insert + text.slice(at + (seed % 2));
    });
    const texts = fc.oneof(
      damaged,
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(text);
        if (isPlainJson(bytes)) expect(isSound(bytes)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('tells where the members of the outermost object stand', () => {
    const text = Buffer.from(' { "a" : [1, {"b":2}] ,"é":"x" } ');
    const members: Array<[string, string]> = [];
    isPlainJson(text, (keyStart, keyEnd, start, end) => members.push([text.toString('utf8', keyStart, keyEnd), text.toString('utf8', start, end)]));
    expect(members).toEqual([
      ['a', '[1, {"b":2}]'],
      ['é', '"x"'],
    ]);
  });
});
