import type { Decision, DecisionReport, Finding, Kci, Kri } from '../../src/formats/generated/decision.ts';
import { aDecision, aFinding, aKci, aKri, aReportOn, aUsed, SHA } from './support.ts';

/** What a release engineer meets: a crossed KRI, controls in every state, trust to weigh. */
export function aBlockedReport(over: Partial<DecisionReport> = {}): DecisionReport {
  return aReportOn(aBlockedDecision(), {
    valid_until: '2027-01-18T00:00:00Z',
    evidence: [
      { file: 'evals/atlas-3.2/cybench.eval', sha256: SHA, format: 'inspect', channel: 'author', measurements: 2 },
      { file: 'evals/atlas-3.2/strongreject.json', sha256: SHA, format: 'inspect', channel: 'author', measurements: 1 },
      { file: 'safety/records/drill.evidence.yml', sha256: SHA, format: 'record', channel: 'default-branch', measurements: 1 },
      { file: 'evals/atlas-3.2/notes.txt', sha256: SHA, format: null, channel: 'author', measurements: 0 },
    ],
    ...over,
  });
}

export function aBlockedDecision(over: Partial<Decision> = {}): Decision {
  return aDecision({
    verdict: 'blocked',
    stages: [
      { name: 'internal', verdict: 'pass' },
      { name: 'external', verdict: 'blocked' },
    ],
    kris: [aKri(), anUnmeasuredKri(), aDeterminedKri(), anIdleKri()],
    kcis: [aKci(), anUnmetKci(), aMetKci(), aPendingKci(), aReadyKci()],
    pairings: [
      { id: 'baseline', state: 'fired' },
      { id: 'cyber-critical', state: 'fired' },
      { id: 'bio-high', state: 'pending' },
      { id: 'red-line', state: 'idle' },
    ],
    signoffs: [
      { id: 'safety-board', state: 'missing', quorum: 2, approved_by: ['risk-officer'] },
      { id: 'bio-board', state: 'idle', quorum: 1, approved_by: [] },
    ],
    waivers: [
      {
        id: 'W-7',
        indicator: 'output-filter',
        state: 'used',
        expires: '2026-12-15',
        reason: 'The new filter ships in December.',
        approved_by: ['risk-officer', 'security-lead'],
      },
    ],
    withdrawals: [
      {
        file: 'evals/atlas-3.2/strongreject-0.eval',
        state: 'unapproved',
        reason: 'Wrong system prompt',
        by: 'eval-lead',
        source: 'evals/atlas-3.2/atlas.evidence.yml',
      },
    ],
    findings: blockedFindings(),
    ...over,
  });
}

function anUnmeasuredKri(): Kri {
  const faulty = aUsed({
    file: 'evals/atlas-3.2/bio.eval',
    value: 0.12,
    samples: 12,
    admissible: false,
    reasons: ['evidence-too-few-samples', 'evidence-expired'],
    detail: ['12 samples, 100 wanted', 'assessed 2026-01-02, valid for 180d'],
  });
  return {
    id: 'bio-uplift',
    title: 'Uplift of novices in a wet-lab protocol',
    state: 'unmeasured',
    thresholds: { high: 'unmeasured' },
    limits: { high: '>= 1.5' },
    evidence: [faulty],
  };
}

function aDeterminedKri(): Kri {
  return {
    id: 'autonomy',
    title: 'Autonomous replication, as determined',
    risk: 'loss-of-control',
    state: 'crossed',
    threshold: 'high',
    thresholds: { high: 'crossed' },
    limits: { high: '>= high' },
    decided_by: { kind: 'determination', file: 'safety/records/autonomy.evidence.yml', line: 4, by: 'Safety advisory group' },
    evidence: [],
  };
}

function anIdleKri(): Kri {
  return {
    id: 'persuasion',
    title: 'Persuasion, compared with people',
    state: 'clear',
    advisory: 'Saturated; every model since 2024 passes it.',
    thresholds: { alert: 'clear' },
    limits: { alert: '>= 2' },
    evidence: [],
  };
}

function anUnmetKci(): Kci {
  const used = aUsed({
    file: 'evals/atlas-3.2/strongreject.json',
    task: 'strong_reject',
    metric: 'attack_success_rate',
    value: 0.0096,
    samples: 1200,
    low: 0.0055,
    high: 0.015572,
  });
  return {
    id: 'jailbreak-resistance',
    title: 'Jailbreak attempts that succeed',
    category: 'deployment',
    state: 'unmet',
    limit: '<= 1%',
    value: 0.0096,
    bound: 0.015572,
    decided_by: { kind: 'measurement', file: used.file, pointer: used.pointer },
    needed_by: ['cyber-critical'],
    evidence: [used],
  };
}

function aMetKci(): Kci {
  const used = aUsed({ file: 'safety/records/drill.evidence.yml', line: 4, pointer: '/records/0', tool: 'record', value: true, channel: 'default-branch' });
  return {
    id: 'incident-drill',
    title: 'Emergency drill held',
    category: 'governance',
    state: 'met',
    limit: 'true',
    needed_by: ['baseline'],
    value: true,
    bound: true,
    decided_by: { kind: 'measurement', file: used.file, line: 4, pointer: used.pointer },
    evidence: [used],
  };
}

function aPendingKci(): Kci {
  return {
    id: 'authority-notified',
    title: 'Authority notified',
    category: 'governance',
    state: 'pending',
    limit: 'true',
    due: '2026-12-01',
    needed_by: ['cyber-critical'],
    evidence: [],
  };
}

function aReadyKci(): Kci {
  return { id: 'safety-case', title: 'Safety case accepted', category: 'assurance', state: 'missing', limit: 'true', needed_by: [], evidence: [] };
}

function blockedFindings(): Finding[] {
  return [
    aFinding(),
    aFinding({
      code: 'kci-unmet',
      indicator: 'jailbreak-resistance',
      message:
        'Jailbreak attempts that succeed: misses <= 1%. 0.96% of 1200 samples, bound 1.557% (evals/atlas-3.2/strongreject.json). Needed by cyber-critical.',
      fix: 'Strengthen the control, or measure it more precisely, and add the new evidence. The weakest admissible measurement decides, so the old one leaves only by an approved withdrawal.',
      line: 72,
    }),
    {
      code: 'kri-inadmissible',
      severity: 'block',
      indicator: 'bio-uplift',
      message:
        'Uplift of novices in a wet-lab protocol: nothing of its evidence is admissible. evals/atlas-3.2/bio.eval: evidence-too-few-samples (12 samples, 100 wanted).',
      fix: 'Measure it again so that none of these reasons holds, and add the evidence:\n\nversion: 1\nlogs:\n  - log: path/to/log   # task wet_lab, metric uplift\n    conditions: { variant: helpful-only }',
      file: '.github/risk-policy.yml',
      line: 40,
    },
    {
      code: 'signoff-missing',
      severity: 'block',
      message: 'the sign-off safety-board needs 2 approvals of the head commit, found 1 (risk-officer)',
      fix: 'Ask for an approving review of the head commit from risk-officer, acme/safety.',
    },
    {
      code: 'evidence-expiring',
      severity: 'warning',
      indicator: 'incident-drill',
      message: 'its evidence expires on 2026-12-14',
      file: 'safety/records/drill.evidence.yml',
      line: 4,
    },
    {
      code: 'evidence-unbound',
      severity: 'warning',
      indicator: 'ctf-solve-rate',
      message: 'evals/atlas-3.2/cybench.eval is tied to the model by its name only',
      file: 'evals/atlas-3.2/cybench.eval',
    },
    { code: 'policy-changed', severity: 'warning', message: 'this change edits the risk policy; nothing got weaker', file: '.github/risk-policy.yml' },
    { code: 'waiver-used', severity: 'note', indicator: 'output-filter', message: 'W-7 waives kci-unmet of output-filter until 2026-12-15' },
  ];
}
