import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';
import { MAX_ZSTD_WINDOW } from '../formats/limits.ts';
import { sizeOf } from '../formats/size.ts';

const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
/** fzstd is fed in steps of this size, so that it cannot expand far beyond the limit before that is noticed. */
const STEP = 4 * 1024;

/** Decompressor of one frame, at most `limit` bytes of output. */
export type FrameDecoder = (frame: Buffer, limit: number) => Buffer;

interface Frame {
  /** Offset after the frame. */
  end: number;
  skippable: boolean;
}

/**
 * Decompresses zstd data of one or more frames (RFC 8878).
 * The frames are walked here for three reasons: Node's decoder stops silently after the first one, members beyond
 * 200 MiB are written as several, and the memory that a frame asks for must be bounded before a decoder allocates it.
 * @throws {Error} when the data is damaged, truncated, or expands to more than `limit` bytes.
 */
export function decompressZstd(data: Buffer, limit: number, decode: FrameDecoder = defaultDecoder()): Buffer {
  const parts: Buffer[] = [];
  let size = 0;
  for (let at = 0; at < data.length; ) {
    const frame = readFrame(data, at, limit);
    if (!frame.skippable) {
      const part = decode(data.subarray(at, frame.end), limit - size);
      size += part.length;
      parts.push(part);
    }
    at = frame.end;
  }
  if (parts.length === 0) throw new Error('expected a zstd frame, found none');
  return Buffer.concat(parts);
}

function defaultDecoder(): FrameDecoder {
  return typeof zlib.zstdDecompressSync === 'function' ? decodeNatively : decodeInScript;
}

/** Node 22.15, 23.8 and later. */
export function decodeNatively(frame: Buffer, limit: number): Buffer {
  return zlib.zstdDecompressSync(frame, { maxOutputLength: Math.max(1, limit) });
}

/** Every other Node. */
export function decodeInScript(frame: Buffer, limit: number): Buffer {
  const parts: Buffer[] = [];
  let size = 0;
  const decoder = new Decompress((part) => {
    size += part.length;
    if (size > limit) throw new Error(`expands to more than ${sizeOf(limit)}`);
    parts.push(Buffer.from(part));
  });
  for (let at = 0; at < frame.length; at += STEP) decoder.push(frame.subarray(at, at + STEP), at + STEP >= frame.length);
  return Buffer.concat(parts);
}

/** Finds the end of the frame at `at` from its header and block headers, without decoding. */
function readFrame(data: Buffer, at: number, limit: number): Frame {
  const magic = read(data, at, 4);
  if ((magic & 0xfffffff0) === SKIPPABLE_MAGIC) return { end: within(data, at + 8 + read(data, at + 4, 4)), skippable: true };
  if (magic !== FRAME_MAGIC) throw new Error('expected a zstd frame, found something else');
  const header = readHeader(data, at + 4);
  if (header.window > MAX_ZSTD_WINDOW) throw new Error(`asks for a window of more than ${sizeOf(MAX_ZSTD_WINDOW)}`);
  if (header.contentSize !== undefined && header.contentSize > limit) throw new Error(`expands to more than ${sizeOf(limit)}`);
  const end = skipBlocks(data, header.end) + (header.checksum ? 4 : 0);
  return { end: within(data, end), skippable: false };
}

interface FrameHeader {
  end: number;
  window: number;
  contentSize: number | undefined;
  checksum: boolean;
}

function readHeader(data: Buffer, at: number): FrameHeader {
  const descriptor = read(data, at, 1);
  const singleSegment = (descriptor & 0x20) !== 0;
  const sizeFlag = descriptor >> 6;
  const sizeBytes = sizeFlag === 0 ? (singleSegment ? 1 : 0) : 2 ** sizeFlag;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] as number;
  let next = at + 1;
  let window = 0;
  if (!singleSegment) {
    const exponent = read(data, next, 1);
    window = 2 ** (10 + (exponent >> 3)) * (1 + (exponent & 7) / 8);
    next += 1;
  }
  next += dictionaryBytes;
  // A field of two bytes counts from 256.
  const contentSize = sizeBytes === 0 ? undefined : read(data, next, sizeBytes) + (sizeBytes === 2 ? 256 : 0);
  return { end: next + sizeBytes, window: Math.max(window, singleSegment ? (contentSize ?? 0) : 0), contentSize, checksum: (descriptor & 4) !== 0 };
}

function skipBlocks(data: Buffer, at: number): number {
  for (let next = at; ; ) {
    const header = read(data, next, 3);
    const runLength = ((header >> 1) & 3) === 1;
    next = within(data, next + 3 + (runLength ? 1 : header >> 3));
    if ((header & 1) === 1) return next;
  }
}

/** A little-endian unsigned number. */
function read(data: Buffer, at: number, bytes: number): number {
  within(data, at + bytes);
  if (bytes <= 6) return data.readUIntLE(at, bytes);
  return data.readUInt32LE(at) + data.readUInt32LE(at + 4) * 2 ** 32;
}

function within(data: Buffer, end: number): number {
  if (end > data.length) throw new Error('truncated');
  return end;
}
