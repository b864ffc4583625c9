import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ValueSkipper } from '../../src/formats/json-skip.ts';
import { endOfString, endOfValue, plainValue } from '../../src/formats/json-within.ts';

const bytes = (text: string): Buffer => Buffer.from(text);
/** Text in which brackets, quotes and backslashes stand close together. */
const tangled = fc.array(fc.constantFrom('\\', '"', '[', ']', '{', '}', ',', ':', 'x', '1', 'true', ' ', '\u0001', 'é', 'a'.repeat(30)), { maxLength: 40 });

/** What the slow way says: the offset after the value, or undefined when it is broken or does not end. */
function slowly(text: Buffer): number | undefined {
  try {
    const skipper = new ValueSkipper((message) => {
      throw new Error(message);
    });
    const end = skipper.skip(text, 0);
    return skipper.complete ? end : undefined;
  } catch {
    return undefined;
  }
}

describe('the end of a value inside one chunk', () => {
  it('is where JSON ends it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(',', ' ,', '}', ']', '\n'), (value, after) => {
        const text = JSON.stringify(value);
        expect(endOfValue(bytes(`${text}${after}x`), 0)).toBe(Buffer.byteLength(text));
      }),
    );
  });

  it('is never told otherwise than by the slow way', () => {
    fc.assert(
      fc.property(tangled, (parts) => {
        const text = bytes(parts.join(''));
        if (text.length === 0) return;
        const end = endOfValue(text, 0);
        if (end !== -1) expect(slowly(text)).toBe(end);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not found where the chunk ends first, at any byte', () => {
    const text = bytes('{"a":["\\"\\\\",{"b":true}],"c":"x"}');
    for (let end = 1; end < text.length; end += 1) expect(endOfValue(text.subarray(0, end), 0)).toBe(-1);
    expect(endOfValue(text, 0)).toBe(text.length);
    // More digits may follow in the next chunk.
    expect(endOfValue(bytes('12'), 0)).toBe(-1);
  });

  it('is left to the slow way when it is nested deeply or out of balance', () => {
    for (const text of ['['.repeat(31) + ']'.repeat(31), '[}', '{]', '[{]}', ']', '[\u0007]', ',', ':']) expect(endOfValue(bytes(`${text} `), 0)).toBe(-1);
    expect(endOfValue(bytes(`${'[{"a":'.repeat(15)}1${'}]'.repeat(15)}`), 0)).toBe(6 * 15 + 1 + 30);
  });
});

describe('the end of a string inside one chunk', () => {
  it('is the first quote behind an even run of backslashes, near or far', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\\\\', '\\"', 'x', 'y'.repeat(25)), { maxLength: 20 }), (parts) => {
        const inside = parts.join('');
        expect(endOfString(bytes(`"${inside}"`), 1)).toBe(inside.length + 1);
        expect(endOfString(bytes(`"${inside}`), 1)).toBe(-1);
        expect(endOfString(bytes(`"${inside}\\"`), 1)).toBe(-1);
      }),
    );
  });
});

describe('a plain value', () => {
  it('is what JSON.parse makes of it, or nothing', () => {
    const text = fc.oneof(
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.constantFrom('01', '1e5', '-1', '-0', '999999999999999', '9999999999999999', '0', 'tru', 'nul', 'truE', 'NaN', '1.0', '12x', '"\\u0041"', '""'),
    );
    fc.assert(
      fc.property(text, (one) => {
        const found = plainValue(bytes(one), 0, Buffer.byteLength(one));
        if (found !== undefined) expect(found).toBe(JSON.parse(one));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a skipped value', () => {
  /** Seconds of CPU for each MiB, the least of several tries. */
  const costOf = (unit: string, before = '', after = ''): number => {
    const text = bytes(`[${before}${unit.repeat(Math.ceil(2 ** 20 / unit.length))}${after}]`);
    const tries = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      const skipper = new ValueSkipper((message) => {
        throw new Error(message);
      });
      for (let at = 0; at < text.length; at += 2 ** 18) skipper.skip(text.subarray(at, at + 2 ** 18), 0);
      expect(skipper.complete).toBe(true);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    return Math.min(...tries);
  };

  it('takes about as long wherever its bytes stand: nested deeply, or in strings full of escapes', () => {
    const words = 'plain text in a string, as most of a log is; ';
    const plain = costOf(`{"role":"user","content":"${words}"},`, '', '0');
    // Both took seven times as long when each level was looked at once more for each level around it, and each quote by a search.
    expect(costOf(`${'{"a":["b",'.repeat(100)}"${words.repeat(20)}"${']}'.repeat(100)},`, '', '0')).toBeLessThan(plain * 5);
    expect(costOf('\\\\\\"', '"', '"')).toBeLessThan(plain * 5);
  });
});
