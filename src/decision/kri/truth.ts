import { decimal } from '../../formats/decimal.ts';
import { greatest } from '../../formats/extremes.ts';
import { lookup } from '../../policy/lookup.ts';
import type { Policy, SimpleCondition } from '../../policy/model.ts';
import type { Release } from '../../policy/release.ts';
import { isPast } from '../../policy/thresholds.ts';
import type { Context } from '../context.ts';
import { eventsFor } from '../events/events.ts';
import type { Truth } from './kleene.ts';
import type { KriAtStage } from './kri.ts';

/** KRI states by id at one stage. */
export type KriStates = ReadonlyMap<string, KriAtStage>;

/** Whether a simple condition holds for the release, given its KRIs at a stage. Only what a KRI has reached can be unknown. */
export function truthWith(states: KriStates, context: Context): (simple: SimpleCondition) => Truth {
  return (simple) => {
    switch (simple.kind) {
      case 'reached':
        return isReached(simple.kri, simple.threshold, context.policy, states);
      case 'event':
        return asTruth(eventsFor(simple, context).length > 0);
      case 'after':
        return asTruth(context.now >= simple.from);
      case 'compute': {
        const stated = mostComputeOf(context);
        // A manifest that states none is not decided where a condition needs it.
        return stated === undefined ? 'unknown' : asTruth(isPast(decimal(stated), simple.threshold));
      }
    }
  };
}

/** Whether a threshold of a KRI is reached. An advisory KRI fires nothing. */
function isReached(id: string, name: string, policy: Policy, states: KriStates): Truth {
  const kri = lookup(policy).kri.get(id);
  const index = kri?.thresholds.findIndex((threshold) => threshold.name === name) ?? -1;
  const state = states.get(id)?.thresholds[index];
  if (kri === undefined || kri.advisory !== undefined) return 'false';
  if (state === 'crossed' || state === 'not-ruled-out') return 'true';
  return state === 'clear' ? 'false' : 'unknown';
}

/** The most that the manifest states, or one of those that stand: what stands is not taken back by the change. */
function mostComputeOf({ release, stood }: Context): number | undefined {
  const stated = [release, ...stood.map((one) => one.release)].flatMap((one) => computeOf(one) ?? []);
  return stated.length === 0 ? undefined : greatest(stated);
}

/** FLOP of the release that a condition looks at: of the training where it is stated, else effective; undefined when neither is. */
export function computeOf({ trainingCompute, effectiveCompute }: Release): number | undefined {
  return trainingCompute ?? effectiveCompute;
}

function asTruth(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}
