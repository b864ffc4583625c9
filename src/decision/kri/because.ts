import { type Condition, type SimpleCondition, simpleConditions } from '../../policy/model.ts';
import type { Context } from '../context.ts';
import { eventsFor } from '../events/events.ts';
import { describeKriUse, samplesToRuleOut } from '../present/explain.ts';
import type { KriAtStage } from './kri.ts';
import { computeOf, type KriStates, truthWith } from './truth.ts';

/** Why a condition holds: each part of it that does. */
export function because(condition: Condition, states: KriStates | undefined, context: Context): string {
  if (condition.kind === 'always') return 'always';
  const holds = truthWith(states ?? new Map(), context);
  const parts = simpleConditions(condition).flatMap((simple) => (holds(simple) === 'true' ? textsOf(simple, states, context) : []));
  return [...new Set(parts)].join(' and ') || 'its condition holds';
}

function textsOf(simple: SimpleCondition, states: KriStates | undefined, context: Context): string[] {
  switch (simple.kind) {
    case 'reached': {
      const state = states?.get(simple.kri);
      return state === undefined ? [] : reachedText(state, simple.threshold);
    }
    case 'event':
      return eventTexts(simple, context);
    case 'after':
      return [`it is later than the start of ${simple.text}`];
    case 'compute':
      return [`the manifest states ${computeOf(context.release)} FLOP (${simple.threshold.text})`];
  }
}

/** More events than this are counted, not listed. */
const MOST_LISTED = 3;

function eventTexts(wanted: SimpleCondition & { kind: 'event' }, context: Context): string[] {
  const events = eventsFor(wanted, context);
  const texts = events.slice(0, MOST_LISTED).map(({ event, date, source: { file, line } }) => {
    return `the event ${event} of ${date} (${file}${line === undefined ? '' : `:${line}`})`;
  });
  return [...texts, ...(events.length > MOST_LISTED ? [`${events.length - MOST_LISTED} more of its type`] : [])];
}

function reachedText(state: KriAtStage, name: string): string[] {
  const kri = state.read.indicator;
  const index = kri.thresholds.findIndex((threshold) => threshold.name === name);
  const threshold = kri.thresholds[index];
  const reached = state.thresholds[index];
  if (threshold === undefined || (reached !== 'crossed' && reached !== 'not-ruled-out')) return [];
  const level = `${name} (${threshold.text})`;
  if (state.determination !== undefined && index > state.crossed && reached === 'crossed')
    return [`${kri.id} is determined ${level} by ${state.determination.by}`];
  const measured = state.worst === undefined ? '' : `: ${describeKriUse(kri, state.worst, threshold)}`;
  if (reached === 'crossed') return [`${kri.id} crossed ${level}${measured}`];
  const more = state.worst === undefined ? '' : samplesToRuleOut(kri, state.worst, threshold);
  return [`${kri.id} is not ruled out at ${level}${measured}${more ? ` (${more.charAt(0).toLowerCase()}${more.slice(1).replace(/\.$/, '')})` : ''}`];
}
