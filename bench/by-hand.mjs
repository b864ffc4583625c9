// What one writes by hand before there is a gate: thresholds of a policy against the logs of a release. It does about a tenth of
// what `kri-gate check` does: it trusts every log, knows no sample sizes, intervals, conditions, versions or controls, pairs nothing,
// and reads two formats. It is here to be compared with, and for nothing else.
//
//   node bench/by-hand.mjs FOLDER RELEASE        exits with 2 where a threshold is crossed
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { inflateRawSync, zstdDecompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { openPromise } from 'yauzl';

const [, , folder, release] = process.argv;
const policy = parse(readFileSync(join(folder, '.github/risk-policy.yml'), 'utf8'));
const measured = await readLogs(join(folder, 'evals', release));

let crossed = 0;
for (const [id, { measured_by, thresholds }] of Object.entries(policy.kris)) {
  if (measured_by === undefined) continue;
  const value = measured.get(`${measured_by.task} ${measured_by.metric}`);
  const levels = Object.entries(thresholds).filter(([, threshold]) => value !== undefined && holds(value, threshold));
  if (levels.length > 0) crossed += 1;
  console.log(`${id}: ${value ?? 'not measured'}${levels.map(([level]) => `, ${level}`).join('')}`);
}
process.exitCode = crossed > 0 ? 2 : 0;

function holds(value, threshold) {
  const [, sign, number, percent] = /^(>=|<=|>|<) ([\d.]+)(%?)$/.exec(threshold);
  const limit = percent === '' ? Number(number) : Number(number) / 100;
  return { '>=': value >= limit, '<=': value <= limit, '>': value > limit, '<': value < limit }[sign];
}

async function readLogs(path) {
  const values = new Map();
  for (const name of readdirSync(path, { recursive: true })) {
    const log = name.endsWith('.eval') ? await readHeader(join(path, name)) : name.endsWith('.json') ? JSON.parse(readFileSync(join(path, name), 'utf8')) : {};
    for (const score of log.results?.scores ?? [])
      for (const [key, { value }] of Object.entries(score.metrics)) values.set(`${log.eval.task.split('/').pop()} ${key}`, value);
    for (const [task, metrics] of Object.entries(log.eval === undefined ? (log.results ?? {}) : {}))
      for (const [key, value] of Object.entries(metrics)) values.set(`${task} ${key.split(',')[0]}`, value);
  }
  return values;
}

async function readHeader(path) {
  const zip = await openPromise(path);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'header.json') continue;
    const stored = await buffer(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
    return JSON.parse(entry.compressionMethod === 93 ? zstdDecompressSync(stored) : entry.compressionMethod === 8 ? inflateRawSync(stored) : stored);
  }
  return {};
}
