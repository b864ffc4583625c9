import { describe, expect, test } from 'vitest';
import { type Run, reportOf } from './support/action.ts';
import type { Entry } from './support/github.ts';
import { Stage } from './support/stage.ts';
import { manifest, POLICY_FILE, policy, release, uplift } from './support/world.ts';

const stage = new Stage();
/** But for what the gate says of its own installation. */
const codes = (run: Run): string[] => reportOf(run).findings.flatMap(({ code, file }) => (code.startsWith('gate-') ? [] : [`${code} ${file}`]));
const link: Entry = { mode: '120000', content: '../elsewhere.yml' };
const submodule: Entry = { mode: '160000', sha: 'c'.repeat(40) };

describe('a change is what differs between two commits', () => {
  test('a renamed manifest is decided under its new name, with the evidence that it had', async () => {
    const moved = { 'releases/atlas-1.yml': null, 'releases/atlas.yml': manifest() };
    const run = await (await stage.propose({ main: release(7), change: moved })).run();
    expect([run.outputs.verdict, reportOf(run).decisions.map(({ release: { file } }) => file)]).toEqual(['blocked', ['releases/atlas.yml']]);
  });

  test('renamed evidence is no removal', async () => {
    const moved = { 'evals/1.0/uplift.evidence.yml': null, 'evals/1.0/deeper/u.evidence.yml': uplift(1) };
    const run = await (await stage.propose({ main: release(1), change: moved })).run();
    expect([run.outputs.verdict, codes(run)]).toEqual(['pass', []]);
  });

  test('a manifest that becomes a link is no manifest any more', async () => {
    const run = await (await stage.propose({ main: release(1), change: {}, entries: { 'releases/atlas-1.yml': link } })).run();
    expect(run.outputs.verdict).toBe('undecided');
  });

  test('a link under release_paths belongs to no release', async () => {
    const run = await (await stage.propose({ change: {}, entries: { 'releases/card.md': link } })).run();
    expect(codes(run)).toEqual(['release-missing releases/card.md']);
  });

  test.each(['releases', 'Releases'])('a link at %s leads to releases that nobody decides', async (path) => {
    const change = { 'other/atlas-1.yml': manifest() };
    const run = await (await stage.propose({ change, entries: { [path]: { mode: '120000', content: 'other' } } })).run();
    expect([run.outputs.verdict, codes(run)]).toEqual(['blocked', [`release-missing ${path}`]]);
  });

  test.each([
    ['models/*/release.yml', 'models/atlas', 'blocked'],
    ['models/*/release.yml', 'models', 'blocked'],
    ['models/**/release.yml', 'models/acme/atlas', 'blocked'],
    ['models/*/release.yml', 'models/atlas/card/latest', 'pass'],
    ['models/*/release.yml', 'tools/latest', 'pass'],
    ['**/release.yml', 'tools/latest', 'pass'],
  ])('with releases at %s a link at %s: %s', async (pattern, path, verdict) => {
    const main = { [POLICY_FILE]: policy().replace('[releases/**]', `["${pattern}"]`) };
    const run = await (await stage.propose({ main, change: { 'other/release.yml': manifest() }, entries: { [path]: { mode: '120000', content: 'x' } } })).run();
    expect(run.outputs.verdict).toBe(pattern.startsWith('**') ? 'blocked' : verdict);
    expect(codes(run).includes(`release-missing ${path}`)).toBe(verdict === 'blocked');
  });

  test.each(['releases', 'releases/atlas'])('a submodule at %s may hold releases', async (path) => {
    const run = await (await stage.propose({ change: {}, entries: { [path]: submodule } })).run();
    expect([run.outputs.verdict, codes(run)]).toEqual(['blocked', [`release-missing ${path}`]]);
  });

  test('a submodule elsewhere is none of its business', async () => {
    expect((await (await stage.propose({ change: {}, entries: { vendor: submodule } })).run()).outputs.verdict).toBe('pass');
  });

  test('a folder that differs from release_paths in case alone is no way around', async () => {
    const run = await (await stage.propose({ change: { 'Releases/atlas-1.yml': manifest(), 'evals/1.0/uplift.evidence.yml': uplift(7) } })).run();
    expect([run.outputs.verdict, codes(run)]).toEqual(['blocked', ['release-missing Releases/atlas-1.yml']]);
  });

  test('two files that are one where case makes no difference', async () => {
    const change = { 'evals/1.0/Uplift.evidence.yml': uplift(1) };
    const run = await (await stage.propose({ main: release(1), change })).run();
    expect([run.outputs.verdict, codes(run)]).toEqual(['blocked', ['path-collision evals/1.0/Uplift.evidence.yml']]);
  });

  test('a manifest that is a pointer of Git LFS', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;
    const run = await (await stage.propose({ change: { 'releases/atlas-1.yml': pointer } })).run();
    expect(run.outputs.verdict).toBe('undecided');
  });

  test('paths that look alike are told apart in the message', async () => {
    const main = { ...release(1), 'evals/1.0/\u00e9.evidence.yml': uplift(1) };
    const run = await (await stage.propose({ main, change: { 'evals/1.0/e\u0301.evidence.yml': uplift(1) } })).run();
    const [finding] = reportOf(run).findings.filter(({ code }) => code === 'path-collision');
    expect(finding?.message).toContain(String.raw`"evals/1.0/\u00e9.evidence.yml" are one file where case, accents`);
  });

  test.each([
    ['the policy', POLICY_FILE, 'policy-invalid', 'undecided'],
    ['a manifest', 'releases/atlas-2.yml', 'release-missing', 'blocked'],
  ])('a submodule in place of %s is told as what it is', async (_, path, code, verdict) => {
    const run = await (await stage.propose({ change: {}, entries: { [path]: submodule } })).run();
    expect([run.outputs.verdict, codes(run)]).toEqual([verdict, [`${code} ${path}`]]);
  });
});
