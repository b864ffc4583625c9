import { createPublicKey, X509Certificate } from 'node:crypto';
import type { SignedEntity, TrustMaterial } from '@sigstore/verify';
import { GateError } from '../../formats/errors.ts';
import { parseJson } from '../../formats/json.ts';
import { asText, member, path } from '../narrow.ts';
import { decodeBase64 } from './base64.ts';
import { Refusal } from './refusal.ts';

type Entry = SignedEntity['tlogEntries'][number];

/**
 * What the library leaves open in entries of a transparency log.
 * @param signer the certificate or key (DER) that made the signature
 * @throws Refusal
 */
export function checkEntries(entity: SignedEntity, material: TrustMaterial, signer: Buffer): void {
  checkTimes(entity, material);
  for (const entry of entity.tlogEntries) {
    checkPlace(entry);
    checkProof(entry);
    if (verifierIn(entry)?.equals(signer) !== true)
      throw new Refusal('transparency log: the entry is of another certificate or key than the bundle; take the bundle as it was made');
  }
}

/** The library asks whether a log was valid only where the log itself gave the time; a retired log's key could vouch for a new entry. */
function checkTimes({ tlogEntries, timestamps }: SignedEntity, { tlogs }: TrustMaterial): void {
  const times = timestamps.map((one) =>
    one.$case === 'timestamp-authority' ? one.timestamp.signingTime : new Date(Number(one.tlogEntry.integratedTime) * 1000),
  );
  for (const entry of tlogEntries) {
    const own = tlogs.filter(({ logID }) => entry.logId !== undefined && logID.equals(entry.logId.keyId));
    const isCovered = own.some(({ validFor }) => times.every((time) => validFor.start <= time && time <= validFor.end));
    if (!isCovered) throw new Refusal('transparency log: it was not valid at the time of the signature; compare trust.root');
  }
}

/** A promise signs time and place of an entry. Where there is none, the place is that of the proof, and there is no time. */
function checkPlace({ inclusionPromise, inclusionProof, integratedTime, logIndex }: Entry): void {
  if (inclusionPromise !== undefined) return;
  if (integratedTime !== '0') throw new Refusal('transparency log: the entry states a time that the log does not promise');
  if (inclusionProof !== undefined && inclusionProof.logIndex !== logIndex)
    throw new Refusal('transparency log: the entry and its proof state two places in the log');
}

/** Note, empty line, signatures: nothing else (the checkpoint format of transparency logs). */
const CHECKPOINT = /^[^\n]+\n([0-9]+)\n([A-Za-z0-9+/=]+)\n(?:[^\n]+\n)*\n((?:\u2014 \S+ \S+\n)+)$/;

/** The library takes size and root from the signed checkpoint; a proof that states others, or text that nobody signed, is passed over. */
function checkProof({ inclusionProof }: Entry): void {
  if (inclusionProof === undefined) return;
  const [, size, root, signatures = ''] = CHECKPOINT.exec(inclusionProof.checkpoint?.envelope ?? '') ?? [];
  const isSound = signatures.split('\n').every((line) => line === '' || decodeBase64(line.split(' ')[2]) !== undefined);
  if (size === undefined || root === undefined || !isSound) throw new Refusal('transparency log: the checkpoint is malformed; take the bundle as it was made');
  if (size !== inclusionProof.treeSize || root !== inclusionProof.rootHash.toString('base64'))
    throw new Refusal('transparency log: the proof of inclusion and the checkpoint differ; take the bundle as it was made');
}

/** Where a kind of entry, in a version, has what verifies the signature: as PEM, or as DER. */
const VERIFIERS: Readonly<Record<string, { readonly pem: readonly (string | number)[] } | { readonly der: readonly (string | number)[] }>> = {
  'dsse/0.0.1': { pem: ['spec', 'signatures', 0, 'verifier'] },
  'dsse/0.0.2': { der: ['spec', 'dsseV002', 'signatures', 0, 'verifier'] },
  'intoto/0.0.2': { pem: ['spec', 'content', 'envelope', 'signatures', 0, 'publicKey'] },
  'hashedrekord/0.0.1': { pem: ['spec', 'signature', 'publicKey', 'content'] },
  'hashedrekord/0.0.2': { der: ['spec', 'hashedRekordV002', 'signature', 'verifier'] },
};

/** The certificate or key (DER) that the entry says made the signature: the library compares signature and payload alone. */
function verifierIn({ canonicalizedBody, kindVersion }: Entry): Buffer | undefined {
  const where = VERIFIERS[`${kindVersion?.kind}/${kindVersion?.version}`];
  const body = bodyOf(canonicalizedBody);
  if (where === undefined) return undefined;
  if ('pem' in where) return derOf(decodeBase64(within(body, where.pem))?.toString('utf8') ?? '');
  const verifier = within(body, where.der);
  return decodeBase64(asText(path(verifier, 'x509Certificate', 'rawBytes')) ?? path(verifier, 'publicKey', 'rawBytes'));
}

function within(value: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((found, key) => (typeof key === 'string' ? member(found, key) : Array.isArray(found) ? found[key] : undefined), value);
}

function bodyOf(bytes: Buffer): unknown {
  try {
    return parseJson(bytes, { positions: false }).value;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    throw new Refusal('transparency log: the entry is not valid JSON');
  }
}

function derOf(pem: string): Buffer | undefined {
  try {
    return pem.includes('CERTIFICATE') ? new X509Certificate(pem).raw : createPublicKey(pem).export({ type: 'spki', format: 'der' });
  } catch {
    return undefined;
  }
}
