import type { Octokit } from '@octokit/rest';

/** Where an annotation stands; the names are those of the toolkit. */
export interface Place {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** How the action speaks to the runner. Implementations escape what they are given. */
export interface Runner {
  info(message: string): void;
  /** Shown only where the job is run with debug logging. */
  debug(message: string): void;
  notice(message: string, at?: Place): void;
  warning(message: string, at?: Place): void;
  error(message: string, at?: Place): void;
  setOutput(name: string, value: string | number): void;
  /** Marks the job as failed and says why; the run goes on. */
  setFailed(message: string): void;
  /** Adds Markdown to the job summary. */
  writeSummary(markdown: string): Promise<void>;
}

/** The world that the action runs in, as a value. */
export interface Runtime {
  /** An input of action.yml, trimmed; empty when it is not set. */
  input(name: string): string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly eventName: string;
  /** What GitHub says happened; written by GitHub, but full of text from the change. */
  readonly payload: unknown;
  /** The repository that the workflow runs in. */
  readonly repository: { readonly owner: string; readonly repo: string };
  /** A client of GitHub's REST API. */
  connect(token: string): Octokit;
  readonly runner: Runner;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly version: string;
}

/** A repository and the client that reads it. */
export interface Repository {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}
