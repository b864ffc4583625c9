import { describe, expect, test } from 'vitest';
import { type Change, compareTrees, PathSet } from '../../src/github/changes.ts';
import type { Tree, TreeEntry } from '../../src/github/trees.ts';

function tree(entries: Record<string, string | TreeEntry>): Tree {
  return {
    commit: 'c',
    entries: new Map(Object.entries(entries).map(([path, entry]) => [path, typeof entry === 'string' ? { sha: entry, mode: '100644' } : entry])),
  };
}

describe('the difference of two commits', () => {
  test('is what was added, modified and removed, by path', () => {
    const changes = compareTrees(tree({ same: '1', gone: '2', edited: '3' }), tree({ same: '1', edited: '4', added: '5' }));
    expect(changes.map(({ path, kind }) => [path, kind])).toEqual([
      ['added', 'added'],
      ['edited', 'modified'],
      ['gone', 'removed'],
    ]);
  });

  test('has a renamed file twice', () => {
    expect(compareTrees(tree({ old: '1' }), tree({ new: '1' })).map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });

  test('has a file that became a link', () => {
    expect(compareTrees(tree({ a: '1' }), tree({ a: { sha: '1', mode: '120000' } }))).toHaveLength(1);
  });
});

describe('a set of paths', () => {
  const change = (path: string, submodule = false): Change => ({ path, kind: 'modified', submodule });

  test('reads globs as the working tree does', () => {
    const paths = new PathSet(['./logs//x/**', 'a/*.yml']);
    expect(['logs/x/y', 'a/b.yml', 'a/b/c.yml', 'logs/y'].map((path) => paths.has(path))).toEqual([true, true, false, false]);
  });

  test('is touched by a submodule that may hold one of its files', () => {
    const paths = new PathSet(['evals/atlas/**']);
    expect([change('evals', true), change('evals/atlas', true), change('evals/atlas/deep', true)].every((one) => paths.touchedBy(one))).toBe(true);
    expect([change('evals'), change('other', true)].some((one) => paths.touchedBy(one))).toBe(false);
    expect(new PathSet(['**/*.eval']).touchedBy(change('anywhere', true))).toBe(true);
  });

  test('that is empty holds nothing', () => {
    expect(new PathSet([]).has('a')).toBe(false);
  });
});
