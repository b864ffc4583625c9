import { createHash } from 'node:crypto';
import { type Document, withoutExtensions } from '../formats/document.ts';
import { GateError } from '../formats/errors.ts';
import { FORMATS } from '../formats/formats.ts';
import { loadDocument } from '../formats/load-document.ts';
import type { Problem } from '../formats/problem.ts';
import { validate } from '../formats/validate.ts';
import type { Policy } from './model.ts';
import { resolvePolicy } from './resolve.ts';

/** A policy with the document it came from, or everything that is wrong with it. */
export type LoadedPolicy = { policy: Policy; document: Document; problems: [] } | { policy: undefined; document: Document | undefined; problems: Problem[] };

/** Several rooms ask for the policy of one run; the same bytes are resolved once. */
const loaded = new WeakMap<Uint8Array, Promise<LoadedPolicy>>();

/** Reads, validates and resolves a policy. Never throws for what its author can write. */
export function loadPolicy(bytes: Uint8Array, file: string): Promise<LoadedPolicy> {
  const known = loaded.get(bytes) ?? load(bytes, file);
  loaded.set(bytes, known);
  return known;
}

async function load(bytes: Uint8Array, file: string): Promise<LoadedPolicy> {
  const document = await parse(bytes, file, 'policy-invalid');
  if ('rule' in document) return { policy: undefined, document: undefined, problems: [document] };
  const problems = await validate(document, FORMATS.policy);
  if (problems.length > 0) return { policy: undefined, document, problems };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const resolved = resolvePolicy(document, sha256);
  return resolved.policy === undefined ? { policy: undefined, document, problems: resolved.problems } : { policy: resolved.policy, document, problems: [] };
}

/** A document, or the one problem that kept it from being read. */
export async function parse(bytes: Uint8Array, file: string, code: string): Promise<Document | Problem> {
  try {
    return withoutExtensions(await loadDocument(bytes, file, { code, fault: 'configuration' }));
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const { line, column } = error.at;
    return {
      rule: code,
      file,
      pointer: '',
      message: error.message,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
  }
}
