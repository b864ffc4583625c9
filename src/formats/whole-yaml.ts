import {
  type Alias,
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  type YAMLMap,
  type Document as YamlDocument,
} from 'yaml';
import { type Document, type DocumentKind, type Position, segments } from './document.ts';
import { GateError } from './errors.ts';
import { isNonZero } from './json-text.ts';
import { MAX_ALIASED_VALUES, MAX_ALIASES, MAX_YAML_DEPTH, MAX_YAML_LEXEMES } from './limits.ts';

export { parseAllDocuments } from 'yaml';

/**
 * Reads any YAML 1.2.
 * @throws GateError with file, line and column.
 */
export function readWholeYaml(text: string, file: string, kind: DocumentKind): Document {
  const fail: Fail = (message, at, hint) => {
    throw new GateError(kind.code, message, { fault: kind.fault, file, ...at, ...(hint === undefined ? {} : { hint }) });
  };
  const lines = new LineCounter();
  const positionOf = (offset: number): Position => {
    const found = lines.linePos(offset);
    return { line: Math.max(1, found.line), column: Math.max(1, found.col) };
  };
  const yaml = parseYaml(text, lines, positionOf, fail);
  let value: unknown;
  try {
    // Maps and lists behind several aliases become one object, so that reading them costs no memory.
    value = yaml.toJS({ maxAliasCount: -1 });
  } catch (error) {
    fail(`does not read as YAML: ${error instanceof Error ? error.message : String(error)}`, { line: 1, column: 1 });
  }
  if (hasTooMany(value)) fail(`the document has more than ${MAX_ALIASED_VALUES} values, aliases followed`, { line: 1, column: 1 }, 'Split the file.');
  return {
    file,
    value,
    locate: (at, part) => locateYaml(yaml.contents, segments(at), part, positionOf) ?? { line: 1, column: 1 },
    source: (at) => sourceOf(yaml.contents, segments(at)),
  };
}

/** YAML 1.2 without merge keys and without tags that make other things than text, numbers, maps and lists. The parser's own search for repeated keys is quadratic. */
const OPTIONS = { version: '1.2', schema: 'core', merge: false, resolveKnownTags: false, uniqueKeys: false, prettyErrors: false, stringKeys: true } as const;

type Fail = (message: string, at?: Position, hint?: string) => never;

/** Composes the tree. Composing recurses, so the depth is bounded while the text is still being split into tokens. */
function parseYaml(text: string, lines: LineCounter, positionOf: (offset: number) => Position, fail: Fail): YamlDocument {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: unknown[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stream itself and the value in the innermost place stand on the stack too.
    if (parser.stack.length > MAX_YAML_DEPTH + 2) fail(`values nest deeper than ${MAX_YAML_DEPTH} levels`, positionOf(parser.offset));
    if (++lexemes > MAX_YAML_LEXEMES)
      fail(`the document has more than ${MAX_YAML_LEXEMES} parts`, positionOf(parser.offset), 'Split the file, or write it as JSON.');
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer(OPTIONS);
  const documents = composer.compose(tokens as Iterable<never>, true, text.length);
  const yaml = documents.next().value as YamlDocument;
  const problem = yaml.errors[0] ?? yaml.warnings[0];
  if (problem) fail(explainYaml(problem.code, problem.message), positionOf(problem.pos[0]));
  const second = documents.next();
  if (!second.done) fail('expected one YAML document, found a second one after ---', positionOf(second.value.range[0]));
  const bad = findBadPlace(yaml.contents);
  if (bad) fail(bad.message, positionOf(bad.offset));
  return yaml;
}

function explainYaml(code: string, message: string): string {
  if (code === 'NON_STRING_KEY') return 'expected a text key; put it in quotes';
  if (code === 'TAB_AS_INDENT') return 'expected spaces, found a tab; YAML takes no tabs as indentation';
  if (code === 'TAG_RESOLVE_FAILED') return `does not read as YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}; tags are not read, remove it`;
  return `does not read as YAML: ${message}`;
}

interface BadPlace {
  message: string;
  offset: number;
}

/** The first number that no double tells from 0, or key that stands twice in its map, or that is no plain text but an alias or a map; or the alias that is one too many. */
function findBadPlace(root: unknown): BadPlace | undefined {
  const stack: unknown[] = [root];
  let first: BadPlace | undefined;
  let aliases = 0;
  while (stack.length > 0) {
    const node = stack.pop();
    if (isAlias(node)) aliases++;
    const tiny = isScalar(node) ? tinyNumber(node.value, node.source, rangeStart(node) ?? 0) : undefined;
    if (tiny !== undefined && (first === undefined || tiny.offset < first.offset)) first = tiny;
    if (aliases > MAX_ALIASES) return { message: `more than ${MAX_ALIASES} aliases; write the repeated parts out`, offset: rangeStart(node) ?? 0 };
    if (isSeq(node)) for (const item of node.items) stack.push(item);
    if (!isMap(node)) continue;
    const seen = new Set<string>();
    for (const pair of node.items) {
      const message = keyProblem(pair, seen);
      const offset = rangeStart(pair.key) ?? 0;
      if (message !== undefined && (first === undefined || offset < first.offset)) first = { message, offset };
      seen.add(keyOf(pair));
      stack.push(pair.value);
    }
  }
  return first;
}

/** What a double holds as 0 and is not. */
function tinyNumber(value: unknown, source: string | undefined, offset: number): BadPlace | undefined {
  if (value !== 0 || source === undefined || !isNonZero(source)) return undefined;
  return { message: `expected a number that fits a double, found ${source.slice(0, 40)}`, offset };
}

function keyProblem(pair: Pair, seen: ReadonlySet<string>): string | undefined {
  if (!isScalar(pair.key)) return 'expected a text key; put it in quotes';
  const key = keyOf(pair);
  return seen.has(key) ? `the key ${JSON.stringify(key)} stands twice in one map; only one of them can count` : undefined;
}

/** Counts what a walk over a value would visit; maps and lists behind several aliases are one object that is visited as often. */
function hasTooMany(root: unknown): boolean {
  const stack: unknown[] = [root];
  let count = 0;
  while (stack.length > 0) {
    const value = stack.pop();
    count++;
    if (count + stack.length > MAX_ALIASED_VALUES) return true;
    if (value !== null && typeof value === 'object') for (const item of Object.values(value)) stack.push(item);
  }
  return false;
}

/** Pairs by key, found once for each map: a policy asks for thousands of places. */
const pairsOf = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairAt(map: YAMLMap, key: string): Pair | undefined {
  const pairs = pairsOf.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
  pairsOf.set(map, pairs);
  return pairs.get(key);
}

function sourceOf(root: unknown, path: string[]): string | undefined {
  let node: unknown = root;
  for (const segment of path) node = isMap(node) ? pairAt(node, segment)?.value : isSeq(node) ? node.items[Number(segment)] : undefined;
  return isScalar(node) ? node.source : undefined;
}

function locateYaml(root: unknown, path: string[], part: 'key' | 'value' | undefined, positionOf: (offset: number) => Position): Position | undefined {
  let node: unknown = root;
  let offset: number | undefined = rangeStart(node);
  for (const [index, segment] of path.entries()) {
    if (isAlias(node)) return offset === undefined ? undefined : positionOf(offset);
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = pairAt(node, segment);
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
  return isScalar(pair.key) ? String(pair.key.value ?? '') : '';
}

function rangeStart(node: unknown): number | undefined {
  if (node === null || typeof node !== 'object') return undefined;
  return (node as Node | Alias).range?.[0];
}
