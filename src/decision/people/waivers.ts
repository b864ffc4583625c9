import { least } from '../../formats/extremes.ts';
import { daysBetween, endOfDay, parseTime, startOfDay } from '../../formats/time.ts';
import type { Indicator, Waiver } from '../../policy/model.ts';
import { overridesAt, strictest } from '../../policy/overrides.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../findings.ts';

type WaiverState = 'used' | 'unused' | 'expired' | 'invalid';

export interface JudgedWaiver {
  readonly waiver: Waiver;
  readonly state: WaiverState;
  /** Why it is invalid. */
  readonly because?: string;
}

/** What a waiver may lift; a crossed threshold, `stop` and `redundancy-short` are never among it. */
const LIFTABLE: ReadonlySet<string> = new Set(['kci-missing', 'kci-unmet', 'kci-inadmissible', 'kri-unmeasured', 'kri-inadmissible', 'kri-unpaired']);

/** True when a waiver could lift the finding, were there a valid one. */
export function isLiftable(finding: Finding): boolean {
  return LIFTABLE.has(finding.code);
}

/**
 * Judges the waivers of the release against the findings that would block (contract, section 5, "Waivers").
 * @param isMet whether a compensating control is met.
 */
export function judgeWaivers(context: Context, findings: readonly Finding[], isMet: (kci: string) => boolean): JudgedWaiver[] {
  const { policy, release, stages, traits } = context;
  const own = policy.waivers.filter((waiver) => waiver.model === release.model && waiver.release === release.release);
  const asApplied = (indicator: Indicator): Indicator =>
    strictest(
      indicator,
      overridesAt(indicator, stages.length - 1, (trait) => traits.has(trait)),
      policy,
    );
  const indicators = new Map<string, Indicator>([...policy.kris, ...policy.kcis].map((indicator) => [indicator.id, asApplied(indicator)]));
  return own.map((waiver) => judge(waiver, indicators.get(waiver.indicator), own, context, findings, isMet));
}

function judge(
  waiver: Waiver,
  indicator: Indicator | undefined,
  own: readonly Waiver[],
  context: Context,
  findings: readonly Finding[],
  isMet: (kci: string) => boolean,
): JudgedWaiver {
  const last = parseTime(waiver.expires);
  if (last === undefined || context.now > endOfDay(last.earliest)) return { waiver, state: 'expired' };
  const because = invalidBecause(waiver, indicator, own, context);
  if (because !== undefined) return { waiver, state: 'invalid', because };
  if (!findings.some((finding) => finding.indicator === waiver.indicator && isLiftable(finding))) return { waiver, state: 'unused' };
  const open = waiver.compensating.filter((kci) => !isMet(kci));
  if (open.length > 0) return { waiver, state: 'invalid', because: `its compensating control ${open.join(', ')} is not met` };
  return { waiver, state: 'used' };
}

function invalidBecause(waiver: Waiver, indicator: Indicator | undefined, own: readonly Waiver[], { policy, release, now }: Context): string | undefined {
  if (indicator === undefined) return `there is no indicator ${waiver.indicator}`;
  if (!indicator.waivable) return `${indicator.id} cannot be waived (waivable: false)`;
  const digest = release.digests.get('released');
  if (waiver.digest === undefined && indicator.binding !== 'name')
    return `it states no digest, which the binding ${indicator.binding} needs${digest === undefined ? '' : ` (${digest})`}`;
  if (waiver.digest !== undefined && waiver.digest !== digest) return `it is for the digest ${waiver.digest}, the release has ${digest ?? 'none'}`;
  const from = parseTime(waiver.approvedOn)?.earliest ?? Number.POSITIVE_INFINITY;
  if (now < startOfDay(from)) return `it holds only from ${waiver.approvedOn} on`;
  const life = lifeOf(waiver, own);
  if (life > policy.waiverMax)
    return `it and its renewals last ${daysBetween(0, life)} days, longer than the ${daysBetween(0, policy.waiverMax)} that waiver_max allows`;
  return undefined;
}

/** From the first day of the first waiver for the same indicator to the last day of this one: a renewal does not start the clock again. */
function lifeOf(waiver: Waiver, own: readonly Waiver[]): number {
  const starts = own.filter((other) => other.indicator === waiver.indicator).map((other) => parseTime(other.approvedOn)?.earliest ?? Number.NEGATIVE_INFINITY);
  const end = parseTime(waiver.expires)?.earliest ?? Number.POSITIVE_INFINITY;
  return startOfDay(end) - startOfDay(least(starts));
}

/** Takes lifted findings out and adds what is to be said of the waivers. */
export function applyWaivers(findings: readonly Finding[], judged: readonly JudgedWaiver[]): Finding[] {
  const used = new Map(judged.filter(({ state }) => state === 'used').map(({ waiver }) => [waiver.indicator, waiver]));
  const isLifted = (finding: Finding): boolean => isLiftable(finding) && finding.indicator !== undefined && used.has(finding.indicator);
  const kept = findings.filter((finding) => !isLifted(finding));
  return [
    ...kept,
    ...judged.map((waiver) =>
      waiverFinding(
        waiver,
        findings.filter((finding) => isLifted(finding) && finding.indicator === waiver.waiver.indicator),
      ),
    ),
  ];
}

function waiverFinding({ waiver, state, because }: JudgedWaiver, lifted: readonly Finding[]): Finding {
  const base = { indicator: waiver.indicator, ...waiver.at };
  switch (state) {
    case 'used': {
      const stages = lifted.every((finding) => finding.stages !== undefined) ? [...new Set(lifted.flatMap((finding) => finding.stages ?? []))] : undefined;
      const codes = [...new Set(lifted.map((finding) => finding.code))].join(', ');
      return {
        ...base,
        code: 'waiver-used',
        severity: 'warning',
        message: `${waiver.id} waives ${codes} of ${waiver.indicator} until ${waiver.expires}: ${waiver.reason} (approved by ${waiver.approvedBy.join(', ')})`,
        ...(stages === undefined ? {} : { stages }),
      };
    }
    case 'expired':
      return {
        ...base,
        code: 'waiver-expired',
        severity: 'warning',
        message: `${waiver.id} expired after ${waiver.expires}`,
        fix: 'Clear the finding, or have a new waiver approved.',
      };
    case 'invalid':
      return { ...base, code: 'waiver-invalid', severity: 'warning', message: `${waiver.id} does not hold: ${because}` };
    case 'unused':
      return {
        ...base,
        code: 'waiver-unused',
        severity: 'note',
        message: `${waiver.id} waives nothing: ${waiver.indicator} has no finding that it could lift`,
        fix: 'Remove the waiver.',
      };
  }
}

/** The last instant of a waiver. */
export function waiverEnd(waiver: Waiver): number {
  const last = parseTime(waiver.expires);
  return last === undefined ? Number.NEGATIVE_INFINITY : endOfDay(last.earliest);
}
