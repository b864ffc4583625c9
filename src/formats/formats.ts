import evidence from './generated/evidence.validate.mjs';
import policy from './generated/policy.validate.mjs';
import release from './generated/release.validate.mjs';
import type { Format } from './validate.ts';

/** The formats that people write, each with its validator. The schema itself is loaded only to explain an error: start-up time is a feature. */
export const FORMATS = {
  policy: { validate: policy, schema: async () => (await import('../../schemas/risk-policy.schema.json', { with: { type: 'json' } })).default },
  release: { validate: release, schema: async () => (await import('../../schemas/release.schema.json', { with: { type: 'json' } })).default },
  evidence: {
    validate: evidence,
    schema: async () => (await import('../../schemas/evidence.schema.json', { with: { type: 'json' } })).default,
    nonFinite: true,
  },
} satisfies Record<string, Format>;
