import { createHash } from 'node:crypto';
import type { Review } from '../decision/people/approvals.ts';
import type { Channel } from '../evidence/evidence.ts';
import type { Files } from '../evidence/files.ts';
import { GateError } from '../formats/errors.ts';
import type { DecisionReport } from '../formats/generated/decision.ts';
import { parseInstant } from '../formats/time.ts';
import { runGate } from '../gate.ts';
import type { Job, SourceText } from './job.ts';
import { type Handed, type Missing, StatedEvidence } from './replay-files.ts';

type Inputs = NonNullable<DecisionReport['inputs']>;
type Text = Inputs['releases'][number];

/** What keeps a decision from being made again from these files. */
export interface Obstacle {
  /** `differs`: the file has another content. `absent`: it is not there. `unavailable`: no file could hold it. */
  readonly kind: 'differs' | 'absent' | 'unavailable';
  readonly file: string;
  readonly message: string;
}

/** Where the texts of a decision are. */
export interface Sources {
  /** The tree, with the channels that the decision states. */
  files(channel: (file: string) => Channel): Files;
  /** Stands in for the policy, whatever its path. */
  readonly policy?: SourceText;
  /** Found by their hash: texts and evidence that the tree does not have any more, or never had. */
  readonly further: readonly Handed[];
}

/** Either the decision that was made again and where it differs, or why that was not possible. */
export type Replayed =
  | { readonly again: DecisionReport; readonly differences: readonly string[] }
  | { readonly again?: undefined; readonly obstacles: readonly Obstacle[] };

/**
 * Makes a decision again: the same instant, the same files by their SHA-256, and what no file holds (approvals, channels, removals,
 * findings of the action) as the decision states it. Nothing is decided unless every file is the stated one.
 */
export async function replayDecision(report: DecisionReport, sources: Sources): Promise<Replayed> {
  const { inputs } = report;
  const now = parseInstant(report.evaluated_at);
  if (inputs === undefined) return { obstacles: [unavailable('inputs', 'the decision states no inputs; an earlier version of the gate made it')] };
  if (now === undefined) return { obstacles: [unavailable('evaluated_at', 'the decision states no time at which it was made')] };
  const search = await Search.of(report, sources);
  const job = await search.job(inputs, now);
  if (search.obstacles.length > 0 || job === undefined) return { obstacles: search.obstacles };
  const again = await runGate(job);
  return { again, differences: differences(report, again) };
}

class Search {
  readonly obstacles: Obstacle[];

  private constructor(
    private readonly report: DecisionReport,
    private readonly sources: Sources,
    private readonly files: Files,
    missing: readonly Missing[],
  ) {
    this.obstacles = missing.map(obstacleOf);
  }

  static async of(report: DecisionReport, sources: Sources): Promise<Search> {
    // A signature is verified again, so it is not taken on the word of the decision.
    const channels = new Map(report.evidence.map(({ file, channel }) => [file, channel === 'signed' ? 'author' : channel]));
    // A file that the decision does not list is evidence of nothing, or the result differs by being listed; as the part of another it must not lower that.
    const tree = sources.files((file) => channels.get(file) ?? 'default-branch');
    const evidence = await StatedEvidence.of(report, tree, sources.further);
    return new Search(report, sources, evidence.files(), evidence.missing);
  }

  async job(inputs: Inputs, now: number): Promise<Job | undefined> {
    const policy = await this.policy();
    const [releases, baseReleases, parents, formerReleases] = await Promise.all([
      this.texts(inputs.releases),
      this.texts(inputs.base_releases, true),
      inputs.parents && this.texts(inputs.parents, true),
      this.texts(inputs.former_releases ?? [], true),
    ]);
    const [basePolicy] = await this.texts(inputs.base_policy === undefined ? [] : [inputs.base_policy], true);
    const [proposedPolicy] = await this.texts(inputs.proposed_policy === undefined ? [] : [inputs.proposed_policy], true);
    if (policy === undefined) return undefined;
    return {
      policy,
      policyFile: policy.file,
      ...(basePolicy === undefined ? {} : { basePolicy }),
      ...(proposedPolicy === undefined ? {} : { proposedPolicy }),
      releases,
      baseReleases,
      ...(inputs.base_is_stated === true ? { baseIsStated: true } : {}),
      ...(parents === undefined ? {} : { parents }),
      ...(formerReleases.length === 0 ? {} : { formerReleases }),
      evidence: inputs.evidence,
      files: this.files,
      reviews: reviewsOf(inputs.reviews),
      ...(inputs.release_reviews === undefined
        ? {}
        : { releaseReviews: new Map(Object.entries(inputs.release_reviews).map(([file, reviews]) => [file, reviewsOf(reviews)])) }),
      ...(inputs.removals === undefined ? {} : { removals: inputs.removals }),
      ...(inputs.findings === undefined ? {} : { findings: inputs.findings }),
      now,
      ...(inputs.mode === undefined ? {} : { mode: inputs.mode }),
      version: this.report.tool.version,
    };
  }

  private async policy(): Promise<SourceText | undefined> {
    const { file = '', sha256, ref } = this.report.policy ?? {};
    if (sha256 === undefined) {
      this.obstacles.push(unavailable(file, 'no valid policy was in force, so nothing was decided under one'));
      return undefined;
    }
    const { policy: named } = this.sources;
    if (named !== undefined && sha256Of(named.bytes) !== sha256) {
      this.miss(named.file, sha256, sha256Of(named.bytes));
      return undefined;
    }
    const text = named ?? (await this.text({ file, sha256 }));
    return text === undefined ? undefined : { file, bytes: text.bytes, ...(ref === undefined ? {} : { ref }) };
  }

  private async texts(stated: readonly Text[], isPast = false): Promise<SourceText[]> {
    const found = await Promise.all(stated.map((text) => this.text(text, isPast)));
    return found.filter((text) => text !== undefined);
  }

  /** @param isPast it stood before the change, so another content at its path is to be expected */
  private async text({ file, sha256 }: Text, isPast = false): Promise<SourceText | undefined> {
    const further = this.sources.further.find((handed) => handed.sha256 === sha256);
    if (further !== undefined) return { file, bytes: await further.bytes(file) };
    const bytes = await this.read(file);
    if (bytes !== undefined && sha256Of(bytes) === sha256) return { file, bytes };
    if (isPast)
      this.obstacles.push({
        kind: 'absent',
        file,
        message: `the text with SHA-256 ${sha256}, which stood there before the change, is not there; hand it in with --with`,
      });
    else this.miss(file, sha256, bytes && sha256Of(bytes));
    return undefined;
  }

  private miss(file: string, expected: string, found: string | undefined): void {
    if (found === undefined) this.obstacles.push({ kind: 'absent', file, message: 'the file is not there, or cannot be read' });
    else this.obstacles.push({ kind: 'differs', file, message: `expected the SHA-256 ${expected}, found ${found}` });
  }

  private async read(file: string): Promise<Buffer | undefined> {
    try {
      return await this.files.bytes(file);
    } catch (error) {
      if (error instanceof GateError) return undefined;
      throw error;
    }
  }
}

/** Evidence that is not there as stated, and how to hand it in. */
function obstacleOf({ file, expected, found, artifact, removed }: Missing): Obstacle {
  const hash = expected.filter((one) => one !== '').join(' or ');
  const named = hash === '' ? 'the file' : `the file with SHA-256 ${hash}`;
  if (artifact !== undefined) {
    const fetch = `gh run download ${artifact.run} -n ${artifact.name} -D FOLDER`;
    const message = `${named} came in the artifact ${artifact.name} of run ${artifact.run}; download it (${fetch}) and hand it in with --with FOLDER`;
    return { kind: 'absent', file, message };
  }
  if (removed === true)
    return { kind: 'absent', file, message: `${named} is what stood there before the change; hand it in with --with (git show BASE:${file})` };
  if (found !== undefined) return { kind: 'differs', file, message: `expected the SHA-256 ${hash}, found ${found}` };
  return { kind: 'absent', file, message: `the file is not there, or cannot be read; where it stands elsewhere, hand it in with --with (SHA-256 ${hash})` };
}

function reviewsOf(approvals: Inputs['reviews']): Review[] {
  return approvals.map((approval) => ({ ...approval, state: 'APPROVED' }));
}

function unavailable(file: string, message: string): Obstacle {
  return { kind: 'unavailable', file, message };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** How many places are named. */
const SHOWN = 20;

/** Where two decisions differ, as JSON Pointers; the deepest that both have. */
function differences(stated: unknown, again: unknown, at = ''): string[] {
  if (Object.is(stated, again)) return [];
  const [a, b] = [childrenOf(stated), childrenOf(again)];
  if (a === undefined || b === undefined || Array.isArray(stated) !== Array.isArray(again)) return [at];
  const keys = [...new Set([...a.keys(), ...b.keys()])];
  const below = keys.flatMap((key) => {
    const path = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return a.has(key) && b.has(key) ? differences(a.get(key), b.get(key), path) : [path];
  });
  return below.slice(0, SHOWN);
}

/** Members that are undefined are absent, as in JSON. */
function childrenOf(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map(Object.entries(value).filter(([, member]) => member !== undefined));
}
