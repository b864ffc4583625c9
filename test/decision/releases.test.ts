import { describe, expect, it } from 'vitest';
import validate from '../../src/formats/generated/decision.validate.mjs';
import { runGate } from '../../src/gate.ts';
import { DIGEST, type Fields, gate, jobOf, log, OTHER_DIGEST, outcomeOf, POLICY, source, textOf } from './support.ts';

const withPolicy = async (text: unknown) => outcomeOf(await runGate({ ...jobOf(), policy: source('p.yml', text) }));
const general = (outcome: Awaited<ReturnType<typeof gate>>) => outcome.report.findings.map(({ code }) => code);

describe('the policy', () => {
  it('that is missing leaves it undecided', async () => {
    const outcome = outcomeOf(await runGate({ ...jobOf(), policy: undefined }));
    expect(outcome.report.verdict).toBe('undecided');
    expect(general(outcome)).toEqual(['policy-missing']);
    expect(outcome.report.enforcement).toBe('enforce');
  });

  const INVALID: [string, Fields][] = [
    ['an unknown key', { kriss: {} }],
    ['a KRI of a risk that does not exist', { kris: { ctf: { risk: 'bio' } } }],
    ['a pairing of a KRI that does not exist', { pairings: { alert: { if: { ctff: 'alert' } } } }],
    ['a pairing of a threshold that does not exist', { pairings: { alert: { if: { ctf: 'alarm' } } } }],
    ['a pairing of a KCI that does not exist', { pairings: { alert: { then: { deployment: ['fliter'] } } } }],
    ['a level that does not exist', { pairings: { critical: { then: { containment: [{ security: 'sl5' }] } } } }],
    ['a pairing from a stage that does not exist', { pairings: { alert: { from: 'outer' } } }],
    ['an id that a KRI and a KCI share', { kcis: { ctf: { title: 'x', category: 'deployment', threshold: true } } }],
    ['equal thresholds', { kris: { ctf: { thresholds: { alert: '>= 50%' } } } }],
    ['thresholds out of order', { kris: { ctf: { thresholds: { alert: '>= 60%' } } } }],
    ['thresholds in two directions', { kris: { ctf: { thresholds: { alert: '<= 20%' } } } }],
    ['a threshold that is no number', { kris: { ctf: { thresholds: { alert: '>= some' } } } }],
    ['a scale that is missing', { kris: { ctf: { scale: undefined } } }],
    ['no binding', { defaults: { binding: undefined } }],
    ['a reserved id', { kcis: { none: { title: 'x', category: 'deployment', threshold: true } } }],
    ['any beside other keys', { pairings: { alert: { if: { any: [{ ctf: 'alert' }] } } } }],
    ['an unknown variant', { kris: { ctf: { conditions: { variant: 'helpful' } } } }],
    ['vouched_by a sign-off that does not exist', { kris: { ctf: { vouched_by: 'board' } } }],
    ['a confidence below a half', { kris: { ctf: { confidence: '40%' } } }],
    [
      'a waiver of an indicator that does not exist',
      { waivers: [{ id: 'W', indicator: 'x', model: 'm', release: '1', reason: 'r', approved_by: ['a'], approved_on: '2026-01-01', expires: '2026-01-02' }] },
    ],
    ['ungated a stage that does not exist', { ungated: ['outer'] }],
    ['the binding attested, as long as no signature is verified', { defaults: { binding: 'attested' } }],
  ];

  it.each(INVALID)('with %s leaves it undecided', async (_what, policy) => {
    const outcome = await gate({ policy });
    expect(outcome.report.verdict).toBe('undecided');
    expect(general(outcome)).toContain('policy-invalid');
    expect(outcome.report.decisions).toEqual([]);
  });

  it('that does not parse leaves it undecided', async () => {
    expect(general(await withPolicy('version: 1\n  name: x'))).toEqual(['policy-invalid']);
    expect(general(await withPolicy(textOf(POLICY).replace('"version":1', '"version":1,"version":1')))).toEqual(['policy-invalid']);
  });

  it('ids of every legal word are fine, also those that objects inherit', async () => {
    const kci = { title: 'x', category: 'deployment', threshold: true };
    expect((await gate({ policy: { kcis: { constructor: kci } } })).report.verdict).toBe('pass');
  });

  it('keys that start with x- are ignored', async () => {
    expect((await gate({ policy: { 'x-note': 'hello', kris: { ctf: { 'x-note': 1 } } } })).verdict).toBe('pass');
  });
});

describe('the manifest', () => {
  const INVALID: [string, Fields, RegExp][] = [
    ['an unknown stage', { stage: 'extern' }, /Did you mean "?external|external/],
    ['no digest under the binding digest', { digest: undefined }, /digest/],
    ['a release that is a number', { release: 1 }, /quote|string|text/i],
    ['an unknown key', { stag: 'x' }, /stag/],
    ['an unknown variant', { digests: { helpful: DIGEST } }, /helpful-only/],
    ['two digests of the released weights', { digests: { released: OTHER_DIGEST } }, /differ/],
  ];

  it.each(INVALID)('with %s leaves it undecided', async (_what, release, message) => {
    const outcome = await gate({ release });
    expect(outcome.verdict).toBe('undecided');
    expect(outcome.report.verdict).toBe('undecided');
    expect(outcome.codes()).toEqual(['release-invalid']);
    expect(outcome.decision.findings.map((finding) => finding.message).join()).toMatch(message);
    expect(validate(outcome.report)).toBe(true);
  });

  it('needs no digest where nothing is bound by it', async () => {
    const policy = { defaults: { binding: 'name' } };
    expect((await gate({ policy, release: { digest: undefined }, files: { 'evals/ctf.json': log({}) } })).verdict).toBe('pass');
  });

  it('digests.released stands for digest', async () => {
    expect((await gate({ release: { digest: undefined, digests: { released: DIGEST } } })).verdict).toBe('pass');
  });
});

describe('several releases', () => {
  it('each has its decision, and the worst is the verdict', async () => {
    const outcome = await gate({ otherReleases: [{ release: '2.0', digest: OTHER_DIGEST }] });
    expect(outcome.report.decisions.map(({ verdict }) => verdict)).toEqual(['pass', 'blocked']);
    expect(outcome.report.verdict).toBe('blocked');
  });

  it('undecided is worse than blocked', async () => {
    const outcome = await gate({ otherReleases: [{ release: '2.0', digest: OTHER_DIGEST }, { stage: 'nowhere' }] });
    expect(outcome.report.verdict).toBe('undecided');
  });

  it('of the same model and release are duplicates', async () => {
    const outcome = await gate({ otherReleases: [{ stage: 'internal' }] });
    expect(outcome.report.decisions.map(({ verdict }) => verdict)).toEqual(['undecided', 'undecided']);
    expect(outcome.codes()).toEqual(['release-invalid']);
    expect((await gate({ otherReleases: [{ model: 'acme/other', stage: 'internal' }] })).codes()).not.toContain('release-invalid');
  });

  it('a release has one digest for ever', async () => {
    expect((await gate({ baseReleases: [{}] })).verdict).toBe('pass');
    const changed = await gate({ baseReleases: [{ digest: OTHER_DIGEST }] });
    expect(changed.verdict).toBe('undecided');
    expect(changed.codes()).toEqual(['release-invalid']);
    expect((await gate({ baseReleases: [{ release: '0.9', digest: OTHER_DIGEST }] })).verdict).toBe('pass');
  });

  it('none at all passes', async () => {
    expect((await runGate({ ...jobOf(), releases: [] })).verdict).toBe('pass');
  });
});

describe('enforcement', () => {
  const blocked = { files: { 'evals/ctf.json': undefined } };

  it('warn keeps the verdict', async () => {
    const outcome = await gate({ ...blocked, policy: { enforcement: 'warn' } });
    expect(outcome.report).toMatchObject({ verdict: 'blocked', enforcement: 'warn' });
  });

  it('the mode can only tighten it', async () => {
    expect((await gate({ ...blocked, policy: { enforcement: 'warn' }, mode: 'enforce' })).report.enforcement).toBe('enforce');
    expect((await gate({ ...blocked, policy: { enforcement: 'enforce' }, mode: 'warn' })).report.enforcement).toBe('enforce');
    expect((await gate({ ...blocked, mode: 'warn' })).report.enforcement).toBe('enforce');
  });
});

describe('findings of whoever prepared the job', () => {
  it('count for the verdict', async () => {
    const finding = (severity: 'block' | 'warning') => gate({ job: { findings: [{ code: 'release-missing', severity, message: 'x' }] } });
    expect((await finding('block')).report.verdict).toBe('blocked');
    expect((await finding('warning')).report.verdict).toBe('pass');
  });
});
