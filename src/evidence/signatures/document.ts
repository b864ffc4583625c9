import { GateError } from '../../formats/errors.ts';
import { parseJson } from '../../formats/json.ts';
import { asText, isNothing, isRecord, type JsonRecord, member, shown } from '../narrow.ts';
import { decodeBase64 } from './base64.ts';
import { bundleProblem, ENVELOPE, shapeProblem } from './bundle-shape.ts';
import { PAYLOAD_TYPE, parseStatement, type Statement } from './statement.ts';

/** A signed statement as it stands in a file; nothing in it has been verified. */
export interface SignedDocument {
  /** In a file of several. */
  readonly line?: number;
  /** Why it cannot count, whoever signed it. */
  readonly problem?: string;
  readonly payload?: Buffer;
  readonly statement?: Statement;
  readonly signatures?: readonly Buffer[];
  /** A certificate stands beside a signature, which is no bundle: nothing says when it was made. */
  readonly hasCertificate?: boolean;
  /** The Sigstore bundle around the envelope; without it the envelope stands alone and only a key can have signed it. */
  readonly bundle?: JsonRecord;
}

/** True for the top-level members of a Sigstore bundle or a DSSE envelope, and of signed documents of other forms. */
export function isSignedDocument(top: JsonRecord): boolean {
  return foreignForm(top) !== undefined || isBundle(top) || isEnvelope(top);
}

function isEnvelope(top: JsonRecord): boolean {
  return ['payload', 'payloadType', 'signatures'].every((key) => Object.hasOwn(top, key));
}

function isBundle(top: JsonRecord): boolean {
  return ['dsseEnvelope', 'messageSignature', 'verificationMaterial'].some((key) => Object.hasOwn(top, key));
}

/**
 * The bundles in an answer of an interface, as GitHub and the npm registry give attestations: `{ attestations: [{ bundle }] }`.
 * Undefined for anything else.
 */
export function bundlesInAnswer(top: JsonRecord): readonly JsonRecord[] | undefined {
  const list = member(top, 'attestations');
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const bundles = list.map((entry) => member(entry, 'bundle')).filter((bundle): bundle is JsonRecord => isRecord(bundle) && isBundle(bundle));
  return bundles.length === list.length ? bundles : undefined;
}

/** Takes a bundle or an envelope apart. */
export function readSignedDocument(top: JsonRecord, line?: number): SignedDocument {
  const at = line === undefined ? {} : { line };
  const inside = envelopeOfCosign(top);
  if (inside !== undefined) return { ...readSignedDocument(inside, line), ...(isNothing(top.cert) ? {} : { hasCertificate: true }) };
  const foreign = foreignForm(top);
  if (foreign !== undefined) return { ...at, problem: foreign };
  if (!isBundle(top)) return { ...at, ...readEnvelope(withoutUnknown(top)), hasCertificate: carriesCertificate(top) };
  const envelope = member(top, 'dsseEnvelope');
  const read = isRecord(envelope) ? readEnvelope(envelope) : {};
  const problem = bundleProblem(top) ?? (isRecord(envelope) ? undefined : MESSAGE);
  return { ...at, ...read, bundle: top, ...(problem === undefined ? {} : { problem }) };
}

const MESSAGE = 'bundle: it signs a file without a statement; sign an in-toto statement of it (actions/attest, cosign attest-blob)';

/** What other signed documents are, and what to make of them. */
function foreignForm(top: JsonRecord): string | undefined {
  if (Object.hasOwn(top, 'verification_material') && Object.hasOwn(top, 'envelope'))
    return 'bundle: it is an attestation of PyPI (PEP 740); convert it to a Sigstore bundle';
  if (Object.hasOwn(top, 'base64Signature') || Object.hasOwn(top, 'rekorBundle'))
    return 'bundle: it is of the old form of cosign; sign again with cosign attest-blob --new-bundle-format';
  return undefined;
}

/** The envelope in a bundle of the old form that `cosign attest-blob` writes. Its certificate and log entry are not looked at, so only a key can vouch for it. */
function envelopeOfCosign(top: JsonRecord): JsonRecord | undefined {
  const bytes = decodeBase64(top.base64Signature);
  if (bytes === undefined || bytes[0] !== OPENING_BRACE) return undefined;
  try {
    const { value } = parseJson(bytes, { positions: false });
    return isRecord(value) && isEnvelope(value) ? value : undefined;
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

const OPENING_BRACE = 0x7b;

/** DSSE lets producers add members to an envelope, which readers ignore (envelope.md, parsing rules). In a bundle nothing is ignored. */
function withoutUnknown(envelope: JsonRecord): JsonRecord {
  const { payload, payloadType, signatures } = envelope;
  const known = (entry: unknown): unknown => (isRecord(entry) ? { sig: entry.sig, ...(Object.hasOwn(entry, 'keyid') ? { keyid: entry.keyid } : {}) } : entry);
  return { payload, payloadType, signatures: Array.isArray(signatures) ? signatures.map(known) : signatures };
}

function carriesCertificate({ signatures }: JsonRecord): boolean {
  return Array.isArray(signatures) && signatures.some((entry) => asText(member(entry, 'cert')) !== undefined);
}

function readEnvelope(envelope: JsonRecord): Omit<SignedDocument, 'line' | 'bundle'> {
  const payload = decodeBase64(envelope.payload);
  const statement = payload === undefined ? undefined : parseStatement(payload);
  const known = { ...(payload === undefined ? {} : { payload }), ...(statement === undefined || typeof statement === 'string' ? {} : { statement }) };
  const malformed = shapeProblem(envelope, ENVELOPE, 'the envelope');
  if (malformed !== undefined) return { ...known, problem: `envelope: ${malformed}` };
  if (envelope.payloadType !== PAYLOAD_TYPE)
    return { ...known, problem: `envelope: expected the payloadType ${PAYLOAD_TYPE}, found ${shown(envelope.payloadType)}; sign an in-toto statement` };
  if (payload === undefined) return { problem: 'envelope: it has no payload' };
  if (typeof statement === 'string') return { ...known, problem: `statement: ${statement}` };
  const { signatures } = envelope;
  const bytes = (Array.isArray(signatures) ? signatures : []).map((entry) => decodeBase64(member(entry, 'sig')) ?? Buffer.alloc(0));
  if (bytes.length === 0 || bytes.some(({ length }) => length === 0)) return { ...known, problem: 'envelope: it has no signature, or an empty one' };
  return { ...known, signatures: bytes };
}
