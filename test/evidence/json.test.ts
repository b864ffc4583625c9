import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { GateError } from '../../src/formats/errors.ts';
import { type JsonOptions, parseJson } from '../../src/formats/json.ts';

// These cases are many or large; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 });

const parse = (text: string | Buffer, options?: JsonOptions): unknown => parseJson(Buffer.from(text), options).value;

function failure(text: string | Buffer, options?: JsonOptions): GateError {
  try {
    parse(text, options);
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error(`expected an error for ${text.toString()}`);
}

describe('strict JSON', () => {
  it('agrees with JSON.parse on every document that JSON.stringify writes', () => {
    const spaces = fc.constantFrom(undefined, 1, '\t', '\n\r ');
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), spaces, (value, space) => {
        const text = JSON.stringify(value, null, space);
        // JSON.stringify escapes lone surrogates, which we refuse; such documents are the next test's.
        fc.pre(!/\\u[dD][89a-fA-F]/.test(text));
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what JSON.parse refuses, and never accepts more', () => {
    const sound = fc.json({ maxDepth: 3 });
    const damage = fc.tuple(sound, fc.nat(), fc.constantFrom('', ',', ':', '"', '{', '}', '[', ']', '0', '-', '.', 'e', '\\', 'n', ' ', '\u0001'));
    fc.assert(
      fc.property(damage, ([text, seed, insert]) => {
        const at = seed % (text.length + 1);
        const broken = text.slice(0, at) + insert + text.slice(at + 1);
        let accepted = true;
        try {
          parse(broken);
        } catch (error) {
          expect(error).toBeInstanceOf(GateError);
          accepted = false;
        }
        if (accepted) expect(() => JSON.parse(broken)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a trailing comma in an object', '{"a":1,}', "expected a key in double quotes, found '}'", 1, 8],
    ['a trailing comma in a list', '[1,]', "expected a value, found ']'", 1, 4],
    ['a missing comma', '[1 2]', "expected ',' or ']', found '2'", 1, 4],
    ['a missing colon', '{"a" 1}', "expected ':' after the key, found '1'", 1, 6],
    ['a duplicate key', '{\n  "a": 1,\n  "a": 2\n}', 'duplicate key "a"', 3, 3],
    ['a duplicate key in other spelling', '{"a":1,"\\u0061":2}', 'duplicate key "a"', 1, 8],
    ['a bad escape', '["\\x41"]', 'expected an escape', 1, 3],
    ['a short unicode escape', '["\\u12"]', 'four hexadecimal digits', 1, 3],
    ['a lone surrogate', '["\\ud83d"]', 'lone surrogate \\ud83d', 1, 3],
    ['two high surrogates', '["\\ud83d\\ud83d"]', 'lone surrogate', 1, 3],
    ['a control character', '["a\u0001"]', 'expected control characters in strings to be escaped, found byte 0x01', 1, 4],
    ['a number beyond doubles', '[1e999]', 'expected a number that fits a double, found 1e999', 1, 2],
    ['a number that no double tells from 0', '[-1e-400]', 'expected a number that fits a double, found -1e-400', 1, 2],
    ['a leading zero', '[01]', 'expected the end of the number', 1, 3],
    ['a bare point', '[1.]', 'expected a digit', 1, 4],
    ['text after the document', '{} {}', 'expected the end of the document', 1, 4],
    ['nothing', '', 'expected a value, found the end of the file', 1, 1],
    ['an unfinished string', '["abc', "expected '\"' to end the string, found the end of the file", 1, 6],
    ['a bare NaN', '[NaN]', 'found the bare token NaN', 1, 2],
    ['a bare -Infinity', '[-Infinity]', 'found the bare token -Infinity', 1, 2],
    ['single quotes', "{'a':1}", "found '''", 1, 2],
    ['a comment', '[1 // one\n]', "found '/'", 1, 4],
  ])('refuses %s and says where', (_name, text, message, line, column) => {
    const error = failure(text, { file: 'policy.json' });
    expect(error.message).toContain(message);
    expect(error).toMatchObject({ code: 'evidence-unreadable', fault: 'evidence', at: { file: 'policy.json', line, column } });
  });

  it('refuses invalid UTF-8 at the byte that is wrong, and names UTF-16', () => {
    expect(failure(Buffer.from([0x5b, 0x22, 0xc3, 0x28, 0x22, 0x5d])).at.offset).toBe(2);
    expect(failure(Buffer.from([0x5b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x5d])).at.offset).toBe(2);
    expect(failure(Buffer.from('\ufeff{}', 'utf16le')).message).toContain('found UTF-16');
    expect(parse(Buffer.from('["é€😀"]'))).toEqual(['é€😀']);
  });

  it('skips a UTF-8 byte order mark, and does not count it as a column', () => {
    expect(parse('\ufeff{"a":1}')).toEqual({ a: 1 });
    expect(failure('\ufeff{"a":}').at).toMatchObject({ column: 6, offset: 8 });
  });

  it('reads NaN and the infinities only when asked, and only as whole tokens', () => {
    expect(parse('[NaN, Infinity, -Infinity, "NaN"]', { nonFinite: true })).toEqual([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 'NaN']);
    for (const text of ['[nan]', '[NaNs]', '[+Infinity]', '[-NaN]', '[Inf]', '[1e999]'])
      expect(failure(text, { nonFinite: true }).code).toBe('evidence-unreadable');
  });

  it('keeps __proto__ as an own key and pollutes nothing', () => {
    const value = parse('{"__proto__":{"polluted":true},"constructor":1}') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(failure('{"__proto__":1,"__proto__":2}').message).toContain('duplicate key');
  });

  it('bounds the depth, one level either side of the limit', () => {
    expect(parse('['.repeat(5) + ']'.repeat(5), { maxDepth: 5 })).toEqual([[[[[]]]]]);
    expect(failure('['.repeat(6) + ']'.repeat(6), { maxDepth: 5 }).message).toContain('nested deeper than 5 levels');
    expect(failure('[{"a":'.repeat(500_000)).message).toContain('nested deeper');
  });

  it('takes code and fault of its errors from the caller', () => {
    expect(failure('{', { code: 'policy-invalid', fault: 'configuration' })).toMatchObject({ code: 'policy-invalid', fault: 'configuration' });
  });
});

describe('places in a JSON document', () => {
  const text = '{\n  "a/b": [1, {"~": "é"}],\n  "ü": 2\n}';

  it('finds values and keys by JSON Pointer, in lines and columns of an editor', () => {
    const document = parseJson(Buffer.from(text));
    expect(document.locate('')).toEqual({ line: 1, column: 1, offset: 0 });
    expect(document.locate('/a~1b')).toMatchObject({ line: 2, column: 10 });
    expect(document.locate('/a~1b', 'key')).toMatchObject({ line: 2, column: 3 });
    expect(document.locate('/a~1b/1/~0')).toMatchObject({ line: 2, column: 20 });
    expect(document.locate('/ü')).toMatchObject({ line: 3, column: 8 });
  });

  it('finds every value of a document, in whatever order it is asked', () => {
    const placesOf = (value: unknown, at = ''): [string, unknown][] => [
      [at, value],
      ...(typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, item]) => placesOf(item, `${at}/${key}`)) : []),
    ];
    const key = fc.constantFrom('a', 'b', 'c');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 6 }, fc.nat(), tie('list'), tie('map')),
      list: fc.array(tie('value'), { maxLength: 3 }),
      map: fc.dictionary(key, tie('value')),
    }));
    fc.assert(
      fc.property(value, fc.infiniteStream(fc.nat()), (root, order) => {
        const text = JSON.stringify(root);
        const document = parseJson(Buffer.from(text));
        const places = placesOf(root).map((place) => ({ place, rank: order.next().value }));
        for (const { place } of places.sort((a, b) => a.rank - b.rank)) {
          const [at, found] = place;
          const offset = document.locate(at)?.offset ?? -1;
          expect(text.slice(offset, offset + JSON.stringify(found).length)).toBe(JSON.stringify(found));
          expect(document.locate(`${at}/missing`)).toBeUndefined();
        }
      }),
    );
  });

  it('finds nothing where there is nothing, and nothing when positions are off', () => {
    const document = parseJson(Buffer.from(text));
    expect(document.locate('/missing')).toBeUndefined();
    expect(document.locate('/a~1b/0', 'key')).toBeUndefined();
    expect(parseJson(Buffer.from(text), { positions: false }).locate('')).toBeUndefined();
  });
});
