import { append } from './append.ts';
import { type Document, pointer } from './document.ts';
import { didYouMean, nearest } from './nearest.ts';
import { type Problem, problemAt } from './problem.ts';
import { rewrites } from './rewrites.ts';

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

interface Complaint {
  path: Path;
  part: 'key' | 'value';
  /** Worded only when it is shown: what might have been meant is found by checking that in turn. */
  message(): string;
}

/** More complaints than this help nobody, and a hostile file could have a million. */
const MOST_COMPLAINTS = 100;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map',
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
};

/**
 * Explains why a document does not fit its schema. It knows the keywords that `schemas/` use; whether a document fits is
 * for the precompiled validator to say.
 * @param nonFinite whether NaN and infinities count as numbers.
 */
export function explain(schema: Json, document: Document, nonFinite: boolean): Problem[] {
  const complaints = new Explainer(schema, document, nonFinite).check(schema, document.value, []).slice(0, MOST_COMPLAINTS);
  return complaints.map(({ path, part, message }) => problemAt(document, pointer(...path), 'schema', message(), { at: part }));
}

class Explainer {
  constructor(
    private readonly root: Json,
    private readonly document: Document,
    private readonly nonFinite: boolean,
  ) {}

  /** @param quotable whether a number here may be text that lost its quotes. */
  check(written: unknown, value: unknown, path: Path, quotable = true): Complaint[] {
    const node = this.follow(written);
    if (Array.isArray(node.anyOf)) return this.checkBranches(node, value, path, quotable);
    if (!this.hasForm(node, value)) return [this.wrong(node, value, path, quotable)];
    if (typeof value === 'string') return this.checkText(node, value, path);
    if (typeof value === 'number') return checkNumber(node, value, path);
    if (Array.isArray(value)) return this.checkList(node, value, path);
    return isMap(value) ? this.checkMap(node, value, path) : [];
  }

  /** A schema with its `$ref` resolved; `purpose` is what the referring place says about itself. */
  private follow(written: unknown): Json {
    const node = written as Json;
    if (typeof node.$ref !== 'string') return node;
    const { $ref, ...beside } = node;
    const name = node.$ref.slice('#/$defs/'.length);
    const target = this.follow((this.root.$defs as Json)[name]);
    return { ...target, ...beside, description: target.description ?? beside.description, purpose: beside.description ?? target.purpose };
  }

  private fits(node: Json, value: unknown): boolean {
    return this.check(node, value, []).length === 0;
  }

  /** True when constant, list of words and type are right, so that only the inside can be wrong. */
  private hasForm(node: Json, value: unknown): boolean {
    if (node.const !== undefined) return value === node.const;
    if (Array.isArray(node.enum)) return node.enum.includes(value);
    if (typeof value === 'number' && !this.nonFinite && !Number.isFinite(value)) return false;
    return typesOf(node).some((type) =>
      type === 'integer' ? typeof value === 'number' && (value % 1 === 0 || !Number.isFinite(value)) : type === typeOf(value),
    );
  }

  /**
   * One complaint, not one of every branch: about the inside of the map or list that the author meant, or else which
   * forms there are.
   */
  private checkBranches(node: Json, value: unknown, path: Path, quotable: boolean): Complaint[] {
    const branches = (node.anyOf as Json[]).map((branch) => ({ ...this.follow(branch), title: branch.title }) as Json);
    if (branches.some((branch) => this.fits(branch, value))) return [];
    const meant = typeof value === 'object' ? bestBranch(branches, value) : undefined;
    return meant === undefined ? [this.wrong(node, value, path, quotable)] : this.check(meant, value, path, quotable);
  }

  private checkText(node: Json, value: string, path: Path): Complaint[] {
    if (typeof node.pattern === 'string' && !new RegExp(node.pattern, 'u').test(value)) return [this.wrong(node, value, path, true)];
    return value === '' && node.minLength !== undefined ? [this.wrong(node, value, path, true)] : [];
  }

  private checkList(node: Json, list: unknown[], path: Path): Complaint[] {
    const fewest = Number(node.minItems ?? 0);
    if (list.length < fewest) return [complain(path, () => `${nameOf(path)}: expected at least ${counted(fewest, 'entry', 'entries')}, found ${show(list)}`)];
    return node.items === undefined ? [] : collect(list.entries(), ([index, item]) => this.check(node.items, item, [...path, index]));
  }

  private checkMap(node: Json, map: Json, path: Path): Complaint[] {
    const properties = (node.properties ?? {}) as Json;
    const patterns = Object.keys((node.patternProperties ?? {}) as Json).map((pattern) => new RegExp(pattern, 'u'));
    const keys = Object.keys(map);
    const isKnown = (key: string): boolean => Object.hasOwn(properties, key) || patterns.some((pattern) => pattern.test(key));
    const unknown = node.additionalProperties === false ? keys.filter((key) => !isKnown(key)) : [];
    const missing = ((node.required ?? []) as string[]).filter((key) => !Object.hasOwn(map, key));
    const misspelt = new Set(unknown.slice(0, MOST_COMPLAINTS).map((key) => nearest(key, missing)));
    return [
      ...checkSize(node, keys, path),
      ...this.checkAlternatives(node, map, path, unknown),
      ...missing
        .filter((key) => !misspelt.has(key))
        .map((key) => complain(path, () => `${nameOf(path)} needs the key "${key}"${this.purposeOf(properties[key])}`, 'key')),
      ...unknown.slice(0, MOST_COMPLAINTS).map((key) => complain([...path, key], () => unknownKey(key, path, missing, Object.keys(properties)), 'key')),
      ...collect(keys, (key) => (node.propertyNames === undefined ? [] : this.checkKey(this.follow(node.propertyNames), key, path))),
      ...collect(keys, (key) => this.checkMember(node, properties, map, key, path)),
    ];
  }

  private checkMember(node: Json, properties: Json, map: Json, key: string, path: Path): Complaint[] {
    if (Object.hasOwn(properties, key)) return this.check(properties[key], map[key], [...path, key]);
    return isMap(node.additionalProperties) ? this.check(node.additionalProperties, map[key], [...path, key], false) : [];
  }

  private checkKey(node: Json, key: string, path: Path): Complaint[] {
    const reserved = ((node.not as Json | undefined)?.enum ?? []) as string[];
    const isId = (text: string): boolean => new RegExp(String(node.pattern), 'u').test(text);
    if (reserved.includes(key))
      return [
        complain([...path, key], () => `"${key}" cannot be an id, because it is a word of the policy language. Reserved: ${reserved.join(', ')}.`, 'key'),
      ];
    if (isId(key)) return [];
    return [
      complain(
        [...path, key],
        () => {
          const better = rewrites(key, key).find((text) => typeof text === 'string' && isId(text) && !reserved.includes(text));
          const form = 'expected as id a lower-case letter, then lower-case letters, digits, dots and hyphens';
          return `${nameOf([...path, key])}: ${form}.${better === undefined ? '' : ` Did you mean "${String(better)}"?`}`;
        },
        'key',
      ),
    ];
  }

  /** `oneOf` with nothing but `required` in it: alternative sets of keys. */
  private checkAlternatives(node: Json, map: Json, path: Path, unknown: readonly string[]): Complaint[] {
    if (!Array.isArray(node.oneOf)) return [];
    const sets = (node.oneOf as { required: string[] }[]).map(({ required }) => required);
    const given = sets.filter((set) => set.every((key) => Object.hasOwn(map, key)));
    if (given.length === 1) return [];
    // A misspelt key of one of the sets is said once, by its own complaint.
    const absent = sets.flat().filter((key) => !Object.hasOwn(map, key));
    const meant = new Set(unknown.slice(0, MOST_COMPLAINTS).map((key) => nearest(key, absent)));
    if (given.length === 0 && sets.some((set) => set.every((key) => Object.hasOwn(map, key) || meant.has(key)))) return [];
    const present = sets.flat().filter((key) => Object.hasOwn(map, key));
    const forms = sets.map((set) => set.join(' and ')).join(', or ');
    return [complain(path, () => `${nameOf(path)}: expected either ${forms}; found ${present.length === 0 ? 'none of them' : present.join(', ')}`, 'key')];
  }

  /** The complaint that a value is not of the form that stands here, with the form that was likely meant. */
  private wrong(node: Json, value: unknown, path: Path, quotable: boolean): Complaint {
    return complain(path, () => `${nameOf(path)}: expected ${this.expected(node)}; found ${show(value)}.${this.suggestion(node, value, path, quotable)}`);
  }

  private expected(node: Json): string {
    if (Array.isArray(node.anyOf)) return (node.anyOf as Json[]).map((branch) => String(branch.title ?? this.expected(this.follow(branch)))).join(', or ');
    if (node.const !== undefined) return String(node.const);
    if (Array.isArray(node.enum)) return `one of ${node.enum.join(', ')}`;
    if (node.pattern !== undefined && /^An? /.test(String(node.description))) return phrase(node.description);
    const types = typesOf(node).map((type) => TYPE_NAMES[type] ?? type);
    return `${types.join(' or ')}${this.purposeOf(node)}`;
  }

  private purposeOf(written: unknown): string {
    const { purpose, description } = this.follow(written ?? {});
    const text = purpose ?? description;
    return text === undefined ? '' : ` (${phrase(text)})`;
  }

  private suggestion(node: Json, value: unknown, path: Path, quotable: boolean): string {
    const text = this.document.source?.(pointer(...path));
    const better = rewrites(value, text).find(
      (other) => (quotable || typeof value !== 'number' || node.pattern !== undefined || node.anyOf !== undefined) && this.fits(node, other),
    );
    if (better !== undefined) return ` Did you mean ${inline(better)}?`;
    return typeof value === 'string' ? didYouMean(value, wordsOf(node)) : '';
  }
}

function checkNumber(node: Json, value: number, path: Path): Complaint[] {
  const bounds: [unknown, boolean, string][] = [
    [node.minimum, value < Number(node.minimum), 'at least'],
    [node.exclusiveMinimum, value <= Number(node.exclusiveMinimum), 'more than'],
    [node.exclusiveMaximum, value >= Number(node.exclusiveMaximum), 'less than'],
  ];
  const broken = bounds.find(([bound, isBroken]) => bound !== undefined && (isBroken || Number.isNaN(value)));
  return broken === undefined ? [] : [complain(path, () => `${nameOf(path)}: expected ${broken[2]} ${String(broken[0])}, found ${value}`)];
}

function checkSize(node: Json, keys: readonly string[], path: Path): Complaint[] {
  const fewest = Number(node.minProperties ?? 0);
  const most = Number(node.maxProperties ?? Number.POSITIVE_INFINITY);
  if (keys.length < fewest) return [complain(path, () => `${nameOf(path)}: expected at least ${counted(fewest, 'key', 'keys')}, found an empty map`)];
  if (keys.length <= most) return [];
  return [
    complain(path, () => `${nameOf(path)}: expected ${counted(most, 'key', 'keys')}, found ${keys.slice(0, 5).join(', ')}; write each as an entry of its own`),
  ];
}

function unknownKey(key: string, path: Path, missing: readonly string[], known: readonly string[]): string {
  const where = path.length === 0 ? '' : ` in ${nameOf(path)}`;
  if (key === '<<') return `unknown key "<<"${where}. Merge keys are not read; write the keys out.`;
  return `unknown key "${key}"${where}.${didYouMean(key, missing) || didYouMean(key, known) || ` Known here: ${known.join(', ')}.`}`;
}

/** Among the branches that take such a value, the one whose keys it uses, misspelt ones included; then the one that takes any keys. */
function bestBranch(branches: readonly Json[], value: unknown): Json | undefined {
  const fitting = branches.filter((branch) => typesOf(branch).includes(typeOf(value)));
  const keys = isMap(value) ? Object.keys(value).slice(0, MOST_COMPLAINTS) : [];
  const score = ({ properties }: Json): number => (isMap(properties) ? keys.filter((key) => nearest(key, Object.keys(properties)) !== undefined).length : 0.5);
  return fitting.sort((a, b) => score(b) - score(a))[0];
}

/** Stops when there are enough complaints. */
function collect<T>(items: Iterable<T>, complaintsOf: (item: T) => Complaint[]): Complaint[] {
  const found: Complaint[] = [];
  for (const item of items) {
    if (found.length >= MOST_COMPLAINTS) break;
    append(found, complaintsOf(item));
  }
  return found;
}

function complain(path: Path, message: () => string, part: 'key' | 'value' = 'value'): Complaint {
  return { path, part, message };
}

/** `kris.ctf.scale`, `waivers[0].release`. */
function nameOf(path: Path): string {
  const name = path.map((segment) => (typeof segment === 'number' ? `[${segment}]` : `.${segment}`)).join('');
  return name === '' ? 'the file' : name.replace(/^\./, '');
}

function wordsOf(node: Json): string[] {
  if (Array.isArray(node.anyOf)) return (node.anyOf as Json[]).flatMap(wordsOf);
  return [node.const, ...((node.enum ?? []) as unknown[])].filter((word) => typeof word === 'string');
}

function typesOf(node: Json): string[] {
  if (node.const !== undefined) return [typeOf(node.const)];
  if (Array.isArray(node.enum)) return [...new Set(node.enum.map(typeOf))];
  if (node.type === undefined) return ['string', 'number', 'boolean', 'null', 'array', 'object'];
  return (Array.isArray(node.type) ? node.type : [node.type]) as string[];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isMap(value: unknown): value is Json {
  return typeOf(value) === 'object';
}

/** The first sentence of a description, as the continuation of another sentence. */
function phrase(description: unknown): string {
  const first = String(description).split(/(?<!e\.g)\.(?:\s|$)/)[0] ?? '';
  return /^[A-Z]([a-z]* |[a-z]+[,:])/.test(first) && !first.startsWith('Key ') ? first.charAt(0).toLowerCase() + first.slice(1) : first;
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** What was found, short enough for a message. */
function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty map' : `a map with ${cut(Object.keys(value).slice(0, 5).join(', '))}`;
  return cut(typeof value === 'string' ? JSON.stringify(value) : String(value));
}

/** A value as one could write it into the file. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return cut(`[${value.map(inline).join(', ')}]`);
  if (isMap(value)) {
    const members = Object.entries(value).map(([key, member]) => `${key}: ${inline(member)}`);
    return cut(`{ ${members.join(', ')} }`);
  }
  return cut(typeof value === 'string' ? JSON.stringify(value) : String(value));
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
