import { beforeAll, describe, expect, test } from 'vitest';
import { FAULTS, PASSING, REFUSED, TRIES, type What } from './support/faults.ts';
import type { Recorded } from './support/github.ts';
import { type Asked, runHere, runHung, type Told } from './support/in-process.ts';
import { Stage } from './support/stage.ts';
import { DRILL, POLICY_FILE, policy, pullPayload, release } from './support/world.ts';

const stage = new Stage();
const SIGNOFF = {
  [POLICY_FILE]: policy(5, 'signoffs: { board: { if: { uplift: high }, users: [risk-officer] } }\n'),
  'safety/records/drill.evidence.yml': DRILL,
};
interface Scene extends Asked {
  readonly pull: number;
  readonly verdict: string;
}

/** Every request of a run that nothing happens to. */
const undisturbed = new Map<Scene, readonly Recorded[]>();
const scenes: Record<'approved' | 'blocked' | 'group', Scene> = {} as never;

beforeAll(async () => {
  const proposal = await stage.propose({ main: SIGNOFF, change: release(7) });
  await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
  const files = { ...SIGNOFF, ...release(7) };
  const checkout = stage.runner.checkout(files);
  const { pull, head } = proposal;
  const approved = { event: 'pull_request', payload: pullPayload(pull), sha: head, checkout, pull: pull.number, verdict: 'pass' };
  const base = await stage.github.tip('main');
  const merge_group = { base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref: `refs/heads/gh-readonly-queue/main/pr-${pull.number}-${base}` };
  const group = { ...approved, event: 'merge_group', payload: { action: 'checks_requested', merge_group, repository: pull.base.repo } };
  const other = await stage.github.commit('bad', { ...release(9), 'safety/records/drill.evidence.yml': DRILL }, base, 'Unapproved');
  const bad = await stage.github.openPull('bad');
  const blocked = {
    ...approved,
    payload: pullPayload(bad),
    sha: other,
    pull: bad.number,
    verdict: 'blocked',
    checkout: stage.runner.checkout({ ...files, ...release(9) }),
  };
  // A repeated run asks for the default branch, too.
  Object.assign(scenes, { approved: { ...approved, env: { GITHUB_RUN_ATTEMPT: '2' } }, blocked, group });
});

/** No comment, or one that says something else. */
async function reset(scene: Scene, text?: string): Promise<void> {
  stage.github.faults.length = 0;
  for (const { id } of await stage.github.comments(scene.pull)) await stage.github.call('DELETE', `/issues/comments/${id}`);
  if (text !== undefined) await stage.github.call('POST', `/issues/${scene.pull}/comments`, { body: text }, 'runner');
  stage.github.requests.length = 0;
}

async function callsOf(scene: Scene, text?: string): Promise<readonly Recorded[]> {
  const known = undisturbed.get(scene);
  if (known !== undefined) return known;
  await reset(scene, text);
  const told = await runHere(stage.github, scene);
  expect([told.outputs.verdict, told.warnings]).toEqual([scene.verdict, []]);
  const calls = [...stage.github.requests];
  undisturbed.set(scene, calls);
  return calls;
}

/** The n-th request of a run fails, once or for good. */
async function runWith(scene: Scene, calls: readonly Recorded[], index: number, what: What, times?: number, text?: string): Promise<Told> {
  const { method, path } = calls[index] as Recorded;
  const after = calls.slice(0, index).filter((call) => call.method === method && call.path === path).length;
  // Every run has another comment.
  const exact = new RegExp(`^${path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/comments\/\d+$/, 'comments/\\d+')}$`);
  const once = async (limits: Asked['limits'] = {}): Promise<Told> => {
    await reset(scene, text);
    stage.github.faults.push({ method, path: exact, after, ...(times === undefined ? {} : { times }), ...what });
    return runHere(stage.github, { ...scene, limits });
  };
  return what.breaks === 'hangs' ? runHung(exact, times, once) : once();
}

/** More than any run needs that waits for its tries and for nothing else, on a machine that has other things to do. */
const MOST_MS = 30_000;
const isComment = ({ path }: Recorded): boolean => path.includes('/comments');
const ofComment = (calls: readonly Recorded[]): number[] => calls.flatMap((call, index) => (isComment(call) ? [index] : []));
/** Those of a merge group that are those of a pull request, too, have been seen to. */
async function ofReading(name: keyof typeof scenes, calls: readonly Recorded[]): Promise<number[]> {
  const before = name === 'approved' ? [] : (await callsOf(scenes.approved)).map(({ path }) => path);
  const own = calls.flatMap((call, index) => (isComment(call) || before.includes(call.path) ? [] : [index]));
  expect(own.length).toBeGreaterThan(0);
  return own;
}
const OLD = `<!-- kri-gate ${encodeURIComponent(POLICY_FILE).replaceAll('-', '%2D')} -->\nan older verdict`;

describe.each(['approved', 'group'] as const)('while the gate reads (%s)', (name) => {
  test.each(FAULTS)('%s at any call is undecided, red, and says which call and what to do', async (fault, what, why) => {
    const scene = scenes[name];
    const calls = await callsOf(scene);
    for (const index of await ofReading(name, calls)) {
      const { path } = calls[index] as Recorded;
      const told = await runWith(scene, calls, index, what);
      const at = `${fault} at ${path}`;
      expect(stage.github.requests.length, at).toBeLessThanOrEqual(calls.length + TRIES);
      expect(told.ms, at).toBeLessThan(MOST_MS);
      expect((await stage.github.comments(scene.pull)).length, at).toBeLessThanOrEqual(1);
      // No such list of pushes: GitHub Enterprise Server may not have it.
      if (path.includes('/activity') && /^(404|JSON)/.test(fault)) expect(told.outputs.verdict, at).toBe('pass');
      // Nor one of what happened to a pull request.
      else if (path.includes('/timeline') && /^(404|JSON)/.test(fault)) expect(told.outputs.verdict, at).toBe('pass');
      else if (path.includes('/timeline') && fault === '403, a permission') expect(told.outputs.verdict, at).toBe('blocked');
      // How the branch is protected may be hidden; where it points is told elsewhere.
      else if (path.includes('/branches/') && /^(404|403, a permission)$/.test(fault)) expect(told.outputs.verdict, at).toBe('pass');
      // Nobody approved, which is the strictest that can be assumed.
      else if (/\/pulls\//.test(path) && /^(404|403, a permission)$/.test(fault)) expect(told.outputs.verdict, at).toBe('blocked');
      else {
        expect(told.outputs.verdict, at).toBe('undecided');
        expect(told.failed, at).toHaveLength(1);
        // A policy that is not there is a decision of the gate, with its findings.
        if (!(path.includes('/contents/') && fault === '404')) expect(told.failed[0], at).toMatch(why);
        if (!(path.includes('/contents/') && fault === '404')) expect(told.failed[0], at).toContain(`GET ${path.replace(/\?.*/, '')}`);
      }
    }
  });

  test.each(PASSING)('%s that passes costs nothing', async (fault, what) => {
    const scene = scenes[name];
    const calls = await callsOf(scene);
    for (const index of await ofReading(name, calls)) {
      const told = await runWith(scene, calls, index, what, 1);
      expect([told.outputs.verdict, told.failed], `${fault} at ${calls[index]?.path}`).toEqual(['pass', []]);
    }
  });
});

describe.each([
  ['a first comment on a pass', 'approved', undefined],
  ['a comment that is brought up to date', 'blocked', OLD],
] as const)('while the gate writes %s', (_, name, text) => {
  test.each(FAULTS)('%s at any call leaves the verdict, with one warning and one comment at most', async (fault, what) => {
    const scene = scenes[name];
    const calls = await callsOf(scene, text);
    expect(ofComment(calls).length).toBeGreaterThan(1);
    for (const index of ofComment(calls)) {
      const told = await runWith(scene, calls, index, what, undefined, text);
      const at = `${fault} at ${calls[index]?.method} ${calls[index]?.path} (${index})`;
      expect(told.outputs.verdict, at).toBe(scene.verdict);
      expect(told.failed, at).toHaveLength(scene.verdict === 'pass' ? 0 : 1);
      expect(told.warnings, at).toHaveLength(1);
      expect(told.warnings[0], at).toMatch(/write its comment.*(GET|POST|PATCH) \/repos.*The verdict is not affected/);
      expect(stage.github.requests.length, at).toBeLessThanOrEqual(calls.length + TRIES);
      stage.github.faults.length = 0;
      expect((await stage.github.comments(scene.pull)).length, at).toBeLessThanOrEqual(1);
      if (calls[index]?.method === 'GET') continue;
      await runHere(stage.github, scene);
      expect(await stage.github.comments(scene.pull), `${at}, the next run`).toHaveLength(1);
    }
  });

  test.each(PASSING)('%s that passes leaves one comment', async (fault, what) => {
    const scene = scenes[name];
    const calls = await callsOf(scene, text);
    for (const index of ofComment(calls)) {
      const told = await runWith(scene, calls, index, what, 1, text);
      const at = `${fault} at ${calls[index]?.method} ${calls[index]?.path} (${index})`;
      const isCreated = calls[index]?.method === 'POST' && !/^(403|429)/.test(fault);
      expect(told.warnings, at).toHaveLength(isCreated ? 1 : 0);
      expect((await stage.github.comments(scene.pull)).length, at).toBeLessThanOrEqual(1);
      expect(told.outputs.verdict, at).toBe(scene.verdict);
    }
  });
});

test('a fork is told that nothing is wrong, once', async () => {
  const scene = scenes.approved;
  const calls = await callsOf(scene);
  const { head } = (scene.payload as { pull_request: { head: object } }).pull_request;
  const pull = await stage.github.pull(scene.pull);
  const payload = pullPayload({ ...pull, head: { ...pull.head, ...head } }, { fork: true });
  const create = calls.findIndex(({ method }) => method === 'POST');
  const told = await runWith({ ...scene, payload }, calls, create, { status: 403, body: REFUSED });
  expect(told.warnings).toEqual([expect.stringMatching(/comes from a fork.*Nothing is wrong/)]);
  expect(told.outputs.verdict).toBe('pass');
});
