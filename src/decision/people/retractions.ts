import { didYouMean } from '../../formats/nearest.ts';
import { formatDay, parseTime } from '../../formats/time.ts';
import { lookup } from '../../policy/lookup.ts';
import type { Policy } from '../../policy/model.ts';
import type { Determination, Retraction } from '../evidence/item.ts';
import type { Facts } from '../evidence/items.ts';
import { type Finding, placed } from '../findings.ts';
import type { Approvals } from './approvals.ts';

/** `used`: in force. `unvouched`: only the author says so. `ambiguous`: several determinations have the id. `early`: dated before the determination, or after now. */
type RetractionState = 'used' | 'unvouched' | 'ambiguous' | 'early';

interface JudgedRetraction {
  readonly retraction: Retraction;
  readonly state: RetractionState;
  readonly target: Determination;
}

/** Judges every retraction of a determination of the release. One that is not in force leaves the determination as it stands. */
export function judgeRetractions(facts: Facts, policy: Policy, approvals: Approvals, now: number): JudgedRetraction[] {
  return facts.retractions.flatMap((retraction): JudgedRetraction[] => {
    const named = facts.determinations.filter(({ id }) => id === retraction.retracts);
    const target = named[0];
    if (target === undefined) return [];
    const state = named.some((other) => !isSame(other, target)) ? 'ambiguous' : stateOf(retraction, target, policy, approvals, now);
    return [{ retraction, target, state }];
  });
}

/** The same determination may stand in two files. */
function isSame(a: Determination, b: Determination): boolean {
  return a.kri === b.kri && a.threshold === b.threshold && a.by === b.by && a.date === b.date;
}

function stateOf({ source, date }: Retraction, target: Determination, policy: Policy, approvals: Approvals, now: number): RetractionState {
  const [retracted, determined] = [parseTime(date), parseTime(target.date)];
  const isEarly =
    retracted === undefined || determined === undefined || retracted.earliest > now || formatDay(retracted.earliest) < formatDay(determined.latest);
  if (isEarly) return 'early';
  const body = policy.signoffs.find(({ id }) => id === lookup(policy).kri.get(target.kri)?.vouchedBy);
  const isVouched = source.channel === 'default-branch' || source.channel === 'signed' || approvals.anOwner || (body !== undefined && approvals.given(body));
  return isVouched ? 'used' : 'unvouched';
}

/** The determinations that no retraction in force takes back. */
export function standing(facts: Facts, judged: readonly JudgedRetraction[]): Determination[] {
  const gone = new Set(judged.filter(({ state }) => state === 'used').map(({ retraction }) => retraction.retracts));
  return facts.determinations.filter(({ id }) => id === undefined || !gone.has(id));
}

/** What is to be said of retractions, also of those that name no determination at all. */
export function retractionFindings(judged: readonly JudgedRetraction[], facts: Facts): Finding[] {
  const known = [...new Set(facts.spoken.determinations.flatMap(({ id }) => id ?? []))];
  const unknown = facts.retractions.filter(({ retracts }) => !known.includes(retracts));
  return [
    ...judged.map(findingOf),
    ...unknown.map(
      ({ retracts, source }): Finding => ({
        code: 'evidence-unknown-word',
        severity: source.channel === 'default-branch' ? 'warning' : 'block',
        message: `there is no determination "${retracts}" in the evidence.${didYouMean(retracts, known)}`,
        fix: 'Correct the id, or remove the retraction.',
        ...placed(source),
      }),
    ),
  ];
}

function findingOf({ retraction, state, target }: JudgedRetraction): Finding {
  const what = `the determination ${retraction.retracts} (${target.kri} ${target.threshold}, by ${target.by} on ${target.date})`;
  const base = { severity: 'warning', indicator: target.kri, ...placed(retraction.source) } as const;
  switch (state) {
    case 'used':
      return { ...base, code: 'determination-retracted', message: `${retraction.by} retracted ${what} on ${retraction.date}; it counts no more` };
    case 'unvouched':
      return {
        ...base,
        code: 'retraction-unapproved',
        message: `${retraction.by} retracts ${what}, but it is only the author's word; the determination stands`,
        fix: 'Ask an owner of the policy, or the people of vouched_by, to approve the head commit.',
      };
    case 'ambiguous':
      return {
        ...base,
        code: 'retraction-unapproved',
        message: `several different determinations have the id ${retraction.retracts}, so that it is not plain which one ${retraction.by} retracts; all of them stand`,
        fix: 'Give each determination an id of its own.',
      };
    case 'early':
      return {
        ...base,
        code: 'retraction-unapproved',
        message: `${retraction.by} retracts ${what} on ${retraction.date}, which is before it or after now; the determination stands`,
        fix: 'Correct the date of the retraction.',
      };
  }
}
