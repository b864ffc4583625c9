import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forms } from './support/forms.ts';
import { randomOf, seeds } from './support/fuzz-corpus.ts';

const page = readFileSync(new URL('../../docs/metric-names.md', import.meta.url), 'utf8');
const registry = readFileSync(new URL('../../src/evidence/registry.ts', import.meta.url), 'utf8');
const formats = [...registry.matchAll(/\bformat: '([a-z-]+)'/g)].map(([, format]) => format ?? '');

describe('docs/metric-names.md', () => {
  it('has every format that is read in each of its tables about tools', () => {
    expect(formats.length).toBeGreaterThan(8);
    const tables = page.split('\n\n').filter((part) => part.startsWith('| `tool`'));
    expect(tables).toHaveLength(5);
    for (const table of tables) for (const format of formats) expect(table).toContain(`| \`${format}\` `);
  });
});

/** Its logs are too large for every byte of them to be changed; test/evidence/hostile-matrix.test.ts has them as they are. */
const NO_SMALL_FORM = ['inspect', 'lm-eval'];
/** A decision is sealed: whatever is changed in it is refused, so there is no second opinion to ask. */
const NOT_DAMAGED = ['decision'];

describe.each(formats)('%s', (format) => {
  it('has a test file of its own', () => {
    expect(existsSync(new URL(`${format}.test.ts`, import.meta.url)), `test/evidence/${format}.test.ts`).toBe(true);
  });

  it('has a sound file in forms of support/forms.ts', () => {
    expect(forms.some(([of]) => of === format)).toBe(!NO_SMALL_FORM.includes(format));
  });

  it('has a sound file in seeds of support/fuzz-corpus.ts', () => {
    expect(seeds(randomOf(1)).some(({ name }) => name === format)).toBe(!NOT_DAMAGED.includes(format));
  });
});
