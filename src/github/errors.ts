import { asText, path } from '../evidence/narrow.ts';
import { GateError } from '../formats/errors.ts';

/** A permission in the words of a workflow's `permissions:`. */
type Permission = 'contents: read' | 'pull-requests: read' | 'pull-requests: write' | 'actions: read';

/** Why GitHub may have handed out a token that can only read. */
interface TokenOrigin {
  readonly event: string;
  /** The pull request comes from another repository. */
  readonly fork: boolean;
  /** The login that the run acts for. */
  readonly actor?: string;
}

/** No answer, or one that cannot be used. It counts as an error of the server, as octokit counts a lost connection. */
export class BadAnswer extends Error {
  readonly status = 500;
  /** It took too long. */
  readonly isLate: boolean;
  readonly request: { readonly method: string; readonly url: string } | undefined;

  constructor(
    message: string,
    about: { readonly isLate?: boolean; readonly request?: { readonly method: string; readonly url: string }; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: about.cause });
    this.name = 'BadAnswer';
    this.isLate = about.isLate === true;
    this.request = about.request;
  }
}

/** HTTP status of an octokit error. A request that got no answer has 500, as octokit reports it. */
export function statusOf(error: unknown): number | undefined {
  const status = path(error, 'status');
  return error instanceof Error && typeof status === 'number' ? status : undefined;
}

/** A header of the answer that an octokit error carries. */
export function headerOf(error: unknown, name: string): string | undefined {
  const value = path(error, 'response', 'headers', name);
  return typeof value === 'number' ? String(value) : asText(value);
}

/** True when GitHub refuses because of how often it was asked, not because of who asks. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 429) return true;
  if (status !== 403) return false;
  return headerOf(error, 'x-ratelimit-remaining') === '0' || headerOf(error, 'retry-after') !== undefined || /rate limit|abuse/i.test(githubMessage(error));
}

/** The first line of what GitHub said. */
export function githubMessage(error: unknown): string {
  const said = asText(path(error, 'response', 'data', 'message')) ?? (error instanceof Error ? error.message : String(error));
  return (said.split(/[\r\n]/, 1)[0] ?? '').slice(0, 200);
}

/**
 * Why GitHub did not show something that the gate can do without.
 * @throws what is no answer of GitHub
 */
export function refusalOf(error: unknown): string {
  const status = statusOf(error);
  if (status === undefined) throw error;
  return `status ${status}: ${githubMessage(error)}`;
}

/**
 * Turns an error of the API into one that says what failed, why, and what to do.
 * @param doing what was attempted, to follow "GitHub did not let the gate …"
 */
export function githubError(error: unknown, doing: string, needs: Permission, token?: TokenOrigin): GateError {
  if (error instanceof GateError) return error;
  const status = statusOf(error);
  if (status === undefined)
    return new GateError('gate-failed', `an unexpected error while trying to ${doing}: ${githubMessage(error)}`, { fault: 'gate', cause: error });
  const fail = (code: string, why: string, hint: string): GateError =>
    new GateError(code, `GitHub did not let the gate ${doing}: ${why} (${saidOf(error, status)})`, { fault: 'github', hint, cause: error });

  if (isRateLimit(error)) return fail('github-rate-limited', 'too many requests', 'Run the job again later, or give it a token of its own with github-token.');
  if (status === 401)
    return fail('github-unauthorised', 'the token is not valid', 'Leave the input github-token out, or give it a token that has not expired.');
  if (status === 403 || status === 404) {
    const { why, hint } = explainRefusal(needs, token);
    return fail('github-forbidden', why, hint);
  }
  const [why, hint] = FAILURES[status] ?? BROKEN;
  return fail('github-failed', why, hint);
}

const BROKEN = ['it answered with an error or not at all', 'Run the job again; see https://www.githubstatus.com when it persists.'] as const;
const FAILURES: Readonly<Record<number, readonly [string, string]>> = {
  409: ['something else changed it at the same time', 'Run the job again.'],
  410: ['it is gone, or switched off in this repository', 'Look whether issues and pull requests are switched on, then run the job again.'],
  422: ['it does not accept the request', 'What it said tells why. Run the job again, and report it when it persists.'],
};

/** Which request it was, and what GitHub answered; without an answer there is no status to tell. */
function saidOf(error: unknown, status: number): string {
  const [method, url] = [asText(path(error, 'request', 'method')), asText(path(error, 'request', 'url'))];
  const call = method === undefined || url === undefined ? '' : `${method} ${pathOf(url)}: `;
  return `${call}${path(error, 'response') === undefined ? '' : `status ${status}: `}${githubMessage(error)}`;
}

/** Without the host, and without a query that only tells pages apart. */
function pathOf(url: string): string {
  return url
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/\?.*$/, '')
    .slice(0, 200);
}

/** Tells a fork's read-only token apart from a missing permission: the cures differ. */
function explainRefusal(needs: Permission, token?: TokenOrigin): { why: string; hint: string } {
  const writes = needs.endsWith('write');
  const withHead = token !== undefined && ['pull_request', 'pull_request_review'].includes(token.event);
  if (writes && withHead && token.fork) {
    return {
      why: 'the pull request comes from a fork, for which GitHub hands out a token that can only read',
      hint: 'Nothing is wrong: the verdict stands in the job and its summary. A second workflow may write the comment; see docs/forks.md.',
    };
  }
  if (writes && withHead && token.actor === 'dependabot[bot]') {
    return {
      why: 'Dependabot started the run, for which GitHub hands out a token that can only read',
      hint: 'Nothing is wrong: the verdict stands in the job and its summary.',
    };
  }
  return { why: `the token lacks the permission "${needs}"`, hint: `Add "${needs}" under permissions: of the job.` };
}
