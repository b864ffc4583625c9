import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './commands/run.ts';

declare const __KRI_GATE_VERSION__: string | undefined;

// The command line as a thin door: the world goes in as a value, the exit code comes out.
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  home: join(dirname(fileURLToPath(import.meta.url)), '..'),
  version: typeof __KRI_GATE_VERSION__ === 'string' ? __KRI_GATE_VERSION__ : 'source',
  color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  now: () => Date.now(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
