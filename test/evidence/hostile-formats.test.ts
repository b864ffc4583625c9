import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type FileReading, readEvidenceFile } from '../../src/evidence/registry.ts';
import type { EvidenceSource } from '../../src/evidence/source.ts';
import { GateError } from '../../src/formats/errors.ts';
import { forms, garak, json, junit, runSpec } from './support/forms.ts';
import { memorySource } from './support/sources.ts';

// These cases are many; a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 });

/** The reading, or undefined when the file was refused. Anything but a GateError about the evidence fails the test. */
async function attempt(content: Buffer, file: string): Promise<FileReading | undefined> {
  const source: EvidenceSource = { ...memorySource(content, file, 4096), sibling: async (name) => ({ file: name, bytes: runSpec }) };
  try {
    return await readEvidenceFile(source);
  } catch (error) {
    if (error instanceof GateError && error.code === 'evidence-unreadable') return undefined;
    throw error;
  }
}

describe.each(forms)('%s (%s)', (format, file, sound, count) => {
  it('is read when it is whole', async () => {
    const reading = await attempt(sound, file);
    expect(reading?.format).toBe(format);
    expect(reading?.measurements).toHaveLength(count);
  });

  it('is refused when it is cut, or is at least not complete', async () => {
    for (let end = 0; end < sound.length; end += 1) {
      const reading = await attempt(sound.subarray(0, end), file);
      // Lines and YAML can be cut where a shorter file would end; the last row of a garak report is not needed.
      const whole = reading?.measurements.filter(({ complete }) => complete) ?? [];
      if (format !== 'garak' || end < sound.lastIndexOf('\n')) expect(whole).toEqual([]);
    }
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
      { numRuns: 100 },
    );
  });
});

describe.each(forms.filter(([, file]) => file.endsWith('.json')))('foreign values in the places of %s (%s)', (_format, file, sound) => {
  const anything = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(-1, 1e300, '', [], {}, null, '__proto__', { constructor: 1 }));

  it('never crash the gate', async () => {
    const document: unknown = JSON.parse(sound.toString());
    const places = pathsOf(document);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), anything, async (place, value) => {
        await attempt(json(replaced(document, place, value)), file);
      }),
      { numRuns: 300 },
    );
  });
});

describe('names that objects inherit', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is a name like any other', async (name) => {
    const row = `{"promptIdx":0,"testIdx":0,"provider":{"id":"${name}"},"success":false,"failureReason":1,"vars":{},"metadata":{"pluginId":"${name}"},"namedScores":{"${name}":1}}`;
    expect((await attempt(Buffer.from(`${row}\n`), 'a.jsonl'))?.measurements).toMatchObject([{ model: name }, {}, { task: name, value: 1 }, {}]);
    const report = garak.toString().replaceAll('dan.D', name);
    expect((await attempt(Buffer.from(report), 'a.jsonl'))?.measurements).toMatchObject([{ task: name, complete: true }, {}]);
    const suite = junit.toString().replace('name="s"', `name="${name}"`).replace('<failure>x&amp;y</failure>', `<${name}/>`);
    expect((await attempt(Buffer.from(suite), 'a.xml'))?.measurements).toMatchObject([{ task: name, value: 1 }]);
  });
});

type Place = ReadonlyArray<string | number>;

function pathsOf(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...at, Array.isArray(value) ? Number(key) : key]))];
}

function replaced(value: unknown, [first, ...rest]: Place, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value)) return value.map((child: unknown, index) => (index === first ? replaced(child, rest, by) : child));
  return Object.fromEntries(Object.entries(value as object).map(([key, child]) => [key, key === first ? replaced(child, rest, by) : child]));
}
