import { ONLY_THRESHOLD } from '../indicators.ts';
import type { ControlNeed, Kci, Pairing, Policy, Requirement } from '../model.ts';
import { type Both, list, reversed, type Shift } from './change.ts';
import { harder, sameScale } from './thresholds.ts';

type Then = Pairing['then'];

/** True when the new `then` surely asks for what the old requirement asked for. */
export function covers(now: Then, old: Requirement, both: Both): boolean {
  if (now === 'stop' || now === 'report') return now === 'stop';
  return old.kind === 'control' ? coversControl(now, old, both) : coversRedundancy(now, old, both);
}

/** By itself, or by an `at_least` that needs every control that it lists. */
function coversControl(now: readonly Requirement[], old: ControlNeed, both: Both): boolean {
  return now.some((requirement) => {
    if (requirement.kind === 'control') return isAtLeast(requirement, old, both);
    return requirement.atLeast >= requirement.of.length && requirement.of.some((member) => isAtLeast(member, old, both));
  });
}

/**
 * By an `at_least` that stays high enough without the controls that were not listed before, or by as many controls on
 * distinct layers that are needed by themselves and that neither a waiver nor `within` can excuse.
 */
function coversRedundancy(now: readonly Requirement[], old: Requirement & { kind: 'redundancy' }, both: Both): boolean {
  const isListed = (member: ControlNeed): boolean => old.of.some((other) => isAtLeast(member, other, both));
  const firm = now.filter((requirement) => requirement.kind === 'control' && isListed(requirement) && isFirm(requirement, both.after));
  const layers = new Set(firm.flatMap((requirement) => (requirement.kind === 'control' ? [layerOf(requirement.kci, both.before)] : [])));
  if (layers.size >= old.atLeast) return true;
  return now.some((requirement) => {
    if (requirement.kind !== 'redundancy') return false;
    return requirement.atLeast - requirement.of.filter((member) => !isListed(member)).length >= old.atLeast;
  });
}

function isFirm({ kci }: ControlNeed, after: Policy): boolean {
  return kciOf(after, kci)?.within === undefined && !after.waivers.some(({ indicator }) => indicator === kci);
}

function layerOf(kci: string, policy: Policy): string {
  const layer = kciOf(policy, kci)?.layer;
  return layer === undefined ? `control ${kci}` : `layer ${layer}`;
}

/** True when the new need asks for at least the level of the old one. A level that kept its name is compared at its KCI. */
function isAtLeast(now: ControlNeed, old: ControlNeed, { before, after }: Both): boolean {
  const [oldKci, newKci] = [kciOf(before, old.kci), kciOf(after, now.kci)];
  if (now.kci !== old.kci || oldKci === undefined || newKci === undefined) return false;
  const [from, to] = [oldKci.thresholds[old.level], newKci.thresholds[now.level]];
  if (from === undefined || to === undefined) return false;
  if (from.name === to.name) return true;
  return oldKci.direction === newKci.direction && sameScale(oldKci.scale, newKci.scale) && harder(from, to) >= 0;
}

/** How two `then` differ: what is asked no longer, and what is asked newly. */
export function shiftThen(old: Then, now: Then, both: Both): Shift[] {
  if (typeof old === 'string' || typeof now === 'string') return shiftKind(old, now, both);
  const back = reversed(both);
  const lost = old.filter((requirement) => !covers(now, requirement, both));
  const gained = now.filter((requirement) => !covers(old, requirement, back));
  return [
    ...lost.map((requirement): Shift => ({ kind: 'weaker', text: lostText(requirement, now, both) })),
    ...gained.map((requirement): Shift => ({ kind: 'stricter', text: gainedText(requirement, old, both) })),
  ];
}

const MILDEST_FIRST = ['report', 'controls', 'stop'];

function shiftKind(old: Then, now: Then, { before, after }: Both): Shift[] {
  const kind = (then: Then): string => (typeof then === 'string' ? then : 'controls');
  const order = MILDEST_FIRST.indexOf(kind(now)) - MILDEST_FIRST.indexOf(kind(old));
  if (order === 0) return [];
  return [{ kind: order < 0 ? 'weaker' : 'stricter', text: `its then goes from ${thenText(old, before)} to ${thenText(now, after)}` }];
}

function lostText(lost: Requirement, now: readonly Requirement[], { before, after }: Both): string {
  const instead = now.find((requirement) => isKin(requirement, lost));
  const text = requirementText(lost, before);
  return instead === undefined ? `it no longer needs ${text}` : `it goes from needing ${text} to ${requirementText(instead, after)}`;
}

function gainedText(gained: Requirement, old: readonly Requirement[], { before, after }: Both): string {
  const instead = old.find((requirement) => isKin(requirement, gained));
  const text = requirementText(gained, after);
  return instead === undefined ? `it also needs ${text}` : `it goes from needing ${requirementText(instead, before)} to ${text}`;
}

/** True for two forms of what people see as one requirement. */
function isKin(a: Requirement, b: Requirement): boolean {
  if (a.kind === 'control' || b.kind === 'control') return a.kind === b.kind && 'kci' in a && 'kci' in b && a.kci === b.kci;
  return a.of.some(({ kci }) => b.of.some((other) => other.kci === kci));
}

/** A `then` as people read it. */
export function thenText(then: Then, policy: Policy): string {
  return typeof then === 'string' ? then : list(then.map((requirement) => requirementText(requirement, policy)));
}

function requirementText(requirement: Requirement, policy: Policy): string {
  if (requirement.kind === 'control') return needText(requirement, policy);
  return `at least ${requirement.atLeast} of [${requirement.of.map((need) => needText(need, policy)).join(', ')}]`;
}

function needText({ kci, level }: ControlNeed, policy: Policy): string {
  const threshold = kciOf(policy, kci)?.thresholds[level];
  return threshold === undefined || threshold.name === ONLY_THRESHOLD ? kci : `${kci} at ${threshold.name} (${threshold.text})`;
}

function kciOf(policy: Policy, id: string): Kci | undefined {
  return policy.kcis.find((kci) => kci.id === id);
}
