import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/commands/run.ts';
import type { Shown, ShownMeasurement, ShownPolicy, ShownUnder } from '../../src/commands/shown.ts';
import { type Fields, log, merge, POLICY, records, TODAY } from '../decision/support.ts';
import { bundleOver, instance, LOG, ROOT, ROOT_FILE, SIGNER, trustOf } from '../signatures/support.ts';

vi.setConfig({ testTimeout: 60_000 });

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const NOW = '2026-11-20T12:00:00Z';
const OWN = '.github/risk-policy.yml';

interface Result {
  code: number;
  text: string;
  stderr: string;
}

/** Shows files of a folder that holds these. */
async function show(files: Record<string, unknown>, args: readonly string[], policy: unknown = POLICY): Promise<Result> {
  const cwd = mkdtempSync(join(tmpdir(), 'kri-gate-test-'));
  made.push(cwd);
  for (const [file, content] of Object.entries({ ...(policy === null ? {} : { [OWN]: policy }), [ROOT_FILE]: ROOT, ...files })) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const result = { text: '', stderr: '' };
  const code = await run(['show', ...args, '--now', NOW], {
    cwd,
    home: cwd,
    version: 'test',
    color: false,
    now: () => 0,
    stdout: (text) => {
      result.text += text;
    },
    stderr: (text) => {
      result.stderr += text;
    },
  });
  return { code, ...result };
}

async function shown(files: Record<string, unknown>, args: readonly string[] = [LOG], policy: unknown = POLICY): Promise<Shown & { under?: ShownUnder }> {
  const { text } = await show(files, [...args, '--format', 'json'], policy);
  const parsed = JSON.parse(text) as { policy?: ShownUnder; files: Shown[] };
  return { ...(parsed.files[0] as Shown), ...(parsed.policy === undefined ? {} : { under: parsed.policy }) };
}

async function said(content: unknown, policy: unknown = POLICY): Promise<ShownPolicy | undefined> {
  return (await shown({ [LOG]: content }, [LOG], policy)).measurements[0]?.policy;
}

const against = (found: ShownPolicy | undefined): string[] =>
  found?.indicators.flatMap(({ inadmissible_because: reasons }) => reasons.map(({ code }) => code)) ?? [];

describe('show with a policy', () => {
  it('names the indicator that takes a measurement, and nothing against a sound one', async () => {
    expect((await said(log({})))?.indicators).toEqual([{ id: 'ctf', kind: 'kri', selectors: [0], inadmissible_because: [] }]);
    const { text } = await show({ [LOG]: log({}) }, [LOG]);
    expect(text).toContain('KRI ctf takes it\n');
    expect(text).not.toMatch(/clears nothing|lacks|nearest/);
  });

  it('takes the policy that is named, and none where none stands', async () => {
    expect((await shown({ 'other.yml': POLICY, [LOG]: log({}) }, [LOG, '--policy', 'other.yml'], null)).measurements[0]?.policy?.indicators).toHaveLength(1);
    const without = await shown({ [LOG]: log({}) }, [LOG], null);
    expect(without.measurements[0]?.policy).toBeUndefined();
    expect(without.under).toBeUndefined();
  });

  it.each<[string, Fields, Fields, string, string]>([
    ['evidence-expired', { created: '2020-01-01T00:00:00Z' }, {}, 'assessed 2020-01-01', 'evidence-expired'],
    ['evidence-from-future', { created: '2027-01-01T00:00:00Z' }, {}, 'after now', 'evidence-from-future'],
    ['evidence-too-few-samples', { samples: 20 }, { min_samples: 21 }, 'expected at least 21 samples, found 20', 'evidence-too-few-samples'],
    ['evidence-conditions-unmet', {}, { conditions: { tools: true } }, 'tools: expected true, found nothing stated', 'evidence-conditions-unmet'],
    ['evidence-unusable', { value: 1.5 }, {}, 'expected a share from 0 to 1, found 1.5', 'evidence-unusable'],
    ['evidence-not-independent', {}, { assessor: 'independent' }, 'expected an independent assessor', 'evidence-not-independent'],
  ])('says what speaks against it for that indicator: %s', async (code, changes, kri, detail) => {
    const policy = merge(POLICY, { kris: { ctf: kri } });
    const found = await said(log(changes), policy);
    expect(against(found)).toEqual([code]);
    expect(found?.indicators[0]?.inadmissible_because[0]?.detail).toContain(detail);
    const { text } = await show({ [LOG]: log(changes) }, [LOG], policy);
    expect(text.replace(/\s+/g, ' ')).toContain(`KRI ctf takes it, but not to clear: ${code} (`);
  });

  it('says once what makes a measurement clear nothing at all', async () => {
    const { text } = await show({ [LOG]: log({ status: 'error' }) }, [LOG]);
    expect(text.match(/the status of the run/g)).toHaveLength(1);
    expect(text).toContain('KRI ctf takes it, but not to clear\n');
    expect(against(await said(log({ status: 'error' })))).toEqual(['evidence-incomplete']);
  });

  it('says what gives a log its digest under each binding', async () => {
    const lacking = async (binding: string, kriGate?: unknown): Promise<string> => {
      const policy = merge(POLICY, { trust: trustOf(), kris: { ctf: { binding } } });
      const [one] = (await shown({ [LOG]: log({ kriGate }) }, [LOG], policy)).measurements as [ShownMeasurement];
      return one.lacks?.join() ?? '';
    };
    expect(await lacking('digest')).toContain('a cover sheet can give it');
    expect(await lacking('attested')).toMatch(/^a digest of its own \(binding attested\): the signed statement/);
    expect(await lacking('name')).toBe('');
    expect(await lacking('attested', { digest: `sha256:${'a'.repeat(64)}` })).toBe('');
  });

  it('takes cover sheets into account that are named with their log', async () => {
    const policy = merge(POLICY, { kris: { ctf: { conditions: { tools: true } } } });
    const files = {
      [LOG]: log({ kriGate: undefined }),
      'evals/s.evidence.json': { version: 1, logs: [{ log: LOG, digest: `sha256:${'a'.repeat(64)}`, conditions: { tools: true } }] },
    };
    const [alone] = (await shown(files, [LOG], policy)).measurements as [ShownMeasurement];
    expect(against(alone.policy)).toEqual(['evidence-conditions-unmet']);
    expect(alone.lacks?.join()).toContain('a digest');
    const [both] = (await shown(files, [LOG, 'evals/s.evidence.json'], policy)).measurements as [ShownMeasurement];
    expect(against(both.policy)).toEqual([]);
    expect(both.lacks).toEqual([]);
    expect((await show(files, ['evals/s.evidence.json'], policy)).text).toContain('no measurement, but 1 cover sheet');
  });

  it('says what is against a record', async () => {
    const expired = records([{ indicator: 'filter', value: 0.9, samples: 100, assessed: '2020-01-01' }]);
    const fresh = records([{ indicator: 'filter', value: 0.9, samples: 100, assessed: TODAY }]);
    const foreign = records([{ indicator: 'filtre', value: 0.9, samples: 100, assessed: TODAY }]);
    const of = async (content: unknown) => (await shown({ 'a.evidence.json': content }, ['a.evidence.json'])).measurements[0]?.policy;
    expect(against(await of(expired))).toEqual(['evidence-expired']);
    expect(await of(fresh)).toMatchObject({ indicators: [{ id: 'filter', kind: 'kci', inadmissible_because: [] }] });
    expect(await of(foreign)).toEqual({ indicators: [] });
    expect((await show({ 'a.evidence.json': foreign }, ['a.evidence.json'])).text).toContain('no KRI or KCI has this id');
  });
});

describe('the nearest miss', () => {
  const near = async (changes: Fields, selector: Fields = {}) =>
    (await said(log(changes), merge(POLICY, { kris: { ctf: { measured_by: selector } } })))?.nearest;

  it('says which part of a selector matches, and what the other is', async () => {
    expect(await near({ metric: 'mean' })).toEqual({
      id: 'ctf',
      kind: 'kri',
      matches: ['task'],
      differs: [{ part: 'metric', expected: 'accuracy', found: 'mean' }],
    });
    const { text } = await show({ [LOG]: log({ metric: 'mean' }) }, [LOG]);
    expect(text.replace(/\s+/g, ' ')).toContain('no KRI or KCI selects it; nearest KRI ctf: task matches, metric "mean" ≠ "accuracy"');
  });

  it('names a part that the measurement does not have at all', async () => {
    expect((await near({}, { filter: 'strict' }))?.differs).toEqual([{ part: 'filter', expected: 'strict' }]);
  });

  it('finds a task that is misspelt, and is silent about one that has nothing in common', async () => {
    expect((await near({ task: 'cybnech', metric: 'mean' }))?.differs.map(({ part }) => part)).toEqual(['task', 'metric']);
    expect(await near({ task: 'weather', metric: 'mean' })).toBeUndefined();
  });
});

describe('models of the policy', () => {
  it('are named where the recorded name is one of theirs, with any release', async () => {
    const policy = merge(POLICY, { models: { 'acme/atlas': { names: ['acme/atlas@{release}'] } } });
    expect((await said(log({ model: 'acme/atlas@7' }), policy))?.models).toEqual(['acme/atlas']);
    expect((await said(log({ model: 'acme/other@7' }), policy))?.models).toEqual([]);
    expect((await said(log({})))?.models).toBeUndefined();
    const { text } = await show({ [LOG]: log({ model: 'acme/other@7' }) }, [LOG], policy);
    expect(text).toContain('no name under models of the policy is that of its model');
  });
});

describe('signatures', () => {
  const policy = merge(POLICY, { trust: trustOf(), kris: { ctf: { binding: 'attested' } } });
  const SIGNED = `${LOG}.sigstore.json`;

  it('are verified against trust: one beside the log that counts', async () => {
    const files = { [LOG]: log({}), [SIGNED]: bundleOver(log({})) };
    const file = await shown(files, [LOG], policy);
    expect(file).toMatchObject({ signed_by: ['workflow'], refused: [], signatures: [{ file: SIGNED, signers: ['workflow'], covers: [LOG] }] });
    expect(against(file.measurements[0]?.policy)).toEqual([]);
    expect((await show(files, [LOG], policy)).text).toMatch(/^ {2}signed by workflow\s+\(https:\/\/github.com\/acme\/evals\//m);
  });

  it('say why they do not count: of somebody else, over something else, of nobody', async () => {
    const other = merge(policy, {
      trust: { signers: { workflow: { ...SIGNER, identity: 'https://github.com/acme/evals/.github/workflows/other.yml@refs/heads/main' } } },
    });
    const foreign = await shown({ [LOG]: log({}), [SIGNED]: bundleOver(log({})) }, [LOG], other);
    expect(foreign.refused.join()).toContain('policy: no signer of trust is');
    expect(foreign.signed_by).toBeUndefined();
    expect(against(foreign.measurements[0]?.policy)).toEqual(['evidence-unverified']);
    const elsewhere = await shown({ [LOG]: log({}), [SIGNED]: bundleOver(log({ value: 0.01 })) }, [LOG], policy);
    expect(elsewhere.signed_by).toBeUndefined();
    expect(against(elsewhere.measurements[0]?.policy)).toEqual(['evidence-unverified']);
    const none = await shown({ [LOG]: log({}) }, [LOG], policy);
    expect(none.measurements[0]?.policy?.indicators[0]?.inadmissible_because[0]?.detail).toContain('found none that counts');
  });

  it('say so when they are not verified, for want of trust', async () => {
    const files = { [LOG]: log({}), [SIGNED]: bundleOver(log({})) };
    expect((await show(files, [SIGNED], null)).text).toContain('holds 1 signed statement, not verified: name a policy with trust (--policy)');
    expect((await show(files, [SIGNED])).text).toContain(`holds 1 signed statement, not verified: ${OWN} has no trust`);
    const { text } = await show(files, [SIGNED], policy);
    expect(text).not.toContain('not verified');
    expect(text).toContain('its signature counts, by workflow\n');
    expect((await show(files, [SIGNED, LOG], policy)).text).toContain(`its signature counts, by workflow; it is over ${LOG}\n`);
    const torn = { ...files, [SIGNED]: { ...bundleOver(log({})), mediaType: 'application/vnd.dev.sigstore.bundle+json;version=9' } };
    expect((await show(torn, [SIGNED], policy)).text).toContain('its signature does not count: ');
  });

  it('say that the trusted root is not what the policy pins', async () => {
    const files = { [LOG]: log({}), [SIGNED]: bundleOver(log({})), [ROOT_FILE]: '{}' };
    const { text } = await show(files, [LOG], policy);
    expect(text).toContain('No certificate can be verified:');
    expect((await shown(files, [LOG], policy)).under?.problem).toBeDefined();
    expect(text).not.toContain('signed by');
  });

  it('show the evidence that a signed statement holds', async () => {
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'acme/atlas', digest: { sha256: 'a'.repeat(64) } }],
      predicateType: 'https://kri-gate.dev/evidence/v1',
      predicate: { version: 1, records: [{ indicator: 'filter', value: 0.9, samples: 100, assessed: TODAY }] },
    };
    const bundle = instance.sign(statement);
    const granting = merge(policy, { trust: { signers: { workflow: { ...SIGNER, may: ['records'] } } } });
    const file = await shown({ 'a.jsonl': JSON.stringify(bundle) }, ['a.jsonl'], granting);
    expect(file).toMatchObject({
      format: 'in-toto',
      signed_by: ['workflow'],
      measurements: [{ indicator: 'filter', value: 0.9, policy: { indicators: [{ id: 'filter', inadmissible_because: [] }] } }],
    });
  });
});

describe('the text', () => {
  it('lets nothing of a log reach the terminal as it stands', async () => {
    const evil = log({ task: 'a\u001b[31m\n  format forged', model: 'm\u202e\u0007\r' });
    const { text } = await show({ [LOG]: evil, 'b\u001b.json': log({}) }, [LOG, 'b\u001b.json']);
    for (const character of ['\u001b', '\u0007', '\r', '\u202e']) expect(text).not.toContain(character);
    expect(text.split('\n').filter((line) => line.startsWith('  format'))).toHaveLength(2);
  });

  it('says once what all measurements of a file share, and fits a narrow terminal', async () => {
    const many = log({});
    const scores = (many.results as { scores: Fields[] }).scores;
    scores[0] = { ...scores[0], metrics: Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`metric_${i}`, { value: i / 200 }])) };
    const { text } = await show({ [LOG]: many }, [LOG]);
    const lines = text.split('\n');
    expect(text.match(/model acme\/atlas@1\.0/g)).toHaveLength(1);
    expect(text).toContain('200 measurements');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    const { text: two } = await show({ [LOG]: many, 'evals/b.json': log({ model: 'other' }) }, [LOG, 'evals/b.json']);
    expect(two).toContain('model other');
  });
});
