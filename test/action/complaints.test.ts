import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { commands, type Run, reportOf } from './support/action.ts';
import { type Play, Stage } from './support/stage.ts';
import { DRILL, manifest, POLICY_FILE, policy, release, uplift } from './support/world.ts';

/*
 * What users of other gates complain about, theme by theme, and what this one does in its place. Every test runs the built
 * action on a pull request.
 */
const stage = new Stage();
const RECORD = 'safety/records/drill.evidence.yml';
const DRILLED = { [RECORD]: DRILL };
const REFUSED = { method: 'POST', path: /\/comments$/, status: 403, body: { message: 'Resource not accessible by integration' } };

async function gate(play: Play): Promise<Run> {
  return (await stage.propose(play)).run();
}
const verdictOf = async (play: Play): Promise<string | undefined> => (await gate(play)).outputs.verdict;
const codesOf = (run: Run): string[] => [...reportOf(run).findings, ...reportOf(run).decisions.flatMap(({ findings }) => findings)].map(({ code }) => code);
const two = (more: string): string =>
  policy(5, more)
    .replace('kcis:', '  other: { title: Other, risk: cyber, scale: exact, thresholds: { high: ">= 5" } }\nkcis:')
    .replace('pairings:', 'pairings:\n  other: { if: { other: high }, then: { governance: [drill] } }');
const records = (...values: readonly [string, string | number][]): string =>
  `version: 1\nsubject: { model: acme/atlas, release: "1.0" }\nrecords:\n${values.map(([indicator, value]) => `  - { indicator: ${indicator}, value: ${value}, assessed: ${day(-7)} }\n`).join('')}`;
const waived = (more: string): string =>
  policy(
    5,
    `waivers:\n  - { id: W-1, indicator: drill, model: acme/atlas, reason: Rescheduled, approved_by: [risk-officer], approved_on: ${day(-1)}, ${more} }\n`,
  );

function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}

describe('the token of a fork can only read, and nobody says so', () => {
  test('the job has failed before the comment is tried, and a fork is told from a missing permission', async () => {
    for (const fork of [true, false]) {
      const proposal = await stage.propose({ change: release(7), fork });
      stage.github.faults.splice(0, 9, REFUSED);
      const run = await proposal.run();
      expect([run.code, run.outputs.verdict]).toEqual([1, 'blocked']);
      const [about] = commands(run, 'warning').filter((line) => line.includes('write its comment'));
      expect(about).toContain(fork ? 'comes from a fork' : 'lacks the permission "pull-requests: write"');
      expect(about?.includes('fork')).toBe(fork);
    }
  });
});

describe('the report is too long', () => {
  test('for a comment, a summary, an output or the list of annotations: it is shortened, the verdict first, the whole in files', async () => {
    const folder = `releases/${'long'.repeat(40)}`;
    const strays = Object.fromEntries(Array.from({ length: 3500 }, (_, index) => [`${folder}/${index}.bin`, 'x']));
    const proposal = await stage.propose({ change: strays });
    const run = await proposal.run();
    expect([run.code, run.outputs.blocking]).toEqual([1, '3500']);
    const [comment] = await stage.github.comments(proposal.pull.number);
    expect(comment?.body?.length).toBeLessThan(65_536);
    expect(comment?.body?.slice(0, 400)).toContain('**Blocked**');
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1 << 20);
    expect(run.summary.slice(0, 400)).toContain('**Blocked**');
    expect(Buffer.byteLength(JSON.stringify(run.outputs))).toBeLessThan(4096);
    expect(commands(run, 'error').length).toBeLessThanOrEqual(10);
    expect(reportOf(run).findings).toHaveLength(3500);
  }, 60_000);
});

describe('the merge queue', () => {
  test.each([
    [7, 'blocked'],
    [1, 'pass'],
  ])('is waved through or never answered: a group with an uplift of %i is %s', async (value, verdict) => {
    const proposal = await stage.propose({ change: release(value) });
    const base = await stage.github.tip('main');
    const merge_group = {
      base_sha: base,
      head_sha: proposal.head,
      base_ref: 'refs/heads/main',
      head_ref: `refs/heads/gh-readonly-queue/main/pr-${proposal.pull.number}-${base}`,
    };
    const run = await proposal.run({ event: 'merge_group', payload: { action: 'checks_requested', merge_group, repository: proposal.pull.base.repo } });
    expect([run.code === 0, run.outputs.verdict, run.outputs.releases]).toEqual([verdict === 'pass', verdict, '1']);
  });
});

describe('a required check never reports', () => {
  test('a change of something else succeeds with few requests and no comment', async () => {
    const proposal = await stage.propose({ change: { 'src/main.py': 'print()' } });
    const run = await proposal.run();
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass']);
    expect(stage.github.requests.length).toBeLessThanOrEqual(8);
    expect(await stage.github.comments(proposal.pull.number)).toEqual([]);
  });

  test('no workflow of ours is filtered by paths', () => {
    expect(workflowsOfDocs().length).toBeGreaterThan(3);
    for (const { on } of workflowsOfDocs()) expect(JSON.stringify(on)).not.toMatch(/"paths(-ignore)?"/);
  });
});

describe('a job that is skipped counts as success', () => {
  test('in every workflow of ours the job of the gate runs whatever became of those that it needs', () => {
    const waiting = workflowsOfDocs()
      .flatMap(({ jobs }) => Object.values(jobs))
      .filter((job) => job.needs !== undefined && JSON.stringify(job.steps ?? []).includes('/kri-gate@'));
    expect(waiting.length).toBeGreaterThan(0);
    for (const job of waiting) expect(job.if).toMatch(/always\(\)/);
  });

  test.each([
    ['an event that says nothing of a change', { event: 'issues' }],
    ['the mode that only comments', { inputs: { 'comment-from-run': 'true' } }],
  ])('the action is no silent no-op on %s', async (_, options) => {
    expect((await (await stage.propose({ change: release(1) })).run(options)).code).toBe(1);
  });
});

describe('nothing that matches is a pass', () => {
  test.each([
    ['a release without evidence', { change: { 'releases/atlas.yml': manifest() } }, 'blocked'],
    ['evidence of another indicator alone', { change: { ...release(1), 'evals/1.0/uplift.evidence.yml': records(['drill', 'true']) } }, 'blocked'],
    ['a policy that names no releases', { main: { [POLICY_FILE]: policy().replace(/release_paths.*\n/, '') }, change: release(1) }, 'undecided'],
    ['no policy', { main: { [POLICY_FILE]: null, 'README.md': 'x' }, change: release(1) }, 'undecided'],
  ] as const)('%s', async (_, play, verdict) => {
    expect(await verdictOf(play)).toBe(verdict);
  });

  test('no release at all, on a schedule', async () => {
    const proposal = await stage.propose({ change: { 'README.md': 'x' } });
    expect((await proposal.run({ event: 'schedule', payload: {} })).outputs.verdict).toBe('undecided');
  });
});

describe('the last result wins, and evals are repeated until they pass', () => {
  test.each([
    ['first', { 'a.evidence.yml': 9, 'b.evidence.yml': 1 }],
    ['last', { 'a.evidence.yml': 1, 'b.evidence.yml': 9 }],
  ])('the worst decides where it comes %s', async (_, values) => {
    const change = Object.fromEntries(Object.entries(values).map(([name, value]) => [`evals/1.0/${name}`, uplift(value)]));
    expect(await verdictOf({ change: { 'releases/atlas.yml': manifest(), ...change } })).toBe('blocked');
  });

  test('a result that stands is not gone because the change deletes it', async () => {
    const main = { ...release(9) };
    const run = await gate({ main, change: { 'evals/1.0/uplift.evidence.yml': null, 'evals/1.0/again.evidence.yml': uplift(1) } });
    expect([run.outputs.verdict, codesOf(run).includes('evidence-removed')]).toEqual(['blocked', true]);
  });
});

describe('an eval that passes on some days and fails on others', () => {
  const solved = (accuracy: number, samples: number): string => records(['uplift', `${accuracy}, samples: ${samples}, id: run`]);
  const SHARE = policy(5).replace('scale: exact, thresholds: { high: ">= 5" }', 'scale: proportion, min_samples: 10, thresholds: { high: ">= 20%" }');
  const play = (values: readonly (readonly [number, number])[], more = ''): Play => {
    const evals = Object.fromEntries(values.map(([share, samples], index) => [`evals/1.0/${index}.evidence.yml`, solved(share, samples)]));
    return { main: { [POLICY_FILE]: SHARE + more }, change: { 'releases/atlas.yml': manifest(), ...evals } };
  };

  test.each([
    ['a lucky run of few tasks is not enough', [[0.1, 20]], 'not-ruled-out', 'blocked'],
    ['the same share of many tasks is', [[0.1, 400]], 'clear', 'pass'],
    [
      'a run below the line does not outvote one above it',
      [
        [0.3, 400],
        [0.1, 400],
        [0.1, 400],
      ],
      'crossed',
      'blocked',
    ],
    [
      'whatever the order',
      [
        [0.1, 400],
        [0.1, 400],
        [0.3, 400],
      ],
      'crossed',
      'blocked',
    ],
  ] as const)('%s', async (_, values, state, verdict) => {
    const run = await gate(play(values));
    expect([reportOf(run).decisions[0]?.kris[0]?.state, run.outputs.verdict]).toEqual([state, verdict]);
  });

  test('a bad run leaves only by a withdrawal that an owner approves, which the report names', async () => {
    const proposal = await stage.propose(
      play([
        [0.3, 400],
        [0.1, 400],
      ]),
    );
    const withdrawals =
      'version: 1\nwithdrawals:\n  - { file: evals/1.0/0.evidence.yml, record: run, reason: The sandbox broke, by: eval-lead, date: 2026-11-01 }\n';
    const withdrawn = await proposal.push({ 'evals/1.0/withdrawn.evidence.yml': withdrawals });
    expect((await withdrawn.run()).outputs.verdict).toBe('blocked');
    await stage.github.approve(proposal.pull.number, 'risk-officer', withdrawn.head);
    const run = await withdrawn.run();
    expect([run.outputs.verdict, codesOf(run).includes('withdrawal-used')]).toEqual(['pass', true]);
  });

  test('an indicator that is set aside for a while is so by a waiver with a last day, and never when it crossed', async () => {
    const waiver = (day: string): string =>
      `waivers:\n  - { id: W-1, indicator: uplift, model: acme/atlas, release: "1.0", reason: Flaky, approved_by: [risk-officer], approved_on: 2026-11-01, expires: ${day} }\n`;
    const none = play([], waiver(day(20)));
    const change = { 'releases/atlas.yml': manifest(), 'evals/1.0/drill.evidence.yml': DRILL };
    expect((await gate({ ...none, change })).outputs.verdict).toBe('pass-with-waivers');
    expect((await gate({ ...play([], waiver(day(-1))), change })).outputs.verdict).toBe('blocked');
    expect((await gate(play([[0.3, 400]], waiver(day(20))))).outputs.verdict).toBe('blocked');
  });
});

describe('an aggregate hides what fails', () => {
  test.each([
    [9, 1],
    [1, 9],
  ])('values of %i and %i are two verdicts, and one that fails blocks', async (first, second) => {
    const main = { [POLICY_FILE]: two('') };
    const change = { 'releases/atlas.yml': manifest(), 'evals/1.0/all.evidence.yml': records(['uplift', first], ['other', second]) };
    const run = await gate({ main, change });
    expect(run.outputs.verdict).toBe('blocked');
    expect(reportOf(run).decisions[0]?.kris.map(({ state }) => state)).toEqual([first, second].map((value) => (value === 9 ? 'crossed' : 'clear')));
  });
});

describe('the mode that only warns leaks', () => {
  test.each([
    ['enforce', '', 1],
    ['enforce', 'warn', 1],
    ['warn', '', 0],
    ['warn', 'enforce', 1],
  ])('policy %s, input "%s": exit %i, and the verdict is the same', async (enforcement, mode, code) => {
    const proposal = await stage.propose({ main: { [POLICY_FILE]: policy(5, `enforcement: ${enforcement}\n`) }, change: release(7) });
    const run = await proposal.run({ inputs: { mode } });
    expect([run.code, run.outputs.verdict]).toEqual([code, 'blocked']);
  });
});

describe('an exception is too wide, or for ever', () => {
  test.each([
    ['of this release, for some days', `release: "1.0", expires: ${day(20)}`, 'pass-with-waivers'],
    ['without an end', 'release: "1.0"', 'undecided'],
    ['of no release', `expires: ${day(20)}`, 'undecided'],
    ['of another release', `release: "1.1", expires: ${day(20)}`, 'blocked'],
    ['that has ended', `release: "1.0", expires: ${day(-1)}`, 'blocked'],
    ['that lasts for years', `release: "1.0", expires: ${day(900)}`, 'blocked'],
  ])('a waiver %s', async (_, more, verdict) => {
    expect(await verdictOf({ main: { [POLICY_FILE]: waived(more) }, change: release(7) })).toBe(verdict);
  });

  test('a waiver that the change brings along', async () => {
    expect(await verdictOf({ change: { ...release(7), [POLICY_FILE]: waived(`release: "1.0", expires: ${day(20)}`) } })).toBe('blocked');
  });
});

describe('the change edits the rules that it is judged by', () => {
  test('it is judged by those of the default branch, and told what it loosens', async () => {
    const run = await gate({ main: DRILLED, change: { ...release(7), [POLICY_FILE]: policy(50) } });
    expect([run.outputs.verdict, codesOf(run).includes('policy-weakened')]).toEqual(['blocked', true]);
  });
});

describe('errors say nothing', () => {
  test('a file that does not parse is told with its place and what to do', async () => {
    const run = await gate({ main: DRILLED, change: { ...release(1), 'evals/1.0/bad.evidence.yml': 'version: 1\nrecords: [\n' } });
    const [finding] = reportOf(run).decisions.flatMap(({ findings }) => findings.filter(({ code }) => code === 'evidence-unreadable'));
    expect(finding).toMatchObject({ file: 'evals/1.0/bad.evidence.yml', line: expect.any(Number), fix: expect.stringMatching(/\w/) });
    expect(run.outputs.verdict).toBe('blocked');
  });
});

describe('an approval outlives what was approved', () => {
  test('a push takes it away', async () => {
    const main = { [POLICY_FILE]: policy(5, 'signoffs: { board: { if: { uplift: high }, users: [risk-officer] } }\n'), ...DRILLED };
    const proposal = await stage.propose({ main, change: release(7) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    expect((await proposal.run()).outputs.verdict).toBe('pass');
    expect((await (await proposal.push({ 'README.md': 'x' })).run()).outputs.verdict).toBe('blocked');
  });
});

describe('a number that is none is accepted', () => {
  test.each(['.nan', '.inf', '-.inf', '"1"', 'null', '1e999'])('%s', async (value) => {
    expect(await verdictOf({ main: DRILLED, change: { ...release(1), 'evals/1.0/uplift.evidence.yml': records(['uplift', value]) } })).not.toBe('pass');
  });
});

describe('the result shows up in another place', () => {
  test('the job is the check: no check run, no status, one comment however often it runs', async () => {
    const proposal = await stage.propose({ change: release(7) });
    for (let i = 0; i < 3; i++) await proposal.run();
    expect(stage.github.requests.filter(({ path }) => /check-runs|check-suites|statuses/.test(path))).toEqual([]);
    expect(await stage.github.comments(proposal.pull.number)).toHaveLength(1);
  });
});

interface Workflow {
  readonly on: unknown;
  readonly jobs: Readonly<Record<string, { readonly needs?: unknown; readonly if?: string; readonly steps?: unknown }>>;
}

/** Every workflow that a reader may copy. */
function workflowsOfDocs(): Workflow[] {
  const root = join(import.meta.dirname, '../..');
  const texts = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].map((name) => readFileSync(join(root, name), 'utf8'));
  const blocks = texts.flatMap((text) => [...text.matchAll(/^```yaml[^\n]*\n([\s\S]*?)^```/gm)].map(([, block = '']) => block));
  const values = blocks.flatMap((block) => parseAllDocuments(block).map((document): unknown => (document.errors.length > 0 ? undefined : document.toJS())));
  const found = values.filter((value): value is Workflow => typeof value === 'object' && value !== null && 'on' in value && 'jobs' in value);
  expect(found.length).toBeGreaterThan(3);
  return found;
}
