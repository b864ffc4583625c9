import { parseJson } from '../../formats/json.ts';
import { MAX_RESULTS } from '../../formats/limits.ts';
import { Distinct, distinctBudget } from '../distinct.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Measurement } from '../measurement.ts';
import { asText, shown } from '../narrow.ts';
import type { EvidenceSource, Reader, ReadProblem, ReadResult } from '../reader.ts';
import { completeness, counted, nothing } from '../result.ts';
import { readRunStatement } from '../run-statement.ts';
import { asTime, fromEpochSeconds } from '../time.ts';
import { unreadable } from '../unreadable.ts';
import { readXml } from '../xml.ts';

/** The task of tests whose suite has no name. */
const UNNAMED = 'junit';
/** Children of a test that say how it went, the worst first, by their names in lower case and without a prefix. A test that passed only when it was tried again did not pass, though its tool counts it as passed. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  error: 'error',
  rerunerror: 'failure',
  failure: 'failure',
  flakyerror: 'flaky',
  flakyfailure: 'flaky',
  rerunfailure: 'failure',
  skipped: 'skipped',
};
const WORST: readonly Outcome[] = ['error', 'failure', 'flaky', 'skipped'];
/** Statuses of dialects that mark a test which was not run by an attribute. */
const NOT_RUN = ['notrun', 'skipped', 'skip', 'disabled', 'suppressed', 'ignored', 'pending', 'todo'];
/** Statuses of dialects that mark a test which did not pass by an attribute. */
const NOT_PASSED = ['failed', 'failure', 'fail', 'error', 'errored', 'broken', 'regression'];
/** Statuses of tests that passed, or that were run and have their outcome as a child. A test with any other word came to no outcome that is known. */
const PASSED = ['', 'run', 'passed', 'pass', 'success', 'successful', 'succeeded', 'completed', 'complete', 'ok', 'fixed'];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Outcome = 'error' | 'failure' | 'flaky' | 'skipped';

/** Test reports in JUnit's XML. */
export const junitReader: Reader = {
  format: 'junit',
  recognises: (probe) => probe.kind === 'xml' && (probe.root === 'testsuites' || probe.root === 'testsuite'),
  read: async (source) => readReport(source),
};

/** A suite, with what stands in suites below it left to those. */
interface Suite {
  attributes: ReadonlyMap<string, string>;
  /** How many suites it stands in. */
  depth: number;
  passes: number;
  counts: Record<Outcome, number>;
  tests: Pick<Distinct, 'size'>;
  /** Its place among all suites. */
  index: number;
  /** Its own, else that of the suite that it stands in. */
  time: string | undefined;
}

type Counted = Pick<Suite, 'attributes' | 'passes' | 'counts'>;

/** A suite with all that stands below it; a test of another suite is another test. */
interface Total extends Omit<Suite, 'tests'> {
  /** Distinct tests. */
  distinct: number;
}

async function readReport(source: EvidenceSource): Promise<ReadResult> {
  const listener = new ReportListener((message) => {
    throw unreadable(source.file, `not a sound JUnit report: ${message}`);
  });
  await readXml(source, listener);
  const { suites, properties } = listener;
  const withTests = suites.filter((suite) => ran(suite) + suite.counts.skipped > 0);
  if (withTests.length === 0) return nothing('the report has no tests');
  const problems: ReadProblem[] = [];
  const statement = readRunStatement(statementOf(properties.get('kri_gate')), 'properties/kri_gate', problems);
  const model = properties.get('model') ?? '';
  if (model === '') problems.push({ code: 'evidence-no-model', message: 'expected a property named model, found none' });
  const [root] = suites;
  const whole = root?.time ?? withTests.find(({ time }) => time !== undefined)?.time;
  if (whole === undefined) problems.push({ code: 'evidence-undated', message: 'expected a timestamp of a suite, found none' });
  const shared = { tool: 'junit', model, ...statement };
  const measure = (suite: Counted, samples: number, assessed: string, reasons: readonly string[]): Measurement => {
    if (ran(suite) === 0) problems.push({ code: 'evidence-unusable', message: `suite ${shown(taskOf(suite))}: no test was run` });
    return {
      ...shared,
      task: taskOf(suite),
      metric: 'pass_rate',
      value: ran(suite) === 0 ? Number.NaN : suite.passes / ran(suite),
      samples,
      assessed,
      ...completeness([...outcomeReasons(suite), ...reasons]),
      source: { file: source.file, sha256: '', pointer: '' },
    };
  };
  // Which suite lost the tests that the root counts too many, nobody can tell; so none is whole.
  const total = totalOf(root as Suite, suites);
  const rootReasons = [...countReasons(root as Suite, total), ...outsideReasons(listener.outside), ...statusReasons(listener.unknown), ...emptyReasons(suites)];
  const own = withTests.map((suite) => countReasons(suite, totalOf(suite, suites)));
  const each = withTests.map((suite, index) => measure(suite, suite.tests.size, suite.time ?? whole ?? '', [...(own[index] ?? []), ...rootReasons]));
  if (withTests.length === 1) return { measurements: each, problems };
  const reasons = [...own.flat(), ...rootReasons];
  return {
    measurements: [
      ...each,
      measure(
        total,
        total.distinct,
        oldest(
          withTests.map(({ time }) => time),
          whole,
        ),
        reasons,
      ),
    ],
    problems,
  };
}

/**
 * As ISO 8601. mocha writes the date of HTTP and mail, `Tue, 20 Oct 2026 10:00:00 GMT`, which is in UTC; some versions of Surefire
 * put that word behind their time; Playwright counted milliseconds since 1970.
 */
function timeOf(stated: string | undefined): string | undefined {
  if (stated !== undefined && /^\d{13}$/.test(stated)) return fromEpochSeconds(Number(stated) / 1000);
  const plain = /^(\S+T\S*\d) (?:UTC|GMT)$/.exec(stated ?? '')?.[1];
  if (plain !== undefined) return asTime(`${plain}Z`);
  const named = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/.exec(stated ?? '');
  if (named === null) return asTime(stated);
  const [, day, month, year, clock] = named;
  const number = MONTHS.indexOf(month as string) + 1;
  return asTime(`${year}-${String(number).padStart(2, '0')}-${day}T${clock}Z`);
}

/** Several suites are as old as the oldest; where one has no time, as what the report says as a whole. */
function oldest(times: readonly (string | undefined)[], whole: string | undefined): string {
  const stated = times.filter((time) => time !== undefined).sort();
  return stated[0] ?? whole ?? '';
}

class ReportListener {
  /** The root first. */
  readonly suites: Suite[] = [];
  /** Errors and failures that are of no test. */
  outside = 0;
  /** The first status that is not known. */
  unknown: string | undefined;
  readonly properties = new Map<string, string>();
  private readonly path: string[] = [];
  private readonly inside: Array<Suite & { tests: Distinct }> = [];
  private readonly budget = distinctBudget();
  private test: { attributes: ReadonlyMap<string, string>; outcomes: Outcome[] } | undefined;

  /** @param fail is called for what no report has, and must throw */
  constructor(private readonly fail: (message: string) => never) {}

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    // Of two tests in one another, one would be forgotten.
    if (this.test !== undefined && (name === 'testcase' || name === 'testsuite')) this.fail('expected tests beside each other, found one inside of another');
    if (name === 'testsuite' || (name === 'testsuites' && parent === undefined)) {
      const counts = { error: 0, failure: 0, flaky: 0, skipped: 0 };
      const time = timeOf(attributes.get('timestamp')) ?? this.inside.at(-1)?.time;
      const suite = { attributes, time, depth: this.inside.length, passes: 0, counts, tests: new Distinct(this.budget), index: this.suites.length };
      if (this.suites.length === MAX_RESULTS) this.fail(`expected at most ${MAX_RESULTS} suites, found more`);
      this.suites.push(suite);
      this.inside.push(suite);
    } else if (name === 'testcase') this.test = { attributes, outcomes: [] };
    else if (name === 'property' && parent === 'properties' && this.test === undefined) this.addProperty(attributes);
    else this.addOutcome(name.slice(name.indexOf(':') + 1).toLowerCase(), parent);
  }

  close(name: string): void {
    this.path.pop();
    if (name === 'testsuite' || (name === 'testsuites' && this.path.length === 0)) this.inside.pop();
    if (name === 'testcase') this.finishTest();
  }

  /** @param name in lower case and without a prefix */
  private addOutcome(name: string, parent: string | undefined): void {
    if (!Object.hasOwn(OUTCOMES, name)) return;
    const outcome = OUTCOMES[name] as Outcome;
    if (this.test !== undefined && parent === 'testcase') this.test.outcomes.push(outcome);
    else if (outcome !== 'skipped' && (parent === 'testsuite' || parent === 'testsuites')) this.outside += 1;
  }

  /** The first one counts: a suite must not name another model than the report. */
  private addProperty(attributes: ReadonlyMap<string, string>): void {
    const key = attributes.get('name') ?? '';
    if (!this.properties.has(key)) this.properties.set(key, attributes.get('value') ?? '');
  }

  private finishTest(): void {
    const { test } = this;
    const suite = this.inside.at(-1);
    this.test = undefined;
    if (test === undefined || suite === undefined) return;
    const outcome = WORST.find((one) => test.outcomes.includes(one)) ?? this.statedOutcome(test.attributes);
    if (outcome === undefined) suite.passes += 1;
    else suite.counts[outcome] += 1;
    // Two names whose fingerprints coincide are one sample too few, never too many.
    if (outcome !== 'skipped') suite.tests.add(fingerprint(`${test.attributes.get('classname') ?? ''}\n${test.attributes.get('name') ?? ''}`));
  }

  /** Of a test without a child that says how it went. */
  private statedOutcome(attributes: ReadonlyMap<string, string>): Outcome | undefined {
    const stated = ['status', 'result'].map((name) => attributes.get(name)?.trim().toLowerCase() ?? '');
    if (stated.some((status) => NOT_PASSED.includes(status))) return 'failure';
    if (stated.some((status) => NOT_RUN.includes(status))) return 'skipped';
    const unknown = stated.find((status) => !PASSED.includes(status));
    this.unknown ??= unknown;
    return unknown === undefined ? undefined : 'error';
  }
}

function taskOf(suite: Counted): string {
  return asText(suite.attributes.get('name')) ?? UNNAMED;
}

function ran(suite: Counted): number {
  return suite.passes + suite.counts.failure + suite.counts.flaky + suite.counts.error;
}

/** A suite with all that stands below it, which is what its attributes count. */
function totalOf({ tests, ...suite }: Suite, suites: readonly Suite[]): Total {
  const total: Total = { ...suite, counts: { ...suite.counts }, distinct: tests.size };
  for (let index = suite.index + 1; index < suites.length; index += 1) {
    const below = suites[index] as Suite;
    if (below.depth <= suite.depth) break;
    total.passes += below.passes;
    for (const outcome of WORST) total.counts[outcome] += below.counts[outcome];
    total.distinct += below.tests.size;
  }
  return total;
}

function outcomeReasons({ counts }: Counted): string[] {
  const reasons: string[] = [];
  if (counts.error > 0) reasons.push(`${counts.error === 1 ? '1 test' : `${counts.error} tests`} ended in an error`);
  if (counts.skipped > 0) reasons.push(`${counted(counts.skipped, 'test')} skipped`);
  return reasons;
}

/** The attributes of a suite must agree with its tests; a report that contradicts itself was edited, or cut and mended. */
function countReasons(suite: Suite, total: Total): string[] {
  const found = { tests: ran(total) + total.counts.skipped, failures: total.counts.failure, errors: total.counts.error, skipped: total.counts.skipped };
  return Object.entries(found).flatMap(([name, count]) => {
    const stated = suite.attributes.get(name);
    if (stated === undefined || stated.trim() === '' || Number(stated) === count) return [];
    return [`${taskOf(suite).slice(0, 80)} states ${shown(stated)} ${name}, its tests are ${count}`];
  });
}

/** A tool that cannot start a suite may write its error beside the tests. */
function outsideReasons(outside: number): string[] {
  return outside === 0 ? [] : [`${outside === 1 ? '1 error stands' : `${outside} errors stand`} outside of the tests`];
}

function statusReasons(unknown: string | undefined): string[] {
  return unknown === undefined ? [] : [`a test has the status ${shown(unknown)}, which is not known`];
}

/** Suites that hold no tests of their own, and may count some all the same: those of suites below, or such as were lost. */
function emptyReasons(suites: readonly Suite[]): string[] {
  return suites.filter((suite) => suite.index > 0 && ran(suite) + suite.counts.skipped === 0).flatMap((suite) => countReasons(suite, totalOf(suite, suites)));
}

function statementOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return parseJson(Buffer.from(text), { positions: false }).value;
  } catch {
    return text;
  }
}
