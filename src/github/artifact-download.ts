import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { unreadable } from '../evidence/unreadable.ts';
import { GateError } from '../formats/errors.ts';
import { MAX_ARTIFACT_BYTES } from '../formats/limits.ts';
import { sizeOf } from '../formats/size.ts';
import { sameHash } from '../formats/text.ts';
import { githubError } from './errors.ts';
import type { Repository } from './runtime.ts';

/** An artifact as GitHub lists it. */
export interface Listed {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly digest?: string | null;
}

/** How long the gate waits for the storage of artifacts. */
export interface StorageLimits {
  readonly tries: number;
  /** Before the second try; it grows by as much each time. */
  readonly pauseMs: number;
  /** Without a byte. No storage that works is silent for so long. */
  readonly silenceMs: number;
  /** Of one artifact, over all its tries. The largest needs 7 MB a second. */
  readonly totalMs: number;
}

export const STORAGE_LIMITS: StorageLimits = { tries: 3, pauseMs: 1000, silenceMs: 20_000, totalMs: 5 * 60_000 };

/**
 * Downloads an artifact to a file.
 * @param file how reports name it
 * @returns the SHA-256 of what came, with `sha256:` before it
 * @throws {GateError} `evidence-unreadable` when it is larger than it may be, or not what GitHub says it is
 */
export async function downloadArtifact(
  repository: Repository,
  artifact: Listed,
  target: string,
  file: string,
  limits: StorageLimits = STORAGE_LIMITS,
): Promise<string> {
  if (artifact.size_in_bytes > MAX_ARTIFACT_BYTES) throw tooLarge(file, artifact.size_in_bytes);
  const found = await fetchAgain(await addressOf(repository, artifact), target, file, limits);
  const { digest } = artifact;
  if (digest?.toLowerCase().startsWith('sha256:') && !sameHash(digest, found))
    throw unreadable(file, `expected the digest that GitHub states, ${digest}, found sha256:${found}`, { hint: 'Run the job again.' });
  return `sha256:${found}`;
}

/** GitHub answers with the address of its storage, which is asked without the token. */
async function addressOf({ octokit, owner, repo }: Repository, { id, name }: Listed): Promise<string> {
  try {
    const { headers } = await octokit.rest.actions.downloadArtifact({ owner, repo, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } });
    if (headers.location === undefined) throw noAnswer(name, 'GitHub named no address for it');
    return headers.location;
  } catch (error) {
    throw githubError(error, `download the artifact ${JSON.stringify(name)}`, 'actions: read');
  }
}

async function fetchAgain(url: string, target: string, file: string, { tries: most, pauseMs, silenceMs, totalMs }: StorageLimits): Promise<string> {
  const end = Date.now() + totalMs;
  for (let tries = 1; ; tries++) {
    try {
      return await fetchTo(url, target, file, silenceMs, end);
    } catch (error) {
      if (error instanceof GateError) throw error;
      const pause = pauseMs * tries;
      if (tries >= most || Date.now() + pause >= end) throw noAnswer(file, error instanceof Error ? error.message : String(error), error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** @param end milliseconds since 1970 */
async function fetchTo(url: string, target: string, file: string, silenceMs: number, end: number): Promise<string> {
  const late = new AbortController();
  const stop = (why: string): void => late.abort(new Error(why));
  const silence = setTimeout(() => stop(`its storage sent nothing for ${silenceMs / 1000} s`), silenceMs);
  const total = setTimeout(() => stop('its storage took too long'), Math.max(0, end - Date.now()));
  try {
    return await copy(await fetch(url, { signal: late.signal }), target, file, () => silence.refresh());
  } catch (error) {
    throw late.signal.aborted ? late.signal.reason : error;
  } finally {
    clearTimeout(silence);
    clearTimeout(total);
  }
}

/** @param heard told whenever something came */
async function copy(answer: Response, target: string, file: string, heard: () => void): Promise<string> {
  if (!answer.ok || answer.body === null) throw new Error(`status ${answer.status}`);
  const hash = createHash('sha256');
  let total = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _, done) {
      heard();
      total += chunk.length;
      hash.update(chunk);
      done(total > MAX_ARTIFACT_BYTES ? tooLarge(file, total) : null, chunk);
    },
  });
  await pipeline(Readable.from(answer.body), meter, createWriteStream(target, { mode: 0o600 }));
  return hash.digest('hex');
}

function tooLarge(file: string, bytes: number): GateError {
  return unreadable(file, `expected at most ${sizeOf(MAX_ARTIFACT_BYTES)}, found ${sizeOf(bytes)}`, {
    hint: 'Upload the logs alone, or in several artifacts.',
  });
}

/** Nothing is known of the artifact then, so nothing can be decided. */
function noAnswer(name: string, why: string, cause?: unknown): GateError {
  return new GateError('github-failed', `the artifact ${name} cannot be downloaded: ${why}`, {
    fault: 'github',
    hint: 'Run the job again; see https://www.githubstatus.com when it persists.',
    ...(cause === undefined ? {} : { cause }),
  });
}
