import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtBundle, folders, NOW, passing } from './support.ts';

const { run } = builtBundle();
const folder = folders();

/** A check that waits for `awaited`, and then passes. */
function checkThatAwaits(awaited: string): number | null {
  const cwd = folder(passing());
  const preload = join(cwd, 'preload.cjs');
  writeFileSync(
    preload,
    `const { Module } = require('node:module');
     const load = Module.prototype.require;
     Module.prototype.require = function (name) {
       const found = load.call(this, name);
       return /\\/check-/.test(name) ? { check: async (...given) => { await ${awaited}; return found.check(...given); } } : found;
     };`,
  );
  return run(['check', '--now', NOW], { cwd, env: { NODE_OPTIONS: `--require ${preload}` } }).code;
}

it('a run that does not reach its end is no pass', () => {
  expect(checkThatAwaits('Promise.resolve()')).toBe(0);
  expect(checkThatAwaits('new Promise(() => {})')).toBe(13);
});
