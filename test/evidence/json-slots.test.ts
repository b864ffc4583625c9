import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ObjectPlan } from '../../src/evidence/json-plan.ts';
import { Slots } from '../../src/evidence/json-slots.ts';
import { JsonWalker } from '../../src/evidence/json-walk.ts';
import type { JsonRecord } from '../../src/evidence/narrow.ts';

const PATHS: [string, ...string[]][] = [
  ['ok'],
  ['id'],
  ['print'],
  ['some'],
  ['in', 'id'],
  ['in', 'print'],
  ['in', 'in', 'id'],
  ['strict', 'id'],
  ['list'],
  ['names'],
];

/** A plan with one of everything, and what its list was told. */
function planned() {
  const told: unknown[] = [];
  const plan: ObjectPlan = {
    members: {
      ok: 'keep',
      id: 'keep',
      print: 'digest',
      some: 'skip',
      in: { members: { id: 'keep', print: 'digest', in: { members: { id: 'keep' } } } },
      strict: { members: { id: 'keep' }, otherwise: 'skip' },
      list: { elements: { members: { type: 'keep', in: { members: { id: 'keep' } } }, others: 'digest' }, each: (value, index) => told.push([index, value]) },
      names: { members: {}, others: 'skip' },
    },
  };
  return { plan, told };
}

const walked = planned();
const walker = new JsonWalker(walked.plan);
const within = planned();
const slots = new Slots(within.plan, () => within.told.splice(0));
const filled = new Slots(planned().plan, () => undefined);

/** What each way makes of a text: 'refused', or all slots and what the list was told. */
function byWalker(text: string): unknown {
  walked.told.length = 0;
  try {
    filled.fill(walker.document(Buffer.from(text, 'latin1')) as JsonRecord);
  } catch {
    return 'refused';
  }
  return {
    values: PATHS.map((path) => filled.digest(filled.slot(...path))),
    has: PATHS.map((path) => filled.has(filled.slot(...path))),
    told: [...walked.told],
  };
}

function bySlots(text: string): unknown {
  within.told.length = 0;
  const bytes = Buffer.from(text, 'latin1');
  if (slots.read(bytes, 0) !== bytes.length) {
    expect(within.told).toStrictEqual([]);
    return 'left to the walker';
  }
  return { values: PATHS.map((path) => slots.digest(slots.slot(...path))), has: PATHS.map((path) => slots.has(slots.slot(...path))), told: [...within.told] };
}

describe('an object read into slots', () => {
  it.each([
    ['all members', '{"ok":true,"id":"a","print":[1],"some":{},"in":{"id":1,"print":"x","in":{"id":null}},"list":[{"type":"t","more":[1]},2],"names":{"n":1}}'],
    ['another order, with spaces', ' { "names" : { "m" : 1 , "n" : [ ] } , "in" : { "in" : { } } ,\n\t"id" : -1.5e3 , "ok" : false } '.trim()],
    ['members that nobody asks for', '{"a":1,"b":[{}],"ok":null,"c":"}","a":2}'],
    ['other kinds than the plan has', '{"in":7,"strict":"text","list":"x","names":[1]}'],
    ['an object where a list is expected', '{"list":{"type":"t"},"in":[1],"strict":{"id":2}}'],
    ['empty ones', '{"in":{},"list":[],"names":{},"strict":{}}'],
    ['numbers that JSON does not have', '{"id":NaN,"ok":-Infinity}'],
    [
      'text beyond ASCII, and escapes',
      `{"id":"${Buffer.from('é—').toString('latin1')}\\u00e9\\n","names":{"${Buffer.from('ü').toString('latin1')}":1,"a\\"b":2}}`,
    ],
  ])('has what the walker makes of it: %s', (_, text) => {
    expect(bySlots(text)).toStrictEqual(byWalker(text));
    expect(byWalker(text)).not.toBe('refused');
  });

  it.each([
    ['a key twice', '{"id":1,"ok":true,"id":1}'],
    ['a key twice in an inner object', '{"in":{"id":1,"id":2}}'],
    ['a key twice, once with an escape', '{"id":1,"\\u0069d":1}'],
    ['a name twice', '{"names":{"n":1,"n":2}}'],
    ['a name twice, once with an escape', '{"names":{"n":1,"\\u006e":2}}'],
    ['a missing comma', '{"id":1 "ok":true}'],
    ['a comma too many', '{"id":1,}'],
    ['a comma too many in a list', '{"list":[1,]}'],
    ['a missing colon', '{"id" 1}'],
    ['a missing value', '{"id":}'],
    ['a broken text', '{"id":"\\x"}'],
    ['a broken number', '{"id":01}'],
    ['a control character', '{"id":"\n"}'],
    ['a bracket of the wrong kind', '{"some":[}]}'],
    ['an end too early', '{"list":[{"type":1},2],"id":"a'],
  ])('is left to the walker, which refuses it: %s', (_, text) => {
    expect(bySlots(text)).toBe('left to the walker');
    expect(byWalker(text)).toBe('refused');
  });

  it('is left to the walker where a key of the plan is written with an escape', () => {
    expect(bySlots('{"\\u0069d":1}')).toBe('left to the walker');
    expect(byWalker('{"\\u0069d":1}')).toStrictEqual(bySlots('{"id":1}'));
  });

  it.each([
    ['a backslash', '{"names":{"a\\u005cb":1}}', '{"names":{"a\\b":1}}'],
    ['a quote', '{"names":{"a\\u0022b":1}}', '{"names":{"a"b":1}}'],
  ])('expects no key by what its escapes stand for: %s', (_, before, text) => {
    expect(bySlots(before)).toStrictEqual(byWalker(before));
    const its = byWalker(text);
    expect(bySlots(text)).toStrictEqual(its === 'refused' ? 'left to the walker' : its);
  });

  it('keeps nothing of the object before', () => {
    bySlots('{"ok":true,"id":"a","print":1,"in":{"id":1}}');
    expect(bySlots('{"ok":false}')).toStrictEqual(byWalker('{"ok":false}'));
  });

  it('never takes more than the walker, nor anything else from it', () => {
    const random = randomFrom(11);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const value = (depth: number): string => {
      const kind = random();
      if (depth < 3 && kind < 0.35) return object(depth + 1);
      if (depth < 3 && kind < 0.5) return `[${Array.from({ length: Math.floor(random() * 4) }, () => value(depth + 1)).join(pick([',', ' , ']))}]`;
      return pick([
        '1',
        '0',
        '12345678901234567890',
        '-0.5',
        'true',
        'false',
        'null',
        'NaN',
        '""',
        '"a"',
        '"a\\u0000"',
        '"\\\\"',
        '"}"',
        `"${'x'.repeat(70)}"`,
      ]);
    };
    const object = (depth: number): string => {
      const keys = ['ok', 'id', 'print', 'some', 'in', 'strict', 'list', 'names', 'type', 'a', 'b b', '__proto__', 'constructor', '\\u0061', 'i\\u0064', 'é'];
      const members = Array.from({ length: Math.floor(random() * 7) }, () => `"${pick(keys)}"${pick([':', ':', ': ', ' :\n'])}${value(depth)}`);
      return `{${members.join(pick([',', ',', ' ,\n  ']))}}`;
    };
    let taken = 0;
    let refused = 0;
    for (let round = 0; round < 20_000; round += 1) {
      let text = object(0);
      // Half of them are spoilt at one place.
      if (random() < 0.5) {
        const at = 1 + Math.floor(random() * (text.length - 1));
        text = text.slice(0, at) + pick(['', ',', '"', '}', ']', '[', '\\', ':', '\n', '\u0001']) + text.slice(at + Math.floor(random() * 2));
      }
      const its = bySlots(text);
      if (byWalker(text) === 'refused') refused += 1;
      if (its === 'left to the walker') continue;
      taken += 1;
      // A member called `constructor` deceives the matchers.
      expect(isDeepStrictEqual(its, byWalker(text)), text).toBe(true);
    }
    expect(taken).toBeGreaterThan(5000);
    expect(refused).toBeGreaterThan(3000);
  });
});

/** The same numbers in each run, from 0 up to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
