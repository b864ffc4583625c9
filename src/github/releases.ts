import { GateError } from '../formats/errors.ts';
import type { Finding } from '../formats/generated/decision.ts';
import { compareText } from '../formats/text.ts';
import type { Change } from './changes.ts';
import { foldPath, PathSet } from './changes.ts';
import { evidenceOfParent, type Manifest, type Manifests } from './manifests.ts';

/** Where releases and evidence are, and what the workflow adds. */
export interface Scope {
  readonly policyFile: string;
  /** `release_paths` of the policy in force. */
  readonly releasePaths: readonly string[];
  /** Those that the change would add. A release that comes with them would never be decided otherwise. */
  readonly proposedPaths: readonly string[];
  /** The input `release`: decided whatever changes. */
  readonly always: readonly string[];
  /** Evidence of every release: the policy's and the input's. */
  readonly standing: readonly string[];
}

/** A changed path under `release_paths` that is no manifest's, or that leads to where nobody decides. */
interface Stray {
  readonly path: string;
  readonly leadsOut: boolean;
}

/** What a change asks of the gate. */
export interface Selection {
  /** Manifests to decide. */
  readonly releases: readonly Manifest[];
  /** Changed files under `release_paths` that are no manifest's. */
  readonly strays: readonly Stray[];
  /** Manifests that the change deletes: withdrawals, which pass. */
  readonly withdrawn: readonly string[];
  readonly policyChanged: boolean;
  /** False when the change touches no release, no evidence and no policy. */
  readonly concerned: boolean;
}

/**
 * Selects what a change asks to be decided.
 * @param waysOut links and submodules under `release_paths` that lead to where nobody decides
 */
export function selectChanged(scope: Scope, head: Manifests, base: Manifests, changes: readonly Change[], waysOut: ReadonlySet<string>): Selection {
  const inForce = new PathSet([...scope.releasePaths, ...scope.always]);
  const paths = new PathSet([...scope.releasePaths, ...scope.proposedPaths]);
  const standing = new PathSet(scope.standing);
  const always = new PathSet(scope.always);
  const touched = new Set(changes.map(({ path }) => path));
  const touchesStanding = changes.some((change) => standing.touchedBy(change));
  const isAsked = (manifest: Manifest): boolean => {
    const { source, evidence, files } = manifest;
    // What stands under paths that are only proposed is decided once they are in force.
    if (!inForce.has(source.file)) return touched.has(source.file);
    if (touchesStanding || touched.has(source.file) || always.has(source.file)) return true;
    const own = new PathSet([...evidence, ...files, ...evidenceOfParent(manifest, [...head.all, ...base.all])]);
    return changes.some((change) => own.touchedBy(change));
  };

  const manifests = new Set(head.all.map(({ source }) => source.file));
  const folded = paths.folded();
  const mayBeRelease = (change: Change): boolean => paths.namedBy(change) || folded.namedBy({ ...change, path: foldPath(change.path) });
  // Another spelling of a path is nobody's: where case makes no difference it is the one that is decided.
  const isClaimed = (change: Change): boolean => head.claimed.has(change.path) && !waysOut.has(change.path) && paths.namedBy(change);
  const isManifest = ({ path }: Change): boolean => manifests.has(path) && !waysOut.has(path);
  const isStray = (change: Change): boolean => change.kind !== 'removed' && mayBeRelease(change) && !isManifest(change) && !isClaimed(change);
  const removed = new Set(changes.filter(({ kind }) => kind === 'removed').map(({ path }) => path));
  const asked = new Set(head.all.filter(isAsked).map(({ name }) => name));
  // A manifest of the same release is decided with it, so that the two contradict each other in the open.
  const releases = head.all.filter((manifest) => isAsked(manifest) || (manifest.complete && asked.has(manifest.name)));
  const policyChanged = touched.has(scope.policyFile);
  const underPaths = changes.some((change) => mayBeRelease(change) || paths.touchedBy(change));
  return {
    releases,
    strays: changes.filter(isStray).map(({ path }) => ({ path, leadsOut: waysOut.has(path) })),
    withdrawn: base.all
      .filter(({ source, name }) => removed.has(source.file) && !head.all.some((other) => other.name === name))
      .map(({ source }) => source.file),
    policyChanged,
    concerned: policyChanged || touchesStanding || underPaths || releases.length > 0,
  };
}

/**
 * Selects everything that stands at a commit.
 * @throws GateError when that is nothing: a gate that finds no release says so instead of passing
 */
export function selectAll(scope: Scope, head: Manifests): Selection {
  if (head.all.length === 0) {
    throw new GateError('release-missing', `no release manifest matches ${[...scope.releasePaths, ...scope.always].join(', ')}`, {
      fault: 'configuration',
      file: scope.policyFile,
      hint: 'Correct release_paths in the policy, or add the manifest.',
    });
  }
  return { releases: head.all, strays: [], withdrawn: [], policyChanged: false, concerned: true };
}

/** Refuses a set-up that could never find a release. */
export function requirePaths(scope: Scope): void {
  if (scope.releasePaths.length > 0 || scope.always.length > 0) return;
  throw new GateError('release-missing', `the policy ${scope.policyFile} names no release_paths, so no change would ever be gated`, {
    fault: 'configuration',
    file: scope.policyFile,
    hint: 'Add release_paths to the policy, e.g. release_paths: [releases/**].',
  });
}

/** A changed file that no release owns. */
export function strayFinding({ path: file, leadsOut }: Stray): Finding {
  if (leadsOut) {
    return {
      code: 'release-missing',
      severity: 'block',
      message: 'a link out of release_paths, or a submodule: releases that can be reached through it are decided by nobody, also where a manifest names it',
      fix: 'Commit the files themselves, or let the link lead to a file under release_paths.',
      file,
    };
  }
  return {
    code: 'release-missing',
    severity: 'block',
    message: 'expected every changed file under release_paths (whatever its case) to be a release manifest or to be named by one, found one that is neither',
    fix: `Add the manifest of this release, or name the file in it:\nfiles: [${JSON.stringify(file)}]`,
    file,
  };
}

/**
 * Paths that a checkout without case (Windows, macOS) takes for one file, so that what was decided need not be what is used.
 * @param concerns true for a path that the gate is about
 */
export function collisionFindings(paths: Iterable<string>, changed: ReadonlySet<string>, concerns: (path: string) => boolean): Finding[] {
  const byFold = new Map<string, string[]>();
  for (const path of paths) byFold.set(foldPath(path), [...(byFold.get(foldPath(path)) ?? []), path]);
  return [...byFold.values()]
    .filter((group) => group.length > 1 && group.some((path) => changed.has(path)) && group.some(concerns))
    .map((group) => [...group].sort((a, b) => Number(changed.has(b)) - Number(changed.has(a)) || compareText(a, b)))
    .map(([file = '', ...others]) => ({
      code: 'path-collision',
      severity: 'block',
      message: `this path and ${others.map(visible).join(', ')} are one file where case, accents and invisible characters make no difference, so what is decided need not be what is used`,
      fix: 'Rename or remove all but one of them.',
      file,
    }));
}

/** Two paths that look alike differ here. */
function visible(path: string): string {
  return JSON.stringify(path).replaceAll(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
