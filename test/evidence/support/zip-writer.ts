import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/evidence/crc32.ts';

/** One entry of an archive. The last four fields lie, for tests of hostile archives. */
export interface ZipEntry {
  name: string;
  content: Buffer;
  method?: 0 | 8 | 93 | 12;
  /** What is stored, where it is not made from the content (method 93). */
  stored?: Buffer;
  /** Write the bytes but leave the entry out of the central directory, as a rewritten log does. */
  dead?: boolean;
  crc?: number;
  statedSize?: number;
  statedStoredSize?: number;
  flags?: number;
}

/** A zip archive of these entries, in order; names may repeat. */
export function writeZip(entries: readonly ZipEntry[], options: { zip64?: boolean } = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  let count = 0;
  for (const entry of entries) {
    const { local, directory } = writeEntry(entry, offset);
    locals.push(local);
    offset += local.length;
    if (entry.dead === true) continue;
    central.push(directory);
    count += 1;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...locals, directory, options.zip64 === true ? end64(count, directory.length, offset) : end(count, directory.length, offset)]);
}

function writeEntry(entry: ZipEntry, offset: number): { local: Buffer; directory: Buffer } {
  const method = entry.method ?? 8;
  const name = Buffer.from(entry.name);
  const stored = entry.stored ?? (method === 8 ? deflateRawSync(entry.content) : entry.content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags ?? 0, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(entry.crc ?? crc32(entry.content), 10);
  fields.writeUInt32LE(entry.statedStoredSize ?? stored.length, 14);
  fields.writeUInt32LE(entry.statedSize ?? entry.content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, stored]),
    directory: Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, name]),
  };
}

function end(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

function end64(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  const classic = end(0xffff, 0xffffffff, 0xffffffff);
  return Buffer.concat([record, locator, classic]);
}
