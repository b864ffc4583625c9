import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/evidence/measurement.ts';
import { readEvidenceFile } from '../../src/evidence/registry.ts';
import type { GateError } from '../../src/formats/errors.ts';
import { errorOf, memorySource, readContent } from './support/sources.ts';

const head = [
  '{"entry_type": "start_run setup", "plugins.target_type": "openai", "plugins.probe_spec": "all"}',
  '{"entry_type": "init", "garak_version": "0.15.1", "start_time": "2026-10-20T10:00:00", "run": "r"}',
];
const tail = ['{"entry_type": "completion", "run": "r"}'];
const result = (probe: string, detector: string, evaluated: number, fails: number): string =>
  JSON.stringify({ entry_type: 'eval', probe, detector, passed: evaluated - fails, fails, nones: 0, total_evaluated: evaluated });

interface Tally {
  scored: number;
  hits: number;
  attempts: number;
}

/** What a list of scores stands for: how it is written, and the values that a parser finds, `undefined` for what is no number. */
const SCORES: ReadonlyArray<readonly [text: string, value: number | undefined]> = [
  ...['0.0', '1.0', '0', '1', '-0', '-0.0', '0.5', '0.50', '0.49', '0.7', '12', '-3', '-0.9', '1e-1', '5e-1', '4.9e-1', '1E+2', '50.0e-2', '0e0'].map(
    (text) => [text, Number(text)] as const,
  ),
  ...['0.4999999999999999', '0.49999999999999999', '0.499999999999999999999', '0.00000000000000000000001', '0.00000000000000000000', '1e-300'].map(
    (text) => [text, Number(text)] as const,
  ),
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ...['null', 'true', '"1.0"', '[1.0]', '[]', '[[null, 1]]', '[[[[[[1]]]]]]', '{}', '{"a": 1}'].map((text) => [text, undefined] as const),
];

const PROBES = ['dan.Dan', 'probes.dan.Dan', 'a.B', 'ä.Ü', `${'long.'.repeat(20)}X`];
const DETECTORS = ['dan.DAN', 'detector.m.M', 'm.M', 'm.N', 'ä', '7', '__proto__', 'constructor'];
const OTHERS = [
  ['prompt', '{"turns": [{"content": {"text": "\\"}], \\\\", "lang": null}}], "status": 1}'],
  ['outputs', '["}{][,:", "\\u0022", "ä"]'],
  ['notes', '{"detector_results": {"dan.DAN": [1.0]}}'],
  ['seq', '7'],
  ['uuid', '"a"'],
  ['ä', 'null'],
] as const;

/** Names that the reader writes in one way. */
const plain = (name: string): string => name.replace(/^(probes|detector)\./, '');
const keyOf = (probe: string, detector: string): string => `${plain(probe)}\n${plain(detector)}`;

interface Written {
  text: string;
  status: number;
  probe: string | undefined;
  results: ReadonlyArray<readonly [detector: string, scores: ReadonlyArray<number | undefined>]>;
}

const gap = fc.constantFrom('', '', ' ', '\t', ' \r ');
const quoted = (name: string, isEscaped: boolean): string =>
  isEscaped ? `"\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}"` : `"${name}"`;

/** Scores as their detector has them: mostly of the kind that garak writes. */
const scores = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SCORES.slice(0, 8)) }, fc.constantFrom(...SCORES)), { maxLength: 5 });

/** One row, as garak writes it or with anything about it in another way. */
const row: fc.Arbitrary<Written> = fc
  .record({
    status: fc.constantFrom(2, 2, 2, 1),
    probe: fc.option(fc.constantFrom(...PROBES), { nil: undefined }),
    results: fc.uniqueArray(fc.tuple(fc.constantFrom(...DETECTORS), scores), { selector: ([name]) => name, maxLength: 4 }),
    others: fc.subarray([...OTHERS]),
    isShuffled: fc.boolean(),
    isFirst: fc.boolean(),
    order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    escaped: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    canEscape: fc.constantFrom(false, false, true),
    space: gap,
    statusText: fc.constantFrom('', '', '.0', 'e0'),
  })
  .map(({ status, probe, results, others, isShuffled, isFirst, order, escaped, canEscape, space, statusText }) => {
    const isEscaped = (index: number): boolean => canEscape && escaped[index] === true;
    const list = ([, found]: (typeof results)[number]): string => `[${found.map(([text]) => text).join(`,${space}`)}${space}]`;
    const members: ReadonlyArray<readonly [string, string]> = [
      ['status', `${status}${statusText}`],
      ...(probe === undefined ? [] : [['probe_classname', quoted(probe, isEscaped(11))] as const]),
      ['detector_results', `{${space}${results.map((one, index) => `${quoted(one[0], isEscaped(index))}:${space}${list(one)}`).join(`${space},`)}}`],
      ...others,
    ];
    const sorted = isShuffled
      ? members
          .map((one, index) => [order[index] as number, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one)
      : members;
    const written = sorted.map(([key, value], index) => `${quoted(key, isEscaped(index + 4))}${space}:${space === '' ? ' ' : space}${value}`);
    const type = '"entry_type": "attempt"';
    const all = isFirst || !isShuffled ? [type, ...written] : [...written, type];
    return {
      text: `{${all.join(`,${space}`)}}${space}`,
      status,
      probe,
      results: results.map(([name, found]) => [name, found.map(([, value]) => value)] as const),
    };
  });

/** The plain way: what the values themselves say. */
function talliesOf(rows: readonly Written[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { status, probe, results } of rows) {
    if (status !== 2 || probe === undefined) continue;
    for (const [detector, found] of results) {
      const tally = tallies.get(keyOf(probe, detector)) ?? { scored: 0, hits: 0, attempts: 0 };
      const known = found.filter((value) => value !== undefined);
      tally.scored += known.length;
      tally.hits += known.filter((value) => value >= 0.5).length;
      if (known.length > 0) tally.attempts += 1;
      tallies.set(keyOf(probe, detector), tally);
    }
  }
  return tallies;
}

/** What a result says that agrees with the attempts, and what one says that counts one more hit. */
async function compare(rows: readonly Written[]): Promise<void> {
  const found = [...talliesOf(rows)].filter(([, { scored, hits }]) => scored > hits);
  const results = found.flatMap(([key, { scored, hits }]) => {
    const [probe = '', detector = ''] = key.split('\n');
    return [result(probe, detector, scored, hits), result(probe, detector, scored, hits + 1)];
  });
  const text = [...head, ...rows.map((one) => one.text), ...results, ...tail].join('\n');
  const { measurements } = await readContent(text, 'a.report.jsonl');
  expect(measurements).toHaveLength(found.length * 4);
  found.forEach(([, { scored, hits, attempts }], index) => {
    expect(measurements[index * 4]).toMatchObject({ value: hits / scored, samples: attempts, complete: true });
    expect(measurements[index * 4 + 2]?.incomplete_because).toBe(`${hits} outputs have a score of 0.5 or more, and ${hits + 1} were counted as hits`);
  });
}

describe('the scores of attempts', () => {
  it('are what their values say, however they are written', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), compare), { numRuns: 400 });
  });

  it.each(SCORES)('count one by one: %s', async (text, value) => {
    const scored = value === undefined ? [0] : [0, value];
    const written = { text: attempt({ results: `{"m.M": [0.0, ${text}]}` }), status: 2, probe: 'dan.Dan', results: [['m.M', scored]] as const };
    await compare([written]);
  });
});

/** A row as garak writes it, with other texts in some places. */
function attempt({ status = '2', probe = '"dan.Dan"', results = '{"m.M": [1.0, 0.0]}', end = '' } = {}): string {
  return `{"entry_type": "attempt", "uuid": "a", "seq": 0, "status": ${status}, "probe_classname": ${probe}, "outputs": ["x", {"text": "y"}], "detector_results": ${results}, "notes": {}${end}}`;
}

const report = (...rows: ReadonlyArray<string | Buffer>): Buffer =>
  Buffer.from(Buffer.concat([...head, ...rows, result('dan.Dan', 'm.M', 2, 1), ...tail].flatMap((one) => [Buffer.from(one), Buffer.from('\n')])));
const errorIn = (...rows: ReadonlyArray<string | Buffer>): Promise<GateError> => errorOf(readContent(report(...rows), 'a.report.jsonl'));
const first = async (...rows: ReadonlyArray<string | Buffer>): Promise<Measurement | undefined> =>
  (await readContent(report(...rows), 'a.report.jsonl')).measurements[0];

describe('an attempt that is broken', () => {
  const sound = attempt();

  it('is none as it stands', async () => {
    expect(await first(sound)).toMatchObject({ samples: 1, complete: true });
  });

  it('at any byte is unreadable, whether it is detected or not', async () => {
    for (const whole of [sound, attempt({ status: '1' })])
      for (let end = 1; end < whole.length; end += 1)
        expect(await errorIn(whole.slice(0, end)), `cut at ${end}`).toMatchObject({ code: 'evidence-unreadable', at: { line: 3 } });
  });

  it.each<[string, string, string]>([
    ['a status twice', attempt({ end: ', "status": 2' }), 'duplicate key "status"'],
    ['a status twice, one of them escaped', attempt({ end: ', "st\\u0061tus": 2' }), 'duplicate key "status"'],
    ['a status that is corrected', attempt({ status: '1', end: ', "status": 2' }), 'duplicate key "status"'],
    ['a probe twice', attempt({ end: ', "probe_classname": "a.B"' }), 'duplicate key "probe_classname"'],
    ['results twice', attempt({ end: ', "detector_results": {}' }), 'duplicate key "detector_results"'],
    ['a type twice', attempt({ end: ', "entry_type": "eval"' }), 'duplicate key "entry_type"'],
    ['a detector twice', attempt({ results: '{"m.M": [1], "m.M": [0]}' }), 'duplicate key "m.M"'],
    ['a detector twice before its detection', attempt({ status: '1', results: '{"m.M": [1], "m.M": [0]}' }), 'duplicate key "m.M"'],
    ['a detector twice, one of them escaped', attempt({ results: '{"m.M": [1], "m\\u002eM": [0]}' }), 'duplicate key "m.M"'],
    ['a comma too many in the row', attempt({ end: ',' }), 'a key in double quotes'],
    ['a comma too many in the results', attempt({ results: '{"m.M": [1],}' }), 'a key in double quotes'],
    ['a comma too many in the scores', attempt({ results: '{"m.M": [1,]}' }), 'a value'],
    ['a comma too many at the start of the results', attempt({ results: '{,"m.M": [1]}' }), 'a key in double quotes'],
    ['no comma in the scores', attempt({ results: '{"m.M": [1 0]}' }), "',' or ']'"],
    ['another bracket', attempt({ results: '{"m.M": [1}}' }), "']'"],
    ['a bracket too many', attempt({ results: '{"m.M": [1]}}' }), 'the end of the document'],
    ['more text', `${attempt()} x`, 'the end of the document'],
    ['a second row', `${attempt()}${attempt()}`, 'the end of the document'],
    ...['01', '1.', '.5', '+1', '1e', '1e+', '- 1', '-', '0x1', '1_0', 'nul', 'nulls', 'nan'].map((text): [string, string, string] => [
      `the score ${text}`,
      attempt({ results: `{"m.M": [0.0, ${text}, 0.0]}` }),
      'expected',
    ]),
    ...['1e400', '-1e999', `1${'0'.repeat(400)}`, '1e-400', `0.${'0'.repeat(400)}1`].map((text): [string, string, string] => [
      `the score ${text.slice(0, 10)} of ${text.length}`,
      attempt({ results: `{"m.M": [${text}]}` }),
      'fits a double',
    ]),
    ['a control character in its probe', attempt({ probe: '"dan\u0001"' }), 'control characters'],
    ['a control character in its detector', attempt({ results: '{"m\t": [1]}' }), 'control characters'],
    ['half of a surrogate pair in its probe', attempt({ probe: '"\\ud800"' }), 'surrogate'],
  ])('by %s is unreadable, and says where', async (_what, text, message) => {
    const error = await errorIn(sound, text);
    expect(error).toMatchObject({ code: 'evidence-unreadable', at: { line: 4, column: expect.any(Number) } });
    expect(error.message).toContain(message);
  });

  it.each<[string, string]>([
    ['probe', attempt({ probe: '"dan.Xan"' })],
    ['detector', attempt({ results: '{"X.M": [1]}' })],
    ['key', attempt({ end: ', "X": 1' })],
  ])('by a %s that is no UTF-8 is unreadable', async (_what, text) => {
    expect(await first(sound, text)).toBeDefined();
    const bytes = Buffer.from(text);
    bytes[text.indexOf('X')] = 0xff;
    expect((await errorIn(sound, bytes)).message).toContain('expected UTF-8');
  });
});

describe('limits of attempts', () => {
  const pairs = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => attempt({ probe: `"p.P${index >> 1}"`, results: `{"m.M${index & 1}": [0.0]}` }));

  it('are 5000 pairs of a probe and a detector', async () => {
    expect(await first(...pairs(5000))).toMatchObject({ complete: true });
    const error = await errorIn(...pairs(5001));
    expect(error).toMatchObject({ code: 'evidence-unreadable', at: { line: 5003 }, hint: 'Split the run into reports of fewer probes.' });
    expect(error.message).toBe('expected attempts of at most 5000 pairs of a probe and a detector, found more');
  });

  it('are 5000 results', async () => {
    const results = (count: number): string[] => Array.from({ length: count }, (_, index) => result(`p.P${index}`, 'm.M', 2, 1));
    expect((await readContent(report(...results(4999)), 'a.report.jsonl')).measurements).toHaveLength(10_000);
    expect(await errorIn(...results(5000))).toMatchObject({ message: 'expected at most 5000 results, found more', at: { line: 5003 } });
  });

  it('are four mebibytes of results', async () => {
    const results = (count: number): string[] => Array.from({ length: count }, (_, index) => result(`p.P${index}${'x'.repeat(10_000)}`, 'm.M', 2, 1));
    const read = (count: number) => readEvidenceFile(memorySource(report(...results(count)), 'a.report.jsonl', 64 * 1024));
    expect((await read(400)).measurements).toHaveLength(802);
    expect((await errorOf(read(430))).message).toBe('expected at most 4 MiB of results, found more');
  });

  it.each(['', 'ä'])('are names of 1000 characters, with %j in them', async (part) => {
    const probe = (length: number): string => `"${part}${'p'.repeat(length - part.length)}"`;
    // The name of the detector, and what stands between.
    expect(await first(attempt({ probe: probe(996) }))).toBeDefined();
    expect(await errorIn(attempt({ probe: probe(997) }))).toMatchObject({ message: expect.stringContaining('at most 1000 characters'), at: { line: 3 } });
  });

  it.each(['0.0,', 'true,'])('are a mebibyte of scores, as %s', async (score) => {
    const results = (bytes: number): string => {
      const start = `{"a.A": [${score.repeat(1000)}`;
      return `${start}${' '.repeat(bytes - start.length - 3)}0]}`;
    };
    const read = (bytes: number) => readEvidenceFile(memorySource(report(attempt({ results: results(bytes) })), 'a.report.jsonl', 64 * 1024));
    expect((await read(1_048_576)).measurements).toHaveLength(2);
    expect(await errorOf(read(1_048_577))).toMatchObject({
      message: expect.stringContaining('/detector_results to have at most 1048576 bytes'),
      at: { line: 3 },
    });
  });
});
