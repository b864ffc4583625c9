import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import { html, joined, pre, proseHtml } from '../../src/report/html-text.ts';
import { aBlockedDecision, aBlockedReport } from './blocked.ts';
import { aDecision, aKri, aReport, aReportOn } from './support.ts';

describe('HTML text', () => {
  it('escapes every value of a template, and HTML of its own not', () => {
    expect(html`<p title="${'"\'`<&>'}">${html`<b>${'</b>'}</b>`}</p>`.text).toBe('<p title="&#34;&#39;&#96;&#60;&#38;&#62;"><b>&#60;/b&#62;</b></p>');
    expect(html`${[1, undefined, 'a\u202eb']}${joined(['x', 'y'], html`<br>`)}`.text).toBe('1a�bx<br>y');
  });

  it('shows code between backticks, and lines to paste as they are', () => {
    expect(proseHtml('see `a<b>` now').text).toBe('see <code>a&#60;b&#62;</code> now');
    expect(pre('a: 1\n  b: </pre><script>').text).toBe('<pre><code>a: 1\n  b: &#60;/pre&#62;&#60;script&#62;</code></pre>');
  });
});

describe('the HTML page', () => {
  const page = renderHtml(aBlockedReport());

  it('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<iframe|<img|<form|<object|<base|\son\w+=|\sstyle=|\ssrc=|\shref=|@import|url\(/i);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`);
  });

  it('is one whole document whose elements are all closed', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    const open: string[] = [];
    for (const [, slash, name = '', rest = ''] of page.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
      if (['meta', 'br', 'rect', 'circle'].includes(name)) continue;
      if (slash === '') open.push(name);
      else expect(`${open.pop()}${rest}`).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it.each([
    '<title>Blocked: acme/atlas 3.2.0</title>',
    '<h1>Blocked</h1>',
    '<b>4</b>findings to clear',
    '<b>4 KRIs</b>2 crossed, 1 unmeasured, 1 clear',
    '63.1% + 5% = 68.1%',
    'by a determination of Safety advisory group',
    '- indicator: weight-security',
    'not approved, so it counts',
    '12 samples, 100 wanted',
    '<span class="badge bad">missing</span> 1 of 2 approved: <code>risk-officer</code>',
    aBlockedReport().sha256,
  ])('says: %s', (phrase) => expect(page).toContain(phrase));

  it('draws value, bound and thresholds of a number, and of nothing else', () => {
    const gauges = (report: string): number => report.match(/<svg/g)?.length ?? 0;
    expect(gauges(renderHtml(aReportOn({ kris: [aKri()] })))).toBe(1);
    expect(gauges(renderHtml(aReportOn({ kris: [aKri({ value: 'high', bound: 'high' })] })))).toBe(0);
    expect(gauges(renderHtml(aReportOn({ kris: [aKri({ value: true, bound: true })] })))).toBe(0);
    expect(renderHtml(aReportOn({ kris: [aKri()] }))).toContain('aria-label="value 55%, bound with margin 63.1% + 5% = 68.1%"');
  });

  it.each(['pass', 'pass-with-waivers', 'blocked', 'undecided'] as const)('can be of any verdict: %s', (verdict) => {
    expect(renderHtml(aReportOn({ verdict }))).toContain('<h1>');
    expect(renderHtml(aReport({ verdict }))).toMatch(/No release was judged|no release to judge/);
  });

  it('can be of several releases, and says when it is not enforced', () => {
    const decisions = [aBlockedDecision(), aDecision({ release: { model: 'acme/mini', release: '1', file: 'm.yml' } })];
    const several = renderHtml(aReport({ verdict: 'blocked', enforcement: 'warn', decisions }));
    expect(several).toContain('<li><code>acme/mini 1</code> <span class="badge good">pass</span></li>');
    expect(several).toContain('Not enforced (enforcement: warn)');
  });
});
