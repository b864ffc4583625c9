import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'kri-gate-bundle-'));
const [first, second] = [join(folder, 'a'), join(folder, 'deeper/b')];

beforeAll(() => {
  for (const target of [first, second]) execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), target]);
});
afterAll(() => rmSync(folder, { recursive: true }));

function filesOf(target: string): string[] {
  return readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(target, name)).isFile());
}

/** A bundled file and everything that it imports, at once or later. */
function reachable(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/\brequire\(["'](\.[^"']+\.js)["']\)/g)) reachable(join(dirname(file), path), seen);
  return seen;
}

const textOf = (entry: string): string => [...reachable(join(first, entry))].map((file) => readFileSync(file, 'utf8')).join('\n');

describe('the bundle', () => {
  test('is the same bytes wherever it is built', () => {
    expect(filesOf(second).sort()).toEqual(filesOf(first).sort());
    for (const file of filesOf(first)) expect(readFileSync(join(second, file)).equals(readFileSync(join(first, file)))).toBe(true);
  });

  test('of the command line holds no GitHub code', () => {
    expect(textOf('action.js')).toContain('api.github.com');
    expect(textOf('cli.js')).not.toMatch(/api\.github\.com|octokit/i);
  });

  test('holds no HTTP client beside that of Node', () => {
    expect(textOf('action.js')).not.toMatch(/undici/i);
  });

  test('of the command line can be run as a program', () => {
    expect(readFileSync(join(first, 'cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(join(first, 'cli.js')).mode & 0o111).toBe(0o111);
  });

  test('needs nothing but Node', () => {
    const foreign = [...`${textOf('action.js')}${textOf('cli.js')}`.matchAll(/\brequire\(["']([a-z@][^"'\s]*)["']\)/g)].map(([, name = '']) => name);
    const builtin = execFileSync(process.execPath, ['-p', 'require("module").builtinModules.join("\\n")'], { encoding: 'utf8' }).split('\n');
    expect(foreign).toContain('node:fs');
    expect([...new Set(foreign)].filter((name) => !name.startsWith('node:') && !builtin.includes(name))).toEqual([]);
  });

  test('loads by require alone, whatever the folder that it lies in says of its files', () => {
    expect(JSON.parse(readFileSync(join(first, 'package.json'), 'utf8'))).toEqual({ type: 'commonjs' });
    expect(`${textOf('action.js')}${textOf('cli.js')}`).not.toMatch(/\bimport\s*[({"'*]|\bexport\s*[{*]/);
  });

  test('hands values from chunk to chunk, not getters, which take longer in every loop over a log', () => {
    const require = createRequire(join(first, 'cli.js'));
    const chunks = readdirSync(join(first, 'chunks')).filter((name) => name.startsWith('chunk-'));
    const members = chunks.flatMap((name) => Object.entries(Object.getOwnPropertyDescriptors(require(`./chunks/${name}`) as object)));
    expect(members.length).toBeGreaterThan(100);
    expect(members.filter(([, { value }]) => value === undefined).map(([name]) => name)).toEqual([]);
  });

  test('comes with the licence of every package that is in it', () => {
    const text = readFileSync(join(first, 'licenses.txt'), 'utf8');
    for (const name of ['@actions/core', '@octokit/rest', 'yaml', 'big.js']) expect(text).toMatch(new RegExp(`^${name.replace('.', '\\.')} \\d`, 'm'));
  });
});
