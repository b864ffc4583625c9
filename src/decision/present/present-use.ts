import type { Attestation } from '../../evidence/evidence.ts';
import type { Used } from '../../formats/generated/decision.ts';
import { compareText } from '../../formats/text.ts';
import { formatInstant } from '../../formats/time.ts';
import type { Writable } from '../../formats/writable.ts';
import { countsAt, isAdmissible, type Related, type Use } from '../admissible/use.ts';

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
  // In the order in which the report has them.
  const used: Writable<Partial<Used>> = { file: item.source.file };
  if (item.source.line !== undefined) used.line = item.source.line;
  used.pointer = item.source.pointer;
  if (item.record !== undefined) used.record = item.record;
  if (use.carriedFrom !== undefined) used.carried_from = use.carriedFrom;
  if (use.configuration !== undefined) used.configuration = use.configuration;
  if (item.cited !== undefined) used.source = item.cited;
  used.tool = item.tool;
  if (item.task !== undefined) used.task = item.task;
  if (item.metric !== undefined) used.metric = item.metric;
  if (item.model !== undefined) used.model = item.model;
  used.assessed = item.assessed;
  if (isWritable(item.value)) used.value = item.value;
  if (item.samples !== undefined) used.samples = item.samples;
  if (own !== undefined && !own.low.eq(own.high)) {
    used.low = own.low.toNumber();
    used.high = own.high.toNumber();
  }
  used.admissible = isAdmissible(use) && countsSomewhere;
  used.reasons = all.map(({ code }) => code);
  if (all.length > 0) used.detail = all.map(({ detail }) => detail);
  if (Number.isFinite(use.expires)) used.expires = formatInstant(use.expires);
  if (use.related !== undefined) used.relative = relativeOf(use.related);
  if (use.independent !== undefined) used.independent = use.independent;
  used.channel = use.channel;
  if (item.attestations.length > 0) used.signed_by = signersOf(item.attestations);
  return used as Used;
}

/** Ids of signers, each once. */
export function signersOf(attestations: readonly Attestation[]): string[] {
  return [...new Set(attestations.map(({ signer }) => signer))].sort(compareText);
}

function relativeOf({ as, value, low, high, baseline }: Related): NonNullable<Used['relative']> {
  return {
    as,
    value: value.toNumber(),
    low: low.toNumber(),
    high: high.toNumber(),
    baseline: baseline.value.toNumber(),
    baseline_low: baseline.low.toNumber(),
    baseline_high: baseline.high.toNumber(),
    source: baseline.source,
  };
}

/** JSON has no NaN and no infinities. */
function isWritable(value: number | string | boolean): boolean {
  return typeof value !== 'number' || Number.isFinite(value);
}
