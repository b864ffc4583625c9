import { formatDay } from '../../formats/time.ts';
import { BINDINGS, type Crossing, type Indicator, type Kci, type Kri, type Scale } from '../model.ts';
import { endsNoLater, withinText } from '../within.ts';
import { type Both, durationText, list, missingFrom, type Shift, stricter, weaker } from './change.ts';
import { shiftConditions } from './conditions.ts';
import { marginText, shiftMargin } from './margin.ts';
import { shiftRelativeTo } from './relative.ts';
import { sameScale } from './thresholds.ts';

type Rule = (before: Indicator, after: Indicator, both: Both) => readonly Shift[];

/** Fields that are compared elsewhere: what an indicator is, its thresholds, and its overrides. */
type Elsewhere = 'kind' | 'id' | 'at' | 'direction' | 'thresholds' | 'by';

/** One field of an indicator: its name in the file, and how it is compared. */
export interface Field<R = Rule> {
  readonly name: string;
  readonly rule: R;
}

/** Every field that KRIs and KCIs share. A field that is new in the model does not compile until it is compared here. */
export const SHARED: Readonly<Record<Exclude<keyof Kri & keyof Kci, Elsewhere>, Field>> = {
  title: { name: 'title', rule: (a, b) => neutral('the title', a.title, b.title) },
  about: {
    name: 'about',
    rule: (a, b) => (a.about === b.about ? [] : [weaker(`what is measured goes from the ${a.about} to the ${b.about}: other evidence counts`)]),
  },
  selectors: { name: 'measured_by', rule: shiftSelectors },
  relativeTo: { name: 'relative_to', rule: shiftRelativeTo },
  vouchedBy: { name: 'vouched_by', rule: shiftVouching },
  considers: { name: 'considers', rule: shiftConsidered },
  scale: { name: 'scale', rule: shiftScale },
  unit: { name: 'unit', rule: shiftUnit },
  confidence: { name: 'confidence', rule: shiftConfidence },
  validFor: {
    name: 'valid_for',
    rule: (a, b) => shiftLimit('valid_for', a.validFor, b.validFor, durationText, 'older evidence counts', 'evidence lapses sooner'),
  },
  computeGrowth: { name: 'compute_growth', rule: shiftGrowth },
  binding: { name: 'binding', rule: shiftBinding },
  minSamples: { name: 'min_samples', rule: shiftSamples },
  conditions: { name: 'conditions', rule: (a, b, both) => shiftConditions(a.conditions, b.conditions, both) },
  protocol: { name: 'protocol', rule: shiftProtocol },
  independent: { name: 'assessor', rule: shiftAssessor },
  independentAtLeast: { name: 'independent', rule: shiftIndependent },
  reassessOn: { name: 'reassess_on', rule: shiftEvents },
  reassessAt: { name: 'reassess_on', rule: shiftCrossings },
  since: { name: 'since', rule: shiftSince },
  because: { name: 'because', rule: shiftReasons },
  source: { name: 'source', rule: (a, b) => neutral('the source', a.source ?? '', b.source ?? '') },
  advisory: { name: 'advisory', rule: shiftAdvisory },
  waivable: { name: 'waivable', rule: shiftWaivable },
  assumes: { name: 'assumes', rule: (a, b) => shiftRests('the assumption', a.assumes, b.assumes) },
};

/** The fields that only KRIs have. */
export const OF_KRIS: Readonly<Record<Exclude<keyof Kri, keyof Kci>, Field<(before: Kri, after: Kri) => readonly Shift[]>>> = {
  risk: {
    name: 'risk',
    rule: (a, b) => (a.risk === b.risk ? [] : [weaker(`the risk goes from ${a.risk} to ${b.risk}: events that affect ${a.risk} no longer touch it`)]),
  },
  margin: { name: 'margin', rule: shiftMargin },
};

/** The fields that only KCIs have; layers are compared all together. */
export const OF_KCIS: Readonly<Record<Exclude<keyof Kci, keyof Kri | 'layer'>, Field<(before: Kci, after: Kci) => readonly Shift[]>>> = {
  category: { name: 'category', rule: (a, b) => neutral('the category', a.category, b.category) },
  within: { name: 'within', rule: shiftWithin },
  mitigations: { name: 'mitigations', rule: (a, b) => shiftRests('the mitigation', a.mitigations, b.mitigations) },
};

function neutral(what: string, a: string, b: string): Shift[] {
  return a === b ? [] : [{ kind: 'neutral', text: `${what} goes from "${a}" to "${b}"` }];
}

/** A number of which more is weaker. */
function shiftLimit(what: string, a: number, b: number, text: (value: number) => string, more: string, less: string): Shift[] {
  if (a === b) return [];
  const said = `${what} goes from ${text(a)} to ${text(b)}`;
  return [b > a ? weaker(`${said}: ${more}`) : stricter(`${said}: ${less}`)];
}

/** Each selector needs a measurement of its own, so a further one asks for more; a first one lets logs in, where records counted. */
function shiftSelectors(a: Indicator, b: Indicator): Shift[] {
  const [old, now] = [a.selectors.map(({ text }) => text), b.selectors.map(({ text }) => text)];
  if (old.length === 0 && now.length === 0) return [];
  if (old.length === 0) return [weaker(`measured by logs of ${list(now)}, before by records`)];
  if (now.length === 0) return [weaker(`measured by records, before by logs of ${list(old)}`)];
  const [removed, added] = [missingFrom(old, now), missingFrom(now, old)];
  if (removed.length > 0 && added.length > 0) return [weaker(`measured_by goes from ${list(removed)} to ${list(added)}: other measurements count`)];
  if (removed.length > 0) return [weaker(`no longer measured by ${list(removed)}`)];
  return added.length > 0 ? [stricter(`also needs a measurement of ${list(added)}`)] : [];
}

function shiftVouching({ vouchedBy: a }: Indicator, { vouchedBy: b }: Indicator): Shift[] {
  if (a === b) return [];
  if (b === undefined) return [weaker(`${a} no longer has to vouch for evidence`)];
  return a === undefined ? [stricter(`${b} has to vouch for evidence`)] : [weaker(`${b} vouches for evidence instead of ${a}`)];
}

/** What it does that a considered KRI needs no pairing of its own is compared in interactions.ts. */
function shiftConsidered({ considers: a }: Indicator, { considers: b }: Indicator): Shift[] {
  const [removed, added] = [missingFrom(a, b), missingFrom(b, a)];
  return [
    ...(removed.length > 0 ? [weaker(`the judgement no longer has to take ${list(removed)} into account`)] : []),
    ...(added.length > 0 ? [stricter(`the judgement has to take ${list(added)} into account`)] : []),
  ];
}

function shiftScale({ scale: a }: Indicator, { scale: b }: Indicator): Shift[] {
  return sameScale(a, b) ? [] : [weaker(`the scale goes from ${scaleText(a)} to ${scaleText(b)}: values cannot be compared`)];
}

function scaleText(scale: Scale): string {
  return scale.kind === 'ordinal' ? scale.words.join(', ') : scale.kind === 'flag' ? 'true or false' : scale.kind;
}

function shiftUnit({ unit: a }: Indicator, { unit: b }: Indicator): Shift[] {
  if (a === b) return [];
  if (a === undefined) return [stricter(`evidence in another unit than ${b} is unusable`)];
  return [weaker(b === undefined ? `evidence in another unit than ${a} is no longer unusable` : `the unit goes from ${a} to ${b}`)];
}

function shiftConfidence(a: Indicator, b: Indicator): Shift[] {
  if (a.confidence === b.confidence) return [];
  const text = (value: number | null): string => (value === null ? 'none' : `${Number((value * 100).toPrecision(12))}%`);
  const said = `confidence goes from ${text(a.confidence)} to ${text(b.confidence)}`;
  const hasBound = [a, b].some(({ scale }) => scale.kind === 'proportion' || scale.kind === 'mean');
  if (!hasBound) return [{ kind: 'neutral', text: `${said}, which this scale does not use` }];
  const isWeaker = a.confidence !== null && (b.confidence === null || b.confidence < a.confidence);
  return [isWeaker ? weaker(`${said}: the compared bound is less cautious`) : stricter(`${said}: the compared bound is more cautious`)];
}

function shiftGrowth({ computeGrowth: a }: Indicator, { computeGrowth: b }: Indicator): Shift[] {
  if (a === undefined) return b === undefined ? [] : [stricter(`evidence lapses at ${b.toString()} times the effective compute`)];
  if (b === undefined) return [weaker(`evidence no longer lapses at ${a.toString()} times the effective compute`)];
  const [from, to] = [a.toNumber(), b.toNumber()];
  return shiftLimit('compute_growth', from, to, String, 'evidence of smaller models counts', 'evidence is outgrown sooner');
}

const BINDING_NEEDS: Readonly<Record<Indicator['binding'], string>> = {
  name: 'a matching name is enough',
  digest: 'evidence has to state the digest of the release',
  attested: 'a trusted signature has to tie evidence to the release',
};

function shiftBinding({ binding: a }: Indicator, { binding: b }: Indicator): Shift[] {
  if (a === b) return [];
  const said = `binding goes from ${a} to ${b}: ${BINDING_NEEDS[b]}`;
  return [BINDINGS.indexOf(b) < BINDINGS.indexOf(a) ? weaker(said) : stricter(said)];
}

function shiftSamples({ minSamples: a }: Indicator, { minSamples: b }: Indicator): Shift[] {
  const text = (value: number): string => (value === 0 ? 'none' : String(value));
  return shiftLimit('min_samples', -(a ?? 0), -(b ?? 0), (value) => text(-value), 'smaller runs count', 'smaller runs no longer count');
}

/** Evidence of one version is no evidence of another, so that a changed version lets other evidence in. */
function shiftProtocol({ protocol: a }: Indicator, { protocol: b }: Indicator): Shift[] {
  if (a === undefined) return b === undefined ? [] : [stricter(`evidence has to be measured by the protocol ${b.version}`)];
  if (b === undefined) return [weaker(`evidence no longer has to be measured by the protocol ${a.version}`)];
  const shifts: Shift[] = [];
  if (a.version !== b.version) shifts.push(weaker(`the protocol goes from ${a.version} to ${b.version}: other evidence counts`));
  if (a.sha256 !== b.sha256)
    shifts.push(
      a.sha256 === undefined
        ? stricter('evidence has to state the sha256 of the protocol')
        : weaker('the sha256 of the protocol changes: other evidence counts'),
    );
  if (a.reviewedBy !== b.reviewedBy) {
    const said = `who has to have reviewed the protocol goes from ${a.reviewedBy ?? 'nobody'} to ${b.reviewedBy ?? 'nobody'}`;
    shifts.push(a.reviewedBy === undefined ? stricter(said) : weaker(said));
  }
  return shifts;
}

function shiftAssessor({ independent: a }: Indicator, { independent: b }: Indicator): Shift[] {
  if (a === b) return [];
  return [b ? stricter('the assessor has to be independent, before any') : weaker('any assessor counts, before only an independent one')];
}

function shiftIndependent({ independentAtLeast: a }: Indicator, { independentAtLeast: b }: Indicator): Shift[] {
  if (a === b) return [];
  const said = `independent assessors who must have measured it go from ${a || 'none'} to ${b || 'none'}`;
  return [b < a ? weaker(`${said}: fewer others have to find the same`) : stricter(`${said}: more others have to measure it`)];
}

function shiftEvents({ reassessOn: a }: Indicator, { reassessOn: b }: Indicator): Shift[] {
  const [removed, added] = [missingFrom(a, b), missingFrom(b, a)];
  return [
    ...(removed.length > 0 ? [weaker(`the event ${list(removed)} no longer voids earlier evidence`)] : []),
    ...(added.length > 0 ? [stricter(`the event ${list(added)} voids earlier evidence`)] : []),
  ];
}

function shiftCrossings({ reassessAt: a }: Indicator, { reassessAt: b }: Indicator): Shift[] {
  const text = ({ kri, threshold }: Crossing): string => `${kri} at ${threshold}`;
  const [removed, added] = [missingFrom(a.map(text), b.map(text)), missingFrom(b.map(text), a.map(text))];
  return [
    ...(removed.length > 0 ? [weaker(`reaching ${list(removed)} no longer voids earlier evidence`)] : []),
    ...(added.length > 0 ? [stricter(`reaching ${list(added)} voids earlier evidence`)] : []),
  ];
}

/** Thresholds that change while the day from which they stand does not: evidence may have been seen before they were set. */
function shiftSince(a: Indicator, b: Indicator): Shift[] {
  const day = (since: number | undefined): string => (since === undefined ? 'no stated day' : formatDay(since));
  const said = `its thresholds stand since ${day(b.since)}, before since ${day(a.since)}`;
  if (a.since !== b.since) {
    const isWeaker = b.since === undefined || (a.since !== undefined && b.since < a.since);
    return [isWeaker ? weaker(`${said}: older evidence counts`) : stricter(`${said}: older evidence no longer counts`)];
  }
  const changed = b.since === undefined ? [] : setTogether(a, b);
  return changed.length === 0
    ? []
    : [
        {
          kind: 'neutral',
          text: `since still says ${day(b.since)}, although ${list(changed)} ${changed.length === 1 ? 'is' : 'are'} changed; move it to the day of the change`,
        },
      ];
}

/** What is settled with the thresholds, by the names of its keys, where it differs. */
function setTogether(a: Indicator, b: Indicator): string[] {
  const margin = (indicator: Indicator): string => (indicator.kind === 'kri' ? marginText(indicator.margin) : '');
  const texts: Record<string, (indicator: Indicator) => string> = {
    thresholds: ({ thresholds }) => thresholds.map(({ name, text }) => `${name} ${text}`).join(),
    margin,
    scale: ({ scale }) => scaleText(scale),
    measured_by: ({ selectors }) => selectors.map(({ text }) => text).join(),
    by: ({ by }) => JSON.stringify(by.map(({ key, thresholds, margin: own }) => [key, thresholds, own])),
  };
  return Object.keys(texts).filter((key) => texts[key]?.(a) !== texts[key]?.(b));
}

function shiftReasons({ because: a }: Indicator, { because: b }: Indicator): Shift[] {
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
    const [old, now] = [a.get(key), b.get(key)];
    return old === now ? [] : [{ kind: 'neutral' as const, text: `the reason for ${key} goes from "${old ?? 'none'}" to "${now ?? 'none'}"` }];
  });
}

function shiftWaivable({ waivable: a }: Indicator, { waivable: b }: Indicator): Shift[] {
  if (a === b) return [];
  return [b ? weaker('a waiver may lift its findings') : stricter('no waiver may lift its findings')];
}

/** What a claim rests on: whatever is not shown of it holds the claim up. */
function shiftRests(what: string, a: readonly string[], b: readonly string[]): Shift[] {
  const [removed, added] = [missingFrom(a, b), missingFrom(b, a)];
  return [
    ...(removed.length > 0 ? [weaker(`it no longer rests on ${what} ${list(removed)}`)] : []),
    ...(added.length > 0 ? [stricter(`it also rests on ${what} ${list(added)}`)] : []),
  ];
}

/** No pairing can need an advisory KCI, so what it asked for before is compared at the pairings. */
function shiftAdvisory({ advisory: a }: Indicator, { advisory: b, kind }: Indicator): Shift[] {
  if (a === b) return [];
  if (kind === 'kci') {
    if (b === undefined) return [{ kind: 'neutral', text: 'it is no longer advisory: pairings may need it' }];
    return a === undefined
      ? [weaker(`it becomes advisory: it is reported only, and no pairing can need it (${b})`)]
      : neutral('the reason for being advisory', a, b);
  }
  if (b === undefined) return [stricter('it is no longer advisory: it has to be measured, and it fires')];
  return a === undefined ? [weaker(`it becomes advisory: it is reported only, and fires nothing (${b})`)] : neutral('the reason for being advisory', a, b);
}

function shiftWithin({ within: a }: Kci, { within: b }: Kci): Shift[] {
  const said = `within goes from ${a === undefined ? 'none' : withinText(a)} to ${b === undefined ? 'none' : withinText(b)}`;
  if (a === undefined) return b === undefined ? [] : [weaker(`${said}: it may be outstanding for longer`)];
  if (b === undefined) return [stricter(`${said}: it has to be met sooner`)];
  const isSameLength = a.kind === 'elapsed' && b.kind === 'elapsed' && a.milliseconds === b.milliseconds;
  const clock = isSameLength ? ', because hours count from the instant and days from the start of the day' : '';
  if (!endsNoLater(b, a)) return [weaker(`${said}: it may be outstanding for longer${clock}`)];
  return endsNoLater(a, b) ? [] : [stricter(`${said}: it has to be met sooner`)];
}
