import { isRecord, type JsonRecord, member, shown } from '../narrow.ts';
import { decodeBase64 } from './base64.ts';

/** What a member of a bundle has to be: bytes in base64, a whole number, text, a list, or an object with these members. */
type Shape = 'bytes' | 'integer' | 'text' | { readonly list: Shape } | { readonly members: Readonly<Record<string, Shape>> };

const CERTIFICATE: Shape = { members: { rawBytes: 'bytes' } };

const TLOG_ENTRY: Shape = {
  members: {
    logIndex: 'integer',
    logId: { members: { keyId: 'bytes' } },
    kindVersion: { members: { kind: 'text', version: 'text' } },
    integratedTime: 'integer',
    inclusionPromise: { members: { signedEntryTimestamp: 'bytes' } },
    inclusionProof: {
      members: {
        logIndex: 'integer',
        rootHash: 'bytes',
        treeSize: 'integer',
        hashes: { list: 'bytes' },
        checkpoint: { members: { envelope: 'text' } },
      },
    },
    canonicalizedBody: 'bytes',
  },
};

export const ENVELOPE: Shape = {
  members: { payload: 'bytes', payloadType: 'text', signatures: { list: { members: { sig: 'bytes', keyid: 'text' } } } },
};

const BUNDLE: Shape = {
  members: {
    mediaType: 'text',
    verificationMaterial: {
      members: {
        publicKey: { members: { hint: 'text' } },
        certificate: CERTIFICATE,
        x509CertificateChain: { members: { certificates: { list: CERTIFICATE } } },
        tlogEntries: { list: TLOG_ENTRY },
        timestampVerificationData: { members: { rfc3161Timestamps: { list: { members: { signedTimestamp: 'bytes' } } } } },
      },
    },
    dsseEnvelope: ENVELOPE,
    messageSignature: { members: { messageDigest: { members: { algorithm: 'text', digest: 'bytes' } }, signature: 'bytes' } },
  },
};

const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
];
/** More of anything in one bundle is no signature but an attack: each entry costs a verification. */
const MOST_ENTRIES = 100;

/**
 * What makes a JSON object no Sigstore bundle of version 0.1 to 0.3; undefined for one. The library reads what it knows and
 * ignores the rest, so that two readers could see two signatures in one file.
 */
export function bundleProblem(bundle: JsonRecord): string | undefined {
  const problem = contentProblem(bundle);
  return problem === undefined ? undefined : `bundle: ${problem}`;
}

function contentProblem(bundle: JsonRecord): string | undefined {
  const problem = shapeProblem(bundle, BUNDLE, 'the bundle');
  if (problem !== undefined) return problem;
  if (!MEDIA_TYPES.includes(String(bundle.mediaType)))
    return `expected the mediaType of a Sigstore bundle of version 0.1, 0.2 or 0.3, found ${shown(bundle.mediaType)}`;
  const material = bundle.verificationMaterial as JsonRecord | undefined;
  const ways = ['publicKey', 'certificate', 'x509CertificateChain'].filter((key) => isThere(material?.[key]));
  if (ways.length !== 1) return `expected one of publicKey, certificate and x509CertificateChain, found ${ways.length === 0 ? 'none' : ways.join(' and ')}`;
  const contents = ['dsseEnvelope', 'messageSignature'].filter((key) => isThere(bundle[key]));
  if (contents.length !== 1) return `expected one of dsseEnvelope and messageSignature, found ${contents.length === 0 ? 'none' : 'both'}`;
  const signatures = member(bundle.dsseEnvelope, 'signatures');
  if (!Array.isArray(signatures) || signatures.length < 2) return undefined;
  return `expected one signature in the envelope of a bundle, found ${signatures.length}; several stand in an envelope without a bundle`;
}

/** What makes a value not of a shape. Absent members are another matter; `null` is one. */
export function shapeProblem(value: unknown, shape: Shape, at: string): string | undefined {
  if (!isThere(value)) return undefined;
  if (shape === 'bytes') return decodeBase64(value) === undefined ? `${at}: expected base64 in its one canonical form` : undefined;
  if (shape === 'integer') return isInteger(value) ? undefined : `${at}: expected a whole number`;
  if (shape === 'text') return typeof value === 'string' ? undefined : `${at}: expected text`;
  if ('list' in shape) {
    if (!Array.isArray(value) || value.length > MOST_ENTRIES) return `${at}: expected a list of at most ${MOST_ENTRIES} entries`;
    return first(
      value.map((entry, index) => () => (isThere(entry) ? shapeProblem(entry, shape.list, `${at}[${index}]`) : `${at}[${index}]: expected a value`)),
    );
  }
  if (!isRecord(value)) return `${at}: expected an object`;
  return first(
    Object.entries(value).map(([key, entry]) => () => {
      const member = Object.hasOwn(shape.members, key) ? shape.members[key] : undefined;
      return member === undefined ? `${at}: there is no member ${JSON.stringify(key.slice(0, 40))} in that format` : shapeProblem(entry, member, key);
    }),
  );
}

function first(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const problem = check();
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Protocol buffers write 64-bit numbers as text. */
function isInteger(value: unknown): boolean {
  return typeof value === 'string' ? /^(0|[1-9][0-9]{0,18})$/.test(value) : Number.isSafeInteger(value) && (value as number) >= 0;
}
