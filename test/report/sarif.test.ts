import { describe, expect, it } from 'vitest';
import type { DecisionReport } from '../../src/formats/generated/decision.ts';
import { renderSarif, type SarifOptions } from '../../src/report/sarif.ts';
import { aBlockedReport } from './blocked.ts';
import { aDecision, aFinding, aReport, aReportOn } from './support.ts';

interface Text {
  readonly text: string;
}
interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: Text;
  readonly fullDescription: Text;
  readonly help: Text & { readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[] };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: Text;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region: { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number };
    };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}
interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly semanticVersion?: string; readonly rules: readonly Rule[] } };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: readonly { readonly message: Text }[] }[];
  readonly originalUriBaseIds: Record<string, unknown>;
  readonly results: readonly Result[];
}

/** Parses a log and holds it against what SARIF 2.1.0 requires and GitHub code scanning documents. */
function runOf(report: DecisionReport, options?: SarifOptions): Run {
  const log = JSON.parse(renderSarif(report, options)) as { $schema: string; version: string; runs: Run[] };
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
  expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
  const [run] = log.runs;
  if (run === undefined) throw new Error('the log has no run');
  expect(run.tool.driver.name).toBe('kri-gate');
  expect(run.automationDetails.id).toMatch(/\/$/);
  expect(run.invocations[0]?.executionSuccessful).toBe(true);
  for (const rule of run.tool.driver.rules) checkRule(rule);
  for (const result of run.results) checkResult(result, run);
  const prints = run.results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
  expect(new Set(prints).size).toBe(prints.length);
  return run;
}

function checkRule({ id, name, shortDescription, fullDescription, help, defaultConfiguration, properties }: Rule): void {
  expect(id).toMatch(/^[a-z-]+$/);
  expect(name).toMatch(/^[A-Z]\w*$/);
  for (const { text } of [shortDescription, fullDescription, help]) expect(text.length).toBeGreaterThan(2);
  for (const { text } of [shortDescription, fullDescription]) expect(text.length).toBeLessThanOrEqual(1024);
  expect(help.markdown).toContain('**What clears it:**');
  expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level);
  expect(properties.tags.length).toBeLessThanOrEqual(10);
}

function checkResult(result: Result, run: Run): void {
  expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
  expect(['error', 'warning', 'note']).toContain(result.level);
  expect(result.message.text.length).toBeGreaterThan(0);
  expect(result.locations).toHaveLength(1);
  const { artifactLocation, region } = result.locations[0]?.physicalLocation ?? { artifactLocation: { uri: '', uriBaseId: '' }, region: undefined };
  expect(Object.keys(run.originalUriBaseIds)).toContain(artifactLocation.uriBaseId);
  expect(artifactLocation.uri).toMatch(/^[\w.!~*'()%-]+(\/[\w.!~*'()%-]+)*$/);
  expect(decodeURIComponent(artifactLocation.uri).split('/')).not.toContain('..');
  for (const number of Object.values(region ?? {})) expect(Number.isInteger(number) && number >= 1).toBe(true);
  expect(region?.endColumn).toBeGreaterThan(region?.startColumn ?? 0);
  expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{32}:\d+$/);
}

function uris(run: Run): string[] {
  return run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? '');
}

describe('the SARIF log', () => {
  it('has every finding with its rule, place and level, what blocks first', () => {
    const run = runOf(aBlockedReport());
    expect(run.results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      'error kci-missing',
      'error kci-unmet',
      'error kri-inadmissible',
      'error signoff-missing',
      'warning evidence-expiring',
      'warning evidence-unbound',
      'warning policy-changed',
      'note waiver-used',
    ]);
    const place = run.results[0]?.locations[0]?.physicalLocation;
    expect([place?.artifactLocation.uri, place?.region.startLine, place?.region.startColumn]).toEqual(['.github/risk-policy.yml', 61, 3]);
    expect(run.results[0]?.message.text).toMatch(/^Control without evidence \(acme\/atlas 3\.2\.0\): RAND security level of the weights: no evidence/);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([...new Set(run.results.map(({ ruleId }) => ruleId))].sort());
    expect(run.tool.driver.semanticVersion).toBe('0.1.0');
  });

  it('is valid without any finding', () => expect(runOf(aReport()).results).toEqual([]));

  it('has warnings in place of errors where nothing is enforced', () => {
    expect(runOf(aBlockedReport({ enforcement: 'warn' })).results[0]?.level).toBe('warning');
    expect(runOf(aBlockedReport({ enforcement: 'warn', verdict: 'undecided' })).results[0]?.level).toBe('error');
  });

  it('falls back to the manifest, the policy and the usual path of a policy, so that no result is without a place', () => {
    const { file: _file, line: _line, column: _column, ...unplaced } = aFinding();
    expect(uris(runOf(aReportOn({ findings: [unplaced] })))).toEqual(['releases/atlas-3.2.yml']);
    expect(uris(runOf(aReport({ findings: [unplaced] })))).toEqual(['.github/risk-policy.yml']);
    const odd = ['/etc/passwd', '../up.yml', 'a//b', './x', 'x'.repeat(100_000), ''];
    const run = runOf(aReport({ findings: odd.map((file) => aFinding({ file })), policy: { file: '../policy.yml' } }));
    expect(new Set(uris(run))).toEqual(new Set(['.github/risk-policy.yml']));
    expect(run.results[0]?.locations[0]?.physicalLocation.region.startLine).toBe(1);
  });

  it.each([
    ['evals/a b#c?d.json', 'evals/a%20b%23c%3Fd.json'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['évals/ü.eval', '%C3%A9vals/%C3%BC.eval'],
    ['a\ud800b', 'a%EF%BF%BDb'],
    ['a\nb', 'a%0Ab'],
  ])('writes the path %j as the URI %s', (file, uri) => expect(uris(runOf(aReport({ findings: [aFinding({ file })] })))).toEqual([uri]));

  it('keeps the fingerprint of a finding whose line and figures change, and no other', () => {
    const print = (over: Parameters<typeof aFinding>[0], release = '3.2.0'): string | undefined =>
      runOf(aReport({ decisions: [aDecision({ release: { model: 'acme/atlas', release, file: 'r.yml' }, findings: [aFinding(over)] })] })).results[0]
        ?.partialFingerprints.primaryLocationLineHash;
    const first = print({});
    expect(print({ line: 99, message: 'other figures' })).toBe(first);
    expect(print({ indicator: 'another' })).not.toBe(first);
    expect(print({ stage: 'internal' })).not.toBe(first);
    expect(print({}, '3.3.0')).not.toBe(first);
  });

  it('lets no text from the change become a link, and keeps messages in bounds', () => {
    const run = runOf(aReport({ findings: [aFinding({ message: `[click](https://evil.example) \u202e ::error:: ${'x'.repeat(100_000)}` })] }));
    const text = run.results[0]?.message.text ?? '';
    expect(text).not.toContain('](');
    expect(text).not.toContain('\u202e');
    expect(text.length).toBeLessThan(5000);
  });

  it('keeps the bounds of code scanning, drops the least severe, and says how many', () => {
    const many = aReport({
      findings: [...Array.from({ length: 6000 }, () => aFinding({ code: 'evidence-expiring', severity: 'warning' })), aFinding({ code: 'kci-unmet' })],
    });
    const run = runOf(many);
    expect([run.results.length, run.results[0]?.ruleId]).toEqual([5000, 'kci-unmet']);
    expect(run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('1001 more findings');
    expect(Buffer.byteLength(renderSarif(many, { maxBytes: 40_000 }))).toBeLessThanOrEqual(40_000);
    expect(runOf(aBlockedReport(), { maxBytes: 10 }).results).toEqual([]);
  });

  it('has no byte that a terminal or a runner acts on', () => {
    const text = renderSarif(aReport({ findings: [aFinding({ message: '##[error]\u001b[31m\u200b', indicator: '\u202e' })] }));
    expect(text).not.toMatch(/##\[|[^\n\P{Cc}]|\p{Cf}/u);
  });
});
