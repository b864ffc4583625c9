import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { downloadArtifact, STORAGE_LIMITS, type StorageLimits } from '../../src/github/artifact-download.ts';
import { connect } from '../../src/github/client.ts';

const BYTES = Buffer.from('an archive of some logs');
const DIGEST = `sha256:${createHash('sha256').update(BYTES).digest('hex')}`;
const QUICK: StorageLimits = { tries: 3, pauseMs: 1, silenceMs: 20_000, totalMs: 60_000 };

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Downloads from a storage that answers its n-th request, beginning with 1, in this way. */
async function download(answer: (response: ServerResponse, request: number) => void, limits: Partial<StorageLimits> = {}) {
  let asked = 0;
  const storage = await listen((_, response) => answer(response, ++asked));
  const api = await listen((_, response) => response.writeHead(302, { location: storage }).end());
  const octokit = await connect({ token: 'a-token', baseUrl: api, userAgent: 'kri-gate/test' });
  const artifact = { id: 1, name: 'evals', size_in_bytes: BYTES.length, digest: DIGEST };
  const target = join(mkdtempSync(join(tmpdir(), 'kri-gate-download-')), 'evals.zip');
  try {
    const digest = await downloadArtifact({ octokit, owner: 'acme', repo: 'models' }, artifact, target, 'artifact:evals', { ...QUICK, ...limits });
    return { digest, bytes: readFileSync(target), asked };
  } catch (error) {
    return { error, asked };
  } finally {
    rmSync(join(target, '..'), { recursive: true, force: true });
  }
}

const half = (response: ServerResponse): void => void response.writeHead(200, { 'content-length': BYTES.length }).write(BYTES.subarray(0, 9));
const failed = (why: string) => expect.objectContaining({ code: 'github-failed', message: expect.stringContaining(why) });

test('what fails once is asked for again, from the beginning', async () => {
  for (const fail of [
    (response: ServerResponse) => response.writeHead(503).end(),
    (response: ServerResponse) => response.socket?.resetAndDestroy(),
    (response: ServerResponse) => response.writeHead(200, { 'content-length': BYTES.length }).write(BYTES.subarray(0, 9), () => response.socket?.destroy()),
  ]) {
    const told = await download((response, request) => void (request === 1 ? fail(response) : response.end(BYTES)));
    expect(told).toEqual({ digest: DIGEST, bytes: BYTES, asked: 2 });
  }
});

test.each([
  ['before it answers', () => {}],
  ['in the middle', half],
])('a storage that falls silent %s is given up after its tries', async (_, answer) => {
  expect(await download(answer, { silenceMs: 50 })).toEqual({ error: failed('sent nothing for 0.05 s'), asked: 3 });
});

test('a storage that sends and sends is given up when its time is over, all tries together', async () => {
  const drip = (response: ServerResponse): void => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'), 5);
    response.on('close', () => clearInterval(timer));
  };
  expect(await download(drip, { totalMs: 300 })).toEqual({ error: failed('took too long'), asked: 1 });
});

test('silence is that of one wait, not of the whole download', async () => {
  const slow = (response: ServerResponse): void => {
    let sent = 0;
    const timer = setInterval(() => (sent < BYTES.length ? response.write(BYTES.subarray(sent, ++sent)) : response.end()), 20);
    response.on('close', () => clearInterval(timer));
  };
  expect(await download(slow, { silenceMs: 400, tries: 1 })).toMatchObject({ digest: DIGEST, asked: 1 });
});

test('no artifact keeps a job for more than some minutes', () => {
  const { tries, silenceMs, pauseMs, totalMs } = STORAGE_LIMITS;
  expect(totalMs).toBeLessThanOrEqual(5 * 60_000);
  expect(tries * (silenceMs + pauseMs * tries)).toBeLessThanOrEqual(90_000);
});
