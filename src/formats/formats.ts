import type { Format } from './validate.ts';

/** The formats that people write, each with its validator; the schema itself is loaded only to explain an error. */
export type FormatName = 'policy' | 'release' | 'evidence';

/** A format by name, loaded when it is needed: start-up time is a feature. */
export async function formatOf(name: FormatName): Promise<Format> {
  switch (name) {
    case 'policy':
      return {
        validate: (await import('./generated/policy.validate.mjs')).default,
        schema: async () => (await import('../../schemas/risk-policy.schema.json', { with: { type: 'json' } })).default,
      };
    case 'release':
      return {
        validate: (await import('./generated/release.validate.mjs')).default,
        schema: async () => (await import('../../schemas/release.schema.json', { with: { type: 'json' } })).default,
      };
    case 'evidence':
      return {
        validate: (await import('./generated/evidence.validate.mjs')).default,
        schema: async () => (await import('../../schemas/evidence.schema.json', { with: { type: 'json' } })).default,
      };
  }
}
