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
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    strictNumbers,
    code: { source: true, esm: true, lines: true },
  });
  const validate = ajv.compile(schema);
  // ajv writes `require` for its one run-time helper even in ESM output.
  const code = standaloneCode
    .default(ajv, validate)
    .replaceAll(
      /const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;/g,
      'import $1_module from "ajv/dist/runtime/$2.js"; const $1 = $1_module.default ?? $1_module;',
    );
  if (code.includes('require(')) throw new Error(`${file}: the validator still calls require`);
  writeFileSync(join(out, `${type}.validate.mjs`), `// Generated from schemas/ by scripts/generate.mjs. Do not edit.\n${code}`);
  writeFileSync(
    join(out, `${type}.validate.d.mts`),
    "// Generated from schemas/ by scripts/generate.mjs. Do not edit.\nimport type { ValidateFunction } from 'ajv';\ndeclare const validate: ValidateFunction;\nexport default validate;\n",
  );
}
