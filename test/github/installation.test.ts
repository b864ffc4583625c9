import type { components } from '@octokit/openapi-types';
import { describe, expect, test } from 'vitest';
import type { Trigger } from '../../src/github/event.ts';
import { installationFindings } from '../../src/github/installation.ts';
import type { Repository } from '../../src/github/runtime.ts';
import type { Policy } from '../../src/policy/model.ts';
import { Contents } from './support/trees.ts';

type Rule = components['schemas']['repository-rule-detailed'];
type Ruleset = components['schemas']['repository-ruleset'];
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
  /** Rulesets by number, as a token sees them. */
  readonly rulesets?: Readonly<Record<number, Partial<Ruleset> | 403>>;
  readonly protection?: Protection | 403;
  readonly head?: string;
  readonly ref?: string;
  readonly event?: string;
  readonly installation?: Policy['installation'];
  readonly env?: Readonly<Record<string, string>>;
  /** The branch that the change goes into. */
  readonly into?: string;
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
  rulesets = {},
  env = {},
  into = 'main',
}: World) {
  const calls: string[] = [];
  const octokit = {
    rest: {
      repos: {
        getBranchRules: async () => {
          calls.push('rules');
          if (rules === 403) throw refused();
          return { data: rules, headers: {}, url: '' };
        },
        getBranch: async () => {
          calls.push('branch');
          if (protection === 403) throw refused();
          return { data: { protected: protection.enabled === true, protection } };
        },
        getRepoRuleset: async ({ ruleset_id: id }: { ruleset_id: number }) => {
          calls.push(`ruleset ${id}`);
          if (rulesets[id] === 403) throw refused();
          return { data: rulesets[id] };
        },
      },
    },
  };
  const repository = { octokit, owner: 'acme', repo: 'models' } as unknown as Repository;
  const contents = new Contents();
  const trigger: Trigger = { scope: 'change', event, base: 'b', head: 'h', into };
  const installed = {
    repository,
    trigger,
    branch: { name: 'main', commit: 't', protection: protection === 403 ? 'status 403: Resource not accessible by integration' : protection },
    tip: contents.tree({ [GATE]: TEXT }),
    head: contents.tree({ [GATE]: head }),
    blobs: contents.blobs,
    env: { GITHUB_WORKFLOW_REF: ref, GITHUB_JOB: 'gate', GITHUB_REPOSITORY_ID: '1', ...env },
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

  test('of a branch that is not the default one costs another call where its rulesets leave something open', async () => {
    expect((await look({ into: 'release/1', rules: [checks('KRI gate', true, 15368), review()] })).calls).toEqual(['rules']);
    expect((await look({ into: 'release/1' })).calls).toEqual(['rules', 'branch']);
  });

  test('by a required workflow and a merge queue', async () => {
    expect((await look({ rules: [workflow, review(), queue] })).weak).toEqual([]);
  });

  test('by a required workflow of another repository, whatever the change does here', async () => {
    const ref = `acme/gates/${GATE}@refs/heads/main`;
    const elsewhere: Rule = { type: 'workflows', parameters: { workflows: [{ path: GATE, repository_id: 2 }] } };
    const { weak, unseen } = await look({ rules: [elsewhere, review(), queue], ref, head: 'other' });
    expect(weak).toEqual([]);
    expect(unseen[0]).toContain('whether repository 2, where the required workflow stands, is acme/gates');
  });

  test('by classic protection, as far as it can be seen', async () => {
    const required = { enforcement_level: 'everyone', contexts: ['KRI gate'], checks: [{ context: 'KRI gate', app_id: 15368 }], strict: true };
    const { calls, weak, unseen } = await look({ protection: { enabled: true, required_status_checks: required } });
    expect([calls, weak]).toEqual([['rules'], []]);
    expect(unseen).toEqual(['of the protection of main the gate could not see whether it dismisses stale approvals']);
  });
});

describe('an installation that can be walked around', () => {
  test('a branch without any protection', async () => {
    const { calls, weak, findings } = await look({});
    expect(calls).toEqual(['rules']);
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

describe('a required workflow', () => {
  const requires = (required: object): Rule[] => [
    { type: 'workflows', parameters: { workflows: [{ path: GATE, repository_id: 1, ...required }] } },
    review(),
    queue,
  ];
  const SHA = 'a'.repeat(40);
  const MERGE = { GITHUB_WORKFLOW_SHA: SHA };
  const elsewhere = `acme/gates/${GATE}@refs/heads/main`;

  test.each([
    ['of this repository', {}, {}],
    ['at the commit of this run', { sha: SHA }, { env: MERGE }],
    ['at the ref of this run', { ref: 'refs/heads/main' }, { ref: `acme/models/${GATE}@refs/heads/main` }],
    ['at the branch of this run', { ref: 'main' }, { ref: `acme/models/${GATE}@refs/heads/main` }],
    ['at the tag of this run', { ref: 'v1', repository_id: 2 }, { ref: `acme/gates/${GATE}@refs/tags/v1` }],
    ['of the repository that this run is from', { repository_id: 2 }, { ref: elsewhere }],
  ])('%s is this one', async (_, required, world: World) => {
    expect((await look({ rules: requires(required), ...world })).weak).toEqual([]);
  });

  test.each([
    ['of another repository', { repository_id: 2 }, {}],
    ['of another path', { path: '.github/workflows/other.yml' }, {}],
    ['at another commit', { sha: 'b'.repeat(40) }, { env: MERGE }],
    ['at another ref', { ref: 'refs/heads/old' }, {}],
    ['of this repository, where the run is from another one', {}, { ref: elsewhere }],
  ])('%s is not this one, and is named', async (_, required, world: World) => {
    const { weak } = await look({ rules: requires(required), ...world });
    expect(weak).toEqual([expect.stringMatching(/does not require the check .*required are "\.github\/workflows\/.* of repository \d"/)]);
  });
});

describe('who may bypass the rulesets that require the gate', () => {
  const of = (id: number): Rule => ({ ...checks('KRI gate', true, 15368), ruleset_id: id });
  const blocking = { installation: 'block', rules: [of(7), review()] } as const;
  const team = { actor_type: 'Team', actor_id: 5, bypass_mode: 'pull_request' } as const;

  test('is asked for where it would block, and not where it would warn', async () => {
    expect((await look({ ...blocking, rulesets: { 7: { bypass_actors: [] } } })).calls).toEqual(['rules', 'ruleset 7']);
    expect((await look({ ...blocking, installation: 'warn' })).calls).toEqual(['rules']);
  });

  test('nobody: nothing is said', async () => {
    expect(await look({ ...blocking, rulesets: { 7: { bypass_actors: [], current_user_can_bypass: 'never' } } })).toMatchObject({ weak: [], unseen: [] });
  });

  test.each([
    ['a team', { bypass_actors: [team] }, 'Team 5 (for pull requests)'],
    ['administrators', { bypass_actors: [{ actor_type: 'OrganizationAdmin', actor_id: 1 }] }, 'OrganizationAdmin'],
    ['this very token, where the list is hidden', { current_user_can_bypass: 'always' }, 'the token of this run'],
  ] as const)('%s: it blocks', async (_, ruleset, who) => {
    const { weak } = await look({ ...blocking, rulesets: { 7: ruleset as Partial<Ruleset> } });
    expect(weak).toEqual([`the rulesets that protect main may be bypassed by ${who}`]);
  });

  test.each([
    ['does not show the list', { current_user_can_bypass: 'never' }, 'who may bypass its rulesets'],
    ['refuses', 403, 'who may bypass its rulesets (status 403: Resource not accessible by integration)'],
  ] as const)('is said to be unseen where GitHub %s', async (_, ruleset, says) => {
    const { weak, unseen } = await look({ ...blocking, rulesets: { 7: ruleset as Partial<Ruleset> } });
    expect([weak, unseen]).toEqual([[], [`of the protection of main the gate could not see ${says}`]]);
  });

  test('one ruleset that nobody may bypass holds, whoever may bypass another', async () => {
    const rules = [of(7), of(8), review()];
    expect((await look({ ...blocking, rules, rulesets: { 7: { bypass_actors: [team] }, 8: { bypass_actors: [] } } })).weak).toEqual([]);
    expect((await look({ ...blocking, rules, rulesets: { 7: { bypass_actors: [team] }, 8: { bypass_actors: [team] } } })).weak).toHaveLength(1);
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
