import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Limits } from '../../../src/github/client.ts';
import { run } from '../../../src/github/run.ts';
import type { GitHub } from './github.ts';

/** Waits that a test can afford. A hung connection is told from a slow emulator by what the test says. */
const QUICK: Partial<Limits> = { timeoutMs: 10_000, bodyMs: 10_000, pauseMs: 1, maxWaitMs: 50, patienceMs: 15_000 };

export interface Asked {
  readonly event: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly checkout: string;
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly limits?: Partial<Limits>;
}

/** What the runner was told. */
export interface Told {
  readonly failed: string[];
  readonly warnings: string[];
  readonly infos: string[];
  readonly outputs: Record<string, string>;
  /** Requests that had no answer in time, once for each try. */
  readonly late: string[];
  readonly ms: number;
}

/** How long a hung connection is waited for: as short as the machine lets every other request be answered. */
const PATIENCE_MS = [120, 1000, 10_000];

/**
 * Runs the action against a request that is not answered. A machine that is busy answers others late, too; then it is waited for longer.
 * @param times how often it is not answered; always when absent
 */
export async function runHung(path: RegExp, times: number | undefined, once: (limits: Partial<Limits>) => Promise<Told>): Promise<Told> {
  const most = times ?? Number.POSITIVE_INFINITY;
  for (const timeoutMs of PATIENCE_MS) {
    const told = await once({ timeoutMs });
    if (told.late.length <= most && told.late.every((request) => path.test(request))) return told;
  }
  throw new Error(`the machine is too busy to answer within ${PATIENCE_MS.at(-1)} ms`);
}

/** Runs the action in this process, with the real client against a server: a hundred times as fast as a child. */
export async function runHere(github: GitHub, asked: Asked): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), 'kri-gate-here-'));
  const told: Omit<Told, 'ms'> = { failed: [], warnings: [], infos: [], outputs: {}, late: [] };
  const inputs: Record<string, string> = { 'github-token': 'a-token', policy: '.github/risk-policy.yml', comment: 'always', ...asked.inputs };
  const started = performance.now();
  try {
    await run({
      input: (name) => inputs[name] ?? '',
      env: { GITHUB_WORKSPACE: asked.checkout, RUNNER_TEMP: folder, GITHUB_SHA: asked.sha, GITHUB_ACTOR: 'engineer', ...asked.env },
      eventName: asked.event,
      payload: asked.payload,
      repository: { owner: 'acme', repo: 'models' },
      connect: (token) => {
        const debug = (line: string): void => {
          const [, path] = /^[A-Z]+ (\S+): .*no answer within/.exec(line) ?? [];
          if (path !== undefined) told.late.push(path);
        };
        return connect({ token, baseUrl: github.url, userAgent: 'kri-gate/test', limits: { ...QUICK, ...asked.limits }, debug });
      },
      runner: {
        info: (message) => void told.infos.push(message),
        debug: () => {},
        notice: () => {},
        warning: (message) => void told.warnings.push(message),
        error: () => {},
        setOutput: (name, value) => {
          told.outputs[name] = String(value);
        },
        setFailed: (message) => void told.failed.push(message),
        writeSummary: async () => {},
      },
      now: Date.now(),
      version: '0.0.0',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { ...told, ms: performance.now() - started };
}
