import type { Attestation } from '../../evidence/evidence.ts';
import type { Used } from '../../formats/generated/decision.ts';
import { compareText } from '../../formats/text.ts';
import { formatInstant } from '../../formats/time.ts';
import { countsAt, isAdmissible, type Use } from '../admissible/use.ts';

export function sourceOf(source: string | undefined): { source?: string } {
  return source === undefined ? {} : { source };
}

export function lineOf({ line }: { line?: number }): { line?: number } {
  return line === undefined ? {} : { line };
}

/** A measurement of an indicator, with whether it counts and why not. */
export function presentUse(use: Use, stages: readonly string[]): Used {
  const { item, reasons, unusable, bounds } = use;
  const countsSomewhere = stages.some((stage) => countsAt(use, stage));
  const all = [
    ...reasons,
    ...(countsSomewhere ? [] : [{ code: 'evidence-wrong-stage', detail: `it counts only at ${(item.stages ?? []).join(', ') || 'no stage'}` }]),
    ...(unusable === undefined ? [] : [{ code: 'evidence-unusable', detail: unusable }]),
  ];
  const own = use.related?.measured ?? bounds;
  const isRange = own !== undefined && !own.low.eq(own.high);
  return {
    file: item.source.file,
    ...lineOf(item.source),
    pointer: item.source.pointer,
    ...(item.record === undefined ? {} : { record: item.record }),
    ...(use.carriedFrom === undefined ? {} : { carried_from: use.carriedFrom }),
    ...(use.configuration === undefined ? {} : { configuration: use.configuration }),
    ...sourceOf(item.cited),
    tool: item.tool,
    ...(item.task === undefined ? {} : { task: item.task }),
    ...(item.metric === undefined ? {} : { metric: item.metric }),
    ...(item.model === undefined ? {} : { model: item.model }),
    assessed: item.assessed,
    ...(isWritable(item.value) ? { value: item.value } : {}),
    ...(item.samples === undefined ? {} : { samples: item.samples }),
    ...(isRange ? { low: own.low.toNumber(), high: own.high.toNumber() } : {}),
    admissible: isAdmissible(use) && countsSomewhere,
    reasons: all.map(({ code }) => code),
    ...(all.length > 0 ? { detail: all.map(({ detail }) => detail) } : {}),
    ...(Number.isFinite(use.expires) ? { expires: formatInstant(use.expires) } : {}),
    ...relativeOf(use),
    ...(use.independent === undefined ? {} : { independent: use.independent }),
    channel: use.channel,
    ...(item.attestations.length === 0 ? {} : { signed_by: signersOf(item.attestations) }),
  };
}

/** Ids of signers, each once. */
export function signersOf(attestations: readonly Attestation[]): string[] {
  return [...new Set(attestations.map(({ signer }) => signer))].sort(compareText);
}

function relativeOf({ related }: Use): Pick<Used, 'relative'> {
  if (related === undefined) return {};
  const { as, value, low, high, baseline } = related;
  return {
    relative: {
      as,
      value: value.toNumber(),
      low: low.toNumber(),
      high: high.toNumber(),
      baseline: baseline.value.toNumber(),
      baseline_low: baseline.low.toNumber(),
      baseline_high: baseline.high.toNumber(),
      source: baseline.source,
    },
  };
}

/** JSON has no NaN and no infinities. */
function isWritable(value: number | string | boolean): boolean {
  return typeof value !== 'number' || Number.isFinite(value);
}
