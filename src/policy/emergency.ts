import type { RiskPolicy } from '../formats/generated/policy.ts';
import type { Checker } from './checker.ts';
import type { Emergency } from './model.ts';

/** Reads the emergency section; undefined when there is none. */
export function resolveEmergency(raw: RiskPolicy['emergency'], checker: Checker): Emergency | undefined {
  if (raw === undefined) return undefined;
  const { plan, procedures = {}, roles = {} } = raw;
  const written = [
    ...(plan === undefined ? [] : [{ what: 'the plan', path: ['plan'], ...plan }]),
    ...Object.entries(procedures).map(([id, document]) => ({ what: `the procedure ${id}`, path: ['procedures', id], ...document })),
  ];
  return {
    at: checker.place('emergency'),
    documents: written.map(({ what, path, file, sha256 }) => ({ what, path, file, sha256, at: checker.place('emergency', ...path) })),
    needsRollbackTarget: raw.rollback_target === 'required',
    roles: Object.entries(roles).map(([id, { primary, deputy }]) => ({ id, primary, ...(deputy === undefined ? {} : { deputy }) })),
  };
}
