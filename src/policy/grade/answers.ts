import { days } from '../../formats/time.ts';
import { fewestSamples } from '../lint/samples.ts';
import type { Indicator, Kci, Kri } from '../model.ts';
import { type Expert, type Facts, isSampled } from './facts.ts';
import { times } from './fraction.ts';
import { notAReason } from './reasons.ts';
import { type Answer, ask, no, type Question, type Sheet, yes } from './sheet.ts';

/** Answers that several leaves ask for. */

/** The longest period that still counts as a regular one. */
const LONGEST_PERIOD = days(365);
/** The laxest one-sided confidence that counts as a suitable one. */
const LEAST_CONFIDENCE = 0.9;

/** The reason that `because` gives for a field; nothing where the field itself is not there. */
export function explained(facts: Facts, indicator: Indicator, field: string, isThere: boolean): Answer {
  const { text, at } = facts.because(indicator, field);
  if (!isThere) return no(at, `there is no ${field} that a reason could be given for`);
  const lack = notAReason(text);
  return lack === undefined ? yes('stated', at) : no(at, `the reason for ${field} is missing (because: { ${field}: … }): ${lack}`);
}

/** Why reaching the threshold of a control is enough. */
export function sufficient(facts: Facts, kci: Kci): Answer {
  const lack = notAReason(facts.raw.kcis[kci.id]?.sufficiency);
  const at = facts.at(kci, 'sufficiency');
  return lack === undefined ? yes('stated', at) : no(at, `sufficiency does not say why reaching the threshold is enough: ${lack}`);
}

/** What is no measurement is worth the word of a body. A record that anybody may write shows no more than that it was written. */
export function vouched(facts: Facts, kci: Kci): Answer {
  if (kci.selectors.length > 0) return yes('checked', facts.at(kci, 'measured_by'));
  if (kci.vouchedBy !== undefined) return yes('attested', facts.at(kci, 'vouched_by'));
  if (facts.isIndependent(kci)) return yes('attested', facts.at(kci, kci.independent ? 'assessor' : 'independent'));
  return no(['kcis', kci.id], 'anybody may write its record; let a body vouch for it (vouched_by), or an independent assessor (assessor: independent)');
}

/** Somebody from outside measured it. */
export function independent(facts: Facts, indicator: Indicator): Answer {
  const at = facts.at(indicator, indicator.independent ? 'assessor' : 'independent');
  if (facts.isIndependent(indicator)) return yes('attested', at);
  const isAsked = indicator.independent || indicator.independentAtLeast > 0;
  return no(
    at,
    isAsked
      ? 'too few independent assessors without conflicts of interest are registered (assessors); under "assessors: declared" nobody vouches'
      : 'no independent assessor has to measure it (independent: { at_least: 1 })',
  );
}

/** Somebody from outside reviewed how it is measured. */
export function reviewed(facts: Facts, indicator: Indicator): Answer {
  const at = facts.at(indicator, 'protocol');
  if (facts.isReviewed(indicator)) return yes('attested', at);
  return no(
    at,
    indicator.protocol === undefined
      ? 'no protocol is required (protocol: { version, sha256, reviewed_by })'
      : 'the protocol names no sha256 and independent assessor who reviewed it (reviewed_by)',
  );
}

/** The text by which it is measured is fixed by its hash. */
export function fixedProtocol(facts: Facts, indicator: Indicator): Answer {
  const at = facts.at(indicator, 'protocol');
  return indicator.protocol?.sha256 === undefined ? no(at, 'no text fixes how it is measured (protocol: { version, sha256 })') : yes('checked', at);
}

/** Evidence lapses after a period that is short enough. */
export function regular(facts: Facts, indicator: Indicator): Answer {
  const at = facts.at(indicator, 'valid_for');
  return isRegular(indicator) ? yes('checked', at) : no(at, 'evidence counts for more than a year (valid_for)');
}

/** Whether evidence of the indicator has to be renewed at least once a year. */
export function isRegular({ validFor }: Indicator): boolean {
  return validFor <= LONGEST_PERIOD;
}

/** Something voids evidence before its time. */
export function reassessed(facts: Facts, indicator: Indicator): Answer {
  const at = facts.at(indicator, 'reassess_on');
  const { reassessOn, reassessAt } = indicator;
  return reassessOn.length + reassessAt.length > 0 ? yes('checked', at) : no(at, 'no event and no crossing voids evidence before its time (reassess_on)');
}

/** Its value is believed only with a confidence, and enough samples to reach it. A level or a yes has no sampling error: a body must vouch for it. */
export function confident(facts: Facts, indicator: Indicator): Answer {
  const { confidence, minSamples, scale } = indicator;
  if (!isSampled(indicator))
    return facts.isAttested(indicator)
      ? yes('attested', facts.at(indicator, indicator.vouchedBy === undefined ? 'assessor' : 'vouched_by'))
      : no(facts.at(indicator, 'scale'), 'it has no confidence level, and no body vouches for it (vouched_by, or assessor: independent)');
  const at = facts.at(indicator, 'min_samples');
  if (confidence === null || confidence < LEAST_CONFIDENCE) return no(facts.at(indicator, 'confidence'), 'it is compared with less than 90% confidence');
  if (minSamples === undefined) return no(at, 'no number of samples is required (min_samples)');
  const needed = scale.kind === 'proportion' ? fewestSamples(indicator, confidence)[1] : undefined;
  return needed !== undefined && minSamples < needed ? no(at, `min_samples can never show the threshold; it takes ${needed}`) : yes('checked', at);
}

/** How outside experts are chosen: what they must know, how they were found. Each of them counts alike. */
export function chosen(facts: Facts): Sheet {
  const told = (field: 'expertise' | 'selection') => (expert: Expert) => {
    const at = ['assessors', expert.id, ...(expert[field] === undefined ? [] : [field])];
    const lack = notAReason(expert[field]);
    return lack === undefined ? yes('stated', at) : no(at, `${field} is not told: ${lack}`);
  };
  return ask<Expert>(
    facts.experts,
    [
      { asks: 'the expertise of each assessor from outside', worth: 50, answer: told('expertise') },
      { asks: 'how each of them was chosen', worth: 50, answer: told('selection') },
    ],
    { at: ['assessors'], what: 'no independent assessor without conflicts of interest is registered (assessors)' },
  );
}

/** The detail on experts as a question: it earns only where somebody from outside is asked for at all. */
export function expertDetail<Unit>(facts: Facts, worth: number, isAsked: (unit: Unit) => boolean): Question<Unit> {
  const { score, asked } = chosen(facts);
  const [lacking] = asked.flatMap((one) => one.lacking);
  const [earned] = asked.flatMap((one) => one.earned);
  return {
    asks: 'what experts must know, and how they are chosen',
    worth,
    isReason: true,
    answer: (unit) => {
      if (!isAsked(unit)) return no(['assessors'], 'nobody from outside is asked for here, so nothing is told of how they are chosen');
      const lacks = lacking === undefined ? {} : { lacks: `${lacking.id}: ${lacking.what}` };
      return { share: score, basis: 'stated', at: lacking?.at ?? earned?.at ?? ['assessors'], ...lacks };
    },
  };
}

/** One answer that stands only as far as another does. */
export function only(answer: Answer, where: Answer): Answer {
  if (where.share.top === 0n) return where;
  const lacks = answer.lacks ?? where.lacks;
  return { share: times(answer.share, where.share), basis: answer.basis, at: answer.at, ...(lacks === undefined ? {} : { lacks }) };
}

/** Headroom that has an effect: none on words and yes-or-no values. */
export function hasMargin({ margin, scale }: Kri): boolean {
  if (margin === undefined || scale.kind === 'ordinal' || scale.kind === 'flag') return false;
  return [margin.absolute, margin.relative].some((part) => part?.gt(0) ?? false);
}
