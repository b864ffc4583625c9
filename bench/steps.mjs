// Where the time of a check goes: reading policy, manifest and evidence, and deciding. One process, in which all of it is cold.
//
//   node bench/steps.mjs FOLDER     a lab with .github/risk-policy.yml and one manifest in releases, as generate-lab.mjs writes them
//
// Prints JSON: seconds of each step by the clock, and of processor time, which counts the threads of the garbage collector.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const NOW = Date.parse('2026-11-20T12:00:00Z');

const folder = process.argv[2];
if (folder === undefined) {
  console.error('expected the folder of a lab');
  process.exit(2);
}
const bundle = mkdtempSync(join(tmpdir(), 'kri-gate-steps-'));
try {
  console.log(JSON.stringify(await steps(folder, await sources(bundle))));
} finally {
  rmSync(bundle, { recursive: true, force: true });
}

/** The modules behind the steps, from the sources. */
async function sources(into) {
  const names = ['policy/load', 'policy/manifest', 'policy/documents', 'evidence/load', 'evidence/workspace', 'decision/decide'];
  await build({
    stdin: { contents: names.map((name) => `export * from './src/${name}.ts';`).join('\n'), resolveDir: root },
    outfile: join(into, 'steps.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
  });
  return import(pathToFileURL(join(into, 'steps.mjs')).href);
}

async function steps(lab, { loadPolicy, loadRelease, loadEvidence, workspaceFiles, documentsOf, decide }) {
  const found = {};
  const step = async (name, work) => {
    const [clock, cpu] = [performance.now(), process.cpuUsage()];
    const result = await work();
    const { user, system } = process.cpuUsage(cpu);
    found[name] = { seconds: (performance.now() - clock) / 1e3, cpu: (user + system) / 1e6 };
    return result;
  };
  const policyFile = '.github/risk-policy.yml';
  const { policy } = await step('reading the policy', () => loadPolicy(readFileSync(join(lab, policyFile)), policyFile));
  const [name] = readdirSync(join(lab, 'releases'));
  const { release } = await step('reading the manifest', () => loadRelease(readFileSync(join(lab, 'releases', name)), `releases/${name}`, policy));
  const files = workspaceFiles(lab);
  const evidence = await step('reading the evidence', () =>
    loadEvidence(policy.evidence, files, new Map(), [], policy.formats, undefined, documentsOf(policy)),
  );
  const { decision } = await step('deciding', () => decide(policy, release, evidence, { now: NOW }));
  if (decision.verdict !== 'pass') throw new Error(`expected a pass, found ${decision.verdict}`);
  return found;
}
