import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

// The command line as a thin door: the world goes in as a value, the exit code comes out.
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  home: join(dirname(fileURLToPath(import.meta.url)), '..'),
  version: typeof __KRI_GATE_VERSION__ === 'string' ? __KRI_GATE_VERSION__ : 'source',
  color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  now: () => Date.now(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
