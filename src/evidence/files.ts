import type { Channel } from './evidence.ts';
import type { FileSource } from './file-source.ts';

/** A file that a glob found. */
export interface FoundFile {
  /** Root-relative path with `/`. */
  readonly file: string;
  readonly channel: Channel;
}

/** The files of a repository as the gate sees them: the working tree on the command line, the change on GitHub. */
export interface Files {
  /** Files (links, pipes and devices included, folders not) that match any of the globs, in the order of their paths. Links are not followed. */
  find(globs: readonly string[]): Promise<FoundFile[]>;
  /** Opens a regular file. @throws GateError when it is none. */
  open(file: string): Promise<FileSource>;
  /** Whole content of a small document. @throws GateError when it cannot be read. */
  bytes(file: string): Promise<Buffer>;
}
