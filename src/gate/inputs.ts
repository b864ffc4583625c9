import { createHash } from 'node:crypto';
import { collectApproving, type Review } from '../decision/people/approvals.ts';
import { presentFinding } from '../decision/present/present.ts';
import type { DecisionReport } from '../formats/generated/decision.ts';
import { compareText } from '../formats/text.ts';
import type { Job, SourceText } from './job.ts';

type Inputs = NonNullable<DecisionReport['inputs']>;

/** What a job depends on beside policy, evidence and clock, so that the decision can be made again. Files are named by their hash. */
export function inputsOf(job: Job): Inputs {
  const { mode, basePolicy, proposedPolicy, parents, formerReleases = [], releaseReviews, removals = [], findings = [] } = job;
  return {
    ...(mode === undefined ? {} : { mode }),
    releases: job.releases.map(textOf),
    base_releases: job.baseReleases.map(textOf),
    ...(job.baseIsStated === true ? { base_is_stated: true } : {}),
    ...(parents === undefined || sameTexts(parents, job.baseReleases) ? {} : { parents: parents.map(textOf) }),
    ...(formerReleases.length === 0 ? {} : { former_releases: formerReleases.map(textOf) }),
    ...(basePolicy === undefined ? {} : { base_policy: textOf(basePolicy) }),
    ...(proposedPolicy === undefined ? {} : { proposed_policy: textOf(proposedPolicy) }),
    evidence: [...job.evidence],
    reviews: approvalsOf(job.reviews),
    ...(releaseReviews === undefined
      ? {}
      : { release_reviews: Object.fromEntries([...releaseReviews].map(([file, reviews]) => [file, approvalsOf(reviews)])) }),
    ...(removals.length === 0 ? {} : { removals: removals.map(({ file, fate }) => ({ file, fate })) }),
    ...(findings.length === 0 ? {} : { findings: findings.map(presentFinding) }),
  };
}

function sameTexts(some: readonly SourceText[], others: readonly SourceText[]): boolean {
  return JSON.stringify(some.map(textOf)) === JSON.stringify(others.map(textOf));
}

function textOf({ file, bytes }: SourceText): { file: string; sha256: string } {
  return { file, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Of all reviews only those that approve decide anything, one of each person, in whatever order they came. */
function approvalsOf(reviews: readonly Review[]): Inputs['reviews'] {
  const approving = collectApproving(reviews).sort((a, b) => compareText(a.user, b.user));
  return approving.map(({ user, teams, at }) => ({
    user,
    ...(teams === undefined || teams.length === 0 ? {} : { teams: [...teams].sort(compareText) }),
    ...(at === undefined ? {} : { at }),
  }));
}
