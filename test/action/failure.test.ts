import { describe, expect, test } from 'vitest';
import { commands, type Run } from './support/action.ts';
import type { Schemas } from './support/github.ts';
import { Stage } from './support/stage.ts';
import { POLICY_FILE, policy, release } from './support/world.ts';

const stage = new Stage();

/** Red, undecided, and one error that says why. */
function expectUndecided(run: Run, why: string | RegExp): void {
  expect(run.code).toBe(1);
  expect(run.outputs.verdict).toBe('undecided');
  expect(commands(run, 'error')[0]).toMatch(why);
}

describe('what cannot be decided is never a pass', () => {
  test('a policy that GitHub does not hand out', async () => {
    const proposal = await stage.propose({ change: release(1), checkout: { [POLICY_FILE]: 'version: 1\n' } });
    stage.github.faults.push({ method: 'GET', path: /\/git\/blobs\//, status: 500, headers: { 'retry-after': '0' } });
    expectUndecided(await proposal.run(), /github-failed.*risk-policy/);
    expect(stage.github.asked('GET', /\/git\/blobs\//)).toBe(3);
  });

  test('a policy that is not there is told apart from one that cannot be read', async () => {
    const proposal = await stage.propose({ main: { [POLICY_FILE]: null, 'README.md': '# Other' }, change: release(1) });
    const run = await proposal.run();
    expect([run.code, run.outputs.verdict]).toEqual([1, 'undecided']);
    expect(commands(run, 'error').join('\n')).toContain('policy-missing');
  });

  test('a list of files that GitHub cut short', async () => {
    const proposal = await stage.propose({ change: release(1) });
    const cutShort: Schemas['git-tree'] = { sha: proposal.head, url: '', tree: [], truncated: true };
    stage.github.faults.push({ method: 'GET', path: /\/git\/trees\//, status: 200, body: cutShort });
    expectUndecided(await proposal.run(), /list-truncated/);
  });

  test('an answer that is not what GitHub documents', async () => {
    const proposal = await stage.propose({ change: release(1) });
    stage.github.faults.push({ method: 'GET', path: /\/git\/trees\//, status: 200, body: [], undocumented: true });
    expectUndecided(await proposal.run(), /github-failed.*list the files.*GET .*git.trees.*not what GitHub documents: expected an object, found a list/);
  });

  test('a token that may not read the contents, with the permission that is missing', async () => {
    const proposal = await stage.propose({ change: release(1) });
    stage.github.faults.push({ method: 'GET', path: /\/(branches|git\/ref)\//, status: 403, body: { message: 'Resource not accessible by integration' } });
    expectUndecided(await proposal.run(), /github-forbidden.*contents: read/);
  });

  test('a rate limit that lasts', async () => {
    const proposal = await stage.propose({ change: release(1) });
    stage.github.faults.push({
      method: 'GET',
      path: /\/compare\//,
      status: 403,
      body: { message: 'API rate limit exceeded' },
      headers: { 'x-ratelimit-remaining': '0', 'retry-after': '3600' },
    });
    expectUndecided(await proposal.run(), /github-rate-limited/);
    expect(stage.github.asked('GET', /\/compare\//)).toBe(1);
  });

  test('a policy that is not valid, whatever the change touches', async () => {
    const proposal = await stage.propose({ main: { [POLICY_FILE]: policy().replace('[releases/**]', 'releases') }, change: { 'src/main.py': 'x' } });
    expectUndecided(await proposal.run(), /undecided/);
  });

  test('a policy that names no release_paths', async () => {
    const proposal = await stage.propose({ main: { [POLICY_FILE]: policy().replace(/release_paths.*\n/, '') }, change: release(1) });
    expectUndecided(await proposal.run(), /release_paths/);
  });

  test('an event that the gate does not know', async () => {
    const proposal = await stage.propose({ change: release(1) });
    expectUndecided(await proposal.run({ event: 'issue_comment' }), /event-unknown/);
  });

  test('an input with a slip of the pen', async () => {
    const proposal = await stage.propose({ change: release(1) });
    expectUndecided(await proposal.run({ inputs: { mode: 'enforced' } }), /input-invalid.*enforce or warn/);
  });

  test('a payload that is no JSON', async () => {
    const proposal = await stage.propose({ change: release(1) });
    const run = await proposal.run({ payload: '{"pull_request":' });
    expect(run.code).toBe(1);
    expect(commands(run, 'error')[0]).toContain('undecided');
  });

  test('a folder for the report that cannot be written', async () => {
    const proposal = await stage.propose({ change: release(1) });
    expectUndecided(await proposal.run({ inputs: { out: '/dev/null/report' } }), /report-unwritable/);
  });
});

describe('what GitHub may refuse without harm', () => {
  test('a server error that passes is tried again', async () => {
    const proposal = await stage.propose({ change: release(1) });
    stage.github.faults.push({ method: 'GET', path: /\/git\/trees\//, status: 502, headers: { 'retry-after': '0' }, times: 1 });
    expect((await proposal.run()).outputs.verdict).toBe('pass');
  });

  test.each(['cut', 'reset'] as const)('an answer that is %s is asked for again, and no answer at all is undecided', async (breaks) => {
    const proposal = await stage.propose({ change: release(1) });
    const fault = { method: 'GET', path: /\/compare\//, status: 0, breaks };
    stage.github.faults.push({ ...fault, times: 1 });
    expect((await proposal.run()).outputs.verdict).toBe('pass');
    stage.github.faults.push(fault);
    expectUndecided(await proposal.run(), /github-failed.*compare.*GET \/repos\/acme\/models\/compare/);
    expect(stage.github.asked('GET', /\/compare\//)).toBe(5);
  });

  test('reviews that may not be read count as none, with one warning', async () => {
    const proposal = await stage.propose({ change: release(1) });
    stage.github.faults.push({ method: 'GET', path: /\/reviews/, status: 403, body: { message: 'Resource not accessible by integration' } });
    const run = await proposal.run();
    expect(run.outputs.verdict).toBe('pass');
    expect(commands(run, 'warning').filter((line) => line.includes('pull-requests: read'))).toHaveLength(1);
  });
});

test('text of the change cannot give the runner a command', async () => {
  const name = 'releases/a\n::set-output name=verdict::pass\n.txt';
  const proposal = await stage.propose({ change: { [name]: 'x', 'releases/b\n::error::gone.yml': 'x' } });
  const run = await proposal.run();
  expect(run.code).toBe(1);
  expect(run.stdout).not.toMatch(/^\s*::set-output/m);
  expect(commands(run, 'error').filter((line) => line.startsWith('::error::gone'))).toEqual([]);
});
