import type { components } from '@octokit/openapi-types';
import { describe, expect, test } from 'vitest';
import type { Trigger } from '../../src/github/event.ts';
import { installationFindings } from '../../src/github/installation.ts';
import type { Repository } from '../../src/github/runtime.ts';
import type { Policy } from '../../src/policy/model.ts';
import { Contents } from './support/trees.ts';

type Rule = components['schemas']['repository-rule-detailed'];
type Protection = components['schemas']['branch-protection'];

const GATE = '.github/workflows/gate.yml';
const TEXT = 'on: pull_request\njobs:\n  gate: { name: KRI gate, runs-on: ubuntu-latest, steps: [] }\n';

const checks = (context: string, strict = true, integration?: number): Rule => ({
  type: 'required_status_checks',
  parameters: {
    strict_required_status_checks_policy: strict,
    required_status_checks: [{ context, ...(integration === undefined ? {} : { integration_id: integration }) }],
  },
});
const review = (dismisses = true): Rule => ({
  type: 'pull_request',
  parameters: {
    dismiss_stale_reviews_on_push: dismisses,
    require_code_owner_review: true,
    require_last_push_approval: true,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  },
});
const workflow: Rule = { type: 'workflows', parameters: { workflows: [{ path: GATE, repository_id: 1 }] } };
const queue: Rule = { type: 'merge_queue' };

/** What GitHub answers: rules and classic protection, or a refusal. */
interface World {
  readonly rules?: readonly Rule[] | 403;
  readonly protection?: Protection | 403;
  readonly head?: string;
  readonly ref?: string;
  readonly event?: string;
  readonly installation?: Policy['installation'];
}

function refused(): Error {
  return Object.assign(new Error('Resource not accessible by integration'), { status: 403 });
}

async function look({
  rules = [],
  protection = { enabled: false },
  head = TEXT,
  ref = `acme/models/${GATE}@refs/pull/1/merge`,
  event = 'pull_request',
  installation = 'warn',
}: World) {
  const calls: string[] = [];
  const octokit = {
    paginate: async () => {
      calls.push('rules');
      if (rules === 403) throw refused();
      return rules;
    },
    rest: {
      repos: {
        getBranchRules: undefined,
        getBranch: async () => {
          calls.push('branch');
          if (protection === 403) throw refused();
          return { data: { protected: protection.enabled === true, protection } };
        },
      },
    },
  };
  const repository = { octokit, owner: 'acme', repo: 'models' } as unknown as Repository;
  const contents = new Contents();
  const trigger: Trigger = { scope: 'change', event, base: 'b', head: 'h', into: 'main' };
  const installed = {
    repository,
    trigger,
    branch: 'main',
    tip: contents.tree({ [GATE]: TEXT }),
    head: contents.tree({ [GATE]: head }),
    blobs: contents.blobs,
    env: { GITHUB_WORKFLOW_REF: ref, GITHUB_JOB: 'gate' },
  };
  const findings = await installationFindings(installed, { installation } as Policy);
  const of = (code: string): string[] => findings.filter((one) => one.code === code).map(({ message }) => message);
  return { calls, findings, weak: of('gate-unprotected'), unseen: of('gate-unseen') };
}

describe('an installation that holds', () => {
  test('costs one call, and says that bypassing cannot be seen', async () => {
    const { calls, weak, unseen } = await look({ rules: [checks('KRI gate', true, 15368), review()] });
    expect([calls, weak]).toEqual([['rules'], []]);
    expect(unseen).toEqual(['of the protection of main the gate could not see who may bypass its rulesets']);
  });

  test('by a required workflow and a merge queue', async () => {
    expect((await look({ rules: [workflow, review(), queue] })).weak).toEqual([]);
  });

  test('by a required workflow of another repository, whatever the change does here', async () => {
    const ref = `acme/gates/${GATE}@refs/heads/main`;
    expect((await look({ rules: [workflow, review(), queue], ref, head: 'other' })).weak).toEqual([]);
  });

  test('by classic protection, as far as it can be seen', async () => {
    const required = { enforcement_level: 'everyone', contexts: ['KRI gate'], checks: [{ context: 'KRI gate', app_id: 15368 }], strict: true };
    const { calls, weak, unseen } = await look({ protection: { enabled: true, required_status_checks: required } });
    expect([calls, weak]).toEqual([['rules', 'branch'], []]);
    expect(unseen).toEqual(['of the protection of main the gate could not see whether it dismisses stale approvals']);
  });
});

describe('an installation that can be walked around', () => {
  test('a branch without any protection', async () => {
    const { calls, weak, findings } = await look({});
    expect(calls).toEqual(['rules', 'branch']);
    expect(weak).toEqual([
      expect.stringContaining('does not require the check "KRI gate"'),
      expect.stringContaining('approvals stay'),
      expect.stringContaining('decided on another state'),
    ]);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  test.each([
    { what: 'the change edits the workflow', world: { head: 'on: push\n' }, says: 'differs here from the one on the default branch' },
    { what: 'the change deletes nothing but renames the check', world: { rules: [checks('Other', true, 1), review()] }, says: 'required are "Other"' },
    { what: 'anyone may report the check', world: { rules: [checks('KRI gate'), review()] }, says: 'any account that can write may report' },
    { what: 'stale approvals stay', world: { rules: [checks('KRI gate', true, 1), review(false)] }, says: 'approvals stay' },
    { what: 'branches may be out of date', world: { rules: [checks('KRI gate', false, 1), review()] }, says: 'decided on another state' },
    {
      what: 'administrators are exempt',
      world: { protection: { enabled: true, required_status_checks: { enforcement_level: 'non_admins', contexts: ['KRI gate'], checks: [] } } },
      says: 'administrators can merge',
    },
  ] as { what: string; world: World; says: string }[])('$what', async ({ world, says }) => {
    const { weak } = await look(world.head === undefined ? world : { rules: [workflow, review(), queue], ...world });
    expect(weak.filter((message) => message.includes(says))).toHaveLength(1);
  });

  test('a file of the default branch runs on pull_request_target, so an edit does not matter yet', async () => {
    expect((await look({ rules: [workflow, review(), queue], head: 'on: push\n', event: 'pull_request_target' })).weak).toEqual([]);
  });
});

describe('what the policy makes of it', () => {
  test('block', async () => {
    const { findings } = await look({ installation: 'block' });
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['block']));
  });

  test('ignore asks nothing', async () => {
    expect(await look({ installation: 'ignore' })).toMatchObject({ calls: [], findings: [] });
  });

  test('what may not be seen is no proof: it is said, and the check counts as not required', async () => {
    const { weak, unseen } = await look({ rules: 403, protection: 403 });
    expect(weak).toEqual([expect.stringContaining('does not let the gate see whether the branch main requires')]);
    expect(unseen[0]).toContain('its rulesets (status 403: Resource not accessible by integration); its classic protection (status 403');
  });
});
