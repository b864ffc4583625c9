import { describe, expect, test } from 'vitest';
import type { Removals } from '../../src/github/removals.ts';
import { blobSha } from '../../src/github/workspace.ts';
import { type Files, removalsOf } from './support/trees.ts';

const LOG = '{"status":"success"}';
const INCIDENTS = 'version: 1\nevents:\n  - { event: incident, date: 2026-10-01, status: open }\n';
const MORE = `${INCIDENTS}  - { event: bypass, date: 2026-10-02, status: open }\n`;
const manifest = (globs: string): string => `version: 1\nmodel: acme/atlas\nrelease: "1.0"\nstage: internal\nevidence: [${globs}]\n`;

const BASE: Files = {
  'releases/atlas.yml': manifest('evals/1.0/**'),
  'evals/1.0/cybench.eval': LOG,
  'safety/records/incidents.evidence.yml': INCIDENTS,
  'src/main.py': 'print()',
};

const fates = ({ list }: Removals): string[] => list.map(({ file, fate }) => `${fate} ${file}`);
const without = (path: string, more: Files = {}): Files => ({ ...Object.fromEntries(Object.entries(BASE).filter(([name]) => name !== path)), ...more });

describe('a removal is', () => {
  test('evidence under the globs of the policy or of a manifest that is deleted', async () => {
    expect(fates(await removalsOf(BASE, { 'releases/atlas.yml': manifest('evals/1.0/**') }))).toEqual([
      'deleted evals/1.0/cybench.eval',
      'deleted safety/records/incidents.evidence.yml',
    ]);
  });

  test('a log that is rewritten, by whatever byte', async () => {
    expect(fates(await removalsOf(BASE, { ...BASE, 'evals/1.0/cybench.eval': `${LOG}\n` }))).toEqual(['rewritten evals/1.0/cybench.eval']);
  });

  test('a records file that loses or changes an entry', async () => {
    const closed = INCIDENTS.replace('open', 'closed');
    expect(fates(await removalsOf(BASE, { ...BASE, 'safety/records/incidents.evidence.yml': closed }))).toEqual([
      'rewritten safety/records/incidents.evidence.yml',
    ]);
  });

  test('a file that becomes a link', async () => {
    const linked = { ...BASE, 'evals/1.0/cybench.eval': { mode: '120000', sha: blobSha(Buffer.from(LOG)) } };
    expect(fates(await removalsOf(BASE, linked))).toEqual(['rewritten evals/1.0/cybench.eval']);
  });

  test('evidence that moves to where nobody counts it', async () => {
    const moved = without('evals/1.0/cybench.eval', { 'attic/cybench.eval': LOG });
    expect(fates(await removalsOf(BASE, moved))).toEqual(['deleted evals/1.0/cybench.eval']);
  });

  test.each([
    ['a records file that is none by its name', INCIDENTS, 'safety/records/incidents.evidence.yml', 'safety/records/incidents.evidence.yml.bak'],
    ['a records file that reads as JSON', INCIDENTS, 'safety/records/incidents.evidence.yml', 'safety/records/incidents.evidence.json'],
    ['a log that nobody reads by its name', LOG, 'evals/1.0/cybench.eval', 'evals/1.0/cybench.txt'],
    ['a log that counts as records', LOG, 'evals/1.0/cybench.eval', 'evals/1.0/cybench.evidence.json'],
  ])('%s', async (_, content, path, to) => {
    expect(fates(await removalsOf(BASE, without(path, { [to]: content })))).toEqual([`deleted ${path}`]);
  });

  test.each([
    ['evals/1.0/cybench.eval', LOG, 'evals/1.0/deep/other name.EVAL'],
    ['safety/records/incidents.evidence.yml', INCIDENTS, 'safety/records/2026/i.evidence.yml'],
  ])('not %s under another name of its kind', async (path, content, to) => {
    expect(fates(await removalsOf(BASE, without(path, { [to]: content })))).toEqual([]);
  });

  test('evidence that its manifest names no more', async () => {
    expect(fates(await removalsOf(BASE, { ...BASE, 'releases/atlas.yml': manifest('evals/other/**') }))).toEqual(['dropped evals/1.0/cybench.eval']);
  });

  test('evidence of a manifest that goes in the same change', async () => {
    expect(fates(await removalsOf(BASE, { 'safety/records/incidents.evidence.yml': INCIDENTS }))).toEqual(['deleted evals/1.0/cybench.eval']);
  });

  test('a log or document that records name, wherever it lies', async () => {
    const records =
      'version: 1\nlogs:\n  - { log: logs/a.eval }\nrecords:\n  - { indicator: a, value: 1, assessed: 2026-10-01, document: { file: audit.pdf } }\n';
    const base = { ...BASE, 'safety/records/sheet.evidence.yml': records, 'logs/a.eval': `${LOG}\n`, 'audit.pdf': 'PDF' };
    const { 'logs/a.eval': _, ...head } = base;
    expect(fates(await removalsOf(base, { ...head, 'audit.pdf': 'other' }))).toEqual(['rewritten audit.pdf', 'deleted logs/a.eval']);
  });

  test('a submodule that may hold evidence and changes', async () => {
    const at = (sha: string): Files => ({ ...BASE, evals: { mode: '160000', sha } });
    expect(fates(await removalsOf(at('1'), at('2')))).toEqual(['hidden evals']);
  });

  test('found also where the default branch has another content by now, and that one counts too', async () => {
    const found = await removalsOf(BASE, without('safety/records/incidents.evidence.yml'), { ...BASE, 'safety/records/incidents.evidence.yml': MORE });
    expect(found.contents.map(({ blob, channel }) => [blob, channel])).toEqual([
      [blobSha(Buffer.from(INCIDENTS)), 'author'],
      [blobSha(Buffer.from(MORE)), 'default-branch'],
    ]);
  });
});

describe('no removal is', () => {
  test.each<[string, Files]>([
    ['a new entry in a records file', { ...BASE, 'safety/records/incidents.evidence.yml': MORE }],
    ['a new file', { ...BASE, 'evals/1.0/more.eval': '{}' }],
    ['a renamed log that its manifest still names', without('evals/1.0/cybench.eval', { 'evals/1.0/renamed.eval': LOG })],
    ['a log that moves with the globs of its manifest', without('evals/1.0/cybench.eval', { 'runs/a.eval': LOG, 'releases/atlas.yml': manifest('runs/**') })],
    ['a manifest that is deleted and leaves its evidence', without('releases/atlas.yml')],
    ['a change elsewhere', { ...BASE, 'src/main.py': 'pass' }],
    ['a narrower glob that leaves nothing out', { ...BASE, 'releases/atlas.yml': manifest('evals/1.0/*.eval') }],
  ])('%s', async (_, head) => {
    expect(fates(await removalsOf(BASE, head))).toEqual([]);
  });

  test('a file beside the evidence that nobody reads', async () => {
    const found = await removalsOf({ ...BASE, 'safety/records/README.md': '# Records' }, BASE);
    expect([fates(found), [...found.foreign]]).toEqual([[], ['safety/records/README.md']]);
  });

  test('a manifest that becomes that of the next release and names its evidence', async () => {
    const next = manifest('evals/1.1/**').replace('"1.0"', '"1.1"');
    expect(fates(await removalsOf(BASE, { ...BASE, 'releases/atlas.yml': next }))).toEqual([]);
  });

  test('a manifest that the default branch has widened since', async () => {
    const base = { ...BASE, 'evals/more/a.eval': 'another' };
    const tip = { ...base, 'releases/atlas.yml': manifest('evals/1.0/**, evals/more/**') };
    expect(fates(await removalsOf(base, { ...base, 'docs.md': 'x' }, tip))).toEqual([]);
  });

  test('what only the default branch has: the branch is behind', async () => {
    expect(fates(await removalsOf(BASE, BASE, { ...BASE, 'safety/records/new.evidence.yml': MORE }))).toEqual([]);
  });
});
