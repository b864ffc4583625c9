import type { Kci as ReportKci } from '../../formats/generated/decision.ts';
import { formatDay, formatInstant, startOfDay } from '../../formats/time.ts';
import type { Kci } from '../../policy/model.ts';
import type { Need } from '../kci/controls.ts';
import type { KciAtStage } from '../kci/kci.ts';
import { weak } from '../kci/kci.ts';
import type { Outcome } from '../outcome.ts';
import { advisoryOf, becauseOf, consideredBy, decidedBy, measuredValue, overridesOf, raw, restsOn } from './present-indicator.ts';
import { lineOf, presentUse, sourceOf } from './present-use.ts';

const KCI_WORST_FIRST: readonly ReportKci['state'][] = ['unmet', 'inadmissible', 'missing', 'pending', 'waived', 'met', 'reported'];

/** A control as the report shows it: one of its needs, or its readiness at a stage. */
interface ShownControl {
  readonly state: ReportKci['state'];
  readonly level: number;
  readonly due: number | undefined;
  readonly found: KciAtStage;
}

/** A KCI as the report shows it: by the worst of its needs, or by its readiness where nothing needs it. */
export function presentKci(kci: Kci, needs: ReadonlyMap<string, readonly Need[]>, outcome: Outcome): ReportKci {
  const own = needs.get(kci.id) ?? [];
  const shown = own.length > 0 ? withWaivers(own, outcome) : readinessOf(kci, outcome);
  const worst = shown.reduce((a, b) => (rank(b) < rank(a) || (rank(b) === rank(a) && b.level > a.level) ? b : a));
  const widest = outcome.readings.widest(kci);
  const threshold = widest.indicator.thresholds[Math.max(...shown.map(({ level }) => level))];
  const { weakest, event } = worst.found;
  const bound = weakest === undefined ? undefined : weak(kci, weakest);
  return {
    id: kci.id,
    title: kci.title,
    category: kci.category,
    ...advisoryOf(kci),
    ...becauseOf(kci),
    ...sourceOf(kci.source),
    state: kci.thresholds.length === 0 && worst.state === 'met' ? 'reported' : worst.state,
    ...(threshold === undefined || kci.thresholds.length === 1 ? {} : { threshold: threshold.name }),
    ...(threshold === undefined ? {} : { limit: threshold.text }),
    needed_by: [...new Set(own.map(({ pairing }) => pairing.id))],
    ...(worst.state === 'pending' && worst.due !== undefined
      ? { due: worst.due === startOfDay(worst.due) ? formatDay(worst.due) : formatInstant(worst.due) }
      : {}),
    ...(weakest?.value === undefined ? {} : { value: measuredValue(kci, weakest) }),
    ...(bound === undefined ? {} : { bound: raw(kci, bound) }),
    ...decidedBy(weakest, event && { kind: 'event', file: event.source.file, ...lineOf(event.source), pointer: event.source.pointer }),
    ...overridesOf(kci, outcome.context),
    ...consideredBy(kci, outcome),
    ...restsOn(shown.map(({ found }) => found)),
    evidence: widest.uses.map((use) => presentUse(use, outcome.context.stages)),
  };
}

function rank({ state }: ShownControl): number {
  return KCI_WORST_FIRST.indexOf(state);
}

/** A waiver lifts a control where its absence would block by itself, not where it only counts in an `at_least`. */
function withWaivers(own: readonly Need[], { waivers }: Outcome): ShownControl[] {
  const isWaived = waivers.some(({ waiver, state }) => state === 'used' && waiver.indicator === own[0]?.kci.id);
  const isLifted = (need: Need): boolean =>
    isWaived && WAIVABLE.has(need.state) && own.some((other) => other.stage === need.stage && !other.inRedundancy && WAIVABLE.has(other.state));
  return own.map((need) => ({ ...need, state: isLifted(need) ? 'waived' : need.state }));
}

const WAIVABLE: ReadonlySet<string> = new Set(['unmet', 'inadmissible', 'missing']);

function readinessOf(kci: Kci, { readiness }: Outcome): ShownControl[] {
  return (readiness.get(kci) ?? []).map((found) => ({ state: found.state, level: kci.thresholds.length - 1, due: undefined, found }));
}
