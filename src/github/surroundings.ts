import type { Job } from '../gate/job.ts';
import type { Policy } from '../policy/model.ts';
import { ALL_ARTIFACTS, withArtifacts } from './artifact-files.ts';
import { collectArtifacts, NO_ARTIFACTS } from './artifacts.ts';
import type { Blobs } from './blobs.ts';
import type { DefaultBranch } from './branch.ts';
import type { Trigger } from './event.ts';
import { installationFindings } from './installation.ts';
import type { Origins } from './origins.ts';
import { approvalsSince } from './outdated.ts';
import type { PullNow } from './queue.ts';
import type { Repository, Runtime } from './runtime.ts';
import type { Trees } from './trees.ts';

/** Where a job comes from. */
export interface Surroundings {
  readonly repository: Repository;
  readonly trigger: Trigger;
  readonly trees: Trees;
  readonly blobs: Pick<Blobs, 'of'>;
  readonly branch: DefaultBranch;
  readonly runtime: Pick<Runtime, 'env'>;
  readonly origins: Pick<Origins, 'of'>;
  /** Pull requests of a merge group. */
  readonly members: readonly PullNow[];
}

/** Adds to a job what GitHub knows around the commit: the artifacts of its workflow runs, and how the gate is installed. */
export async function withSurroundings(job: Job, around: Surroundings, policy: Policy): Promise<Job> {
  const { repository, trigger, trees, blobs, runtime, origins, members } = around;
  const [tip, head] = await Promise.all([trees.of(around.branch.commit), trees.of(trigger.head)]);
  const known = { repository, trigger, tip, env: runtime.env };
  const [artifacts, installation] = await Promise.all([
    job.releases.length > 0
      ? collectArtifacts({ ...known, branch: around.branch.name, trees, releases: job.releases.map(({ file }) => file), origins, members }, policy.artifacts)
      : NO_ARTIFACTS,
    installationFindings({ ...known, branch: around.branch, head, blobs }, policy),
  ]);
  const consent = approvalsSince({ reviews: job.reviews, findings: job.findings ?? [] }, artifacts.newest);
  return {
    ...job,
    files: withArtifacts(job.files, artifacts.files),
    evidence: artifacts.files.length > 0 ? [...job.evidence, ALL_ARTIFACTS] : job.evidence,
    reviews: consent.reviews,
    findings: [...consent.findings, ...artifacts.findings, ...installation],
  };
}
