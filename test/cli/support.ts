import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';

export const REPOSITORY = join(import.meta.dirname, '../..');
export const NOW = '2026-11-20T12:00:00Z';

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Bundle {
  /** The folder that is installed: dist/, schemas/, examples/. */
  readonly home: string;
  /** Runs the built command line as a process of its own. */
  run(args: readonly string[], options?: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string }): Run;
}

/** Builds the command line into a temporary folder, once for a test file, so that no test depends on what lies in dist/. */
export function builtBundle(): Bundle {
  const home = mkdtempSync(join(tmpdir(), 'kri-gate-home-'));
  beforeAll(() => {
    execFileSync(process.execPath, [join(REPOSITORY, 'scripts/build.mjs'), join(home, 'dist')]);
    for (const name of ['schemas', 'examples']) symlinkSync(join(REPOSITORY, name), join(home, name));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return {
    home,
    run(args, { cwd = home, env = {}, input = '' } = {}) {
      const result = spawnSync(process.execPath, [join(home, 'dist/cli.js'), ...args], {
        cwd,
        env: { PATH: process.env.PATH, ...env },
        input,
        encoding: 'utf8',
        timeout: 30_000,
      });
      return { code: result.status, stdout: result.stdout, stderr: result.stderr };
    },
  };
}

/** Temporary folders that are removed when the tests of the file have run. */
export function folders(): (files?: Record<string, string | Uint8Array>) => string {
  // Processes take their time where many tests run at once.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  return (files = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'kri-gate-test-'));
    made.push(folder);
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    return folder;
  };
}

export const DIGEST = `sha256:${'9f'.repeat(32)}`;

/** A policy that a record alone can pass: one KRI, one control. */
export const POLICY = `version: 1
name: Small policy
owners: { users: [ana] }
tolerances: { t: { statement: Less than once in a hundred years } }
risks:
  cyber: { title: Cyber, tolerance: t }
defaults:
  binding: digest
kris:
  ctf: { title: CTF, risk: cyber, scale: exact, thresholds: { high: ">= 50" }, rationale: r }
kcis:
  drill: { title: Drill, category: governance, about: organisation, threshold: true, sufficiency: s }
pairings:
  high: { if: { ctf: high }, then: { governance: [drill] } }
release_paths: [releases/**]
`;

export function manifest(release = '3.1.0', further = 'evidence: [evals/**]\n'): string {
  return `version: 1\nmodel: acme/atlas\nrelease: "${release}"\ndigest: ${DIGEST}\nstage: internal\nnames: [acme/atlas]\n${further}`;
}

export function record(value: number, assessed = '2026-11-01'): string {
  return `version: 1\nsubject: { model: acme/atlas, digest: "${DIGEST}" }\nrecords:\n  - { indicator: ctf, value: ${value}, assessed: ${assessed} }\n`;
}

/** A repository whose release passes. */
export function passing(): Record<string, string> {
  return { '.github/risk-policy.yml': POLICY, 'releases/a.yml': manifest(), 'evals/ctf.evidence.yml': record(10) };
}

/** A repository whose release is blocked: the KRI is crossed and its control missing. */
export function blocked(): Record<string, string> {
  return { ...passing(), 'evals/ctf.evidence.yml': record(60) };
}

export interface Report {
  verdict: string;
  enforcement: string;
  evaluated_at: string;
  policy: { file: string };
  decisions: { verdict: string; release: { release: string; file: string }; findings: { code: string; file?: string; line?: number; message: string }[] }[];
  findings: { code: string; message: string }[];
  evidence: { file: string }[];
}

/** What stdout holds, which must be JSON and nothing else. */
export function json(run: Run): Report {
  return JSON.parse(run.stdout) as Report;
}
