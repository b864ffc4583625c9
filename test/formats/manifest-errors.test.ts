import { describe, expect, it } from 'vitest';
import { DIGEST, MANIFEST, manifestErrors, POLICY, replaced } from './support.ts';

const DIGEST_FORM = 'expected a digest, e.g. sha256: and 64 hex digits';

describe('errors of a release manifest', () => {
  it.each([
    ['release: "3.1.0"', 'release: 3.1', '3:10: release: expected text (id of the release, as text: quote it); found 3.1. Did you mean "3.1"?'],
    ['release: "3.1.0"', 'release: 3.10', '3:10: release: expected text (id of the release, as text: quote it); found 3.1. Did you mean "3.10"?'],
    ['release: "3.1.0"', 'release:', '3:9: release: expected text (id of the release, as text: quote it); found nothing.'],
    [
      'model: acme/atlas',
      'model: acme atlas',
      '2:8: model: expected text (id of the model, ASCII without spaces, e.g. acme/atlas); found "acme atlas". Did you mean "acme-atlas"?',
    ],
    ['model: acme/atlas', 'modle: acme/atlas', '2:1: unknown key "modle". Did you mean "model"?'],
    ['stage: external', 'stage: extrenal', '5:8: there is no stage "extrenal" in the policy. Did you mean "external"?'],
    ['stage: external', 'stage: production', '5:8: there is no stage "production" in the policy. Known: internal, external, open-weights.'],
    [`digest: ${DIGEST}`, 'digest: 9f86', `4:9: digest: ${DIGEST_FORM}; found "9f86".`],
    [`digest: ${DIGEST}`, `digest: ${'ab'.repeat(32)}`, `4:9: digest: ${DIGEST_FORM}; found "${'ab'.repeat(32)}". Did you mean "sha256:${'ab'.repeat(32)}"?`],
    [
      `digest: ${DIGEST}`,
      `digests: { helpful_only: ${DIGEST} }\ndigest: ${DIGEST}`,
      '4:12: there is no variant "helpful_only" in the policy. Did you mean "helpful-only"?',
    ],
    [
      `digest: ${DIGEST}`,
      `digests: { __proto__: ${DIGEST} }\ndigest: ${DIGEST}`,
      '4:12: there is no variant "__proto__" in the policy. Known: released, helpful-only, fine-tuned, system.',
    ],
    [`digest: ${DIGEST}\n`, '', '1:1: the manifest states no digest, which the binding digest of ctf needs'],
    [
      'evidence: [evals/**]',
      'evidence: evals/**',
      '6:11: evidence: expected a list (globs of this release\'s evidence, relative to the repository root); found "evals/**". Did you mean ["evals/**"]?',
    ],
    ['evidence: [evals/**]', 'effective_compute: .nan', '6:20: effective_compute: expected a number (effective training compute in FLOP); found NaN.'],
    ['evidence: [evals/**]', 'effective_compute: .inf', '6:20: effective_compute: expected a number (effective training compute in FLOP); found Infinity.'],
    [
      'evidence: [evals/**]',
      'effective_compute: 4e25 FLOP',
      '6:20: effective_compute: expected a number (effective training compute in FLOP); found "4e25 FLOP".',
    ],
    [
      'evidence: [evals/**]',
      'restricts: yes',
      '6:12: restricts: expected true or false (true: this change only narrows or rolls back); found "yes". Did you mean true?',
    ],
  ])('%j → %j', async (part, by, error) => {
    expect(await manifestErrors(replaced(MANIFEST, part, by))).toEqual([`release.yml:${error}`]);
  });

  it('accepts the manifest that the cases start from, in YAML and JSON', async () => {
    expect(await manifestErrors(MANIFEST)).toEqual([]);
    const json = JSON.stringify({ version: 1, model: 'acme/atlas', release: '3.1.0', digest: DIGEST, stage: 'external' });
    expect(await manifestErrors(json, 'release.json')).toEqual([]);
    expect(await manifestErrors(json.replace('"3.1.0"', '3.1'), 'release.json')).toEqual([
      'release.json:1:45: release: expected text (id of the release, as text: quote it); found 3.1. Did you mean "3.1"?',
    ]);
  });

  it('says that digest and digests.released are the same thing', async () => {
    const two = replaced(MANIFEST, 'stage: external', `digests: { released: sha256:${'ab'.repeat(32)} }\nstage: external`);
    expect(await manifestErrors(two)).toEqual([expect.stringContaining('release.yml:5:22: digest and digests.released differ')]);
    const upper = replaced(
      MANIFEST,
      'stage: external',
      `digests: { released: ${DIGEST.replace(/[a-f]/g, (letter) => letter.toUpperCase()).replace('SHA', 'sha')} }\nstage: external`,
    );
    expect(await manifestErrors(upper.replaceAll('shA', 'sha'))).toEqual([]);
  });

  it('asks for no digest where no binding needs one', async () => {
    const byName = replaced(POLICY, 'binding: digest', 'binding: name');
    expect(await manifestErrors(replaced(MANIFEST, `digest: ${DIGEST}\n`, ''), 'release.yml', byName)).toEqual([]);
  });
});
