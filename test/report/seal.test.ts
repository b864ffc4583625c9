import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, writeCanonicalJson } from '../../src/formats/canonical.ts';
import validate from '../../src/formats/generated/decision.validate.mjs';
import { isSealed, sealReport } from '../../src/formats/seal.ts';
import { printableJson, renderJson } from '../../src/report/json.ts';
import { aBlockedReport } from './blocked.ts';
import { aKri, aReport, aReportOn, aUsed, jsonOf } from './support.ts';

/** RFC 8785, slowly. */
function straightforward(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(straightforward).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const sorted = members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, member]) => `${JSON.stringify(key)}:${straightforward(member)}`).join(',')}}`;
}

describe('canonical JSON', () => {
  it('sorts keys by UTF-16 code units, as the example of RFC 8785 does', () => {
    const keys = { '\u20ac': 'Euro', '\r': 'CR', '\ufb33': 'Dalet', '1': 'One', '\ud83d\ude00': 'Smiley', '\u0080': 'Control', '\u00f6': 'o' };
    const order = Object.values(JSON.parse(canonicalJson(keys)) as object);
    expect(canonicalJson(keys).indexOf('CR')).toBeLessThan(canonicalJson(keys).indexOf('One'));
    expect(order).toHaveLength(7);
    expect(canonicalJson(keys)).toBe('{"\\r":"CR","1":"One","\u0080":"Control","ö":"o","€":"Euro","😀":"Smiley","\ufb33":"Dalet"}');
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    [1e21, '1e+21'],
    [1e20, '100000000000000000000'],
    [1e-7, '1e-7'],
    [0.000001, '0.000001'],
    [5e-324, '5e-324'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('writes %d as ECMAScript does', (value, text) => expect(canonicalJson(value)).toBe(text));

  it('has no white space, keeps the order of arrays and leaves undefined members out', () => {
    expect(canonicalJson({ b: [2, 1, { d: null, c: true }], a: undefined })).toBe('{"b":[2,1,{"c":true,"d":null}]}');
  });

  it('escapes strings as little as JSON allows', () => {
    expect(canonicalJson('€$\u000f\nA\'B"\\/\u2028')).toBe('"€$\\u000f\\nA\'B\\"\\\\/\u2028"');
  });

  it('is what a straightforward writing gives, whatever keys and values there are', () => {
    const text = fc.oneof(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom('\ud800', '\udfff', '\u0000', '\u001f', '\u007f', '"', '\\\\', '\u2028', '😀', '\ufb33', '1'),
          fc.string({ unit: 'binary', maxLength: 1 }),
        ),
      }),
      fc.constantFrom('__proto__', 'constructor', '', '10', '9'),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constant(null)),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('value'), { maxLength: 6 }),
      map: fc.dictionary(text, fc.oneof(tie('value'), fc.constant(undefined)), { maxKeys: 6 }),
    }));
    fc.assert(
      fc.property(value, (any) => {
        expect(canonicalJson(any)).toBe(straightforward(any));
      }),
    );
  });

  it.each([0, 1, 65_530, 65_533, 65_534, 65_535, 65_536, 65_537, 200_000])('writes a text of %d characters, and what follows it', (length) => {
    for (const last of ['', 'ö', '\n', '"']) {
      const value = [`${'x'.repeat(length)}${last}`, { [`${'k'.repeat(length)}${last}`]: 0.1 }, 'end'];
      expect(canonicalJson(value) === straightforward(value)).toBe(true);
    }
  });

  it('writes in pieces what it writes as a whole, and no piece ends inside a character', () => {
    const value = Array.from({ length: 30_000 }, (_, i) => ({ id: `kri-${i}`, note: '€😀', low: i / 7 }));
    const pieces: string[] = [];
    writeCanonicalJson(value, (bytes) => pieces.push(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.join('')).toBe(straightforward(value));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1])('refuses %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

describe('the seal', () => {
  it('is the SHA-256 of the canonical report without its time and the seal', () => {
    const { sha256, evaluated_at: _time, ...rest } = aBlockedReport();
    expect(sha256).toBe(createHash('sha256').update(canonicalJson(rest)).digest('hex'));
  });

  it('stays when only the time differs, and differs when anything else does', () => {
    expect(aReport({ evaluated_at: '2030-01-01T00:00:00Z' }).sha256).toBe(aReport().sha256);
    expect(aReport({ enforcement: 'warn' }).sha256).not.toBe(aReport().sha256);
  });

  it('shows a report that was changed, whatever the order of its keys', () => {
    const report = aBlockedReport();
    const reordered = Object.fromEntries(Object.entries(report).reverse()) as unknown as typeof report;
    expect(isSealed(reordered)).toBe(true);
    expect(isSealed({ ...report, verdict: 'pass' })).toBe(false);
  });

  it('replaces an older seal', () => {
    expect(sealReport({ ...aReport(), sha256: 'old' } as never).sha256).toBe(aReport().sha256);
  });
});

describe('JSON', () => {
  it('is the report, pretty, with one final newline', () => {
    const text = jsonOf(aBlockedReport());
    expect(text).toMatch(/^\{\n {2}"version": 1,[\s\S]*\}\n$/);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(aBlockedReport())));
  });

  it('comes in pieces that make the text which JSON.stringify makes of the whole, whatever its values are', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom('"', '##[', '\n', '\u007f', '\u202e', '{', '],'), fc.string({ unit: 'binary', maxLength: 1 })) });
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 7 }, fc.oneof(text, fc.double({ noNaN: true }), fc.boolean(), fc.constantFrom(null, undefined)), tie('list'), tie('map')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      map: fc.dictionary(text, tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(text, value, { maxKeys: 5 }), (report) => {
        expect(jsonOf(report as unknown as ReturnType<typeof aReport>)).toBe(printableJson(report));
      }),
    );
  });

  it('is never one piece where it is large', () => {
    const report = aReportOn({ kris: Array.from({ length: 2000 }, (_, i) => aKri({ id: `kri-${i}`, evidence: [aUsed(), aUsed()] })) });
    const pieces = [...renderJson(report)];
    expect(pieces.length).toBeGreaterThan(10);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(pieces.join('').length / 5);
    expect(pieces.join('')).toBe(printableJson(report));
  });

  it('holds no character that a terminal or a runner would act on, and loses none', () => {
    const name = 'a\u202eb\u009b31m\u{e0041}##[group]\u200b';
    const report = aReportOn({ release: { model: name, file: 'r.yml' } });
    const text = jsonOf(report);
    expect(text).not.toMatch(/[\u007f-\u009f\u200b\u202e]|\u{e0041}|##\[/u);
    expect(JSON.parse(text).decisions[0].release.model).toBe(name);
  });

  it.each([
    ['blocked', aBlockedReport()],
    ['empty', aReport()],
    ['of one decision', aReportOn({})],
  ])('of the fixtures is valid: %s', (_, report) => {
    expect(validate(JSON.parse(jsonOf(report)))).toBe(true);
  });
});
