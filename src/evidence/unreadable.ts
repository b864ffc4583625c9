import { GateError, type GateErrorOptions, type Location } from '../formats/errors.ts';

interface Details extends Location {
  hint?: string;
  cause?: unknown;
}

/** The error of a file of evidence that cannot be read. */
export function unreadable(file: string, message: string, details: Details = {}): GateError {
  const options: GateErrorOptions = { ...details, fault: 'evidence', file };
  return new GateError('evidence-unreadable', message, options);
}
