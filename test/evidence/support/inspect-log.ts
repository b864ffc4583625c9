import { writeZip, type ZipEntry } from './zip-writer.ts';

type Fields = Record<string, unknown>;

/** What a test changes in a sound log; `undefined` takes a field away. */
export interface InspectChanges {
  top?: Fields;
  eval?: Fields;
  config?: Fields;
  dataset?: Fields;
  results?: Fields;
  score?: Fields;
  metrics?: Fields;
}

/** The header of a complete, successful log: 40 items of 40, accuracy 0.55. */
export function inspectHeader(changes: InspectChanges = {}): Fields {
  const metrics = changes.metrics ?? { accuracy: { name: 'accuracy', value: 0.55, params: {} }, stderr: { name: 'stderr', value: 0.08, params: {} } };
  const score = { name: 'includes', scorer: 'includes', scored_samples: 40, unscored_samples: 0, params: {}, metrics, ...changes.score };
  const run = {
    task: 'cybench',
    model: 'acme/atlas-3.1',
    created: '2026-10-20T10:00:00+00:00',
    packages: { inspect_ai: '0.3.251' },
    dataset: { name: 'cybench', samples: 40, ...changes.dataset },
    config: { epochs: 1, ...changes.config },
    ...changes.eval,
  };
  return {
    version: 2,
    status: 'success',
    eval: run,
    plan: {},
    results: { total_samples: 40, completed_samples: 40, scores: [score], ...changes.results },
    stats: {},
    ...changes.top,
  };
}

/** An `.eval` archive around a header, with a sample and a summary beside it. */
export function inspectArchive(header: Fields, others: readonly ZipEntry[] = []): Buffer {
  const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
  return writeZip([
    { name: '_journal/start.json', content: json({ version: 2, eval: header.eval, plan: {} }) },
    { name: 'samples/a::b/../c_epoch_1.json', content: json({ id: 'a', epoch: 1 }) },
    ...others,
    { name: 'header.json', content: json(header) },
  ]);
}
