import { MAX_PROMPTFOO_GROUPS } from '../../formats/limits.ts';
import { Distinct, type DistinctBudget, distinctBudget, Places } from '../distinct.ts';
import { asCount, asText, isNothing, isRecord } from '../narrow.ts';
import { BoundTests } from './promptfoo-bound.ts';
import type { Row } from './promptfoo-row.ts';

/** promptfoo's `failureReason` of a row that ended in an error: the model was never judged. */
const ERROR = 2;
/** The strategy of a red-team probe that was sent as it is. */
const NO_STRATEGY = 'basic';

/** Names of providers that are kept for one prompt; it has one. */
const MOST_NAMES = 10;

/** Outcomes of some rows. */
export class Tally {
  passes = 0;
  failures = 0;
  errors = 0;
  /** Failing rows that do not say whether they are errors, as all did until 2024. */
  unmarked = 0;
  /** Rows that state no outcome. */
  unknown = 0;
  /** Rows that passed although a grader gave no verdict. */
  ungraded = 0;
  /** Distinct tests that came to an outcome; a repeated test counts once. */
  private readonly cases: Distinct;
  private merged = 0;

  constructor(budget: DistinctBudget) {
    this.cases = new Distinct(budget);
  }

  add({ success, failureReason: reason, ungraded }: Row, test: number): void {
    // Until 0.122 a grader that failed counted as a failure of the model, since then as an error.
    if (reason === ERROR || (ungraded && success !== true)) {
      this.errors += 1;
      return;
    }
    if (ungraded) this.ungraded += 1;
    this.cases.add(test);
    if (success === true) this.passes += 1;
    else if (success === false) this.failures += 1;
    else this.unknown += 1;
    if (success === false && isNothing(reason)) this.unmarked += 1;
  }

  get rows(): number {
    return this.passes + this.failures + this.errors + this.unknown;
  }

  /** All together: they are of different prompts, plugins or strategies, so none of their tests is the same. */
  static sum(tallies: Iterable<Tally>): Tally {
    const total = new Tally({ left: 0 });
    for (const { passes, failures, errors, unmarked, unknown, ungraded, distinct } of tallies) {
      total.passes += passes;
      total.failures += failures;
      total.errors += errors;
      total.unmarked += unmarked;
      total.unknown += unknown;
      total.ungraded += ungraded;
      total.merged += distinct;
    }
    return total;
  }

  /** Distinct tests that came to an outcome. */
  get distinct(): number {
    return this.cases.size + this.merged;
  }
}

/** The rows of one prompt under one provider. */
export interface Column {
  index: number | undefined;
  provider: string | undefined;
  tally: Tally;
  /** The tests that were run, by their index. */
  tests: Places;
  /** Providers that rows of this column name; no more than can be told apart at a glance. */
  named: Set<string>;
  /** Distinct tests behind each named metric. */
  metrics: Map<string, Distinct>;
  /** By plugin and strategy. */
  attacks: Map<string, Attack>;
  /** Rows that name no plugin and yet may be attacks. */
  doubtful: number;
}

export interface Attack {
  plugin: string;
  strategy: string;
  tally: Tally;
}

/** Sorts rows into columns as they stream by. */
export class RowCollector {
  /** By the index of the prompt, or by provider and label where rows state none. */
  readonly columns = new Map<number | string, Column>();
  readonly bound = new BoundTests();
  /** Rows that are no objects. */
  malformed = 0;
  /** Rows with an answer of an earlier run. */
  cached = 0;
  count = 0;
  private groups = 0;
  private readonly budget = distinctBudget();

  /** @param tooMany is called when the rows are of more prompts, plugins or metrics than any run has, and must throw. */
  constructor(private readonly tooMany: (message: string) => never) {}

  /** @param row undefined for one that is no object */
  add(row: Row | undefined): void {
    this.count += 1;
    if (row === undefined) {
      this.malformed += 1;
      return;
    }
    if (row.cached === true) this.cached += 1;
    const column = this.columnOf(row);
    const test = row.test() ?? -this.count;
    column.tally.add(row, test);
    const testIndex = asCount(row.testIdx);
    if (testIndex !== undefined) {
      column.tests.add(testIndex);
      this.bound.add(row, testIndex);
    }
    const scores = row.namedScores;
    if (isRecord(scores)) for (const name of Object.keys(scores)) setIn(column.metrics, name, () => this.group(new Distinct(this.budget))).add(test);
    this.addAttack(column, row, test);
  }

  private addAttack(column: Column, row: Row, test: number): void {
    const { plugin } = row;
    if (plugin === undefined) {
      if (!row.isOrdinary) column.doubtful += 1;
      return;
    }
    const strategy = row.strategy ?? NO_STRATEGY;
    setIn(column.attacks, `${plugin}\n${strategy}`, () => this.group({ plugin, strategy, tally: new Tally(this.budget) })).tally.add(row, test);
  }

  /** Counts what is kept for each of many. */
  private group<T>(made: T): T {
    this.groups += 1;
    if (this.groups > MAX_PROMPTFOO_GROUPS) this.tooMany(`expected at most ${MAX_PROMPTFOO_GROUPS} prompts, plugins and metrics in the rows, found more`);
    return made;
  }

  private columnOf(row: Row): Column {
    const index = asCount(row.promptIdx);
    const provider = providerOf(row);
    const key = index ?? `${provider ?? ''}\n${row.label()}`;
    const column = setIn(this.columns, key, () => this.group(newColumn(index, provider, this.budget)));
    nameIn(column, row.provider);
    nameIn(column, row.providerId);
    nameIn(column, row.providerLabel);
    return column;
  }
}

function nameIn({ named }: Column, name: unknown): void {
  const text = asText(name);
  if (text !== undefined && named.size < MOST_NAMES) named.add(text);
}

/** The rows of one prompt, before the first of them. */
export function newColumn(index: number | undefined, provider?: string, budget: DistinctBudget = { left: 0 }): Column {
  return { index, provider, tally: new Tally(budget), tests: new Places(), named: new Set(), metrics: new Map(), attacks: new Map(), doubtful: 0 };
}

/** The label that its author gave to a provider, else its id: what promptfoo shows. */
function providerOf({ provider, providerLabel, providerId }: Row): string | undefined {
  return asText(provider) ?? asText(providerLabel) ?? asText(providerId);
}

function setIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const value = make();
  map.set(key, value);
  return value;
}
