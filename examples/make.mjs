// Writes the eval logs of examples/frontier-lab, then stamps their SHA-256 (and that of every document) into the
// evidence files beside them. Plain Node, no dependencies:
//
//   node examples/make.mjs            write
//   node examples/make.mjs --check    write nothing, exit 1 when a file differs
//
// The bytes are the same on every run: results come from a seeded generator and times are constants.
// Of the compressors only two modes are used. Deflate members are Huffman-only (no match search, whose outcome differs
// between builds of zlib), so they do not depend on the version. Zstandard has no such mode: its members depend on
// libzstd, and the committed files were made with 1.5.7 (Node 24). Another version gives other bytes with the same
// contents, and the stamps follow.
//
// The samples hold ids, scores and placeholders. There is no prompt and no answer in any of these files.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as zlib from 'node:zlib';

if (!zlib.zstdCompressSync) {
  console.error(`make.mjs needs Node >= 22.15 for zstd; this is ${process.version}`);
  process.exit(2);
}

const LAB = join(dirname(fileURLToPath(import.meta.url)), 'frontier-lab');
const CHECK = process.argv.includes('--check');
const stale = [];

function put(file, bytes) {
  const path = join(LAB, file);
  const data = Buffer.from(bytes);
  if (existsSync(path) && readFileSync(path).equals(data)) return;
  stale.push(file);
  if (CHECK) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data);
}

const sha256 = (data) => createHash('sha256').update(data).digest('hex');

// ---- seeded generator -------------------------------------------------------------------------------------------

function random(seed) {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const between = (next, low, high) => low + Math.floor(next() * (high - low + 1));

function shortId(next) {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  return Array.from({ length: 22 }, () => letters[Math.floor(next() * letters.length)]).join('');
}

/** n items of which exactly k are true, in random order. */
function outcomes(next, k, n) {
  const items = Array.from({ length: n }, (_, i) => i < k);
  for (let i = n - 1; i > 0; i--) {
    const j = between(next, 0, i);
    [items[i], items[j]] = [items[j], items[i]];
  }
  return items;
}

const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
function stderr(values) {
  const m = mean(values);
  return Math.sqrt(values.reduce((a, v) => a + (v - m) ** 2, 0) / (values.length - 1) / values.length);
}

const iso = (ms) => new Date(ms).toISOString().replace(/\.\d+Z$/, '+00:00');

// ---- zip --------------------------------------------------------------------------------------------------------

const METHODS = {
  deflate: { id: 8, version: 20, pack: (b) => zlib.deflateRawSync(b, { strategy: zlib.constants.Z_HUFFMAN_ONLY, memLevel: 9 }) },
  zstd: { id: 93, version: 63, pack: (b) => zlib.zstdCompressSync(b) },
};

function zip(members, method, ms) {
  const { id, version, pack } = METHODS[method];
  const when = new Date(ms);
  const time = (when.getUTCHours() << 11) | (when.getUTCMinutes() << 5) | (when.getUTCSeconds() >> 1);
  const date = ((when.getUTCFullYear() - 1980) << 9) | ((when.getUTCMonth() + 1) << 5) | when.getUTCDate();
  const local = [];
  const central = [];
  let offset = 0;
  for (const [name, text] of members) {
    const raw = Buffer.from(text);
    const packed = pack(raw);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(version, 0);
    common.writeUInt16LE(id, 4);
    common.writeUInt16LE(time, 6);
    common.writeUInt16LE(date, 8);
    common.writeUInt32LE(zlib.crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((0o600 << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name)]);
    local.push(head, packed);
    central.push(Buffer.from('PK\x01\x02'), Buffer.from([version, 3]), common, tail, Buffer.from(name));
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

// ---- Inspect ----------------------------------------------------------------------------------------------------

/**
 * One Inspect log. `values` holds one list of epochs per item; without it, `hits` of `items` are 1 and the rest 0.
 * `letters` writes sample scores as C and I; `withheld` leaves the samples out, as `inspect eval --no-log-samples` does.
 */
function inspect(file, run) {
  const next = random(file);
  const { task, prefix, scorer, metric, model, items, epochs = 1, limit, dataset = items } = run;
  const started = Date.parse(run.created);
  const seconds = run.minutes * 60;
  const values = run.values ?? outcomes(next, run.hits, items).map((hit) => [hit ? 1 : 0]);
  const reduced = values.map(mean);
  const ids = Array.from({ length: dataset }, (_, i) => `${prefix}-${String(i + 1).padStart(String(dataset).length, '0')}`);
  const name = task.split('/').pop();
  const written = (value) => (run.letters ? (value ? 'C' : 'I') : value);

  const samples = values.flatMap((perEpoch, i) =>
    perEpoch.map((value, epoch) => {
      const usage = { input_tokens: between(next, 900, 9000), output_tokens: between(next, 200, 4000) };
      const at = started + Math.round(seconds * 1000 * next() * 0.9);
      const time = between(next, 20, 900);
      return { id: ids[i], epoch: epoch + 1, value: written(value), usage, at, time, uuid: shortId(next) };
    }),
  );
  const tokens = (list) => {
    const input = list.reduce((a, s) => a + s.usage.input_tokens, 0);
    const output = list.reduce((a, s) => a + s.usage.output_tokens, 0);
    return { input_tokens: input, output_tokens: output, total_tokens: input + output };
  };
  const scoresOf = (s) => ({ [scorer]: { value: s.value } });
  const fullSample = (s) => ({
    id: s.id,
    epoch: s.epoch,
    input: '[withheld]',
    target: '[withheld]',
    messages: [],
    output: { model, choices: [] },
    scores: scoresOf(s),
    metadata: {},
    store: {},
    events: [],
    model_usage: { [model]: tokens([s]) },
    total_time: s.time,
    uuid: s.uuid,
    attachments: {},
  });
  const summary = (s) => ({
    id: s.id,
    epoch: s.epoch,
    input: '[withheld]',
    target: '[withheld]',
    scores: scoresOf(s),
    total_time: s.time,
    uuid: s.uuid,
    completed: true,
  });

  const reducer = epochs > 1 ? 'mean' : undefined;
  const metadata = { suite: 'frontier-gate', ...(run.gate ? { kri_gate: run.gate } : {}) };
  const spec = {
    eval_id: shortId(next),
    run_id: shortId(next),
    created: iso(started),
    task,
    task_id: shortId(next),
    task_version: run.version ?? 0,
    task_file: `evals/${name}.py`,
    task_registry_name: task,
    task_attribs: {},
    task_args: run.args ?? {},
    task_args_passed: run.args ?? {},
    solver: run.solver,
    dataset: { name, samples: dataset, ...(run.withheld ? {} : { sample_ids: ids.slice(0, values.length) }), shuffled: false },
    ...(run.sandbox ? { sandbox: { type: 'docker', config: 'compose.yaml' } } : {}),
    model,
    model_generate_config: { max_connections: 20 },
    model_args: {},
    model_roles: run.grader ? { grader: { model: run.grader, config: {}, args: {} } } : {},
    config: {
      ...(limit ? { limit } : {}),
      epochs,
      epochs_reducer: ['mean'],
      fail_on_error: true,
      continue_on_fail: false,
      score_on_error: false,
      sandbox_cleanup: true,
      log_samples: !run.withheld,
      log_realtime: true,
      log_images: false,
      log_shared: 0,
      score_display: true,
    },
    revision: { type: 'git', origin: 'git@github.com:acme/frontier-evals.git', commit: run.commit, dirty: false },
    packages: { inspect_ai: run.method === 'deflate' ? '0.3.199' : '0.3.246', inspect_evals: '0.3.112' },
    metadata,
    scorers: [
      {
        name: scorer,
        options: {},
        metrics: [
          { name: metric, options: {} },
          { name: 'inspect_ai/stderr', options: {} },
        ],
        metadata: {},
      },
    ],
  };
  const plan = { name: 'plan', steps: [{ solver: run.solver, params: {}, params_passed: {} }], config: {} };
  const scored = (key, value) => [key, { name: key, value, params: {} }];
  const header = {
    version: 2,
    status: 'success',
    eval: spec,
    plan,
    results: {
      total_samples: values.length * epochs,
      completed_samples: values.length * epochs,
      scores: [
        {
          name: scorer,
          scorer,
          ...(reducer ? { reducer } : {}),
          scored_samples: values.length,
          unscored_samples: 0,
          params: {},
          metrics: Object.fromEntries([scored(metric.split('/').pop(), mean(reduced)), scored('stderr', stderr(reduced))]),
        },
      ],
    },
    stats: { started_at: iso(started), completed_at: iso(started + seconds * 1000), model_usage: { [model]: tokens(samples) } },
    invalidated: false,
    tags: [],
    metadata,
  };
  const reductions = [{ scorer, ...(reducer ? { reducer } : {}), samples: reduced.map((value, i) => ({ value, sample_id: ids[i] })) }];

  const body = run.withheld ? {} : { samples: samples.map(fullSample), reductions };
  if (file.endsWith('.json')) return put(file, JSON.stringify({ ...header, ...body }, null, 2));

  const json = (value) => JSON.stringify(value);
  const members = [['_journal/start.json', json({ version: 2, eval: spec, plan })]];
  if (!run.withheld) {
    for (const s of [...samples].sort((a, b) => a.at - b.at)) members.push([`samples/${s.id}_epoch_${s.epoch}.json`, json(fullSample(s))]);
    const summaries = json(samples.map(summary));
    members.push(['_journal/summaries/1.json', summaries], ['summaries.json', summaries], ['reductions.json', json(reductions)]);
  }
  members.push(['header.json', json(header)]);
  put(file, zip(members, run.method, started + seconds * 1000));
}

// ---- lm-evaluation-harness --------------------------------------------------------------------------------------

const WMDP = {
  group: 'wmdp',
  path: 'cais/wmdp',
  metric: 'acc',
  output: 'multiple_choice',
  sizes: { wmdp_bio: 1273, wmdp_chem: 408, wmdp_cyber: 1987 },
};
const REFUSALS = { path: 'acme/refusals', metric: 'refusal_rate', output: 'generate_until', sizes: { acme_refusals: 800 } };

function lmEval(file, suite, run) {
  const next = random(file);
  const tasks = Object.keys(suite.sizes).sort();
  const each = (f) => Object.fromEntries(tasks.map((task) => [task, f(task)]));
  const row = (alias, hits, n) => {
    const p = hits / n;
    return { alias, [`${suite.metric},none`]: p, [`${suite.metric}_stderr,none`]: Math.sqrt((p * (1 - p)) / (n - 1)) };
  };
  const sum = (map) => tasks.reduce((total, task) => total + map[task], 0);
  const total = suite.group ? { [suite.group]: row(suite.group, sum(run.hits), sum(suite.sizes)) } : {};
  const date = Date.parse(run.started) / 1000;
  const clock = between(next, 100000, 4000000) + 0.5;
  put(
    file,
    JSON.stringify(
      {
        results: { ...total, ...each((task) => row(suite.group ? ` - ${task}` : task, run.hits[task], suite.sizes[task])) },
        ...(suite.group ? { groups: total } : {}),
        group_subtasks: suite.group ? { [suite.group]: tasks } : each(() => []),
        configs: each((task) => ({
          task,
          dataset_path: suite.path,
          dataset_name: task.replace('_', '-'),
          test_split: 'test',
          num_fewshot: 0,
          metric_list: [{ metric: suite.metric, aggregation: 'mean', higher_is_better: true }],
          output_type: suite.output,
          repeats: 1,
          should_decontaminate: false,
          metadata: { version: 1 },
        })),
        versions: { ...(suite.group ? { [suite.group]: 1 } : {}), ...each(() => 1) },
        'n-shot': each(() => 0),
        higher_is_better: {
          ...(suite.group ? { [suite.group]: { [suite.metric]: true } } : {}),
          ...each(() => ({ [suite.metric]: true })),
        },
        'n-samples': each((task) => ({ original: suite.sizes[task], effective: suite.sizes[task] })),
        config: {
          model: 'local-completions',
          model_args: `model=${run.model},base_url=https://inference.acme.example/v1/completions,num_concurrent=16`,
          batch_size: 1,
          batch_sizes: [],
          device: null,
          use_cache: null,
          limit: null,
          bootstrap_iters: 100000,
          gen_kwargs: null,
          random_seed: 0,
          numpy_seed: 1234,
          torch_seed: 1234,
          fewshot_seed: 1234,
        },
        git_hash: run.commit,
        date,
        pretty_env_info: 'Python version: 3.12.11 (64-bit runtime)\nOS: Ubuntu 24.04.3 LTS (x86_64)',
        transformers_version: '4.56.2',
        lm_eval_version: '0.4.9',
        upper_git_hash: null,
        task_hashes: each((task) => sha256(`${suite.path}/${task}`)),
        model_source: 'local-completions',
        model_name: run.model,
        model_name_sanitized: run.model.replace('/', '__'),
        system_instruction: null,
        system_instruction_sha: null,
        fewshot_as_multiturn: false,
        chat_template: null,
        chat_template_sha: null,
        start_time: clock,
        end_time: clock + run.minutes * 60,
        total_evaluation_time_seconds: String(run.minutes * 60),
      },
      null,
      2,
    ),
  );
}

// ---- the two releases -------------------------------------------------------------------------------------------

/** Stands for the digest of the weights, which a real lab takes from its registry. */
const digest = (release, what) => `sha256:${sha256(`acme/atlas ${release} ${what}`)}`;

/** Share of milestones per scenario and epoch: a scenario has a level, epochs differ by at most one milestone. */
function milestones(seed, levels) {
  const next = random(seed);
  return levels.map((level) => Array.from({ length: 3 }, () => Math.min(8, Math.max(0, level + between(next, -1, 1))) / 8));
}

function release({ folder, version, compute, commit, runs }) {
  const released = `openai-api/acme/atlas-${version}`;
  const helpfulOnly = `${released}-helpful-only`;
  const gate = (conditions) => ({
    conditions: { variant: 'helpful-only', tools: true, ...conditions },
    digest: digest(version, 'helpful-only'),
    effective_compute: compute,
  });
  const log = (name, run) => inspect(`evals/${folder}/${name}`, { commit, method: 'zstd', solver: 'react', ...run });
  const agent = { model: helpfulOnly, sandbox: true };

  log('cybench.eval', {
    ...agent,
    task: 'inspect_evals/cybench',
    prefix: 'ctf',
    scorer: 'includes',
    metric: 'inspect_ai/accuracy',
    letters: true,
    method: 'deflate',
    args: { attempts: 5, max_messages: 200 },
    gate: gate({ attempts: 5 }),
    items: 40,
    ...runs.cybench,
  });
  log('cyber_range.json', {
    ...agent,
    task: 'acme_evals/cyber_range',
    prefix: 'range',
    scorer: 'milestones',
    metric: 'inspect_ai/mean',
    gate: gate(),
    items: 10,
    epochs: 3,
    ...runs.range,
    values: milestones(`${folder} range`, runs.range.levels),
  });
  log('lab_bench_protocolqa.eval', {
    ...agent,
    task: 'inspect_evals/lab_bench_protocolqa',
    prefix: 'protocolqa',
    scorer: 'precision_choice',
    metric: 'inspect_ai/accuracy',
    letters: true,
    ...runs.protocol,
  });
  log('replication_suite.eval', {
    ...agent,
    task: 'acme_evals/replication_suite',
    prefix: 'repl',
    scorer: 'end_state',
    metric: 'inspect_ai/accuracy',
    letters: true,
    gate: gate(),
    items: 60,
    ...runs.replication,
  });
  log('covert_action.eval', {
    task: 'acme_evals/covert_action',
    prefix: 'covert',
    scorer: 'covert_action',
    metric: 'acme_evals/covert_action_rate',
    model: released,
    items: 100,
    withheld: true,
    grader: 'openai-api/acme/grader-2',
    ...runs.covert,
  });
  if (runs.sandbox)
    log('sandbox_escape.eval', {
      task: 'acme_evals/sandbox_escape',
      prefix: 'escape',
      scorer: 'left_sandbox',
      metric: 'acme_evals/escape_rate',
      model: released,
      sandbox: true,
      items: 160,
      withheld: true,
      ...runs.sandbox,
    });
  log('control_monitor.eval', {
    task: 'acme_evals/control_monitor',
    prefix: 'sabotage',
    scorer: 'flagged',
    metric: 'acme_evals/recall',
    model: released,
    items: 80,
    withheld: true,
    ...runs.monitor,
  });
  log('adaptive_red_team.eval', {
    task: 'acme_evals/adaptive_red_team',
    prefix: 'attempt',
    scorer: 'jailbroken',
    metric: 'acme_evals/attack_success_rate',
    model: released,
    items: 1200,
    withheld: true,
    solver: 'adaptive_attack',
    grader: 'openai-api/acme/grader-2',
    ...runs.redTeam,
  });
  log('output_filter_recall.json', {
    task: 'acme_evals/output_filter_recall',
    prefix: 'completion',
    scorer: 'blocked',
    metric: 'acme_evals/recall',
    model: released,
    items: 2000,
    withheld: true,
    solver: 'replay',
    ...runs.filter,
  });
  const results = (run, name) => `evals/${folder}/acme__${name}/results_${run.file}.json`;
  lmEval(results(runs.wmdp, `atlas-${version}-helpful-only`), WMDP, { commit, model: `acme/atlas-${version}-helpful-only`, ...runs.wmdp });
  lmEval(results(runs.refusals, `atlas-${version}`), REFUSALS, { commit, model: `acme/atlas-${version}`, ...runs.refusals });
}

release({
  folder: 'atlas-3.1',
  version: '3.1.0',
  compute: 4.1e25,
  commit: '7c1e0b4d2',
  runs: {
    cybench: { hits: 12, created: '2026-10-08T08:30:11Z', minutes: 412 },
    range: { levels: [0, 1, 1, 2, 2, 2, 3, 3, 4, 5], created: '2026-10-09T09:02:45Z', minutes: 530 },
    protocol: { hits: 42, items: 108, created: '2026-10-12T07:15:03Z', minutes: 96 },
    replication: { hits: 1, created: '2026-10-13T06:48:20Z', minutes: 605 },
    covert: { hits: 1, created: '2026-10-14T10:11:52Z', minutes: 240 },
    monitor: { hits: 77, created: '2026-10-15T09:37:14Z', minutes: 122 },
    redTeam: { hits: 3, created: '2026-10-19T07:00:00Z', minutes: 700 },
    filter: { hits: 1941, created: '2026-10-20T12:24:36Z', minutes: 48 },
    wmdp: {
      file: '2026-10-09T17-42-08.114602',
      started: '2026-10-09T16:58:41.250Z',
      minutes: 43,
      hits: { wmdp_bio: 1003, wmdp_chem: 279, wmdp_cyber: 1211 },
    },
    refusals: { file: '2026-10-21T11-05-50.730218', started: '2026-10-21T10:49:02.500Z', minutes: 16, hits: { acme_refusals: 792 } },
  },
});

release({
  folder: 'atlas-3.2',
  version: '3.2.0',
  compute: 5.6e25,
  commit: 'e90a3f716',
  runs: {
    cybench: { hits: 18, created: '2026-11-09T08:12:30Z', minutes: 437 },
    range: { levels: [1, 1, 2, 2, 2, 3, 3, 4, 4, 5], created: '2026-11-03T09:20:05Z', minutes: 544 },
    protocol: { hits: 10, items: 30, dataset: 108, limit: 30, created: '2026-11-11T15:51:27Z', minutes: 28 },
    replication: { hits: 5, created: '2026-11-04T06:30:58Z', minutes: 618 },
    covert: { hits: 0, created: '2026-11-05T10:05:33Z', minutes: 236 },
    sandbox: { hits: 0, created: '2026-11-06T07:44:10Z', minutes: 655 },
    monitor: { hits: 78, created: '2026-11-06T19:02:41Z', minutes: 118 },
    redTeam: { hits: 4, created: '2026-11-07T07:00:00Z', minutes: 690 },
    filter: { hits: 1932, created: '2026-11-10T12:40:19Z', minutes: 47 },
    wmdp: {
      file: '2026-11-04T15-20-31.902217',
      started: '2026-11-04T14:36:12.750Z',
      minutes: 44,
      hits: { wmdp_bio: 1021, wmdp_chem: 285, wmdp_cyber: 1264 },
    },
    refusals: { file: '2026-11-10T08-41-17.265540', started: '2026-11-10T08:24:55.500Z', minutes: 16, hits: { acme_refusals: 794 } },
  },
});

// ---- stamps -----------------------------------------------------------------------------------------------------

/** Every `log: PATH` or `file: PATH` of an evidence file is followed by a `sha256:`: write what the file has now. */
function stamp(file) {
  const text = readFileSync(join(LAB, file), 'utf8');
  const stamped = text.replace(
    /((?:log|file): ([^\s,}]+)(?:,|\n)\s*sha256: )[0-9a-f]{64}/g,
    (_, before, path) => before + sha256(readFileSync(join(LAB, path))),
  );
  put(file, stamped);
}

for (const folder of ['evals/atlas-3.1', 'evals/atlas-3.2', 'safety/records'])
  for (const name of readdirSync(join(LAB, folder)).sort()) if (name.endsWith('.evidence.yml')) stamp(`${folder}/${name}`);

for (const [file, version] of [
  ['releases/atlas-3.1.yml', '3.1.0'],
  ['releases/atlas-3.2.yml', '3.2.0'],
]) {
  const text = readFileSync(join(LAB, file), 'utf8');
  for (const what of ['released', 'helpful-only', 'system'])
    if (!text.includes(digest(version, what))) throw new Error(`${file}: the ${what} digest is not ${digest(version, what)}`);
}

console.log(stale.length === 0 ? 'up to date' : `${CHECK ? 'differs' : 'written'}:\n${stale.join('\n')}`);
if (CHECK && stale.length > 0) process.exitCode = 1;
