import { describe, expect, test } from 'vitest';
import { BASE, changesBetween, type Fields, merge } from './compare-support.ts';

const MAPPING = {
  files: ['evals/*.csv'],
  format: 'csv',
  task: 'redteam',
  metric: 'asr',
  value: { column: 'asr' },
  samples: { column: 'n' },
  model: { column: 'model' },
  assessed: { column: 'day' },
  complete: { items: 100 },
};
const patched = (mapping: Fields | undefined): unknown => merge(BASE, mapping === undefined ? {} : { formats: { csv: mapping } });
const kinds = async (before: Fields | undefined, after: Fields | undefined): Promise<string[]> =>
  (await changesBetween(patched(before), patched(after))).map(({ kind, path }) => `${kind} ${path}`);

describe('a mapping', () => {
  test('is weaker when it comes, because it may clear, and when it goes, because it raises no alarm', async () => {
    expect(await kinds(undefined, MAPPING)).toEqual(['weaker /formats/csv']);
    expect(await kinds(MAPPING, undefined)).toEqual(['weaker /formats/csv']);
  });

  test.each<[string, Fields]>([
    ['other files', { files: ['evals/**'] }],
    ['another column', { value: { column: 'rate' } }],
    ['another writing', { value: { column: 'asr', as: 'hundredths' } }],
    ['what was required is optional', { model: { column: 'model', optional: true } }],
    ['another task', { task: 'other' }],
    ['another delimiter', { delimiter: 'tab' }],
    ['a further condition', { conditions: { tools: { column: 'tools' } } }],
    ['an uncertainty', { stderr: { column: 'se' } }],
  ])('is weaker with %s', async (_, change) => {
    expect(await kinds(MAPPING, { ...MAPPING, ...change })).toEqual(['weaker /formats/csv']);
    expect(await kinds({ ...MAPPING, ...change }, MAPPING)).toEqual(['weaker /formats/csv']);
  });

  test('is stricter only where more has to show that a run is whole', async () => {
    const complete = (value: unknown): Fields => ({ ...MAPPING, complete: value });
    const strict = ['stricter /formats/csv/complete'];
    const weak = ['weaker /formats/csv/complete'];
    const [assumed, some, more] = [complete('assumed'), complete({ items: 100 }), complete({ items: 101 })];
    const [status, both] = [complete({ column: 's', is: ['ok', 'done'] }), complete({ column: 's', is: ['ok'], items: 100 })];
    const [rows, moreRows] = [complete({ items: 100, rows: 5 }), complete({ items: 100, rows: 6 })];
    expect(await kinds(some, rows)).toEqual(strict);
    expect(await kinds(rows, some)).toEqual(weak);
    expect(await kinds(rows, moreRows)).toEqual(strict);
    expect(await kinds(moreRows, rows)).toEqual(weak);
    expect(await kinds(rows, more)).toEqual(weak);
    expect(await kinds(assumed, some)).toEqual(strict);
    expect(await kinds(some, assumed)).toEqual(weak);
    expect(await kinds(some, more)).toEqual(strict);
    expect(await kinds(more, some)).toEqual(weak);
    expect(await kinds(some, both)).toEqual(strict);
    expect(await kinds(status, both)).toEqual(strict);
    expect(await kinds(both, status)).toEqual(weak);
    expect(await kinds(some, status)).toEqual(weak);
    expect(await kinds(complete({ column: 's', is: ['ok'] }), complete({ column: 't', is: ['ok'] }))).toEqual(weak);
  });

  test('that is written in another order, or with its defaults, is the same', async () => {
    expect(await kinds(MAPPING, { ...Object.fromEntries(Object.entries(MAPPING).reverse()), each: 'result', delimiter: 'comma', tool: 'csv' })).toEqual([]);
  });
});
