import { describe, expect, it } from 'vitest';
import { builtBundle, DIGEST, folders, json, NOW, POLICY, passing } from './support.ts';

const { run } = builtBundle();
const folder = folders();

/** The KRI is measured by a table that no tool of the gate writes. */
const MAPPED = `${POLICY.replace('scale: exact, thresholds: { high: ">= 50" }', 'scale: proportion, thresholds: { high: ">= 50%" }, measured_by: { task: redteam, metric: asr }')}formats:
  table:
    files: ["evals/*.csv"]
    format: csv
    task: redteam
    metric: asr
    value: { column: asr }
    samples: { column: n }
    model: { column: model }
    digest: { column: digest }
    assessed: { column: day }
    complete: { items: 100 }
`;
const table = (asr: string, n = 200): string => `asr,n,model,digest,day\n${asr},${n},acme/atlas,${DIGEST},2026-11-01\n`;
const files = (csv: string, policy = MAPPED): Record<string, string> => {
  const { 'evals/ctf.evidence.yml': _, ...rest } = passing();
  return { ...rest, '.github/risk-policy.yml': policy, 'evals/a.csv': csv };
};
const check = (given: Record<string, string>): ReturnType<typeof run> => run(['check', '--now', NOW, '--format', 'json'], { cwd: folder(given) });
const codes = (result: ReturnType<typeof run>): string[] => json(result).decisions.flatMap(({ findings }) => findings.map(({ code }) => code));

describe('a table that the policy maps', () => {
  it('clears a KRI, and crosses it', () => {
    const clear = check(files(table('0.1')));
    expect(clear.code).toBe(0);
    expect(json(clear).evidence).toMatchObject([{ file: 'evals/a.csv', format: 'mapped', measurements: 1 }]);
    const crossed = check(files(table('0.6')));
    expect(crossed.code).toBe(1);
    expect(codes(crossed)).toContain('kci-missing');
  });

  it('clears nothing with too few items, without the mapping, or in another form', () => {
    expect(codes(check(files(table('0.1', 99))))).toContain('kri-inadmissible');
    expect(codes(check(files(table('0.1'), MAPPED.slice(0, MAPPED.indexOf('formats:')))))).toEqual(
      expect.arrayContaining(['kri-unmeasured', 'evidence-unrecognised']),
    );
    const percent = check(files(table('10%')));
    expect(percent.code).toBe(1);
    expect(json(percent).decisions[0]?.findings.find(({ code }) => code === 'evidence-unreadable')).toMatchObject({
      file: 'evals/a.csv',
      line: 2,
      message: expect.stringContaining('expects a number in the column "asr", found "10%"'),
    });
  });

  it('crosses with too few items, because bad evidence can raise an alarm', () => {
    expect(codes(check(files(table('0.9', 99))))).toContain('kci-missing');
  });

  it('is marked where the policy takes it for whole', () => {
    const assumed = check(files(table('0.1', 99), MAPPED.replace('{ items: 100 }', 'assumed')));
    expect([assumed.code, codes(assumed).includes('complete-assumed')]).toEqual([0, true]);
    expect(codes(check(files(table('0.1'))))).not.toContain('complete-assumed');
  });

  it('blocks in validate too, when it cannot be read', () => {
    const result = run(['validate', '--format', 'json'], { cwd: folder(files(table('high'))) });
    expect(result.code).toBe(2);
    const { problems } = JSON.parse(result.stdout) as { problems: { severity: string }[] };
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([{ rule: 'evidence-unreadable', file: 'evals/a.csv', line: 2 }]);
  });
});

describe('show', () => {
  it('reads by the policy that stands, or that is named', () => {
    const cwd = folder({ ...files(table('0.1')), 'other.yml': MAPPED.replace('column: asr', 'column: n') });
    const value = (...args: string[]): unknown =>
      JSON.parse(run(['show', 'evals/a.csv', '--format', 'json', ...args], { cwd }).stdout).files[0].measurements[0].value;
    expect(value()).toBe(0.1);
    expect(value('--policy', 'other.yml')).toBe(200);
    expect(run(['show', 'evals/a.csv'], { cwd }).stdout).toContain('format mapped');
  });

  it('exits with 1 when the file is not what the mapping says', () => {
    const result = run(['show', 'evals/a.csv'], { cwd: folder(files('asr\n0.1\n')) });
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('evals/a.csv:1: the mapping table expects the column');
  });

  it('does without a policy, says when the one that stands is invalid, and refuses an invalid one that is named', () => {
    const cwd = folder({ 'evals/a.csv': table('0.1'), 'bad.yml': 'version: 2\n' });
    expect(run(['show', 'evals/a.csv'], { cwd })).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('not recognised') });
    expect(run(['show', 'evals/a.csv', '--policy', 'bad.yml'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('bad.yml is no valid policy'),
    });
    expect(run(['show', 'evals/a.csv', '--policy', 'none.yml'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no file none.yml'),
    });
    const broken = folder({ 'evals/a.csv': table('0.1'), '.github/risk-policy.yml': 'version: 2\n' });
    expect(run(['show', 'evals/a.csv'], { cwd: broken })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('shown without it, and without its formats'),
    });
  });
});
