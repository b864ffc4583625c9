import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { inspectHeader } from '../../evidence/support/inspect-log.ts';
import { writeZip, type ZipEntry } from '../../evidence/support/zip-writer.ts';
import type { GitHub, Schemas } from './github.ts';

export const EVALS = '.github/workflows/evals.yml';

type Run = Pick<
  Schemas['workflow-run'],
  | 'id'
  | 'path'
  | 'head_sha'
  | 'event'
  | 'status'
  | 'conclusion'
  | 'run_attempt'
  | 'run_number'
  | 'run_started_at'
  | 'created_at'
  | 'pull_requests'
  | 'referenced_workflows'
>;
type Job = Pick<Schemas['job'], 'id' | 'name' | 'status' | 'conclusion'>;
type Artifact = Pick<Schemas['artifact'], 'id' | 'name' | 'size_in_bytes' | 'expired' | 'created_at' | 'expires_at'> & { digest?: string | null };

/** What a test says of a run; the rest is that of a good one. */
export interface Told {
  readonly run?: Partial<Run>;
  /** Attempts before the last. */
  readonly earlier?: readonly Partial<Run>[];
  readonly jobs?: readonly Omit<Job, 'id'>[];
  readonly artifacts?: readonly (Partial<Artifact> & { readonly zip?: Buffer })[];
}

/** An hour for each step, in the last days. */
export const hour = (step: number): string => new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 - (48 - step) * 3_600_000).toISOString();

/** Workflow runs and their artifacts, as GitHub's API tells of them, with the storage that hands artifacts out. */
export class Workflows {
  /** The authorization of every request to the storage. */
  readonly asked: (string | undefined)[] = [];
  private readonly zips = new Map<string, Buffer>();
  private storage!: Server;
  private ids = 100;

  constructor(private readonly github: () => GitHub) {
    beforeAll(async () => {
      this.storage = createServer((request, response) => {
        this.asked.push(request.headers.authorization);
        const zip = this.zips.get(request.url ?? '');
        if (zip === undefined) response.writeHead(404);
        response.end(zip);
      });
      await new Promise<void>((resolve) => this.storage.listen(0, '127.0.0.1', resolve));
    });
    beforeEach(() => {
      this.asked.length = 0;
    });
    afterAll(() => new Promise((resolve) => this.storage.close(resolve)));
  }

  /** Tells of the runs for a commit, page by page. */
  tell(commit: string, runs: readonly Told[], pageSize = 100): void {
    const told = runs.map((one) => this.describe(commit, one));
    const path = (page: number): RegExp => new RegExp(`/actions/runs\\?head_sha=${commit}&per_page=100&page=${page}$`);
    const pages = Math.max(1, Math.ceil(told.length / pageSize));
    for (let page = 1; page <= pages; page++)
      this.answer(path(page), { total_count: told.length, workflow_runs: told.slice((page - 1) * pageSize, page * pageSize) });
    this.answer(path(pages + 1), { total_count: told.length, workflow_runs: [] });
  }

  private describe(commit: string, { run = {}, earlier = [], jobs, artifacts = [] }: Told): Run {
    const id = run.id ?? ++this.ids;
    const good: Run = {
      id,
      path: EVALS,
      head_sha: commit,
      event: 'pull_request',
      status: 'completed',
      conclusion: 'success',
      run_attempt: earlier.length + 1,
      run_number: 1,
      run_started_at: hour(10 * earlier.length),
      created_at: hour(0),
      pull_requests: [],
      referenced_workflows: [],
    };
    for (const [index, attempt] of earlier.entries())
      this.answer(new RegExp(`/actions/runs/${id}/attempts/${index + 1}$`), { ...good, run_attempt: index + 1, run_started_at: hour(10 * index), ...attempt });
    if (jobs !== undefined)
      this.answer(new RegExp(`/actions/runs/${id}/attempts/\\d+/jobs`), { total_count: jobs.length, jobs: jobs.map((job, i) => ({ id: i + 1, ...job })) });
    const listed = artifacts.map((artifact) => this.store(artifact, hour(10 * earlier.length + 1)));
    this.answer(new RegExp(`/actions/runs/${id}/artifacts`), { total_count: listed.length, artifacts: listed });
    return { ...good, ...run };
  }

  private store({ zip = logs(), ...told }: Partial<Artifact> & { readonly zip?: Buffer }, created: string): Artifact {
    const id = ++this.ids;
    this.zips.set(`/${id}`, zip);
    const location = `http://127.0.0.1:${(this.storage.address() as AddressInfo).port}/${id}`;
    this.github().faults.push({ method: 'GET', path: new RegExp(`/actions/artifacts/${id}/zip$`), status: 302, headers: { location } });
    const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    return { id, name: 'evals-cyber', size_in_bytes: zip.length, expired: false, created_at: created, expires_at: null, digest, ...told };
  }

  private answer(path: RegExp, body: unknown): void {
    this.github().faults.push({ method: 'GET', path, status: 200, body });
  }
}

/** An eval log in which the model solves this share of its tasks. */
export function log(accuracy = 0.1): Buffer {
  const metrics = { accuracy: { name: 'accuracy', value: accuracy, params: {} } };
  return Buffer.from(JSON.stringify(inspectHeader({ metrics, eval: { created: hour(1) } })));
}

export function logs(accuracy = 0.1, more: readonly ZipEntry[] = []): Buffer {
  return writeZip([{ name: 'logs/ctf.json', content: log(accuracy) }, ...more]);
}

export const WORKFLOW = 'on: pull_request\n';
export const SOURCE = `{ workflow: ${EVALS}, artifacts: [evals-*] }`;

/** A policy whose one KRI is measured by eval logs, at half of the tasks. */
export function logPolicy(source = SOURCE, more = ''): string {
  return `version: 1
name: Test policy
owners: { users: [risk-officer] }
models: { acme/atlas: { names: [acme/atlas-3.1] } }
defaults: { binding: name }
risks: { cyber: { title: Cyber offence } }
kris:
  ctf: { title: Tasks solved, risk: cyber, scale: exact, measured_by: { task: cybench, metric: accuracy }, thresholds: { high: ">= 50%" } }
kcis:
  drill: { title: Drill held, category: governance, about: organisation, scale: exact, threshold: true }
pairings:
  high: { if: { ctf: high }, then: { governance: [drill] } }
release_paths: [releases/**]
installation: ignore
artifacts: [${source}]
${more}`;
}
