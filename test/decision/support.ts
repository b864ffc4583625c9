import { createHash } from 'node:crypto';
import type { Review } from '../../src/decision/people/approvals.ts';
import type { Channel } from '../../src/evidence/evidence.ts';
import type { FileSource } from '../../src/evidence/file-source.ts';
import type { Files } from '../../src/evidence/files.ts';
import { unreadable } from '../../src/evidence/unreadable.ts';
import type { Decision, DecisionReport, Finding, Kci, Kri } from '../../src/formats/generated/decision.ts';
import { matchesGlob, parseGlob } from '../../src/formats/glob.ts';
import type { Job, SourceText } from '../../src/gate/job.ts';
import { runGate } from '../../src/gate.ts';

export type Fields = { [key: string]: unknown };

/** A patch: objects are merged, everything else replaces, `undefined` takes away. Whole files replace each other. */
export function merge(base: unknown, patch: unknown): unknown {
  if (!isFields(base) || !isFields(patch)) return patch;
  const merged: Fields = { ...base };
  for (const [key, value] of Object.entries(patch))
    merged[key] = key === 'files' ? { ...(base[key] as Fields), ...(value as Fields) } : merge(base[key], value);
  return merged;
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export const DIGEST = `sha256:${'a'.repeat(64)}`;
export const OTHER_DIGEST = `sha256:${'b'.repeat(64)}`;
export const NOW = '2026-11-20T12:00:00Z';
export const TODAY = '2026-11-20';
export const POLICY_FILE = '.github/risk-policy.yml';

/** One KRI that a log measures, two controls, two pairings. */
export const POLICY: Fields = {
  version: 1,
  name: 'Test policy',
  owners: { users: ['owner', 'second'], quorum: 2 },
  stages: ['internal', 'external', 'open'],
  defaults: { binding: 'digest' },
  risks: { cyber: { title: 'Cyber offence' } },
  kris: {
    ctf: {
      title: 'Solved tasks',
      risk: 'cyber',
      measured_by: { task: 'cybench', metric: 'accuracy' },
      scale: 'proportion',
      thresholds: { alert: '>= 20%', critical: '>= 50%' },
    },
  },
  kcis: {
    filter: { title: 'Filter recall', category: 'deployment', scale: 'proportion', threshold: '>= 90%' },
    security: { title: 'Security level', category: 'containment', about: 'organisation', scale: 'exact', thresholds: { sl3: '>= 3', sl4: '>= 4' } },
  },
  pairings: {
    alert: { if: { ctf: 'alert' }, then: { deployment: ['filter'] } },
    critical: { if: { ctf: 'critical' }, then: { containment: [{ security: 'sl3' }] } },
  },
  evidence: ['safety/**'],
};

export const RELEASE: Fields = { version: 1, model: 'acme/atlas', release: '1.0', digest: DIGEST, stage: 'external', evidence: ['evals/**'] };

/** A clear measurement of the KRI, and records of both controls. */
export const FILES: Record<string, unknown> = {
  'evals/ctf.json': log({}),
  'safety/none.evidence.json': { version: 1 },
  'evals/filter.evidence.json': records([{ indicator: 'filter', value: 0.99, samples: 1000, assessed: TODAY }]),
  'evals/security.evidence.json': records([{ indicator: 'security', value: 4, assessed: TODAY }]),
};

export interface LogChanges {
  task?: string;
  metric?: string;
  scorer?: string;
  value?: number;
  stderr?: number;
  samples?: number;
  model?: string;
  created?: string | undefined;
  status?: string;
  kriGate?: unknown;
  /** Makes the text another one without a difference that the gate reads. */
  salt?: string;
}

/** An Inspect log of the base KRI: 5% of 200 samples, today, about the released weights. */
export function log(changes: LogChanges): Fields {
  const { task = 'cybench', metric = 'accuracy', scorer = 'includes', value = 0.05, samples = 200, status = 'success', stderr } = changes;
  const metrics = { [metric]: { name: metric, value }, ...(stderr === undefined ? {} : { stderr: { name: 'stderr', value: stderr } }) };
  const stated = Object.hasOwn(changes, 'kriGate') ? changes.kriGate : { digest: DIGEST };
  return {
    version: 2,
    status,
    eval: {
      task,
      model: changes.model ?? 'acme/atlas@1.0',
      ...(Object.hasOwn(changes, 'created') ? { created: changes.created } : { created: `${TODAY}T08:00:00Z` }),
      dataset: { name: task, samples },
      config: { epochs: 1 },
      metadata: { ...(stated === undefined ? {} : { kri_gate: stated }), salt: changes.salt },
    },
    plan: {},
    results: { total_samples: samples, completed_samples: samples, scores: [{ name: scorer, scorer, scored_samples: samples, unscored_samples: 0, metrics }] },
    stats: {},
  };
}

/** A records file about the release. */
export function records(list: readonly Fields[], top: Fields = {}): Fields {
  return file({ records: list, ...top });
}

/** A file of evidence records with any lists. */
export function file(content: Fields): Fields {
  return merge({ version: 1, subject: { model: 'acme/atlas', release: '1.0', digest: DIGEST } }, content) as Fields;
}

export function textOf(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}

export function sha256(content: unknown): string {
  return createHash('sha256').update(textOf(content)).digest('hex');
}

/** Stands for the content before the change, where the change took it away. */
const BEFORE = 'before';

/** A repository in memory; `removed` is what stood before the change. */
export function memoryFiles(
  contents: Record<string, unknown>,
  channel: (path: string) => Channel = () => 'author',
  order = (paths: string[]) => paths,
  removed: Record<string, unknown> = {},
): Files {
  const bytes = async (path: string, blob?: string): Promise<Buffer> => {
    const content = blob === BEFORE ? removed[path] : contents[path];
    if (content === undefined) throw unreadable(path, 'there is no such file');
    return Buffer.from(textOf(content));
  };
  return {
    async find(globs) {
      const parsed = globs.map((glob) => parseGlob(glob));
      const matching = (from: Record<string, unknown>): string[] =>
        Object.keys(from)
          .filter((path) => from[path] !== undefined && parsed.some((glob) => matchesGlob(glob, path)))
          .sort();
      return [
        ...order(matching(contents)).map((path) => ({ file: path, channel: channel(path) })),
        ...matching(removed).map((path) => ({ file: path, channel: 'default-branch' as const, blob: BEFORE, removed: true })),
      ];
    },
    bytes,
    async open(path, blob): Promise<FileSource> {
      const content = await bytes(path, blob);
      return {
        file: path,
        size: content.length,
        head: content.subarray(0, 4096),
        read: async (offset, length) => content.subarray(offset, offset + length),
        async *stream() {
          yield content;
        },
        verify: async () => {},
        close: async () => {},
      };
    },
  };
}

export interface Change {
  policy?: Fields;
  release?: Fields;
  /** Path → text, object, or undefined for no file. */
  files?: Record<string, unknown>;
  now?: string;
  /** Names of those who approved, or whole reviews. */
  reviews?: readonly (string | Review)[];
  baseReleases?: readonly Fields[];
  /** Earlier texts of the manifest on the default branch. */
  formerReleases?: readonly Fields[];
  otherReleases?: readonly Fields[];
  channel?: (path: string) => Channel;
  /** What stood before the change, which deleted or rewrote it. */
  removed?: Record<string, unknown>;
  mode?: 'enforce' | 'warn';
  job?: Partial<Job>;
  order?: (paths: string[]) => string[];
}

export function source(path: string, content: unknown): SourceText {
  return { file: path, bytes: Buffer.from(textOf(content)) };
}

/** The base with a change, as the public door takes it. */
export function jobOf(change: Change = {}): Job {
  return {
    policy: source(POLICY_FILE, merge(POLICY, change.policy ?? {})),
    policyFile: POLICY_FILE,
    releases: [merge(RELEASE, change.release ?? {}), ...(change.otherReleases ?? []).map((patch) => merge(RELEASE, patch))].map((manifest, index) =>
      source(`releases/${index}.yml`, manifest),
    ),
    baseReleases: (change.baseReleases ?? []).map((patch) => source(String(patch['x-file'] ?? 'releases/0.yml'), merge(RELEASE, patch))),
    formerReleases: (change.formerReleases ?? []).map((patch) => source('releases/0.yml', merge(RELEASE, patch))),
    evidence: [],
    files: memoryFiles({ ...FILES, ...change.files }, change.channel, change.order, change.removed),
    removals: Object.keys(change.removed ?? {}).map((file) => ({ file, fate: 'deleted' as const })),
    reviews: (change.reviews ?? []).map((review) => (typeof review === 'string' ? { user: review, state: 'APPROVED' } : review)),
    now: Date.parse(change.now ?? NOW),
    ...(change.mode === undefined ? {} : { mode: change.mode }),
    version: '0.0.0',
    ...change.job,
  };
}

export interface Outcome {
  report: DecisionReport;
  decision: Decision;
  verdict: string;
  /** Codes of the decision's findings, each once; of one severity, or of all. */
  codes(severity?: Finding['severity']): string[];
  /** Codes that block: why the verdict is what it is. */
  blocks: string[];
  finding(code: string): Finding | undefined;
  kri(id?: string): Kri;
  kci(id: string): Kci;
  pairing(id: string): string | undefined;
  /** Reasons of every use of an indicator. */
  reasons(id: string): string[];
}

/** Runs the gate over the base with a change. */
export async function gate(change: Change = {}): Promise<Outcome> {
  return outcomeOf(await runGate(jobOf(change)));
}

/** A report with its first decision at hand. */
export function outcomeOf(report: DecisionReport): Outcome {
  const decision = report.decisions[0] ?? ({ verdict: 'none', findings: [], kris: [], kcis: [], pairings: [] } as unknown as Decision);
  const codes = (severity?: Finding['severity']): string[] => [
    ...new Set(decision.findings.filter((finding) => severity === undefined || finding.severity === severity).map(({ code }) => code)),
  ];
  const kri = (id = 'ctf'): Kri =>
    must(
      decision.kris.find((one) => one.id === id),
      id,
    );
  const kci = (id: string): Kci =>
    must(
      decision.kcis.find((one) => one.id === id),
      id,
    );
  return {
    report,
    decision,
    verdict: decision.verdict,
    codes,
    blocks: codes('block'),
    finding: (code) => decision.findings.find((finding) => finding.code === code),
    kri,
    kci,
    pairing: (id) => decision.pairings.find((one) => one.id === id)?.state,
    reasons: (id) => (decision.kris.find((one) => one.id === id) ?? kci(id)).evidence.flatMap(({ reasons }) => reasons),
  };
}

function must<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`the decision has no ${id}`);
  return value;
}

/** The base with a KRI `level` on its own scale, measured by one record, instead of the log. */
export function withRecordKri(kri: Fields, record: Fields | undefined, more: Change = {}): Change {
  const policy = {
    kris: { level: { title: 'Level', risk: 'cyber', scale: 'exact', thresholds: { high: '>= 3' }, ...kri } },
    pairings: { level: { if: { level: Object.keys((kri.thresholds as Fields | undefined) ?? { high: 1 }).at(-1) }, then: 'report' } },
  };
  const files = record === undefined ? {} : { 'evals/level.evidence.json': records([{ indicator: 'level', assessed: TODAY, ...record }]) };
  return { ...more, policy: merge(policy, more.policy ?? {}) as Fields, files: { ...files, ...more.files } };
}

/** The base with the pairing `alert` fired by a second record-based KRI, so that the control `filter` is needed whatever the log says. */
export function needing(then: Fields, more: Change = {}): Change {
  return { ...more, policy: merge({ pairings: { need: { if: 'always', then } } }, more.policy ?? {}) as Fields };
}
