import { append } from '../../formats/append.ts';
import { GateError } from '../../formats/errors.ts';
import { parseJson } from '../../formats/json.ts';
import { MAX_MEMBER_BYTES, MAX_STATEMENTS } from '../../formats/limits.ts';
import { looksLikeDecision } from '../../formats/sealed-decision.ts';
import { sizeOf } from '../../formats/size.ts';
import { eachLine } from '../lines.ts';
import type { Measurement } from '../measurement.ts';
import { asText, isNothing, isRecord, type JsonRecord, member, path, shown } from '../narrow.ts';
import type { EvidenceSource, Reader, ReadProblem, ReadResult, SignedPart } from '../reader.ts';
import { completeness, nothing, present } from '../result.ts';
import { readRunStatement } from '../run-statement.ts';
import { bundlesInAnswer, isSignedDocument, readSignedDocument, type SignedDocument } from '../signatures/document.ts';
import { EVIDENCE_PREDICATE, isTestResult, PAYLOAD_TYPE } from '../signatures/statement.ts';
import { asTime } from '../time.ts';
import { unreadable } from '../unreadable.ts';

const TEST_RESULT = /^https:\/\/in-toto\.io\/attestation\/test-result\/v0\./;
const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v/;
/** The task of a statement that names no configuration. */
const UNNAMED = 'test-result';
const DIGESTS = ['sha256', 'sha384', 'sha512'];

/** What is looked at of a document; one of them that was too large to be kept is not as good as absent. */
const MEMBERS = ['payload', 'signatures', 'dsseEnvelope', 'verificationMaterial', 'messageSignature', 'subject', 'predicate'];

/**
 * in-toto statements: test results, bare or signed, and whatever else is signed, in a DSSE envelope or a Sigstore bundle, or
 * several of them, one a line. Signatures are not looked at here; without a policy that says whom to trust, a signed statement
 * is worth no more than a bare one.
 */
export const inTotoReader: Reader = {
  format: 'in-toto',
  recognises(probe) {
    if (probe.kind === 'jsonl') return isSignedDocument(probe.first) || statementIn(probe.first) !== undefined;
    if (probe.kind !== 'json' || looksLikeDecision(probe.top)) return false;
    return isSignedDocument(probe.top) || bundlesInAnswer(probe.top) !== undefined || statementIn(probe.top) !== undefined;
  },
  async read(source, probe) {
    if (probe.kind === 'jsonl') return readLinesOf(source);
    if (probe.kind !== 'json') throw new Error('the in-toto reader was asked for what it does not recognise');
    const tooLarge = MEMBERS.filter((member) => probe.skipped.includes(member));
    if (tooLarge.length > 0) throw unreadable(source.file, `expected members of at most ${sizeOf(MAX_MEMBER_BYTES)}, found ${tooLarge.join(' and ')} larger`);
    const bundles = bundlesInAnswer(probe.top);
    if (bundles !== undefined) return readBundles(source, bundles);
    const statement = statementIn(probe.top);
    const result: ReadResult = statement === undefined ? { measurements: [], problems: [] } : readStatement(source, statement);
    if (!isSignedDocument(probe.top)) return result;
    const document = readSignedDocument(probe.top);
    const isOwn = statement !== undefined && document.statement !== undefined;
    return { ...result, signed: [document], ...(isOwn ? { statement: document.statement.sha256 } : {}), parts: recordsIn(document) };
  },
};

/** Several bundles of one file: what each says stands by its own signature. */
function readBundles(source: EvidenceSource, bundles: readonly JsonRecord[]): ReadResult {
  if (bundles.length > MAX_STATEMENTS) throw unreadable(source.file, `expected at most ${MAX_STATEMENTS} statements, found more`);
  const signed = bundles.map((bundle) => readSignedDocument(bundle));
  return { measurements: [], problems: [], signed, parts: signed.flatMap((document) => [...recordsIn(document), ...resultsIn(source, document)]) };
}

async function readLinesOf(source: EvidenceSource): Promise<ReadResult> {
  const bare: ReadResult = { measurements: [], problems: [] };
  const signed: SignedDocument[] = [];
  const parts: SignedPart[] = [];
  let count = 0;
  await eachLine(source, (bytes, line) => {
    count += 1;
    if (count > MAX_STATEMENTS) throw unreadable(source.file, `expected at most ${MAX_STATEMENTS} statements, found more`, { line });
    const top = parseLine(source, line, bytes);
    if (!isSignedDocument(top)) {
      const { measurements, problems } = readStatement(source, top);
      append(
        bare.measurements,
        measurements.map((one) => ({ ...one, source: { ...one.source, line } })),
      );
      append(
        bare.problems,
        problems.map((problem) => ({ ...problem, line })),
      );
      return;
    }
    const document = readSignedDocument(top, line);
    signed.push(document);
    append(parts, [...recordsIn(document), ...resultsIn(source, document)]);
  });
  return signed.length === 0 ? bare : { ...bare, signed, parts };
}

function parseLine(source: EvidenceSource, line: number, bytes: Buffer): JsonRecord {
  try {
    const { value } = parseJson(bytes, { positions: false });
    if (isRecord(value) && (isSignedDocument(value) || statementIn(value) !== undefined)) return value;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    throw unreadable(source.file, error.message, { ...error.at, line });
  }
  throw unreadable(source.file, 'expected a Sigstore bundle, a DSSE envelope or a statement of test results on each line, found something else', { line });
}

function recordsIn({ statement }: SignedDocument): SignedPart[] {
  if (statement?.predicateType !== EVIDENCE_PREDICATE) return [];
  return [{ statement: statement.sha256, measurements: [], problems: [], subjects: [...statement.subjects], records: statement.content.predicate ?? null }];
}

function resultsIn(source: EvidenceSource, { statement }: SignedDocument): SignedPart[] {
  if (statement === undefined || !isTestResult(statement.predicateType)) return [];
  return [{ statement: statement.sha256, ...readStatement(source, statement.content) }];
}

function statementIn(top: JsonRecord): JsonRecord | undefined {
  const bundled = member(top, 'dsseEnvelope');
  const envelope = isRecord(bundled) ? bundled : top;
  const statement = Object.hasOwn(envelope, 'payload') ? payloadOf(envelope) : top;
  if (!isRecord(statement) || !STATEMENT.test(asText(member(statement, '_type')) ?? '')) return undefined;
  return TEST_RESULT.test(asText(member(statement, 'predicateType')) ?? '') ? statement : undefined;
}

function payloadOf(envelope: JsonRecord): unknown {
  const payload = asText(member(envelope, 'payload'));
  if (payload === undefined || member(envelope, 'payloadType') !== PAYLOAD_TYPE) return undefined;
  try {
    return parseJson(Buffer.from(payload, 'base64'), { positions: false }).value;
  } catch {
    return undefined;
  }
}

function readStatement(source: EvidenceSource, statement: JsonRecord): ReadResult {
  const subjects = member(statement, 'subject');
  if (!Array.isArray(subjects) || subjects.length === 0) return nothing('the statement has no subject: it says nothing of a model');
  const problems: ReadProblem[] = [];
  const predicate = member(statement, 'predicate');
  const { assessed, stated } = dayOf(member(predicate, 'kri_gate'), problems);
  const rates = ratesOf(predicate, problems);
  const said = readRunStatement(stated, '/predicate/kri_gate', problems);
  const shared = { tool: 'in-toto', task: taskOf(predicate), assessed, ...said };
  const measurements = subjects.flatMap((subject) =>
    rates.map(
      (rate): Measurement => ({
        ...shared,
        model: asText(member(subject, 'name')) ?? '',
        ...present({ digest: digestOf(subject) ?? said.digest }),
        ...rate,
        source: { file: source.file, sha256: '', pointer: rate.metric === 'result' ? '/predicate/result' : '/predicate/passedTests' },
      }),
    ),
  );
  return { measurements, problems };
}

/** The format states no time, so the run may say it beside its other statements, as `assessed`. */
function dayOf(stated: unknown, problems: ReadProblem[]): { assessed: string; stated: unknown } {
  const time = asTime(member(stated, 'assessed'));
  if (time !== undefined && isRecord(stated))
    return { assessed: time, stated: Object.fromEntries(Object.entries(stated).filter(([key]) => key !== 'assessed')) };
  problems.push({ code: 'evidence-undated', message: 'a statement of test results states no time; kri_gate of its predicate may (assessed)' });
  return { assessed: '', stated };
}

/** The first configuration that has a name: what was tested with. */
function taskOf(predicate: unknown): string {
  const list = member(predicate, 'configuration');
  const names = Array.isArray(list) ? list.map((one) => asText(member(one, 'name')) ?? asText(member(one, 'uri'))) : [];
  return names.find((name) => name !== undefined) ?? UNNAMED;
}

function digestOf(subject: unknown): string | undefined {
  for (const algorithm of DIGESTS) {
    const hex = asText(path(subject, 'digest', algorithm));
    if (hex !== undefined && /^[0-9a-f]+$/i.test(hex)) return `${algorithm}:${hex.toLowerCase()}`;
  }
  return undefined;
}

type Rate = Pick<Measurement, 'metric' | 'value' | 'samples' | 'complete' | 'incomplete_because'>;

/** The result, 1 for PASSED without a test that says otherwise and 0 for everything worse, and the pass rate where the tests are listed. */
function ratesOf(predicate: unknown, problems: ReadProblem[]): Rate[] {
  const result = member(predicate, 'result');
  const known = result === 'PASSED' || result === 'WARNED' || result === 'FAILED';
  if (!known)
    problems.push({ code: 'evidence-unusable', message: `expected the result PASSED, WARNED or FAILED, found ${shown(result)}`, pointer: '/predicate/result' });
  const lists = ['passedTests', 'warnedTests', 'failedTests'].map((key) => testsOf(member(predicate, key)));
  const [passed, warned, failed] = lists as [string[] | undefined, string[] | undefined, string[] | undefined];
  const reasons = lists.some((list) => list === undefined)
    ? ['the lists of tests are malformed']
    : contradictions(result, passed ?? [], warned ?? [], failed ?? []);
  const tests = new Set(lists.flatMap((list) => list ?? []));
  const worse = new Set([...(warned ?? []), ...(failed ?? [])]);
  const value = known ? Number(result === 'PASSED' && worse.size === 0) : Number.NaN;
  const overall: Rate = { metric: 'result', value, ...completeness(reasons) };
  if (tests.size === 0) return [overall];
  const passes = [...tests].filter((test) => !worse.has(test)).length;
  return [overall, { metric: 'pass_rate', value: passes / tests.size, samples: tests.size, ...completeness(reasons) }];
}

/** Names of tests; undefined for what is no list of names. */
function testsOf(list: unknown): string[] | undefined {
  if (isNothing(list)) return [];
  return Array.isArray(list) && list.every((test) => asText(test) !== undefined) ? (list as string[]) : undefined;
}

function contradictions(result: unknown, passed: readonly string[], warned: readonly string[], failed: readonly string[]): string[] {
  const reasons: string[] = [];
  const worse = new Set([...warned, ...failed]);
  if (result === 'PASSED' && warned.length + failed.length > 0) reasons.push('the result is PASSED, and tests are listed that did not pass');
  if (passed.some((test) => worse.has(test))) reasons.push('a test is listed as passed and as not passed');
  return reasons;
}
