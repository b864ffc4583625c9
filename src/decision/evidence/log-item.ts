import type { Reading } from '../../evidence/evidence.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import type { Writable } from '../../formats/writable.ts';
import { assessorOf, sealOf, signedFor, unverifiedBy, variantOf } from './from-reading.ts';
import type { Item, Source } from './item.ts';

/** The measurements of an eval log as the decision holds them. There may be very many, so what the log says once is looked at once. */
export function logItems(reading: Reading): Item[] {
  const log = {
    file: reading.file,
    sha256: reading.sha256,
    channel: reading.channel,
    removed: reading.removed ?? false,
    signed: signedFor(reading),
    unverified: unverifiedBy(reading),
    seal: sealOf(reading, undefined),
  };
  return reading.measurements.map((measurement) => itemOf(measurement, reading, log));
}

/** What all measurements of a log have in common. */
interface Log extends Pick<Item, 'channel' | 'removed' | 'unverified'>, Pick<Source, 'file' | 'sha256'> {
  readonly signed: Pick<Source, 'signedFor'>;
  readonly seal: Pick<Item, 'attestations' | 'attested' | 'refused' | 'claimed'>;
}

/** Nothing stated: most measurements share it. */
const NONE: readonly never[] = [];
const UNCONDITIONAL: Item['conditions'] = {};

function itemOf(measurement: Measurement, reading: Reading, log: Log): Item {
  const { digest } = measurement;
  const { attestations, attested, refused, claimed } = digest === undefined ? log.seal : sealOf(reading, digest);
  const item: Writable<Item> = {
    kind: 'log',
    source: sourceOf(measurement, log),
    channel: log.channel,
    removed: log.removed,
    tool: measurement.tool,
    task: measurement.task,
    metric: measurement.metric,
    value: measurement.value,
    model: measurement.model,
    digests: digest === undefined ? NONE : [digest.toLowerCase()],
    variants: variantOf(measurement.conditions),
    assessed: measurement.assessed,
    conditions: measurement.conditions ?? UNCONDITIONAL,
    protocols: measurement.protocol === undefined ? NONE : [measurement.protocol],
    unverified: log.unverified,
    attestations,
    attested,
    refused,
    claimed,
  };
  const { scorer, filter, reducer, stderr, interval, samples, stages } = measurement;
  if (scorer !== undefined) item.scorer = scorer;
  if (filter !== undefined) item.filter = filter;
  if (reducer !== undefined) item.reducer = reducer;
  if (stderr !== undefined) item.stderr = stderr;
  if (interval !== undefined) item.interval = interval;
  if (samples !== undefined) item.samples = samples;
  if (measurement.effective_compute !== undefined) item.effectiveCompute = measurement.effective_compute;
  if (!measurement.complete) item.incompleteBecause = measurement.incomplete_because ?? 'the run is not complete';
  if (measurement.complete_assumed !== undefined) item.completeAssumed = true;
  const { assessor } = assessorOf(measurement.assessor, reading);
  if (assessor !== undefined) item.assessor = assessor;
  if (stages !== undefined) item.stages = stages;
  return item;
}

function sourceOf({ source: { pointer, line } }: Measurement, { file, sha256, channel, signed }: Log): Source {
  const source: Writable<Source> = { file, sha256, pointer, channel };
  if (signed.signedFor !== undefined) source.signedFor = signed.signedFor;
  if (line !== undefined) source.line = line;
  return source;
}
