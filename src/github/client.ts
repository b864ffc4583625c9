import { Octokit } from '@octokit/rest';
import { faultOfAnswer } from './answers.ts';
import { BadAnswer, headerOf, isRateLimit, statusOf } from './errors.ts';
import { finish, send } from './request.ts';

/** How long the gate waits for GitHub. Every wait is bounded, so that a job ends in red and not in a time-out of the runner. */
export interface Limits {
  /** Tries of one request. */
  readonly tries: number;
  /** Until an answer begins. GitHub itself gives up after 10 seconds. */
  readonly timeoutMs: number;
  /** Until it has ended; files may be large. */
  readonly bodyMs: number;
  /** Of an answer. The largest is a file of 100 MB, as base64. */
  readonly maxBytes: number;
  /** First wait between two tries; it doubles. */
  readonly pauseMs: number;
  /** The longest wait between two tries; a limit that lasts longer is an error, not a job that hangs. */
  readonly maxWaitMs: number;
  /** What failed tries and waits may cost over all requests. Who has waited that long tries nothing again. */
  readonly patienceMs: number;
}

const LIMITS: Limits = {
  tries: 3,
  timeoutMs: 15_000,
  bodyMs: 45_000,
  maxBytes: 256 * 1024 * 1024,
  pauseMs: 1000,
  maxWaitMs: 20_000,
  patienceMs: 45_000,
};

interface ClientOptions {
  readonly token: string;
  /** Of the REST API, e.g. https://api.github.com. */
  readonly baseUrl: string;
  readonly userAgent: string;
  /** Requests go through a proxy that the environment names. */
  readonly hasProxy?: boolean;
  readonly limits?: Partial<Limits>;
  /** Told of every try of every request: what was asked, what came of it, how long it took. Never of a token or a host. */
  readonly debug?: (line: string) => void;
}

/** A client that tries again, a few times, when GitHub is busy or broken. */
export function connect(options: ClientOptions): Octokit {
  const limits = { ...LIMITS, ...options.limits };
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.baseUrl,
    userAgent: options.userAgent,
    log: SILENT,
    request: { fetch: (url: string, init: RequestInit) => boundedSend(url, init, limits, options.hasProxy === true) },
  });
  let spentMs = 0;
  octokit.hook.wrap('request', async (request, parameters) => {
    const { method, url } = octokit.request.endpoint(parameters);
    for (let tries = 1; ; tries++) {
      const started = Date.now();
      const debug = (outcome: string): void => options.debug?.(`${method} ${url.replace(options.baseUrl, '')}: ${outcome}, ${Date.now() - started} ms`);
      try {
        const answer = await request(parameters);
        requireUsable(answer, parameters);
        debug(`status ${answer.status}, ${answer.headers['x-ratelimit-remaining'] ?? 'unknown'} requests left`);
        return answer;
      } catch (thrown) {
        const error = explain(thrown, { method, url });
        spentMs += Date.now() - started;
        const wait = waitBefore(error, parameters.method, tries, limits);
        const isLast = wait === undefined || spentMs + wait > limits.patienceMs;
        debug(`try ${tries} failed, ${error instanceof Error ? error.message : String(error)}${isLast ? '' : `, again in ${wait} ms`}`);
        if (isLast) throw error;
        spentMs += wait;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  });
  return octokit;
}

interface Answer {
  readonly status: number;
  readonly data: unknown;
}

/** Its own messages would go to the log of the job around the runner's escaping. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Milliseconds to wait before the next try; undefined when there is none. A limit was not acted on, so every request may be
 * repeated; after a server error, or without an answer, none that creates something, or a comment might be written twice.
 */
export function waitBefore(error: unknown, method: string, tries: number, limits: Limits = LIMITS): number | undefined {
  const isLate = error instanceof BadAnswer && error.isLate;
  if (tries >= (isLate ? Math.min(limits.tries, 2) : limits.tries)) return undefined;
  const limited = isRateLimit(error);
  const broken = (statusOf(error) ?? 0) >= 500 && method !== 'POST';
  if (!limited && !broken) return undefined;
  const wait = askedWait(error) ?? limits.pauseMs * 2 ** (tries - 1);
  return wait <= limits.maxWaitMs ? wait : undefined;
}

/** Milliseconds that GitHub asks to wait: a number of seconds, a date, or the time at which its limit ends; undefined when it says nothing usable. */
function askedWait(error: unknown): number | undefined {
  const after = headerOf(error, 'retry-after');
  const seconds = Number(after ?? Number.NaN);
  if (Number.isFinite(seconds)) return seconds >= 0 ? seconds * 1000 : undefined;
  const until = after !== undefined ? Date.parse(after) : Number(headerOf(error, 'x-ratelimit-reset') ?? Number.NaN) * 1000;
  const isUsedUp = after !== undefined || headerOf(error, 'x-ratelimit-remaining') === '0';
  return isUsedUp && Number.isFinite(until) ? Math.max(0, until - Date.now()) : undefined;
}

/** Neither a server that says nothing nor one that never ends keeps the job waiting. */
async function boundedSend(url: string, init: RequestInit, limits: Limits, hasProxy: boolean): ReturnType<typeof finish> {
  const late = new AbortController();
  const abortAfter = (ms: number, why: string): NodeJS.Timeout => setTimeout(() => late.abort(new BadAnswer(`${why} ${ms / 1000} s`, { isLate: true })), ms);
  const end = abortAfter(limits.bodyMs, 'the answer did not end within');
  const begin = abortAfter(limits.timeoutMs, 'no answer within');
  try {
    const answer = await send(url, { ...init, signal: late.signal }, hasProxy);
    clearTimeout(begin);
    return await finish(answer, limits.maxBytes, late.signal);
  } finally {
    clearTimeout(begin);
    clearTimeout(end);
  }
}

/**
 * The library hands out a JSON body that is cut short as text, and one that broke off as an empty text. Neither is an answer, nor
 * is a text of another kind: an error page, or what a proxy says in GitHub's place.
 */
function requireUsable({ status, data }: Answer, { method, url }: { readonly method: string; readonly url: string }): void {
  if (status < 200 || status >= 300) return;
  if (status === 204 || status === 205) {
    if (method === 'GET') throw new BadAnswer(`the answer to GET (status ${status}) is empty`);
    return;
  }
  if (typeof data !== 'object' || data === null) throw new BadAnswer(`the answer to ${method} (status ${status}) is cut short or no JSON`);
  const fault = faultOfAnswer(`${method} ${url}`, data);
  if (fault !== undefined) throw new BadAnswer(`the answer to ${method} (status ${status}) is not what GitHub documents: ${fault}`);
}

/** Gives an error the request that it is about. */
function explain(thrown: unknown, { method, url }: { readonly method: string; readonly url: string }): unknown {
  const reason = thrown instanceof Error && thrown.cause instanceof BadAnswer ? thrown.cause : thrown;
  const request = { method, url };
  if (reason instanceof BadAnswer) return new BadAnswer(reason.message, { isLate: reason.isLate, request, cause: thrown });
  const status = statusOf(thrown);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (status === undefined) return new BadAnswer(`the answer cannot be read: ${message}`, { request, cause: thrown });
  return thrown;
}
