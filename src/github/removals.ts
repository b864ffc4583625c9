import type { Removal } from '../decision/evidence/removals.ts';
import { isAddition } from '../evidence/additions.ts';
import { isClaimed, isReadAlike } from '../evidence/claimed.ts';
import type { Channel } from '../evidence/evidence.ts';
import { memorySource } from '../evidence/memory-source.ts';
import { member } from '../evidence/narrow.ts';
import { isRecordsFile } from '../evidence/records.ts';
import { signedNames } from '../evidence/signatures/beside.ts';
import { GateError } from '../formats/errors.ts';
import { loadDocument } from '../formats/load-document.ts';
import type { Mapping } from '../policy/mapping.ts';
import { type Blobs, mapParallel } from './blobs.ts';
import { type Change, PathSet } from './changes.ts';
import type { Manifest, Manifests } from './manifests.ts';
import type { Tree } from './trees.ts';
import { isRegular } from './workspace.ts';

/** What a change takes away. */
export interface Removals {
  readonly list: readonly Removal[];
  /** What stood at the path of a removal: at the base of the change, and on the default branch where that differs. */
  readonly contents: readonly RemovedContent[];
  /** Changed paths that hold no evidence, so that the default branch's content of them is none either. */
  readonly foreign: ReadonlySet<string>;
}

interface RemovedContent {
  readonly file: string;
  readonly blob: string;
  readonly channel: Channel;
}

/** A change, and what surrounds it. */
export interface Surroundings {
  readonly base: Tree;
  readonly head: Tree;
  /** The default branch. */
  readonly tip: Tree;
  readonly changes: readonly Change[];
  readonly manifests: { readonly base: Manifests; readonly head: Manifests; readonly tip: Manifests };
  /** Globs of every release's evidence. */
  readonly standing: readonly string[];
  readonly blobs: Pick<Blobs, 'of'>;
  /** Of the policy in force: files that a mapping names are evidence. */
  readonly mappings: readonly Mapping[];
}

/** Somebody who counts files as evidence: the policy, or a manifest. `after` is absent where the change withdraws the manifest. */
interface Holder {
  readonly before: PathSet;
  readonly after?: PathSet;
}

export const NO_REMOVALS: Removals = { list: [], contents: [], foreign: new Set() };

/** True for evidence, and for a signature beside it: what only that ties to a release raises no alarm without it. */
function reads(evidence: PathSet, path: string): boolean {
  return evidence.has(path) || signedNames(path).some((name) => evidence.has(name));
}

/**
 * Finds evidence that stood before the change and does not stand after it. Content that moved to another path of the same
 * evidence stands where its name lets it be read as before, and so does a records file that only gained entries.
 */
export async function findRemovals(around: Surroundings): Promise<Removals> {
  const search = new Search(around);
  const { base, tip, changes } = around;
  const list: Removal[] = [];
  const foreign = new Set<string>();
  const named = await search.namedByRecords();
  const verdicts = await mapParallel(changes, async (change) => ({ change, fate: await search.fateOf(change, named) }));
  for (const { change, fate } of verdicts) {
    if (fate === 'foreign') foreign.add(change.path);
    else if (fate !== 'kept') list.push({ file: change.path, fate });
  }
  const known = new Set(list.map(({ file }) => file));
  for (const file of await search.dropped()) if (!known.has(file)) list.push({ file, fate: 'dropped' });
  const contents = list.flatMap(({ file, fate }): RemovedContent[] => {
    if (fate === 'dropped' || fate === 'hidden') return [];
    const [before, standing] = [base.entries.get(file), tip.entries.get(file)];
    const vouched: Channel = before?.sha === standing?.sha ? 'default-branch' : 'author';
    return [
      ...(before !== undefined && isRegular(before) ? [{ file, blob: before.sha, channel: vouched }] : []),
      ...(standing !== undefined && isRegular(standing) && standing.sha !== before?.sha
        ? [{ file, blob: standing.sha, channel: 'default-branch' as const }]
        : []),
    ];
  });
  return { list, contents, foreign };
}

class Search {
  private readonly always: PathSet;
  /** Who counted evidence at the base of the change. */
  private readonly before: readonly Holder[];
  /** And on the default branch. */
  private readonly holders: readonly Holder[];
  /** Everything that anybody counts after the change. */
  private readonly after: PathSet;
  private readonly own: ReadonlySet<string>;
  private readonly headPaths = new Map<string, string[]>();

  constructor(private readonly around: Surroundings) {
    const { manifests, standing, head } = around;
    this.always = new PathSet(standing);
    this.before = [{ before: this.always, after: this.always }, ...manifests.base.all.map((manifest) => this.holderOf(manifest))];
    this.holders = [...this.before, ...manifests.tip.all.map((manifest) => this.holderOf(manifest))];
    this.after = new PathSet([...standing, ...manifests.head.all.flatMap(({ evidence }) => evidence)]);
    this.own = new Set([manifests.base, manifests.tip, manifests.head].flatMap(({ all }) => all.map(({ source }) => source.file)));
    for (const [path, entry] of head.entries) if (isRegular(entry)) this.headPaths.set(entry.sha, [...(this.headPaths.get(entry.sha) ?? []), path]);
  }

  /** `foreign`: no evidence at all. */
  async fateOf({ path, kind, submodule }: Change, named: ReadonlySet<string>): Promise<Removal['fate'] | 'kept' | 'foreign'> {
    if (kind === 'added' || this.own.has(path)) return 'kept';
    if (submodule) return this.holders.some(({ before }) => before.touchedBy({ path, kind, submodule })) ? 'hidden' : 'kept';
    const { base, head, blobs } = this.around;
    const [before, after] = [base.entries.get(path), head.entries.get(path)];
    const holders = this.holders.filter((holder) => reads(holder.before, path));
    if (before === undefined || !isRegular(before) || (holders.length === 0 && !named.has(path))) return 'kept';
    if (this.stands(before.sha, path, holders)) return 'kept';
    if (after !== undefined && isRegular(after) && isRecordsFile(path)) {
      if (await isAddition(await blobs.of(path, before.sha), await blobs.of(path, after.sha), path)) return 'kept';
    }
    if (!named.has(path) && !(await this.isEvidence(path, before.sha))) return 'foreign';
    return after === undefined ? 'deleted' : 'rewritten';
  }

  /** Files that a manifest named before the change and does not name after it, and that nobody else names for it. */
  async dropped(): Promise<string[]> {
    const { base, head } = this.around;
    const lost = new Map<string, string>();
    for (const holder of this.before) {
      const { before, after } = holder;
      if (after === undefined || after.covers(before)) continue;
      for (const [path, entry] of base.entries) {
        const now = head.entries.get(path);
        if (!isRegular(entry) || now === undefined || this.always.has(path) || after.has(path) || !before.has(path) || this.own.has(path)) continue;
        if (!this.stands(entry.sha, path, [holder])) lost.set(path, entry.sha);
      }
    }
    const found = await mapParallel([...lost], async ([path, sha]) => ((await this.isEvidence(path, sha)) ? [path] : []));
    return found.flat();
  }

  /** Logs and documents that the records at the base name, wherever they lie. */
  async namedByRecords(): Promise<Set<string>> {
    const { base, changes, blobs } = this.around;
    const isHeld = (path: string): boolean => this.holders.some(({ before }) => before.has(path));
    if (changes.every(({ path, kind }) => kind === 'added' || isHeld(path))) return new Set();
    const records = [...base.entries].filter(([path, entry]) => isRecordsFile(path) && isRegular(entry) && isHeld(path));
    const names = await mapParallel(records, async ([path, { sha }]) => namesIn(await blobs.of(path, sha), path));
    return new Set(names.flat());
  }

  /** A manifest that becomes that of another release withdraws the one that it was of. */
  private holderOf({ evidence, name }: Manifest): Holder {
    const heirs = this.around.manifests.head.all.filter((other) => other.name === name);
    return { before: new PathSet(evidence), ...(heirs.length === 0 ? {} : { after: new PathSet(heirs.flatMap((heir) => heir.evidence)) }) };
  }

  /** True when everybody who counted a content still does, under whatever name that has it read as before. */
  private stands(sha: string, path: string, holders: readonly Holder[]): boolean {
    const { mappings } = this.around;
    const paths = (this.headPaths.get(sha) ?? []).filter((other) => isReadAlike(path, other, mappings));
    if (holders.length === 0) return paths.some((other) => other === path || this.after.has(other));
    return paths.some((other) => holders.every(({ after = this.after }) => reads(after, other) || reads(this.always, other)));
  }

  /** A file that no name claims is evidence when some reader reads it, or cannot. */
  private async isEvidence(path: string, sha: string): Promise<boolean> {
    if (isClaimed(path, this.around.mappings) || isRecordsFile(path)) return true;
    const { readEvidenceFile } = await import('../evidence/registry.ts');
    try {
      return (await readEvidenceFile(memorySource(await this.around.blobs.of(path, sha), path))).format !== null;
    } catch (error) {
      if (error instanceof GateError && error.fault === 'evidence') return true;
      throw error;
    }
  }
}

async function namesIn(bytes: Buffer, file: string): Promise<string[]> {
  try {
    const { value } = await loadDocument(bytes, file, { code: 'evidence-unreadable', fault: 'evidence' });
    const entries = (key: string): unknown[] => {
      const list = member(value, key);
      return Array.isArray(list) ? list : [];
    };
    const names = [...entries('logs').map((entry) => member(entry, 'log')), ...entries('records').map((entry) => member(member(entry, 'document'), 'file'))];
    return names.filter((name) => typeof name === 'string');
  } catch (error) {
    // A file that does not parse names nothing; removing or rewriting it is a removal of its own.
    if (error instanceof GateError) return [];
    throw error;
  }
}
