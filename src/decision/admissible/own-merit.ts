import type { Decimal } from '../../formats/decimal.ts';
import { formatDay, parseTime, type TimeRange } from '../../formats/time.ts';
import type { Writable } from '../../formats/writable.ts';
import type { Indicator } from '../../policy/model.ts';
import type { Item } from '../evidence/item.ts';
import { type Bounds, boundsOf } from '../numbers/bounds.ts';
import { readValue } from '../numbers/values.ts';
import { unmetConditions } from './conditions.ts';
import { otherProtocol } from './protocol.ts';

/** What a measurement is to an indicator, whatever release it is of. */
interface OwnMerit {
  readonly assessed: TimeRange | undefined;
  /** The instant from which it is no longer admissible; Infinity for never. */
  readonly expires: number;
  /** The value on the indicator's scale, with its bounds where the indicator compares them and they are known. */
  readonly usable?: { readonly value: Decimal; readonly bounds?: Bounds };
  readonly unusable?: string;
  /** What speaks against it, in words; undefined or false where nothing does. */
  readonly faults: {
    readonly [code in
      | 'evidence-expired'
      | 'evidence-from-future'
      | 'evidence-incomplete'
      | 'evidence-too-few-samples'
      | 'evidence-no-uncertainty'
      | 'evidence-conditions-unmet'
      | 'evidence-not-a-log'
      | 'threshold-set-after-evidence'
      | 'evidence-other-protocol']: string | undefined | false;
  };
}

/** Looks at the measurement and the indicator alone. @param now milliseconds since 1970 */
export function ownMerit(item: Item, indicator: Indicator, variants: readonly string[], now: number): OwnMerit {
  const assessed = parseTime(item.assessed);
  const expires = assessed === undefined ? Number.NEGATIVE_INFINITY : assessed.earliest + indicator.validFor;
  const read = readValue(item, indicator);
  const bounds = 'unusable' in read ? undefined : compare(read, item, indicator);
  const unmet = unmetConditions(indicator, item, variants);
  const merit: Writable<OwnMerit> = {
    assessed,
    expires,
    faults: {
      'evidence-expired':
        isExpired(assessed, expires, now) && `assessed ${item.assessed || 'at an unknown time'}, valid until ${assessed ? formatDay(expires) : 'unknown'}`,
      'evidence-from-future': assessed !== undefined && assessed.earliest > now && `assessed ${item.assessed}, after now`,
      'evidence-incomplete': item.incompleteBecause,
      'evidence-too-few-samples': tooFew(item, indicator),
      'evidence-no-uncertainty': !('unusable' in read) && bounds === undefined && noUncertainty(item, indicator),
      'evidence-conditions-unmet': unmet.length > 0 && unmet.join('; '),
      'evidence-not-a-log': item.kind === 'record' && indicator.selectors.length > 0 && `${indicator.id} is measured by eval logs; a record can only worsen it`,
      'threshold-set-after-evidence': setAfter(item, assessed, indicator),
      'evidence-other-protocol': otherProtocol(item, indicator),
    },
  };
  if ('unusable' in read) merit.unusable = read.unusable;
  else merit.usable = bounds === undefined ? { value: read.value } : { value: read.value, bounds };
  return merit;
}

/** Both bounds, or undefined when the indicator needs an uncertainty that nothing states. */
function compare(read: { value: Decimal; number: number }, item: Item, indicator: Indicator): Bounds | undefined {
  const isSampled = indicator.scale.kind === 'proportion' || indicator.scale.kind === 'mean';
  if (!isSampled || indicator.confidence === null) return { low: read.value, high: read.value };
  return boundsOf(read.number, item, indicator.scale.kind === 'proportion', indicator.confidence);
}

function noUncertainty(item: Item, indicator: Indicator): string {
  if (indicator.scale.kind === 'proportion') return 'a proportion needs its samples, a standard error or an interval';
  return `a mean needs a standard error or an interval of sufficient level${item.samples === undefined ? '' : '; the number of samples alone says nothing of its spread'}`;
}

function isExpired(assessed: TimeRange | undefined, expires: number, now: number): boolean {
  return assessed === undefined || now > expires;
}

function tooFew(item: Item, indicator: Indicator): string | undefined {
  const { minSamples } = indicator;
  if (minSamples === undefined || (item.samples !== undefined && item.samples >= minSamples)) return undefined;
  return `expected at least ${minSamples} samples, found ${item.samples ?? 'no number of samples'}`;
}

/** Thresholds that were set once the evidence was there prove nothing: evidence must provably be from that day or later. */
function setAfter(item: Item, assessed: TimeRange | undefined, { since }: Indicator): string | undefined {
  if (since === undefined || (assessed !== undefined && assessed.earliest >= since)) return undefined;
  return `its thresholds stand since ${formatDay(since)}; this was assessed ${item.assessed || 'at an unknown time'}`;
}
