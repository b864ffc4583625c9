import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseJson } from '../../src/formats/json.ts';
import { nativeJson } from '../../src/formats/json-native.ts';

// These cases are many; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 });

const native = (text: string | Buffer, maxDepth = 100, maxValues = 1e6): { readonly value: unknown } | undefined =>
  nativeJson(Buffer.from(text as string), maxDepth, maxValues);

/** What the parser alone makes of a text: beside an escaped pair of surrogates, which is always for the parser. */
function parsed(text: string): unknown {
  const [, value] = parseJson(Buffer.from(`["\\ud83e\\udd94",${text}]`), { positions: false }).value as unknown[];
  return value;
}

describe('JSON.parse in place of the parser', () => {
  it('reads what JSON.stringify writes', () => {
    const spaces = fc.constantFrom(undefined, 1, '\t', '\n\r ');
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }), spaces, (value, space) => {
        const text = JSON.stringify(value, null, space);
        // What may be half of a pair, and what is nearly 0, is for the parser.
        fc.pre(!/\\u[dD]|e-\d{3}/.test(text));
        expect(native(text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });

  it.each([
    ['an object of many keys', JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`task-${i}`, i])))],
    ['keys that look alike', '{"a":{"a":1},"A":2,"a:":":","":0}'],
    ['a key that would set a prototype', '{"__proto__":{"a":1},"constructor":2}'],
    ['a byte order mark', '\ufeff{"a":1}'],
    ['escapes', '["\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u0000","\\\\",":,{"]'],
    ['numbers', '[-0,1.7e308,7e-99,5.0E-12,0.0,0e1,0.1,12345678901234567890123]'],
    ['the smallest number that is not left to the parser', `[0.${'0'.repeat(100)}4e-99]`],
  ])('reads %s', (_, text) => {
    expect(native(text)?.value).toStrictEqual(parsed(text.replace('\ufeff', '')));
  });

  it.each([
    ['a key that stands twice', '{"a":1,"b":2,"a":3}'],
    ['a key that stands twice, escaped', '{"a":1,"\\u0061":3}'],
    ['a key that stands twice further in', '[{"x":[{"a":1,"a":1}]}]'],
    ['a key that stands twice among many', `{${Array.from({ length: 5000 }, (_, i) => `"task-${i}":${i}`).join()},"task-4000":4000}`],
    ['half of a surrogate pair', '["\\ud800"]'],
    ['half of a surrogate pair in a key, in capitals', '{"\\uDBFF":1}'],
    ['a number beyond doubles', '[1e999]'],
    ['a long number beyond doubles', `[-${'9'.repeat(400)}]`],
    ['a number that no double tells from 0', '[7E-9000]'],
    ['a long number that no double tells from 0', `[0.${'0'.repeat(400)}7]`],
    ['what Python writes', '[NaN]'],
    ['a control character in a string', '["\u0001"]'],
    ['a comma at the end', '[1,]'],
    ['two documents', '{} {}'],
    ['nothing', ''],
    ['an open string', '["a'],
    ['an open string that ends in a backslash', '["a\\'],
  ])('leaves %s to the parser', (_, text) => {
    expect(native(text)).toBeUndefined();
  });

  it('leaves bytes that are not UTF-8 to the parser', () => {
    expect(native(Buffer.from('"\xe9"', 'latin1'))).toBeUndefined();
  });

  it('reads as deep as it is told to, and as many values', () => {
    expect(native('[[{}]]', 3)).toEqual({ value: [[{}]] });
    expect(native('[[{"a":[]}]]', 3)).toBeUndefined();
    expect(native('[1,{"a":2,"b":[3]}]', 9, 6)).toBeDefined();
    expect(native('[1,{"a":2,"b":[3]}]', 9, 5)).toBeUndefined();
  });

  it('never reads anything else than the parser does', () => {
    const part = fc.constantFrom(
      ...'{}[],:"\\ue9-0.1 \n',
      '"a":',
      '"b":',
      'true',
      'null',
      '1e9',
      '"\\u00',
      '\u0001',
      '{"a":1}',
      '[1,2]',
      'é',
      '\\ud800',
      '1e400',
    );
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
        const found = native(text);
        if (found !== undefined) expect(found.value).toStrictEqual(parsed(text));
      }),
      { numRuns: 5000 },
    );
  });
});
