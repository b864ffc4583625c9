import * as zlib from 'node:zlib';

const TABLE = makeTable();

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
  });
}

/**
 * CRC-32 as zip archives use it.
 * @param before that of the bytes before these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  return typeof zlib.crc32 === 'function' ? zlib.crc32(bytes, before) : crc32InScript(bytes, before);
}

/** For Node before 20.15, which has none of its own. It takes ten times as long. */
export function crc32InScript(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
