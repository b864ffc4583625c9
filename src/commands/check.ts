import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Review } from '../decision/people/approvals.ts';
import type { Files } from '../evidence/files.ts';
import { repositoryRoot, rootRelative, workspaceFiles } from '../evidence/workspace.ts';
import type { DecisionReport } from '../formats/generated/decision.ts';
import { literalGlob } from '../formats/glob.ts';
import { parseInstant } from '../formats/time.ts';
import type { Job, SourceText } from '../gate/job.ts';
import { runGate } from '../gate.ts';
import { loadPolicy } from '../policy/load.ts';
import { renderJson } from '../report/json.ts';
import { renderText } from '../report/text.ts';
import type { Given } from './options.ts';
import { findReleases } from './releases.ts';
import { EXIT, UsageError, type World } from './world.ts';

export const DEFAULT_POLICY = '.github/risk-policy.yml';

/** `kri-gate check`: the working tree's policy is in force, all evidence is the author's word, and nobody has approved but who `--reviews` names. */
export async function check(given: Given, world: World): Promise<number> {
  if (given.rest.length > 0) throw new UsageError(`check takes no further words, found "${given.rest[0]}"; name manifests with --release`);
  const report = await runGate(await jobOf(given, world));
  if (given.one('mode') === 'warn' && report.enforcement === 'enforce')
    world.stderr('kri-gate: --mode warn is ignored, because the policy says enforce; the option can only tighten\n');
  const folder = given.one('out');
  if (folder !== undefined) await writeReports(report, resolve(world.cwd, folder));
  await printReport(report, given, world);
  return exitCodeOf(report);
}

/** 0 pass, pass-with-waivers, or enforcement warn; 1 blocked; 2 undecided. */
export function exitCodeOf(report: DecisionReport): number {
  if (report.verdict === 'undecided') return EXIT.undecided;
  return report.verdict === 'blocked' && report.enforcement === 'enforce' ? EXIT.blocked : EXIT.pass;
}

/** Prints a report in the format that the options ask for. */
export async function printReport(report: DecisionReport, given: Given, world: World): Promise<void> {
  for (const piece of await render(report, given.one('format') ?? 'text', world.color)) world.stdout(piece);
}

/** A report in one of the formats of the command line, in pieces: one, but for the format that may be large. */
async function render(report: DecisionReport, format: string, color: boolean): Promise<readonly string[] | Generator<string>> {
  if (format === 'json') return renderJson(report);
  if (format === 'markdown') return [(await import('../report/markdown.ts')).renderMarkdown(report, { maxBytes: 1_000_000 })];
  if (format === 'sarif') return [(await import('../report/sarif.ts')).renderSarif(report)];
  if (format === 'html') return [(await import('../report/html.ts')).renderHtml(report)];
  return [renderText(report, { color })];
}

/**
 * The job that the options ask for.
 * @param mayBeEmpty without any release there is a job all the same
 * @throws UsageError when a named file is absent, or there is nothing to decide
 */
export async function jobOf(given: Given, world: World, { mayBeEmpty = false } = {}): Promise<Job> {
  const root = repositoryRoot(world.cwd);
  const files = workspaceFiles(root);
  const policyFile = given.one('policy') === undefined ? DEFAULT_POLICY : rootRelative(root, resolve(world.cwd, given.one('policy') ?? ''));
  const policy = await readText(files, policyFile);
  // A shell expands globs, so that a file may be named twice; it is one manifest all the same.
  const named = [...new Set(given.many('release').map((path) => rootRelative(root, resolve(world.cwd, path))))];
  const releases = named.length > 0 ? await Promise.all(named.map((file) => readNamed(files, file))) : await findReleases(policy, files);
  const basePolicy = given.one('base-policy');
  if (!mayBeEmpty && releases.length === 0 && basePolicy === undefined && policy !== undefined && (await isValid(policy))) {
    throw new UsageError('there is no release manifest to decide: --release names none, and release_paths of the policy match none');
  }
  return {
    policy,
    policyFile,
    ...(basePolicy === undefined ? {} : { basePolicy: await readNamed(files, rootRelative(root, resolve(world.cwd, basePolicy))) }),
    releases,
    baseIsStated: true,
    baseReleases: await Promise.all(given.many('base-release').map((path) => readNamed(files, rootRelative(root, resolve(world.cwd, path))))),
    evidence: given.many('evidence').map((glob) => rootGlob(glob, root, world.cwd)),
    files,
    reviews: await reviewsOf(given.one('reviews'), world),
    now: instantOf(given.one('now'), world),
    ...(given.one('mode') === undefined ? {} : { mode: given.one('mode') as 'enforce' | 'warn' }),
    version: world.version,
  };
}

async function isValid(policy: SourceText): Promise<boolean> {
  return (await loadPolicy(policy.bytes, policy.file)).policy !== undefined;
}

/** A glob of the command line is relative to where it was written. What names a file is that file: shells expand globs, and names may hold `[`. */
export function rootGlob(glob: string, root: string, cwd: string): string {
  if (existsSync(resolve(cwd, glob))) return literalGlob(rootRelative(root, resolve(cwd, glob)));
  if (isAbsolute(glob)) return glob.startsWith(`${root}/`) ? glob.slice(root.length + 1) : glob;
  return join(literalGlob(relative(root, cwd)), glob);
}

/** The text of a file; undefined when there is none. */
export async function readText(files: Files, file: string): Promise<SourceText | undefined> {
  try {
    return { file, bytes: await files.bytes(file) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The text of a file that the user named. @throws UsageError when there is none. */
export async function readNamed(files: Files, file: string): Promise<SourceText> {
  const text = await readText(files, file);
  if (text === undefined) throw new UsageError(`there is no file ${file}`);
  return text;
}

function isMissing(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) return true;
  return false;
}

/** The time that the user states, in milliseconds since 1970; without one that of the clock. */
export function instantOf(text: string | undefined, world: World): number {
  if (text === undefined) return world.now();
  const instant = parseInstant(text);
  if (instant === undefined) throw new UsageError(`--now: expected an RFC 3339 time with an offset such as 2026-11-20T12:00:00Z, found "${text}"`);
  return instant;
}

async function reviewsOf(path: string | undefined, world: World): Promise<Review[]> {
  if (path === undefined) return [];
  const file = resolve(world.cwd, path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(`--reviews: there is no file ${path}`);
  }
  const { readReviews } = await import('./reviews.ts');
  return readReviews(bytes, path);
}

const STATEMENT = /^decision-sha\d{3}-[0-9a-f]{16}\.intoto\.json$/;

async function writeReports(report: DecisionReport, folder: string): Promise<void> {
  const files = { 'decision.json': 'json', 'report.md': 'markdown', 'report.sarif': 'sarif', 'report.html': 'html' };
  // Not a part of the start-up: it takes as long to load as a release to be decided.
  const { mkdir, readdir, rm, writeFile } = await import('node:fs/promises');
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, format] of Object.entries(files)) await writeFile(join(folder, name), await render(report, format, false));
    const { renderStatements } = await import('../report/statement.ts');
    // Those of an earlier decision must not stand beside this one.
    for (const name of await readdir(folder)) if (STATEMENT.test(name)) await rm(join(folder, name));
    for (const { name, text } of renderStatements(report)) await writeFile(join(folder, name), text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError(`--out: the folder cannot be written (${code})`);
  }
}
