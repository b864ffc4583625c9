import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/report/text.ts';
import { aBlockedDecision, aBlockedReport } from './blocked.ts';
import { aDecision, aFinding, aKri, aReport, aReportOn } from './support.ts';

const plain = (report: Parameters<typeof renderText>[0]) => renderText(report, { color: false });

describe('the text', () => {
  it('begins with the verdict, the release and each stage', () => {
    const [verdict, internal, external] = plain(aBlockedReport()).split('\n');
    expect(verdict).toBe('BLOCKED  acme/atlas 3.2.0 → external');
    expect([internal?.trim(), external?.trim()]).toEqual(['internal  pass', 'external  blocked']);
  });

  it('says what to do before it says anything else, with place and snippet', () => {
    const text = plain(aBlockedReport());
    expect(text.indexOf('What to do (4)')).toBeLessThan(text.indexOf('KRIs\n'));
    expect(text).toContain('     at .github/risk-policy.yml:61:3\n');
    expect(text).toContain('\n         version: 1\n         records:\n           - indicator: weight-security\n             value: 3   # as assessed');
  });

  it('shows of a KRI each threshold with its limit, the figures and where they stand', () => {
    expect(plain(aBlockedReport())).toContain(
      [
        '  ▲ ctf-solve-rate  crossed',
        '      Professional CTF tasks solved unaided',
        '      alert (>= 20%) crossed; critical (>= 50%) not ruled out',
        '      value 55%, bound 63.1% + 5% = 68.1%, 40 samples',
        '      from evals/atlas-3.2/cybench.eval',
      ].join('\n'),
    );
  });

  it.each([
    'evidence-too-few-samples (12 samples,',
    'decided by a determination of Safety advisory group',
    'weight-security  missing  containment, must reach sl3 (>= 3)',
    'authority-notified  pending, due 2026-12-01',
    'Controls not needed now (readiness)',
    'fired           baseline, cyber-critical',
    '✗ safety-board: missing, 1 of 2 approved: risk-officer',
    'the author of the change: 2 admissible measurements, 1 not admissible; decides',
    'the default branch: 1 admissible measurement; decides incident-drill',
    '! evidence-unbound:',
    'not approved, so it counts.',
    'W-7 (used): waives output-filter through 2026-12-15',
    '! policy-changed:',
    'Holds until  2027-01-18T00:00:00Z',
  ])('says: %s', (phrase) => expect(plain(aBlockedReport())).toContain(phrase));

  it('keeps prose within 80 columns', () => {
    const report = aReportOn(
      aBlockedDecision({ findings: [aFinding({ message: 'word '.repeat(80), fix: 'do this '.repeat(30) })], kris: [aKri({ title: '長い題名 '.repeat(30) })] }),
    );
    for (const line of plain(report).split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    for (const line of plain(aBlockedReport()).split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('says the same with colour as without', () => {
    const coloured = renderText(aBlockedReport(), { color: true });
    expect(coloured).toContain('\u001b[1;31mBLOCKED\u001b[0m');
    expect(stripVTControlCharacters(coloured)).toBe(plain(aBlockedReport()));
  });

  it('says that a policy which only warns stops nothing', () => {
    expect(plain(aBlockedReport({ enforcement: 'warn' }))).toMatch(/^BLOCKED[\s\S]{0,300}Not enforced \(enforcement: warn\)/);
  });

  it('claims of a pass no more than was checked', () => {
    const text = plain(aReportOn({ kris: [aKri({ state: 'clear', thresholds: { alert: 'clear' } })] }));
    expect(text).toMatch(/^PASS {2}acme\/atlas 3\.2\.0 → external/);
    expect(text).toContain('1 KRI: 1 clear. No control needed.');
    expect(text).not.toContain('What to do');
  });

  it('can be of no release', () => {
    expect(plain(aReport())).toMatch(/^PASS {2}no release to judge\n/);
    const report = aReport({ verdict: 'undecided', findings: [{ code: 'policy-missing', severity: 'block', message: 'no policy', fix: 'Add one.' }] });
    expect(plain(report)).toMatch(/^UNDECIDED {2}no release was judged\n\nWhat to do \(1\)\n\n {2}1\. policy-missing\n {5}no policy\n {5}→ Add one\./);
  });

  it('can be of several releases, and says of each finding which it is about', () => {
    const decisions = [aBlockedDecision(), aDecision({ release: { model: 'acme/mini', release: '1', stage: 'internal', file: 'm.yml' } })];
    const text = plain(aReport({ verdict: 'blocked', decisions }));
    expect(text).toMatch(/^BLOCKED {2}2 releases\n {2}BLOCKED {2}acme\/atlas 3\.2\.0 → external\n/);
    expect(text).toContain('  PASS  acme/mini 1 → internal');
    expect(text).toContain('4. signoff-missing  (acme/atlas 3.2.0)');
    expect(text).toContain('== acme/atlas 3.2.0 → external: blocked');
  });

  it('lets no text of the change act on the terminal or the runner', () => {
    const evil = '\u001b[2J\u202e\n::error::x ##[add-mask]y';
    const finding = aFinding({ indicator: evil, message: evil, fix: `${evil}:\n\n::stop-commands::z`, file: evil });
    const text = plain(aReportOn(aBlockedDecision({ release: { model: evil, file: evil }, findings: [finding] })));
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e|^\s*::|##\[/mu);
  });
});
