// Generates types and precompiled validators from schemas/. Run it after every change there; CI proves that the result is fresh.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = process.argv[2] ?? join(root, 'src/formats/generated');
mkdirSync(out, { recursive: true });

// Evidence may hold NaN as a value: a record that says so is unusable, which the decision reports, not unreadable.
const files = {
  'risk-policy': { type: 'policy', strictNumbers: true },
  release: { type: 'release', strictNumbers: true },
  evidence: { type: 'evidence', strictNumbers: false },
  decision: { type: 'decision', strictNumbers: true },
};

/** Keywords that say nothing about what is valid. */
const ANNOTATIONS = ['title', 'description', 'examples', '$comment'];
/** Keywords whose members are names of the format, not keywords. */
const NAMED = ['properties', 'patternProperties', '$defs'];

for (const [file, { type, strictNumbers }] of Object.entries(files)) {
  const schema = JSON.parse(readFileSync(join(root, 'schemas', `${file}.schema.json`), 'utf8'));
  const types = await compile(structuredClone(schema), schema.title, {
    bannerComment: '// Generated from schemas/ by scripts/generate.mjs. Do not edit.',
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 140 },
  });
  writeFileSync(join(out, `${type}.ts`), types);

  const ajv = new Ajv2020({
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    strictNumbers,
    code: { source: true, esm: true, lines: true },
  });
  const validate = ajv.compile(withoutAnnotations(schema));
  // ajv writes `require` for its one run-time helper even in ESM output.
  const code = withoutErrors(standaloneCode.default(ajv, validate)).replaceAll(
    /const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;/g,
    'import $1_module from "ajv/dist/runtime/$2.js"; const $1 = $1_module.default ?? $1_module;',
  );
  if (code.includes('require(')) throw new Error(`${file}: the validator still calls require`);
  writeFileSync(join(out, `${type}.validate.mjs`), `// Generated from schemas/ by scripts/generate.mjs. Do not edit.\n${code}`);
  writeFileSync(
    join(out, `${type}.validate.d.mts`),
    '// Generated from schemas/ by scripts/generate.mjs. Do not edit.\n/** Whether a value fits the schema. */\ndeclare function validate(value: unknown): boolean;\nexport default validate;\n',
  );
}

function withoutAnnotations(schema, isNamed = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutAnnotations(item));
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([key]) => isNamed || !ANNOTATIONS.includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutAnnotations(value, !isNamed && NAMED.includes(key))]));
}

/**
 * Validators that only count errors: what is wrong, src/formats/explain.ts says, so the code that builds error objects, more than
 * half of all, would be loaded for nothing. Where the generated code is not as expected, none is written.
 */
function withoutErrors(code) {
  const counting = code
    .replaceAll(
      /const err\d+ = \{(?:instancePath[^;]*?)?\};\s*if\(vErrors === null\)\{\s*vErrors = \[err\d+\];\s*\}\s*else \{\s*vErrors\.push\(err\d+\);\s*\}/g,
      '',
    )
    .replaceAll(/vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);\s*errors = vErrors\.length;/g, 'errors++;')
    .replaceAll(/validate\d+\.errors = \[\{(?:instancePath[^;]*?)?\}\];/g, '')
    .replaceAll(/if\(vErrors !== null\)\{\s*if\(_errs\d+\)\{\s*vErrors\.length = _errs\d+;\s*\}\s*else \{\s*vErrors = null;\s*\}\s*\}/g, '')
    .replaceAll(/validate\d+\.errors = vErrors;/g, '')
    .replaceAll(/let vErrors = null;/g, '');
  const left = /.*(?:vErrors|\.errors|err\d).*/.exec(counting)?.[0];
  if (left !== undefined) throw new Error(`the validator still builds errors: ${left.trim()}`);
  return counting;
}
