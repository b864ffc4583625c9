// Generated files of rows, which a mapping of a policy reads, or nobody. Nothing of them is real.
import { listOf, Prose, writeText } from './text.mjs';

const MODEL = 'acme/atlas-1.0';
const ITEMS = { each: 'item', task: 'items', metric: 'pass_rate', complete: 'assumed' };

/** The policy that reads the mapped files. */
export const MAPPING_POLICY = {
  version: 1,
  name: 'Bench',
  owners: { users: ['owner'] },
  defaults: { binding: 'name' },
  risks: { harm: { title: 'Harm' } },
  kris: { harm: { title: 'Harm', risk: 'harm', scale: 'proportion', thresholds: { critical: '>= 50%' }, margin: 0.05 } },
  kcis: { refusal: { title: 'Refusal', category: 'deployment', scale: 'proportion', threshold: '>= 90%' } },
  pairings: { harm: { if: { harm: 'critical' }, then: { deployment: ['refusal'] } } },
  evidence: ['evidence/**'],
  release_paths: ['releases/**'],
  formats: {
    csv: {
      files: ['**/items.csv'],
      format: 'csv',
      ...ITEMS,
      item: { column: 'id' },
      value: { column: 'outcome', counted: ['pass'], not_counted: ['fail'] },
      model: { column: 'model' },
      assessed: { column: 'date' },
    },
    jsonl: {
      files: ['**/items.jsonl'],
      format: 'jsonl',
      ...ITEMS,
      item: { pointer: '/id' },
      value: { pointer: '/outcome', counted: ['pass'], not_counted: ['fail'] },
      model: { pointer: '/model' },
      assessed: { pointer: '/date' },
    },
  },
};

export function writeMappedCsv(file, bytes) {
  const text = new Prose(5);
  const cells = listOf(200, () => `"${text.prose(300).replaceAll('"', '""')}"`);
  writeText(file, function* () {
    yield 'id,question,outcome,model,date\n';
    for (let written = 0, id = 0; written < bytes; id += 1) {
      const row = `item-${id},${cells[id % cells.length]},${id % 4 === 0 ? 'fail' : 'pass'},${MODEL},2026-11-01\n`;
      written += row.length;
      yield row;
    }
  });
}

export function writeMappedLines(file, bytes) {
  const text = new Prose(6);
  const answers = listOf(200, () => JSON.stringify({ question: text.prose(300), answer: text.prose(300) }));
  writeText(file, function* () {
    for (let written = 0, id = 0; written < bytes; id += 1) {
      const row = `{"id":"item-${id}","outcome":"${id % 4 === 0 ? 'fail' : 'pass'}","model":"${MODEL}","date":"2026-11-01","content":${answers[id % answers.length]}}\n`;
      written += row.length;
      yield row;
    }
  });
}

/** `--log_samples` of lm-eval: the results stand in another file. */
export function writeSamples(file, bytes) {
  const text = new Prose(7);
  const samples = listOf(200, (at) =>
    JSON.stringify({
      doc: { question: text.prose(300), choices: listOf(4, () => text.prose(40)), answer: at % 4 },
      target: String(at % 4),
      arguments: { gen_args_0: { arg_0: text.prose(500), arg_1: ' A' } },
      resps: [[['-1.5234375', 'False']]],
      filtered_resps: [['-1.5234375', 'False']],
      filter: 'none',
      metrics: ['acc'],
      doc_hash: text.id(),
      acc: at % 2,
    }),
  );
  writeText(file, function* () {
    for (let written = 0, id = 0; written < bytes; id += 1) {
      const row = `{"doc_id":${id},${samples[id % samples.length].slice(1)}\n`;
      written += row.length;
      yield row;
    }
  });
}
