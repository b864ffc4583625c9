import { describe, expect, test } from 'vitest';
import { reportOf } from './support/action.ts';
import { adapt, type Payload, payloadsOf } from './support/payloads.ts';
import { Stage } from './support/stage.ts';
import { DRILL, POLICY_FILE, policy, release } from './support/world.ts';

const stage = new Stage();
const SIGNOFF = {
  [POLICY_FILE]: policy(5, 'signoffs: { board: { if: { uplift: high }, users: [risk-officer] } }\n'),
  'safety/records/drill.evidence.yml': DRILL,
};
const first = (event: string, action: string): Payload => payloadsOf(event, action)[0] ?? expect.unreachable(`${event} ${action}`);

describe('with the payloads that GitHub sends', () => {
  test.each([
    ['pull_request', 'opened'],
    ['pull_request', 'synchronize'],
    ['pull_request', 'ready_for_review'],
    ['pull_request_review', 'dismissed'],
  ])('%s %s is blocked without the sign-off, with one comment', async (event, action) => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    const payload = adapt(first(event, action), proposal);
    const run = await proposal.run({ event, payload });
    expect([run.code, run.outputs.verdict, run.outputs.releases]).toEqual([1, 'blocked', '1']);
    expect((await stage.github.comments(proposal.pull.number)).map(({ body }) => body)).toEqual([expect.stringContaining(proposal.head)]);
  });

  test('pull_request_review submitted passes with it', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const payload = adapt(first('pull_request_review', 'submitted'), { ...proposal, sender: 'risk-officer' });
    const run = await proposal.run({ event: 'pull_request_review', payload });
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass']);
  });

  test('merge_group checks_requested passes with it, and without it does not', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    const base = await stage.github.tip('main');
    const options = { event: 'merge_group', payload: adapt(first('merge_group', 'checks_requested'), { ...proposal, base }) };
    expect((await proposal.run(options)).outputs.verdict).toBe('blocked');
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    expect((await proposal.run(options)).outputs.verdict).toBe('pass');
  });

  test('of a fork, with a token that may only read, the verdict is whole and nothing else fails', async () => {
    const proposal = await stage.propose({ change: release(1), fork: true });
    stage.github.faults.push({ method: 'POST', path: /./, status: 403, body: { message: 'Resource not accessible by integration' } });
    const run = await proposal.run({ payload: adapt(first('pull_request', 'opened'), { ...proposal, fork: true }) });
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass']);
    expect(run.stdout).toMatch(/^::warning::.*comes from a fork/m);
  });

  test.each(['push', 'workflow_dispatch'])('%s decides what stands', async (event) => {
    const { commit, files } = await stage.main(release(7));
    const payload = { ...(payloadsOf(event)[0] ?? expect.unreachable(event)), repository: { default_branch: 'main' } };
    const run = await stage.runner.run(stage.github, { event, payload, sha: commit, checkout: stage.runner.checkout(files) });
    expect([run.outputs.verdict, reportOf(run).decisions.length]).toEqual(['blocked', 1]);
  });
});

describe('requests of a typical pull request', () => {
  const asked = (): string[] => stage.github.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '').replace('/repos/acme/models', '')}`);
  const writes = (): string[] => asked().filter((request) => !request.startsWith('GET '));

  test('without an approval: 7 when it was just opened, 6 and no write when nothing changed', async () => {
    const proposal = await stage.propose({ change: release(1) });
    const payload = adapt(first('pull_request', 'opened'), proposal);
    await proposal.run({ payload, env: { GITHUB_RUN_ATTEMPT: '1' } });
    expect([asked().length, writes().length], asked().join('\n')).toEqual([7, 1]);
    stage.github.requests.length = 0;
    await proposal.run({ payload });
    expect([asked().length, writes()], asked().join('\n')).toEqual([6, []]);
  });

  test('with an approval: two more, for who pushed and for where the pull request pointed before', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    const payload = adapt(first('pull_request', 'synchronize'), proposal);
    expect((await proposal.run({ payload })).outputs.verdict).toBe('blocked');
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    stage.github.requests.length = 0;
    expect((await proposal.run({ payload })).outputs.verdict).toBe('pass');
    expect([asked().length, writes().length], asked().join('\n')).toEqual([9, 1]);
    stage.github.requests.length = 0;
    await proposal.run({ payload });
    expect([asked().length, writes()], asked().join('\n')).toEqual([8, []]);
  });

  test('a change of nothing that the gate is about asks for less', async () => {
    const proposal = await stage.propose({ change: { 'src/main.py': 'x' } });
    await proposal.run({ payload: adapt(first('pull_request', 'opened'), proposal) });
    expect([asked().length, writes()], asked().join('\n')).toEqual([5, []]);
  });
});
