import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_BYTES } from '../../src/formats/limits.ts';
import { sizeOf } from '../../src/formats/size.ts';
import { errorsOf, load, manifestErrors, POLICY, policyOf, replaced } from './support.ts';

const DEEP = 'values nest deeper than 64 levels';
const NO_MAP = /: the file: expected a map \(.*\); found (.*)\.$/;

function many(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

describe('documents that are none', () => {
  it.each([
    ['empty', '', 'nothing'],
    ['a comment', '# nothing\n', 'nothing'],
    ['null', '~\n', 'nothing'],
    ['a list', '- a\n', 'a list of 1'],
    ['a word', 'hello\n', '"hello"'],
  ])('%s', async (_, text, found) => {
    const [error] = await errorsOf(text);
    expect(error).toMatch(/^policy\.yml:1:1: /);
    expect(NO_MAP.exec(error ?? '')?.[1]).toBe(found);
    expect(NO_MAP.exec((await manifestErrors(text))[0] ?? '')?.[1]).toBe(found);
  });

  it.each([
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1: expected one YAML document, found a second one after ---'],
    ['a key twice', 'version: 1\nname: a\nname: b\n', '3:1: the key "name" stands twice in one map; only one of them can count'],
    ['a number that no double tells from 0', 'a: 0e-400\nb: [1e-400]\n', '2:5: expected a number that fits a double, found 1e-400'],
    ['a key twice, deep inside', 'a:\n  - { b: 1, b: 2 }\n', '2:13: the key "b" stands twice in one map; only one of them can count'],
    ['__proto__ twice', '__proto__: 1\n"__proto__": 2\n', '2:1: the key "__proto__" stands twice in one map; only one of them can count'],
    ['a map as a key', '{ a: 1 }: b\n', '1:1: expected a text key; put it in quotes'],
    ['an alias as a key', 'x: &a y\n*a : 1\ny: 2\n', '2:1: expected a text key; put it in quotes'],
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1: expected spaces, found a tab; YAML takes no tabs as indentation'],
    ['a tag', 'name: !secret x\n', '1:7: does not read as YAML: unresolved tag: !secret; tags are not read, remove it'],
    [
      'a tag of YAML for something else',
      'owners: !!timestamp 2001-01-01\n',
      '1:9: does not read as YAML: unresolved tag: tag:yaml.org,2002:timestamp; tags are not read, remove it',
    ],
    ['bytes as a map', 'owners: !!binary aGk=\n', '1:9: does not read as YAML: unresolved tag: tag:yaml.org,2002:binary; tags are not read, remove it'],
    ['a text without its end', 'name: "x\n', '2:1: does not read as YAML: Missing closing "quote'],
    ['an alias to nothing', 'name: *nope\n', '1:1: does not read as YAML: Unresolved alias (the anchor must be set before the alias): nope'],
    ['brackets', '['.repeat(100_000), `1:67: ${DEEP}`],
    ['brackets that close', '['.repeat(100_000) + ']'.repeat(100_000), `1:67: ${DEEP}`],
    ['braces', '{a: '.repeat(100_000), `1:262: ${DEEP}`],
    ['dashes', '- '.repeat(100_000), `1:132: ${DEEP}`],
    ['question marks', '? '.repeat(50_000), `1:132: ${DEEP}`],
    ['indentation', many(2000, (depth) => `${' '.repeat(depth)}a:\n`), `66:67: ${DEEP}`],
    [
      'a billion laughs',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]\n`).join('')}`,
      '1:1: the document has more than 1000000 values, aliases followed',
    ],
    ['a loop', 'a: &a [*a]\n', '1:1: the document has more than 1000000 values, aliases followed'],
    ['very many aliases', many(2000, () => '- &a x\n- *a\n'), '2000:3: more than 1000 aliases; write the repeated parts out'],
  ])('%s', async (_, text, error) => {
    expect(await errorsOf(text)).toEqual([`policy.yml:${error}`]);
    expect(await manifestErrors(text)).toEqual([`release.yml:${error}`]);
  });

  it.each([
    ['brackets', '['.repeat(100_000), '1:201: not valid JSON: nested deeper than 200 levels'],
    ['NaN', '{"version": NaN}', '1:13: not valid JSON: expected a value, found the bare token NaN, which is not JSON'],
    ['a comment', '{"version": 1 // x\n}', "1:15: not valid JSON: expected ',' or '}', found '/'"],
    ['nothing', '', '1:1: not valid JSON: expected a value, found the end of the file'],
  ])('%s in JSON', async (_, text, error) => {
    expect(await errorsOf(text, 'policy.json')).toEqual([`policy.json:${error}`]);
  });

  it('refuses what is too big, not text, or a pointer of Git LFS', async () => {
    expect(await errorsOf(Buffer.alloc(MAX_DOCUMENT_BYTES + 1, 'x'))).toEqual(['policy.yml: policy.yml has 64.1 MiB; at most 64 MiB are read']);
    expect(await errorsOf(Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe]))).toEqual(['policy.yml: expected UTF-8, found bytes that are not']);
    expect((await errorsOf(Buffer.from(POLICY, 'utf16le')))[0]).toMatch(/^policy\.yml/);
    expect(await errorsOf('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n')).toEqual([
      'policy.yml:1: policy.yml is a Git LFS pointer, not the file itself',
    ]);
  });

  it('refuses large YAML that only the whole parser reads, and says where it is so', async () => {
    const large = many(400_000, (i) => `key${i}: 1\n`);
    const beyond = 'or what only short YAML may have: an anchor, a tag, a tab, a text in quotes over several lines; with these at most 4 MiB are read';
    const bytes = (text: string): string => `the document has ${sizeOf(text.length)}, and about here stands an error ${beyond}`;
    const aliased = `${large}a: &a 1\nb: *a\n`;
    expect(await errorsOf(aliased)).toEqual([`policy.yml:400001:4: ${bytes(aliased)}`]);
    const short = 'a: &a 1\nb: *a\n';
    expect((await errorsOf(short))[0]).not.toContain('are read');
  }, 60_000);

  it('bounds the values, in YAML and in JSON', async () => {
    const most = 'more than 4000000 values';
    expect((await errorsOf(`[${'a,'.repeat(4_100_000)}a]`))[0]).toContain(most);
    expect((await errorsOf(`[${'1,'.repeat(4_100_000)}1]`, 'policy.json'))[0]).toContain('expected at most 4000000 values, found more');
    expect((await errorsOf(`[${'{a: *b},'.repeat(400_000)}]`))[0]).toContain('the document has more than 1500000 parts');
  }, 60_000);

  it('reads very many keys, and names no more than helps', async () => {
    expect(await errorsOf(many(30_000, (i) => `key${i}: 1\n`))).toHaveLength(100);
  });
});

describe('documents in other clothes', () => {
  it.each([
    ['a byte order mark', `\ufeff${POLICY}`],
    ['CRLF', POLICY.replaceAll('\n', '\r\n')],
    ['a marker at its start and end', `---\n${POLICY}...\n`],
    ['anchors and aliases', replaced(replaced(POLICY, '{ task: cybench', '&m { task: cybench'), 'title: Filter', 'title: Filter\n    measured_by: *m')],
    ['the directive of YAML 1.2', `%YAML 1.2\n---\n${POLICY}`],
  ])('%s', async (_, text) => {
    expect(await errorsOf(text)).toEqual([]);
  });

  it('keeps lines and columns right behind a byte order mark and with CRLF', async () => {
    const text = replaced(POLICY, 'binding: digest', 'binding: digset').replaceAll('\n', '\r\n');
    expect((await errorsOf(`\ufeff${text}`))[0]).toMatch(/^policy\.yml:7:12: /);
  });

  it('does not read yes as true or 010 as 8, whatever version the document claims', async () => {
    expect(await errorsOf(`%YAML 1.1\n---\n${replaced(POLICY, 'threshold: true', 'threshold: yes')}`)).toEqual([
      expect.stringContaining('policy.yml:26:16: kcis.drill.threshold: expected'),
    ]);
    const { kris } = await policyOf(`%YAML 1.1\n---\n${replaced(POLICY, 'title: CTF', 'title: CTF\n    min_samples: 010')}`);
    expect(kris[0]?.minSamples).toBe(10);
  });
});

describe('names of what every object inherits', () => {
  it('lets constructor be an id of anything, and keeps it apart', async () => {
    const text = replaced(POLICY.replaceAll('ctf', 'constructor'), 'alert: ">= 20%"', 'alert: ">= 20%"').replaceAll('drill', 'to-string');
    const policy = await policyOf(text);
    expect(policy.kris.map(({ id }) => id)).toEqual(['constructor']);
    expect(policy.pairings[0]?.if).toEqual({ kind: 'reached', kri: 'constructor', threshold: 'alert' });
    const asKci = await policyOf(POLICY.replaceAll('drill', 'constructor'));
    expect(asKci.kcis.map(({ id }) => id)).toEqual(['filter', 'constructor']);
    const asThreshold = await policyOf(POLICY.replaceAll('alert: ">= 20%"', 'constructor: ">= 20%"').replace('{ ctf: alert }', '{ ctf: constructor }'));
    expect(asThreshold.kris[0]?.thresholds.map(({ name }) => name)).toEqual(['constructor', 'critical']);
  });

  it.each(['constructor', 'valueof', '__proto__', 'hasOwnProperty', 'toString'])('does not find %s where nobody wrote it', async (word) => {
    const errors = [
      ...(await errorsOf(replaced(POLICY, '{ ctf: alert }', `{ ${word}: alert }`))),
      ...(await errorsOf(replaced(POLICY, '{ ctf: alert }', `{ ctf: ${word} }`))),
      ...(await errorsOf(replaced(POLICY, '[filter]', `[${word}]`))),
      ...(await errorsOf(replaced(POLICY, '[filter]', `[{ filter: ${word} }]`))),
      ...(await errorsOf(replaced(POLICY, 'from: external', `from: ${word}`))),
      ...(await errorsOf(replaced(POLICY, 'risk: cyber', `risk: ${word}`))),
    ];
    expect(errors).toHaveLength(6);
  });

  it('keeps __proto__ as a condition of evidence, an unknown key, or a wrong id', async () => {
    const { kris } = await policyOf(replaced(POLICY, 'title: CTF', 'title: CTF\n    conditions: { __proto__: 1, constructor: true }'));
    expect([...(kris[0]?.conditions ?? [])]).toEqual([
      ['__proto__', 1],
      ['constructor', true],
    ]);
    expect(await errorsOf(`__proto__: { version: 1 }\n${POLICY}`)).toEqual([expect.stringContaining('policy.yml:1:1: unknown key "__proto__"')]);
    expect((await errorsOf('{"__proto__": {"version": 1}}', 'policy.json'))[0]).toContain('needs the key "version"');
    expect(Object.hasOwn(Object.prototype, 'version')).toBe(false);
  });

  it('ignores keys that start with x-, and nothing else', async () => {
    expect((await load(`x-anything: { a: [1, .nan] }\n${POLICY}`)).problems).toEqual([]);
    expect(await errorsOf(`X-anything: 1\n${POLICY}`)).toHaveLength(1);
  });
});
