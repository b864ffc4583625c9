import { describe, expect, test } from 'vitest';
import { MAX_RARE_YAML_BYTES } from '../../src/formats/limits.ts';
import { type Run, reportOf } from './support/action.ts';
import type { Contents, Entry } from './support/github.ts';
import { Stage } from './support/stage.ts';
import { DRILL, manifest, POLICY_FILE, policy, release, uplift } from './support/world.ts';

const stage = new Stage();
const EVIL = 'releases/evil.yml';
const TEXT = manifest('6.6');
const decided = (run: Run): string[] => reportOf(run).decisions.map(({ release, verdict }) => `${release.file} ${verdict}`);
const strays = (run: Run): string[] => reportOf(run).findings.flatMap(({ code, file }) => (code === 'release-missing' ? [String(file)] : []));

/** A release that passes, and names another file as its own. */
function claiming(file: string, content: string | Buffer): Contents {
  const text = typeof content === 'string' ? content : content.toString();
  return { ...release(1), 'releases/atlas-1.yml': manifest('1.0', `files: ["${file}"]\n`), [file]: text };
}

describe('a manifest that the gate does not read, and another reader does, is no file of another release', () => {
  test.each([
    ['a key that stands twice', EVIL, `${TEXT}stage: internal\n`],
    ['a second document', EVIL, `title: a card\n---\n${TEXT}`],
    ['a merge key', EVIL, `base: &base\n  ${TEXT.trim().replaceAll('\n', '\n  ')}\n<<: *base\n`],
    ['a tab', EVIL, `${TEXT}files:\n\t- x\n`],
    ['an unknown tag and a key that stands twice', EVIL, `!release\n${TEXT}stage: internal\n`],
    ['a pointer of Git LFS', EVIL, `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`],
    ['JSON with a key that stands twice', 'releases/evil.json', '{"version":1,"model":"m","model":"acme/atlas","release":"6.6","stage":"internal"}'],
    ['an anchor, and more than the gate reads of such YAML', EVIL, `${TEXT.replace('version: 1', 'version: &one 1')}# ${'x'.repeat(MAX_RARE_YAML_BYTES)}\n`],
  ])('%s', async (_, file, content) => {
    const run = await (await stage.propose({ change: claiming(file, content) })).run();
    expect([run.outputs.verdict, decided(run)]).toEqual(['undecided', ['releases/atlas-1.yml pass', `${file} undecided`]]);
  });

  test.each([
    ['several documents of something else', 'releases/serving.yml', 'kind: Deployment\n---\nkind: Service\n'],
    ['JSON with NaN', 'releases/metrics.json', '{"loss": NaN, "model": "acme/atlas"}'],
    ['a value a line', 'releases/rows.json', '{"a": 1}\n{"a": 2}\n'],
    ['a key that stands twice, of something else', 'releases/card.yml', 'title: a\ntitle: b\n'],
    ['a list', 'releases/list.yml', '- model: acme/atlas\n- release: x\n'],
  ])('but %s is', async (_, file, content) => {
    const run = await (await stage.propose({ change: claiming(file, content) })).run();
    expect([run.outputs.verdict, decided(run)]).toEqual(['pass', ['releases/atlas-1.yml pass']]);
  });

  test('a file of Git LFS that was fetched is what it holds', async () => {
    const { createHash } = await import('node:crypto');
    const pointerTo = (text: string): string =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(text).digest('hex')}\nsize ${Buffer.byteLength(text)}\n`;
    for (const [content, verdict] of [['{"vocabulary": []}', 'pass'] as const, [TEXT, 'undecided'] as const]) {
      const proposal = await stage.propose({ change: claiming('releases/tokens.json', pointerTo(content)), checkout: { 'releases/tokens.json': content } });
      expect((await proposal.run()).outputs.verdict).toBe(verdict);
    }
  });
});

describe('a link or submodule under release_paths is no way out of them', () => {
  const files = (name: string): Contents => ({ ...release(1), 'releases/atlas-1.yml': manifest('1.0', `files: ["${name}", "${name}/**"]\n`) });
  const link = (content: string): Entry => ({ mode: '120000', content });
  const hidden = { 'hidden/evil.yml': TEXT, LICENSE: 'All rights reserved' };

  test.each([
    ['a manifest elsewhere', EVIL, link('../hidden/evil.yml')],
    ['a folder elsewhere', 'releases/more', link('../hidden')],
    ['a file that need not be what it is', EVIL, link('../LICENSE')],
    ['nothing yet', 'releases/next', link('../later')],
    ['a place on the machine', 'releases/next', link('/srv/releases')],
    ['a path behind another link', EVIL, link('latest/../../hidden/evil.yml')],
    ['another repository', 'releases/more', { mode: '160000', sha: 'c'.repeat(40) } as const],
  ])('to %s', async (_, path, entry) => {
    const run = await (await stage.propose({ change: { ...files(path), ...hidden }, entries: { [path]: entry } })).run();
    expect([run.outputs.verdict, strays(run)]).toEqual(['blocked', [path]]);
    expect(reportOf(run).findings.find(({ code }) => code === 'release-missing')?.message).toMatch(/link out of release_paths, or a submodule/);
  });

  test.each([
    ['a release that is decided itself', 'releases/latest.yml', link('atlas-1.yml')],
    ['a folder of releases', 'releases/stable', link('./')],
    ['a text elsewhere', 'releases/LICENSE', link('../LICENSE')],
  ])('to %s it is none', async (_, path, entry) => {
    const run = await (await stage.propose({ change: { ...files(path), ...hidden }, entries: { [path]: entry } })).run();
    expect([run.outputs.verdict, strays(run)]).toEqual(['pass', []]);
  });
});

describe('a name that is one with release_paths somewhere', () => {
  test.each(['Releases/evil.yml', 'relea\u017fes/evil.yml', 'relea\u200cses/evil.yml', 'releases./evil.yml', 'releases /evil.yml'])(
    '%j is no way around, also where a manifest names it',
    async (file) => {
      const run = await (await stage.propose({ change: claiming(file, TEXT) })).run();
      expect([run.outputs.verdict, strays(run)]).toEqual(['blocked', [file]]);
    },
  );

  test('another name is', async () => {
    expect((await (await stage.propose({ change: claiming('released/notes.yml', TEXT) })).run()).outputs.verdict).toBe('pass');
  });
});

describe('a change that adds release_paths', () => {
  const wider = { [POLICY_FILE]: policy().replace('[releases/**]', '[releases/**, models/**]') };
  const evil = { 'models/evil.yml': TEXT, 'evals/6.6/uplift.evidence.yml': uplift(9, '6.6') };

  test('has the releases decided that come with them', async () => {
    const run = await (await stage.propose({ change: { ...wider, ...evil } })).run();
    expect([run.outputs.verdict, decided(run)]).toEqual(['blocked', ['models/evil.yml blocked']]);
    const fine = await (await stage.propose({ change: { ...wider, ...evil, 'safety/records/drill.evidence.yml': DRILL } })).run();
    expect([fine.outputs.verdict, decided(fine)]).toEqual(['pass', ['models/evil.yml pass']]);
  });

  test('blocks a file under them that is no release', async () => {
    const run = await (await stage.propose({ change: { ...wider, 'models/weights.txt': 'x' } })).run();
    expect([run.outputs.verdict, strays(run)]).toEqual(['blocked', ['models/weights.txt']]);
  });

  test('is not held up by what stood there before', async () => {
    const run = await (
      await stage.propose({ main: { ...evil, 'models/weights.txt': 'x' }, change: { ...wider, 'safety/records/drill.evidence.yml': DRILL } })
    ).run();
    expect([run.outputs.verdict, decided(run)]).toEqual(['pass', []]);
  });
});
