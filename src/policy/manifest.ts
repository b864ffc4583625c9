import { type Document, pointer } from '../formats/document.ts';
import { FORMATS } from '../formats/formats.ts';
import type { ReleaseManifest } from '../formats/generated/release.ts';
import { didYouMean } from '../formats/nearest.ts';
import { type Problem, problemAt } from '../formats/problem.ts';
import { validate } from '../formats/validate.ts';
import { parse } from './load.ts';
import type { Binding, Indicator, Policy, PolicyPlace } from './model.ts';
import type { Release } from './release.ts';

/** A release, or everything that is wrong with its manifest; what could be read of it stands in `partial`. */
export type LoadedRelease =
  | { release: Release; problems: [] }
  | { release: undefined; partial: { file: string; model?: string; release?: string; stage?: string }; problems: Problem[] };

/**
 * Reads and validates a release manifest against a policy. Never throws for what its author can write.
 * @param isStanding a manifest that stood before, to compare with: what the policy has asked for since, it need not say
 */
export async function loadRelease(bytes: Uint8Array, file: string, policy: Policy, isStanding = false): Promise<LoadedRelease> {
  const document = await parse(bytes, file, 'release-invalid');
  if ('rule' in document) return { release: undefined, partial: { file }, problems: [document] };
  const violations = await validate(document, FORMATS.release);
  const partial = { file, ...readable(document.value) };
  if (violations.length > 0) return { release: undefined, partial, problems: violations };
  const raw = document.value as ReleaseManifest;
  const problems = [
    ...checkStage(raw, document, policy),
    ...checkDigests(raw, document, policy),
    ...(isStanding ? [] : [...checkTraits(raw, document, policy), ...checkConfigurations(raw, document, policy)]),
  ];
  return problems.length > 0 ? { release: undefined, partial, problems } : { release: resolve(raw, document), problems: [] };
}

function resolve(raw: ReleaseManifest, document: Document): Release {
  const place = (key: string): PolicyPlace => ({ file: document.file, ...document.locate(pointer(key), 'key') });
  return {
    file: document.file,
    model: raw.model,
    release: raw.release,
    stage: raw.stage,
    digests: digestsOf(raw),
    configurations: Object.entries(raw.configurations ?? {}).map(([id, one]) => {
      const digests = digestsOf(one);
      return { id, names: one.names ?? [], digests, allDigests: new Map([...digestsOf(raw), ...digests]) };
    }),
    names: raw.names ?? [],
    traits: new Map(Object.entries(raw.traits ?? {})),
    ...(raw.derived_from === undefined ? {} : { derivedFrom: parentOf(raw.derived_from) }),
    ...(raw.rollback_to === undefined ? {} : { rollbackTo: raw.rollback_to }),
    ...(raw.effective_compute === undefined ? {} : { effectiveCompute: raw.effective_compute }),
    ...(raw.training_compute === undefined ? {} : { trainingCompute: raw.training_compute }),
    evidence: raw.evidence ?? [],
    files: raw.files ?? [],
    restricts: raw.restricts ?? false,
    content: raw as unknown as Record<string, unknown>,
    at: {
      stage: place('stage'),
      release: place('release'),
      digest: place('digest'),
      traits: place('traits'),
      derivedFrom: place('derived_from'),
      rollbackTo: place('rollback_to'),
    },
  };
}

/** `digest` is short for `digests.released`. */
function digestsOf({ digest, digests = {} }: { digest?: string; digests?: { [variant: string]: string } }): ReadonlyMap<string, string> {
  const all = Object.entries({ ...digests, ...(digest === undefined ? {} : { released: digest }) });
  return new Map(all.map(([variant, text]) => [variant, text.toLowerCase()]));
}

/** A way of running that is left out would never be measured, so those that the policy names are all listed. */
function checkConfigurations(raw: ReleaseManifest, document: Document, policy: Policy): Problem[] {
  const listed = Object.keys(raw.configurations ?? {});
  const missing = (policy.configurations.get(raw.model) ?? []).filter((id) => !listed.includes(id));
  if (missing.length === 0) return [];
  const message = `the policy asks for the configurations ${(policy.configurations.get(raw.model) ?? []).join(', ')} of ${raw.model}, and the manifest does not list ${missing.join(', ')}`;
  return [
    problemAt(document, raw.configurations === undefined ? '' : '/configurations', 'release-invalid', message, {
      hint: `Add configurations: { ${missing.map((id) => `${id}: { names: […] }`).join(', ')} }.`,
    }),
  ];
}

function parentOf({ model, release, digest }: NonNullable<ReleaseManifest['derived_from']>): NonNullable<Release['derivedFrom']> {
  return { model, release, digest: digest.toLowerCase() };
}

/** A trait that is left out could hide an override, so every one that the policy names is answered. */
function checkTraits(raw: ReleaseManifest, document: Document, policy: Policy): Problem[] {
  const known = [...policy.traits.keys()];
  const stated = Object.keys(raw.traits ?? {});
  const missing = known.filter((trait) => !stated.includes(trait));
  return [
    ...stated
      .filter((trait) => !known.includes(trait))
      .map((trait) =>
        problemAt(
          document,
          pointer('traits', trait),
          'release-invalid',
          `there is no trait "${trait}" in the policy.${didYouMean(trait, known) || (known.length > 0 ? ` Known: ${known.join(', ')}.` : ' It names none.')}`,
          { at: 'key' },
        ),
      ),
    ...missing.map((trait) =>
      problemAt(
        document,
        raw.traits === undefined ? '' : '/traits',
        'release-invalid',
        `the manifest does not say whether the release is ${trait} (${policy.traits.get(trait)})`,
        {
          hint: `Add traits: { ${missing.map((name) => `${name}: true or false`).join(', ')} }.`,
        },
      ),
    ),
  ];
}

function checkStage(raw: ReleaseManifest, document: Document, policy: Policy): Problem[] {
  if (policy.stages.includes(raw.stage)) return [];
  return [
    problemAt(
      document,
      '/stage',
      'release-invalid',
      `there is no stage "${raw.stage}" in the policy.${didYouMean(raw.stage, policy.stages) || ` Known: ${policy.stages.join(', ')}.`}`,
    ),
  ];
}

function checkDigests(raw: ReleaseManifest, document: Document, policy: Policy): Problem[] {
  const places: (readonly [path: readonly string[], stated: { digest?: string; digests?: { [variant: string]: string } }])[] = [
    [[], raw],
    ...Object.entries(raw.configurations ?? {}).map(([id, one]) => [['configurations', id], one] as const),
  ];
  const problems = places.flatMap(([path, stated]) => checkDigestsAt(path, stated, document, policy));
  if (problems.some(({ pointer: at }) => at.endsWith('/digests/released'))) return problems;
  const needing = [...policy.kris, ...policy.kcis].find((indicator) => bindingByDigest(indicator) !== undefined && indicator.about !== 'organisation');
  if (raw.digest === undefined && raw.digests?.released === undefined && needing !== undefined) {
    problems.push(
      problemAt(document, '', 'release-invalid', `the manifest states no digest, which the binding ${bindingByDigest(needing)} of ${needing.id} needs`, {
        hint: 'Add digest: sha256:… of the released weights.',
      }),
    );
  }
  return problems;
}

function checkDigestsAt(
  path: readonly string[],
  { digest, digests = {} }: { digest?: string; digests?: { [variant: string]: string } },
  document: Document,
  policy: Policy,
): Problem[] {
  const { released } = digests;
  if (digest !== undefined && released !== undefined && digest.toLowerCase() !== released.toLowerCase()) {
    const message = `digest and digests.released differ (${digest}, ${released}); they are the same thing`;
    return [problemAt(document, pointer(...path, 'digests', 'released'), 'release-invalid', message)];
  }
  const known = [...policy.variants, 'system'];
  return Object.keys(digests)
    .filter((variant) => !known.includes(variant) && !variant.startsWith('x-'))
    .map((variant) =>
      problemAt(
        document,
        pointer(...path, 'digests', variant),
        'release-invalid',
        `there is no variant "${variant}" in the policy.${didYouMean(variant, known) || ` Known: ${known.join(', ')}.`}`,
        { at: 'key' },
      ),
    );
}

/** An override that asks for a digest asks it of every release: a wider stage must not be the first to find that there is none. */
function bindingByDigest({ binding, by }: Indicator): Binding | undefined {
  return [binding, ...by.map((override) => override.binding ?? 'name')].find((one) => one !== 'name');
}

/** What a broken manifest still says of itself, for the report. */
function readable(value: unknown): { model?: string; release?: string; stage?: string } {
  if (value === null || typeof value !== 'object') return {};
  const { model, release, stage } = value as Record<string, unknown>;
  return {
    ...(typeof model === 'string' ? { model } : {}),
    ...(typeof release === 'string' ? { release } : {}),
    ...(typeof stage === 'string' ? { stage } : {}),
  };
}

/** The globs that a manifest lists under `files`; none for a text that is no manifest. */
export async function filesNamedBy(bytes: Uint8Array, file: string): Promise<string[]> {
  const document = await parse(bytes, file, 'release-invalid');
  if ('rule' in document || document.value === null || typeof document.value !== 'object') return [];
  const { files } = document.value as Record<string, unknown>;
  return Array.isArray(files) ? files.filter((glob) => typeof glob === 'string') : [];
}
