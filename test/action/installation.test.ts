import { describe, expect, test } from 'vitest';
import { reportOf } from './support/action.ts';
import type { Schemas } from './support/github.ts';
import { Stage } from './support/stage.ts';
import { EVALS, logPolicy, WORKFLOW } from './support/workflows.ts';
import { DRILL, POLICY_FILE, policy, release } from './support/world.ts';

const stage = new Stage();
const GATE = '.github/workflows/gate.yml';
const TEXT = 'on: pull_request\njobs:\n  gate: { runs-on: ubuntu-latest, steps: [] }\n';
const ENV = { GITHUB_JOB: 'gate', GITHUB_WORKFLOW_REF: `acme/models/${GATE}@refs/pull/1/merge` };
const RULES: Schemas['repository-rule-detailed'][] = [
  { type: 'workflows', parameters: { workflows: [{ path: GATE, repository_id: 1 }] } },
  { type: 'merge_queue' },
  {
    type: 'pull_request',
    parameters: {
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: true,
      required_approving_review_count: 1,
      required_review_thread_resolution: true,
    },
  },
];

const main = (installation: string) => ({
  [POLICY_FILE]: policy(5, `installation: ${installation}\n`),
  [GATE]: TEXT,
  'safety/records/drill.evidence.yml': DRILL,
});

function protect(rules: Schemas['repository-rule-detailed'][]): void {
  stage.github.faults.push({ method: 'GET', path: /\/rules\/branches\/main/, status: 200, body: rules });
}

describe('the installation of the gate', () => {
  test('that holds costs one call', async () => {
    const proposal = await stage.propose({ main: main('block'), change: release(7) });
    protect(RULES);
    const run = await proposal.run({ env: ENV, inputs: { comment: 'never' } });
    expect(run.outputs.verdict).toBe('pass');
    expect(stage.github.asked('GET', /\/rules\/branches\//)).toBe(1);
    expect(stage.github.asked('GET', /\/(?<!rules\/)branches\/main$/)).toBe(1);
  });

  test.each([
    ['nobody', [], 'pass'],
    ['a team', [{ actor_type: 'Team', actor_id: 5, bypass_mode: 'always' }], 'blocked'],
  ])('that %s may bypass, as far as the token is told', async (_, bypass_actors, verdict) => {
    const proposal = await stage.propose({ main: main('block'), change: release(7) });
    protect(RULES.map((rule) => ({ ...rule, ruleset_id: 7 })));
    const ruleset = { id: 7, name: 'main', source: 'acme/models', enforcement: 'active', bypass_actors };
    stage.github.faults.push({ method: 'GET', path: /\/rulesets\/7$/, status: 200, body: ruleset });
    const run = await proposal.run({ env: ENV, inputs: { comment: 'never' } });
    expect([run.outputs.verdict, stage.github.asked('GET', /\/rulesets\//)]).toEqual([verdict, 1]);
  });

  test('that is weak warns, or blocks where the policy says so', async () => {
    const verdicts: string[][] = [];
    for (const word of ['warn', 'block', 'ignore']) {
      stage.github.faults.length = 0;
      protect([]);
      const run = await (await stage.propose({ main: main(word), change: release(7) })).run({ env: ENV });
      verdicts.push([word, run.outputs.verdict ?? '', ...new Set(reportOf(run).findings.map(({ code, severity }) => `${severity} ${code}`))]);
    }
    expect(verdicts.map((one) => one.filter((text) => !text.endsWith('gate-unseen')))).toEqual([
      ['warn', 'pass', 'warning gate-unprotected'],
      ['block', 'blocked', 'block gate-unprotected'],
      ['ignore', 'pass'],
    ]);
  });

  test('is weak where the change edits the workflow of the gate', async () => {
    const proposal = await stage.propose({ main: main('block'), change: { ...release(7), [GATE]: `${TEXT}# and more\n` } });
    protect(RULES);
    const run = await proposal.run({ env: ENV });
    expect(reportOf(run).findings).toContainEqual(expect.objectContaining({ code: 'gate-unprotected', severity: 'block', file: GATE }));
  });

  test('that GitHub does not show leaves the verdict as it is', async () => {
    stage.github.faults.push({ method: 'GET', path: /\/rules\/branches\/|\/branches\/main$/, status: 403 });
    const run = await (await stage.propose({ main: main('warn'), change: release(7) })).run({ env: ENV });
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass']);
    expect(reportOf(run).findings.map(({ code }) => code)).toContain('gate-unseen');
  });
});

test.each(['artifacts: []', 'installation: ignore'])('a change of the policy to %s blocks until its owners approve', async (clause) => {
  const before = logPolicy().replace('installation: ignore', 'installation: block');
  const after = before.replace(new RegExp(`^${clause.split(':')[0]}:.*$`, 'm'), clause);
  const proposal = await stage.propose({ main: { [POLICY_FILE]: before, [EVALS]: WORKFLOW }, change: { [POLICY_FILE]: after } });
  const run = await proposal.run();
  expect(reportOf(run).findings.map(({ code, severity }) => `${severity} ${code}`)).toContain('block policy-weakened');
});
