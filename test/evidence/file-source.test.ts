import { execFileSync } from 'node:child_process';
import { appendFileSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileSource, openFileSource } from '../../src/evidence/file-source.ts';
import { readEvidenceFile } from '../../src/evidence/registry.ts';
import { inspectHeader } from './support/inspect-log.ts';
import { errorOf } from './support/sources.ts';

let folder: string;
const opened: FileSource[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kri-gate-'));
});

afterEach(async () => {
  for (const source of opened.splice(0)) await source.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(name: string): Promise<FileSource> {
  const source = await openFileSource(join(folder, name), `evals/${name}`);
  opened.push(source);
  return source;
}

function write(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
}

describe('a file of evidence', () => {
  it('is read in parts, as a stream, and by its head', async () => {
    const content = Buffer.from('0123456789'.repeat(60_000));
    write('log.json', content);
    const source = await open('log.json');
    expect({ file: source.file, size: source.size, head: source.head.length }).toEqual({ file: 'evals/log.json', size: 600_000, head: 4096 });
    expect((await source.read(5, 10)).toString()).toBe('5678901234');
    expect(await source.read(599_995, 100)).toHaveLength(5);
    expect(await source.read(700_000, 100)).toHaveLength(0);
    const chunks: Buffer[] = [];
    for await (const chunk of source.stream()) chunks.push(Buffer.from(chunk));
    expect(chunks.length).toBeGreaterThan(1);
    expect(Buffer.concat(chunks).equals(content)).toBe(true);
    await expect(source.verify()).resolves.toBeUndefined();
  });

  it('is refused when it is a link, also to a sound file', async () => {
    write('log.json', '{}');
    symlinkSync('log.json', join(folder, 'link.json'));
    const error = await errorOf(open('link.json'));
    expect(error).toMatchObject({ code: 'evidence-unreadable', fault: 'evidence', at: { file: 'evals/link.json' } });
    expect(error.message).toContain('found a symbolic link');
  });

  it('is refused when it is a directory or a pipe, without waiting for a writer', async () => {
    mkdirSync(join(folder, 'dir.json'));
    expect(await errorOf(open('dir.json'))).toMatchObject({ message: expect.stringContaining('found a directory'), hint: 'Name the files in it.' });
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    expect((await errorOf(open('pipe.json'))).message).toContain('found a pipe');
    expect((await errorOf(openFileSource('/dev/zero', 'zero.json'))).message).toContain('found a device');
  });

  it('is refused when it is missing, without a path of the machine in the message', async () => {
    const error = await errorOf(open('missing.json'));
    expect(error.message).toContain('there is no such file');
    expect(error.message).not.toContain(folder);
  });
});

describe('a file that changes while it is read', () => {
  it('is refused when it shrinks', async () => {
    write('log.json', 'x'.repeat(1000));
    const source = await open('log.json');
    truncateSync(join(folder, 'log.json'), 10);
    expect((await errorOf(source.read(0, 1000))).message).toContain('changed while it was read');
  });

  it('is refused when it grows or is written again, and not when it stays', async () => {
    write('log.json', JSON.stringify(inspectHeader()));
    expect((await readEvidenceFile(await open('log.json'))).format).toBe('inspect');
    const grown = await open('log.json');
    appendFileSync(join(folder, 'log.json'), ' ');
    expect((await errorOf(readEvidenceFile(grown))).message).toContain('changed while it was read');
    utimesSync(join(folder, 'log.json'), 5, 5);
    const disguised = await open('log.json');
    appendFileSync(join(folder, 'log.json'), ' ');
    utimesSync(join(folder, 'log.json'), 5, 5);
    expect((await errorOf(readEvidenceFile(disguised))).message).toContain('changed while it was read');
    const touched = await open('log.json');
    utimesSync(join(folder, 'log.json'), 1, 1);
    expect((await errorOf(readEvidenceFile(touched))).message).toContain('changed while it was read');
  });

  it('is refused when it is written again in the same length and its time is set back', async () => {
    write('log.json', JSON.stringify(inspectHeader()));
    utimesSync(join(folder, 'log.json'), 5, 5);
    await elapsed();
    const source = await open('log.json');
    const handle = openSync(join(folder, 'log.json'), 'r+');
    writeSync(handle, ' ', 1);
    closeSync(handle);
    utimesSync(join(folder, 'log.json'), 5, 5);
    expect((await errorOf(source.verify())).message).toContain('changed while it was read');
  });
});

/** Long enough for the clock of the file system to have moved on. */
function elapsed(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
