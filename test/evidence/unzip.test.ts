import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unzipInto } from '../../src/evidence/unzip.ts';
import { MAX_ARTIFACT_FILES } from '../../src/formats/limits.ts';
import { writeZip, type ZipEntry } from './support/zip-writer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kri-gate-unzip-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = Buffer.from('text');
const entry = (name: string, more: Partial<ZipEntry> = {}): ZipEntry => ({ name, content: TEXT, ...more });

async function unzip(zip: Buffer, bytes = 1000) {
  const path = join(folder, 'a.zip');
  writeFileSync(path, zip);
  return unzipInto(path, 'artifact:x', join(folder, 'out'), { bytes });
}

/** An archive whose one member has these Unix file attributes. */
function withMode(mode: number, name = 'link'): Buffer {
  const zip = writeZip([entry(name)]);
  const central = zip.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  zip.writeUInt32LE((mode << 16) >>> 0, central + 38);
  return zip;
}

/** An archive with two entries of the central directory for the same bytes. */
function overlapping(): Buffer {
  const zip = writeZip([entry('a', { content: Buffer.alloc(4000, 7), method: 0 }), entry('b')]);
  const directories = [0, 1].map((index) => {
    const first = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    return index === 0 ? first : zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'), first + 4);
  });
  const [first = 0, second = 0] = directories;
  for (const [at, length] of [
    [16, 12],
    [42, 4],
  ] as const)
    zip.copy(zip, second + at, first + at, first + at + length);
  return zip;
}

describe('a whole archive', () => {
  test.each([{ method: 0 }, { method: 8 }] as const)('is written with its folders, method $method', async ({ method }) => {
    const found = await unzip(
      writeZip(
        [entry('a/'), entry('a/b/c.json', { method }), entry('d', { method })].map((one) =>
          one.name.endsWith('/') ? { ...one, content: Buffer.alloc(0), method: 0 } : one,
        ),
      ),
    );
    expect(found).toEqual({ names: ['a/b/c.json', 'd'], bytes: 8 });
    expect(readFileSync(join(folder, 'out/a/b/c.json'), 'utf8')).toBe('text');
  });

  test('may be a large one by its format', async () => {
    expect((await unzip(writeZip([entry('a')], { zip64: true }))).names).toEqual(['a']);
  });

  test('may be empty', async () => {
    expect(await unzip(writeZip([]))).toEqual({ names: [], bytes: 0 });
  });
});

describe('a hostile archive is refused before anything is written', () => {
  const long = 'x'.repeat(256);
  test.each([
    '../a',
    'a/../../b',
    '/a',
    'a//b',
    './a',
    'a/./b',
    'C:/a',
    'a\\..\\b',
    '..\\a',
    'a\0b',
    'a\nb',
    'a:stream',
    '',
    '..',
    '.',
    '../',
    long,
    `${'a/'.repeat(600)}b`,
  ])('for the name %j', async (name) => {
    await expect(unzip(writeZip([entry('good'), entry(name)]))).rejects.toMatchObject({ code: 'evidence-unreadable', fault: 'evidence' });
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['a.zip']);
  });

  test.each([
    { what: 'a symbolic link', zip: () => withMode(0o120777) },
    { what: 'a device', zip: () => withMode(0o060644) },
    { what: 'a folder that has the name of a file', zip: () => withMode(0o040755) },
    { what: 'a file that has the name of a folder', zip: () => withMode(0o100644, 'folder/') },
    { what: 'a name that stands twice', zip: () => writeZip([entry('a'), entry('a')]) },
    { what: 'names that differ in case', zip: () => writeZip([entry('Logs/a'), entry('logs/A')]) },
    { what: 'a file that is a folder too', zip: () => writeZip([entry('a'), entry('A/b')]) },
    {
      what: 'a name that is no UTF-8',
      zip: () =>
        Buffer.from(
          writeZip([entry('a@b')])
            .toString('latin1')
            .replaceAll('a@b', 'a\xffb'),
          'latin1',
        ),
    },
    { what: 'encrypted content', zip: () => writeZip([entry('a', { flags: 1 })]) },
    { what: 'an unknown compression', zip: () => writeZip([entry('a', { method: 12 })]) },
    { what: 'more bytes than allowed', zip: () => writeZip([entry('a', { content: Buffer.alloc(1001) })]) },
    {
      what: 'more bytes than allowed, together',
      zip: () => writeZip([entry('a', { content: Buffer.alloc(600) }), entry('b', { content: Buffer.alloc(600) })]),
    },
    {
      what: 'more files than allowed',
      zip: () => writeZip(Array.from({ length: MAX_ARTIFACT_FILES + 1 }, (_, i) => entry(`f${i}`, { content: Buffer.alloc(0), method: 0 }))),
    },
    { what: 'no archive', zip: () => Buffer.from('<html>') },
    { what: 'an empty file', zip: () => Buffer.alloc(0) },
    { what: 'half an archive', zip: () => writeZip([entry('a')]).subarray(0, 40) },
  ])('for $what', async ({ zip }) => {
    await expect(unzip(zip())).rejects.toMatchObject({ code: 'evidence-unreadable' });
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('for members that share their bytes', async () => {
    await expect(unzip(overlapping(), 100_000)).rejects.toThrow('overlap');
  });
});

describe('an archive that lies is an error', () => {
  test.each([
    { what: 'a wrong checksum', entry: entry('a', { crc: 1 }) },
    { what: 'a bomb that states a small size', entry: entry('a', { content: Buffer.alloc(1_000_000), statedSize: 10 }) },
    { what: 'a member that is shorter than stated', entry: entry('a', { statedSize: 900 }) },
    { what: 'a member that reaches over the end', entry: entry('a', { method: 0, statedStoredSize: 900, statedSize: 900 }) },
    { what: 'broken compression', entry: entry('a', { stored: Buffer.from('no deflate') }) },
  ])('for $what', async ({ entry: one }) => {
    await expect(unzip(writeZip([one]))).rejects.toMatchObject({ code: 'evidence-unreadable' });
  });
});
