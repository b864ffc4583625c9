import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Words of messages that stand in one part of the program and in no other. */
export const PARTS = {
  engine: 'policy-missing',
  'what reads logs': 'expected the log of one tool, found what reads as',
  lint: 'no indicator is measured by what',
  'the whole YAML parser': 'BLOCK_AS_IMPLICIT_KEY',
  'the check of decisions': 'schemas/decision.schema.json',
  signatures: 'certificate identity error',
  'the schemas': 'Keys that start with x- are ignored',
  HTML: '<!doctype html>',
  SARIF: 'sarif-2.1.0.json',
  GitHub: 'api.github.com',
} as const;

export type Part = keyof typeof PARTS;

/** The parts, and the number of files, that the built program loads in a run with these variables, as Node itself counts them. */
export async function loadedIn(run: (env: Record<string, string>) => unknown): Promise<{ parts: string[]; files: number }> {
  const reports = mkdtempSync(join(tmpdir(), 'kri-gate-loaded-'));
  try {
    await run({ NODE_V8_COVERAGE: reports });
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
