// Generated from schemas/ by scripts/generate.mjs. Do not edit.

/**
 * pass, pass-with-waivers, blocked or undecided.
 */
export type Verdict = 'pass' | 'pass-with-waivers' | 'blocked' | 'undecided';
/**
 * crossed, not-ruled-out, unmeasured, clear or not-applicable.
 */
export type KriState = 'crossed' | 'not-ruled-out' | 'unmeasured' | 'clear' | 'not-applicable';
/**
 * The KRIs that the judgement takes into account, as they stand.
 *
 * Items: One KRI.
 */
export type Considered = {
  /**
   * Id of the KRI.
   */
  id: string;
  state: KriState;
  /**
   * The highest threshold that it reached.
   */
  threshold?: string;
}[];
/**
 * Whose word it is: default-branch, signed, approved or author.
 */
export type Channel = 'default-branch' | 'signed' | 'approved' | 'author';
/**
 * unmet, inadmissible, missing, pending, waived or met; reported: advisory and without a threshold, so that its evidence is shown and nothing follows.
 */
export type KciState = 'unmet' | 'inadmissible' | 'missing' | 'pending' | 'waived' | 'met' | 'reported';
/**
 * block, warning or note.
 */
export type Severity = 'block' | 'warning' | 'note';
/**
 * Manifests that were decided, in their order.
 */
export type Texts = Text[];
/**
 * Manifests at the base or on the default branch.
 */
export type Texts1 = Text[];
/**
 * Manifests on the default branch, where they are others than `base_releases`: those that a release may be derived from.
 */
export type Texts2 = Text[];
/**
 * Earlier texts of changed manifests on the default branch.
 */
export type Texts3 = Text[];
/**
 * Approvals that counted.
 *
 * Items: One approval.
 */
export type Approvals = {
  /**
   * A login.
   */
  user: string;
  /**
   * Teams of the policy that the user is in, as far as it is known.
   *
   * Items: A team.
   */
  teams?: string[];
  /**
   * When.
   */
  at?: string;
}[];
/**
 * Approvals.
 *
 * Items: One approval.
 */
export type Approvals1 = {
  /**
   * A login.
   */
  user: string;
  /**
   * Teams of the policy that the user is in, as far as it is known.
   *
   * Items: A team.
   */
  teams?: string[];
  /**
   * When.
   */
  at?: string;
}[];

/**
 * What the gate decided, with every reason. Codes and field names are a public interface.
 */
export interface DecisionReport {
  /**
   * Version of this file format.
   */
  version: 1;
  /**
   * The worst verdict of all releases and stages.
   */
  verdict: 'pass' | 'pass-with-waivers' | 'blocked' | 'undecided';
  /**
   * enforce, or warn: exit code 1 became 0.
   */
  enforcement: 'enforce' | 'warn';
  /**
   * The instant at which it was decided, RFC 3339.
   */
  evaluated_at: string;
  /**
   * First lapse of evidence or of a waiver on which the verdict rests, RFC 3339.
   */
  valid_until?: string;
  /**
   * The gate that decided.
   */
  tool: {
    /**
     * Name of the tool.
     */
    name: 'kri-gate';
    /**
     * Version of the tool.
     */
    version: string;
  };
  /**
   * The policy in force; absent when it could not be found.
   */
  policy?: {
    /**
     * Name of the policy; absent when it is not valid.
     */
    name?: string;
    /**
     * Its path.
     */
    file: string;
    /**
     * Commit at which it was read.
     */
    ref?: string;
    /**
     * SHA-256 of its bytes, hex.
     */
    sha256?: string;
  };
  /**
   * One decision per release.
   */
  decisions: Decision[];
  /**
   * Findings of no release.
   */
  findings: Finding[];
  /**
   * Every signature that was found, where the policy says whom to trust.
   */
  signatures?: Signature[];
  /**
   * Every file that was read as evidence.
   *
   * Items: One evidence file.
   */
  evidence: {
    /**
     * Root-relative path.
     */
    file: string;
    /**
     * SHA-256 of its bytes, hex; empty when it could not be read.
     */
    sha256: string;
    /**
     * Format that was recognised, or null.
     */
    format: string | null;
    channel: Channel;
    /**
     * How many measurements it holds.
     */
    measurements: number;
    /**
     * True when the change deletes or rewrites it: this is what stood before. It can raise an alarm, never clear one.
     */
    removed?: true;
    /**
     * Trusted signatures over it, of signers that may sign its kind.
     *
     * Items: Id of a signer of the policy.
     */
    signed_by?: string[];
    /**
     * The workflow artifact that it came in.
     */
    artifact?: {
      /**
       * Id of the workflow run.
       */
      run: number;
      /**
       * Attempt of the run that uploaded it, as far as its time tells.
       */
      attempt: number;
      /**
       * Path of the workflow file.
       */
      workflow: string;
      /**
       * Commit that the run was about.
       */
      commit: string;
      /**
       * Name of the artifact.
       */
      name: string;
      /**
       * SHA-256 of the artifact that was downloaded, with sha256: before it.
       */
      digest?: string;
      /**
       * Why what came in it can raise an alarm and clear nothing.
       *
       * Items: One reason.
       */
      doubts?: string[];
    };
  }[];
  /**
   * What was decided on beside policy and evidence, so that kri-gate replay can decide it again.
   */
  inputs?: {
    /**
     * What the caller asked for; it can only tighten the policy.
     */
    mode?: 'enforce' | 'warn';
    releases: Texts;
    base_releases: Texts1;
    /**
     * True when the caller named the base manifests: they can prove a restriction and nothing else.
     */
    base_is_stated?: true;
    parents?: Texts2;
    former_releases?: Texts3;
    base_policy?: Text1;
    proposed_policy?: Text2;
    /**
     * Globs of evidence beside those of policy and manifests.
     *
     * Items: A glob.
     */
    evidence: string[];
    reviews: Approvals;
    /**
     * Approvals of what brought a release to where it stands, by manifest; they count in place of reviews.
     */
    release_reviews?: {
      [k: string]: Approvals1;
    };
    /**
     * Evidence that the change takes away.
     *
     * Items: One file.
     */
    removals?: {
      /**
       * Root-relative path.
       */
      file: string;
      /**
       * What becomes of it.
       */
      fate: 'deleted' | 'rewritten' | 'dropped' | 'hidden';
    }[];
    /**
     * Findings of the action from before the decision: of the change, its approvals, its artifacts and the installation.
     */
    findings?: Finding[];
  };
  /**
   * SHA-256 of the canonical JSON (RFC 8785) of this report without evaluated_at and this field, hex.
   */
  sha256: string;
}
/**
 * The decision about one release.
 */
export interface Decision {
  /**
   * The worst of its stages.
   */
  verdict: 'pass' | 'pass-with-waivers' | 'blocked' | 'undecided';
  /**
   * The release's stage and every narrower one, narrowest first.
   *
   * Items: One stage.
   */
  stages: {
    /**
     * Name of the stage.
     */
    name: string;
    verdict: Verdict;
  }[];
  /**
   * The release, as its manifest states it.
   */
  release: {
    /**
     * Id of the model.
     */
    model?: string;
    /**
     * Id of the release.
     */
    release?: string;
    /**
     * Digest of the released weights.
     */
    digest?: string;
    /**
     * How far it goes.
     */
    stage?: string;
    /**
     * Path of the manifest.
     */
    file: string;
  };
  /**
   * Every KRI, in policy order.
   */
  kris: Kri[];
  /**
   * Every KCI, in policy order.
   */
  kcis: Kci[];
  /**
   * Every pairing, in policy order.
   *
   * Items: One pairing.
   */
  pairings: {
    /**
     * Id of the pairing.
     */
    id: string;
    /**
     * fired, idle, pending or not-applicable.
     */
    state: 'fired' | 'idle' | 'pending' | 'not-applicable';
    /**
     * Why it fired: each part of its condition that holds, at the narrowest stage at which it fired.
     */
    reason?: string;
  }[];
  /**
   * Every assurance plan, in policy order; absent where the policy has none.
   */
  plans?: Plan[];
  /**
   * Every sign-off, in policy order.
   *
   * Items: One sign-off.
   */
  signoffs: {
    /**
     * Id of the sign-off.
     */
    id: string;
    /**
     * given; missing: needed and not given; idle: not needed; pending: a KRI that decides whether it is needed is unmeasured.
     */
    state: 'given' | 'missing' | 'idle' | 'pending';
    /**
     * How many people must approve.
     */
    quorum: number;
    /**
     * Who of them approved.
     *
     * Items: A login.
     */
    approved_by: string[];
  }[];
  /**
   * Every waiver of this release.
   *
   * Items: One waiver.
   */
  waivers: {
    /**
     * Id of the waiver.
     */
    id: string;
    /**
     * The indicator.
     */
    indicator: string;
    /**
     * used, unused, expired or invalid.
     */
    state: 'used' | 'unused' | 'expired' | 'invalid';
    /**
     * Last day on which it holds.
     */
    expires: string;
    /**
     * Why the exception is acceptable, as the policy says.
     */
    reason?: string;
    /**
     * Who accepted the risk.
     *
     * Items: A person.
     */
    approved_by?: string[];
  }[];
  /**
   * Every withdrawal of evidence of this release.
   *
   * Items: One withdrawal.
   */
  withdrawals: {
    /**
     * The log or records file.
     */
    file: string;
    /**
     * Id of the record.
     */
    record?: string;
    /**
     * used, unapproved, forbidden, or unmatched: it names nothing that is there.
     */
    state: 'used' | 'unapproved' | 'forbidden' | 'unmatched';
    /**
     * Why it shall not count.
     */
    reason: string;
    /**
     * Who withdraws it.
     */
    by: string;
    /**
     * The file that states the withdrawal.
     */
    source: string;
  }[];
  /**
   * By severity, code, indicator, file, line.
   */
  findings: Finding[];
}
/**
 * One KRI.
 */
export interface Kri {
  /**
   * Id of the KRI.
   */
  id: string;
  /**
   * What is measured.
   */
  title: string;
  /**
   * The risk it stands for.
   */
  risk?: string;
  /**
   * Why it is only reported.
   */
  advisory?: string;
  /**
   * Reasons that the policy gives, by the name of the key that they are for.
   */
  because?: {
    /**
     * The reason.
     */
    [k: string]: string;
  };
  /**
   * Where the indicator comes from, as the policy says.
   */
  source?: string;
  state: KriState;
  /**
   * The highest threshold that is reached (crossed or not ruled out).
   */
  threshold?: string;
  /**
   * State of each threshold, mildest first.
   */
  thresholds: {
    /**
     * State of one threshold.
     */
    [k: string]: 'crossed' | 'not-ruled-out' | 'unmeasured' | 'clear';
  };
  /**
   * Each threshold as the policy writes it.
   */
  limits?: {
    /**
     * A threshold, e.g. >= 20%.
     */
    [k: string]: string;
  };
  /**
   * Value of the measurement that decides.
   */
  value?: number | string | boolean;
  /**
   * Its cautious bound, before the margin.
   */
  bound?: number | string | boolean;
  /**
   * Headroom added to the bound.
   */
  margin?: number;
  /**
   * Stages and traits under by that apply to this release at its stage.
   *
   * Items: A stage or a trait.
   */
  overrides?: string[];
  decided_by?: DecidedBy;
  considers?: Considered;
  /**
   * What it rests on beside its own evidence.
   */
  rests_on?: Rest[];
  /**
   * Everything that selects this KRI.
   */
  evidence: Used[];
}
/**
 * The measurement, determination or event that decides the state.
 */
export interface DecidedBy {
  /**
   * measurement, determination or event.
   */
  kind: 'measurement' | 'determination' | 'event';
  /**
   * Where it stands.
   */
  file: string;
  /**
   * Line, where there is one.
   */
  line?: number;
  /**
   * JSON Pointer.
   */
  pointer?: string;
  /**
   * The body that determined it.
   */
  by?: string;
}
/**
 * A mitigation behind a KCI, or an indicator that is assumed.
 */
export interface Rest {
  /**
   * mitigation or assumption.
   */
  kind: 'mitigation' | 'assumption';
  /**
   * Id of the mitigation or indicator.
   */
  id: string;
  /**
   * What is shown of it: the status of a mitigation, the state of an indicator.
   */
  state: string;
  /**
   * Whether that is enough, at every stage.
   */
  holds: boolean;
}
/**
 * A measurement in its use for one indicator.
 */
export interface Used {
  /**
   * Root-relative path.
   */
  file: string;
  /**
   * Line, where there is one.
   */
  line?: number;
  /**
   * JSON Pointer.
   */
  pointer: string;
  /**
   * Id of the record.
   */
  record?: string;
  /**
   * Configuration of the release that it is of, where the release has several.
   */
  configuration?: string;
  /**
   * The earlier release that it is about, where it is carried over.
   */
  carried_from?: string;
  /**
   * Where the value comes from, as the record says.
   */
  source?: string;
  /**
   * Tool that measured, or record.
   */
  tool: string;
  /**
   * Task of the eval.
   */
  task?: string;
  /**
   * Metric of the eval.
   */
  metric?: string;
  /**
   * The model as it was recorded.
   */
  model?: string;
  /**
   * When.
   */
  assessed: string;
  /**
   * The value; absent when it is not a usable one.
   */
  value?: number | string | boolean;
  /**
   * Distinct items.
   */
  samples?: number;
  /**
   * Lower bound at the indicator's confidence.
   */
  low?: number;
  /**
   * Upper bound at the indicator's confidence.
   */
  high?: number;
  /**
   * Whether it may clear a KRI or meet a KCI at some decided stage.
   */
  admissible: boolean;
  /**
   * Why not: codes, all of them.
   *
   * Items: A code.
   */
  reasons: string[];
  /**
   * For each reason what was expected and found.
   *
   * Items: One sentence.
   */
  detail?: string[];
  /**
   * When it lapses, RFC 3339.
   */
  expires?: string;
  /**
   * The value held against its baseline; then low and high beside value are those of the measured value.
   */
  relative?: {
    /**
     * ratio or difference.
     */
    as: 'ratio' | 'difference';
    /**
     * Ratio or difference of the values.
     */
    value: number;
    /**
     * Its lower bound.
     */
    low: number;
    /**
     * Its upper bound.
     */
    high: number;
    /**
     * Value of the baseline.
     */
    baseline: number;
    /**
     * Lower bound of the baseline.
     */
    baseline_low: number;
    /**
     * Upper bound of the baseline.
     */
    baseline_high: number;
    /**
     * Where the baseline stands: a file, or the source that the policy names.
     */
    source: string;
  };
  /**
   * The independent assessor who vouches for it; absent when none does.
   */
  independent?: string;
  channel: Channel;
  /**
   * Trusted signatures over it.
   *
   * Items: Id of a signer of the policy.
   */
  signed_by?: string[];
}
/**
 * One KCI.
 */
export interface Kci {
  /**
   * Id of the KCI.
   */
  id: string;
  /**
   * What is controlled.
   */
  title: string;
  /**
   * Which kind of control.
   */
  category: 'containment' | 'deployment' | 'assurance' | 'governance';
  /**
   * Why it is only reported.
   */
  advisory?: string;
  /**
   * Reasons that the policy gives, by the name of the key that they are for.
   */
  because?: {
    /**
     * The reason.
     */
    [k: string]: string;
  };
  /**
   * Where the indicator comes from, as the policy says.
   */
  source?: string;
  state: KciState;
  /**
   * Name of the threshold that is needed, where the KCI has several.
   */
  threshold?: string;
  /**
   * The threshold as the policy writes it.
   */
  limit?: string;
  /**
   * Fired pairings that need it; empty: its state shows readiness only.
   *
   * Items: Id of a pairing.
   */
  needed_by: string[];
  /**
   * The day by which a pending control is needed.
   */
  due?: string;
  /**
   * Value of the measurement that decides.
   */
  value?: number | string | boolean;
  /**
   * Its weak bound.
   */
  bound?: number | string | boolean;
  /**
   * Stages and traits under by that apply to this release at its stage.
   *
   * Items: A stage or a trait.
   */
  overrides?: string[];
  decided_by?: DecidedBy;
  considers?: Considered;
  /**
   * What it rests on beside its own evidence.
   */
  rests_on?: Rest[];
  /**
   * Everything that selects this KCI.
   */
  evidence: Used[];
}
/**
 * One assurance plan.
 */
export interface Plan {
  /**
   * Id of the plan.
   */
  id: string;
  /**
   * What the assurance is to show.
   */
  statement: string;
  /**
   * sufficient; insufficient: it is needed now; not-needed: it does not suffice, and is not needed yet.
   */
  state: 'sufficient' | 'insufficient' | 'not-needed';
  /**
   * Why it suffices, or will be ready in time, as the policy says.
   */
  because?: string;
  /**
   * Its milestones, in policy order.
   *
   * Items: One milestone.
   */
  milestones: {
    /**
     * Id of the milestone.
     */
    id: string;
    /**
     * What is reached.
     */
    title: string;
    /**
     * The day by which it must be.
     */
    due: string;
    /**
     * met; overdue; due: within 30 days; open: later.
     */
    state: 'met' | 'overdue' | 'due' | 'open';
    /**
     * The KCI that shows it.
     */
    kci?: string;
    /**
     * The threshold that the KCI must reach, where it has several.
     */
    threshold?: string;
    /**
     * Why that day is early enough, as the policy says.
     */
    forecast?: string;
  }[];
}
/**
 * One finding: what is wrong or worth knowing, where, and what clears it.
 */
export interface Finding {
  /**
   * What kind of finding, documented in docs/codes.md.
   */
  code: string;
  severity: Severity;
  /**
   * The KRI or KCI.
   */
  indicator?: string;
  /**
   * The pairing that needs it.
   */
  pairing?: string;
  /**
   * The narrowest stage at which it holds.
   */
  stage?: string;
  /**
   * What was expected and what was found.
   */
  message: string;
  /**
   * What clears it; may hold a snippet to paste.
   */
  fix?: string;
  /**
   * Where.
   */
  file?: string;
  /**
   * Line, from 1.
   */
  line?: number;
  /**
   * Column, from 1.
   */
  column?: number;
}
/**
 * A signature that was found, and what became of it.
 */
export interface Signature {
  /**
   * Root-relative path.
   */
  file: string;
  /**
   * Line, in a file of several.
   */
  line?: number;
  /**
   * Type of the predicate that is signed.
   */
  predicate?: string;
  /**
   * Signers of the policy whose it is; none when it does not count.
   *
   * Items: Id of a signer.
   */
  signers: string[];
  /**
   * Name on the certificate.
   */
  identity?: string;
  /**
   * Why it does not count.
   */
  rejected?: string;
  /**
   * Files of the evidence that it is over.
   *
   * Items: Root-relative path.
   */
  covers: string[];
}
/**
 * The text of a file.
 */
export interface Text {
  /**
   * Root-relative path.
   */
  file: string;
  /**
   * SHA-256 of its bytes, hex.
   */
  sha256: string;
}
/**
 * The text of a file.
 */
export interface Text1 {
  /**
   * Root-relative path.
   */
  file: string;
  /**
   * SHA-256 of its bytes, hex.
   */
  sha256: string;
}
/**
 * The text of a file.
 */
export interface Text2 {
  /**
   * Root-relative path.
   */
  file: string;
  /**
   * SHA-256 of its bytes, hex.
   */
  sha256: string;
}
