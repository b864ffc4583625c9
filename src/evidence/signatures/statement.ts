import { createHash } from 'node:crypto';
import { GateError } from '../../formats/errors.ts';
import { parseJson } from '../../formats/json.ts';
import { MAX_SUBJECTS } from '../../formats/limits.ts';
import { asText, isRecord, type JsonRecord, member } from '../narrow.ts';

/** An in-toto statement: what is said (the predicate) of what (the subjects). */
export interface Statement {
  readonly predicateType: string;
  /** Digests of its subjects, as `sha256:<hex>`, `sha384:<hex>` or `sha512:<hex>` in lower case: those that a manifest may state. */
  readonly subjects: readonly string[];
  /** SHA-256 of its subjects, lower-case hex: a file is found by this one alone. */
  readonly files: readonly string[];
  /** The whole statement. */
  readonly content: JsonRecord;
  /** SHA-256 of its bytes, lower-case hex. */
  readonly sha256: string;
}

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** Predicate whose content is a document of evidence records. */
export const EVIDENCE_PREDICATE = 'https://kri-gate.dev/evidence/v1';
const TYPES = ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1'];
const TEST_RESULT = /^https:\/\/in-toto\.io\/attestation\/test-result\/v0\.[0-9]+$/;
/** Digests that say what a subject is, with their hex digits. */
const DIGITS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };
const HEX = /^[0-9a-f]+$/i;

/** True for predicates of test results. */
export function isTestResult(predicateType: string): boolean {
  return TEST_RESULT.test(predicateType);
}

/** Reads a statement strictly. @returns what is wrong with it, in words, when it is none */
export function parseStatement(payload: Uint8Array): Statement | string {
  const content = parse(payload);
  if (typeof content === 'string') return content;
  const type = asText(member(content, '_type'));
  if (type === undefined || !TYPES.includes(type)) return `expected an in-toto statement (${TYPES.join(' or ')}), found another type`;
  const predicateType = asText(member(content, 'predicateType'));
  if (predicateType === undefined) return 'the statement names no predicateType';
  const subjects = subjectsOf(member(content, 'subject'));
  if (typeof subjects === 'string') return subjects;
  const files = subjects.flatMap((subject) => (subject.startsWith('sha256:') ? [subject.slice('sha256:'.length)] : []));
  return { predicateType, subjects, files, content, sha256: createHash('sha256').update(payload).digest('hex') };
}

function parse(payload: Uint8Array): JsonRecord | string {
  try {
    const { value } = parseJson(payload, { positions: false });
    return isRecord(value) ? value : 'the signed payload is no JSON object';
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return `the signed payload is not valid JSON: ${error.message}`;
  }
}

function subjectsOf(list: unknown): string[] | string {
  if (!Array.isArray(list) || list.length === 0) return 'the statement has no subject';
  if (list.length > MAX_SUBJECTS) return `the statement has more than ${MAX_SUBJECTS} subjects`;
  const found = new Set<string>();
  for (const subject of list) {
    const digests = member(subject, 'digest');
    if (!isRecord(digests) || Object.keys(digests).length === 0) return 'a subject of the statement has no digest';
    for (const [algorithm, digits] of Object.entries(DIGITS)) {
      if (!Object.hasOwn(digests, algorithm)) continue;
      const hex = digests[algorithm];
      if (typeof hex !== 'string' || hex.length !== digits || !HEX.test(hex)) return `a subject of the statement has a ${algorithm} that is none`;
      found.add(`${algorithm}:${hex.toLowerCase()}`);
    }
  }
  return [...found];
}
