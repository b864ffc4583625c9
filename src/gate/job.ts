import type { Removal } from '../decision/evidence/removals.ts';
import type { Finding } from '../decision/findings.ts';
import type { Review } from '../decision/people/approvals.ts';
import type { Files } from '../evidence/files.ts';

/** The text of a policy or manifest, where it stands, and the commit it was read at. */
export interface SourceText {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly ref?: string;
}

/** Everything that a run of the gate depends on: the same job gives the same report, byte for byte. */
export interface Job {
  /** The policy in force; undefined when there is none, which is undecided. */
  readonly policy: SourceText | undefined;
  /** Where the policy was looked for. */
  readonly policyFile: string;
  /** Another text of the policy that the change would put in force; what it would weaken blocks until the owners approve. */
  readonly proposedPolicy?: SourceText;
  /** The policy before the change, where the one in force is that of the change; what it weakened blocks as well. */
  readonly basePolicy?: SourceText;
  /** Manifests to decide. */
  readonly releases: readonly SourceText[];
  /** Manifests that stand at the base or on the default branch. */
  readonly baseReleases: readonly SourceText[];
  /** Earlier texts of changed manifests, as they stood on the default branch: what a roll-back may go to. They prove nothing else. */
  readonly formerReleases?: readonly SourceText[];
  /** Manifests that stand on the default branch, from which evidence may be carried over; without it `baseReleases`. */
  readonly parents?: readonly SourceText[];
  /** The base manifests are only what the caller says: they can prove a restriction and let evidence be carried over, and nothing else. */
  readonly baseIsStated?: boolean;
  /** Further globs of evidence, beside those of policy and manifest. */
  readonly evidence: readonly string[];
  readonly files: Files;
  readonly reviews: readonly Review[];
  /** By manifest: reviews of what brought a release to where it stands, in place of `reviews`. */
  readonly releaseReviews?: ReadonlyMap<string, readonly Review[]>;
  /** Evidence that the change takes away; `files` still finds it, marked as removed. */
  readonly removals?: readonly Removal[];
  /** Findings of whoever prepared the job, of no release, such as a changed file that belongs to none. */
  readonly findings?: readonly Finding[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Can only tighten what the policy says. */
  readonly mode?: 'enforce' | 'warn';
  readonly version: string;
}
