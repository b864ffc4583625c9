/** Where something stands. Lines and columns count from 1, offsets from 0 in bytes; `pointer` is a JSON Pointer (RFC 6901). */
export interface Location {
  file?: string;
  line?: number;
  column?: number;
  pointer?: string;
  offset?: number;
}

/** Whose fault it is: the user's configuration, the evidence, GitHub's answer, or a defect of the gate itself. */
export type Fault = 'configuration' | 'evidence' | 'github' | 'gate';

export interface GateErrorOptions extends Location {
  fault: Fault;
  /** What to do next, as one sentence. */
  hint?: string;
  cause?: unknown;
}

/** Every error that the gate raises on purpose: what was expected and found (`message`), where, and what to do next (`hint`). */
export class GateError extends Error {
  readonly code: string;
  readonly fault: Fault;
  readonly hint: string | undefined;
  readonly at: Location;

  constructor(code: string, message: string, options: GateErrorOptions) {
    const { fault, hint, cause, ...at } = options;
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'GateError';
    this.code = code;
    this.fault = fault;
    this.hint = hint;
    this.at = at;
  }
}

/** `file:line:column`, as far as it is known. */
export function formatLocation(at: Location): string {
  const parts = [at.file ?? '(input)'];
  if (at.line !== undefined) parts.push(String(at.line));
  if (at.line !== undefined && at.column !== undefined) parts.push(String(at.column));
  return parts.join(':');
}
