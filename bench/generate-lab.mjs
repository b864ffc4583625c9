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
