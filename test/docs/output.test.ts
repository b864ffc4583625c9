import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { binomialLower, binomialUpper } from '../../src/decision/numbers/bounds.ts';
import { workspaceFiles } from '../../src/evidence/workspace.ts';
import { runGate } from '../../src/gate.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { BLOCKS, ROOT, read, rows } from './support.ts';

const EXAMPLE = join(ROOT, 'examples', 'frontier-lab');

describe('the comment in the README', () => {
  let comment = '';

  beforeAll(async () => {
    const files = workspaceFiles(EXAMPLE);
    const text = async (file: string) => ({ file, bytes: await files.bytes(file) });
    const report = await runGate({
      policy: await text('.github/risk-policy.yml'),
      policyFile: '.github/risk-policy.yml',
      releases: [await text('releases/atlas-3.2.yml')],
      baseReleases: [],
      evidence: [],
      files,
      reviews: [],
      now: Date.UTC(2026, 10, 20, 12),
      version: 'docs',
    });
    comment = renderMarkdown(report, { maxBytes: 60_000 });
  });

  it('is what the gate says of the example, but for what is cut at "…"', () => {
    const excerpt = /<!-- excerpt -->\n([\s\S]*?)<!-- \/excerpt -->/.exec(read('README.md'))?.[1] ?? '';
    const lines = excerpt.split('\n').filter((line) => line.trim() !== '' && line !== '>');
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) for (const part of line.split(' …')) expect(comment).toContain(part);
  });
});

describe('the output of show in docs/evidence.md', () => {
  it('is what the command prints', async () => {
    const block = BLOCKS.find(({ page, text }) => page === 'docs/evidence.md' && text.includes('incomplete:'));
    let printed = '';
    const file = join(EXAMPLE, 'evals/atlas-3.2/lab_bench_protocolqa.eval');
    const world = { cwd: EXAMPLE, home: ROOT, version: 'docs', color: false, now: () => 0, stderr: () => {} };
    const exit = await run(['show', file, '--policy', '.github/risk-policy.yml', '--now', '2026-11-20T12:00:00Z'], {
      ...world,
      stdout: (text) => {
        printed += text;
      },
    });
    expect(exit).toBe(0);
    expect(printed.replaceAll('examples/frontier-lab/', '')).toBe(block?.text);
  });
});

describe('the bounds in docs/decision.md', () => {
  const page = read('docs/decision.md');
  const table = rows((page.split('<!-- bounds -->')[1] ?? '').trimStart().split('\n\n')[0] ?? '');

  it('is a table', () => {
    expect(table.length).toBeGreaterThan(5);
  });

  it.each(table.map(([result = '', upper = '', lower = '']) => ({ result, upper, lower })))('$result: $upper, $lower', ({ result, upper, lower }) => {
    const [, k, n] = /^(\d+) of (\d+)$/.exec(result) ?? [];
    const share = Number(k) / Number(n);
    expect(upper).toBe(percent(binomialUpper(share, Number(n), 0.95)));
    expect(lower).toBe(percent(binomialLower(share, Number(n), 0.95)));
  });

  it('holds for the figures in the text', () => {
    expect(binomialUpper(0, 298, 0.95)).toBeGreaterThan(0.01);
    expect(binomialUpper(0, 299, 0.95)).toBeLessThan(0.01);
    expect(percent(binomialUpper(9 / 1200, 1200, 0.95))).toBe('1.31%');
    expect(page).toContain('bound 1.31%: unmet');
  });
});

/** Three figures, as the page writes them. */
function percent(share: number): string {
  return share === 0 || share === 1 ? `${share * 100}%` : `${(share * 100).toPrecision(3)}%`;
}
