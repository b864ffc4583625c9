import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { type Fault, GateError } from './errors.ts';
import { parseJson } from './json.ts';

/** A policy, manifest or record file is written by people; a megabyte of it is already absurd. */
const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
/** Deepest nesting of maps and lists. The formats need less than ten. */
const MAX_DEPTH = 64;
/** How many nodes aliases may expand to, so that a small file cannot become a huge value. */
const MAX_ALIASES = 100;

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
  /** Where a value, or the key before it, stands; the nearest enclosing value when there is no such pointer. */
  locate(pointer: string, at?: 'key' | 'value'): Position | undefined;
}

/** What a document is for, which decides the code and the fault of its errors. */
export interface DocumentKind {
  code: string;
  fault: Fault;
}

/**
 * Reads YAML 1.2, or strict JSON when the name ends in `.json`.
 * @throws GateError with file, line and column for text that is too big, is not UTF-8, does not parse, repeats a key,
 *   nests too deep, or whose aliases expand too far.
 */
export function loadDocument(bytes: Uint8Array, file: string, kind: DocumentKind): Document {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new GateError(kind.code, `${file} has ${bytes.length} bytes; at most ${MAX_DOCUMENT_BYTES} are read`, {
      fault: kind.fault,
      file,
      hint: 'Split the file.',
    });
  }
  if (isLfsPointer(bytes)) {
    throw new GateError(kind.code, `${file} is a Git LFS pointer, not the file itself`, {
      fault: kind.fault,
      file,
      line: 1,
      hint: 'Fetch LFS objects in the checkout (lfs: true).',
    });
  }
  return file.endsWith('.json') ? loadJson(bytes, file, kind) : loadYaml(bytes, file, kind);
}

/** True for the small text that Git LFS leaves in place of a file that was not fetched. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 42)).toString('latin1') === 'version https://git-lfs.github.com/spec/v1';
}

/** Keys of maps whose keys are names of the outside world, where `x-` starts no extension (`x-ai/grok` is a model). */
const NAMED_BY_OTHERS: ReadonlySet<string> = new Set(['models']);

/** A document without the keys that start with `x-`, which every format ignores wherever they stand. */
export function withoutExtensions(document: Document): Document {
  return { ...document, value: strip(document.value, false) };
}

function strip(value: unknown, keepAll: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item, false));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => keepAll || !key.startsWith('x-'));
  return Object.fromEntries(kept.map(([key, item]) => [key, strip(item, NAMED_BY_OTHERS.has(key))]));
}

/** A JSON Pointer (RFC 6901) from its segments. */
export function pointer(...segments: (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The segments of a JSON Pointer. */
export function segments(text: string): string[] {
  return text
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function loadJson(bytes: Uint8Array, file: string, kind: DocumentKind): Document {
  try {
    const json = parseJson(bytes, { file, positions: true });
    return {
      file,
      value: json.value,
      locate(at, part) {
        for (let path = at; ; path = path.slice(0, path.lastIndexOf('/'))) {
          const found = json.locate(path, path === at ? part : 'value');
          if (found) return { line: found.line, column: found.column };
          if (path === '') return undefined;
        }
      },
    };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    throw new GateError(kind.code, error.message, {
      ...error.at,
      fault: kind.fault,
      file,
      cause: error,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    });
  }
}

function loadYaml(bytes: Uint8Array, file: string, kind: DocumentKind): Document {
  const fail = (message: string, at?: Position, hint?: string): never => {
    throw new GateError(kind.code, message, { fault: kind.fault, file, ...at, ...(hint === undefined ? {} : { hint }) });
  };
  const lines = new LineCounter();
  const positionOf = (offset: number): Position => {
    const found = lines.linePos(offset);
    return { line: Math.max(1, found.line), column: Math.max(1, found.col) };
  };
  const text = decodeUtf8(bytes) ?? fail('expected UTF-8 text, found bytes that are none', undefined, 'Save the file as UTF-8.');
  const yaml = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
    stringKeys: true,
  });
  const problem = yaml.errors[0] ?? yaml.warnings[0];
  if (problem) fail(explainYaml(problem.code, problem.message), positionOf(problem.pos[0]));

  const deep = findTooDeep(yaml.contents);
  if (deep) fail(`values nest deeper than ${MAX_DEPTH} levels`, positionOf(deep.range?.[0] ?? 0));
  let value: unknown;
  try {
    value = yaml.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    fail(
      error instanceof ReferenceError ? `aliases expand too far (${error.message})` : `does not read as YAML: ${String(error)}`,
      { line: 1, column: 1 },
      'Write the repeated parts out.',
    );
  }
  return { file, value, locate: (at, part) => locateYaml(yaml.contents, segments(at), part, positionOf) };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function explainYaml(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'the same key stands twice in one map; only one of them can count';
  if (code === 'MULTIPLE_DOCS') return 'expected one YAML document, found a second one after ---';
  if (code === 'NON_STRING_KEY') return 'expected a text key; put it in quotes';
  return `does not read as YAML: ${message}`;
}

/** Walks without recursion, so that a hostile document cannot exhaust the stack. Aliases are not followed: their targets are walked where they stand. */
function findTooDeep(root: unknown): Node | undefined {
  const stack: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, depth } = top;
    if (isMap(node) || isSeq(node)) {
      if (depth >= MAX_DEPTH) return node as Node;
      for (const item of node.items) stack.push({ node: isPair(item) ? item.value : item, depth: depth + 1 });
    }
  }
  return undefined;
}

function locateYaml(root: unknown, path: string[], part: 'key' | 'value' | undefined, positionOf: (offset: number) => Position): Position | undefined {
  let node: unknown = root;
  let offset: number | undefined = rangeStart(node);
  for (const [index, segment] of path.entries()) {
    if (isAlias(node)) return offset === undefined ? undefined : positionOf(offset);
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => keyOf(item) === segment);
      if (!pair) break;
      node = pair.value;
      const start = isLast && part === 'key' ? rangeStart(pair.key) : (rangeStart(pair.value) ?? rangeStart(pair.key));
      offset = start ?? offset;
    } else if (isSeq(node)) {
      node = node.items[Number(segment)];
      if (node === undefined) break;
      offset = rangeStart(node) ?? offset;
    } else {
      break;
    }
  }
  return offset === undefined ? undefined : positionOf(offset);
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function rangeStart(node: unknown): number | undefined {
  if (node === null || typeof node !== 'object') return undefined;
  return (node as Node | Alias).range?.[0];
}
