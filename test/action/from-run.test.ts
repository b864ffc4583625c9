import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DecisionReport } from '../../src/formats/generated/decision.ts';
import { sealReport } from '../../src/formats/seal.ts';
import { writeZip } from '../evidence/support/zip-writer.ts';
import { commands, type Run } from './support/action.ts';
import { type Proposal, Stage } from './support/stage.ts';
import { release } from './support/world.ts';

const stage = new Stage();
let storage: Server;
let zip: Buffer;
let report: Buffer;
let proposal: Proposal;
const seen: string[] = [];

beforeAll(async () => {
  storage = createServer((request, response) => {
    seen.push(String(request.headers.authorization));
    response.end(zip);
  });
  await new Promise<void>((resolve) => storage.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => storage.close(resolve)));

beforeEach(async () => {
  proposal = await stage.propose({ change: release(7), fork: true });
  const first = await proposal.run({ inputs: { comment: 'false' } });
  report = readFileSync(first.outputs.report ?? '');
  zip = writeZip([{ name: 'kri-gate.json', content: report }]);
  seen.length = 0;
  stage.github.requests.length = 0;
  stage.github.faults.push(
    { method: 'GET', path: /\/pulls\?/, status: 200, body: [pull()] },
    { method: 'GET', path: /\/runs\/77\/artifacts/, status: 200, body: { total_count: 1, artifacts: [artifact()] } },
    {
      method: 'GET',
      path: /\/artifacts\/5\/zip/,
      status: 302,
      headers: { location: `http://127.0.0.1:${(storage.address() as AddressInfo).port}/zip` },
    },
  );
});

const pull = (more: object = {}): object => ({
  number: proposal.pull.number,
  head: { sha: proposal.head, ref: 'patch-1', repo: { full_name: 'stranger/models' } },
  base: { sha: proposal.pull.base.sha, ref: 'main', repo: { full_name: 'acme/models' } },
  ...more,
});
const artifact = (more: object = {}): object => ({ id: 5, name: 'kri-gate-report', size_in_bytes: 1000, expired: false, ...more });

interface Given {
  readonly event?: string;
  readonly from?: string;
  readonly actor?: string;
  readonly about?: string;
}

/** Runs the second workflow after run 77. */
function comment({ event = 'workflow_run', from = 'stranger/models', actor = 'stranger', about = 'pull_request' }: Given = {}): Promise<Run> {
  const run = { id: 77, event: about, head_sha: proposal.head, head_branch: 'patch-1', head_repository: { full_name: from }, actor: { login: actor } };
  const payload = { action: 'completed', workflow_run: run };
  return stage.runner.run(stage.github, { event, payload, sha: proposal.head, checkout: stage.runner.checkout({}), inputs: { 'comment-from-run': 'true' } });
}

const bodies = async (): Promise<(string | undefined)[]> => (await stage.github.comments(proposal.pull.number)).map(({ body }) => body);

/** Answers in place of those that are set up. */
function answer(path: RegExp, body: unknown): void {
  stage.github.faults.unshift({ method: 'GET', path, status: 200, body });
}

/** What the storage hands out. */
function store(bytes: Buffer): void {
  zip = bytes;
}

function archive(content: Buffer, name = 'kri-gate.json'): void {
  store(writeZip([{ name, content }]));
}

function upload(change: (whole: DecisionReport) => unknown): void {
  archive(Buffer.from(JSON.stringify(change(JSON.parse(report.toString()) as DecisionReport))));
}

describe('the second workflow', () => {
  test('writes the comment that a fork may not, once, and decides nothing', async () => {
    const run = await comment();
    expect([run.code, run.outputs]).toEqual([0, {}]);
    const [body, ...others] = await bodies();
    expect(others).toEqual([]);
    expect(body).toContain('kci-missing');
    expect(body).toContain(proposal.head);
    expect(body).toContain('not this comment');
    expect((await comment()).stdout).toContain('Comment: unchanged.');
    expect(await bodies()).toHaveLength(1);
  });

  test('shows the storage no token', async () => {
    await comment();
    expect(seen).toEqual(['undefined']);
  });

  test.each<[string, Given]>([
    ['a run on a branch of its own repository, which comments itself', { from: 'acme/models' }],
    ['a run that was about no pull request', { about: 'push' }],
  ])('says nothing about %s', async (_, given) => {
    const run = await comment(given);
    expect([run.code, await bodies()]).toEqual([0, []]);
    expect(stage.github.requests).toEqual([]);
  });

  test('writes for Dependabot, whose token cannot', async () => {
    answer(/\/pulls\?/, [pull({ head: { sha: proposal.head, ref: 'patch-1', repo: { full_name: 'acme/models' } } })]);
    await comment({ from: 'acme/models', actor: 'dependabot[bot]' });
    expect(await bodies()).toHaveLength(1);
  });

  test.each<[string, () => object[]]>([
    ['has none', () => []],
    ['has another head by now', () => [pull({ head: { sha: '1'.repeat(40), ref: 'patch-1', repo: { full_name: 'stranger/models' } } })]],
    ['is of another fork', () => [pull({ head: { sha: proposal.head, ref: 'patch-1', repo: { full_name: 'other/models' } } })]],
    ['is of a fork that is gone', () => [pull({ head: { sha: proposal.head, ref: 'patch-1', repo: null } })]],
    ['is one of two', () => [pull(), pull({ number: 999 })]],
  ])('writes nothing when the pull request of the commit %s', async (_, pulls) => {
    answer(/\/pulls\?/, pulls());
    const run = await comment();
    expect([run.code, await bodies()]).toEqual([0, []]);
    expect(run.stdout).toContain('No comment: ');
  });

  test('cannot be used to pass on another event', async () => {
    const run = await comment({ event: 'pull_request' });
    expect(run.code).toBe(1);
    expect(commands(run, 'error')[0]).toContain('event-unknown');
  });

  test('warns when there is no artifact', async () => {
    answer(/\/runs\/77\/artifacts/, { total_count: 1, artifacts: [artifact({ expired: true }), artifact({ name: 'other' })] });
    const run = await comment();
    expect([run.code, commands(run, 'warning')]).toEqual([0, [expect.stringContaining('kri-gate-report')]]);
  });
});

describe('an artifact is hostile', () => {
  test.each<[string, () => void]>([
    ['no archive', () => store(Buffer.from('no zip'))],
    ['an archive without a report', () => archive(report, '../kri-gate.json')],
    ['a report cut off', () => archive(report.subarray(0, 200))],
    ['an archive larger than a report', () => store(Buffer.alloc(9 * 1024 * 1024))],
    ['a member that expands without end', () => archive(Buffer.alloc(40 * 1024 * 1024))],
    ['an archive that is said to be large', () => answer(/\/runs\/77\/artifacts/, { total_count: 1, artifacts: [artifact({ size_in_bytes: 1e9 })] })],
    ['JSON of another kind', () => upload(() => ({ verdict: 'pass' }))],
    ['a report with a field of its own', () => upload((whole) => sealReport({ ...whole, html: '<script>' } as DecisionReport))],
    ['a report that was changed after it was sealed', () => upload((whole) => ({ ...whole, verdict: 'pass' }))],
    ['a key that stands twice', () => archive(Buffer.from(`{"version":1,${report.toString().slice(1)}`))],
  ])('%s: nothing is written', async (_, arrange) => {
    arrange();
    const run = await comment();
    expect([run.code, await bodies()]).toEqual([1, []]);
    expect(commands(run, 'error')[0]).toMatch(/report-foreign|evidence-unreadable/);
  });

  test('its text cannot break out of the report', async () => {
    const text = 'x](https://evil.example) <img src=x onerror=1> @acme/safety\n\n# Passed\n<!-- -->\n::error::gone `a` $(id)';
    upload(({ sha256: _, ...whole }) =>
      sealReport({
        ...whole,
        findings: [{ code: 'policy-changed', severity: 'block', message: text, fix: text, file: text }],
        tool: { name: 'kri-gate', version: text },
      }),
    );
    const run = await comment();
    const [body = ''] = await bodies();
    expect(run.code).toBe(0);
    expect(body).not.toMatch(/^# Passed/m);
    expect(body.replaceAll(/(`+)[^`\n].*?\1/g, '')).not.toMatch(/@acme|evil\.example|<img|gone/);
    expect(commands(run, 'error')).toEqual([]);
  });

  test('it names no pull request: the comment goes where the API says', async () => {
    zip = writeZip([
      { name: 'kri-gate.json', content: report },
      { name: 'pr-number', content: Buffer.from('1') },
      { name: '../../../../etc/passwd', content: Buffer.from('x') },
    ]);
    await comment();
    expect(await bodies()).toHaveLength(1);
    expect(stage.github.asked('POST', new RegExp(`/issues/(?!${proposal.pull.number}/)`))).toBe(0);
  });
});
