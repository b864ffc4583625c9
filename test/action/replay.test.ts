import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run as runCommand } from '../../src/commands/run.ts';
import { type Run, reportOf } from './support/action.ts';
import { Stage } from './support/stage.ts';
import { EVALS, log, logPolicy, logs, type Told, WORKFLOW, Workflows } from './support/workflows.ts';
import { DRILL, manifest, POLICY_FILE, policy, pullPayload, uplift } from './support/world.ts';

const stage = new Stage();
const FILE = 'releases/current.yml';

/** Runs the action on a change of a default branch that has a history, and keeps the checkout. */
async function decide(
  main: Record<string, string>,
  change: Record<string, string>,
  then: Record<string, string> = {},
): Promise<{ run: Run; checkout: string }> {
  const first = await stage.main(main);
  const base = await stage.github.commit('main', then, first.commit);
  const branch = `replay-${Math.floor(performance.now() * 1000)}`;
  const head = await stage.github.commit(branch, change, base);
  const pull = await stage.github.openPull(branch);
  const checkout = stage.runner.checkout({ [POLICY_FILE]: policy(), ...main, ...then, ...change });
  return { run: await stage.runner.run(stage.github, { event: 'pull_request', payload: pullPayload(pull), sha: head, checkout }), checkout };
}

async function replay(checkout: string, ...args: string[]): Promise<{ code: number; stdout: string }> {
  let stdout = '';
  const world = { cwd: checkout, home: '', version: 'test', color: false, now: () => 0, stderr: () => undefined };
  const code = await runCommand(['replay', ...args], {
    ...world,
    stdout: (text) => {
      stdout += text;
    },
  });
  return { code, stdout };
}

describe('a decision of the action', () => {
  test('comes out the same from the checkout, with the channels that it states', async () => {
    const main = { 'safety/records/drill.evidence.yml': DRILL };
    const { run, checkout } = await decide(main, { 'releases/a.yml': manifest(), 'evals/1.0/a.evidence.yml': uplift(9) });
    expect(run.outputs.verdict).toBe('pass');
    expect(reportOf(run).evidence.map(({ channel }) => channel)).toEqual(['author', 'default-branch']);
    const result = await replay(checkout, run.outputs.report ?? '');
    expect(result.stdout).toContain('it comes out the same, byte for byte');
    expect(result.stdout).toContain('somebody else than the author vouches for (channel): 1');
    expect(result.code).toBe(0);
  });

  test('that weakens the policy and is blocked comes out the same with both texts of the policy', async () => {
    const { run, checkout } = await decide({}, { [POLICY_FILE]: policy(8) });
    expect(run.outputs.verdict).toBe('blocked');
    const report = run.outputs.report ?? '';
    expect((await replay(checkout, report)).code).toBe(1);
    writeFileSync(join(checkout, 'in-force.yml'), policy());
    const result = await replay(checkout, report, '--policy', join(checkout, 'in-force.yml'));
    expect(result.stdout).toContain('it comes out the same');
    expect(result.code).toBe(0);
  });

  test('about a roll-back needs what stood there before', async () => {
    const at = (release: string, digit: string, more = ''): string => manifest(release, `digest: sha256:${digit.repeat(64)}\n${more}`);
    const { run, checkout } = await decide({ [FILE]: at('1.0', 'a') }, { [FILE]: at('1.0', 'a', 'restricts: true\n') }, { [FILE]: at('1.1', 'b') });
    expect([run.outputs.verdict, run.outputs['subject-name'], run.outputs['subject-digest']]).toEqual(['pass', 'acme/atlas@1.0', `sha256:${'a'.repeat(64)}`]);
    const report = run.outputs.report ?? '';
    const without = await replay(checkout, report);
    expect([without.code, without.stdout]).toEqual([2, expect.stringContaining('which stood there before the change')]);
    const [base, former] = [join(checkout, 'base.yml'), join(checkout, 'former.yml')];
    writeFileSync(base, at('1.1', 'b'));
    writeFileSync(former, at('1.0', 'a'));
    const result = await replay(checkout, report, '--with', former, base);
    expect(result.stdout).toContain('it comes out the same');
  });

  test('about a release that names one to roll back to takes that one from the default branch of then', async () => {
    const rules = { [POLICY_FILE]: policy(5, 'emergency: { rollback_target: required }\n') };
    const digest = (digit: string): string => `digest: sha256:${digit.repeat(64)}\n`;
    const old = manifest('0.9', digest('a'));
    const [before, after] = [`# as it stood at the base\n${old}`, `# as it stands at the tip\n${old}`];
    const main = { ...rules, 'evals/0.9/a.evidence.yml': uplift(1, '0.9') };
    const change = { 'releases/new.yml': manifest('1.0', `${digest('b')}rollback_to: "0.9"\n`), 'evals/1.0/a.evidence.yml': uplift(2) };
    const first = await stage.main({ ...main, [FILE]: before });
    const head = await stage.github.commit('behind', change, first.commit);
    await stage.github.commit('main', { [FILE]: after }, first.commit);
    const pull = await stage.github.openPull('behind');
    const checkout = stage.runner.checkout({ ...main, [FILE]: after, ...change });
    const run = await stage.runner.run(stage.github, { event: 'pull_request', payload: pullPayload(pull), sha: head, checkout });
    expect(run.outputs.verdict).toBe('pass');
    expect(reportOf(run).inputs).toMatchObject({ base_releases: [{ file: FILE }, { file: FILE }], parents: [{ file: FILE }] });
    writeFileSync(join(checkout, 'base.yml'), before);
    const result = await replay(checkout, run.outputs.report ?? '', '--with', join(checkout, 'base.yml'));
    expect(result.stdout).toContain('it comes out the same');
    rmSync(join(checkout, FILE));
    const without = await replay(checkout, run.outputs.report ?? '', '--with', join(checkout, 'base.yml'));
    expect([without.code, without.stdout]).toEqual([2, expect.stringContaining(FILE)]);
  });

  test('from which the change takes evidence away is made again from what stood there before', async () => {
    const main = { 'releases/a.yml': manifest(), 'evals/1.0/a.evidence.yml': uplift(1), 'evals/1.0/b.evidence.yml': uplift(2) };
    const { run, checkout } = await decide(main, { 'evals/1.0/a.evidence.yml': uplift(0) });
    expect(run.outputs.verdict).toBe('blocked');
    const without = await replay(checkout, run.outputs.report ?? '');
    expect([without.code, without.stdout]).toEqual([2, expect.stringContaining('is what stood there before the change')]);
    const before = join(checkout, '..', `before-${Math.floor(performance.now())}.yml`);
    writeFileSync(before, uplift(1));
    const result = await replay(checkout, run.outputs.report ?? '', '--with', before);
    expect([result.code, result.stdout]).toEqual([0, expect.stringContaining('it comes out the same')]);
    writeFileSync(before, uplift(9));
    expect((await replay(checkout, run.outputs.report ?? '', '--with', before)).code).toBe(2);
  });
});

describe('a decision that rests on artifacts', () => {
  const workflows = new Workflows(() => stage.github);
  const change = { 'releases/atlas-1.yml': manifest().replace('evidence: [evals/1.0/**]\n', '') };

  /** Decides on the artifacts of runs. */
  async function decideOn(told: readonly Told[]): Promise<{ run: Run; checkout: string; folder: string }> {
    const main = { [POLICY_FILE]: logPolicy(), [EVALS]: WORKFLOW };
    const proposal = await stage.propose({ main, change });
    workflows.tell(proposal.head, told);
    const run = await proposal.run();
    const checkout = stage.runner.checkout({ ...main, ...change });
    const folder = join(checkout, '..', `artifacts-${Math.floor(performance.now() * 1000)}`);
    mkdirSync(join(folder, 'evals-cyber', 'logs'), { recursive: true });
    return { run, checkout, folder };
  }

  test('says which to download, and comes out the same with them', async () => {
    const { run, checkout, folder } = await decideOn([{ run: { id: 7 }, artifacts: [{ zip: logs(0.1) }] }]);
    expect(run.outputs.verdict).toBe('pass');
    const without = await replay(checkout, run.outputs.report ?? '');
    expect(without).toMatchObject({ code: 2, stdout: expect.stringContaining('gh run download 7 -n evals-cyber') });
    const file = join(folder, 'evals-cyber', 'logs', 'ctf.json');
    writeFileSync(file, log(0.2));
    expect((await replay(checkout, run.outputs.report ?? '', '--with', folder)).code).toBe(2);
    writeFileSync(file, log(0.1));
    for (const given of [folder, file]) {
      const result = await replay(checkout, run.outputs.report ?? '', '--with', given);
      expect([result.code, result.stdout]).toEqual([0, expect.stringContaining('it comes out the same')]);
    }
  });

  test('of which something is not believed states why, and records that counted for nothing are found by their place', async () => {
    const record = Buffer.from('version: 1\nsubject: { model: acme/atlas }\nrecords: []\n');
    const zip = logs(0.1, [{ name: 'logs/more.evidence.yml', content: record }]);
    const { run, checkout, folder } = await decideOn([{ run: { id: 8, conclusion: 'failure' }, artifacts: [{ zip }] }]);
    expect(run.outputs.verdict).toBe('blocked');
    expect(reportOf(run).evidence[0]?.artifact).toMatchObject({ run: 8, doubts: [expect.stringContaining('run 8')] });
    writeFileSync(join(folder, 'evals-cyber', 'logs', 'ctf.json'), log(0.1));
    expect((await replay(checkout, run.outputs.report ?? '', '--with', folder)).code).toBe(2);
    writeFileSync(join(folder, 'evals-cyber', 'logs', 'more.evidence.yml'), record);
    const result = await replay(checkout, run.outputs.report ?? '', '--with', folder);
    expect([result.code, result.stdout]).toEqual([0, expect.stringContaining('it comes out the same')]);
  });
});
