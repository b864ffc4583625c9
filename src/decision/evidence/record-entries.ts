import type { Channel, Evidence, Reading } from '../../evidence/evidence.ts';
import { parseDecimal } from '../../formats/decimal.ts';
import { pointer } from '../../formats/document.ts';
import type { EvidenceFile } from '../../formats/generated/evidence.ts';
import type { Writable } from '../../formats/writable.ts';
import { unverifiedDocument } from '../kci/stated-documents.ts';
import { assessorOf, sealOf, signedFor, unverifiedBy, variantOf } from './from-reading.ts';
import type {
  Closing,
  CoverSheet,
  Determination,
  Entry,
  Event,
  Item,
  MitigationEntry,
  ProtocolReview,
  Retraction,
  Source,
  Subject,
  Withdrawal,
} from './item.ts';

/** True for an entry that takes an earlier one back, which is a matter of withdrawals. */
function takesBack(entry: object): boolean {
  return 'retracts' in entry || 'closes' in entry;
}

/** Everything that one evidence file says. What depends on documents asks for them. */
export interface RecordEntries {
  subject: Subject;
  sheets: CoverSheet[];
  determinations: Determination[];
  retractions: Retraction[];
  events: Event[];
  closings: Closing[];
  withdrawals: Withdrawal[];
  reviews(documents: Evidence['documents']): ProtocolReview[];
  mitigations(documents: Evidence['documents']): MitigationEntry[];
  items(documents: Evidence['documents']): Item[];
  /** Records that others vouch for, whose document is gone or another by now. */
  undoubted(documents: Evidence['documents']): Item[];
}

/** What the evidence file of a reading says; nothing where it is an eval log. */
export function recordsOf(reading: Reading): RecordEntries[] {
  const { records } = reading;
  if (records === undefined) return [];
  const { content } = records;
  const subject: Subject = { ...content.subject, ...(content.subject?.digest === undefined ? {} : { digest: content.subject.digest.toLowerCase() }) };
  const source = (list: string, index: number, channel = reading.channel): Source => {
    const at = pointer(list, index);
    const line = records.locate(at)?.line;
    return { file: reading.file, sha256: reading.sha256, pointer: at, channel, ...signedFor(reading), ...(line === undefined ? {} : { line }) };
  };
  // What the change deleted still raises alarms, but it withdraws, retracts, closes and vouches for nothing.
  const isRemoved = reading.removed ?? false;
  const speaking = isRemoved ? { ...content, withdrawals: [], protocol_reviews: [] } : content;
  const channelOf = (entry: object): Channel | undefined => (takesBack(entry) ? reading.withdrawalChannel : undefined);
  const happened = (content.events ?? []).map((entry, i) => ({ ...entry, source: source('events', i, channelOf(entry)), subject }));
  const determinations = (content.determinations ?? []).map((entry, i) => ({ ...entry, source: source('determinations', i, channelOf(entry)), subject }));
  return [
    {
      subject,
      sheets: (speaking.logs ?? []).map((sheet, i) => ({
        ...(content.assessor === undefined ? {} : { assessor: content.assessor }),
        ...sheet,
        source: source('logs', i),
      })),
      determinations: determinations.flatMap(({ kri, threshold, ...entry }) =>
        kri === undefined || threshold === undefined ? [] : [{ ...entry, kri, threshold }],
      ),
      retractions: isRemoved ? [] : determinations.flatMap(({ retracts, ...entry }) => (retracts === undefined ? [] : [{ ...entry, retracts }])),
      events: happened.flatMap((entry) => ('closes' in entry ? [] : [entry])),
      closings: isRemoved ? [] : happened.flatMap((entry) => ('closes' in entry ? [entry] : [])),
      withdrawals: (speaking.withdrawals ?? []).map((entry, i) => ({ ...entry, source: source('withdrawals', i, reading.withdrawalChannel), subject })),
      reviews: (documents) =>
        (speaking.protocol_reviews ?? []).map((entry, i) => ({
          ...(content.assessor === undefined ? {} : { assessor: content.assessor }),
          ...entry,
          source: source('protocol_reviews', i),
          unverified: unverifiedDocument(entry.document, documents),
        })),
      mitigations: (documents) =>
        (content.mitigations ?? []).map((entry, i) => ({
          ...entry,
          source: source('mitigations', i),
          subject,
          doubts: [...(isRemoved ? ['the change deletes or rewrites it'] : []), ...unverifiedDocument(entry.document, documents)],
        })),
      items: (documents) => (content.records ?? []).map((record, i) => recordItem(record, content, subject, source('records', i), reading, documents)),
      undoubted: (documents) =>
        (reading.channel === 'author' ? [] : (content.records ?? [])).flatMap(({ document, ...record }, i) =>
          unverifiedDocument(document, documents).length === 0 ? [] : [recordItem(record, content, subject, source('records', i), reading, documents)],
        ),
    },
  ];
}

function recordItem(
  record: Entry<'records'>,
  content: EvidenceFile,
  subject: Subject,
  source: Source,
  reading: Reading,
  documents: Evidence['documents'],
): Item {
  const { stderr, interval, samples, unit, stages } = record;
  const configuration = record.configuration ?? subject.configuration;
  const { attestations, attested, refused, claimed } = sealOf(reading, subject.digest);
  const item: Writable<Item> = {
    kind: 'record',
    source,
    channel: source.channel,
    removed: reading.removed ?? false,
    tool: 'record',
    indicator: record.indicator,
    value: record.value,
    subject: configuration === undefined ? subject : { ...subject, configuration },
    digests: subject.digest === undefined ? (reading.subjects ?? []) : [subject.digest],
    variants: variantOf(record.conditions),
    assessed: record.assessed,
    conditions: record.conditions ?? {},
    protocols: record.protocol === undefined ? [] : [record.protocol],
    unverified: [...unverifiedBy(reading), ...otherConfiguration(record, subject), ...unverifiedDocument(record.document, documents)],
    attestations,
    attested,
    refused,
    claimed,
  };
  if (record.id !== undefined) item.record = record.id;
  if (record.source !== undefined) item.cited = record.source;
  if (stderr !== undefined) item.stderr = stderr;
  if (interval !== undefined) item.interval = { ...interval, level: level(interval.level) };
  if (samples !== undefined) item.samples = samples;
  if (unit !== undefined) item.unit = unit;
  if (subject.model !== undefined) item.model = subject.release === undefined ? subject.model : `${subject.model}@${subject.release}`;
  if (record.effective_compute !== undefined) item.effectiveCompute = record.effective_compute;
  const { assessor } = assessorOf(record.assessor ?? content.assessor, reading);
  if (assessor !== undefined) item.assessor = assessor;
  if (stages !== undefined) item.stages = stages;
  return item;
}

/** A record of another configuration than its file is about says two things. */
function otherConfiguration({ configuration }: Entry<'records'>, subject: Subject): string[] {
  if (configuration === undefined || subject.configuration === undefined || configuration === subject.configuration) return [];
  return [`it is said to be of the configuration ${configuration}, and its file to be about ${subject.configuration}`];
}

function level(written: number | string): number {
  return typeof written === 'number' ? written : (parseDecimal(written)?.toNumber() ?? 0);
}
