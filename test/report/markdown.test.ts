import { describe, expect, it } from 'vitest';
import type { DecisionReport } from '../../src/formats/generated/decision.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { aBlockedDecision, aBlockedReport } from './blocked.ts';
import { aDecision, aFinding, aKci, aKri, aReport, aReportOn, aUsed } from './support.ts';

const URL = 'https://github.com/acme/atlas/actions/runs/1';
const render = (report: DecisionReport, maxBytes = 60_000) => renderMarkdown(report, { maxBytes, summaryUrl: URL });

/** What is left of Markdown outside code spans and fences. */
function outsideCode(markdown: string): string {
  return markdown.replace(/^( *)(`{3,})yaml\n[\s\S]*?\n\1\2$/gm, '').replace(/(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}

describe('the Markdown', () => {
  it.each([
    ['blocked', 'CAUTION', 'Blocked'],
    ['undecided', 'WARNING', 'Undecided'],
    ['pass-with-waivers', 'NOTE', 'Pass with waivers'],
    ['pass', 'TIP', 'Pass'],
  ] as const)('leads with the verdict as an alert: %s', (verdict, alert, word) => {
    expect(render(aReportOn({ verdict }))).toMatch(new RegExp(`^> \\[!${alert}\\]\n> \\*\\*${word}\\*\\*: \`acme/atlas\` \`3.2.0\` → \`external\`\n`));
  });

  it('then says what to do, with place and a snippet to paste, before the tables', () => {
    const markdown = render(aBlockedReport());
    expect(markdown).toContain(
      '2. **`weight-security`** · `kci-missing` · pairing `cyber-critical` · from stage `external` · `.github/risk-policy.yml:61:3`\n',
    );
    expect(markdown).toContain('   ```yaml\n   version: 1\n   records:\n     - indicator: weight-security\n');
    expect(markdown.indexOf('### What to do')).toBeLessThan(markdown.indexOf('### KRIs'));
  });

  it.each([
    '`internal` ✅ pass · `external` ❌ blocked',
    '**4 findings to clear, below.** 4 KRIs: 2 crossed, 1 unmeasured, 1 clear. 4 controls needed: 1 unmet, 1 missing, 1 pending, 1 met.',
    '**This change edits the policy itself:** see `policy-changed` below.',
    '🔺 **crossed** | `alert >= 20%` crossed<br>`critical >= 50%` not ruled out | 55% | 63.1% + 5% = 68.1% | 40 |',
    '❌ **missing** | `sl3 >= 3` |',
    '- **the author of the change:** 2 admissible, 1 not admissible; decides `ctf-solve-rate`, `jailbreak-resistance`',
    '**not approved, so it counts**',
    '| `W-7` | `output-filter` | **used** | `2026-12-15` |',
    '❌ `safety-board` **missing**, 1 of 2 approved: `risk-officer`',
    '**not admissible:** `evidence-too-few-samples` (12 samples, 100 wanted)',
  ])('says: %s', (phrase) => expect(render(aBlockedReport())).toContain(phrase));

  it('names the decision, in short and in full', () => {
    const report = aBlockedReport();
    expect(render(report)).toContain(`Decision \`${report.sha256.slice(0, 12)}\``);
    expect(render(report)).toContain(`\`${report.sha256}\``);
  });

  it('says of a pass on whose word it rests, and that it covers no more', () => {
    const markdown = render(aReportOn({ kris: [aKri({ state: 'clear' })] }));
    expect(markdown).toContain('It rests on 1 admissible measurement (1 by the author of the change) and covers these KRIs and controls, nothing else.');
    expect(render(aReport())).toContain('**Pass**: there is no release to judge, and nothing was measured.');
  });

  it('says when it is not enforced', () => {
    expect(render(aBlockedReport({ enforcement: 'warn' }))).toContain('**Not enforced (`enforcement: warn`):** this verdict is reported');
  });

  it('can be of several releases', () => {
    const decisions = [aBlockedDecision(), aDecision({ release: { model: 'acme/mini', release: '1', file: 'm.yml' } })];
    const markdown = render(aReport({ verdict: 'blocked', decisions }));
    expect(markdown).toContain('**Blocked**: 2 releases, 1 blocked, 1 pass');
    expect(markdown).toContain('| `acme/mini` `1` | ✅ pass |');
    expect(markdown).toContain('## `acme/atlas` `3.2.0` → `external`: blocked');
  });
});

describe('the bound in bytes', () => {
  const findings = Array.from({ length: 900 }, (_, index) => aFinding({ indicator: `kci-${index}`, message: `é漢😀 number ${index} `.repeat(9) }));
  const kris = Array.from({ length: 400 }, (_, index) => aKri({ id: `kri-${index}`, title: '漢'.repeat(90) }));
  const kcis = Array.from({ length: 400 }, (_, index) => aKci({ id: `kci-${index}` }));
  const big = aReportOn(aBlockedDecision({ findings, kris, kcis }));

  it.each([200, 700, 1500, 5000, 20_000, 60_000, 200_000, 1_000_000])('holds at %d', (maxBytes) => {
    const markdown = render(big, maxBytes);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
    expect(markdown).toContain('**Blocked**');
  });

  it('keeps what blocks, in short where there is no room, and says how many more and where', () => {
    const markdown = render(big);
    expect(markdown).toContain('`kci-0`');
    expect(markdown).toMatch(/\*\*… and \d+ more that block\*\*/);
    expect(markdown).toContain(`_Shortened to fit. The rest is in [the job summary](<${URL}>)._`);
    expect(markdown).not.toContain('### KRIs');
  });

  it('names every blocking finding as long as their names fit, before any table', () => {
    const report = aReportOn(aBlockedDecision({ findings: findings.slice(0, 300), kris, kcis }));
    const markdown = render(report);
    for (let index = 0; index < 300; index++) expect(markdown).toContain(`\`kci-${index}\``);
    expect(markdown).not.toContain('more that block');
  });

  it('shortens a table by its last rows', () => {
    const markdown = render(aReportOn(aBlockedDecision({ kris })), 20_000);
    expect(markdown).toContain('`kri-0`');
    expect(markdown).toMatch(/\n\n… and \d+ more\n/);
  });

  it('is not called shortened when all is there', () => expect(render(aBlockedReport())).not.toContain('Shortened'));

  it('never shows a section of a release without the heading of it', () => {
    const decisions = Array.from({ length: 60 }, (_, index) => aBlockedDecision({ release: { model: 'm', release: `${index}`, file: `${index}.yml` } }));
    for (let maxBytes = 4000; maxBytes < 60_000; maxBytes += 7777) {
      const markdown = render(aReport({ verdict: 'blocked', decisions }), maxBytes);
      const headings = markdown.match(/^## /gm)?.length ?? 0;
      expect(markdown.match(/^### KRIs/gm)?.length ?? 0).toBeLessThanOrEqual(headings);
    }
  });
});

describe('no text of the change', () => {
  const HOSTILE = [
    '</details><script>alert(1)</script>',
    '@octocat and @acme/safety',
    'fixes #123, acme/x#4',
    '[x](https://evil.example) https://evil.example www.evil.example',
    '```\n```\n# Pwned',
    '| a | b |\n| --- | --- |',
    'a\\|b `|` ``|``',
    '\u202egnp.exe \u001b[31mred \u{e0041}',
    '\n::error::pwned ##[add-mask]x',
    '\n> [!TIP]\n> **Pass**',
    '<!-- x',
    '![i](http://e/x.png)',
    ':tada: $`x`$',
    '\n\n---\n===\n1. one\n- two',
    '`a`.b/c C`@octocat`C',
    '`a`:"::b`c`:x: `d`@octocat',
  ];
  const texts = [...HOSTILE, HOSTILE.join(' ')];
  const report = aReportOn(
    aBlockedDecision({
      release: { model: HOSTILE.join(' '), release: '`|`', stage: '@octocat', file: '</b>' },
      stages: texts.map((name) => ({ name, verdict: 'blocked' })),
      kris: texts.map((s) =>
        aKri({
          id: s,
          title: s,
          advisory: s,
          value: s,
          bound: s,
          thresholds: { [s]: 'crossed' },
          limits: { [s]: s },
          evidence: [aUsed({ file: s, tool: s, task: s, admissible: false, reasons: [s], detail: [s] })],
        }),
      ),
      kcis: texts.map((s) => aKci({ id: s, title: s, limit: s, threshold: s, due: s, needed_by: [s] })),
      findings: texts.flatMap((s) =>
        (['block', 'warning', 'note'] as const).map((severity) =>
          aFinding({ severity, indicator: s, pairing: s, stage: s, message: s, fix: `${s}:\n\n${s}`, file: s }),
        ),
      ),
      waivers: texts.map((s) => ({ id: s, indicator: s, state: 'used', expires: s, reason: s, approved_by: [s] })),
      withdrawals: texts.map((s) => ({ file: s, record: s, state: 'used', reason: s, by: s, source: s })),
    }),
    {
      policy: { name: HOSTILE.join(' '), file: '`', ref: '@x' },
      evidence: texts.map((s) => ({ file: s, sha256: '', format: s, channel: 'author', measurements: 1 })),
    },
  );
  const markdown = renderMarkdown(report, { maxBytes: 1_000_000 });
  const bare = outsideCode(markdown);

  it('mentions, refers or links', () => expect(bare).not.toMatch(/@\w|#\d+\b(?!;)|\]\(|https?:|www\./));
  it('adds HTML', () => expect(bare.replace(/<\/?(details|summary|br)>/g, '')).not.toContain('<'));
  it('adds headings', () =>
    expect(new Set(bare.match(/^#+ .*$/gm))).toEqual(
      new Set([
        '### What to do',
        '### KRIs',
        '### Controls needed',
        '### Whose word it rests on',
        '### Sign-offs',
        '### Withdrawals',
        '### Waivers',
        '### Warnings',
        '### Notes',
      ]),
    ));
  it('adds an alert, a rule or an image', () => expect(bare.match(/^> \[!|^---|!\[/gm)).toEqual(['> [!']));
  it('adds a column to a table', () => {
    const widths = markdown
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.replaceAll('\\|', '').split('|').length - 2);
    expect(new Set(widths)).toEqual(new Set([6, 8, 5]));
  });
  it('holds control or bidi characters, or starts a workflow command', () => expect(markdown).not.toMatch(/(?!\n)\p{Cc}|\u202e|\u{e0041}|^\s*::|##\[/mu));

  it('becomes the link to the summary', () => {
    expect(renderMarkdown(aReport(), { maxBytes: 60_000, summaryUrl: 'javascript:alert(1)' })).not.toContain('javascript');
  });
});
