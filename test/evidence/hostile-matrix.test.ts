import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../src/evidence/evidence.ts';
import type { Files } from '../../src/evidence/files.ts';
import { loadNamed } from '../../src/evidence/load.ts';
import { workspaceFiles } from '../../src/evidence/workspace.ts';
import type { Mapping } from '../../src/policy/mapping.ts';
import { json, lines, runSpec, forms as sound } from './support/forms.ts';
import { randomOf } from './support/fuzz-corpus.ts';
import { inspectArchive, inspectHeader } from './support/inspect-log.ts';
import { mappings } from './support/mappings.ts';
import { promptfooRow } from './support/promptfoo-output.ts';

/*
 * Every reader against everything that can be odd about a file, through the door that all evidence comes in by. What comes out
 * is what the sound file says, or a clear refusal, or nothing.
 */

// The cases are many; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 120_000 });

/** How the mapped files are read. */
const OWN = { tool: 'own', task: 'redteam', metric: 'asr' };
const AT = { value: { pointer: '/score' }, samples: { pointer: '/n' }, model: { pointer: '/model' }, assessed: { pointer: '/day' } };
const IN = { value: { column: 'score' }, samples: { column: 'n' }, model: { column: 'model' }, assessed: { column: 'day' }, task: { column: 'task' } };
const MAPPINGS = {
  document: { ...OWN, ...AT, files: ['evals/mapped.json'], format: 'json', complete: { pointer: '/done', is: ['yes'] } },
  rows: { ...OWN, ...AT, files: ['evals/mapped.jsonl'], format: 'jsonl', task: { pointer: '/task' }, complete: { items: 40 } },
  table: { ...OWN, ...IN, files: ['evals/mapped.csv'], format: 'csv', complete: { items: 40 } },
};
const ROW = { model: 'acme/atlas', day: '2026-10-20' };

const early = { stats: { successes: 1, failures: 1 }, table: {} };
const rows = [promptfooRow(0), promptfooRow(1, 'fail')];
const eee = (version: string, more: object, result: object): Buffer =>
  json({
    schema_version: version,
    model_info: { id: 'acme/atlas' },
    source_metadata: { source_type: 'evaluation_run' },
    evaluation_timestamp: '1790000000',
    ...more,
    evaluation_results: [{ evaluation_name: 'wmdp', metric_config: { lower_is_better: true }, score_details: { score: 0.5 }, ...result }],
  });

/** Name, file, content, and whether all of its text is JSON. */
type Form = readonly [name: string, file: string, content: Buffer];

const FORMS: readonly Form[] = [
  ['inspect json', 'a.json', json({ ...inspectHeader(), samples: [{ id: 1, input: 'a"\\b' }] })],
  ['inspect eval', 'a.eval', inspectArchive(inspectHeader())],
  [
    'lm-eval',
    'a.json',
    json({
      results: { wmdp: { 'acc,none': 0.45, 'acc_stderr,none': 0.05 } },
      'n-samples': { wmdp: { original: 100, effective: 100 } },
      config: { model: 'hf', model_args: 'pretrained=x', limit: null },
      date: 1_790_000_000,
      model_name: 'acme/atlas',
    }),
  ],
  ['promptfoo v1', 'a.json', json({ version: 1, results: rows, ...early })],
  ['promptfoo v2', 'a.json', json({ results: { version: 2, results: rows, ...early }, config: { providers: ['openai:atlas'] }, shareableUrl: null })],
  ['eee 0.0.1', 'a.json', eee('0.0.1', { source_data: { dataset_name: 'arc', samples_number: 10 } }, {})],
  ['eee 0.2.2', 'a.json', eee('0.2.2', {}, { source_data: { samples_number: 10 } })],
  ...sound.map(([format, file, content]): Form => [`${format} ${file}`, file, content]),
  ['mapped json', 'mapped.json', json({ ...ROW, score: 0.25, n: 400, done: 'yes' })],
  [
    'mapped jsonl',
    'mapped.jsonl',
    Buffer.concat([lines({ ...ROW, task: 'a', score: 0.25, n: 400 }, { ...ROW, task: 'b', score: 0.5, n: 40 }), Buffer.from('\n')]),
  ],
  ['mapped csv', 'mapped.csv', Buffer.from('task,score,n,day,model\na,0.25,400,2026-10-20,atlas\nb,0.5,40,2026-10-20,atlas\n')],
  [
    'records yaml',
    'a.evidence.yml',
    Buffer.from('version: 1\nsubject: { model: acme/atlas }\nrecords:\n  - { indicator: ctf, value: 0.25, samples: 400, assessed: 2026-10-20 }\n'),
  ],
  ['records json', 'a.evidence.json', json({ version: 1, records: [{ indicator: 'ctf', value: 0.25, samples: 400, assessed: '2026-10-20' }] })],
  ['cover sheet', 's.evidence.json', json({ version: 1, logs: [{ log: 'evals/a.eval', digest: `sha256:${'ab'.repeat(32)}`, conditions: { hours: 40 } }] })],
];

let root = '';
let files: Files;
let given: readonly Mapping[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kri-gate-'));
  files = workspaceFiles(root);
  given = await mappings(MAPPINGS);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function pathOf(file: string): string {
  return `evals/${file}`;
}

/** An empty folder but for what stands beside a file. */
function clear(file: string): string {
  const path = join(root, pathOf(file));
  rmSync(join(root, 'evals'), { recursive: true, force: true });
  prepared.clear();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(join(root, 'evals/run_spec.json'), runSpec);
  return path;
}

/** Files whose place is free. */
const prepared = new Set<string>();

async function readBytes(file: string, content: Buffer): Promise<Reading> {
  const path = join(root, pathOf(file));
  if (!prepared.has(file)) clear(file);
  prepared.add(file);
  writeFileSync(path, content);
  return readPlace(file);
}

async function readPlace(file: string, from: Files = files): Promise<Reading> {
  const { readings } = await loadNamed([pathOf(file)], from, given);
  const reading = readings.find((one) => one.file === pathOf(file));
  if (reading === undefined) throw new Error('the file is not among the readings');
  if (reading.error !== undefined) {
    expect(reading.error.message).not.toBe('');
    expect(reading.measurements).toEqual([]);
    expect(reading.records).toBeUndefined();
  }
  return reading;
}

/** All that a decision can see of a reading; undefined where there is nothing. */
function factsOf({ measurements, records }: Reading): unknown {
  if (measurements.length === 0 && records === undefined) return undefined;
  // Rows that stand twice say nothing new.
  const distinct = new Map(measurements.map(({ source: _, ...one }) => [JSON.stringify(one), one]));
  return { measurements: [...distinct.values()], records: records?.content };
}

/** Places a member first in the first object of a JSON text; other texts stay as they are. */
function withMember(content: Buffer, member: string | Buffer): Buffer {
  const at = content.indexOf('{');
  if (content[0] !== 0x7b && content[0] !== 0x5b) return content;
  return Buffer.concat([content.subarray(0, at + 1), Buffer.from(member), Buffer.from(','), content.subarray(at + 1)]);
}

const text = (content: Buffer, from: string, to: string): Buffer => Buffer.from(content.toString('latin1').replaceAll(from, to), 'latin1');
const utf16 = (content: Buffer): Buffer => Buffer.from(content.toString('utf8'), 'utf16le');

/** Ways in which a file can be odd and say the same, or nothing. */
const ODD: ReadonlyArray<readonly [what: string, of: (content: Buffer) => Buffer]> = [
  ['a UTF-8 byte order mark', (content) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), content])],
  ['two byte order marks', (content) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), content])],
  ['UTF-16, little end first', (content) => Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(content)])],
  ['UTF-16, big end first', (content) => Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(content).swap16()])],
  ['UTF-16 without a mark', utf16],
  ['CRLF', (content) => text(content, '\n', '\r\n')],
  ['lone CR', (content) => text(content, '\n', '\r')],
  ['white space around', (content) => Buffer.concat([Buffer.from('\r\n'), content, Buffer.from('\n \n')])],
  ['a zero byte before', (content) => Buffer.concat([Buffer.from([0]), content])],
  ['a zero byte after', (content) => Buffer.concat([content, Buffer.from([0])])],
  ['zero bytes to the next block', (content) => Buffer.concat([content, Buffer.alloc(4096 - (content.length % 4096))])],
  ['itself again', (content) => Buffer.concat([content, content])],
  ['text after it', (content) => Buffer.concat([content, Buffer.from('\n]}')])],
  ['a key of a megabyte', (content) => withMember(content, `"${'k'.repeat(1 << 20)}":1`)],
  ['a string of nine megabytes', (content) => withMember(content, `"x":"${'k'.repeat(9 << 20)}"`)],
  ['__proto__', (content) => withMember(content, '"__proto__":{"status":"success","complete":true,"value":0}')],
  ['constructor', (content) => withMember(content, '"constructor":{"prototype":{"status":"success"}}')],
  ['a depth of 100,000', (content) => withMember(content, `"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
  ['an open depth of 100,000', (content) => withMember(content, `"deep":${'{"a":'.repeat(100_000)}`)],
  ['a lone surrogate', (content) => withMember(content, '"x":"\\ud800"')],
  ['a lone surrogate in a key', (content) => withMember(content, '"\\udc00":1')],
  ['invalid UTF-8', (content) => withMember(content, Buffer.from([0x22, 0x78, 0x22, 0x3a, 0x22, 0xff, 0xc0, 0x80, 0x22]))],
  ['a surrogate in UTF-8', (content) => withMember(content, Buffer.from([0x22, 0x78, 0x22, 0x3a, 0x22, 0xed, 0xa0, 0x80, 0x22]))],
  ['a number beyond doubles', (content) => withMember(content, '"x":1e400')],
  ['a control character in a string', (content) => withMember(content, '"x":"a\nb"')],
  ['a comment', (content) => withMember(content, '/* */"x":1')],
];

describe.each(FORMS)('%s', (_, file, content) => {
  it('is read when it is sound', async () => {
    expect(factsOf(await readBytes(file, content))).toBeDefined();
  });

  it.each(ODD)('says the same or nothing with %s', async (_what, of) => {
    const whole = factsOf(await readBytes(file, content));
    const odd = factsOf(await readBytes(file, of(content)));
    if (odd !== undefined) expect(odd).toEqual(whole);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('status');
  });
});

describe.each(FORMS.filter(([, , content]) => content[0] === 0x7b || content[0] === 0x5b))('%s, as JSON', (_, file, content) => {
  it('is refused when any of its members stands twice', async () => {
    const keys = [...content.toString().matchAll(/"(\w+)":/g)].map((match) => ({ at: match.index, key: match[1] ?? '' }));
    for (const { at, key } of keys) {
      const twice = Buffer.concat([content.subarray(0, at), Buffer.from(`"${key}":null,`), content.subarray(at)]);
      const reading = await readBytes(file, twice);
      // What no reader looks at is checked for balance only.
      if (reading.error === undefined) expect(factsOf(reading), key).toEqual(factsOf(await readBytes(file, content)));
    }
  });

  it('is never whole with a number that is none, in any place', async () => {
    const values = valuesOf(await readBytes(file, content));
    for (const [number, at] of numbersIn(content)) {
      for (const word of ['NaN', 'Infinity', '-Infinity', '1e400', '-1e400', 'null', '"1"', '1.', '01', '+1', '.5', '0x1']) {
        const reading = await readBytes(file, put(content, at, number, word));
        for (const [key, value, complete] of valuesOf(reading)) {
          // In the place of a text or a time it is no value; then the others stand as they are.
          const isKnown = values.some(([other, known]) => other === key && known === value);
          if (complete && Number.isFinite(value)) expect(isKnown, `${word} for ${number} at ${at}: ${key} is ${value}`).toBe(true);
        }
      }
    }
  });
});

describe.each(FORMS.filter(([name]) => /^(promptfoo v|eee 0|mapped|records|cover)/.test(name)))('%s', (name, file, content) => {
  it('is refused when it is cut, or says less', async () => {
    const whole = valuesOf(await readBytes(file, content)).filter(([, , complete]) => complete);
    const end = content.toString('latin1').trimEnd().length;
    for (let at = 0; at < end; at += 1) {
      const reading = await readBytes(file, content.subarray(0, at));
      const found = valuesOf(reading).filter(([, , complete]) => complete);
      // Rows end where they end: of a table with fewer rows than the mapping asks for nothing is complete.
      expect(found.length === 0 || (/csv|jsonl|yaml/.test(name) && found.length <= whole.length), `cut at ${at}`).toBe(true);
    }
  });

  it('never crashes the gate with its bits flipped', async () => {
    const random = randomOf(20_261_123);
    for (let time = 0; time < 150; time += 1) {
      const damaged = Buffer.from(content);
      for (let flips = 1 + Math.floor(random() * 3); flips > 0; flips -= 1) {
        const at = Math.floor(random() * damaged.length);
        damaged[at] = (damaged[at] as number) ^ (1 << Math.floor(random() * 8));
      }
      await readBytes(file, damaged);
    }
  });
});

/** What can stand in the place of a file. Each is an error that says what it is. */
const PLACES: ReadonlyArray<readonly [what: string, make: (path: string) => void, says: RegExp]> = [
  ['nothing', () => {}, /no such file/],
  ['an empty file', (path) => writeFileSync(path, ''), /empty|no document|no content|expected/i],
  ['a file of white space', (path) => writeFileSync(path, ' \n\t\r\n '), /white space|empty|expected/i],
  ['a Git LFS pointer', (path) => writeFileSync(path, 'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 12\n'), /Git LFS|expected|unknown/i],
  ['a directory', (path) => mkdirSync(path), /a directory/],
  ['a link out of the workspace', (path) => symlinkSync('/etc/passwd', path), /symbolic link/],
  ['a link to a sound file', (path) => symlinkSync('run_spec.json', path), /symbolic link/],
  ['a link to itself', (path) => symlinkSync(path, path), /symbolic link/],
  ['a link to a device', (path) => symlinkSync('/dev/zero', path), /symbolic link/],
  ['a pipe', (path) => execFileSync('mkfifo', [path]), /a pipe/],
];

describe.each(FORMS)('in the place of %s', (_, file, content) => {
  it.each(PLACES)('%s is an error that says so', async (_what, make, says) => {
    make(clear(file));
    const { error } = await readPlace(file);
    expect(error?.message).toMatch(says);
  });

  it('a file that changes while it is read is an error', async () => {
    const path = clear(file);
    writeFileSync(path, content);
    const changing: Files = {
      ...files,
      open: async (name, blob) => {
        const source = await files.open(name, blob);
        appendFileSync(path, ' ');
        return source;
      },
      bytes: (name, blob) => {
        const bytes = files.bytes(name, blob);
        appendFileSync(path, ' ');
        return bytes;
      },
    };
    expect((await readPlace(file, changing)).error?.message).toContain('changed while it was read');
  });
});

describe('a device', () => {
  it('is no evidence', async () => {
    const { readings } = await loadNamed(['/dev/zero'], files, given);
    expect(readings[0]?.error?.message).toContain('a device');
  });
});

/** Names, values and completeness of all that a reading holds. */
function valuesOf({ measurements, records }: Reading): Array<[key: string, value: number, complete: boolean]> {
  return [
    ...measurements.map(({ task, metric, filter, value: found, complete }): [string, number, boolean] => [`${task} ${metric} ${filter}`, found, complete]),
    ...(records?.content.records ?? []).flatMap(({ indicator, value: found }): [string, number, boolean][] =>
      typeof found === 'number' ? [[indicator, found, true]] : [],
    ),
  ];
}

/** Numbers of a JSON text, with where they stand. */
function numbersIn(content: Buffer): Array<[number: string, at: number]> {
  return [...content.toString('latin1').matchAll(/(?<=[:[,])-?\d[\d.eE+-]*(?=[,\]}])/g)].map((match) => [match[0], match.index]);
}

function put(content: Buffer, at: number, old: string, word: string): Buffer {
  return Buffer.concat([content.subarray(0, at), Buffer.from(word), content.subarray(at + old.length)]);
}
