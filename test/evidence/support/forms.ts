import { sealReport } from '../../../src/formats/seal.ts';
import { promptfooOutput, promptfooRow } from './promptfoo-output.ts';

/** A value as JSON. */
export const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
export const lines = (...rows: unknown[]): Buffer => Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));

/** What HELM keeps beside its statistics. */
export const runSpec = json({ name: 'mmlu:model=acme_atlas', scenario_spec: {}, adapter_spec: { model: 'acme/atlas' } });
export const garak = lines(
  { entry_type: 'start_run setup', 'run.generations': 1, 'plugins.target_type': 'openai', 'plugins.target_name': 'atlas', 'plugins.probe_spec': 'dan.D' },
  { entry_type: 'init', garak_version: '0.15.1', start_time: '2026-10-20T10:00:00', run: 'r' },
  { entry_type: 'attempt', status: 2, outputs: ['"}'] },
  { entry_type: 'eval', probe: 'dan.D', detector: 'm.M', passed: 3, fails: 1, total_evaluated: 4 },
  { entry_type: 'completion', run: 'r' },
  { entry_type: 'digest', eval: {} },
);
const eee = json({
  schema_version: '0.3.0',
  evaluation_timestamp: '1790000000',
  source_metadata: { source_type: 'evaluation_run' },
  model_info: { id: 'acme/atlas' },
  evaluation_results: [
    { evaluation_name: 'wmdp', source_data: { samples_number: 4 }, metric_config: { metric_id: 'accuracy' }, score_details: { score: 0.5 } },
  ],
});
const helm = json([
  { name: { name: 'num_instances', split: 'test' }, count: 1, mean: 4 },
  { name: { name: 'exact_match', split: 'test' }, count: 1, mean: 0.5 },
]);
const inToto = json({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'acme/atlas', digest: { sha256: 'ab' } }],
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
  predicate: { result: 'PASSED', passedTests: ['a'] },
});
const sweBench = json({ total_instances: 4, submitted_instances: 4, completed_instances: 4, resolved_instances: 1, resolved_ids: ['a'] });
export const junit = Buffer.from(
  '<?xml version="1.0"?><testsuites tests="2"><testsuite name="s" timestamp="2026-10-20"><testcase name="a"/><testcase name="b"><failure>x&amp;y</failure></testcase></testsuite></testsuites>',
);
const hub = Buffer.from('- dataset: { id: cais/hle }\n  value: 20.9\n  date: 2026-10-01\n');

const gate = json(
  sealReport({
    version: 1,
    verdict: 'pass',
    enforcement: 'enforce',
    evaluated_at: '2026-11-20T12:00:00Z',
    tool: { name: 'kri-gate', version: '1' },
    decisions: [
      {
        verdict: 'pass',
        stages: [{ name: 'internal', verdict: 'pass' }],
        release: { model: 'acme/atlas', release: '1', file: 'r.yml' },
        kris: [],
        kcis: [],
        pairings: [],
        signoffs: [],
        waivers: [],
        withdrawals: [],
        findings: [],
      },
    ],
    findings: [],
    evidence: [],
  }),
);

/** One small sound file of each format that is read without more, with the number of its measurements. */
export const forms: Array<[format: string, file: string, content: Buffer, measurements: number]> = [
  ['promptfoo', 'a.json', json(promptfooOutput([promptfooRow(0, 'pass', { metadata: { pluginId: 'pii' } }), promptfooRow(1, 'fail')])), 4],
  ['promptfoo', 'a.jsonl', lines(promptfooRow(0), promptfooRow(1, 'fail')), 1],
  ['garak', 'a.report.jsonl', garak, 2],
  ['eee', 'a.json', eee, 1],
  ['helm', 'stats.json', helm, 2],
  ['in-toto', 'a.json', inToto, 2],
  ['decision', 'decision.json', gate, 2],
  ['swe-bench', 'atlas.r1.json', sweBench, 1],
  ['junit', 'a.xml', junit, 1],
  ['hf-results', '.eval_results/a.yaml', hub, 1],
];
