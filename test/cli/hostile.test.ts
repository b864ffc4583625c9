import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { folders, manifest, NOW, POLICY, passing, REPOSITORY, record } from './support.ts';

const folder = folders();

const laughs = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]\n`).join('')}`;

const HOSTILE: Record<string, string | Uint8Array> = {
  'an empty file': '',
  null: '~\n',
  'a list': '- a\n',
  'two documents': 'a: 1\n---\nb: 2\n',
  brackets: '['.repeat(100_000),
  'a billion laughs': laughs,
  'five megabytes': `name: ${'x'.repeat(5_000_000)}`,
  'no UTF-8': Buffer.from([0x61, 0x3a, 0x20, 0xff]),
  'UTF-16': Buffer.from('version: 1\n', 'utf16le'),
  zeros: Buffer.alloc(1000),
  tabs: 'a:\n\tb: 1\n',
  prototypes: '__proto__: { version: 1 }\nconstructor: { prototype: { version: 1 } }\nkris: { __proto__: { title: x } }\n',
  'not a number': 'version: .nan\nkris: .inf\n',
  'numbers as keys': '1: 2\n3: 4\n',
  'nothing everywhere': 'version:\nname:\nowners:\nrisks:\ndefaults:\nkris:\nkcis:\npairings:\nmodel:\nrelease:\nstage:\nrecords:\n',
  'merge keys and tags': '<<: { version: 1 }\nname: !!js/function x\n',
  'an LFS pointer': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
};

/** Runs a command in this process, which is faster than a process of its own, and looks at how it ends. */
async function soundly(args: string[], cwd: string, codes: readonly number[]): Promise<void> {
  const written = { stdout: '', stderr: '' };
  const code = await run(args, {
    cwd,
    home: REPOSITORY,
    version: 'test',
    color: false,
    now: () => Date.parse(NOW),
    stdout: (text) => {
      written.stdout += text;
    },
    stderr: (text) => {
      written.stderr += text;
    },
  });
  expect(written.stderr, args.join(' ')).not.toMatch(/defect|\n {4}at /);
  expect(codes, `${args.join(' ')}: ${written.stderr}${written.stdout.slice(0, 500)}`).toContain(code);
}

describe('hostile files', () => {
  it.each(Object.entries(HOSTILE))('%s', async (_, content) => {
    for (const file of ['.github/risk-policy.yml', 'releases/a.yml']) {
      const cwd = folder({ ...passing(), [file]: content });
      await soundly(['check', '--now', NOW, '--format', 'json'], cwd, [2]);
      await soundly(['validate'], cwd, [2]);
    }
    const cwd = folder({ ...passing(), 'evals/x.evidence.yml': content, 'evals/x.evidence.json': content });
    await soundly(['check', '--now', NOW], cwd, [1]);
    await soundly(['show', 'evals/x.evidence.yml', 'evals/x.evidence.json'], cwd, [1]);
  });

  it.each(['folder', 'link', 'link to nothing', 'pipe'])('a %s in place of a file', async (kind) => {
    for (const file of ['.github/risk-policy.yml', 'releases/a.yml', 'evals/ctf.evidence.yml']) {
      const cwd = folder({ ...passing(), 'elsewhere.yml': POLICY });
      rmSync(join(cwd, file));
      if (kind === 'folder') mkdirSync(join(cwd, file));
      if (kind === 'link') symlinkSync(join(cwd, 'elsewhere.yml'), join(cwd, file));
      if (kind === 'link to nothing') symlinkSync(join(cwd, 'nowhere'), join(cwd, file));
      if (kind === 'pipe') execFileSync('mkfifo', [join(cwd, file)]);
      await soundly(['check', '--now', NOW, '--release', 'releases/a.yml'], cwd, file.startsWith('evals') ? [1] : [2]);
      await soundly(['check', '--now', NOW, '--format', 'json'], cwd, [1, 2]);
      await soundly(['validate'], cwd, [0, 2]);
      await soundly(['show', file], cwd, [1]);
    }
  });

  it('infinite figures in a record are no certainty', async () => {
    const files = { ...passing(), 'evals/ctf.evidence.yml': record(10).replace('value: 10', 'value: 10, samples: .inf') };
    await soundly(['check', '--now', NOW], folder(files), [1]);
  });

  it('durations that last longer than the calendar', async () => {
    for (const time of ['999999999y', '9999y', `${'9'.repeat(300)}d`, 'never']) {
      const policy = POLICY.replace('binding: digest', `binding: digest\n  valid_for: ${time}`);
      await soundly(['check', '--now', NOW, '--format', 'json'], folder({ ...passing(), '.github/risk-policy.yml': policy }), [0]);
      const within = POLICY.replace('threshold: true,', `threshold: true, within: ${time},`);
      await soundly(['check', '--now', NOW], folder({ ...passing(), '.github/risk-policy.yml': within, 'evals/ctf.evidence.yml': record(60) }), [0, 2]);
    }
  });

  it('signs and sizes of numbers', async () => {
    for (const threshold of ['>= +50', '>= 1e999', '>= 1e-999', `>= ${'9'.repeat(10_000)}`, '>= .5']) {
      const policy = POLICY.replace('">= 50"', JSON.stringify(threshold));
      await soundly(['check', '--now', NOW, '--format', 'json'], folder({ ...passing(), '.github/risk-policy.yml': policy }), [0, 1]);
    }
  });

  it('globs and paths that try to get out', async () => {
    const secret = folder({ 'ctf.evidence.yml': record(60) });
    for (const glob of [`${secret}/**`, `../${secret.split('/').pop()}/**`, 'link/**', 'link/ctf.evidence.yml', 'a/../../**', '"a\\0b/**"', '/**', '..', '']) {
      const text = manifest('3.1.0', `evidence: [evals/**, ${glob.startsWith('"') ? glob : JSON.stringify(glob)}]\n`);
      const cwd = folder({ ...passing(), 'releases/a.yml': text });
      symlinkSync(secret, join(cwd, 'link'));
      await soundly(['check', '--now', NOW], cwd, glob === '' ? [2] : [0]);
    }
    const cwd = folder({
      ...passing(),
      'evals/ctf.evidence.yml': record(10).replace('assessed:', `document: { file: "${secret}/ctf.evidence.yml", sha256: ab }, assessed:`),
    });
    await soundly(['check', '--now', NOW], cwd, [1]);
    writeFileSync(join(cwd, 'evals/ctf.evidence.yml'), record(10).replace('assessed:', 'document: { file: "a\\0b", sha256: ab }, assessed:'));
    await soundly(['check', '--now', NOW], cwd, [1]);
  });
});
