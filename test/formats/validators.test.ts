import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import decision from '../../src/formats/generated/decision.validate.mjs';
import evidence from '../../src/formats/generated/evidence.validate.mjs';
import policy from '../../src/formats/generated/policy.validate.mjs';
import release from '../../src/formats/generated/release.validate.mjs';
import { loadDocument } from '../../src/formats/load-document.ts';
import { validate } from '../../src/formats/validate.ts';
import { aBlockedReport } from '../report/blocked.ts';
import { jsonOf } from '../report/support.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const KIND = { code: 'policy-invalid', fault: 'configuration' } as const;

const FORMATS: readonly (readonly [name: string, generated: (value: unknown) => boolean, strictNumbers: boolean, files: readonly string[]])[] = [
  ['risk-policy', policy, true, ['examples/frontier-lab/.github/risk-policy.yml', 'examples/templates/saferai-full/.github/risk-policy.yml']],
  ['release', release, true, ['examples/templates/minimal/releases/example-1.0.yml', 'examples/templates/saferai-full/releases/example-1.0.yml']],
  [
    'evidence',
    evidence,
    false,
    ['examples/templates/saferai-full/evals/example-1.0/release.evidence.yml', 'examples/templates/minimal/safety/records/standing.evidence.yml'],
  ],
  ['decision', decision, true, []],
];

/** A place in a value, and what comes to stand there. */
const edit = fc.tuple(
  fc.array(fc.nat(), { maxLength: 6 }),
  fc.constantFrom<unknown>('', 'x', '20%', ' ', 0, -1, 1.5, 1e300, true, null, [], {}, ['x', 'x'], { x: 1 }, undefined),
);

function edited(value: unknown, [path, put]: readonly [readonly number[], unknown]): unknown {
  const [turn, ...rest] = path;
  if (turn === undefined || value === null || typeof value !== 'object') return put;
  const keys = Object.keys(value);
  const key = keys[turn % (keys.length + 1)];
  if (Array.isArray(value)) return key === undefined ? [...value, put] : value.map((item, index) => (String(index) === key ? edited(item, [rest, put]) : item));
  if (key === undefined) return { ...value, more: put };
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const next = name === key ? edited(item, [rest, put]) : item;
      return next === undefined ? [] : [[name, next]];
    }),
  );
}

describe('a generated validator takes what its schema takes, and nothing else', () => {
  it.each(FORMATS)(
    '%s',
    async (name, generated, strictNumbers, files) => {
      const schema = JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8'));
      const whole = new Ajv2020({ strict: false, allErrors: true, strictNumbers }).compile(schema);
      const read = await Promise.all(files.map(async (file) => (await loadDocument(readFileSync(join(ROOT, file)), file, KIND)).value));
      const documents = read.length > 0 ? read : [JSON.parse(jsonOf(aBlockedReport())) as unknown];
      const counts = { valid: 0, invalid: 0 };
      fc.assert(
        fc.property(fc.constantFrom(...documents), fc.array(edit, { maxLength: 2 }), (document, edits) => {
          const value = edits.reduce(edited, document);
          const expected = whole(value);
          counts[expected ? 'valid' : 'invalid']++;
          expect(generated(value)).toBe(expected);
        }),
        { numRuns: 2000 },
      );
      expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(50);
    },
    60_000,
  );
});

it('what a validator refuses is refused, also where nobody can say why', async () => {
  const document = await loadDocument(Buffer.from('a: 1\n'), 'f.yml', KIND);
  const format = { validate: () => false, schema: async () => ({}) };
  expect(await validate(document, format)).toMatchObject([{ file: 'f.yml', line: 1, message: 'the file does not fit its schema' }]);
  expect(await validate(document, { ...format, validate: () => true })).toEqual([]);
});
