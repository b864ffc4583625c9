import type { ArtifactSource } from '../model.ts';
import { type Both, type Change, change, list, missingFrom } from './change.ts';
import { isCovered } from './general.ts';

/** From the laxest to the strictest. */
const INSTALLATION = ['ignore', 'warn', 'block'] as const;

/** What follows when the gate can be walked around. */
export function compareInstallation({ before, after }: Both): Change[] {
  if (before.installation === after.installation) return [];
  const isWeaker = INSTALLATION.indexOf(after.installation) < INSTALLATION.indexOf(before.installation);
  const text = isWeaker ? 'a gate that can be walked around is taken less seriously' : 'a gate that can be walked around is taken more seriously';
  return [change(['installation'], isWeaker ? 'weaker' : 'stricter', `installation goes from ${before.installation} to ${after.installation}: ${text}`)];
}

/** One name of artifacts of one workflow, and what is asked of it. */
interface Named {
  readonly workflow: string;
  readonly glob: string;
  readonly source: ArtifactSource;
  readonly index: number;
}

/** Workflows whose artifacts count. What is no longer read raises no alarm; what is newly read may clear what nothing cleared before. */
export function compareArtifacts({ before, after }: Both): Change[] {
  const old = named(before.artifacts);
  const now = named(after.artifacts);
  const gone = old.filter((entry) => find(now, entry) === undefined).map((entry) => removed(entry, now));
  const added = now
    .filter((entry) => find(old, entry) === undefined)
    .map(({ workflow, glob, index }) =>
      change(['artifacts', index], 'weaker', `artifacts ${glob} of ${workflow} now count as evidence, and may clear what nothing cleared before`),
    );
  const kept = now.flatMap((entry) => {
    const earlier = find(old, entry);
    return earlier === undefined ? [] : [...compareRequired(earlier, entry), ...compareJobs(earlier, entry)];
  });
  return [...gone, ...added, ...kept];
}

/** A name that a wider one of the same workflow covers is read as before, though not asked for by itself. */
function removed({ workflow, glob, source }: Named, now: readonly Named[]): Change {
  const wider = now.find((entry) => entry.workflow === workflow && isCovered(glob, [entry.glob]) && sameText(entry.source.jobs, source.jobs));
  const isSafe = wider !== undefined && !source.required;
  const said = `artifacts ${glob} of ${workflow}`;
  return isSafe
    ? change(['artifacts'], 'neutral', `${said} are read as ${wider.glob}`)
    : change(['artifacts'], 'weaker', wider === undefined ? `${said} are no longer read, and raise no alarm` : `${said} are no longer required by that name`);
}

function sameText(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function compareRequired(old: Named, { workflow, glob, index, source }: Named): Change[] {
  if (old.source.required === source.required) return [];
  const text = source.required ? 'are now required: without them a release is blocked' : 'are no longer required: a release may pass without them';
  return [change(['artifacts', index, 'required'], source.required ? 'stricter' : 'weaker', `artifacts ${glob} of ${workflow} ${text}`)];
}

/** Without `jobs` the whole run has to succeed; with it only those jobs. */
function compareJobs(old: Named, { workflow, index, source }: Named): Change[] {
  const [before, after] = [old.source.jobs, source.jobs];
  const path = ['artifacts', index, 'jobs'];
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [change(path, 'weaker', `of ${workflow} only the jobs ${list(after ?? [])} have to succeed, before the whole run`)];
  if (after === undefined) return [change(path, 'stricter', `of ${workflow} the whole run has to succeed, before only the jobs ${list(before)}`)];
  const gone = missingFrom(before, after).map((job) => change(path, 'weaker', `the job ${job} of ${workflow} no longer has to succeed`));
  const more = missingFrom(after, before).map((job) => change(path, 'stricter', `the job ${job} of ${workflow} has to succeed too`));
  return [...gone, ...more];
}

function named(sources: readonly ArtifactSource[]): Named[] {
  return sources.flatMap((source, index) => source.artifacts.map((glob) => ({ workflow: source.workflow, glob, source, index })));
}

function find(entries: readonly Named[], { workflow, glob }: Named): Named | undefined {
  return entries.find((entry) => entry.workflow === workflow && entry.glob === glob);
}
