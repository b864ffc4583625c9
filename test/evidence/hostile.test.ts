import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { FileReading } from '../../src/evidence/registry.ts';
import { GateError } from '../../src/formats/errors.ts';
import { inspectArchive, inspectHeader } from './support/inspect-log.ts';
import { readContent } from './support/sources.ts';
import { writeZip } from './support/zip-writer.ts';

// These cases are many or large; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 });

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/zstd/${name}`, import.meta.url));

const lmEval = Buffer.from(
  JSON.stringify({
    results: { wmdp: { 'acc,none': 0.45, 'acc_stderr,none': 0.05 } },
    'n-samples': { wmdp: { original: 100, effective: 100 } },
    config: { model: 'hf', model_args: 'pretrained=x', limit: null },
    date: 1_790_000_000,
    model_name: 'acme/atlas',
  }),
);

/** One small sound file of each form, each with one measurement. */
const forms: Array<[string, string, Buffer]> = [
  ['Inspect JSON', 'a.json', Buffer.from(JSON.stringify({ ...inspectHeader(), samples: [{ id: 1, text: 'a"\\b' }] }))],
  ['Inspect archive, deflated', 'a.eval', inspectArchive(inspectHeader())],
  ['Inspect archive, stored', 'a.eval', writeZip([{ name: 'header.json', content: Buffer.from(JSON.stringify(inspectHeader())), method: 0 }])],
  ['Inspect archive, zstd', 'a.eval', writeZip([{ name: 'header.json', content: fixture('header.json'), method: 93, stored: fixture('header-frames.zst') }])],
  ['lm-eval', 'a.json', lmEval],
];

/** The reading, or undefined when the file was refused. Anything but a GateError about the evidence fails the test. */
async function attempt(content: Buffer, file: string): Promise<FileReading | undefined> {
  try {
    return await readContent(content, file);
  } catch (error) {
    if (error instanceof GateError && error.code === 'evidence-unreadable') return undefined;
    throw error;
  }
}

describe.each(forms)('%s', (_name, file, sound) => {
  it('is read when it is whole', async () => {
    expect((await attempt(sound, file))?.measurements).toHaveLength(1);
  });

  it('is refused when it is cut at any byte', async () => {
    for (let end = 0; end < sound.length; end += 1) expect(await attempt(sound.subarray(0, end), file)).toBeUndefined();
  });

  it('is read or refused, but never crashes the gate, with any one byte changed', async () => {
    for (let at = 0; at < sound.length; at += 1) {
      const damaged = Buffer.from(sound);
      damaged[at] = (damaged[at] as number) ^ (1 << (at % 8));
      await attempt(damaged, file);
    }
  });

  it('is read or refused, but never crashes the gate, with several bytes changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const damaged = Buffer.from(sound);
        for (const [at, byte] of list) damaged[at] = byte;
        await attempt(damaged, file);
      }),
      { numRuns: 150 },
    );
  });
});

describe('an Inspect archive with one byte of its header changed', () => {
  it('is refused: the checksum covers what the gate reads', async () => {
    const content = Buffer.from(JSON.stringify(inspectHeader()));
    const sound = writeZip([{ name: 'header.json', content, method: 0 }]);
    const start = sound.indexOf(content);
    for (let at = start; at < start + content.length; at += 1) {
      const damaged = Buffer.from(sound);
      damaged[at] = (damaged[at] as number) ^ 1;
      expect(await attempt(damaged, 'a.eval')).toBeUndefined();
    }
  });
});

describe('foreign values in the places of a log', () => {
  const anything = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300, '', [], {}, null));

  it('never crash the Inspect reader, and a complete measurement keeps a whole run', async () => {
    const places = fc.constantFrom('version', 'status', 'eval', 'results', 'invalidated');
    const inner = fc.constantFrom('total_samples', 'completed_samples', 'scores', 'early_stopping', 'metrics', 'scorer');
    await fc.assert(
      fc.asyncProperty(places, inner, anything, anything, async (place, part, one, other) => {
        const header = inspectHeader({ results: { [part]: other } });
        if (place !== 'results') header[place] = one;
        const reading = await attempt(Buffer.from(JSON.stringify(header)), 'a.json');
        for (const { complete } of reading?.measurements ?? []) if (complete) expect(header.status).toBe('success');
      }),
      { numRuns: 300 },
    );
  });

  it('never crash the lm-eval reader', async () => {
    const places = fc.constantFrom('results', 'groups', 'group_subtasks', 'n-samples', 'config', 'date', 'model_name', 'kri_gate');
    await fc.assert(
      fc.asyncProperty(places, anything, fc.boolean(), async (place, one, nested) => {
        const value: unknown = nested ? { wmdp: one } : one;
        await attempt(Buffer.from(JSON.stringify({ ...JSON.parse(lmEval.toString()), [place]: value })), 'a.json');
      }),
      { numRuns: 300 },
    );
  });
});
