import { member } from '../evidence/narrow.ts';
import { GateError } from '../formats/errors.ts';
import { isLfsPointer, loadDocument } from '../formats/load-document.ts';
import { compareText } from '../formats/text.ts';
import type { SourceText } from '../gate/job.ts';
import { type Blobs, mapParallel } from './blobs.ts';
import { PathSet } from './changes.ts';
import { hasMergeKey, mayBeManifest, namesRelease } from './lenient.ts';
import { SUBMODULE, type Tree } from './trees.ts';
import { isRegular } from './workspace.ts';

/** A file that may be a manifest, and what it says about where its evidence and its other files are. */
export interface Manifest {
  readonly source: SourceText;
  readonly evidence: readonly string[];
  readonly files: readonly string[];
  /** It says that it only narrows or rolls back. */
  readonly restricts: boolean;
  /** It names a model, a release and a stage. */
  readonly complete: boolean;
  /** Others may read it as one that does, although the gate does not. */
  readonly doubtful: boolean;
  /** The name of the release that it is derived from. */
  readonly parent?: string;
  /** Model and release, which together are unique. */
  readonly name: string;
}

/** Manifests of a commit, and the files of `release_paths` that are none but belong to one. */
export interface Manifests {
  readonly all: readonly Manifest[];
  /** What some manifest names under `files:`. */
  readonly claimed: PathSet;
}

/**
 * Finds the manifests of a commit. A YAML or JSON file is one unless another names it under `files:`; a file that reads as
 * a manifest, or may read as one elsewhere, is one in any case, because a glob of the author must not hide a release.
 */
export async function findManifests(tree: Tree, paths: PathSet, blobs: Pick<Blobs, 'of' | 'fetched'>): Promise<Manifests> {
  const entries = [...tree.entries]
    .filter(([path, { mode }]) => mode !== SUBMODULE && isDocument(path) && paths.has(path))
    .sort(([a], [b]) => compareText(a, b));
  const read = await mapParallel(entries, async ([path, entry]) => {
    const bytes = await blobs.of(path, entry.sha);
    // A link is judged by where it leads.
    const content = !isRegular(entry) ? NOTHING : isLfsPointer(bytes) ? blobs.fetched(path, entry.sha) : bytes;
    return readManifest({ file: path, bytes, ref: tree.commit }, content);
  });
  const named = read.map((manifest) => ({ manifest, files: new PathSet(manifest.files) }));
  const belongs = (file: Manifest): boolean => named.some(({ manifest, files }) => manifest !== file && files.has(file.source.file));
  const all = read.filter((manifest) => manifest.complete || manifest.doubtful || !belongs(manifest));
  return { all, claimed: new PathSet(all.flatMap(({ files }) => files)) };
}

/** True for the names that manifests have. */
export function isDocument(path: string): boolean {
  return /\.(ya?ml|json)$/i.test(path);
}

const NOTHING = Buffer.from('');

/**
 * One that does not parse says nothing; the gate itself says what is wrong with it.
 * @param content undefined where nobody knows it
 */
async function readManifest(source: SourceText, content: Uint8Array | undefined): Promise<Manifest> {
  const value = await parse(source);
  const complete = namesRelease(value);
  const doubtful = (value === undefined || hasMergeKey(value)) && (content === undefined || (await mayBeManifest(content)));
  const restricts = member(value, 'restricts') === true;
  const origin = member(value, 'derived_from');
  const parent = origin === undefined ? {} : { parent: nameOf(origin) };
  return {
    source,
    restricts,
    evidence: texts(member(value, 'evidence')),
    files: texts(member(value, 'files')),
    complete,
    doubtful,
    name: nameOf(value),
    ...parent,
  };
}

function nameOf(value: unknown): string {
  return JSON.stringify([member(value, 'model'), member(value, 'release')]);
}

/** Globs of evidence that may be carried over: those of the manifest that this one is derived from. */
export function evidenceOfParent({ parent }: Manifest, all: readonly Manifest[]): readonly string[] {
  return all.filter(({ name }) => name === parent).flatMap(({ evidence }) => evidence);
}

async function parse({ bytes, file }: SourceText): Promise<unknown> {
  try {
    return (await loadDocument(bytes, file, { code: 'release-invalid', fault: 'configuration' })).value;
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

/** The texts of a list; anything else is for the schema to refuse. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
