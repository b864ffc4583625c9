import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Runner } from './support/action.ts';

let runner: Runner;
beforeAll(() => {
  runner = new Runner();
});
afterAll(() => runner.dispose());

/** The exit code of a run whose whole work is to wait for `awaited`. */
async function runThatAwaits(awaited: string): Promise<number | null> {
  const preload = join(runner.folder, 'preload.cjs');
  writeFileSync(
    preload,
    `const { Module } = require('node:module');
     const load = Module.prototype.require;
     Module.prototype.require = function (name) {
       return /\\/from-run-/.test(name) ? { commentFromRun: async () => { await ${awaited}; } } : load.call(this, name);
     };`,
  );
  const options = {
    event: 'workflow_run',
    inputs: { 'comment-from-run': 'true' },
    payload: {},
    sha: 'a'.repeat(40),
    checkout: runner.folder,
    env: { NODE_OPTIONS: `--require ${preload}` },
  };
  return (await runner.run({ url: 'http://127.0.0.1:9' }, options)).code;
}

it('a run that does not reach its end is no pass', async () => {
  expect(await runThatAwaits('Promise.resolve()')).toBe(0);
  expect(await runThatAwaits('new Promise(() => {})')).toBe(13);
  expect(await runThatAwaits('Promise.reject(new Error("no"))')).toBe(1);
});
