import type { Evidence, Reading } from '../../evidence/evidence.ts';
import { groupBy } from '../../formats/group.ts';
import { type Release, withAllDigests } from '../../policy/release.ts';
import { beforeDoubts } from '../admissible/before-doubts.ts';
import { sheetsByLog, withSheets } from './cover-sheets.ts';
import { distinctReadings } from './distinct-readings.ts';
import type { Closing, Determination, Event, Item, MitigationEntry, ProtocolReview, Retraction, Source, Subject, Withdrawal } from './item.ts';
import { LogIndex } from './log-index.ts';
import { logItems } from './log-item.ts';
import { type RecordEntries, recordsOf } from './record-entries.ts';

/** Everything that the evidence says, flattened, the same content only once, in the order of file and place. */
export interface Facts {
  readonly items: readonly Item[];
  /** Some of them as they were before others' word was held against them: they raise alarms and clear nothing. */
  readonly undoubted: readonly Item[];
  readonly logs: LogIndex;
  /** Records by the indicator that they name. */
  readonly recordsOf: ReadonlyMap<string, readonly Item[]>;
  readonly determinations: readonly Determination[];
  readonly retractions: readonly Retraction[];
  readonly protocolReviews: readonly ProtocolReview[];
  readonly events: readonly Event[];
  readonly closings: readonly Closing[];
  readonly withdrawals: readonly Withdrawal[];
  readonly mitigations: readonly MitigationEntry[];
  /** SHA-256 of each document that a record or the policy names; undefined where there is no such file. */
  readonly documents: Evidence['documents'];
  /** Also what is about other releases: a misspelt word is found wherever it stands. */
  readonly spoken: {
    readonly determinations: readonly Determination[];
    readonly events: readonly Event[];
    readonly mitigations: readonly MitigationEntry[];
  };
  /** Readings by every path under which their content stands; several, where a change rewrote the file or the default branch has another. */
  readonly byPath: ReadonlyMap<string, readonly Reading[]>;
  /** Logs that a cover sheet names but that are not there. */
  readonly missingLogs: readonly { readonly log: string; readonly source: Source }[];
}

/** Manifests, beside the release's own, by which determinations and events are about it. */
export interface StandingSubjects {
  readonly determined: readonly Release[];
  readonly happened: readonly Release[];
}

const NONE_STANDING: StandingSubjects = { determined: [], happened: [] };

/**
 * Flattens evidence for a release. Entries of files whose subject is another release are dropped, but for items, which are listed as such.
 * @param stood manifests that stand: what was determined or happened by one of them is heard as well
 */
export function collectFacts(evidence: Evidence, release: Release, variants: readonly string[], stood: StandingSubjects = NONE_STANDING): Facts {
  const { readings, byPath } = distinctReadings(evidence.readings);
  const entries = readings.flatMap((reading) => recordsOf(reading));
  const whole = withAllDigests(release);
  const concerning = entries.filter((entry) => agrees(entry.subject, whole));
  const about = (releases: readonly Release[]): RecordEntries[] =>
    releases.length === 0 ? concerning : entries.filter(({ subject }) => agrees(subject, whole) || releases.some((other) => agrees(subject, other)));
  const [determined, happened] = [about(stood.determined), about(stood.happened)];
  const sheets = concerning.flatMap((entry) => entry.sheets);
  const logs = readings.flatMap(logItems);
  const sheetsOf = sheetsByLog(sheets, byPath);
  const recordItems = entries.flatMap((entry) => entry.items(evidence.documents));
  const items = [...logs.map((item) => withSheets(item, sheetsOf(item), variants)), ...recordItems];
  return {
    items,
    undoubted: [...beforeDoubts(logs, sheetsOf, variants), ...entries.flatMap((entry) => entry.undoubted(evidence.documents))],
    logs: new LogIndex(items.filter(({ kind }) => kind === 'log')),
    recordsOf: groupBy(items, ({ indicator }) => indicator ?? ''),
    determinations: determined.flatMap((entry) => entry.determinations),
    retractions: determined.flatMap((entry) => entry.retractions),
    protocolReviews: concerning.flatMap((entry) => entry.reviews(evidence.documents)),
    events: happened.flatMap((entry) => entry.events),
    closings: happened.flatMap((entry) => entry.closings),
    withdrawals: concerning.flatMap((entry) => entry.withdrawals),
    mitigations: concerning.flatMap((entry) => entry.mitigations(evidence.documents)),
    documents: evidence.documents,
    spoken: {
      determinations: entries.flatMap((entry) => entry.determinations),
      events: entries.flatMap((entry) => entry.events),
      mitigations: entries.flatMap((entry) => entry.mitigations(evidence.documents)),
    },
    byPath,
    missingLogs: sheets.filter((sheet) => !byPath.has(sheet.log)).map(({ log, source }) => ({ log, source })),
  };
}

/** True when every field that the subject states is that of the release. */
export function agrees(subject: Subject | undefined, release: Release): boolean {
  if (subject === undefined) return true;
  if (subject.model !== undefined && subject.model !== release.model) return false;
  if (subject.release !== undefined && subject.release !== release.release) return false;
  return subject.digest === undefined || [...release.digests.values()].includes(subject.digest);
}
