import type { Reading } from '../../evidence/evidence.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import { assessorOf, sealOf, signedFor, unverifiedBy, variantOf } from './from-reading.ts';
import type { Item } from './item.ts';

/** A measurement of an eval log as the decision holds it. */
export function logItem(measurement: Measurement, reading: Reading): Item {
  const { tool, task, metric, scorer, filter, reducer, value, stderr, interval, samples, model, digest, assessor, stages } = measurement;
  const { pointer: at, line } = measurement.source;
  return {
    kind: 'log',
    source: {
      file: reading.file,
      sha256: reading.sha256,
      pointer: at,
      channel: reading.channel,
      ...signedFor(reading),
      ...(line === undefined ? {} : { line }),
    },
    channel: reading.channel,
    removed: reading.removed ?? false,
    tool,
    task,
    metric,
    ...(scorer === undefined ? {} : { scorer }),
    ...(filter === undefined ? {} : { filter }),
    ...(reducer === undefined ? {} : { reducer }),
    value,
    ...(stderr === undefined ? {} : { stderr }),
    ...(interval === undefined ? {} : { interval }),
    ...(samples === undefined ? {} : { samples }),
    model,
    digests: digest === undefined ? [] : [digest.toLowerCase()],
    variants: variantOf(measurement.conditions),
    ...(measurement.effective_compute === undefined ? {} : { effectiveCompute: measurement.effective_compute }),
    assessed: measurement.assessed,
    ...(measurement.complete ? {} : { incompleteBecause: measurement.incomplete_because ?? 'the run is not complete' }),
    ...(measurement.complete_assumed === undefined ? {} : { completeAssumed: true }),
    conditions: measurement.conditions ?? {},
    protocols: measurement.protocol === undefined ? [] : [measurement.protocol],
    ...assessorOf(assessor, reading),
    ...(stages === undefined ? {} : { stages }),
    unverified: unverifiedBy(reading),
    ...sealOf(reading, digest),
  };
}
