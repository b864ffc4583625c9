import { memorySource } from '../evidence/memory-source.ts';
import { openArchive } from '../evidence/zip.ts';
import { GateError } from '../formats/errors.ts';
import type { DecisionReport } from '../formats/generated/decision.ts';
import { parseJson } from '../formats/json.ts';
import { isSealed } from '../formats/seal.ts';
import { sizeOf } from '../formats/size.ts';
import { githubError } from './errors.ts';
import { allPages } from './pages.ts';
import type { Repository } from './runtime.ts';

/** What the first of the two workflows calls its artifact, and the one file of it that is read. */
export const ARTIFACT = 'kri-gate-report';
export const REPORT = 'kri-gate.json';

/** A report that compresses to more than this is none. */
const MOST_ZIP_BYTES = 8 * 1024 * 1024;
const MOST_REPORT_BYTES = 16 * 1024 * 1024;
/** A download that takes longer has failed. */
const TIMEOUT_MS = 60_000;

/**
 * The report that another run uploaded. Whoever opened a pull request may have written it, so nothing in it is believed: it is
 * read in memory, by its name alone, and has to be a report from the first to the last field.
 * @returns undefined when the run has no such artifact
 */
export async function readReport(repository: Repository, run: number): Promise<DecisionReport | undefined> {
  const artifact = await findArtifact(repository, run);
  if (artifact === undefined) return undefined;
  const archive = await openArchive(memorySource(await download(repository, artifact), `${ARTIFACT}.zip`));
  if (!archive.names.has(REPORT)) throw foreign(`it holds no ${REPORT}`);
  const bytes = await archive.read(REPORT);
  if (bytes.length > MOST_REPORT_BYTES) throw foreign(`${REPORT} has ${sizeOf(bytes.length)}, more than ${sizeOf(MOST_REPORT_BYTES)}`);
  return checkReport(bytes);
}

/** @throws GateError `report-foreign` for anything but a report of the gate that is as it was sealed */
async function checkReport(bytes: Buffer): Promise<DecisionReport> {
  let value: unknown;
  try {
    ({ value } = parseJson(bytes));
  } catch (error) {
    throw foreign(`${REPORT} does not parse`, error);
  }
  const { default: validate } = await import('../formats/generated/decision.validate.mjs');
  if (!validate(value)) throw foreign(`${REPORT} does not fit schemas/decision.schema.json`);
  const report = value as DecisionReport;
  if (!isSealed(report)) throw foreign(`${REPORT} does not have the sha256 that it states`);
  return report;
}

/** The newest of that name: a run that is repeated uploads again. */
async function findArtifact({ octokit, owner, repo }: Repository, run: number): Promise<number | undefined> {
  try {
    const all = await allPages(async (query) => {
      const { data, ...page } = await octokit.rest.actions.listWorkflowRunArtifacts({ ...query, owner, repo, run_id: run, name: ARTIFACT });
      return { ...page, data: data.artifacts };
    });
    const [newest] = all.filter(({ name, expired }) => name === ARTIFACT && !expired).sort((a, b) => b.id - a.id);
    if (newest !== undefined && newest.size_in_bytes > MOST_ZIP_BYTES)
      throw foreign(`it has ${sizeOf(newest.size_in_bytes)}, more than ${sizeOf(MOST_ZIP_BYTES)}`);
    return newest?.id;
  } catch (error) {
    throw githubError(error, 'list the artifacts of the run', 'actions: read');
  }
}

/** GitHub answers with the address of its storage, which is asked without the token; no more than the limit is read. */
async function download({ octokit, owner, repo }: Repository, id: number): Promise<Buffer> {
  try {
    const { headers } = await octokit.rest.actions.downloadArtifact({ owner, repo, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } });
    if (headers.location === undefined) throw foreign('GitHub named no address for it');
    return await fetchBounded(headers.location);
  } catch (error) {
    throw githubError(error, 'download the report of the run', 'actions: read');
  }
}

async function fetchBounded(url: string): Promise<Buffer> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!answer.ok || answer.body === null) throw new Error(`status ${answer.status}`);
    const chunks: Uint8Array[] = [];
    let total = 0;
    for await (const chunk of answer.body) {
      total += chunk.length;
      if (total > MOST_ZIP_BYTES) throw foreign(`it has more than ${sizeOf(MOST_ZIP_BYTES)}`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof GateError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new GateError('github-failed', `GitHub's storage did not hand out the artifact (${why})`, {
      fault: 'github',
      hint: 'Run the job again.',
      cause: error,
    });
  }
}

function foreign(why: string, cause?: unknown): GateError {
  return new GateError('report-foreign', `the artifact ${ARTIFACT} is no report of the gate: ${why}`, {
    fault: 'evidence',
    hint: 'Nothing is written. The run itself has the verdict.',
    ...(cause === undefined ? {} : { cause }),
  });
}
