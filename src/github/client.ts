import type { Octokit } from '@octokit/rest';
import { headerOf, isRateLimit, statusOf } from './errors.ts';

/** Tries of one request. */
const MAX_TRIES = 3;
/** The longest wait between two tries; a limit that lasts longer is an error, not a job that hangs. */
const MAX_WAIT_MS = 20_000;
/** A request that takes longer has failed. */
const TIMEOUT_MS = 60_000;

export interface ClientOptions {
  readonly token: string;
  /** Of the REST API, e.g. https://api.github.com. */
  readonly baseUrl: string;
  readonly userAgent: string;
  /** First wait between two tries; it doubles. */
  readonly pauseMs?: number;
}

/** A client that tries again, a few times, when GitHub is busy or broken. Loads the library only here. */
export async function connect(options: ClientOptions): Promise<Octokit> {
  const { Octokit } = await import('@octokit/rest');
  const octokit = new Octokit({ auth: options.token, baseUrl: options.baseUrl, userAgent: options.userAgent, log: SILENT });
  octokit.hook.before('request', (request) => {
    request.request = { ...request.request, signal: AbortSignal.timeout(TIMEOUT_MS) };
  });
  octokit.hook.wrap('request', async (request, parameters) => {
    for (let tries = 1; ; tries++) {
      try {
        return await request(parameters);
      } catch (error) {
        const wait = waitBefore(error, parameters.method, tries, options.pauseMs ?? 1000);
        if (wait === undefined) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  });
  return octokit;
}

/** Its own messages would go to the log of the job around the runner's escaping. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Milliseconds to wait before the next try; undefined when there is none. A limit was not acted on, so every request may be
 * repeated; after a server error only one that changes nothing, or a comment might be written twice.
 */
export function waitBefore(error: unknown, method: string, tries: number, pauseMs: number): number | undefined {
  if (tries >= MAX_TRIES) return undefined;
  const limited = isRateLimit(error);
  const broken = (statusOf(error) ?? 0) >= 500 && method === 'GET';
  if (!limited && !broken) return undefined;
  const asked = Number(headerOf(error, 'retry-after'));
  const wait = Number.isFinite(asked) && asked >= 0 ? asked * 1000 : pauseMs * 2 ** (tries - 1);
  return wait <= MAX_WAIT_MS ? wait : undefined;
}
