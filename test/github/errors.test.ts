import { describe, expect, test } from 'vitest';
import { waitBefore } from '../../src/github/client.ts';
import { BadAnswer, githubError, isRateLimit } from '../../src/github/errors.ts';
import { printable } from '../../src/github/printable.ts';

function answer(status: number, message = 'no', headers: Record<string, string> = {}): Error {
  return Object.assign(new Error(message), { status, response: { status, headers, data: { message } } });
}

const FORK = { event: 'pull_request', fork: true };

describe('an answer that is not the one asked for', () => {
  test.each([
    [401, 'github-unauthorised', 'token'],
    [403, 'github-forbidden', 'contents: read'],
    [404, 'github-forbidden', 'contents: read'],
    [429, 'github-rate-limited', 'again later'],
    [500, 'github-failed', 'again'],
    [422, 'github-failed', 'again'],
  ])('status %d is %s, and says what to do', (status, code, hint) => {
    const error = githubError(answer(status), 'read the policy', 'contents: read');
    expect(error).toMatchObject({ code, fault: 'github', hint: expect.stringContaining(hint) });
    expect(error.message).toContain('read the policy');
  });

  test.each([
    ['a fork', FORK, /comes from a fork/],
    ['Dependabot', { event: 'pull_request', fork: false, actor: 'dependabot[bot]' }, /Dependabot/],
    ['the same repository', { event: 'pull_request', fork: false }, /lacks the permission "pull-requests: write"/],
    ['a fork, on an event whose token may write', { event: 'pull_request_target', fork: true }, /lacks the permission/],
  ])('a refused comment on a pull request of %s says why', (_, token, why) => {
    expect(githubError(answer(403), 'write its comment', 'pull-requests: write', token).message).toMatch(why);
  });

  test('a fork is no reason why something cannot be read', () => {
    expect(githubError(answer(403), 'list reviews', 'pull-requests: read', FORK).message).toContain('"pull-requests: read"');
  });

  test('an error of our own is told from one of GitHub', () => {
    expect(githubError(new TypeError('x is undefined'), 'read', 'contents: read')).toMatchObject({ code: 'gate-failed', fault: 'gate' });
  });

  test('what GitHub said is one short line', () => {
    expect(githubError(answer(500, `broken\n::error::injected ${'x'.repeat(500)}`), 'read', 'contents: read').message).not.toContain('injected');
  });
});

describe('another try', () => {
  test.each([
    ['a server error on reading', answer(502), 'GET', 1, 1000],
    ['a server error again', answer(502), 'GET', 2, 2000],
    ['a server error for the third time', answer(502), 'GET', 3, undefined],
    ['a server error on creating', answer(502), 'POST', 1, undefined],
    ['a server error on changing what is there', answer(502), 'PATCH', 1, 1000],
    ['no answer in time', new BadAnswer('late', { isLate: true }), 'GET', 1, 1000],
    ['no answer in time again', new BadAnswer('late', { isLate: true }), 'GET', 2, undefined],
    ['too many requests, on writing too', answer(429, '', { 'retry-after': '3' }), 'POST', 1, 3000],
    ['a secondary limit', answer(403, 'You have exceeded a secondary rate limit'), 'POST', 1, 1000],
    ['a limit that lasts too long', answer(429, '', { 'retry-after': '3600' }), 'GET', 1, undefined],
    ['a refusal', answer(403, 'Resource not accessible by integration'), 'GET', 1, undefined],
    ['an error of our own', new TypeError('no'), 'GET', 1, undefined],
  ])('after %s', (_, error, method, tries, wait) => {
    expect(waitBefore(error, method, tries)).toBe(wait);
  });

  test('a refusal is not a limit', () => {
    expect(isRateLimit(answer(403, 'Resource not accessible by integration'))).toBe(false);
    expect(isRateLimit(answer(403, 'no', { 'x-ratelimit-remaining': '0' }))).toBe(true);
  });
});

test.each([
  ['::error::x', '| ::error::x'],
  ['a\n  ::set-output name=verdict::pass', 'a\n|   ::set-output name=verdict::pass'],
  ['a\r::stop-commands::x', 'a\n| ::stop-commands::x'],
  ['a ##[error]x', 'a ## [error]x'],
  ['std::vector', 'std::vector'],
])('%j is printed as %j, which is no command', (text, shown) => {
  expect(printable(text)).toBe(shown);
});
