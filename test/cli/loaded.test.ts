import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtBundle, folders, NOW, passing } from './support.ts';

const { home, run } = builtBundle();
const folder = folders();

/** Words of messages that stand in one part of the program and in no other. */
const PARTS = {
  engine: 'policy-missing',
  lint: 'no indicator is measured by what',
  'the whole YAML parser': 'BLOCK_AS_IMPLICIT_KEY',
  'the check of decisions': 'schemas/decision.schema.json',
  signatures: 'certificate identity error',
  'the schemas': 'Keys that start with x- are ignored',
  HTML: '<!doctype html>',
  SARIF: 'sarif-2.1.0.json',
  GitHub: 'api.github.com',
} as const;

type Part = keyof typeof PARTS;

/** The files of the program that a run of it loads, as Node itself counts them. */
function loaded(args: readonly string[], files: Record<string, string> = {}): { parts: string[]; files: number } {
  const reports = mkdtempSync(join(tmpdir(), 'kri-gate-loaded-'));
  try {
    run(args, { cwd: folder(files), env: { NODE_V8_COVERAGE: reports } });
    const urls = readdirSync(reports).flatMap((file) =>
      (JSON.parse(readFileSync(join(reports, file), 'utf8')) as { result: { url: string }[] }).result.map(({ url }) => url),
    );
    const own = urls.filter((url) => url.startsWith('file:') && fileURLToPath(url).includes('/dist/')).map((url) => fileURLToPath(url));
    const text = own.map((file) => readFileSync(file, 'utf8')).join('\n');
    return { parts: Object.entries(PARTS).flatMap(([part, word]) => (text.includes(word) ? [part] : [])), files: own.length };
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

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
    ['a check with unusual YAML', check, unusual, ['engine', 'the whole YAML parser']],
    ['a check that ends in SARIF', [...check, '--format', 'sarif'], passing(), ['engine', 'SARIF']],
    ['lint', ['validate'], passing(), ['engine', 'lint']],
  ])('%s', (_, args, files, parts) => expect(loaded(args, files).parts).toEqual(parts));

  it('a check in few files, each of which costs time', () => expect(loaded(check, passing()).files).toBeLessThan(12));
});
