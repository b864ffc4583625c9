import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocked, builtBundle, folders, json, manifest, NOW, POLICY, passing, record } from './support.ts';

const { run } = builtBundle();
const folder = folders();

const check = (cwd: string, ...args: string[]): ReturnType<typeof run> => run(['check', '--now', NOW, ...args], { cwd });
const codes = (result: ReturnType<typeof run>): string[] => json(result).decisions.flatMap(({ findings }) => findings.map(({ code }) => code));

describe('the exit code of check', () => {
  it('is 0 for a release that passes', () => {
    const result = check(folder(passing()));
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toMatch(/pass/i);
  });

  it('is 1 for one that is blocked', () => {
    const result = check(folder(blocked()), '--format', 'json');
    expect(result).toMatchObject({ code: 1, stderr: '' });
    expect(json(result)).toMatchObject({ verdict: 'blocked', enforcement: 'enforce', evaluated_at: NOW });
    expect(codes(result)).toContain('kci-missing');
  });

  it('is 0 for a blocked one where the policy only warns, unless --mode enforces', () => {
    const cwd = folder({ ...blocked(), '.github/risk-policy.yml': `${POLICY}enforcement: warn\n` });
    expect(check(cwd).code).toBe(0);
    expect(json(check(cwd, '--format', 'json'))).toMatchObject({ verdict: 'blocked', enforcement: 'warn' });
    expect(check(cwd, '--mode', 'enforce').code).toBe(1);
  });

  it('does not get better by --mode warn', () => {
    const result = check(folder(blocked()), '--mode', 'warn');
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('--mode warn is ignored');
  });

  it('is 2 for a policy that is missing or invalid, and for an invalid manifest', () => {
    const missing = check(folder({ 'releases/a.yml': manifest() }), '--format', 'json');
    expect(missing.code).toBe(2);
    expect(json(missing)).toMatchObject({ verdict: 'undecided', findings: [{ code: 'policy-missing' }] });
    const invalid = check(folder({ ...passing(), '.github/risk-policy.yml': POLICY.replace('digest', 'digset') }), '--format', 'json');
    expect(invalid.code).toBe(2);
    expect(json(invalid)).toMatchObject({ verdict: 'undecided', findings: [{ code: 'policy-invalid', file: '.github/risk-policy.yml', line: 8 }] });
    const release = check(folder({ ...passing(), 'releases/a.yml': manifest().replace('"3.1.0"', '3.1') }), '--format', 'json');
    expect(release.code).toBe(2);
    expect(json(release).decisions[0]?.findings[0]).toMatchObject({
      code: 'release-invalid',
      file: 'releases/a.yml',
      line: 3,
      message: expect.stringContaining('Did you mean "3.1"?'),
    });
  });

  it('is 2, also with enforcement warn, for what is undecided', () => {
    const cwd = folder({ ...passing(), '.github/risk-policy.yml': `${POLICY}enforcement: warn\n`, 'releases/a.yml': 'version: 1\n' });
    expect(check(cwd).code).toBe(2);
  });

  it('is 2 where no manifest is named or found', () => {
    const { 'releases/a.yml': _, ...rest } = passing();
    const result = check(folder(rest), '--format', 'json');
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('no release manifest');
    expect(JSON.parse(result.stdout)).toMatchObject({ error: { message: expect.stringContaining('no release manifest') } });
  });
});

describe('what check reads', () => {
  it('is relative to the nearest folder with .git, from wherever it is called', () => {
    const cwd = folder({ ...passing(), '.git/HEAD': 'ref: refs/heads/main\n', 'deep/er/x': '' });
    const inside = check(join(cwd, 'deep/er'), '--format', 'json');
    expect(inside.code).toBe(0);
    expect(inside.stdout).toBe(check(cwd, '--format', 'json').stdout);
    expect(json(inside).decisions[0]?.release.file).toBe('releases/a.yml');
    const named = check(join(cwd, 'releases'), '--release', 'a.yml', '--policy', '../.github/risk-policy.yml', '--format', 'json');
    expect(named.stdout).toBe(inside.stdout);
  });

  it('is relative to the working folder without .git', () => {
    const cwd = folder(passing());
    mkdirSync(join(cwd, 'sub'));
    expect(check(cwd).code).toBe(0);
    expect(json(check(join(cwd, 'sub'), '--format', 'json')).findings[0]?.code).toBe('policy-missing');
  });

  it('are the manifests that --release names, several of them, in one option or more', () => {
    const cwd = folder({ ...passing(), 'releases/b.yml': manifest('3.2.0'), 'releases/c.yml': manifest('3.3.0') });
    const releases = (...args: string[]): string[] => json(check(cwd, '--format', 'json', ...args)).decisions.map(({ release }) => release.release);
    expect(releases()).toEqual(['3.1.0', '3.2.0', '3.3.0']);
    expect(releases('--release', 'releases/b.yml', 'releases/c.yml')).toEqual(['3.2.0', '3.3.0']);
    expect(releases('--release', 'releases/b.yml', '--release=releases/a.yml').sort()).toEqual(['3.1.0', '3.2.0']);
    const missing = check(cwd, '--release', 'releases/d.yml', '--format', 'json');
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('there is no file releases/d.yml') });
    expect(JSON.parse(missing.stdout)).toHaveProperty('error.message');
  });

  it('is one manifest, however often and in whatever way its path is given', () => {
    const cwd = folder(passing());
    const [file = ''] = json(check(cwd, '--format', 'json')).decisions.map(({ release }) => release.file);
    const twice = json(check(cwd, '--format', 'json', '--release', file, `./${file}`, '--release', file));
    expect([twice.verdict, twice.decisions.length]).toEqual(['pass', 1]);
  });

  it('takes the worst of several releases', () => {
    const files = { ...passing(), 'releases/b.yml': manifest('3.2.0', 'evidence: [other/**]\n'), 'other/ctf.evidence.yml': record(60) };
    const result = check(folder(files), '--format', 'json');
    expect(result.code).toBe(1);
    expect(json(result).decisions.map(({ verdict }) => verdict)).toEqual(['pass', 'blocked']);
  });

  it('leaves out files that a manifest names as its own', () => {
    const files = { ...passing(), 'releases/a.yml': manifest('3.1.0', 'evidence: [evals/**]\nfiles: [releases/a/**]\n'), 'releases/a/notes.yml': 'hello\n' };
    expect(check(folder(files)).code).toBe(0);
  });

  it('is the evidence of --evidence too, whoever expands the glob', () => {
    const files = {
      ...passing(),
      '.git/HEAD': '',
      'releases/a.yml': manifest('3.1.0', ''),
      'more/a.evidence.yml': record(10),
      'more/[b].evidence.yml': record(60),
      'sub [1]/x': '',
    };
    const cwd = folder(files);
    const found = (from: string, ...args: string[]): string[] => json(check(from, '--format', 'json', ...args)).evidence.map(({ file }) => file);
    const both = ['more/[b].evidence.yml', 'more/a.evidence.yml'];
    expect(found(cwd, '--evidence', 'more/*')).toEqual(both);
    expect(found(cwd, '--evidence', 'more/[b].evidence.yml', 'more/a.evidence.yml')).toEqual(both);
    expect(found(cwd, '--evidence', 'more/a.evidence.yml', '--evidence=more/[b].evidence.yml')).toEqual(both);
    expect(found(cwd, '--evidence', join(cwd, 'more/*'))).toEqual(both);
    expect(found(join(cwd, 'sub [1]'), '--evidence', '../more/*')).toEqual(both);
    expect(found(join(cwd, 'more'), '--evidence', '*')).toEqual(both);
    writeFileSync(join(cwd, 'sub [1]/c.evidence.yml'), record(10));
    expect(found(join(cwd, 'sub [1]'), '--evidence', '*.yml')).toEqual(['sub [1]/c.evidence.yml']);
    expect(found(cwd, '--evidence', '../**', '/etc/**')).toEqual([]);
  });

  it('says that a glob matches nothing', () => {
    expect(codes(check(folder(passing()), '--evidence', 'nothing/**', '--format', 'json'))).toContain('evidence-path-empty');
  });

  it('is a restriction, where --base-release proves it', () => {
    const wide = manifest().replace('stage: internal', 'stage: external');
    const cwd = folder({ ...passing(), 'releases/a.yml': manifest('3.1.0', 'restricts: true\n'), 'base/a.yml': wide.replace('evidence: [evals/**]\n', '') });
    expect(codes(check(cwd, '--format', 'json'))).toContain('restriction-unproven');
    const missing = check(cwd, '--base-release', 'base/none.yml');
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('there is no file base/none.yml') });
  });
});

describe('the options of check', () => {
  it.each(['2026-11-20', '2026-11-20T12:00:00', 'yesterday', '1763640000', '2026-02-30T00:00:00Z'])('refuse --now %s', (now) => {
    const result = run(['check', '--now', now, '--format', 'json'], { cwd: folder(passing()) });
    expect(result).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`--now: expected an RFC 3339 time with an offset such as 2026-11-20T12:00:00Z, found "${now}"`),
    });
    expect(JSON.parse(result.stdout)).toHaveProperty('error.message');
  });

  it('take the clock without --now', () => {
    expect(run(['check', '--format', 'json'], { cwd: folder(passing()) }).code).not.toBe(2);
  });

  it('judge as of --now', () => {
    const cwd = folder(passing());
    expect(run(['check', '--now', '2027-11-20T12:00:00+02:00'], { cwd }).code).toBe(1);
    expect(json(run(['check', '--now', '2026-11-20T12:00:00+02:00', '--format', 'json'], { cwd })).evaluated_at).toBe('2026-11-20T10:00:00Z');
  });

  it('read --reviews', () => {
    const policy = `${POLICY}signoffs: { board: { if: { ctf: high }, users: [ana, Ben], quorum: 2 } }\n`;
    const files = { ...blocked(), '.github/risk-policy.yml': policy.replace('then: { governance: [drill] }', 'then: report') };
    const review = (user: string, state = 'APPROVED'): object => ({ user, state, commit: 'abc', at: '2026-11-19T00:00:00Z', teams: [] });
    const cwd = folder({
      ...files,
      'two.json': JSON.stringify([review('ana'), review('ben')]),
      'one.json': JSON.stringify([review('ana'), review('Ana')]),
      'no.json': JSON.stringify([review('ana'), review('ben', 'DISMISSED')]),
    });
    expect(codes(check(cwd, '--format', 'json'))).toContain('signoff-missing');
    expect(check(cwd, '--reviews', 'two.json').code).toBe(0);
    expect(check(cwd, '--reviews', 'one.json').code).toBe(1);
    expect(check(cwd, '--reviews', 'no.json').code).toBe(1);
  });

  it.each([
    ['{}', 'expected a list in reviews.json'],
    ['[1]', 'expected { user, teams, state, commit, at } in reviews.json, entry 1'],
    ['[{ "state": "APPROVED" }]', 'expected the text user in reviews.json, entry 1'],
    ['[{ "user": "ana" }]', 'expected the text state'],
    ['[{ "user": "ana", "state": "APPROVED", "teams": "acme/safety" }]', 'expected a list of teams as org/slug'],
    ['[{ "user": "ana", "user": "ben", "state": "APPROVED" }]', 'duplicate key "user"'],
    ['[', 'not valid JSON'],
    ['', 'not valid JSON'],
  ])('refuse the reviews %s', (text, message) => {
    const result = check(folder({ ...passing(), 'reviews.json': text }), '--reviews', 'reviews.json', '--format', 'json');
    expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    expect(result.stderr).not.toContain('defect');
    expect(JSON.parse(result.stdout)).toHaveProperty('error.message');
  });

  it('refuse reviews that are not there', () => {
    expect(check(folder(passing()), '--reviews', 'none.json')).toMatchObject({ code: 2, stderr: expect.stringContaining('there is no file none.json') });
  });

  it('write --out, also for a blocked release', () => {
    const cwd = folder(blocked());
    const result = check(cwd, '--out', 'out/deep', '--format', 'json');
    expect(result.code).toBe(1);
    expect(readFileSync(join(cwd, 'out/deep/decision.json'), 'utf8')).toBe(result.stdout);
    expect(readFileSync(join(cwd, 'out/deep/report.md'), 'utf8')).toBe(check(cwd, '--format', 'markdown').stdout);
    expect(JSON.parse(check(cwd, '--format', 'sarif').stdout)).toMatchObject({ version: '2.1.0' });
    expect(check(cwd, '--format', 'html').stdout).toMatch(/^<!doctype html>/);
    expect(['report.sarif', 'report.html'].map((name) => existsSync(join(cwd, 'out/deep', name)))).toEqual([true, true]);
    const statement = JSON.parse(readFileSync(join(cwd, `out/deep/decision-sha256-${'9f'.repeat(8)}.intoto.json`), 'utf8'));
    expect(statement).toMatchObject({ subject: [{ name: 'acme/atlas@3.1.0', digest: { sha256: '9f'.repeat(32) } }], predicate: JSON.parse(result.stdout) });
    writeFileSync(join(cwd, `out/deep/decision-sha256-${'00'.repeat(8)}.intoto.json`), 'of an earlier decision');
    check(cwd, '--out', 'out/deep');
    expect(readdirSync(join(cwd, 'out/deep')).filter((name) => name.includes('intoto'))).toEqual([`decision-sha256-${'9f'.repeat(8)}.intoto.json`]);
    const taken = check(cwd, '--out', '.github/risk-policy.yml');
    expect(taken.code).toBe(2);
    expect(taken.stderr).not.toContain('defect');
    expect(existsSync(join(cwd, 'out/deep/decision.json'))).toBe(true);
  });

  it('give the same report twice, byte for byte', () => {
    const cwd = folder(blocked());
    for (const format of ['text', 'json', 'markdown', 'sarif', 'html'])
      expect(check(cwd, '--format', format).stdout).toBe(check(cwd, '--format', format).stdout);
  });
});
