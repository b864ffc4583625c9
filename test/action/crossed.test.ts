import { expect, test } from 'vitest';
import { reportOf } from './support/action.ts';
import type { Contents, Schemas } from './support/github.ts';
import { Stage } from './support/stage.ts';
import { POLICY_FILE, policy, pullPayload } from './support/world.ts';

const stage = new Stage();
const INCIDENT = 'safety/records/incident.evidence.yml';
const OPEN = 'version: 1\nevents:\n  - { event: incident, date: 2026-11-01, affects: [drill], status: open }\n';

/** A commit on a branch with the tree of another, and these parents. */
async function merge(branch: string, like: string, parents: readonly string[]): Promise<string> {
  const { github } = stage;
  const { tree } = await github.call<Schemas['git-commit']>('GET', `/git/commits/${like}`);
  const { sha } = await github.call<Schemas['git-commit']>('POST', '/git/commits', { message: 'A merge', tree: tree.sha, parents });
  const refs = await github.call<object[]>('GET', `/git/matching-refs/heads/${branch}`);
  if (refs.length > 0) await github.call('PATCH', `/git/refs/heads/${branch}`, { sha, force: true });
  else await github.call('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha });
  return sha;
}

/** Main and a branch that were merged into each other; `keeps` says whether the branch has the incident after that. */
async function crossed(name: string, keeps: boolean): Promise<{ verdict: string | undefined; removed: (string | undefined)[] }> {
  const { github, runner } = stage;
  const { commit: root, files } = await stage.main();
  const own = await github.commit(name, { 'notes.md': 'own' }, root);
  const recorded = await github.commit('main', { [INCIDENT]: OPEN }, root);
  const both = await github.commit(`${name}-both`, { 'notes.md': 'own' }, recorded);
  await merge('main', both, [recorded, own]);
  const head = await merge(name, keeps ? both : own, [own, recorded]);
  const more = await github.commit(name, { 'notes.md': 'more' }, head);
  const pull = await github.openPull(name);
  // Either is a merge base, and git takes the one with the newer date, which is the author's to say.
  const base = await github.tip('main');
  const compare = await github.call<object>('GET', `/compare/${base}...${more}?per_page=100&page=1`);
  const picked = await github.call<object>('GET', `/commits/${own}`);
  github.faults.push({
    method: 'GET',
    path: new RegExp(`/compare/${base}\\.\\.\\.${more}`),
    status: 200,
    body: { ...compare, merge_base_commit: picked },
  });
  const contents: Contents = { ...files, 'notes.md': 'more', ...(keeps ? { [INCIDENT]: OPEN } : {}), [POLICY_FILE]: policy() };
  const run = await runner.run(github, {
    event: 'pull_request',
    payload: pullPayload({ ...pull, head: { ...pull.head, sha: more } }),
    sha: more,
    checkout: runner.checkout(contents),
  });
  const { findings } = reportOf(run);
  return { verdict: run.outputs.verdict, removed: findings.filter(({ code }) => code === 'evidence-removed').map(({ file }) => file) };
}

test('branches that were merged into each other hide no removal, whichever merge base GitHub picks', async () => {
  expect(await crossed('taking', false)).toEqual({ verdict: 'blocked', removed: [INCIDENT] });
  expect(await crossed('keeping', true)).toEqual({ verdict: 'pass', removed: [] });
});
