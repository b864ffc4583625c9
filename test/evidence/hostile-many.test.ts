import { describe, expect, it, vi } from 'vitest';
import { type FileReading, readEvidenceFile } from '../../src/evidence/registry.ts';
import type { EvidenceSource } from '../../src/evidence/source.ts';
import { GateError } from '../../src/formats/errors.ts';
import { inspectHeader } from './support/inspect-log.ts';
import { promptfooOutput, promptfooRow } from './support/promptfoo-output.ts';
import { memorySource } from './support/sources.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Of the processor: far below what work that grows with the square of the count takes, and four times what is needed. */
const MOST_SECONDS = 10;
const MANY = 100_000;

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const many = <T>(make: (index: number) => T, count = MANY): T[] => Array.from({ length: count }, (_, index) => make(index));
const keyed = <T>(make: (index: number) => T, count = MANY): Record<string, T> => Object.fromEntries(many((index) => [`k${index}`, make(index)], count));
const lines = (...rows: unknown[]): Buffer => Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));

const runSpec = json({ name: 'mmlu:model=acme_atlas', scenario_spec: {}, adapter_spec: { model: 'acme/atlas' } });
const lmEval = (changes: object): Buffer => json({ results: { a: { 'acc,none': 0.5 } }, config: { model: 'hf', model_args: 'x', limit: null }, ...changes });
const eee = (results: unknown[]): Buffer =>
  json({ schema_version: '0.3.0', model_info: { id: 'acme/atlas' }, source_metadata: { source_type: 'evaluation_run' }, evaluation_results: results });
const garak = (probes: string, rows: unknown[]): Buffer =>
  lines(
    { entry_type: 'start_run setup', 'plugins.target_type': 'openai', 'plugins.probe_spec': probes },
    { entry_type: 'init', start_time: '2026-10-20T10:00:00', run: 'r' },
    ...rows,
    { entry_type: 'completion', run: 'r' },
  );
const statement = (predicate: object): Buffer =>
  json({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'acme/atlas', digest: { sha256: 'ab' } }],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: { result: 'PASSED', ...predicate },
  });

/** Files that a tool could have written, with more of one thing than any did. */
const FILES: Array<[what: string, file: string, content: () => Buffer]> = [
  ['scores of Inspect', 'a.json', () => json(inspectHeader({ results: { scores: many((i) => ({ scorer: `s${i}`, metrics: { a: { value: 1 } } })) } }))],
  ['metrics of Inspect', 'a.json', () => json(inspectHeader({ metrics: keyed(() => ({ value: 1 })) }))],
  ['metrics of lm-eval', 'a.json', () => lmEval({ results: { a: keyed(() => 0.5) } })],
  ['tasks of lm-eval', 'a.json', () => lmEval({ results: keyed(() => ({ 'acc,none': 0.5 })) })],
  [
    'groups of lm-eval, each in the one before',
    'a.json',
    () =>
      lmEval({
        results: keyed(() => ({ 'acc,none': 0.5 }), 50_000),
        group_subtasks: keyed((i) => [`k${i + 1}`], 50_000),
        'n-samples': { k50000: { original: 1, effective: 1 } },
      }),
  ],
  ['results of Every Eval Ever', 'a.json', () => eee(many((i) => ({ evaluation_name: `e${i}`, score_details: { score: 0.5 } })))],
  ['statistics of HELM', 'stats.json', () => json(many((i) => ({ name: { name: `n${i}`, split: `s${i}` }, count: 1, mean: 0.5 })))],
  ['tests of a statement', 'a.json', () => statement({ passedTests: many((i) => `p${i}`), failedTests: many((i) => `f${i}`) })],
  [
    'probes of garak',
    'a.report.jsonl',
    () =>
      garak(
        many((i) => `m${i}.X`).join(','),
        many((i) => ({ entry_type: 'eval', probe: `m${i}.X`, detector: 'd', passed: 3, total: 4 }), 5000),
      ),
  ],
  [
    'suites of JUnit',
    'a.xml',
    () => Buffer.from(`<testsuites>${many((i) => `<testsuite name="s${i}"><testcase name="a"/></testsuite>`).join('')}</testsuites>`),
  ],
  [
    'suites of JUnit that contradict their tests',
    'a.xml',
    () =>
      Buffer.from(`<testsuites tests="7">${many((i) => `<testsuite name="s${i}" tests="9"><testcase name="a"/></testsuite>`, 20_000).join('')}</testsuites>`),
  ],
  [
    'prompts of promptfoo',
    'a.json',
    () => {
      const rows = many((i) => ({ promptIdx: i, testIdx: 0, success: true, failureReason: 0, provider: { id: 'a' } }));
      return json({
        ...promptfooOutput([promptfooRow(0)]),
        results: { version: 3, timestamp: '2026-10-20T10:00:00.000Z', prompts: [], results: rows, stats: {} },
      });
    },
  ],
  [
    'providers of promptfoo',
    'a.jsonl',
    () => lines(...many((i) => ({ promptIdx: i, testIdx: i, success: true, failureReason: 0, provider: { id: `p${i}` }, vars: { i } }))),
  ],
  [
    'plugins of promptfoo',
    'a.jsonl',
    () => lines(...many((i) => ({ promptIdx: 0, testIdx: i, success: false, failureReason: 1, provider: { id: 'a' }, metadata: { pluginId: `p${i}` } }))),
  ],
  [
    'named scores of promptfoo',
    'a.jsonl',
    () => lines(...many((i) => ({ promptIdx: 0, testIdx: i, success: false, failureReason: 1, provider: { id: 'a' }, namedScores: { [`n${i}`]: 1 } }))),
  ],
];

describe.each(FILES)('very many %s', (_, file, make) => {
  it('are read or refused in good time', async () => {
    const source: EvidenceSource = { ...memorySource(make(), file, 64 * 1024), sibling: async (name) => ({ file: name, bytes: runSpec }) };
    const start = process.cpuUsage();
    await attempt(source);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(MOST_SECONDS);
  });
});

async function attempt(source: EvidenceSource): Promise<FileReading | undefined> {
  try {
    return await readEvidenceFile(source);
  } catch (error) {
    if (error instanceof GateError && error.code === 'evidence-unreadable') return undefined;
    throw error;
  }
}
