/** What is said of a code wherever there is no room for the page on codes: a title, what causes it, what clears it. */
interface CodeText {
  readonly title: string;
  readonly cause: string;
  readonly cure: string;
}

/** In the words of docs/codes.md. */
const TEXTS: Readonly<Record<string, readonly [title: string, cause: string, cure: string]>> = {
  'policy-missing': [
    'No risk policy',
    'There is no policy at its path; on GitHub, on the default branch.',
    'Merge the policy first, or correct the input policy.',
  ],
  'policy-invalid': [
    'Risk policy not valid',
    'The policy does not parse, does not fit its schema, or names what does not exist; also the policy that a change proposes.',
    'The command kri-gate validate lists every error with its line.',
  ],
  'release-invalid': [
    'Release manifest not valid',
    'The manifest does not parse, names an unknown stage or variant, lacks a digest or compute that the policy needs, stands twice, or gives a release that already stands another digest.',
    'Correct the manifest at the line named.',
  ],
  'kri-unmeasured': ['KRI not measured', 'A KRI that a pairing needs has no evidence.', 'Run the eval on this release and add the log, or add the record.'],
  'kri-inadmissible': [
    'KRI without admissible evidence',
    'It has evidence, and none of it is admissible, or too few independent assessors measured it.',
    'Measure again so that none of the reasons holds; or have others measure it.',
  ],
  'kri-unpaired': [
    'KRI threshold reached and paired with nothing',
    'The highest threshold reached stands in no pairing.',
    'Say in the policy what must hold then.',
  ],
  'kci-missing': [
    'Control without evidence',
    'A control that is needed has no evidence.',
    'Assess it and add the record or log; the finding brings a snippet.',
  ],
  'kci-inadmissible': [
    'Control without admissible evidence',
    'It has evidence, and none of it is admissible, or too few independent assessors measured it.',
    'Assess it again so that none of the reasons holds; or have others measure it.',
  ],
  'kci-unmet': [
    'Control misses its threshold',
    'Its weakest number misses the level, or an open event names it.',
    'Strengthen or repair it, close the event, assess it again.',
  ],
  'redundancy-short': [
    'Too few independent controls',
    'An any is without a met control, or fewer than at_least are met on distinct layers.',
    'Bring evidence for a control on another layer.',
  ],
  'release-stopped': ['Release stopped by the policy', 'A pairing with then: stop fired.', 'Do not release; only a changed model or policy clears it.'],
  'risk-review-stale': [
    'Risk not reviewed since an event',
    'An event affects a risk on the day of its reviewed_on or later, or the risk was never reviewed, and a KRI of the risk applies.',
    'Review the risk in the light of the event, then set reviewed_on in the policy.',
  ],
  'closing-ignored': [
    'Event stays open',
    'An entry would close an event and does not: nobody vouches for it, it is dated before the event or after now, or the id is not unique.',
    'Have an owner approve it, or merge it; correct its day.',
  ],
  'event-id-twice': ['Events share an id', 'Different events share an id; all of them count.', 'Give each an id of its own.'],
  'emergency-document-unverified': [
    'Emergency document missing or changed',
    'The emergency plan or a procedure is not there, or is another document than the policy states.',
    'Restore the document, or have the owners approve its new hash.',
  ],
  'assurance-insufficient': [
    'Assurance does not suffice',
    'The policy says of an assurance plan that it does not suffice, and the point from which it is needed is reached, or cannot be told.',
    'Carry the plan out, and have the owners approve that it suffices; or measure what decides whether it is needed.',
  ],
  'milestone-overdue': [
    'Milestone overdue',
    'The day of a milestone of an assurance plan has come, and its KCI is not met.',
    'Reach it, and add the evidence that its KCI is met.',
  ],
  'milestone-due': [
    'Milestone due soon',
    'A milestone of an assurance plan is due within 30 days, and its KCI is not met.',
    'Reach it, and add the evidence that its KCI is met, before that day.',
  ],
  'rollback-target-unproven': [
    'Rollback target not proven',
    'The policy requires a release to roll back to, and the manifest names none, or one that does not stand on the default branch or does not pass itself.',
    'Name an earlier release that stands on the default branch, and bring the evidence by which it passes.',
  ],
  'since-unmoved': [
    'Thresholds change, and their day does not',
    'The change edits thresholds, margin, scale or selectors of an indicator that states since, and leaves since as it was.',
    'Set since to the day on which the change is merged.',
  ],
  'threshold-set-after-evidence': [
    'Thresholds set after the evidence',
    'The evidence is not provably from the day from which the thresholds stand (since), or later.',
    'Measure again.',
  ],
  'stage-ungated': ['No KRI applies at this stage', 'At this stage no KRI applies.', 'Pair a KRI there, or list the stage under ungated.'],
  'signoff-missing': ['Sign-off missing', 'Too few of the named people approved the head commit.', 'Ask them for an approving review, then run the job again.'],
  'evidence-missing': ['No evidence at all', 'No measurement at all was found.', 'Add evidence under the evidence paths.'],
  'evidence-unreadable': [
    'Evidence cannot be read',
    'A log or records file is broken, cut off, empty, a Git LFS pointer, or not there although a cover sheet names it.',
    'Replace the file; check out with lfs: true; or correct the path.',
  ],
  'evidence-unusable': [
    'Evidence holds an unusable value',
    'A value is of the wrong kind, outside its scale, in another unit, or outside its own interval.',
    'Correct it, or have the evidence withdrawn.',
  ],
  'evidence-unknown-word': [
    'Word that the policy does not know',
    "A word that must be one of the policy's and is not: an indicator, a stage, an assessor, a type of event, its severity or status, a basis. A warning where it stands on the default branch.",
    'Take the word that the message suggests.',
  ],
  'withdrawal-unapproved': [
    'Withdrawal of evidence not approved',
    'Evidence is withdrawn, and no owner approved; it still counts.',
    'Have an owner approve the head commit.',
  ],
  'withdrawal-forbidden': ['Withdrawal of evidence forbidden', 'The policy has withdrawals: forbid.', 'Remove the withdrawal.'],
  'policy-weakened': [
    'Risk policy made weaker',
    'A clause of the policy got weaker, and the owners (of the policy before the change) have not approved, with their quorum.',
    'Take it back, or have them approve the head commit; kri-gate diff lists every clause.',
  ],
  'evidence-removed': [
    'Evidence removed or rewritten',
    'The change deletes or rewrites evidence, or its manifest no longer names it. A warning once an owner approved.',
    'Restore it and add what is new beside it, or have an owner approve the head commit.',
  ],
  'release-missing': [
    'File that belongs to no release manifest',
    'A changed file under release_paths is no manifest and belongs to none; or no manifest is found at all; or the policy has no release_paths.',
    'Add the manifest, name the file under files, or correct the policy.',
  ],
  'artifact-missing': [
    'Artifact of evidence missing',
    'No run for the commit has an artifact of that name.',
    'Let the workflow run for this commit, or correct the policy.',
  ],
  'artifact-expired': ['Artifact of evidence expired', 'GitHub no longer has an artifact that counts.', 'Run the evals for a new commit, or commit the logs.'],
  'artifact-pending': ['Evals still running', 'A run that may bring evidence has not ended.', 'Run the gate again when it has; or name the jobs of the evals.'],
  'artifact-unreadable': [
    'Artifact of evidence not readable',
    'An artifact is no sound archive, is too large, may leave its folder, or is not what GitHub says it is.',
    'Upload the logs as plain files, and run the evals again.',
  ],
  'gate-unprotected': [
    'Gate can be walked around',
    'The protection of the branch, or the workflow of the change, leaves a way around the gate.',
    'As the message says; it takes an administrator.',
  ],
  'commit-shared': [
    'Check shared with another pull request',
    'The head commit is also that of another pull request, which changes more that the gate is about; a check belongs to the commit.',
    'Push another commit to one of the two, or close the other.',
  ],
  'path-collision': [
    'Paths that differ only in case',
    'Two paths, one of them changed, are one file where case makes no difference.',
    'Rename or remove all but one.',
  ],
  'kci-pending': [
    'Control still outstanding',
    'A control is outstanding, still within its time; the message names the deadline.',
    'Bring the evidence before then.',
  ],
  'measurements-disagree': [
    'Measurements disagree',
    'Two admissible measurements by different assessors exclude each other; the worse counts.',
    'Find out which of the two is wrong; only an approved withdrawal takes one of them out.',
  ],
  'evidence-expiring': ['Evidence lapses soon', 'Evidence lapses within 30 days.', 'Measure again.'],
  'evidence-unrecognised': [
    'File of no known format',
    'A file of no format that the gate reads; it counts for nothing.',
    'Export it in a known format, or keep it out of the evidence paths.',
  ],
  'evidence-unbound': [
    'Evidence not tied to the release',
    'Evidence names the model and not the release.',
    'Record a name with the release, or bind by digest.',
  ],
  'evidence-path-empty': ['Path matches nothing', 'A glob matches no file, or a withdrawal names nothing that is there.', 'Correct the path.'],
  'names-declared': [
    'Name declared by the manifest itself',
    'The manifest itself declares the name that makes a log count.',
    'Add the model to models in the policy.',
  ],
  'complete-assumed': [
    'Whole run assumed',
    'Nothing shows that the run was whole; a mapping of the policy assumes it (complete: assumed).',
    'Let the mapping say what shows it.',
  ],
  'assessed-declared': [
    'Time declared by a cover sheet',
    'The log states no time; when it was assessed is the word of its cover sheet alone.',
    'Have an owner approve it, or use a log that says when it was written.',
  ],
  'assessor-declared': ['Independence declared by the record itself', "Independence is the record's own word (assessors: declared).", 'Register the assessor.'],
  'determination-ignored': [
    'Determination laxer than the measurement',
    'A determination is laxer than the measurement.',
    'None needed; the measurement counts.',
  ],
  'policy-changed': [
    'Risk policy changed',
    'The change edits the policy; it is decided under the one in force. The message says whether it gets weaker or stricter.',
    'Review the policy change by itself.',
  ],
  'evidence-carried-over': [
    'Evidence carried over from an earlier release',
    'An indicator rests on evidence about the release that this one is derived from.',
    'Measure it on this release.',
  ],
  'carry-over-refused': [
    'Evidence not carried over',
    'A condition of carry_over is not shown to hold, so nothing is carried over.',
    'Measure the release itself, or mend what the message names.',
  ],
  'subject-changed': [
    'Evidence that the manifest no longer names its own',
    'The manifest no longer ties evidence to the release that the one which stands does; it raises alarms, and clears nothing.',
    'State it again in the manifest, or have an owner approve.',
  ],
  'traits-declared': [
    'Trait denied by the manifest itself',
    'Only the manifest says that the release lacks a trait on which overrides hang.',
    'Check that it does lack it.',
  ],
  'signature-rejected': [
    'Signature does not count',
    'A signature is wrong, over something that was changed, or of somebody whom the policy does not trust with it.',
    'Have the evidence signed again, or correct trust in the policy.',
  ],
  'signature-unmatched': ['Signature over nothing that is there', 'A trusted signature is over no file of the evidence.', 'Add what was signed, unchanged.'],
  'restriction-unproven': [
    'Restriction not proven',
    'The manifest says that it only restricts, and nothing proves it; it is judged like any other.',
    'Decide against the manifest at the base, change nothing but the stage, and state a digest.',
  ],
  'determination-retracted': [
    'Determination retracted',
    'A determination was taken back, and somebody vouches for that; it counts no more.',
    'Nothing need be done.',
  ],
  'retraction-unapproved': [
    'Retraction not in force',
    "A determination is taken back on the author's word alone, or before it was made, or it is not plain which one; it still counts.",
    'Have an owner or the people of vouched_by approve the head commit, or correct the entry.',
  ],
  'withdrawal-used': ['Evidence withdrawn', 'Evidence left by a withdrawal in force.', 'None needed.'],
  'waiver-used': ['Waiver used', 'A waiver lifted a finding.', 'None needed; mind its last day.'],
  'waiver-expired': ['Waiver expired', 'A waiver of this release is over.', 'Clear the finding, or have a new waiver approved.'],
  'waiver-invalid': ['Waiver not valid', 'A waiver does not hold; the message says why.', 'Correct it in the policy.'],
  'approval-ignored': [
    'Approval does not count',
    'An approval does not count: of another commit than the head, or by somebody who took part in the change, or by a machine.',
    'Have somebody else approve the head commit.',
  ],
  'approvals-unreadable': [
    'Approvals cannot be read',
    'The token may not read reviews, or a merge group holds what none of its pull requests has; no approval counts.',
    'Give the permission, or queue the pull requests again one by one.',
  ],
  'artifact-run-unverified': [
    'Run whose logs clear nothing',
    'A run failed, was cancelled, or ran another workflow file than that of the default branch; its logs can raise an alarm and clear nothing.',
    'Run all jobs again, with the workflow of the default branch.',
  ],
  'artifact-record-ignored': ['Record in an artifact', 'A records file in an artifact; it counts for nothing.', 'Commit it.'],
  'approval-outdated': ['Approval older than the evidence', 'An approval from before the newest evidence; it does not count.', 'Ask for it again.'],
  'team-unreadable': [
    'Members of a team cannot be read',
    'The members of a team that the policy names could not be read, so their approvals do not count; a note while nobody approved who may be one.',
    'Set the input members-token, or list the people under users.',
  ],
  'release-restricted': ['Release only restricts', 'The release passes without evidence because it provably only restricts.', 'None needed.'],
  'waiver-unused': ['Waiver not needed', 'A waiver has nothing to lift.', 'Remove it.'],
  'artifact-runs': ['Runs whose artifacts count', 'The runs and attempts whose artifacts count.', 'None needed.'],
  'gate-unseen': ['Protection that cannot be seen', 'What the token could not see of the protection of the branch.', 'Ask an administrator.'],
  'policy-proposed': [
    'Risk policy proposed',
    'No valid policy is in force, and the change proposes one that is valid; says what happens when it is merged.',
    'None needed.',
  ],
};

/** The text of a code; of one that is not listed, no more than the finding itself says. */
export function codeText(code: string): CodeText {
  const [title, cause, cure] = (Object.hasOwn(TEXTS, code) ? TEXTS[code] : undefined) ?? [
    code,
    'The message of the finding says what was found.',
    'The message of the finding says what clears it.',
  ];
  return { title, cause, cure };
}

/** Whether there is a text for a code. */
export function hasCodeText(code: string): boolean {
  return Object.hasOwn(TEXTS, code);
}
