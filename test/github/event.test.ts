import { describe, expect, test } from 'vitest';
import { readEvent } from '../../src/github/event.ts';

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);
const SHA = 'c'.repeat(40);

function pullPayload(from: unknown = { full_name: 'acme/models' }): object {
  return {
    number: 7,
    pull_request: {
      number: 7,
      user: { login: 'engineer' },
      head: { sha: HEAD, ref: 'change', repo: from },
      base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/models' } },
    },
  };
}

describe('what happened', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('%s is the change from the base to the head of its pull request', (event) => {
    expect(readEvent(event, pullPayload(), SHA)).toEqual({
      scope: 'change',
      event,
      base: BASE,
      head: HEAD,
      into: 'main',
      pull: { number: 7, author: 'engineer', fork: false, branch: 'change' },
    });
  });

  test.each([
    ['another repository', { full_name: 'stranger/models' }],
    ['a repository that is gone', null],
  ])('a head in %s is a fork', (_, from) => {
    expect(readEvent('pull_request', pullPayload(from), SHA)).toMatchObject({ pull: { fork: true } });
  });

  test('a merge group is a change without a pull request of its own', () => {
    const group = { base_sha: BASE, head_sha: HEAD, base_ref: 'refs/heads/main', head_ref: `refs/heads/gh-readonly-queue/main/pr-104-${BASE}` };
    expect(readEvent('merge_group', { merge_group: group }, SHA)).toEqual({
      scope: 'change',
      event: 'merge_group',
      base: BASE,
      head: HEAD,
      into: 'main',
      queued: 104,
    });
  });

  test.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release', 'deployment'])('%s is about everything at its commit', (event) => {
    expect(readEvent(event, {}, SHA)).toEqual({ scope: 'all', event, head: SHA });
  });

  test.each(['issue_comment', 'workflow_run', 'constructor', ''])('%j is not an event that says which commit to decide', (event) => {
    expect(() => readEvent(event, {}, SHA)).toThrow(expect.objectContaining({ code: 'event-unknown', fault: 'configuration' }));
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['a pull request without commits', { pull_request: { number: 7 } }],
    ['a commit that is none', { pull_request: { number: 7, head: { sha: 'main' }, base: { sha: BASE } } }],
    ['a branch that was deleted', { pull_request: { number: 7, head: { sha: '0'.repeat(40) }, base: { sha: BASE } } }],
  ])('%s as payload is an error, not a guess', (_, payload) => {
    expect(() => readEvent('pull_request', payload, SHA)).toThrow(expect.objectContaining({ code: 'event-incomplete' }));
  });

  test('a state without a commit is an error', () => {
    expect(() => readEvent('push', {}, undefined)).toThrow(expect.objectContaining({ code: 'event-incomplete' }));
  });
});
