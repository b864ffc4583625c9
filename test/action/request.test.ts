import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener, request as requestHttp, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect as connectTo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Octokit } from '@octokit/rest';
import { afterEach, describe, expect, test } from 'vitest';
import { connect, type Limits } from '../../src/github/client.ts';
import { commands } from './support/action.ts';
import { selfSigned } from './support/certificate.ts';
import { Stage } from './support/stage.ts';
import { DRILL, release } from './support/world.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const QUICK: Partial<Limits> = { tries: 1, timeoutMs: 20_000, bodyMs: 20_000, pauseMs: 1 };

async function clientOf(answer: RequestListener, limits: Partial<Limits> = QUICK): Promise<Octokit> {
  return connect({ token: 'a-secret', baseUrl: `http://${await listen(createServer(answer))}`, userAgent: 'kri-gate/test', limits });
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const AT = { owner: 'acme', repo: 'models' };
const REPOSITORY = JSON.stringify({ default_branch: 'main', description: 'ü'.repeat(5000) });

describe('an answer of the REST API', () => {
  test.each([301, 302, 307, 308])('a repository that was renamed is followed (%i), once, with the token on the same host', async (status) => {
    const asked: (string | undefined)[] = [];
    const octokit = await clientOf(({ url, headers }, response) => {
      asked.push(`${url} ${headers.authorization}`);
      if (url === '/repos/acme/models') response.writeHead(status, { location: `http://${headers.host}/repositories/7` }).end('{"message":"Moved"}');
      else response.writeHead(200, JSON_TYPE).end(REPOSITORY);
    });
    expect((await octokit.rest.repos.get(AT)).data.default_branch).toBe('main');
    expect(asked.at(-1)).toBe('/repositories/7 token a-secret');
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  test('a redirect to another host is not followed', async () => {
    const asked: (string | undefined)[] = [];
    const other = await listen(
      createServer(({ headers }, response) => {
        asked.push(headers.authorization);
        response.writeHead(200, JSON_TYPE).end(REPOSITORY);
      }),
    );
    const octokit = await clientOf((_, response) => response.writeHead(302, { location: `http://${other}/elsewhere` }).end());
    await expect(octokit.rest.repos.get(AT)).rejects.toThrow(/is a redirect to .*, which is not followed/);
    expect(asked).toEqual([]);
  });

  test('redirects without end are an error', async () => {
    const octokit = await clientOf(({ url }, response) => response.writeHead(302, { location: `${url}x` }).end());
    await expect(octokit.rest.repos.get(AT)).rejects.toThrow();
  });

  test('a redirect of what creates something is followed with its body', async () => {
    const bodies: string[] = [];
    const octokit = await clientOf(async (request, response) => {
      const chunks = await request.toArray();
      if (!request.url?.startsWith('/new')) return void response.writeHead(307, { location: '/new' }).end();
      bodies.push(Buffer.concat(chunks).toString());
      response.writeHead(201, JSON_TYPE).end('{"id":1}');
    });
    await octokit.rest.issues.createComment({ ...AT, issue_number: 1, body: 'ü' });
    expect(bodies).toEqual(['{"body":"ü"}']);
  });

  test('is read where it is compressed', async () => {
    const octokit = await clientOf(({ headers }, response) => {
      expect(headers['accept-encoding']).toContain('gzip');
      response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(gzipSync(REPOSITORY));
    });
    expect((await octokit.rest.repos.get(AT)).data.description).toBe('ü'.repeat(5000));
  });

  test('errors are read where they are compressed', async () => {
    const octokit = await clientOf((_, response) => {
      response.writeHead(404, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(gzipSync('{"message":"Nothing here"}'));
    });
    await expect(octokit.rest.repos.get(AT)).rejects.toMatchObject({ status: 404, message: expect.stringContaining('Nothing here') });
  });

  const whole = gzipSync(REPOSITORY);
  test.each([
    ['compressed, and ends early', { 'content-encoding': 'gzip' }, whole.subarray(0, whole.length - 12)],
    ['compressed, and damaged', { 'content-encoding': 'gzip' }, Buffer.concat([whole.subarray(0, 20), Buffer.alloc(20, 7), whole.subarray(40)])],
    ['said to be compressed, and is not', { 'content-encoding': 'gzip' }, Buffer.from(REPOSITORY)],
    ['JSON that ends early', {}, Buffer.from(REPOSITORY.slice(0, 90))],
    ['no JSON', {}, Buffer.from('<html>Unicorn!</html>')],
    ['a page', { 'content-type': 'text/html' }, Buffer.from('<html>Please sign in</html>')],
    ['empty', {}, Buffer.alloc(0)],
    ['null', {}, Buffer.from('null')],
    ['a text', {}, Buffer.from('"main"')],
    ['of no type', { 'content-type': '' }, Buffer.from(REPOSITORY)],
  ])('that is %s is an error of the server, and named', async (_, headers, body) => {
    const octokit = await clientOf((_request, response) => response.writeHead(200, { ...JSON_TYPE, ...headers }).end(body));
    await expect(octokit.rest.repos.get(AT)).rejects.toMatchObject({
      status: 500,
      request: { method: 'GET', url: expect.stringContaining('/repos/acme/models') },
    });
  });

  test.each([204, 205])('that is empty where something was asked for (%i) is an error of the server', async (status) => {
    const octokit = await clientOf((_, response) => response.writeHead(status).end());
    await expect(octokit.rest.repos.get(AT)).rejects.toMatchObject({ status: 500, message: expect.stringContaining(`(status ${status}) is empty`) });
    // What deletes something has nothing to say.
    expect((await octokit.rest.issues.deleteComment({ ...AT, comment_id: 1 })).status).toBe(status);
  });

  test.each([
    ['as it is', (text: string) => Buffer.from(text), {}],
    ['compressed', (text: string) => gzipSync(text), { 'content-encoding': 'gzip' }],
  ])('may have as many bytes as there is room for, and not one more (%s)', async (_, encode, headers) => {
    const maxBytes = Buffer.byteLength(REPOSITORY);
    let text = REPOSITORY;
    const octokit = await clientOf((_request, response) => response.writeHead(200, { ...JSON_TYPE, ...headers }).end(encode(text)), { ...QUICK, maxBytes });
    expect((await octokit.rest.repos.get(AT)).data.default_branch).toBe('main');
    text += ' ';
    await expect(octokit.rest.repos.get(AT)).rejects.toMatchObject({ status: 500, message: expect.stringContaining(`more than ${maxBytes} bytes`) });
  });

  test('that breaks off in the middle of compressed bytes is tried again', async () => {
    let asked = 0;
    const octokit = await clientOf(
      (_, response) => {
        const headers = { ...JSON_TYPE, 'content-encoding': 'gzip', 'content-length': whole.length };
        if (asked++ > 0) return void response.writeHead(200, headers).end(whole);
        response.writeHead(200, headers).write(whole.subarray(0, 40), () => response.socket?.destroy());
      },
      { ...QUICK, tries: 2 },
    );
    expect((await octokit.rest.repos.get(AT)).data.default_branch).toBe('main');
    expect(asked).toBe(2);
  });

  test('that stops in the middle ends after its time, and says so', async () => {
    const octokit = await clientOf((_, response) => void response.writeHead(200, JSON_TYPE).write('{"default_branch":'), { ...QUICK, bodyMs: 200 });
    await expect(octokit.rest.repos.get(AT)).rejects.toMatchObject({ status: 500, message: 'the answer did not end within 0.2 s' });
  });

  test('may say a header several times', async () => {
    const octokit = await clientOf((_, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'set-cookie': ['a=1', 'b=2'], 'x-github-media-type': ['github.v3', 'format=json'] }).end(REPOSITORY);
    });
    const { headers } = await octokit.rest.repos.get(AT);
    expect([headers['set-cookie'], headers['x-github-media-type']]).toEqual(['a=1, b=2', 'github.v3, format=json']);
  });
});

describe('the action', () => {
  const stage = new Stage();
  const MAIN = { 'safety/records/drill.evidence.yml': DRILL };

  /** A server before GitHub: one that speaks TLS with a certificate of its own, under the path of an Enterprise Server. */
  const forward: RequestListener = (request, response) => {
    const onward = requestHttp(`${stage.github.url}${request.url?.replace('/api/v3', '')}`, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  };

  async function enterprise(): Promise<{ readonly env: Record<string, string>; readonly ca: string }> {
    const { key, cert } = selfSigned();
    const ca = join(stage.runner.folder, 'ca.pem');
    writeFileSync(ca, cert);
    return { env: { GITHUB_API_URL: `https://${await listen(createSecureServer({ key, cert }, forward))}/api/v3` }, ca };
  }

  test('refuses a server that nobody vouches for', async () => {
    const proposal = await stage.propose({ main: MAIN, change: release(1) });
    const { env } = await enterprise();
    const run = await proposal.run({ env });
    expect([run.code, run.outputs.verdict]).toEqual([1, 'undecided']);
    expect(commands(run, 'error')[0]).toMatch(/github-failed.*self-signed certificate/);
    expect(stage.github.requests).toEqual([]);
  });

  test('works with an Enterprise Server whose certificate the runner knows', async () => {
    const proposal = await stage.propose({ main: MAIN, change: release(1) });
    const { env, ca } = await enterprise();
    const run = await proposal.run({ env: { ...env, NODE_EXTRA_CA_CERTS: ca } });
    expect([run.code, run.outputs.verdict, commands(run, 'warning')]).toEqual([0, 'pass', []]);
    expect(await stage.github.comments(proposal.pull.number)).toHaveLength(1);
  });

  test.each(['http_proxy', 'HTTP_PROXY'])('goes through the proxy that %s names', async (variable) => {
    const proposal = await stage.propose({ main: MAIN, change: release(1) });
    const hosts: (string | undefined)[] = [];
    const proxy = createServer((request, response) => {
      hosts.push(new URL(request.url ?? '').host);
      request.url = new URL(request.url ?? '').pathname + new URL(request.url ?? '').search;
      forward(request, response);
    });
    proxy.on('connect', ({ url }, socket) => {
      hosts.push(url);
      const onward = connectTo(Number(new URL(stage.github.url).port), '127.0.0.1', () => socket.write('HTTP/1.1 200 Connection established\r\n\r\n'));
      onward.pipe(socket).pipe(onward);
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
    });
    const env = { GITHUB_API_URL: 'http://api.github.invalid', [variable]: `http://${await listen(proxy)}` };
    const run = await proposal.run({ env });
    expect([run.code, run.outputs.verdict, commands(run, 'warning')]).toEqual([0, 'pass', []]);
    expect([...new Set(hosts)]).toEqual([expect.stringMatching(/^api\.github\.invalid(:80)?$/)]);
  });

  test.each([
    ['1', /^::debug::/],
    ['', undefined],
  ])('tells every request where debug logging is on (RUNNER_DEBUG=%j), and no token', async (RUNNER_DEBUG, told) => {
    const proposal = await stage.propose({ main: MAIN, change: release(1) });
    stage.github.faults.push({ method: 'GET', path: /\/compare\//, status: 502, headers: { 'retry-after': '0' }, times: 1 });
    const run = await proposal.run({ env: { RUNNER_DEBUG } });
    const lines = run.stdout.split('\n').filter((line) => line.startsWith('::debug::'));
    expect(run.outputs.verdict).toBe('pass');
    expect(run.stdout).not.toContain('a-token');
    expect(lines.length).toBe(told === undefined ? 0 : stage.github.requests.length);
    if (told !== undefined) {
      expect(lines).toContainEqual(expect.stringMatching(/GET \/repos\/acme\/models\/compare\/.*: try 1 failed, .*, again in 0 ms, \d+ ms$/));
      expect(lines).toContainEqual(expect.stringMatching(/GET \/repos\/acme\/models\/branches\/main: status 200, .*requests left, \d+ ms$/));
    }
  });

  test('without its proxy is undecided', async () => {
    const proposal = await stage.propose({ main: MAIN, change: release(1) });
    const run = await proposal.run({ env: { GITHUB_API_URL: 'http://api.github.invalid', http_proxy: 'http://127.0.0.1:9' } });
    expect([run.code, run.outputs.verdict]).toEqual([1, 'undecided']);
    expect(stage.github.requests).toEqual([]);
  });
});
