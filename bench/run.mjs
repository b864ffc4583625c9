// Measures start-up, reading, deciding and a whole check, each beside a peer or the physical limit in the same run.
//
//   npm run bench                        all of it, some ten minutes
//   npm run bench -- start               one part: start, read, decide or example
//   npm run bench -- read --size 2000    logs of so many MB; 300 where it is not said
//   npm run bench -- read --only garak   files whose name starts so (see generate-log.mjs)
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decide } from './decide.mjs';
import { example } from './example.mjs';
import { read } from './read.mjs';
import { start } from './start.mjs';

const parts = { start, read, decide, example };
const { values, positionals } = parseArgs({ allowPositionals: true, options: { size: { type: 'string', default: '300' }, only: { type: 'string' } } });
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined || !(Number(values.size) > 0)) {
  console.error(`expected ${Object.keys(parts).join(', ')} and a --size in MB, found ${unknown ?? values.size}`);
  process.exit(2);
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'kri-gate-bench-'));
const given = {
  cli: join(root, 'dist/cli.js'),
  action: join(root, 'dist/action.js'),
  node: process.execPath,
  root,
  folder,
  size: Number(values.size),
  only: values.only,
};

try {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  );
  for (const [name, part] of Object.entries(parts)) if (positionals.length === 0 || positionals.includes(name)) await part(given);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
