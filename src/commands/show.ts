import { resolve } from 'node:path';
import { type Preview, preview } from '../decision/admissible/preview.ts';
import type { Evidence, Reading } from '../evidence/evidence.ts';
import type { Files } from '../evidence/files.ts';
import { loadNamed } from '../evidence/load.ts';
import { repositoryRoot, rootRelative, workspaceFiles } from '../evidence/workspace.ts';
import { formatLocation, GateError } from '../formats/errors.ts';
import type { SourceText } from '../gate/job.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/model.ts';
import { DEFAULT_POLICY, instantOf, readNamed, readText } from './check.ts';
import type { Given } from './options.ts';
import { needsOf, reasonsAgainst } from './show-reasons.ts';
import { renderShown } from './show-text.ts';
import type { Shown, ShownMeasurement, ShownPolicy } from './shown.ts';
import { EXIT, UsageError, type World } from './world.ts';

/** Of a sound file that nobody reads, and what to do where it should count. */
const STRANGER =
  'it is of no format that the gate reads; it counts for nothing. Export it in a supported format, or let formats of the policy say how it is read';

/** `kri-gate show FILE…`: what the gate sees in evidence files. Exits with 1 when one of them cannot be read. */
export async function show(given: Given, world: World): Promise<number> {
  if (given.rest.length === 0) throw new UsageError('show needs a file: kri-gate show FILE…');
  const root = repositoryRoot(world.cwd);
  const files = workspaceFiles(root);
  const policy = await policyInForce(given.one('policy'), root, files, world);
  const { verifier, problem } = await trustOf(policy, files);
  const named = given.rest.map((path) => rootRelative(root, resolve(world.cwd, path)) || '.');
  const evidence = await loadNamed([...new Set(named)], files, policy?.formats ?? [], verifier);
  const found = policy === undefined ? [] : preview(policy, evidence, instantOf(given.one('now'), world));
  const previews = new Map(found.map((one) => [keyOf(one.item.source), one]));
  const shown = [...new Set(named)].map((file) => shownFile(file, evidence, previews, policy));
  const about = policy === undefined ? undefined : { file: policy.file, trust: policy.trust !== undefined, ...(problem === undefined ? {} : { problem }) };
  world.stdout(
    given.one('format') === 'json'
      ? `${JSON.stringify({ ...(about === undefined ? {} : { policy: about }), files: shown }, null, 2)}\n`
      : renderShown(shown, about, world.color),
  );
  return shown.some(({ problems }) => problems.some(({ code }) => code === 'evidence-unreadable')) ? EXIT.blocked : EXIT.pass;
}

/** The policy that is named, or stands where policies stand. Logs can be shown without one. */
async function policyInForce(named: string | undefined, root: string, files: Files, world: World): Promise<Policy | undefined> {
  if (named !== undefined) {
    const found = await policyOf(await readNamed(files, rootRelative(root, resolve(world.cwd, named))));
    if (typeof found === 'string') throw new UsageError(found);
    return found;
  }
  const found = await standing(files);
  if (typeof found !== 'string') return found;
  world.stderr(`kri-gate: ${found}; files are shown without it, and without its formats\n`);
  return undefined;
}

async function standing(files: Files): Promise<Policy | string | undefined> {
  try {
    const text = await readText(files, DEFAULT_POLICY);
    return text === undefined ? undefined : await policyOf(text);
  } catch (error) {
    if (error instanceof GateError) return `${DEFAULT_POLICY} cannot be read (${error.message})`;
    throw error;
  }
}

/** @returns why there is none, for a text that is no policy */
async function policyOf({ bytes, file }: SourceText): Promise<Policy | string> {
  const { policy, problems } = await loadPolicy(bytes, file);
  if (policy !== undefined) return policy;
  const [first] = problems;
  return `${file} is no valid policy${first === undefined ? '' : ` (${formatLocation(first)}: ${first.message})`}`;
}

async function trustOf(policy: Policy | undefined, files: Files): Promise<Partial<Awaited<ReturnType<typeof load>>>> {
  return policy?.trust === undefined ? {} : load(policy.trust, files);
}

/** Loaded where somebody is trusted only: it brings the signature library. */
async function load(trust: NonNullable<Policy['trust']>, files: Files) {
  const { loadTrust } = await import('../evidence/signatures/trust.ts');
  return loadTrust(trust, files);
}

function shownFile(file: string, { readings, signatures = [] }: Evidence, previews: ReadonlyMap<string, Preview>, policy: Policy | undefined): Shown {
  const own = readings.filter((reading) => reading.file === file);
  const [first] = own;
  const format = first?.format ?? null;
  const attestations = own.flatMap((reading) => reading.attestations ?? []);
  const isStranger = own.length === 1 && format === null && first?.error === undefined;
  return {
    file,
    format,
    sha256: first?.sha256 ?? '',
    ...(own.some(({ signed = [] }) => signed.length > 0) ? { signed: own.reduce((sum, { signed = [] }) => sum + signed.length, 0) } : {}),
    ...(attestations.length === 0 ? {} : { signed_by: [...new Set(attestations.map(({ signer }) => signer))] }),
    signatures: signatures.filter((check) => check.file === file || check.covers.includes(file)),
    refused: [...new Set(own.flatMap((reading) => reading.refused ?? []))],
    measurements: own.flatMap((reading) => measurementsOf(reading, previews, policy)),
    ...entriesOf(own),
    problems: [...own.flatMap(problemsOf), ...(isStranger ? [{ code: 'evidence-unrecognised', message: STRANGER }] : [])],
  };
}

function problemsOf({ file, problems, error }: Reading): Shown['problems'] {
  if (error === undefined) return problems.map(({ code, message }) => ({ code, message }));
  const { message, hint } = error;
  return [
    {
      code: 'evidence-unreadable',
      message: `${formatLocation({ ...error, file })}: ${message}${hint === undefined ? '' : `${/[.!?]$/.test(message) ? '' : '.'} ${hint}`}`,
    },
  ];
}

function measurementsOf(reading: Reading, previews: ReadonlyMap<string, Preview>, policy: Policy | undefined): ShownMeasurement[] {
  const { file, sha256, measurements, records } = reading;
  const at = (pointer: string): Preview | undefined => previews.get(keyOf({ file, sha256, pointer }));
  return [
    ...measurements.map((one) => {
      const found = at(one.source.pointer);
      const lacks = needsOf(
        { ...one, digest: one.digest ?? found?.item.digests[0] },
        found?.uses.map(({ indicator }) => indicator),
      );
      return { ...one, inadmissible_because: reasonsAgainst(one), lacks, ...policySays(found, policy) };
    }),
    ...(records?.content.records ?? []).map((record, index) => ({ tool: 'record', ...record, ...policySays(at(`/records/${index}`), policy) })),
  ];
}

function keyOf({ file, sha256, pointer }: { file: string; sha256: string; pointer: string }): string {
  return `${sha256} ${pointer} ${file}`;
}

/** Lists of a records file beside its records, with their lengths. */
function entriesOf(readings: readonly Reading[]): Pick<Shown, 'entries'> {
  const lists = readings.flatMap(({ records }) => Object.entries(records?.content ?? {}));
  const counts = lists.flatMap(([key, list]) => (Array.isArray(list) && list.length > 0 && key !== 'records' ? [[key, list.length] as const] : []));
  return counts.length === 0 ? {} : { entries: Object.fromEntries(counts) };
}

function policySays(found: Preview | undefined, policy: Policy | undefined): { policy?: ShownPolicy } {
  if (found === undefined || policy === undefined) return {};
  const { item, uses, nearest, models } = found;
  return {
    policy: {
      indicators: uses.map(({ indicator, selectors, reasons }) => ({
        id: indicator.id,
        kind: indicator.kind,
        selectors: [...selectors],
        inadmissible_because: [...reasons],
      })),
      ...(nearest === undefined
        ? {}
        : { nearest: { id: nearest.indicator.id, kind: nearest.indicator.kind, matches: [...nearest.matches], differs: [...nearest.differs] } }),
      ...(item.kind === 'record' || policy.models.size === 0 ? {} : { models: [...models] }),
    },
  };
}
