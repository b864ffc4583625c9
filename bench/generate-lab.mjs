// A generated lab for the benchmark: policy, release and records. Nothing of it is real.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** Runs of every eval: so many measurements has each KRI of a wide lab. */
const RUNS = 9;

/**
 * A lab as wide as a policy may be: `count` KRIs, each measured by nine results of lm-evaluation-harness, and `count` KCIs, each
 * with a record. Of 10,000 of each there are 100,000 measurements. The values differ.
 */
export function writeWideLab(folder, count) {
  mkdirSync(join(folder, '.github'), { recursive: true });
  mkdirSync(join(folder, 'releases'));
  mkdirSync(join(folder, 'evidence'));
  const ids = Array.from({ length: count }, (_, index) => index);
  const policy = {
    version: 1,
    name: 'Wide',
    owners: { users: ['owner'] },
    defaults: { binding: 'name' },
    models: { 'acme/atlas': { names: ['acme/atlas-{release}'] } },
    risks: { harm: { title: 'Harm' } },
    kris: Object.fromEntries(
      ids.map((i) => [
        `kri-${i}`,
        { title: `KRI ${i}`, risk: 'harm', measured_by: { task: `task-${i}`, metric: 'acc' }, scale: 'proportion', thresholds: { alert: '>= 20%' } },
      ]),
    ),
    kcis: Object.fromEntries(ids.map((i) => [`kci-${i}`, { title: `KCI ${i}`, category: 'deployment', scale: 'proportion', threshold: '>= 90%' }])),
    pairings: Object.fromEntries(ids.map((i) => [`pair-${i}`, { if: { [`kri-${i}`]: 'alert' }, then: { deployment: [`kci-${i}`] } }])),
    evidence: ['evidence/**'],
    release_paths: ['releases/**'],
  };
  const text = JSON.stringify(policy);
  writeFileSync(join(folder, '.github/risk-policy.yml'), text);
  writeFileSync(join(folder, 'releases/atlas.json'), JSON.stringify({ version: 1, model: 'acme/atlas', release: '1.0', stage: 'open-weights' }));
  const records = ids.map((i) => ({ indicator: `kci-${i}`, value: (9600 + (i % 300)) / 10_000, samples: 900 + (i % 200), assessed: '2026-11-10' }));
  writeFileSync(join(folder, 'evidence/controls.evidence.json'), JSON.stringify({ version: 1, subject: { model: 'acme/atlas', release: '1.0' }, records }));
  for (let run = 0; run < RUNS; run++) {
    const values = ids.map((i) => ({ task: `task-${i}`, value: (200 + ((i * 7 + run * 13) % 300)) / 1000, samples: 300 + (i % 500) }));
    const log = {
      results: Object.fromEntries(
        values.map(({ task, value, samples }) => [task, { alias: task, 'acc,none': value, 'acc_stderr,none': Math.sqrt((value * (1 - value)) / samples) }]),
      ),
      'n-samples': Object.fromEntries(values.map(({ task, samples }) => [task, { original: samples, effective: samples }])),
      config: { model: 'hf', model_args: 'pretrained=acme/atlas-1.0', limit: null },
      date: 1_794_268_800 + run * 3600,
      lm_eval_version: '0.4.9',
      model_name: 'acme/atlas-1.0',
    };
    writeFileSync(join(folder, `evidence/results_${run}.json`), JSON.stringify(log));
  }
}
