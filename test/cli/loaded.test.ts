import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadedIn, PARTS, type Part } from '../loaded.ts';
import { builtBundle, folders, NOW, passing } from './support.ts';

const { home, run } = builtBundle();
const folder = folders();

const loaded = (args: readonly string[], files: Record<string, string> = {}): ReturnType<typeof loadedIn> =>
  loadedIn((env) => run(args, { cwd: folder(files), env }));

const check = ['check', '--now', NOW];
const unusual = {
  ...passing(),
  'releases/a.yml': `# an anchor\nx-names: &names [acme/atlas]\n${passing()['releases/a.yml']?.replace('[acme/atlas]', '*names')}`,
};

describe('only what a run needs is loaded', () => {
  it('of each part there is one', () => {
    const chunks = readdirSync(join(home, 'dist/chunks')).map((file) => readFileSync(join(home, 'dist/chunks', file), 'utf8'));
    for (const [part, word] of Object.entries(PARTS)) expect([part, chunks.some((text) => text.includes(word))]).toEqual([part, true]);
  });

  it.each<[string, string[], Record<string, string>, Part[]]>([
    ['help', ['--help'], {}, []],
    ['a check', check, passing(), ['engine']],
    ['a check with a log', check, { ...passing(), 'evals/log.json': '{}' }, ['engine', 'what reads logs']],
    ['a check with unusual YAML', check, unusual, ['engine', 'the whole YAML parser']],
    ['a check that ends in SARIF', [...check, '--format', 'sarif'], passing(), ['engine', 'SARIF']],
    ['lint', ['validate'], passing(), ['engine', 'lint']],
  ])('%s', async (_, args, files, parts) => expect((await loaded(args, files)).parts).toEqual(parts));

  it('a check in few files, each of which costs time', async () => expect((await loaded(check, passing())).files).toBeLessThan(12));
});
