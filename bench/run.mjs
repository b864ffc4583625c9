// Measures start-up, reading and deciding, each beside a peer or the physical limit in the same run.
//
//   npm run bench            all of it, a few minutes
//   npm run bench -- start   one part: start, read or decide
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeInspectLog, writeLab } from './generate.mjs';
import { measure, printTable } from './measure.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist/cli.js');
const node = process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'kri-gate-bench-'));
const parts = { start, read, decide };

try {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  const wanted = process.argv.slice(2);
  for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await part();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function start() {
  const runs = 15;
  printTable('Start-up', [
    { name: '`node -e 0`', result: await measure([node, '-e', '0'], { runs }) },
    { name: '`kri-gate --help`', result: await measure([node, cli, '--help'], { runs }) },
    { name: '`kri-gate demo`: two releases, 46 files of evidence', result: await measure([node, cli, 'demo'], { runs }) },
    { name: '`python3 -c 0`', result: await measure(['python3', '-c', '0'], { runs }) },
    { name: '`jq -n 0`', result: await measure(['jq', '-n', '0'], { runs }) },
  ]);
}

async function read() {
  const file = join(folder, 'big.json');
  writeInspectLog(file, 300_000_000);
  const parse = "JSON.parse(require('node:fs').readFileSync(process.argv[1],'utf8'))";
  const pyParse = 'import json,sys;json.load(open(sys.argv[1]))';
  printTable('Reading an Inspect .json of 300 MB', [
    { name: '`sha256sum`', result: await measure(['sha256sum', file], { runs: 3 }) },
    { name: '`kri-gate show`', result: await measure([node, cli, 'show', file], { runs: 3, cwd: folder }) },
    { name: '`JSON.parse` in Node', result: await measure([node, '-e', parse, file], { runs: 3 }) },
    { name: '`json.load` in Python', result: await measure(['python3', '-c', pyParse, file], { runs: 1 }) },
    { name: '`jq .status`', result: await measure(['jq', '.status', file], { runs: 1 }) },
  ]);
}

async function decide() {
  const rows = [];
  for (const count of [10, 100, 1000, 10_000]) {
    const lab = join(folder, `lab-${count}`);
    writeLab(lab, count);
    const command = [node, cli, 'check', '--now', '2026-11-20T12:00:00Z', '--format', 'json'];
    rows.push({ name: `\`kri-gate check\`, ${count} indicators`, count, result: await measure(command, { runs: 3, cwd: lab }) });
  }
  printTable('Deciding', rows);
  const [, , before, last] = rows;
  const exponent = Math.log(last.result.seconds / before.result.seconds) / Math.log(last.count / before.count);
  console.log(`\nFrom ${before.count} to ${last.count} indicators time grows with the power ${exponent.toFixed(2)}.`);
}
