import { describe, expect, it } from 'vitest';
import { inspectHeader } from '../evidence/support/inspect-log.ts';
import { builtBundle, folders } from './support.ts';

const { run } = builtBundle();
const folder = folders();
const DIGEST = `sha256:${'ab'.repeat(32)}`;
const sound = inspectHeader({ eval: { metadata: { kri_gate: { digest: DIGEST } } } });

const shown = (content: object): { inadmissible_because: string[]; lacks: string[] } => {
  const cwd = folder({ 'a.json': JSON.stringify(content) });
  const result = run(['show', 'a.json', '--format', 'json'], { cwd });
  return JSON.parse(result.stdout).files[0].measurements[0];
};

describe('show', () => {
  it('says nothing against a measurement that lacks nothing', () => {
    expect(shown(sound)).toMatchObject({ inadmissible_because: [], lacks: [] });
    const text = run(['show', 'a.json'], { cwd: folder({ 'a.json': JSON.stringify(sound) }) }).stdout;
    expect(text).toContain(DIGEST);
    expect(text).not.toMatch(/clears nothing|lacks/);
  });

  it.each([
    ['it states no time', inspectHeader({ eval: { created: 'yesterday' } })],
    ['incomplete: the status of the run is "error"', { ...sound, status: 'error' }],
    ['the value is no number', inspectHeader({ metrics: { accuracy: { value: null } } })],
  ])('says why one clears nothing: %s', (reason, log) => {
    expect(shown(log).inadmissible_because.join()).toContain(reason);
    expect(run(['show', 'a.json'], { cwd: folder({ 'a.json': JSON.stringify(log) }) }).stdout).toContain(`clears nothing: ${reason}`);
  });

  it('says what some policies ask for', () => {
    expect(shown(inspectHeader()).lacks.join()).toContain('a digest');
  });

  it.each([
    [1, 'value 1, 1 sample\n'],
    [2, 'value 1, 2 samples\n'],
  ])('counts %d of them', (total_instances, said) => {
    const report = { total_instances, submitted_instances: total_instances, completed_instances: total_instances, resolved_instances: total_instances };
    expect(run(['show', 'm.r1.json'], { cwd: folder({ 'm.r1.json': JSON.stringify(report) }) }).stdout).toContain(said);
  });

  it('says what to do with a file of no format, and with a folder', () => {
    const cwd = folder({ 'evals/own.json': '{"score":1}' });
    expect(run(['show', 'evals/own.json'], { cwd }).stdout.replaceAll(/\s+/g, ' ')).toContain('let formats of the policy say how it is read');
    expect(run(['show', 'evals'], { cwd }).stdout.replaceAll(/\s+/g, ' ')).toContain('found a directory. Name the files in it.');
  });
});
