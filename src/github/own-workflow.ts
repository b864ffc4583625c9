import { asCount } from '../evidence/narrow.ts';
import type { Repository, Runtime } from './runtime.ts';

/** The workflow that this run is of. */
export interface OwnWorkflow {
  /** `owner/repo` that its file stands in. */
  readonly repository: string;
  readonly path: string;
  /** The file stands in the repository that is gated, so a change may edit it. */
  readonly isOwn: boolean;
  readonly ref: string;
  readonly sha?: string;
  /** GitHub's number of the repository that is gated, where the runner tells it. */
  readonly gatedId?: number;
}

/** A workflow as a ruleset requires it. */
export interface RequiredWorkflow {
  readonly path: string;
  readonly repository_id: number;
  readonly ref?: string;
  readonly sha?: string;
}

/** GITHUB_WORKFLOW_REF is `owner/repo/.github/workflows/gate.yml@refs/…`. */
export function workflowOf(env: Runtime['env'], { owner, repo }: Pick<Repository, 'owner' | 'repo'>): OwnWorkflow | undefined {
  const [, repository, path, ref] = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^@]+)@(.+)$/.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
  if (repository === undefined || path === undefined || ref === undefined) return undefined;
  const isOwn = repository.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  const [sha, gatedId] = [env.GITHUB_WORKFLOW_SHA, asCount(Number(env.GITHUB_REPOSITORY_ID || Number.NaN))];
  return { repository, path, isOwn, ref, ...(sha ? { sha } : {}), ...(gatedId === undefined ? {} : { gatedId }) };
}

/** True when this run is one of what a ruleset requires: the file, its repository, and the version where the ruleset names one. */
export function isRunOf(required: RequiredWorkflow, { path, isOwn, ref, sha, gatedId }: OwnWorkflow): boolean {
  if (required.path !== path) return false;
  if (gatedId !== undefined && isOwn !== (required.repository_id === gatedId)) return false;
  if (required.sha && sha !== undefined) return required.sha.toLowerCase() === sha.toLowerCase();
  return !required.ref || [required.ref, `refs/heads/${required.ref}`, `refs/tags/${required.ref}`].includes(ref);
}
