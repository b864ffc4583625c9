// Holds every request that the action sends in its tests, and every answer that our tests make up, against GitHub's own
// description of its API.
//
//   node scripts/check-openapi.mjs                         needs the package registry; without it, says so and ends well
//   node scripts/check-openapi.mjs SPEC.json [RECORDED]    with a description, and a record, that are there already
//
// The description is too big for a dependency, so it is installed into a folder that is removed again. Answers of the emulator
// are not ours and are not held against it. A made-up answer may leave out what nobody reads, but what it says has to be right.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PACKAGE = '@octokit/openapi@23.0.2';
/** What GitHub sends although its description does not say so: the repository of a head whose fork is gone. */
const KNOWN = new Set(['answer 200 GET /repos/{owner}/{repo}/pulls: /N/head/repo must be object']);
const folder = mkdtempSync(join(tmpdir(), 'kri-gate-openapi-'));

try {
  const [specFile, recordedFile] = process.argv.slice(2);
  const spec = specFile === undefined ? install() : JSON.parse(readFileSync(specFile, 'utf8'));
  if (spec !== undefined) process.exitCode = check(spec, linesOf(recordedFile ?? record()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function install() {
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, PACKAGE];
  const { status } = spawnSync('npm', args, { stdio: 'ignore' });
  const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json');
  if (status === 0 && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.log(`${PACKAGE} cannot be had here, so nothing was checked.`);
  return undefined;
}

/** Runs the tests of the action; the proxy in them writes down what is asked and what it makes up. */
function record() {
  const file = join(folder, 'recorded.jsonl');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const env = { ...process.env, KRI_GATE_RECORD: file };
  execFileSync(process.execPath, [vitest, 'run', 'test/action'], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return file;
}

function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function check(spec, recorded) {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, coerceTypes: false });
  ajv.addSchema(nullable(spec), 'gh');
  const operations = operationsOf(spec);
  const violations = new Map();
  const seen = new Map();
  const counts = { requests: 0, answers: 0 };
  const tell = (what, problems) => {
    for (const problem of problems)
      if (!KNOWN.has(`${what}: ${problem}`)) violations.set(`${what}: ${problem}`, (violations.get(`${what}: ${problem}`) ?? 0) + 1);
  };
  for (const { method, path, body, answer } of recorded) {
    const url = new URL(path, 'https://api.github.com');
    const found = operations.find((one) => one.method === method && one.pattern.test(url.pathname));
    if (found === undefined) {
      tell(`${method} ${url.pathname}`, ['GitHub describes no such request']);
      continue;
    }
    const what = `${method} ${found.path}`;
    seen.set(what, (seen.get(what) ?? 0) + 1);
    counts.requests++;
    tell(`request ${what}`, requestProblems(ajv, found, url, body));
    if (answer === undefined) continue;
    counts.answers++;
    tell(`answer ${answer.status} ${what}`, answerProblems(ajv, found, answer));
  }
  for (const [what, count] of [...seen].sort()) console.log(`${String(count).padStart(6)}  ${what}`);
  console.log(`${counts.requests} requests and ${counts.answers} made-up answers over ${seen.size} operations`);
  for (const [violation, count] of [...violations].sort()) console.error(`${String(count).padStart(6)}  ${violation}`);
  console.log(`${violations.size} violations`);
  return violations.size > 0 ? 1 : 0;
}

/** OpenAPI lets anything be nullable; ajv only what has a type. */
function nullable(value) {
  if (Array.isArray(value)) return value.map(nullable);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable: orNull, ...rest } = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nullable(inner)]));
  if (orNull !== true) return orNull === undefined ? rest : { ...rest, nullable: orNull };
  if (rest.type === undefined) return { anyOf: [{ type: 'null' }, rest] };
  return { ...rest, nullable: true, ...(Array.isArray(rest.enum) ? { enum: [...new Set([...rest.enum, null])] } : {}) };
}

/** Those with the fewest parameters first: `/user` is not a `/{name}`. */
function operationsOf(spec) {
  const all = Object.entries(spec.paths).flatMap(([path, item]) =>
    ['get', 'post', 'put', 'patch', 'delete']
      .filter((method) => item[method] !== undefined)
      .map((method) => ({
        method: method.toUpperCase(),
        path,
        pattern: patternOf(path),
        spec,
        operation: item[method],
        pointer: `${pointer('paths', path)}/${method}`,
      })),
  );
  return all.sort((a, b) => a.path.split('{').length - b.path.split('{').length);
}

/** Parameters that hold a path, and refs, may have slashes in them. */
function patternOf(path) {
  const escaped = path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/\{(\w+)\}/g, (_, name) => (['path', 'ref', 'basehead', 'branch'].includes(name) ? '.+' : '[^/]+'))}$`);
}

function pointer(...parts) {
  return `#/${parts.map((part) => encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
}

function resolve(spec, value) {
  return value?.$ref === undefined
    ? value
    : value.$ref
        .slice(2)
        .split('/')
        .reduce((at, part) => at?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], spec);
}

function requestProblems(ajv, { spec, operation, pointer: at }, url, body) {
  const problems = [];
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(spec, parameter));
  const query = new Map(parameters.filter((one) => one.in === 'query').map((one) => [one.name, one]));
  for (const [name, value] of url.searchParams) {
    const parameter = query.get(name);
    if (parameter === undefined) problems.push(`the query ${name} is not described`);
    else if (!ajv.validate(parameter.schema, parameter.schema.type === 'integer' ? Number(value) : value))
      problems.push(`the query ${name}: ${ajv.errorsText()}`);
  }
  for (const { name, required } of query.values()) if (required && !url.searchParams.has(name)) problems.push(`the query ${name} is missing`);
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? problems : [...problems, 'a body is not described'];
  if (body === undefined) return operation.requestBody.required ? [...problems, 'the body is missing'] : problems;
  const validate = ajv.compile({ $ref: `gh${at}/requestBody/content/application~1json/schema` });
  return validate(body) ? problems : [...problems, ...errorsOf(validate)];
}

function answerProblems(ajv, { spec, operation, pointer: at }, { status, body }) {
  const described = operation.responses[String(status)];
  if (described === undefined) return status < 400 ? ['GitHub describes no such answer'] : [];
  const whole = resolve(spec, described);
  const schema = whole?.content?.['application/json']?.schema;
  if (schema === undefined || status >= 500) return [];
  const where = described.$ref ?? `${at}/responses/${status}`;
  const validate = ajv.compile({ $ref: `gh${where}/content/application~1json/schema` });
  return validate(body)
    ? []
    : errorsOf(validate).filter((problem) => !/must have required property|must match a schema in anyOf|must match exactly one schema/.test(problem));
}

function errorsOf({ errors }) {
  return errors.map(({ instancePath, message }) => `${instancePath.replaceAll(/\/\d+/g, '/N')} ${message}`.trim());
}
