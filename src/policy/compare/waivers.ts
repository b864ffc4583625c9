import { least } from '../../formats/extremes.ts';
import { parseTime, startOfDay } from '../../formats/time.ts';
import type { Policy, Waiver } from '../model.ts';
import { type Both, type Change, change, list, missingFrom, type Path } from './change.ts';

/** Waivers, matched by their ids. */
export function compareWaivers(both: Both): Change[] {
  const { before, after } = both;
  const lost = before.waivers.filter(({ id }) => !after.waivers.some((other) => other.id === id));
  const renamed = (waiver: Waiver): Waiver | undefined => lost.find((other) => textOf(other) === textOf(waiver));
  const removed = lost.filter((waiver) => !after.waivers.some((other) => renamed(other) === waiver));
  return [
    ...removed.map(({ id, indicator }) => change(['waivers'], 'stricter', `the waiver ${id} of ${indicator} is removed`)),
    ...after.waivers.flatMap((waiver, index) => {
      const old = before.waivers.find(({ id }) => id === waiver.id) ?? renamed(waiver);
      const path = ['waivers', index];
      if (old === undefined)
        return [
          change(path, 'weaker', `the waiver ${waiver.id} is added: it lifts findings of ${waiver.indicator} for ${subject(waiver)} until ${waiver.expires}`),
        ];
      return [...compareWaiver(old, waiver, path, both), ...revived(old, waiver, path, both)];
    }),
  ];
}

/** All but the id. */
function textOf({ id: _, at: _at, ...waiver }: Waiver): string {
  return JSON.stringify(waiver);
}

function subject({ model, release }: Waiver): string {
  return `${model} ${release}`;
}

/** Under the binding digest, be it at one stage or for one trait, a waiver without a digest does not hold, so that giving it one is no restriction. */
function compareWaiver(old: Waiver, now: Waiver, path: Path, { before }: Both): Change[] {
  const indicator = [...before.kris, ...before.kcis].find(({ id }) => id === old.indicator);
  const isHeldByName = indicator?.binding === 'name' && indicator.by.every(({ binding = 'name' }) => binding === 'name');
  const changes: Change[] = [];
  const add = (key: string, kind: Change['kind'], text: string): void => {
    changes.push(change([...path, key], kind, `the waiver ${now.id} ${text}`));
  };
  if (old.id !== now.id) add('id', 'neutral', `was called ${old.id}`);
  if (old.indicator !== now.indicator) add('indicator', 'weaker', `now lifts findings of ${now.indicator}, before of ${old.indicator}`);
  if (subject(old) !== subject(now)) add(old.model === now.model ? 'release' : 'model', 'weaker', `is now for ${subject(now)}, before for ${subject(old)}`);
  if (old.digest !== now.digest) {
    const text = `is now for the digest ${now.digest ?? '(any)'}, before for ${old.digest ?? '(any)'}`;
    add('digest', old.digest === undefined && isHeldByName ? 'stricter' : 'weaker', text);
  }
  const [starts, started] = [timeOf(now.approvedOn), timeOf(old.approvedOn)];
  if (starts !== started) add('approved_on', starts < started ? 'weaker' : 'stricter', `holds from ${now.approvedOn} on, before from ${old.approvedOn}`);
  const [ends, ended] = [timeOf(now.expires), timeOf(old.expires)];
  if (ends !== ended) add('expires', ends > ended ? 'weaker' : 'stricter', `expires on ${now.expires}, before on ${old.expires}`);
  const [lost, gained] = [missingFrom(old.compensating, now.compensating), missingFrom(now.compensating, old.compensating)];
  if (lost.length > 0) add('compensating', 'weaker', `no longer needs the compensating control ${list(lost)}`);
  if (gained.length > 0) add('compensating', 'stricter', `also needs the compensating control ${list(gained)}`);
  if (old.reason !== now.reason) add('reason', 'neutral', `gives another reason: ${now.reason}`);
  if (old.approvedBy.join() !== now.approvedBy.join())
    add('approved_by', 'neutral', `names ${list(now.approvedBy)} as who approved it, before ${list(old.approvedBy)}`);
  return changes;
}

/** A waiver that lasted too long to hold may hold once a waiver that it renewed is gone, or begins later. */
function revived(old: Waiver, now: Waiver, path: Path, { before, after }: Both): Change[] {
  const held = life(old, before) <= before.waiverMax;
  const holds = life(now, after) <= after.waiverMax;
  return held || !holds ? [] : [change(path, 'weaker', `the waiver ${now.id} lasted too long to hold, and with its renewals no longer does`)];
}

/** From the first day of the first waiver for the same indicator of the same release to the last day of this one. */
function life(waiver: Waiver, { waivers }: Policy): number {
  const own = waivers.filter((other) => subject(other) === subject(waiver) && other.indicator === waiver.indicator);
  return startOfDay(timeOf(waiver.expires)) - startOfDay(least(own.map(({ approvedOn }) => timeOf(approvedOn))));
}

function timeOf(text: string): number {
  return parseTime(text)?.earliest ?? 0;
}
