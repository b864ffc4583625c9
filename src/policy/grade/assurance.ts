import { assumedBy } from '../assumptions.ts';
import { type Indicator, type Kci, type Milestone, mentionedThresholds, type Plan } from '../model.ts';
import { confident, fixedProtocol, sufficient } from './answers.ts';
import type { Facts } from './facts.ts';
import { type Fraction, fraction, isGreater, NOTHING } from './fraction.ts';
import { notAReason } from './reasons.ts';
import { type Answer, ask, type Basis, limited, no, type Sheet, yes } from './sheet.ts';

/** Group 3.1.3 of the rubric: assurance processes. All three leaves, because a rule ties the first to the second. */
export function assurance(facts: Facts): { plans: Sheet; evidence: Sheet; assumptions: Sheet } {
  const evidence = evidenceOf(facts);
  return { plans: plans(facts, evidence.score), evidence: ruleOnPlans(facts, evidence), assumptions: assumptions(facts) };
}

/**
 * 3.1.3.1: credible plans. An assurance that is called sufficient needs no plan, but is believed only as far as evidence of it is
 * asked for: saying so costs nothing.
 */
function plans(facts: Facts, evidence: Fraction): Sheet {
  const believed = (path: readonly string[]): Answer => ({
    share: evidence,
    basis: 'stated',
    at: path,
    ...(isGreater(fraction(1), evidence) ? { lacks: 'it is called sufficient, which is believed as far as 3.1.3.2 scores' } : {}),
  });
  const where =
    (field: string, answer: (plan: Plan, path: readonly string[]) => Answer) =>
    (plan: Plan): Answer =>
      plan.sufficient ? believed(['plans', plan.id, 'sufficient']) : answer(plan, ['plans', plan.id, field]);
  return ask(
    facts.policy.plans,
    [
      { asks: 'it says whether the assurance at hand suffices', worth: 25, answer: where('sufficient', (_, at) => yes('checked', at)) },
      { asks: 'from which KRI threshold on it must', worth: 25, answer: where('needed_from', neededFrom) },
      { asks: 'why it will be ready by then', worth: 25, isReason: true, answer: where('because', ready) },
      { asks: 'milestones with a day, and a control that shows each', worth: 15, answer: where('milestones', milestones) },
      { asks: 'the forecast behind the day of each', worth: 10, isReason: true, answer: where('milestones', forecasts) },
    ],
    { at: ['kcis'], what: 'there are no plans (plans: { … sufficient, needed_from, because, milestones })' },
  );
}

function neededFrom({ neededFrom: condition }: Plan, at: readonly string[]): Answer {
  return mentionedThresholds(condition).length > 0 ? yes('checked', at) : no(at, 'no KRI threshold says from when on it must suffice (needed_from)');
}

function ready({ because }: Plan, at: readonly string[]): Answer {
  const lack = notAReason(because);
  return lack === undefined ? yes('stated', at) : no(at, `why it will be ready in time is missing (because): ${lack}`);
}

/** Each milestone counts alike; one without a day is no valid policy. */
function milestones({ milestones: steps }: Plan, at: readonly string[]): Answer {
  return eachOf(steps, at, 'checked', ({ id, shownBy }) => (shownBy === undefined ? `nothing shows that ${id} is reached (kci)` : undefined));
}

function forecasts({ milestones: steps }: Plan, at: readonly string[]): Answer {
  return eachOf(steps, at, 'stated', ({ id, forecast }) => {
    const lack = notAReason(forecast);
    return lack === undefined ? undefined : `${id} gives no forecast of capabilities for its day (forecast): ${lack}`;
  });
}

function eachOf(steps: readonly Milestone[], at: readonly string[], basis: Basis, lackOf: (step: Milestone) => string | undefined): Answer {
  const lacks = steps.flatMap((step) => lackOf(step) ?? []);
  if (steps.length === 0) return no(at, 'there are no milestones');
  return { share: fraction(steps.length - lacks.length, steps.length), basis, at, ...(lacks[0] === undefined ? {} : { lacks: lacks[0] }) };
}

/** 3.1.3.2: evidence that the assurance processes suffice. */
function evidenceOf(facts: Facts): Sheet {
  const live =
    (answer: (facts: Facts, kci: Kci) => Answer) =>
    (kci: Kci): Answer =>
      facts.kcis.includes(kci) ? answer(facts, kci) : no(['kcis', kci.id], 'no pairing that can fire asks for it, so it decides nothing');
  return ask(
    facts.policy.kcis.filter(({ category, advisory }) => category === 'assurance' && advisory === undefined),
    [
      { asks: 'it is shown by measurements with confidence, or a body vouches', worth: 60, answer: live(confident) },
      { asks: 'the text that says how is fixed by its hash', worth: 20, answer: live(fixedProtocol) },
      { asks: 'why the result shows what it shall show', worth: 20, isReason: true, answer: live(sufficient) },
    ],
    { at: ['kcis'], what: 'there is no assurance control (category: assurance)' },
  );
}

const RULE_ON_PLANS = 'without plans 3.1.3.2 must be at least 50; it is less, so it counts nothing';

/**
 * The rubric: "If no plans are given, 3.1.3.2 must be at least 50%." Read as a condition, not as a gift of 50: without plans less
 * than half of the evidence counts nothing.
 */
function ruleOnPlans(facts: Facts, evidence: Sheet): Sheet {
  const isHalf = !isGreater(fraction(1, 2), evidence.score);
  return facts.policy.plans.length > 0 || isHalf ? evidence : limited(evidence, NOTHING, RULE_ON_PLANS);
}

/** 3.1.3.3: what the assurance claims take for granted. What others assume is a test of an assumption, not a claim. */
function assumptions(facts: Facts): Sheet {
  const indicators = new Map<string, Indicator>([...facts.policy.kris, ...facts.policy.kcis].map((one) => [one.id, one]));
  const taken = new Set([...indicators.values()].flatMap(({ assumes }) => assumes));
  const behind = ({ id }: Kci): Indicator[] =>
    assumedBy(id, (other) => indicators.get(other)?.assumes ?? []).flatMap((assumed) => indicators.get(assumed) ?? []);
  const each =
    (answer: (assumed: Indicator) => Answer) =>
    (kci: Kci): Answer => {
      const answers = behind(kci).map(answer);
      const failed = answers.find(({ share }) => share.top === 0n);
      return failed ?? answers[0] ?? no(facts.at(kci, 'assumes'), 'it names no assumption (assumes: the indicators that test it)');
    };
  return ask(
    facts.kcis.filter(({ id, category }) => category === 'assurance' && !taken.has(id)),
    [
      {
        asks: 'the assumptions are named, and it falls with them',
        worth: 50,
        answer: (kci) =>
          kci.assumes.length > 0
            ? yes('checked', facts.at(kci, 'assumes'))
            : no(facts.at(kci, 'assumes'), 'it names no assumption (assumes: the indicators that test it)'),
      },
      { asks: 'each assumption is stress-tested, with confidence', worth: 35, answer: each((assumed) => confident(facts, assumed)) },
      { asks: 'why the test shows that the assumption holds', worth: 15, isReason: true, answer: each((assumed) => justified(facts, assumed)) },
    ],
    { at: ['kcis'], what: 'no pairing asks for an assurance control whose assumptions could be named' },
  );
}

function justified(facts: Facts, assumed: Indicator): Answer {
  if (assumed.kind === 'kci') return sufficient(facts, assumed);
  const lack = notAReason(facts.raw.kris[assumed.id]?.rationale);
  const at = facts.at(assumed, 'rationale');
  return lack === undefined ? yes('stated', at) : no(at, `rationale does not say why ${assumed.id} tests the assumption: ${lack}`);
}
