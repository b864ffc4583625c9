import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLab, writeWideLab } from './generate-lab.mjs';
import { measure, median, printTable } from './measure.mjs';

/** Deciding, from few indicators to many, with the exponent of its growth. */
export async function decide({ cli, node, folder }) {
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
  await decideWide({ cli, node, folder });
}

/** The whole process on many measurements: reading, deciding, report. */
async function decideWide({ cli, node, folder }) {
  const rows = [];
  for (const count of [100, 1000, 10_000]) {
    const lab = join(folder, `wide-${count}`);
    writeWideLab(lab, count);
    const command = [node, cli, 'check', '--now', '2026-11-20T12:00:00Z', '--format', 'json'];
    rows.push({ name: `${count} KRIs, ${count} KCIs, ${count * 10} measurements`, result: await measure(command, { runs: 3, cwd: lab }) });
  }
  printTable('Deciding with ten measurements for each pair of indicators', rows);
  printSteps(node, join(folder, 'wide-10000'));
}

/** Where the time of the widest check goes, by the clock and the processor; what is missing of the whole process is the report. */
function printSteps(node, lab) {
  const script = fileURLToPath(new URL('steps.mjs', import.meta.url));
  const runs = [1, 2, 3].map(() => JSON.parse(execFileSync(node, [script, lab], { encoding: 'utf8' })));
  console.log('\n| step of the last row, one after the other in a process of its own | seconds | CPU seconds |');
  console.log('| --- | --: | --: |');
  for (const step of Object.keys(runs[0])) {
    const of = (figure) => median(runs.map((run) => run[step][figure])).toFixed(3);
    console.log(`| ${step} | ${of('seconds')} | ${of('cpu')} |`);
  }
}
