import { describe, expect, test } from 'vitest';
import schema from '../../schemas/evidence.schema.json' with { type: 'json' };
import { isAddition } from '../../src/evidence/additions.ts';

const BEFORE = `version: 1
subject: { model: acme/atlas }
records:
  - { indicator: drill, value: true, assessed: 2026-10-01 }
  - { indicator: audit, value: 3, assessed: 2026-10-02 }
`;
const added = (before: string, after: string): Promise<boolean> => isAddition(Buffer.from(before), Buffer.from(after), 'a.evidence.yml');

describe('a records file only gained entries when', () => {
  test.each([
    ['an entry is appended', `${BEFORE}  - { indicator: more, value: 1, assessed: 2026-10-03 }\n`],
    ['a list is added', `${BEFORE}events:\n  - { event: incident, date: 2026-10-03, status: open }\n`],
    [
      'nothing but order, layout and comments changes',
      `# records\nversion: 1\nrecords:\n  - indicator: audit\n    assessed: 2026-10-02\n    value: 3\n  - { assessed: 2026-10-01, indicator: drill, value: true }\nsubject:\n  model: acme/atlas\n`,
    ],
  ])('%s', async (_, after) => expect(await added(BEFORE, after)).toBe(true));

  const lists = Object.entries(schema.properties).flatMap(([name, property]) => ('type' in property && property.type === 'array' ? [name] : []));
  test.each(lists)('one comes to the list %s', async (list) => {
    const [none, one, two] = [[], [{ a: 1 }], [{ a: 1 }, { a: 2 }]].map((entries) => JSON.stringify({ version: 1, [list]: entries }));
    expect([await added(none ?? '', one ?? ''), await added(one ?? '', two ?? ''), await added(two ?? '', one ?? '')]).toEqual([true, true, false]);
  });
});

describe('a records file is rewritten when', () => {
  test.each([
    ['an entry goes', BEFORE.replace(/ {2}- .*drill.*\n/, '')],
    ['a value changes', BEFORE.replace('value: 3', 'value: 4')],
    ['a number becomes a text', BEFORE.replace('value: 3', 'value: "3"')],
    ['the subject of all entries changes', BEFORE.replace('acme/atlas', 'acme/other')],
    ['an assessor of all entries is added', `${BEFORE}assessor: assurance-ltd\n`],
    ['it does not parse any more', `${BEFORE}  - {`],
    ['it is emptied', ''],
  ])('%s', async (_, after) => expect(await added(BEFORE, after)).toBe(false));

  test('it did not parse before, because what it said is not known', async () => expect(await added('records: [', BEFORE)).toBe(false));

  test('one of two equal entries goes', async () => {
    const twice = BEFORE.replace(/( {2}- .*drill.*\n)/, '$1$1');
    expect([await added(twice, BEFORE), await added(BEFORE, twice)]).toEqual([false, true]);
  });
});
