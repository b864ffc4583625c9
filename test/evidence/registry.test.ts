import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { isClaimed } from '../../src/evidence/claimed.ts';
import { readEvidenceFile } from '../../src/evidence/registry.ts';
import { inspectArchive, inspectHeader } from './support/inspect-log.ts';
import { errorOf, memorySource, readContent } from './support/sources.ts';
import { writeZip } from './support/zip-writer.ts';

// These cases are many or large; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 });

const lfs = 'version https://git-lfs.github.com/spec/v1\noid sha256:be29\nsize 12345\n';

describe('the sha256 of a reading', () => {
  it.each<[string, Buffer | string, string]>([
    ['a log', JSON.stringify(inspectHeader()), 'a.json'],
    ['an archive', inspectArchive(inspectHeader()), 'a.eval'],
    ['foreign JSON', '{"a":1}', 'a.json'],
    ['a foreign list', '[1,2]', 'a.json'],
    ['lines', '{"a":1}\n{"b":2}\n', 'a.jsonl'],
    ['a foreign file', 'hello', 'a.txt'],
    ['an empty foreign file', '', 'a.txt'],
  ])('is that of the whole file, for %s', async (_name, content, file) => {
    const { sha256 } = await readEvidenceFile(memorySource(Buffer.from(content), file));
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
  });
});

describe('a claimed file', () => {
  it('has an extension of a log, or lies where the hub looks for results', () => {
    expect(['a.eval', 'a.JSON', 'x/a.jsonl', 'a.xml', '.eval_results/a.yaml', 'x/.eval_results/a.yml'].every((file) => isClaimed(file))).toBe(true);
    expect(['a.md', 'a.eval.bak', 'json', 'a.xjson', 'a.yaml', '.eval_results/x/a.yaml'].some((file) => isClaimed(file))).toBe(false);
  });

  it.each<[string, string, Buffer | string, string]>([
    ['an empty file', 'a.json', '', 'found an empty file'],
    ['white space', 'a.json', ' \n\t', 'found white space only'],
    ['white space without end', 'a.json', `${' '.repeat(64 * 1024)}{}`, 'found white space only in the first 64 KiB'],
    ['a byte order mark', 'a.json', '\ufeff', 'found white space only'],
    ['a Git LFS pointer', 'a.eval', lfs, 'found a Git LFS pointer'],
    ['a Git LFS pointer', 'a.json', lfs, 'found a Git LFS pointer'],
    ['a truncated object', 'a.json', '{"a":[1,2', 'found the end of the file'],
    ['a truncated list', 'a.json', '[1,2', 'found the end of the file'],
    ['text', 'a.json', 'hello', "expected a value, found 'h'"],
    ['text after a document', 'a.json', '{\n"a":1\n}\nx', 'found more text'],
    ['lines in place of a document', 'a.json', '{"a":1}\n{"b":2}', 'expected the end of the document'],
    ['a broken line', 'a.jsonl', '{"a":1}\n{"b":2', 'found the end of the file'],
    ['two documents on a line', 'a.jsonl', '{"a":1} {"b":2}\n', 'found more text'],
    ['a duplicate key', 'a.json', '{"a":1,"a":1}', 'duplicate key "a"'],
    ['an archive that is cut', 'a.eval', inspectArchive(inspectHeader()).subarray(0, -1), 'damaged or truncated'],
    ['an archive that is no log', 'a.eval', writeZip([{ name: 'x', content: Buffer.from('x') }]), 'expected an Inspect log'],
    ['an archive that is no log', 'a.json', writeZip([{ name: 'x', content: Buffer.from('x') }]), 'found a zip archive'],
    ['foreign JSON', 'a.eval', '{"a":1}', 'expected an Inspect log'],
    ['text', 'a.eval', 'hello', 'expected an Inspect log'],
  ])('with %s (%s) is unreadable', async (_name, file, content, message) => {
    const error = await errorOf(readContent(content, file));
    expect(error).toMatchObject({ code: 'evidence-unreadable', fault: 'evidence', at: { file } });
    expect(error.message).toContain(message);
  });

  it.each([
    ['an object', 'package.json', '{"name":"x"}'],
    ['a list', 'a.json', '[{"a":1}]'],
    ['a number', 'a.json', '12'],
    ['an object with NaN', 'a.json', '{"a":NaN}'],
    ['lines', 'a.jsonl', '{"a":1}\n\n{"b":NaN}\r\n'],
    ['lines after blank ones', 'a.jsonl', '\n\n{"a":1}\n{"b":2}'],
    ['lines that are no objects', 'a.jsonl', '[1]\n2\n"x"\n'],
    ['one line', 'a.jsonl', '{"a":1}'],
  ])('with sound JSON that nobody reads, such as %s, is no error', async (_name, file, content) => {
    expect(await readContent(content, file)).toMatchObject({ format: null, measurements: [], problems: [] });
  });

  it('with a list too large to parse is still checked for its end', async () => {
    const list = `  [${`"${'x'.repeat(1_000_000)}",`.repeat(34)}[1]]`;
    expect((await readContent(list, 'a.json')).format).toBeNull();
    expect((await errorOf(readContent(list.slice(0, -1), 'a.json'))).message).toContain('may be truncated');
    expect((await errorOf(readContent(`${list}]`, 'a.json'))).message).toContain('found more text');
    expect((await errorOf(readContent(list.replace('[1]', '[1}'), 'a.json'))).message).toContain("expected ']', found '}'");
  });

  it('with a line above the limit is unreadable', async () => {
    expect((await errorOf(readContent(`{"a":1}\n{"b":"${'x'.repeat(17_000_000)}"}`, 'a.jsonl'))).message).toContain('expected lines of at most');
  });

  it('names line and column of a mistake', async () => {
    expect((await errorOf(readContent('{\n  "a": 1,\n  "b": tru\n}', 'a.json'))).at).toMatchObject({ line: 3, column: 8 });
    expect((await errorOf(readContent('{"a":1}\n{"b":2}\n{"c":}\n', 'a.jsonl'))).at).toMatchObject({ line: 3, column: 6 });
  });
});

describe('a file of another extension', () => {
  it.each<[string, Buffer | string]>([
    ['empty', ''],
    ['a Git LFS pointer', lfs],
    ['broken JSON', '{"a":'],
    ['a broken archive', Buffer.from('PK\x03\x04', 'latin1')],
    ['another archive', writeZip([{ name: 'word/document.xml', content: Buffer.from('x') }])],
  ])('that nobody reads is no error: %s', async (_name, content) => {
    expect(await readContent(content, 'card.docx')).toMatchObject({ format: null, measurements: [] });
  });
});

describe('choosing the reader', () => {
  it('refuses a file that reads as the logs of two tools', async () => {
    const both = { ...inspectHeader(), config: { model: 'hf', model_args: '' } };
    expect((await errorOf(readContent(both))).message).toContain('reads as inspect and as lm-eval');
  });

  it('refuses a log whose results are too large to keep, and does not read on without them', async () => {
    const read = (content: object) => readEvidenceFile(memorySource(JSON.stringify(content), 'evals/log.json', 2 ** 18));
    const padding = 'x'.repeat(9 * 1024 * 1024);
    expect((await errorOf(read(inspectHeader({ results: { scores: [{ padding }] } })))).message).toContain('/results/scores to have at most');
    expect((await read({ ...inspectHeader(), samples: [padding] })).measurements).toHaveLength(1);
  });

  it('does not mind a byte order mark or white space before the log', async () => {
    expect((await readContent(`\ufeff${JSON.stringify(inspectHeader())}`)).format).toBe('inspect');
    expect((await readContent(`${' \n'.repeat(5000)}${JSON.stringify(inspectHeader())}\n`)).format).toBe('inspect');
  });
});
