import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Asked, runHere } from './support/in-process.ts';
import { type Proposal, Stage } from './support/stage.ts';
import { DRILL, POLICY_FILE, policy, pullPayload, release, uplift } from './support/world.ts';

const stage = new Stage();
const SIGNOFF = {
  [POLICY_FILE]: policy(5, 'signoffs: { board: { if: { uplift: high }, users: [risk-officer] } }\n'),
  'safety/records/drill.evidence.yml': DRILL,
};
/** Somebody else's server, and what it was sent. */
let other: Server;
const seen: { readonly url: string; readonly authorization: string | undefined }[] = [];
let proposal: Proposal;
let asked: Asked;

beforeAll(async () => {
  other = createServer((request, response) => {
    seen.push({ url: request.url ?? '', authorization: request.headers.authorization });
    response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => other.close(resolve)));

beforeEach(async () => {
  proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
  await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
  const { pull, head } = proposal;
  asked = { event: 'pull_request', payload: pullPayload(pull), sha: head, checkout: stage.runner.checkout({ ...SIGNOFF, ...release(7) }) };
  seen.length = 0;
  stage.github.requests.length = 0;
});

const elsewhere = (): string => `http://localhost:${(other.address() as AddressInfo).port}`;
const LISTS = [/\/pulls\/\d+\/reviews/, /\/activity/, /\/issues\/\d+\/comments/];

describe.each(LISTS)('a list of pages (%s)', (path) => {
  const isRead = !path.source.includes('comments');
  const turn = path.source.includes('activity') ? 'after' : 'page';

  test('that leads back to itself ends', async () => {
    stage.github.faults.push({ method: 'GET', path, status: 200, body: [], headers: { link: `<${stage.github.url}/x?per_page=100>; rel="next"` } });
    const told = await runHere(stage.github, asked);
    expect(stage.github.asked('GET', path)).toBeLessThan(5);
    expect([told.outputs.verdict, told.failed.length + told.warnings.length]).toEqual([isRead ? 'undecided' : 'pass', 1]);
    expect([...told.failed, ...told.warnings].join()).toMatch(/github-failed.*leads back|leads back.*verdict is not affected/);
  });

  test('that never ends is given up', async () => {
    const answer = (which: RegExp, next: number): unknown =>
      stage.github.faults.push({ method: 'GET', path: which, status: 200, body: [], headers: { link: `</x?per_page=${next}>; rel="next"` } });
    for (let size = 101; size < 400; size++) answer(new RegExp(`${path.source}\\?(.*&)?per_page=${size}(&|$)`), size + 1);
    answer(path, 101);
    const told = await runHere(stage.github, asked);
    expect(stage.github.asked('GET', path)).toBe(100);
    expect(told.outputs.verdict).toBe(isRead ? 'undecided' : 'pass');
    expect([...told.failed, ...told.warnings].join()).toContain('more than 100 pages');
  });

  test('whose next page is said to be elsewhere is asked for here, and nobody else sees the token', async () => {
    stage.github.faults.push({ method: 'GET', path: new RegExp(`${path.source}\\?.*${turn}=2`), status: 200, body: [] });
    stage.github.faults.push({ method: 'GET', path, status: 200, body: [], headers: { link: `<${elsewhere()}/x?${turn}=2>; rel="next"` } });
    await runHere(stage.github, asked);
    expect(seen).toEqual([]);
    expect(stage.github.asked('GET', new RegExp(`${path.source}\\?.*${turn}=2`))).toBeGreaterThan(0);
  });
});

test('a list whose next page is empty, although GitHub announced it, is not read as the whole', async () => {
  stage.github.faults.push({ method: 'GET', path: /\/reviews\?.*page=2/, status: 200, body: [] });
  const first = await stage.github.call<object[]>('GET', `/pulls/${proposal.pull.number}/reviews`);
  const headers = { link: `<${stage.github.url}/repositories/1/pulls/1/reviews?per_page=100&page=2>; rel="next"` };
  stage.github.faults.push({ method: 'GET', path: /\/reviews/, status: 200, body: first, headers });
  const told = await runHere(stage.github, asked);
  expect(told.outputs.verdict).toBe('undecided');
  expect(told.failed[0]).toMatch(/github-failed.*GET .*reviews: .*announced is empty/);
});

describe('a redirect', () => {
  test.each([301, 302, 307, 308])('%i within GitHub is followed', async (status) => {
    const trees = `/repos/acme/models/git/trees/${proposal.head}?recursive=true`;
    stage.github.faults.push({
      method: 'GET',
      path: new RegExp(`/trees/${proposal.head}\\?recursive=true$`),
      status,
      headers: { location: `${trees}1` },
    });
    expect((await runHere(stage.github, asked)).outputs.verdict).toBe('pass');
  });

  test('of something written stays what it was', async () => {
    const path = `/repos/acme/models/issues/${proposal.pull.number}/comments`;
    stage.github.faults.push({ method: 'POST', path: /\/comments$/, status: 301, headers: { location: `${stage.github.url}${path}` }, times: 1 });
    expect((await runHere(stage.github, asked)).infos).toContain('Comment: created.');
    expect(await stage.github.comments(proposal.pull.number)).toHaveLength(1);
  });

  test.each([
    ['GET', /\/pulls\/\d+\/reviews/, 'undecided'],
    ['POST', /\/comments$/, 'pass'],
  ])('of %s to another server is not followed', async (method, path, verdict) => {
    stage.github.faults.push({ method, path, status: 307, headers: { location: `${elsewhere()}/repos/acme/models/x` } });
    const told = await runHere(stage.github, asked);
    expect([told.outputs.verdict, seen]).toEqual([verdict, []]);
    expect([...told.failed, ...told.warnings].join()).toMatch(/redirect to localhost:\d+, which is not followed/);
  });

  test.each(['', 'http://[', 'file:///etc/passwd', 'loop'])('to %j ends', async (to) => {
    const path = `/repos/acme/models/pulls/${proposal.pull.number}/reviews`;
    stage.github.faults.push({ method: 'GET', path: /\/pulls\/\d+\/reviews/, status: 302, headers: { location: to === 'loop' ? path : to } });
    const told = await runHere(stage.github, asked);
    expect(told.outputs.verdict).toBe('undecided');
    expect(told.failed[0]).toMatch(/github-failed.*redirect.*/);
    expect(stage.github.asked('GET', /\/reviews/)).toBeLessThanOrEqual(12);
  });
});

test('content that does not have the hash that it was asked for by is none', async () => {
  const policyOf = policy(50);
  const { commit } = await stage.main({ [POLICY_FILE]: policy() });
  stage.github.faults.push({
    method: 'GET',
    path: /\/git\/blobs\//,
    status: 200,
    body: { sha: '1'.repeat(40), node_id: '', url: '', size: policyOf.length, encoding: 'base64', content: Buffer.from(policyOf).toString('base64') },
  });
  const checkout = stage.runner.checkout({ 'releases/atlas-1.yml': 'x', 'evals/1.0/uplift.evidence.yml': uplift(7) });
  const told = await runHere(stage.github, { ...asked, payload: pullPayload(await stage.github.pull(proposal.pull.number)), checkout });
  expect(commit).toMatch(/^[0-9a-f]{40}$/);
  expect(told.outputs.verdict).toBe('undecided');
  expect(told.failed[0]).toMatch(/github-failed.*GET .*git\/blobs.*does not have the hash/);
});

test('a list of comments that is none does not lead to a second comment', async () => {
  await runHere(stage.github, asked);
  stage.github.faults.push({ method: 'GET', path: /\/issues\/\d+\/comments/, status: 200, body: {}, undocumented: true });
  const told = await runHere(stage.github, asked);
  expect([told.outputs.verdict, told.warnings.length]).toEqual(['pass', 1]);
  expect(await stage.github.comments(proposal.pull.number)).toHaveLength(1);
});

test.each([
  ['a date', () => new Date(Date.now() + 3_600_000).toUTCString()],
  ['a number without end', () => '99999999999999999999'],
])('a limit that asks to wait until %s is not tried again', async (_, after) => {
  stage.github.faults.push({ method: 'GET', path: /\/compare\//, status: 429, headers: { 'retry-after': after() } });
  expect((await runHere(stage.github, asked)).failed[0]).toMatch(/github-rate-limited/);
  expect(stage.github.asked('GET', /\/compare\//)).toBe(1);
});

test('a limit of requests that is used up is not tried again before it ends', async () => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.floor(Date.now() / 1000) + 3600}` };
  stage.github.faults.push({ method: 'GET', path: /\/compare\//, status: 403, body: { message: 'API rate limit exceeded for installation ID 1.' }, headers });
  expect((await runHere(stage.github, asked)).failed[0]).toMatch(/github-rate-limited/);
  expect(stage.github.asked('GET', /\/compare\//)).toBe(1);
});
