import { conditionText } from '../condition-text.ts';
import { mentionedKris, type Pairing, type Policy } from '../model.ts';
import { type Both, type Change, type ChangeKind, change, reversed, type Shift, stricter, weaker } from './change.ts';
import { implies, relation } from './implication.ts';
import { covers, shiftThen, thenText } from './requirements.ts';

/** Pairings, clause by clause. What one of them loses is no loss where the others together ask for all that it asked for. */
export function comparePairings(both: Both): Change[] {
  const { before, after } = both;
  const removed = before.pairings.filter(({ id }) => !after.pairings.some((other) => other.id === id));
  return [
    ...removed.map((pairing) => removal(pairing, both)),
    ...after.pairings.flatMap((pairing) => {
      const old = before.pairings.find(({ id }) => id === pairing.id);
      return old === undefined ? [addition(pairing, both)] : comparePairing(old, pairing, both);
    }),
  ];
}

function removal(pairing: Pairing, both: Both): Change {
  const isKept = isCovered(pairing, both);
  const text = `the pairing ${pairing.id} is removed (if ${conditionText(pairing.if)}, then ${thenText(pairing.then, both.before)})`;
  return change(['pairings', pairing.id], isKept ? 'neutral' : 'weaker', isKept ? `${text}; the others ask for all of it` : text);
}

function addition(pairing: Pairing, both: Both): Change {
  const isKnown = isCovered(pairing, reversed(both));
  const text = `the pairing ${pairing.id} is added: if ${conditionText(pairing.if)}, then ${thenText(pairing.then, both.after)}`;
  return change(['pairings', pairing.id], isKnown ? 'neutral' : 'stricter', isKnown ? `${text}; the others asked for all of it` : text);
}

function comparePairing(old: Pairing, now: Pairing, both: Both): Change[] {
  const clauses: { key: string; shift: Shift }[] = [
    ...shiftFrom(old, now, both).map((shift) => ({ key: 'from', shift })),
    ...shiftIf(old, now, both).map((shift) => ({ key: 'if', shift })),
    ...shiftThen(old.then, now.then, both).map((shift) => ({ key: 'then', shift })),
  ];
  const isKept = clauses.some(({ shift }) => shift.kind === 'weaker') && isCovered(old, both);
  const isKnown = clauses.some(({ shift }) => shift.kind === 'stricter') && isCovered(now, reversed(both));
  return clauses.map(({ key, shift: { kind, text } }) => {
    const path = ['pairings', now.id, key];
    if (kind === 'weaker' && isKept) return change(path, 'neutral', `${now.id}: ${text}; other pairings still ask for it`);
    if (kind === 'stricter' && isKnown) return change(path, 'neutral', `${now.id}: ${text}; other pairings asked for it`);
    return change(path, kind, `${now.id}: ${text}`);
  });
}

function shiftFrom(old: Pairing, now: Pairing, { before, after }: Both): Shift[] {
  const [from, to] = [stagesOf(old, before), stagesOf(now, after)];
  const lost = from.filter((stage) => after.stages.includes(stage) && !to.includes(stage));
  const gained = to.filter((stage) => before.stages.includes(stage) && !from.includes(stage));
  const text = `it holds from ${from[0]} on, now from ${to[0]} on`;
  if (lost.length > 0) return [weaker(`${text}: it says nothing at ${lost.join(', ')} any more`)];
  return gained.length > 0 ? [stricter(`${text}: it also holds at ${gained.join(', ')}`)] : [];
}

function shiftIf(old: Pairing, now: Pairing, both: Both): Shift[] {
  const found = relation(old.if, now.if, both);
  if (found === 'same') return [];
  const text = `its if goes from "${conditionText(old.if)}" to "${conditionText(now.if)}"`;
  const kinds: Record<Exclude<typeof found, 'same'>, { kind: ChangeKind; effect: string }> = {
    equivalent: { kind: 'neutral', effect: 'it fires alike' },
    wider: { kind: 'stricter', effect: 'it fires more often' },
    narrower: { kind: 'weaker', effect: 'it fires less often' },
    unclear: { kind: 'weaker', effect: 'it may fire less often' },
  };
  return [{ kind: kinds[found].kind, text: `${text}: ${kinds[found].effect}` }];
}

/** The stages at which a pairing holds. */
export function stagesOf(pairing: Pairing, policy: Policy): readonly string[] {
  return policy.stages.slice(pairing.from);
}

/** True when the new pairings together ask for all that the old one asked for, wherever and whenever it did. */
function isCovered(old: Pairing, both: Both): boolean {
  const { before, after } = both;
  const stages = stagesOf(old, before).filter((stage) => after.stages.includes(stage));
  const isAsked = (asks: (then: Pairing['then']) => boolean): boolean => stages.every((stage) => isAskedAt(stage, old, asks, both));
  if (!isMeasuringCovered(old, stages, after)) return false;
  if (old.then === 'stop') return isAsked((then) => then === 'stop');
  return old.then === 'report' || old.then.every((requirement) => isAsked((then) => covers(then, requirement, both)));
}

/** True when at the stage one of the new pairings that ask for it surely fires wherever the old one did. */
function isAskedAt(stage: string, old: Pairing, asks: (then: Pairing['then']) => boolean, both: Both): boolean {
  const asking = both.after.pairings.filter((now) => stagesOf(now, both.after).includes(stage) && asks(now.then));
  return asking.length > 0 && implies(old.if, { kind: 'any', of: asking.map((now) => now.if) }, both);
}

/** A pairing also makes the KRIs that it mentions be measured. */
function isMeasuringCovered(old: Pairing, stages: readonly string[], after: Policy): boolean {
  return mentionedKris(old.if).every((kri) =>
    stages.every((stage) => after.pairings.some((now) => stagesOf(now, after).includes(stage) && mentionedKris(now.if).includes(kri))),
  );
}
