import { describe, expect, it, vi } from 'vitest';
import { MAX_ARCHIVE_MEMBER_BYTES, MAX_SAMPLES, MAX_SAMPLES_BYTES } from '../../src/formats/limits.ts';
import { inspectArchive, inspectHeader } from './support/inspect-log.ts';
import { errorOf, readContent } from './support/sources.ts';
import { writeZip, type ZipEntry } from './support/zip-writer.ts';

// Archives of very many members take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Fields = Record<string, unknown>;

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const score = (more: Fields = {}): Fields => ({ value: 'C', explanation: 'It says "history": [1].', ...more });
const sample = (scores: Fields | undefined, more: Fields = {}): Fields => ({ id: 1, epoch: 1, messages: [{ history: [1] }], scores, events: [], ...more });
const edited = score({ history: [{ value: 'I' }, { value: 'C', provenance: { author: 'lena', reason: 'The grader was wrong.' } }] });

const document = (samples: unknown): Fields => ({ ...inspectHeader(), samples });
const archive = (samples: unknown[], name = (index: number): string => `samples/${index}_epoch_1.json`): Buffer =>
  inspectArchive(
    inspectHeader(),
    samples.map((content, index) => ({ name: name(index), content: json(content) })),
  );

/** Why a log with these samples is incomplete, read as a document and as an archive. */
async function because(...samples: unknown[]): Promise<string | undefined> {
  const read = async (content: unknown): Promise<string | undefined> => (await readContent(content)).measurements[0]?.incomplete_because;
  const [one, other] = [await read(document(samples)), await read(archive(samples))];
  expect(other).toBe(one);
  return one;
}

describe('scores of an Inspect log that were edited after the run', () => {
  it('make the run incomplete: the value is not what was measured', async () => {
    expect(await because(sample({ includes: score({ history: [] }) }))).toBeUndefined();
    expect(await because(sample({ includes: edited }))).toBe('scores of 1 sample were edited after the run');
    expect(await because(sample({ a: score(), b: edited }), sample({ a: score() }), sample({ a: edited, b: edited }))).toContain('of 2 samples');
  });

  it.each([
    ['a new score has one entry', [{ value: 1 }]],
    ['no list', { value: 1 }],
    ['a number', 1],
    ['a text', 'x'],
  ])('%s: edited', async (_, history) => {
    expect(await because(sample({ includes: score({ history }) }))).toContain('edited');
  });

  it.each([
    ['absent', undefined],
    ['null', null],
    ['an empty list', []],
  ])('a history that is %s tells of no edit', async (_, history) => {
    expect(await because(sample({ includes: score({ history }) }))).toBeUndefined();
  });

  it('are found in the one score that samples of version 1 have', async () => {
    expect(await because(sample(undefined, { score: edited }))).toContain('edited');
    expect(await because(sample(undefined, { score: score() }))).toBeUndefined();
  });

  it('are no other history: of messages, of metadata, of the store', async () => {
    const history = [{ value: 1 }];
    expect(await because(sample({ includes: score({ metadata: { history } }) }, { history, store: { scores: { a: { history } } } }))).toBeUndefined();
  });

  it('are found in a large sample, which has several members', async () => {
    const read = async (one: unknown): Promise<unknown> =>
      (await readContent(archive([one], () => 'samples/a/b_epoch_1/sample.json'))).measurements[0]?.incomplete_because;
    expect(await read(sample({ includes: edited }))).toContain('edited');
    expect(await read(sample({ includes: score() }))).toBeUndefined();
    // Other members of it are not looked at.
    const other = await readContent(archive([[sample({ includes: edited })]], () => 'samples/b_epoch_1/events/0.json'));
    expect(other.measurements[0]?.complete).toBe(true);
  });
});

describe('samples of an Inspect log that were invalidated', () => {
  it('make the run incomplete, also where the header does not say so', async () => {
    const invalidation = { author: 'lena', reason: 'The sandbox was down.', timestamp: '2026-10-21T10:00:00+00:00' };
    expect(await because(sample({ includes: score() }, { invalidation: null }))).toBeUndefined();
    expect(await because(sample({ includes: score() }, { invalidation }))).toBe('1 sample was invalidated');
    expect(await because(sample({ a: edited }, { invalidation }), sample({}, { invalidation }))).toBe(
      'scores of 1 sample were edited after the run; 2 samples were invalidated',
    );
  });
});

describe('samples of an Inspect log that are not as they should be', () => {
  it('with two histories are refused, because tools disagree on which one counts', async () => {
    const text = JSON.stringify(document([sample({ includes: edited })])).replace('"history":[{"value":"I"}', '"history":[],"history":[{"value":"I"}');
    expect(await errorOf(readContent(text))).toMatchObject({ code: 'evidence-unreadable', message: expect.stringContaining('duplicate key "history"') });
  });

  it('that are damaged are refused', async () => {
    const broken = inspectArchive(inspectHeader(), [{ name: 'samples/1_epoch_1.json', content: Buffer.from('{"id":1,') }]);
    expect(await errorOf(readContent(broken))).toMatchObject({ code: 'evidence-unreadable' });
  });

  it('that are none tell of no change', async () => {
    for (const samples of [null, {}, 'x', [], [null, 1, 'x', []]]) expect((await readContent(document(samples))).measurements[0]?.complete).toBe(true);
  });
});

describe('an archive with more samples than are looked through', () => {
  const members = (entries: ZipEntry[]): Buffer => writeZip([...entries, { name: 'header.json', content: json(inspectHeader()) }]);
  const unseen = [{ code: 'evidence-unseen', message: expect.stringContaining('whether scores were edited after the run is not known') }];

  it('is read all the same, and says so', async () => {
    const content = json(sample({ includes: edited }));
    const many = Array.from({ length: MAX_SAMPLES + 1 }, (_, index) => ({ name: `samples/${index}_epoch_1.json`, content, method: 0 as const }));
    expect(await readContent(members(many))).toMatchObject({ measurements: [{ value: 0.55, complete: true }], problems: unseen });
    expect((await readContent(members(many.slice(0, 30)))).measurements[0]?.incomplete_because).toContain('of 30 samples');
  });

  it('counts what they expand to, not what they take', async () => {
    const content = Buffer.concat([json(sample({ includes: score() })), Buffer.alloc(MAX_SAMPLES_BYTES / 16, ' ')]);
    const large = Array.from({ length: 16 }, (_, index) => ({ name: `samples/${index}_epoch_1.json`, content }));
    expect((await readContent(members(large))).problems).toMatchObject(unseen);
    expect((await readContent(members(large.slice(0, 3)))).problems).toEqual([]);
  });

  it('is one with a single sample that is too large, too', async () => {
    const padded = (bytes: number): Buffer => Buffer.concat([json(sample({ includes: score() })), Buffer.alloc(bytes, ' ')]);
    const one = (bytes: number) => readContent(members([{ name: 'samples/1_epoch_1.json', content: padded(bytes) }]));
    expect(await one(MAX_ARCHIVE_MEMBER_BYTES)).toMatchObject({ measurements: [{ value: 0.55, complete: true }], problems: unseen });
    expect((await one(MAX_ARCHIVE_MEMBER_BYTES - 1000)).problems).toEqual([]);
  });
});
