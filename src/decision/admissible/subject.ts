import { matchesGlob, parseGlob } from '../../formats/glob.ts';
import type { Indicator, Policy } from '../../policy/model.ts';
import type { Release } from '../../policy/release.ts';
import type { Item } from '../evidence/item.ts';
import { agrees } from '../evidence/items.ts';

/** Whether evidence is about the release, and how firmly. */
type SubjectCheck =
  | {
      readonly agrees: true /** Tied to the model alone, not to the release. */;
      readonly unbound: boolean /** Matched by a name that the manifest declares. */;
      readonly declared: boolean;
      /** Why its own statements of what was measured do not fit together. */
      readonly contradiction?: string;
    }
  | { readonly agrees: false; readonly detail: string };

const FIRM = { agrees: true, unbound: false, declared: false } as const;
const UNBOUND = { ...FIRM, unbound: true } as const;

/** Contract, section 5, "Subject". Absence never equals absence. */
export function checkSubject(item: Item, indicator: Indicator, policy: Policy, release: Release): SubjectCheck {
  if (item.kind === 'record' && !agrees(item.subject, release)) {
    return { agrees: false, detail: `expected ${release.model} ${release.release}, found ${describeSubject(item)}` };
  }
  if (indicator.about === 'organisation') return FIRM;
  return indicator.binding === 'name' ? checkName(item, policy, release) : checkDigest(item, indicator, release);
}

function describeSubject(item: Item): string {
  const { model, release, digest } = item.subject ?? {};
  return [model, release, digest].filter((part) => part !== undefined).join(' ') || 'no subject';
}

/** True when the evidence states a digest that the release has for what was measured, or a trusted signature ties it to one. */
export function hasDigestOf(item: Item, indicator: Indicator, release: Release): boolean {
  const expected = expectedDigests(item, indicator, release);
  return [...item.digests, ...item.attested].some((digest) => expected.includes(digest));
}

/**
 * Under the binding `attested`: why no trusted signature says that this is a measurement of the release. What the author can
 * write, a cover sheet or a digest in an unsigned file, may tie evidence to the release for an alarm, and never to clear it.
 */
export function notAttested(item: Item, indicator: Indicator, release: Release): string[] {
  if (indicator.binding !== 'attested') return [];
  if (item.attestations.length === 0) return unsigned(item, indicator);
  if (item.channel !== 'signed' && item.channel !== 'default-branch') return ['it is signed, but what a cover sheet adds to it is not'];
  if (indicator.about === 'organisation') return [];
  const expected = expectedDigests(item, indicator, release);
  if (item.attested.some((digest) => expected.includes(digest))) return [];
  const signers = [...new Set(item.attestations.map(({ signer }) => signer))].join(' and ');
  return [`${signers} signed it, but neither the signed content nor the statement ties it to ${expected.join(' or ') || 'a digest that the manifest has'}`];
}

/** Why there is no signature, where the binding asks for one; empty where there is one, or none is asked for. */
export function unsigned(item: Item, { id, binding }: Indicator): string[] {
  if (binding !== 'attested' || item.attestations.length > 0) return [];
  return [`${id} wants a trusted signature (binding: attested), found none that counts`, ...item.refused];
}

/** The digests that evidence may have: that of its variant for the model, that of the system (else of the weights) for the system. */
function expectedDigests(item: Item, indicator: Indicator, release: Release): string[] {
  if (indicator.about === 'system') return present([release.digests.get('system') ?? release.digests.get('released')]);
  const variants = item.variants.length > 0 ? item.variants : ['released'];
  return present(variants.map((variant) => release.digests.get(variant)));
}

function present(digests: (string | undefined)[]): string[] {
  return digests.filter((digest) => digest !== undefined);
}

function checkDigest(item: Item, indicator: Indicator, release: Release): SubjectCheck {
  const expected = expectedDigests(item, indicator, release);
  if (hasDigestOf(item, indicator, release)) return { ...FIRM, ...contradictionOf(item, indicator, release) };
  const claim = expected.find((digest) => item.claimed.some((subjects) => subjects.includes(digest)));
  if (claim !== undefined) return { ...FIRM, contradiction: `only a statement whose signature does not count ties it to ${claim}` };
  const what = indicator.about === 'system' ? 'the system' : `the variant ${item.variants.join(' or ') || 'released'}`;
  const wanted = expected.length > 0 ? `expected the digest of ${what}, ${expected.join(' or ')}` : `the manifest has no digest of ${what}`;
  return { agrees: false, detail: `${wanted}; found ${item.digests.join(' and ') || 'no digest'}` };
}

/** Of two statements of the variant the weaker counts, so the digest must be that one's; else it is about this release, but of which variant is not known. */
function contradictionOf(item: Item, indicator: Indicator, release: Release): { contradiction?: string } {
  if (indicator.about === 'system' || item.variants.length < 2) return {};
  const variant = String(item.conditions.variant);
  const expected = release.digests.get(variant);
  if (expected !== undefined && item.digests.includes(expected)) return {};
  return {
    contradiction: `it is said to be of the variants ${item.variants.join(' and ')}, but its digest ${item.digests.join(' and ')} is not that of ${variant}`,
  };
}

function checkName(item: Item, policy: Policy, release: Release): SubjectCheck {
  if (item.kind === 'record') {
    if (item.subject?.model === undefined)
      return { agrees: false, detail: `expected a subject with the model ${release.model}, found ${describeSubject(item)}` };
    return item.subject.release === undefined && item.subject.digest === undefined ? UNBOUND : FIRM;
  }
  return checkRecordedName(item.model ?? '', policy, release);
}

/** Very many measurements record few names, so each is looked at once. */
function checkRecordedName(recorded: string, policy: Policy, release: Release): SubjectCheck {
  const ofPolicy = namesChecked.get(release) ?? new Map<Policy, Map<string, SubjectCheck>>();
  namesChecked.set(release, ofPolicy);
  const known = ofPolicy.get(policy) ?? new Map<string, SubjectCheck>();
  ofPolicy.set(policy, known);
  const check = known.get(recorded) ?? judgeRecordedName(recorded, policy, release);
  known.set(recorded, check);
  return check;
}

const namesChecked = new WeakMap<Release, Map<Policy, Map<string, SubjectCheck>>>();

function judgeRecordedName(recorded: string, policy: Policy, release: Release): SubjectCheck {
  const listed = policy.models.get(release.model);
  if (listed !== undefined) {
    const matching = listed.filter((name) => matches(name, recorded, release));
    if (matching.length > 0) return matching.some((name) => name.includes(RELEASE)) ? FIRM : UNBOUND;
    return {
      agrees: false,
      detail: `expected a model named ${listed.map((name) => name.replaceAll(RELEASE, release.release)).join(' or ')}; found ${recorded || 'no model'}`,
    };
  }
  if (release.names.some((name) => matches(name, recorded, release))) return { ...FIRM, declared: true };
  if (recorded === `${release.model}@${release.release}`) return FIRM;
  if (recorded === release.model) return UNBOUND;
  const expected = [...release.names, `${release.model}@${release.release}`, release.model];
  return { agrees: false, detail: `expected a model named ${expected.join(' or ')}; found ${recorded || 'no model'}` };
}

const RELEASE = '{release}';

function matches(name: string, recorded: string, release: Release): boolean {
  return matchesGlob(parseGlob(name, { [RELEASE]: release.release }), recorded);
}
