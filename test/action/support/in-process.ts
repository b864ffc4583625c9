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
  readonly ms: number;
}

/** Runs the action in this process, with the real client against a server: a hundred times as fast as a child. */
export async function runHere(github: GitHub, asked: Asked): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), 'kri-gate-here-'));
  const told: Omit<Told, 'ms'> = { failed: [], warnings: [], infos: [], outputs: {} };
  const inputs: Record<string, string> = { 'github-token': 'a-token', policy: '.github/risk-policy.yml', comment: 'always', ...asked.inputs };
  const started = performance.now();
  try {
    await run({
      input: (name) => inputs[name] ?? '',
      env: { GITHUB_WORKSPACE: asked.checkout, RUNNER_TEMP: folder, GITHUB_SHA: asked.sha, GITHUB_ACTOR: 'engineer', ...asked.env },
      eventName: asked.event,
      payload: asked.payload,
      repository: { owner: 'acme', repo: 'models' },
      connect: (token) => connect({ token, baseUrl: github.url, userAgent: 'kri-gate/test', limits: { ...QUICK, ...asked.limits } }),
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
