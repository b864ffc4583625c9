import { readFileSync } from 'node:fs';
import { deflateRawSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { crc32, crc32InScript } from '../../src/evidence/crc32.ts';
import { type Archive, openArchive } from '../../src/evidence/zip.ts';
import { decodeInScript, decodeNatively, decompressZstd, type FrameDecoder } from '../../src/evidence/zstd.ts';
import { GateError } from '../../src/formats/errors.ts';
import { MAX_SAMPLES } from '../../src/formats/limits.ts';
import { errorOf, memorySource } from './support/sources.ts';
import { writeZip, type ZipEntry } from './support/zip-writer.ts';

// These cases are many or large; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 });

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/zstd/${name}`, import.meta.url));
const open = (bytes: Buffer): Promise<Archive> => openArchive(memorySource(bytes, 'log.eval'));
const readOne = async (entry: ZipEntry): Promise<string> => (await (await open(writeZip([entry]))).read(entry.name)).toString();
const reasonOf = async (entry: ZipEntry): Promise<string> => (await errorOf(readOne(entry))).message;

const content = Buffer.from('{"a":1}'.repeat(50));
const header = fixture('header.json');

describe('archives', () => {
  it('reads members that are stored, deflated or of zstd', async () => {
    expect(await readOne({ name: 'a', content, method: 0 })).toBe(content.toString());
    expect(await readOne({ name: 'a', content, method: 8 })).toBe(content.toString());
    expect(await readOne({ name: 'a', content: header, method: 93, stored: fixture('header.zst') })).toBe(header.toString());
    expect(await readOne({ name: 'a', content: Buffer.alloc(0), method: 0 })).toBe('');
  });

  it('reads zstd members of several frames to their end', async () => {
    expect(await readOne({ name: 'a', content: header, method: 93, stored: fixture('header-frames.zst') })).toBe(header.toString());
  });

  it('takes the last entry of the central directory where a name stands twice', async () => {
    const archive = await open(
      writeZip([
        { name: 'header.json', content: Buffer.from('old') },
        { name: 'x', content },
        { name: 'header.json', content: Buffer.from('new') },
      ]),
    );
    expect((await archive.read('header.json')).toString()).toBe('new');
    expect([...archive.names]).toEqual(['header.json', 'x']);
  });

  it('never sees members that the central directory has dropped', async () => {
    const dead = { name: 'header.json', content: Buffer.from('superseded'), dead: true };
    expect((await open(writeZip([dead, { name: 'x', content }]))).names.has('header.json')).toBe(false);
    const replaced = await open(writeZip([{ name: 'header.json', content: Buffer.from('new') }, dead]));
    expect((await replaced.read('header.json')).toString()).toBe('new');
  });

  it('refuses a member whose local header is that of another one', async () => {
    const sound = writeZip([
      { name: 'one', content },
      { name: 'two', content },
    ]);
    const renamed = Buffer.from(sound);
    renamed.write('owt', sound.indexOf('two'));
    expect((await (await open(sound)).read('two')).toString()).toBe(content.toString());
    expect((await errorOf((await open(renamed)).read('two'))).message).toContain('its local header is that of another member');
  });

  it('refuses names with zero bytes, which other tools cut there', async () => {
    const error = await errorOf(
      open(
        writeZip([
          { name: 'header.json', content },
          { name: 'header.json\0', content },
        ]),
      ),
    );
    expect(error.message).toContain('zero bytes');
  });

  it('remembers the wanted members only', async () => {
    const archive = await openArchive(
      memorySource(
        writeZip([
          { name: 'a', content },
          { name: 'b', content },
        ]),
      ),
      { single: (name) => name === 'b' },
    );
    expect([...archive.names]).toEqual(['b']);
    expect((await archive.read('b')).toString()).toBe(content.toString());
  });

  it('remembers members of which there are many only while they can be read', async () => {
    const names = async (count: number): Promise<unknown> => {
      const members = Array.from({ length: count }, (_, index) => ({ name: `samples/${index}`, content }));
      const archive = await openArchive(memorySource(writeZip([...members, { name: 'a', content }])), {
        single: (name) => name === 'a',
        many: (name) => name.startsWith('samples/'),
      });
      expect((await archive.read('a')).toString()).toBe(content.toString());
      return [archive.many?.length, archive.names.size];
    };
    expect(await names(3)).toEqual([3, 4]);
    expect(await names(MAX_SAMPLES)).toEqual([MAX_SAMPLES, MAX_SAMPLES + 1]);
    expect(await names(MAX_SAMPLES + 2)).toEqual([undefined, 1]);
  });

  it('reads ZIP64', async () => {
    expect((await (await open(writeZip([{ name: 'a', content }], { zip64: true }))).read('a')).toString()).toBe(content.toString());
  });

  it('is not confused by the signature of the end record inside the data', async () => {
    const bait = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18), Buffer.from('PK\x06\x06', 'latin1')]);
    expect(await readOne({ name: 'a', content: bait, method: 0 })).toBe(bait.toString());
  });

  it('takes names that could not be extracted, such as those of odd sample ids', async () => {
    const archive = await open(
      writeZip([
        { name: '../a', content },
        { name: '/b\\c', content },
        { name: 'é', content },
      ]),
    );
    expect([...archive.names]).toEqual(['../a', '/b\\c', 'é']);
  });

  it('has its members read in any number and order', async () => {
    const archive = await open(
      writeZip([
        { name: 'a', content },
        { name: 'b', content: Buffer.from('b') },
      ]),
    );
    expect((await Promise.all(['b', 'a', 'b'].map((name) => archive.read(name)))).map(String)).toEqual(['b', content.toString(), 'b']);
  });
});

describe('damaged and hostile archives', () => {
  it.each<[string, Partial<ZipEntry>, string]>([
    ['content that does not match its checksum', { crc: 1 }, 'does not match its checksum'],
    ['a member larger than it says', { statedSize: content.length - 1 }, 'expected 349 bytes, found 350'],
    ['a member far larger than it says', { statedSize: 10 }, 'cannot be decompressed'],
    ['a member smaller than it says', { statedSize: content.length + 1 }, `expected ${content.length + 1} bytes, found ${content.length}`],
    ['a stored member smaller than it says', { method: 0, statedSize: content.length + 1 }, 'expected 351 bytes, found 350'],
    ['a member that reaches over the end of the file', { statedStoredSize: 1_000_000 }, 'reaches over the end of the file'],
    ['a member that cuts its compressed data', { statedStoredSize: 5 }, 'cannot be decompressed'],
    ['a member that says it is huge', { statedSize: 0xfffffff0 }, 'expected at most'],
    ['an encrypted member', { flags: 1 }, 'found it encrypted'],
    ['an unknown compression', { method: 12, stored: content }, 'expected compression method 0, 8 or 93, found 12'],
    ['deflated data that is none', { stored: Buffer.from('no deflate') }, 'cannot be decompressed'],
    ['zstd data that is none', { method: 93, stored: Buffer.from('no zstd here') }, 'expected a zstd frame, found something else'],
    ['zstd data of no frame', { method: 93, stored: Buffer.alloc(0) }, 'expected a zstd frame, found none'],
  ])('refuses %s', async (_name, lie, message) => {
    const entry = { name: 'a', content, ...lie };
    expect(await reasonOf(entry)).toContain(message);
    expect(await readOne({ name: 'a', content })).toBe(content.toString());
  });

  it('refuses a deflate bomb before it expands', async () => {
    const size = 40 * 1024 * 1024;
    const bomb = { name: 'a', content, stored: deflateRawSync(Buffer.alloc(size), { level: 1 }) };
    expect(await reasonOf({ ...bomb, statedSize: size })).toContain('expected at most');
    expect(await reasonOf({ ...bomb, statedSize: 1000 })).toContain('cannot be decompressed');
  });

  it('refuses a missing member, and what is no archive', async () => {
    expect((await errorOf((await open(writeZip([{ name: 'a', content }]))).read('b'))).message).toContain('expected it in the archive, found none');
    expect(await errorOf(open(Buffer.from('PK\x03\x04 and nothing more')))).toMatchObject({
      message: 'the archive is damaged or truncated: its end is missing',
      hint: expect.stringContaining('Copy it again'),
    });
  });

  it('refuses an archive that claims more entries than it may have, or others than it has', async () => {
    const bytes = writeZip([{ name: 'a', content }], { zip64: true });
    const many = Buffer.from(bytes);
    many.writeBigUInt64LE(10_000_000n, bytes.indexOf('PK\x06\x06', 0, 'latin1') + 32);
    expect((await errorOf(open(many))).message).toContain('expected at most 250000 entries');
    const fewer = Buffer.from(
      writeZip([
        { name: 'a', content },
        { name: 'a', content: Buffer.from('hidden') },
      ]),
    );
    fewer.writeUInt16LE(1, fewer.length - 12);
    expect((await errorOf(open(fewer))).message).toContain('does not end where its end record says');
    const shorter = Buffer.from(writeZip([{ name: 'a', content }]));
    shorter.writeUInt32LE(shorter.readUInt32LE(shorter.length - 10) - 1, shorter.length - 10);
    expect((await errorOf(open(shorter))).message).toContain('does not end where its end record says');
    const two = Buffer.from(bytes);
    two.writeBigUInt64LE(2n, bytes.indexOf('PK\x06\x06', 0, 'latin1') + 32);
    expect((await errorOf(open(two))).message).toContain('damaged or truncated');
  });

  it('reads an archive as its last end record says, or not at all', async () => {
    const bytes = writeZip([{ name: 'a', content }]);
    const other = writeZip([{ name: 'a', content: Buffer.from('another') }]);
    const outcome = async (archive: Buffer): Promise<string> => {
      try {
        return (await (await open(archive)).read('a')).toString();
      } catch (error) {
        return error instanceof GateError ? error.code : String(error);
      }
    };
    const commented = (comment: Buffer): Buffer => {
      const whole = Buffer.concat([bytes, comment]);
      whole.writeUInt16LE(comment.length, bytes.length - 2);
      return whole;
    };
    expect(await outcome(bytes)).toBe(content.toString());
    expect(await outcome(commented(Buffer.from('a comment')))).toBe(content.toString());
    // What stands behind the end record, or before the first member, is no part of what the directory vouches for.
    for (const odd of [
      Buffer.concat([bytes, Buffer.from('more')]),
      Buffer.concat([bytes, Buffer.alloc(1)]),
      Buffer.concat([Buffer.from('#!/bin/sh\n'), bytes]),
      Buffer.concat([bytes, other]),
      commented(other),
      commented(other.subarray(-22)),
      commented(Buffer.concat([other.subarray(-22), Buffer.from('x')])),
    ])
      expect(['evidence-unreadable', content.toString()]).toContain(await outcome(odd));
  });
});

const decoders: Array<[string, FrameDecoder]> = [['in script', decodeInScript]];
if (typeof zstdDecompressSync === 'function') decoders.push(['natively', decodeNatively]);

describe.each(decoders)('zstd decoded %s', (_name, decode) => {
  const expand = (data: Buffer, limit = 1_000_000): Buffer => decompressZstd(data, limit, decode);

  it('gives the content of one frame and of several, and passes over skippable ones', () => {
    expect(expand(fixture('header.zst'))).toEqual(header);
    expect(expand(fixture('header-frames.zst'))).toEqual(header);
    expect(expand(fixture('header.zst'), header.length)).toEqual(header);
  });

  it('bounds the output of one frame and of all together', () => {
    expect(() => expand(fixture('header.zst'), header.length - 1)).toThrow();
    expect(() => expand(fixture('header-frames.zst'), header.length - 1)).toThrow();
    expect(() => expand(fixture('zeros-64-mib.zst'), 1_000_000)).toThrow(/more than 976\.6 KiB/);
  });

  it('bounds the output where the frame does not state it', () => {
    // The same blocks without the size of the content: the flags for its field are cleared and the window is given.
    const stated = fixture('zeros-64-mib.zst');
    expect((stated[4] as number) >> 6).toBe(2);
    const silent = Buffer.concat([stated.subarray(0, 4), Buffer.from([(stated[4] as number) & 0x3f]), stated.subarray(5, 6), stated.subarray(10)]);
    expect(() => expand(silent, 1_000_000)).toThrow();
  });

  it('bounds the window before any memory is taken', () => {
    const frame = fixture('header.zst');
    const greedy = Buffer.concat([frame.subarray(0, 4), Buffer.from([0x00, 0xff, 1, 0, 0])]);
    expect(() => expand(greedy)).toThrow(/window/);
  });

  it('notices truncation at every byte', () => {
    for (const name of ['header.zst', 'header-frames.zst']) {
      const data = fixture(name);
      for (let end = 0; end < data.length; end += 1) {
        let found: Buffer | undefined;
        try {
          found = expand(data.subarray(0, end));
        } catch {}
        // Between two frames the data is whole as far as zstd can tell; the size in the archive tells better.
        if (found !== undefined) expect(found.length).toBeLessThan(header.length);
      }
    }
  });
});

describe('crc32', () => {
  it.each([crc32, crc32InScript])('is the checksum of the zip specification (%#)', (checksum) => {
    expect(checksum(Buffer.from('123456789'))).toBe(0xcbf43926);
    expect(checksum(Buffer.from('6789'), checksum(Buffer.from('12345')))).toBe(0xcbf43926);
    expect(checksum(Buffer.alloc(0))).toBe(0);
  });
});

describe('a name in an extra field', () => {
  const named = (other: string): Buffer => {
    const entry = writeZip([{ name: 'header.json', content: Buffer.from('{}') }]);
    const unicode = Buffer.concat([Buffer.from([1, 0, 0, 0, 0]), Buffer.from(other)]);
    const extra = Buffer.alloc(4);
    extra.writeUInt16LE(0x7075, 0);
    extra.writeUInt16LE(unicode.length, 2);
    const at = entry.indexOf('PK\x01\x02', 0, 'latin1');
    const nameEnd = at + 46 + 'header.json'.length;
    const zip = Buffer.concat([entry.subarray(0, nameEnd), extra, unicode, entry.subarray(nameEnd)]);
    zip.writeUInt16LE(extra.length + unicode.length, at + 30);
    const end = zip.length - 22;
    zip.writeUInt32LE(end - at, end + 12);
    return zip;
  };

  it('must be the name that stands in its place: other tools would take it for another member', async () => {
    expect((await (await openArchive(memorySource(named('header.json')))).read('header.json')).toString()).toBe('{}');
    const error = await errorOf(openArchive(memorySource(named('other.json')), { single: () => false }));
    expect(error.message).toContain('expected one name for "header.json", found a second one in its extra field');
  });
});
