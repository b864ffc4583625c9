import { formatDay } from '../../formats/time.ts';
import type { Indicator } from '../../policy/model.ts';
import type { Use } from '../admissible/use.ts';
import type { Context } from '../context.ts';

/** Reasons that fall away once somebody vouches for what is there; nothing has to be measured again. */
const VOUCHABLE = ['evidence-unvouched', 'evidence-protocol-unreviewed'];

/**
 * What makes evidence count that is there already and lacks nothing but somebody's word; undefined where no evidence is so.
 * @param uses those of the indicator that are not admissible
 */
export function vouchingFix(indicator: Indicator, uses: readonly Use[], context: Context): string | undefined {
  const waiting = uses.filter(({ unusable, reasons }) => unusable === undefined && reasons.length > 0 && reasons.every(({ code }) => VOUCHABLE.includes(code)));
  if (waiting.length === 0) return undefined;
  const codes = new Set(waiting.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
  return [
    ...(codes.has('evidence-unvouched') ? [`${signoffText(indicator, context)} It is measured; only their word is missing.`] : []),
    ...(codes.has('evidence-protocol-unreviewed') ? [reviewText(indicator, context)] : []),
  ].join('\n\n');
}

/** Whose approval an indicator's evidence needs, as a sentence; empty where it needs none. */
export function signoffText({ vouchedBy }: Indicator, { policy }: Context): string {
  const signoff = policy.signoffs.find(({ id }) => id === vouchedBy);
  if (signoff === undefined) return '';
  const who = [...signoff.users, ...signoff.teams].join(', ');
  return `Have ${signoff.id} (${signoff.quorum} of ${who}) approve the head commit.`;
}

function reviewText({ id, protocol }: Indicator, { now }: Context): string {
  const review = ['version: 1', `assessor: ${protocol?.reviewedBy}`, 'protocol_reviews:', `  - indicator: ${id}`, `    sha256: ${protocol?.sha256}`];
  const lines = [...review, `    date: ${formatDay(now)}   # the day of the review`].join('\n');
  return `Have ${protocol?.reviewedBy} review the protocol and approve the head commit that holds the review:\n\n${lines}`;
}
