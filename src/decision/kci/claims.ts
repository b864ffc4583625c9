import { lookup } from '../../policy/lookup.ts';
import type { Indicator, Kci, Kri } from '../../policy/model.ts';
import type { Read, Readings } from '../admissible/readings.ts';
import type { Context } from '../context.ts';
import { type KriAtStage, kriAt, withoutClearing } from '../kri/kri.ts';
import { type ControlState, type KciAtStage, kciAt } from './kci.ts';
import { mitigationRests } from './mitigations.ts';
import { type Rest, type Shortfall, shortfallsOf } from './rests.ts';

/** The states of indicators with all that they rest on: their evidence, the mitigations behind them, what they assume. */
export interface Claims {
  kri(kri: Kri, stage: string): KriAtStage;
  /** @param level index of the threshold that the control is held against. */
  kci(kci: Kci, level: number, stage: string): KciAtStage;
}

/** The claims of a release. Each is judged once; a valid policy has no circle of assumptions. */
export function claimsOf(context: Context, readings: Readings): Claims {
  const { facts } = context;
  const krisOnce = once<Kri, KriAtStage>();
  const kcisOnce = once<Kci, KciAtStage>();
  const claims: Claims = {
    kri: (kri, stage) => {
      const read = readings.kri(kri, stage);
      return krisOnce(read, whereOf(read, stage), () =>
        withoutClearing(kriAt(read, context.determinations, stage), assumptionRests(kri, stage, context, claims)),
      );
    },
    kci: (kci, level, stage) => {
      const read = readings.kci(kci, stage);
      return kcisOnce(read, `${level}${whereOf(read, stage)}`, () => {
        const own = kciAt(read, level, facts.events, stage);
        const rests = [...mitigationRests(kci, context), ...assumptionRests(kci, stage, context, claims)];
        return { ...own, state: worst([own.state, ...shortfallsOf(rests).map(({ state }) => state)]), rests };
      });
    },
  };
  return claims;
}

/** Answers about a reading, each made once. */
function once<I extends Indicator, State>(): (read: Read<I>, key: string, judge: () => State) => State {
  const known = new Map<Read<I>, Map<string, State>>();
  return (read, key, judge) => {
    const answers = known.get(read) ?? new Map<string, State>();
    known.set(read, answers);
    const state = answers.get(key) ?? judge();
    answers.set(key, state);
    return state;
  };
}

/** The stage, where it makes a difference: of most indicators nothing but the reading does, which stages share. */
function whereOf({ indicator, namesStages }: Read<Indicator>, stage: string): string {
  return namesStages || indicator.assumes.length > 0 ? `\n${stage}` : '';
}

const WORST_FIRST: readonly ControlState[] = ['unmet', 'inadmissible', 'missing', 'met'];

function worst(states: readonly ControlState[]): ControlState {
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'met';
}

/** The indicators that one assumes, as they are found at a stage. */
function assumptionRests(indicator: Indicator, stage: string, context: Context, claims: Claims): Rest[] {
  const { kri, kci } = lookup(context.policy);
  return indicator.assumes.flatMap((id): Rest[] => {
    const [assumedKri, assumedKci] = [kri.get(id), kci.get(id)];
    if (assumedKci !== undefined) {
      const { state } = claims.kci(assumedKci, assumedKci.thresholds.length - 1, stage);
      return [{ kind: 'assumption', id, state, shortfall: state === 'met' ? undefined : shortfall(assumedKci, state, state === 'unmet') }];
    }
    if (assumedKri === undefined) return [];
    const { state } = claims.kri(assumedKri, stage);
    const isFalsified = state === 'crossed' || state === 'not-ruled-out';
    return [{ kind: 'assumption', id, state, shortfall: state === 'clear' ? undefined : shortfall(assumedKri, state, isFalsified) }];
  });
}

/** What is shown to be false unmeets; what is not shown leaves open. */
function shortfall({ id, title }: Indicator, state: string, isFalsified: boolean): Shortfall {
  return {
    state: isFalsified ? 'unmet' : 'inadmissible',
    message: `it assumes ${id} (${title}), which is ${isFalsified ? `falsified: ${state}` : `not shown: ${state}`}`,
    fix: `Bring evidence by which ${id} holds; until then nothing that rests on it does.`,
  };
}
