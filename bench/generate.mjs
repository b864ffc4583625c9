// Generated inputs for the benchmarks. Nothing of them is real.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

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

/** A lab with `count` indicators, half KRIs and half KCIs, each with a pairing and a record. */
export function writeLab(folder, count) {
  mkdirSync(join(folder, '.github'), { recursive: true });
  mkdirSync(join(folder, 'releases'));
  mkdirSync(join(folder, 'evidence'));
  const ids = Array.from({ length: count / 2 }, (_, index) => index);
  const policy = {
    version: 1,
    name: 'Bench',
    owners: { users: ['owner'] },
    defaults: { binding: 'name' },
    risks: { harm: { title: 'Harm' } },
    kris: Object.fromEntries(
      ids.map((i) => [`kri-${i}`, { title: `KRI ${i}`, risk: 'harm', scale: 'proportion', thresholds: { alert: '>= 20%', critical: '>= 50%' }, margin: 0.05 }]),
    ),
    kcis: Object.fromEntries(ids.map((i) => [`kci-${i}`, { title: `KCI ${i}`, category: 'deployment', scale: 'proportion', threshold: '>= 90%' }])),
    pairings: Object.fromEntries(
      ids.flatMap((i) => ['alert', 'critical'].map((level) => [`pair-${level}-${i}`, { if: { [`kri-${i}`]: level }, then: { deployment: [`kci-${i}`] } }])),
    ),
    evidence: ['evidence/**'],
    release_paths: ['releases/**'],
  };
  const assessed = '2026-11-10';
  const records = ids.flatMap((i) => [
    { indicator: `kri-${i}`, value: 0.3, samples: 400, assessed },
    { indicator: `kci-${i}`, value: 0.97, samples: 1000, assessed },
  ]);
  writeFileSync(join(folder, '.github/risk-policy.yml'), JSON.stringify(policy));
  writeFileSync(join(folder, 'releases/atlas.json'), JSON.stringify({ version: 1, model: 'acme/atlas', release: '1.0', stage: 'open-weights' }));
  writeFileSync(join(folder, 'evidence/all.evidence.json'), JSON.stringify({ version: 1, subject: { model: 'acme/atlas', release: '1.0' }, records }));
}
