import { resolve } from 'node:path';
import type { Files } from '../evidence/files.ts';
import { loadEvidence } from '../evidence/load.ts';
import { isRecordsFile, validateRecords } from '../evidence/records.ts';
import { repositoryRoot, rootRelative, workspaceFiles } from '../evidence/workspace.ts';
import { append } from '../formats/append.ts';
import { formatLocation } from '../formats/errors.ts';
import type { Problem } from '../formats/problem.ts';
import { type Lint, lintWhole } from '../policy/lint.ts';
import { loadPolicy } from '../policy/load.ts';
import { loadRelease } from '../policy/manifest.ts';
import type { Mapping } from '../policy/mapping.ts';
import { DEFAULT_POLICY, readNamed, rootGlob } from './check.ts';
import type { Given } from './options.ts';
import { findReleases } from './releases.ts';
import { EXIT, UsageError, type World } from './world.ts';

interface Complaint extends Problem {
  severity: 'error' | 'warning' | 'note';
}

/** `kri-gate validate`: errors of policy, manifests and evidence files, and lint of the policy. Exits with 2 when something is invalid; lint does not fail. */
export async function validateCommand(given: Given, world: World): Promise<number> {
  if (given.rest.length > 0) throw new UsageError(`validate takes no further words, found "${given.rest[0]}"`);
  const root = repositoryRoot(world.cwd);
  const files = workspaceFiles(root);
  const policyFile = given.one('policy') === undefined ? DEFAULT_POLICY : rootRelative(root, resolve(world.cwd, given.one('policy') ?? ''));
  const text = await readNamed(files, policyFile);
  const loaded = await loadPolicy(text.bytes, policyFile);
  const lint: Lint = loaded.policy === undefined ? { problems: [], silenced: [] } : lintWhole(loaded.policy, loaded.document, world.now());
  const complaints: Complaint[] = [...errors(loaded.problems), ...lint.problems];
  if (loaded.policy !== undefined) {
    const named = await Promise.all(given.many('release').map((path) => readNamed(files, rootRelative(root, resolve(world.cwd, path)))));
    const releases = named.length > 0 ? named : await findReleases(text, files);
    const read = await Promise.all(releases.map(({ bytes, file }) => loadRelease(bytes, file, loaded.policy)));
    append(
      complaints,
      read.flatMap(({ problems }) => errors(problems)),
    );
    const globs = read.flatMap(({ release }) => release?.evidence ?? []);
    complaints.push(
      ...(await evidenceErrors(
        [...loaded.policy.evidence, ...globs, ...given.many('evidence').map((glob) => rootGlob(glob, root, world.cwd))],
        files,
        loaded.policy.formats,
      )),
    );
  }
  const isValid = complaints.every(({ severity }) => severity !== 'error');
  world.stdout(
    given.one('format') === 'json'
      ? `${JSON.stringify({ valid: isValid, problems: complaints, silenced: lint.silenced }, null, 2)}\n`
      : asText(complaints, lint.silenced.length),
  );
  return isValid ? EXIT.pass : EXIT.undecided;
}

async function evidenceErrors(globs: readonly string[], files: Files, mappings: readonly Mapping[]): Promise<Complaint[]> {
  const { readings } = await loadEvidence(globs, files, undefined, undefined, mappings);
  const complaints: Complaint[] = [];
  for (const { file, error } of readings) {
    if (error === undefined) continue;
    const all = isRecordsFile(file) ? validateRecords(await files.bytes(file), file) : Promise.resolve([]);
    const problems = await all.catch((): Problem[] => []);
    const { message, hint, line, column } = error;
    const first = {
      rule: 'evidence-unreadable',
      file,
      pointer: '',
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    };
    append(complaints, errors(problems.length > 0 ? problems : [first]));
  }
  return complaints;
}

function errors(problems: readonly Problem[]): Complaint[] {
  return problems.map((problem) => ({ severity: 'error', ...problem }));
}

function asText(complaints: readonly Complaint[], silenced: number): string {
  const lines = complaints.map(
    ({ severity, rule, message, hint, ...at }) => `${formatLocation(at)}: ${severity}: ${message} [${rule}]${hint === undefined ? '' : `\n    ${hint}`}`,
  );
  const count = (wanted: Complaint['severity']): number => complaints.filter(({ severity }) => severity === wanted).length;
  const more = [...(count('note') > 0 ? [`, ${count('note')} notes`] : []), ...(silenced > 0 ? [`, ${silenced} silenced by the policy`] : [])].join('');
  return `${[...lines, `${count('error') === 0 ? 'Valid' : 'Not valid'}: ${count('error')} errors, ${count('warning')} warnings${more}`].join('\n')}\n`;
}
