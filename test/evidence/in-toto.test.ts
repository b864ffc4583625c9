import { describe, expect, it } from 'vitest';
import { errorOf, readContent } from './support/sources.ts';

type Fields = Record<string, unknown>;

const sha256 = 'ab'.repeat(32);

function statement(predicate: Fields = {}, changes: Fields = {}): Fields {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'acme/atlas-3.1', digest: { sha256 } }],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: 'PASSED',
      configuration: [{ name: 'safeguards.yml', digest: { sha256 } }],
      passedTests: ['a', 'b'],
      warnedTests: [],
      failedTests: [],
      ...predicate,
    },
    ...changes,
  };
}

const envelope = (content: unknown): Fields => ({
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from(JSON.stringify(content)).toString('base64'),
  signatures: [{ sig: 'AA==' }],
});

const rates = async (predicate: Fields): Promise<unknown[]> =>
  (await readContent(statement(predicate))).measurements.map(({ metric, value, samples, incomplete_because }) => [metric, value, samples, incomplete_because]);

describe('a statement of test results', () => {
  it('yields the result and the pass rate, with the digest of its subject', async () => {
    const reading = await readContent(statement(), 'evals/test.json');
    expect(reading).toMatchObject({ format: 'in-toto', problems: [{ code: 'evidence-undated' }] });
    const common = { tool: 'in-toto', task: 'safeguards.yml', model: 'acme/atlas-3.1', digest: `sha256:${sha256}`, assessed: '', complete: true };
    const source = { file: 'evals/test.json', sha256: reading.sha256 };
    expect(reading.measurements).toEqual([
      { ...common, metric: 'result', value: 1, source: { ...source, pointer: '/predicate/result' } },
      { ...common, metric: 'pass_rate', value: 1, samples: 2, source: { ...source, pointer: '/predicate/passedTests' } },
    ]);
  });

  it('is the same in an envelope and in a bundle', async () => {
    for (const wrapped of [envelope(statement()), { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: envelope(statement()) }])
      expect(await readContent(wrapped)).toMatchObject({ format: 'in-toto', measurements: [{ value: 1, digest: `sha256:${sha256}` }, { value: 1 }] });
  });

  it('counts warnings and failures as not passed', async () => {
    expect(await rates({ result: 'FAILED', passedTests: ['a'], warnedTests: ['b'], failedTests: ['c', 'd'] })).toEqual([
      ['result', 0, undefined, undefined],
      ['pass_rate', 0.25, 4, undefined],
    ]);
    expect(await rates({ result: 'WARNED', warnedTests: ['c'] })).toEqual([
      ['result', 0, undefined, undefined],
      ['pass_rate', 2 / 3, 3, undefined],
    ]);
  });

  it('without lists of tests has a result only', async () => {
    expect(await rates({ passedTests: undefined, failedTests: undefined, warnedTests: undefined })).toEqual([['result', 1, undefined, undefined]]);
  });

  it('that contradicts itself is incomplete, and the worse counts', async () => {
    const denied = 'the result is PASSED, and tests are listed that did not pass';
    expect(await rates({ failedTests: ['c'] })).toEqual([
      ['result', 0, undefined, denied],
      ['pass_rate', 2 / 3, 3, denied],
    ]);
    const both = 'a test is listed as passed and as not passed';
    expect(await rates({ result: 'FAILED', failedTests: ['a'] })).toEqual([
      ['result', 0, undefined, both],
      ['pass_rate', 0.5, 2, both],
    ]);
    expect(await rates({ passedTests: 'all' })).toMatchObject([['result', 1, undefined, 'the lists of tests are malformed']]);
  });

  it('of several subjects is a measurement of each', async () => {
    const subject = [{ name: 'a', digest: { sha256 } }, { name: 'b', digest: { md5: 'aa' } }, {}];
    const { measurements } = await readContent(statement({ passedTests: [] }, { subject }));
    expect(measurements.map(({ model, digest }) => [model, digest])).toEqual([
      ['a', `sha256:${sha256}`],
      ['b', undefined],
      ['', undefined],
    ]);
  });

  it('with another word for its result is no number', async () => {
    const { measurements, problems } = await readContent(statement({ result: 'passed' }));
    expect(measurements[0]?.value).toBeNaN();
    expect(problems[1]).toMatchObject({ code: 'evidence-unusable' });
  });

  it('without a subject measures nothing', async () => {
    expect((await readContent(statement({}, { subject: [] }))).problems).toMatchObject([{ code: 'evidence-no-measurement' }]);
  });

  it.each<[string, Fields]>([
    ['another predicate', statement({}, { predicateType: 'https://slsa.dev/provenance/v1' })],
    ['another type', statement({}, { _type: 'https://example.org/Statement' })],
  ])('is not seen in %s', async (_name, content) => {
    expect((await readContent(content)).format).toBeNull();
  });

  it.each<[string, Fields]>([
    ['something else', { ...envelope(statement()), payloadType: 'text/plain' }],
    ['no JSON', { ...envelope(statement()), payload: '!!!!' }],
  ])('is not seen in an envelope of %s, which says why it does not count', async (_name, content) => {
    const { measurements, signed } = await readContent(content);
    expect(measurements).toEqual([]);
    expect(signed).toMatchObject([{ problem: expect.stringContaining('envelope') }]);
  });
});

describe('statements one a line', () => {
  const lines = (...list: unknown[]): string => list.map((one) => JSON.stringify(one)).join('\n');

  it('are read each by itself, and say on which line they stand', async () => {
    const failed = statement({ result: 'FAILED', passedTests: ['a'], failedTests: ['b'] });
    const { format, measurements } = await readContent(lines(statement(), failed), 'evals/tests.intoto.jsonl');
    expect(format).toBe('in-toto');
    expect(measurements.map(({ metric, value, source }) => [metric, value, source.line])).toEqual([
      ['result', 1, 1],
      ['pass_rate', 1, 1],
      ['result', 0, 2],
      ['pass_rate', 0.5, 2],
    ]);
  });

  it('are refused together when one line is something else', async () => {
    const error = await errorOf(readContent(lines(statement(), { _type: 'other' }), 'evals/tests.intoto.jsonl'));
    expect(error).toMatchObject({ code: 'evidence-unreadable', at: { line: 2 } });
    expect(error.message).toContain('a statement of test results on each line');
  });

  it('beside a signed one count as of a file whose signature has to hold', async () => {
    const { measurements, signed } = await readContent(lines(statement(), envelope(statement())), 'evals/tests.intoto.jsonl');
    expect([measurements.length, signed?.length]).toEqual([2, 1]);
  });
});
