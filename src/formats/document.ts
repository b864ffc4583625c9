import type { Fault } from './errors.ts';

/** Line and column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A YAML or JSON document that knows where each of its values stands. */
export interface Document {
  /** Root-relative path, for messages. */
  readonly file: string;
  readonly value: unknown;
  /** The value with the keys that `withoutExtensions` left out. */
  readonly whole?: unknown;
  /** Where a value, or the key before it, stands; the nearest enclosing value when there is no such pointer. */
  locate(pointer: string, at?: 'key' | 'value'): Position | undefined;
  /** How the file writes a scalar: 3.10 is the number 3.1. Undefined where that is not known. */
  source?(pointer: string): string | undefined;
}

/** What a document is for, which decides the code and the fault of its errors. */
export interface DocumentKind {
  code: string;
  fault: Fault;
}

/** Keys of maps whose keys are names of the outside world, where `x-` starts no extension (`x-ai/grok` is a model). */
const NAMED_BY_OTHERS: ReadonlySet<string> = new Set(['models']);

/** A document without the keys that start with `x-`, which every format ignores wherever they stand. */
export function withoutExtensions(document: Document): Document {
  const { value } = document;
  // Most have none, and a copy of 100,000 records is not free.
  return { ...document, value: hasExtension(value, false) ? strip(value, false) : value, whole: value };
}

function hasExtension(value: unknown, keepAll: boolean): boolean {
  if (Array.isArray(value)) return value.some((item) => hasExtension(item, false));
  if (value === null || typeof value !== 'object') return false;
  // A list of entries, of a map of which there may be a million, costs as much as the rest of it.
  for (const key of Object.keys(value)) {
    if (!keepAll && key.startsWith('x-')) return true;
    const item = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof item === 'object' && hasExtension(item, NAMED_BY_OTHERS.has(key))) return true;
  }
  return false;
}

function strip(value: unknown, keepAll: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item, false));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => keepAll || !key.startsWith('x-'));
  return Object.fromEntries(kept.map(([key, item]) => [key, strip(item, NAMED_BY_OTHERS.has(key))]));
}

/** A JSON Pointer (RFC 6901) from its segments. */
export function pointer(...segments: (string | number)[]): string {
  let text = '';
  for (const segment of segments) {
    const part = String(segment);
    text += part.includes('~') || part.includes('/') ? `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}` : `/${part}`;
  }
  return text;
}

/** The segments of a JSON Pointer. */
export function segments(text: string): string[] {
  const parts = text.split('/').slice(1);
  return text.includes('~') ? parts.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~')) : parts;
}
