import { type Document, pointer } from '../formats/document.ts';
import { FORMATS } from '../formats/formats.ts';
import type { ReleaseManifest } from '../formats/generated/release.ts';
import { didYouMean } from '../formats/nearest.ts';
import { type Problem, problemAt } from '../formats/problem.ts';
import { validate } from '../formats/validate.ts';
import { parse } from './load.ts';
import type { Policy, PolicyPlace } from './model.ts';
import type { Release } from './release.ts';

/** A release, or everything that is wrong with its manifest; what could be read of it stands in `partial`. */
export type LoadedRelease =
  | { release: Release; problems: [] }
  | { release: undefined; partial: { file: string; model?: string; release?: string; stage?: string }; problems: Problem[] };

/** Reads and validates a release manifest against a policy. Never throws for what its author can write. */
export async function loadRelease(bytes: Uint8Array, file: string, policy: Policy): Promise<LoadedRelease> {
  const document = parse(bytes, file, 'release-invalid');
  if ('rule' in document) return { release: undefined, partial: { file }, problems: [document] };
  const violations = await validate(document, FORMATS.release);
  const partial = { file, ...readable(document.value) };
  if (violations.length > 0) return { release: undefined, partial, problems: violations };
  const raw = document.value as ReleaseManifest;
  const problems = [...checkStage(raw, document, policy), ...checkDigests(raw, document, policy)];
  return problems.length > 0 ? { release: undefined, partial, problems } : { release: resolve(raw, document), problems: [] };
}

function resolve(raw: ReleaseManifest, document: Document): Release {
  const digests = new Map(Object.entries(raw.digests ?? {}).map(([variant, digest]) => [variant, digest.toLowerCase()]));
  if (raw.digest !== undefined) digests.set('released', raw.digest.toLowerCase());
  const place = (key: string): PolicyPlace => ({ file: document.file, ...document.locate(pointer(key), 'key') });
  return {
    file: document.file,
    model: raw.model,
    release: raw.release,
    stage: raw.stage,
    digests,
    names: raw.names ?? [],
    ...(raw.effective_compute === undefined ? {} : { effectiveCompute: raw.effective_compute }),
    evidence: raw.evidence ?? [],
    files: raw.files ?? [],
    restricts: raw.restricts ?? false,
    content: raw as unknown as Record<string, unknown>,
    at: { stage: place('stage'), release: place('release'), digest: place('digest') },
  };
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
  const released = raw.digests?.released;
  if (raw.digest !== undefined && released !== undefined && raw.digest.toLowerCase() !== released.toLowerCase()) {
    return [
      problemAt(document, '/digests/released', 'release-invalid', `digest and digests.released differ (${raw.digest}, ${released}); they are the same thing`),
    ];
  }
  const known = [...policy.variants, 'system'];
  const unknown = Object.keys(raw.digests ?? {}).filter((variant) => !known.includes(variant) && !variant.startsWith('x-'));
  const problems = unknown.map((variant) =>
    problemAt(
      document,
      pointer('digests', variant),
      'release-invalid',
      `there is no variant "${variant}" in the policy.${didYouMean(variant, known) || ` Known: ${known.join(', ')}.`}`,
      { at: 'key' },
    ),
  );
  const needing = [...policy.kris, ...policy.kcis].find((indicator) => indicator.binding === 'digest' && indicator.about !== 'organisation');
  if (raw.digest === undefined && released === undefined && needing !== undefined) {
    problems.push(
      problemAt(document, '', 'release-invalid', `the manifest states no digest, which the binding digest of ${needing.id} needs`, {
        hint: 'Add digest: sha256:… of the released weights.',
      }),
    );
  }
  return problems;
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
export function filesNamedBy(bytes: Uint8Array, file: string): string[] {
  const document = parse(bytes, file, 'release-invalid');
  if ('rule' in document || document.value === null || typeof document.value !== 'object') return [];
  const { files } = document.value as Record<string, unknown>;
  return Array.isArray(files) ? files.filter((glob) => typeof glob === 'string') : [];
}
