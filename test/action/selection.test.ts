import { describe, expect, test } from 'vitest';
import { commands, reportOf } from './support/action.ts';
import { Stage } from './support/stage.ts';
import { DRILL, manifest, POLICY_FILE, policy, release, uplift } from './support/world.ts';

const stage = new Stage();
const filesOf = (run: Parameters<typeof reportOf>[0]): string[] => reportOf(run).decisions.map(({ release }) => release.file);

describe('on a pull request', () => {
  test('a change of nothing that the gate is about passes fast and says so', async () => {
    const proposal = await stage.propose({ main: release(7), change: { 'src/main.py': 'print()' } });
    const run = await proposal.run();
    expect([run.code, run.outputs.verdict, run.outputs.releases]).toEqual([0, 'pass', '0']);
    expect(run.summary).toContain('touches no release, no evidence and no policy');
    expect(await stage.github.comments(proposal.pull.number)).toEqual([]);
    expect(stage.github.asked('GET', /reviews/)).toBe(0);
  });

  test('only the manifests that differ are decided', async () => {
    const other = { 'releases/atlas-2.yml': manifest('2.0'), 'evals/2.0/uplift.evidence.yml': uplift(1, '2.0') };
    const run = await (await stage.propose({ main: release(7), change: other })).run();
    expect([filesOf(run), run.outputs.verdict]).toEqual([['releases/atlas-2.yml'], 'pass']);
  });

  test('a manifest whose evidence differs is decided', async () => {
    const run = await (await stage.propose({ main: release(1), change: { 'evals/1.0/uplift.evidence.yml': uplift(7) } })).run();
    expect([filesOf(run), run.outputs.verdict]).toEqual([['releases/atlas-1.yml'], 'blocked']);
  });

  test('a manifest whose evidence is deleted is decided', async () => {
    const proposal = await stage.propose({ main: release(7), change: { 'evals/1.0/uplift.evidence.yml': null } });
    const run = await proposal.run();
    expect([filesOf(run), run.outputs.verdict]).toEqual([['releases/atlas-1.yml'], 'blocked']);
  });

  test('a change of standing evidence decides every release', async () => {
    const run = await (await stage.propose({ main: release(1), change: { 'safety/records/drill.evidence.yml': DRILL } })).run();
    expect(filesOf(run)).toEqual(['releases/atlas-1.yml']);
  });

  test('what others merged meanwhile is not the doing of this change', async () => {
    const proposal = await stage.propose({ change: { 'src/main.py': 'print()' } });
    await stage.github.commit('main', release(7));
    expect((await proposal.run()).outputs).toMatchObject({ verdict: 'pass', releases: '0' });
  });

  test('a deleted manifest is a withdrawal, which passes', async () => {
    const run = await (await stage.propose({ main: release(7), change: { 'releases/atlas-1.yml': null } })).run();
    expect([run.code, run.outputs.verdict, run.outputs.releases]).toEqual([0, 'pass', '0']);
    expect(run.stdout).toContain('is withdrawn');
  });

  test('a file under release_paths that belongs to no release blocks', async () => {
    const run = await (await stage.propose({ change: { 'releases/weights.txt': 'sha256:0' } })).run();
    expect([run.code, run.outputs.verdict]).toEqual([1, 'blocked']);
    expect(commands(run, 'error').join('\n')).toMatch(/release-missing.*file=releases\/weights\.txt/);
  });

  test('a file under release_paths that a manifest names belongs to it', async () => {
    const named = { ...release(1), 'releases/atlas-1.yml': manifest('1.0', 'files: [releases/card.md]\n'), 'releases/card.md': '# Atlas' };
    expect((await (await stage.propose({ change: named })).run()).outputs.verdict).toBe('pass');
  });

  test('a manifest cannot be hidden by naming it as a file of another release', async () => {
    const hiding = { ...release(7), 'releases/other.yml': manifest('2.0', 'files: [releases/**]\n'), 'evals/2.0/uplift.evidence.yml': uplift(1, '2.0') };
    const run = await (await stage.propose({ change: hiding })).run();
    expect([filesOf(run), run.outputs.verdict]).toEqual([['releases/atlas-1.yml', 'releases/other.yml'], 'blocked']);
  });

  test('a second manifest of a release that stands already is undecided', async () => {
    const run = await (await stage.propose({ main: release(1), change: { 'releases/again.yml': manifest() } })).run();
    expect([filesOf(run), run.outputs.verdict]).toEqual([['releases/again.yml', 'releases/atlas-1.yml'], 'undecided']);
  });

  test('a changed policy is validated although no release is touched', async () => {
    const run = await (await stage.propose({ change: { [POLICY_FILE]: `${policy()}nonsense: true\n` } })).run();
    expect([run.code, run.outputs.verdict]).toEqual([1, 'undecided']);
    const fine = await (await stage.propose({ change: { [POLICY_FILE]: policy(4) } })).run();
    expect(reportOf(fine).findings.map(({ code }) => code)).toContain('policy-changed');
  });

  test('a deleted policy is not a change of nothing', async () => {
    const run = await (await stage.propose({ change: { [POLICY_FILE]: null } })).run();
    expect([run.code, run.outputs.verdict]).toEqual([1, 'undecided']);
  });

  test('manifests of the input release are decided whatever changes', async () => {
    const proposal = await stage.propose({ main: release(7), change: { 'src/main.py': 'print()' } });
    expect((await proposal.run({ inputs: { release: 'releases/atlas-1.yml' } })).outputs.verdict).toBe('blocked');
  });
});

describe('on other events', () => {
  test('a merge group is decided as the change that it is, with the approvals of the queued pull request', async () => {
    const signoff = {
      [POLICY_FILE]: policy(5, 'signoffs: { board: { if: { uplift: high }, users: [risk-officer] } }\n'),
      'safety/records/drill.evidence.yml': DRILL,
    };
    const proposal = await stage.propose({ main: signoff, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const base = await stage.github.tip('main');
    const group = {
      base_sha: base,
      head_sha: proposal.head,
      base_ref: 'refs/heads/main',
      head_ref: `refs/heads/gh-readonly-queue/main/pr-${proposal.pull.number}-${base}`,
    };
    const run = await proposal.run({ event: 'merge_group', payload: { action: 'checks_requested', merge_group: group } });
    expect([run.code, run.outputs.verdict, run.outputs.releases]).toEqual([0, 'pass', '1']);
    expect(stage.github.asked('POST', /./)).toBe(0);
  });

  test.each(['push', 'schedule', 'workflow_dispatch'])('%s decides every release', async (event) => {
    const { commit, files } = await stage.main({ ...release(7), 'releases/atlas-2.yml': manifest('2.0'), 'evals/2.0/uplift.evidence.yml': uplift(1, '2.0') });
    const run = await stage.runner.run(stage.github, { event, payload: {}, sha: commit, checkout: stage.runner.checkout(files) });
    expect([filesOf(run), run.outputs.verdict, run.code]).toEqual([['releases/atlas-1.yml', 'releases/atlas-2.yml'], 'blocked', 1]);
  });

  test('a state without any release is not a pass', async () => {
    const { commit, files } = await stage.main();
    const run = await stage.runner.run(stage.github, { event: 'schedule', payload: {}, sha: commit, checkout: stage.runner.checkout(files) });
    expect([run.code, run.outputs.verdict]).toEqual([1, 'undecided']);
  });
});
