import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, type Command } from '../../src/commands/table.ts';
import { blocked, builtBundle, folders, manifest, NOW, POLICY, passing, REPOSITORY, record } from './support.ts';

const { run, home } = builtBundle();
const folder = folders();
const names = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];
const ESCAPE = String.fromCharCode(27);

describe('help', () => {
  it('lists every command', () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const result = run(args);
      expect(result).toMatchObject({ code: 0, stderr: '' });
      for (const name of names) expect(result.stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
    }
  });

  it.each(names)('of %s shows its usage and every option', (name) => {
    const { options, usage }: Command = COMMANDS[name];
    const result = run([name, '--help']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain(`Usage: ${usage}`);
    expect(usage).toMatch(new RegExp(`^kri-gate ${name}\\b`));
    for (const option of Object.keys(options)) expect(result.stdout).toContain(`  --${option} `);
    expect(run(['help', name]).stdout).toBe(result.stdout);
    expect(run([name, '-h', '--nonsense']).stdout).toBe(result.stdout);
  });

  it('is on stderr when no command is given', () => {
    const result = run([]);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toBe(run(['--help']).stdout);
  });

  it('and docs name the same commands', () => {
    const files = readdirSync(join(REPOSITORY, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    const text = files.map((file) => readFileSync(join(REPOSITORY, 'docs', file), 'utf8')).join('\n');
    const used = new Set([...text.matchAll(/^\s*\$? ?(?:npx )?kri-gate ([a-z]+)/gm)].map(([, name]) => name));
    expect([...used].filter((name) => !names.includes(name as never) && name !== 'help')).toEqual([]);
  });

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as { version: string };
    expect(run(['--version'])).toEqual({ code: 0, stdout: `kri-gate ${version}\n`, stderr: '' });
  });
});

describe('a wrong call', () => {
  it.each([
    [['chekc'], 'unknown command "chekc". Did you mean "check"?'],
    [['frobnicate'], 'unknown command "frobnicate". Known: check, '],
    [['constructor'], 'unknown command "constructor".'],
    [['__proto__'], 'unknown command "__proto__".'],
    [['help', 'chekc'], 'unknown command "chekc". Did you mean "check"?'],
    [['check', '--polcy', 'x'], 'unknown option --polcy. Did you mean "--policy"?'],
    [['check', '--constructor'], 'unknown option --constructor.'],
    [['check', '--format', 'jsno'], '--format: expected one of'],
    [['check', '--mode', 'block'], '--mode: expected one of enforce, warn; found "block".'],
    [['check', '--policy'], '--policy needs a value: --policy FILE'],
    [['check', '--policy='], '--policy needs a value: --policy FILE'],
    [['check', '--policy', '--format', 'text'], '--policy needs a value'],
    [['check', '--policy', 'a', '--policy', 'b'], '--policy is given twice'],
    [['check', '--release'], '--release needs a value'],
    [['check', 'releases/a.yml'], 'check takes no further words, found "releases/a.yml"'],
    [['check', '--', '--policy'], 'check takes no further words, found "--policy"'],
    [['validate', 'x'], 'validate takes no further words'],
    [['show'], 'show needs a file'],
    [['schema'], 'expected one of policy, release, evidence, decision; found "".'],
    [['schema', 'polcy'], 'found "polcy". Did you mean "policy"?'],
    [['schema', 'constructor'], 'expected one of policy, release, evidence, decision'],
    [['demo', 'x'], 'demo takes no further words'],
  ])('%j', (args, message) => {
    const result = run(args);
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect(result.stderr).toMatch(/Run kri-gate .*--help/);
    expect(result.stderr).not.toMatch(/defect|at .*\.js/);
  });

  it.each([[['check', '--format', 'json', '--nonsense']], [['chekc', '--format=json']], [['check', '--nonsense', '--format', 'json']]])(
    '%j is told in JSON too',
    (args) => {
      const result = run(args);
      expect(result.code).toBe(2);
      expect(JSON.parse(result.stdout)).toMatchObject({ error: { message: expect.stringContaining('unknown') } });
      expect(result.stderr).not.toBe('');
    },
  );
});

describe('validate', () => {
  it('passes with lint', () => {
    const result = run(['validate'], { cwd: folder({ ...passing(), '.github/risk-policy.yml': POLICY.replace(', rationale: r', '') }) });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toMatch(/^\.github\/risk-policy\.yml:10:3: warning: ctf gives no rationale for its thresholds \[reason-missing\]$/m);
    expect(result.stdout).toMatch(/^Valid: 0 errors, \d+ warnings?(, \d+ notes?)?$/m);
  });

  it('names every error of policy, manifests and records', () => {
    const files = {
      ...passing(),
      'releases/b.yml': manifest().replace('stage: internal', 'stage: intrenal'),
      'evals/x.evidence.yml': record(1).replace('indicator', 'indicatr'),
    };
    const result = run(['validate'], { cwd: folder(files) });
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('releases/b.yml:5:8: error: there is no stage "intrenal" in the policy. Did you mean "internal"?');
    expect(result.stdout).toContain('evals/x.evidence.yml:4:7: error: unknown key "indicatr" in records[0]. Did you mean "indicator"?');
    const policy = run(['validate', '--format', 'json'], { cwd: folder({ '.github/risk-policy.yml': POLICY.replace('digest', 'digset') }) });
    expect(policy.code).toBe(2);
    expect(JSON.parse(policy.stdout)).toMatchObject({ valid: false, problems: [{ severity: 'error', file: '.github/risk-policy.yml', line: 8, column: 12 }] });
  });

  it('takes a policy, a manifest and evidence by name, and says when one is missing', () => {
    const cwd = folder({ 'p.yml': POLICY, 'm.yml': manifest('1', ''), 'e/a.evidence.yml': 'version: 2\n' });
    expect(run(['validate', '--policy', 'p.yml', '--release', 'm.yml'], { cwd }).code).toBe(0);
    expect(run(['validate', '--policy', 'p.yml', '--release', 'm.yml', '--evidence', 'e/*'], { cwd })).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('e/a.evidence.yml:1:10: error:'),
    });
    expect(run(['validate'], { cwd })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('there is no file .github/risk-policy.yml') });
    expect(run(['validate', '--policy', 'p.yml', '--release', 'x.yml'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no file x.yml'),
    });
  });

  it('finds nothing to say of the example', () => {
    const cwd = folder();
    cpSync(join(REPOSITORY, 'examples/frontier-lab'), cwd, { recursive: true });
    expect(run(['validate'], { cwd })).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^Valid: 0 errors, 0 warnings$/m) });
  });
});

describe('show', () => {
  it('prints what logs and records hold, from any folder', () => {
    const result = run(
      ['show', '--format', 'json', 'examples/frontier-lab/evals/atlas-3.1/cybench.eval', 'examples/frontier-lab/safety/records/drills.evidence.yml'],
      { cwd: REPOSITORY },
    );
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const { files } = JSON.parse(result.stdout) as {
      files: { file: string; format: string; sha256: string; measurements: { task?: string; indicator?: string }[]; problems: unknown[] }[];
    };
    expect(files.map(({ file, format, problems }) => [file, format, problems])).toEqual([
      ['examples/frontier-lab/evals/atlas-3.1/cybench.eval', 'inspect', []],
      ['examples/frontier-lab/safety/records/drills.evidence.yml', 'kri-gate', []],
    ]);
    expect(files[0]?.measurements[0]?.task).toContain('cybench');
    expect(files[1]?.measurements[0]?.indicator).toBe('incident-drill');
    expect(run(['show', 'evals/atlas-3.1/cybench.eval'], { cwd: join(REPOSITORY, 'examples/frontier-lab') }).stdout).toContain('task inspect_evals/cybench');
  });

  it('says what it cannot read, and exits with 1', () => {
    const cwd = folder({ 'a.eval': 'not a log', 'b.txt': 'hello', '--c.json': '{}' });
    const result = run(['show', 'a.eval', 'none.eval', 'b.txt', '--format', 'json'], { cwd });
    expect(result.code).toBe(1);
    const { files } = JSON.parse(result.stdout) as { files: { problems: { code: string }[] }[] };
    expect(files.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['evidence-unreadable'],
      ['evidence-unreadable'],
      ['evidence-unrecognised'],
    ]);
    expect(run(['show', '--', '--c.json'], { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining('--c.json') });
    expect(run(['show', '.'], { cwd }).code).toBe(1);
  });
});

describe('schema', () => {
  it.each([
    ['policy', 'risk-policy'],
    ['release', 'release'],
    ['evidence', 'evidence'],
    ['decision', 'decision'],
  ])('%s prints schemas/%s.schema.json', (name, file) => {
    expect(run(['schema', name])).toEqual({ code: 0, stdout: readFileSync(join(REPOSITORY, 'schemas', `${file}.schema.json`), 'utf8'), stderr: '' });
  });
});

describe('demo', () => {
  it('runs anywhere, without a network and with nothing installed, twice the same', () => {
    const installed = folder();
    for (const name of ['dist', 'schemas', 'examples']) cpSync(join(home, name), join(installed, name), { recursive: true, dereference: true });
    const demo = (): { stdout: string; status: number | null } =>
      spawnSync(process.execPath, [join(installed, 'dist/cli.js'), 'demo'], { cwd: folder(), env: { HTTPS_PROXY: 'http://127.0.0.1:1' }, encoding: 'utf8' });
    const first = demo();
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('3.2.0');
    expect(demo().stdout).toBe(first.stdout);
    expect(run(['demo'], { cwd: folder() }).stdout).toBe(first.stdout);
  });

  it('shows one release that passes and one that is blocked', () => {
    const report = JSON.parse(run(['demo', '--format', 'json']).stdout) as { decisions: { verdict: string }[] };
    expect(report.decisions.map(({ verdict }) => verdict).sort()).toEqual(['blocked', 'pass']);
  });
});

describe('the terminal', () => {
  it('gets no escape codes where there is none', () => {
    const cwd = folder(blocked());
    for (const env of [{}, { NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      const result = run(['check', '--now', NOW], { cwd, env });
      expect(result.stdout + result.stderr).not.toContain(ESCAPE);
    }
  });

  it('may close before everything is read', () => {
    const cwd = folder(blocked());
    for (const args of ['schema policy', `check --now ${NOW}`, '--help', 'demo --format json']) {
      const result = spawnSync('sh', ['-c', `"${process.execPath}" "${join(home, 'dist/cli.js')}" ${args} | true`], { cwd, encoding: 'utf8' });
      expect(result.stderr).not.toMatch(/EPIPE|Error|at .*\.js/);
    }
  });
});

it.runIf(existsSync('/dev/full'))('a result that cannot be written is a fault and no verdict: 2, with the reason on stderr', () => {
  const cwd = folder(passing());
  for (const format of ['json', 'text']) {
    const shell = `exec ${JSON.stringify(process.execPath)} ${JSON.stringify(join(home, 'dist/cli.js'))} check --now ${NOW} --format ${format} > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', shell], { cwd, encoding: 'utf8', timeout: 30_000 });
    expect([status, stderr]).toEqual([2, 'kri-gate: the result cannot be written (ENOSPC)\n']);
  }
});
