// Generated eval logs for the benchmark. Nothing of them is real.
import { closeSync, openSync, writeSync } from 'node:fs';

/** An Inspect .json log of about `bytes` bytes, nearly all of it samples. */
export function writeInspectLog(file, bytes) {
  const head = {
    version: 2,
    status: 'success',
    eval: { task: 'bench', model: 'acme/atlas-1.0', created: '2026-11-01T00:00:00+00:00', dataset: { samples: 1000 }, config: {} },
    results: {
      total_samples: 1000,
      completed_samples: 1000,
      scores: [{ name: 'match', scorer: 'match', scored_samples: 1000, unscored_samples: 0, metrics: { accuracy: { name: 'accuracy', value: 0.25 } } }],
    },
  };
  const sample = JSON.stringify({
    id: 1,
    epoch: 1,
    input: 'A question with "quotes" and ünïcode. '.repeat(20),
    scores: { match: { value: 'C', answer: '42' } },
    usage: [1, 2.5, 3e3],
  });
  const out = openSync(file, 'w');
  writeSync(out, `${JSON.stringify(head).slice(0, -1)},"samples":[`);
  const block = `${sample},`.repeat(200);
  for (let written = 0; written < bytes; written += block.length) writeSync(out, block);
  writeSync(out, `${sample}]}`);
  closeSync(out);
}
