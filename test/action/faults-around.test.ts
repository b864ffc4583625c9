import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FAULTS, PASSING, TRIES, type What } from './support/faults.ts';
import type { Fault, Recorded, Schemas } from './support/github.ts';
import { type Asked, runHere, runHung, type Told } from './support/in-process.ts';
import { type Proposal, Stage } from './support/stage.ts';
import { EVALS, logPolicy, logs, WORKFLOW, Workflows } from './support/workflows.ts';
import { DRILL, manifest, POLICY_FILE, policy, pullPayload, release } from './support/world.ts';

const stage = new Stage();
const workflows = new Workflows(() => stage.github);
const RECORD = 'safety/records/drill.evidence.yml';
const GATE = '.github/workflows/gate.yml';
const RULES: Schemas['repository-rule-detailed'][] = [
  {
    type: 'required_status_checks',
    parameters: { strict_required_status_checks_policy: true, required_status_checks: [{ context: 'gate', integration_id: 1 }] },
  },
];
const PROTECTED = { name: 'main', protected: true, protection: { enabled: true, required_status_checks: { contexts: [], checks: [] } } };
const SAFETY = [{ login: 'risk-officer' }] as Schemas['simple-user'][];

/** A run that passes because of what stands beside the change, and the requests that ask for it. */
interface Scene extends Asked {
  readonly asks: RegExp;
  readonly permission: string;
  /** What the emulator does not know. */
  readonly fakes: readonly Fault[];
  /** What may be missing without an error: what needs it is then not proven, or nothing rests on it. */
  readonly outcome: (path: string, fault: string) => 'undecided' | 'blocked' | 'pass';
}

type Name = 'artifacts' | 'attempts' | 'rules' | 'teams' | 'history';
const scenes = {} as Record<Name, Scene>;
const undisturbed = new Map<Scene, readonly Recorded[]>();
const undecided = () => 'undecided' as const;

function sceneOf(proposal: Proposal, files: Record<string, string>, about: Pick<Scene, 'asks' | 'permission'> & Partial<Scene>): Scene {
  const fakes = stage.github.faults.splice(0);
  const checkout = stage.runner.checkout(files);
  return {
    event: 'pull_request',
    payload: pullPayload(proposal.pull),
    sha: proposal.head,
    checkout,
    fakes,
    outcome: undecided,
    ...about,
    inputs: { comment: 'never', ...about.inputs },
  };
}

beforeAll(async () => {
  const bare = manifest().replace('evidence: [evals/1.0/**]\n', '');
  const change = { 'releases/atlas-1.yml': bare };
  const asks = /\/actions\//;
  const gone: Scene['outcome'] = (path, fault) => (path.endsWith('/zip') && fault === '410' ? 'blocked' : 'undecided');
  for (const [name, source, told] of [
    ['artifacts', `{ workflow: ${EVALS}, artifacts: [evals-*] }`, { artifacts: [{ zip: logs(0.1) }] }],
    [
      'attempts',
      `{ workflow: ${EVALS}, artifacts: [evals-*], jobs: [evals] }`,
      { earlier: [{}], jobs: [{ name: 'evals', status: 'completed', conclusion: 'success' }], artifacts: [{ zip: logs(0.1) }] },
    ],
  ] as const) {
    const main = { [POLICY_FILE]: logPolicy(source), [EVALS]: WORKFLOW };
    const proposal = await stage.propose({ main, change });
    workflows.tell(proposal.head, [told]);
    scenes[name] = sceneOf(proposal, { ...main, ...change }, { asks, permission: 'actions: read', outcome: gone });
  }

  const guarded = { [POLICY_FILE]: policy(5, 'installation: block\n'), [GATE]: 'on: pull_request\njobs: { gate: { steps: [] } }\n', [RECORD]: DRILL };
  const protectedBy = await stage.propose({ main: guarded, change: release(1) });
  stage.github.faults.push({ method: 'GET', path: /\/rules\/branches\/main/, status: 200, body: RULES });
  stage.github.faults.push({ method: 'GET', path: /\/branches\/main$/, status: 200, body: { ...PROTECTED, commit: { sha: protectedBy.pull.base.sha } } });
  const env = { GITHUB_JOB: 'gate', GITHUB_WORKFLOW_REF: `acme/models/${GATE}@refs/pull/1/merge` };
  scenes.rules = sceneOf(
    protectedBy,
    { ...guarded, ...release(1) },
    { asks: /\/rules\/branches\//, permission: 'contents: read', env, outcome: () => 'blocked' },
  );

  const team = { [POLICY_FILE]: policy(5, 'signoffs: { board: { if: { uplift: high }, teams: [acme/safety] } }\n'), [RECORD]: DRILL };
  const approved = await stage.propose({ main: team, change: release(7) });
  await stage.github.approve(approved.pull.number, 'risk-officer', approved.head);
  stage.github.faults.push({ method: 'GET', path: /\/orgs\/acme\/teams\/safety\/members/, status: 200, body: SAFETY });
  const inputs = { 'members-token': 'another-token' };
  scenes.teams = sceneOf(approved, { ...team, ...release(7) }, { asks: /\/orgs\//, permission: 'members: read', inputs, outcome: () => 'blocked' });

  const file = 'releases/current.yml';
  const text = (digit: string, more = ''): string => manifest(digit, `digest: sha256:${digit.repeat(64)}\n${more}`);
  const main = { [POLICY_FILE]: policy(), [file]: text('1') };
  const first = await stage.main(main);
  const base = await stage.github.commit('main', { [file]: text('2') }, first.commit);
  const head = await stage.github.commit('back', { [file]: text('1', 'restricts: true\n') }, base);
  const pull = await stage.github.openPull('back');
  const back: Proposal = { pull, head, run: () => expect.unreachable(), push: () => expect.unreachable() };
  const files = { ...main, [file]: text('1', 'restricts: true\n') };
  scenes.history = sceneOf(back, files, {
    asks: /\/commits\?|\/contents\//,
    permission: 'contents: read',
    outcome: (path, fault) => (path.includes('/contents/') && fault === '404' ? (path.endsWith(first.commit) ? 'blocked' : 'pass') : 'undecided'),
  });
});
afterEach(() => {
  stage.github.faults.length = 0;
});

async function play(scene: Scene, faults: readonly Fault[] = [], limits: Asked['limits'] = {}): Promise<Told> {
  // Each scene has the default branch that it began with.
  const { pull_request } = scene.payload as { readonly pull_request: { readonly base: { readonly sha: string } } };
  await stage.github.call('PATCH', '/git/refs/heads/main', { sha: pull_request.base.sha, force: true });
  stage.github.faults.splice(0, Number.POSITIVE_INFINITY, ...faults, ...scene.fakes);
  stage.github.requests.length = 0;
  return runHere(stage.github, { ...scene, limits });
}

async function callsOf(scene: Scene): Promise<readonly Recorded[]> {
  const known = undisturbed.get(scene);
  if (known !== undefined) return known;
  const told = await play(scene);
  expect([told.outputs.verdict, told.failed]).toEqual(['pass', []]);
  const calls = [...stage.github.requests];
  undisturbed.set(scene, calls);
  return calls;
}

/** Each own request of a scene, with this fault. */
async function* disturb(scene: Scene, what: What, times?: number) {
  const calls = await callsOf(scene);
  // A redirect is whole without its text, whatever that is.
  const isHalf = what.breaks === 'cut' || what.breaks === 'broken' || what.undocumented === true;
  const own = calls.filter(({ path }) => scene.asks.test(path) && !(isHalf && path.endsWith('/zip')));
  expect(own.length).toBeGreaterThan(0);
  for (const { method, path } of own) {
    const exact = new RegExp(`^${path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
    const fault = { method, path: exact, ...(times === undefined ? {} : { times }), ...what };
    const told = what.breaks === 'hangs' ? await runHung(exact, times, (limits) => play(scene, [fault], limits)) : await play(scene, [fault]);
    yield { path, told, requests: stage.github.requests.length, most: calls.length + TRIES };
  }
}

const said = ({ failed, warnings, infos }: Told): string => [...failed, ...warnings, ...infos].join('\n');

describe.each(['artifacts', 'attempts', 'rules', 'teams', 'history'] as const)('while the gate reads what stands beside the change (%s)', (name) => {
  test.each(FAULTS)('%s at any call is never a pass, and says which call and what to do', async (fault, what, why) => {
    const scene = scenes[name];
    for await (const { path, told, requests, most } of disturb(scene, what)) {
      const at = `${fault} at ${path}`;
      expect(requests, at).toBeLessThanOrEqual(most);
      const outcome = scene.outcome(path, fault);
      expect(told.failed, `${at}: ${said(told)}`).toHaveLength(outcome === 'pass' ? 0 : 1);
      if (outcome !== 'undecided') expect(told.outputs.verdict, at).toBe(outcome);
      else {
        expect(told.outputs.verdict, at).toBe('undecided');
        expect(told.failed[0], at).toMatch(why);
        expect(told.failed[0], at).toContain(`GET ${path.replace(/\?.*/, '')}`);
        if (/^(403, a permission|404)$/.test(fault)) expect(told.failed[0], at).toContain(`"${scene.permission}"`);
      }
    }
  });

  test.each(PASSING)('%s that passes costs nothing', async (fault, what) => {
    for await (const { path, told } of disturb(scenes[name], what, 1)) expect([told.outputs.verdict, told.failed], `${fault} at ${path}`).toEqual(['pass', []]);
  });
});
