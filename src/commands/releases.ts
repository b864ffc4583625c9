import type { Files } from '../evidence/files.ts';
import { matchesGlob, parseGlob } from '../formats/glob.ts';
import type { SourceText } from '../gate/job.ts';
import { loadPolicy } from '../policy/load.ts';
import { filesNamedBy } from '../policy/manifest.ts';

/** Every manifest that `release_paths` of the policy match: YAML and JSON files that no other manifest names under `files`. */
export async function findReleases(policy: SourceText | undefined, files: Files): Promise<SourceText[]> {
  const loaded = policy && (await loadPolicy(policy.bytes, policy.file));
  if (loaded?.policy === undefined) return [];
  const found = (await files.find(loaded.policy.releasePaths)).filter(({ file }) => /\.(ya?ml|json)$/i.test(file));
  const texts = await Promise.all(found.map(async ({ file }) => ({ file, bytes: await files.bytes(file) })));
  const named = (await Promise.all(texts.map(({ file, bytes }) => filesNamedBy(bytes, file)))).flat().map((glob) => parseGlob(glob));
  return texts.filter(({ file }) => !named.some((glob) => matchesGlob(glob, file)));
}
