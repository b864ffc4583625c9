import { GateError } from '../formats/errors.ts';
import type { SourceText } from '../gate/job.ts';
import type { Blobs } from './blobs.ts';
import type { DefaultBranch } from './branch.ts';
import { PLAIN_FILES, type Trees } from './trees.ts';

/** Where the policy in force is read. */
interface PolicySource {
  readonly trees: Trees;
  readonly blobs: Pick<Blobs, 'of'>;
  readonly branch: Pick<DefaultBranch, 'commit'>;
}

/**
 * Reads the policy in force at the tip of the default branch: never from the base of the pull request, and from the checkout
 * only where that holds, by hash, just this content.
 * @returns undefined when the commit has no such file
 * @throws GateError for every other failure: a policy that cannot be read is not an absent one, and neither is a pass
 */
export async function readPolicy({ trees, blobs, branch }: PolicySource, file: string): Promise<SourceText | undefined> {
  const entry = (await trees.of(branch.commit)).entries.get(file);
  if (entry === undefined) return undefined;
  if (!PLAIN_FILES.includes(entry.mode)) {
    throw new GateError('policy-invalid', `the policy ${file} on the default branch: expected a file, found a link or submodule`, {
      fault: 'configuration',
      file,
      hint: 'Commit the policy as a plain file.',
    });
  }
  return { file, bytes: await blobs.of(file, entry.sha), ref: branch.commit };
}
