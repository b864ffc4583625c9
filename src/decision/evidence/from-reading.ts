import type { Reading } from '../../evidence/evidence.ts';
import type { Conditions } from '../../evidence/measurement.ts';
import type { Item, Source } from './item.ts';

/** Why what the file says is not to be trusted. */
export function unverifiedBy({ problems }: Reading): string[] {
  return problems.filter(({ code }) => code === 'evidence-unverified').map(({ message }) => message);
}

/** What signatures say of an entry whose own content states `digest`. A statement may have many subjects, so its content comes first. */
export function sealOf(
  { attestations = [], refused = [], claimed = [] }: Reading,
  digest: string | undefined,
): Pick<Item, 'attestations' | 'attested' | 'refused' | 'claimed'> {
  const tied = digest === undefined ? attestations.flatMap(({ subjects }) => subjects) : [digest.toLowerCase()];
  return { attestations, attested: attestations.length === 0 ? [] : [...new Set(tied)], refused, claimed: digest === undefined ? claimed : [] };
}

/** Assessors whose signatures are over a file. */
export function signedFor({ attestations = [] }: Reading): Pick<Source, 'signedFor'> {
  const assessors = attestations.flatMap(({ assessor }) => (assessor === undefined ? [] : [assessor]));
  return assessors.length === 0 ? {} : { signedFor: [...new Set(assessors)] };
}

/** Who assessed: what the content says, else whose word the signatures over it are. */
export function assessorOf(stated: Item['assessor'], { attestations = [] }: Reading): Pick<Item, 'assessor'> {
  const signing = [...new Set(attestations.flatMap(({ assessor }) => (assessor === undefined ? [] : [assessor])))];
  const assessor = stated ?? (signing.length === 1 ? signing[0] : undefined);
  return assessor === undefined ? {} : { assessor };
}

/** The model variant that the run states, if any. */
export function variantOf(conditions: Conditions | undefined): string[] {
  return typeof conditions?.variant === 'string' ? [conditions.variant] : [];
}
