import { isNothing, isRecord, shown } from '../evidence/narrow.ts';

/** What is wrong with a value, and where in it as a JSON pointer; undefined when nothing is. */
type Check = (value: unknown) => { readonly at: string; readonly wrong: string } | undefined;

function is(expected: string, test: (value: unknown) => boolean): Check {
  return (value) => (test(value) ? undefined : { at: '', wrong: `expected ${expected}, found ${shown(value)}` });
}

function having(members: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(members);
  return (value) => {
    if (!isRecord(value)) return { at: '', wrong: `expected an object, found ${shown(value)}` };
    for (const [name, check] of checks) {
      const found = check(value[name]);
      if (found !== undefined) return { at: `/${name}${found.at}`, wrong: found.wrong };
    }
    return undefined;
  };
}

function listOf(item: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return { at: '', wrong: `expected a list, found ${shown(value)}` };
    for (const [index, one] of value.entries()) {
      const found = item(one);
      if (found !== undefined) return { at: `/${index}${found.at}`, wrong: found.wrong };
    }
    return undefined;
  };
}

/** Absent and null count as one: GitHub writes both. */
function maybe(check: Check): Check {
  return (value) => (isNothing(value) ? undefined : check(value));
}

const TEXT = is('a text', (value) => typeof value === 'string');
const COUNT = is('a whole number', (value) => Number.isSafeInteger(value) && (value as number) >= 0);
const FLAG = is('true or false', (value) => typeof value === 'boolean');
const HASH = is('a hash', (value) => typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value));

const ACCOUNT = having({ login: TEXT, type: maybe(TEXT) });
const PERSON = maybe(having({ name: maybe(TEXT), email: maybe(TEXT), date: maybe(TEXT) }));
const COMMIT = having({
  sha: HASH,
  // An account without a login, as GitHub writes one that it does not know, is nobody.
  author: maybe(having({ login: maybe(TEXT) })),
  committer: maybe(having({ login: maybe(TEXT) })),
  commit: having({ message: TEXT, author: PERSON, committer: PERSON }),
});
const WRITTEN = having({ id: COUNT, body: maybe(TEXT), user: maybe(ACCOUNT) });
const REVIEW = having({ id: COUNT, state: TEXT, body: maybe(TEXT), user: maybe(ACCOUNT), commit_id: maybe(TEXT), submitted_at: maybe(TEXT) });
const BRANCH_OF_PULL = having({ sha: HASH, ref: TEXT, repo: maybe(having({ full_name: TEXT })) });
const RUN = having({
  id: COUNT,
  path: TEXT,
  head_sha: HASH,
  event: TEXT,
  status: maybe(TEXT),
  conclusion: maybe(TEXT),
  run_attempt: maybe(COUNT),
  run_started_at: maybe(TEXT),
  pull_requests: maybe(listOf(having({ base: having({ ref: TEXT }) }))),
  referenced_workflows: maybe(listOf(having({ path: TEXT }))),
});
const ARTIFACT = having({ id: COUNT, name: TEXT, size_in_bytes: COUNT, expired: FLAG, created_at: maybe(TEXT), digest: maybe(TEXT) });
/** Of a folder, which is a list of them, or a file alone. */
const ENTRY = having({ type: TEXT, encoding: maybe(TEXT), content: maybe(TEXT) });
const NUMBER = is('a whole number', Number.isSafeInteger);
const RULE = having({
  type: TEXT,
  ruleset_id: maybe(COUNT),
  parameters: maybe(
    having({
      required_status_checks: maybe(listOf(having({ context: TEXT, integration_id: maybe(NUMBER) }))),
      strict_required_status_checks_policy: maybe(FLAG),
      dismiss_stale_reviews_on_push: maybe(FLAG),
      workflows: maybe(listOf(having({ path: TEXT, repository_id: COUNT, ref: maybe(TEXT), sha: maybe(TEXT) }))),
    }),
  ),
});
const RULESET = having({
  id: COUNT,
  bypass_actors: maybe(listOf(having({ actor_type: TEXT, actor_id: maybe(NUMBER), bypass_mode: maybe(TEXT) }))),
  current_user_can_bypass: maybe(TEXT),
});
/** Classic protection, of which GitHub shows most people only a part. */
const PROTECTION = having({
  enabled: maybe(FLAG),
  required_status_checks: maybe(
    having({
      contexts: maybe(listOf(TEXT)),
      checks: maybe(listOf(having({ context: TEXT, app_id: maybe(NUMBER) }))),
      strict: maybe(FLAG),
      enforcement_level: maybe(TEXT),
    }),
  ),
});

/** What the gate rests on in each answer. It asks for nothing that it does not read. */
const ANSWERS: Readonly<Record<string, Check>> = {
  'GET /user': having({ login: TEXT }),
  'GET /orgs/{org}/teams/{team_slug}/members': listOf(ACCOUNT),
  'GET /repos/{owner}/{repo}': having({ default_branch: TEXT }),
  'GET /repos/{owner}/{repo}/actions/runs': having({ total_count: COUNT, workflow_runs: listOf(RUN) }),
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': having({ total_count: COUNT, artifacts: listOf(ARTIFACT) }),
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}': RUN,
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs': having({
    total_count: COUNT,
    jobs: listOf(having({ id: COUNT, name: TEXT, status: TEXT, conclusion: maybe(TEXT) })),
  }),
  'GET /repos/{owner}/{repo}/activity': listOf(having({ after: HASH, actor: maybe(ACCOUNT), timestamp: maybe(TEXT) })),
  'GET /repos/{owner}/{repo}/branches/{branch}': having({ commit: having({ sha: HASH }), protected: maybe(FLAG), protection: maybe(PROTECTION) }),
  'GET /repos/{owner}/{repo}/commits': listOf(having({ sha: HASH, commit: having({ committer: PERSON }) })),
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': listOf(having({ number: COUNT, merged_at: maybe(TEXT), base: having({ ref: TEXT }) })),
  'GET /repos/{owner}/{repo}/compare/{basehead}': having({ merge_base_commit: having({ sha: HASH }), total_commits: COUNT, commits: listOf(COMMIT) }),
  'GET /repos/{owner}/{repo}/contents/{path}': (value) => (Array.isArray(value) ? listOf(ENTRY) : ENTRY)(value),
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': having({ content: TEXT, encoding: TEXT }),
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': having({ parents: listOf(having({ sha: HASH })) }),
  'GET /repos/{owner}/{repo}/git/ref/{ref}': having({ object: having({ sha: HASH }) }),
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': having({
    truncated: FLAG,
    tree: listOf(having({ path: TEXT, mode: TEXT, type: TEXT, sha: HASH, size: maybe(COUNT) })),
  }),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': listOf(WRITTEN),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': having({ id: COUNT }),
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': having({ id: COUNT }),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline': listOf(having({ event: maybe(TEXT), created_at: maybe(TEXT) })),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': listOf(having({ name: TEXT })),
  'GET /repos/{owner}/{repo}/pulls': listOf(having({ number: COUNT, head: BRANCH_OF_PULL, base: BRANCH_OF_PULL })),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': having({ user: ACCOUNT, head: BRANCH_OF_PULL, base: BRANCH_OF_PULL }),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': listOf(COMMIT),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': listOf(REVIEW),
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': listOf(RULE),
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': RULESET,
};

/**
 * Why an answer is not the one that GitHub documents, as far as the gate rests on it; undefined where it is.
 * @param route method and template of the path
 */
export function faultOfAnswer(route: string, data: unknown): string | undefined {
  const found = ANSWERS[route]?.(data);
  return found === undefined ? undefined : `${found.wrong}${found.at === '' ? '' : ` at ${found.at}`}`;
}
