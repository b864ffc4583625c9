import type { Plan as PlanReport } from '../../formats/generated/decision.ts';
import { days, formatDay } from '../../formats/time.ts';
import { conditionText } from '../../policy/condition-text.ts';
import { lookup } from '../../policy/lookup.ts';
import type { Kci, Milestone, Plan } from '../../policy/model.ts';
import { needText } from '../../policy/requirement-text.ts';
import type { Context } from '../context.ts';
import { type Finding, placed } from '../findings.ts';
import { because } from '../kri/because.ts';
import { evaluate, type Truth } from '../kri/kleene.ts';
import { type KriStates, truthWith } from '../kri/truth.ts';
import { snippet } from '../present/snippet.ts';
import type { Claims } from './claims.ts';

/** An assurance plan as it stands for a release. */
export interface JudgedPlan {
  readonly plan: Plan;
  readonly state: PlanReport['state'];
  /** Stages at which it is needed and does not suffice, each with whether that is sure. */
  readonly needed: readonly { readonly stage: string; readonly truth: Truth }[];
  readonly milestones: readonly JudgedMilestone[];
}

interface JudgedMilestone {
  readonly milestone: Milestone;
  readonly state: PlanReport['milestones'][number]['state'];
  /** The stages at which its KCI is not met. */
  readonly lacking: readonly string[];
}

/** Within so many days before a milestone is due it is told. */
const SOON = days(30);

/**
 * Judges every plan: where `needed_from` holds, or cannot be told, assurance has to suffice. A milestone is met while its KCI is, at
 * the level that it names, at the stage of the release and every narrower one, whatever pairings need.
 */
export function judgePlans(context: Context, byStage: ReadonlyMap<string, KriStates>, claims: Claims): JudgedPlan[] {
  return context.policy.plans.map((plan) => {
    const truths = [...byStage].map(([stage, states]) => ({ stage, truth: evaluate(plan.neededFrom, truthWith(states, context)) }));
    const needed = plan.sufficient ? [] : truths.filter(({ truth }) => truth !== 'false');
    const state = plan.sufficient ? 'sufficient' : needed.length > 0 ? 'insufficient' : 'not-needed';
    return { plan, state, needed, milestones: plan.milestones.map((milestone) => judgeMilestone(milestone, context, claims)) };
  });
}

function judgeMilestone(milestone: Milestone, context: Context, claims: Claims): JudgedMilestone {
  const kci = kciOf(milestone, context);
  const lacking = context.stages.filter((stage) => kci === undefined || claims.kci(kci, milestone.shownBy?.level ?? 0, stage).state !== 'met');
  const left = milestone.due - context.now;
  if (lacking.length === 0) return { milestone, state: 'met', lacking };
  return { milestone, state: left <= 0 ? 'overdue' : left <= SOON ? 'due' : 'open', lacking };
}

function kciOf({ shownBy }: Milestone, { policy }: Context): Kci | undefined {
  return shownBy === undefined ? undefined : lookup(policy).kci.get(shownBy.kci);
}

/** Plans that do not suffice although they are needed, and milestones that are not met although they are due, or soon will be. */
export function planFindings(plans: readonly JudgedPlan[], byStage: ReadonlyMap<string, KriStates>, context: Context): Finding[] {
  return plans.flatMap((judged) => [
    ...insufficient(judged, byStage, context),
    ...judged.milestones.flatMap((step) => milestoneFinding(step, judged, context)),
  ]);
}

function insufficient({ plan, needed }: JudgedPlan, byStage: ReadonlyMap<string, KriStates>, context: Context): Finding[] {
  const [first] = needed.filter(({ truth }) => truth === 'true').concat(needed);
  if (first === undefined) return [];
  const why =
    first.truth === 'true'
      ? `it is needed now: ${because(plan.neededFrom, byStage.get(first.stage), context)}`
      : `whether it is needed cannot be told: it is from "${conditionText(plan.neededFrom)}" on, and of that not all is measured`;
  return [
    {
      code: 'assurance-insufficient',
      severity: 'block',
      stages: needed.map(({ stage }) => stage),
      message: `the assurance plan ${plan.id} (${plan.statement}) does not suffice, as the policy says, and ${why}`,
      fix: `${first.truth === 'true' ? '' : 'Measure what decides whether it is needed. If it is: '}Carry the plan out, then say sufficient: true of ${plan.id} in the policy; its owners approve it.`,
      ...placed(plan.at),
    },
  ];
}

function milestoneFinding({ milestone, state, lacking }: JudgedMilestone, { plan }: JudgedPlan, context: Context): Finding[] {
  if (state !== 'overdue' && state !== 'due') return [];
  const { id, title, due, shownBy } = milestone;
  const kci = kciOf(milestone, context);
  const shown = shownBy === undefined ? 'the policy names no KCI that could show it' : `${needText(shownBy, context.policy)} is not met`;
  const add = kci === undefined || shownBy === undefined ? '' : `\n\n${snippet(kci, shownBy.level, context)}`;
  return [
    {
      ...(state === 'overdue' ? { code: 'milestone-overdue', severity: 'block' } : { code: 'milestone-due', severity: 'warning' }),
      ...(kci === undefined ? {} : { indicator: kci.id }),
      stages: lacking,
      message: `the milestone ${id} (${title}) of the assurance plan ${plan.id} ${state === 'overdue' ? `was due on ${formatDay(due)}` : `is due on ${formatDay(due)}; from then on it blocks`}, and ${shown}`,
      fix: kci === undefined ? `Name the KCI that shows it under kci of ${id} in the policy.` : `Reach it, and add the evidence that ${kci.id} is met:${add}`,
      ...placed(milestone.at),
    },
  ];
}

/** Plans in the form of the report. */
export function presentPlans(plans: readonly JudgedPlan[], context: Context): { plans?: PlanReport[] } {
  if (plans.length === 0) return {};
  return {
    plans: plans.map(({ plan: { id, statement, because: reason }, state, milestones }) => ({
      id,
      statement,
      state,
      ...(reason === undefined ? {} : { because: reason }),
      milestones: milestones.map((judged) => presentMilestone(judged, context)),
    })),
  };
}

function presentMilestone({ milestone, state }: JudgedMilestone, context: Context): PlanReport['milestones'][number] {
  const { id, title, due, forecast, shownBy } = milestone;
  const kci = kciOf(milestone, context);
  const threshold = kci === undefined || kci.thresholds.length === 1 ? undefined : kci.thresholds[shownBy?.level ?? 0];
  return {
    id,
    title,
    due: formatDay(due),
    state,
    ...(kci === undefined ? {} : { kci: kci.id }),
    ...(threshold === undefined ? {} : { threshold: threshold.name }),
    ...(forecast === undefined ? {} : { forecast }),
  };
}

/** KCIs on whose evidence milestones that are due rest, and the days on which others come to be due. */
export function restOfPlans(plans: readonly JudgedPlan[], context: Context): { kcis: Kci[]; days: number[] } {
  const { now } = context;
  const steps = plans.flatMap(({ milestones }) => milestones);
  return {
    kcis: steps.flatMap(({ milestone, state }) => (state === 'met' && milestone.due <= now ? (kciOf(milestone, context) ?? []) : [])),
    days: steps.flatMap(({ milestone: { due } }) => (due > now ? [due] : [])),
  };
}
