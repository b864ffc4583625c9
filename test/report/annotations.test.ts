import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { aBlockedReport } from './blocked.ts';
import { aDecision, aFinding, aReport, aReportOn } from './support.ts';

const many = (count: number, severity: 'block' | 'warning' | 'note') =>
  Array.from({ length: count }, (_, index) => aFinding({ severity, indicator: `kci-${index}`, message: `m${index}` }));

describe('annotations', () => {
  it('mark the line of each finding, with what clears it', () => {
    const [first] = annotationsOf(aReportOn({ verdict: 'blocked', findings: [aFinding()] }));
    expect(first).toMatchObject({ level: 'error', file: '.github/risk-policy.yml', line: 61, column: 3 });
    expect(first?.title).toBe('kci-missing: weight-security (acme/atlas 3.2.0)');
    expect(first?.message).toMatch(/no evidence that it reaches sl3[\s\S]*\nrecords:\n {2}- indicator: weight-security/);
  });

  it('leave room for one of the action itself among the 10 of each level, and say how many more there are', () => {
    const report = aReportOn({ findings: [...many(30, 'block'), ...many(12, 'warning'), ...many(9, 'note')] });
    const all = annotationsOf(report);
    const of = (level: string) => all.filter((annotation) => annotation.level === level);
    expect([of('error').length, of('warning').length, of('notice').length]).toEqual([9, 9, 9]);
    expect(of('error').at(-1)?.title).toBe('and 22 more');
    expect(of('notice').at(-1)?.title).toContain('kci-8');
  });

  it('put what makes the rest moot first', () => {
    const report = aReportOn({ findings: many(3, 'block') }, { findings: [aFinding({ code: 'policy-invalid' })] });
    expect(annotationsOf(report)[0]?.title).toContain('policy-invalid');
  });

  it('say once what several releases share', () => {
    const decisions = ['1', '2'].map((release) => aDecision({ release: { model: 'm', release, file: `${release}.yml` }, findings: [aFinding()] }));
    expect(annotationsOf(aReport({ decisions })).map(({ title }) => title)).toEqual(['kci-missing: weight-security (m 1, m 2)']);
  });

  it('are no errors when the policy only warns, and say so', () => {
    const all = annotationsOf(aBlockedReport({ enforcement: 'warn' }));
    expect(all.some(({ level }) => level === 'error')).toBe(false);
    expect(all[0]?.title).toMatch(/^not enforced: kci-unmet/);
  });

  it('are errors for an undecided release in either mode', () => {
    const report = aReport({ verdict: 'undecided', enforcement: 'warn', findings: [aFinding({ code: 'policy-invalid' })] });
    expect(annotationsOf(report)[0]?.level).toBe('error');
  });

  it('hold no control or bidi character and no endless text', () => {
    const [first] = annotationsOf(aReportOn({ findings: [aFinding({ message: `\u001b[31m\u202e${'x'.repeat(9000)}`, file: 'a\nb' })] }));
    expect(first?.message).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(first?.message.length).toBeLessThanOrEqual(4000);
    expect(first?.file).toBe('a b');
  });
});
