import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DecisionReport } from '../../src/formats/generated/decision.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { setOutputs } from '../../src/github/outputs.ts';
import type { Runtime } from '../../src/github/runtime.ts';

const read = (inputs: Record<string, string>): ReturnType<typeof readInputs> => readInputs({ input: (name) => inputs[name] ?? '' });
const TOKEN = { 'github-token': 't' };

interface Metadata {
  inputs: Record<string, { description: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

describe('action.yml', () => {
  const metadata = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as Metadata;

  test('describes the inputs that are read, and no others', () => {
    const asked = new Set<string>();
    const input = (name: string): string => {
      asked.add(name);
      return name === 'github-token' ? 't' : '';
    };
    readInputs({ input });
    expect([...asked].sort()).toEqual(Object.keys(metadata.inputs).sort());
  });

  test('describes the outputs that are set, and no others', () => {
    const set: string[] = [];
    const runner = { setOutput: (name: string) => set.push(name) } as unknown as Runtime['runner'];
    const report = { verdict: 'pass', decisions: [], findings: [], sha256: '' } as unknown as DecisionReport;
    setOutputs({ runner } as Runtime, report, { json: 'a', markdown: 'b', sarif: 'c' });
    expect(set.sort()).toEqual(Object.keys(metadata.outputs).sort());
  });

  test('says what each of them is, and runs the bundle on the runtime that GitHub has', () => {
    for (const { description } of [...Object.values(metadata.inputs), ...Object.values(metadata.outputs)]) expect(description).toMatch(/\.$/);
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });
});

describe('inputs', () => {
  test('have their defaults', () => {
    expect(read(TOKEN)).toEqual({
      policyFile: '.github/risk-policy.yml',
      evidence: [],
      releases: [],
      comment: 'always',
      requestChanges: false,
      labels: false,
      commentFromRun: false,
      token: 't',
    });
  });

  test.each([
    ['true', 'always'],
    ['always', 'always'],
    ['on-block', 'on-block'],
    ['never', 'never'],
    ['false', 'never'],
  ])('comment: %s is %s', (comment, wish) => expect(read({ ...TOKEN, comment }).comment).toBe(wish));

  test('hold one glob a line', () => {
    expect(read({ ...TOKEN, evidence: 'a/**\n\n  ./b/*.eval  \n' }).evidence).toEqual(['a/**', 'b/*.eval']);
  });

  test.each([
    { mode: 'Enforce' },
    { comment: 'yes' },
    { comment: 'constructor' },
    { 'request-changes': 'always' },
    { labels: 'kri' },
    { policy: '../elsewhere.yml' },
    { policy: '/etc/policy.yml' },
    { evidence: 'a\\b' },
    { 'github-token': '' },
  ])('%j is refused, with the name of the input', (inputs) => {
    expect(() => read({ ...TOKEN, ...inputs })).toThrow(
      expect.objectContaining({ code: 'input-invalid', message: expect.stringContaining(Object.keys(inputs)[0] ?? '') }),
    );
  });
});
