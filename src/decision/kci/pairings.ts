import { lookup } from '../../policy/lookup.ts';
import type { Kri, Pairing, Policy } from '../../policy/model.ts';
import type { Context } from '../context.ts';
import { evaluate } from '../kri/kleene.ts';
import { type KriStates, truthWith } from '../kri/truth.ts';

export type PairingState = 'fired' | 'idle' | 'pending' | 'not-applicable';

/** The state of a pairing at a stage, given by its index in the ladder. */
export function pairingAt(pairing: Pairing, stage: number, context: Context, states: KriStates): PairingState {
  if (pairing.from > stage) return 'not-applicable';
  const truth = evaluate(pairing.if, truthWith(states, context));
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
