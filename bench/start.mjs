import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstRequest } from './first-request.mjs';
import { measure, printTable } from './measure.mjs';

/** Start-up, beside an empty Node and its peers. */
export async function start({ cli, action, node, folder }) {
  const runs = 15;
  const lab = join(folder, 'template');
  mkdirSync(lab);
  await measure([node, cli, 'init'], { runs: 1, cwd: lab });
  printTable('Start-up', [
    { name: '`node -e 0`', result: await measure([node, '-e', '0'], { runs }) },
    { name: '`kri-gate --help`', result: await measure([node, cli, '--help'], { runs }) },
    { name: '`kri-gate check` of the smallest template, blocked', result: await measure([node, cli, 'check'], { runs, cwd: lab, allowed: [1] }) },
    { name: '`kri-gate demo`: two releases, 46 files of evidence', result: await measure([node, cli, 'demo'], { runs }) },
    { name: 'the action, until its first request', result: await firstRequest({ node, action, folder, runs }) },
    { name: '`ajv help`, of ajv-cli', result: await measureAjv(node, folder, runs) },
    { name: '`python3 -c 0`', result: await measure(['python3', '-c', '0'], { runs }) },
    { name: '`jq -n 0`', result: await measure(['jq', '-n', '0'], { runs }) },
  ]);
}

/** It is no dependency, so it is installed for the time of the benchmark, where there is a registry. */
async function measureAjv(node, folder, runs) {
  try {
    const quiet = ['--silent', '--no-audit', '--no-fund', '--no-save', '--prefix', join(folder, 'ajv')];
    execFileSync('npm', ['install', ...quiet, 'ajv-cli@5.0.0'], { stdio: 'ignore', timeout: 60_000 });
    return await measure([node, join(folder, 'ajv/node_modules/ajv-cli/dist/index.js'), 'help'], { runs });
  } catch {
    return { failed: 'not here: it could not be installed' };
  }
}
