import { describe, expect, test } from 'vitest';
import { commands, reportOf } from './support/action.ts';
import { Stage } from './support/stage.ts';
import { DRILL, manifest, POLICY_FILE, policy, release, uplift } from './support/world.ts';

const stage = new Stage();

describe('the verdict', () => {
  test('a release whose controls have their evidence passes, with every output set', async () => {
    const proposal = await stage.propose({ main: { 'safety/records/drill.evidence.yml': DRILL }, change: release(7) });
    const run = await proposal.run();
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'pass', blocking: '0', releases: '1', sha256: reportOf(run).sha256 });
    expect(run.outputs.warnings).toMatch(/^\d+$/);
    expect(run.outputs.report).toMatch(/kri-gate\.json$/);
    expect(run.outputs['report-markdown']).toMatch(/kri-gate\.md$/);
    expect(commands(run, 'error')).toEqual([]);
    expect(run.summary).toContain('acme/atlas');
  });

  test('a crossed KRI without its control fails the job, and says where and what to do', async () => {
    const proposal = await stage.propose({ change: release(7) });
    const run = await proposal.run();
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'blocked', blocking: '1', releases: '1' });
    expect(commands(run, 'error')).toEqual([
      '::error::kri-gate: blocked (1 finding)',
      expect.stringMatching(/^::error title=kci-missing.*file=\.github\/risk-policy\.yml,line=\d+.*::Drill held/),
    ]);
    expect(run.summary).toContain('kci-missing');
  });

  test('failure is set before anything is written to GitHub or to the summary', async () => {
    const proposal = await stage.propose({ change: release(7) });
    stage.github.faults.push({ method: 'GET', path: /comments/, status: 500, headers: { 'retry-after': '0' } });
    const run = await proposal.run({ env: { GITHUB_STEP_SUMMARY: '/nowhere/at/all' } });
    expect(run.code).toBe(1);
    expect(run.outputs.verdict).toBe('blocked');
    expect(commands(run, 'warning').filter((line) => line.includes('verdict is not affected'))).toHaveLength(2);
  });

  test('the same commit decided twice is the same decision', async () => {
    const proposal = await stage.propose({ change: release(7) });
    const [first, second] = [await proposal.run(), await proposal.run()];
    expect(first.outputs.sha256).toBe(second.outputs.sha256);
  });
});

describe('enforcement', () => {
  const lenient = { [POLICY_FILE]: policy(5, 'enforcement: warn\n') };

  test('a policy that only warns keeps the verdict and does not fail the job', async () => {
    const run = await (await stage.propose({ main: lenient, change: release(7) })).run();
    expect([run.code, run.outputs.verdict]).toEqual([0, 'blocked']);
  });

  test('the input can turn warn into enforce', async () => {
    const run = await (await stage.propose({ main: lenient, change: release(7) })).run({ inputs: { mode: 'enforce' } });
    expect([run.code, run.outputs.verdict]).toEqual([1, 'blocked']);
  });

  test('the input cannot turn enforce into warn, and is told so', async () => {
    const run = await (await stage.propose({ change: release(7) })).run({ inputs: { mode: 'warn' } });
    expect(run.code).toBe(1);
    expect(commands(run, 'warning').join()).toContain('mode: warn is ignored');
  });

  test('undecided fails the job even where the policy only warns', async () => {
    const change = { 'releases/atlas-1.yml': manifest().replace('stage: internal', 'stage: nowhere') };
    const run = await (await stage.propose({ main: lenient, change })).run();
    expect([run.code, run.outputs.verdict]).toEqual([1, 'undecided']);
  });
});

describe('whose word it is', () => {
  test('the policy is the one of the default branch, whatever head and checkout say', async () => {
    const lax = { [POLICY_FILE]: policy(100) };
    const proposal = await stage.propose({ change: { ...release(7), ...lax } });
    const run = await proposal.run();
    expect([run.code, run.outputs.verdict]).toEqual([1, 'blocked']);
    const report = reportOf(run);
    expect(report.policy?.ref).toBe(await stage.github.tip('main'));
    expect(report.findings.map(({ code }) => code)).toContain('policy-changed');
  });

  test('a laxer policy on the base branch of the pull request changes nothing', async () => {
    const main = await stage.main();
    const base = await stage.github.commit('lax', { [POLICY_FILE]: policy(100) }, main.commit);
    const head = await stage.github.commit('onto-lax', release(7), base);
    const pull = await stage.github.openPull('onto-lax', 'lax');
    const payload = { pull_request: pull };
    const run = await stage.runner.run(stage.github, {
      event: 'pull_request',
      payload,
      sha: head,
      checkout: stage.runner.checkout({ ...main.files, ...release(7) }),
    });
    expect([run.code, run.outputs.verdict]).toEqual([1, 'blocked']);
  });

  test('evidence that stands on the default branch is told from what the change adds', async () => {
    const proposal = await stage.propose({ main: { 'safety/records/drill.evidence.yml': DRILL }, change: release(7) });
    const channels = Object.fromEntries(reportOf(await proposal.run()).evidence.map(({ file, channel }) => [file, channel]));
    expect(channels).toEqual({ 'safety/records/drill.evidence.yml': 'default-branch', 'evals/1.0/uplift.evidence.yml': 'author' });
  });

  test('a checkout with other evidence than the head decides nothing', async () => {
    const proposal = await stage.propose({ change: release(7), checkout: { 'evals/1.0/uplift.evidence.yml': uplift(1) } });
    const run = await proposal.run();
    expect([run.code, run.outputs.verdict]).toEqual([1, 'undecided']);
    expect(commands(run, 'error')[0]).toContain('checkout-mismatch');
  });

  test('a checkout of the merge into the base is as good as one of the head', async () => {
    const proposal = await stage.propose({ main: { 'safety/records/drill.evidence.yml': DRILL }, change: release(7) });
    const newer = { 'safety/records/drill.evidence.yml': `${DRILL}# newer\n` };
    const merge = await stage.github.commit('merge', newer, proposal.head);
    const checkout = stage.runner.checkout({ ...release(7), ...newer });
    const run = await proposal.run({ sha: merge, checkout });
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass']);
  });

  test('an approval of the head commit by somebody else gives a sign-off; one of an older commit, or by the author, does not', async () => {
    const signoff = {
      [POLICY_FILE]: policy(5, 'signoffs: { board: { if: { uplift: high }, users: [risk-officer, engineer] } }\n'),
      'safety/records/drill.evidence.yml': DRILL,
    };
    const proposal = await stage.propose({ main: signoff, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'engineer', proposal.head);
    expect((await proposal.run()).outputs.verdict).toBe('blocked');
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    expect((await proposal.run()).outputs.verdict).toBe('pass');
    expect((await (await proposal.push({ 'docs.md': 'more' })).run()).outputs.verdict).toBe('blocked');
  });
});
