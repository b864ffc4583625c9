// Measures start-up, reading and deciding, each beside a peer or the physical limit in the same run.
//
//   npm run bench            all of it, a few minutes
//   npm run bench -- start   one part: start, read or decide
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decide } from './decide.mjs';
import { read } from './read.mjs';
import { start } from './start.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist/cli.js');
const node = process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'kri-gate-bench-'));
const parts = { start, read, decide };

try {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  const wanted = process.argv.slice(2);
  for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await part({ cli, node, folder });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
