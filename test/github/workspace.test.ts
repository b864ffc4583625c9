import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blobSha, Workspace } from '../../src/github/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'kri-gate-workspace-'));
const BYTES = Buffer.from('a log of many bytes'.repeat(40_000));
const regular = (sha: string, size?: number): { sha: string; mode: string; size?: number } => ({
  sha,
  mode: '100644',
  ...(size === undefined ? {} : { size }),
});

beforeAll(() => {
  writeFileSync(join(folder, 'log'), BYTES);
  symlinkSync(join(folder, 'log'), join(folder, 'link'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a content has the name that git gives it', () => {
  expect(blobSha(Buffer.alloc(0))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  expect(blobSha(Buffer.from('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
});

describe('the checkout is believed only as far as its content goes', () => {
  const sha = blobSha(BYTES);

  test('a file has what a commit lists, or not', () => {
    const workspace = new Workspace(folder);
    expect(workspace.has('log', regular(sha))).toBe(true);
    expect(workspace.has('log', regular(blobSha(Buffer.from('other'))))).toBe(false);
    expect(workspace.has('absent', regular(sha))).toBe(false);
  });

  test('a link is no file, here and in the commit', () => {
    const workspace = new Workspace(folder);
    expect(workspace.has('link', regular(sha))).toBe(false);
    expect(workspace.has('log', { sha, mode: '120000' })).toBe(false);
  });

  test('a file of LFS is the one that the pointer in the commit names', () => {
    const digest = createHash('sha256').update(BYTES).digest('hex');
    const pointer = Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${BYTES.length}\n`);
    expect(new Workspace(folder).has('log', regular(blobSha(pointer), pointer.length))).toBe(true);
  });

  test('the default branch vouches for a file only where it holds the same content at the same path', () => {
    const channel = new Workspace(folder).channels({
      commit: 'c',
      entries: new Map([
        ['log', regular(sha)],
        ['absent', regular(sha)],
      ]),
    });
    expect(['log', 'absent', 'other'].map(channel)).toEqual(['default-branch', 'author', 'author']);
    expect(new Workspace(folder).channels({ commit: 'c', entries: new Map([['log', regular('0'.repeat(40))]]) })('log')).toBe('author');
  });

  test('a small file is handed out only with the content that was asked for', () => {
    const workspace = new Workspace(folder);
    expect(workspace.small('log', sha)?.equals(BYTES)).toBe(true);
    expect(workspace.small('log', blobSha(Buffer.from('other')))).toBeUndefined();
    expect(workspace.small('link', sha)).toBeUndefined();
  });
});
