import type { Interval, Measurement } from '../measurement.ts';
import { asCount, asFinite, asText, type JsonRecord, member, shown } from '../narrow.ts';
import type { EvidenceSource, Reader, ReadProblem, ReadResult } from '../reader.ts';
import { completeness, nothing, present } from '../result.ts';
import { readRunStatement } from '../run-statement.ts';
import { asTime } from '../time.ts';
import { plainName, type Tally } from './garak-attempts.ts';
import { countsOf, levelOf, reportReasons, rowReasons } from './garak-completeness.ts';
import { type EvalRow, type Report, readReport } from './garak-rows.ts';

const ENTRY_TYPES = [
  'start_run setup',
  'config',
  'init',
  'plugin_cache',
  'payload_init',
  'attempt',
  'eval',
  'probe_summary',
  'tree_data',
  'completion',
  'digest',
];

/** Reports of garak (`.report.jsonl`). Of attempts the scores are counted, the rest is checked for balance; a hitlog is recognised and measures nothing. */
export const garakReader: Reader = {
  format: 'garak',
  recognises(probe) {
    if (probe.kind !== 'jsonl') return false;
    return ENTRY_TYPES.includes(asText(member(probe.first, 'entry_type')) ?? '') || isHit(probe.first);
  },
  async read(source, probe) {
    const report = await readReport(source);
    if (probe.kind === 'jsonl' && isHit(probe.first))
      return nothing('a hitlog lists the attacks that succeeded, not how many were tried, so it holds no rate; the .report.jsonl of the run does');
    return measure(source, report);
  },
};

/** A row of a hitlog has no type; every one names these. */
function isHit(first: JsonRecord): boolean {
  return !Object.hasOwn(first, 'entry_type') && ['attempt_id', 'generator', 'probe', 'detector'].every((key) => Object.hasOwn(first, key));
}

function measure(source: EvidenceSource, report: Report): ReadResult {
  if (report.evals.length === 0) return nothing(emptyReason(report));
  const problems: ReadProblem[] = [];
  const reasons = reportReasons(report);
  const shared = readShared(report, problems);
  const measurements = report.evals.flatMap((one) => readEval(source, report, shared, one, reasons, problems));
  return { measurements, problems };
}

function emptyReason(report: Report): string {
  if (report.digests > 0 && report.attempts === 0) return 'the report holds a digest only; the rows it was made from are needed';
  const state = report.completions.length > 0 ? 'the run ended without evaluating a probe' : 'the run crashed or is still running';
  return `the report has no results: ${state}`;
}

type Shared = Omit<Measurement, 'task' | 'metric' | 'value' | 'complete' | 'source'>;

function readShared(report: Report, problems: ReadProblem[]): Shared {
  const [init] = report.inits;
  const model = modelOf(report.setup);
  if (model === '') problems.push({ code: 'evidence-no-model', message: 'expected the setup of the run to name its target, found none' });
  // An aggregated report has the time of the aggregation there, and that of the first run beside it.
  const assessed = asTime(member(init, 'orig_start_time')) ?? asTime(member(init, 'start_time'));
  if (assessed === undefined) problems.push({ code: 'evidence-undated', message: 'expected a row of type init with a start_time, found none' });
  const statement = readRunStatement(member(report.setup, 'run.kri_gate'), '/run.kri_gate', problems);
  const tool_version = asText(member(init, 'garak_version')) ?? asText(member(report.setup, '_config.version'));
  return { tool: 'garak', ...present({ tool_version }), model, assessed: assessed ?? '', ...statement };
}

/** Type and name of the target, as `openai:gpt-4o`; the type alone where the target has no name. Before 0.13.1 it was called the model. */
function modelOf(setup: JsonRecord | undefined): string {
  const take = (part: 'type' | 'name'): string | undefined => asText(member(setup, `plugins.target_${part}`)) ?? asText(member(setup, `plugins.model_${part}`));
  return [take('type'), take('name')].filter((part) => part !== undefined).join(':');
}

/** A row yields the attack success and the pass rate, each under its own name. */
function readEval(
  source: EvidenceSource,
  report: Report,
  shared: Shared,
  { row, line }: EvalRow,
  reasons: readonly string[],
  problems: ReadProblem[],
): Measurement[] {
  const [statedProbe, statedDetector] = [asText(member(row, 'probe')), asText(member(row, 'detector'))];
  if (statedProbe === undefined || statedDetector === undefined) {
    problems.push({ code: 'evidence-unusable', message: 'expected a result to name its probe and its detector, found none', line });
    return [];
  }
  const probe = plainName(statedProbe, 'probes');
  const detector = plainName(statedDetector, 'detector');
  const tally = report.scores.of(probe, detector);
  const { passed, fails, evaluated } = countsOf(row);
  if (evaluated === undefined || evaluated === 0)
    problems.push({ code: 'evidence-unusable', message: `${shown(probe)}, ${shown(detector)}: no output was evaluated`, line });
  const rate = (part: number | undefined): number => (part === undefined || evaluated === undefined || evaluated === 0 ? Number.NaN : part / evaluated);
  const common = {
    ...shared,
    task: probe,
    scorer: detector,
    ...present({ samples: distinctPrompts(report, evaluated, tally) }),
    ...completeness([...reasons, ...rowReasons(report, row, tally)]),
  };
  const place = (field: string): Measurement['source'] => ({ file: source.file, sha256: '', pointer: `/${field}`, line });
  const interval = failInterval(row);
  const measurement = (metric: string, value: number, around: Interval | undefined, field: string): Measurement => {
    return { ...common, metric, value, ...present({ interval: around === undefined ? undefined : holding(around, value) }), source: place(field) };
  };
  return [
    measurement('attack_success_rate', rate(fails), interval, Object.hasOwn(row, 'fails') ? 'fails' : 'passed'),
    measurement('pass_rate', rate(passed), invert(interval), 'passed'),
  ];
}

/**
 * The interval with the value in it. garak may correct the interval for the errors of its detector and not the counts beside it;
 * then it reaches from the one to the other. What the rounding of its computation alone moved past the value is the value.
 */
function holding(interval: Interval, value: number): Interval {
  const same = (end: number): number => (Math.abs(end - value) < 1e-12 ? value : end);
  if (!Number.isFinite(value) || interval.low > interval.high) return interval;
  return { ...interval, low: Math.min(same(interval.low), value), high: Math.max(same(interval.high), value) };
}

/**
 * Prompts behind a result. Where the report holds the attempts of all outputs they are counted; else the outputs are
 * divided by the generations, of which each prompt has as many or, where some have no score, fewer. Unknown where the report does not state those either.
 */
function distinctPrompts(report: Report, evaluated: number | undefined, tally: Tally | undefined): number | undefined {
  if (tally !== undefined && tally.scored === evaluated && evaluated > 0) return tally.attempts;
  const generations = asCount(member(report.setup, 'run.generations'));
  if (evaluated === undefined || generations === undefined || generations === 0) return undefined;
  return Math.ceil(evaluated / generations);
}

/** garak's interval is of the share of outputs that fail, whatever stands beside it. */
function failInterval(row: JsonRecord): Interval | undefined {
  const low = asFinite(member(row, 'confidence_lower'));
  const high = asFinite(member(row, 'confidence_upper'));
  const level = levelOf(member(row, 'confidence'));
  if (low === undefined || high === undefined || level === undefined) return undefined;
  return { kind: asText(member(row, 'confidence_method')) ?? 'unknown', level, low, high };
}

function invert(interval: Interval | undefined): Interval | undefined {
  return interval === undefined ? undefined : { ...interval, low: 1 - interval.high, high: 1 - interval.low };
}
