import type { Files } from '../evidence/files.ts';
import { isRecord, type JsonRecord } from '../evidence/narrow.ts';
import { bundlesInAnswer, isSignedDocument, readSignedDocument, type SignedDocument } from '../evidence/signatures/document.ts';
import { loadTrust } from '../evidence/signatures/trust.ts';
import { GateError } from '../formats/errors.ts';
import type { DecisionReport } from '../formats/generated/decision.ts';
import { parseJson } from '../formats/json.ts';
import { looksLikeDecision, readDecision } from '../formats/sealed-decision.ts';
import type { Trust } from '../policy/model.ts';

/** A decision in a file, and what is around it. */
export interface OpenedDecision {
  readonly report: DecisionReport;
  /** Digests that the statement around it is about. */
  readonly subjects?: readonly string[];
  /** The envelope or bundle around the statement. */
  readonly signed?: SignedDocument;
}

/** What the signature around a decision is worth. */
export interface SignatureState {
  /** `unchecked`: nobody said whom to trust. `trusted`: by a signer of trust. `unknown`: by somebody else, as far as can be told. `broken`: it does not hold. */
  readonly state: 'unchecked' | 'trusted' | 'unknown' | 'broken' | 'absent';
  readonly signers?: readonly string[];
  readonly identity?: string;
  readonly reason?: string;
}

/**
 * Reads a decision by itself, in a statement, an envelope or a bundle, also as the only one among several bundles: one a line, as
 * `gh attestation download` writes them, or in the answer of an interface.
 * @throws GateError `decision-foreign` for anything else, for several decisions, and for one that was changed after it was sealed
 */
export async function openDecision(bytes: Uint8Array, file: string): Promise<OpenedDecision> {
  const found = documentsIn(Buffer.from(bytes)).filter(({ top }) => looksLikeDecision(top));
  if (found.length > 1) {
    throw new GateError('decision-foreign', `expected one decision, found ${found.length}`, {
      fault: 'evidence',
      file,
      hint: 'Keep the bundle of the decision that you mean, and leave the others out.',
    });
  }
  const [only] = found;
  const opened = await readDecision(only?.bytes ?? bytes, file);
  return { ...opened, ...(only !== undefined && isSignedDocument(only.top) ? { signed: readSignedDocument(only.top) } : {}) };
}

interface Document {
  readonly top: JsonRecord;
  readonly bytes: Buffer;
}

function documentsIn(bytes: Buffer): Document[] {
  const whole = parse(bytes);
  if (whole !== undefined) return bundlesInAnswer(whole)?.map((top) => ({ top, bytes: Buffer.from(JSON.stringify(top)) })) ?? [{ top: whole, bytes }];
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const top = parse(Buffer.from(line));
    return top === undefined ? [] : [{ top, bytes: Buffer.from(line) }];
  });
}

function parse(bytes: Buffer): JsonRecord | undefined {
  try {
    const { value } = parseJson(bytes, { positions: false });
    return isRecord(value) ? value : undefined;
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

/**
 * Verifies the signature around a decision.
 * @param trust who may sign decisions
 * @param files where the trusted root is
 */
export async function checkSignature(signed: SignedDocument | undefined, trust: Trust, files: Files): Promise<SignatureState> {
  if (signed === undefined) return { state: 'absent', reason: 'take the bundle or envelope as it was signed, not the decision out of it' };
  const { verifier, problem } = await loadTrust(trust, files);
  if (problem !== undefined) return { state: 'unknown', reason: problem };
  const verdict = verifier.verify(signed);
  if ('rejected' in verdict) return { state: verdict.isStranger === true ? 'unknown' : 'broken', reason: verdict.rejected };
  const { signers, identity } = verdict;
  return { state: 'trusted', signers: signers.map(({ id }) => id), ...(identity === undefined ? {} : { identity }) };
}

/** What a statement says it is about that the decision in it does not decide, in words; undefined where they agree. */
export function subjectProblem({ report, subjects }: OpenedDecision): string | undefined {
  if (subjects === undefined) return undefined;
  const decided = report.decisions.flatMap(({ release }) => (release.digest === undefined ? [] : [release.digest.toLowerCase()]));
  const strange = subjects.filter((subject) => !decided.includes(subject));
  if (subjects.length > 0 && strange.length === 0) return undefined;
  return `the statement is about ${strange.join(' and ') || 'nothing'}, which is the digest of no release that was decided`;
}
