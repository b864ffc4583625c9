import type { Measurement } from '../evidence/measurement.ts';
import type { Indicator } from '../policy/model.ts';

/**
 * Why a measurement clears no KRI and meets no KCI whatever the policy says, and then what it lacks for some policies: as far
 * as the file alone tells it.
 */
export function reasonsAgainst(m: Measurement): string[] {
  return [
    ...(Number.isFinite(m.value) ? [] : ['the value is no number']),
    ...(m.complete ? [] : [`incomplete: ${m.incomplete_because ?? 'unknown why'}`]),
    ...(m.assessed === '' ? ['it states no time, so nobody can tell whether it has expired'] : []),
    ...(m.model === '' ? ['it names no model'] : []),
  ];
}

/** What some policies ask for and the file does not say. @param takenBy the indicators that take it, where the policy is known */
export function needsOf(m: Pick<Measurement, 'samples' | 'stderr' | 'interval'> & { digest: string | undefined }, takenBy?: readonly Indicator[]): string[] {
  const sure = m.samples !== undefined || m.stderr !== undefined || m.interval !== undefined;
  const bindings = takenBy?.filter(({ about }) => about !== 'organisation').map(({ binding }) => binding) ?? ['digest'];
  return [
    ...(sure || takenBy !== undefined ? [] : ['samples, a standard error or an interval (unless the scale is exact)']),
    ...(m.digest === undefined && bindings.includes('digest') ? ['a digest (binding digest): a cover sheet can give it'] : []),
    ...(m.digest === undefined && bindings.includes('attested')
      ? ['a digest of its own (binding attested): the signed statement has to name that of the release beside it']
      : []),
  ];
}
