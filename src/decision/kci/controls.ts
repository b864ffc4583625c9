import { append } from '../../formats/append.ts';
import { countMet, isSatisfied, type View } from '../../policy/alternatives.ts';
import { lookup } from '../../policy/lookup.ts';
import { type Alternative, type ControlNeed, type Kci, mentionedControls, type Pairing, type Policy, type Requirement } from '../../policy/model.ts';
import type { Readings } from '../admissible/readings.ts';
import type { Context } from '../context.ts';
import type { Claims } from './claims.ts';
import { dueAt } from './deadlines.ts';
import type { KciAtStage } from './kci.ts';

/** A control as one fired pairing needs it at one stage. */
export interface Need {
  /** As it stands at the stage. */
  readonly kci: Kci;
  readonly level: number;
  readonly pairing: Pairing;
  readonly stage: string;
  /** Part of an alternative: then its own state blocks nothing. */
  readonly inRedundancy: boolean;
  readonly found: KciAtStage;
  /** The last instant at which the control may still be outstanding. */
  readonly due: number | undefined;
  readonly state: 'unmet' | 'inadmissible' | 'missing' | 'pending' | 'met';
}

/** An alternative of a fired pairing at one stage. */
export interface Choice {
  readonly pairing: Pairing;
  readonly stage: string;
  readonly requirement: Alternative;
  readonly isSatisfied: boolean;
  /** Of an `at_least`: how many of its members count; undefined for others. */
  readonly counted: number | undefined;
  readonly members: readonly Need[];
}

/** What the fired pairings need at a stage, and what is found of it. */
export function needsAt(fired: readonly Pairing[], stage: string, context: Context, readings: Readings, claims: Claims): { needs: Need[]; choices: Choice[] } {
  const needs: Need[] = [];
  const choices: Choice[] = [];
  for (const pairing of fired) {
    if (typeof pairing.then === 'string') continue;
    for (const requirement of pairing.then) {
      const members = membersOf(requirement, pairing, stage, context, readings, claims);
      append(needs, members);
      if (requirement.kind !== 'control') choices.push(choiceOf(requirement, members, pairing, stage, context.policy));
    }
  }
  return { needs, choices };
}

function choiceOf(requirement: Alternative, members: readonly Need[], pairing: Pairing, stage: string, policy: Policy): Choice {
  const met = new Set(members.filter(({ state }) => state === 'met').map(({ kci, level }) => `${kci.id} ${level}`));
  const view = viewOf(policy, ({ kci, level }) => met.has(`${kci} ${level}`));
  const counted = requirement.kind === 'redundancy' ? countMet(requirement, view) : undefined;
  return { pairing, stage, requirement, isSatisfied: isSatisfied(requirement, view), counted, members };
}

/** How alternatives of a policy are looked at: what shares nothing with the others counts by itself. */
export function viewOf(policy: Policy, isMet: (need: ControlNeed) => boolean): View {
  const { shared } = lookup(policy);
  return { isMet, share: (kci, other) => shared(kci, other).length > 0 };
}

function membersOf(requirement: Requirement, pairing: Pairing, stage: string, context: Context, readings: Readings, claims: Claims): Need[] {
  const inRedundancy = requirement.kind !== 'control';
  return mentionedControls(requirement).flatMap(({ kci: id, level }) => {
    const named = lookup(context.policy).kci.get(id);
    if (named === undefined) return [];
    const found = claims.kci(named, level, stage);
    const kci = found.read.indicator;
    const isOutstanding = found.state === 'missing' || found.state === 'inadmissible';
    const due = isOutstanding ? dueAt({ kci, level }, pairing, stage, context, readings) : undefined;
    const state = due !== undefined && context.now <= due ? 'pending' : found.state;
    return [{ kci, level, pairing, stage, inRedundancy, found, due, state }];
  });
}
