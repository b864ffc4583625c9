import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadedIn, type Part } from '../loaded.ts';
import { Runner } from './support/action.ts';

let runner: Runner;
beforeAll(() => {
  runner = new Runner();
});
afterAll(() => runner.dispose());

/** Ends the action when its first request goes out, and writes down what Node has loaded of itself by then. */
const STOP = `require('node:diagnostics_channel').subscribe('http.client.request.start', () => {
  require('node:fs').writeFileSync(process.env.LOADED, process.moduleLoadList.join('\\n'));
  process.exit(0);
});`;

/** What is loaded before the first request of a run. Nobody answers there: the run ends before it would matter. */
async function beforeFirstRequest(event: string, payload: unknown): Promise<{ parts: string[]; files: number; node: string[] }> {
  const [stop, list] = [join(runner.folder, 'stop.cjs'), join(runner.folder, `${event}.list`)];
  writeFileSync(stop, STOP);
  const loaded = await loadedIn((env) =>
    runner.run(
      { url: 'http://127.0.0.1:9' },
      { event, payload, sha: 'a'.repeat(40), checkout: runner.folder, env: { ...env, NODE_OPTIONS: `--require ${stop}`, LOADED: list } },
    ),
  );
  return { ...loaded, node: existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [] };
}

describe('before its first request the action loads only what sends it', () => {
  it.each<[string, unknown, Part[]]>([
    ['workflow_dispatch', { repository: { default_branch: 'main' } }, ['GitHub']],
    ['push', {}, ['GitHub']],
  ])('%s', async (event, payload, parts) => expect((await beforeFirstRequest(event, payload)).parts).toEqual(parts));

  it('in few files, each of which costs time', async () => expect((await beforeFirstRequest('push', {})).files).toBeLessThan(8));

  it('of Node its client, and not its whole fetch', async () => {
    const { node } = await beforeFirstRequest('push', {});
    expect(node).toContain('NativeModule _http_client');
    expect(node.filter((name) => name.includes('undici'))).toEqual([]);
  });

  it('of Node neither hashes nor promises of files, which are for the answer', async () => {
    const { node } = await beforeFirstRequest('push', {});
    expect(node).toContain('NativeModule fs');
    expect(node.filter((name) => /^NativeModule (crypto|fs\/promises)$/.test(name))).toEqual([]);
  });
});
