import { describe, expect, test } from 'vitest';
import { type Run, reportOf } from './support/action.ts';
import { Stage } from './support/stage.ts';
import { DRILL, POLICY_FILE, policy, release } from './support/world.ts';

const stage = new Stage();
const RECORD = 'safety/records/drill.evidence.yml';
const SIGNOFF = { [POLICY_FILE]: policy(5, 'signoffs: { board: { if: { uplift: high }, users: [risk-officer] } }\n'), [RECORD]: DRILL };
const TEAM = { [POLICY_FILE]: policy(5, 'signoffs: { board: { if: { uplift: high }, teams: [acme/safety] } }\n'), [RECORD]: DRILL };
const told = (run: Run, code: string): string[] => reportOf(run).findings.flatMap((one) => (one.code === code ? [`${one.severity}: ${one.message}`] : []));
const MEMBERS = /\/orgs\/acme\/teams\/safety\/members/;

describe('an approval', () => {
  test('by a co-author of the change does not count, and the report says so', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7), message: 'x\n\nCo-authored-by: R <1+risk-officer@users.noreply.github.com>' });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const run = await proposal.run();
    expect(run.outputs.verdict).toBe('blocked');
    expect(told(run, 'approval-ignored')).toEqual([expect.stringMatching(/^warning: .*risk-officer is a co-author of commit/)]);
  });

  test('by whoever pushed last does not count', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    expect((await proposal.run({ sender: 'risk-officer' })).outputs.verdict).toBe('blocked');
    expect((await proposal.run({ sender: 'engineer' })).outputs.verdict).toBe('pass');
  });

  test('by somebody who pushed earlier does not count, where GitHub tells', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    stage.github.faults.push({ method: 'GET', path: /\/activity/, status: 200, body: [{ actor: { login: 'risk-officer' }, after: proposal.head }] });
    expect(told(await proposal.run(), 'approval-ignored')).toEqual([expect.stringContaining('pushed to the pull request')]);
  });

  test('is held against the pushes to the very branch of the pull request, whatever it is called', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7), branch: 'refs/heads/elsewhere' });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const pushed = [{ actor: { login: 'risk-officer' }, after: proposal.head }];
    stage.github.faults.push({ method: 'GET', path: /\/activity\?.*ref=refs%2Fheads%2Frefs%2Fheads%2Felsewhere(&|$)/, status: 200, body: pushed });
    stage.github.faults.push({ method: 'GET', path: /\/activity/, status: 200, body: [] });
    expect(told(await proposal.run(), 'approval-ignored')).toEqual([expect.stringContaining('pushed to the pull request')]);
  });

  test('of what the pull request changed in another branch does not count', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const timeline = (created_at: string): void => {
      stage.github.faults.length = 0;
      const event = { id: 1, node_id: 'x', url: 'x', event: 'base_ref_changed', created_at, commit_id: null, commit_url: null };
      stage.github.faults.push({ method: 'GET', path: /\/timeline/, status: 200, body: [{ ...event, actor: null, performed_via_github_app: null }] });
    };
    timeline(new Date(Date.now() + 60_000).toISOString());
    const run = await proposal.run();
    expect([run.outputs.verdict, told(run, 'approval-ignored')]).toEqual([
      'blocked',
      [expect.stringMatching(/risk-officer approved while .* for another branch/)],
    ]);
    timeline('2020-01-01T00:00:00Z');
    expect((await proposal.run()).outputs.verdict).toBe('pass');
  });

  test('does not count when the history of the pull request is refused', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    stage.github.faults.push({ method: 'GET', path: /\/timeline/, status: 403, body: { message: 'Resource not accessible by integration' } });
    const run = await proposal.run();
    expect([run.outputs.verdict, told(run, 'approvals-unreadable')]).toEqual(['blocked', [expect.stringContaining('pull-requests: read')]]);
  });

  test('is no approval when the list of reviews ends in an error', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const [only] = await stage.github.call<object[]>('GET', `/pulls/${proposal.pull.number}/reviews`);
    const next = `<${stage.github.url}/repos/acme/models/pulls/${proposal.pull.number}/reviews?per_page=100&page=2>; rel="next"`;
    stage.github.faults.push({ method: 'GET', path: /reviews.*page=2/, status: 500, headers: { 'retry-after': '0' } });
    stage.github.faults.push({ method: 'GET', path: /reviews/, status: 200, body: [only], headers: { link: next } });
    const run = await proposal.run();
    expect([run.code, run.outputs.verdict]).toEqual([1, 'undecided']);
  });

  test('of a team does not count without a token that may list it, and the report names the team', async () => {
    const proposal = await stage.propose({ main: TEAM, change: release(7) });
    expect(told(await proposal.run(), 'team-unreadable')).toEqual([expect.stringMatching(/^note: .*acme\/safety.*members-token/)]);
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const run = await proposal.run();
    expect(run.outputs.verdict).toBe('blocked');
    expect(told(run, 'team-unreadable')).toEqual([expect.stringMatching(/^warning: .*risk-officer/)]);
    expect(stage.github.asked('GET', MEMBERS)).toBe(0);
  });

  test('of a team counts with one, also from the second page', async () => {
    const proposal = await stage.propose({ main: TEAM, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const next = `<${stage.github.url}/orgs/acme/teams/safety/members?per_page=100&page=2>; rel="next"`;
    stage.github.faults.push({ method: 'GET', path: /members.*page=2/, status: 200, body: [{ login: 'Risk-Officer' }] });
    stage.github.faults.push({ method: 'GET', path: MEMBERS, status: 200, body: [{ login: 'engineer' }], headers: { link: next } });
    const run = await proposal.run({ inputs: { 'members-token': 'another' } });
    expect([run.outputs.verdict, told(run, 'team-unreadable')]).toEqual(['pass', []]);
  });

  test('of a team whose list cannot be read whole does not count', async () => {
    const proposal = await stage.propose({ main: TEAM, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const next = `<${stage.github.url}/orgs/acme/teams/safety/members?per_page=100&page=2>; rel="next"`;
    stage.github.faults.push({ method: 'GET', path: /members.*page=2/, status: 403, body: { message: 'Forbidden' } });
    stage.github.faults.push({ method: 'GET', path: MEMBERS, status: 200, body: [{ login: 'risk-officer' }], headers: { link: next } });
    const run = await proposal.run({ inputs: { 'members-token': 'another' } });
    expect([run.outputs.verdict, told(run, 'team-unreadable')]).toEqual(['blocked', [expect.stringContaining('members: read')]]);
  });
});

describe('evidence that reached the default branch', () => {
  const MORE = 'safety/records/incident.evidence.yml';
  const minutes = (count: number): string => new Date(Date.now() + count * 60_000).toISOString();

  /** An approved change; the default branch gets a file then, and GitHub says when. */
  async function gate(path: string, at: string, knowsPushes: boolean): Promise<Run> {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const before = await stage.github.tip('main');
    const after = await stage.github.commit('main', { [path]: `${DRILL}# more\n` });
    const pushes = [
      { before, after, timestamp: at },
      { before: after, after: before, timestamp: minutes(-600) },
    ];
    stage.github.faults.push({ method: 'GET', path: /\/activity\?.*heads%2Fmain/, status: knowsPushes ? 200 : 404, ...(knowsPushes ? { body: pushes } : {}) });
    if (!knowsPushes)
      stage.github.faults.push({ method: 'GET', path: /\/commits\?/, status: 200, body: [{ sha: after, commit: { committer: { date: at } } }] });
    return proposal.run();
  }

  describe.each([
    ['GitHub lists when the branch moved', true],
    ['only commits say when they were made', false],
  ])('where %s', (_, knowsPushes) => {
    test('after the approval takes it away, and the report says which', async () => {
      const run = await gate(MORE, minutes(5), knowsPushes);
      expect([run.outputs.verdict, told(run, 'approval-outdated')]).toEqual([
        'blocked',
        [expect.stringContaining(`risk-officer approved before the evidence "${MORE}" reached the default branch`)],
      ]);
    });

    test('before it does not', async () => {
      const run = await gate(MORE, minutes(-5), knowsPushes);
      expect([run.outputs.verdict, told(run, 'approval-outdated')]).toEqual(['pass', []]);
    });
  });

  test('and anything else that did takes nothing away, and costs nothing', async () => {
    const run = await gate('docs/news.md', minutes(5), true);
    expect([run.outputs.verdict, stage.github.asked('GET', /heads%2Fmain/)]).toEqual(['pass', 0]);
  });

  test('after the approval of a pull request in a merge group takes it away', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const before = await stage.github.tip('main');
    const base = await stage.github.commit('main', { [MORE]: `${DRILL}# more\n` });
    const head = await stage.github.commit('queue-4', release(7), base);
    const run = async (at: string): Promise<string[]> => {
      const pushes = [
        { before, after: base, timestamp: at },
        { before: base, after: before, timestamp: minutes(-600) },
      ];
      stage.github.faults.splice(0, 9, { method: 'GET', path: /\/activity\?.*heads%2Fmain/, status: 200, body: pushes });
      const head_ref = `refs/heads/gh-readonly-queue/main/pr-${proposal.pull.number}-${base}`;
      const payload = { merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref } };
      const checkout = stage.runner.checkout({ ...SIGNOFF, ...release(7), [MORE]: `${DRILL}# more\n` });
      const { outputs } = await proposal.run({ event: 'merge_group', payload, checkout });
      return [outputs.verdict ?? ''];
    };
    expect([await run(minutes(5)), await run(minutes(-5))]).toEqual([['blocked'], ['pass']]);
  });
});

describe('in a merge queue', () => {
  const group = (base: string, head: string, number: number): object => ({
    merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${base}` },
  });

  test('an approval counts for a squashed commit that has what was approved', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const base = await stage.github.commit('main', { 'docs.md': 'merged meanwhile' });
    const squashed = await stage.github.commit('queue-1', release(7), base);
    const run = await proposal.run({ event: 'merge_group', payload: group(base, squashed, proposal.pull.number) });
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass']);
  });

  test('an approval does not count for anything else', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const base = await stage.github.tip('main');
    const other = await stage.github.commit('queue-2', release(8), base);
    const checkout = stage.runner.checkout({ ...SIGNOFF, ...release(8) });
    stage.github.faults.push({ method: 'GET', path: /\/commits\/[0-9a-f]+\/pulls/, status: 200, body: [] });
    const run = await proposal.run({ event: 'merge_group', payload: group(base, other, proposal.pull.number), checkout });
    expect(run.outputs.verdict).toBe('blocked');
    expect(told(run, 'approvals-unreadable')).toEqual([expect.stringContaining('evals/1.0/uplift.evidence.yml')]);
  });

  test('a group of two pull requests needs the approval of both', async () => {
    const other = await stage.propose({ main: SIGNOFF, change: { 'safety/records/more.evidence.yml': `${DRILL}# more\n` } });
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const base = await stage.github.tip('main');
    const both = { ...release(7), 'safety/records/more.evidence.yml': `${DRILL}# more\n` };
    const head = await stage.github.commit('queue-3', both, base);
    const checkout = stage.runner.checkout({ ...SIGNOFF, ...both });
    stage.github.faults.push({ method: 'GET', path: /\/commits\/[0-9a-f]+\/pulls/, status: 200, body: [other.pull] });
    const run = (): Promise<Run> => proposal.run({ event: 'merge_group', payload: group(base, head, proposal.pull.number), checkout });
    const first = await run();
    expect(first.outputs.verdict).toBe('blocked');
    expect(told(first, 'approval-ignored')).toEqual([expect.stringContaining(`has not approved #${other.pull.number}`)]);
    await stage.github.approve(other.pull.number, 'risk-officer', other.head);
    expect((await run()).outputs.verdict).toBe('pass');
  });
});

describe('on a schedule', () => {
  test('a release has the approvals of the pull request that brought it', async () => {
    const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const merged = await stage.github.commit('main', release(7));
    const checkout = stage.runner.checkout({ ...SIGNOFF, ...release(7) });
    const run = (): Promise<Run> => stage.runner.run(stage.github, { event: 'schedule', payload: {}, sha: merged, checkout });
    stage.github.faults.push({ method: 'GET', path: /\/commits\?.*path=releases/, status: 200, body: [{ sha: merged, commit: { committer: null } }] });
    stage.github.faults.push({ method: 'GET', path: /\/commits\/[0-9a-f]+\/pulls/, status: 200, body: [], times: 1 });
    expect((await run()).outputs.verdict).toBe('blocked');
    stage.github.faults.push({
      method: 'GET',
      path: /\/commits\/[0-9a-f]+\/pulls/,
      status: 200,
      body: [{ ...proposal.pull, merged_at: '2026-11-01T00:00:00Z' }],
    });
    expect((await run()).outputs.verdict).toBe('pass');
  });
});
