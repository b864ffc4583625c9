import { append } from '../formats/append.ts';
import type { RiskPolicy } from '../formats/generated/policy.ts';
import type { Checker } from './checker.ts';
import type { Mitigation } from './model.ts';

type RawMitigation = NonNullable<RiskPolicy['mitigations']>[string];

/** Reads the mitigations, and notes where a KCI names one that does not exist. */
export function resolveMitigations(raw: RiskPolicy, checker: Checker): ReadonlyMap<string, Mitigation> {
  const written = raw.mitigations ?? {};
  for (const [id, kci] of Object.entries(raw.kcis)) {
    const path = ['kcis', id, 'mitigations'];
    checker.unique(path, 'mitigation', kci.mitigations ?? []);
    for (const [index, mitigation] of (kci.mitigations ?? []).entries()) checker.known([...path, index], 'mitigation', mitigation, Object.keys(written));
  }
  return new Map(Object.entries(written).map(([id, mitigation]) => [id, resolveMitigation(id, mitigation, checker)]));
}

function resolveMitigation(id: string, raw: RawMitigation, checker: Checker): Mitigation {
  const { owner, layer, document, standard } = raw;
  checker.day(['mitigations', id, 'standard', 'expires'], standard?.expires);
  return {
    id,
    title: raw.title,
    at: checker.place('mitigations', id),
    ...(owner === undefined ? {} : { owner }),
    ...(layer === undefined ? {} : { layer }),
    status: raw.status ?? 'implemented',
    dependsOn: raw.depends_on ?? [],
    ...(document === undefined ? {} : { document: typeof document === 'string' ? { file: document } : { file: document.file, sha256: document.sha256 } }),
    ...(standard === undefined ? {} : { standard: standardOf(standard) }),
  };
}

function standardOf({ name, level, expires }: NonNullable<RawMitigation['standard']>): NonNullable<Mitigation['standard']> {
  return { name, ...(level === undefined ? {} : { level }), ...(expires === undefined ? {} : { expires }) };
}

/** The mitigations that are named and, over `depends_on`, all that they need, each once. */
export function mitigationsBehind(ids: readonly string[], all: ReadonlyMap<string, Mitigation>): Mitigation[] {
  const found = new Map<string, Mitigation>();
  for (const pending = [...ids]; pending.length > 0; ) {
    const mitigation = all.get(pending.shift() ?? '');
    if (mitigation === undefined || found.has(mitigation.id)) continue;
    found.set(mitigation.id, mitigation);
    append(pending, mitigation.dependsOn);
  }
  return [...found.values()];
}
