import { lookup } from '../policy/lookup.ts';
import type { Kri, Pairing, Policy } from '../policy/model.ts';
import { evaluate, type Truth } from './kleene.ts';
import type { KriAtStage } from './kri.ts';

export type PairingState = 'fired' | 'idle' | 'pending' | 'not-applicable';

/** KRI states by id at one stage. */
export type KriStates = ReadonlyMap<string, KriAtStage>;

/** Whether a threshold of a KRI is reached. An advisory KRI fires nothing. */
export function reachedIn(policy: Policy, states: KriStates): (kri: string, threshold: string) => Truth {
  return (id, name) => {
    const kri = lookup(policy).kri.get(id);
    const index = kri?.thresholds.findIndex((threshold) => threshold.name === name) ?? -1;
    const state = states.get(id)?.thresholds[index];
    if (kri === undefined || kri.advisory !== undefined) return 'false';
    if (state === 'crossed' || state === 'not-ruled-out') return 'true';
    return state === 'clear' ? 'false' : 'unknown';
  };
}

/** The state of a pairing at a stage, given by its index in the ladder. */
export function pairingAt(pairing: Pairing, stage: number, policy: Policy, states: KriStates): PairingState {
  if (pairing.from > stage) return 'not-applicable';
  const truth = evaluate(pairing.if, reachedIn(policy, states));
  return truth === 'true' ? 'fired' : truth === 'unknown' ? 'pending' : 'idle';
}

const WORST_FIRST: readonly PairingState[] = ['fired', 'pending', 'idle', 'not-applicable'];

/** `fired` at any stage is fired, and so on down. */
export function worstPairing(states: readonly PairingState[]): PairingState {
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'not-applicable';
}

/** True when a pairing that holds at the stage mentions the KRI. */
export function isMentionedAt(kri: Kri, stage: number, policy: Policy): boolean {
  return lookup(policy).mentionedFrom(kri.id) <= stage;
}

/** True when the KRI must be measured at the stage: a pairing mentions it there, and it is not advisory, which is required of nobody. */
export function appliesAt(kri: Kri, stage: number, policy: Policy): boolean {
  return kri.advisory === undefined && isMentionedAt(kri, stage, policy);
}
