import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainMembers } from '../../src/evidence/plain-members.ts';

const KEYS = ['a', 'b', 'é', '__proto__', '', 'constructor'];

describe('members of plain objects', () => {
  it('are what JSON.parse finds, in one object after the other', () => {
    const value = fc.oneof(
      fc.constantFrom('x', 'x', 'a longer text, of more than sixty-four bytes, so that it is not remembered'),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const entries = fc.uniqueArray(fc.tuple(fc.constantFrom(...KEYS, 'other', 'x'), value), { selector: ([key]) => key });
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1, maxLength: 5 }), (objects) => {
        const members = new PlainMembers(KEYS);
        for (const list of objects) {
          const text = `{${list.map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`).join(' ,')}}`;
          if (!members.enter(Buffer.from(text))) continue;
          const parsed = JSON.parse(text);
          for (const key of KEYS) expect(members.get(key)).toEqual(Object.hasOwn(parsed, key) ? parsed[key] : undefined);
        }
      }),
    );
  });

  it('are found in most objects', () => {
    const members = new PlainMembers(['a', 'é']);
    expect(members.enter(Buffer.from('{"a":{"a":[1]},"é":null,"b":{"é":2}}'))).toBe(true);
    expect([members.get('a'), members.get('é'), members.get('b')]).toEqual([{ a: [1] }, null, undefined]);
    expect(members.enter(Buffer.from('{"b":1}'))).toBe(true);
    expect(members.get('a')).toBeUndefined();
  });

  it.each([
    ['anything but an object', '[1]'],
    ['a key that stands twice, wherever', '{"a":1,"b":[{"c":1,"c":2}]}'],
    ['more after the object', '{"a":1}{'],
  ])('leave %s to the parser', (_, text) => {
    expect(new PlainMembers(['a']).enter(Buffer.from(text))).toBe(false);
  });

  it('are left to the parser where the whole object is asked for', () => {
    expect(new PlainMembers([undefined]).enter(Buffer.from('{"a":1}'))).toBe(false);
  });
});
