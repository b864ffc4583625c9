// Generated eval logs for the benchmark, in the shapes that the tools write. Nothing of them is real.
import { deflateRawSync } from 'node:zlib';
import { writeMappedCsv, writeMappedLines, writeSamples } from './generate-items.mjs';
import { indent, listOf, Prose, writeText } from './text.mjs';
import { pack, ZipWriter } from './zip-writer.mjs';

const CREATED = '2026-11-01T00:00:00+00:00';
const MODEL = 'acme/atlas-1.0';

/** Samples of a generated archive: what Inspect writes for a large suite with several epochs. */
export const ARCHIVE_SAMPLES = 200_000;

/**
 * The large formats: what a file is called, and how one of about `bytes` bytes is written.
 */
export const LOGS = [
  { title: 'an Inspect `.json`', name: 'inspect.json', write: writeInspectLog },
  { title: `an Inspect \`.eval\` of ${ARCHIVE_SAMPLES} samples`, name: 'inspect.eval', write: writeInspectArchive },
  { title: 'a promptfoo export of one prompt, long answers', name: 'promptfoo.json', write: writePromptfoo(6_000, 1) },
  { title: 'a promptfoo export of eight prompts, many short rows', name: 'promptfoo-rows.json', write: writePromptfoo(200, 8) },
  { title: 'a garak report', name: 'garak.report.jsonl', write: writeGarak },
  { title: 'mapped CSV, a row for each item', name: 'items.csv', write: writeMappedCsv },
  { title: 'mapped JSON Lines, a row for each item', name: 'items.jsonl', write: writeMappedLines },
  { title: 'JSON Lines that no reader knows (samples of lm-eval)', name: 'samples.jsonl', write: writeSamples },
];

/** An Inspect .json log, nearly all of it samples. */
function writeInspectLog(file, bytes) {
  const text = new Prose(1);
  const samples = listOf(200, (id) => inspectSample(text, id));
  writeText(file, function* () {
    yield `${JSON.stringify(inspectHeader(1000)).slice(0, -1)},"samples":[`;
    for (let written = 0, row = 0; written < bytes; row += 1) {
      const sample = samples[row % samples.length];
      written += sample.length + 2;
      yield row === 0 ? sample : `,\n${sample}`;
    }
    yield ']}';
  });
}

function inspectHeader(samples) {
  return {
    version: 2,
    status: 'success',
    eval: { task: 'bench', model: MODEL, created: CREATED, dataset: { samples }, config: {} },
    results: {
      total_samples: samples,
      completed_samples: samples,
      scores: [{ name: 'match', scorer: 'match', scored_samples: samples, unscored_samples: 0, metrics: { accuracy: { name: 'accuracy', value: 0.25 } } }],
    },
  };
}

function inspectSample(text, id) {
  const messages = ['system', 'user', 'assistant', 'tool', 'assistant'].map((role) => ({ id: text.id(), content: text.prose(700), source: 'input', role }));
  const events = listOf(6, (at) => ({
    span_id: text.id(),
    timestamp: CREATED,
    working_start: 0.25 + at,
    event: 'model',
    pending: null,
    usage: { input: 5, output: 90 },
  }));
  return JSON.stringify({
    id,
    epoch: 1,
    input: text.prose(700),
    target: 'C',
    messages,
    output: { model: MODEL, choices: [{ message: messages[4], stop_reason: 'stop' }], usage: { input_tokens: 180, output_tokens: 320, total_tokens: 500 } },
    scores: { match: { value: 'C', answer: '42', explanation: text.prose(200) } },
    metadata: {},
    store: {},
    events,
  });
}

/** An archive with a member for each sample, whose size follows from the wanted one. */
function writeInspectArchive(file, bytes) {
  const text = new Prose(2);
  // A sample that compresses as real ones do, cut or repeated to fit.
  const share = Math.max(300, Math.floor(bytes / ARCHIVE_SAMPLES) - 120);
  const members = listOf(50, (id) => pack(growTo(text, inspectSample(text, id), share)));
  const zip = new ZipWriter(file);
  zip.add('_journal/start.json', pack(JSON.stringify({ version: 2, eval: inspectHeader(ARCHIVE_SAMPLES).eval, plan: {} })));
  for (let id = 1; id <= ARCHIVE_SAMPLES; id += 1) zip.add(`samples/${id}_epoch_1.json`, members[id % members.length]);
  zip.add('header.json', pack(JSON.stringify(inspectHeader(ARCHIVE_SAMPLES))));
  zip.end();
}

/** JSON whose compressed form takes about `bytes` bytes. */
function growTo(text, sample, bytes) {
  let content = sample;
  for (let packed = deflateRawSync(content).length; packed < bytes; packed = deflateRawSync(content).length)
    content = `${content.slice(0, -1)},"more_${content.length}":${JSON.stringify(text.prose(2 * (bytes - packed) + 100))}}`;
  return content;
}

/** An export as `promptfoo eval -o` writes it since version 3: indented. */
function writePromptfoo(length, prompts) {
  return (file, bytes) => {
    const text = new Prose(3);
    const rows = listOf(240, (at) => indent(JSON.stringify(promptfooRow(text, length, at % prompts, Math.floor(at / prompts)), null, 2), 6));
    const marked = rows.map((row) => row.split('"testIdx": 0'));
    let count = 0;
    writeText(file, function* () {
      yield `{\n  "evalId": "eval-1",\n  "results": {\n    "version": 3,\n    "timestamp": "2026-11-01T00:00:00.000Z",\n    "prompts": [],\n    "results": [\n`;
      for (let written = 0; written < bytes; count += 1) {
        const [before, after] = marked[count % marked.length];
        const row = `${before}"testIdx": ${Math.floor(count / prompts)}${after}`;
        written += row.length + 2;
        yield count === 0 ? row : `,\n${row}`;
      }
      const stats = { successes: count, failures: 0, errors: 0, tokenUsage: { total: 1 } };
      yield `\n    ],\n    "stats": ${JSON.stringify(stats)}\n  },\n  "config": { "description": "bench", "providers": ["openai:gpt-4o"], "prompts": [] },\n  "metadata": { "promptfooVersion": "0.120.0" }\n}`;
    });
  };
}

function promptfooRow(text, length, promptIdx, test) {
  const vars = { question: text.prose(120), number: String(test) };
  const prompt = text.prose(300);
  const assertion = { type: 'llm-rubric', value: 'Answers the question and nothing else', threshold: 0.5 };
  const tokens = { total: 0, prompt: 0, completion: 0, cached: 0 };
  return {
    cost: 0.0000046,
    error: null,
    gradingResult: {
      pass: true,
      score: 1,
      reason: 'All assertions passed',
      namedScores: { helpful: 1 },
      tokensUsed: tokens,
      componentResults: [{ pass: true, score: 1, reason: text.prose(100), tokensUsed: tokens, assertion }],
    },
    id: text.id(),
    latencyMs: 812,
    namedScores: { helpful: 1 },
    prompt: { raw: prompt, label: `prompt ${promptIdx}` },
    promptId: text.id(),
    promptIdx,
    provider: { id: 'openai:gpt-4o', label: '' },
    response: { output: text.prose(length), tokenUsage: { total: 532, prompt: 210, completion: 322, numRequests: 1 }, cached: false, finishReason: 'stop' },
    score: 1,
    success: true,
    testCase: { vars, assert: [assertion], options: {}, metadata: {} },
    testIdx: 0,
    vars,
    metadata: { _promptfooFileMetadata: {} },
    failureReason: 0,
  };
}

/** A report of garak: an attempt of ten outputs and its second row after detection, and a result at the end. */
function writeGarak(file, bytes) {
  const text = new Prose(4);
  const attempts = listOf(200, (seq) => JSON.stringify(garakAttempt(text, seq)));
  writeText(file, function* () {
    yield `${JSON.stringify({ entry_type: 'start_run setup', 'plugins.target_type': 'openai', 'plugins.target_name': 'gpt-4o', 'run.generations': 1, 'plugins.probe_spec': 'dan', 'transient.starttime_iso': CREATED })}\n`;
    yield `${JSON.stringify({ entry_type: 'init', garak_version: '0.15.1', start_time: '2026-11-01T00:00:00.000000', run: 'a' })}\n`;
    let count = 0;
    for (let written = 0; written < bytes; count += 1) {
      const attempt = attempts[count % attempts.length];
      written += attempt.length + 1;
      yield `${attempt}\n`;
    }
    yield `${JSON.stringify({ entry_type: 'eval', probe: 'dan.Dan', detector: 'dan.DAN', passed: count, fails: 0, nones: 0, total_evaluated: count, total_processed: count })}\n`;
    yield `${JSON.stringify({ entry_type: 'completion', end_time: '2026-11-01T09:00:00.000000', run: 'a' })}\n`;
  });
}

function garakAttempt(text, seq) {
  const message = (content) => ({ text: content, lang: 'en', data_path: null, data_type: null, data_checksum: null, notes: {} });
  return {
    entry_type: 'attempt',
    uuid: text.id(),
    seq,
    status: 2,
    probe_classname: 'dan.Dan',
    probe_params: {},
    targets: [],
    prompt: { turns: [{ role: 'user', content: message(text.prose(250)) }], notes: {} },
    outputs: [message(text.prose(180))],
    detector_results: { 'dan.DAN': [0.0], 'mitigation.MitigationBypass': [1.0] },
    notes: { terms: ['one', 'two'] },
    goal: 'disregard the system prompt',
    conversations: [],
    reverse_translation_outputs: [],
  };
}
