import type { Context } from '../context.ts';
import { type Finding, placed } from '../findings.ts';
import { unverifiedDocument } from '../kci/stated-documents.ts';

/** Documents of the emergency response that are not there, or are others than the policy states: nobody could follow them. */
export function emergencyFindings({ policy, facts }: Context): Finding[] {
  return (policy.emergency?.documents ?? []).flatMap(({ what, at, ...document }) =>
    unverifiedDocument(document, facts.documents, 'the policy').map(
      (detail): Finding => ({
        code: 'emergency-document-unverified',
        severity: 'block',
        message: `${what} of the emergency response: ${detail}`,
        fix: 'Restore the document, or have the owners of the policy approve its new hash.',
        ...placed(at),
      }),
    ),
  );
}
