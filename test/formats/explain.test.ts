import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import evidenceSchema from '../../schemas/evidence.schema.json' with { type: 'json' };
import releaseSchema from '../../schemas/release.schema.json' with { type: 'json' };
import policySchema from '../../schemas/risk-policy.schema.json' with { type: 'json' };
import type { Document } from '../../src/formats/document.ts';
import { explain } from '../../src/formats/explain.ts';
import { FORMATS } from '../../src/formats/formats.ts';
import { MANIFEST, POLICY } from './support.ts';

type Tree = Record<string, unknown>;

const RICH_POLICY = `${POLICY}
assessors: { ltd: { name: Ltd, independent: true } }
waivers: [{ id: W-1, indicator: filter, model: m, release: "1", reason: r, approved_by: [a], approved_on: 2026-01-01, expires: 2026-02-01 }]
waiver_max: 60d
models: { acme/atlas: { names: [a] } }
signoffs: { board: { if: { any: [{ ctf: alert }] }, users: [a] } }
`;
const RECORDS = `version: 1
subject: { model: acme/atlas }
assessor: { name: Ltd }
records: [{ indicator: a, value: 1, assessed: 2026-01-01, samples: 4, interval: { kind: ci, level: 95%, low: 0, high: 1 }, document: { file: x } }]
logs: [{ log: x, conditions: { a: 1 }, effective_compute: 1e25 }]
withdrawals: [{ log: x, reason: r, by: b, date: 2026-01-01 }, { file: x, record: y, reason: r, by: b, date: 2026-01-01 }]
`;

const SAMPLES = {
  policy: { text: RICH_POLICY, schema: policySchema, format: FORMATS.policy, nonFinite: false },
  release: { text: MANIFEST, schema: releaseSchema, format: FORMATS.release, nonFinite: false },
  evidence: { text: RECORDS, schema: evidenceSchema, format: FORMATS.evidence, nonFinite: true },
};

const junk = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, -1, 0.5, 95, '', 'x', 'X_y', '95%', '>= 5%', 'never', 'always', 'stop', 'declared', 'none', '2026-01-01', 'ctf'),
  fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [],
    {},
    ['ctf'],
    { ctf: 'alert' },
    { relative: 0.1 },
    { at_least: 1, of: ['a'] },
    { any: [{ ctf: 'alert' }] },
  ),
  fc.dictionary(fc.constantFrom('a', 'name', 'any', 'of', 'constructor', '__proto__', 'X'), fc.constantFrom(1, 'x', null, ['a'])),
);

describe('the explanation of a document that does not fit', () => {
  it.each(Object.entries(SAMPLES))('agrees with the validator of %s about what fits', (_, { text, schema, format, nonFinite }) => {
    const whole = parse(text) as Tree;
    const places = placesOf(whole);
    const change = fc.record({
      place: fc.constantFrom(...places),
      act: fc.constantFrom('replace', 'remove', 'add'),
      value: junk,
      key: fc.constantFrom('x', 'title', 'of', 'X'),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const value = structuredClone(whole);
        for (const { place, act, value: by, key } of changes) applyTo(value, place, act, by, key);
        const document: Document = { file: 'f', value, locate: () => undefined };
        const problems = explain(schema, document, nonFinite);
        expect(problems.length > 0).toBe(!format.validate(value));
      }),
      { numRuns: 600 },
    );
  });
});

/** Every path of a tree, the root left out. */
function placesOf(value: unknown, path: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => [[...path, key], ...placesOf(child, [...path, key])]);
}

function applyTo(root: Tree, place: string[], act: string, value: unknown, key: string): void {
  let parent: unknown = root;
  for (const segment of place.slice(0, -1)) parent = parent !== null && typeof parent === 'object' ? (parent as Tree)[segment] : undefined;
  if (parent === null || typeof parent !== 'object') return;
  const last = place.at(-1) ?? '';
  if (act === 'replace') (parent as Tree)[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (act === 'remove') delete (parent as Tree)[last];
  else (parent as Tree)[key] = value;
}
