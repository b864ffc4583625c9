import type { Channel, Reading } from '../../evidence/evidence.ts';
import type { Assessor, Conditions, ConditionValue } from '../../evidence/measurement.ts';
import { groupBy } from '../../formats/group.ts';
import { sameHash } from '../../formats/text.ts';
import { parseTime } from '../../formats/time.ts';
import type { CoverSheet, Item } from './item.ts';

/**
 * Fills in what a log does not say about itself. A contradiction never helps (contract, section 4): the worse of two
 * statements counts, and where it would change what the log is about (digest, stages, assessor, time) both statements stand
 * and the measurement is unverified, so that it can still raise an alarm and clears nothing.
 */
export function withSheets(item: Item, sheets: readonly CoverSheet[], variants: readonly string[]): Item {
  return sheets.reduce((merged, sheet) => applySheet(merged, sheet, variants), item);
}

/** The cover sheets of each log, in their order. */
export function sheetsByLog(sheets: readonly CoverSheet[], byPath: ReadonlyMap<string, readonly Reading[]>): (item: Item) => readonly CoverSheet[] {
  const pairs = sheets.flatMap((sheet) => [...new Set((byPath.get(sheet.log) ?? []).map(({ sha256 }) => sha256))].map((sha256) => ({ sha256, sheet })));
  const bySha = groupBy(pairs, ({ sha256 }) => sha256);
  return ({ source }) => (bySha.get(source.sha256) ?? []).map(({ sheet }) => sheet);
}

/** True when a cover sheet only says what its log does not say of itself, by the same word. */
export function isPartOf(sheet: CoverSheet, item: Item): boolean {
  const isSilent =
    (sheet.digest === undefined || item.digests.length === 0) &&
    (sheet.assessor === undefined || item.assessor === undefined) &&
    (sheet.stages === undefined || item.stages === undefined) &&
    (sheet.effective_compute === undefined || item.effectiveCompute === undefined) &&
    (sheet.protocol === undefined || item.protocols.length === 0) &&
    (sheet.assessed === undefined || item.assessed === '') &&
    (sheet.sha256 === undefined || sameHash(sheet.sha256, item.source.sha256)) &&
    Object.keys(sheet.conditions ?? {}).every((name) => !Object.hasOwn(item.conditions, name)) &&
    (sheet.conditions?.variant === undefined || item.digests.length === 0);
  return isSilent && lessTrusted(item.channel, sheet.source.channel) === item.channel;
}

function applySheet(item: Item, sheet: CoverSheet, variants: readonly string[]): Item {
  const unverified = [...item.unverified];
  const where = `the cover sheet ${sheet.source.file}${sheet.source.line === undefined ? '' : `:${sheet.source.line}`}`;
  const hash = sheet.sha256;
  if (hash !== undefined && !sameHash(hash, item.source.sha256)) unverified.push(`${where} states sha256 ${hash}, the log has ${item.source.sha256}`);

  const digests = union(item.digests, sheet.digest === undefined ? [] : [sheet.digest.toLowerCase()]);
  if (item.digests.length > 0 && digests.length > item.digests.length)
    unverified.push(`${where} states the digest ${sheet.digest}, the log or another cover sheet ${item.digests.join(', ')}`);
  const stages = item.stages === undefined ? sheet.stages : union(item.stages, sheet.stages ?? []);
  if (item.stages !== undefined && sheet.stages !== undefined && !sameSet(item.stages, sheet.stages))
    unverified.push(`${where} states the stages ${sheet.stages.join(', ')}, the log or another cover sheet ${item.stages.join(', ')}`);
  if (item.assessor !== undefined && sheet.assessor !== undefined && !sameAssessor(sheet.assessor, item.assessor))
    unverified.push(`${where} names another assessor than the log or another cover sheet`);
  const assessor = item.assessor ?? sheet.assessor;
  if (item.assessed !== '' && sheet.assessed !== undefined && !couldBeSame(item.assessed, sheet.assessed))
    unverified.push(`${where} says that it was assessed ${sheet.assessed}, the log or another cover sheet ${item.assessed}`);
  const effectiveCompute = smaller(item.effectiveCompute, sheet.effective_compute);
  const stated = sheet.conditions ?? {};
  return {
    ...item,
    channel: saysSomething(sheet) ? lessTrusted(item.channel, sheet.source.channel) : item.channel,
    conditions: mergeConditions(item.conditions, stated, variants),
    protocols: sheet.protocol === undefined ? item.protocols : [...item.protocols, sheet.protocol],
    variants: typeof stated.variant === 'string' ? union(impliedVariants(item), [stated.variant]) : item.variants,
    digests,
    ...(effectiveCompute === undefined ? {} : { effectiveCompute }),
    ...(stages === undefined ? {} : { stages }),
    ...(assessor === undefined ? {} : { assessor }),
    ...(item.assessed === '' && sheet.assessed !== undefined ? { assessed: sheet.assessed, assessedDeclared: true } : {}),
    unverified,
  };
}

function saysSomething({ conditions, effective_compute, digest, stages, assessor, protocol, assessed }: CoverSheet): boolean {
  return [conditions, effective_compute, digest, stages, assessor, protocol, assessed].some((statement) => statement !== undefined);
}

const MOST_TRUSTED_FIRST: readonly Channel[] = ['default-branch', 'signed', 'approved', 'author'];

/** What is said of a log is worth no more than the word of whoever said it. */
export function lessTrusted(a: Channel, b: Channel): Channel {
  return MOST_TRUSTED_FIRST.indexOf(a) > MOST_TRUSTED_FIRST.indexOf(b) ? a : b;
}

/** True unless no instant is meant by both; a day is all of its instants. */
function couldBeSame(a: string, b: string): boolean {
  const [one, other] = [parseTime(a), parseTime(b)];
  return one !== undefined && other !== undefined && one.earliest <= other.latest && other.earliest <= one.latest;
}

/** A digest without a variant is that of the released weights: a cover sheet that names another variant contradicts it. */
function impliedVariants({ variants, digests }: Item): readonly string[] {
  return variants.length === 0 && digests.length > 0 ? ['released'] : variants;
}

/** Two statements about one condition: the smaller number, false, the weaker variant, or a word that meets no requirement. */
function mergeConditions(own: Conditions, added: Conditions, variants: readonly string[]): Conditions {
  const merged: Conditions = { ...added, ...own };
  for (const [name, value] of Object.entries(own)) {
    const other = added[name];
    if (!Object.hasOwn(added, name) || other === undefined) continue;
    merged[name] = name === 'variant' ? weaker(value, other, variants) : worse(value, other);
  }
  return merged;
}

/** Stands for two words that contradict each other; no policy can ask for it, because a YAML word holds no NUL. */
const CONTRADICTION = '\0';

function worse(a: ConditionValue, b: ConditionValue): ConditionValue {
  if (a === b) return a;
  if (typeof a === 'number' && typeof b === 'number') return Math.min(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return false;
  return CONTRADICTION;
}

function weaker(a: ConditionValue, b: ConditionValue, variants: readonly string[]): ConditionValue {
  const rank = (value: ConditionValue): number => (typeof value === 'string' ? variants.indexOf(value) : -1);
  return rank(a) <= rank(b) ? a : b;
}

function smaller(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.min(a, b);
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}

function sameAssessor(a: Assessor, b: Assessor): boolean {
  const name = (assessor: Assessor): string => (typeof assessor === 'string' ? assessor : assessor.name);
  return name(a) === name(b);
}
