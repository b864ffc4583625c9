import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { repositoryRoot, rootRelative, workspaceFiles } from '../../src/evidence/workspace.ts';
import { folders } from './support.ts';

const folder = folders();

/** Whoever is not root meets the permissions of files; root has to become somebody else. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const canDropRoot = !isRoot || spawnSync(process.execPath, ['-e', ''], { uid: NOBODY, gid: NOBODY }).status === 0;

/** The code of the working tree as one file that anybody may read. */
function bundle(): string {
  const file = join(folder({}), 'workspace.mjs');
  buildSync({ entryPoints: ['src/evidence/workspace.ts'], bundle: true, platform: 'node', format: 'esm', outfile: file, logLevel: 'error' });
  chmodSync(dirname(file), 0o755);
  return file;
}

function asNobody(script: string): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    cwd: '/',
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

async function find(root: string, ...globs: string[]): Promise<string[]> {
  return (await workspaceFiles(root).find(globs)).map(({ file }) => file);
}

const FILES = { 'b.yml': '', 'a.yml': '', 'evals/x.json': '', 'evals/deep/y.json': '', 'evals/.hidden.json': '', '.github/policy.yml': '', 'evals.yml': '' };

describe('the files of a working tree', () => {
  it.each([
    [['*.yml'], ['a.yml', 'b.yml', 'evals.yml']],
    [['evals/*'], ['evals/.hidden.json', 'evals/x.json']],
    [['evals/**'], ['evals/.hidden.json', 'evals/deep/y.json', 'evals/x.json']],
    [['**/*.json'], ['evals/.hidden.json', 'evals/deep/y.json', 'evals/x.json']],
    [['**'], ['.github/policy.yml', 'a.yml', 'b.yml', 'evals.yml', 'evals/.hidden.json', 'evals/deep/y.json', 'evals/x.json']],
    [['evals/*/y.json'], ['evals/deep/y.json']],
    [['e*/d*/*'], ['evals/deep/y.json']],
    [
      ['./a.yml', 'evals//x.json'],
      ['a.yml', 'evals/x.json'],
    ],
    [
      ['a.yml', 'a.*', '?.yml'],
      ['a.yml', 'b.yml'],
    ],
    [['[ab].yml'], ['a.yml', 'b.yml']],
    [['evals', 'evals/'], []],
    [['nothing/**', 'evals/nothing.json', 'a.yml/**'], []],
    [['../**', '/**', 'evals/../a.yml', '..', '.', '', 'a\0b/**'], []],
  ])('%j', async (globs, expected) => {
    expect(await find(folder(FILES), ...globs)).toEqual(expected);
  });

  it('are in the order of their paths, whatever order they and the globs come in', async () => {
    const names = ['B', 'a', 'ä', 'Z', 'z', '1', '10', '2', '🙂', '\uffee'];
    const one = folder(Object.fromEntries(names.map((name) => [name, ''])));
    const two = folder(Object.fromEntries([...names].reverse().map((name) => [name, ''])));
    expect(await find(one, '**')).toEqual(await find(two, '*', '**'));
    expect(await find(one, '**')).toEqual([...names].sort());
  });

  it('may have any name', async () => {
    const names = ['a\nb.json', 'a b.json', 'ä.json', '🙂.json', '%41.json', '[x].json', '-f.json', '\u202egnp.json'];
    const root = folder(Object.fromEntries(names.map((name) => [`evals/${name}`, name])));
    expect(await find(root, 'evals/*.json')).toEqual(names.map((name) => `evals/${name}`).sort());
    for (const name of names) expect((await workspaceFiles(root).bytes(`evals/${name}`)).toString()).toBe(name);
  });

  it('are not read where a folder became a link after it was walked, whatever lies behind it', async () => {
    const outside = folder({ 'x.json': '{"secret":1}', 'r.evidence.yml': 'version: 1' });
    const root = folder({ 'evals/deep/x.json': '{}', 'evals/deep/r.evidence.yml': 'version: 1' });
    const files = workspaceFiles(root);
    const found = (await files.find(['evals/**'])).map(({ file }) => file);
    expect(found).toEqual(['evals/deep/r.evidence.yml', 'evals/deep/x.json']);
    await (await files.open('evals/deep/x.json')).close();
    renameSync(join(root, 'evals/deep'), join(root, 'moved'));
    symlinkSync(outside, join(root, 'evals/deep'));
    await expect(files.open('evals/deep/x.json')).rejects.toThrow('a folder in its path became a link after it was walked');
    await expect(files.bytes('evals/deep/r.evidence.yml')).rejects.toThrow('a folder in its path became a link after it was walked');
  });

  it.skipIf(!canDropRoot)('are an error where a folder or a file may not be read', () => {
    const root = folder({ 'evals/open.json': '{"a":1}', 'evals/shut.json': '{"a":1}', 'secret/x.json': '{"a":1}' });
    chmodSync(root, 0o755);
    chmodSync(join(root, 'evals/shut.json'), 0);
    chmodSync(join(root, 'secret'), 0);
    const script = `import { workspaceFiles } from ${JSON.stringify(bundle())};
      const files = workspaceFiles(${JSON.stringify(root)});
      for (const glob of ['evals/*', 'secret/*']) {
        try { for (const { file } of await files.find([glob])) await files.open(file).then(() => console.log(file), (error) => console.log(file, error.code, error.message)); }
        catch (error) { console.log(glob, error.code, error.message); }
      }`;
    const output = asNobody(script);
    expect(output).toEqual([
      'evals/open.json',
      'evals/shut.json evidence-unreadable cannot be opened or read (EACCES)',
      'secret/* evidence-unreadable the folder secret/ cannot be read (EACCES)',
    ]);
  });

  it('do not lie behind links, and a link itself is found but not opened', async () => {
    const outside = folder({ 'secret.json': '{}', 'deep/secret.json': '{}' });
    const root = folder({ 'evals/x.json': '{}' });
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync(outside, join(root, 'evals/folder'));
    symlinkSync(join(outside, 'secret.json'), join(root, 'evals/link.json'));
    expect(await find(root, '**/*.json')).toEqual(['evals/link.json', 'evals/x.json']);
    expect(await find(root, 'folder/**', 'folder/*.json', 'folder/secret.json', 'evals/folder/**', 'folder/deep/*')).toEqual([]);
    await expect(workspaceFiles(root).open('evals/link.json')).rejects.toThrow('expected a regular file, found a symbolic link');
    await expect(workspaceFiles(root).bytes('evals')).rejects.toThrow('expected a regular file, found a directory');
    await expect(workspaceFiles(root).bytes('evals/none.json')).rejects.toThrow('there is no such file');
  });

  it('do not include those of .git', async () => {
    const root = folder({ '.git/config': '', 'sub/.git/config': '', 'x/.gitignore': '' });
    expect(await find(root, '**', '.git/**', '.git/*')).toEqual(['x/.gitignore']);
  });

  it('have the channel that the caller gives them', async () => {
    const files = workspaceFiles(folder(FILES), { channel: (file) => (file.startsWith('evals/') ? 'default-branch' : 'author') });
    expect(await files.find(['a.yml', 'evals/x.json'])).toEqual([
      { file: 'a.yml', channel: 'author' },
      { file: 'evals/x.json', channel: 'default-branch' },
    ]);
  });
});

describe('the root of a repository', () => {
  it('is the nearest folder with .git, else the folder itself', () => {
    const root = folder({ 'a/b/c/x': '', 'plain/x': '' });
    expect(repositoryRoot(join(root, 'a/b/c'))).toBe(join(root, 'a/b/c'));
    mkdirSync(join(root, '.git'));
    expect(repositoryRoot(join(root, 'a/b/c'))).toBe(root);
    // A worktree or submodule has a file there.
    writeFileSync(join(root, 'a/.git'), 'gitdir: elsewhere\n');
    expect(repositoryRoot(join(root, 'a/b/c'))).toBe(join(root, 'a'));
    expect(rootRelative(root, join(root, 'a/b'))).toBe('a/b');
    expect(rootRelative(join(root, 'a'), join(root, 'plain/x'))).toBe('../plain/x');
  });
});
