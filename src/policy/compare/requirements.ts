import { mentionedControls, type Pairing, type Policy, type Requirement } from '../model.ts';
import { requirementText } from '../requirement-text.ts';
import { type Both, list, reversed, type Shift, stricter, weaker } from './change.ts';
import { coversRequirement } from './coverage.ts';

type Then = Pairing['then'];

/** True when the new `then` surely asks for what the old requirement asked for. */
export function covers(now: Then, old: Requirement, both: Both): boolean {
  if (typeof now === 'string') return now === 'stop';
  return coversRequirement(now, old, both);
}

/** How two `then` differ: what is asked no longer, and what is asked newly. */
export function shiftThen(old: Then, now: Then, both: Both): Shift[] {
  if (typeof old === 'string' || typeof now === 'string') return shiftKind(old, now, both);
  const back = reversed(both);
  const lost = old.filter((requirement) => !covers(now, requirement, both));
  const gained = now.filter((requirement) => !covers(old, requirement, back));
  return [...lost.map((requirement) => weaker(lostText(requirement, now, both))), ...gained.map((requirement) => stricter(gainedText(requirement, old, both)))];
}

const MILDEST_FIRST = ['report', 'controls', 'stop'];

function shiftKind(old: Then, now: Then, { before, after }: Both): Shift[] {
  const kind = (then: Then): string => (typeof then === 'string' ? then : 'controls');
  const order = MILDEST_FIRST.indexOf(kind(now)) - MILDEST_FIRST.indexOf(kind(old));
  if (order === 0) return [];
  return [{ kind: order < 0 ? 'weaker' : 'stricter', text: `its then goes from ${thenText(old, before)} to ${thenText(now, after)}` }];
}

function lostText(lost: Requirement, now: readonly Requirement[], { before, after }: Both): string {
  const instead = now.find((requirement) => isKin(requirement, lost)) ?? now.find((requirement) => isAboutSame(requirement, lost));
  const text = requirementText(lost, before);
  return instead === undefined ? `it no longer needs ${text}` : `it goes from needing ${text} to ${requirementText(instead, after)}`;
}

function gainedText(gained: Requirement, old: readonly Requirement[], { before, after }: Both): string {
  const instead = old.find((requirement) => isKin(requirement, gained));
  const text = requirementText(gained, after);
  if (instead !== undefined) return `it goes from needing ${requirementText(instead, before)} to ${text}`;
  const isNoLongerExcused = gained.kind !== 'control' && old.some((requirement) => isAboutSame(requirement, gained));
  return `it also needs ${text}${isNoLongerExcused ? ', for which no waiver and no within is an excuse' : ''}`;
}

/** True for two forms of what people see as one requirement. */
function isKin(a: Requirement, b: Requirement): boolean {
  return (a.kind === 'control') === (b.kind === 'control') && isAboutSame(a, b);
}

function isAboutSame(a: Requirement, b: Requirement): boolean {
  return mentionedControls(a).some(({ kci }) => mentionedControls(b).some((other) => other.kci === kci));
}

/** A `then` as people read it. */
export function thenText(then: Then, policy: Policy): string {
  return typeof then === 'string' ? then : list(then.map((requirement) => requirementText(requirement, policy)));
}
