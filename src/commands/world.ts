/** What a command may touch, handed in as a value. */
export interface World {
  readonly cwd: string;
  /** The folder that the gate is installed in: it holds schemas/ and examples/. */
  readonly home: string;
  readonly version: string;
  /** Whether results go to a terminal that shows colour. */
  readonly color: boolean;
  /** Milliseconds since 1970. */
  now(): number;
  stdout(text: string): void;
  stderr(text: string): void;
}

/** Exit codes (contract, section 6). */
export const EXIT = { pass: 0, blocked: 1, undecided: 2, usage: 2 } as const;

/** A wrong call of the command line: what was expected, what was found, what to do. */
export class UsageError extends Error {
  override name = 'UsageError';
}
