import { lookup } from '../../policy/lookup.ts';
import type { Kri } from '../../policy/model.ts';
import { overridesText, type Way, wayText } from '../admissible/readings.ts';
import type { Context } from '../context.ts';
import { determinationsOf } from '../evidence/spoken.ts';
import { type Finding, placed } from '../findings.ts';
import { appliesAt } from '../kci/pairings.ts';
import { shortfallsOf } from '../kci/rests.ts';
import { signoffText, vouchingFix } from '../people/vouching.ts';
import { nearMisses } from '../present/closest.ts';
import { inadmissibleText } from '../present/explain.ts';
import { snippet } from '../present/snippet.ts';
import { type KriAtStage, type Lack, levelOf } from './kri.ts';

/** What is to be said of a KRI over the decided stages. */
export function kriFindings(kri: Kri, states: ReadonlyMap<string, KriAtStage>, all: AllStates, context: Context): Finding[] {
  const ignored = ignoredDeterminations(kri, states, context);
  if (kri.advisory !== undefined) return ignored;
  return [...lackFindings(kri, states, context), ...unpairedFindings(kri, states, all, context), ...ignored];
}

/** Every KRI at every stage. */
type AllStates = ReadonlyMap<Kri, ReadonlyMap<string, KriAtStage>>;

/** Unless its top threshold is reached anyway, a KRI that is not measured blocks. */
function lackFindings(kri: Kri, states: ReadonlyMap<string, KriAtStage>, context: Context): Finding[] {
  const top = kri.thresholds.length - 1;
  const stagesOf = (lack: Lack): string[] => {
    return [...states]
      .filter(([stage, state]) => appliesAt(kri, context.policy.stages.indexOf(stage), context.policy) && state.reached < top && state.lacks.includes(lack))
      .map(([stage]) => stage);
  };
  return (['kri-unmeasured', 'kri-inadmissible'] as const).flatMap((code): Finding[] => {
    const stages = stagesOf(code);
    const first = stages[0] === undefined ? undefined : states.get(stages[0]);
    if (first === undefined) return [];
    return [{ code, severity: 'block', indicator: kri.id, stages, ...explainLack(code, first, stages[0], context), ...placed(kri.at) }];
  });
}

/** What its own evidence lacks, then what it assumes. */
function explainLack(code: Lack, state: KriAtStage, stage: string | undefined, context: Context): Pick<Finding, 'message' | 'fix'> {
  const { read, rests } = state;
  const own = explainOwnLack(code, state, stage, context);
  const shortfalls = shortfallsOf(rests);
  if (shortfalls.length === 0) return own;
  const [messages, fixes] = [shortfalls.map(({ message }) => message), shortfalls.map(({ fix }) => fix)];
  if (!state.lacksByWay.some((lacks) => lacks.length > 0))
    return { message: `${read.indicator.title}: its evidence is admissible and cannot clear it, because ${messages.join('; ')}.`, fix: fixes.join('\n\n') };
  return { message: `${own.message} Besides, ${messages.join('; ')}.`, fix: [own.fix, ...fixes].join('\n\n') };
}

function explainOwnLack(code: Lack, { read, lacksByWay }: KriAtStage, stage: string | undefined, context: Context): { message: string; fix: string } {
  const kri = read.indicator;
  const way: Way = read.ways.find((_, index) => lacksByWay[index]?.includes(code)) ?? { uses: read.uses };
  const wanted =
    kri.selectors.length > 0
      ? `an eval log with ${kri.selectors.map((selector) => selector.text).join(' and one with ')}`
      : `a record of the indicator ${kri.id}`;
  const subject = kri.about === 'organisation' ? 'the organisation' : `${context.release.model} ${context.release.release}${wayText(way)}`;
  const vouched = signoffText(kri, context);
  const add = `${snippet(kri, 0, context, way.configuration)}${vouched === '' ? '' : `\n\n${vouched}`}`;
  if (code === 'kri-unmeasured') {
    return {
      message: `${kri.title}: not measured. Expected ${wanted} about ${subject}.${overridesText(read)} ${nearMisses(kri, context)}`.trimEnd(),
      fix: `Run the eval on this release and add ${kri.selectors.length > 0 ? 'its log, with a cover sheet for what the log does not say' : 'the record'}:\n\n${add}`,
    };
  }
  return {
    message: `${kri.title}: ${inadmissibleText(kri, way.uses, stage)}. Expected ${wanted} about ${subject}.${overridesText(read)}`,
    fix: vouchingFix(kri, way.uses, context) ?? `Measure it again so that none of these reasons holds, and add the evidence:\n\n${add}`,
  };
}

/** The highest threshold reached is named in no pairing's `if`: nobody has said what must hold now. */
function unpairedFindings(kri: Kri, states: ReadonlyMap<string, KriAtStage>, all: AllStates, context: Context): Finding[] {
  const { isNamed, pairingsOf } = lookup(context.policy);
  const byThreshold = new Map<number, string[]>();
  // The body that judges another KRI by considering this one says what must hold now.
  for (const [stage, state] of states)
    if (state.reached >= 0 && !isJudged(kri, stage, all, context)) byThreshold.set(state.reached, [...(byThreshold.get(state.reached) ?? []), stage]);
  return [...byThreshold].flatMap(([index, stages]): Finding[] => {
    const threshold = kri.thresholds[index];
    if (threshold === undefined || isNamed(kri.id, threshold.name)) return [];
    const known = pairingsOf(kri.id).map(({ id }) => id);
    return [
      {
        code: 'kri-unpaired',
        severity: 'block',
        indicator: kri.id,
        stages,
        message: `${kri.title} reached ${threshold.name} (${threshold.text}), but no pairing says what must hold then${known.length > 0 ? ` (${known.join(', ')} name milder thresholds)` : ''}`,
        fix: `Add a pairing with if: { ${kri.id}: ${threshold.name} } to the policy; the policy's own review decides it.`,
        ...placed(kri.at),
      },
    ];
  });
}

/**
 * True when a body has to judge another KRI at the stage by considering this one. A waiver may spare it the judgement, but then
 * nobody has said what follows: no waiver of the one lifts what the other has reached.
 */
function isJudged({ id }: Kri, stage: string, all: AllStates, { policy, release }: Context): boolean {
  if (lookup(policy).judgedFrom(id) > policy.stages.indexOf(stage)) return false;
  const judges = [...all].filter(([judge]) => judge.considers.includes(id) && appliesAt(judge, policy.stages.indexOf(stage), policy));
  return judges.some(([judge, states]) => {
    const state = states.get(stage);
    const isLacking = state !== undefined && state.lacks.length > 0 && state.reached < judge.thresholds.length - 1;
    return !isLacking || !policy.waivers.some((one) => one.indicator === judge.id && one.model === release.model && one.release === release.release);
  });
}

/** A determination may be stricter than the measurement, never laxer. */
function ignoredDeterminations(kri: Kri, states: ReadonlyMap<string, KriAtStage>, context: Context): Finding[] {
  const measured = Math.max(-1, ...[...states.values()].map((state) => state.measured));
  return determinationsOf(context.determinations, kri.id)
    .filter((determination) => levelOf(kri, determination) < measured)
    .filter((determination) => determination.threshold === 'none' || levelOf(kri, determination) >= 0)
    .map((determination) => ({
      code: 'determination-ignored',
      severity: 'warning',
      indicator: kri.id,
      message: `${determination.by} determined ${determination.threshold} on ${determination.date}, but the measurement reaches ${kri.thresholds[measured]?.name}; a determination cannot be laxer than the measurement`,
      ...placed(determination.source),
    }));
}
