import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, read } from './support.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly id?: string;
  readonly if?: string;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly if?: string;
  readonly needs?: string | string[];
  readonly permissions?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
  readonly 'runs-on': string;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly name: string;
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, Job>;
}

const FOLDER = 'examples/workflows';
const KEYS = new Set(['name', 'on', 'permissions', 'concurrency', 'jobs']);
const SCOPES = ['actions', 'contents', 'pull-requests'];
const metadata = parse(read('action.yml')) as { inputs: Record<string, unknown>; outputs: Record<string, unknown> };
const files = readdirSync(join(ROOT, FOLDER)).map((name) => {
  const text = read(`${FOLDER}/${name}`);
  return { name, text, workflow: parse(text, { strict: true, uniqueKeys: true }) as Workflow };
});
const workflowNamed = (name: string): Workflow => files.find((file) => file.name === name)?.workflow ?? expect.unreachable(name);

describe.each(files)('examples/workflows/$name', ({ text, workflow }) => {
  const jobs = Object.entries(workflow.jobs);

  it('has the keys of a workflow, least permissions, and an end in time', () => {
    for (const key of Object.keys(workflow)) expect(KEYS).toContain(key);
    const all = [workflow.permissions, ...jobs.flatMap(([, { permissions }]) => (permissions === undefined ? [] : [permissions]))];
    for (const permissions of all) for (const scope of Object.keys(permissions)) expect(SCOPES).toContain(scope);
    for (const [, job] of jobs) expect([typeof job['timeout-minutes'], job['runs-on']]).toEqual(['number', 'ubuntu-latest']);
  });

  it('pins every action, and gives the gate only inputs that it has', () => {
    const steps = jobs.flatMap(([, job]) => job.steps);
    for (const { uses, run } of steps) expect(uses ?? run).toMatch(uses === undefined ? /./ : /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/);
    const own = steps.filter(({ uses }) => uses?.startsWith('OWNER/kri-gate@'));
    expect(own).toHaveLength(1);
    for (const input of Object.keys(own[0]?.with ?? {})) expect(Object.keys(metadata.inputs)).toContain(input);
    for (const [, output = ''] of text.matchAll(/steps\.gate\.outputs\.([\w-]+)/g)) expect(Object.keys(metadata.outputs)).toContain(output);
    if (text.includes('steps.gate.')) expect(own[0]?.id).toBe('gate');
  });

  it('cannot be skipped into a pass, and puts nothing of the change into a shell', () => {
    expect(text).not.toMatch(/^\s*(paths|paths-ignore|branches|continue-on-error)\s*:/m);
    for (const [, { steps }] of jobs) for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    const gate = workflow.jobs['kri-gate'];
    expect(gate?.if).toBe(gate?.needs === undefined ? undefined : 'always()');
    for (const step of gate?.steps ?? []) if (step.uses?.startsWith('OWNER/kri-gate@')) expect(step.if).toBeUndefined();
    for (const [, { steps }] of jobs) {
      const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
      if (checkout !== undefined) expect(checkout.with?.['persist-credentials']).toBe(false);
    }
  });
});

describe('the workflows together', () => {
  it('run on pull requests, reviews, merge groups, a schedule, and after a run', () => {
    expect(files.map(({ name }) => name).sort()).toEqual(['evals.yml', 'kri-gate-comment.yml', 'kri-gate-schedule.yml', 'kri-gate.yml']);
    expect(Object.keys(workflowNamed('kri-gate.yml').on)).toEqual(['pull_request', 'pull_request_review', 'merge_group']);
    expect(Object.keys(workflowNamed('kri-gate-schedule.yml').on)).toEqual(['schedule', 'workflow_dispatch']);
  });

  it('find each other: the comment by the name of the run and of its artifact', () => {
    const { on } = workflowNamed('kri-gate-comment.yml');
    expect(on.workflow_run).toEqual({ workflows: [workflowNamed('kri-gate.yml').name], types: ['completed'] });
    const upload = workflowNamed('kri-gate.yml').jobs['kri-gate']?.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(read('src/github/artifact.ts')).toContain(`'${upload?.with?.name}'`);
  });

  it('are those that docs/install.md names', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const { name } of files) expect(read('docs/install.md')).toContain(`../${FOLDER}/${name}`);
  });
});
