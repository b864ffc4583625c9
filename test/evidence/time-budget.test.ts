import { describe, expect, it } from 'vitest';
import { readEvidenceFile } from '../../src/evidence/registry.ts';
import { inspectArchive, inspectHeader } from './support/inspect-log.ts';
import { promptfooOutput, promptfooRow } from './support/promptfoo-output.ts';
import { errorOf, memorySource } from './support/sources.ts';

/** A clock that goes on by so many seconds each time that somebody looks at it. */
function clock(seconds: number): () => number {
  let now = 0;
  return () => {
    now += seconds * 1000;
    return now;
  };
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

describe.each([
  ['an Inspect log', 'a.json', json(inspectHeader({ top: { samples: ['x'.repeat(1000)] } }))],
  ['an Inspect archive', 'a.eval', inspectArchive(inspectHeader())],
  ['rows of promptfoo', 'a.jsonl', json(promptfooRow(0))],
  ['an output of promptfoo', 'a.json', json(promptfooOutput([promptfooRow(0)]))],
  ['text that is no evidence', 'a.txt', Buffer.from('x'.repeat(1000))],
])('%s', (_, file, content) => {
  it('is refused when it takes longer than a minute', async () => {
    const error = await errorOf(readEvidenceFile(memorySource(content, file), [], clock(20)));
    expect(error).toMatchObject({ code: 'evidence-unreadable', fault: 'evidence', at: { file } });
    expect(error.message).toMatch(/expected to read a file of [\d.]+ (bytes|KiB) within 61 seconds/);
  });

  it('is read when it takes less', async () => {
    expect((await readEvidenceFile(memorySource(content, file), [], clock(0.01))).sha256).toHaveLength(64);
  });
});

it('a large file has more time than a small one', async () => {
  const large = memorySource(Buffer.alloc(40 * 1024 * 1024, 'x'), 'a.txt', 4 * 1024 * 1024);
  expect((await readEvidenceFile(large, [], clock(5))).sha256).toHaveLength(64);
  const small = memorySource(Buffer.alloc(40 * 1024, 'x'), 'a.txt', 1024);
  expect((await errorOf(readEvidenceFile(small, [], clock(5)))).message).toContain('within 61 seconds');
});
