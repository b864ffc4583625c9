import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPlan, type Plan } from '../../src/evidence/json-plan.ts';
import { JsonWalker, walkJson } from '../../src/evidence/json-walk.ts';
import { errorOf } from './support/sources.ts';

async function* chunks(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const walk = (text: string, plan: Plan, size = 3): Promise<unknown> => walkJson(chunks(text, size), plan, 'a.json');

describe('walking a document by a plan', () => {
  it('keeps what is named, skips the rest, and hands over elements one by one', async () => {
    const rows: unknown[] = [];
    const plan: Plan = {
      members: {
        version: 'keep',
        skipped: 'skip',
        rows: { elements: { members: { id: 'keep', text: 'digest' } }, each: (row, index) => rows.push([index, row]) },
      },
    };
    const text = ' {"version":3,"skipped":[1],"big":[{"x":"]}"}],"rows":[{"id":1,"text":"a","more":{}}, {"id":2,"text":"a"},{"id":3,"text":"b"}, 7]} ';
    const found = (await walk(text, plan)) as Record<string, unknown>;
    expect(Object.entries(found)).toEqual([
      ['version', 3],
      ['skipped', undefined],
      ['rows', 4],
    ]);
    expect(rows.map((row) => (row as [number, unknown])[0])).toEqual([0, 1, 2, 3]);
    const texts = rows.slice(0, 3).map((row) => (row as [number, { text: string }])[1].text);
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe(texts[2]);
    expect(rows[3]).toEqual([3, 7]);
  });

  it('keeps a value of another kind than the plan enters', async () => {
    expect(await walk('{"a":[1],"b":{"c":2}}', { members: { a: { members: {} }, b: { elements: 'keep', each: () => undefined } } })).toEqual({
      a: [1],
      b: { c: 2 },
    });
  });

  it('skips a value of another kind where the plan says so, however large', async () => {
    const plan = { members: { a: { members: { b: 'keep' }, otherwise: 'skip' } } } as const;
    const large = 'x'.repeat(9 * 1024 * 1024);
    expect(await walk(`{"a":"${large}"}`, plan, 2 ** 18)).toEqual({ a: undefined });
    expect(await walk('{"a":{"b":1}}', plan)).toEqual({ a: { b: 1 } });
    expect(applyPlan({ a: 'x' }, plan)).toEqual({ a: undefined });
    expect((await errorOf(walk(`{"a":"${large}"}`, { members: { a: { members: {} } } }, 2 ** 18))).message).toContain('the value of /a');
  });

  it('agrees with JSON.parse on anything, over any chunk border', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.integer({ min: 1, max: 9 }), async (value, size) => {
        expect(await walk(JSON.stringify(value), { members: {}, others: 'keep' }, size)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 200 },
    );
  });

  it.each(['1(', 'tr(ue'])('refuses %s as a value that it skips, as inside of one', async (value) => {
    for (const plan of ['skip', { members: {} }] as const)
      for (const size of [1, 3, 100]) {
        expect((await errorOf(walk(`{"a":${value},"b":[]}`, plan, size))).code).toBe('evidence-unreadable');
        expect(await walk('{"a":-1.5e3,"b":[]}', plan, size)).toEqual(plan === 'skip' ? undefined : {});
      }
  });

  it('refuses a document that is cut at any byte', async () => {
    const text = '{"a":{"b":[{"c":"x"},{}]},"d":[1,2]}';
    const plan: Plan = { members: { a: { members: { b: { elements: { members: {} }, each: () => undefined } } }, d: 'skip' } };
    for (let end = 0; end < text.length; end += 1) expect((await errorOf(walk(text.slice(0, end), plan))).code).toBe('evidence-unreadable');
    expect(await walk(text, plan)).toEqual({ a: { b: 2 }, d: undefined });
  });

  it.each([
    ['{"a":1,"a":2}', 'duplicate key "a"'],
    ['{"a":1}}', 'expected the end of the document'],
    ['{"a":1,}', 'expected a key in double quotes'],
    ['{"a" 1}', "expected ':' after the key"],
    ['{"l":[1,]}', 'expected a value'],
    ['{"l":[1 2]}', 'expected'],
    ['{"a":01}', 'expected'],
    [`{"a":"${'x'.repeat(9_000_000)}"}`, 'the value of /a to have at most'],
  ])('refuses %.20s', async (text, message) => {
    const plan: Plan = { members: { a: 'keep', l: { elements: 'keep', each: () => undefined } } };
    expect((await errorOf(walk(text, plan, 65_536))).message).toContain(message);
  });

  it('makes __proto__ an ordinary key', async () => {
    const found = await walk('{"__proto__":{"x":1}}', { members: {}, others: 'keep' });
    expect(Object.hasOwn(found as object, '__proto__')).toBe(true);
    expect((found as { x?: number }).x).toBeUndefined();
  });
});

describe('documents that follow one another', () => {
  it('are read alike by one walker, also after one that is broken', () => {
    const walker = new JsonWalker({ members: { a: 'keep', b: { members: { c: 'keep' } } } });
    const read = (text: string): unknown => walker.document(Buffer.from(text));
    expect(read('{"a":1,"b":{"c":2},"d":[{}]}')).toEqual({ a: 1, b: { c: 2 } });
    for (const broken of ['{"a":1,"b":{"c":', '{"a":"x', '{"a":1} 2', '{"a":1,"a":2}', '']) expect(() => read(broken)).toThrow('not valid JSON');
    expect(read('{"b":{"d":1},"x":2}')).toEqual({ b: {} });
    expect(read('{"b":{"c":"\\u0041"}}')).toEqual({ b: { c: 'A' } });
  });
});
