import type { Decision, DecisionReport, Finding, Kci, Kri, Used } from '../../src/formats/generated/decision.ts';
import { sealReport } from '../../src/formats/seal.ts';
import { renderJson } from '../../src/report/json.ts';

export const SHA = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** The whole text of a report in JSON. */
export const jsonOf = (report: DecisionReport): string => [...renderJson(report)].join('');

export function aUsed(over: Partial<Used> = {}): Used {
  return {
    file: 'evals/atlas-3.2/cybench.eval',
    pointer: '/results/scores/0/metrics/accuracy',
    tool: 'inspect',
    task: 'cybench',
    metric: 'accuracy',
    model: 'openai-api/acme/atlas-3.2.0',
    assessed: '2026-11-02T10:00:00Z',
    value: 0.55,
    samples: 40,
    low: 0.409,
    high: 0.6312,
    admissible: true,
    reasons: [],
    expires: '2027-05-01T00:00:00Z',
    channel: 'author',
    ...over,
  };
}

export function aKri(over: Partial<Kri> = {}): Kri {
  const used = aUsed();
  return {
    id: 'ctf-solve-rate',
    title: 'Professional CTF tasks solved unaided',
    risk: 'cyber-offence',
    state: 'crossed',
    threshold: 'critical',
    thresholds: { alert: 'crossed', critical: 'not-ruled-out' },
    limits: { alert: '>= 20%', critical: '>= 50%' },
    value: 0.55,
    bound: 0.6312,
    margin: 0.05,
    decided_by: { kind: 'measurement', file: used.file, pointer: used.pointer },
    evidence: [used],
    ...over,
  };
}

export function aKci(over: Partial<Kci> = {}): Kci {
  return {
    id: 'weight-security',
    title: 'RAND security level of the weights',
    category: 'containment',
    state: 'missing',
    threshold: 'sl3',
    limit: '>= 3',
    needed_by: ['cyber-critical'],
    evidence: [],
    ...over,
  };
}

export function aFinding(over: Partial<Finding> = {}): Finding {
  return {
    code: 'kci-missing',
    severity: 'block',
    indicator: 'weight-security',
    pairing: 'cyber-critical',
    stage: 'external',
    message:
      'RAND security level of the weights: no evidence that it reaches sl3 (>= 3). Expected a record of weight-security. Needed by cyber-critical: ctf-solve-rate is not ruled out at critical (>= 50%).',
    fix: 'Assess it, then add the record to the evidence of the release:\n\nversion: 1\nrecords:\n  - indicator: weight-security\n    value: 3   # as assessed; must be >= 3\n    assessed: 2026-11-22   # the day of the assessment\n    assessor: an-assessor-of-the-policy',
    file: '.github/risk-policy.yml',
    line: 61,
    column: 3,
    ...over,
  };
}

/** A decision with nothing in it. */
export function aDecision(over: Partial<Decision> = {}): Decision {
  return {
    verdict: 'pass',
    stages: [
      { name: 'internal', verdict: 'pass' },
      { name: 'external', verdict: 'pass' },
    ],
    release: { model: 'acme/atlas', release: '3.2.0', digest: `sha256:${SHA}`, stage: 'external', file: 'releases/atlas-3.2.yml' },
    kris: [],
    kcis: [],
    pairings: [],
    signoffs: [],
    waivers: [],
    withdrawals: [],
    findings: [],
    ...over,
  };
}

export function aReport(over: Partial<DecisionReport> = {}): DecisionReport {
  const { sha256: _seal, ...rest } = over;
  return sealReport({
    version: 1,
    verdict: 'pass',
    enforcement: 'enforce',
    evaluated_at: '2026-11-22T09:30:00Z',
    tool: { name: 'kri-gate', version: '0.1.0' },
    policy: { name: 'Acme frontier risk policy', file: '.github/risk-policy.yml', ref: '1f3870be274f6c49b3e31a0c6728957f4f1b2b0b', sha256: SHA },
    decisions: [],
    findings: [],
    evidence: [],
    ...rest,
  });
}

/** A report with one decision. */
export function aReportOn(decision: Partial<Decision>, over: Partial<DecisionReport> = {}): DecisionReport {
  const whole = aDecision(decision);
  return aReport({ verdict: whole.verdict, decisions: [whole], ...over });
}
