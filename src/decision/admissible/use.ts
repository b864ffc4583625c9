import type { Channel } from '../../evidence/evidence.ts';
import { type Decimal, decimal } from '../../formats/decimal.ts';
import { formatDay, parseTime, type TimeRange } from '../../formats/time.ts';
import type { Writable } from '../../formats/writable.ts';
import type { Indicator } from '../../policy/model.ts';
import type { Context } from '../context.ts';
import { touches } from '../events/events.ts';
import type { Item } from '../evidence/item.ts';
import { eventsOfType } from '../evidence/spoken.ts';
import type { Bounds } from '../numbers/bounds.ts';
import type { Approvals } from '../people/approvals.ts';
import { isPlacedByName, misplaced } from './configurations.ts';
import { independenceOf } from './independence.ts';
import { type Dated, newestOf, outdatedBy } from './judgement.ts';
import { ownMerit } from './own-merit.ts';
import { unreviewed } from './protocol.ts';
import { selects } from './selectors.ts';
import { checkSubject, hasDigestOf, notAttested } from './subject.ts';

/** A reason why a measurement is not admissible, with what was expected and found. */
export interface Reason {
  readonly code: string;
  readonly detail: string;
}

/** A value held against its baseline. */
export interface Related extends Bounds {
  readonly as: 'ratio' | 'difference';
  readonly value: Decimal;
  readonly measured: Bounds & { readonly value: Decimal };
  readonly baseline: Bounds & { readonly value: Decimal; readonly source: string };
}

/** A measurement in its use for one indicator. */
export interface Use {
  readonly item: Item;
  /** Indexes of the selectors that it matches; empty for a record. */
  readonly selectors: readonly number[];
  readonly reasons: readonly Reason[];
  /** The value on the indicator's scale; undefined when it is unusable. */
  readonly value?: Decimal;
  /** The value's bounds; both are the value where the indicator compares the value or nothing states an uncertainty. */
  readonly bounds?: Bounds;
  readonly unusable?: string;
  readonly unbound: boolean;
  readonly declaredName: boolean;
  readonly assessed: TimeRange | undefined;
  /** The same, but undefined where only the author's word dates it: that may make evidence admissible, and quietens no alarm. */
  readonly dated: TimeRange | undefined;
  /** Expired or voided; evidence of unknown time is not known to be. */
  readonly isPast: boolean;
  /** The instant from which it is no longer admissible; Infinity for never. */
  readonly expires: number;
  readonly channel: Channel;
  /** The earlier release that it is about, where it is carried over. */
  readonly carriedFrom?: string;
  /** The configuration of the release that it is judged for, where there are several. */
  readonly configuration?: string;
  /** That configuration is told by a name that the manifest declares. */
  readonly isPlacedByName: boolean;
  /** Where value and bounds are relative to a baseline: what they were made of. */
  readonly related?: Related;
  /** The independent assessor who vouches for it; undefined when none does. */
  readonly independent?: string;
  /** The people who may speak for that assessor; see `Voice`. */
  readonly speakers?: readonly string[];
}

/** An indicator as it stands under some rules, with the evidence as it is judged by them. */
export interface Judged<I extends Indicator> {
  readonly indicator: I;
  readonly uses: readonly Use[];
}

/**
 * Every use of the evidence for an indicator, admissible or not.
 * @param considered what a judgement has to take into account.
 */
export function usesOf(indicator: Indicator, context: Context, considered: readonly Dated[] = []): Use[] {
  const { logs, recordsOf } = context.facts;
  const around = { considered: newestOf(considered), unreviewed: unreviewed(indicator, context) };
  const uses: Use[] = [];
  for (const candidates of [logs.candidates(indicator.selectors), recordsOf.get(indicator.id) ?? []]) {
    for (const item of candidates) {
      const selectors = selects(indicator, item);
      if (selectors !== undefined) uses.push(useOf(item, selectors, indicator, context, around));
    }
  }
  return uses;
}

/** What is asked once for an indicator, not for each measurement. */
interface Around {
  readonly considered: readonly Dated[];
  readonly unreviewed: string | undefined;
}

function useOf(item: Item, selectors: readonly number[], indicator: Indicator, context: Context, around: Around): Use {
  const { policy, release, now, approvals } = context;
  const { assessed, expires, usable, unusable, faults } = ownMerit(item, indicator, policy.variants, now);
  const subject = checkSubject(item, indicator, policy, release);
  const { channel } = item;
  const believed = approvedChannel(channel, indicator, item, approvals, context);
  const dated = isDateDeclared(item, believed) ? undefined : assessed;
  const independence = independenceOf(item, context);

  const reasons: Reason[] = [];
  const because = (code: string, detail: string | undefined | false): void => {
    if (detail) reasons.push({ code, detail });
  };
  if (!subject.agrees) because('evidence-wrong-subject', subject.detail);
  const place = subject.agrees ? misplaced(item, indicator, context) : undefined;
  because('evidence-other-configuration', place?.elsewhere);
  const isNamed = place === undefined && isPlacedByName(item, context);
  because('evidence-configuration-unknown', place?.unknown ?? (isNamed && indicator.binding === 'attested' && namedOnly(context)));
  because('evidence-expired', faults['evidence-expired']);
  because('evidence-from-future', faults['evidence-from-future']);
  because('evidence-outgrown', outgrown(item, indicator, context));
  because('evidence-incomplete', faults['evidence-incomplete']);
  because('evidence-too-few-samples', faults['evidence-too-few-samples']);
  because('evidence-no-uncertainty', faults['evidence-no-uncertainty']);
  because('evidence-conditions-unmet', faults['evidence-conditions-unmet']);
  because('evidence-not-a-log', faults['evidence-not-a-log']);
  because('evidence-not-independent', indicator.independent && 'lack' in independence && independence.lack);
  because('evidence-voided', voidedBy(item, assessed, indicator, context));
  because('threshold-set-after-evidence', faults['threshold-set-after-evidence']);
  const contradiction = subject.agrees && subject.contradiction ? [subject.contradiction] : [];
  const unattested = notAttested(item, indicator, release);
  if (item.unverified.length + contradiction.length + unattested.length > 0)
    because('evidence-unverified', [...item.unverified, ...contradiction, ...unattested].join('; '));
  because('evidence-unvouched', notVouched(indicator, channel, context));
  because('evidence-other-protocol', faults['evidence-other-protocol']);
  because('evidence-protocol-unreviewed', around.unreviewed);
  because('judgement-outdated', outdatedBy(assessed, around.considered));
  because('evidence-removed', item.removed && 'the change deletes or rewrites it');
  because('evidence-withdrawn', isWithdrawn(item, context) && 'withdrawn');

  const use: Writable<Use> = {
    item,
    selectors,
    reasons,
    unbound: subject.agrees && subject.unbound,
    declaredName: subject.agrees && subject.declared,
    assessed,
    dated,
    // A measurement of unknown age is not known to be past: to leave the date out, or to invent one, must not hide a weak control.
    isPast: dated !== undefined && reasons.some(({ code }) => code === 'evidence-expired' || code === 'evidence-voided'),
    expires,
    channel: believed,
    isPlacedByName: isNamed,
  };
  if (usable === undefined) use.unusable = unusable ?? '';
  else {
    use.value = usable.value;
    use.bounds = usable.bounds ?? { low: usable.value, high: usable.value };
  }
  if (context.way !== undefined) use.configuration = context.way;
  if ('assessor' in independence) {
    use.independent = independence.assessor;
    use.speakers = independence.people;
  }
  return use;
}

/** True when the log has no time of its own and nobody vouches for the one that its cover sheet gives. */
export function isDateDeclared({ assessedDeclared }: Item, channel: Channel): boolean {
  return assessedDeclared === true && channel === 'author';
}

/** What is signed must say itself of which configuration it is. */
function namedOnly({ way }: Context): string {
  return `only a name that the manifest declares says that it is of the configuration ${way}; with the binding attested its content or a digest of its own must`;
}

/** True when a use may clear a KRI or meet a KCI, as far as stages do not matter. */
export function isAdmissible(use: Use): boolean {
  return use.unusable === undefined && use.reasons.length === 0;
}

/** True when the evidence counts at a stage: evidence that names stages counts only there. */
export function countsAt(use: Use, stage: string): boolean {
  return use.item.stages === undefined || use.item.stages.includes(stage);
}

/** Evidence that counts neither way (contract, principle 2): of another subject or withdrawn, and for KCIs expired or voided. */
export function isDiscounted(use: Use, kind: Indicator['kind']): boolean {
  return (
    use.unusable !== undefined || use.bounds === undefined || use.reasons.some((reason) => NEITHER_WAY.includes(reason.code)) || (kind === 'kci' && use.isPast)
  );
}

const NEITHER_WAY = ['evidence-wrong-subject', 'evidence-other-configuration', 'evidence-withdrawn'];

function outgrown(item: Item, indicator: Indicator, { release }: Context): string | undefined {
  const { computeGrowth } = indicator;
  if (computeGrowth === undefined || indicator.about === 'organisation') return undefined;
  if (item.effectiveCompute === undefined || release.effectiveCompute === undefined) {
    if (hasDigestOf(item, indicator, release)) return undefined;
    return `${item.effectiveCompute === undefined ? 'the evidence' : 'the manifest'} does not state its effective compute`;
  }
  if (decimal(release.effectiveCompute).lt(decimal(item.effectiveCompute).times(computeGrowth))) return undefined;
  return `measured at ${item.effectiveCompute} FLOP; the release has ${release.effectiveCompute}, at least ${computeGrowth.toString()} times as much`;
}

/** What makes the evidence say nothing of today, in words: an event, or a threshold that was reached since. Undefined where nothing does. */
export function voidedBy(item: Item, assessed: TimeRange | undefined, indicator: Indicator, context: Context): string | undefined {
  return voidedByEvent(item, assessed, indicator, context) ?? voidedByCrossing(item, assessed, indicator, context);
}

/** Evidence from the day on which this release is known to have reached the threshold, or from before, says nothing of what came then. */
function voidedByCrossing(item: Item, assessed: TimeRange | undefined, { reassessAt }: Indicator, { reachedOn }: Context): string | undefined {
  for (const { kri, threshold } of reassessAt) {
    const reached = reachedOn(kri, threshold);
    if (reached === undefined) continue;
    if (assessed !== undefined && reached !== Number.POSITIVE_INFINITY && formatDay(assessed.earliest) > formatDay(reached)) continue;
    const when = reached === Number.POSITIVE_INFINITY ? 'at an unknown time' : `on ${formatDay(reached)}`;
    return `the release reached ${threshold} of ${kri} ${when}, which voids earlier evidence; this was assessed ${item.assessed || 'at an unknown time'}`;
  }
  return undefined;
}

function voidedByEvent(item: Item, assessed: TimeRange | undefined, indicator: Indicator, { facts }: Context): string | undefined {
  const event = indicator.reassessOn
    .flatMap((type) => eventsOfType(facts.events, type))
    .find((candidate) => {
      if (!touches(candidate, indicator)) return false;
      const happened = parseTime(candidate.date);
      return assessed === undefined || happened === undefined || formatDay(happened.latest) >= formatDay(assessed.earliest);
    });
  return event && `the event ${event.event} of ${event.date} (${event.source.file}) voids earlier evidence; this was assessed ${item.assessed}`;
}

/** Why the sign-off of `vouched_by` does not stand behind a piece of evidence; undefined when it does, or none is asked for. */
export function notVouched(indicator: Indicator, channel: Channel, { policy, approvals }: Context): string | undefined {
  if (indicator.vouchedBy === undefined || channel === 'default-branch' || channel === 'signed') return undefined;
  const signoff = policy.signoffs.find((candidate) => candidate.id === indicator.vouchedBy);
  if (signoff !== undefined && approvals.given(signoff)) return undefined;
  return `${indicator.vouchedBy} has not vouched for it`;
}

/** Whether a withdrawal that counts names it: a log by its hash, a record by its file and id. */
export function isWithdrawn(item: Item, { withdrawn }: Context): boolean {
  return item.kind === 'log' ? withdrawn.log(item.source.sha256) : withdrawn.record(item.source.sha256, item.record);
}

/** `approved`: an owner, or the sign-off or assessor concerned, approved the head commit. */
function approvedChannel(channel: Channel, indicator: Indicator, item: Item, approvals: Approvals, { policy }: Context): Channel {
  if (channel !== 'author') return channel;
  const signoff = policy.signoffs.find((candidate) => candidate.id === indicator.vouchedBy);
  const assessor = policy.assessors !== 'declared' && typeof item.assessor === 'string' ? policy.assessors.get(item.assessor) : undefined;
  const isApproved =
    approvals.anOwner ||
    (signoff !== undefined && approvals.given(signoff)) ||
    (assessor !== undefined && approvals.of({ users: assessor.users, teams: [] }).length > 0);
  return isApproved ? 'approved' : 'author';
}
