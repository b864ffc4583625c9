import { formatDay, formatInstant, startOfDay } from '../../formats/time.ts';
import type { Pairing } from '../../policy/model.ts';
import { overridesText, type Way, wayText } from '../admissible/readings.ts';
import type { Context } from '../context.ts';
import { type Finding, placed } from '../findings.ts';
import { because } from '../kri/because.ts';
import type { KriStates } from '../kri/truth.ts';
import { signoffText, vouchingFix } from '../people/vouching.ts';
import { nearMisses } from '../present/closest.ts';
import { describeKciUse, inadmissibleText, placeOf, samplesToMeet } from '../present/explain.ts';
import { snippet } from '../present/snippet.ts';
import type { Need } from './controls.ts';
import { shortfallsOf } from './rests.ts';

/** What is to be said of controls that fired pairings need by themselves: one finding for each control and state. */
export function kciFindings(needs: readonly Need[], byStage: ReadonlyMap<string, KriStates>, context: Context): Finding[] {
  const groups = new Map<string, Need[]>();
  for (const need of worstAtEachStage(needs.filter((candidate) => !candidate.inRedundancy && candidate.state !== 'met'))) {
    const key = `${need.kci.id}\n${need.state}`;
    groups.set(key, [...(groups.get(key) ?? []), need]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group.reduce((strongest, need) => (need.level > strongest.level ? need : strongest));
    return [findingOf(first, group, byStage, context)];
  });
}

const WORST_FIRST: readonly Need['state'][] = ['unmet', 'inadmissible', 'missing', 'pending'];

/** A control that one pairing needs now and another one later is simply missing. */
function worstAtEachStage(needs: readonly Need[]): Need[] {
  const rank = ({ state }: Need): number => WORST_FIRST.indexOf(state);
  const place = ({ kci, stage }: Need): string => `${kci.id}\n${stage}`;
  const worst = new Map<string, number>();
  for (const need of needs) worst.set(place(need), Math.min(worst.get(place(need)) ?? WORST_FIRST.length, rank(need)));
  return needs.filter((need) => rank(need) === worst.get(place(need)));
}

function findingOf(need: Need, group: readonly Need[], byStage: ReadonlyMap<string, KriStates>, context: Context): Finding {
  const pairings = [...new Set(group.map(({ pairing }) => pairing))];
  const why = pairings.map((pairing) => `${pairing.id}: ${because(pairing.if, byStage.get(need.stage), context)}`).join('; ');
  const { message, fix } = explain(need, context);
  return {
    code: `kci-${need.state}`,
    severity: need.state === 'pending' ? 'warning' : 'block',
    indicator: need.kci.id,
    ...(pairings[0] === undefined ? {} : { pairing: pairings[0].id }),
    stages: [...new Set(group.map(({ stage }) => stage))],
    message: `${message}${overridesText(need.found.read)} Needed by ${why}.`,
    fix,
    ...placed(need.kci.at),
  };
}

/** The wanted level as people read it: `sl3 (>= 3)` or `>= 95%`. */
function levelText(need: Need): string {
  const threshold = need.kci.thresholds[need.level];
  if (threshold === undefined) return '';
  return need.kci.thresholds.length > 1 ? `${threshold.name} (${threshold.text})` : threshold.text;
}

/** What its own evidence lacks, then what else it rests on. */
function explain(need: Need, context: Context): { message: string; fix: string } {
  const shortfalls = shortfallsOf(need.found.rests);
  const isOwn = need.found.own !== 'met';
  const own = isOwn || need.state === 'pending' ? explainOwn(need, need.state === 'pending' ? 'pending' : need.found.own, context) : undefined;
  if (shortfalls.length === 0 && own !== undefined) return own;
  const messages = shortfalls.map(({ message }) => message).join('; ');
  const fixes = shortfalls.map(({ fix }) => fix);
  if (own === undefined) return { message: `${need.kci.title}: ${messages}.`, fix: fixes.join('\n\n') };
  return { message: `${own.message} Besides, ${messages}.`, fix: [...(isOwn ? [own.fix] : []), ...fixes].join('\n\n') };
}

function explainOwn(need: Need, state: Need['state'], context: Context): { message: string; fix: string } {
  const { kci, level } = need;
  const way: Way = need.found.lacking ?? { uses: need.found.read.uses };
  const wanted =
    kci.selectors.length > 0 ? `an eval log with ${kci.selectors.map((selector) => selector.text).join(' and one with ')}` : `a record of ${kci.id}`;
  const where = wayText(way);
  const vouched = signoffText(kci, context);
  const add = `${snippet(kci, level, context, way.configuration)}${vouched === '' ? '' : `\n\n${vouched}`}`;
  switch (state) {
    case 'unmet':
      return explainUnmet(need);
    case 'missing':
      return {
        message:
          `${kci.title}: no evidence ${kci.scale.kind === 'flag' ? 'of it' : `that it reaches ${levelText(need)}`}. Expected ${wanted}${where}. ${nearMisses(kci, context)}`.trimEnd(),
        fix: `Assess it, then add the ${kci.selectors.length > 0 ? 'log and its cover sheet' : 'record'} to the evidence of the release:\n\n${add}`,
      };
    case 'inadmissible':
      return {
        message: `${kci.title}: ${inadmissibleText(kci, way.uses, need.stage)}. Expected ${wanted}${where}${kci.scale.kind === 'flag' ? ' with the value true' : ` that reaches ${levelText(need)}`}.`,
        fix: vouchingFix(kci, way.uses, context) ?? `Assess it again so that none of these reasons holds, and add the evidence:\n\n${add}`,
      };
    default:
      return {
        message: `${kci.title}: it may be outstanding until ${need.due === undefined ? 'its deadline' : deadlineText(need.due)}; from then on its absence blocks.`,
        fix: `Add the ${kci.selectors.length > 0 ? 'log and its cover sheet' : 'record'} before then:\n\n${add}`,
      };
  }
}

/** Most deadlines are the start of a day; one in hours is an instant. */
function deadlineText(due: number): string {
  return due === startOfDay(due) ? `${formatDay(due)} begins (UTC)` : formatInstant(due);
}

function explainUnmet(need: Need): { message: string; fix: string } {
  const { kci, level, found } = need;
  const { event, weakest } = found;
  if (event !== undefined) {
    const { file, line } = event.source;
    return {
      message: `${kci.title}: the open event ${event.event} of ${event.date} (${file}${line === undefined ? '' : `:${line}`}) names it.`,
      fix: `Repair the control, close the event ${event.id === undefined ? 'there (status: closed)' : `by a later entry under events ({ closes: ${JSON.stringify(event.id)}, date: … })`}, and assess the control anew after it.`,
    };
  }
  const threshold = kci.thresholds[level];
  const isMeasured = weakest !== undefined && threshold !== undefined;
  const measured = isMeasured ? ` ${describeKciUse(kci, weakest, threshold)} (${placeOf(weakest)}).` : '';
  const more = isMeasured ? samplesToMeet(kci, weakest, threshold) : '';
  return {
    message: `${kci.title}: misses ${levelText(need)}.${measured}${more ? ` ${more}` : ''}`,
    fix: 'Strengthen the control, or measure it more precisely, and add the new evidence. The weakest admissible measurement decides, so the old one leaves only by an approved withdrawal.',
  };
}

/** A fired `then: stop`. */
export function stopFindings(fired: readonly { pairing: Pairing; stage: string }[], byStage: ReadonlyMap<string, KriStates>, context: Context): Finding[] {
  const stops = new Map<Pairing, string[]>();
  for (const { pairing, stage } of fired) if (pairing.then === 'stop') stops.set(pairing, [...(stops.get(pairing) ?? []), stage]);
  return [...stops].map(([pairing, stages]) => ({
    code: 'release-stopped',
    severity: 'block',
    pairing: pairing.id,
    stages,
    message: `${pairing.id} stops the release: ${because(pairing.if, byStage.get(stages[0] ?? ''), context)}. No control clears it.`,
    fix: 'Do not release. Only a new measurement of a changed model, or a change of the policy by its owners, can clear it.',
    ...placed(pairing.at),
  }));
}
