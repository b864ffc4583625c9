import { inspectArchive, inspectHeader } from './inspect-log.ts';
import { promptfooOutput, promptfooRow } from './promptfoo-output.ts';

/** Values by metric that a file states, found without the readers. */
export type Oracle = (text: string) => Map<string, Set<number>>;

/** A sound file and a second opinion of it. */
export interface Seed {
  name: string;
  file: string;
  content: Buffer;
  /** Undefined for files of which no other value can be right. */
  oracle?: Oracle;
}

/** A random number in [0, 1). */
export type Random = () => number;

/** A small generator of its own, so that a seed gives the same files everywhere. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const lines = (...rows: unknown[]): Buffer => Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));

/** What HELM keeps beside its statistics. */
export const RUN_SPEC = json({ name: 'mmlu:model=acme_atlas', scenario_spec: {}, adapter_spec: { model: 'acme/atlas' } });

/** A sound file of every format, of numbers that the generator chose. */
export function seeds(random: Random): Seed[] {
  const count = (most: number): number => 1 + Math.floor(random() * most);
  const samples = count(900);
  const share = Math.round(random() * 1000) / 1000;
  const text = [...'[{"a quoted \\ \u{1f600} answer}'].slice(0, count(20)).join('');
  const header = inspectHeader({
    results: { total_samples: samples, completed_samples: samples },
    dataset: { samples },
    score: { scored_samples: samples },
    metrics: { accuracy: { name: 'accuracy', value: share }, stderr: { name: 'stderr', value: 0.05 } },
    top: { samples: Array.from({ length: count(4) }, (_, id) => ({ id, input: text, scores: { includes: { value: 'C' } } })) },
  });
  const rows = Array.from({ length: 2 + count(5) }, (_, test) => {
    const outcome = random() < 0.5 ? 'pass' : 'fail';
    const pluginId = random() < 0.5 ? 'pii' : 'bio';
    const testCase = { vars: { q: `question ${test}` }, assert: [{ type: `promptfoo:redteam:${pluginId}` }] };
    return promptfooRow(test, outcome, { testCase, metadata: { pluginId, severity: 'high' }, response: { output: text } });
  });
  const [passed, failed] = [count(40), count(40)];
  const names = Array.from({ length: count(6) }, (_, test) => `test ${test}`);
  return [
    { name: 'inspect', file: 'a.json', content: json(header), oracle: inspectOracle },
    { name: 'inspect archive', file: 'a.eval', content: inspectArchive(header) },
    {
      name: 'lm-eval',
      file: 'a.json',
      content: json({
        results: { wmdp: { 'acc,none': share, 'acc_stderr,none': 0.05, alias: 'wmdp' } },
        'n-samples': { wmdp: { original: samples, effective: samples } },
        config: { model: 'hf', model_args: 'pretrained=x', limit: null },
        date: 1_790_000_000,
        model_name: 'acme/atlas',
      }),
      oracle: lmEvalOracle,
    },
    { name: 'promptfoo', file: 'a.json', content: json(promptfooOutput(rows)), oracle: promptfooOracle },
    { name: 'promptfoo rows', file: 'a.jsonl', content: lines(...rows) },
    {
      name: 'garak',
      file: 'a.report.jsonl',
      content: lines(
        { entry_type: 'start_run setup', 'run.generations': 1, 'plugins.target_type': 'openai', 'plugins.target_name': 'atlas', 'plugins.probe_spec': 'dan.D' },
        { entry_type: 'init', garak_version: '0.15.1', start_time: '2026-10-20T10:00:00', run: 'r' },
        { entry_type: 'attempt', uuid: 'u', seq: 0, status: 1, probe_classname: 'dan.D', outputs: [text], detector_results: {} },
        {
          entry_type: 'attempt',
          uuid: 'u',
          seq: 0,
          status: 2,
          probe_classname: 'dan.D',
          outputs: [text],
          detector_results: { 'm.M': [...Array(passed).fill(0.25), ...Array(failed).fill(0.75), null] },
          notes: {},
        },
        { entry_type: 'eval', probe: 'dan.D', detector: 'm.M', passed, fails: failed, total_evaluated: passed + failed },
        { entry_type: 'completion', run: 'r' },
        { entry_type: 'digest', eval: {} },
      ),
      oracle: garakOracle,
    },
    {
      name: 'eee',
      file: 'a.json',
      content: json({
        schema_version: '0.3.0',
        evaluation_timestamp: '1790000000',
        source_metadata: { source_type: 'evaluation_run' },
        model_info: { id: 'acme/atlas' },
        evaluation_results: [
          { evaluation_name: 'wmdp', source_data: { samples_number: samples }, metric_config: { metric_id: 'accuracy' }, score_details: { score: share } },
        ],
      }),
      oracle: eeeOracle,
    },
    {
      name: 'helm',
      file: 'stats.json',
      content: json([
        { name: { name: 'num_instances', split: 'test' }, count: 1, mean: samples },
        { name: { name: 'exact_match', split: 'test' }, count: 1, mean: share },
      ]),
      oracle: helmOracle,
    },
    {
      name: 'in-toto',
      file: 'a.json',
      content: json({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: 'acme/atlas', digest: { sha256: 'ab' } }],
        predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
        predicate: { result: 'FAILED', passedTests: names, failedTests: ['another'] },
      }),
      oracle: inTotoOracle,
    },
    {
      name: 'swe-bench',
      file: 'atlas.r1.json',
      content: json({ total_instances: samples + 3, submitted_instances: samples + 3, completed_instances: samples + 3, resolved_instances: samples }),
      oracle: sweBenchOracle,
    },
    {
      name: 'junit',
      file: 'a.xml',
      content: Buffer.from(
        `<?xml version="1.0"?><testsuites><testsuite name="s" timestamp="2026-10-20">${names.map((name) => `<testcase name="${name}"/>`).join('')}<testcase name="x"><failure>y&amp;z</failure></testcase></testsuite></testsuites>`,
      ),
      oracle: junitOracle,
    },
    { name: 'hf-results', file: '.eval_results/a.yaml', content: Buffer.from(`- dataset: { id: cais/hle }\n  value: ${share}\n  date: 2026-10-01\n`) },
  ];
}

/*
 * The second opinions. They are meant to be trivial: JSON.parse, and the one place where the tool writes its number.
 * biome-ignore-start lint/suspicious/noExplicitAny: what they read may be anything, and throwing is an answer.
 */

function values(pairs: Iterable<readonly [string, number]>): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [metric, value] of pairs) found.set(metric, (found.get(metric) ?? new Set()).add(value));
  return found;
}

function inspectOracle(text: string): Map<string, Set<number>> {
  const log: any = JSON.parse(text);
  if (log.status !== 'success' || log.invalidated || log.results.total_samples !== log.results.completed_samples) return new Map();
  return values(log.results.scores.flatMap((score: any) => Object.entries(score.metrics).map(([key, metric]: [string, any]) => [key, metric.value])));
}

function lmEvalOracle(text: string): Map<string, Set<number>> {
  const log: any = JSON.parse(text);
  const whole = Object.entries(log.results).filter(([task]) => {
    const counts = log['n-samples'] === undefined ? undefined : log['n-samples'][task];
    // Files without counts are from versions that could leave samples out by a limit only.
    return counts === undefined ? log['n-samples'] === undefined && log.config.limit === null : counts.original === counts.effective && counts.effective > 0;
  });
  return values(whole.flatMap(([, metrics]: [string, any]) => Object.entries(metrics).map(([key, value]: [string, any]) => [key.split(',')[0] ?? '', value])));
}

function promptfooOracle(text: string): Map<string, Set<number>> {
  const { stats, results } = (JSON.parse(text) as any).results;
  const passes = results.filter((row: any) => row.success === true).length;
  if (stats.successes !== passes || stats.successes + stats.failures + stats.errors !== results.length) return new Map();
  const keys = [() => '', (row: any) => row.promptIdx, (row: any) => row.metadata?.pluginId, (row: any) => row.provider?.id];
  const groups = keys.flatMap((key) => [...new Set(results.map(key))].map((one) => results.filter((row: any) => key(row) === one)));
  return values(
    groups.flatMap((rows: any[]) => {
      const [won, lost] = [true, false].map((outcome) => rows.filter(({ success, failureReason }) => success === outcome && failureReason !== 2).length) as [
        number,
        number,
      ];
      return [
        ['pass_rate', won / rows.length],
        ['attack_success_rate', lost / (won + lost)],
      ] as const;
    }),
  );
}

function garakOracle(text: string): Map<string, Set<number>> {
  const rows: any[] = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('"attempt"') && !line.includes('"digest"'))
    .map((line) => JSON.parse(line));
  if (!rows.some((row) => row.entry_type === 'completion')) return new Map();
  return values(
    rows
      .filter((row) => row.entry_type === 'eval')
      .flatMap((row) => {
        const total = row.total_evaluated ?? row.total;
        return [
          ['pass_rate', row.passed / total],
          ['attack_success_rate', (row.fails ?? total - row.passed) / total],
        ] as const;
      }),
  );
}

function eeeOracle(text: string): Map<string, Set<number>> {
  const record: any = JSON.parse(text);
  if (record.source_metadata.source_type !== 'evaluation_run') return new Map();
  return values(
    record.evaluation_results.map((one: any) => [one.metric_config?.metric_id ?? one.metric_config?.metric_name ?? 'score', one.score_details.score]),
  );
}

function helmOracle(text: string): Map<string, Set<number>> {
  return values((JSON.parse(text) as any[]).map((stat) => [stat.name.name, stat.mean]));
}

function inTotoOracle(text: string): Map<string, Set<number>> {
  const { predicate }: any = JSON.parse(text);
  const worse = new Set([...(predicate.warnedTests ?? []), ...(predicate.failedTests ?? [])]);
  const all = new Set([...(predicate.passedTests ?? []), ...worse]);
  return values([
    ['result', predicate.result === 'PASSED' && worse.size === 0 ? 1 : 0],
    ['pass_rate', (all.size - worse.size) / all.size],
  ]);
}

function sweBenchOracle(text: string): Map<string, Set<number>> {
  const report: any = JSON.parse(text);
  if (report.total_instances !== report.submitted_instances) return new Map();
  return values([['resolved_rate', report.resolved_instances / report.total_instances]]);
}

function junitOracle(text: string): Map<string, Set<number>> {
  const bare = text.replaceAll(/<!--[\s\S]*?-->/g, '');
  const tests = bare.match(/<testcase\b/g)?.length ?? 0;
  const bad = bare
    .split(/<testcase\b/)
    .slice(1)
    .filter((one) => /<(failure|error|rerunFailure|flakyFailure)\b/.test(one)).length;
  return values([['pass_rate', (tests - bad) / tests]]);
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above.
