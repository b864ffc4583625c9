import { asCount, asFinite, asText, isNothing, isRecord, type JsonRecord, malformedReasons, member, shown } from '../narrow.ts';
import { counted } from '../result.ts';
import { plainName, type Tally } from './garak-attempts.ts';
import { USUAL_THRESHOLD } from './garak-row.ts';
import type { Report } from './garak-rows.ts';

/** The cap on prompts of a probe that garak has built in. */
const USUAL_CAP = 256;
/** Probe specifications that name no probes. */
const OPEN_SPECS = ['all', 'auto', 'none', ''];

/** Why a report does not stand for a whole run. A report without its head or its end is none. */
export function reportReasons(report: Report): string[] {
  return [...identityReasons(report), ...endReasons(report), ...probeReasons(report), ...thresholdReasons(report)];
}

function identityReasons({ setup, inits, evals }: Report): string[] {
  if (setup === undefined || inits.length === 0) return ['the report does not have the rows that describe the run'];
  if (inits.length > 1) return ['the report holds several runs'];
  const aggregated = Object.hasOwn(inits[0] as JsonRecord, 'orig_uuid') || evals.some(({ row }) => Object.hasOwn(row, 'uuid'));
  return aggregated ? ['the report was aggregated from several runs'] : [];
}

function endReasons({ inits, completions }: Report): string[] {
  const run = asText(member(inits[0], 'run'));
  if (completions.length === 0) return ['the run did not end, or crashed: the report has no completion'];
  return run !== undefined && completions.every((completion) => member(completion, 'run') === run) ? [] : ['the completion is that of another run'];
}

/** Every probe that was asked for must have a result; of a whole module, one of its probes. Unknown probes are skipped silently. */
function probeReasons({ setup, evals }: Report): string[] {
  if (setup !== undefined && !PLACES_OF_PROBES.some((key) => Object.hasOwn(setup, key))) return ['the report does not say which probes were asked for'];
  const found = [...new Set(evals.map(({ row }) => plainName(asText(member(row, 'probe')) ?? '', 'probes')))].sort();
  const missing = askedFor(setup).filter((probe) => !isEvaluated(probe, found));
  if (missing.length === 0) return [];
  const first = missing.slice(0, 3).map(shown).join(', ');
  return [`${counted(missing.length, 'probe')} asked for and never evaluated: ${first}${missing.length > 3 ? ' …' : ''}`];
}

/** @param found sorted by code units */
function isEvaluated(probe: string, found: readonly string[]): boolean {
  return found[firstFrom(probe, found)] === probe || found[firstFrom(`${probe}.`, found)]?.startsWith(`${probe}.`) === true;
}

/** Index of the first text that does not come before another. */
function firstFrom(text: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where versions say which probes they were asked for: the list of all since 0.16, which dropped the second for the third. */
const PLACES_OF_PROBES = ['transient.active_probes', 'plugins.probe_spec', 'run.spec'];

function askedFor(setup: JsonRecord | undefined): string[] {
  const stated = PLACES_OF_PROBES.map((key) => member(setup, key)).find((spec) => !isNothing(spec));
  const included = isRecord(stated) ? member(stated, 'include') : stated;
  const listed = Array.isArray(included) ? included.filter((probe) => typeof probe === 'string') : (asText(included) ?? '').split(',');
  return [...new Set(listed.map((probe) => plainName(probe.trim(), 'probes')))].filter((probe) => !isOpen(probe));
}

/** True for what names no probe: a wildcard, another kind of plugin, or a word of the language. */
function isOpen(probe: string): boolean {
  return OPEN_SPECS.includes(probe.toLowerCase()) || probe.includes('*') || /^(buffs|-|[+]|tag:|tier:|intent:)/.test(probe);
}

function thresholdReasons({ setup }: Report): string[] {
  const threshold = member(setup, 'run.eval_threshold');
  return isNothing(threshold) || threshold === USUAL_THRESHOLD ? [] : [`the run counts hits from a score of ${shown(threshold)}, not of ${USUAL_THRESHOLD}`];
}

/** Counts of one result: `total` until 0.13.2, with `nones` since 0.13.3, `total_evaluated` and `fails` since 0.14. */
export function countsOf(row: JsonRecord): { passed: number | undefined; fails: number | undefined; evaluated: number | undefined } {
  const passed = asCount(member(row, 'passed'));
  const evaluated = asCount(member(row, 'total_evaluated')) ?? asCount(member(row, 'total'));
  const stated = asCount(member(row, 'fails'));
  const rest = passed === undefined || evaluated === undefined || passed > evaluated ? undefined : evaluated - passed;
  return { passed, fails: Object.hasOwn(row, 'fails') ? stated : rest, evaluated };
}

/**
 * Why one result leaves outputs out.
 * @param tally what the attempts of the report say of it
 */
export function rowReasons(report: Report, row: JsonRecord, tally: Tally | undefined): string[] {
  const { passed, fails, evaluated } = countsOf(row);
  if (passed === undefined || fails === undefined || evaluated === undefined) return ['the counts of the result are malformed'];
  const reasons: string[] = [];
  if (evaluated === 0) reasons.push('no output was evaluated');
  if (passed + fails !== evaluated) reasons.push(`${passed} passed and ${fails} failed of ${evaluated}`);
  const nones = isNothing(member(row, 'nones')) ? 0 : asCount(member(row, 'nones'));
  if (nones === undefined) reasons.push('the number of outputs without a score is malformed');
  else if (nones > 0) reasons.push(`${counted(nones, 'output')} not scored`);
  const processed = member(row, 'total_processed');
  if (!isNothing(processed) && processed !== evaluated + (nones ?? 0)) reasons.push(`${evaluated} of ${shown(processed)} outputs were evaluated`);
  return [...reasons, ...attemptReasons(tally, evaluated, fails), ...intervalReasons(row), ...capReasons(report, evaluated)];
}

/** Attempts may have been left out of a report, so fewer of them prove nothing. */
function attemptReasons(tally: Tally | undefined, evaluated: number, fails: number): string[] {
  if (tally === undefined || tally.scored < evaluated) return [];
  if (tally.scored > evaluated) return [`${evaluated} of ${tally.scored} outputs that have a score were evaluated`];
  return tally.hits === fails ? [] : [`${tally.hits} outputs have a score of ${USUAL_THRESHOLD} or more, and ${fails} were counted as hits`];
}

/** An interval that cannot be taken for what it says. The level stands as text in some versions. */
function intervalReasons(row: JsonRecord): string[] {
  const ends = ['confidence_lower', 'confidence_upper'].flatMap((name) => malformedReasons('the interval', member(row, name)));
  const stated = member(row, 'confidence');
  const isLevel = isNothing(stated) || levelOf(stated) !== undefined;
  return [...new Set([...ends, ...(isLevel ? [] : ['the level of the interval is malformed'])])];
}

/** A share, which some versions write as text. */
export function levelOf(stated: unknown): number | undefined {
  const level = typeof stated === 'string' && /^0\.\d+$/.test(stated) ? Number(stated) : stated;
  return typeof level === 'number' && level > 0 && level < 1 ? level : undefined;
}

/** A cap below the built-in one that was reached: there may have been more prompts. */
function capReasons({ setup }: Report, evaluated: number): string[] {
  const cap = asFinite(member(setup, 'run.soft_probe_prompt_cap'));
  const generations = asCount(member(setup, 'run.generations')) ?? 1;
  const malformed = [
    ...malformedReasons('the cap on prompts', member(setup, 'run.soft_probe_prompt_cap')),
    ...malformedReasons('the number of generations', member(setup, 'run.generations'), (value) => asCount(value) !== undefined),
  ];
  if (malformed.length > 0) return malformed;
  if (cap === undefined || cap >= USUAL_CAP || evaluated < cap * generations) return [];
  return [`a cap of ${cap} prompts for each probe is in force, and was reached`];
}
