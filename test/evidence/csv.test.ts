import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachCsvRow } from '../../src/evidence/csv.ts';
import { errorOf, memorySource } from './support/sources.ts';

async function parse(content: string | Buffer, delimiter = ',', chunk = 3): Promise<string[][]> {
  const rows: string[][] = [];
  await eachCsvRow(memorySource(content, 'a.csv', chunk), delimiter, (row) => rows.push(Array.from({ length: row.width }, (_, index) => row.cell(index))));
  return rows;
}

const refused = async (content: string | Buffer): Promise<string> => {
  const { code, message, at } = await errorOf(parse(content));
  return `${code} ${at.line}: ${message}`;
};

describe('CSV', () => {
  it.each([
    [
      'lines that end in LF',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'lines that end in CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a last line without an end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark',
      '\uFEFFa,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark after the first, which belongs to its cell',
      '\uFEFF\uFEFFa,b\n1,2\n',
      [
        ['\uFEFFa', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'cells in quotes',
      '"a","b ""c"""\n"1,2","x\r\ny"\n',
      [
        ['a', 'b "c"'],
        ['1,2', 'x\r\ny'],
      ],
    ],
    [
      'a blank line in quotes',
      'a,b\n"1\n\n2",3\n',
      [
        ['a', 'b'],
        ['1\n\n2', '3'],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n,,\n"",2,\n',
      [
        ['a', 'b', 'c'],
        ['', '', ''],
        ['', '2', ''],
      ],
    ],
    [
      'white space, which belongs to its cell',
      'a, b\n 1,2 \n',
      [
        ['a', ' b'],
        [' 1', '2 '],
      ],
    ],
  ])('reads %s', async (_, content, expected) => {
    expect(await parse(content)).toEqual(expected);
    expect(await parse(content, ',', 1)).toEqual(expected);
  });

  it('takes another character between the cells', async () => {
    expect(await parse('a;b\n"1;2";3,4\n', ';')).toEqual([
      ['a', 'b'],
      ['1;2', '3,4'],
    ]);
    expect(await parse('a\tb\n1\t2\n', '\t')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('tells the line on which a record starts', async () => {
    const lines: number[] = [];
    await eachCsvRow(memorySource('a,b\n"1\n2",3\n4,5\n', 'a.csv', 2), ',', ({ line }) => lines.push(line));
    expect(lines).toEqual([1, 2, 4]);
    // Not every line has to be asked for.
    const some: number[] = [];
    await eachCsvRow(memorySource('a\n"1\n2"\n4\n5\n6\n', 'a.csv', 2), ',', (row) => row.cell(0) === '5' && some.push(row.line));
    expect(some).toEqual([5]);
  });

  it.each([
    ['a record that is shorter than the header', 'a,b\n1\n', '2: not valid CSV: expected 2 cells as in the header, found 1'],
    ['a record that is longer', 'a,b\n1,2\n1,2,3\n', '3: not valid CSV: expected 2 cells as in the header, found 3'],
    ['a blank line', 'a,b\n\n1,2\n', '2: not valid CSV: expected 2 cells as in the header, found 1'],
    ['a column that stands twice', 'a,b,a\n1,2,3\n', '1: expected columns of different names, found "a" twice'],
    ['a quote in a bare cell', 'a,b\n1,2"3"\n', '2: not valid CSV: expected a cell with quotes to stand in quotes'],
    ['text after a closing quote', 'a,b\n"1"2,3\n', '2: not valid CSV: expected the end of cell 1 after its closing quote'],
    ['a quote that is open at the end', 'a,b\n1,"2\n3,4\n', '2: not valid CSV: expected a quote that closes the cell'],
    ['a bare CR', 'a,b\r1,2\n', '1: not valid CSV: expected lines to end with LF or CRLF'],
    ['bytes that are not UTF-8', Buffer.from('a,b\n1,\xe9\n', 'latin1'), '2: expected UTF-8'],
    ['UTF-16', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'), '1: expected UTF-8'],
    ['nothing', '', '1: expected a header line, found an empty file'],
  ])('refuses %s', async (_, content, expected) => {
    expect(await refused(content)).toContain(`evidence-unreadable ${expected}`);
  });

  it('gives back whatever was written with quotes', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '\uFEFF') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, chunk) => {
        const header = rows[0]?.map((_, index) => `c${index}`) ?? [];
        const text = [header, ...rows].map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(await parse(text, ',', chunk)).toEqual([header, ...rows]);
      }),
    );
  });
});
