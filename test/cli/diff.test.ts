import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/commands/run.ts';

const POLICY = `version: 1
name: Test policy
owners: { users: [owner, second], quorum: 2 }
defaults: { binding: name }
risks: { cyber: { title: Cyber offence } }
kris:
  uplift:
    title: Uplift
    risk: cyber
    scale: exact
    thresholds:
      high: ">= 5"
kcis:
  drill: { title: Drill held, category: governance, about: organisation, scale: exact, threshold: true }
pairings:
  high: { if: { uplift: high }, then: { governance: [drill] } }
`;
const WEAKER = POLICY.replace('>= 5', '>= 8');
const STRICTER = POLICY.replace('>= 5', '>= 3');
const MIXED = WEAKER.replace('then: {', 'from: internal, then: {').replace('threshold: true }', 'threshold: true, waivable: false }');
const RELEASE = 'version: 1\nmodel: acme/atlas\nrelease: "1.0"\nstage: internal\nevidence: [evals/**]\n';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kri-gate-diff-'));
  const files = {
    old: POLICY,
    weaker: WEAKER,
    stricter: STRICTER,
    mixed: MIXED,
    same: `${POLICY}x-note: none\n`,
    broken: 'version: 1\n',
    lax: `${WEAKER}enforcement: warn\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.yml`), text);
  writeFileSync(join(folder, 'release.yml'), RELEASE);
  const approve = (users: string[]): string => JSON.stringify(users.map((user) => ({ user, state: 'APPROVED' })));
  writeFileSync(join(folder, 'one.json'), approve(['owner']));
  writeFileSync(join(folder, 'both.json'), approve(['owner', 'second']));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function kriGate(...args: string[]): Promise<Outcome> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const world = {
    cwd: folder,
    home: folder,
    version: '0.0.0',
    color: false,
    now: () => Date.parse('2026-11-20T12:00:00Z'),
    stdout: (text: string) => void stdout.push(text),
    stderr: (text: string) => void stderr.push(text),
  };
  const code = await run(args, world);
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

describe('diff', () => {
  const VERDICTS = [
    ['weaker', 1],
    ['stricter', 0],
    ['mixed', 1],
    ['same', 0],
  ] as const;
  test.each(VERDICTS)('%s exits with %i', async (verdict, code) => {
    const outcome = await kriGate('diff', 'old.yml', `${verdict}.yml`, '--format', 'json');
    expect([outcome.code, JSON.parse(outcome.stdout).verdict]).toEqual([code, verdict]);
  });

  test('the JSON holds the verdict and the changes, and nothing else', async () => {
    const { stdout } = await kriGate('diff', 'old.yml', 'weaker.yml', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      verdict: 'weaker',
      changes: [{ path: '/kris/uplift/thresholds/high', kind: 'weaker', message: 'high of uplift moves from >= 5 to >= 8: it is crossed later' }],
    });
  });

  test('the text says the weaker ones first, on 80 columns', async () => {
    const { stdout, stderr } = await kriGate('diff', 'old.yml', 'mixed.yml');
    expect(stdout.replaceAll(/sha256 [0-9a-f]{64}/g, 'sha256 …')).toBe(`Mixed: some of the policy got weaker, some stricter.
  old: old.yml (sha256 …)
  new: mixed.yml (sha256 …)

Weaker (1)
  - high of uplift moves from >= 5 to >= 8: it is crossed later
    /kris/uplift/thresholds/high

Stricter (1)
  - drill: no waiver may lift its findings
    /kcis/drill/waivable

In a pull request this is policy-weakened: under the old policy it is blocked
until 2 of its owners approve (owner, second).
`);
    expect(stderr).toBe('');
  });

  test('a policy that is missing or not valid exits with 2', async () => {
    const broken = await kriGate('diff', 'old.yml', 'broken.yml');
    expect(broken.code).toBe(2);
    expect(broken.stderr).toMatch(/broken\.yml is no valid policy/);
    expect((await kriGate('diff', 'none.yml', 'old.yml')).code).toBe(2);
    expect((await kriGate('diff', 'old.yml')).code).toBe(2);
    expect((await kriGate('diff', 'old.yml', 'old.yml', 'old.yml')).code).toBe(2);
  });
});

describe('check --base-policy', () => {
  interface Report {
    readonly verdict: string;
    readonly enforcement: string;
    readonly findings: { code: string; severity: string; file?: string; line?: number; message: string }[];
  }
  async function check(policy: string, ...more: string[]): Promise<Report & { code: number }> {
    const { code, stdout } = await kriGate('check', '--policy', policy, '--release', 'release.yml', '--format', 'json', ...more);
    return { code, ...(JSON.parse(stdout) as Report) };
  }
  const codes = ({ findings }: Report): string[] => findings.map(({ code, severity }) => `${severity} ${code}`);

  test('a weakening blocks at its clause', async () => {
    const report = await check('weaker.yml', '--base-policy', 'old.yml');
    expect(codes(report)).toEqual(['block policy-weakened', 'warning policy-changed']);
    expect(report.findings[0]).toMatchObject({ file: 'weaker.yml', line: 12 });
    expect(report.findings[0]?.message).toContain('>= 5 to >= 8');
  });

  test('the owners of the policy before the change clear it, all that the quorum asks for', async () => {
    expect(codes(await check('weaker.yml', '--base-policy', 'old.yml', '--reviews', 'one.json'))).toContain('block policy-weakened');
    const report = await check('weaker.yml', '--base-policy', 'old.yml', '--reviews', 'both.json');
    expect(codes(report)).toEqual(['warning policy-changed']);
    expect(report.findings[0]?.message).toContain('approved by owner, second');
  });

  test('a tightening is only told', async () => {
    expect(codes(await check('stricter.yml', '--base-policy', 'old.yml'))).toEqual(['warning policy-changed']);
    expect(codes(await check('old.yml', '--base-policy', 'old.yml'))).toEqual([]);
  });

  test('a change that ends enforcement is still enforced, until it is approved', async () => {
    const report = await check('lax.yml', '--base-policy', 'old.yml');
    expect([report.code, report.enforcement]).toEqual([1, 'enforce']);
    expect((await check('lax.yml', '--base-policy', 'old.yml', '--reviews', 'both.json')).code).toBe(0);
    expect((await check('lax.yml', '--base-policy', 'lax.yml')).code).toBe(0);
  });

  test('a base that is not valid is undecided, and one that is missing is wrong usage', async () => {
    const report = await check('old.yml', '--base-policy', 'broken.yml');
    expect([report.code, report.verdict]).toEqual([2, 'undecided']);
    expect((await kriGate('check', '--policy', 'old.yml', '--release', 'release.yml', '--base-policy', 'none.yml')).code).toBe(2);
  });
});
