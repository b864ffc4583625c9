import { expect, test } from 'vitest';
import { run } from '../../src/github/run.ts';
import { commands } from './support/action.ts';
import { Stage } from './support/stage.ts';
import { pullPayload, release } from './support/world.ts';

const stage = new Stage();

test.each<[string, unknown, Record<string, string>, RegExp]>([
  ['no payload', '', {}, /no JSON/],
  ['a payload cut short', '{"pull_request":', {}, /no JSON/],
  ['a payload nested without end', '['.repeat(100_000), {}, /no JSON/],
  ['a list as its payload', [], {}, /expected an object, found a list/],
  ['null as its payload', null, {}, /expected an object, found null/],
  ['no file for its payload', {}, { GITHUB_EVENT_PATH: '/nonexistent/event.json' }, /GITHUB_EVENT_PATH: expected the path of a file that can be read/],
  ['no path of its payload', {}, { GITHUB_EVENT_PATH: '' }, /GITHUB_EVENT_PATH: expected the path of a file, found nothing/],
  ['no repository', {}, { GITHUB_REPOSITORY: '' }, /GITHUB_REPOSITORY: expected owner.name, found nothing/],
  ['a repository elsewhere', {}, { GITHUB_REPOSITORY: '../..' }, /GITHUB_REPOSITORY: expected owner.name/],
])('a run with %s is undecided, says so in outputs and summary, and asks nothing', async (_, payload, env, why) => {
  for (const event of ['push', 'pull_request']) {
    const { pull, head } = await stage.propose({ change: release(1) });
    const given = JSON.stringify(payload) === '{}' ? pullPayload(pull) : payload;
    stage.github.requests.length = 0;
    const told = await stage.runner.run(stage.github, { event, payload: given, sha: head, checkout: stage.runner.checkout({}), env });
    expect([told.code, told.outputs.verdict, stage.github.requests]).toEqual([1, 'undecided', []]);
    expect(commands(told, 'error')).toEqual([expect.stringMatching(why)]);
    expect(told.stdout).toMatch(/^::error::kri-gate: undecided, event-incomplete: .*Run the job again/);
    expect(told.summary).toContain('undecided');
    expect(told.stdout).not.toMatch(/^ +at /m);
  }
});

test('an error in our own code is undecided, and its trace is for debug logging alone', async () => {
  const said: string[] = [];
  const traces: string[] = [];
  const outputs: Record<string, unknown> = {};
  await run({
    input: (name) => (name === 'github-token' ? 'a-token' : ''),
    env: { GITHUB_SHA: '1'.repeat(40) },
    eventName: 'push',
    payload: {},
    repository: { owner: 'acme', repo: 'models' },
    connect: () => {
      throw new TypeError('x is not a function');
    },
    runner: {
      info: (message) => void said.push(message),
      debug: (message) => void traces.push(message),
      notice: (message) => void said.push(message),
      warning: (message) => void said.push(message),
      error: (message) => void said.push(message),
      setOutput: (name, value) => {
        outputs[name] = value;
      },
      setFailed: (message) => void said.push(message),
      writeSummary: async () => {},
    },
    now: 0,
    version: '0.0.0',
  });
  expect(outputs.verdict).toBe('undecided');
  expect(said.join('\n')).toMatch(/gate-failed: x is not a function\. This is a defect of kri-gate/);
  expect(said.join('\n')).not.toContain(' at ');
  expect(traces.join('\n')).toMatch(/TypeError[\s\S]* at /);
});
