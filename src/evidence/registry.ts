import type { Mapping } from '../policy/mapping.ts';
import { checkJson } from './check-json.ts';
import { isClaimed } from './claimed.ts';
import { type Detection, detect } from './detect.ts';
import { mappingsOf } from './mapped.ts';
import type { Measurement } from './measurement.ts';
import type { EarlyReading, EvidenceSource, Probe, Reader, ReadProblem, ReadResult, SignedPart } from './reader.ts';
import { present } from './result.ts';
import type { SignedDocument } from './signatures/document.ts';
import { type Clock, withinTime } from './time-budget.ts';
import { unreadable } from './unreadable.ts';

/** What the gate knows of one file of evidence. */
export interface FileReading {
  file: string;
  /** Of the whole file, lower-case hex. */
  sha256: string;
  /** The format of the reader; null when nobody reads it. */
  format: string | null;
  measurements: Measurement[];
  problems: ReadProblem[];
  /** Files beside it that the measurements rest on, root-relative. */
  siblings?: string[];
  /** Signed statements that it holds, the one that all measurements are of, and evidence of others. */
  signed?: SignedDocument[];
  statement?: string;
  parts?: SignedPart[];
}

interface Registration {
  format: string;
  /** Probes worth loading the reader for. */
  kinds: ReadonlyArray<Probe['kind']>;
  /** Top-level members of an object (the first one, in JSON Lines) of which at least one makes it worth loading the reader. */
  marks?: readonly string[];
  /** Top-level members of its JSON form that it never reads, however large. */
  bulk?: readonly string[];
  /** Members of its archives that it reads. */
  parts?: readonly string[];
  /** Members of its archives, one for each sample, that it looks through where they are not too many. */
  many?: RegExp;
  load(): Promise<Reader>;
  /** Begins to read a member of a large document before the document is known. No two formats have the same one. */
  early?(file: string): Promise<EarlyReading>;
}

/** Every format that is read. The order does not matter: a file that two readers recognise is an error. */
const READERS: readonly Registration[] = [
  {
    format: 'inspect',
    kinds: ['zip', 'json'],
    marks: ['eval'],
    bulk: ['samples', 'reductions'],
    parts: ['header.json', '_journal/start.json'],
    // A large sample is kept in several members, of which one has the scores.
    many: /^samples\/([^/]*|.*\/sample)\.json$/,
    load: async () => (await import('./readers/inspect.ts')).inspectReader,
    early: async () => (await import('./readers/inspect-samples.ts')).beginSamples(),
  },
  { format: 'lm-eval', kinds: ['json'], marks: ['results'], load: async () => (await import('./readers/lm-eval.ts')).lmEvalReader },
  {
    format: 'promptfoo',
    kinds: ['json', 'jsonl'],
    marks: ['results', 'promptIdx'],
    bulk: ['table', 'traces', 'blobAssets'],
    load: async () => (await import('./readers/promptfoo.ts')).promptfooReader,
    early: async (file) => (await import('./readers/promptfoo.ts')).beginOutput(file),
  },
  { format: 'garak', kinds: ['jsonl'], marks: ['entry_type', 'attempt_id'], load: async () => (await import('./readers/garak.ts')).garakReader },
  { format: 'eee', kinds: ['json'], marks: ['evaluation_results'], load: async () => (await import('./readers/eee.ts')).eeeReader },
  { format: 'helm', kinds: ['json-array', 'json'], marks: ['adapter_spec'], load: async () => (await import('./readers/helm.ts')).helmReader },
  {
    format: 'in-toto',
    kinds: ['json', 'jsonl'],
    marks: [
      'predicateType',
      'payloadType',
      'dsseEnvelope',
      'messageSignature',
      'verificationMaterial',
      'attestations',
      'verification_material',
      'base64Signature',
      'rekorBundle',
    ],
    load: async () => (await import('./readers/in-toto.ts')).inTotoReader,
  },
  {
    format: 'decision',
    kinds: ['json'],
    marks: ['evaluated_at', 'predicateType', 'payloadType', 'dsseEnvelope'],
    load: async () => (await import('./readers/decision.ts')).decisionReader,
  },
  { format: 'swe-bench', kinds: ['json'], marks: ['resolved_instances'], load: async () => (await import('./readers/swe-bench.ts')).sweBenchReader },
  { format: 'junit', kinds: ['xml'], load: async () => (await import('./readers/junit.ts')).junitReader },
  { format: 'hf-results', kinds: ['yaml'], load: async () => (await import('./readers/hf-results.ts')).hfResultsReader },
];

/** Such a name belongs to a single tool, so sound content that is no log of it is an error too. */
const INSPECT_ONLY = /\.eval$/i;
const XML = /\.xml$/i;
const LINES = /\.jsonl$/i;

/**
 * Reads one file of evidence. The reader is chosen by content, never by name; the name only decides whether a file that
 * nobody can read is an error, and which mappings of the policy read it.
 * @param mappings of the policy in force
 * @throws {GateError} `evidence-unreadable` for a claimed file that is broken, truncated, empty or a Git LFS pointer, for a
 * file that changed while it was read, for a log that its reader refuses, and for a file that takes longer than any real one.
 * @param clock for the time that the file may take; nothing else depends on it
 */
export async function readEvidenceFile(opened: EvidenceSource, mappings: readonly Mapping[] = [], clock?: Clock): Promise<FileReading> {
  const source = withinTime(opened, clock);
  const bulk = READERS.flatMap((reader) => reader.bulk ?? []);
  const names = new Set(READERS.flatMap((reader) => reader.parts ?? []));
  const many = READERS.flatMap((reader) => reader.many ?? []);
  const parts = { single: (name: string) => names.has(name), many: (name: string) => many.some((pattern) => pattern.test(name)) };
  const early = () => Promise.all(READERS.flatMap((reader) => reader.early?.(source.file) ?? []));
  const detection = await detect(source, bulk, parts, early);
  const match = await findReader(source, detection);
  const own = mappingsOf(source.file, mappings);
  const { format, ...result } = own.length > 0 ? await readByMappings(source, detection, match, own) : await readByReader(source, detection, match);
  await source.verify?.();
  const { sha256 } = detection;
  const { measurements } = result;
  // In place: there may be 100,000, and each is the reader's own.
  for (const { source: from } of measurements) {
    from.file = source.file;
    from.sha256 = sha256;
  }
  return {
    file: source.file,
    sha256,
    format,
    measurements,
    problems: result.problems,
    ...present({ siblings: result.siblings, signed: result.signed, statement: result.statement, parts: result.parts }),
  };
}

type Read = ReadResult & { readonly format: string | null };

async function readByReader(source: EvidenceSource, detection: Detection, match: Match | undefined): Promise<Read> {
  if (match !== undefined) return { ...(await match.reader.read(source, match.probe)), format: match.reader.format };
  await checkUnread(source, detection);
  return { measurements: [], problems: [], format: null };
}

/** Two readings of one file would be two answers, so a log that a reader knows is no file of a mapping. */
async function readByMappings(source: EvidenceSource, detection: Detection, match: Match | undefined, mappings: readonly Mapping[]): Promise<Read> {
  const [first] = mappings;
  if (match !== undefined) {
    throw unreadable(source.file, `the mapping ${first?.id} of the policy names it, and it reads as ${match.reader.format}`, {
      hint: `Name fewer files under formats: ${first?.id} in the policy, or keep the log elsewhere.`,
    });
  }
  const isText = mappings.every(({ format }) => format === 'csv') && JSON_LIKE.test(Buffer.from(source.head).toString('utf8'));
  if (detection.failure !== undefined && !isText) throw detection.failure;
  const { readMapped, MAPPED } = await import('./readers/mapped.ts');
  return { ...(await readMapped(source, mappings)), format: MAPPED };
}

/** A header of CSV may start like JSON or XML, which it then is not. */
const JSON_LIKE = /^\uFEFF?\s*[[{<]/;

interface Match {
  reader: Reader;
  probe: Probe;
}

async function findReader(source: EvidenceSource, detection: Detection): Promise<Match | undefined> {
  for (const probe of detection.probes) {
    const matches = (await loadFor(probe)).filter((reader) => reader.recognises(probe));
    const formats = matches.map((reader) => reader.format).join(' and as ');
    if (matches.length > 1) throw unreadable(source.file, `expected the log of one tool, found what reads as ${formats}`);
    if (matches[0] !== undefined) return { reader: matches[0], probe };
  }
  return undefined;
}

async function loadFor(probe: Probe): Promise<Reader[]> {
  const members = probe.kind === 'json' ? probe.top : probe.kind === 'jsonl' ? probe.first : undefined;
  const worth = READERS.filter(({ kinds, marks }) => {
    if (!kinds.includes(probe.kind)) return false;
    return members === undefined || marks === undefined || marks.some((mark) => Object.hasOwn(members, mark));
  });
  return Promise.all(worth.map((reader) => reader.load()));
}

/** Nobody reads the file: fine for foreign files and foreign JSON, an error for what claims to be a log and is broken. */
async function checkUnread(source: EvidenceSource, detection: Detection): Promise<void> {
  if (!isClaimed(source.file)) return;
  if (detection.failure !== undefined) throw detection.failure;
  if (INSPECT_ONLY.test(source.file)) throw unreadable(source.file, 'expected an Inspect log, found something else');
  if (detection.probes.some((probe) => probe.kind === 'zip')) throw unreadable(source.file, 'expected JSON, found a zip archive that is no Inspect log');
  if (XML.test(source.file)) {
    // Not a part of the start-up, for what few evidence folders hold.
    const { readXml } = await import('./xml.ts');
    return readXml(source, {}, { skipDoctype: true });
  }
  await checkJson(source, detection, LINES.test(source.file));
}
