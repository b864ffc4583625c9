import { describe, expect, test } from 'vitest';
import type { Repository } from '../../src/github/runtime.ts';
import { Trees } from '../../src/github/trees.ts';

interface Folder {
  readonly [name: string]: Folder | string;
}

/** A GitHub that lists at most `limit` entries at once. A folder's name is its path. */
function github(root: Folder, limit: number): { repository: Repository; asked: () => number } {
  let asked = 0;
  const folders = new Map<string, Folder>();
  const list = (folder: Folder, prefix: string, recursive: boolean): object[] =>
    Object.entries(folder).flatMap(([name, content]) => {
      const path = prefix + name;
      if (typeof content === 'string') return [{ path, mode: content.startsWith('->') ? '120000' : '100644', type: 'blob', sha: content, size: 1 }];
      const sha = `tree ${Math.random()}`;
      folders.set(sha, content);
      return [{ path, mode: '040000', type: 'tree', sha }, ...(recursive ? list(content, `${path}/`, true) : [])];
    });
  const getTree = async ({ tree_sha, recursive }: { tree_sha: string; recursive?: string }): Promise<object> => {
    asked++;
    const all = list(folders.get(tree_sha) ?? root, '', recursive === 'true');
    return { data: { sha: tree_sha, tree: all.slice(0, limit), truncated: all.length > limit } };
  };
  return { repository: { octokit: { rest: { git: { getTree } } }, owner: 'acme', repo: 'models' } as unknown as Repository, asked: () => asked };
}

const many = (count: number): Folder => Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, `${i}`]));

describe('the files of a commit', () => {
  test('are read at once where GitHub lists them whole', async () => {
    const { repository, asked } = github({ a: '1', b: { c: '2', link: '-> a' } }, 10);
    const { entries } = await new Trees(repository).of('c');
    expect([...entries].map(([path, { mode }]) => [path, mode])).toEqual([
      ['a', '100644'],
      ['b/c', '100644'],
      ['b/link', '120000'],
    ]);
    expect(asked()).toBe(1);
  });

  test('are read folder by folder where it cuts them short', async () => {
    const { repository } = github({ a: many(8), b: { c: many(8), d: { e: '1' } }, top: '2' }, 10);
    const { entries } = await new Trees(repository).of('c');
    expect(entries.size).toBe(18);
    expect([entries.get('b/d/e')?.sha, entries.get('a/f7')?.sha, entries.get('b/c/f0')?.sha]).toEqual(['1', '7', '0']);
  });

  test('are not known when one folder is cut short', async () => {
    await expect(new Trees(github({ a: many(11) }, 10).repository).of('c')).rejects.toMatchObject({ code: 'list-truncated' });
  });

  test('are not known when that takes too many requests', async () => {
    const wide = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`d${i}`, { f: '1' }]));
    const { repository, asked } = github(wide, 300);
    await expect(new Trees(repository).of('c')).rejects.toMatchObject({ code: 'list-truncated' });
    expect(asked()).toBeLessThan(210);
  });
});
