import { describe, expect, test } from 'vitest';
import type { Run } from './support/action.ts';
import type { Schemas } from './support/github.ts';
import { type Proposal, Stage } from './support/stage.ts';
import { DRILL, POLICY_FILE, policy, pullPayload, release } from './support/world.ts';

const stage = new Stage();
const GATE = '.github/workflows/gate.yml';
const TEXT = 'on: pull_request\njobs:\n  gate: { runs-on: ubuntu-latest, steps: [] }\n';
const ENV = { GITHUB_JOB: 'gate', GITHUB_RUN_ATTEMPT: '1', GITHUB_REPOSITORY_ID: '1', GITHUB_WORKFLOW_REF: `acme/models/${GATE}@refs/pull/1/merge` };
const SIGNOFFS = 'signoffs: { board: { if: { uplift: high }, users: [risk-officer] } }\ninstallation: warn\n';
const MAIN = { [POLICY_FILE]: policy(5, SIGNOFFS), [GATE]: TEXT, 'safety/records/drill.evidence.yml': DRILL };
/** Rules that leave something open, so that classic protection matters too. */
const RULES: Schemas['repository-rule-detailed'][] = [
  {
    type: 'required_status_checks',
    ruleset_id: 7,
    parameters: { strict_required_status_checks_policy: false, required_status_checks: [{ context: 'gate', integration_id: 15368 }] },
  },
];
const MOST_CALLS = 8;

async function play(proposal: Proposal, action: string): Promise<{ readonly run: Run; readonly calls: readonly string[]; readonly writes: readonly string[] }> {
  stage.github.requests.length = 0;
  stage.github.faults.splice(0, 9, { method: 'GET', path: /\/rules\/branches\/main/, status: 200, body: RULES });
  const payload = { ...(pullPayload({ ...proposal.pull, head: { ...proposal.pull.head, sha: proposal.head } }) as object), action };
  const run = await proposal.run({ env: ENV, payload });
  const all = stage.github.requests.map(({ method, path }) => `${method} ${path}`);
  return { run, calls: all, writes: all.filter((call) => !call.startsWith('GET ')) };
}

describe('calls of a typical pull request, under sign-offs and with its branch rules looked at', () => {
  test.each([
    [1, 'pass', 0],
    [7, 'blocked', 1],
  ])('that was just opened, with an uplift of %i', async (value, verdict, code) => {
    const { run, calls, writes } = await play(await stage.propose({ main: MAIN, change: release(value) }), 'opened');
    expect([run.outputs.verdict, run.code]).toEqual([verdict, code]);
    expect(run.summary).toContain('gate-unprotected');
    expect(calls.length, calls.join('\n')).toBeLessThanOrEqual(MOST_CALLS);
    expect(writes).toEqual([expect.stringMatching(/^POST .*\/comments$/)]);
  });

  test('whose verdict changes, and whose verdict does not, which costs no write', async () => {
    const proposal = await stage.propose({ main: MAIN, change: release(7) });
    await play(proposal, 'opened');
    const again = await play(proposal, 'synchronize');
    expect(again.calls.length, again.calls.join('\n')).toBeLessThanOrEqual(MOST_CALLS);
    expect(again.writes).toEqual([]);
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const approved = await play(proposal, 'synchronize');
    expect(approved.run.outputs.verdict).toBe('pass');
    // Who pushed to the branch, and what the pull request was for before, matter once somebody has approved.
    expect(approved.calls.length, approved.calls.join('\n')).toBeLessThanOrEqual(MOST_CALLS + 2);
    expect(approved.writes).toEqual([expect.stringMatching(/^PATCH .*\/comments\/\d+$/)]);
  });

  test('that is behind its base costs one more, for the list of files that it began with', async () => {
    const proposal = await stage.propose({ main: MAIN, change: release(1) });
    await stage.github.commit('main', { 'README.md': 'x' });
    const { run, calls } = await play(proposal, 'opened');
    expect(run.outputs.verdict).toBe('pass');
    expect(calls.length, calls.join('\n')).toBeLessThanOrEqual(MOST_CALLS + 1);
  });
});
