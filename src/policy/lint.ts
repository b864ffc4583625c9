import type { Document } from '../formats/document.ts';
import type { RiskPolicy } from '../formats/generated/policy.ts';
import { lintFormats } from './lint/formats.ts';
import { lintIgnored } from './lint/ignored.ts';
import { lintKcis, lintKris } from './lint/indicators.ts';
import { Linter, type Remark } from './lint/linter.ts';
import { lintLogic } from './lint/logic.ts';
import { lintTraits } from './lint/overrides.ts';
import { lintPairings } from './lint/pairings.ts';
import { lintPeople, lintWaivers } from './lint/people.ts';
import { lintPlans } from './lint/plans.ts';
import { lintReasons, lintReasonsAndAge } from './lint/reasons.ts';
import { lintEmergency, lintMitigations, lintWording } from './lint/rests.ts';
import { lintSamples } from './lint/samples.ts';
import { silence } from './lint/silence.ts';
import { lintStages } from './lint/stages.ts';
import { lintTiers } from './lint/tiers.ts';
import { lintTrust } from './lint/trust.ts';
import type { Policy } from './model.ts';

/** Everything that lint says of a policy, and what the policy silences, each with its reason. */
export interface Lint {
  readonly problems: Remark[];
  readonly silenced: (Remark & { readonly because: string })[];
}

/** Lint of a valid policy, without what it silences: each finding with its rule, severity, file, line and column. */
export function lintPolicy(policy: Policy, document: Document, now?: number): Remark[] {
  return lintWhole(policy, document, now).problems;
}

/**
 * Lint of a valid policy.
 * @param now milliseconds since 1970; without it nothing is said about what has grown old
 */
export function lintWhole(policy: Policy, document: Document, now?: number): Lint {
  const linter = new Linter(policy, document, now);
  lintKris(linter);
  lintKcis(linter);
  lintPairings(linter);
  lintMitigations(linter);
  lintWording(linter, document.value as RiskPolicy);
  lintEmergency(linter, document.value as RiskPolicy);
  lintPlans(linter, document.value as RiskPolicy);
  lintPeople(linter);
  lintStages(linter);
  lintTraits(linter);
  lintWaivers(linter);
  lintTrust(linter.policy, (rule, path, message) => linter.note(rule, path, message));
  lintReasons(linter, document.value as RiskPolicy);
  lintIgnored(linter, document.whole);
  lintFormats(linter);
  lintTiers(linter);
  lintLogic(linter);
  lintSamples(linter);
  lintReasonsAndAge(linter);
  return silence(linter);
}
