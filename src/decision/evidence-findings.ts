import type { Evidence, Reading, SignatureCheck } from '../evidence/evidence.ts';
import type { Assessor } from '../evidence/measurement.ts';
import { didYouMean } from '../formats/nearest.ts';
import { lookup } from '../policy/lookup.ts';
import { conditionsOf, MITIGATION_STATUSES, type Policy, simpleConditions } from '../policy/model.ts';
import type { Source } from './evidence/item.ts';
import type { Facts } from './evidence/items.ts';
import { type Finding, placed } from './findings.ts';

/** Files that cannot be read block; files that nobody reads, and globs that match nothing, are warnings. */
export function fileFindings(evidence: Evidence, documents: ReadonlySet<string>): Finding[] {
  return [
    ...evidence.readings.flatMap((reading) => fileFinding(reading, documents)),
    ...(evidence.signatures ?? []).flatMap(signatureFinding),
    ...(evidence.ignored ?? []).map(ignoredFinding),
    ...evidence.emptyGlobs.map(
      (glob): Finding => ({
        code: 'evidence-path-empty',
        severity: 'warning',
        message: `${glob} matches no file`,
        fix: 'Correct the path, or add the evidence.',
      }),
    ),
  ];
}

/** Records are people's words; without a signature they belong where they are reviewed. */
function ignoredFinding(file: string): Finding {
  return {
    code: 'artifact-record-ignored',
    severity: 'warning',
    message: 'an artifact carries logs; records, cover sheets and withdrawals in it count for nothing, unless somebody signed them who may sign records',
    fix: 'Commit the file, so that it is reviewed with the change, or have it signed by a signer of trust with may: [records].',
    file,
  };
}

/** What a signature fails at, or that it is over nothing that is there. */
function signatureFinding({ file, line, rejected, covers, signers }: SignatureCheck): Finding[] {
  const at = { file, ...(line === undefined ? {} : { line }) };
  if (rejected !== undefined) {
    const fix = 'Sign the evidence again as docs/signatures.md says, or correct trust in the policy; what wants the signature is listed on its own.';
    return [{ code: 'signature-rejected', severity: 'warning', message: `the signature in ${file} does not count: ${rejected}`, fix, ...at }];
  }
  if (covers.length > 0) return [];
  const message = `${signers.join(' and ')} signed ${file}, but none of its subjects is a file of the evidence (by sha256)`;
  return [{ code: 'signature-unmatched', severity: 'note', message, fix: 'Add the file that was signed, unchanged, or leave the signature out.', ...at }];
}

function fileFinding(reading: Reading, documents: ReadonlySet<string>): Finding[] {
  const { file, error, format } = reading;
  if (error !== undefined) {
    const fix = error.hint ?? 'Replace the file by one that is whole, or withdraw it.';
    return [{ code: 'evidence-unreadable', severity: 'block', message: `${file} cannot be read: ${error.message}`, fix, file, ...placed(error) }];
  }
  if (format === null && !documents.has(file)) {
    return [
      {
        code: 'evidence-unrecognised',
        severity: 'warning',
        message: `${file} is of no format that the gate reads; it counts for nothing`,
        fix: 'Export it in a supported format, let formats of the policy say how it is read, or keep it out of the evidence paths.',
        file,
      },
    ];
  }
  return [];
}

/** Logs that a cover sheet names but that are not there. */
export function missingLogFindings(facts: Facts): Finding[] {
  return facts.missingLogs.map(({ log, source }) => ({
    code: 'evidence-unreadable',
    severity: 'block',
    message: `the cover sheet names the log ${log}, which is not there`,
    fix: 'Add the log, or correct the path (relative to the repository root).',
    ...placed(source),
  }));
}

/** Event types that every policy knows. */
const EVENT_TYPES = ['jailbreak', 'bypass', 'incident', 'stage-change', 'vulnerability'];
const STATUSES = new Set(['open', 'closed']);
const BASES = new Set(['measured', 'precautionary', 'expert-judgement', 'expert_judgement']);
const NONE = 'none';

/** Words that the policy does not know: they block in a change, and warn in standing evidence of the default branch. */
export function unknownWordFindings(facts: Facts, policy: Policy): Finding[] {
  const kris = new Set(policy.kris.map((kri) => kri.id));
  const indicators = new Set([...kris, ...policy.kcis.map((kci) => kci.id)]);
  const events = new Set([...EVENT_TYPES, ...eventTypesOf(policy)]);
  const touched = new Set([...indicators, ...policy.risks.map(({ id }) => id)]);
  const findings: Finding[] = [];
  const check = (source: Source, what: string, word: string | undefined, words: Iterable<string> & { has(word: string): boolean }): void => {
    if (word === undefined || words.has(word)) return;
    const known = [...words];
    const severity = source.channel === 'default-branch' ? 'warning' : 'block';
    const message = `there is no ${what} "${word}" in the policy.${didYouMean(word, known) || (known.length > 0 && known.length <= 12 ? ` Known: ${known.join(', ')}.` : '')}`;
    findings.push({ code: 'evidence-unknown-word', severity, message, fix: `Correct the ${what}, or add it to the policy.`, ...placed(source) });
  };
  for (const item of facts.items) {
    check(item.source, 'indicator', item.indicator, indicators);
    for (const stage of item.stages ?? []) check(item.source, 'stage', stage, new Set(policy.stages));
    checkAssessor(item.assessor, policy, (word, known) => check(item.source, 'assessor', word, new Set(known)));
  }
  for (const { source, kri, threshold, basis } of facts.spoken.determinations) {
    check(source, 'indicator', kri, kris);
    const thresholds = lookup(policy)
      .kri.get(kri)
      ?.thresholds.map(({ name }) => name);
    if (thresholds !== undefined) check(source, `threshold of ${kri}`, threshold, new Set([...thresholds, NONE]));
    check(source, 'basis', basis, BASES);
  }
  for (const { source, indicator, assessor } of facts.protocolReviews) {
    check(source, 'indicator', indicator, indicators);
    checkAssessor(assessor, policy, (word, known) => check(source, 'assessor', word, new Set(known)));
  }
  for (const { source, event, affects, severity, status } of facts.spoken.events) {
    check(source, 'event type', event, events);
    for (const id of affects ?? []) check(source, 'indicator or risk', id, touched);
    check(source, 'severity', severity, new Set(policy.severities));
    check(source, 'status', status, STATUSES);
  }
  const ids = new Set(facts.spoken.events.flatMap(({ id }) => id ?? []));
  for (const { source, closes } of facts.closings) check(source, 'event with the id', closes, ids);
  for (const { source, mitigation, status } of facts.spoken.mitigations) {
    check(source, 'mitigation', mitigation, new Set(policy.mitigations.keys()));
    check(source, 'status', status, new Set(MITIGATION_STATUSES));
  }
  return distinct(findings);
}

/** Event types that a policy names: what voids evidence, and what its conditions ask for. */
function eventTypesOf(policy: Policy): string[] {
  const wanted = conditionsOf(policy).flatMap((entry) => simpleConditions(entry.if));
  return [
    ...[...policy.kris, ...policy.kcis].flatMap((indicator) => indicator.reassessOn),
    ...wanted.flatMap((simple) => (simple.kind === 'event' ? [simple.event] : [])),
  ];
}

function checkAssessor(assessor: Assessor | undefined, policy: Policy, check: (word: string, known: string[]) => void): void {
  if (typeof assessor === 'string') check(assessor, policy.assessors === 'declared' ? [] : [...policy.assessors.keys()]);
}

/** A log with many measurements says the same wrong word once. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.file}\n${finding.line ?? ''}\n${finding.message}`, finding])).values()];
}
