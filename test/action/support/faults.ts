import type { Fault } from './github.ts';

export const REFUSED = { message: 'Resource not accessible by integration' };
const LIMITED = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' };

/** What is wrong with an answer, whichever request it is to. */
export type What = Omit<Fault, 'method' | 'path' | 'times' | 'after'>;
/** Everything that may happen to a request, and what a person is told of it. */
export const FAULTS: readonly (readonly [string, What, RegExp])[] = [
  ['401', { status: 401, body: { message: 'Bad credentials' } }, /github-unauthorised.*token/],
  ['403, a permission', { status: 403, body: REFUSED }, /github-forbidden.*lacks the permission "[a-z-]+: read".*Add "/],
  ['403, a secondary limit that lasts', { status: 403, body: LIMITED, headers: { 'retry-after': '3600' } }, /github-rate-limited.*later/],
  ['403, a secondary limit again and again', { status: 403, body: LIMITED, headers: { 'retry-after': '0' } }, /github-rate-limited/],
  ['404', { status: 404 }, /github-forbidden/],
  ['409', { status: 409 }, /github-failed.*409/],
  ['410', { status: 410 }, /github-failed.*gone/],
  ['422', { status: 422 }, /github-failed.*does not accept/],
  ['429', { status: 429, headers: { 'retry-after': '0' } }, /github-rate-limited/],
  ...[500, 502, 503, 504].map((status) => [`${status}`, { status, body: { message: 'Server Error' } }, /github-failed.*again/] as const),
  ['a hung connection', { status: 0, breaks: 'hangs' }, /github-failed.*no answer within [\d.]+ s/],
  ['JSON that ends early', { status: 0, breaks: 'cut' }, /github-failed.*cut short/],
  ['an answer that breaks off', { status: 0, breaks: 'broken' }, /github-failed.*(cut short|closed|terminated)/],
  ['a reset', { status: 0, breaks: 'reset' }, /github-failed/],
  ['error in place of an answer', { status: 200, body: { message: 'Server Error' }, undocumented: true }, /github-failed.*not what GitHub documents: expected/],
  ['null in place of an answer', { status: 200, body: [null], undocumented: true }, /github-failed.*not what GitHub documents: expected/],
];
/** Those that may be gone at the next try. */
export const PASSING = FAULTS.filter(([name]) => /^(429|502|JSON|an answer|error|null|a reset|a hung|403.*again)/.test(name));

/** Requests of one call: three tries. */
export const TRIES = 3;
