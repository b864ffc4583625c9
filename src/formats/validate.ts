import type { ErrorObject, ValidateFunction } from 'ajv';
import { type Document, pointer, segments } from './document.ts';
import { didYouMean } from './nearest.ts';
import { type Problem, problemAt } from './problem.ts';

type Json = Record<string, unknown>;

/** A format: its precompiled validator, and its schema, which is loaded only to explain an error. */
export interface Format {
  validate: ValidateFunction;
  schema: () => Promise<Json>;
}

/**
 * Holds a document against its schema.
 * @returns every violation, each with place, what was expected, what was found, and for a misspelt word the nearest right one; empty when the document is valid.
 */
export async function validate(document: Document, format: Format): Promise<Problem[]> {
  if (format.validate(document.value)) return [];
  const schema = await format.schema();
  const errors = chooseBranches(format.validate.errors ?? [], schema, document.value);
  const problems = errors.map((error) => explain(error, schema, document));
  const unique = new Map(problems.map((problem) => [`${problem.pointer}\n${problem.message}`, problem]));
  return [...unique.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/**
 * `anyOf` fails with the errors of every branch. Only those of the branch that the author meant help:
 * the one whose JSON type fits and, among objects, whose keys are used.
 */
function chooseBranches(errors: ErrorObject[], schema: Json, value: unknown): ErrorObject[] {
  let kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword !== 'anyOf') {
      kept.push(error);
      continue;
    }
    const branches = (resolve(schema, error.schemaPath) as Json[] | undefined) ?? [];
    const found = at(value, error.instancePath);
    const index = chosenBranch(branches, schema, found);
    const prefixes = branches.map((branch, i) => [`${error.schemaPath}/${i}/`, ...(typeof branch.$ref === 'string' ? [`${branch.$ref}/`] : [])]);
    const isUnder = (e: ErrorObject, i: number): boolean => (prefixes[i] ?? []).some((prefix) => e.schemaPath.startsWith(prefix));
    const belongs = (e: ErrorObject): boolean => {
      if (e.instancePath === error.instancePath) return index !== undefined && isUnder(e, index);
      if (!e.instancePath.startsWith(`${error.instancePath}/`)) return true;
      return !branches.some((_, i) => i !== index && isUnder(e, i));
    };
    kept = kept.filter(belongs);
    const explained = kept.some((e) => e.instancePath === error.instancePath || e.instancePath.startsWith(`${error.instancePath}/`));
    if (!explained) kept.push(error);
  }
  return kept;
}

function chosenBranch(branches: Json[], schema: Json, found: unknown): number | undefined {
  const fitting = branches.map((branch, index) => ({ index, branch: deref(schema, branch) })).filter(({ branch }) => typesOf(branch).includes(jsonType(found)));
  if (fitting.length <= 1) return fitting[0]?.index;
  const keys = found !== null && typeof found === 'object' ? Object.keys(found) : [];
  const named = fitting.find(({ branch }) => keys.some((key) => key in ((branch.properties as Json | undefined) ?? {})));
  if (named) return named.index;
  // Two scalar branches of one type (a word and a pattern): neither is meant more, so the summary of all branches is shown.
  return jsonType(found) === 'object' ? fitting.find(({ branch }) => branch.required === undefined)?.index : undefined;
}

function typesOf(branch: Json): string[] {
  if (branch.const !== undefined) return [jsonType(branch.const)];
  if (Array.isArray(branch.enum)) return [...new Set(branch.enum.map(jsonType))];
  if (branch.type === undefined) return ['object'];
  return (Array.isArray(branch.type) ? branch.type : [branch.type]).map((type: unknown) => (type === 'integer' ? 'number' : String(type)));
}

function explain(error: ErrorObject, schema: Json, document: Document): Problem {
  const found = at(document.value, error.instancePath);
  const make = (message: string, where = error.instancePath, part: 'key' | 'value' = 'value'): Problem =>
    problemAt(document, where, 'schema', message, { at: part });
  const name = lastName(error.instancePath);
  const params = error.params as Json;

  if (error.propertyName !== undefined && error.keyword !== 'propertyNames')
    return make(`"${error.propertyName}" is no valid id here: ${describe(error, schema)}`, error.instancePath + pointer(error.propertyName), 'key');
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys((resolve(schema, parentPath(error.schemaPath)) as Json | undefined)?.properties ?? {});
      return make(
        `unknown key "${key}"${name ? ` in ${name}` : ''}.${didYouMean(key, known) || ` Known here: ${known.join(', ')}.`}`,
        error.instancePath + pointer(key),
        'key',
      );
    }
    case 'required':
      return make(`${name || 'the file'} needs the key "${String(params.missingProperty)}"`, error.instancePath, 'key');
    case 'type':
      return make(`${name}: expected ${list(params.type)}, found ${show(found)}${quoteHint(params.type, found)}`);
    case 'const':
      return make(`${name}: expected ${JSON.stringify(params.allowedValue)}, found ${show(found)}`);
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      return make(`${name}: expected one of ${allowed.join(', ')}; found ${show(found)}.${typeof found === 'string' ? didYouMean(found, allowed) : ''}`);
    }
    case 'pattern':
      return make(`${name}: ${describe(error, schema)} Found ${show(found)}.`);
    case 'anyOf': {
      const branches = (resolve(schema, error.schemaPath) as Json[] | undefined) ?? [];
      const words = branches.flatMap((branch) =>
        Array.isArray(branch.enum) ? branch.enum.map(String) : typeof branch.const === 'string' ? [branch.const] : [],
      );
      return make(
        `${name}: expected ${branches.map((branch) => String(branch.title ?? 'another form')).join(', or ')}; found ${show(found)}.${typeof found === 'string' ? didYouMean(found, words) : ''}`,
      );
    }
    case 'oneOf':
      return make(`${name}: ${describe(error, schema)}`);
    default:
      return make(`${name || 'the file'} ${error.message ?? 'is not valid'}, found ${show(found)}`);
  }
}

/** A number where text is wanted is nearly always a release or an id that lost its quotes. */
function quoteHint(wanted: unknown, found: unknown): string {
  return wanted === 'string' && typeof found === 'number' ? `; put it in quotes: "${found}"` : '';
}

function describe(error: ErrorObject, schema: Json): string {
  const parent = resolve(schema, parentPath(error.schemaPath)) as Json | undefined;
  return String(parent?.description ?? parent?.title ?? error.message ?? 'is not valid');
}

function list(type: unknown): string {
  const names = (Array.isArray(type) ? type : [type]).map(
    (t) =>
      ({ string: 'text', object: 'a map', array: 'a list', boolean: 'true or false', number: 'a number', integer: 'a whole number' })[String(t)] ?? String(t),
  );
  return names.join(' or ');
}

/** What was found, short enough for a message. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return `a map with ${Object.keys(value).slice(0, 5).join(', ') || 'no keys'}`;
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function lastName(instancePath: string): string {
  return segments(instancePath).slice(-2).join('.');
}

function parentPath(schemaPath: string): string {
  return schemaPath.slice(0, schemaPath.lastIndexOf('/'));
}

function deref(schema: Json, branch: Json): Json {
  return typeof branch.$ref === 'string' ? ((resolve(schema, branch.$ref) as Json | undefined) ?? branch) : branch;
}

function resolve(schema: Json, path: string): unknown {
  return walk(
    schema,
    path
      .replace(/^#/, '')
      .split('/')
      .slice(1)
      .map((segment) => decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}

function at(value: unknown, instancePath: string): unknown {
  return walk(value, segments(instancePath));
}

function walk(value: unknown, path: string[]): unknown {
  let node = value;
  for (const segment of path) {
    if (node === null || typeof node !== 'object' || !Object.hasOwn(node, segment)) return undefined;
    node = (node as Json)[segment];
  }
  return node;
}
