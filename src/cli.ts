import { join } from 'node:path';
import { run } from './commands/run.ts';
import { EXIT } from './commands/world.ts';

declare const __KRI_GATE_VERSION__: string | undefined;

// Whoever reads the output may stop early, as `head` does; there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  // A full disk is no verdict.
  process.stderr.write(`kri-gate: the result cannot be written (${error.code ?? error.message})\n`);
  process.exit(EXIT.usage);
});

// As Node has it for a module that waits for what never comes: a run that does not reach its end is no pass.
process.exitCode = 13;

// The command line as a thin door: the world goes in as a value, the exit code comes out.
void run(process.argv.slice(2), {
  cwd: process.cwd(),
  home: join(import.meta.dirname, '..'),
  version: typeof __KRI_GATE_VERSION__ === 'string' ? __KRI_GATE_VERSION__ : 'source',
  color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  now: () => Date.now(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
