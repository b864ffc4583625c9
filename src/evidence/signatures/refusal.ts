import { ValidationError } from '@sigstore/bundle';
import { VerificationError } from '@sigstore/verify';

/** A check that a signature does not pass. Its message names the check, what is wrong and what to do. */
export class Refusal extends Error {}

/** Why a signature does not count, and how much that says: a root that does not know the signer's authority has nothing to say of the rest. */
export interface Reason {
  readonly text: string;
  readonly isForeign: boolean;
}

const AGAIN = 'sign it again';

/** By what the library says, the beginning of its message. */
const MESSAGES: readonly (readonly [string, string])[] = [
  ['expected 1 timestamps', `time: neither a log's promise nor a timestamp says when it was signed; ${AGAIN} with a transparency log or a timestamp authority`],
  ['duplicate timestamp', `time: it carries the same timestamp twice; ${AGAIN}`],
  [
    'timestamp could not be verified',
    'timestamp: it is by no authority that the root knows for that time, over another signature, or was changed; compare trust.root, or take the bundle as it was made',
  ],
  ['SCT verification failed', 'certificate: its receipt (SCT) is by no certificate log that the root knows for that time; compare trust.root'],
  ['duplicate SCT', `certificate: it carries the same receipt (SCT) twice; ${AGAIN}`],
  [`expected 1 SCTs`, `certificate: no certificate log of the root gave a receipt (SCT) for it; ${AGAIN} with a certificate of the root's authority`],
  [
    'inclusion promise could not be verified',
    "transparency log: the log's promise does not hold for this entry, or is by a log that the root does not know for that time; compare trust.root, or take the bundle as it was made",
  ],
  ['inclusion could not be verified', `transparency log: the entry has neither promise nor proof; ${AGAIN}`],
  ['duplicate tlog entry', `transparency log: the bundle has the same entry twice; ${AGAIN}`],
  ['expected 1 tlog entries', `transparency log: the bundle has no entry, and the root has a log; ${AGAIN} with its entry in the log`],
  [
    'invalid checkpoint signature',
    'transparency log: the checkpoint is signed by no log that the root knows; compare trust.root, or take the bundle as it was made',
  ],
  ['signature verification failed', 'signature: the key of the certificate did not make it over this payload; take payload and signature as they were made'],
];
/** By the code of the library, where the message is of no more use. */
const CODES: Readonly<Record<string, string>> = {
  TLOG_BODY_ERROR: 'transparency log: the entry is of another signature or payload than the envelope',
  TLOG_INCLUSION_PROOF_ERROR: 'transparency log: the proof of inclusion does not hold',
  CERTIFICATE_ERROR: 'certificate: it does not hold',
};
const LAPSED = `certificate: it was not valid at the time of the signature; ${AGAIN} within its minutes`;
const NO_PATH =
  'certificate: no authority of the root that was valid at the time of the signature issued it; compare trust.root (GitHub signs for private repositories with a root of its own)';

/** What an error of the library means to whoever has to mend the signature. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof Refusal) return { text: error.message, isForeign: false };
  if (error instanceof ValidationError)
    return { text: `bundle: it lacks, or has in a wrong form: ${fieldsOf(error)}; take it as the tool wrote it`, isForeign: false };
  // Parts are read as they are met, and a part that is none ends in whatever error that makes.
  if (!(error instanceof VerificationError))
    return { text: 'bundle: a certificate, timestamp or log entry in it cannot be read; take it as the tool wrote it', isForeign: false };
  const { message, code, cause } = error;
  if (message === 'Failed to verify certificate chain') {
    const hasLapsed = messageOf(cause).includes('expired');
    return { text: hasLapsed ? LAPSED : NO_PATH, isForeign: !hasLapsed };
  }
  const known = MESSAGES.find(([beginning]) => message.startsWith(beginning));
  const text = known?.[1] ?? `${CODES[code] ?? 'signature: it does not hold'} (${message}); take the bundle as it was made`;
  return { text, isForeign: message === 'timestamp could not be verified' };
}

function fieldsOf({ fields }: ValidationError): string {
  return fields.map((field) => field.replace(/^content\./, '')).join(', ') || 'a part of it';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : '';
}
