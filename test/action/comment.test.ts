import { describe, expect, test } from 'vitest';
import { commands } from './support/action.ts';
import { Stage } from './support/stage.ts';
import { DRILL, release, uplift } from './support/world.ts';

const stage = new Stage();
const drill = { 'safety/records/drill.evidence.yml': DRILL };

describe('the comment', () => {
  test('is created once, updated in place, and left alone when nothing changed', async () => {
    const proposal = await stage.propose({ main: drill, change: release(7) });
    expect((await proposal.run()).stdout).toContain('Comment: created.');
    const [first] = await stage.github.comments(proposal.pull.number);
    expect((await proposal.run()).stdout).toContain('Comment: unchanged.');
    const next = await proposal.push({ 'evals/1.0/uplift.evidence.yml': uplift(1) });
    expect((await next.run()).stdout).toContain('Comment: updated.');
    const comments = await stage.github.comments(proposal.pull.number);
    expect(comments.map(({ id }) => id)).toEqual([first?.id]);
    expect(comments[0]?.body).toContain(next.head);
  });

  test('of a personal token is found by its own account', async () => {
    stage.github.workflowToken = false;
    const proposal = await stage.propose({ main: drill, change: release(7) });
    await proposal.run();
    expect((await (await proposal.push({ 'evals/1.0/uplift.evidence.yml': uplift(1) })).run()).stdout).toContain('Comment: updated.');
    expect(await stage.github.comments(proposal.pull.number)).toHaveLength(1);
  });

  test('that somebody deletes while it is brought up to date is written anew', async () => {
    const proposal = await stage.propose({ main: drill, change: release(7) });
    await proposal.run();
    const next = await proposal.push({ 'evals/1.0/uplift.evidence.yml': uplift(1) });
    const [own] = await stage.github.comments(proposal.pull.number);
    const listed = { ...own, user: { ...own?.user, login: 'github-actions[bot]', type: 'Bot' } };
    await stage.github.call('DELETE', `/issues/comments/${own?.id}`, undefined, 'runner');
    stage.github.faults.push({ method: 'GET', path: /\/issues\/\d+\/comments/, status: 200, body: [listed], times: 1 });
    const run = await next.run();
    expect(run.stdout).toContain('Comment: created.');
    expect(commands(run, 'warning').filter((line) => line.includes('comment'))).toEqual([]);
    expect((await stage.github.comments(proposal.pull.number)).map(({ body }) => body)).toEqual([expect.stringContaining(next.head)]);
  });

  test('of another person is never edited, even when it begins with the marker', async () => {
    const proposal = await stage.propose({ main: drill, change: release(7) });
    await proposal.run();
    const [own] = await stage.github.comments(proposal.pull.number);
    await stage.github.call('DELETE', `/issues/comments/${own?.id}`, undefined, 'runner');
    const theirs = await stage.github.call<{ id: number }>('POST', `/issues/${proposal.pull.number}/comments`, { body: own?.body }, 'risk-officer');
    expect((await proposal.run()).stdout).toContain('Comment: created.');
    const comments = await stage.github.comments(proposal.pull.number);
    expect(comments).toHaveLength(2);
    expect(comments.find(({ id }) => id === theirs.id)?.body).toBe(own?.body);
  });

  test('is found behind a hundred others', async () => {
    const proposal = await stage.propose({ main: drill, change: release(7) });
    for (let i = 0; i < 101; i++) await stage.github.call('POST', `/issues/${proposal.pull.number}/comments`, { body: `remark ${i}` });
    await proposal.run();
    expect((await proposal.run()).stdout).toContain('Comment: unchanged.');
  });

  test('that may not be written costs one warning, which names the permission', async () => {
    const proposal = await stage.propose({ change: release(7) });
    stage.github.faults.push({ method: 'POST', path: /\/comments$/, status: 403, body: { message: 'Resource not accessible by integration' } });
    const run = await proposal.run();
    expect([run.code, run.outputs.verdict]).toEqual([1, 'blocked']);
    const about = commands(run, 'warning').filter((line) => line.includes('comment'));
    expect(about).toHaveLength(1);
    expect(about[0]).toContain('"pull-requests: write"');
    expect(about[0]).not.toContain('fork');
  });

  test('that a fork may not write costs one warning, which says so; the verdict is whole', async () => {
    const proposal = await stage.propose({ main: drill, change: release(7), fork: true });
    stage.github.faults.push({ method: 'POST', path: /\/comments$/, status: 403, body: { message: 'Resource not accessible by integration' } });
    const run = await proposal.run();
    expect([run.code, run.outputs.verdict, run.outputs.releases]).toEqual([0, 'pass', '1']);
    const about = commands(run, 'warning').filter((line) => line.includes('comment'));
    expect(about).toHaveLength(1);
    expect(about[0]).toContain('comes from a fork');
  });

  test('is not written when the workflow does not want it', async () => {
    const proposal = await stage.propose({ change: release(7) });
    await proposal.run({ inputs: { comment: 'false' } });
    expect(await stage.github.comments(proposal.pull.number)).toEqual([]);
  });

  test('of an earlier run is corrected when a later one cannot decide', async () => {
    const proposal = await stage.propose({ main: drill, change: release(7) });
    await proposal.run();
    stage.github.faults.push({ method: 'GET', path: /\/git\/trees\//, status: 400 });
    expect((await proposal.run()).code).toBe(1);
    const [comment] = await stage.github.comments(proposal.pull.number);
    expect(comment?.body).toContain('undecided');
  });
});
