import { GateError } from './errors.ts';
import type { DecisionReport } from './generated/decision.ts';
import { parseJson } from './json.ts';
import { isSealed } from './seal.ts';

/** The type of predicate of a statement that holds a decision; its version is that of the decision's format. */
export const DECISION_PREDICATE = 'https://kri-gate.dev/attestations/decision/v1';
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** A file with a decision. */
interface DecisionFile {
  readonly report: DecisionReport;
  /** Digests (`sha256:<hex>`) that the statement around it is about; undefined for a decision by itself. */
  readonly subjects?: readonly string[];
}

/** True when the top of a JSON document is that of a decision, or of a statement with one, bare, in an envelope or in a bundle. */
export function looksLikeDecision(top: unknown): boolean {
  const statement = statementOf(top);
  if (statement !== undefined) return statement.predicateType === DECISION_PREDICATE;
  return isObject(top) && isObject(top.tool) && top.tool.name === 'kri-gate' && ['verdict', 'evaluated_at', 'sha256'].every((key) => Object.hasOwn(top, key));
}

/**
 * Reads a decision, by itself or as the predicate of a statement. A signature around it is not looked at.
 * @throws GateError `decision-foreign` for anything that does not fit the format, or is no longer what was sealed.
 */
export async function readDecision(bytes: Uint8Array, file: string): Promise<DecisionFile> {
  const top = parse(bytes, file);
  const statement = statementOf(top);
  if (statement !== undefined && statement.predicateType !== DECISION_PREDICATE) throw foreign(file, `expected the predicate ${DECISION_PREDICATE}`);
  const value = statement === undefined ? top : statement.predicate;
  const { default: validate } = await import('./generated/decision.validate.mjs');
  if (!validate(value)) throw foreign(file, 'it does not fit schemas/decision.schema.json');
  const report = value as DecisionReport;
  if (!isSealed(report)) throw foreign(file, 'it does not have the sha256 that it states, so it was changed after it was made');
  return statement === undefined ? { report } : { report, subjects: digestsOf(statement.subject) };
}

type Json = Record<string, unknown>;

function statementOf(top: unknown): Json | undefined {
  const bundled = isObject(top) && isObject(top.dsseEnvelope) ? top.dsseEnvelope : top;
  if (!isObject(bundled)) return undefined;
  const statement = typeof bundled.payload === 'string' && bundled.payloadType === PAYLOAD_TYPE ? decoded(bundled.payload) : bundled;
  return isObject(statement) && statement._type === STATEMENT_TYPE ? statement : undefined;
}

function decoded(payload: string): unknown {
  try {
    return parseJson(Buffer.from(payload, 'base64'), { positions: false }).value;
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

function digestsOf(subject: unknown): string[] {
  if (!Array.isArray(subject)) return [];
  return subject.flatMap((one) =>
    isObject(one) && isObject(one.digest) ? Object.entries(one.digest).map(([algorithm, hex]) => `${algorithm}:${String(hex).toLowerCase()}`) : [],
  );
}

function parse(bytes: Uint8Array, file: string): unknown {
  try {
    return parseJson(bytes, { file, positions: false }).value;
  } catch (error) {
    throw foreign(file, error instanceof Error ? error.message : String(error), error);
  }
}

function foreign(file: string, why: string, cause?: unknown): GateError {
  return new GateError('decision-foreign', `expected a decision of the gate, found something else: ${why}`, {
    fault: 'evidence',
    file,
    hint: 'Take the decision as check or the action wrote it.',
    ...(cause === undefined ? {} : { cause }),
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
