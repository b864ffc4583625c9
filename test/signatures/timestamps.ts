import { createHash, type KeyObject, sign } from 'node:crypto';
import { explicit, integer, octets, oid, sequence, set, time, tlv } from './der.ts';

const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'));
const ECDSA = sequence(oid('1.2.840.10045.4.3.2'));
const SIGNED_DATA = oid('1.2.840.113549.1.7.2');
const TST_INFO = oid('1.2.840.113549.1.9.16.1.4');
const CONTENT_TYPE = oid('1.2.840.113549.1.9.3');
const MESSAGE_DIGEST = oid('1.2.840.113549.1.9.4');

/** Whose word a timestamp is: issuer and serial number of its certificate, and the key. */
export interface Stamper {
  readonly issuer: Buffer;
  readonly serial: number;
  readonly key: KeyObject;
}

/** A timestamp of a signature (RFC 3161, as much as bundles need). */
export function timestampOf(signature: Uint8Array, at: Date, { issuer, serial, key }: Stamper, certificates: readonly Buffer[] = []): Buffer {
  const imprint = sequence(SHA256, octets(hash(signature)));
  const info = sequence(integer(1), oid('1.3.6.1.4.1.57264.2'), imprint, integer(99), time(at));
  const attributes = Buffer.concat([sequence(CONTENT_TYPE, set(TST_INFO)), sequence(MESSAGE_DIGEST, set(octets(hash(info))))]);
  const signed = sign('sha256', tlv(0x31, attributes), key);
  const signer = sequence(integer(1), sequence(issuer, integer(serial)), SHA256, explicit(0, attributes), ECDSA, octets(signed));
  const carried = certificates.length === 0 ? [] : [explicit(0, Buffer.concat(certificates))];
  const data = sequence(integer(3), set(SHA256), sequence(TST_INFO, explicit(0, octets(info))), ...carried, set(signer));
  return sequence(sequence(integer(0)), sequence(SIGNED_DATA, explicit(0, data)));
}

function hash(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
