import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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
