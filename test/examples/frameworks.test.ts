import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtBundle, folders, json, REPOSITORY, type Report, type Run } from '../cli/support.ts';
import { blocksOf } from '../docs/support.ts';

/*
 * Published frameworks and published results: does the gate reach the decision that README.md of each folder states?
 * The tables of those READMEs are the expectation, so that they cannot say anything else than what happens.
 */
const HOME = join(REPOSITORY, 'examples/frameworks');
const FRAMEWORKS = readdirSync(HOME, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const { run } = builtBundle();
const folder = folders();

interface Row {
  readonly framework: string;
  readonly release: string;
  readonly at: string;
  readonly verdict: string;
}

const ROWS: Row[] = FRAMEWORKS.flatMap((framework) =>
  [...text(framework, 'README.md').matchAll(/^\| `(releases\/\S+)` +\| `(\S+)` +\| `(\S+)`/gm)].map(([, release = '', at = '', verdict = '']) => ({
    framework,
    release,
    at,
    verdict,
  })),
);

/** Indicators in the finding codes that block, by release: the reason must be the one that README.md gives. */
const DECISIVE: Record<string, string[]> = {
  'grok-code-fast-1 2025-08-29': ['kci-missing restricted-answers', 'release-stopped'],
  'grok-4-fast 2025-09-20': ['release-stopped'],
  'gemini-3-deep-think 2026-02-13': ['kri-inadmissible cbrn-uplift-1', 'kri-inadmissible cyber-uplift-1', 'kri-inadmissible ml-rd'],
  'invented-model 2025-08-31': ['kci-inadmissible capability-report', 'kri-inadmissible comprehensive-assessment'],
};

function text(framework: string, file: string): string {
  return readFileSync(join(HOME, framework, file), 'utf8');
}

/** A copy that can be changed, as a repository of its own. */
function copyOf(framework: string): string {
  const cwd = folder();
  cpSync(join(HOME, framework), cwd, { recursive: true });
  mkdirSync(join(cwd, '.git'));
  return cwd;
}

function initialised(template: string): string {
  const cwd = folder();
  mkdirSync(join(cwd, '.git'));
  expect(run(['init', '--template', template], { cwd }).code).toBe(0);
  return cwd;
}

function edit(cwd: string, file: string, from: string, to: string): void {
  const before = readFileSync(join(cwd, file), 'utf8');
  expect(before, `${file} no longer says ${from}`).toContain(from);
  writeFileSync(
    join(cwd, file),
    before.replace(from, () => to),
  );
}

/** Gives the first record of an indicator another value. */
function setValue(cwd: string, file: string, indicator: string, value: string): void {
  const before = readFileSync(join(cwd, file), 'utf8');
  const after = before.replace(new RegExp(`(indicator: ${indicator}\\n    value: ).*`), `$1${value}`);
  expect(after, `${file} has no other value of ${indicator}`).not.toBe(before);
  writeFileSync(join(cwd, file), after);
}

/** Decides one release of a copy at a time, with the approvals that the developer published. */
function decided(cwd: string, release: string, at: string, ...further: string[]): Run {
  const reviews = existsSync(join(cwd, 'reviews.json')) ? ['--reviews', 'reviews.json'] : [];
  return run(['check', '--policy', 'policy.yml', '--release', release, '--now', at, '--format', 'json', ...reviews, ...further], { cwd });
}

type Finding = Report['findings'][number] & { severity?: string; indicator?: string };

function blocking(result: Run): string[] {
  const findings = json(result).decisions.flatMap((decision) => decision.findings as Finding[]);
  return [...new Set(findings.filter(({ severity }) => severity === 'block').map(({ code, indicator }) => (indicator ? `${code} ${indicator}` : code)))].sort();
}

interface Indicator {
  readonly source?: string;
}

interface PolicyFile {
  readonly kris: Record<string, Indicator>;
  readonly kcis: Record<string, Indicator>;
}

/** The framework whose policy is a template of `init`, where days are yet to be filled in. */
const IN_TEMPLATE = 'eu-code-of-practice';
const TEMPLATE = `examples/templates/${IN_TEMPLATE}/.github/risk-policy.yml`;

function policies(framework: string): { file: string; policy: PolicyFile }[] {
  if (framework === IN_TEMPLATE) return [{ file: join(REPOSITORY, TEMPLATE), policy: parse(readFileSync(join(REPOSITORY, TEMPLATE), 'utf8')) as PolicyFile }];
  return readdirSync(join(HOME, framework))
    .filter((name) => name.startsWith('policy'))
    .map((file) => ({ file, policy: parse(text(framework, file)) as PolicyFile }));
}

/** Every entry of the evidence files that states a value or a fact. */
function entries(framework: string): { where: string; source: string }[] {
  if (!existsSync(join(HOME, framework, 'evidence'))) return [];
  return readdirSync(join(HOME, framework, 'evidence')).flatMap((name) => {
    const { records = [], determinations = [], events = [] } = parse(text(framework, `evidence/${name}`));
    return [...records, ...determinations, ...events].map((entry: { source?: string }, index) => ({
      where: `${name}, entry ${index + 1}`,
      source: entry.source ?? '',
    }));
  });
}

describe.each(FRAMEWORKS)('the example %s', (framework) => {
  const keys = [...text(framework, 'README.md').matchAll(/^\| `([a-z0-9.-]+)` +\| [^|]*<https:\/\/[^>]+> *\|$/gm)].map(([, key]) => key);

  it('is valid', () => {
    const cwd = framework === IN_TEMPLATE ? initialised(framework) : copyOf(framework);
    const files = framework === IN_TEMPLATE ? ['.github/risk-policy.yml'] : policies(framework).map(({ file }) => file);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const result = run(['validate', '--policy', file, '--format', 'json'], { cwd });
      expect(JSON.parse(result.stdout), file).toMatchObject({ valid: true, problems: [] });
    }
  });

  it('says for each indicator which document it comes from', () => {
    for (const { file, policy } of policies(framework)) {
      for (const [id, indicator] of Object.entries({ ...policy.kris, ...policy.kcis }))
        expect(keys, `${file}: ${id}`).toContain(/^[a-z0-9.-]+/.exec(indicator.source ?? '')?.[0]);
    }
  });

  it('says for each result which document it comes from', () => {
    const known = framework === 'anthropic-rsp-procedures' ? [...keys, 'invented'] : keys;
    const sourceOf = (stated: string): string => /^([a-z0-9.-]+?)[,.]?(?: |$)/.exec(stated)?.[1] ?? '';
    expect(entries(framework).filter(({ source }) => !known.includes(sourceOf(source)))).toEqual([]);
  });

  it('says in its README what becomes of each release', () => {
    const releases = existsSync(join(HOME, framework, 'releases')) ? readdirSync(join(HOME, framework, 'releases')) : [];
    const told = new Set(ROWS.filter((row) => row.framework === framework).map(({ release }) => release));
    expect(told).toEqual(new Set(releases.map((name) => `releases/${name}`)));
  });
});

describe('the gate decides as the README says', () => {
  it.each(ROWS)('$framework: $release at $at: $verdict', ({ framework, release, at, verdict }) => {
    const result = decided(copyOf(framework), release, at);
    expect(result.stderr).toBe('');
    expect(json(result).verdict).toBe(verdict);
    const name = release.replace(/^releases\/|\.yml$/g, '');
    expect(blocking(result)).toEqual(DECISIVE[`${name} ${at.slice(0, 10)}`] ?? []);
  });

  it('covers every blocked release', () => {
    expect(ROWS.filter(({ verdict }) => verdict === 'blocked')).toHaveLength(Object.keys(DECISIVE).length);
  });
});

describe('Opus 4', () => {
  const OPUS = 'releases/claude-opus-4.yml';
  const MAY = '2025-05-22T18:00:00Z';

  it('is blocked without the evidence for ASL-3', () => {
    const cwd = copyOf('anthropic-rsp');
    edit(cwd, OPUS, ', evidence/asl-3.evidence.yml', '');
    expect(blocking(decided(cwd, OPUS, MAY))).toEqual(['kci-missing asl-3-deployment', 'kci-missing asl-3-security']);
  });

  it('is blocked by the number alone, whatever the officers say', () => {
    const cwd = copyOf('anthropic-rsp');
    edit(cwd, OPUS, ', evidence/asl-3.evidence.yml', '');
    setValue(cwd, 'evidence/claude-opus-4.evidence.yml', 'cbrn-capability', 'below-cbrn-3');
    edit(cwd, 'evidence/claude-opus-4.evidence.yml', 'threshold: cbrn-3', 'threshold: none');
    expect(blocking(decided(cwd, OPUS, MAY))).toEqual(['kci-missing asl-3-deployment', 'kci-missing asl-3-security']);
  });

  it('is blocked by the determination alone, whatever the number says', () => {
    const cwd = copyOf('anthropic-rsp');
    edit(cwd, OPUS, ', evidence/asl-3.evidence.yml', '');
    setValue(cwd, 'evidence/claude-opus-4.evidence.yml', 'cbrn-uplift', '1.70');
    setValue(cwd, 'evidence/claude-opus-4.evidence.yml', 'cbrn-capability', 'below-cbrn-3');
    expect(blocking(decided(cwd, OPUS, MAY))).toEqual(['kci-missing asl-3-deployment', 'kci-missing asl-3-security']);
  });

  it('is blocked when one officer has not approved', () => {
    const cwd = copyOf('anthropic-rsp');
    edit(cwd, 'reviews.json', '"user": "anthropic-rso", "state": "APPROVED"', '"user": "anthropic-rso", "state": "COMMENTED"');
    expect(blocking(decided(cwd, OPUS, MAY))).toContain('kci-inadmissible asl-3-deployment');
  });

  it.each([
    ['0.106', 'not past'],
    ['0.107', 'past'],
    ['0.33', 'past'],
  ])('stands with a margin of %s %s the line of 2.8, and Sonnet 4 below it', (margin, where) => {
    const cwd = copyOf('anthropic-rsp');
    edit(cwd, 'policy.yml', 'relative: 0.2', `relative: ${margin}`);
    const stateOf = (release: string): string | undefined =>
      (json(decided(cwd, release, MAY)).decisions[0] as unknown as { kris: { id: string; state: string }[] }).kris.find(({ id }) => id === 'cbrn-uplift')
        ?.state;
    expect(stateOf(OPUS)).toBe(where === 'past' ? 'crossed' : 'clear');
    expect(stateOf('releases/claude-sonnet-4.yml')).toBe('clear');
  });
});

describe('Sonnet 4', () => {
  it('is blocked when an eval is newer than the judgement that considers it', () => {
    const cwd = copyOf('anthropic-rsp');
    edit(cwd, 'evidence/claude-sonnet-4.evidence.yml', 'value: 0.55\n    assessed: 2025-05-22', 'value: 0.55\n    assessed: 2025-05-24');
    const result = decided(cwd, 'releases/claude-sonnet-4.yml', '2025-05-25T18:00:00Z');
    expect(blocking(result)).toEqual(['kri-inadmissible cbrn-capability']);
    expect(result.stdout).toContain('judgement-outdated');
  });

  it('is blocked when an eval that the officers considered is missing', () => {
    const cwd = copyOf('anthropic-rsp');
    edit(cwd, 'evidence/claude-sonnet-4.evidence.yml', 'indicator: virology-long-form-1', 'indicator: creative-biology');
    const result = decided(cwd, 'releases/claude-sonnet-4.yml', '2025-05-22T18:00:00Z');
    expect(blocking(result)).toContain('kri-unmeasured virology-long-form-1');
  });
});

describe('GPT-5', () => {
  const GPT5 = 'releases/gpt-5.yml';
  const AUGUST = '2025-08-08T00:00:00Z';

  it('asks for the remediation of what is open', () => {
    const cwd = copyOf('openai-preparedness');
    setValue(cwd, 'evidence/gpt-5.evidence.yml', 'remediation', 'false');
    expect(blocking(decided(cwd, GPT5, AUGUST))).toEqual(['kci-unmet remediation']);
    edit(cwd, 'evidence/gpt-5.evidence.yml', 'status: open', 'status: closed');
    expect(json(decided(cwd, GPT5, AUGUST)).verdict).toBe('pass');
  });

  it('is blocked by a vulnerability that is said to break the control; passes with a waiver that has an end, and not after it', () => {
    const cwd = copyOf('openai-preparedness');
    edit(cwd, 'evidence/gpt-5.evidence.yml', 'status: open', 'status: open\n    affects: [misuse-safeguards]');
    expect(blocking(decided(cwd, GPT5, AUGUST))).toEqual(['kci-unmet misuse-safeguards']);
    const waiver = `waivers:
  - id: W-1
    indicator: misuse-safeguards
    model: openai/gpt-5-thinking
    release: "2025-08-07"
    reason: One attack passes all layers; the patch is under way.
    compensating: [security-controls]
    approved_by: [openai-leadership]
    approved_on: 2025-08-07
    expires: 2025-08-21
`;
    writeFileSync(join(cwd, 'policy.yml'), readFileSync(join(cwd, 'policy.yml'), 'utf8') + waiver);
    expect(json(decided(cwd, GPT5, AUGUST)).verdict).toBe('pass-with-waivers');
    expect(json(decided(cwd, GPT5, '2025-08-22T00:00:00Z')).verdict).toBe('blocked');
  });

  it('is not cleared by the launch candidate, which refuses', () => {
    const cwd = copyOf('openai-preparedness');
    edit(
      cwd,
      'evidence/gpt-5.evidence.yml',
      'value: 0.33\n    samples: 156\n    assessed: 2025-08-07\n    conditions: { variant: helpful-only }',
      'value: 0.22\n    samples: 156\n    assessed: 2025-08-07',
    );
    expect(blocking(decided(cwd, GPT5, AUGUST))).toContain('kri-inadmissible protocol-troubleshooting');
  });

  it('is blocked without the leadership', () => {
    const cwd = copyOf('openai-preparedness');
    edit(cwd, 'reviews.json', '"user": "openai-leadership", "state": "APPROVED"', '"user": "openai-leadership", "state": "COMMENTED"');
    expect(blocking(decided(cwd, GPT5, AUGUST))).toContain('signoff-missing');
  });
});

describe('gpt-oss-120b', () => {
  const OSS = 'releases/gpt-oss-120b.yml';
  const AUGUST = '2025-08-05T18:00:00Z';

  it('is blocked with the evidence of the default model only', () => {
    const cwd = copyOf('openai-preparedness');
    edit(cwd, OSS, ', evidence/gpt-oss-120b-fine-tuned.evidence.yml', '');
    const result = decided(cwd, OSS, AUGUST);
    expect(json(result).verdict).toBe('blocked');
    expect(blocking(result)).toEqual(expect.arrayContaining(['kri-inadmissible bio-chem-capability', 'kri-inadmissible protocol-troubleshooting']));
    expect(result.stdout).toContain('evidence-conditions-unmet');
  });

  it('is blocked when fine-tuning brought it to High', () => {
    const cwd = copyOf('openai-preparedness');
    setValue(cwd, 'evidence/gpt-oss-120b-fine-tuned.evidence.yml', 'bio-chem-capability', 'high');
    expect(blocking(decided(cwd, OSS, AUGUST))).toEqual(['kci-missing misuse-safeguards', 'kci-missing security-controls']);
  });

  it('may be served on helpful-only evidence, but not given away', () => {
    const cwd = copyOf('openai-preparedness');
    const file = 'evidence/gpt-oss-120b-fine-tuned.evidence.yml';
    writeFileSync(join(cwd, file), readFileSync(join(cwd, file), 'utf8').replaceAll('variant: fine-tuned', 'variant: helpful-only'));
    expect(blocking(decided(cwd, OSS, AUGUST))).toContain('kri-inadmissible protocol-troubleshooting');
    edit(cwd, OSS, 'stage: open-weights', 'stage: external');
    expect(json(decided(cwd, OSS, AUGUST)).verdict).toBe('pass');
  });
});

describe('Grok', () => {
  const THINKING = 'releases/grok-4.1.yml';
  const NOVEMBER = '2025-11-18T00:00:00Z';

  it('4 Fast passes with the reasoning configuration alone, where the policy lets one be left out', () => {
    const cwd = copyOf('xai-rmf');
    const FAST = 'releases/grok-4-fast.yml';
    expect(decided(cwd, FAST, '2025-09-20T00:00:00Z').stdout).toContain('configuration non-reasoning, value 63%');
    edit(cwd, FAST, '{ reasoning: {}, non-reasoning: {} }', '{ reasoning: {} }');
    const short = decided(cwd, FAST, '2025-09-20T00:00:00Z');
    expect([short.code, json(short).decisions[0]?.findings[0]?.code]).toEqual([2, 'release-invalid']);
    // A configuration that nobody lists still raises its alarm while its evidence is there.
    edit(cwd, 'policy.yml', ', configurations: [reasoning, non-reasoning]', '');
    expect(blocking(decided(cwd, FAST, '2025-09-20T00:00:00Z'))).toEqual(['release-stopped']);
    edit(cwd, FAST, 'grok-4-fast-*', 'grok-4-fast-reasoning');
    expect(json(decided(cwd, FAST, '2025-09-20T00:00:00Z')).verdict).toBe('pass');
  });

  it('4.1 is blocked at 49% when a bound is asked for: without a sample size, and with one of 1,000', () => {
    const cwd = copyOf('xai-rmf');
    edit(cwd, 'policy.yml', 'confidence: none', 'confidence: 95%');
    const bare = decided(cwd, THINKING, NOVEMBER);
    expect(blocking(bare)).toContain('kri-inadmissible dishonesty');
    expect(bare.stdout).toContain('evidence-no-uncertainty');
    edit(cwd, 'evidence/grok-4.1-thinking.evidence.yml', 'value: 0.49\n', 'value: 0.49\n    samples: 1000\n');
    expect(blocking(decided(cwd, THINKING, NOVEMBER))).toContain('release-stopped');
  });

  it('4.1 is blocked at exactly 1 out of 2', () => {
    const cwd = copyOf('xai-rmf');
    setValue(cwd, 'evidence/grok-4.1-thinking.evidence.yml', 'dishonesty', '0.50');
    expect(blocking(decided(cwd, THINKING, NOVEMBER))).toEqual(['release-stopped']);
  });

  it('4.1 is blocked when the filter is judged under attack', () => {
    const result = decided(copyOf('xai-rmf'), THINKING, NOVEMBER, '--evidence', 'evidence/grok-4.1-prompt-injection.evidence.yml');
    expect(blocking(result)).toEqual(['kci-unmet restricted-answers']);
  });

  it('is held to less by the later text of the framework, and diff says so', () => {
    const cwd = copyOf('xai-rmf');
    const result = run(['diff', 'policy.yml', 'policy-2026-06.yml', '--format', 'json'], { cwd });
    expect(result.code).toBe(1);
    const { changes } = JSON.parse(result.stdout) as { changes: { path: string; kind: string }[] };
    const weaker = changes.filter(({ kind }) => kind === 'weaker').map(({ path }) => path);
    expect(weaker).toEqual(expect.arrayContaining(['/kris/dishonesty', '/kcis/restricted-answers', '/pairings/honesty', '/pairings/restricted-queries']));
    expect(run(['diff', 'policy.yml', 'policy.yml'], { cwd }).code).toBe(0);
  });

  it('Code Fast 1 would pass the later text on a word', () => {
    const cwd = copyOf('xai-rmf');
    writeFileSync(join(cwd, 'policy.yml'), readFileSync(join(cwd, 'policy-2026-06.yml')));
    const word = (indicator: string): string => `  - { indicator: ${indicator}, value: acceptable, assessed: 2025-08-28 }\n`;
    edit(cwd, 'evidence/grok-code-fast-1.evidence.yml', 'records:\n', `records:\n${word('systemic-risk')}${word('misuse-risk')}`);
    edit(cwd, 'evidence/grok-code-fast-1.evidence.yml', 'indicator: dishonesty\n    value: 0.719', 'indicator: systemic-risk\n    value: acceptable');
    writeFileSync(join(cwd, 'reviews.json'), '[{ "user": "xai-risk-owner", "state": "APPROVED" }]');
    expect(json(decided(cwd, 'releases/grok-code-fast-1.yml', '2025-08-29T00:00:00Z')).verdict).toBe('pass');
  });
});

describe('Muse Spark', () => {
  const SPARK = 'releases/muse-spark.yml';
  const MAY = '2026-05-15T12:00:00Z';

  it.each([
    ['high', ['release-stopped'], 'external'],
    ['critical', ['release-stopped'], 'external'],
    ['critical', ['release-stopped'], 'internal'],
    ['high', [], 'internal'],
  ])('with a remaining risk that is %s: %j at the stage %s', (level, expected, stage) => {
    const cwd = copyOf('meta-frontier');
    setValue(cwd, 'evidence/muse-spark.evidence.yml', 'chem-bio', level);
    edit(cwd, SPARK, 'stage: external', `stage: ${stage}`);
    expect(blocking(decided(cwd, SPARK, MAY))).toEqual(expected);
  });

  it('is blocked without its mitigations, and without the word of the decision-makers', () => {
    const cwd = copyOf('meta-frontier');
    setValue(cwd, 'evidence/muse-spark.evidence.yml', 'chem-bio-mitigations', 'false');
    expect(blocking(decided(cwd, SPARK, MAY))).toEqual(['kci-unmet chem-bio-mitigations']);
    writeFileSync(join(cwd, 'reviews.json'), '[]');
    expect(blocking(decided(cwd, SPARK, MAY))).toContain('kri-inadmissible chem-bio');
  });
});

describe('Gemini', () => {
  const JUNE = '2025-06-18T00:00:00Z';
  const PRO = 'releases/gemini-2.5-pro.yml';

  it('2.5 Pro owes a response plan to the alert, and mitigations to the level', () => {
    const cwd = copyOf('google-deepmind-fsf');
    setValue(cwd, 'evidence/gemini-2.5-pro.evidence.yml', 'response-plan', 'false');
    expect(blocking(decided(cwd, PRO, JUNE))).toEqual(['kci-unmet response-plan']);
    edit(cwd, 'evidence/gemini-2.5-pro.evidence.yml', 'value: alert', 'value: below-alert');
    expect(blocking(decided(cwd, PRO, JUNE))).toEqual([]);
    edit(cwd, 'evidence/gemini-2.5-pro.evidence.yml', 'cyber-uplift-1, value: below-alert', 'cyber-uplift-1, value: critical-capability-level');
    expect(blocking(decided(cwd, PRO, JUNE))).toEqual(['kci-missing safety-case', 'kci-missing security-mitigations', 'kci-unmet response-plan']);
  });

  it('3 Deep Think has evidence about another model only; taken for its own, it would lack the response plan', () => {
    const cwd = copyOf('google-deepmind-fsf');
    const [release, at] = ['releases/gemini-3-deep-think.yml', '2026-02-13T00:00:00Z'];
    expect(decided(cwd, release, at).stdout).toContain('evidence-wrong-subject');
    edit(cwd, 'evidence/gemini-3-pro.evidence.yml', 'google/gemini-3-pro', 'google/gemini-3-deep-think');
    expect(blocking(decided(cwd, release, at))).toEqual(['kci-missing response-plan']);
  });
});

describe('the procedures', () => {
  const RELEASE = 'releases/invented-model.yml';
  const AUGUST = '2025-08-27T12:00:00Z';

  it('ask for a new assessment at four times the compute', () => {
    const cwd = copyOf('anthropic-rsp-procedures');
    edit(cwd, RELEASE, '3.9e26', '4e26');
    const result = decided(cwd, RELEASE, AUGUST);
    expect(blocking(result)).toEqual(['kri-inadmissible comprehensive-assessment']);
    expect(result.stdout).toContain('evidence-outgrown');
  });

  it('let interim measures stand in for the safeguards, and nothing else', () => {
    const cwd = copyOf('anthropic-rsp-procedures');
    edit(cwd, 'evidence/invented-model.evidence.yml', 'indicator: safeguards-approved\n', 'indicator: interim-measures\n');
    expect(json(decided(cwd, RELEASE, AUGUST)).verdict).toBe('pass');
    setValue(cwd, 'evidence/invented-model.evidence.yml', 'interim-measures', 'false');
    expect(blocking(decided(cwd, RELEASE, AUGUST))).toEqual(['redundancy-short']);
  });

  it.each(['government-notified', 'board-informed', 'procedural-review', 'readiness-exercise'])('ask for %s', (control) => {
    const cwd = copyOf('anthropic-rsp-procedures');
    edit(cwd, 'evidence/invented-model.evidence.yml', `indicator: ${control}\n`, 'indicator: interim-measures\n');
    expect(blocking(decided(cwd, RELEASE, AUGUST))).toEqual([`kci-missing ${control}`]);
  });
});

describe('the template of the EU Code of Practice', () => {
  const RELEASE = 'releases/a.yml';
  const NOW = '2026-03-10T12:00:00Z';
  const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
  const subject = (hex: string): string => `subject: { model: example/model, release: "1", digest: "${digest(hex)}" }`;
  const met: Record<string, string> = {
    'jailbreak-resistance': 'value: 0.001, samples: 5000, conditions: { adaptive: true }',
    'input-output-filter': 'value: 0.99, samples: 5000',
    'security-review': 'value: true, assessor: outside-evaluator',
  };
  const TIERS: Record<string, string> = {
    'cbrn-uplift': 'value: 1.1, stderr: 0.1, samples: 40, unit: ratio',
    'autonomous-replication': 'value: 0, samples: 200',
    'attack-steps': 'value: 0.05, samples: 400',
    'belief-change': 'value: 0.05, samples: 400',
  };
  const controls = Object.keys((parse(readFileSync(join(REPOSITORY, TEMPLATE), 'utf8')) as PolicyFile).kcis);
  const reviews = ['chief-risk-officer', 'chief-executive', 'outside-evaluator'].map((user) => ({ user, state: 'APPROVED' }));

  /** A provider who has done everything, but for what is left out. */
  function provider(without: string[] = [], tiers = TIERS): string {
    const cwd = folder({
      '.git/HEAD': 'ref: refs/heads/main\n',
      'policy.yml': readFileSync(join(REPOSITORY, TEMPLATE), 'utf8').replaceAll('TODAY', '2026-01-01'),
    });
    const evaluated = (assessor: string): string[] =>
      Object.entries(tiers)
        .filter(([id]) => !without.includes(`${id} ${assessor}`))
        .map(
          ([id, values]) =>
            `  - { indicator: ${id}, assessed: 2026-03-01, ${values}, assessor: ${assessor}, conditions: { variant: helpful-only, tools: true } }`,
        );
    const kept = controls.filter((id) => !without.includes(id));
    for (const [file, content] of Object.entries({
      [RELEASE]: `version: 1\nmodel: example/model\nrelease: "1"\nstage: external\ndigest: ${digest('a')}\ndigests: { helpful-only: "${digest('b')}" }\nevidence: [evals/**]\n`,
      'evals/models.evidence.yml': `version: 1\n${subject('b')}\nrecords:\n${[...evaluated('lab'), ...evaluated('outside-evaluator')].join('\n')}\n`,
      'evals/controls.evidence.yml': `version: 1\n${subject('a')}\nrecords:\n${kept.map((id) => `  - { indicator: ${id}, assessed: 2026-03-02, ${met[id] ?? 'value: true'} }`).join('\n')}\n`,
      'reviews.json': JSON.stringify(reviews),
    })) {
      mkdirSync(join(cwd, file, '..'), { recursive: true });
      writeFileSync(join(cwd, file), content);
    }
    edit(cwd, 'policy.yml', 'assessors:\n', 'assessors:\n  lab: { name: The lab itself, independent: false }\n');
    return cwd;
  }

  it('passes a release that has everything', () => {
    expect(blocking(decided(provider(), RELEASE, NOW))).toEqual([]);
  });

  const always = [
    'security-goal',
    'risk-accepted',
    'framework-assessed',
    'model-report',
    'public-summary',
    'responsibilities',
    'post-market-monitoring',
    'incident-process',
  ];
  it.each(always)('blocks without %s', (id) => {
    expect(blocking(decided(provider([id]), RELEASE, NOW))).toEqual([`kci-missing ${id}`]);
  });

  it('blocks without the outside evaluation', () => {
    expect(blocking(decided(provider(['cbrn-uplift outside-evaluator']), RELEASE, NOW))).toContain('kri-inadmissible cbrn-uplift');
  });

  it('asks for mitigations from tier 1 on', () => {
    const tiers = { ...TIERS, 'attack-steps': 'value: 0.3, samples: 400' };
    expect(blocking(decided(provider([], tiers), RELEASE, NOW))).toEqual([]);
    expect(blocking(decided(provider(['security-review', 'jailbreak-resistance'], tiers), RELEASE, NOW))).toEqual([
      'kci-missing jailbreak-resistance',
      'kci-missing security-review',
    ]);
    expect(blocking(decided(provider(['input-output-filter', 'staged-access'], tiers), RELEASE, NOW))).toEqual(['redundancy-short']);
  });

  it('stops at tier 2', () => {
    expect(blocking(decided(provider([], { ...TIERS, 'attack-steps': 'value: 0.6, samples: 400' }), RELEASE, NOW))).toContain('release-stopped');
  });

  it.each([
    ['critical-infrastructure-disrupted', 'report-critical-infrastructure', 2],
    ['cybersecurity-breach', 'report-cybersecurity-breach', 5],
    ['death', 'report-death', 10],
    ['serious-harm', 'report-serious-harm', 15],
  ])('gives the report on %s, %s, %i days', (event, report, days) => {
    const cwd = provider([report]);
    mkdirSync(join(cwd, 'safety/records'), { recursive: true });
    writeFileSync(join(cwd, 'safety/records/i.evidence.yml'), `version: 1\nevents:\n  - { event: ${event}, date: 2026-02-01, status: closed }\n`);
    const on = (day: number): string[] =>
      blocking(decided(cwd, RELEASE, new Date(Date.UTC(2026, 1, 1 + day, 12)).toISOString())).filter((found) => found.endsWith(report));
    expect(on(days - 1)).toEqual([]);
    expect(on(days)).toEqual([`kci-missing ${report}`]);
  });

  it('gives the final report 60 days from the closing of an incident, whoever says that it is closed', () => {
    const cwd = provider(['final-report']);
    mkdirSync(join(cwd, 'safety/records'), { recursive: true });
    const entries = (closing: string): string => `version: 1\nevents:\n  - { id: I-1, event: death, date: 2026-01-10 }\n${closing}`;
    const on = (closing: string, day: number): string[] => {
      writeFileSync(join(cwd, 'safety/records/i.evidence.yml'), entries(closing));
      return blocking(decided(cwd, RELEASE, new Date(Date.UTC(2026, 1, 1 + day, 12)).toISOString())).filter((found) => found.endsWith('final-report'));
    };
    const closing = '  - { closes: I-1, date: 2026-02-01 }\n';
    expect(on(closing, 59)).toEqual([]);
    expect(on(closing, 60)).toEqual(['kci-missing final-report']);
    expect(on('', 90)).toEqual([]);
  });

  it('no longer counts evals and determination from before an incident', () => {
    const cwd = provider();
    mkdirSync(join(cwd, 'safety/records'), { recursive: true });
    writeFileSync(join(cwd, 'safety/records/i.evidence.yml'), 'version: 1\nevents:\n  - { event: near-miss, date: 2026-03-05 }\n');
    expect(blocking(decided(cwd, RELEASE, NOW))).toEqual(
      expect.arrayContaining(['kri-inadmissible cbrn-uplift', 'kci-inadmissible risk-accepted', 'kci-inadmissible model-report']),
    );
  });

  it('asks for new evals and a new model report after six months', () => {
    expect(blocking(decided(provider(), RELEASE, '2026-09-15T12:00:00Z'))).toEqual(
      expect.arrayContaining(['kri-inadmissible cbrn-uplift', 'kci-inadmissible model-report']),
    );
  });
});

describe('docs/frameworks.md', () => {
  const page = blocksOf('docs/frameworks.md');
  const block = (info: string): string => page.find((found) => found.info === info)?.text ?? '';
  const AT = '2025-08-01T18:00:00Z';

  /** The three files of the page, and what both people approved. */
  function asOnThePage(further = ''): string {
    const evidence = block('evidence').replace('determinations:', () => `${further}determinations:`);
    const reviews = ['ceo', 'safety-lead'].map((user) => ({ user, state: 'APPROVED' }));
    return folder({
      '.git/HEAD': 'ref: refs/heads/main\n',
      'policy.yml': block('policy'),
      'releases/a.yml': block('release'),
      'evidence/model-7.evidence.yml': evidence,
      'reviews.json': JSON.stringify(reviews),
    });
  }

  it('ends in the verdict that it states', () => {
    expect(blocking(decided(asOnThePage(), 'releases/a.yml', AT))).toEqual(['kci-missing high-standard']);
    const standard = '  - { indicator: high-standard, value: true, assessed: 2025-08-01 }\n';
    expect(json(decided(asOnThePage(standard), 'releases/a.yml', AT)).verdict).toBe('pass');
  });

  it('shows a valid policy', () => {
    const result = run(['validate', '--policy', 'policy.yml', '--format', 'json'], { cwd: asOnThePage() });
    expect(JSON.parse(result.stdout)).toMatchObject({ valid: true });
  });
});
