import type { Evidence } from '../../evidence/evidence.ts';
import { matchesGlob, parseGlob } from '../../formats/glob.ts';
import type { Indicator, Policy } from '../../policy/model.ts';
import { sheetsByLog, withSheets } from '../evidence/cover-sheets.ts';
import { distinctReadings } from '../evidence/distinct-readings.ts';
import type { Item } from '../evidence/item.ts';
import { logItems } from '../evidence/log-item.ts';
import { recordsOf } from '../evidence/record-entries.ts';
import { type NearMiss, nearMiss } from './near-miss.ts';
import { ownMerit } from './own-merit.ts';
import { selects } from './selectors.ts';
import { unsigned } from './subject.ts';
import type { Reason } from './use.ts';

/** What a policy makes of one measurement before it is held against a release. */
export interface Preview {
  readonly item: Item;
  readonly uses: readonly PreviewedUse[];
  /** Where no indicator uses it: the one that comes closest. */
  readonly nearest?: NearMiss;
  /** Models of the policy that go by the name that the tool recorded. */
  readonly models: readonly string[];
}

/** An indicator that uses the measurement, and what already speaks against it. */
interface PreviewedUse {
  readonly indicator: Indicator;
  /** Indexes of the selectors that it matches; empty for a record. */
  readonly selectors: readonly number[];
  readonly reasons: readonly Reason[];
}

/**
 * What a policy makes of evidence, as far as it does not depend on the release, on approvals and on other evidence. Overrides
 * of stages and traits, which may ask for more, are left out.
 * @param now milliseconds since 1970
 */
export function preview(policy: Policy, evidence: Evidence, now: number): Preview[] {
  const indicators: readonly Indicator[] = [...policy.kris, ...policy.kcis];
  return itemsOf(evidence, policy).map((item) => {
    const uses = indicators.flatMap((indicator) => {
      const selectors = selects(indicator, item);
      return selectors === undefined ? [] : [{ indicator, selectors, reasons: reasonsAgainst(item, indicator, policy, now) }];
    });
    const nearest = uses.length > 0 || item.kind === 'record' ? undefined : nearMiss(indicators, item);
    return { item, uses, ...(nearest === undefined ? {} : { nearest }), models: modelsNamed(item.model ?? '', policy) };
  });
}

/** Every measurement and record, with the cover sheets that are there. */
function itemsOf({ readings, documents }: Evidence, { variants }: Policy): Item[] {
  const entries = readings.flatMap((reading) => recordsOf(reading));
  const sheetsOf = sheetsByLog(
    entries.flatMap(({ sheets }) => sheets),
    distinctReadings(readings).byPath,
  );
  const logs = readings.flatMap(logItems);
  return [...logs.map((item) => withSheets(item, sheetsOf(item), variants)), ...entries.flatMap((entry) => entry.items(documents))];
}

function reasonsAgainst(item: Item, indicator: Indicator, { variants }: Policy, now: number): Reason[] {
  const { unusable, faults } = ownMerit(item, indicator, variants, now);
  const unverified = [...item.unverified, ...unsigned(item, indicator)].join('; ');
  const all = Object.entries({
    'evidence-unusable': unusable,
    ...faults,
    'evidence-not-independent': indicator.independent && item.assessor === undefined && 'expected an independent assessor, found none',
    'evidence-unverified': unverified,
  });
  return all.flatMap(([code, detail]) => (detail ? [{ code, detail }] : []));
}

function modelsNamed(recorded: string, { models }: Policy): string[] {
  if (recorded === '') return [];
  const matches = (name: string): boolean => matchesGlob(parseGlob(name.replaceAll('{release}', '*')), recorded);
  return [...models].flatMap(([model, names]) => (names.some(matches) ? [model] : []));
}
