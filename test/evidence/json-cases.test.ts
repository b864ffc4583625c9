import { describe, expect, it } from 'vitest';
import { GateError } from '../../src/formats/errors.ts';
import { parseJson } from '../../src/formats/json.ts';
import { TopLevelScanner } from '../../src/formats/json-scan.ts';

/*
 * The ideas of the known suites of JSON parsers, in texts of our own: what every parser takes, what none may take, and where the
 * gate is stricter than RFC 8259 asks. The parser and the scanner of large documents have to agree with each other.
 */

const bytes = (...parts: Array<string | number[]>): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

function parsed(text: Buffer): { value: unknown } | GateError {
  try {
    return { value: parseJson(text).value };
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
}

/** The same text as the member of a document, in chunks that end everywhere. */
function scanned(text: Buffer): { value: unknown } | GateError {
  const scanner = new TopLevelScanner({ file: 'a.json' });
  const whole = Buffer.concat([Buffer.from('{"before":1,"member":'), text, Buffer.from(',"after":[2]}')]);
  try {
    for (let at = 0; at < whole.length; at += 3) scanner.push(whole.subarray(at, at + 3));
    const { members } = scanner.end();
    if (scanner.trailingAt !== undefined) scanner.failTrailing();
    expect(Object.keys(members)).toEqual(['before', 'member', 'after']);
    return { value: members.member };
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
}

const TAKEN: Array<[what: string, text: string | Buffer]> = [
  ['an empty list', '[]'],
  ['an empty object', '{}'],
  ['a text alone', '"solo"'],
  ['a number alone', '17'],
  ['a negative number alone', '-0.25'],
  ['a word alone', 'false'],
  ['nothing but null', 'null'],
  ['an empty text', '""'],
  ['white space of all four kinds', ' [ \t1\r\n,\n2 ] '],
  ['values of all kinds', '[null,true,3,"d",{},[]]'],
  ['zero', '[0]'],
  ['minus zero', '[-0]'],
  ['zero with an exponent', '[0e1,0e+1,0E-7]'],
  ['a number with a large exponent that fits', '[1.7e308,-1.7E+308]'],
  ['a number close to zero', `[0.${'0'.repeat(70)}4]`],
  ['more digits than a double holds', '[12345678901234567890123]'],
  ['a fraction with an exponent', '[60.25e-2]'],
  ['all short escapes', '["\\"\\\\\\/\\b\\f\\n\\r\\t"]'],
  ['an escaped zero', '["\\u0000"]'],
  ['an escaped pair of surrogates', '["\\ud83e\\udd94"]'],
  ['the same in capitals', '["\\uD83E\\uDD94"]'],
  ['a backslash and a u that are no escape', '["\\\\u0041"]'],
  ['escaped quotes around', '["\\u0022x\\u0022"]'],
  ['a noncharacter, escaped', '["\\uffff\\ufdd0"]'],
  ['the last code point', bytes('["', [0xf4, 0x8f, 0xbf, 0xbf], '"]')],
  ['a noncharacter', bytes('["', [0xef, 0xbf, 0xbf], '"]')],
  ['DEL', '["\u007f"]'],
  ['separators of JavaScript', '["\u2028\u2029"]'],
  ['a zero-width joiner', '["a\u200db"]'],
  ['a comment in a text', '["/* not */ // one"]'],
  ['brackets in a text', '["]}{["]'],
  ['an empty key', '{"":7}'],
  ['a key with an escaped zero', '{"a\\u0000b":7}'],
  ['a key beyond the basic plane', '{"\u{1f994}":7}'],
  ['keys that differ by case only', '{"k":1,"K":2}'],
  ['keys that look alike', '{"é":1,"e\u0301":2}'],
  ['a nested object with the same keys', '{"k":{"k":{"k":1}}}'],
  ['a long text', `["${'w'.repeat(70_000)}"]`],
  ['a list in a list, deep', `${'['.repeat(60)}${']'.repeat(60)}`],
];

const REFUSED: Array<[what: string, text: string | Buffer]> = [
  ['nothing at all', ''],
  ['white space alone', ' \n'],
  ['a byte order mark alone', bytes([0xef, 0xbb, 0xbf])],
  ['half a byte order mark', bytes([0xef, 0xbb], '{}')],
  ['a list that does not end', '[3'],
  ['a list that does not begin', '3]'],
  ['a list with a comma first', '[,3]'],
  ['a list with two commas', '[3,,4]'],
  ['a list with a comma last', '[3,]'],
  ['a list of commas', '[,]'],
  ['a list with a colon', '["a":3]'],
  ['a list without a comma', '[3 true]'],
  ['a list with an inner one that lacks a comma', '[3[4]]'],
  ['a list that ends as an object', '[3}'],
  ['a list that ends twice', '[3]]'],
  ['an object that ends as a list', '{"a":3]'],
  ['an object that does not end', '{"a":3'],
  ['an object that ends after its key', '{"a"'],
  ['an object that ends after its colon', '{"a":'],
  ['an object without a value', '{"a":}'],
  ['an object without a key', '{:3}'],
  ['an object without a colon', '{"a" 3}'],
  ['an object with two colons', '{"a"::3}'],
  ['an object with a comma for a colon', '{"a",3}'],
  ['an object with a comma last', '{"a":3,}'],
  ['an object with two commas', '{"a":3,,"b":4}'],
  ['an object with a comma first', '{,"a":3}'],
  ['a key without quotes', '{a:3}'],
  ['a key in single quotes', "{'a':3}"],
  ['a key that is a number', '{3:3}'],
  ['a key that is null', '{null:3}'],
  ['a key with a bad escape', '{"\\q":3}'],
  ['two documents', '{} []'],
  ['a document and a comma', '{"a":3},'],
  ['a document and a hash', '{"a":3}#'],
  ['a document and a slash', '{"a":3}/'],
  ['a document and a block comment', '{"a":3}/**/'],
  ['a document and an open comment', '{"a":3}/*'],
  ['a document and a zero byte', '[3]\u0000'],
  ['a zero byte in the place of a space', '[\u00003]'],
  ['a form feed as space', '[\f3]'],
  ['a vertical tab as space', '[3\u000b]'],
  ['a no-break space', '[\u00a03]'],
  ['a word joiner', '[\u2060]'],
  ['a byte order mark inside', '[\ufeff]'],
  ['a plus before a number', '[+3]'],
  ['two minuses', '[--3]'],
  ['a minus alone', '[-]'],
  ['a minus and a space', '[- 3]'],
  ['a minus and a word', '[-true]'],
  ['a leading zero', '[03]'],
  ['a leading zero behind a minus', '[-03]'],
  ['two zeros', '[00]'],
  ['a point first', '[.3]'],
  ['a minus and a point', '[-.3]'],
  ['a point last', '[3.]'],
  ['a point and an exponent', '[3.e2]'],
  ['two points', '[3.1.4]'],
  ['an exponent without digits', '[3e]'],
  ['an exponent with a sign only', '[3e+]'],
  ['two exponents', '[3eE2]'],
  ['an exponent with two signs', '[3e+-2]'],
  ['an exponent with a point', '[3e2.5]'],
  ['a space in a number', '[3 000]'],
  ['an underscore in a number', '[3_000]'],
  ['a hexadecimal number', '[0x3f]'],
  ['an octal number', '[0o17]'],
  ['a number with a letter behind it', '[3a]'],
  ['a big integer of JavaScript', '[3n]'],
  ['a full-width digit', '[\uff13]'],
  ['NaN', '[NaN]'],
  ['minus NaN', '[-NaN]'],
  ['Infinity', '[Infinity]'],
  ['inf', '[inf]'],
  ['a number beyond doubles', '[3e400]'],
  ['a number far beyond doubles', `[-3e${'9'.repeat(40)}]`],
  ['an integer beyond doubles', `[${'7'.repeat(400)}]`],
  ['a word cut off', '[tru]'],
  ['a word with more behind it', '[truee]'],
  ['a word in capitals', '[True]'],
  ['a word of Python', '[None]'],
  ['a word of JavaScript', '[undefined]'],
  ['a word without quotes', '[abc]'],
  ['a text in single quotes', "['a']"],
  ['a text in backticks', '[`a`]'],
  ['a text that does not end', '["a'],
  ['a text that ends in a backslash', '["a\\'],
  ['a text that ends in an escaped quote', '["a\\"]'],
  ['a tab in a text', '["a\tb"]'],
  ['a line break in a text', '["a\nb"]'],
  ['a zero byte in a text', '["a\u0000b"]'],
  ['an escape for an apostrophe', '["\\\'"]'],
  ['an escape in hexadecimal', '["\\x20"]'],
  ['an escape in octal', '["\\012"]'],
  ['an escaped line break', '["\\\n"]'],
  ['an escaped emoji', '["\\\u{1f994}"]'],
  ['a capital U', '["\\U0041"]'],
  ['no digits behind the u', '["\\u"]'],
  ['three digits behind the u', '["\\u00e"]'],
  ['a letter among the digits', '["\\u00g0"]'],
  ['braces behind the u', '["\\u{41}"]'],
  ['half a pair of surrogates', '["\\ud83e"]'],
  ['the other half', '["\\udd94"]'],
  ['a pair the wrong way round', '["\\udd94\\ud83e"]'],
  ['half a pair and an escape', '["\\ud83e\\n"]'],
  ['half a pair and half an escape', '["\\ud83e\\u12"]'],
  ['half a pair in a key', '{"\\ud83e":3}'],
  ['a byte that starts nothing', bytes('["', [0xff], '"]')],
  ['a continuation byte alone', bytes('["', [0x80], '"]')],
  ['a sequence cut off', bytes('["', [0xe2, 0x82], '"]')],
  ['a sequence longer than needed', bytes('["', [0xc0, 0xaf], '"]')],
  ['the same with six bytes', bytes('["', [0xfc, 0x80, 0x80, 0x80, 0x80, 0xaf], '"]')],
  ['a surrogate in UTF-8', bytes('["', [0xed, 0xa0, 0x80], '"]')],
  ['a code point beyond the last', bytes('["', [0xf4, 0x90, 0x80, 0x80], '"]')],
  ['an accent in Latin-1', bytes('["', [0xe9], '"]')],
  ['invalid UTF-8 outside of a text', bytes('[3', [0xe5], ']')],
  ['invalid UTF-8 in a key', bytes('{"', [0xff], '":3}')],
  ['UTF-16', Buffer.from('["a"]', 'utf16le')],
  ['a comment at the end of a line', '[3 // three\n]'],
  ['a comment in the middle', '[/* */3]'],
  ['an asterisk', '*'],
  ['an angle bracket', '<'],
  ['a key that stands twice', '{"a":3,"a":3}'],
  ['a key that stands twice, once escaped', '{"a":3,"\\u0061":4}'],
  ['a key that stands twice, apart', '{"a":3,"b":{"a":1},"a":5}'],
  ['an empty key that stands twice', '{"":3,"":4}'],
  ['__proto__ twice', '{"__proto__":1,"__proto__":2}'],
  ['a number that underflows', '[7e-9000]'],
  ['100,000 open lists', '['.repeat(100_000)],
  ['100,000 open objects', '{"":'.repeat(100_000)],
  ['a depth of 100,000 that ends', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
];

describe('JSON that every parser takes', () => {
  it.each(TAKEN)('%s', (_, text) => {
    const content = Buffer.from(text);
    const expected: unknown = JSON.parse(content.toString());
    expect(parsed(content)).toEqual({ value: expected });
    expect(scanned(content)).toEqual({ value: expected });
  });
});

describe('JSON that nobody should take', () => {
  it.each(REFUSED)('%s', (_, text) => {
    const content = Buffer.from(text);
    for (const outcome of [parsed(content), scanned(content)]) {
      expect(outcome).toBeInstanceOf(GateError);
      expect(outcome).toMatchObject({ code: 'evidence-unreadable', at: { offset: expect.any(Number) } });
    }
  });
});
