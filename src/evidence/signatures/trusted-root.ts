import { createHash } from 'node:crypto';
import { GateError } from '../../formats/errors.ts';
import { literalGlob } from '../../formats/glob.ts';
import { parseJson } from '../../formats/json.ts';
import { MAX_ROOT_BYTES } from '../../formats/limits.ts';
import { sizeOf } from '../../formats/size.ts';
import type { Files } from '../files.ts';
import { asText, isRecord, type JsonRecord, member } from '../narrow.ts';

const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.[12]\+json)$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const LISTS = ['certificateAuthorities', 'timestampAuthorities', 'tlogs', 'ctlogs'];
const MOST_ROOTS = 20;

/**
 * The trusted roots in the file that the policy names, as JSON that has been checked.
 * Only content with the hash that the policy states counts, wherever it stands: the checkout or the default branch.
 * @returns what is wrong, in words, when there are none
 */
export async function readTrustedRoots({ file, sha256 }: { file: string; sha256: string }, files: Files): Promise<JsonRecord[] | string> {
  const found = (await files.find([literalGlob(file)])).filter((one) => one.file === file && !one.removed);
  if (found.length === 0) return `there is no file ${file}`;
  const hashes: string[] = [];
  for (const { blob } of found) {
    const bytes = await bytesOf(file, blob, files);
    if (typeof bytes === 'string') return bytes;
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (hash === sha256) return parseRoots(bytes);
    hashes.push(hash);
  }
  return `${file} has sha256 ${hashes.join(' and ')}, the policy states ${sha256}`;
}

async function bytesOf(file: string, blob: string | undefined, files: Files): Promise<Buffer | string> {
  try {
    return await files.bytes(file, blob);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return `${file} cannot be read: ${error.message}`;
  }
}

/** One root, or one a line. */
function parseRoots(bytes: Buffer): JsonRecord[] | string {
  if (bytes.length > MAX_ROOT_BYTES) return `the trusted root has ${sizeOf(bytes.length)}, more than ${sizeOf(MAX_ROOT_BYTES)}`;
  const whole = parse(bytes);
  const roots =
    whole === undefined
      ? bytes
          .toString('utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => parse(Buffer.from(line)))
      : [whole];
  if (roots.length === 0 || roots.length > MOST_ROOTS) return `expected a trusted root, or up to ${MOST_ROOTS} of them, one a line`;
  for (const root of roots) {
    const problem = isRecord(root) ? rootProblem(root) : 'expected a trusted root in JSON, or one on each line, found something else';
    if (problem !== undefined) return problem;
  }
  return roots as JsonRecord[];
}

function parse(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes, { positions: false }).value;
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

/** The library takes a missing beginning for the beginning of time, and a missing list for an empty one; here they are errors. */
function rootProblem(root: JsonRecord): string | undefined {
  if (!MEDIA_TYPE.test(asText(root.mediaType) ?? '')) return 'expected the mediaType of a Sigstore trusted root, version 0.1 or 0.2, found another one';
  const broken = LISTS.find((key) => Object.hasOwn(root, key) && !Array.isArray(root[key]));
  if (broken !== undefined) return `${broken} of the trusted root is no list`;
  const authorities = listOf(root, 'certificateAuthorities');
  if (authorities === undefined || authorities.length === 0) return 'the trusted root has no certificateAuthorities';
  for (const key of ['certificateAuthorities', 'timestampAuthorities'])
    for (const [index, authority] of (listOf(root, key) ?? []).entries()) {
      const certificates = member(member(authority, 'certChain'), 'certificates');
      if (!Array.isArray(certificates) || certificates.length === 0) return `${key}[${index}] of the trusted root has no certificates`;
      const problem = validityProblem(member(authority, 'validFor'), `${key}[${index}]`);
      if (problem !== undefined) return problem;
    }
  for (const key of ['tlogs', 'ctlogs'])
    for (const [index, log] of (listOf(root, key) ?? []).entries()) {
      if (asText(member(member(log, 'publicKey'), 'rawBytes')) === undefined) return `${key}[${index}] of the trusted root has no key`;
      if (asText(member(member(log, 'logId'), 'keyId')) === undefined) return `${key}[${index}] of the trusted root has no logId`;
      const problem = validityProblem(member(member(log, 'publicKey'), 'validFor'), `${key}[${index}].publicKey`);
      if (problem !== undefined) return problem;
    }
  return undefined;
}

/** Undefined for a list that is not there or is none. */
function listOf(root: JsonRecord, key: string): unknown[] | undefined {
  const list = member(root, key);
  return Array.isArray(list) ? list : undefined;
}

function validityProblem(validFor: unknown, at: string): string | undefined {
  const start = timeOf(member(validFor, 'start'));
  if (start === undefined || Number.isNaN(start)) return `${at} of the trusted root does not say from when on it is valid (validFor.start)`;
  const end = timeOf(member(validFor, 'end'));
  if (end !== undefined && !(end >= start)) return `${at} of the trusted root ends before it begins (validFor.end)`;
  return undefined;
}

/** Undefined where there is none, NaN for what is no time. */
function timeOf(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' && TIME.test(value) ? Date.parse(value) : Number.NaN;
}
