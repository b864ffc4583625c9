import { createHash } from 'node:crypto';
import { writeCanonicalJson } from './canonical.ts';
import type { DecisionReport } from './generated/decision.ts';

/**
 * Adds the SHA-256 by which people name and approve this decision. `evaluated_at` is left out of it: the same inputs
 * decided a minute later are the same decision.
 */
export function sealReport(report: Omit<DecisionReport, 'sha256'>): DecisionReport {
  const hash = createHash('sha256');
  writeCanonicalJson(sealedPart(report), (bytes) => hash.update(bytes));
  return { ...report, sha256: hash.digest('hex') };
}

/** Whether a report still is what was sealed. */
export function isSealed(report: DecisionReport): boolean {
  return sealReport(report).sha256 === report.sha256;
}

function sealedPart(report: Omit<DecisionReport, 'sha256'> & { sha256?: string }): object {
  const { evaluated_at: _time, sha256: _seal, ...rest } = report;
  return rest;
}
