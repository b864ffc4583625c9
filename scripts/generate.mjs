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

/** Keywords whose members are schemas, and those whose value is one. */
const MEMBERS = ['properties', 'patternProperties', '$defs', 'anyOf', 'oneOf', 'allOf'];
const VALUES = ['items', 'additionalProperties', 'propertyNames', 'not'];
/** Characters of a schema that is a function of its own even where it stands only once: few documents have what it is about. */
const LONG = 200;

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
    // What only counts errors needs no way out after the first, and a definition is written once, not wherever it is referred to.
    allErrors: true,
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    strictNumbers,
    code: { source: true, esm: true, lines: true },
  });
  // No schema says unevaluatedProperties or $dynamicRef, so that nobody asks for what their bookkeeping finds.
  if (/unevaluated|\$dynamic/.test(JSON.stringify(schema))) throw new Error(`${file}: unevaluated… and $dynamic… are not validated`);
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  const validate = ajv.compile(withDefinitions(withoutAnnotations(schema)));
  const code = slim(standaloneCode.default(ajv, validate));
  if (code.includes('require(')) throw new Error(`${file}: the validator calls require`);
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

/** The same schema, with a definition for each part that stands in several places, and for each long one: validators get a function for each definition. */
function withDefinitions(schema) {
  const counts = new Map();
  const count = (part) => {
    counts.set(JSON.stringify(part), (counts.get(JSON.stringify(part)) ?? 0) + 1);
    mapParts(part, count);
    return part;
  };
  mapParts(schema, count);
  const { $defs = {}, ...root } = schema;
  const names = new Map(Object.entries($defs).map(([name, part]) => [JSON.stringify(part), name]));
  const definitions = {};
  const named = (part) => {
    const text = JSON.stringify(part);
    if (part.$ref !== undefined || text === '{}') return part;
    if (counts.get(text) === 1 && text.length < LONG) return mapParts(part, named);
    if (!names.has(text)) {
      names.set(text, `part${names.size}`);
      definitions[names.get(text)] = mapParts(part, named);
    }
    return { $ref: `#/$defs/${names.get(text)}` };
  };
  const whole = { ...mapParts(root, named), $defs: mapEntries($defs, (part) => mapParts(part, named)) };
  return { ...whole, $defs: { ...whole.$defs, ...definitions } };
}

/** A schema with `change` done to each schema right below it. */
function mapParts(schema, change) {
  const changed = (part) => (part !== null && typeof part === 'object' ? change(part) : part);
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (VALUES.includes(key)) return [key, changed(value)];
      if (!MEMBERS.includes(key)) return [key, value];
      return [key, Array.isArray(value) ? value.map(changed) : mapEntries(value, changed)];
    }),
  );
}

function mapEntries(map, change) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

/**
 * Validators that only count errors: what is wrong, src/formats/explain.ts says, so the code that builds error objects, more than
 * half of all, would be loaded for nothing. The rest of what they never use goes too, because every run loads them. Where the
 * generated code is not as expected, none is written.
 */
function slim(code) {
  const slimmed = withKeysOnly(
    code
      .replaceAll(
        /const err\d+ = \{(?:instancePath[^;]*?)?\};\s*if\(vErrors === null\)\{\s*vErrors = \[err\d+\];\s*\}\s*else \{\s*vErrors\.push\(err\d+\);\s*\}/g,
        '',
      )
      .replaceAll(/vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);\s*errors = vErrors\.length;/g, 'errors++;')
      .replaceAll(/if\(vErrors !== null\)\{\s*if\(_errs\d+\)\{\s*vErrors\.length = _errs\d+;\s*\}\s*else \{\s*vErrors = null;\s*\}\s*\}/g, '')
      .replaceAll(/validate\d+\.errors = vErrors;/g, '')
      .replaceAll(/let vErrors = null;/g, '')
      // Where a value stands matters only to errors.
      .replaceAll(/(\b(?:validate\d+|wrapper\d+\.validate)\([^()]*?), \{instancePath[^{}]*\}\)/g, '$1)')
      .replaceAll(/\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g, '(data)')
      .replaceAll(/\/\*# sourceURL=.*\*\/;/g, '')
      .replaceAll(/\b(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, 'isMap($1)')
      // A text with a character is one with a UTF-16 unit: nothing has to be counted.
      .replaceAll(/\bfunc\d+\((\w+)\) < 1\b/g, '$1.length < 1')
      .replaceAll(/^const func\d+ = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;\n/gm, '')
      .replaceAll(/\n{2,}/g, '\n'),
  );
  const left = /.*(?:vErrors|\.errors|err\d|instancePath|parentData|rootData|evaluated\d).*/.exec(slimmed)?.[0];
  if (left !== undefined) throw new Error(`the validator still builds errors: ${left.trim()}`);
  return `${slimmed}function isMap(value){\nreturn value !== null && typeof value === "object" && !Array.isArray(value);\n}\n`;
}

/** Validators hold the schemas only to know which keys a map has. */
function withKeysOnly(code) {
  const used = new Set();
  const using = code.replaceAll(/\.call\(schema(\d+)((?:\.\w+)*)\.properties, /g, (_, number, path) => {
    used.add(`${number}${path}`);
    return `.call(keys${number}${path.replaceAll('.', '_')}, `;
  });
  const schemas = new Map([...code.matchAll(/^const schema(\d+) = (.*);$/gm)].map(([, number, text]) => [number, JSON.parse(text)]));
  const keys = [...used].map((name) => {
    const [number, ...path] = name.split('.');
    const { properties } = path.reduce((schema, key) => schema[key], schemas.get(number));
    return `const keys${name.replaceAll('.', '_')} = ${JSON.stringify(Object.fromEntries(Object.keys(properties).map((key) => [key, 1])))};`;
  });
  const slimmed = using.replaceAll(/^const schema\d+ = .*;\n/gm, '');
  const left = /.*\bschema\d+\b.*/.exec(slimmed)?.[0];
  if (left !== undefined) throw new Error(`the validator uses a schema for more than its keys: ${left.trim()}`);
  return slimmed.replace(/^(?=function )/m, `${keys.join('\n')}\n`);
}
