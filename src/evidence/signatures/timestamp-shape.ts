import { Refusal } from './refusal.ts';

/** A value of ASN.1 as the library has parsed it, as far as it is looked at here. */
interface Asn1 {
  readonly tag: { toDER(): number };
  readonly subs: readonly Asn1[];
  readonly value: Uint8Array;
  toDER(): Uint8Array;
}

const [INTEGER, OCTETS, NULL, OID, SEQUENCE, SET, FIRST, SECOND] = [0x02, 0x04, 0x05, 0x06, 0x30, 0x31, 0xa0, 0xa1];

/** OIDs in hexadecimal, without their tag: ECDSA with SHA-2, RSA alone and with SHA-2. */
const SIGNATURES = /^(2a8648ce3d04030[234]|2a864886f70d01010(1|b|c|d))$/;
/** Without modifications. */
const GRANTED = '00';
const SIGNED_DATA = '2a864886f70d010702';
const TIME_INFO = '2a864886f70d0109100104';
/** Of SignedData that holds no plain data, and of a signer named by issuer and serial number (RFC 5652, 5.1 and 5.3). */
const [DATA_VERSION, SIGNER_VERSION] = ['03', '01'];

/**
 * Holds a timestamp to its form (RFC 3161, RFC 5652). Of that form the library looks at what it needs, and only the inner part is
 * signed: without this a byte in the frame could be another one, the answer a rejection among them.
 * @param certificates that the root has for timestamps, in DER; a certificate that a timestamp carries along has to be one of them
 * @throws Refusal where it is another one
 */
export function checkTimestamp(root: Asn1, raw: Uint8Array, certificates: readonly Buffer[]): void {
  if (Buffer.compare(root.toDER(), raw) !== 0 || !isAnswer(root, certificates))
    throw new Refusal('timestamp: it is malformed, carries a certificate that the root does not have, or was not granted; take the bundle as it was made');
}

function isAnswer(root: Asn1, certificates: readonly Buffer[]): boolean {
  const [status, token] = root.subs;
  if (!is(root, SEQUENCE, 2) || status === undefined || !is(status, SEQUENCE) || token === undefined || !is(token, SEQUENCE, 2)) return false;
  const [type, content] = token.subs;
  const [data] = content?.subs ?? [];
  return isOne(status.subs[0], INTEGER, GRANTED) && isOne(type, OID, SIGNED_DATA) && is(content, FIRST, 1) && isSignedData(data, certificates);
}

function isSignedData(data: Asn1 | undefined, certificates: readonly Buffer[]): boolean {
  const [version, algorithms, content, ...rest] = data?.subs ?? [];
  const [signers, ...besides] = rest.toReversed();
  const [signer] = signers?.subs ?? [];
  return (
    is(data, SEQUENCE) &&
    isOne(version, INTEGER, DATA_VERSION) &&
    is(algorithms, SET) &&
    isContent(content) &&
    besides.every((one) => is(one, FIRST) && one.subs.every((certificate) => certificates.some((known) => known.equals(certificate.toDER())))) &&
    is(signers, SET, 1) &&
    isSigner(signer, algorithms?.subs ?? [])
  );
}

function isContent(content: Asn1 | undefined): boolean {
  const [type, text] = content?.subs ?? [];
  return is(content, SEQUENCE, 2) && isOne(type, OID, TIME_INFO) && is(text, FIRST, 1) && is(text?.subs[0], OCTETS);
}

function isSigner(signer: Asn1 | undefined, algorithms: readonly Asn1[]): boolean {
  const [version, name, digest, attributes, algorithm, signature, ...rest] = signer?.subs ?? [];
  const isListed = algorithms.length > 0 && algorithms.every(isAlgorithm) && algorithms.some((one) => isSame(one.subs[0], digest?.subs[0]));
  return (
    is(signer, SEQUENCE) &&
    isOne(version, INTEGER, SIGNER_VERSION) &&
    is(name, SEQUENCE, 2) &&
    is(name?.subs[0], SEQUENCE) &&
    is(name?.subs[1], INTEGER) &&
    isAlgorithm(digest) &&
    isListed &&
    is(attributes, FIRST) &&
    isAlgorithm(algorithm) &&
    isOne(algorithm?.subs[0], OID, SIGNATURES) &&
    is(signature, OCTETS) &&
    rest.every((one) => is(one, SECOND))
  );
}

/** An algorithm without parameters, or with the empty ones. */
function isAlgorithm(value: Asn1 | undefined): boolean {
  const [oid, parameters, ...rest] = value?.subs ?? [];
  return is(value, SEQUENCE) && is(oid, OID) && rest.length === 0 && (parameters === undefined || isOne(parameters, NULL, ''));
}

function is(value: Asn1 | undefined, tag: number, children?: number): boolean {
  return value !== undefined && value.tag.toDER() === tag && (children === undefined || value.subs.length === children);
}

function isOne(value: Asn1 | undefined, tag: number, expected: string | RegExp): boolean {
  if (value === undefined || !is(value, tag)) return false;
  const found = Buffer.from(value.value).toString('hex');
  return typeof expected === 'string' ? found === expected : expected.test(found);
}

function isSame(a: Asn1 | undefined, b: Asn1 | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a.toDER(), b.toDER()) === 0;
}
