import { lstatSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { openFileSource } from '../evidence/file-source.ts';
import { documentBytes, repositoryRoot, rootRelative, workspaceFiles } from '../evidence/workspace.ts';
import type { DecisionReport } from '../formats/generated/decision.ts';
import type { SourceText } from '../gate/job.ts';
import { type Obstacle, type Replayed, replayDecision, type Sources } from '../gate/replay.ts';
import { type Handed, hashSource } from '../gate/replay-files.ts';
import { checkSignature, type OpenedDecision, openDecision, type SignatureState, subjectProblem } from '../gate/replay-signature.ts';
import { loadPolicy } from '../policy/load.ts';
import { oneLine } from '../report/escape.ts';
import type { Given } from './options.ts';
import { EXIT, UsageError, type World } from './world.ts';

/**
 * `kri-gate replay DECISION`: makes a decision again from the working tree. Exits with 0 when it comes out the same, with 1 when a
 * file or the outcome differs, with 2 when it cannot be made again here. A decision that was changed after it was sealed is refused.
 */
export async function replay(given: Given, world: World): Promise<number> {
  const [path, ...more] = given.rest;
  if (path === undefined || more.length > 0) throw new UsageError(`replay needs one decision: kri-gate replay DECISION; found ${given.rest.length}`);
  const root = repositoryRoot(world.cwd);
  const text = await readGiven(path, root, world);
  const opened = await openDecision(text.bytes, text.file);
  const { report } = opened;
  const policy = given.one('policy');
  const sources: Sources = {
    files: (channel) => workspaceFiles(root, { channel }),
    ...(policy === undefined ? {} : { policy: await readGiven(policy, root, world) }),
    further: (await Promise.all(given.many('with').map((name) => handedIn(name, world)))).flat(),
  };
  const replayed = await replayDecision(report, sources);
  const signature = await signatureOf(opened, given.one('trust'), root, world);
  const subject = subjectProblem(opened);
  if (report.tool.version !== world.version)
    world.stderr(`kri-gate: ${oneLine(report.tool.version)} decided, ${world.version} replays; where they differ, so may the outcome\n`);
  const outcome: Outcome = { report, replayed, ...(signature === undefined ? {} : { signature }), ...(subject === undefined ? {} : { subject }) };
  world.stdout(given.one('format') === 'json' ? `${JSON.stringify(asJson(outcome), null, 2)}\n` : asText(outcome));
  return exitOf(outcome, given.has('trust'));
}

interface Outcome {
  readonly report: DecisionReport;
  readonly replayed: Replayed;
  /** Absent where nobody signed, and nobody asked for a signature. */
  readonly signature?: SignatureState;
  /** What the statement is about that was not decided. */
  readonly subject?: string;
}

/** Whose signature it is, by the policy that the auditor names; without one nobody is trusted, and nothing is claimed. */
async function signatureOf({ signed }: OpenedDecision, trustFile: string | undefined, root: string, world: World): Promise<SignatureState | undefined> {
  if (trustFile === undefined)
    return signed === undefined
      ? undefined
      : {
          state: 'unchecked',
          reason: 'nobody said who may sign decisions; name a policy whose trust does with --trust, or use gh attestation verify or cosign',
        };
  const { file, bytes } = await readGiven(trustFile, root, world);
  const { policy } = await loadPolicy(bytes, file);
  if (policy?.trust === undefined) throw new UsageError(`--trust: expected a valid policy with trust: who may sign; found none in ${trustFile}`);
  return checkSignature(signed, policy.trust, workspaceFiles(root));
}

async function readGiven(path: string, root: string, world: World): Promise<SourceText> {
  const full = resolve(world.cwd, path);
  const bytes = await readFile(full).catch(() => Promise.reject(new UsageError(`there is no file ${path}, or it cannot be read`)));
  return { file: rootRelative(root, full), bytes };
}

/** A file that is handed in, or all files of a folder. Links are not followed. */
async function handedIn(name: string, world: World): Promise<Handed[]> {
  const full = resolve(world.cwd, name);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`there is no file ${name}, or it cannot be read`);
  const paths = stats.isDirectory() ? (await workspaceFiles(full).find(['**'])).map(({ file }) => file) : [''];
  const handed: Handed[] = [];
  for (const path of paths) {
    const place = join(full, path);
    const shown = path === '' ? name.replaceAll(sep, '/') : path;
    const sha256 = lstatSync(place).isFile() ? await hashSource(await openFileSource(place, shown)) : undefined;
    if (sha256 !== undefined) handed.push({ sha256, path: shown, open: (file) => openFileSource(place, file), bytes: (file) => documentBytes(place, file) });
  }
  return handed;
}

function exitOf({ replayed, signature, subject }: Outcome, isTrustAsked: boolean): number {
  const isSound = subject === undefined && signature?.state !== 'broken' && (!isTrustAsked || signature?.state === 'trusted');
  if (replayed.again !== undefined) return isSound && replayed.differences.length === 0 ? EXIT.pass : EXIT.blocked;
  return !isSound || replayed.obstacles.every(({ kind }) => kind === 'differs') ? EXIT.blocked : EXIT.undecided;
}

/** What of a decision no file holds, so that it is taken from the decision itself. */
function takenOnItsWord({ inputs, evidence }: DecisionReport): string[] {
  const vouched = evidence.filter(({ channel }) => channel !== 'author').length;
  const reviews = (inputs?.reviews.length ?? 0) + Object.values(inputs?.release_reviews ?? {}).flat().length;
  const counts: [number, string][] = [
    [reviews, 'approvals'],
    [vouched, 'files of evidence that somebody else than the author vouches for (channel)'],
    [inputs?.removals?.length ?? 0, 'removals of evidence'],
    [inputs?.findings?.length ?? 0, 'findings of the action'],
  ];
  return counts.filter(([count]) => count > 0).map(([count, what]) => `${what}: ${count}`);
}

function asJson({ report, replayed, signature, subject }: Outcome): object {
  const same = replayed.again !== undefined && replayed.differences.length === 0;
  return {
    same,
    stated: { verdict: report.verdict, sha256: report.sha256 },
    ...(replayed.again === undefined
      ? { obstacles: replayed.obstacles }
      : { again: { verdict: replayed.again.verdict, sha256: replayed.again.sha256 }, differences: replayed.differences }),
    ...(signature === undefined ? {} : { signature }),
    ...(subject === undefined ? {} : { subject }),
    taken_on_its_word: takenOnItsWord(report),
  };
}

function asText({ report, replayed, signature, subject }: Outcome): string {
  const head = `The decision ${report.sha256} of ${oneLine(report.evaluated_at)}: ${report.verdict}`;
  const about = subject === undefined ? [] : [`Not the decision of what it is signed for: ${oneLine(subject)}`];
  return `${[head, ...outcomeLines(report, replayed), ...signatureLines(signature), ...about, ...wordLines(report)].join('\n')}\n`;
}

function signatureLines(signature: SignatureState | undefined): string[] {
  if (signature === undefined) return [];
  const { state, signers = [], identity, reason = '' } = signature;
  if (state === 'trusted') return [`Signature: by ${signers.join(' and ')}${identity === undefined ? '' : ` (${oneLine(identity)})`}.`];
  const heads = { unchecked: 'not verified', unknown: 'by nobody whom the policy trusts with decisions', broken: 'does not hold', absent: 'there is none' };
  return [`Signature: ${heads[state]}: ${oneLine(reason)}`];
}

function outcomeLines(report: DecisionReport, replayed: Replayed): string[] {
  if (replayed.again === undefined) return ['Not decided again:', ...replayed.obstacles.map(obstacleLine)];
  const { again, differences } = replayed;
  if (differences.length === 0) return ['Decided again from the same files, it comes out the same, byte for byte.'];
  const verdict = again.verdict === report.verdict ? 'with the same verdict' : `as ${again.verdict}`;
  return [`Decided again, it comes out differently, ${verdict}:`, ...differences.map((pointer) => `  ${oneLine(pointer)}`)];
}

function obstacleLine({ kind, file, message }: Obstacle): string {
  return `  ${oneLine(file)}: ${kind}: ${oneLine(message)}`;
}

function wordLines(report: DecisionReport): string[] {
  const taken = takenOnItsWord(report);
  return taken.length === 0 ? [] : ['Taken from the decision, because no file here holds it:', ...taken.map((line) => `  ${line}`)];
}
