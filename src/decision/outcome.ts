import type { Kci, Kri, Pairing } from '../policy/model.ts';
import type { Readings } from './admissible/readings.ts';
import type { Context } from './context.ts';
import type { Finding } from './findings.ts';
import type { Need } from './kci/controls.ts';
import type { KciAtStage } from './kci/kci.ts';
import type { PairingState } from './kci/pairings.ts';
import type { JudgedPlan } from './kci/plans.ts';
import type { KriAtStage } from './kri/kri.ts';
import type { JudgedSignoff } from './people/signoffs.ts';
import type { JudgedWaiver } from './people/waivers.ts';
import type { JudgedWithdrawal } from './people/withdrawals.ts';

/** Everything that was found out about a release, before it is put into the form of the report. */
export interface Outcome {
  readonly context: Context;
  readonly readings: Readings;
  readonly kris: ReadonlyMap<Kri, ReadonlyMap<string, KriAtStage>>;
  readonly readiness: ReadonlyMap<Kci, readonly KciAtStage[]>;
  readonly needs: readonly Need[];
  readonly pairings: ReadonlyMap<Pairing, readonly PairingState[]>;
  readonly plans: readonly JudgedPlan[];
  readonly signoffs: readonly JudgedSignoff[];
  readonly waivers: readonly JudgedWaiver[];
  readonly withdrawals: readonly JudgedWithdrawal[];
  readonly findings: readonly Finding[];
}
