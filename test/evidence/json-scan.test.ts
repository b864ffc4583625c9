import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type ScanOptions, scanJsonObject, type TopLevel } from '../../src/formats/json-scan.ts';
import { errorOf, memorySource } from './support/sources.ts';

// These cases are many or large; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 });

const scan = (text: string | Buffer, options?: ScanOptions, chunk = 5): Promise<TopLevel> =>
  scanJsonObject(memorySource(text, 'log.json', chunk).stream(), options);

const sound = (text: string): boolean => !/\\u[dD][89a-fA-F]/.test(text);

describe('scanning the top level of a JSON object', () => {
  it('agrees with JSON.parse, whatever is skipped and wherever the chunks end', async () => {
    const object = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }));
    await fc.assert(
      fc.asyncProperty(object, fc.func(fc.boolean()), fc.integer({ min: 1, max: 40 }), fc.constantFrom(undefined, 1), async (value, skips, chunk, space) => {
        const text = JSON.stringify(value, null, space);
        fc.pre(sound(text));
        const expected = JSON.parse(text) as Record<string, unknown>;
        const skip = Object.keys(expected).filter((key) => skips(key));
        const { members, skipped } = await scan(text, { skip }, chunk);
        expect(Object.keys(members)).toEqual(Object.keys(expected));
        expect(skipped).toEqual(skip);
        for (const key of Object.keys(expected)) expect(members[key]).toEqual(skip.includes(key) ? undefined : expected[key]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the end of skipped strings behind any run of backslashes, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('\\', '"', 'x', '[', '}'), { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), async (letters, chunk) => {
        const { members } = await scan(JSON.stringify({ samples: [letters.join('')], after: 1 }), { skip: ['samples'] }, chunk);
        expect(members.after).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('notices truncation at every byte, in kept and in skipped members', async () => {
    const text = '{"status":"success","samples":[{"a":"\\"]"},[1,2.5,null]],"n":12}';
    expect((await scan(text, { skip: ['samples'] })).members).toEqual({ status: 'success', samples: undefined, n: 12 });
    for (let end = 0; end < text.length; end += 1) {
      const error = await errorOf(scan(text.slice(0, end), { skip: ['samples'] }));
      expect(error.message).toMatch(/found the end of the file/);
      expect(error.at.offset).toBe(end);
    }
  });

  it.each([
    ['brackets that do not match', '{"samples":[1}', "expected ']', found '}'"],
    ['text that is no JSON', '{"samples":[abc;]}', 'expected JSON, found'],
    ['a closing bracket too many', '{"samples":[1]]}', "expected ',' or '}', found ']'"],
  ])('refuses %s inside a skipped member', async (_name, text, message) => {
    expect((await errorOf(scan(text, { skip: ['samples'] }))).message).toContain(message);
  });

  it.each([
    ['a duplicate key', '{"a":1,"a":2}', 'duplicate key "a"', 7],
    ['a duplicate of a skipped key, in other spelling', '{"samples":[],"sample\\u0073":[]}', 'duplicate key "samples"', 14],
    ['a broken kept member, with its offset in the file', '{"a":1,"b":[1,]}', "expected a value, found ']'", 14],
    ['a trailing comma', '{"a":1,}', 'expected a key in double quotes', 7],
    ['text after the object', '{"a":1} x', 'found more text', 8],
    ['a list', '[1]', "expected '{', found '['", 0],
  ])('refuses %s', async (_name, text, message, offset) => {
    const error = await errorOf(scan(text, { skip: ['samples'], file: 'log.json' }));
    expect(error.message).toContain(message);
    expect(error).toMatchObject({ code: 'evidence-unreadable', at: { file: 'log.json', offset } });
  });

  it('skips members above the limit and keeps those at it', async () => {
    const text = '{"a":"12345678","b":"123456789"}';
    const { members, skipped } = await scan(text, { maxMemberBytes: 10 });
    expect(members).toEqual({ a: '12345678', b: undefined });
    expect(skipped).toEqual(['b']);
  });

  it('skips members once all kept ones together reach the limit', async () => {
    const large = 'x'.repeat(8_000_000);
    const { skipped } = await scan(JSON.stringify({ a: large, b: large, c: large, d: large, e: large, f: 1 }), {}, 1_000_000);
    expect(skipped).toEqual(['e']);
  });

  it('bounds keys, depth and the number of members', async () => {
    expect((await errorOf(scan(`{"${'k'.repeat(1_000_000)}":1}`, {}, 65_536))).message).toContain('expected a key of at most');
    expect((await errorOf(scan(`{"samples":${'['.repeat(20_000)}`, { skip: ['samples'] }, 4096))).message).toContain('nested deeper');
    const many = `{${Array.from({ length: 10_001 }, (_, i) => `"${i}":0`).join(',')}}`;
    expect((await errorOf(scan(many, {}, 65_536))).message).toContain('expected at most 10000 members');
  });

  it('keeps __proto__ as an own key', async () => {
    const { members } = await scan('{"__proto__":{"status":"success"}}');
    expect(Object.keys(members)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(members)).toBe(Object.prototype);
  });

  it('skips a byte order mark before the object only', async () => {
    expect((await scan('\ufeff{"a":1}', {}, 1)).members).toEqual({ a: 1 });
    expect((await errorOf(scan('{"a":1}\ufeff'))).message).toContain('found more text');
  });

  it('copies what it keeps, so that chunks may be used again', async () => {
    const shared = Buffer.alloc(4);
    async function* chunks(): AsyncGenerator<Buffer> {
      for (const part of ['{"ab', '":"c', 'def"', '}   ']) {
        shared.write(part);
        yield shared;
      }
    }
    expect((await scanJsonObject(chunks())).members).toEqual({ ab: 'cdef' });
  });
});
