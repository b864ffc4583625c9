import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/** How much is handed to the system at once. */
const BATCH_BYTES = 1 << 20;

/** Writes a zip archive with ZIP64 records, as Python's zipfile does beyond 65,535 members. */
export class ZipWriter {
  offset = 0;
  entries = [];
  batch = [];
  pending = 0;

  constructor(file) {
    this.out = openSync(file, 'w');
  }

  add(name, { stored, size, checksum }) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(checksum, 14);
    local.writeUInt32LE(stored.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    this.entries.push({ name, stored: stored.length, size, checksum, offset: this.offset });
    this.write(local, Buffer.from(name), stored);
  }

  end() {
    const start = this.offset;
    for (const { name, stored, size, checksum, offset } of this.entries) {
      const far = offset >= 0xffffffff;
      const central = Buffer.alloc(46);
      central.writeUInt32LE(0x02014b50, 0);
      central.writeUInt16LE(45, 4);
      central.writeUInt16LE(far ? 45 : 20, 6);
      central.writeUInt16LE(8, 10);
      central.writeUInt32LE(checksum, 16);
      central.writeUInt32LE(stored, 20);
      central.writeUInt32LE(size, 24);
      central.writeUInt16LE(name.length, 28);
      central.writeUInt16LE(far ? 12 : 0, 30);
      central.writeUInt32LE(far ? 0xffffffff : offset, 42);
      const extra = Buffer.alloc(far ? 12 : 0);
      if (far) {
        extra.writeUInt16LE(1, 0);
        extra.writeUInt16LE(8, 2);
        extra.writeBigUInt64LE(BigInt(offset), 4);
      }
      this.write(central, Buffer.from(name), extra);
    }
    this.writeEnd(start, this.offset - start);
    this.flush();
    closeSync(this.out);
  }

  writeEnd(start, length) {
    const count = BigInt(this.entries.length);
    const end64 = Buffer.alloc(56);
    end64.writeUInt32LE(0x06064b50, 0);
    end64.writeBigUInt64LE(44n, 4);
    end64.writeUInt16LE(45, 12);
    end64.writeUInt16LE(45, 14);
    end64.writeBigUInt64LE(count, 24);
    end64.writeBigUInt64LE(count, 32);
    end64.writeBigUInt64LE(BigInt(length), 40);
    end64.writeBigUInt64LE(BigInt(start), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(this.offset), 8);
    locator.writeUInt32LE(1, 16);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(0xffff, 8);
    end.writeUInt16LE(0xffff, 10);
    end.writeUInt32LE(Math.min(length, 0xffffffff), 12);
    end.writeUInt32LE(Math.min(start, 0xffffffff), 16);
    this.write(end64, locator, end);
  }

  write(...parts) {
    for (const part of parts) {
      this.batch.push(part);
      this.offset += part.length;
      this.pending += part.length;
    }
    if (this.pending >= BATCH_BYTES) this.flush();
  }

  flush() {
    writeSync(this.out, Buffer.concat(this.batch));
    this.batch = [];
    this.pending = 0;
  }
}

/** A member, ready to be stored. */
export function pack(content) {
  const bytes = Buffer.from(content);
  return { stored: deflateRawSync(bytes), size: bytes.length, checksum: crc32(bytes) };
}
