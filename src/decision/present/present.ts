import type { Decision, Finding as ReportFinding, Verdict } from '../../formats/generated/decision.ts';
import { groupBy } from '../../formats/group.ts';
import { lookup } from '../../policy/lookup.ts';
import { mentionedKris, type Pairing } from '../../policy/model.ts';
import { type Finding, holdsAt } from '../findings.ts';
import { type PairingState, worstPairing } from '../kci/pairings.ts';
import { presentPlans } from '../kci/plans.ts';
import { because } from '../kri/because.ts';
import type { Outcome } from '../outcome.ts';
import { validUntil } from '../valid-until.ts';
import { presentKci } from './present-kci.ts';
import { presentKri } from './present-kri.ts';

/** Puts an outcome into the form of the report. */
export function present(outcome: Outcome): { decision: Decision; validUntil: number } {
  const { context, findings } = outcome;
  const { release, policy } = context;
  const needs = groupBy(outcome.needs, ({ kci }) => kci.id);
  const stages = context.stages.map((name) => ({ name, verdict: verdictAt(findings, name) }));
  const digest = release.digests.get('released');
  const decision: Decision = {
    verdict: worstVerdict(stages.map(({ verdict }) => verdict)),
    stages,
    release: { model: release.model, release: release.release, ...(digest === undefined ? {} : { digest }), stage: release.stage, file: release.file },
    kris: policy.kris.map((kri) => presentKri(kri, outcome)),
    kcis: policy.kcis.map((kci) => presentKci(kci, needs, outcome)),
    pairings: [...outcome.pairings].map(([pairing, states]) => presentPairing(pairing, states, outcome)),
    ...presentPlans(outcome.plans, context),
    signoffs: outcome.signoffs.map(({ signoff, state, approvedBy }) => ({ id: signoff.id, state, quorum: signoff.quorum, approved_by: [...approvedBy] })),
    waivers: outcome.waivers.map(({ waiver, state }) => ({
      id: waiver.id,
      indicator: waiver.indicator,
      state,
      expires: waiver.expires,
      reason: waiver.reason,
      approved_by: [...waiver.approvedBy],
    })),
    withdrawals: outcome.withdrawals.map(({ withdrawal, state }) => ({
      file: withdrawal.log ?? withdrawal.file ?? '',
      ...(withdrawal.record === undefined ? {} : { record: withdrawal.record }),
      state,
      reason: withdrawal.reason,
      by: withdrawal.by,
      source: withdrawal.source.file,
    })),
    findings: findings.map(presentFinding),
  };
  return { decision, validUntil: validUntil(outcome) };
}

const VERDICTS: readonly Verdict[] = ['undecided', 'blocked', 'pass-with-waivers', 'pass'];

/** The worst of several verdicts; `pass` when there is none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}

function verdictAt(findings: readonly Finding[], stage: string): Verdict {
  const here = findings.filter((finding) => holdsAt(finding, stage));
  if (here.some((finding) => finding.severity === 'block')) return 'blocked';
  return here.some((finding) => finding.code === 'waiver-used') ? 'pass-with-waivers' : 'pass';
}

/** A finding of several stages shows the narrowest. */
export function presentFinding({ stages, ...finding }: Finding): ReportFinding {
  return stages?.[0] === undefined ? finding : { ...finding, stage: stages[0] };
}

/** Of a fired pairing also why, as at the narrowest stage at which it fired. */
function presentPairing(pairing: Pairing, states: readonly PairingState[], { context, kris }: Outcome): Decision['pairings'][number] {
  const stage = context.stages[states.indexOf('fired')];
  const base = { id: pairing.id, state: worstPairing(states) };
  if (stage === undefined) return base;
  // Only those that the condition names: all of them for each pairing would grow with the square of the policy.
  const named = mentionedKris(pairing.if).flatMap((id) => {
    const kri = lookup(context.policy).kri.get(id);
    const state = kri && kris.get(kri)?.get(stage);
    return state === undefined ? [] : [[id, state] as const];
  });
  return { ...base, reason: because(pairing.if, new Map(named), context) };
}
