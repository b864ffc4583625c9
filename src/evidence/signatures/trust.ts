import type { Trust } from '../../policy/model.ts';
import type { Files } from '../files.ts';
import { readTrustedRoots } from './trusted-root.ts';
import { SignatureVerifier } from './verifier.ts';

/** A verifier for a policy's `trust`, and what is wrong with the root that it names. */
interface LoadedTrust {
  readonly verifier: SignatureVerifier;
  readonly problem?: string;
}

/** Reads the trusted root. The Sigstore library is loaded only where there is one. */
export async function loadTrust(trust: Trust, files: Files): Promise<LoadedTrust> {
  if (trust.root === undefined) return { verifier: new SignatureVerifier(trust, 'the policy names no trusted root') };
  const roots = await readTrustedRoots(trust.root, files);
  if (typeof roots === 'string') return { verifier: new SignatureVerifier(trust, roots), problem: roots };
  const { IdentityVerifier } = await import('./identity.ts');
  try {
    return { verifier: new SignatureVerifier(trust, new IdentityVerifier(roots)) };
  } catch (error) {
    const problem = `the trusted root cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { verifier: new SignatureVerifier(trust, problem), problem };
  }
}
