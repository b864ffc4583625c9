import { describe, expect, test } from 'vitest';
import { type Run, reportOf } from './support/action.ts';
import type { Contents, PullRequest } from './support/github.ts';
import { type Proposal, Stage } from './support/stage.ts';
import { EVALS, logPolicy, logs, type Told, WORKFLOW, Workflows } from './support/workflows.ts';
import { manifest, POLICY_FILE } from './support/world.ts';

const stage = new Stage();
const workflows = new Workflows(() => stage.github);
const FILE = 'releases/atlas-1.yml';
const MAIN = { [POLICY_FILE]: logPolicy(), [EVALS]: WORKFLOW };
const RELEASE = manifest().replace('evidence: [evals/1.0/**]\n', '');

const missing = (run: Run): string[] => reportOf(run).findings.flatMap(({ code, message }) => (code === 'artifact-missing' ? [message] : []));
const verdictOf = (run: Run): unknown[] => [run.outputs.verdict, missing(run)];

/** What GitHub says brought a file: the emulator knows no squash merge. */
function brought(file: string, commit: string, pulls: readonly Partial<PullRequest>[]): void {
  const path = encodeURIComponent(file);
  stage.github.faults.push({ method: 'GET', path: new RegExp(`/commits\\?.*path=${path}`), status: 200, body: [{ sha: commit, commit: { committer: null } }] });
  stage.github.faults.push({ method: 'GET', path: new RegExp(`/commits/${commit}/pulls`), status: 200, body: pulls });
}

interface Merged {
  /** What the default branch has of the release; that of the pull request, without it. */
  readonly standing?: string;
  readonly told?: readonly Told[];
  readonly into?: string;
}

/** A release whose pull request was merged by squashing, and a run on what stands then. */
async function standing({ standing: text = RELEASE, told = [], into = 'main' }: Merged, event: string): Promise<Run> {
  const proposal = await stage.propose({ main: MAIN, change: { [FILE]: RELEASE } });
  const squashed = await stage.github.commit('main', { [FILE]: text, 'README.md': 'another tree' });
  brought(FILE, squashed, [merged(proposal, into)]);
  workflows.tell(squashed, []);
  workflows.tell(proposal.head, told);
  return stage.runner.run(stage.github, { event, payload: {}, sha: squashed, checkout: stage.runner.checkout({ ...MAIN, [FILE]: text }) });
}

const merged = ({ pull }: Proposal, into = 'main') => ({ ...pull, merged_at: '2026-11-01T00:00:00Z', base: { ...pull.base, ref: into } });

describe.each(['push', 'schedule', 'workflow_dispatch'])('a release that was merged by squashing, on %s', (event) => {
  test('has the artifacts of the pull request that brought it', async () => {
    expect(verdictOf(await standing({ told: [{ artifacts: [{ zip: logs(0.1) }] }] }, event))).toEqual(['pass', []]);
  });

  test('and their alarms', async () => {
    expect(verdictOf(await standing({ told: [{ artifacts: [{ zip: logs(0.9) }] }] }, event))).toEqual(['blocked', []]);
  });

  test('has none where no eval ran for that pull request, and is told so', async () => {
    expect(verdictOf(await standing({}, event))).toEqual([
      'blocked',
      [expect.stringMatching(/^no artifact "evals-\*" for "releases\/atlas-1\.yml": .*evals\.yml did not run for [0-9a-f]{12}, [0-9a-f]{12}$/)],
    ]);
  });
});

describe('what the evals did not run for', () => {
  const told = [{ artifacts: [{ zip: logs(0.1) }] }];
  test.each([
    ['a manifest that was changed since', { standing: `${RELEASE}# another word\n` }],
    ['a pull request that was merged into another branch', { into: 'staging' }],
  ])('%s', async (_, more) => {
    const run = await standing({ told, ...more }, 'schedule');
    expect(verdictOf(run)).toEqual(['blocked', [expect.stringContaining('did not run for')]]);
  });

  test('a release of which GitHub does not say what brought it, with the permission that is missing', async () => {
    const proposal = await stage.propose({ main: MAIN, change: { [FILE]: RELEASE } });
    const commit = await stage.github.commit('main', { [FILE]: RELEASE }, undefined, 'Squashed');
    workflows.tell(commit, told);
    stage.github.faults.push({ method: 'GET', path: /\/commits\/[0-9a-f]+\/pulls/, status: 403, body: { message: 'Resource not accessible by integration' } });
    const checkout = stage.runner.checkout({ ...MAIN, [FILE]: RELEASE });
    const run = await stage.runner.run(stage.github, { event: 'push', payload: { repository: proposal.pull.base.repo }, sha: commit, checkout });
    expect(verdictOf(run)).toEqual(['blocked', [expect.stringContaining('lacks the permission "pull-requests: read"')]]);
  });

  test('another release that stands beside it', async () => {
    const proposal = await stage.propose({ main: MAIN, change: { [FILE]: RELEASE } });
    const other = { 'releases/atlas-2.yml': RELEASE.replace('"1.0"', '"3.1"') };
    const commit = await stage.github.commit('main', { [FILE]: RELEASE, ...other });
    brought(FILE, commit, [merged(proposal)]);
    stage.github.faults.push({ method: 'GET', path: /\/commits\?.*atlas-2/, status: 200, body: [] });
    workflows.tell(commit, []);
    workflows.tell(proposal.head, told);
    const checkout = stage.runner.checkout({ ...MAIN, [FILE]: RELEASE, ...other });
    const run = await stage.runner.run(stage.github, { event: 'schedule', payload: {}, sha: commit, checkout });
    expect(missing(run)).toEqual([expect.stringContaining('for "releases/atlas-2.yml"')]);
  });
});

describe('a merge queue that squashes', () => {
  async function queue(change: Contents, inGroup: Contents, told: readonly Told[]): Promise<Run> {
    const proposal = await stage.propose({ main: MAIN, change });
    const base = await stage.github.tip('main');
    const squashed = await stage.github.commit('queue', inGroup, base, 'Squashed');
    workflows.tell(squashed, []);
    workflows.tell(proposal.head, told);
    stage.github.faults.push({ method: 'GET', path: /\/commits\/[0-9a-f]+\/pulls/, status: 200, body: [] });
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-${proposal.pull.number}-${base}`;
    const payload = { merge_group: { base_sha: base, head_sha: squashed, base_ref: 'refs/heads/main', head_ref } };
    return proposal.run({ event: 'merge_group', payload, sha: squashed, checkout: stage.runner.checkout({ ...MAIN, ...inGroup }) });
  }

  test.each([
    ['has the artifacts of the pull requests in it', [{ artifacts: [{ zip: logs(0.1) }] }], ['pass', []]],
    ['has none where no eval ran for them', [], ['blocked', [expect.stringContaining('did not run for')]]],
  ])('%s', async (_, told, expected) => {
    expect(verdictOf(await queue({ [FILE]: RELEASE }, { [FILE]: RELEASE }, told))).toEqual(expected);
  });

  test('has none of a pull request whose release is another one in the group', async () => {
    const run = await queue({ [FILE]: RELEASE }, { [FILE]: `${RELEASE}# another word\n` }, [{ artifacts: [{ zip: logs(0.1) }] }]);
    expect(verdictOf(run)).toEqual(['blocked', [expect.stringContaining('did not run for')]]);
  });
});
