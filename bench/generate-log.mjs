// Generated eval logs for the benchmark, in the shapes that the tools write. Nothing of them is real.
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/** How much is handed to the system at once. */
const BATCH_BYTES = 1 << 20;
const CREATED = '2026-11-01T00:00:00+00:00';
const MODEL = 'acme/atlas-1.0';

/** Samples of a generated archive: what Inspect writes for a large suite with several epochs. */
export const ARCHIVE_SAMPLES = 200_000;

/**
 * The large formats: what a file is called, and how one of about `bytes` bytes is written.
 * `policy` says how a mapped file is read.
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

/** The policy that reads the mapped files. */
export const MAPPING_POLICY = {
  version: 1,
  name: 'Bench',
  owners: { users: ['owner'] },
  risks: { harm: { title: 'Harm' } },
  kris: { harm: { title: 'Harm', risk: 'harm', scale: 'proportion', thresholds: { critical: '>= 50%' }, margin: 0.05 } },
  kcis: { refusal: { title: 'Refusal', category: 'deployment', scale: 'proportion', threshold: '>= 90%' } },
  pairings: { harm: { if: { harm: 'critical' }, then: { deployment: ['refusal'] } } },
  evidence: ['evidence/**'],
  release_paths: ['releases/**'],
};

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
  const share = Math.max(300, Math.floor(bytes / ARCHIVE_SAMPLES) - 180);
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

function pack(content) {
  const bytes = Buffer.from(content);
  return { stored: deflateRawSync(bytes), size: bytes.length, checksum: crc32(bytes) };
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

function writeMappedCsv(file, bytes) {
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

function writeMappedLines(file, bytes) {
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
function writeSamples(file, bytes) {
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

const WORDS =
  'the model answers a question about chemistry and then refuses to go on because it was told that this is not what "safe" means in Zürich or 東京 — so'.split(
    ' ',
  );

/** Text as models write it, the same in every run: words, quotes, paragraphs, some letters beyond ASCII. */
class Prose {
  constructor(seed) {
    this.state = seed;
  }

  next(below) {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * below);
  }

  prose(length) {
    let text = '';
    while (text.length < length) text += WORDS[this.next(WORDS.length)] + (this.next(15) === 0 ? '.\n\n' : ' ');
    return text;
  }

  id() {
    return listOf(4, () =>
      this.next(2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
  }
}

function listOf(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

function indent(text, spaces) {
  return text.replaceAll(/^/gm, ' '.repeat(spaces));
}

function writeText(file, pieces) {
  const out = openSync(file, 'w');
  let batch = [];
  let size = 0;
  for (const piece of pieces()) {
    batch.push(piece);
    size += piece.length;
    if (size < BATCH_BYTES) continue;
    writeSync(out, batch.join(''));
    batch = [];
    size = 0;
  }
  writeSync(out, batch.join(''));
  closeSync(out);
}

/** Writes a zip archive with ZIP64 records, as Python's zipfile does beyond 65,535 members. */
class ZipWriter {
  offset = 0;
  entries = [];
  batch = [];
  pending = 0;

  constructor(file) {
    this.out = openSync(file, 'w');
  }

  add(name, { stored, size, checksum }) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(checksum, 14);
    local.writeUInt32LE(stored.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    this.entries.push({ name, stored: stored.length, size, checksum, offset: this.offset });
    this.write(local, Buffer.from(name), stored);
  }

  end() {
    const start = this.offset;
    for (const { name, stored, size, checksum, offset } of this.entries) {
      const far = offset >= 0xffffffff;
      const central = Buffer.alloc(46);
      central.writeUInt32LE(0x02014b50, 0);
      central.writeUInt16LE(45, 4);
      central.writeUInt16LE(far ? 45 : 20, 6);
      central.writeUInt16LE(8, 10);
      central.writeUInt32LE(checksum, 16);
      central.writeUInt32LE(stored, 20);
      central.writeUInt32LE(size, 24);
      central.writeUInt16LE(name.length, 28);
      central.writeUInt16LE(far ? 12 : 0, 30);
      central.writeUInt32LE(far ? 0xffffffff : offset, 42);
      const extra = Buffer.alloc(far ? 12 : 0);
      if (far) {
        extra.writeUInt16LE(1, 0);
        extra.writeUInt16LE(8, 2);
        extra.writeBigUInt64LE(BigInt(offset), 4);
      }
      this.write(central, Buffer.from(name), extra);
    }
    this.writeEnd(start, this.offset - start);
    this.flush();
    closeSync(this.out);
  }

  writeEnd(start, length) {
    const count = BigInt(this.entries.length);
    const end64 = Buffer.alloc(56);
    end64.writeUInt32LE(0x06064b50, 0);
    end64.writeBigUInt64LE(44n, 4);
    end64.writeUInt16LE(45, 12);
    end64.writeUInt16LE(45, 14);
    end64.writeBigUInt64LE(count, 24);
    end64.writeBigUInt64LE(count, 32);
    end64.writeBigUInt64LE(BigInt(length), 40);
    end64.writeBigUInt64LE(BigInt(start), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(this.offset), 8);
    locator.writeUInt32LE(1, 16);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(0xffff, 8);
    end.writeUInt16LE(0xffff, 10);
    end.writeUInt32LE(Math.min(length, 0xffffffff), 12);
    end.writeUInt32LE(Math.min(start, 0xffffffff), 16);
    this.write(end64, locator, end);
  }

  write(...parts) {
    for (const part of parts) {
      this.batch.push(part);
      this.offset += part.length;
      this.pending += part.length;
    }
    if (this.pending >= BATCH_BYTES) this.flush();
  }

  flush() {
    writeSync(this.out, Buffer.concat(this.batch));
    this.batch = [];
    this.pending = 0;
  }
}
