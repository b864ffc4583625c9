import { describe, expect, test } from 'vitest';
import { defaultBranchOf, readEvent } from '../../src/github/event.ts';
import { type Payload, payloadsOf, record } from '../action/support/payloads.ts';

const SHA = 'c'.repeat(40);
const COMMIT = /^[0-9a-f]{40}$/;
const PULL_EVENTS = [
  ['pull_request', ['opened', 'synchronize', 'labeled', 'ready_for_review', 'closed']],
  ['pull_request_review', ['submitted', 'dismissed']],
] as const;
const named = (event: string): (readonly [string, Payload])[] =>
  payloadsOf(event).map((payload, index) => [`${event} ${String(payload.action ?? '')} (${index})`, payload] as const);

describe('payloads that GitHub sent', () => {
  test.each(PULL_EVENTS)('%s: there are some of every action that matters', (event, actions) => {
    for (const action of actions) expect(payloadsOf(event, action).length, action).toBeGreaterThan(0);
  });

  test.each([...named('pull_request'), ...named('pull_request_review')])('%s is a change of a pull request', (name, payload) => {
    const pull = record(payload.pull_request);
    const [head, base] = [record(pull.head), record(pull.base)];
    const trigger = readEvent(name.split(' ')[0] ?? '', payload, SHA);
    expect(trigger).toMatchObject({ scope: 'change', head: head.sha, base: base.sha, into: base.ref });
    expect(trigger).toMatchObject({
      pull: { number: pull.number, author: record(pull.user).login, branch: head.ref, fork: record(head.repo).full_name !== record(base.repo).full_name },
    });
    const pusher = trigger.scope === 'change' ? trigger.pull?.pusher : undefined;
    expect(pusher).toBe(payload.action === 'synchronize' ? record(payload.sender).login : undefined);
    expect(readEvent('pull_request_target', payload, SHA)).toMatchObject({ head: head.sha });
  });

  test.each(named('merge_group'))('%s is a change, with the pull request that the queue names', (_, payload) => {
    const group = record(payload.merge_group);
    const trigger = readEvent('merge_group', payload, SHA);
    expect(trigger).toMatchObject({ scope: 'change', head: group.head_sha, base: group.base_sha });
    expect(trigger).toMatchObject({ into: expect.not.stringContaining('refs/'), queued: Number(/pr-(\d+)-/.exec(String(group.head_ref))?.[1]) });
  });

  test.each([...named('push'), ...named('workflow_dispatch')])('%s is about everything at GITHUB_SHA', (name, payload) => {
    const event = name.split(' ')[0] ?? '';
    expect(readEvent(event, payload, SHA)).toEqual({ scope: 'all', event, head: SHA });
  });

  test('schedule has hardly a payload', () => {
    expect(readEvent('schedule', { schedule: '23 5 * * *' }, SHA)).toEqual({ scope: 'all', event: 'schedule', head: SHA });
  });

  test.each(['issue_comment', 'check_run', 'workflow_run', 'pull_request_review_comment'])('%s is refused, whatever is in it', (event) => {
    expect(payloadsOf(event).length).toBeGreaterThan(0);
    for (const payload of payloadsOf(event)) expect(() => readEvent(event, payload, SHA)).toThrow(expect.objectContaining({ code: 'event-unknown' }));
  });

  test('of which half is missing are an error, never a guess', () => {
    for (const payload of payloadsOf('pull_request')) {
      const pull = record(payload.pull_request);
      for (const gone of ['number', 'head', 'base'])
        expect(() => readEvent('pull_request', { ...payload, pull_request: { ...pull, [gone]: undefined } }, SHA)).toThrow(
          expect.objectContaining({ code: 'event-incomplete' }),
        );
    }
  });
});

describe('the default branch', () => {
  test.each([...named('pull_request'), ...named('merge_group'), ...named('push')])('is named in %s', (_, payload) => {
    expect(defaultBranchOf(payload, '1')).toBe(record(payload.repository).default_branch);
    expect(readEvent('push', payload, SHA).head).toMatch(COMMIT);
  });

  test.each([
    ['a run that is repeated, because its payload is old', { repository: { default_branch: 'main' } }, '2'],
    ['a payload without it', { schedule: '23 5 * * *' }, '1'],
    ['a payload that says something else', { repository: { default_branch: 7 } }, undefined],
  ])('has to be asked for in %s', (_, payload, attempt) => {
    expect(defaultBranchOf(payload, attempt)).toBeUndefined();
  });
});
