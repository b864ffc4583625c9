import type { ArtifactOrigin, Channel } from './evidence.ts';
import type { FileSource } from './file-source.ts';

/** A file that a glob found. */
export interface FoundFile {
  /** Root-relative path with `/`. */
  readonly file: string;
  readonly channel: Channel;
  /** Name of its content in git, where that is not what lies in the working tree: several contents may stand at one path. */
  readonly blob?: string;
  /** Deleted or rewritten by the change: the content is what stood before. */
  readonly removed?: boolean;
  /** The workflow artifact that it came in. */
  readonly artifact?: ArtifactOrigin;
  /** Why it can raise an alarm and clear nothing. */
  readonly doubts?: readonly string[];
}

/** The files of a repository as the gate sees them: the working tree on the command line, the change on GitHub. */
export interface Files {
  /** Files (links, pipes and devices included, folders not) that match any of the globs, in the order of their paths. Links are not followed. */
  find(globs: readonly string[]): Promise<FoundFile[]>;
  /** Opens a regular file, or the content `blob` that `find` gave for it. @throws GateError when it is none. */
  open(file: string, blob?: string): Promise<FileSource>;
  /** Whole content of a small document. @throws GateError when it cannot be read. */
  bytes(file: string, blob?: string): Promise<Buffer>;
}

/** The same files without what the change removes. */
export function withoutRemoved(files: Files): Files {
  return { ...files, find: async (globs) => (await files.find(globs)).filter(({ removed }) => !removed) };
}
