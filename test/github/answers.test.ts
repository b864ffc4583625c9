import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { describe, expect, test } from 'vitest';
import { faultOfAnswer } from '../../src/github/answers.ts';

const SHA = '1'.repeat(40);
const RULES = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
const RULESET = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
const BRANCH = 'GET /repos/{owner}/{repo}/branches/{branch}';
const TIMELINE = 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline';
const ACTIVITY = 'GET /repos/{owner}/{repo}/activity';
const PULLS = 'GET /repos/{owner}/{repo}/pulls';
const OF_COMMIT = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
const side = { sha: SHA, ref: 'main', repo: null };
const required = (checks: unknown) => [{ type: 'required_status_checks', ruleset_id: 7, parameters: { required_status_checks: checks } }];

describe('what the gate rests on in an answer', () => {
  test.each<[route: string, good: unknown, bad: unknown, at: string]>([
    [RULES, required([{ context: 'gate', integration_id: 1 }]), required([{ context: null }]), '/0/parameters/required_status_checks/0/context'],
    [
      RULES,
      [{ type: 'workflows', parameters: { workflows: [{ path: 'a.yml', repository_id: 1 }] } }],
      [{ type: 'workflows', parameters: { workflows: {} } }],
      '/0/parameters/workflows',
    ],
    [RULES, [{ type: 'merge_queue', parameters: { max_entries_to_build: 5 } }], [{ type: null }], '/0/type'],
    [RULESET, { id: 7, bypass_actors: [{ actor_type: 'Team', actor_id: 3, bypass_mode: 'always' }] }, { id: 7, bypass_actors: {} }, '/bypass_actors'],
    [RULESET, { id: 7, current_user_can_bypass: 'never' }, { id: 7, current_user_can_bypass: false }, '/current_user_can_bypass'],
    [RULESET, { id: 7 }, { message: 'Server Error' }, '/id'],
    [BRANCH, { commit: { sha: SHA }, protection: { enabled: true } }, { commit: { sha: SHA }, protection: { enabled: 'no' } }, '/protection/enabled'],
    [
      BRANCH,
      { commit: { sha: SHA }, protection: { required_status_checks: { contexts: ['gate'], checks: [{ context: 'gate', app_id: -1 }] } } },
      { commit: { sha: SHA }, protection: { required_status_checks: { contexts: 'gate' } } },
      '/protection/required_status_checks/contexts',
    ],
    [
      TIMELINE,
      [
        { event: 'committed', sha: SHA },
        { event: 'labeled', created_at: '2026-11-20T10:00:00Z' },
      ],
      [{ event: 5 }],
      '/0/event',
    ],
    [ACTIVITY, [{ after: SHA, actor: null, timestamp: '2026-11-20T10:00:00Z' }], [{ after: SHA, timestamp: 5 }], '/0/timestamp'],
    [PULLS, [{ number: 5, head: side, base: side }], [{ number: 5, head: side }], '/0/base'],
    [OF_COMMIT, [{ number: 5, merged_at: null, base: side }], [{ number: 5, merged_at: null, base: {} }], '/0/base/ref'],
  ])('%s', (route, good, bad, at) => {
    expect(faultOfAnswer(route, good)).toBeUndefined();
    expect(faultOfAnswer(route, bad)).toMatch(new RegExp(`^expected .* at ${at}$`));
  });
});

test('every answer that is read is held against what GitHub documents', () => {
  const folder = join(import.meta.dirname, '../../src/github');
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const used = new Set(texts.flatMap((text) => [...text.matchAll(/octokit\.rest\.(\w+)\.(\w+)\(/g)].map(([, group, name]) => `${group}.${name}`)));
  expect(used.size).toBeGreaterThan(25);
  const rest = new Octokit().rest as unknown as Record<string, Record<string, { endpoint: { DEFAULTS: { method: string; url: string } } }>>;
  const unchecked = [...used].flatMap((name) => {
    const [group = '', call = ''] = name.split('.');
    const { method, url } = rest[group]?.[call]?.endpoint.DEFAULTS ?? { method: '', url: '' };
    return method === 'GET' && faultOfAnswer(`${method} ${url}`, 'no answer') === undefined ? [`${method} ${url}`] : [];
  });
  // An archive, by a redirect that has no text.
  expect(unchecked).toEqual(['GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}']);
});
