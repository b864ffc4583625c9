import { afterAll, beforeAll, expect, test } from 'vitest';
import { Runner, type Run, commands, reportOf, type RunOptions } from './support/action.ts';
import { GitHub } from './support/github.ts';
import { POLICY_FILE, policy, pullPayload, release } from './support/world.ts';
let github: GitHub;
let runner: Runner;
beforeAll(async () => {
  github = await GitHub.start();
  runner = new Runner();
});
afterAll(async () => {
  await github.stop();
  runner.dispose();
});
test('x', async () => {
  await github.commit('main', { [POLICY_FILE]: policy() });
  const files = release(7);
  const sha = await github.commit('change', files);
  const pull = await github.openPull('change');
  const run = await runner.run(github, {
    event: 'pull_request',
    payload: pullPayload(pull),
    sha,
    checkout: runner.checkout({ [POLICY_FILE]: policy(), ...files }),
  });
  console.log(run, JSON.stringify(reportOf(run), null, 1).slice(0, 3000), github.requests, await github.comments(pull.number));
}, 60000);
