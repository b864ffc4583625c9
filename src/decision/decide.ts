import type { Evidence } from '../evidence/evidence.ts';
import type { Decision } from '../formats/generated/decision.ts';
import { growingUnderName, lookingAtCompute } from '../policy/compute.ts';
import { lookup } from '../policy/lookup.ts';
import type { Kci, Pairing, Policy } from '../policy/model.ts';
import type { Release } from '../policy/release.ts';
import { type CarryOver, carryOverFindings, judgeCarryOver } from './admissible/carry-over.ts';
import { Readings } from './admissible/readings.ts';
import type { Context } from './context.ts';
import { closeEvents, closingFindings } from './events/closings.ts';
import { riskReviewFindings } from './events/risk-reviews.ts';
import { collectFacts } from './evidence/items.ts';
import { previousOf } from './evidence/previous.ts';
import { predecessorsOf, standingSubjects, stoodFor } from './evidence/stood.ts';
import { fileFindings, missingLogFindings, unknownWordFindings } from './evidence-findings.ts';
import { compareFindings, type Finding, placed } from './findings.ts';
import { alternativeFindings } from './kci/alternative-findings.ts';
import { type Claims, claimsOf } from './kci/claims.ts';
import { type Choice, type Need, needsAt } from './kci/controls.ts';
import type { KciAtStage } from './kci/kci.ts';
import { kciFindings, stopFindings } from './kci/kci-findings.ts';
import { appliesAt, pairingAt } from './kci/pairings.ts';
import { judgePlans, planFindings } from './kci/plans.ts';
import { crossingsByOthers, crossingsOf } from './kri/crossings.ts';
import type { KriAtStage } from './kri/kri.ts';
import { kriFindings } from './kri/kri-findings.ts';
import { computeOf, type KriStates } from './kri/truth.ts';
import type { Outcome } from './outcome.ts';
import { collectApprovals, type Review } from './people/approvals.ts';
import { judgeRetractions, retractionFindings, standing } from './people/retractions.ts';
import { judgeSignoffs, signoffFindings } from './people/signoffs.ts';
import { applyWaivers, judgeWaivers } from './people/waivers.ts';
import { judgeWithdrawals, withdrawalFindings, withdrawnBy } from './people/withdrawals.ts';
import { present } from './present/present.ts';
import { emergencyFindings } from './release/emergency.ts';
import { provenRestriction } from './release/restriction.ts';
import { judgeRollbackTarget } from './release/rollback-target.ts';
import { declaredTraits, traitsOf } from './release/traits.ts';
import { subjectFindings } from './subject-findings.ts';
import { useFindings } from './use-findings.ts';

/** What the decision depends on beside policy, release and evidence. */
export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly reviews?: readonly Review[];
  /** Manifests that stand at the base or on the default branch. */
  readonly baseReleases?: readonly Release[];
  /** Manifests that stand on the default branch: those that a release may be derived from. Without it `baseReleases`. */
  readonly parents?: readonly Release[];
  /** What stood earlier on the default branch under the path of a changed manifest: what a roll-back may go to. */
  readonly formerReleases?: readonly Release[];
}

/**
 * Decides one release (contract, section 5). Pure: the same arguments give the same decision, whatever the clock and the order of files.
 * @returns the decision in the form of the report, and the first instant at which evidence or a waiver on which it rests lapses.
 */
export function decide(policy: Policy, release: Release, evidence: Evidence, circumstances: Circumstances): { decision: Decision; validUntil: number } {
  const context = contextOf(policy, release, evidence, circumstances);
  const restriction = provenRestriction(release, circumstances.baseReleases ?? [], circumstances.formerReleases ?? [], policy);
  if (restriction !== undefined) return { decision: restricted(release, context, restriction), validUntil: Number.POSITIVE_INFINITY };
  const standing = circumstances.parents ?? circumstances.baseReleases ?? [];
  const rollback = judgeRollbackTarget(policy, release, standing, (target) =>
    decideOnEvidence(contextOf(policy, target, evidence, circumstances), evidence, circumstances, []),
  );
  const { decision, validUntil } = decideOnEvidence(context, evidence, circumstances, rollback.findings);
  return { decision, validUntil: Math.min(validUntil, rollback.validUntil) };
}

/** Decides a release that does not pass as a restriction. @param further findings beside those of the evidence. */
function decideOnEvidence(
  context: Context,
  evidence: Evidence,
  circumstances: Circumstances,
  further: readonly Finding[],
): { decision: Decision; validUntil: number } {
  const { policy, release } = context;
  const undecidable = missingCompute(context) ?? unstatedCompute(context);
  if (undecidable !== undefined) return { decision: undecided(release, [undecidable]), validUntil: Number.POSITIVE_INFINITY };
  const parents = circumstances.parents ?? circumstances.baseReleases ?? [];
  const carryOver = judgeCarryOver(context, parents, (parent) => contextOf(policy, parent, evidence, circumstances));
  const { inherited } = carryOver;
  return present(weigh(inherited === undefined ? context : { ...context, inherited }, evidence, carryOver, further));
}

/** Collects every finding, then lets waivers lift what they may. */
function weigh(context: Context, evidence: Evidence, carryOver: CarryOver, further: readonly Finding[]): Outcome {
  const { policy, release, stages, facts, approvals } = context;
  const readings = new Readings(context);
  const claims = claimsOf(context, readings);
  const kris = new Map(policy.kris.map((kri) => [kri, new Map(stages.map((stage) => [stage, claims.kri(kri, stage)]))]));
  const byStage = new Map(stages.map((stage): [string, KriStates] => [stage, new Map([...kris].map(([kri, states]) => [kri.id, stateAt(states, stage)]))]));
  const pairings = new Map(
    policy.pairings.map((pairing) => [
      pairing,
      stages.map((stage) => pairingAt(pairing, policy.stages.indexOf(stage), context, byStage.get(stage) ?? new Map())),
    ]),
  );
  const fired = [...pairings].flatMap(([pairing, states]) => stages.flatMap((stage, index) => (states[index] === 'fired' ? [{ pairing, stage }] : [])));
  const { needs, choices } = allNeeds(fired, context, readings, claims);
  const readiness = new Map(policy.kcis.map((kci) => [kci, stages.map((stage) => claims.kci(kci, kci.thresholds.length - 1, stage))]));
  const plans = judgePlans(context, byStage, claims);
  const withdrawals = judgeWithdrawals(facts, policy, approvals);

  const findings = [
    ...evidenceFindings(context, evidence, readings),
    ...withdrawalFindings(withdrawals),
    ...retractionFindings(judgeRetractions(facts, policy, approvals, context.now), facts),
    ...[...kris].flatMap(([kri, states]) => kriFindings(kri, states, kris, context)),
    ...closingFindings(facts, context.closings),
    ...riskReviewFindings(context),
    ...ungatedFindings(context),
    ...emergencyFindings(context),
    ...further,
    ...planFindings(plans, byStage, context),
    ...kciFindings(needs, byStage, context),
    ...alternativeFindings(choices, context),
    ...stopFindings(fired, byStage, context),
    ...unprovenRestriction(context),
    ...declaredTraits(context),
    ...subjectFindings(readings, context),
    ...carryOverFindings(carryOver, readings, context),
  ];
  const waivers = judgeWaivers(context, findings, (id) => isMet(id, needs, readiness));
  // After the waivers: a KRI whose lack is waived blocks no more, so a sign-off that hangs on it cannot wait for that.
  const waived = new Set(waivers.filter(({ state }) => state === 'used').map(({ waiver }) => waiver.indicator));
  const signoffs = judgeSignoffs(context, byStage, (id) => isRequired(id, policy, release) && !waived.has(id));
  const decided = [...applyWaivers(findings, waivers), ...signoffFindings(signoffs)].sort(compareFindings);
  return { context, readings, kris, readiness, needs, pairings, plans, signoffs, waivers, withdrawals, findings: decided };
}

/** True when a KRI that is not measured blocks by itself. */
function isRequired(id: string, policy: Policy, release: Release): boolean {
  const kri = lookup(policy).kri.get(id);
  return kri !== undefined && appliesAt(kri, policy.stages.indexOf(release.stage), policy);
}

function contextOf(policy: Policy, release: Release, evidence: Evidence, { now, reviews, baseReleases = [], parents = baseReleases }: Circumstances): Context {
  const approvals = collectApprovals(policy, reviews ?? []);
  const predecessors = approvals.anOwner ? [] : predecessorsOf(release, baseReleases);
  const { facts, closings } = closeEvents(collectFacts(evidence, release, policy.variants, standingSubjects(release, predecessors)), approvals, now);
  const stages = policy.stages.slice(0, policy.stages.indexOf(release.stage) + 1);
  const withdrawn = withdrawnBy(judgeWithdrawals(facts, policy, approvals), facts);
  const determinations = standing(facts, judgeRetractions(facts, policy, approvals, now));
  const stood = stoodFor({ release, policy, approvals, facts }, predecessors, evidence);
  const context = {
    policy,
    release,
    facts,
    closings,
    approvals,
    now,
    stages,
    traits: traitsOf(release, baseReleases, policy),
    determinations,
    withdrawn,
    stood,
  };
  const related = { ...context, previous: previousOf(context, evidence, parents) };
  return { ...related, reachedOn: crossingsOf(related), reachedByOthers: crossingsByOthers(related) };
}

function stateAt(states: ReadonlyMap<string, KriAtStage>, stage: string): KriAtStage {
  const state = states.get(stage);
  if (state === undefined) throw new Error(`no state at stage ${stage}`);
  return state;
}

function allNeeds(
  fired: readonly { pairing: Pairing; stage: string }[],
  context: Context,
  readings: Readings,
  claims: Claims,
): { needs: Need[]; choices: Choice[] } {
  const found = context.stages.map((stage) =>
    needsAt(
      fired.filter((entry) => entry.stage === stage).map(({ pairing }) => pairing),
      stage,
      context,
      readings,
      claims,
    ),
  );
  return { needs: found.flatMap(({ needs }) => needs), choices: found.flatMap(({ choices }) => choices) };
}

/** A compensating control must be met wherever it is needed, or at its strongest level where it is not. */
function isMet(id: string, needs: readonly Need[], readiness: ReadonlyMap<Kci, readonly KciAtStage[]>): boolean {
  const own = needs.filter((need) => need.kci.id === id);
  if (own.length > 0) return own.every((need) => need.state === 'met');
  return [...readiness].some(([kci, states]) => kci.id === id && states.every((state) => state.state === 'met'));
}

function evidenceFindings(context: Context, evidence: Evidence, readings: Readings): Finding[] {
  const { facts, policy } = context;
  const missing: Finding[] =
    facts.items.length > 0
      ? []
      : [
          {
            code: 'evidence-missing',
            severity: 'block',
            message: 'there is no measurement at all: no log with a result and no record was found',
            fix: 'Add evidence under the evidence paths of the policy or the manifest, or name it there.',
            ...placed({ file: context.release.file }),
          },
        ];
  return [
    ...missing,
    ...fileFindings(evidence, new Set(evidence.documents.keys())),
    ...missingLogFindings(facts),
    ...unknownWordFindings(facts, policy),
    ...useFindings(readings, context),
  ];
}

/** A stage at which no KRI applies would let anything pass. */
function ungatedFindings({ policy, stages }: Context): Finding[] {
  return stages
    .filter((stage) => !policy.ungated.includes(stage) && !policy.kris.some((kri) => appliesAt(kri, policy.stages.indexOf(stage), policy)))
    .map((stage) => ({
      code: 'stage-ungated',
      severity: 'block',
      stages: [stage],
      message: `at the stage ${stage} no KRI applies, so nothing is measured before a release goes there`,
      fix: `Let a pairing with a KRI hold from ${stage} on, or list ${stage} under ungated in the policy.`,
      file: policy.file,
    }));
}

function unprovenRestriction({ release }: Context): Finding[] {
  if (!release.restricts) return [];
  return [
    {
      code: 'restriction-unproven',
      severity: 'warning',
      message: 'the manifest says that it only restricts, but nothing proves it; it is judged like any other',
      fix: 'A restriction states its digest and differs from the manifest at the base in nothing but a narrower stage, or equals a manifest that stands on the default branch.',
      file: release.file,
    },
  ];
}

/** Compute that the policy needs (contract, section 2, `compute_growth`): under the binding name the digest does not stand in for it. */
function missingCompute({ policy, release }: Context): Finding | undefined {
  if (release.effectiveCompute !== undefined) return undefined;
  const needing = growingUnderName(policy);
  if (needing === undefined) return undefined;
  return {
    code: 'release-invalid',
    severity: 'block',
    message: `the manifest states no effective_compute, which compute_growth of ${needing.id} needs under the binding name`,
    fix: 'Add effective_compute (FLOP) to the manifest.',
    file: release.file,
  };
}

/** A condition that looks at compute cannot be told from a manifest that states none. */
function unstatedCompute({ policy, release }: Context): Finding | undefined {
  if (computeOf(release) !== undefined) return undefined;
  const needing = lookingAtCompute(policy);
  if (needing === undefined) return undefined;
  return {
    code: 'release-invalid',
    severity: 'block',
    message: `the manifest states neither training_compute nor effective_compute, which the condition compute of ${needing} needs`,
    fix: 'Add training_compute (FLOP) to the manifest.',
    file: release.file,
  };
}

/** A decision that cannot be made. */
export function undecided(release: Partial<Release> & { file: string }, findings: readonly Finding[]): Decision {
  const digest = release.digests?.get('released');
  return {
    verdict: 'undecided',
    stages: [],
    release: {
      file: release.file,
      ...(release.model === undefined ? {} : { model: release.model }),
      ...(release.release === undefined ? {} : { release: release.release }),
      ...(digest === undefined ? {} : { digest }),
      ...(release.stage === undefined ? {} : { stage: release.stage }),
    },
    kris: [],
    kcis: [],
    pairings: [],
    signoffs: [],
    waivers: [],
    withdrawals: [],
    findings: [...findings].sort(compareFindings).map(({ stages: _, ...finding }) => finding),
  };
}

function restricted(release: Release, { stages }: Context, proof: string): Decision {
  const note: Finding = { code: 'release-restricted', severity: 'note', message: `passes without evidence because ${proof}`, file: release.file };
  return { ...undecided(release, [note]), verdict: 'pass', stages: stages.map((name) => ({ name, verdict: 'pass' })) };
}
