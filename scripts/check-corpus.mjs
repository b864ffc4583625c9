// Holds the Inspect and lm-eval readers against facts that were read from real logs with other tools.
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
};

const CHECKS = { 'inspect-eval': checkInspect, 'inspect-json': checkInspect, lm_eval: checkLmEval };

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
    check(reading, row.facts_read_independently, same, exception);
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

/** Python's None, and what is not there. */
function none(text) {
  return text === undefined || text === 'None' || text === '' ? undefined : text;
}
