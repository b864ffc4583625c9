import type { Finding } from '../decision/findings.ts';
import type { GateError } from '../formats/errors.ts';
import { groupBy } from '../formats/group.ts';
import type { ArtifactSource } from '../policy/model.ts';
import type { Search } from './artifact-commits.ts';
import { type Attempt, type EvalRun, type FoundArtifact, isNamed } from './artifact-runs.ts';

function severityOf({ required }: ArtifactSource): 'block' | 'warning' {
  return required ? 'block' : 'warning';
}

/** An alarm may have been in it. */
export function expiredFinding({ artifact, run }: FoundArtifact, file: string): Finding {
  return {
    code: 'artifact-expired',
    severity: severityOf(run.source),
    message: `the artifact ${JSON.stringify(artifact.name)} of run ${run.id} (${run.source.workflow}) has expired; what it said is not known`,
    fix: 'Run the evals again for a new commit, or have the logs committed; retention-days of the upload step says how long artifacts stay.',
    file,
  };
}

/** Broken, hostile, or not what GitHub says it is. */
export function unreadableFinding(file: string, { message, hint }: GateError): Finding {
  return {
    code: 'artifact-unreadable',
    severity: 'block',
    message: `the artifact cannot be read: ${message}`,
    fix: hint ?? 'Run the evals again; upload the logs as plain files, without links.',
    file,
  };
}

/** Runs that may still bring evidence, runs whose logs clear nothing, and what else there was. */
export function runFindings(runs: readonly EvalRun[]): Finding[] {
  const attempts = runs.flatMap((run) => run.attempts.map((attempt) => ({ run, attempt })));
  const notes = groupNotes(attempts);
  const pending = attempts.filter(({ attempt }) => attempt.isPending).map(({ run, attempt }) => pendingFinding(run, attempt));
  const doubtful = attempts.filter(({ attempt }) => attempt.doubts.length > 0 && !attempt.isPending).map(({ run, attempt }) => doubtfulFinding(run, attempt));
  return [...pending, ...doubtful, ...notes];
}

function pendingFinding({ id, source, event }: EvalRun, { number, state }: Attempt): Finding {
  return {
    code: 'artifact-pending',
    severity: severityOf(source),
    message: `run ${id}, attempt ${number}, of ${source.workflow} (${event}) is ${state}: what it will say is not known yet`,
    fix: 'Run the gate again when it has ended. Where the gate is a job of that run, name the jobs of the evals under jobs: in the policy, and let it need them.',
  };
}

function doubtfulFinding({ id, source, event }: EvalRun, { number, state, doubts }: Attempt): Finding {
  return {
    code: 'artifact-run-unverified',
    severity: 'warning',
    message: `logs of run ${id}, attempt ${number}, of ${source.workflow} (${event}, ${state}) can raise an alarm and clear nothing: ${doubts.join('; ')}`,
    fix: 'Run all jobs of the workflow again, as it stands on the default branch.',
  };
}

/** One line for each workflow, so that nobody has to look for what was counted. */
function groupNotes(attempts: readonly { readonly run: EvalRun; readonly attempt: Attempt }[]): Finding[] {
  const byWorkflow = groupBy(attempts, ({ run }) => run.source.workflow);
  return [...byWorkflow].map(([workflow, own]) => ({
    code: 'artifact-runs',
    severity: 'note',
    message: `runs of ${workflow} that count: ${[...new Set(own.map(({ run, attempt }) => `${run.id}.${attempt.number} (${attempt.state})`))].join(', ')}`,
  }));
}

/** Names of the policy that no run of what is sought brought an artifact for. */
export function unmatchedFindings(sources: readonly ArtifactSource[], search: Search, runs: readonly EvalRun[], found: readonly FoundArtifact[]): Finding[] {
  const commits = new Set(search.commits.map(({ sha }) => sha));
  return sources.flatMap((source) => {
    if (search.refused !== undefined) return [unknownFinding(source, search.refused)];
    const isOwn = (run: EvalRun): boolean => run.source === source && commits.has(run.commit);
    const names = found.filter(({ run }) => isOwn(run)).map(({ artifact }) => artifact.name);
    const missing = source.artifacts.filter((glob) => !names.some((name) => isNamed([glob], name)));
    return missing.map((glob) => missingFinding(source, glob, runs.some(isOwn), search));
  });
}

/** What its runs said is not known, whatever the runs of other commits say. */
function unknownFinding(source: ArtifactSource, why: string): Finding {
  return {
    code: 'artifact-missing',
    severity: severityOf(source),
    message: `the artifacts of ${source.workflow} cannot be looked for: ${why}`,
    fix: 'Give the job the permission, or run the gate again.',
    ...source.at,
  };
}

function missingFinding(source: ArtifactSource, glob: string, hasRun: boolean, { release, commits }: Search): Finding {
  const names = [...new Set(commits.map(({ sha }) => sha.slice(0, 12)))].join(', ');
  const where = hasRun ? `no run of ${source.workflow} for ${names} has one` : `${source.workflow} did not run for ${names}`;
  const about = release === undefined ? '' : ` for ${JSON.stringify(release)}`;
  const standing =
    'Let the workflow run for the pull request that brings a release, at the head that is merged, or commit the logs of what shall stand; a manifest that was changed since needs evals of its own.';
  return {
    code: 'artifact-missing',
    severity: severityOf(source),
    message: `no artifact ${JSON.stringify(glob)}${about}: ${where}`,
    fix: release === undefined ? 'Let the workflow run for this commit and upload it, or correct the name in the policy.' : standing,
    ...source.at,
  };
}
