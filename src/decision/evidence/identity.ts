import type { Release } from '../../policy/release.ts';
import { type Finding, placed } from '../findings.ts';

/** True for two manifests of one release. */
export function isSameRelease(a: Release, b: Release): boolean {
  return a.model === b.model && a.release === b.release;
}

/** True for two manifests of the same weights, whatever they call them. */
export function isSameWeights(a: Release, b: Release): boolean {
  const digest = a.digests.get('released');
  return digest !== undefined && b.digests.get('released') === digest;
}

/** A configuration with weights of its own that are not those that stand. */
function movedConfiguration(before: Release, now: Release): string | undefined {
  return now.configurations.find(({ id, digests }) => {
    const old = before.configurations.find((other) => other.id === id)?.digests.get('released');
    return old !== undefined && digests.get('released') !== old;
  })?.id;
}

/** Model and release are unique, and name one digest for ever: what was decided about one must not come to stand for another. */
export function identityFinding(release: Release, others: readonly Release[], base: readonly Release[]): Finding | undefined {
  const name = `${release.model} ${release.release}`;
  const twin = others.find((other) => other !== release && isSameRelease(other, release));
  if (twin !== undefined) {
    const message = `${twin.file} is a manifest of ${name} too; model and release are unique`;
    return { code: 'release-invalid', severity: 'block', message, fix: 'Remove one of them, or give it a release of its own.', ...placed(release.at.release) };
  }
  const moved = base.find((other) => isSameRelease(other, release) && movedConfiguration(other, release) !== undefined);
  if (moved !== undefined) {
    const id = movedConfiguration(moved, release) ?? '';
    const message = `the configuration ${id} of ${name} has had other digests in ${moved.file}. A release has one digest for ever`;
    return { code: 'release-invalid', severity: 'block', message, fix: 'Give the new weights a release of their own.', ...placed(release.at.release) };
  }
  const digest = release.digests.get('released');
  const before = base.find((other) => isSameRelease(other, release) && other.digests.has('released') && other.digests.get('released') !== digest);
  if (before === undefined) return undefined;
  const stood = before.digests.get('released');
  const message = `${name} has had the digest ${stood} in ${before.file}; here it ${digest === undefined ? 'has none' : `is ${digest}`}. A release has one digest for ever`;
  return {
    code: 'release-invalid',
    severity: 'block',
    message,
    fix: `Give the new weights a release of their own, or keep digest: ${stood}.`,
    ...placed(digest === undefined ? release.at.release : release.at.digest),
  };
}
