import { describe, expect, test } from 'vitest';
import { type Run, reportOf } from './support/action.ts';
import { Stage } from './support/stage.ts';
import { DRILL, manifest, POLICY_FILE, policy, release, uplift } from './support/world.ts';

const stage = new Stage();
const RECORD = 'safety/records/drill.evidence.yml';
const removed = (run: Run): string[] =>
  reportOf(run).findings.flatMap(({ code, severity, file }) => (code === 'evidence-removed' ? [`${severity} ${file}`] : []));

describe('evidence that the change removes', () => {
  test('blocks in a change without any release', async () => {
    const run = await (await stage.propose({ main: { [RECORD]: DRILL }, change: { [RECORD]: null } })).run();
    expect([run.code, run.outputs.verdict, removed(run)]).toEqual([1, 'blocked', [`block ${RECORD}`]]);
  });

  test('still raises its alarm, and clears nothing', async () => {
    const main = { ...release(7), 'evals/1.0/low.evidence.yml': uplift(1) };
    const proposal = await stage.propose({ main, change: { 'evals/1.0/uplift.evidence.yml': null } });
    const run = await proposal.run();
    expect(removed(run)).toEqual(['block evals/1.0/uplift.evidence.yml']);
    const [decision] = reportOf(run).decisions;
    expect(decision?.kris[0]).toMatchObject({ state: 'crossed', value: 7 });
    expect(decision?.findings.map(({ code }) => code)).toContain('kci-missing');
    expect(reportOf(run).evidence.map(({ file, removed: gone }) => [file, gone])).toEqual([
      ['evals/1.0/low.evidence.yml', undefined],
      ['evals/1.0/uplift.evidence.yml', true],
    ]);
  });

  test('is a signature beside evidence as well, where no glob reaches it; elsewhere it is not', async () => {
    const subject = [{ name: 'log', digest: { sha256: 'a'.repeat(64) } }];
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType: 'https://slsa.dev/provenance/v1', predicate: {} };
    const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
    const envelope = `${JSON.stringify({ payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'AAAA' }] })}\n`;
    const log = 'evals/1.0/ctf.json';
    const named = manifest().replace('1.0/**', '1.0/*.json');
    const main = { 'releases/atlas-1.yml': named, [log]: '{}', [`${log}.intoto.jsonl`]: envelope, 'notes/ctf.json.intoto.jsonl': envelope };
    const fate = async (change: Record<string, string | null>): Promise<string[]> => removed(await (await stage.propose({ main, change })).run());
    expect(await fate({ [`${log}.intoto.jsonl`]: null })).toEqual([`block ${log}.intoto.jsonl`]);
    expect(await fate({ [`${log}.intoto.jsonl`]: envelope.replace('AAAA', 'BBBB') })).toEqual([`block ${log}.intoto.jsonl`]);
    expect(await fate({ 'notes/ctf.json.intoto.jsonl': null })).toEqual([]);
    const moved = 'evals/1.0/cybench.json';
    expect(await fate({ [log]: null, [`${log}.intoto.jsonl`]: null, [moved]: '{}', [`${moved}.intoto.jsonl`]: envelope })).toEqual([]);
  });

  test('goes once an owner has approved the head commit, and comes back with the next push', async () => {
    const main = { ...release(7), 'evals/1.0/low.evidence.yml': uplift(1) };
    const proposal = await stage.propose({ main, change: { 'evals/1.0/uplift.evidence.yml': null } });
    await stage.github.approve(proposal.pull.number, 'second-officer', proposal.head);
    expect((await proposal.run()).outputs.verdict).toBe('blocked');
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    const run = await proposal.run();
    expect([run.outputs.verdict, removed(run)]).toEqual(['pass', ['warning evals/1.0/uplift.evidence.yml']]);
    expect((await (await proposal.push({ 'docs.md': 'more' })).run()).outputs.verdict).toBe('blocked');
  });

  test('with its manifest: the release is withdrawn, its evidence is not', async () => {
    const change = { 'releases/atlas-1.yml': null, 'evals/1.0/uplift.evidence.yml': null };
    const run = await (await stage.propose({ main: release(7), change })).run();
    expect([run.outputs.verdict, run.outputs.releases, removed(run)]).toEqual(['blocked', '0', ['block evals/1.0/uplift.evidence.yml']]);
  });

  test('by narrowing what the manifest names: it counts on, and that blocks', async () => {
    const narrowed = manifest().replace('evals/1.0/**', 'evals/low/**');
    const change = { 'releases/atlas-1.yml': narrowed, 'evals/low/a.evidence.yml': uplift(1) };
    const run = await (await stage.propose({ main: release(7), change })).run();
    expect(removed(run)).toEqual(['block evals/1.0/uplift.evidence.yml']);
    expect(reportOf(run).decisions[0]?.kris[0]).toMatchObject({ state: 'crossed', value: 7 });
  });

  test('is no new entry in a records file; what stood keeps the word of the default branch', async () => {
    const main = { ...release(1), [RECORD]: DRILL };
    const more = `${DRILL}  - { indicator: drill, value: true, assessed: 2026-01-01 }\n`;
    const run = await (await stage.propose({ main, change: { [RECORD]: more } })).run();
    expect([run.outputs.verdict, removed(run)]).toEqual(['pass', []]);
    expect(
      reportOf(run)
        .evidence.flatMap(({ file, channel }) => (file === RECORD ? [channel] : []))
        .sort(),
    ).toEqual(['author', 'default-branch']);
  });
});

describe('standing evidence is that of the default branch and of the change together', () => {
  const OPEN = 'version: 1\nevents:\n  - { event: incident, date: 2026-11-01, affects: [drill], status: open }\n';

  test('what the default branch got since the branch left it counts, with its word', async () => {
    const proposal = await stage.propose({ main: { [RECORD]: DRILL }, change: release(7) });
    expect((await proposal.run()).outputs.verdict).toBe('pass');
    await stage.github.commit('main', { 'safety/records/incident.evidence.yml': OPEN });
    const run = await proposal.run();
    expect(run.outputs.verdict).toBe('blocked');
    expect(reportOf(run).evidence).toContainEqual(expect.objectContaining({ file: 'safety/records/incident.evidence.yml', channel: 'default-branch' }));
    expect(removed(run)).toEqual([]);
  });

  test('a control whose evidence came to the default branch later needs no update of the branch', async () => {
    const proposal = await stage.propose({ change: release(7) });
    expect((await proposal.run()).outputs.verdict).toBe('blocked');
    await stage.github.commit('main', { [RECORD]: DRILL });
    expect((await proposal.run()).outputs.verdict).toBe('pass');
  });

  test('what the change leaves alone is as the default branch has it now', async () => {
    const incident = 'safety/records/incident.evidence.yml';
    const proposal = await stage.propose({ main: { [RECORD]: DRILL, [incident]: OPEN }, change: release(7) });
    expect((await proposal.run()).outputs.verdict).toBe('blocked');
    await stage.github.commit('main', { [incident]: OPEN.replace('open', 'closed') });
    expect((await proposal.run()).outputs.verdict).toBe('pass');
  });

  test('also for a pull request into another branch, which never had it', async () => {
    const { commit, files } = await stage.main({ [RECORD]: DRILL });
    await stage.github.commit('main', { 'safety/records/incident.evidence.yml': OPEN });
    const base = await stage.github.commit('side', { 'docs.md': 'x' }, commit);
    const head = await stage.github.commit('onto-side', release(7), base);
    const payload = { pull_request: await stage.github.openPull('onto-side', 'side') };
    const checkout = stage.runner.checkout({ ...files, ...release(7) });
    expect((await stage.runner.run(stage.github, { event: 'pull_request', payload, sha: head, checkout })).outputs.verdict).toBe('blocked');
  });
});

test('a release has one digest for ever', async () => {
  const digest = (char: string): string => `digest: sha256:${char.repeat(64)}\n`;
  const main = { ...release(1), 'releases/atlas-1.yml': manifest('1.0', digest('a')), [POLICY_FILE]: policy() };
  const run = await (await stage.propose({ main, change: { 'releases/atlas-1.yml': manifest('1.0', digest('b')) } })).run();
  expect(run.outputs.verdict).toBe('undecided');
  expect(reportOf(run).decisions[0]?.findings).toEqual([expect.objectContaining({ code: 'release-invalid', file: 'releases/atlas-1.yml', line: 6 })]);
  const moved = { 'releases/atlas-1.yml': null, 'releases/renamed.yml': manifest('1.0', digest('b')) };
  expect((await (await stage.propose({ main, change: moved })).run()).outputs.verdict).toBe('undecided');
});
