import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandHelp, generalHelp } from '../../src/commands/help.ts';
import { COMMANDS, type Command, type CommandName, isCommand } from '../../src/commands/table.ts';
import { anchorOf, BLOCKS, codeWords, FORMATS_READ, firstColumn, PAGES, proseOf, ROOT, read, sectionOf } from './support.ts';

const commands = Object.entries<Command>(COMMANDS);
const action = parse(read('action.yml'));

/** Options of eval tools, and of the benchmark. */
const OF_OTHERS: Record<string, string[]> = {
  'docs/evidence.md': ['predict_only', 'metadata'],
  'docs/signatures.md': ['use-signing-config'],
  'docs/performance.md': ['size', 'only'],
};

describe('docs/cli.md', () => {
  it.each(commands.map(([name, command]) => ({ name, command })))('has the options of $name, and no others', ({ name, command }) => {
    const section = sectionOf('docs/cli.md', name);
    const listed = [...section.matchAll(/^\| `--([\w-]+)/gm)].map(([, option]) => option);
    expect(listed).toEqual(Object.keys(command.options));
    for (const [option, { value, words = [], kind }] of Object.entries(command.options)) {
      expect(section).toContain(`\`--${option}${value === undefined ? '' : ` ${value}`}\`${kind === 'many' ? ' ＋' : ''}`);
      const row = section.split('\n').find((line) => line.startsWith(`| \`--${option}`)) ?? '';
      for (const word of words) expect(codeWords(row), `--${option}`).toContain(word);
    }
  });

  it('mentions no option that no command has', () => {
    const known = new Set(['help', 'version', 'name', ...commands.flatMap(([, { options }]) => Object.keys(options))]);
    for (const page of PAGES) {
      const used = [...codeWords(proseOf(page))].flatMap((word) => [...word.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)].map(([, option]) => option ?? ''));
      const ofOthers = OF_OTHERS[page] ?? [];
      expect(
        used.filter((option) => !known.has(option) && !ofOthers.includes(option)),
        page,
      ).toEqual([]);
    }
  });

  it('agrees with --help on commands and exit codes', () => {
    for (const [name] of commands) {
      expect(generalHelp()).toContain(`  ${name}`);
      expect(commandHelp(name as CommandName)).toContain('Usage: kri-gate');
    }
    expect(generalHelp()).toContain('0 pass, pass-with-waivers, or enforcement warn; 1 blocked;\n2 undecided');
    expect(firstColumn('docs/cli.md', 'Exit codes')).toEqual(['0', '1', '2']);
  });
});

describe('the command lines in the pages', () => {
  const lines = BLOCKS.filter(({ language }) => language === 'console').flatMap(({ page, text }) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('$ '))
      .map((line) => ({ page, line: line.slice(2) })),
  );
  const own = lines.filter(({ line }) => /(^| )(kri-gate|node dist\/cli\.js) /.test(line));

  it.each(own)('$page: $line', ({ line }) => {
    const [name = '', ...words] = line
      .replace(/^(kri-gate|node dist\/cli\.js) /, '')
      .replace(/ +#.*/, '')
      .split(' ');
    expect(Object.keys(COMMANDS)).toContain(name);
    if (!isCommand(name)) return;
    const known = Object.keys(COMMANDS[name].options).map((option) => `--${option}`);
    expect(words.filter((word) => word.startsWith('--') && !known.includes(word))).toEqual([]);
  });

  it('are the two of the README that need nothing else', () => {
    const readme = lines.filter(({ page }) => page === 'README.md').map(({ line }) => line.replace(/ +#.*/, ''));
    expect(readme).toEqual(['node dist/cli.js demo', 'npm ci && npm test']);
    const { engines, scripts } = JSON.parse(read('package.json'));
    expect(engines.node).toBe('>=20');
    expect(scripts.test).toBeDefined();
    expect(read('README.md')).toContain('Node.js 20 or newer');
  });
});

describe('docs/action.md', () => {
  it('has the inputs and outputs of action.yml, in their order', () => {
    expect(firstColumn('docs/action.md', 'Inputs')).toEqual(Object.keys(action.inputs));
    expect(firstColumn('docs/action.md', 'Outputs')).toEqual(Object.keys(action.outputs));
  });

  it('has the defaults of action.yml', () => {
    const section = sectionOf('docs/action.md', 'Inputs').replaceAll(/ +/g, ' ');
    for (const [name, input] of Object.entries<{ default?: string }>(action.inputs)) {
      if (input.default === undefined || input.default.includes('$')) continue;
      expect(section, name).toContain(`| \`${name}\` | \`${input.default}\` |`);
    }
    expect(action.runs.using).toBe('node24');
    expect(read('docs/action.md')).toContain('Node.js 24');
  });

  it('has the events that the gate knows', () => {
    const source = read('src/github/event.ts');
    const known = [...source.matchAll(/_EVENTS = \[([^\]]*)\]/g)].flatMap(([, list]) => [...(list ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name ?? ''));
    expect(known.length).toBeGreaterThan(5);
    const named = codeWords(sectionOf('docs/action.md', 'Events'));
    for (const event of [...known, 'merge_group']) expect(named).toContain(event);
  });
});

type Schema = { properties?: Record<string, Schema>; [key: string]: unknown };

/** Every property of a schema, at any depth. */
function propertiesOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(propertiesOf);
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, ...rest } = schema as Schema;
  return [...Object.keys(properties ?? {}), ...Object.values(properties ?? {}).flatMap(propertiesOf), ...Object.values(rest).flatMap(propertiesOf)];
}

/** Every word that a property may have. */
function enumsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(enumsOf);
  if (typeof schema !== 'object' || schema === null) return [];
  const own = (schema as { enum?: unknown[] }).enum ?? [];
  return [...own.filter((word) => typeof word === 'string'), ...Object.values(schema).flatMap(enumsOf)];
}

describe('the reference pages', () => {
  it.each([
    { schema: 'risk-policy', page: 'docs/policy.md' },
    { schema: 'release', page: 'docs/evidence.md' },
    { schema: 'evidence', page: 'docs/evidence.md' },
  ])('$page mentions every property and word of $schema', ({ schema, page }) => {
    const value = JSON.parse(read(`schemas/${schema}.schema.json`));
    const words = [...codeWords(proseOf(page))].flatMap((word) => word.split(/[^\w-]+/));
    for (const property of new Set([...propertiesOf(value), ...enumsOf(value)])) expect(words).toContain(property);
  });

  it('has every format of eval logs that is read', () => {
    const words = codeWords(sectionOf('docs/evidence.md', 'Eval logs'));
    expect(FORMATS_READ).toContain('inspect');
    for (const format of FORMATS_READ) expect(words).toContain(format);
  });

  it('has every verdict, state and channel of the report', () => {
    const schema = JSON.parse(read('schemas/decision.schema.json'));
    const words = codeWords(proseOf('docs/decision.md'));
    for (const name of ['verdict', 'channel', 'kciState']) for (const word of schema.$defs[name].enum) expect(words, name).toContain(word);
    for (const word of schema.$defs.kriState.enum) expect(words, 'kriState').toContain(word);
  });

  it.each(PAGES)('%s links to what is there', (page) => {
    const links = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '').filter((target) => !/^https?:/.test(target));
    const leadsNowhere = (link: string): boolean => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && ![...proseOf(target).matchAll(/^#+ (.+)$/gm)].some(([, heading]) => anchorOf(heading ?? '') === anchor);
    };
    expect(links.filter(leadsNowhere)).toEqual([]);
  });

  it('are plain text without the marks of a machine', () => {
    for (const page of PAGES) expect(read(page), page).not.toMatch(/\/(work|home|tmp|root)\/|registry\.npmjs|localhost/);
    expect(read('LICENSE')).toMatch(/Apache License\s+Version 2\.0, January 2004/);
    expect(JSON.parse(read('package.json')).license).toBe('Apache-2.0');
  });
});
