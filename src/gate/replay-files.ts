import { createHash } from 'node:crypto';
import { ARTIFACT_PREFIX, type ArtifactOrigin, type Channel } from '../evidence/evidence.ts';
import type { FileSource } from '../evidence/file-source.ts';
import type { Files, FoundFile } from '../evidence/files.ts';
import { GateError } from '../formats/errors.ts';
import type { DecisionReport } from '../formats/generated/decision.ts';
import { matchesGlob, parseGlob } from '../formats/glob.ts';
import { groupBy } from '../formats/group.ts';
import { compareText } from '../formats/text.ts';

/** A file that was handed in: it stands in for what the decision names by this hash, whatever its own name. */
export interface Handed {
  /** Lower-case hex. */
  readonly sha256: string;
  /** Where it lies, with `/`. */
  readonly path: string;
  open(file: string): Promise<FileSource>;
  bytes(file: string): Promise<Buffer>;
}

/** Evidence that the decision states and that is not there as it states it. */
export interface Missing {
  readonly file: string;
  readonly expected: readonly string[];
  /** Hash of what lies at its path. */
  readonly found?: string;
  readonly artifact?: ArtifactOrigin;
  readonly removed?: boolean;
}

type Stated = DecisionReport['evidence'][number];

/** Finds the evidence that a decision states: in the tree, where it lies there as stated, else among what was handed in. */
export class StatedEvidence {
  readonly missing: Missing[] = [];
  private readonly handed = new Map<string, { readonly found: FoundFile; readonly source: Handed }>();
  /** Paths whose content of now is none of those that were decided. */
  private readonly replaced = new Set<string>();

  private constructor(
    private readonly tree: Files,
    private readonly further: readonly Handed[],
  ) {}

  static async of(report: DecisionReport, tree: Files, further: readonly Handed[]): Promise<StatedEvidence> {
    const evidence = new StatedEvidence(tree, further);
    const readable = report.evidence.filter(({ sha256, removed }) => sha256 !== '' || removed === true);
    for (const same of groupBy(readable, groupOf).values()) await evidence.look(same);
    for (const { file, sha256, artifact } of report.evidence) if (sha256 === '' && artifact !== undefined) evidence.lookAt(file, artifact);
    for (const file of ignoredIn(report)) evidence.lookAt(file, originIn(report, file));
    return evidence;
  }

  /** The tree, with what was handed in. */
  files(): Files {
    const at = (blob: string | undefined): Handed | undefined => (blob === undefined ? undefined : this.handed.get(blob)?.source);
    return {
      find: async (globs) => {
        const own = globs.filter((glob) => glob.startsWith(ARTIFACT_PREFIX));
        const others = globs.filter((glob) => !glob.startsWith(ARTIFACT_PREFIX));
        const tree = others.length === 0 ? [] : await this.tree.find(others);
        const [ownGlobs, otherGlobs] = [own, others].map((list) => list.map((glob) => parseGlob(glob))) as [
          ReturnType<typeof parseGlob>[],
          ReturnType<typeof parseGlob>[],
        ];
        const given = [...this.handed.values()].filter(({ found: { file, artifact } }) =>
          (artifact === undefined ? otherGlobs : ownGlobs).some((glob) => matchesGlob(glob, file)),
        );
        const found = [...tree.filter(({ file }) => !this.replaced.has(file)), ...given.map((one) => one.found)];
        return found.sort((a, b) => compareText(a.file, b.file) || compareText(a.blob ?? '', b.blob ?? ''));
      },
      open: async (file, blob) => at(blob)?.open(file) ?? this.tree.open(file, blob),
      bytes: async (file, blob) => at(blob)?.bytes(file) ?? this.tree.bytes(file, blob),
    };
  }

  /** Contents that the decision states at one path. A statement inside a file has a hash of its own, so not each of them is a file. */
  private async look(stated: readonly Stated[]): Promise<void> {
    const [first] = stated;
    if (first === undefined) return;
    const { file, artifact, removed } = first;
    const expected = [...new Set(stated.map(({ sha256 }) => sha256))];
    const standing = artifact === undefined && removed !== true ? await hashOf(this.tree, file) : undefined;
    if (standing !== undefined && expected.includes(standing)) return;
    const sources = this.further.filter(({ sha256 }) => expected.includes(sha256));
    for (const { sha256, channel } of stated) {
      const source = sources.find((one) => one.sha256 === sha256);
      if (source !== undefined) this.add(file, channel, source, { ...(artifact === undefined ? {} : { artifact }), ...(removed === true ? { removed } : {}) });
    }
    if (sources.length > 0 && artifact === undefined && removed !== true) this.replaced.add(file);
    const fate = { ...(artifact === undefined ? {} : { artifact }), ...(removed === true ? { removed } : {}) };
    if (sources.length === 0) this.missing.push({ file, expected, ...(standing === undefined ? {} : { found: standing }), ...fate });
  }

  private add(file: string, channel: Channel, source: Handed, fate: Pick<FoundFile, 'artifact' | 'removed'>): void {
    const blob = `${fate.removed === true ? 'removed' : 'stated'} ${source.sha256} ${file}`;
    // A signature is verified again, so it is not taken on the word of the decision.
    const vouched = channel === 'signed' ? 'author' : channel;
    const doubts = fate.artifact?.doubts;
    this.handed.set(blob, { found: { file, channel: vouched, blob, ...fate, ...(doubts === undefined ? {} : { doubts }) }, source });
  }

  /** A file of an artifact whose hash the decision does not name: its place in the artifact tells. */
  private lookAt(file: string, artifact: ArtifactOrigin | undefined): void {
    const member = artifact === undefined ? '' : file.slice(folderOf(file, artifact).length + 1);
    const source = artifact === undefined ? undefined : this.further.find(({ path }) => path === member || path.endsWith(`/${member}`));
    if (source === undefined) this.missing.push({ file, expected: [], ...(artifact === undefined ? {} : { artifact }) });
    else this.add(file, 'author', source, artifact === undefined ? {} : { artifact });
  }
}

/** Records in artifacts that counted for nothing, which are not in the list of evidence. */
function ignoredIn({ evidence, decisions, findings }: DecisionReport): string[] {
  const all = [...findings, ...decisions.flatMap((decision) => decision.findings)].filter(({ code }) => code === 'artifact-record-ignored');
  const files = all.flatMap(({ file }) => (file?.startsWith(ARTIFACT_PREFIX) ? [file] : []));
  return [...new Set(files)].filter((file) => !evidence.some((one) => one.file === file));
}

/** Where such a file came from: what stands beside it came from there too. */
function originIn({ evidence }: DecisionReport, file: string): ArtifactOrigin | undefined {
  return evidence.find((one) => one.artifact !== undefined && file.startsWith(`${folderOf(one.file, one.artifact)}/`))?.artifact;
}

/** `artifact:<workflow>/<run>.<attempt>/<artifact>` */
function folderOf(file: string, { run, attempt, name }: ArtifactOrigin): string {
  const end = `/${run}.${attempt}/${name}`;
  return file.slice(0, file.indexOf(end) + end.length);
}

function groupOf({ file, removed, artifact }: Stated): string {
  return JSON.stringify([file, removed === true, artifact?.digest ?? null]);
}

/** SHA-256 of a file of the tree; undefined where there is none that can be read. */
export async function hashOf(files: Files, file: string): Promise<string | undefined> {
  try {
    return await hashSource(await files.open(file));
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

/** SHA-256 of an open file, which is closed. */
export async function hashSource(source: FileSource): Promise<string> {
  try {
    const hash = createHash('sha256');
    for await (const chunk of source.stream()) hash.update(chunk);
    return hash.digest('hex');
  } finally {
    await source.close();
  }
}
