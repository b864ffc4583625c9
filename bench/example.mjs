import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { measure, printTable } from './measure.mjs';

/** The whole check of the shipped example, beside a script that one would write by hand and that does a tenth of it. */
export async function example({ cli, node, folder, root }) {
  const lab = join(folder, 'example');
  cpSync(join(root, 'examples/frontier-lab'), lab, { recursive: true });
  execFileSync('git', ['init', '--quiet', lab]);
  const runs = 9;
  const byHand = [node, join(root, 'bench/by-hand.mjs'), lab, 'atlas-3.2'];
  const check = [node, cli, 'check', '--now', '2026-11-20T12:00:00Z'];
  printTable('A whole check of the example', [
    { name: 'a script by hand: thresholds of one release, 50 lines', result: await measure(byHand, { runs, allowed: [0, 2] }) },
    { name: '`kri-gate check`: two releases, all of the policy', result: await measure(check, { runs, cwd: lab, allowed: [0, 1] }) },
  ]);
}
