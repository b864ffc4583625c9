import { describe, expect, it } from 'vitest';
import { isClaimed } from '../../src/evidence/claimed.ts';
import type { Measurement } from '../../src/evidence/measurement.ts';
import { errorOf, readContent } from './support/sources.ts';

const passed = (count: number): string => Array.from({ length: count }, (_, id) => `<testcase classname="c" name="t${id}" time="0.1"/>`).join('');
const suite = (cases: string, attributes = ''): string => `<testsuite name="jailbreaks" timestamp="2026-10-20T10:00:00" ${attributes}>${cases}</testsuite>`;
const MODEL = '<properties><property name="model" value="acme/atlas-3.1"/></properties>';

const FAILED = '<testcase name="x"><failure message="a &lt; b"><![CDATA[</testcase>]]></failure></testcase>';

const read = async (text: string): Promise<Measurement[]> => (await readContent(text, 'evals/junit.xml')).measurements;

describe('a JUnit report', () => {
  it('yields the pass rate of its suite', async () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n<testsuites>${suite(`${MODEL}${passed(3)}${FAILED}`)}</testsuites>\n`;
    const reading = await readContent(text, 'evals/junit.xml');
    expect(reading).toMatchObject({ format: 'junit', problems: [] });
    expect(reading.measurements).toEqual([
      {
        tool: 'junit',
        task: 'jailbreaks',
        metric: 'pass_rate',
        value: 0.75,
        samples: 4,
        model: 'acme/atlas-3.1',
        assessed: '2026-10-20T10:00:00',
        complete: true,
        source: { file: 'evals/junit.xml', sha256: reading.sha256, pointer: '' },
      },
    ]);
  });

  it('measures each of several suites, and all together', async () => {
    const other = suite(`<testcase name="y"><failure/></testcase>`).replace('jailbreaks', 'filters').replace('2026-10-20', '2026-10-01');
    const found = await read(`<testsuites name="all">${suite(passed(3))}${other}</testsuites>`);
    expect(found.map(({ task, value, samples, assessed }) => [task, value, samples, assessed])).toEqual([
      ['jailbreaks', 1, 3, '2026-10-20T10:00:00'],
      ['filters', 0, 1, '2026-10-01T10:00:00'],
      ['all', 0.75, 4, '2026-10-01T10:00:00'],
    ]);
  });

  it('may have suites inside suites, or one at the root', async () => {
    expect(await read(suite(passed(2)))).toMatchObject([{ value: 1, samples: 2 }]);
    expect((await read(suite(suite(passed(2)) + passed(1), 'tests="3"'))).map(({ samples }) => samples)).toEqual([1, 2, 3]);
  });

  it('a test that is listed twice is one sample', async () => {
    expect(await read(suite(passed(2) + passed(2)))).toMatchObject([{ value: 1, samples: 2 }]);
  });

  it('without model and time says so', async () => {
    const { problems } = await readContent('<testsuite name="a"><testcase name="t"/></testsuite>', 'a.xml');
    expect(problems.map(({ code }) => code)).toEqual(['evidence-no-model', 'evidence-undated']);
  });

  it('takes what the run says of itself from a property', async () => {
    const property = (value: string): string => suite(`<properties><property name="kri_gate" value='${value}'/></properties>${passed(1)}`);
    expect(await read(property('{"conditions":{"adaptive":true}}'))).toMatchObject([{ conditions: { adaptive: true } }]);
    expect((await readContent(property('{'), 'a.xml')).problems[0]).toMatchObject({ code: 'evidence-unverified' });
  });

  it('the properties and outcomes of a single test are not those of the report', async () => {
    const inner = `<testcase name="t"><properties><property name="model" value="other"/></properties><system-out><failure/></system-out></testcase>`;
    expect(await read(suite(MODEL + inner))).toMatchObject([{ value: 1, model: 'acme/atlas-3.1' }]);
  });
});

describe('completeness of a JUnit report', () => {
  it.each([
    ['<testcase name="x"><error/></testcase>', '', 0.75, '1 test ended in an error'],
    ['<testcase name="x"><skipped/></testcase>', '', 1, '1 test was skipped'],
    ['<testcase name="x" status="notrun"/>', '', 1, '1 test was skipped'],
    ['<testcase name="x"><failure/><error/></testcase>', '', 0.75, '1 test ended in an error'],
    ['', 'tests="5"', 1, 'jailbreaks states "5" tests, its tests are 3'],
    ['', 'tests="3" failures="1"', 1, 'jailbreaks states "1" failures, its tests are 0'],
    ['', 'tests="3" errors="x"', 1, 'jailbreaks states "x" errors, its tests are 0'],
  ])('%s %s', async (cases, attributes, value, reason) => {
    expect(await read(suite(passed(3) + cases, attributes))).toMatchObject([{ value, complete: false, incomplete_because: reason }]);
  });

  it('a count of the root that the tests do not reach makes every suite incomplete', async () => {
    expect(await read(`<testsuites tests="9">${suite(passed(3))}</testsuites>`)).toMatchObject([{ complete: false }]);
    expect((await read(`<testsuites tests="9">${suite(passed(3))}${suite(passed(3))}</testsuites>`)).map(({ complete }) => complete)).toEqual([
      false,
      false,
      false,
    ]);
    expect(await read(`<testsuites tests="3" failures="0" errors="0">${suite(passed(3), 'tests="3" skipped="0"')}</testsuites>`)).toMatchObject([
      { complete: true },
    ]);
  });

  it('a test that passed only when it was tried again did not pass', async () => {
    expect(await read(suite(`${passed(1)}<testcase name="x"><flakyFailure/></testcase>`))).toMatchObject([{ value: 0.5, complete: true }]);
    // Its tool counts it as passed, so the attributes do not contradict it; of a test that never passed they would.
    const counted = 'tests="2" failures="0" errors="0"';
    for (const child of ['flakyFailure', 'flakyError'])
      expect(await read(suite(`${passed(1)}<testcase name="x"><${child}/></testcase>`, counted))).toMatchObject([{ value: 0.5, samples: 2, complete: true }]);
    expect(await read(suite(`${passed(1)}<testcase name="x"><failure/><rerunFailure/></testcase>`, counted))).toMatchObject([{ value: 0.5, complete: false }]);
  });

  it('a test whose status says that it failed did not pass, as one with a child that says so', async () => {
    for (const status of ['status="failed"', 'result="Error"'])
      expect(await read(suite(`${passed(1)}<testcase name="x" ${status}/>`))).toMatchObject([{ value: 0.5, complete: true }]);
    expect(await read(suite(`${passed(1)}<testcase name="x" status="run" result="completed"/>`))).toMatchObject([{ value: 1 }]);
  });

  it('a test with a status that is not known did not pass, and makes it incomplete', async () => {
    const rate = async (attributes: string, child = ''): Promise<unknown> =>
      (await read(suite(`${passed(1)}<testcase name="x" ${attributes}>${child}</testcase>`)))[0];
    expect(await rate('status="Inconclusive"')).toMatchObject({
      value: 0.5,
      incomplete_because: '1 test ended in an error; a test has the status "inconclusive", which is not known',
    });
    for (const status of ['PASSED', ' ok ', '', 'fixed']) expect(await rate(`status="${status}"`)).toMatchObject({ value: 1, complete: true });
    // A child that says how it went says more.
    expect(await rate('status="inconclusive"', '<failure/>')).toMatchObject({ value: 0.5, complete: true });
  });

  it('a test inside of another one is refused, because one of the two would be forgotten', async () => {
    for (const inner of ['<testcase name="b"/>', '<testsuite name="b"/>'])
      expect((await errorOf(read(suite(`<testcase name="a"><failure/>${inner}</testcase>`)))).message).toContain('found one inside of another');
  });

  it('a suite of which nothing was run is no number, and one without tests is nothing', async () => {
    const { measurements, problems } = await readContent(suite('<testcase name="x"><skipped/></testcase>'), 'a.xml');
    expect(measurements[0]).toMatchObject({ value: Number.NaN, complete: false });
    expect(problems.map(({ code }) => code)).toContain('evidence-unusable');
    expect((await readContent('<testsuites/>', 'a.xml')).problems).toMatchObject([{ code: 'evidence-no-measurement' }]);
  });
});

describe('XML that is not well-formed', () => {
  it.each([
    ['<testsuite><testcase></testsuite>', 'expected </testcase>, found </testsuite>'],
    ['<testsuite>', 'may be truncated'],
    ['<testsuite', 'expected'],
    ['<testsuite/><testsuite/>', 'a second one'],
    ['<testsuite/>x', 'outside of the root element'],
    ['<?xml version="1.<testsuite><testcase/></testsuite>0"?><testsuite/>', 'found another declaration'],
    ['<testsuite a="1" a="2"/>', 'duplicate attribute "a"'],
    ['<testsuite a=1/>', 'in quotes'],
    ['<testsuite a="1"b="2"/>', 'white space before an attribute'],
    ['<testsuite a="<"/>', "no '<' in the value"],
    ['<testsuite>&lol;</testsuite>', 'expected an entity'],
    ['<testsuite>a & b</testsuite>', 'expected an entity'],
    ['<testsuite a="&#0;"/>', 'expected an entity'],
    ['<testsuite>&#xD800;</testsuite>', 'expected an entity'],
    ['<testsuite>]]></testsuite>', 'found ]]>'],
    ['<testsuite><!-- a -- b --></testsuite>', 'no -- inside a comment'],
    ['<testsuite><![CDATA[x</testsuite>', 'CDATA'],
    ['<testsuite>\u0001</testsuite>', 'a control character'],
    ['<!DOCTYPE x [<!ENTITY lol "lol">]><testsuite>&lol;</testsuite>', 'no document type declaration'],
    ['<?xml version="1.0" encoding="latin1"?><testsuite/>', 'the encoding "latin1"'],
    [`${'<testsuite>'.repeat(300)}${'</testsuite>'.repeat(300)}`, 'nested deeper'],
    [Buffer.concat([Buffer.from('<testsuite a="'), Buffer.from([0xe9]), Buffer.from('"/>')]), 'expected UTF-8'],
  ])('is refused: %.40s', async (text, message) => {
    const error = await errorOf(readContent(text, 'a.xml'));
    expect(error.code).toBe('evidence-unreadable');
    expect(error.message).toContain(message);
  });

  it('names line and column', async () => {
    expect((await errorOf(readContent('<testsuite>\n  <testcase x>\n</testsuite>', 'a.xml'))).at).toMatchObject({ line: 2, column: 14 });
  });
});

describe('XML that is no JUnit report', () => {
  it('is claimed by its extension, as results on Hugging Face are by their folder', () => {
    expect(['a.xml', 'x/A.XML', '.eval_results/a.yaml', 'm/.eval_results/a.yml'].every((file) => isClaimed(file))).toBe(true);
    expect(['a.xml.gz', 'a.svg', 'a.yaml', 'eval_results/a.yaml'].some((file) => isClaimed(file))).toBe(false);
  });

  it.each(['<coverage/>', '<?xml version="1.0"?><!DOCTYPE coverage SYSTEM "x.dtd" [<!ENTITY a "b">]><coverage>&a;</coverage>', '\ufeff<html>&nbsp;</html>'])(
    'and is sound is nobody’s: %s',
    async (text) => {
      expect(await readContent(text, 'a.xml')).toMatchObject({ format: null, measurements: [] });
    },
  );

  it.each(['<coverage>', '', 'coverage', '{"a":1}'])('and is broken is unreadable: %s', async (text) => {
    expect((await errorOf(readContent(text, 'a.xml'))).code).toBe('evidence-unreadable');
  });

  it('under another name is nobody’s concern', async () => {
    expect((await readContent('<a>', 'a.svg')).format).toBeNull();
  });
});

describe('what stands beside the tests of a JUnit report', () => {
  const beside = (text: string): string => `<testsuites>${suite(passed(2))}${text}</testsuites>`;
  const because = async (text: string): Promise<string | undefined> => (await read(text))[0]?.incomplete_because;

  it.each([
    ['an error in a suite', beside('<testsuite name="b"><error message="no fixture"/></testsuite>'), '1 error stands outside of the tests'],
    ['two in the root', beside('<error/><failure/>'), '2 errors stand outside of the tests'],
    ['an error beside tests', suite(`${passed(2)}<error/>`), '1 error stands outside of the tests'],
    [
      'a suite that lost its tests',
      beside('<testsuite name="b" tests="5" failures="5"/>'),
      'b states "5" tests, its tests are 0; b states "5" failures, its tests are 0',
    ],
    [
      'a suite around one that lost some',
      `<testsuites><testsuite name="b" tests="3">${suite(passed(2))}</testsuite></testsuites>`,
      'b states "3" tests, its tests are 2',
    ],
  ])('makes it incomplete: %s', async (_name, text, reason) => {
    expect(await because(text)).toBe(reason);
  });

  it.each([
    ['a suite without tests', beside('<testsuite name="b" tests="0" errors="0"/>')],
    ['a suite around the tests it counts', `<testsuites><testsuite name="b" tests="2">${suite(passed(2))}</testsuite></testsuites>`],
    ['an element of that name elsewhere', suite(`${passed(2)}<system-out><error/></system-out>`)],
    ['a suite that was skipped', suite(`${passed(2)}<skipped/>`)],
  ])('may be harmless: %s', async (_name, text) => {
    expect(await because(text)).toBeUndefined();
  });
});

describe('the time of a suite', () => {
  const timed = (text: string): string => suite(passed(1)).replace('2026-10-20T10:00:00', text);

  it('may be written as in HTTP, which is UTC', async () => {
    expect(await read(timed('Tue, 20 Oct 2026 10:00:00 GMT'))).toMatchObject([{ assessed: '2026-10-20T10:00:00Z' }]);
  });

  it.each([
    ['2026-10-20T10:00:00 UTC', '2026-10-20T10:00:00Z'],
    ['2026-10-20T10:00:00.5 GMT', '2026-10-20T10:00:00.5Z'],
    ['1792490400000', '2026-10-20T10:00:00.000Z'],
  ])('may be timed as %s', async (stated, assessed) => {
    expect(await read(timed(stated))).toMatchObject([{ assessed }]);
  });

  it('has the time of the suite around it where it states none', async () => {
    const inner = (attributes: string): string => `<testsuite name="inner" ${attributes}>${passed(1)}</testsuite>`;
    const around = (attributes: string): string =>
      `<testsuites><testsuite name="around" timestamp="2026-10-20T10:00:00">${inner(attributes)}</testsuite></testsuites>`;
    expect(await read(around(''))).toMatchObject([{ task: 'inner', assessed: '2026-10-20T10:00:00' }]);
    expect(await read(around('timestamp="2026-10-19T10:00:00"'))).toMatchObject([{ task: 'inner', assessed: '2026-10-19T10:00:00' }]);
  });

  it.each([
    '2026-10-20T10:00:00+02:00 UTC',
    '2026-10-20T10:00:00Z UTC',
    '2026-10-20T10:00:00 CET',
    '179249040000',
    'Tue, 20 Oct 2026 10:00:00 CET',
    'Tue, 20 Okt 2026 10:00:00 GMT',
    'Tue, 31 Feb 2026 10:00:00 GMT',
    '20 October 2026',
  ])('%s is no time', async (text) => {
    const { measurements, problems } = await readContent(timed(text), 'evals/junit.xml');
    expect(measurements).toMatchObject([{ assessed: '' }]);
    expect(problems).toContainEqual({ code: 'evidence-undated', message: 'expected a timestamp of a suite, found none' });
  });
});

describe('names that nearly say how a test went', () => {
  it.each(['failure', 'Failure', 'FAILURE', 'j:failure', 'Error', 'rerunFailure'])('<%s> is no pass', async (name) => {
    const { measurements } = await readContent(
      `<testsuites xmlns:j="x"><testsuite name="s"><testcase name="a"><${name}/></testcase><testcase name="b"/></testsuite></testsuites>`,
      'a.xml',
    );
    expect(measurements).toMatchObject([{ value: 0.5, samples: 2 }]);
  });

  it.each(['<testsuite name="t"><failure/></testsuite>', '<failure/>'])('%s outside of a test makes the report incomplete', async (part) => {
    const { measurements } = await readContent(`<testsuites><testsuite name="s"><testcase name="a"/>${part}</testsuite></testsuites>`, 'a.xml');
    expect(measurements[0]).toMatchObject({ complete: false, incomplete_because: expect.stringContaining('outside of the tests') });
  });
});

describe('what is nearly XML', () => {
  const T = '<testsuites><testsuite name="s"><testcase name="a"/></testsuite></testsuites>';

  it.each([
    ['two declarations', `<?xml version="1.0"?><?xml version="1.0"?>${T}`, 'a declaration at the start'],
    ['a declaration behind a space', ` <?xml version="1.0"?>${T}`, 'a declaration at the start'],
    ['a declaration inside', T.replace('<testcase', '<?XmL version="1.0"?><testcase'), 'a declaration at the start'],
    ['a declaration with white space that XML does not have', `<?xml\u00a0version="1.0"?>${T}`, 'a declaration at the start'],
    ['such white space within it', `<?xml version\ufeff="1.0"?>${T}`, 'found another declaration'],
    ['such white space outside of the root', `${T}\u00a0`, 'outside of the root element'],
    ['an instruction without a name', `<? <testcase/> ?>${T}`, 'the name of an instruction'],
    ['an instruction whose name does not end', `<?a<b?>${T}`, 'white space after the name'],
    ['a name of letters that XML does not have', T.replace('<testcase name="a"/>', '<\u00d7/>'), 'the name of an element'],
    ['a name that starts with a point in the middle', T.replace('<testcase name="a"/>', '<\u00b7a/>'), 'the name of an element'],
  ])('is refused: %s', async (_what, text, message) => {
    expect((await errorOf(readContent(text, 'a.xml'))).message).toContain(message);
  });

  it('names and instructions may be what XML has', async () => {
    const text = `<?a?><?b c?>${T.replace('<testcase', '<\u00e9\u00b7\u{1f600}0/><testcase')}<?z ??>`;
    expect((await readContent(text, 'a.xml')).measurements).toHaveLength(1);
  });
});
