// Bundles the two doors into a folder that needs no node_modules: action.js, which action.yml runs, and cli.js.
//
//   node scripts/build.mjs [FOLDER]        dist by default
//
// The same sources give the same bytes wherever they lie, so that a second build proves that the committed one is fresh.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle, transform } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Each door, and the module behind which everything is that nearly every run of it needs. */
const DOORS = [
  { entry: 'src/action.ts', core: 'src/github/session.ts' },
  { entry: 'src/cli.ts', core: 'src/commands/check.ts' },
];
/** Loaded without the core, or before it: these wait for nothing that they do not need. */
const WITHOUT_CORE = /^src\/(commands\/(diff|grade|init|schema)|github\/context)\.ts$/;
/** What reads logs, before any of the readers. */
const LOGS = 'src/evidence/registry.ts';
const READERS = /^src\/evidence\/(readers\/|xml\.ts$|zip\.ts$)/;
const SHEBANG = '#!/usr/bin/env node\n';
/**
 * Half a megabyte that loads only because a module imports it for a function that nobody calls: the HTTP client behind
 * OIDC tokens and proxies. Told that loading these has no effect, the bundler drops them, and keeps them as soon as one is used.
 */
const WITHOUT_EFFECTS = /^(@actions\/http-client(\/.*)?|@actions\/exec|undici|\.\/(utils|oidc-utils|platform)\.js)$/;

const withoutEffects = {
  name: 'without-effects',
  setup(builder) {
    builder.onResolve({ filter: WITHOUT_EFFECTS }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      const ours = pluginData === 'resolved' || (path.startsWith('.') && !/node_modules[\\/]@actions[\\/](core|github)[\\/]/.test(importer));
      if (ours) return undefined;
      const found = await builder.resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * Parts of Node that a package asks for as it loads, for functions that come later if at all: each takes milliseconds before the
 * first request. The package gets functions that ask when they are called.
 */
const LATER = {
  'file-command.js crypto': `export const randomUUID = () => process.getBuiltinModule('node:crypto').randomUUID();`,
  'summary.js fs': `export { constants } from 'node:fs';
    const later = (name) => (...given) => process.getBuiltinModule('node:fs').promises[name](...given);
    export const promises = { access: later('access'), appendFile: later('appendFile'), writeFile: later('writeFile') };`,
};

const askingLater = {
  name: 'asking-later',
  setup(builder) {
    builder.onResolve({ filter: /^(crypto|fs)$/ }, ({ path, importer }) => {
      const file = /[\\/]@actions[\\/]core[\\/]lib[\\/]([\w-]+\.js)$/.exec(importer)?.[1];
      return LATER[`${file} ${path}`] === undefined ? undefined : { path: `${file} ${path}`, namespace: 'later' };
    });
    builder.onLoad({ filter: /./, namespace: 'later' }, ({ path }) => ({ contents: LATER[path], loader: 'js' }));
  },
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = resolve(process.argv[2] ?? join(root, 'dist'));
  for (const { file, bytes } of await build(folder)) console.log(`${String(bytes).padStart(9)}  ${file}`);
}

/** Builds into `folder`, removes what an earlier build left there, and returns the files that were written. */
export async function build(folder) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // One build for each door: chunks that both share would be cut into many small files, and each costs time to load.
  const results = await Promise.all(DOORS.map((door) => bundleDoor(door, folder, version)));
  clean(folder);
  const outputs = new Map(results.flatMap(({ outputFiles }) => outputFiles.map((file) => [file.path, file])));
  const files = await Promise.all([...outputs.values()].map(async ({ path, text }) => ({ path, text: await commonJs(text, path === join(folder, 'cli.js')) })));
  files.push({ path: join(folder, 'package.json'), text: '{"type":"commonjs"}\n' });
  files.push({ path: join(folder, 'licenses.txt'), text: licences(results.map(({ metafile }) => metafile)) });
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (existsSync(join(folder, 'cli.js'))) chmodSync(join(folder, 'cli.js'), 0o755);
  return files.map(({ path, text }) => ({ file: path.slice(folder.length + 1), bytes: Buffer.byteLength(text) })).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * The bundler puts modules into one chunk that the same parts of the program need, so a core that many parts share falls into
 * dozens of small chunks, and each costs half a millisecond to load. So the second pass tells every part that it needs all of the
 * core, which has been loaded before it anyway, and every reader that it needs all of what reads logs.
 */
async function bundleDoor({ entry, core }, folder, version) {
  const { metafile, outputFiles } = await pass(entry, folder, version, [], false);
  if (outputFiles.some(({ text }) => text.includes('__esm(')))
    throw new Error(`${entry}: a package requires a module, whose exports change when it is first needed`);
  const parts = Object.values(metafile.outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  const dependent = parts.filter((part) => /^src\/.*\.ts$/.test(part) && part !== entry && part !== core && !WITHOUT_CORE.test(part));
  const needs = dependent.map((part) => [part, READERS.test(part) ? [core, LOGS] : [core]]);
  return pass(entry, folder, version, [needing(new Map(needs.map(([part, needed]) => [join(root, part), needed.map((file) => join(root, file))])))]);
}

/** @param needs for each file those that it needs beside what it imports */
function needing(needs) {
  return {
    name: 'needing-the-core',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const needed = needs.get(path)?.map((file) => `import ${JSON.stringify(file)};`);
        return needed === undefined ? undefined : { contents: `${needed.join('')}${readFileSync(path, 'utf8')}`, loader: 'ts' };
      });
    },
  };
}

function pass(entry, folder, version, plugins, minify = true) {
  return bundle({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    chunkNames: 'chunks/[name]-[hash]',
    define: { __KRI_GATE_VERSION__: JSON.stringify(version) },
    legalComments: 'none',
    plugins: [withoutEffects, askingLater, ...plugins],
    metafile: true,
    write: false,
    logLevel: 'warning',
    // A function that LATER does not name.
    logOverride: { 'import-is-undefined': 'error' },
  });
}

/**
 * Only modules can be split into chunks, and modules take longer to load than what `require` loads: a third of a millisecond for
 * each file, and ticks of the event loop in between. What one chunk has of another becomes a variable of its own, because a look
 * into the other one's exports takes longer, in the loop over a log twice as long. So nothing may change once it is exported.
 */
async function commonJs(text, isProgram) {
  const rewritten = text
    .replaceAll(/\bimport\{([^{}]*)\}from"(\.[^"]*)";/g, (_, names, path) => `const{${names.replaceAll(' as ', ':')}}=require("${path}");`)
    .replaceAll(/\bimport"(\.[^"]*)";/g, 'require("$1");')
    .replaceAll(/\bimport\("(\.[^"]*)"\)/g, 'Promise.resolve().then(()=>require("$1"))')
    .replace(/\bexport\{([^{}]*)\};\s*$/, (_, names) => `module.exports={${names.split(',').map(exported).join()}};`);
  if (/\bexport ?\{[^{}]*\};\s*$|\bfrom"\.[^"]*";/.test(rewritten))
    throw new Error(`a chunk imports or exports in a way that is not known here: ${text.slice(-200)}`);
  const { code } = await transform(rewritten, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.dirname': '__dirname' },
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
  });
  return isProgram ? SHEBANG + code : code;
}

/** `f as a` is the member a, with the value of f. */
function exported(name) {
  const [own, other = own] = name.split(' as ');
  return `${other}:${own}`;
}

/** Chunk names hold a hash, so old ones would stay for ever. */
function clean(folder) {
  for (const name of ['action.js', 'cli.js', 'package.json', 'licenses.txt', 'chunks']) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Every bundled package with its licence, as the licences ask for; packages with the same text share it. */
function licences(metafiles) {
  const used = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.keys(inputs).filter((input) => inputs[input].bytesInOutput > 0));
  const folders = new Set(used.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  const names = new Map();
  for (const folder of [...folders].sort()) {
    const { name, text } = describePackage(folder);
    names.set(text, [...(names.get(text) ?? []), name]);
  }
  const parts = [...names].map(([text, of]) => `${[...new Set(of)].sort().join('\n')}\n\n${text}\n`).sort();
  return ['The files of this folder contain the following packages.\n', ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

function describePackage(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const files = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt|markdown))?$/i.test(file));
  const texts = files.sort().map((file) =>
    readFileSync(join(root, folder, file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim(),
  );
  const owner = typeof author === 'string' ? author : author?.name;
  return {
    name: `${name} ${version}, ${license}${owner ? `, ${owner}` : ''}`,
    text: texts.length > 0 ? texts.join('\n\n') : `The package brings no text of its licence, which is ${license}.`,
  };
}
