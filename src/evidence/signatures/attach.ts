import { groupBy } from '../../formats/group.ts';
import type { Vouching } from '../../policy/model.ts';
import type { Attestation, Channel, Reading, SignatureCheck } from '../evidence.ts';
import { member } from '../narrow.ts';
import type { SignedDocument } from './document.ts';
import { EVIDENCE_PREDICATE, isTestResult, type Statement } from './statement.ts';
import type { SignatureVerifier } from './verifier.ts';

/** A signed document of a file, judged. */
interface Judged {
  readonly reading: Reading;
  readonly document: SignedDocument;
  readonly attestations: readonly Attestation[];
  /** Of its statement, as `sha256:<hex>` and the like. */
  readonly subjects: readonly string[];
  readonly identity?: string;
  readonly rejected?: string;
}

/**
 * Says of every reading which trusted signatures are over it. What a signature is over counts, not where it lies: by the
 * subjects of its statement, or because the statement itself is the evidence.
 */
export function attachSignatures(readings: readonly Reading[], verifier: SignatureVerifier): { readings: Reading[]; signatures: SignatureCheck[] } {
  const judged = readings.filter(({ removed }) => !removed).flatMap((reading) => (reading.signed ?? []).map((document) => judge(reading, document, verifier)));
  const index = new Index(judged);
  const attached = readings.map((reading) => attach(reading, index, readings));
  return { readings: attached, signatures: judged.map((one) => checkOf(one, readings)) };
}

function judge(reading: Reading, document: SignedDocument, verifier: SignatureVerifier): Judged {
  const verdict = verifier.verify(document);
  const { statement } = document;
  const subjects = statement?.subjects ?? [];
  if ('rejected' in verdict || statement === undefined)
    return { reading, document, attestations: [], subjects, rejected: 'rejected' in verdict ? verdict.rejected : '' };
  const attestations = verdict.signers.map(
    ({ id, assessor, may }): Attestation => ({
      signer: id,
      ...(assessor === undefined ? {} : { assessor }),
      may,
      predicate: statement.predicateType,
      subjects,
    }),
  );
  return { reading, document, attestations, subjects, ...(verdict.identity === undefined ? {} : { identity: verdict.identity }) };
}

/** Judged documents by what they are over. */
class Index {
  private readonly bySubject: ReadonlyMap<string, readonly Judged[]>;
  private readonly byStatement: ReadonlyMap<string, readonly Judged[]>;

  constructor(judged: readonly Judged[]) {
    const pairs = judged.flatMap((one) => filesOf(one.document.statement).map((subject) => ({ subject, one })));
    this.bySubject = new Map([...groupBy(pairs, ({ subject }) => subject)].map(([subject, list]) => [subject, list.map(({ one }) => one)]));
    this.byStatement = groupBy(judged, ({ document }) => document.statement?.sha256 ?? '');
  }

  /** What is over a file, or over the statement that a reading is of. */
  over({ sha256, statement }: Reading): readonly Judged[] {
    return [...(sha256 === '' ? [] : (this.bySubject.get(sha256) ?? [])), ...(statement === undefined ? [] : (this.byStatement.get(statement) ?? []))];
  }
}

/** The files that a statement vouches for: a statement that is evidence itself says something of its subject, not that it is sound. */
function filesOf(statement: Statement | undefined): readonly string[] {
  if (statement === undefined || statement.predicateType === EVIDENCE_PREDICATE) return [];
  if (isTestResult(statement.predicateType) && member(statement.content.predicate, 'result') !== 'PASSED') return [];
  return statement.files;
}

function attach(reading: Reading, index: Index, all: readonly Reading[]): Reading {
  const over = index.over(reading);
  const found = over.flatMap(({ attestations }) => attestations);
  const kind: Vouching = reading.records === undefined ? 'logs' : 'records';
  const beside = found.length === 0 ? undefined : unsignedSibling(reading, index, all);
  const counting = beside === undefined ? found.filter(({ may }) => may.includes(kind)) : [];
  const refused = [
    ...over.flatMap(({ rejected, reading: { file } }) => (rejected === undefined ? [] : [`the signature in ${file} does not count: ${rejected}`])),
    ...found.filter(({ may }) => !may.includes(kind)).map(({ signer }) => `${signer} signed it, but may not sign ${kind}`),
    ...(beside === undefined ? [] : [`it rests on ${beside} as well, which nobody signed`]),
  ];
  const claimed = over.flatMap(({ attestations, subjects }) => (attestations.some((one) => counting.includes(one)) ? [] : [subjects]));
  const mayWithdraw = beside === undefined && found.some(({ may }) => may.includes('withdrawals'));
  return {
    ...reading,
    channel: counting.length > 0 ? atLeastSigned(reading.channel) : reading.channel,
    ...(reading.records === undefined
      ? {}
      : { withdrawalChannel: mayWithdraw ? atLeastSigned(reading.channel) : (reading.withdrawalChannel ?? reading.channel) }),
    ...(counting.length > 0 ? { attestations: distinct(counting) } : {}),
    ...(refused.length > 0 ? { refused: [...new Set(refused)] } : {}),
    ...(claimed.length > 0 ? { claimed } : {}),
    problems: [...reading.problems, ...brokenSeal(reading, counting, refused)],
  };
}

/** A statement that claims a signature and has none that counts clears nothing, whatever the binding. */
function brokenSeal({ file, signed, statement, measurements }: Reading, counting: readonly Attestation[], refused: readonly string[]): Reading['problems'] {
  const isSealed = statement !== undefined || (signed !== undefined && measurements.length > 0);
  if (!isSealed || counting.length > 0) return [];
  return [{ code: 'evidence-unverified', message: refused.join('; ') || `the signature in ${file} does not count` }];
}

/** A log that is read together with files beside it is signed when all of them are. */
function unsignedSibling({ siblings = [] }: Reading, index: Index, all: readonly Reading[]): string | undefined {
  const isSigned = (file: string): boolean => {
    const own = all.filter((reading) => reading.file === file && !reading.removed);
    return own.length > 0 && own.every((reading) => index.over(reading).some(({ attestations }) => attestations.some(({ may }) => may.includes('logs'))));
  };
  return siblings.find((file) => !isSigned(file));
}

function atLeastSigned(channel: Channel): Channel {
  return channel === 'default-branch' ? channel : 'signed';
}

function distinct(attestations: readonly Attestation[]): Attestation[] {
  return [...new Map(attestations.map((one) => [JSON.stringify(one), one])).values()];
}

function checkOf({ reading, document, attestations, identity, rejected }: Judged, readings: readonly Reading[]): SignatureCheck {
  const { statement, line } = document;
  const subjects = new Set(filesOf(statement));
  const own = readings.some((one) => one.statement !== undefined && one.statement === statement?.sha256);
  const covers = [...new Set(readings.filter(({ sha256 }) => subjects.has(sha256)).map(({ file }) => file))];
  return {
    file: reading.file,
    ...(line === undefined ? {} : { line }),
    ...(statement === undefined ? {} : { predicate: statement.predicateType }),
    signers: [...new Set(attestations.map(({ signer }) => signer))],
    ...(identity === undefined ? {} : { identity }),
    ...(rejected === undefined ? {} : { rejected }),
    covers: own ? [...new Set([reading.file, ...covers])] : covers,
  };
}
