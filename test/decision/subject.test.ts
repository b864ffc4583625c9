import { describe, expect, it } from 'vitest';
import { type Change, DIGEST, type Fields, gate, log, merge, OTHER_DIGEST, records, TODAY } from './support.ts';

const byName: Fields = { defaults: { binding: 'name' } };
/** A log that records this model, under the binding name. */
const named = (model: string, change: Change = {}) =>
  gate(merge({ policy: byName, files: { 'evals/ctf.json': log({ model, kriGate: undefined }) } }, change) as Change);
const agrees = (outcome: Awaited<ReturnType<typeof gate>>) => !outcome.reasons('ctf').includes('evidence-wrong-subject');

describe('the binding name', () => {
  const models = { policy: { models: { 'acme/atlas': { names: ['api/atlas-{release}', 'atlas-{release}-*'] } } } };

  it('the recorded model matches a pattern of the policy', async () => {
    expect(agrees(await named('api/atlas-1.0', models))).toBe(true);
    expect(agrees(await named('atlas-1.0-helpful', models))).toBe(true);
    expect(agrees(await named('api/atlas-1.1', models))).toBe(false);
    expect(agrees(await named('api/atlas-1.00', models))).toBe(false);
    expect(agrees(await named('acme/atlas@1.0', models))).toBe(false);
  });

  it('the release in a pattern is text, not a pattern', async () => {
    const change = merge(models, { release: { release: '1.*' } }) as Change;
    expect(agrees(await named('api/atlas-1.5', change))).toBe(false);
    expect(agrees(await named('api/atlas-1.*', change))).toBe(true);
  });

  it('a pattern without the release ties evidence to the model alone: evidence-unbound', async () => {
    const loose = { policy: { models: { 'acme/atlas': { names: ['api/atlas'] } } } };
    const outcome = await named('api/atlas', loose);
    expect(agrees(outcome)).toBe(true);
    expect(outcome.codes('warning')).toContain('evidence-unbound');
    expect((await named('api/atlas-1.0', models)).codes()).not.toContain('evidence-unbound');
  });

  it('without an entry the names of the manifest count, with a warning', async () => {
    const outcome = await named('my-atlas-1.0', { release: { names: ['my-atlas-{release}'] } });
    expect(agrees(outcome)).toBe(true);
    expect(outcome.codes('warning')).toContain('names-declared');
    expect(agrees(await named('my-atlas-1.1', { release: { names: ['my-atlas-{release}'] } }))).toBe(false);
  });

  it('with an entry they do not', async () => {
    expect(agrees(await named('my-atlas', merge(models, { release: { names: ['my-atlas'] } }) as Change))).toBe(false);
  });

  it('without either, model@release counts, and the model alone with a warning', async () => {
    expect((await named('acme/atlas@1.0')).codes('warning')).not.toContain('evidence-unbound');
    expect((await named('acme/atlas')).codes('warning')).toContain('evidence-unbound');
    expect(agrees(await named('acme/atlas'))).toBe(true);
    expect(agrees(await named('acme/atlas@1.1'))).toBe(false);
    expect(agrees(await named('acme/other'))).toBe(false);
  });

  it('a record must name the model, and every field that it states must agree', async () => {
    const state = async (subject: Fields | undefined) => {
      const files = {
        'evals/filter.evidence.json': {
          version: 1,
          ...(subject === undefined ? {} : { subject }),
          records: [{ indicator: 'filter', value: 0.99, samples: 1000, assessed: TODAY }],
        },
      };
      const outcome = await gate({ policy: byName, files });
      return [outcome.kci('filter').state, outcome.finding('evidence-unbound')?.indicator === 'filter' ? 'unbound' : 'bound'];
    };
    expect(await state({ model: 'acme/atlas', release: '1.0' })).toEqual(['met', 'bound']);
    expect(await state({ model: 'acme/atlas' })).toEqual(['met', 'unbound']);
    expect(await state(undefined)).toEqual(['inadmissible', 'bound']);
    expect(await state({ model: 'acme/atlas', release: '1.1' })).toEqual(['inadmissible', 'bound']);
    expect(await state({ model: 'acme/atlas', release: '1.0', digest: OTHER_DIGEST })).toEqual(['inadmissible', 'bound']);
  });
});

describe('the binding digest', () => {
  const withDigest = async (digest: string | undefined, change: Change = {}, conditions: Fields = {}) =>
    agrees(await gate(merge({ files: { 'evals/ctf.json': log({ kriGate: { conditions, ...(digest === undefined ? {} : { digest }) } }) } }, change) as Change));

  it('the digest must be that of the release', async () => {
    expect(await withDigest(DIGEST)).toBe(true);
    expect(await withDigest(OTHER_DIGEST)).toBe(false);
  });

  it('is compared without regard to case', async () => {
    expect(await withDigest(DIGEST, { release: { digest: `sha256:${'A'.repeat(64)}` } })).toBe(true);
  });

  it('absence never equals absence', async () => {
    expect(await withDigest(undefined)).toBe(false);
    const variant = { variant: 'helpful-only' };
    expect(await withDigest(undefined, {}, variant)).toBe(false);
  });

  it('the name counts for nothing', async () => {
    expect(agrees(await gate({ files: { 'evals/ctf.json': log({ model: 'someone/else' }) } }))).toBe(true);
    expect(agrees(await gate({ files: { 'evals/ctf.json': log({ kriGate: undefined }) } }))).toBe(false);
  });

  it('a variant has a digest of its own', async () => {
    const release = { release: { digests: { 'helpful-only': OTHER_DIGEST } } };
    expect(await withDigest(OTHER_DIGEST, release, { variant: 'helpful-only' })).toBe(true);
    expect(await withDigest(DIGEST, release, { variant: 'helpful-only' })).toBe(false);
    expect(await withDigest(OTHER_DIGEST, release)).toBe(false);
    expect(await withDigest(OTHER_DIGEST, release, { variant: 'released' })).toBe(false);
    expect(await withDigest(DIGEST, release, { variant: 'released' })).toBe(true);
  });

  it('a variant of which the manifest has no digest is another subject', async () => {
    expect(await withDigest(DIGEST, {}, { variant: 'helpful-only' })).toBe(false);
  });

  it('the system has digests.system, or else the digest of the weights', async () => {
    const state = async (digest: string, digests?: Fields) => {
      const files = { 'evals/filter.evidence.json': records([{ indicator: 'filter', value: 0.99, samples: 1000, assessed: TODAY }], { subject: { digest } }) };
      return (await gate({ files, release: digests === undefined ? {} : { digests } })).kci('filter').state;
    };
    expect(await state(DIGEST)).toBe('met');
    expect(await state(OTHER_DIGEST)).toBe('inadmissible');
    expect(await state(OTHER_DIGEST, { system: OTHER_DIGEST })).toBe('met');
    expect(await state(DIGEST, { system: OTHER_DIGEST })).toBe('inadmissible');
  });

  it('an indicator may have a binding of its own', async () => {
    const files = { 'evals/ctf.json': log({ kriGate: undefined }) };
    expect((await gate({ policy: { kris: { ctf: { binding: 'name' } } }, files })).verdict).toBe('pass');
    expect((await gate({ files })).blocks).toEqual(['kri-inadmissible']);
  });
});

describe('about: organisation', () => {
  it('needs no subject, but must not contradict one', async () => {
    const state = async (subject?: Fields) =>
      (
        await gate({
          files: {
            'evals/security.evidence.json': {
              version: 1,
              ...(subject === undefined ? {} : { subject }),
              records: [{ indicator: 'security', value: 4, assessed: TODAY }],
            },
          },
        })
      ).kci('security').state;
    expect(await state()).toBe('met');
    expect(await state({ model: 'acme/atlas' })).toBe('met');
    expect(await state({ model: 'acme/other' })).toBe('inadmissible');
    expect(await state({ model: 'acme/atlas', release: '0.9' })).toBe('inadmissible');
  });

  it('a log needs none either', async () => {
    expect(
      (await gate({ policy: { kris: { ctf: { about: 'organisation' } } }, files: { 'evals/ctf.json': log({ model: 'x', kriGate: undefined }) } })).verdict,
    ).toBe('pass');
  });
});

describe('compute growth', () => {
  const grown = (measured: number | undefined, released: number | undefined, digest = DIGEST, policy: Fields = byName) =>
    gate({
      policy: merge(policy, { kris: { ctf: { compute_growth: 4 } } }) as Fields,
      release: { effective_compute: released },
      files: { 'evals/ctf.json': log({ kriGate: { digest, ...(measured === undefined ? {} : { effective_compute: measured }) } }) },
    });

  it('evidence lapses when the ratio reaches the limit', async () => {
    expect((await grown(1e25, 3.99e25)).verdict).toBe('pass');
    expect((await grown(1e25, 4e25)).reasons('ctf')).toEqual(['evidence-outgrown']);
    expect((await grown(1e26, 1e25)).verdict).toBe('pass');
  });

  it('the evidence must state its compute, unless the digest is the same', async () => {
    expect((await grown(undefined, 4e25, OTHER_DIGEST)).reasons('ctf')).toEqual(['evidence-outgrown']);
    expect((await grown(undefined, 4e25)).verdict).toBe('pass');
  });

  it('and so must the release: undecided under the binding name', async () => {
    const outcome = await grown(1e25, undefined);
    expect(outcome.verdict).toBe('undecided');
    expect(outcome.codes()).toEqual(['release-invalid']);
    expect((await grown(1e25, undefined, DIGEST, {})).verdict).toBe('pass');
  });

  it('does not concern the organisation', async () => {
    const policy = { kcis: { security: { compute_growth: 4 } } };
    expect((await gate({ policy })).kci('security').state).toBe('met');
    expect((await gate({ policy, release: { effective_compute: 1e30 } })).kci('security').state).toBe('met');
  });
});
