import { describe, expect, it } from 'vitest';
import { DIGEST, type Fields, gate, type Outcome } from '../decision/support.ts';
import { ecKeys, envelopeOf, type Keys, pem } from './instance.ts';

const DECISIONS = 'https://kri-gate.dev/attestations/decision/v1';
const keys = ecKeys();
const policy = {
  trust: { signers: { staging: { key: pem(keys), predicates: [DECISIONS], may: ['logs'] } } },
  kcis: {
    staging: {
      title: 'The gate of the staging repository passed',
      category: 'governance',
      about: 'model',
      scale: 'exact',
      binding: 'attested',
      measured_by: { tool: 'kri-gate', task: 'kri-gate', metric: 'passed', filter: 'internal' },
      threshold: '>= 1',
    },
  },
  pairings: { staged: { if: 'always', then: { governance: ['staging'] } } },
};

/** Decides where a signed decision of an earlier stage is evidence. */
async function stagedBy(by: Keys, form: (envelope: Fields) => Fields = (envelope) => envelope): Promise<Outcome> {
  const { report } = await gate({});
  const subject = [{ name: 'acme/atlas@1.0', digest: { sha256: DIGEST.slice('sha256:'.length) } }];
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType: DECISIONS, predicate: report };
  return gate({ policy, files: { 'evals/staging.json': form(envelopeOf(statement, [by])) } });
}

const bundled = (dsseEnvelope: Fields): Fields => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { publicKey: { hint: 'staging' } },
  dsseEnvelope,
});

describe('a signed decision of an earlier stage', () => {
  it.each<[string, ((envelope: Fields) => Fields) | undefined]>([
    ['an envelope', undefined],
    ['a bundle', bundled],
  ])('is evidence by its signer, in %s', async (_, form) => {
    const outcome = await stagedBy(keys, form);
    expect(outcome.blocks).toEqual([]);
    expect(outcome.kci('staging').evidence[0]).toMatchObject({ admissible: true, channel: 'signed', signed_by: ['staging'] });
  });
  it.each<[string, ((envelope: Fields) => Fields) | undefined]>([
    ['an envelope', undefined],
    ['a bundle', bundled],
  ])('is nothing of the kind by another key, in %s', async (_, form) => {
    const outcome = await stagedBy(ecKeys(), form);
    expect(outcome.blocks).toEqual(['kci-inadmissible']);
    expect(outcome.reasons('staging')).toContain('evidence-unverified');
  });
});
