import { sameHash } from '../../formats/text.ts';
import { parseTime } from '../../formats/time.ts';
import type { Indicator } from '../../policy/model.ts';
import type { Context } from '../context.ts';
import type { Item, ProtocolReview } from '../evidence/item.ts';
import { isVouchedBy } from './independence.ts';

/**
 * Why a measurement is not by the protocol that the policy asks for; undefined where it is, or none is asked for. What is not
 * stated is not met, and of several statements each must be met.
 */
export function otherProtocol(item: Item, { protocol }: Indicator): string | undefined {
  if (protocol === undefined) return undefined;
  const versions = item.protocols.flatMap(({ version }) => version ?? []);
  const hashes = item.protocols.flatMap(({ sha256 }) => sha256 ?? []);
  const other = versions.find((version) => version !== protocol.version);
  if (other !== undefined || versions.length === 0) return `expected the protocol ${protocol.version}, found ${other ?? 'no version stated'}`;
  const { sha256: wanted } = protocol;
  if (wanted === undefined) return undefined;
  const otherHash = hashes.find((sha256) => !sameHash(sha256, wanted));
  return otherHash !== undefined || hashes.length === 0 ? `expected the protocol with sha256 ${wanted}, found ${otherHash ?? 'no sha256 stated'}` : undefined;
}

/** Why the protocol of an indicator does not count as reviewed; undefined where it does, or no review is asked for. */
export function unreviewed({ id, protocol }: Indicator, context: Context): string | undefined {
  const { reviewedBy: reviewer, sha256 } = protocol ?? {};
  if (reviewer === undefined || sha256 === undefined) return undefined;
  const own = context.facts.protocolReviews.filter((review) => review.indicator === id && review.assessor === reviewer && sameHash(review.sha256, sha256));
  if (own.length === 0) return `expected a review of the protocol with sha256 ${sha256} by ${reviewer}, found none`;
  const doubts = own.map((review) => doubtOf(review, reviewer, context));
  return doubts.includes(undefined) ? undefined : doubts[0];
}

function doubtOf({ source, date, unverified }: ProtocolReview, reviewer: string, context: Context): string | undefined {
  const { file } = source;
  if (unverified.length > 0) return `the review in ${file} does not hold: ${unverified.join('; ')}`;
  const time = parseTime(date);
  if (time === undefined || time.earliest > context.now) return `the review in ${file} is dated ${date}, after now`;
  return isVouchedBy(reviewer, source, context)
    ? undefined
    : `it is only the author's word in ${file} that ${reviewer} reviewed the protocol: one of its users must approve, or it must stand on the default branch`;
}
