// Holds the readers against facts that were read from real logs with other tools.
//
//   node scripts/check-corpus.mjs [MANIFEST.tsv]
//
// The logs stay where they lie: some of them have no licence, so they are no part of this repository. Without them there
// is nothing to check, and the exit code is 0.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const manifest = resolve(process.argv[2] ?? join(root, '..', 'shared', 'evals', 'MANIFEST.tsv'));

const UNCERTAINTY = ['stderr', 'std', 'var', 'bootstrap_stderr'];

/** Where our reading is meant to differ from the facts, each with the reason. */
const EXCEPTIONS = {
  'lmeval-2022-bigscience-fork-list.json': { refused: 'the 2022 fork mixes prompts in a list and states no samples' },
  'inspect-git-lfs-pointer.eval': { refused: 'a Git LFS pointer is not the log' },
  'inspect-v1-2024-06-naive-time.json': { incomplete: 'version 1 states no sample counts, and unknown is the bad value' },
  'promptfoo-share-v4-shape.json': { time: 'the facts look for a timestamp only; what is shared has createdAt, in milliseconds' },
  'eee-0.1.0-ai2_arc.json': { time: 'its one result states the time at which the record was made as its own' },
  'garak-aggregated.report.jsonl': { time: 'the facts give the time of the aggregation; the report names that of its first run beside it' },
  'garak-legacy-config-entry.report.jsonl': { model: 'the facts look for the setup row only; the one row of configuration names the target' },
};

const CHECKS = {
  'inspect-eval': checkInspect,
  'inspect-json': checkInspect,
  lm_eval: checkLmEval,
  promptfoo: checkPromptfoo,
  garak: checkGarak,
  eee: checkEee,
  helm: checkHelm,
};

await main();

async function main() {
  if (!existsSync(manifest)) {
    console.log('check:corpus: no corpus here, nothing to check');
    return;
  }
  const read = await loadReaders();
  const counts = { agree: 0, differ: 0, 'not covered': 0 };
  for (const row of rows(readFileSync(manifest, 'utf8'))) {
    const check = CHECKS[row.format];
    const differences = check === undefined ? undefined : await compare(read, row, check);
    const outcome = differences === undefined ? 'not covered' : differences.length === 0 ? 'agree' : 'differ';
    counts[outcome] += 1;
    console.log(`${outcome.padEnd(12)}${row.file}${differences?.length ? `: ${differences.join(' | ')}` : ''}`);
  }
  console.log(`${counts.agree} agree, ${counts.differ} differ, ${counts['not covered']} not covered`);
  process.exitCode = counts.differ > 0 ? 1 : 0;
}

/** The readers are TypeScript, which Node 20 does not run; so they are bundled into a file that is removed again. */
async function loadReaders() {
  const folder = mkdtempSync(join(tmpdir(), 'kri-gate-corpus-'));
  try {
    const outfile = join(folder, 'readers.mjs');
    const contents = "export { readEvidenceFile } from './registry.ts'; export { openFileSource } from './file-source.ts';";
    const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
    const stdin = { contents, resolveDir: join(root, 'src', 'evidence'), loader: 'ts' };
    await build({ stdin, bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile, banner, logLevel: 'error' });
    const { readEvidenceFile, openFileSource } = await import(pathToFileURL(outfile).href);
    return async (file) => {
      const source = await openFileSource(join(dirname(manifest), file), file);
      try {
        return await readEvidenceFile(source);
      } finally {
        await source.close();
      }
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rows(text) {
  const [header, ...lines] = text.split('\n').filter((line) => line !== '');
  const names = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [names[index], cell])));
}

async function compare(read, row, check) {
  const exception = EXCEPTIONS[row.file] ?? {};
  try {
    const reading = await read(row.file);
    if (exception.refused !== undefined) return [`expected to be refused: ${exception.refused}`];
    const differences = [];
    const same = (what, expected, found) => {
      if (!Object.is(expected, found)) differences.push(`${what}: expected ${expected}, found ${found}`);
    };
    same('sha256', row.sha256, reading.sha256);
    await check(reading, row.facts_read_independently, same, exception, () => read(row.file.replace('run_spec', 'stats')));
    return differences;
  } catch (error) {
    if (error.code !== 'evidence-unreadable') throw error;
    return exception.refused === undefined ? [`refused: ${error.message}`] : [];
  }
}

// Inspect: `v2 success task=… model=… created=… lim=… ep=… tot=… done=… ds=… pk={…} … SC(2):scorer[reducer]metric=…,… sc/un=…/… ; …`

function checkInspect(reading, text, same, exception) {
  const facts = parseInspect(text);
  same('format', 'inspect', reading.format);
  same('measurements', facts.metrics.length, reading.measurements.length);
  if (facts.metrics.length === 0)
    same(
      'reason',
      true,
      reading.problems.some((problem) => problem.code === 'evidence-no-measurement'),
    );
  facts.metrics.forEach((metric, index) => {
    const found = reading.measurements[index] ?? {};
    const name = `${metric.scorer}.${metric.name}`;
    for (const key of ['task', 'model', 'tool_version']) same(`${name} ${key}`, facts[key], found[key]);
    same(`${name} time`, facts.created, found.assessed);
    same(`${name} scorer`, metric.scorer, found.scorer);
    same(`${name} reducer`, metric.reducer, found.reducer);
    same(`${name} metric`, metric.name, found.metric);
    same(`${name} value`, metric.value, found.value);
    same(`${name} stderr`, metric.stderr, found.stderr);
    same(`${name} samples`, metric.samples, found.samples);
    same(`${name} complete`, metric.complete && exception.incomplete === undefined, found.complete);
    if (facts.status !== 'success') same(`${name} names the status`, true, found.incomplete_because?.includes(facts.status));
  });
}

function parseInspect(text) {
  const field = (name) => none(new RegExp(`(?:^| )${name}=(\\S+)`).exec(text)?.[1]);
  const number = (name) => (field(name) === undefined ? undefined : Number(field(name)));
  const facts = {
    status: / v(?:\d+|None) (\S+) task=/.exec(text)?.[1],
    task: field('task'),
    model: field('model'),
    created: field('created'),
    tool_version: /pk=\{[^}]*'inspect_ai': '([^']+)'/.exec(text)?.[1],
    limit: number('lim'),
    epochs: number('ep') ?? 1,
    total: number('tot'),
    completed: number('done'),
    size: number('ds'),
    invalidated: field('inval') === 'True',
  };
  const scores = /SC\(\d+\):(.*) err=/.exec(text)?.[1] ?? '';
  return { ...facts, metrics: scores.split(' ; ').flatMap((score) => parseScore(score, facts)) };
}

function parseScore(text, facts) {
  const match = /^(.+)\[(\S+)\](\S+) sc\/un=(\S+)\/(\S+)$/.exec(text.trim());
  if (match === null) return [];
  const [, scorer, reducer, list, scored, unscored] = match;
  const values = list.split(',').map((pair) => ({ name: pair.slice(0, pair.lastIndexOf('=')), value: Number(pair.slice(pair.lastIndexOf('=') + 1)) }));
  const headlines = values.filter(({ name }) => !UNCERTAINTY.includes(name));
  const stderr = values.find(({ name }) => name === 'stderr')?.value;
  const limited = facts.limit !== undefined && facts.total < facts.size * facts.epochs;
  const complete = facts.status === 'success' && !facts.invalidated && facts.total === facts.completed && !(Number(none(unscored)) > 0) && !limited;
  const counted = facts.completed === undefined ? undefined : Math.floor(facts.completed / facts.epochs);
  const samples = none(scored) === undefined ? counted : Number(scored);
  const attached = ({ name }) => headlines.length === 1 || name === 'accuracy' || name === 'mean';
  return headlines.map((metric) => ({ ...metric, scorer, reducer: none(reducer), samples, complete, stderr: attached(metric) ? stderr : undefined }));
}

// lm-eval: `tasks=12 groups=[…] model=… limit=… date=… lm_eval_version=… n-samples[0]=[('task', {'original': …, 'effective': …})] nonfinite_tokens=… first3=task:{metric,filter=…, …} …`

function checkLmEval(reading, text, same) {
  if (text.startsWith('per-sample')) {
    same('format', null, reading.format);
    return;
  }
  const facts = parseLmEval(text);
  same('format', 'lm-eval', reading.format);
  same('tasks', facts.tasks, new Set(reading.measurements.map((one) => one.task)).size);
  for (const group of facts.groups)
    same(
      `group ${group}`,
      true,
      reading.measurements.some((one) => one.task === group),
    );
  const broken = reading.measurements.filter((one) => !Number.isFinite(one.value)).length;
  same('values that are no numbers stand as tokens in the file', true, broken <= facts.nonFinite && (facts.nonFinite === 0 || broken > 0));
  for (const one of reading.measurements) checkShared(one, facts, same);
  for (const { task, original, effective } of facts.counts) {
    for (const one of reading.measurements.filter((each) => each.task === task)) {
      same(`${task} samples`, effective, one.samples);
      same(`${task} complete`, effective === original, one.complete);
    }
  }
  for (const metric of facts.metrics) checkMetric(reading, metric, same);
}

function checkShared(one, facts, same) {
  same(`${one.task} tool version`, facts.version, one.tool_version);
  // The facts put the backend before the name; the reader gives the name that the tool recorded.
  same(`${one.task} model`, true, facts.model === one.model || facts.model.endsWith(`/${one.model}`));
  same(`${one.task} time`, facts.date === undefined ? '' : new Date(facts.date * 1000).toISOString(), one.assessed);
  if (facts.limit === undefined) same(`${one.task} complete`, true, one.complete);
}

function checkMetric(reading, { task, metric, filter, value, stderr }, same) {
  const found = reading.measurements.filter((one) => one.task === task && one.metric === metric && one.filter === filter);
  same(`${task} ${metric} ${filter} measurements`, 1, found.length);
  same(`${task} ${metric} ${filter} value`, true, agrees(value, found[0]?.value));
  // The facts of a row are cut at a fixed length, so a missing standard error proves nothing.
  if (stderr !== undefined) same(`${task} ${metric} ${filter} stderr (${stderr.text})`, true, agrees(stderr, found[0]?.stderr));
}

/** The last number of a row may be cut; then what is left of it must agree. "N/A" and NaN are no standard error. */
function agrees({ text, last }, found) {
  if (text === 'N/A' || text === 'NaN') return found === undefined;
  return Number(text) === found || (last && found !== undefined && String(found).startsWith(text));
}

function parseLmEval(text) {
  const field = (name) => none(new RegExp(`(?:^| )${name}=(\\S*)`).exec(text)?.[1]);
  const number = (name) => (field(name) === undefined ? undefined : Number(field(name)));
  const counts = [...text.matchAll(/\('([^']+)', \{'original': (\d+), 'effective': (\d+)\}\)/g)];
  return {
    tasks: number('tasks'),
    groups: [...(/ groups=\[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1]),
    model: field('model'),
    limit: number('limit'),
    date: number('date'),
    version: field('lm_eval_version'),
    nonFinite: number('nonfinite_tokens'),
    counts: counts.map(([, task, original, effective]) => ({ task, original: Number(original), effective: Number(effective) })),
    metrics: [...(text.split(' first3=')[1] ?? '').matchAll(/(\S+):\{([^}]*)\}/g)].flatMap(([, task, list]) => parseRow(task, list)),
  };
}

function parseRow(task, list) {
  const pairs = list.split(', ').filter((pair) => pair.includes('='));
  const values = new Map(
    pairs.map((pair, index) => [pair.slice(0, pair.lastIndexOf('=')), { text: pair.slice(pair.lastIndexOf('=') + 1), last: index === pairs.length - 1 }]),
  );
  return [...values].flatMap(([key, value]) => {
    const [, metric, filter] = /^([^,]+)(?:,(.*))?$/.exec(key);
    if (metric.endsWith('_stderr') || metric === 'sample_len') return [];
    return [{ task, metric, filter, value, stderr: values.get(filter === undefined ? `${metric}_stderr` : `${metric}_stderr,${filter}`) }];
  });
}

// promptfoo: `version=3 evalId=… timestamp=… promptfooVersion=… stats={s:2,f:10,e:0} results=12 (success,failureReason)={(False, 1): 10, …} per-provider=[('id', pass, fail, error, score), …] namedScores=[{…}] plugins=[…] strategies={…}`

function checkPromptfoo(reading, text, same, exception) {
  const facts = parsePromptfoo(text);
  same('format', 'promptfoo', reading.format);
  const columns = columnsOf(reading.measurements, facts.plugins);
  const sum = (of) => Math.round(columns.reduce((total, one) => total + of(one), 0));
  if (facts.successes !== undefined)
    same(
      'passes',
      facts.successes,
      sum((one) => one.value * one.samples),
    );
  same(
    'results',
    facts.results,
    sum((one) => one.samples),
  );
  for (const one of reading.measurements) {
    same(`${one.metric} tool version`, facts.version, one.tool_version);
    if (exception.time === undefined) same(`${one.metric} time`, facts.timestamp ?? '', one.assessed);
    // Rows that failed without a reason may have been errors, which the reader cannot know either.
    same(`${one.task} ${one.metric} complete`, facts.errors === 0 && !facts.unmarked, one.complete);
    same(`${one.metric} stderr`, undefined, one.stderr);
  }
  for (const { provider, passes, total } of facts.providers) {
    const found = columns.findIndex((one) => one.model === provider && one.samples === total && Math.abs(one.value - passes / total) < 1e-12);
    same(`${provider}, ${passes} of ${total}`, true, found !== -1);
    if (found !== -1) columns.splice(found, 1);
  }
  const named = reading.measurements.filter((one) => one.scorer === 'named_scores').map((one) => one.metric);
  same('named metrics', facts.named.join(), named.join());
  for (const [strategy, count] of facts.strategies) {
    const attacks = reading.measurements.filter((one) => one.metric === 'attack_success_rate' && one.filter === (strategy === 'None' ? 'basic' : strategy));
    same(
      `attacks by ${strategy}`,
      count,
      attacks.reduce((total, one) => total + one.samples, 0),
    );
    if (facts.failures === 0)
      same(
        `attacks by ${strategy} that succeeded`,
        true,
        attacks.every((one) => one.value === 0),
      );
  }
}

/** The pass rates by prompt: the last of several of one model is over all of its prompts, and plugins are tasks of their own. */
function columnsOf(measurements, plugins) {
  const rates = measurements.filter((one) => one.metric === 'pass_rate' && !plugins.includes(one.task));
  return [...new Set(rates.map((one) => one.model))].flatMap((model) => {
    const own = rates.filter((one) => one.model === model);
    return own.length > 1 ? own.slice(0, -1) : own;
  });
}

function parsePromptfoo(text) {
  const field = (name) => none(new RegExp(`(?:^| )${name}=(\\S+)`).exec(text)?.[1]);
  const list = (name) => new RegExp(` ${name}=(.*?)(?: [a-z-]+[A-Z]?[a-z]*=|$)`).exec(text)?.[1] ?? '';
  const count = (name) => none(new RegExp(`[{,]${name}:(\\w+)`).exec(text)?.[1]);
  const outcomes = [...text.matchAll(/\((True|False), (\w+)\): (\d+)/g)].map(([, success, reason, many]) => ({ success, reason, many: Number(many) }));
  return {
    version: field('promptfooVersion'),
    timestamp: field('timestamp'),
    results: Number(field('results')),
    successes: count('s') === undefined ? undefined : Number(count('s')),
    failures: Number(count('f')),
    errors: outcomes.filter(({ reason }) => reason === '2').reduce((sum, { many }) => sum + many, 0),
    unmarked: outcomes.some(({ success, reason }) => success === 'False' && reason === 'None'),
    providers: [...text.matchAll(/\('([^']+)', (\d+), (\d+), (\w+), [^)]*\)/g)].map(([, provider, passes, fails, errors]) => ({
      provider,
      passes: Number(passes),
      total: Number(passes) + Number(fails) + (none(errors) === undefined ? 0 : Number(errors)),
    })),
    named: [...list('namedScores').matchAll(/'([^']+)': /g)].map(([, name]) => name),
    plugins: [...list('plugins').matchAll(/'([^']+)'/g)].map(([, name]) => name),
    strategies: [...(/ strategies=\{(.*)\}/.exec(text)?.[1] ?? '').matchAll(/'([^']+)': (\d+)/g)].map(([, name, many]) => [name, Number(many)]),
  };
}

// garak: `garak=0.15.1 target=type:name run=… start=… completion=… rows={'init': 1, …} … evals=4: probe/detector passed=19 of 36 nones=0 ci=[0.3,0.6] ; …`

function checkGarak(reading, text, same, exception) {
  same('format', 'garak', reading.format);
  if (text.startsWith('hitlog')) {
    same('measurements', 0, reading.measurements.length);
    same('reason', true, reading.problems[0]?.message.startsWith('a hitlog'));
    return;
  }
  const field = (name) => none(new RegExp(`(?:^| )${name}=(\\S+)`).exec(text)?.[1]);
  const target = (field('target') ?? '').replaceAll(/^None:|:None$/g, '').replace(/^None$/, '');
  const count = Number(/ evals=(\d+)/.exec(text)?.[1]);
  // A rate of attacks and a rate of passes for each result.
  same('measurements', count * 2, reading.measurements.length);
  if (count === 0) same('reason', 'evidence-no-measurement', reading.problems[0]?.code);
  const whole = field('completion') !== undefined && text.includes("'init': 1") && text.includes("'start_run setup': 1");
  for (const one of reading.measurements) {
    same('tool version', field('garak'), one.tool_version);
    if (exception.model === undefined) same('model', target, one.model);
    if (exception.time === undefined) same('time', field('start') ?? '', one.assessed);
    same(`${one.task} ${one.scorer} complete`, whole, one.complete);
  }
  parseEvals(text).forEach((facts, index) => {
    checkRate(reading.measurements[2 * index] ?? {}, { ...facts, metric: 'attack_success_rate', value: facts.total - facts.passed }, same);
    checkRate(
      reading.measurements[2 * index + 1] ?? {},
      { ...facts, metric: 'pass_rate', value: facts.passed, low: invert(facts.high), high: invert(facts.low) },
      same,
    );
  });
}

function checkRate(found, facts, same) {
  const name = `${facts.probe}/${facts.detector} ${facts.metric}`;
  same(`${name} probe`, facts.probe, found.task);
  same(`${name} detector`, facts.detector, found.scorer);
  same(`${name} metric`, facts.metric, found.metric);
  same(`${name} value`, true, Math.abs(facts.value / facts.total - found.value) < 1e-12);
  same(`${name} interval`, facts.low === undefined, found.interval === undefined);
  if (facts.low !== undefined) same(`${name} ends`, true, Math.abs(facts.low - found.interval?.low) + Math.abs(facts.high - found.interval?.high) < 1e-12);
  // The facts count outputs; samples are distinct prompts, which the same number of outputs was made of.
  if (found.samples !== undefined) same(`${name} samples`, found.samples, Math.floor(facts.total / Math.round(facts.total / found.samples)));
}

function parseEvals(text) {
  const end = (value) => (none(value) === undefined ? undefined : Number(value));
  return [...text.matchAll(/(\S+?)\/(\S+) passed=(\d+) of (\d+) nones=\w+ ci=\[([^,]+),([^\]]+)\]/g)].map(([, probe, detector, passed, total, low, high]) => ({
    probe,
    detector,
    passed: Number(passed),
    total: Number(total),
    low: end(low),
    high: end(high),
  }));
}

function invert(end) {
  return end === undefined ? undefined : 1 - end;
}

// Every Eval Ever: `schema=0.2.0 id=… model=… lib=… eval_ts=None retrieved=… source_type=documentation results=19: name=value lower_is_better=False unc=null ; …`

function checkEee(reading, text, same, exception) {
  const field = (name) => none(new RegExp(`(?:^| )${name}=(\\S+)`).exec(text)?.[1]);
  const stamp = (seconds) => (seconds === undefined ? undefined : new Date(Number(seconds) * 1000).toISOString());
  same('format', 'eee', reading.format);
  same('measurements', Number.parseInt(field('results'), 10), reading.measurements.length);
  for (const one of reading.measurements) {
    same(`${one.task} model`, field('model'), one.model);
    same(`${one.task} schema`, field('schema'), one.tool_version);
    if (field('source_type') !== 'evaluation_run') same(`${one.task} complete`, false, one.complete);
    if (field('eval_ts') !== undefined) same(`${one.task} time`, stamp(field('eval_ts')), one.assessed);
    // Some results have a time of their own; that of the record must never stand in for it.
    else if (exception.time === undefined) same(`${one.task} time is not that of the record`, false, one.assessed === stamp(field('retrieved')));
  }
  const listed = / results=\d+: (.*)$/.exec(text)?.[1] ?? '';
  listed.split(' ; ').forEach((part, index) => {
    const [, name, value] = /^(.*)=(\S+) lower_is_better=/.exec(part) ?? [];
    same(`result ${index} name`, name, reading.measurements[index]?.task);
    same(`result ${index} value`, Number(value), reading.measurements[index]?.value);
  });
}

// HELM: `162 stats; exact_match entries (split,perturbation,count,mean)=[('test', None, 1, 0.11), …]` and `run_spec name=… model=… max_eval_instances=10`

async function checkHelm(reading, text, same, _exception, readStats) {
  same('format', 'helm', reading.format);
  if (text.startsWith('run_spec')) {
    const [, name, model, limit] = /name=(\S+) model=(\S+) max_eval_instances=(\S+)/.exec(text) ?? [];
    same('measurements', 0, reading.measurements.length);
    const [first] = (await readStats()).measurements;
    same('model', model, first?.model);
    same('task', true, first !== undefined && name.startsWith(first.task));
    same('limit', true, first?.incomplete_because?.includes(`limit of ${limit} `));
    return;
  }
  same('statistics', Number(/^\d+/.exec(text)?.[0]), reading.measurements.length);
  for (const [, split, perturbation, mean] of text.matchAll(/\('(\w+)', ('\w+'|None), \d+, ([\d.]+)\)/g)) {
    const filter = perturbation === 'None' ? split : `${split}:${perturbation.replaceAll("'", '')}:worst`;
    const found = reading.measurements.filter((one) => one.metric === 'exact_match' && one.filter === filter);
    same(`exact_match ${filter}`, 1, found.length);
    same(`exact_match ${filter} value`, Number(mean), found[0]?.value);
  }
}

/** Python's None, and what is not there. */
function none(text) {
  return text === undefined || text === 'None' || text === '' ? undefined : text;
}
