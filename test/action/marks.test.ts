import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from './support/action.ts';
import type { Schemas } from './support/github.ts';
import { Stage } from './support/stage.ts';
import { DRILL, release, uplift } from './support/world.ts';

const stage = new Stage();
const drill = { 'safety/records/drill.evidence.yml': DRILL };
const passing = { 'evals/1.0/uplift.evidence.yml': uplift(1) };

const REFUSED = { status: 422, body: { message: 'Can not dismiss a dismissed pull request review' } };
const writes = (): string[] => stage.github.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
const reviews = (number: number): Promise<Schemas['pull-request-review'][]> => stage.github.call('GET', `/pulls/${number}/reviews`);
const dismiss = (number: number, id: number | bigint): Promise<unknown> =>
  stage.github.call('PUT', `/pulls/${number}/reviews/${id}/dismissals`, { message: 'x' });
const labels = async (number: number): Promise<string[]> =>
  (await stage.github.call<Schemas['label'][]>('GET', `/issues/${number}/labels`)).map(({ name }) => name);

describe('the comment', () => {
  test('on-block is not created while the gate passes, and kept up to date once it is there', async () => {
    const inputs = { comment: 'on-block' };
    const proposal = await stage.propose({ change: release(1) });
    expect((await proposal.run({ inputs })).stdout).toContain('Comment: none.');
    expect(writes()).toEqual([]);
    const blocked = await proposal.push({ 'evals/1.0/uplift.evidence.yml': uplift(7) });
    expect((await blocked.run({ inputs })).stdout).toContain('Comment: created.');
    expect((await (await blocked.push(drill)).run({ inputs })).stdout).toContain('Comment: updated.');
  });

  test('stays one when another run creates its own at the same time: the oldest stays, with the last text', async () => {
    const proposal = await stage.propose({ change: release(7) });
    await proposal.run();
    const [first] = await stage.github.comments(proposal.pull.number);
    await stage.github.call('PATCH', `/issues/comments/${first?.id}`, { body: `${first?.body?.split('\n')[0]}\nof the other run` }, 'runner');
    // What the other run created is not in the list yet when this one looks for the first time.
    stage.github.faults.push({ method: 'GET', path: /\/issues\/\d+\/comments/, status: 200, body: [], times: 1 });
    expect((await proposal.run()).stdout).toContain('Comment: updated, in place of a second one beside that of another run.');
    const comments = await stage.github.comments(proposal.pull.number);
    expect(comments.map(({ id }) => id)).toEqual([first?.id]);
    expect(comments[0]?.body).toContain('**Blocked**');
  });

  test('stays one when two runs end at the same time', async () => {
    const proposal = await stage.propose({ change: release(7) });
    const runs = await Promise.all([proposal.run(), proposal.run()]);
    expect(runs.map(({ outputs }) => outputs.verdict)).toEqual(['blocked', 'blocked']);
    expect(await stage.github.comments(proposal.pull.number)).toHaveLength(1);
  });

  test('is one again after a race that nobody noticed', async () => {
    const proposal = await stage.propose({ change: release(7) });
    await proposal.run();
    const [first] = await stage.github.comments(proposal.pull.number);
    const add = (login: string): Promise<{ id: number }> => stage.github.call('POST', `/issues/${proposal.pull.number}/comments`, { body: first?.body }, login);
    await add('runner');
    const theirs = await add('risk-officer');
    expect((await proposal.run()).stdout).toContain('Comment: unchanged.');
    expect((await stage.github.comments(proposal.pull.number)).map(({ id }) => id)).toEqual([first?.id, theirs.id]);
  });
});

describe('the review', () => {
  const inputs = { 'request-changes': 'true', comment: 'never' };

  test('requests changes once while the gate stops the change, and is withdrawn when it passes', async () => {
    const proposal = await stage.propose({ change: release(7) });
    expect((await proposal.run({ inputs })).stdout).toContain('Review: changes requested.');
    stage.github.requests.length = 0;
    expect((await proposal.run({ inputs })).stdout).toContain('Review: unchanged.');
    expect(writes()).toEqual([]);
    const passes = await proposal.push(passing);
    expect((await passes.run({ inputs })).stdout).toContain('Review: withdrawn.');
    expect((await reviews(proposal.pull.number)).map(({ state }) => state)).toEqual(['DISMISSED']);
    stage.github.requests.length = 0;
    expect((await passes.run({ inputs })).stdout).toContain('Review: none.');
    expect(writes()).toEqual([]);
  });

  test('of a person is left alone, even when it begins with the marker', async () => {
    const proposal = await stage.propose({ change: release(7) });
    await proposal.run({ inputs });
    const [own] = await reviews(proposal.pull.number);
    await stage.github.call('POST', `/pulls/${proposal.pull.number}/reviews`, { event: 'REQUEST_CHANGES', body: own?.body }, 'risk-officer');
    await (await proposal.push(passing)).run({ inputs });
    expect((await reviews(proposal.pull.number)).map(({ user, state }) => `${user?.login} ${state}`)).toEqual([
      'runner DISMISSED',
      'risk-officer CHANGES_REQUESTED',
    ]);
  });

  test('that two runs wrote at the same time is withdrawn twice, also where one of them fails', async () => {
    const proposal = await stage.propose({ change: release(7) });
    await proposal.run({ inputs });
    const [first] = await reviews(proposal.pull.number);
    await stage.github.call('POST', `/pulls/${proposal.pull.number}/reviews`, { event: 'REQUEST_CHANGES', body: first?.body }, 'runner');
    expect((await proposal.run({ inputs })).stdout).toContain('Review: unchanged.');
    const passes = await proposal.push(passing);
    stage.github.faults.push({ method: 'PUT', path: new RegExp(`/reviews/${first?.id}/dismissals$`), times: 1, ...REFUSED });
    const run = await passes.run({ inputs });
    expect(commands(run, 'warning').filter((line) => line.includes('request changes'))).toHaveLength(1);
    expect((await reviews(proposal.pull.number)).map(({ state }) => state)).toEqual(['CHANGES_REQUESTED', 'DISMISSED']);
  });

  test('that another run withdraws at the same time is no failure of this one', async () => {
    const proposal = await stage.propose({ change: release(7) });
    await proposal.run({ inputs });
    const passes = await proposal.push(passing);
    stage.github.requests.length = 0;
    await passes.run({ inputs: { ...inputs, 'request-changes': 'false' } });
    const after = stage.github.asked('GET', /\/reviews/);
    const before = await reviews(proposal.pull.number);
    for (const { id } of before) await dismiss(proposal.pull.number, id);
    const asListed = before.map((review) => ({ ...review, user: { ...review.user, login: 'github-actions[bot]', type: 'Bot' } }));
    stage.github.faults.push({ method: 'GET', path: /\/reviews/, status: 200, body: asListed, after, times: 1 });
    stage.github.faults.push({ method: 'PUT', path: /\/dismissals$/, ...REFUSED });
    const run = await passes.run({ inputs });
    expect(stage.github.asked('PUT', /\/dismissals$/)).toBe(1);
    expect([commands(run, 'warning').filter((line) => line.includes('request changes')), run.stdout]).toEqual([
      [],
      expect.stringContaining('Review: withdrawn.'),
    ]);
  });

  test('is not written unless it is asked for, and costs one warning when it may not be', async () => {
    const proposal = await stage.propose({ change: release(7) });
    await proposal.run();
    expect(await reviews(proposal.pull.number)).toEqual([]);
    stage.github.faults.push({ method: 'POST', path: /\/reviews$/, status: 403, body: { message: 'Resource not accessible by integration' } });
    const run = await proposal.run({ inputs });
    expect([run.code, run.outputs.verdict]).toEqual([1, 'blocked']);
    expect(commands(run, 'warning').filter((line) => line.includes('request changes'))).toHaveLength(1);
  });
});

describe('the label', () => {
  const inputs = { labels: 'true' };

  test('is that of the verdict, and of no other; labels of others stay', async () => {
    const proposal = await stage.propose({ change: release(7) });
    await stage.github.call('POST', `/issues/${proposal.pull.number}/labels`, { labels: ['urgent', 'kri-gate:mine'] });
    expect((await proposal.run({ inputs })).stdout).toContain('Label: kri-gate:blocked.');
    stage.github.requests.length = 0;
    await proposal.run({ inputs });
    expect(writes()).toEqual([]);
    await (await proposal.push(passing)).run({ inputs });
    expect((await labels(proposal.pull.number)).sort()).toEqual(['kri-gate:mine', 'kri-gate:pass', 'urgent']);
  });

  test.each([
    ['502', { status: 502, headers: { 'retry-after': '0' } }],
    ['a reset', { status: 0, breaks: 'reset' }],
    ['422', { status: 422 }],
  ] as const)('of an earlier pass goes when the comment fails (%s)', async (_, what) => {
    const proposal = await stage.propose({ change: release(7) });
    await stage.github.call('POST', `/issues/${proposal.pull.number}/labels`, { labels: ['kri-gate:pass'] });
    stage.github.faults.push({ method: 'POST', path: /\/comments$/, ...what });
    const run = await proposal.run({ inputs: { ...inputs, 'request-changes': 'true' } });
    expect([run.code, run.outputs.verdict, commands(run, 'warning').filter((line) => line.includes('The verdict is not affected')).length]).toEqual([
      1,
      'blocked',
      1,
    ]);
    expect(await labels(proposal.pull.number)).toEqual(['kri-gate:blocked']);
    expect((await reviews(proposal.pull.number)).map(({ state }) => state)).toEqual(['CHANGES_REQUESTED']);
  });

  test('of an earlier pass goes when the gate cannot decide, and comes back when it can', async () => {
    const proposal = await stage.propose({ change: release(1) });
    await proposal.run({ inputs });
    expect(await labels(proposal.pull.number)).toEqual(['kri-gate:pass']);
    stage.github.faults.push({ method: 'GET', path: /\/git\/trees\//, status: 502, headers: { 'retry-after': '0' } });
    expect((await proposal.run({ inputs })).outputs.verdict).toBe('undecided');
    expect(await labels(proposal.pull.number)).toEqual(['kri-gate:undecided']);
    stage.github.faults.length = 0;
    await proposal.run({ inputs });
    expect(await labels(proposal.pull.number)).toEqual(['kri-gate:pass']);
  });

  test('is not tried by a token that may not even comment', async () => {
    const proposal = await stage.propose({ change: release(7), fork: true });
    stage.github.faults.push({ method: 'POST', path: /./, status: 403, body: { message: 'Resource not accessible by integration' } });
    const run = await proposal.run({ inputs: { ...inputs, 'request-changes': 'true' } });
    expect(commands(run, 'warning').filter((line) => line.includes('fork'))).toHaveLength(1);
  });
});

test('the findings are there as SARIF', async () => {
  const proposal = await stage.propose({ change: release(7) });
  const run = await proposal.run();
  const log = JSON.parse(readFileSync(run.outputs['report-sarif'] ?? '', 'utf8')) as { runs: { results: { ruleId: string; level: string }[] }[] };
  expect(log.runs[0]?.results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toContain('error kci-missing');
});
