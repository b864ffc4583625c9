// Runs whole processes and measures them: wall time, processor time and peak memory, of several runs.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** Milliseconds between two looks at the memory of a process. */
const LOOK_EVERY = 5;
/** Milliseconds that one run may take. */
const LONGEST = 600_000;

/**
 * Runs `command` `runs` times.
 * @returns median seconds, the least seconds of processor time, and peak memory in MiB, or `failed` with the reason: the program is not installed, or a peer cannot do it.
 * @param allowed exit codes that count as a good run.
 * @param isPeer whether another exit code is a result; of our own it is an error
 */
export async function measure([program, ...args], { runs = 5, cwd, allowed = [0], isPeer = false } = {}) {
  const seconds = [];
  let cpu = Number.POSITIVE_INFINITY;
  let peak = 0;
  for (let run = 0; run < runs; run++) {
    const result = await once(program, args, cwd);
    if (result === undefined) return { failed: 'not here' };
    if (!allowed.includes(result.code)) {
      if (isPeer) return { failed: reasonOf(result) };
      throw new Error(`${program} ${args.join(' ')} exited with ${result.code}: ${result.stderr.slice(0, 500)}`);
    }
    seconds.push(result.seconds);
    cpu = Math.min(cpu, result.cpu);
    peak = Math.max(peak, result.peak);
  }
  return { seconds: median(seconds), cpu, peak };
}

/** The upper one of the two in the middle. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function reasonOf({ code, stderr }) {
  const said = stderr.split('\n').findLast((line) => /error/i.test(line)) ?? '';
  return code === null ? 'fails: stopped by the system or after ten minutes' : `fails: ${said.trim().slice(0, 80) || `exit code ${code}`}`;
}

function once(program, args, cwd) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], timeout: LONGEST });
    let stderr = '';
    let peak = 0;
    let cpu = 0;
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const look = setInterval(() => {
      peak = Math.max(peak, residentPeak(child.pid));
      cpu = Math.max(cpu, processorTime(child.pid));
    }, LOOK_EVERY);
    child.on('error', (error) => {
      clearInterval(look);
      if (error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
    child.on('exit', (code) => {
      clearInterval(look);
      resolve({ code, stderr, peak, cpu, seconds: (performance.now() - start) / 1000 });
    });
  });
}

/** Peak resident memory of a process in MiB, where the system tells (Linux); 0 elsewhere. */
export function residentPeak(pid) {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) / 1024 : 0;
  } catch {
    return 0;
  }
}

/** Clock ticks of Linux in a second, as all its common builds count. */
const TICKS = 100;

/** Seconds of processor time of a process, where the system tells (Linux); 0 elsewhere. Other work on the machine does not lengthen them. */
export function processorTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return 0;
  }
}

/** Prints rows beside the first one that was measured, which is the yardstick. */
export function printTable(title, rows) {
  const base = rows.find(({ result }) => result.failed === undefined)?.result.seconds ?? 1;
  console.log(`\n### ${title}\n`);
  console.log('| what | seconds | ratio | CPU seconds | peak MiB |');
  console.log('| --- | --: | --: | --: | --: |');
  for (const { name, result } of rows) {
    if (result.failed !== undefined) console.log(`| ${name} | ${result.failed} | | | |`);
    else
      console.log(
        `| ${name} | ${result.seconds.toFixed(3)} | ${(result.seconds / base).toFixed(2)} | ${result.cpu === 0 ? '' : result.cpu.toFixed(2)} | ${result.peak === 0 ? '' : result.peak.toFixed(0)} |`,
      );
  }
}
