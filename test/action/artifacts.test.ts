import { describe, expect, test } from 'vitest';
import type { ZipEntry } from '../evidence/support/zip-writer.ts';
import { ecKeys, envelopeOf, type Keys, pem, SLSA, sha256Of, statementOf } from '../signatures/instance.ts';
import { type Run, reportOf } from './support/action.ts';
import type { Contents, Schemas } from './support/github.ts';
import { Stage } from './support/stage.ts';
import { EVALS, hour, log, logPolicy, logs, SOURCE, type Told, WORKFLOW, Workflows } from './support/workflows.ts';
import { manifest, POLICY_FILE } from './support/world.ts';

const stage = new Stage();
const workflows = new Workflows(() => stage.github);

const CHANGE = { 'releases/atlas-1.yml': manifest().replace('evidence: [evals/1.0/**]\n', '') };

/** Runs the gate on a change that adds a release, after these workflow runs. */
async function gate(
  told: readonly Told[],
  play: { readonly policy?: string; readonly change?: Contents; readonly main?: Contents; readonly pageSize?: number } = {},
) {
  const main = { [POLICY_FILE]: play.policy ?? logPolicy(), [EVALS]: WORKFLOW, ...play.main };
  const proposal = await stage.propose({ main, change: { ...CHANGE, ...play.change } });
  workflows.tell(proposal.head, told, play.pageSize);
  return { proposal, run: await proposal.run() };
}

const general = (run: Run): string[] => reportOf(run).findings.map(({ code, severity }) => `${severity} ${code}`);
const kri = (run: Run) => reportOf(run).decisions[0]?.kris[0];
const reasons = (run: Run) => kri(run)?.evidence.map((used) => used.reasons);

describe('evidence from workflow artifacts', () => {
  test('clears a KRI, and the report says which run, attempt, workflow, commit and content it is', async () => {
    const { run, proposal } = await gate([{ run: { id: 7 }, artifacts: [{ zip: logs(0.1) }, { name: 'coverage' }] }]);
    expect([run.outputs.verdict, general(run)]).toEqual(['pass', ['note artifact-runs']]);
    expect(reportOf(run).evidence).toEqual([
      {
        file: `artifact:${EVALS}/7.1/evals-cyber/logs/ctf.json`,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        format: 'inspect',
        channel: 'author',
        measurements: 1,
        artifact: { run: 7, attempt: 1, workflow: EVALS, commit: proposal.head, name: 'evals-cyber', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      },
    ]);
  });

  test('asks the storage without the token, once for each artifact, and nothing of artifacts without the policy', async () => {
    await gate([{ artifacts: [{}] }]);
    expect(workflows.asked).toEqual([undefined]);
    stage.github.requests.length = 0;
    const proposal = await stage.propose({ main: { [POLICY_FILE]: logPolicy().replace(/^artifacts:.*$/m, '') }, change: CHANGE });
    await proposal.run();
    expect(stage.github.asked('GET', /\/actions\//)).toBe(0);
  });

  test('costs three calls more for one run with one artifact', async () => {
    await gate([{ artifacts: [{}] }]);
    expect(stage.github.asked('GET', /\/actions\//)).toBe(3);
  });

  test('the worst of all runs decides, not the newest', async () => {
    const { run } = await gate([{ artifacts: [{ zip: logs(0.7) }] }, { run: { run_started_at: hour(20) }, artifacts: [{ zip: logs(0.1) }] }]);
    expect(kri(run)).toMatchObject({ state: 'crossed', value: 0.7 });
    expect(run.outputs.verdict).toBe('blocked');
  });

  test('runs on every page count', async () => {
    const good = Array.from({ length: 4 }, (_, index): Told => ({ artifacts: [{ zip: logs(0.1 + index / 100) }] }));
    const { run } = await gate([...good, { artifacts: [{ zip: logs(0.8) }] }], { pageSize: 2 });
    expect(kri(run)).toMatchObject({ state: 'crossed', value: 0.8 });
  });

  test('a list that GitHub cuts short is undecided', async () => {
    const proposal = await stage.propose({ main: { [POLICY_FILE]: logPolicy(), [EVALS]: WORKFLOW }, change: CHANGE });
    stage.github.faults.push({ method: 'GET', path: /actions\/runs\?/, status: 200, body: { total_count: 3, workflow_runs: [] } });
    const run = await proposal.run();
    expect([run.code, run.outputs.verdict, run.stdout]).toEqual([1, 'undecided', expect.stringContaining('list-truncated')]);
  });

  test('a token that may not read runs leaves it undecided and is told which permission it lacks', async () => {
    const proposal = await stage.propose({ main: { [POLICY_FILE]: logPolicy(), [EVALS]: WORKFLOW }, change: CHANGE });
    stage.github.faults.push({ method: 'GET', path: /actions\/runs\?/, status: 403 });
    const run = await proposal.run();
    expect(run.outputs.verdict).toBe('undecided');
    expect(run.stdout).toContain('actions: read');
  });
});

describe('logs that can raise an alarm and clear nothing', () => {
  test.each(['failure', 'cancelled', 'timed_out', 'action_required', 'skipped'] as const)('those of a run that ended with %s', async (conclusion) => {
    const low = (await gate([{ run: { conclusion }, artifacts: [{ zip: logs(0.1) }] }])).run;
    expect([low.outputs.verdict, reasons(low)]).toEqual(['blocked', [['evidence-unverified']]]);
    expect(general(low)).toEqual(['warning artifact-run-unverified', 'note artifact-runs']);
  });

  test('an alarm of a failed run counts beside a good run', async () => {
    const { run } = await gate([{ run: { conclusion: 'failure' }, artifacts: [{ zip: logs(0.9) }] }, { artifacts: [{ zip: logs(0.1) }] }]);
    expect(kri(run)).toMatchObject({ state: 'crossed', value: 0.9 });
  });

  test('an earlier attempt is not forgotten, and its logs are told apart by their time', async () => {
    const artifacts = [
      { zip: logs(0.9), created_at: hour(1) },
      { zip: logs(0.1), created_at: hour(11) },
    ];
    const { run } = await gate([{ run: { id: 8 }, earlier: [{ conclusion: 'failure' }], artifacts }]);
    expect(kri(run)).toMatchObject({ state: 'crossed', value: 0.9 });
    const found = reportOf(run).evidence.map(({ artifact }) => artifact?.attempt);
    expect(found).toEqual([1, 2]);
    expect(general(run)).toContain('warning artifact-run-unverified');
  });

  test('those of a workflow that the change edits', async () => {
    const { run } = await gate([{ artifacts: [{ zip: logs(0.1) }] }], { change: { [EVALS]: 'on: push\n' } });
    expect([run.outputs.verdict, reasons(run)]).toEqual(['blocked', [['evidence-unverified']]]);
    expect(reportOf(run).findings[0]?.message).toContain(`${EVALS} at its commit differs from the one on the default branch`);
  });

  test('those of a workflow that calls one that the change edits', async () => {
    const called = '.github/workflows/one-eval.yml';
    const referenced = [{ path: `acme/models/${called}@refs/pull/1/merge`, sha: 'a'.repeat(40) }];
    const play = { main: { [called]: WORKFLOW }, change: { [called]: 'on: push\n' } };
    const { run } = await gate([{ run: { referenced_workflows: referenced }, artifacts: [{}] }], play);
    expect(reasons(run)).toEqual([['evidence-unverified']]);
  });

  test('the same content in a good run does not wash them', async () => {
    const { run } = await gate([{ artifacts: [{ zip: logs(0.1) }] }, { run: { conclusion: 'failure' }, artifacts: [{ zip: logs(0.1) }] }]);
    expect([run.outputs.verdict, reasons(run)]).toEqual(['blocked', [['evidence-unverified']]]);
  });
});

describe('runs that have not ended', () => {
  test('block until they have, because they may still raise an alarm', async () => {
    const { run } = await gate([{ artifacts: [{}] }, { run: { status: 'in_progress', conclusion: null } }]);
    expect([run.outputs.verdict, general(run)]).toEqual(['blocked', ['block artifact-pending', 'note artifact-runs']]);
  });

  const JOBS = logPolicy(`{ workflow: ${EVALS}, artifacts: [evals-*], jobs: ["evals*"] }`);
  const going = { id: 42, status: 'in_progress', conclusion: null } as const;
  const gateJob = { name: 'kri-gate', status: 'in_progress', conclusion: null } as const;

  test('the run of the gate itself counts once the jobs of the evals have succeeded', async () => {
    const jobs = [{ name: 'evals (cyber)', status: 'completed', conclusion: 'success' } as const, gateJob];
    const { run } = await gate([{ run: going, jobs, artifacts: [{}] }], { policy: JOBS });
    expect([run.outputs.verdict, general(run)]).toEqual(['pass', ['note artifact-runs']]);
  });

  test('one job of a matrix that failed keeps all of them from clearing', async () => {
    const jobs = [
      { name: 'evals (cyber)', status: 'completed', conclusion: 'success' } as const,
      { name: 'evals (bio)', status: 'completed', conclusion: 'failure' } as const,
      gateJob,
    ];
    const { run } = await gate([{ run: going, jobs, artifacts: [{}] }], { policy: JOBS });
    expect([run.outputs.verdict, reasons(run)]).toEqual(['blocked', [['evidence-unverified']]]);
  });

  test('a run that failed by the gate alone keeps its evidence', async () => {
    const jobs = [
      { name: 'evals (cyber)', status: 'completed', conclusion: 'success' } as const,
      { ...gateJob, status: 'completed', conclusion: 'failure' } as const,
    ];
    const { run } = await gate([{ run: { conclusion: 'failure' }, jobs, artifacts: [{}] }], { policy: JOBS });
    expect(run.outputs.verdict).toBe('pass');
  });
});

describe('artifacts that are not there', () => {
  const optional = logPolicy(`{ workflow: ${EVALS}, artifacts: [evals-*], required: false }`);

  test.each([
    { what: 'missing', told: [], code: 'artifact-missing' },
    { what: 'expired', told: [{ artifacts: [{ expired: true }] }], code: 'artifact-expired' },
  ])('that are $what block, or warn where the policy does not require them', async ({ told, code }) => {
    expect(general((await gate(told)).run)).toContain(`block ${code}`);
    expect(general((await gate(told, { policy: optional })).run)).toContain(`warning ${code}`);
  });

  test('one that expires between list and download has expired', async () => {
    const proposal = await stage.propose({ main: { [POLICY_FILE]: logPolicy(), [EVALS]: WORKFLOW }, change: CHANGE });
    stage.github.faults.push({ method: 'GET', path: /\/zip$/, status: 410 });
    workflows.tell(proposal.head, [{ artifacts: [{}] }]);
    expect(general(await proposal.run())).toContain('block artifact-expired');
  });

  test('one that the storage does not hand out leaves it undecided', async () => {
    const proposal = await stage.propose({ main: { [POLICY_FILE]: logPolicy(), [EVALS]: WORKFLOW }, change: CHANGE });
    stage.github.faults.push({ method: 'GET', path: /\/zip$/, status: 302, headers: { location: 'http://127.0.0.1:1/gone' } });
    workflows.tell(proposal.head, [{ artifacts: [{}] }]);
    expect((await proposal.run()).outputs.verdict).toBe('undecided');
  });

  test('one that is not what GitHub says it is, is not read', async () => {
    const { run } = await gate([{ artifacts: [{ digest: `sha256:${'0'.repeat(64)}` }] }]);
    expect(general(run)).toContain('block artifact-unreadable');
    expect(reportOf(run).evidence).toEqual([]);
  });

  test('a hostile archive blocks and brings nothing', async () => {
    const { run } = await gate([{ artifacts: [{ zip: logs(0.1, [{ name: '../../escape.json', content: Buffer.from('{}') }]) }] }]);
    expect(general(run)).toContain('block artifact-unreadable');
    expect(reportOf(run).evidence).toEqual([]);
  });
});

describe('records in an artifact', () => {
  const lab = ecKeys();
  const yaml = Buffer.from('version: 1\nrecords:\n  - { indicator: drill, value: true, assessed: 2026-11-01 }\n');
  const EVIDENCE = 'https://kri-gate.dev/evidence/v1';
  const statement = statementOf([sha256Of(yaml)], EVIDENCE, { version: 1, records: [{ indicator: 'drill', value: true, assessed: '2026-11-01' }] });
  const over = statementOf([sha256Of(yaml)]);
  const trusting = (may: string): string =>
    logPolicy(SOURCE, `trust: { signers: { lab: { key: ${JSON.stringify(pem(lab))}, predicates: [${SLSA}, ${EVIDENCE}], may: [${may}] } } }\n`);
  const entry = (name: string, content: unknown): ZipEntry => ({ name, content: Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content)) });
  const beside = (keys: readonly Keys[]): ZipEntry[] => [entry('drill.evidence.yml', yaml), entry('drill.evidence.yml.dsse.json', envelopeOf(over, keys))];
  const play = async (more: readonly ZipEntry[], text = logPolicy()) => (await gate([{ artifacts: [{ zip: logs(0.9, more) }] }], { policy: text })).run;
  const ignored = (run: Run): number => reportOf(run).decisions[0]?.findings.filter(({ code }) => code === 'artifact-record-ignored').length ?? 0;
  const drill = (run: Run): string | undefined => reportOf(run).decisions[0]?.kcis[0]?.state;

  test('count for nothing without a signature', async () => {
    const run = await play([entry('drill.evidence.yml', yaml)]);
    expect([run.outputs.verdict, drill(run), ignored(run), reportOf(run).evidence.length]).toEqual(['blocked', 'missing', 1, 1]);
  });

  test.each([
    ['with a signature over their file', beside([lab]), 'records'],
    ['inside a signed statement', [entry('drill.json', envelopeOf(statement, [lab]))], 'records'],
  ])('count %s by somebody who may sign records', async (_, more, may) => {
    const run = await play(more, trusting(may));
    expect([run.outputs.verdict, drill(run), ignored(run)]).toEqual(['pass', 'met', 0]);
    expect(reportOf(run).decisions[0]?.kcis[0]?.evidence[0]).toMatchObject({ channel: 'signed', signed_by: ['lab'] });
  });

  test.each([
    ['by another key', beside([ecKeys()]), trusting('records')],
    ['by somebody who may sign logs alone', beside([lab]), trusting('logs')],
    ['that the policy trusts nobody for', beside([lab]), logPolicy()],
    [
      'over another file',
      [entry('drill.evidence.yml', Buffer.concat([yaml, Buffer.from('# more\n')])), entry('x.json', envelopeOf(over, [lab]))],
      trusting('records'),
    ],
    ['inside a statement that another key signed', [entry('drill.json', envelopeOf(statement, [ecKeys()]))], trusting('records')],
  ])('count for nothing with a signature %s', async (_, more, text) => {
    const run = await play(more, text);
    expect([run.outputs.verdict, drill(run), ignored(run)]).toEqual(['blocked', 'missing', 1]);
  });

  test.each([
    ['records', 'blocked'],
    ['records, withdrawals', 'pass'],
  ])('withdraw a log where the signer may sign %s: %s', async (may, verdict) => {
    const name = `artifact:${EVALS}/7.1/evals-cyber/logs/ctf.json`;
    const entries = [{ log: name, sha256: sha256Of(log(0.9)), reason: 'Wrong system prompt', by: 'lab', date: '2026-11-20' }];
    const text = Buffer.from(JSON.stringify({ version: 1, withdrawals: entries }));
    const more = [
      entry('take-back.evidence.json', text),
      entry('take-back.evidence.json.dsse.json', envelopeOf(statementOf([sha256Of(text)]), [lab])),
      entry('logs/again.json', log(0.1)),
    ];
    const policy = `${trusting(may)}withdrawals: declared\n`;
    const { run } = await gate([{ run: { id: 7 }, artifacts: [{ zip: logs(0.9, more) }] }], { policy });
    expect(run.outputs.verdict).toBe(verdict);
  });
});

test('an approval from before the newest artifact does not count', async () => {
  const signoffs = 'signoffs: { board: { if: { ctf: high }, users: [risk-officer] } }\n';
  const main = { [POLICY_FILE]: logPolicy(SOURCE, signoffs).replace('then: { governance: [drill] }', 'then: report'), [EVALS]: WORKFLOW };
  const proposal = await stage.propose({ main, change: CHANGE });
  await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
  workflows.tell(proposal.head, [{ artifacts: [{ zip: logs(0.9) }] }]);
  expect((await proposal.run()).outputs.verdict).toBe('pass');
  stage.github.faults.length = 0;
  workflows.tell(proposal.head, [{ artifacts: [{ zip: logs(0.9), created_at: new Date(Date.now() + 60_000).toISOString() }] }]);
  const late = await proposal.run();
  expect([late.outputs.verdict, general(late)]).toEqual(['blocked', ['warning approval-outdated', 'note artifact-runs']]);
});

describe('beside the head of a pull request', () => {
  test('a merge counts the runs of what it merged, and not those of what it was merged into', async () => {
    const { commit, files } = await stage.main({ [POLICY_FILE]: logPolicy(), [EVALS]: WORKFLOW });
    const side = await stage.github.commit('side', CHANGE, commit);
    const { tree } = await stage.github.call<Schemas['git-commit']>('GET', `/git/commits/${side}`);
    const merge = await stage.github.call<Schemas['git-commit']>('POST', '/git/commits', { message: 'Merge', tree: tree.sha, parents: [commit, side] });
    workflows.tell(merge.sha, []);
    workflows.tell(side, [{ artifacts: [{ zip: logs(0.9) }] }]);
    const run = await stage.runner.run(stage.github, { event: 'push', payload: {}, sha: merge.sha, checkout: stage.runner.checkout({ ...files, ...CHANGE }) });
    expect(kri(run)).toMatchObject({ state: 'crossed', value: 0.9 });
    expect(stage.github.asked('GET', new RegExp(`head_sha=${commit}`))).toBe(0);
  });

  test('the gate alone run again keeps the evidence of the first attempt', async () => {
    const source = logPolicy(`{ workflow: ${EVALS}, artifacts: [evals-*], jobs: ["evals*"] }`);
    const jobs = [{ name: 'evals (cyber)', status: 'completed', conclusion: 'success' } as const];
    const told = {
      run: { id: 42, status: 'in_progress', conclusion: null },
      earlier: [{ conclusion: 'failure' }],
      jobs,
      artifacts: [{ created_at: hour(1) }],
    } as const;
    const { run } = await gate([told], { policy: source });
    expect([run.outputs.verdict, reportOf(run).evidence[0]?.artifact?.attempt]).toEqual(['pass', 1]);
  });
});
