import { ARTIFACT_PREFIX, type ArtifactOrigin } from '../evidence/evidence.ts';
import { openFileSource } from '../evidence/file-source.ts';
import type { Files, FoundFile } from '../evidence/files.ts';
import { documentBytes } from '../evidence/workspace.ts';
import { matchesGlob, parseGlob } from '../formats/glob.ts';
import { compareText } from '../formats/text.ts';

/** The glob that finds all files of artifacts. */
export const ALL_ARTIFACTS = `${ARTIFACT_PREFIX}**`;

/** A file of an artifact. */
export interface ArtifactFile {
  /** `artifact:<workflow>/<run>.<attempt>/<artifact>/<member>`. */
  readonly file: string;
  /** Where it lies on this machine. */
  readonly path: string;
  readonly origin: ArtifactOrigin;
}

/**
 * The same files and those of artifacts. Only a glob that begins as their paths do finds these, and it finds nothing else, so
 * that no manifest picks among them.
 */
export function withArtifacts(files: Files, artifacts: readonly ArtifactFile[]): Files {
  if (artifacts.length === 0) return files;
  // Two artifacts of one run may have one name and the same members.
  const named = artifacts.map((artifact, index) => ({ artifact, blob: `${ARTIFACT_PREFIX}${index}` }));
  const byBlob = new Map(named.map(({ artifact, blob }) => [blob, artifact]));
  const open: Files['open'] = async (file, blob) => {
    const artifact = blob === undefined ? undefined : byBlob.get(blob);
    return artifact === undefined ? files.open(file, blob) : openFileSource(artifact.path, file);
  };
  return {
    async find(globs) {
      const isOwn = (glob: string): boolean => glob.startsWith(ARTIFACT_PREFIX);
      const own = globs.filter(isOwn).map((glob) => parseGlob(glob));
      const others = globs.filter((glob) => !isOwn(glob));
      const found = named.filter(({ artifact }) => own.some((glob) => matchesGlob(glob, artifact.file))).map(foundFile);
      const rest = others.length === 0 ? [] : await files.find(others);
      return [...rest, ...found].sort((a, b) => compareText(a.file, b.file) || compareText(a.blob ?? '', b.blob ?? ''));
    },
    open,
    async bytes(file, blob) {
      const artifact = blob === undefined ? undefined : byBlob.get(blob);
      return artifact === undefined ? files.bytes(file, blob) : documentBytes(artifact.path, file);
    },
  };
}

function foundFile({ artifact, blob }: { artifact: ArtifactFile; blob: string }): FoundFile {
  const { file, origin } = artifact;
  return { file, channel: 'author', blob, artifact: origin, ...(origin.doubts === undefined ? {} : { doubts: origin.doubts }) };
}
