import type { Verdict } from '../formats/generated/decision.ts';
import { statusOf } from './errors.ts';
import { ownAmong } from './own.ts';
import { allPages } from './pages.ts';
import type { Repository } from './runtime.ts';

/** The labels of all verdicts; a pull request has at most one of them. */
const LABELS: Readonly<Record<Verdict, string>> = {
  pass: 'kri-gate:pass',
  'pass-with-waivers': 'kri-gate:pass-with-waivers',
  blocked: 'kri-gate:blocked',
  undecided: 'kri-gate:undecided',
};

/** It says nothing that changes, so that it is written once. */
const REQUEST =
  'kri-gate does not let this change pass. Its check and its comment say what clears it. This review is withdrawn by itself when the gate passes.';
const WITHDRAWN = 'kri-gate lets this change pass now.';

type ReviewOutcome = 'changes requested' | 'unchanged' | 'withdrawn' | 'none';

/** Requests changes while the gate stops the change, and withdraws its own request when it no longer does. Other reviews are left alone. */
export async function reviewPull(repository: Repository, pull: number, marker: string, stops: boolean): Promise<ReviewOutcome> {
  const { octokit, owner, repo } = repository;
  const at = { owner, repo, pull_number: pull };
  const own = await standingOf(repository, pull, marker);
  if (stops) {
    if (own.length > 0) return 'unchanged';
    await octokit.rest.pulls.createReview({ ...at, event: 'REQUEST_CHANGES', body: marker + REQUEST });
    return 'changes requested';
  }
  // Runs at the same time may have asked twice, and withdraw at the same time.
  const results = await Promise.allSettled(own.map(({ id }) => octokit.rest.pulls.dismissReview({ ...at, review_id: id, message: WITHDRAWN })));
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected' && (await standingOf(repository, pull, marker)).length > 0) throw failed.reason;
  return own.length > 0 ? 'withdrawn' : 'none';
}

/** Requests of the gate that still count. */
async function standingOf(repository: Repository, pull: number, marker: string): Promise<readonly { readonly id: number }[]> {
  const { octokit, owner, repo } = repository;
  const reviews = await allPages((query) => octokit.rest.pulls.listReviews({ ...query, owner, repo, pull_number: pull }));
  return ownAmong(
    repository,
    reviews.filter(({ state }) => state.toUpperCase() === 'CHANGES_REQUESTED'),
    marker,
  );
}

/** Sets the label of the verdict and takes those of other verdicts away; without a verdict, all. Labels of others are left alone. */
export async function labelPull({ octokit, owner, repo }: Repository, pull: number, verdict: Verdict | undefined): Promise<string> {
  const at = { owner, repo, issue_number: pull };
  const present = (await allPages((query) => octokit.rest.issues.listLabelsOnIssue({ ...query, ...at }))).map(({ name }) => name);
  const wanted = verdict === undefined ? undefined : LABELS[verdict];
  const stale = Object.values(LABELS).filter((name) => name !== wanted && present.includes(name));
  if (wanted !== undefined && !present.includes(wanted)) await octokit.rest.issues.addLabels({ ...at, labels: [wanted] });
  for (const name of stale) await ignoreMissing(octokit.rest.issues.removeLabel({ ...at, name }));
  return wanted ?? 'none';
}

/** Somebody may have been quicker. */
async function ignoreMissing(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
