import { expect, test } from 'vitest';
import { type Run, reportOf } from './support/action.ts';
import type { PullRequest } from './support/github.ts';
import { Stage } from './support/stage.ts';
import { pullPayload, release } from './support/world.ts';

const stage = new Stage();

/** A release that is blocked, and a pull request of its commit into a branch that has all of it. */
async function stack(name: string): Promise<{ head: string; aside: PullRequest; run: (pull: PullRequest, head?: string) => Promise<Run> }> {
  const { github, runner } = stage;
  const { commit, files } = await stage.main();
  const first = await github.commit(`onto-${name}`, release(7), commit);
  const head = await github.commit(name, { 'docs.md': 'x' }, first);
  const aside = await github.openPull(name, `onto-${name}`);
  const checkout = runner.checkout({ ...files, ...release(7), 'docs.md': 'x' });
  const run = (pull: PullRequest, sha = head): Promise<Run> =>
    runner.run(github, { event: 'pull_request', payload: pullPayload({ ...pull, head: { ...pull.head, sha } }), sha, checkout });
  return { head, aside, run };
}

test('a pull request into another branch is decided as what it changes there', async () => {
  const { aside, run } = await stack('alone');
  expect((await run(aside)).outputs).toMatchObject({ verdict: 'pass', releases: '0' });
});

test('it lends no check to the pull request of the same commit into the default branch', async () => {
  const { aside, run } = await stack('lending');
  const real = await stage.github.openPull('lending');
  expect((await run(real)).outputs.verdict).toBe('blocked');
  const other = await run(aside);
  expect([other.code, other.outputs.verdict]).toEqual([1, 'blocked']);
  const [finding] = reportOf(other).findings.filter(({ code }) => code === 'commit-shared');
  expect(finding?.message).toContain(`#${real.number} into "main", which changes "evals/1.0/uplift.evidence.yml", "releases/atlas-1.yml" besides`);
  await stage.github.call('PATCH', `/pulls/${real.number}`, { state: 'closed' });
  expect((await run(aside)).outputs.verdict).toBe('pass');
});

test('a commit that is the same change in both is no loan', async () => {
  const { github, runner } = stage;
  const { commit, files } = await stage.main();
  await github.commit('maintenance', { 'maintained.md': 'x' }, commit);
  const head = await github.commit('fix', release(1), commit);
  const [real, aside] = [await github.openPull('fix'), await github.openPull('fix', 'maintenance')];
  for (const pull of [real, aside]) {
    const payload = pullPayload({ ...pull, head: { ...pull.head, sha: head } });
    const run = await runner.run(github, { event: 'pull_request', payload, sha: head, checkout: runner.checkout({ ...files, ...release(1) }) });
    expect([run.outputs.verdict, run.outputs.releases]).toEqual(['pass', '1']);
  }
});

test('into the default branch nobody asks', async () => {
  const proposal = await stage.propose({ change: release(1) });
  expect((await proposal.run()).outputs.verdict).toBe('pass');
  expect(stage.github.asked('GET', /\/pulls\?/)).toBe(0);
});
