import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { median, processorTime, residentPeak } from './measure.mjs';

/** The action until its first request arrives at a server that never answers: median seconds, the least processor time, and peak memory in MiB. */
export async function firstRequest({ node, action, folder, runs }) {
  const lab = join(folder, 'first-request');
  mkdirSync(lab);
  const event = join(lab, 'event.json');
  writeFileSync(event, '{}');
  let arrived = () => {};
  const server = createServer(() => arrived());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const env = {
    'INPUT_GITHUB-TOKEN': 'a-token',
    GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_WORKSPACE: lab,
  };
  const once = () =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      const child = spawn(node, [action], { cwd: lab, env, stdio: 'ignore' });
      let result;
      arrived = () => {
        result = { seconds: (performance.now() - start) / 1000, cpu: processorTime(child.pid), peak: residentPeak(child.pid) };
        child.kill('SIGKILL');
      };
      child.on('error', reject);
      child.on('exit', () => (result === undefined ? reject(new Error('the action ended without a request')) : resolve(result)));
    });
  try {
    const results = [];
    for (let run = 0; run < runs; run++) results.push(await once());
    return {
      seconds: median(results.map(({ seconds }) => seconds)),
      cpu: Math.min(...results.map(({ cpu }) => cpu)),
      peak: Math.max(...results.map(({ peak }) => peak)),
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
