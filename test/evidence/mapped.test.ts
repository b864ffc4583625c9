import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClaimed } from '../../src/evidence/claimed.ts';
import { readEvidenceFile } from '../../src/evidence/registry.ts';
import { GateError } from '../../src/formats/errors.ts';
import { inspectHeader } from './support/inspect-log.ts';
import { errorsOf, mappings, readMapped } from './support/mappings.ts';
import { errorOf, memorySource } from './support/sources.ts';

type Written = Record<string, unknown>;

/** One result in a JSON document. */
const DOCUMENT: Written = {
  format: 'json',
  tool: 'prober',
  tool_version: { pointer: '/version' },
  task: 'redteam',
  metric: 'asr',
  value: { pointer: '/results/0/score' },
  stderr: { pointer: '/stats/stderr' },
  interval: { low: { pointer: '/stats/ci/0' }, high: { pointer: '/stats/ci/1' }, level: '90%', kind: 'bootstrap' },
  samples: { pointer: '/stats/n' },
  model: { pointer: '/model' },
  digest: { pointer: '/weights' },
  effective_compute: { pointer: '/flop' },
  assessed: { pointer: '/finished' },
  conditions: { tools: { pointer: '/tools' }, hours: { pointer: '/hours', as: 'number' } },
  complete: { pointer: '/status', is: ['done'] },
};
const CONTENT: Written = {
  version: '2.1',
  results: [{ score: 0.2 }],
  stats: { stderr: 0.02, ci: [0.1, 0.3], n: 400 },
  model: 'acme/atlas-3.1',
  weights: 'sha256:ab',
  flop: 4e25,
  finished: '2026-10-20T10:00:00Z',
  tools: true,
  hours: 40,
  status: 'done',
};
const document = (changes: Written = {}, mapping: Written = {}): ReturnType<typeof readMapped> =>
  readMapped({ ...DOCUMENT, ...mapping }, JSON.stringify({ ...CONTENT, ...changes }), 'evals/a.json');

/** A result on every line. */
const TABLE: Written = {
  format: 'csv',
  task: { column: 'task' },
  metric: 'asr',
  value: { column: 'asr' },
  samples: { column: 'n' },
  model: { column: 'model' },
  assessed: { column: 'day' },
  complete: { items: 100 },
};
const table = (content: string, mapping: Written = {}): ReturnType<typeof readMapped> => readMapped({ ...TABLE, ...mapping }, content, 'evals/a.csv');

/** An item on every line. */
const ITEMS: Written = {
  format: 'csv',
  each: 'item',
  item: { column: 'id' },
  task: 'redteam',
  metric: 'asr',
  value: { column: 'verdict', counted: ['jailbroken'], not_counted: ['refused', 'partial'], left_out: ['', 'error'] },
  model: { column: 'model' },
  assessed: { column: 'at' },
  complete: { items: 3 },
};
const items = (content: string, mapping: Written = {}): ReturnType<typeof readMapped> => readMapped({ ...ITEMS, ...mapping }, content, 'evals/a.csv');
const HEAD = 'id,verdict,model,at\n';

/** Line and message of the error that reading ends in. */
async function refusal(reading: Promise<unknown>): Promise<string> {
  const { code, message, at } = await errorOf(reading);
  expect(code).toBe('evidence-unreadable');
  return `${at.line ?? at.pointer ?? '-'}: ${message}`;
}

describe('a document with one result', () => {
  it('gives what stands at the pointers, and what the policy names', async () => {
    const { format, measurements, problems } = await document();
    expect(format).toBe('mapped');
    expect(problems).toEqual([]);
    expect(measurements).toEqual([
      {
        tool: 'prober',
        tool_version: '2.1',
        task: 'redteam',
        metric: 'asr',
        value: 0.2,
        stderr: 0.02,
        interval: { kind: 'bootstrap', level: 0.9, low: 0.1, high: 0.3 },
        samples: 400,
        model: 'acme/atlas-3.1',
        digest: 'sha256:ab',
        effective_compute: 4e25,
        conditions: { tools: true, hours: 40 },
        assessed: '2026-10-20T10:00:00Z',
        complete: true,
        source: { file: 'evals/a.json', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), pointer: '/results/0/score' },
      },
    ]);
  });

  it('is not complete when the file says anything else than the policy expects', async () => {
    expect((await document({ status: 'partial' })).measurements).toMatchObject([{ complete: false, incomplete_because: '/status of the row is "partial"' }]);
    expect((await document({ status: true })).measurements[0]?.complete).toBe(false);
    expect((await document({}, { complete: { items: 401 } })).measurements[0]).toMatchObject({
      complete: false,
      incomplete_because: '400 of at least 401 items were run',
    });
    expect((await document({}, { complete: { items: 400, pointer: '/status', is: ['done'] } })).measurements[0]?.complete).toBe(true);
    expect((await document({ status: undefined }, { complete: 'assumed' })).measurements[0]?.complete).toBe(true);
  });

  it.each<[string, Written, string]>([
    ['no value', { results: [{}] }, '/results/0/score: the mapping m expects a value in /results/0/score of the row, found nothing'],
    ['no list', { results: { 1: { score: 0.2 } } }, '/results/0/score: the mapping m expects a value'],
    ['null', { results: [{ score: null }] }, '/results/0/score: the mapping m expects a value in /results/0/score of the row, found null'],
    ['text', { results: [{ score: '0.2' }] }, 'expects a number in /results/0/score of the row, found "0.2"'],
    ['a percentage', { results: [{ score: '12%' }] }, 'found "12%"'],
    ['no status', { status: undefined }, '/status: the mapping m expects a value'],
    ['a model that is no text', { model: 3.1 }, '/model: the mapping m expects a text'],
    ['a time that is none', { finished: '20.10.2026' }, '/finished: the mapping m expects a time'],
    ['a negative standard error', { stats: { ...(CONTENT.stats as Written), stderr: -1 } }, '/stats/stderr: the mapping m expects a number from 0'],
    ['samples that are no count', { stats: { ...(CONTENT.stats as Written), n: 4.5 } }, '/stats/n: the mapping m expects a whole number'],
    ['a digest that is none', { weights: 'ab' }, '/weights: the mapping m expects'],
    ['compute that is no number above 0', { flop: 0 }, '/flop: the mapping m expects'],
    ['a condition of another type', { hours: '40' }, '/hours: the mapping m expects a number'],
    ['a condition that is no scalar', { tools: {} }, '/tools: the mapping m expects a text'],
  ])('is refused with %s', async (_, changes, message) => {
    expect(await refusal(document(changes))).toContain(message);
  });

  it('says of a percentage how it is mapped, and reads it then', async () => {
    expect((await errorOf(document({ results: [{ score: '12%' }] }))).hint).toContain('as: percent');
    const value = async (score: unknown, as: string): Promise<unknown> =>
      (await document({ results: [{ score }], stats: { stderr: 0, ci: [0, 1], n: 1 } }, { value: { pointer: '/results/0/score', as } })).measurements[0]?.value;
    expect(await value('12.3%', 'percent')).toBe(0.123);
    expect(await value(12.3, 'hundredths')).toBe(0.123);
    for (const [score, as] of [
      [12, 'percent'],
      ['12', 'percent'],
      ['12%', 'hundredths'],
      ['twelve%', 'percent'],
    ] as const)
      await expect(value(score, as)).rejects.toThrow('expects');
  });

  it('keeps a value that is not finite as one that cannot be used', async () => {
    const text = JSON.stringify(CONTENT).replace('0.2', 'NaN');
    const { measurements, problems } = await readMapped(DOCUMENT, text, 'evals/a.json');
    expect(measurements).toMatchObject([{ value: Number.NaN }]);
    expect(problems).toMatchObject([{ code: 'evidence-unusable', pointer: '/results/0/score' }]);
    await expect(readMapped(DOCUMENT, JSON.stringify(CONTENT).replace('0.02', 'Infinity'), 'evals/a.json')).rejects.toThrow('a number from 0');
  });

  it('leaves out only what the mapping calls optional', async () => {
    const optional = { stderr: { pointer: '/stats/stderr', optional: true } };
    expect((await document({ stats: { ci: [0.1, 0.3], n: 400 } }, optional)).measurements[0]).not.toHaveProperty('stderr');
    await expect(document({ stats: { ci: [0.1, 0.3], n: 400 } })).rejects.toThrow('/stats/stderr');
    // There, and of another type: that is no absence.
    await expect(document({ stats: { stderr: 'N/A', ci: [0.1, 0.3], n: 400 } }, optional)).rejects.toThrow('/stats/stderr');
  });

  it('reads times that are counted from 1970', async () => {
    const at = async (finished: unknown, as: string): Promise<string | undefined> =>
      (await document({ finished }, { assessed: { pointer: '/finished', as } })).measurements[0]?.assessed;
    expect(await at(1790000000, 'seconds')).toBe('2026-09-21T14:13:20.000Z');
    expect(await at(1790000000000, 'milliseconds')).toBe('2026-09-21T14:13:20.000Z');
    await expect(at(1790000000000, 'seconds')).rejects.toThrow('seconds since 1970');
    await expect(at('1790000000', 'seconds')).rejects.toThrow('expects a number');
  });

  it('has no time and no model where the policy names no place for them', async () => {
    const { model: _model, assessed: _time, ...mapping } = DOCUMENT;
    const { measurements, problems } = await readMapped(mapping, JSON.stringify(CONTENT), 'evals/a.json');
    expect(measurements).toMatchObject([{ model: '', assessed: '' }]);
    expect(problems.map(({ code }) => code)).toEqual(['evidence-undated', 'evidence-no-model']);
  });

  it.each(['constructor', '__proto__', 'toString'])('does not find what objects inherit (%s)', async (name) => {
    await expect(document({}, { value: { pointer: `/${name}` } })).rejects.toThrow('found nothing');
    const own = `{"${name}": 0.5, ${JSON.stringify(CONTENT).slice(1)}`;
    expect((await readMapped({ ...DOCUMENT, interval: undefined, value: { pointer: `/${name}` } }, own, 'evals/a.json')).measurements[0]?.value).toBe(0.5);
  });
});

describe('a document with a list of results', () => {
  const LIST: Written = {
    format: 'json',
    rows: '/run/results',
    task: { pointer: '/name' },
    metric: 'asr',
    value: { pointer: '/scores/asr' },
    model: { document: '/run/model' },
    assessed: { document: '/time' },
    complete: { document: '/run/ok', is: [true] },
  };
  const results = [
    { name: 'a', scores: { asr: 0.1 } },
    { name: 'b', scores: { asr: 0.6 } },
  ];
  const list = (content: unknown, mapping: Written = {}): ReturnType<typeof readMapped> =>
    readMapped({ ...LIST, ...mapping }, JSON.stringify(content), 'evals/a.json');

  it('gives every result, with what stands around them, before or after', async () => {
    for (const content of [
      { run: { results, model: 'acme/atlas', ok: true }, time: '2026-10-20' },
      { time: '2026-10-20', run: { ok: true, model: 'acme/atlas', results } },
    ]) {
      expect((await list(content)).measurements).toMatchObject([
        { tool: 'm', task: 'a', value: 0.1, model: 'acme/atlas', assessed: '2026-10-20', complete: true, source: { pointer: '/run/results/0/scores/asr' } },
        { task: 'b', value: 0.6, source: { pointer: '/run/results/1/scores/asr' } },
      ]);
    }
    expect((await list(results, { rows: '', model: undefined, assessed: undefined, complete: 'assumed' })).measurements).toHaveLength(2);
  });

  it('is refused without a list, with an empty one, and with one bad result', async () => {
    const run = { results, model: 'acme/atlas', ok: true };
    const time = '2026-10-20';
    expect(await refusal(list({ run: { ...run, results: undefined }, time }))).toContain('expects a list of rows at /run/results, found nothing');
    expect(await refusal(list({ run: { ...run, results: { 0: results[0] } }, time }))).toContain('expects a list of rows at /run/results, found an object');
    expect(await refusal(list({ run: { ...run, results: [] }, time }))).toContain('at least one row, found none');
    expect(await refusal(list({ run: { ...run, results: 3 }, time }))).toContain('at least one row, found none');
    expect(await refusal(list({ run: { ...run, results: [...results, { name: 'c', scores: {} }] }, time }))).toContain('(/run/results/2/scores/asr)');
    expect(await refusal(list({ run: { ...run, results: [...results, 7] }, time }))).toContain('/run/results/2/name');
    expect(await refusal(list({ run: { results, ok: true }, time }))).toContain('/run/model of the document');
  });
});

describe('JSON Lines', () => {
  const LINES: Written = {
    ...TABLE,
    format: 'jsonl',
    task: { pointer: '/task' },
    value: { pointer: '/asr' },
    samples: { pointer: '/n' },
    model: { pointer: '/model' },
    assessed: { pointer: '/day' },
  };
  const row = { task: 'redteam', asr: 0.1, n: 100, model: 'acme/atlas', day: '2026-10-20' };
  const read = (text: string, file = 'evals/a.jsonl'): ReturnType<typeof readMapped> => readMapped(LINES, text, file);

  it('gives a result for every line, whatever the file is called', async () => {
    const text = `${JSON.stringify(row)}\n\n${JSON.stringify({ ...row, asr: 0.2, n: 99 })}\n`;
    for (const file of ['evals/a.jsonl', 'evals/a.ndjson', 'evals/a.log'])
      expect((await read(text, file)).measurements).toMatchObject([
        { value: 0.1, complete: true, source: { line: 1, pointer: '/asr' } },
        { value: 0.2, complete: false, source: { line: 3 } },
      ]);
  });

  it('is refused with a line that is broken, no object, or lacks a field', async () => {
    const good = JSON.stringify(row);
    expect(await refusal(read(`${good}\n{"task": "redteam", "asr"\n`))).toMatch(/^2: not valid JSON/);
    expect(await refusal(read(`${good}\n[1]\n`))).toContain('2: the mapping m expects a JSON object on every line, found a list');
    expect(await refusal(read(`${good}\n{"task":"redteam"}\n`))).toContain('2: the mapping m expects a value');
    expect(await refusal(read(`${good}\n${good.replace('0.1', '0.1,"asr":0')}\n`))).toMatch(/^2: .*duplicate key/);
  });
});

describe('CSV with a result on every line', () => {
  const good = 'task,asr,n,model,day\nredteam,0.1,100,acme/atlas,2026-10-20\n';

  it('gives them', async () => {
    expect((await table(`\uFEFF${good.replaceAll('\n', '\r\n')}`)).measurements).toMatchObject([
      {
        tool: 'm',
        task: 'redteam',
        metric: 'asr',
        value: 0.1,
        samples: 100,
        model: 'acme/atlas',
        assessed: '2026-10-20',
        complete: true,
        source: { line: 2, pointer: '/asr' },
      },
    ]);
    expect((await table(good.replaceAll(',', ';'), { delimiter: 'semicolon' })).measurements).toHaveLength(1);
  });

  it.each([
    ['without a column', good.replace('asr', 'ASR'), '1: the mapping m expects the column "asr", found "task", "ASR", "n", "model", "day"'],
    ['with a cell that is no number', good.replace('0.1', 'high'), '2: the mapping m expects a number in the column "asr", found "high"'],
    ['with a decimal comma', good.replace('0.1', '"0,1"'), 'found "0,1"'],
    ['with a percentage', good.replace('0.1', '12%'), 'found "12%"'],
    ['with an empty cell', good.replace('0.1', ''), 'found an empty cell'],
    ['with a number beyond doubles', good.replace('0.1', '1e999'), 'found "1e999"'],
    ['with a number that no double tells from 0', good.replace('0.1', '1e-400'), 'found "1e-400"'],
    ['with hexadecimal digits', good.replace('0.1', '0x1'), 'found "0x1"'],
    ['with white space', good.replace('0.1', ' 0.1'), 'found " 0.1"'],
    ['with samples that are no count', good.replace('100', '1e2'), 'a whole number from 0'],
    ['with a header alone', 'task,asr,n,model,day\n', 'at least one row, found none'],
    ['with two columns of one name', good.replace('task', 'asr'), 'found "asr" twice'],
    ['as a ragged table', `${good}redteam,0.9\n`, '3: not valid CSV'],
    ['as a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 3\n', 'found a Git LFS pointer'],
    ['empty', '', 'found an empty file'],
  ])('is refused %s', async (_, content, message) => {
    expect(await refusal(table(content))).toContain(message);
  });

  it('keeps what Python writes for no number as a value that cannot be used', async () => {
    for (const word of ['nan', 'NaN', '-inf', 'Infinity']) {
      const { measurements, problems } = await table(good.replace('0.1', word));
      expect(measurements).toMatchObject([{ value: Number.NaN }]);
      expect(problems).toMatchObject([{ code: 'evidence-unusable', line: 2 }]);
    }
  });

  it('is read when its header looks like JSON, and refused as any other file when it is broken', async () => {
    expect((await table(good.replace('task', '[task]'), { task: { column: '[task]' } })).measurements).toHaveLength(1);
    expect(isClaimed('evals/a.csv')).toBe(false);
    expect(isClaimed('evals/a.csv', await mappings({ m: { ...TABLE, files: ['evals/**'] } }))).toBe(true);
  });
});

describe('a share of items', () => {
  const rows = 'i1,jailbroken,acme/atlas,2026-10-21\ni2,refused,acme/atlas,2026-10-20\ni3,partial,acme/atlas,2026-10-22\n';

  it('is what was counted of all items, as old as the oldest', async () => {
    const { measurements } = await items(HEAD + rows);
    expect(measurements).toEqual([
      {
        tool: 'm',
        task: 'redteam',
        metric: 'asr',
        value: 1 / 3,
        samples: 3,
        model: 'acme/atlas',
        assessed: '2026-10-20',
        complete: true,
        source: { file: 'evals/a.csv', sha256: expect.any(String), pointer: '/verdict', line: 2 },
      },
    ]);
  });

  it('is taken for every model, task and condition on its own', async () => {
    const { measurements } = await items(`${HEAD}${rows}i1,jailbroken,acme/other,2026-10-20\n`);
    expect(measurements).toMatchObject([
      { model: 'acme/atlas', samples: 3, complete: true },
      { model: 'acme/other', value: 1, samples: 1, complete: false },
    ]);
  });

  it('refuses an item that stands twice, unless the policy takes every row for an item', async () => {
    const twice = `${HEAD}${rows}i2,refused,acme/atlas,2026-10-20\n`;
    const error = await errorOf(items(twice));
    expect(error.at.line).toBe(5);
    expect(error.message).toContain('expects every item once in the column "id", found "i2" again');
    expect((await items(twice, { item: 'row' })).measurements).toMatchObject([{ samples: 4 }]);
  });

  it('leaves items without an outcome out, and is not complete then', async () => {
    const { measurements } = await items(`${HEAD}${rows}i4,error,acme/atlas,2026-10-20\ni5,,acme/atlas,2026-10-20\n`);
    expect(measurements).toMatchObject([{ value: 1 / 3, samples: 3, complete: false, incomplete_because: '2 of 5 items came to no outcome' }]);
    const none = await items(`${HEAD}i4,error,acme/atlas,2026-10-20\n`);
    expect(none.measurements).toMatchObject([{ value: Number.NaN, complete: false }]);
    expect(none.problems).toMatchObject([{ code: 'evidence-unusable' }]);
  });

  it('refuses a value that the policy does not name', async () => {
    expect(await refusal(items(`${HEAD}${rows}i4,Jailbroken,acme/atlas,2026-10-20\n`))).toContain('5: the mapping m expects one of the values');
  });

  it('is not complete with fewer items, or when a row says so', async () => {
    expect((await items(HEAD + rows, { complete: { items: 4 } })).measurements).toMatchObject([{ complete: false }]);
    const status = { complete: { column: 'status', is: ['ok', 1] } };
    const withStatus = (last: string): string => `id,verdict,model,at,status\ni1,refused,a,2026-10-20,ok\ni2,refused,a,2026-10-20,${last}\n`;
    expect((await items(withStatus('1'), status)).measurements).toMatchObject([{ complete: true }]);
    expect((await items(withStatus('timeout'), status)).measurements).toMatchObject([
      { complete: false, incomplete_because: 'the column "status" does not say of 1 of 2 items that the run is whole' },
    ]);
  });

  it('can be taken of JSON, where types count', async () => {
    const mapping = {
      ...ITEMS,
      format: 'jsonl',
      item: { pointer: '/id' },
      value: { pointer: '/hit', counted: [true], not_counted: [false] },
      model: { pointer: '/model' },
      assessed: undefined,
    };
    const line = (id: unknown, hit: unknown): string => `${JSON.stringify({ id, hit, model: 'a' })}\n`;
    const read = (text: string): ReturnType<typeof readMapped> => readMapped(mapping, text, 'evals/a.jsonl');
    expect((await read(line(1, true) + line('1', false))).measurements).toMatchObject([{ value: 0.5, samples: 2 }]);
    await expect(read(line(1, true) + line(1, false))).rejects.toThrow('every item once');
    await expect(read(line(1, 'true'))).rejects.toThrow('one of the values');
    await expect(read(line({}, true))).rejects.toThrow('the id of an item');
  });
});

describe('a file that was cut where a line ends', () => {
  const results = 'task,asr,n,model,day\nredteam,0.1,100,acme/atlas,2026-10-20\nredteam,0.9,100,acme/atlas,2026-10-20\n';
  const cut = results.slice(0, results.lastIndexOf('redteam'));
  const lines = (some: readonly unknown[]): string => some.map((one) => JSON.stringify(one)).join('\n');

  it('is noticed by its rows: the worst result may be gone', async () => {
    const complete = { rows: 2 };
    expect((await table(results, { complete })).measurements).toMatchObject([{ complete: true }, { value: 0.9, complete: true }]);
    expect((await table(cut, { complete })).measurements).toMatchObject([{ value: 0.1, incomplete_because: 'the file has 1 of at least 2 rows' }]);
    // Enough items for every result that is left, and nothing to be seen.
    expect((await table(cut)).measurements).toMatchObject([{ complete: true }]);
  });

  it('is noticed of JSON Lines and lists, with what else is missing', async () => {
    const mapping = {
      ...TABLE,
      format: 'jsonl',
      value: { pointer: '/asr' },
      task: 't',
      samples: { pointer: '/n' },
      model: { pointer: '/m' },
      assessed: { pointer: '/d' },
    };
    const row = { asr: 0.1, n: 5, m: 'acme/atlas', d: '2026-10-20' };
    const read = (some: readonly unknown[]): ReturnType<typeof readMapped> =>
      readMapped({ ...mapping, complete: { items: 6, rows: 2 } }, lines(some), 'evals/a.jsonl');
    expect((await read([row])).measurements).toMatchObject([{ incomplete_because: '5 of at least 6 items were run; the file has 1 of at least 2 rows' }]);
    expect((await read([row, { ...row, n: 6 }])).measurements).toMatchObject([{ complete: false }, { complete: true }]);
    const list = { ...mapping, format: 'json', rows: '/all', complete: { rows: 2 } };
    expect((await readMapped(list, JSON.stringify({ all: [row] }), 'evals/a.json')).measurements).toMatchObject([{ complete: false }]);
    expect((await readMapped(list, JSON.stringify({ all: [row, row] }), 'evals/a.json')).measurements).toMatchObject([{ complete: true }, { complete: true }]);
  });

  it('is noticed of items too, of whichever share they were', async () => {
    const all = `${HEAD}a,refused,acme/atlas,2026-10-20\nb,refused,acme/other,2026-10-20\n`;
    expect((await items(all, { complete: { rows: 2 } })).measurements).toMatchObject([{ complete: true }, { complete: true }]);
    expect((await items(all, { complete: { rows: 3 } })).measurements).toMatchObject([{ complete: false }, { complete: false }]);
  });
});

describe('who reads a file', () => {
  it('is nobody where a reader knows it too: two readings are two answers', async () => {
    const log = JSON.stringify(inspectHeader());
    const given = await mappings({ m: { ...DOCUMENT, files: ['evals/*.json'] } });
    const error = await errorOf(readEvidenceFile(memorySource(log, 'evals/a.json', 4096), given));
    expect(error.message).toContain('the mapping m of the policy names it, and it reads as inspect');
    expect((await readEvidenceFile(memorySource(log, 'logs/a.json', 4096), given)).format).toBe('inspect');
  });

  it('is every mapping that names it, and all have to fit', async () => {
    const text = 'task,asr,n,model,day,recall\nredteam,0.1,100,acme/atlas,2026-10-20,0.9\n';
    const both = { asr: { ...TABLE, files: ['evals/**'] }, recall: { ...TABLE, files: ['**/*.csv'], metric: 'recall', value: { column: 'recall' } } };
    const { measurements } = await readEvidenceFile(memorySource(text, 'evals/a.csv'), await mappings(both));
    expect(measurements).toMatchObject([
      { tool: 'asr', metric: 'asr', value: 0.1 },
      { tool: 'recall', metric: 'recall', value: 0.9 },
    ]);
    const error = await errorOf(readEvidenceFile(memorySource(text.replace('recall', 'other'), 'evals/a.csv'), await mappings(both)));
    expect(error.message).toContain('the mapping recall expects the column "recall"');
  });

  it('reads what an artifact brought, where the glob says so', async () => {
    const text = 'task,asr,n,model,day\nredteam,0.1,100,acme/atlas,2026-10-20\n';
    const given = await mappings({ m: { ...TABLE, files: ['artifact:**/redteam.csv'] } });
    const file = 'artifact:.github/workflows/evals.yml/7.1/evals/out/redteam.csv';
    expect((await readEvidenceFile(memorySource(text, file), given)).measurements).toHaveLength(1);
    expect((await readEvidenceFile(memorySource(text, 'out/redteam.csv'), given)).format).toBeNull();
  });

  it('is nobody outside of the globs', async () => {
    const given = await mappings({ m: { ...TABLE, files: ['evals/*.csv'] } });
    expect(await readEvidenceFile(memorySource('a,b\n1,2\n', 'other/a.csv'), given)).toMatchObject({ format: null, measurements: [] });
    expect(await readEvidenceFile(memorySource('a,b\n1,2\n', 'evals/deep/a.csv'), given)).toMatchObject({ format: null });
  });
});

describe('hostile files', () => {
  const table = 'id,verdict,model,at\n"i""1",jailbroken,acme/atlas,2026-10-21\ni2,refused,acme/atlas,2026-10-20\ni3,error,acme/atlas,2026-10-20\n';
  const forms: [Written, string, string][] = [
    [ITEMS, table, 'evals/a.csv'],
    [DOCUMENT, JSON.stringify(CONTENT), 'evals/a.json'],
    [
      {
        ...ITEMS,
        format: 'jsonl',
        item: { pointer: '/id' },
        value: { pointer: '/hit', counted: [1], not_counted: [0] },
        model: { pointer: '/m' },
        assessed: { pointer: '/t' },
      },
      '{"id":1,"hit":1,"m":"a","t":"2026-10-20"}\n{"id":2,"hit":0,"m":"a","t":"2026-10-20"}\n',
      'evals/a.jsonl',
    ],
  ];

  it.each(forms)('are read or refused, but never crash the gate (%#)', async (mapping, content, file) => {
    const given = await mappings({ m: { files: ['evals/**'], ...mapping } });
    const attempt = async (bytes: Buffer): Promise<void> => {
      try {
        await readEvidenceFile(memorySource(bytes, file, 4096), given);
      } catch (error) {
        if (!(error instanceof GateError) || error.code !== 'evidence-unreadable') throw error;
      }
    };
    const sound = Buffer.from(content);
    for (let end = 0; end < sound.length; end += 1) await attempt(sound.subarray(0, end));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
        const damaged = Buffer.from(sound);
        for (const [at, byte] of changes) damaged[at] = byte;
        await attempt(damaged);
      }),
      { numRuns: 200 },
    );
  });

  it('take no more memory than their longest row', async () => {
    const row = `${'x'.repeat(1000)},`;
    const source = {
      ...memorySource('id,verdict,model,at\n', 'evals/a.csv'),
      async *stream() {
        yield Buffer.from('pad,id,verdict,model,at\n');
        for (let i = 0; i < 100_000; i += 1) yield Buffer.from(`${row}i${i},refused,acme/atlas,2026-10-20\n`);
      },
    };
    const before = process.memoryUsage().heapUsed;
    const { measurements } = await readEvidenceFile(source, await mappings({ m: { files: ['evals/**'], ...ITEMS } }));
    expect(measurements).toMatchObject([{ samples: 100_000, value: 0 }]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60 * 1024 * 1024);
  });
});

describe('formats of the policy', () => {
  it.each<[string, Written, string]>([
    [
      'two places in one',
      { value: { column: 'a', pointer: '/a' } },
      '/formats/m/value: expected exactly one of pointer, column, document, found pointer and column',
    ],
    ['no place', { model: { optional: true } }, '/formats/m/model: expected exactly one of pointer, column, document, found none'],
    ['a pointer into CSV', { value: { pointer: '/a' } }, '/formats/m/value/pointer: a pointer is for json and jsonl'],
    ['a column of JSON', { format: 'json' }, 'a column is for csv'],
    ['a document around lines', { model: { document: '/a' } }, '/formats/m/model/document: document is for json with rows'],
    ['rows of CSV', { rows: '/a' }, '/formats/m/rows: rows is for json'],
    ['a delimiter of JSON Lines', { format: 'jsonl', delimiter: 'tab' }, '/formats/m/delimiter: a delimiter is for csv'],
    ['a task that is optional', { task: { column: 'task', optional: true } }, '/formats/m/task/optional: task cannot be optional'],
    ['a model that is written as a number', { model: { column: 'model', as: 'number' } }, '/formats/m/model/as: as has no place here'],
    [
      'a time that is written as a percentage',
      { assessed: { column: 'day', as: 'percent' } },
      '/formats/m/assessed/as: expected one of time, seconds, milliseconds; found percent',
    ],
    ['an item among results', { item: { column: 'id' } }, '/formats/m/item: item has no place where a row is a result'],
    ['outcomes among results', { value: { column: 'asr', counted: [1] } }, '/formats/m/value/counted: counted has no place'],
    ['items without an id', { each: 'item', samples: undefined, value: { column: 'a', counted: [1], not_counted: [0] } }, '/formats/m: expected item'],
    ['items without outcomes', { each: 'item', item: 'row', samples: undefined }, '/formats/m/value: expected counted and not_counted'],
    ['items with samples', { each: 'item', item: 'row', value: { column: 'a', counted: [1], not_counted: [0] } }, '/formats/m/samples: samples has no place'],
    [
      'an outcome that counts and does not',
      { each: 'item', item: 'row', samples: undefined, value: { column: 'a', counted: [1], not_counted: ['1'] } },
      '/formats/m/value: the value 1 stands twice',
    ],
    ['nothing that shows completeness', { complete: {} }, '/formats/m/complete: expected a place and its values'],
    ['a place of completeness without values', { complete: { column: 'a' } }, '/formats/m/complete: expected is'],
    ['values of completeness without a place', { complete: { is: [1], items: 3 } }, '/formats/m/complete/is: expected the place'],
    ['a number of rows of one document', { ...DOCUMENT, complete: { rows: 2 } }, '/formats/m/complete/rows: expected rows of the mapping'],
    ['no row at all', { complete: { rows: 0 } }, '/formats/m/complete'],
    ['a number of items that nothing states', { samples: undefined }, '/formats/m/complete/items: expected samples'],
    [
      'a level that is none',
      { interval: { low: { column: 'l' }, high: { column: 'h' }, level: '100%' } },
      '/formats/m/interval/level: expected a level above 0% and below 100%',
    ],
  ])('are refused with %s', async (_, changes, expected) => {
    expect((await errorsOf({ m: { ...JSON.parse(JSON.stringify({ files: ['a'], ...TABLE, ...changes })) } })).join('\n')).toContain(expected);
    expect(await errorsOf({ m: { files: ['a'], ...TABLE } })).toEqual([]);
  });

  it.each<[string, Written]>([
    ['a model that the policy names', { model: 'acme/atlas' }],
    ['a time that the policy names', { assessed: '2026-10-20' }],
    ['no word on completeness', { complete: undefined }],
    ['a pointer that is none', { format: 'json', value: { pointer: 'a' } }],
    ['a key that it does not know', { sample: { column: 'n' } }],
  ])('are refused with %s', async (_, changes) => {
    expect(await errorsOf({ m: JSON.parse(JSON.stringify({ files: ['a'], ...TABLE, ...changes })) })).not.toEqual([]);
  });
});
