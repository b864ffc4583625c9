import type { Kri as ReportKri } from '../../formats/generated/decision.ts';
import type { Kri } from '../../policy/model.ts';
import { cautious, type KriAtStage, levelOf, marginAt, worstState } from '../kri/kri.ts';
import type { Outcome } from '../outcome.ts';
import { advisoryOf, becauseOf, consideredBy, decidedBy, measuredValue, overridesOf, raw, restsOn, shownStates, summaryOf } from './present-indicator.ts';
import { lineOf, presentUse, sourceOf } from './present-use.ts';

/** A KRI as the report shows it: summed up over the stages, with the evidence of the widest. */
export function presentKri(kri: Kri, outcome: Outcome): ReportKri {
  const { context } = outcome;
  const { shown } = shownStates(kri, outcome);
  const thresholds = kri.thresholds.map(
    (threshold, index) => [threshold.name, worstState(shown.map((state) => state.thresholds[index] ?? 'unmeasured'))] as const,
  );
  const furthest = shown.reduce((a, b) => (b.reached > a.reached ? b : a));
  const widest = outcome.readings.widest(kri);
  return {
    id: kri.id,
    title: kri.title,
    risk: kri.risk,
    ...advisoryOf(kri),
    ...becauseOf(kri),
    ...sourceOf(kri.source),
    ...summaryOf(kri, outcome),
    thresholds: Object.fromEntries(thresholds),
    limits: Object.fromEntries(widest.indicator.thresholds.map(({ name, text }) => [name, text])),
    ...overridesOf(kri, context),
    ...figuresOf(furthest),
    ...consideredBy(kri, outcome),
    ...restsOn([...(outcome.kris.get(kri)?.values() ?? [])]),
    evidence: widest.uses.map((use) => presentUse(use, context.stages)),
  };
}

function figuresOf({ read: { indicator: kri }, worst, determination, measured }: KriAtStage): Pick<ReportKri, 'value' | 'bound' | 'margin' | 'decided_by'> {
  const bound = worst === undefined ? undefined : cautious(kri, worst);
  const margin = bound === undefined ? undefined : marginAt(kri, bound).toNumber();
  return {
    ...(worst?.value === undefined ? {} : { value: measuredValue(kri, worst) }),
    ...(bound === undefined ? {} : { bound: raw(kri, bound) }),
    ...(margin === undefined || margin === 0 ? {} : { margin }),
    ...decidedBy(
      worst,
      determination === undefined || levelOf(kri, determination) < measured
        ? undefined
        : {
            kind: 'determination',
            file: determination.source.file,
            by: determination.by,
            ...lineOf(determination.source),
            pointer: determination.source.pointer,
          },
    ),
  };
}
