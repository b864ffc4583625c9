import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/formats/canonical.ts';
import validate from '../../src/formats/generated/decision.validate.mjs';
import { isSealed, sealReport } from '../../src/formats/seal.ts';
import { renderJson } from '../../src/report/json.ts';
import { aBlockedReport } from './blocked.ts';
import { aReport, aReportOn } from './support.ts';

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
    const text = renderJson(aBlockedReport());
    expect(text).toMatch(/^\{\n {2}"version": 1,[\s\S]*\}\n$/);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(aBlockedReport())));
  });

  it('holds no character that a terminal or a runner would act on, and loses none', () => {
    const name = 'a\u202eb\u009b31m\u{e0041}##[group]\u200b';
    const report = aReportOn({ release: { model: name, file: 'r.yml' } });
    const text = renderJson(report);
    expect(text).not.toMatch(/[\u007f-\u009f\u200b\u202e]|\u{e0041}|##\[/u);
    expect(JSON.parse(text).decisions[0].release.model).toBe(name);
  });

  it.each([
    ['blocked', aBlockedReport()],
    ['empty', aReport()],
    ['of one decision', aReportOn({})],
  ])('of the fixtures is valid: %s', (_, report) => {
    expect(validate(JSON.parse(renderJson(report)))).toBe(true);
  });
});
